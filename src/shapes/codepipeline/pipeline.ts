import type { ArtifactStore, PipelineDeclaration } from '@aws-sdk/client-codepipeline';
import { capitals } from '../capitals.ts';
import { describe } from '../describe.ts';
import type { Described } from '../described.ts';
import type { RawTags } from '../tags.ts';
import { filled } from '../take.ts';

export interface PipelineAnswer {
  readonly pipeline: PipelineDeclaration;
  readonly metadata?: { readonly pipelineArn?: string | undefined } | undefined;
}

export function pipeline({ pipeline: told, metadata }: PipelineAnswer, tags: RawTags): Described {
  const { name = '', artifactStore, artifactStores } = told;
  return describe('AWS::CodePipeline::Pipeline', {
    id: name,
    arn: metadata?.pipelineArn,
    properties: {
      Name: name,
      RoleArn: told.roleArn,
      ArtifactStore: capitals(artifactStore),
      ArtifactStores:
        artifactStores &&
        Object.entries(artifactStores).map(([Region, store]: [string, ArtifactStore]) => ({ Region, ArtifactStore: capitals(store) })),
      ExecutionMode: told.executionMode,
      PipelineType: told.pipelineType,
      Stages: told.stages?.map(({ name: stage, actions, blockers, onFailure, onSuccess, beforeEntry }) => ({
        Name: stage,
        Blockers: capitals(filled(blockers)),
        OnFailure: capitals(onFailure, ['configuration']),
        OnSuccess: capitals(onSuccess, ['configuration']),
        BeforeEntry: capitals(beforeEntry, ['configuration']),
        Actions: actions?.map((action) => ({
          ...capitals(action, ['configuration']),
          // Its keys are the action's own; where there is nothing to say the API answers an empty map.
          Configuration: action.configuration && Object.keys(action.configuration).length > 0 ? action.configuration : undefined,
          InputArtifacts: capitals(filled(action.inputArtifacts)),
          OutputArtifacts: capitals(filled(action.outputArtifacts)),
        })),
      })),
      Triggers: capitals(filled(told.triggers)),
      Variables: capitals(filled(told.variables)),
    },
    tags,
    state: { version: told.version },
  });
}

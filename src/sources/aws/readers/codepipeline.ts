import { pipeline } from '../../../shapes/codepipeline/pipeline.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { type Reader, service } from '../reader.ts';

const codepipeline = service({
  name: 'codepipeline',
  load: () => import('@aws-sdk/client-codepipeline'),
  client: 'CodePipelineClient',
  gone: ['PipelineNotFoundException'],
});

export const readers: readonly Reader[] = [
  codepipeline.table({
    name: 'codepipeline-pipelines',
    types: ['AWS::CodePipeline::Pipeline'],
    list: { command: 'ListPipelines', items: (out) => out.pipelines },
    describe: {
      command: 'GetPipeline',
      input: ({ name }) => ({ name }),
      item: ({ pipeline: told, metadata }) => told && { pipeline: told, metadata },
    },
    parts: [
      {
        command: 'ListTagsForResource',
        input: ({ metadata }) => ({ resourceArn: metadata?.pipelineArn }),
        gives: ['Tags'],
        shape: (out) => ({ properties: tagsOf('AWS::CodePipeline::Pipeline', out?.tags as never) }),
      },
    ],
    resource: (told) => pipeline(told, undefined),
  }),
];

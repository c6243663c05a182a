import { type PipelineAnswer, pipeline } from '../../../shapes/codepipeline/pipeline.ts';
import type { Translation } from '../translation.ts';
import { recorded } from './_recorded.ts';

export const translations: readonly Translation[] = [
  {
    type: 'AWS::CodePipeline::Pipeline',
    translate: (item) => [
      recorded(item, pipeline(item.configuration as unknown as PipelineAnswer, undefined), {
        never: ['ExecutionMode', 'PipelineType', 'Triggers', 'Variables', 'ArtifactStores'],
      }),
    ],
  },
];

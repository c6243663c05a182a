import { finding, integer, rule } from '../../core/index.ts';
import { deployingStages } from './_stages.ts';

export default rule({
  id: 'CODEPIPELINE_REGION_FANOUT_CHECK',
  title: 'Pipelines reach further regions step by step',
  severity: 'low',
  types: ['AWS::CodePipeline::Pipeline'],
  recommended: false,
  parameters: {
    regionFanoutFactor: integer({ about: 'How many times as many regions as all stages before it a stage may deploy to.', default: 3 }),
  },
  why: 'A fault that reaches many regions in one step leaves none to fail over to.',
  fix: 'Deploy to one region in the first stage that deploys, and to a few more in each later stage.',
  *check(pipeline, { parameters, resource }) {
    let before = 0;
    for (const { index, actions } of deployingStages(pipeline.Stages)) {
      // An action without a region deploys to that of the pipeline.
      const regions = new Set(actions.map((action) => action.Region ?? resource.region ?? '')).size;
      const most = before === 0 ? 1 : before * parameters.regionFanoutFactor;
      if (regions > most)
        yield finding(`Stages[${index}].Actions`, `the stage deploys to ${regions} regions, after ${before} in all before`, {
          expected: `at most ${most}`,
        });
      before += regions;
    }
  },
});

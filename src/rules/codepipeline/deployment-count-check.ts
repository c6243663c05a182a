import { finding, integer, rule } from '../../core/index.ts';
import { deployingStages } from './_stages.ts';

export default rule({
  id: 'CODEPIPELINE_DEPLOYMENT_COUNT_CHECK',
  title: 'The first stage of a pipeline that deploys makes one deployment',
  severity: 'low',
  types: ['AWS::CodePipeline::Pipeline'],
  recommended: false,
  parameters: { deploymentLimit: integer({ about: 'How many deployments each later stage may make.' }) },
  why: 'A fault that goes to one place first is found there. Deployed to many places at once, it fails in all of them.',
  fix: 'Leave one action of category Deploy in the first stage that deploys, and move the others to later stages.',
  *check(pipeline, { parameters }) {
    const limit = parameters.deploymentLimit;
    for (const [turn, { index, actions }] of deployingStages(pipeline.Stages).entries()) {
      const most = turn === 0 ? 1 : limit;
      if (most !== undefined && actions.length > most)
        yield finding(`Stages[${index}].Actions`, `the stage makes ${actions.length} deployments`, { expected: `at most ${most}` });
    }
  },
});

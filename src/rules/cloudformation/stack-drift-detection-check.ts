import { finding, rule, string } from '../../core/index.ts';

export default rule({
  id: 'CLOUDFORMATION_STACK_DRIFT_DETECTION_CHECK',
  title: 'What is deployed is what the stacks say',
  severity: 'low',
  types: ['AWS::CloudFormation::Stack'],
  // A stack counts by its latest drift detection, which somebody must have run.
  recommended: false,
  parameters: {
    cloudformationRoleArn: string({
      about: 'The role by which AWS Config looks for drift. Bylaw reads what the latest detection found, and needs none.',
    }),
  },
  why: 'What was changed by hand is undone by the next deployment, or breaks it, and until then nobody can read in the template what there is.',
  fix: 'Look at what has drifted, and either change it back or take it into the template; then detect drift again.',
  *check(_, { state }) {
    if (state.driftStatus === 'DRIFTED') yield finding('', 'resources of the stack were changed outside of it', { expected: 'IN_SYNC' });
  },
});

import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'CLOUDFORMATION_STACK_SERVICE_ROLE_CHECK',
  title: 'Stacks are deployed by a service role',
  severity: 'medium',
  types: ['AWS::CloudFormation::Stack'],
  recommended: false,
  why: 'Without a service role whoever deploys needs all the rights that the stack needs, and has them for everything else as well.',
  fix: 'Give the stack a role when it is created or updated (--role-arn); nested stacks take that of the stack around them.',
  *check(_, { state }) {
    // The role is given to the call that deploys; a template has no property for it.
    if (!state.roleArn) yield finding('', 'the stack has no service role');
  },
});

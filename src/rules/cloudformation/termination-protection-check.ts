import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'CLOUDFORMATION_TERMINATION_PROTECTION_CHECK',
  title: 'Stacks are protected from deletion',
  severity: 'medium',
  types: ['AWS::CloudFormation::Stack'],
  recommended: false,
  why: 'One call with the wrong name deletes a stack and everything in it that has no policy to stay.',
  fix: 'Turn termination protection on (aws cloudformation update-termination-protection --enable-termination-protection) for the outermost stack.',
  // It is a setting of the outermost stack: of those nested in it none can be changed, or deleted by itself.
  scope: (_, { resource, state }) =>
    resource.state === undefined || state.parentId === undefined || 'it is nested, and protected with the stack around it',
  *check(_, { state }) {
    if (state.enableTerminationProtection !== true) yield finding('', 'termination protection is off', { expected: 'on' });
  },
});

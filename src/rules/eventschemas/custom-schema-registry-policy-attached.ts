import { finding, none, rule } from '../../core/index.ts';

export default rule({
  id: 'CUSTOM_SCHEMA_REGISTRY_POLICY_ATTACHED',
  title: 'EventBridge schema registries have a resource policy',
  severity: 'low',
  types: ['AWS::EventSchemas::Registry'],
  recommended: false,
  needs: [{ type: 'AWS::EventSchemas::RegistryPolicy', theirs: 'RegistryName', fields: [] }],
  why: 'Schemas show what events are made of. Without a policy of its own, who may read or change a registry follows from every IAM policy of the account.',
  fix: 'Attach an AWS::EventSchemas::RegistryPolicy that names who may use the registry.',
  *check(_, { related }) {
    if (none(related('AWS::EventSchemas::RegistryPolicy'), () => true))
      yield finding('', 'no resource policy is attached', { expected: 'an AWS::EventSchemas::RegistryPolicy' });
  },
});

import { anyOf, finding, isSet, rule, some } from '../../core/index.ts';

export default rule({
  id: 'CUSTOM_EVENTBUS_POLICY_ATTACHED',
  title: 'Custom event buses have a policy',
  severity: 'low',
  types: ['AWS::Events::EventBus'],
  recommended: false,
  needs: [{ type: 'AWS::Events::EventBusPolicy', theirs: 'EventBusName', fields: ['EventBusName'] }],
  why: 'Without a policy of its own the bus takes events from whoever has a broad policy in the account, and from nobody outside.',
  fix: 'Set Policy on the bus, or add an AWS::Events::EventBusPolicy that names it.',
  // Every account has the default bus, and partners bring their own: neither is a custom one.
  scope: (bus, { resource }) => resource.state === undefined || !/^(default$|aws\.partner\/)/.test(bus.Name ?? '') || 'it is no custom event bus',
  *check(bus, { related }) {
    const hasPolicy = anyOf(
      () => isSet(bus, 'Policy'),
      () => some(related('AWS::Events::EventBusPolicy'), () => true),
    );
    if (!hasPolicy) yield finding('Policy', 'the event bus has no policy');
  },
});

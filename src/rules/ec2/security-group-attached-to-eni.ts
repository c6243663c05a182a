import { anyOf, finding, rule, some } from '../../core/index.ts';

/** AWS has the same rule twice: by change, and periodic. The first of them is enough for who asks for no rule in particular. */
const ids = ['EC2_SECURITY_GROUP_ATTACHED_TO_ENI', 'EC2_SECURITY_GROUP_ATTACHED_TO_ENI_PERIODIC'] as const;

export default ids.map((id) =>
  rule({
    id,
    title: 'Security groups are in use by a network interface',
    severity: 'low',
    // A matter of order: a group that nothing uses lets nobody in.
    recommended: false,
    types: ['AWS::EC2::SecurityGroup'],
    needs: [
      { type: 'AWS::EC2::NetworkInterface', theirs: 'GroupSet[]', fields: [] },
      { type: 'AWS::EC2::Instance', theirs: 'SecurityGroupIds[]', fields: [] },
    ],
    why: 'Groups that nothing uses pile up, and one day somebody attaches the wrong one because its name sounds right.',
    fix: 'Delete the security group, or attach it to the instance or network interface it was made for.',
    scope: (group) => (group.GroupName === 'default' ? 'it is the default group of its VPC, which cannot be deleted' : true),
    *check(_, { resource, related, state }) {
      const used = anyOf(
        () => some(related('AWS::EC2::NetworkInterface'), () => true),
        () => some(related('AWS::EC2::Instance'), () => true),
        // Before deployment: load balancers, functions and databases have interfaces that no template shows.
        () => resource.state === undefined && state.attached === true,
      );
      if (!used) yield finding('', 'no network interface uses the security group');
    },
  }),
);

import { allOf, each, finding, type ResourceTypes, rule, some, text } from '../../core/index.ts';

type Entry = ResourceTypes['AWS::EC2::NetworkAclEntry'];

const ports = [
  [22, 'SSH'],
  [3389, 'remote desktop'],
] as const;

// Access control lists get their entries one by one in a template: each is judged where it stands.
export default rule({
  id: 'NACL_NO_UNRESTRICTED_SSH_RDP',
  title: 'Network ACLs do not let everybody in by SSH or remote desktop',
  severity: 'medium',
  types: ['AWS::EC2::NetworkAclEntry'],
  why: 'The list is the last wall of a subnet when a security group is opened by mistake; with these ports open to all it holds back nobody.',
  fix: 'Narrow CidrBlock or Ipv6CidrBlock to the addresses that need it, or leave 22 and 3389 out of PortRange.',
  // The list that a VPC comes with lets everything through, and cannot be deleted: AWS leaves it out.
  scope: (_, { resource, state }) => resource.state === undefined || state.isOfDefaultList !== true || 'it belongs to the default list of its VPC',
  *check(entry) {
    yield* each(['CidrBlock', 'Ipv6CidrBlock'] as const, function* (key) {
      const everybody = allOf(
        () => text(entry, key)?.endsWith('/0') ?? false,
        () => entry.RuleAction?.toLowerCase() === 'allow',
        () => entry.Egress !== true,
        () => some(ports, ([port]) => opens(entry, port)),
      );
      if (!everybody) return;
      const open = ports.filter(([port]) => opens(entry, port)).map(([port, name]) => `port ${port} (${name})`);
      yield finding(key, `${open.join(' and ')} ${open.length > 1 ? 'are' : 'is'} open to ${text(entry, key)?.pattern}`);
    });
  },
});

function opens(entry: Entry, port: number): boolean {
  if (entry.Protocol === -1) return true;
  return allOf(
    () => entry.Protocol === 6 || entry.Protocol === 17,
    () => (entry.PortRange?.From ?? 0) <= port,
    () => (entry.PortRange?.To ?? 65535) >= port,
  );
}

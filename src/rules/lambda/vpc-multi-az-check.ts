import { finding, integer, listOf, needed, rule, type Text, text, texts } from '../../core/index.ts';

export default rule({
  id: 'LAMBDA_VPC_MULTI_AZ_CHECK',
  title: 'Lambda functions in a VPC run in more than one availability zone',
  severity: 'medium',
  types: ['AWS::Lambda::Function'],
  parameters: { availabilityZones: integer({ about: 'How many availability zones are wanted; two where it is not given.' }) },
  needs: [{ type: 'AWS::EC2::Subnet', ours: 'VpcConfig.SubnetIds', fields: ['AvailabilityZone', 'AvailabilityZoneId'] }],
  why: 'A function whose subnets are all in one availability zone stops when that zone does.',
  fix: 'Name subnets of at least two availability zones in VpcConfig.SubnetIds.',
  scope: (fn) => (texts(fn.VpcConfig, 'SubnetIds').length > 0 ? true : 'it is not connected to a VPC, and Lambda spreads it by itself'),
  *check(fn, { parameters, related, state }) {
    const wanted = parameters.availabilityZones ?? 2;
    const path = 'VpcConfig.SubnetIds';
    // How many there are counts here, so a list that is not known is not taken for one of them.
    const ids = listOf(fn.VpcConfig?.SubnetIds);
    const expected = `subnets of at least ${wanted} availability zones`;
    if (ids.length < wanted) {
      yield finding(path, ids.length === 1 ? 'the function has one subnet' : `the function has ${ids.length} subnets`, { expected });
      return;
    }
    const subnets = related('AWS::EC2::Subnet').items;
    // A zone's name and its id cannot be told apart or alike, so one kind alone is compared.
    const names = subnets.map(({ properties }) => text(properties, 'AvailabilityZone'));
    const zones = names.some((name) => name !== undefined) ? names : subnets.map(({ properties }) => text(properties, 'AvailabilityZoneId'));
    const known = new Set(zones.flatMap((zone) => (zone?.known ? [zone.value] : [])));
    if (known.size >= wanted || apart(zones) >= wanted) return;
    const all = subnets.length === ids.length && zones.every((zone) => zone?.known);
    const count = all ? known.size : needed(state.availabilityZones as readonly string[] | undefined, 'availabilityZones').length;
    if (count < wanted)
      yield finding(path, `the function runs in ${count === 1 ? 'one availability zone' : `${count} availability zones`}`, { expected });
  },
});

/** How many of the zones are certainly different: `${AWS::Region}a` and `${AWS::Region}b` are, wherever the stack goes. */
function apart(zones: readonly (Text | undefined)[]): number {
  const found: Text[] = [];
  for (const zone of zones) if (zone && found.every((other) => differ(zone, other))) found.push(zone);
  return found.length;
}

function differ(one: Text, other: Text): boolean {
  const heads = Math.min(one.head.length, other.head.length);
  const tails = Math.min(one.tail.length, other.tail.length);
  return (
    one.head.slice(0, heads) !== other.head.slice(0, heads) || one.tail.slice(one.tail.length - tails) !== other.tail.slice(other.tail.length - tails)
  );
}

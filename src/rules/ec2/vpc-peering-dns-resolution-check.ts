import { csv, finding, independently, rule } from '../../core/index.ts';

export default rule({
  id: 'VPC_PEERING_DNS_RESOLUTION_CHECK',
  title: 'Peered VPCs resolve the names of each other to private addresses',
  severity: 'medium',
  recommended: false,
  types: ['AWS::EC2::VPCPeeringConnection'],
  parameters: { vpcIds: csv({ about: 'The ids of the VPCs that are judged; all if not given.' }) },
  why: 'Otherwise the public name of a neighbour leads to its public address: the traffic leaves the peering, and is paid for and seen on the way.',
  fix: 'Turn on DNS resolution for both sides of the connection, in its DNS settings or with ModifyVpcPeeringConnectionOptions.',
  scope(connection, { state, parameters: { vpcIds } }) {
    if (state.status !== 'active') return 'it is not active';
    const named = vpcIds === undefined || vpcIds.includes(connection.VpcId) || vpcIds.includes(connection.PeerVpcId);
    return named || 'it joins none of the named VPCs';
  },
  *check(_, { state }) {
    yield* independently(
      () => resolved('accepter', () => state.accepterOptions?.AllowDnsResolutionFromRemoteVpc === true),
      () => resolved('requester', () => state.requesterOptions?.AllowDnsResolutionFromRemoteVpc === true),
    );
  },
});

function* resolved(side: string, isOn: () => boolean) {
  if (!isOn()) yield finding('', `names of the ${side}'s VPC do not resolve to private addresses in the other`);
}

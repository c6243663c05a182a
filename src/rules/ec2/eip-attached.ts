import { anyOf, finding, isSet, type Need, rule, some } from '../../core/index.ts';

const users: readonly Need[] = [
  { type: 'AWS::EC2::EIPAssociation', theirs: 'AllocationId', as: 'associations by allocation', fields: [] },
  { type: 'AWS::EC2::EIPAssociation', theirs: 'EIP', as: 'associations by address', fields: [] },
  { type: 'AWS::EC2::NatGateway', theirs: 'AllocationId', as: 'NAT gateways', fields: [] },
  { type: 'AWS::EC2::NatGateway', theirs: 'SecondaryAllocationIds', as: 'NAT gateways with more addresses', fields: [] },
  { type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', theirs: 'SubnetMappings[].AllocationId', as: 'load balancers', fields: [] },
  { type: 'AWS::Transfer::Server', theirs: 'EndpointDetails.AddressAllocationIds', as: 'file transfer servers', fields: [] },
  { type: 'AWS::Redshift::Cluster', theirs: 'ElasticIp', as: 'data warehouses', fields: [] },
];

export default rule({
  id: 'EIP_ATTACHED',
  title: 'Elastic IP addresses are in use',
  severity: 'low',
  types: ['AWS::EC2::EIP'],
  needs: users,
  why: "An address that nothing uses is paid for, counts against the quota, and is often still on a partner's list of those who may come in.",
  fix: 'Bind it to an instance or network interface by an AWS::EC2::EIPAssociation, or delete it.',
  *check(address, { resource, related, state }) {
    // A deployed address says itself whether anything has it, be that in sight or not.
    const used =
      resource.state === undefined
        ? anyOf(
            () => isSet(address, 'InstanceId'),
            ...users.map(
              ({ as }) =>
                () =>
                  some(related(as as string), () => true),
            ),
          )
        : state.associationId !== undefined;
    if (!used) yield finding('', 'nothing uses the address');
  },
});

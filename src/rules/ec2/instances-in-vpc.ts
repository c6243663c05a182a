import { anyOf, finding, isSet, rule, some, string, text } from '../../core/index.ts';

export default rule({
  id: 'INSTANCES_IN_VPC',
  title: 'EC2 instances stand in a VPC, or in the one that is named',
  severity: 'high',
  types: ['AWS::EC2::Instance'],
  needs: [
    { type: 'AWS::EC2::Subnet', ours: 'SubnetId', as: 'its subnet', fields: ['VpcId'] },
    { type: 'AWS::EC2::Subnet', ours: 'NetworkInterfaces[].SubnetId', as: 'subnets of its interfaces', fields: ['VpcId'] },
  ],
  parameters: { vpcId: string({ about: 'The id of the VPC in which instances must stand; any if not given.' }) },
  why: 'An instance in another network than was meant is reached by other people, and watched and filtered by nobody.',
  fix: 'Set SubnetId to a subnet of the VPC that is meant.',
  *check(instance, { parameters, related, state }) {
    // Since EC2-Classic is gone, every instance stands in a VPC: the default one if it names no subnet.
    const { vpcId } = parameters;
    if (vpcId === undefined) return;
    const placed = isSet(instance, 'SubnetId') || some(instance.NetworkInterfaces, (card) => isSet(card, 'SubnetId'));
    const inside = placed
      ? anyOf(
          ...['its subnet', 'subnets of its interfaces'].map(
            (name) => () => some(related<'AWS::EC2::Subnet'>(name), ({ properties }) => text(properties, 'VpcId')?.equals(vpcId) ?? false),
          ),
        )
      : state.vpcId === vpcId;
    if (!inside) yield finding('SubnetId', 'it does not stand in the VPC that is named', { expected: `a subnet of ${vpcId}` });
  },
});

import { call, remedy } from '../../core/remedy.ts';

interface Facts {
  readonly MapPublicIpOnLaunch: boolean;
}

export default remedy<Facts>({
  rules: ['SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED'],
  types: ['AWS::EC2::Subnet'],
  does: 'gives what is launched in the subnet no public IP address any more',
  caution: 'what is launched there from now on and needs a public address must ask for one',
  actions: { read: ['ec2:DescribeSubnets'], write: ['ec2:ModifySubnetAttribute'] },
  changes: ['MapPublicIpOnLaunch'],
  async read({ id }, ask) {
    const told = await ask('ec2', 'DescribeSubnets', { SubnetIds: [id] }, ['InvalidSubnetID.NotFound']);
    const subnet = told?.Subnets?.[0];
    return subnet && { MapPublicIpOnLaunch: subnet.MapPublicIpOnLaunch === true };
  },
  plan(facts, { id }) {
    if (!facts.MapPublicIpOnLaunch) return { steps: [], after: facts };
    const modify = (Value: boolean) => call('ec2', 'ModifySubnetAttribute', { SubnetId: id, MapPublicIpOnLaunch: { Value } });
    return { steps: [{ ...modify(false), undo: [modify(true)] }], after: { MapPublicIpOnLaunch: false } };
  },
});

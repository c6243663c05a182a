import { every, finding, isSet, rule, some } from '../../core/index.ts';

const subnet = { type: 'AWS::EC2::Subnet', fields: ['MapPublicIpOnLaunch'] } as const;

export default rule({
  id: 'EMR_MASTER_NO_PUBLIC_IP',
  title: 'The primary nodes of EMR clusters have no public address',
  severity: 'high',
  types: ['AWS::EMR::Cluster'],
  needs: [
    { ...subnet, ours: 'Instances.Ec2SubnetId', as: 'subnet' },
    { ...subnet, ours: 'Instances.Ec2SubnetIds', as: 'fleet' },
  ],
  why: 'The primary node serves the consoles and job interfaces of the whole cluster. With a public address, one loose security group rule opens them to the internet.',
  fix: 'Set Instances.Ec2SubnetId (or Ec2SubnetIds) to subnets that do not give out public addresses, and reach AWS over endpoints or a NAT gateway.',
  *check({ Instances: instances }, { resource, related, state }) {
    // EMR asks for an address by itself in a subnet that leads outside, whatever that gives out: the running node tells.
    if (resource.state !== undefined) {
      if (state.MasterPublicIp) yield finding('Instances', `the primary node has the public address ${state.MasterPublicIp}`);
      return;
    }
    const key = isSet(instances, 'Ec2SubnetIds') ? 'Ec2SubnetIds' : 'Ec2SubnetId';
    const subnets = related<'AWS::EC2::Subnet'>(key === 'Ec2SubnetIds' ? 'fleet' : 'subnet');
    if (isSet(instances, key)) {
      // Subnets give out no public addresses unless told to.
      if (every(subnets, ({ properties }) => properties.MapPublicIpOnLaunch === true)) {
        yield finding(`Instances.${key}`, 'the primary node gets a public address, since its subnet gives them out', {
          expected: 'a subnet without public addresses',
          related: subnets.items.map(({ resource }) => ({ resource, path: 'MapPublicIpOnLaunch' })),
        });
        return;
      }
      if (!some(subnets, ({ properties }) => properties.MapPublicIpOnLaunch === true)) return;
    }
    // Which of several subnets a fleet takes, and what the default subnet does, shows only once the cluster runs.
    if (state.MasterPublicIp) yield finding('Instances', `the primary node has the public address ${state.MasterPublicIp}`);
  },
});

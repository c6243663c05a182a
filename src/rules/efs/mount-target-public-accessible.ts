import { each, finding, rule } from '../../core/index.ts';

// A file system gets its mount targets one by one in a template: each is judged where it stands.
export default rule({
  id: 'EFS_MOUNT_TARGET_PUBLIC_ACCESSIBLE',
  title: 'EFS mount targets stand in private subnets',
  severity: 'medium',
  types: ['AWS::EFS::MountTarget'],
  needs: [{ type: 'AWS::EC2::Subnet', ours: 'SubnetId', fields: ['MapPublicIpOnLaunch'] }],
  why: 'A subnet that gives out public addresses is one that people put things of the internet in, and those are then next door to the files.',
  fix: 'Set SubnetId to a subnet whose MapPublicIpOnLaunch is false.',
  *check(_, { related }) {
    const subnets = related('AWS::EC2::Subnet');
    yield* each(subnets.items, function* ({ resource, properties }) {
      if (properties.MapPublicIpOnLaunch === true)
        yield finding('SubnetId', 'its subnet gives out public IP addresses', { related: [{ resource, path: 'MapPublicIpOnLaunch' }] });
    });
    if (!subnets.complete) subnets.raise();
  },
});

import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'AUTOSCALING_LAUNCH_CONFIG_PUBLIC_IP_DISABLED',
  title: 'Launch configurations do not give instances public IP addresses',
  severity: 'high',
  types: ['AWS::AutoScaling::LaunchConfiguration'],
  why: 'Every instance of the group would stand on the internet by itself, with nothing but its security group before it.',
  fix: 'Set AssociatePublicIpAddress to false, and let traffic in through a load balancer and out through a NAT gateway.',
  *check(configuration) {
    // Where nothing is said the subnet decides, which has a rule of its own.
    if (configuration.AssociatePublicIpAddress === true)
      yield finding('AssociatePublicIpAddress', 'instances get a public IP address', { expected: 'false' });
  },
});

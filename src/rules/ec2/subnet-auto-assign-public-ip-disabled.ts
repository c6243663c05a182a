import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED',
  title: 'Subnets do not give public IP addresses to what is launched in them',
  severity: 'medium',
  types: ['AWS::EC2::Subnet'],
  why: 'Whoever launches an instance there puts it on the internet, without having asked for it and mostly without noticing.',
  fix: 'Set MapPublicIpOnLaunch to false, and give a public address only to what needs one.',
  *check(subnet) {
    // Subnets that a template makes do not, unless they are told to.
    if (subnet.MapPublicIpOnLaunch === true)
      yield finding('MapPublicIpOnLaunch', 'what is launched in it gets a public IP address', { expected: 'false' });
  },
});

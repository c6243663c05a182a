import { finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'APPSTREAM_FLEET_IN_VPC',
  title: 'AppStream fleets run in a VPC of yours',
  severity: 'medium',
  types: ['AWS::AppStream::Fleet'],
  why: 'Instances outside your VPC reach the internet past your firewalls and flow logs, with whatever the people streaming from them can see.',
  fix: 'Set VpcConfig with subnets and security groups.',
  scope: (fleet) => (fleet.FleetType?.toUpperCase() === 'ELASTIC' ? 'it is an elastic fleet' : true),
  *check(fleet) {
    if (!isSet(fleet, 'VpcConfig')) yield finding('VpcConfig', 'the fleet runs outside your VPC', { expected: 'subnets and security groups' });
  },
});

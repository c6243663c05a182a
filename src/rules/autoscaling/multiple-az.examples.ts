import type { Examples } from '../../core/index.ts';

const group = (properties: object) => ({ Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: { MinSize: '2', MaxSize: '4', ...properties } });
const subnet = (AvailabilityZone?: unknown) => ({
  Type: 'AWS::EC2::Subnet',
  Properties: { VpcId: 'vpc-0123456789abcdef0', CidrBlock: '10.0.0.0/24', ...(AvailabilityZone ? { AvailabilityZone } : {}) },
});
const inBoth = group({ VPCZoneIdentifier: [{ Ref: 'One' }, { Ref: 'Other' }] });

export default {
  pass: [
    { title: 'two zones', properties: { MinSize: '2', MaxSize: '4', AvailabilityZones: ['eu-central-1a', 'eu-central-1b'] } },
    {
      title: 'two zones are certain, though a third is not',
      template: {
        Parameters: { Zone: { Type: 'String' } },
        Resources: { Group: group({ AvailabilityZones: [{ Ref: 'Zone' }, 'eu-central-1a', 'eu-central-1b'] }) },
      },
    },
    { title: 'subnets in two zones', resources: { One: subnet('eu-central-1a'), Other: subnet('eu-central-1b'), Group: inBoth } },
    {
      title: 'subnets in two zones of whatever region it is',
      resources: {
        One: subnet({ 'Fn::Sub': `\${AWS::Region}a` }),
        Other: subnet({ 'Fn::Join': ['', [{ Ref: 'AWS::Region' }, 'b']] }),
        Group: inBoth,
      },
    },
    {
      title: 'a deployed group that is in two zones, by subnets that are not among what is judged',
      properties: { MinSize: '2', MaxSize: '4', VPCZoneIdentifier: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'] },
      state: { Subject: { availabilityZones: ['eu-central-1a', 'eu-central-1b'] } },
    },
  ],
  fail: [
    {
      title: 'a deployed group that is in one zone, by subnets that are not among what is judged',
      properties: { MinSize: '2', MaxSize: '4', VPCZoneIdentifier: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'] },
      state: { Subject: { availabilityZones: ['eu-central-1a'] } },
      at: ['VPCZoneIdentifier'],
    },
    { title: 'one zone', properties: { MinSize: '2', MaxSize: '4', AvailabilityZones: ['eu-central-1a'] }, at: ['AvailabilityZones'] },
    {
      title: 'one subnet, wherever it is',
      properties: { MinSize: '2', MaxSize: '4', VPCZoneIdentifier: ['subnet-0123456789abcdef0'] },
      at: ['VPCZoneIdentifier'],
    },
    {
      title: 'two subnets in one zone',
      resources: { One: subnet('eu-central-1a'), Other: subnet('eu-central-1a'), Group: inBoth },
      at: ['VPCZoneIdentifier'],
    },
    {
      title: 'two zones where three are wanted',
      properties: { MinSize: '2', MaxSize: '4', AvailabilityZones: ['eu-central-1a', 'eu-central-1b'] },
      parameters: { minAvailabilityZones: 3 },
      at: ['AvailabilityZones'],
    },
  ],
  unknown: [
    {
      title: 'two zones of regions that are not known, which may be one',
      resources: { One: subnet({ 'Fn::Sub': `\${AWS::Region}a` }), Other: subnet('eu-central-1a'), Group: inBoth },
    },
    { title: 'AWS chooses the zone of a subnet', resources: { One: subnet('eu-central-1a'), Other: subnet(), Group: inBoth } },
    {
      title: 'subnets that are not among what is judged',
      properties: { MinSize: '2', MaxSize: '4', VPCZoneIdentifier: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'] },
    },
  ],
} satisfies Examples;

import type { Examples } from '../../core/index.ts';

const LaunchTemplateSpecification = { LaunchTemplateId: 'lt-0123456789abcdef0', Version: '1' };
const mix = (properties: object) => ({
  MinSize: '2',
  MaxSize: '8',
  MixedInstancesPolicy: {
    LaunchTemplate: { LaunchTemplateSpecification, Overrides: [{ InstanceType: 'm7g.large' }, { InstanceType: 'm6g.large' }] },
  },
  ...properties,
});

export default {
  pass: [{ title: 'it is on', properties: mix({ CapacityRebalance: true }) }],
  fail: [
    { title: 'nothing is said, so it is off', properties: mix({}), at: ['CapacityRebalance'] },
    { title: 'it is off', properties: mix({ CapacityRebalance: false }), at: ['CapacityRebalance'] },
  ],
  unknown: [
    {
      title: 'it is a parameter without default',
      template: {
        Parameters: { Rebalance: { Type: 'String' } },
        Resources: { Group: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: mix({ CapacityRebalance: { Ref: 'Rebalance' } }) } },
      },
    },
  ],
  notApplicable: [{ title: 'one instance type', properties: { MinSize: '2', MaxSize: '8', LaunchTemplate: LaunchTemplateSpecification } }],
} satisfies Examples;

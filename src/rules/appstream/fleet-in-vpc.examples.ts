import type { Examples } from '../../core/index.ts';

const fleet = { Name: 'desks', InstanceType: 'stream.standard.medium', ImageName: 'desk' };

export default {
  pass: [
    { title: 'subnets are named', properties: { ...fleet, VpcConfig: { SubnetIds: ['subnet-1'], SecurityGroupIds: ['sg-1'] } } },
    { title: 'an on-demand fleet with subnets', properties: { ...fleet, FleetType: 'ON_DEMAND', VpcConfig: { SubnetIds: ['subnet-1'] } } },
  ],
  fail: [{ title: 'nothing is said of a VPC', properties: fleet, at: ['VpcConfig'] }],
  unknown: [
    {
      title: 'without a VPC, and whether the fleet is elastic is a parameter',
      template: {
        Parameters: { Kind: { Type: 'String' } },
        Resources: { Desks: { Type: 'AWS::AppStream::Fleet', Properties: { ...fleet, FleetType: { Ref: 'Kind' } } } },
      },
    },
  ],
  notApplicable: [{ title: 'an elastic fleet', properties: { ...fleet, FleetType: 'ELASTIC' } }],
} satisfies Examples;

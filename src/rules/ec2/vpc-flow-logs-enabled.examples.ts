import type { Examples } from '../../core/index.ts';

const vpc = { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } };
const log = (TrafficType: string, ResourceId: unknown = { Ref: 'Vpc' }) => ({
  Type: 'AWS::EC2::FlowLog',
  Properties: { ResourceId, ResourceType: 'VPC', TrafficType, LogDestinationType: 's3', LogDestination: 'arn:aws:s3:::logs' },
});

export default {
  pass: [
    { title: 'it has one', resources: { Vpc: vpc, Log: log('ALL') } },
    { title: 'it logs all, and so what was rejected', resources: { Vpc: vpc, Log: log('ALL') }, parameters: { trafficType: 'REJECT' } },
  ],
  fail: [
    { title: 'it has none', properties: { CidrBlock: '10.0.0.0/16' }, at: [''] },
    { title: 'the only one is of another VPC', resources: { Vpc: vpc, Log: log('ALL', 'vpc-0123456789abcdef0') }, at: [''] },
    { title: 'it logs other traffic', resources: { Vpc: vpc, Log: log('ACCEPT') }, parameters: { trafficType: 'REJECT' }, at: [''] },
  ],
  unknown: [
    {
      title: 'a log whose VPC is a parameter',
      template: { Parameters: { Target: { Type: 'String' } }, Resources: { Vpc: vpc, Log: log('ALL', { Ref: 'Target' }) } },
    },
  ],
} satisfies Examples;

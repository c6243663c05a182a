import type { Examples } from '../../core/index.ts';

const vpc = { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } };
const endpoint = (ServiceName: unknown) => ({ Type: 'AWS::EC2::VPCEndpoint', Properties: { VpcId: { Ref: 'Vpc' }, ServiceName } });
const parameters = { serviceName: 'ec2' };

export default {
  pass: [
    { title: 'it has one', resources: { Vpc: vpc, Endpoint: endpoint('com.amazonaws.eu-central-1.ec2') }, parameters },
    {
      title: 'it has one, in whichever region',
      resources: { Vpc: vpc, Endpoint: endpoint({ 'Fn::Sub': 'com.amazonaws.${AWS::Region}.ec2' }) },
      parameters,
    },
  ],
  fail: [
    { title: 'it has none', resources: { Vpc: vpc }, parameters, at: [''] },
    { title: 'it has one for another service', resources: { Vpc: vpc, Endpoint: endpoint('com.amazonaws.eu-central-1.s3') }, parameters, at: [''] },
  ],
  unknown: [
    {
      title: 'an endpoint whose service is a parameter',
      template: { Parameters: { Service: { Type: 'String' } }, Resources: { Vpc: vpc, Endpoint: endpoint({ Ref: 'Service' }) } },
      parameters,
    },
  ],
} satisfies Examples;

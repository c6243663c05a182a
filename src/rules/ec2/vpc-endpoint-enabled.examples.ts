import type { Examples } from '../../core/index.ts';

const vpc = { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } };
const endpoint = (ServiceName: unknown) => ({ Type: 'AWS::EC2::VPCEndpoint', Properties: { VpcId: { Ref: 'Vpc' }, ServiceName } });
const both = { Vpc: vpc, Compute: endpoint('com.amazonaws.eu-central-1.ec2'), Images: endpoint('com.amazonaws.eu-central-1.ecr.api') };

export default {
  pass: [
    { title: 'it has one for each', resources: both, parameters: { serviceNames: 'ec2,ecr.api' } },
    {
      title: 'the one for FIPS counts as well, and names may be in full',
      resources: { Vpc: vpc, Compute: endpoint('com.amazonaws.us-east-1.ec2-fips') },
      parameters: { serviceNames: 'com.amazonaws.us-east-1.ec2' },
    },
  ],
  fail: [
    { title: 'one is missing', resources: both, parameters: { serviceNames: 'ec2,logs' }, at: [''] },
    { title: 'two are missing', properties: { CidrBlock: '10.0.0.0/16' }, parameters: { serviceNames: 'ec2,logs' }, at: ['', ''] },
  ],
  notApplicable: [
    {
      title: 'another VPC is looked at',
      properties: { CidrBlock: '10.0.0.0/16' },
      parameters: { serviceNames: 'ec2', vpcIds: 'vpc-0123456789abcdef0' },
    },
  ],
} satisfies Examples;

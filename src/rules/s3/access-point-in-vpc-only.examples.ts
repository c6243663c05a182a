import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'it belongs to a VPC', properties: { Bucket: 'logs', VpcConfiguration: { VpcId: 'vpc-0a1b2c3d' } } },
    {
      title: 'the VPC is a parameter',
      template: {
        Parameters: { Vpc: { Type: 'AWS::EC2::VPC::Id' } },
        Resources: { Point: { Type: 'AWS::S3::AccessPoint', Properties: { Bucket: 'logs', VpcConfiguration: { VpcId: { Ref: 'Vpc' } } } } },
      },
    },
  ],
  fail: [
    { title: 'no VPC is named', properties: { Bucket: 'logs' }, at: ['VpcConfiguration'] },
    { title: 'the configuration names no VPC', properties: { Bucket: 'logs', VpcConfiguration: { VpcId: '' } }, at: ['VpcConfiguration.VpcId'] },
  ],
} satisfies Examples;

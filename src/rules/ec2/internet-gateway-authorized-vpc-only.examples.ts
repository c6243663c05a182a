import type { Examples } from '../../core/index.ts';

const attachment = { InternetGatewayId: 'igw-0123456789abcdef0', VpcId: 'vpc-0123456789abcdef0' };

export default {
  pass: [{ title: 'the VPC is authorized', properties: attachment, parameters: { AuthorizedVpcIds: 'vpc-0123456789abcdef0' } }],
  fail: [
    { title: 'another VPC is', properties: attachment, parameters: { AuthorizedVpcIds: 'vpc-0fedcba9876543210' }, at: ['VpcId'] },
    { title: 'none is', properties: attachment, at: ['VpcId'] },
  ],
  unknown: [
    {
      title: 'the VPC is made by the template, so its id is not known',
      resources: {
        Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
        Attachment: { Type: 'AWS::EC2::VPCGatewayAttachment', Properties: { InternetGatewayId: 'igw-0123456789abcdef0', VpcId: { Ref: 'Vpc' } } },
      },
      parameters: { AuthorizedVpcIds: 'vpc-0123456789abcdef0' },
    },
  ],
  notApplicable: [{ title: 'a VPN gateway', properties: { VpnGatewayId: 'vgw-0123456789abcdef0', VpcId: 'vpc-0123456789abcdef0' } }],
} satisfies Examples;

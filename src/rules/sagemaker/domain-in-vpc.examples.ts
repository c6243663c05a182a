import type { Examples } from '../../core/index.ts';

const domain = { DomainName: 'research', AuthMode: 'IAM', VpcId: 'vpc-1', SubnetIds: ['subnet-1'] };

export default {
  pass: [{ title: 'apps use the VPC only', properties: { ...domain, AppNetworkAccessType: 'VpcOnly' } }],
  fail: [
    { title: 'a VPC is named, but apps go out through that of SageMaker by default', properties: domain, at: ['AppNetworkAccessType'] },
    { title: 'apps use the public internet', properties: { ...domain, AppNetworkAccessType: 'PublicInternetOnly' }, at: ['AppNetworkAccessType'] },
  ],
  unknown: [
    {
      title: 'the way out is a parameter',
      template: {
        Parameters: { Access: { Type: 'String' } },
        Resources: { Research: { Type: 'AWS::SageMaker::Domain', Properties: { ...domain, AppNetworkAccessType: { Ref: 'Access' } } } },
      },
    },
  ],
} satisfies Examples;

import type { Examples } from '../../core/index.ts';

const cluster = (more: object = {}) => ({
  RoleArn: 'arn:aws:iam::111122223333:role/eks',
  ResourcesVpcConfig: { SubnetIds: ['subnet-0000000000000000a'], ...more },
});

export default {
  pass: [{ title: 'it is private', properties: cluster({ EndpointPublicAccess: false, EndpointPrivateAccess: true }) }],
  fail: [
    { title: 'nothing is said, so it is public', properties: cluster(), at: ['ResourcesVpcConfig.EndpointPublicAccess'] },
    {
      title: 'it is both',
      properties: cluster({ EndpointPublicAccess: true, EndpointPrivateAccess: true }),
      at: ['ResourcesVpcConfig.EndpointPublicAccess'],
    },
  ],
  unknown: [
    {
      title: 'it is a parameter',
      template: {
        Parameters: { Public: { Type: 'String' } },
        Resources: { Cluster: { Type: 'AWS::EKS::Cluster', Properties: cluster({ EndpointPublicAccess: { Ref: 'Public' } }) } },
      },
    },
  ],
} satisfies Examples;

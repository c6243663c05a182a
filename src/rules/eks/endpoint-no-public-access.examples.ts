import type { Examples } from '../../core/index.ts';

const cluster = (more: object = {}) => ({
  RoleArn: 'arn:aws:iam::111122223333:role/eks',
  ResourcesVpcConfig: { SubnetIds: ['subnet-0000000000000000a'], ...more },
});

const byCdk = (resourcesVpcConfig: object) => ({
  type: 'Custom::AWSCDK-EKS-Cluster',
  properties: { Config: { roleArn: 'arn:aws:iam::111122223333:role/eks', resourcesVpcConfig } },
});

export default {
  pass: [
    { title: 'it is private', properties: cluster({ EndpointPublicAccess: false, EndpointPrivateAccess: true }) },
    { title: "the CDK's custom resource makes it private", ...byCdk({ endpointPublicAccess: false, endpointPrivateAccess: true }) },
  ],
  fail: [
    { title: 'nothing is said, so it is public', properties: cluster(), at: ['ResourcesVpcConfig.EndpointPublicAccess'] },
    {
      title: 'it is both',
      properties: cluster({ EndpointPublicAccess: true, EndpointPrivateAccess: true }),
      at: ['ResourcesVpcConfig.EndpointPublicAccess'],
    },
    {
      title: "the CDK's custom resource makes it both",
      ...byCdk({ endpointPublicAccess: true, endpointPrivateAccess: true }),
      at: ['Config.resourcesVpcConfig.endpointPublicAccess'],
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

import type { ExamplesByRule } from '../../core/index.ts';

const parameters = { oldestVersionSupported: '1.31' };
const cluster = (Version?: unknown) => ({
  Type: 'AWS::EKS::Cluster',
  Properties: {
    RoleArn: 'arn:aws:iam::111122223333:role/eks',
    ResourcesVpcConfig: { SubnetIds: ['subnet-0000000000000000a'] },
    ...(Version === undefined ? {} : { Version }),
  },
});
const group = (more: object = {}) => ({
  Type: 'AWS::EKS::Nodegroup',
  Properties: { ClusterName: { Ref: 'Cluster' }, NodeRole: 'arn:aws:iam::111122223333:role/node', Subnets: ['subnet-0000000000000000a'], ...more },
});
const byCdk = (version: string) => ({ Type: 'Custom::AWSCDK-EKS-Cluster', Properties: { Config: { version } } });
const unknown = [
  {
    title: 'the version is a parameter',
    template: { Parameters: { Version: { Type: 'String' } }, Resources: { Cluster: cluster({ Ref: 'Version' }) } },
    parameters,
  },
];

export default {
  EKS_CLUSTER_SUPPORTED_VERSION: {
    pass: [
      { title: 'the oldest that is supported', resources: { Cluster: cluster('1.31') }, parameters },
      { title: "a newer one, by the CDK's custom resource", resources: { Cluster: byCdk('1.34') }, parameters },
      { title: 'nothing is said, which is a new one', resources: { Cluster: cluster() }, parameters },
    ],
    fail: [
      { title: 'an older one', resources: { Cluster: cluster('1.30') }, parameters, at: ['Version'] },
      { title: "an older one, by the CDK's custom resource", resources: { Cluster: byCdk('1.30') }, parameters, at: ['Config.version'] },
      { title: 'a much older one', resources: { Cluster: cluster('1.9') }, parameters, at: ['Version'] },
    ],
    unknown,
  },
  EKS_CLUSTER_OLDEST_SUPPORTED_VERSION: {
    pass: [{ title: 'a newer one', resources: { Cluster: cluster('1.32') }, parameters }],
    fail: [{ title: 'the oldest', resources: { Cluster: cluster('1.31') }, parameters, at: ['Version'] }],
    unknown,
  },
  EKS_NODEGROUP_SUPPORTED_VERSION_CHECK: {
    pass: [
      { title: 'a supported version', resources: { Nodes: group({ Version: '1.32' }) }, parameters },
      { title: 'a supported release', resources: { Nodes: group({ ReleaseVersion: '1.32.1-20250501' }) }, parameters },
      { title: 'that of its cluster', resources: { Cluster: cluster('1.33'), Nodes: group() }, parameters },
      { title: "that of the CDK's cluster", resources: { Cluster: byCdk('1.33'), Nodes: group() }, parameters },
      {
        title: 'a release of Bottlerocket, with the version of its cluster',
        resources: { Nodes: group({ AmiType: 'BOTTLEROCKET_x86_64', ReleaseVersion: '1.26.1-943d9a41' }) },
        parameters,
      },
    ].map((one) => ({ ...one, resources: { Cluster: cluster('1.33'), ...one.resources } })),
    fail: [
      { title: 'an older version', resources: { Cluster: cluster('1.31'), Nodes: group({ Version: '1.30' }) }, parameters, at: ['Version'] },
      {
        title: 'an older release',
        resources: { Cluster: cluster('1.31'), Nodes: group({ ReleaseVersion: '1.30.4-20240901' }) },
        parameters,
        at: ['ReleaseVersion'],
      },
      { title: "that of the CDK's cluster is older", resources: { Cluster: byCdk('1.30'), Nodes: group() }, parameters, at: ['Version'] },
      { title: 'that of its cluster is older', resources: { Cluster: cluster('1.30'), Nodes: group() }, parameters, at: ['Version'] },
    ],
    unknown: [{ title: 'the cluster is in another template', resources: { Nodes: group({ ClusterName: 'web' }) }, parameters }],
  },
} satisfies ExamplesByRule;

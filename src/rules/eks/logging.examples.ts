import type { ExamplesByRule } from '../../core/index.ts';

const all = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'];
const cluster = (...types: unknown[]) => ({
  RoleArn: 'arn:aws:iam::111122223333:role/eks',
  ResourcesVpcConfig: { SubnetIds: ['subnet-0000000000000000a'] },
  Logging: { ClusterLogging: { EnabledTypes: types.map((Type) => ({ Type })) } },
});
const silent = { RoleArn: 'arn:aws:iam::111122223333:role/eks', ResourcesVpcConfig: { SubnetIds: ['subnet-0000000000000000a'] } };
const byCdk = (...types: string[]) => ({
  type: 'Custom::AWSCDK-EKS-Cluster',
  properties: { Config: { version: '1.34', logging: { clusterLogging: [{ enabled: true, types }] } } },
});
const at = ['Logging.ClusterLogging.EnabledTypes'];
const unknown = [
  {
    title: 'one of them is a parameter',
    template: {
      Parameters: { Log: { Type: 'String' } },
      Resources: { Cluster: { Type: 'AWS::EKS::Cluster', Properties: cluster(...all.slice(1), { Ref: 'Log' }) } },
    },
  },
];

export default {
  EKS_CLUSTER_LOG_ENABLED: {
    pass: [
      { title: 'all logs', properties: cluster(...all) },
      { title: "all logs, by the CDK's custom resource", ...byCdk(...all) },
      { title: 'those that are wanted', properties: cluster('audit', 'api'), parameters: { logTypes: 'audit' } },
    ],
    fail: [
      { title: 'nothing is said', properties: silent, at },
      { title: "some are missing, by the CDK's custom resource", ...byCdk('api', 'audit'), at: ['Config.logging.clusterLogging'] },
      {
        title: "nothing is said to the CDK's custom resource",
        type: 'Custom::AWSCDK-EKS-Cluster',
        properties: { Config: { version: '1.34' } },
        at: ['Config.logging.clusterLogging'],
      },
      { title: 'the wanted one is missing', properties: cluster('api'), parameters: { logTypes: 'audit' }, at },
    ],
    unknown,
  },
  EKS_CLUSTER_LOGGING_ENABLED: {
    pass: [
      { title: 'all logs', properties: cluster(...all) },
      { title: "all logs, by the CDK's custom resource", ...byCdk(...all) },
    ],
    fail: [
      { title: 'nothing is said', properties: silent, at },
      { title: 'some are missing', properties: cluster('audit', 'api'), at },
    ],
    unknown,
  },
} satisfies ExamplesByRule;

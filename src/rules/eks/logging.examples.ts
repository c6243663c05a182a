import type { ExamplesByRule } from '../../core/index.ts';

const all = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'];
const cluster = (...types: unknown[]) => ({
  RoleArn: 'arn:aws:iam::111122223333:role/eks',
  ResourcesVpcConfig: { SubnetIds: ['subnet-0000000000000000a'] },
  Logging: { ClusterLogging: { EnabledTypes: types.map((Type) => ({ Type })) } },
});
const silent = { RoleArn: 'arn:aws:iam::111122223333:role/eks', ResourcesVpcConfig: { SubnetIds: ['subnet-0000000000000000a'] } };
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
      { title: 'those that are wanted', properties: cluster('audit', 'api'), parameters: { logTypes: 'audit' } },
    ],
    fail: [
      { title: 'nothing is said', properties: silent, at },
      { title: 'the wanted one is missing', properties: cluster('api'), parameters: { logTypes: 'audit' }, at },
    ],
    unknown,
  },
  EKS_CLUSTER_LOGGING_ENABLED: {
    pass: [{ title: 'all logs', properties: cluster(...all) }],
    fail: [
      { title: 'nothing is said', properties: silent, at },
      { title: 'some are missing', properties: cluster('audit', 'api'), at },
    ],
    unknown,
  },
} satisfies ExamplesByRule;

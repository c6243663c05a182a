import type { Example, ExamplesByRule } from '../../core/index.ts';

const container = (more: object = {}) => ({ Name: 'web', Image: 'nginx:1.27', ...more });
const host = (...ContainerDefinitions: object[]) => ({ NetworkMode: 'host', ContainerDefinitions });
const volume = (TransitEncryption?: string) => ({
  Name: 'files',
  EFSVolumeConfiguration: { FilesystemId: 'fs-0123456789abcdef0', ...(TransitEncryption ? { TransitEncryption } : {}) },
});
const parameter = (key: string): readonly Example[] => [
  {
    title: 'it is a parameter',
    template: {
      Parameters: { Mode: { Type: 'String' } },
      Resources: { Web: { Type: 'AWS::ECS::TaskDefinition', Properties: { [key]: { Ref: 'Mode' } } } },
    },
  },
];

export default {
  ECS_TASK_DEFINITION_USER_FOR_HOST_MODE_CHECK: {
    pass: [
      { title: 'a user is named', properties: host(container({ User: 'web' })) },
      { title: 'it is privileged, so root is meant', properties: host(container({ Privileged: true })) },
    ],
    fail: [
      { title: 'nothing is said', properties: host(container()), at: ['ContainerDefinitions[0].User'] },
      {
        title: 'the user of one is root',
        properties: host(container({ User: 'web' }), container({ User: 'root' })),
        at: ['ContainerDefinitions[1].User'],
      },
    ],
    unknown: [
      {
        title: 'the user is a parameter',
        template: {
          Parameters: { User: { Type: 'String' } },
          Resources: { Web: { Type: 'AWS::ECS::TaskDefinition', Properties: host(container({ User: { Ref: 'User' } })) } },
        },
      },
    ],
    notApplicable: [
      { title: 'an interface of its own', properties: { NetworkMode: 'awsvpc', ContainerDefinitions: [container()] } },
      {
        title: 'a revision that is no longer active',
        properties: host(container()),
        parameters: { SkipInactiveTaskDefinitions: true },
        state: { Subject: { status: 'INACTIVE' } },
      },
    ],
  },
  ECS_AWSVPC_NETWORKING_ENABLED: {
    pass: [{ title: 'the mode is awsvpc', properties: { NetworkMode: 'awsvpc' } }],
    fail: [
      { title: 'nothing is said, which is bridge', properties: {}, at: ['NetworkMode'] },
      { title: 'the mode is host', properties: { NetworkMode: 'host' }, at: ['NetworkMode'] },
    ],
    unknown: parameter('NetworkMode'),
  },
  ECS_TASK_DEFINITION_NETWORK_MODE_NOT_HOST: {
    pass: [
      { title: 'nothing is said, which is bridge', properties: {} },
      { title: 'the mode is awsvpc', properties: { NetworkMode: 'awsvpc' } },
    ],
    fail: [{ title: 'the mode is host', properties: { NetworkMode: 'host' }, at: ['NetworkMode'] }],
    unknown: parameter('NetworkMode'),
  },
  ECS_TASK_DEFINITION_PID_MODE_CHECK: {
    pass: [
      { title: 'nothing is said', properties: {} },
      { title: 'processes are shared within the task', properties: { PidMode: 'task' } },
    ],
    fail: [{ title: 'the processes are those of the host', properties: { PidMode: 'host' }, at: ['PidMode'] }],
    unknown: parameter('PidMode'),
  },
  ECS_TASK_DEFINITION_EFS_ENCRYPTION_ENABLED: {
    pass: [{ title: 'it is encrypted', properties: { Volumes: [{ Name: 'scratch' }, volume('ENABLED')] } }],
    fail: [
      { title: 'nothing is said', properties: { Volumes: [volume()] }, at: ['Volumes[0].EFSVolumeConfiguration.TransitEncryption'] },
      {
        title: 'one of two is not encrypted',
        properties: { Volumes: [volume('ENABLED'), volume('DISABLED')] },
        at: ['Volumes[1].EFSVolumeConfiguration.TransitEncryption'],
      },
    ],
    notApplicable: [{ title: 'no EFS volume', properties: { Volumes: [{ Name: 'scratch' }] } }],
  },
} satisfies ExamplesByRule;

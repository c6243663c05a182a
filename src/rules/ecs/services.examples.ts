import type { ExamplesByRule } from '../../core/index.ts';

const fargate = (more: object = {}) => ({ LaunchType: 'FARGATE', TaskDefinition: 'web:7', ...more });

export default {
  ECS_FARGATE_LATEST_PLATFORM_VERSION: {
    pass: [
      { title: 'nothing is said, which is the latest', properties: fargate() },
      { title: 'LATEST', properties: fargate({ PlatformVersion: 'LATEST' }) },
      {
        title: 'the latest for Windows',
        resources: {
          Web: { Type: 'AWS::ECS::Service', Properties: fargate({ PlatformVersion: '1.0.0', TaskDefinition: { Ref: 'Task' } }) },
          Task: { Type: 'AWS::ECS::TaskDefinition', Properties: { RuntimePlatform: { OperatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } } },
        },
      },
    ],
    fail: [
      { title: 'an older version', properties: fargate({ PlatformVersion: '1.3.0' }), at: ['PlatformVersion'] },
      {
        title: 'an older version, by a capacity provider',
        properties: { CapacityProviderStrategy: [{ CapacityProvider: 'FARGATE_SPOT', Weight: 1 }], PlatformVersion: '1.3.0' },
        at: ['PlatformVersion'],
      },
      {
        title: 'an older version, where the cluster decides what it runs on',
        properties: { TaskDefinition: 'web:7', PlatformVersion: '1.3.0' },
        at: ['PlatformVersion'],
      },
      {
        title: 'what is the latest for Windows only',
        resources: {
          Web: { Type: 'AWS::ECS::Service', Properties: fargate({ PlatformVersion: '1.0.0', TaskDefinition: { Ref: 'Task' } }) },
          Task: { Type: 'AWS::ECS::TaskDefinition', Properties: {} },
        },
        at: ['PlatformVersion'],
      },
    ],
    unknown: [
      {
        title: 'the version is a parameter',
        template: {
          Parameters: { Version: { Type: 'String' } },
          Resources: { Web: { Type: 'AWS::ECS::Service', Properties: fargate({ PlatformVersion: { Ref: 'Version' } }) } },
        },
      },
    ],
    notApplicable: [
      { title: 'on EC2 instances', properties: { LaunchType: 'EC2', TaskDefinition: 'web:7' } },
      {
        title: 'by a capacity provider of instances',
        properties: { TaskDefinition: 'web:7', CapacityProviderStrategy: [{ CapacityProvider: 'nodes' }] },
      },
      { title: 'nothing tells of Fargate', properties: { TaskDefinition: 'web:7' } },
    ],
  },
  ECS_SERVICE_PROPAGATE_TAGS_ENABLED: {
    pass: [
      { title: 'those of the service', properties: fargate({ PropagateTags: 'SERVICE' }) },
      { title: 'those of the task definition', properties: fargate({ PropagateTags: 'TASK_DEFINITION' }) },
    ],
    fail: [{ title: 'nothing is said', properties: fargate(), at: ['PropagateTags'] }],
    unknown: [
      {
        title: 'it is a parameter',
        template: {
          Parameters: { Tags: { Type: 'String' } },
          Resources: { Web: { Type: 'AWS::ECS::Service', Properties: fargate({ PropagateTags: { Ref: 'Tags' } }) } },
        },
      },
    ],
  },
} satisfies ExamplesByRule;

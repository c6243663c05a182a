import type { Example, ExamplesByRule } from '../../core/index.ts';

const task = (...containers: object[]) => ({
  ContainerDefinitions: containers.map((one, index) => ({ Name: `c${index}`, Image: 'nginx:1.27', ...one })),
});
const windows = (container: object) => ({ ...task(container), RuntimePlatform: { OperatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } });
const parameter = (key: string): readonly Example[] => [
  {
    title: 'it is a parameter',
    template: {
      Parameters: { Value: { Type: 'String' } },
      Resources: { Web: { Type: 'AWS::ECS::TaskDefinition', Properties: task({ [key]: { Ref: 'Value' } }) } },
    },
  },
];
const secretKeys = { secretKeys: 'AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY' };

export default {
  ECS_CONTAINERS_NONPRIVILEGED: {
    pass: [
      { title: 'nothing is said', properties: task({}) },
      { title: 'it is not privileged', properties: task({ Privileged: false }) },
    ],
    fail: [{ title: 'one of two is privileged', properties: task({}, { Privileged: true }), at: ['ContainerDefinitions[1].Privileged'] }],
    unknown: parameter('Privileged'),
  },
  ECS_CONTAINERS_READONLY_ACCESS: {
    pass: [{ title: 'it is read-only', properties: task({ ReadonlyRootFilesystem: true }) }],
    fail: [
      { title: 'nothing is said', properties: task({}), at: ['ContainerDefinitions[0].ReadonlyRootFilesystem'] },
      {
        title: 'one of two can be written to',
        properties: task({ ReadonlyRootFilesystem: true }, { ReadonlyRootFilesystem: false }),
        at: ['ContainerDefinitions[1].ReadonlyRootFilesystem'],
      },
    ],
    unknown: parameter('ReadonlyRootFilesystem'),
    notApplicable: [{ title: 'Windows', properties: windows({}) }],
  },
  ECS_TASK_DEFINITION_LOG_CONFIGURATION: {
    pass: [{ title: 'there is a log driver', properties: task({ LogConfiguration: { LogDriver: 'awslogs', Options: { 'awslogs-group': 'web' } } }) }],
    fail: [
      { title: 'nothing is said', properties: task({}), at: ['ContainerDefinitions[0].LogConfiguration'] },
      {
        title: 'one of two has none',
        properties: task({ LogConfiguration: { LogDriver: 'awsfirelens' } }, {}),
        at: ['ContainerDefinitions[1].LogConfiguration'],
      },
    ],
  },
  ECS_TASK_DEFINITION_MEMORY_HARD_LIMIT: {
    pass: [{ title: 'there is a limit', properties: task({ Memory: 512 }) }],
    fail: [{ title: 'there is a reservation only', properties: task({ MemoryReservation: 512 }), at: ['ContainerDefinitions[0].Memory'] }],
  },
  ECS_NO_ENVIRONMENT_SECRETS: {
    pass: [
      { title: 'variables without secrets', properties: task({ Environment: [{ Name: 'STAGE', Value: 'live' }] }), parameters: secretKeys },
      {
        title: 'the secret is read from Secrets Manager',
        properties: task({
          Secrets: [{ Name: 'AWS_SECRET_ACCESS_KEY', ValueFrom: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:web-a1b2c3' }],
        }),
        parameters: secretKeys,
      },
    ],
    fail: [
      {
        title: 'an access key is set',
        properties: task({
          Environment: [
            { Name: 'STAGE', Value: 'live' },
            { Name: 'AWS_ACCESS_KEY_ID', Value: 'none' },
          ],
        }),
        parameters: secretKeys,
        at: ['ContainerDefinitions[0].Environment[1].Name'],
      },
    ],
  },
  ECS_TASK_DEFINITION_NONROOT_USER: {
    pass: [
      { title: 'a user is named', properties: task({ User: 'web' }) },
      { title: 'a user and a group by number', properties: { ...task({ User: '1000:1000' }), RequiresCompatibilities: ['EC2', 'FARGATE'] } },
    ],
    fail: [
      { title: 'no user is named', properties: task({}), at: ['ContainerDefinitions[0].User'] },
      { title: 'the user is root', properties: task({ User: 'web' }, { User: 'root' }), at: ['ContainerDefinitions[1].User'] },
      { title: 'the user is number 0', properties: task({ User: '0:1000' }), at: ['ContainerDefinitions[0].User'] },
    ],
    unknown: parameter('User'),
    notApplicable: [{ title: 'only for Fargate', properties: { ...task({}), RequiresCompatibilities: ['FARGATE'] } }],
  },
  ECS_TASK_DEFINITION_LINUX_USER_NON_ROOT: {
    pass: [{ title: 'a user is named', properties: task({ User: 'web' }) }],
    fail: [
      { title: 'no user is named', properties: task({}), at: ['ContainerDefinitions[0].User'] },
      { title: 'the user is root', properties: task({ User: 'root:root' }), at: ['ContainerDefinitions[0].User'] },
    ],
    unknown: parameter('User'),
    notApplicable: [{ title: 'Windows', properties: windows({}) }],
  },
  ECS_TASK_DEFINITION_WINDOWS_USER_NON_ADMIN: {
    pass: [{ title: 'the user is ContainerUser', properties: windows({ User: 'ContainerUser' }) }],
    fail: [
      { title: 'no user is named', properties: windows({}), at: ['ContainerDefinitions[0].User'] },
      { title: 'it runs as administrator', properties: windows({ User: 'ContainerAdministrator' }), at: ['ContainerDefinitions[0].User'] },
    ],
    notApplicable: [{ title: 'Linux', properties: task({}) }],
  },
} satisfies ExamplesByRule;

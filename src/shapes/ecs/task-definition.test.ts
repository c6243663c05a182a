import { expect, test } from 'vitest';
import { taskDefinition } from './task-definition.ts';

test('names that CloudFormation writes otherwise, and keys that are a person has chosen', () => {
  const { properties, otherNames, state } = taskDefinition(
    {
      family: 'app',
      revision: 3,
      taskDefinitionArn: 'arn:aws:ecs:eu-west-1:111122223333:task-definition/app:3',
      status: 'ACTIVE',
      networkMode: 'awsvpc',
      containerDefinitions: [
        {
          name: 'app',
          dockerLabels: { 'com.example.stage': 'test', lower: 'x' },
          linuxParameters: { capabilities: { drop: ['ALL'] }, tmpfs: [{ containerPath: '/tmp', size: 64 }] },
          firelensConfiguration: { type: 'fluentbit', options: { 'enable-ecs-log-metadata': 'true' } },
        },
      ],
      proxyConfiguration: { type: 'APPMESH', containerName: 'envoy', properties: [{ name: 'ProxyIngressPort', value: '15000' }] },
      volumes: [
        { name: 'shared', efsVolumeConfiguration: { fileSystemId: 'fs-1', authorizationConfig: { accessPointId: 'fsap-1', iam: 'ENABLED' } } },
        { name: 'scratch', dockerVolumeConfiguration: { driver: 'local', driverOpts: { o: 'size=1g' }, labels: { team: 'a' } } },
        { name: 'bucket', s3filesVolumeConfiguration: { fileSystemArn: 'arn:aws:s3files:eu-west-1:111122223333:file-system/fs-2' } },
      ],
      placementConstraints: [],
    },
    [{ key: 'Owner', value: 'platform' }],
  );
  expect(properties).toEqual({
    Family: 'app',
    NetworkMode: 'awsvpc',
    ContainerDefinitions: [
      {
        Name: 'app',
        DockerLabels: { 'com.example.stage': 'test', lower: 'x' },
        LinuxParameters: { Capabilities: { Drop: ['ALL'] }, Tmpfs: [{ ContainerPath: '/tmp', Size: 64 }] },
        FirelensConfiguration: { Type: 'fluentbit', Options: { 'enable-ecs-log-metadata': 'true' } },
      },
    ],
    ProxyConfiguration: {
      Type: 'APPMESH',
      ContainerName: 'envoy',
      ProxyConfigurationProperties: [{ Name: 'ProxyIngressPort', Value: '15000' }],
    },
    Volumes: [
      { Name: 'shared', EFSVolumeConfiguration: { FilesystemId: 'fs-1', AuthorizationConfig: { AccessPointId: 'fsap-1', IAM: 'ENABLED' } } },
      { Name: 'scratch', DockerVolumeConfiguration: { Driver: 'local', DriverOpts: { o: 'size=1g' }, Labels: { team: 'a' } } },
      { Name: 'bucket', S3FilesVolumeConfiguration: { FileSystemArn: 'arn:aws:s3files:eu-west-1:111122223333:file-system/fs-2' } },
    ],
    Tags: [{ Key: 'Owner', Value: 'platform' }],
  });
  expect({ otherNames, status: state?.status }).toEqual({ otherNames: ['app:3'], status: 'ACTIVE' });
});

import type { ProxyConfiguration, Tag, TaskDefinition, Volume } from '@aws-sdk/client-ecs';
import { capitals } from '../capitals.ts';
import { describe, type ToldProperties } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

const type = 'AWS::ECS::TaskDefinition';
type Told = ToldProperties<typeof type>;

/** Maps whose keys are people's own: labels, and options of drivers. */
const own = ['dockerLabels', 'driverOpts', 'labels', 'options'];

/** A revision of a family: each is a resource of its own, as it is for AWS Config. */
export function taskDefinition(from: TaskDefinition, tags: readonly Tag[] | undefined): Described {
  const arn = from.taskDefinitionArn ?? '';
  const revision = `${from.family}:${from.revision}`;
  return describe(type, {
    id: arn,
    arn,
    // A service may name a revision, or the family for the newest of it: which that is, ECS writes out.
    otherNames: [revision],
    tags,
    properties: {
      ContainerDefinitions: capitals(from.containerDefinitions ?? [], own) as Told['ContainerDefinitions'],
      Cpu: from.cpu,
      EnableFaultInjection: from.enableFaultInjection,
      EphemeralStorage: from.ephemeralStorage && { SizeInGiB: from.ephemeralStorage.sizeInGiB },
      ExecutionRoleArn: from.executionRoleArn,
      Family: from.family,
      InferenceAccelerators: filled(capitals(from.inferenceAccelerators)),
      IpcMode: from.ipcMode,
      Memory: from.memory,
      NetworkMode: from.networkMode,
      PidMode: from.pidMode,
      PlacementConstraints: filled(capitals(from.placementConstraints)) as Told['PlacementConstraints'],
      ProxyConfiguration: from.proxyConfiguration && proxy(from.proxyConfiguration),
      // What the registration asked for; what it could run on besides is `compatibilities`.
      RequiresCompatibilities: filled(from.requiresCompatibilities),
      RuntimePlatform: capitals(from.runtimePlatform),
      TaskRoleArn: from.taskRoleArn,
      Volumes: filled(from.volumes)?.map(volume) as Told['Volumes'],
    },
    state: { status: from.status, compatibilities: from.compatibilities, registeredAt: from.registeredAt, registeredBy: from.registeredBy },
  });
}

function proxy({ type: kind, containerName, properties }: ProxyConfiguration) {
  return { Type: kind, ContainerName: containerName ?? '', ProxyConfigurationProperties: filled(capitals(properties)) };
}

/** CloudFormation writes the names of file systems otherwise than ECS does. */
function volume({ efsVolumeConfiguration: efs, fsxWindowsFileServerVolumeConfiguration: fsx, s3filesVolumeConfiguration: s3, ...rest }: Volume) {
  const { accessPointId, iam } = efs?.authorizationConfig ?? {};
  return {
    ...capitals(rest, own),
    EFSVolumeConfiguration: efs && {
      FilesystemId: efs.fileSystemId,
      RootDirectory: efs.rootDirectory,
      TransitEncryption: efs.transitEncryption,
      TransitEncryptionPort: efs.transitEncryptionPort,
      AuthorizationConfig: efs.authorizationConfig && { AccessPointId: accessPointId, IAM: iam },
    },
    FSxWindowsFileServerVolumeConfiguration: capitals(fsx),
    S3FilesVolumeConfiguration: capitals(s3),
  };
}

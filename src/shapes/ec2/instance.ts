import type { Instance, InstanceNetworkInterface } from '@aws-sdk/client-ec2';
import { describe, type Place, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';
import { ec2Arn } from './arn.ts';

const notListed = unseen('describing an instance does not tell it');
const onlyBackupTells = unseen('only AWS Backup tells what a plan of another account does for it');

/** An instance that is gone, or about to be, is listed for another hour. */
export function isThere(instance: Instance): boolean {
  return !['terminated', 'shutting-down'].includes(instance.State?.Name ?? '');
}

export function instance(from: Instance, place: Place): Described {
  const { InstanceId: id = '', Placement: placement, MetadataOptions: metadata, NetworkInterfaces: cards = [] } = from;
  return describe('AWS::EC2::Instance', {
    id,
    arn: ec2Arn(place, 'instance', id),
    tags: from.Tags,
    properties: {
      Affinity: placement?.Affinity,
      AvailabilityZone: placement?.AvailabilityZone,
      CpuOptions: from.CpuOptions && { CoreCount: from.CpuOptions.CoreCount, ThreadsPerCore: from.CpuOptions.ThreadsPerCore },
      DisableApiTermination: notListed,
      EbsOptimized: from.EbsOptimized,
      EnclaveOptions: from.EnclaveOptions,
      HibernationOptions: from.HibernationOptions,
      HostId: placement?.HostId,
      HostResourceGroupArn: placement?.HostResourceGroupArn,
      IamInstanceProfile: profileName(from.IamInstanceProfile?.Arn),
      ImageId: from.ImageId,
      InstanceInitiatedShutdownBehavior: notListed,
      InstanceType: from.InstanceType,
      KernelId: set(from.KernelId),
      KeyName: set(from.KeyName),
      MetadataOptions: metadata && {
        HttpEndpoint: metadata.HttpEndpoint,
        HttpProtocolIpv6: metadata.HttpProtocolIpv6,
        HttpPutResponseHopLimit: metadata.HttpPutResponseHopLimit,
        HttpTokens: metadata.HttpTokens,
        InstanceMetadataTags: metadata.InstanceMetadataTags,
      },
      // Basic monitoring reads `disabled`; on the way to the one or the other it is what it is going to be.
      Monitoring: from.Monitoring?.State && ['enabled', 'pending'].includes(from.Monitoring.State),
      NetworkInterfaces: cards.map(card),
      PlacementGroupName: set(placement?.GroupName),
      PrivateDnsNameOptions: from.PrivateDnsNameOptions,
      PrivateIpAddress: from.PrivateIpAddress,
      RamdiskId: set(from.RamdiskId),
      SecurityGroupIds: from.SecurityGroups?.map((group) => group.GroupId),
      SourceDestCheck: from.SourceDestCheck,
      SubnetId: from.SubnetId,
      Tenancy: placement?.Tenancy,
      UserData: notListed,
      Volumes: from.BlockDeviceMappings?.map(({ DeviceName, Ebs }) => ({ Device: DeviceName, VolumeId: Ebs?.VolumeId })),
    },
    state: {
      instanceState: from.State?.Name,
      launchTime: from.LaunchTime,
      platform: from.PlatformDetails ?? from.Platform,
      // Whichever of its interfaces has it: the instance itself names that of the first only.
      publicIpAddress: from.PublicIpAddress ?? cards.map((one) => one.Association?.PublicIp).find((address) => address !== undefined),
      rootDeviceType: from.RootDeviceType,
      stoppedSince: stoppedSince(from),
      virtualizationType: from.VirtualizationType,
      vpcId: from.VpcId,
      isProtectedAsWanted: onlyBackupTells,
    },
  });
}

/** Empty texts stand for nothing in old items and answers. */
function set(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

const noTime = unseen('EC2 does not tell since when it is stopped');

/** The reason of the last change of state has its time in brackets: `User initiated (2026-10-01 09:00:00 GMT)`. */
function stoppedSince({ State, StateTransitionReason = '' }: Instance) {
  if (State?.Name !== 'stopped') return undefined;
  const [, day, time] = /\((\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (?:GMT|UTC)\)/.exec(StateTransitionReason) ?? [];
  return day === undefined ? noTime : `${day}T${time}.000Z`;
}

/** Instances are told the name of their profile, and answer its ARN. */
function profileName(arn: string | undefined): string | undefined {
  return arn?.slice(arn.lastIndexOf('/') + 1);
}

function card(from: InstanceNetworkInterface) {
  return {
    DeleteOnTermination: from.Attachment?.DeleteOnTermination,
    Description: set(from.Description),
    DeviceIndex: String(from.Attachment?.DeviceIndex ?? ''),
    GroupSet: from.Groups?.map((group) => group.GroupId),
    Ipv6Addresses: filled(from.Ipv6Addresses?.map(({ Ipv6Address }) => ({ Ipv6Address }))),
    NetworkInterfaceId: from.NetworkInterfaceId,
    PrivateIpAddress: from.PrivateIpAddress,
    PrivateIpAddresses: from.PrivateIpAddresses?.map(({ Primary, PrivateIpAddress }) => ({ Primary, PrivateIpAddress })),
    SubnetId: from.SubnetId,
  };
}

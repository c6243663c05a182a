import type { Snapshot, Volume, VolumeAttachment } from '@aws-sdk/client-ec2';
import { describe, type Place, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import { given } from '../take.ts';
import { ec2Arn } from './arn.ts';

const onlyBackupTells = unseen('only AWS Backup tells what a plan of another account does for it');

/** The volume, then each of its attachments, which templates have as resources of their own. */
export function volume(from: Volume, place: Place): readonly Described[] {
  const { VolumeId: id = '', Attachments: attachments = [] } = from;
  const own = describe('AWS::EC2::Volume', {
    id,
    arn: ec2Arn(place, 'volume', id),
    tags: from.Tags,
    properties: {
      AvailabilityZone: from.AvailabilityZone,
      Encrypted: from.Encrypted,
      Iops: from.Iops,
      KmsKeyId: from.KmsKeyId,
      MultiAttachEnabled: from.MultiAttachEnabled,
      OutpostArn: from.OutpostArn,
      Size: from.Size,
      SnapshotId: from.SnapshotId === '' ? undefined : from.SnapshotId,
      Throughput: from.Throughput,
      VolumeType: from.VolumeType,
    },
    state: {
      createTime: from.CreateTime,
      // It outlives an instance if any of its attachments lets it.
      deleteOnTermination: attachments.length > 0 && attachments.every((one) => one.DeleteOnTermination === true),
      encrypted: from.Encrypted,
      volumeState: from.State,
      isProtectedAsWanted: onlyBackupTells,
    },
  });
  return [own, ...attachments.filter((one) => one.State !== 'detached').map((one) => attachment(one, id))];
}

function attachment(from: VolumeAttachment, volumeId: string): Described {
  return describe('AWS::EC2::VolumeAttachment', {
    id: `${volumeId}|${from.InstanceId}`,
    properties: { Device: from.Device, InstanceId: from.InstanceId, VolumeId: volumeId },
    state: { attachmentState: from.State, deleteOnTermination: from.DeleteOnTermination },
  });
}

/** A type that CloudFormation does not have: what is made of a volume, and with whom it is shared. */
export function snapshot(from: Snapshot, withEverybody: boolean, place: Place): Described {
  const { SnapshotId: id = '' } = from;
  return {
    type: 'AWS::EC2::Snapshot',
    id,
    arn: ec2Arn(place, 'snapshot', id),
    properties: given({
      Description: from.Description,
      Encrypted: from.Encrypted,
      KmsKeyId: from.KmsKeyId,
      OwnerId: from.OwnerId,
      StorageTier: from.StorageTier,
      Tags: (from.Tags ?? []).map(({ Key = '', Value = '' }) => ({ Key, Value })),
      VolumeId: from.VolumeId,
      VolumeSize: from.VolumeSize,
    }),
    state: given({ ...sharing(withEverybody), snapshotState: from.State, startTime: from.StartTime }),
  };
}

const somebody = unseen('with which accounts it is shared is told only snapshot by snapshot, which is not asked for');

/** Whether everybody may make volumes of it is told of all snapshots by one call; whether single accounts may is not. */
function sharing(withEverybody: boolean) {
  return { createVolumePermission: withEverybody ? [{ Group: 'all' }] : [{ UserId: somebody }] };
}

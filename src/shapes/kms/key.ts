import type { AliasListEntry, GetKeyRotationStatusResponse, KeyMetadata, Tag } from '@aws-sdk/client-kms';
import type { Veil } from '../../core/value.ts';
import { describe, document, part, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import { type RawTags, tagsOf } from '../tags.ts';

export type Metadata = Partial<KeyMetadata>;

/** Keys that AWS makes and manages for its services are nobody's to configure. */
export function isCustomers(metadata: Metadata): boolean {
  return metadata.KeyManager !== 'AWS';
}

/** Only keys for symmetric encryption whose material KMS has made itself can rotate; of others it is not asked. */
export function canRotate({ KeySpec = 'SYMMETRIC_DEFAULT', Origin = 'AWS_KMS' }: Metadata): boolean {
  return KeySpec === 'SYMMETRIC_DEFAULT' && Origin === 'AWS_KMS';
}

/** The replica of a key of several regions is a type of its own in templates; it rotates with its primary. */
export function isReplica({ MultiRegionConfiguration }: Metadata): boolean {
  return MultiRegionConfiguration?.MultiRegionKeyType === 'REPLICA';
}

export function key(metadata: Metadata, aliases: readonly AliasListEntry[], tags?: RawTags | Veil): Described {
  const { KeyId: id = '', Arn: arn, Description, Enabled, KeyUsage, MultiRegion, Origin, KeyState, KeyManager, DeletionDate } = metadata;
  const KeySpec = metadata.KeySpec ?? metadata.CustomerMasterKeySpec;
  const telling = {
    id,
    arn,
    otherNames: aliases.flatMap((one) => [one.AliasName, one.AliasArn]),
    tags,
    state: { keyState: KeyState, keyManager: KeyManager, deletionDate: DeletionDate },
  };
  if (isReplica(metadata)) {
    const PrimaryKeyArn = metadata.MultiRegionConfiguration?.PrimaryKey?.Arn;
    return describe('AWS::KMS::ReplicaKey', { ...telling, properties: { Description, Enabled, PrimaryKeyArn } });
  }
  return describe('AWS::KMS::Key', { ...telling, properties: { Description, Enabled, KeySpec, KeyUsage, MultiRegion, Origin } });
}

export function rotation(answer: Pick<GetKeyRotationStatusResponse, 'KeyRotationEnabled' | 'RotationPeriodInDays'> | undefined) {
  return part('AWS::KMS::Key', { EnableKeyRotation: answer?.KeyRotationEnabled, RotationPeriodInDays: answer?.RotationPeriodInDays });
}

export function keyPolicy(policy: string | object | undefined) {
  return part('AWS::KMS::Key', { KeyPolicy: policy === undefined ? unseen('the policy of the key is not told') : document(policy) });
}

/** KMS has words of its own for tags. */
export function keyTags(metadata: Metadata, tags: readonly Tag[] | undefined) {
  const type = isReplica(metadata) ? 'AWS::KMS::ReplicaKey' : 'AWS::KMS::Key';
  return {
    properties: tagsOf(
      type,
      tags?.map(({ TagKey, TagValue }) => ({ Key: TagKey, Value: TagValue })),
    ),
  };
}

/** An alias; those of AWS point at keys of AWS, and some at none yet. */
export function alias({ AliasName = '', AliasArn, TargetKeyId }: AliasListEntry): Described {
  return describe('AWS::KMS::Alias', { id: AliasName, arn: AliasArn, properties: { AliasName, TargetKeyId }, state: {} });
}

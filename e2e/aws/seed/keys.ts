import { CreateKeyCommand, EnableKeyRotationCommand, KMSClient, ScheduleKeyDeletionCommand } from '@aws-sdk/client-kms';
import { allow, type Place, type Row } from './row.ts';

async function key(place: Place, name: string, Policy: string): Promise<string> {
  const { KeyMetadata } = await place.client(KMSClient).send(new CreateKeyCommand({ Policy }));
  place.keep(`${name}-arn`, KeyMetadata?.Arn);
  return place.keep(name, KeyMetadata?.KeyId);
}

const own = (place: Place) => allow({ AWS: `arn:aws:iam::${place.account}:root` }, 'kms:*', '*');

export const rows: readonly Row[] = [
  {
    type: 'AWS::KMS::Key',
    what: 'is rotated',
    async make(place) {
      const KeyId = await key(place, 'key', own(place));
      await place.client(KMSClient).send(new EnableKeyRotationCommand({ KeyId }));
      return KeyId;
    },
    fails: [],
    passes: ['CMK_BACKING_KEY_ROTATION_ENABLED'],
  },
  {
    type: 'AWS::KMS::Key',
    what: 'is not rotated, and anybody may use it',
    make: (place) => key(place, 'open-key', allow('*', 'kms:*', '*')),
    fails: ['CMK_BACKING_KEY_ROTATION_ENABLED', 'KMS_KEY_POLICY_NO_PUBLIC_ACCESS'],
  },
  {
    type: 'AWS::KMS::Key',
    what: 'is about to be deleted',
    async make(place) {
      const KeyId = await key(place, 'leaving', own(place));
      await place.client(KMSClient).send(new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 }));
      return KeyId;
    },
    fails: ['KMS_CMK_NOT_SCHEDULED_FOR_DELETION'],
  },
];

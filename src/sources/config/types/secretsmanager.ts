import type { SecretListEntry } from '@aws-sdk/client-secrets-manager';
import { secret } from '../../../shapes/secretsmanager/secret.ts';
import type { Translation } from '../translation.ts';
import { recorded } from './_recorded.ts';

interface Told extends Omit<SecretListEntry, 'KmsKeyId' | 'RotationRules'> {
  readonly KMSKeyId?: string;
  readonly RotationOccurringAsScheduled?: boolean;
  readonly RotationRules?: {
    readonly AutomaticallyAfterDays?: number;
    readonly RotationScheduleExpression?: string;
    readonly RotationDuration?: string;
  };
}

export const translations: readonly Translation[] = [
  {
    type: 'AWS::SecretsManager::Secret',
    tells: ['AWS::SecretsManager::RotationSchedule'],
    translate(item) {
      const set = Object.entries(item.configuration).filter(([, value]) => value !== null);
      const { KMSKeyId, RotationRules: rules, RotationOccurringAsScheduled, ...told } = Object.fromEntries(set) as Told;
      const [own, ...schedule] = secret({
        ...told,
        ARN: told.ARN ?? item.id,
        KmsKeyId: KMSKeyId,
        RotationRules: rules && {
          AutomaticallyAfterDays: rules.AutomaticallyAfterDays,
          ScheduleExpression: rules.RotationScheduleExpression,
          Duration: rules.RotationDuration,
        },
      });
      if (!own) return [];
      const facts = { rotationOccurringAsScheduled: RotationOccurringAsScheduled, createdDate: item.createdAt };
      // AWS Config tells no copy from an original, and judges them alike.
      const whole = { ...own, state: { ...own.state, ...facts, primaryRegion: undefined } };
      return [recorded(item, whole, { never: ['ReplicaRegions', 'Type'] }), ...schedule];
    },
  },
];

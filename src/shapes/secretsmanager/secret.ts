import type { DescribeSecretResponse, SecretListEntry } from '@aws-sdk/client-secrets-manager';
import { Unknown } from '../../core/value.ts';
import { describe, document, type Part, part, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

const value = new Unknown('the value of a secret is never read');
const byItsService = new Unknown('the service that owns the secret rotates it');

/** The secret, and the schedule by which it is rotated, which CloudFormation has as a resource of its own. */
export function secret(told: SecretListEntry): readonly Described[] {
  const { ARN: arn = '', Name, RotationRules: rules } = told;
  const own = describe('AWS::SecretsManager::Secret', {
    id: arn,
    arn,
    otherNames: [Name],
    properties: { Name, Description: told.Description || undefined, KmsKeyId: told.KmsKeyId, Type: told.Type, SecretString: value },
    tags: told.Tags,
    state: {
      createdDate: told.CreatedDate,
      lastAccessedDate: told.LastAccessedDate,
      lastChangedDate: told.LastChangedDate,
      lastRotatedDate: told.LastRotatedDate,
      nextRotationDate: told.NextRotationDate,
      deletedDate: told.DeletedDate,
      owningService: told.OwningService,
      // Also told of the original of a secret that is copied to other regions.
      primaryRegion: told.PrimaryRegion,
      rotationEnabled: told.RotationEnabled ?? false,
      rotationFrequencyInHours: rules?.AutomaticallyAfterDays
        ? rules.AutomaticallyAfterDays * 24
        : unseen('its schedule does not tell how many hours pass between two rotations'),
    },
  });
  if (!told.RotationEnabled) return [own];
  const schedule = describe('AWS::SecretsManager::RotationSchedule', {
    id: arn,
    properties: {
      SecretId: Name,
      RotationLambdaARN: told.RotationLambdaARN || (told.ExternalSecretRotationRoleArn ? undefined : byItsService),
      ExternalSecretRotationRoleArn: told.ExternalSecretRotationRoleArn,
      RotationRules: rules && {
        AutomaticallyAfterDays: rules.AutomaticallyAfterDays,
        Duration: rules.Duration,
        ScheduleExpression: rules.ScheduleExpression,
      },
    },
    state: {},
  });
  return [own, schedule];
}

export function secretPolicy(secretArn: string, policy: string | undefined): readonly Described[] {
  if (!policy) return [];
  return [
    describe('AWS::SecretsManager::ResourcePolicy', {
      id: secretArn,
      properties: { SecretId: secretArn, ResourcePolicy: document(policy) },
      state: {},
    }),
  ];
}

/** The list does not tell where a secret is copied to. */
export function replicas({ ReplicationStatus }: DescribeSecretResponse): Part {
  const ReplicaRegions = filled(ReplicationStatus)?.map(({ Region, KmsKeyId }) => ({ Region, KmsKeyId }));
  return part('AWS::SecretsManager::Secret', { ReplicaRegions });
}

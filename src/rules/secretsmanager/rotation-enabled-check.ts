import { finding, integer, type Relative, rule, some, text } from '../../core/index.ts';
import { hoursBetween, isComplete, isOriginal } from './_rotation.ts';

export default rule({
  id: 'SECRETSMANAGER_ROTATION_ENABLED_CHECK',
  title: 'Secrets rotate by themselves',
  severity: 'medium',
  types: ['AWS::SecretsManager::Secret'],
  parameters: {
    maximumAllowedRotationFrequency: integer({ about: 'The most days that may pass between two rotations.' }),
    maximumAllowedRotationFrequencyInHours: integer({ about: 'The most hours that may pass between two rotations.' }),
  },
  needs: [
    // A schedule may name the secret by way of the attachment that joins it to a database.
    { type: 'AWS::SecretsManager::SecretTargetAttachment', theirs: 'SecretId', fields: [] },
    {
      type: 'AWS::SecretsManager::RotationSchedule',
      fields: ['SecretId', 'RotationLambdaARN', 'HostedRotationLambda', 'RotationRules', 'ExternalSecretRotationRoleArn'],
    },
  ],
  why: 'A password that never changes works for everybody who has ever seen it: in a log, in a backup, in a former job.',
  fix: 'Add an AWS::SecretsManager::RotationSchedule with SecretId, HostedRotationLambda or RotationLambdaARN, and RotationRules.',
  scope: isOriginal,
  *check(secret, { parameters, related, resource, state }) {
    const name = text(secret, 'Name');
    const keys = [resource.key, ...related('AWS::SecretsManager::SecretTargetAttachment').items.map((one) => one.resource.key)];
    const schedules = related('AWS::SecretsManager::RotationSchedule');
    const isOurs = ({ resource: other, properties: schedule }: Relative<'AWS::SecretsManager::RotationSchedule'>) => {
      const id = text(schedule, 'SecretId');
      // A name means the secret of its own region.
      const target = id?.reference?.target;
      if (target !== undefined) return keys.includes(target);
      return other.region === resource.region && other.account === resource.account && id?.value === name?.value;
    };
    if (!some(schedules, (one) => isOurs(one) && isComplete(one.properties))) {
      yield finding('', 'the secret does not rotate: no complete rotation schedule names it', {
        expected: 'an AWS::SecretsManager::RotationSchedule',
      });
      return;
    }
    const { maximumAllowedRotationFrequency: days, maximumAllowedRotationFrequencyInHours: most = days === undefined ? undefined : days * 24 } =
      parameters;
    if (most === undefined) return;
    const inTime = some(
      schedules,
      (one) => isOurs(one) && isComplete(one.properties) && (hoursBetween(one.properties) ?? (state.rotationFrequencyInHours as number)) <= most,
    );
    if (!inTime) yield finding('', `more than ${most} hours pass between two rotations`, { expected: `${most} hours or less` });
  },
});

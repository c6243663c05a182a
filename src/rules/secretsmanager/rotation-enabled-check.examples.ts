import type { Examples } from '../../core/index.ts';

const secret = { Type: 'AWS::SecretsManager::Secret', Properties: { GenerateSecretString: {} } };
const schedule = (more: object, SecretId: unknown = { Ref: 'Password' }) => ({
  Type: 'AWS::SecretsManager::RotationSchedule',
  Properties: { SecretId, ...more },
});
const hosted = { HostedRotationLambda: { RotationType: 'PostgreSQLSingleUser' } };

export default {
  pass: [
    {
      title: 'a schedule rotates it',
      resources: { Password: secret, Schedule: schedule({ ...hosted, RotationRules: { AutomaticallyAfterDays: 30 } }) },
    },
    {
      title: 'the schedule names the attachment to a database',
      resources: {
        Password: secret,
        Attachment: {
          Type: 'AWS::SecretsManager::SecretTargetAttachment',
          Properties: { SecretId: { Ref: 'Password' }, TargetId: 'orders', TargetType: 'AWS::RDS::DBInstance' },
        },
        Schedule: schedule(
          { RotationLambdaARN: 'arn:aws:lambda:eu-west-1:111122223333:function:rotate', RotationRules: { ScheduleExpression: 'rate(10 days)' } },
          { Ref: 'Attachment' },
        ),
      },
    },
    {
      title: 'it rotates often enough',
      resources: { Password: secret, Schedule: schedule({ ...hosted, RotationRules: { ScheduleExpression: 'rate(12 hours)' } }) },
      parameters: { maximumAllowedRotationFrequency: 1 },
    },
  ],
  fail: [
    {
      title: 'nothing rotates the original of copies in other regions',
      resources: { Password: secret },
      region: 'eu-west-1',
      state: { Password: { rotationEnabled: false, primaryRegion: 'eu-west-1' } },
      at: [''],
    },
    { title: 'nothing rotates it', resources: { Password: secret }, at: [''] },
    { title: 'the schedule has no time', resources: { Password: secret, Schedule: schedule(hosted) }, at: [''] },
    {
      title: 'the schedule has nothing that rotates',
      resources: { Password: secret, Schedule: schedule({ RotationRules: { AutomaticallyAfterDays: 30 } }) },
      at: [''],
    },
    {
      title: 'it rotates too seldom',
      resources: { Password: secret, Schedule: schedule({ ...hosted, RotationRules: { AutomaticallyAfterDays: 90 } }) },
      parameters: { maximumAllowedRotationFrequency: 30 },
      at: [''],
    },
  ],
  notApplicable: [
    {
      title: 'a copy of a secret of another region',
      resources: { Password: secret },
      region: 'eu-central-1',
      state: { Password: { rotationEnabled: false, primaryRegion: 'eu-west-1' } },
    },
  ],
  unknown: [
    {
      title: 'a schedule is for a secret that is a parameter',
      template: {
        Parameters: { Secret: { Type: 'String' } },
        Resources: { Password: secret, Schedule: schedule({ ...hosted, RotationRules: { AutomaticallyAfterDays: 30 } }, { Ref: 'Secret' }) },
      },
    },
  ],
} satisfies Examples;

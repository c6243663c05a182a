import type { Examples } from '../../core/index.ts';

const profile = { ApplicationId: 'abc1234', Name: 'limits' };

export default {
  pass: [
    { title: 'AppConfig keeps the data', properties: { ...profile, LocationUri: 'hosted' } },
    { title: 'the data is a secret', properties: { ...profile, Type: 'AWS.Freeform', LocationUri: 'secretsmanager://limits' } },
    {
      title: 'the secret is a parameter',
      template: {
        Parameters: { Secret: { Type: 'String' } },
        Resources: {
          Limits: {
            Type: 'AWS::AppConfig::ConfigurationProfile',
            Properties: { ...profile, LocationUri: { 'Fn::Sub': 'secretsmanager://${Secret}' } },
          },
        },
      },
    },
  ],
  fail: [
    { title: 'the data is in a bucket', properties: { ...profile, LocationUri: 's3://config-111122223333/limits.json' }, at: ['LocationUri'] },
    { title: 'the data is a parameter of Systems Manager', properties: { ...profile, LocationUri: 'ssm-parameter://limits' }, at: ['LocationUri'] },
  ],
  unknown: [
    {
      title: 'the location is a parameter',
      template: {
        Parameters: { Location: { Type: 'String' } },
        Resources: { Limits: { Type: 'AWS::AppConfig::ConfigurationProfile', Properties: { ...profile, LocationUri: { Ref: 'Location' } } } },
      },
    },
  ],
  notApplicable: [{ title: 'feature flags', properties: { ...profile, Type: 'AWS.AppConfig.FeatureFlags', LocationUri: 'hosted' } }],
} satisfies Examples;

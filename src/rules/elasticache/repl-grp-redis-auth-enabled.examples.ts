import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    {
      title: 'it asks for a token',
      properties: {
        Engine: 'redis',
        EngineVersion: '5.0.6',
        TransitEncryptionEnabled: true,
        AuthToken: '{{resolve:secretsmanager:cache:SecretString:token}}',
      },
    },
  ],
  fail: [{ title: 'it asks for nothing', properties: { Engine: 'redis', EngineVersion: '5.0.6' }, at: ['AuthToken'] }],
  unknown: [
    {
      title: 'the version is a parameter without default',
      template: {
        Parameters: { Version: { Type: 'String' } },
        Resources: { Cache: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { Engine: 'redis', EngineVersion: { Ref: 'Version' } } } },
      },
    },
  ],
  notApplicable: [
    { title: 'a version with users', properties: { Engine: 'redis', EngineVersion: '6.2' } },
    { title: 'no version, which makes a new one', properties: { Engine: 'redis' } },
    { title: 'Valkey', properties: { Engine: 'valkey', EngineVersion: '7.2' } },
  ],
} satisfies Examples;

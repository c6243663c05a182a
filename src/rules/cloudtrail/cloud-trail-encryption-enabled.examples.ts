import type { Examples } from '../../core/index.ts';

const base = { IsLogging: true, S3BucketName: 'audit' };

export default {
  pass: [
    {
      title: 'a key of the template',
      resources: {
        Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { ...base, KMSKeyId: { Ref: 'Key' } } },
        Key: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Statement: [] } } },
      },
    },
    { title: 'a key by its alias', properties: { ...base, KMSKeyId: 'alias/audit' } },
  ],
  fail: [{ title: 'none', properties: base, at: ['KMSKeyId'] }],
  unknown: [
    {
      title: 'the key hangs on a condition',
      template: {
        Parameters: { Stage: { Type: 'String' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'production'] } },
        Resources: {
          Trail: {
            Type: 'AWS::CloudTrail::Trail',
            Properties: { ...base, KMSKeyId: { 'Fn::If': ['IsProduction', 'alias/audit', { Ref: 'AWS::NoValue' }] } },
          },
        },
      },
    },
  ],
} satisfies Examples;

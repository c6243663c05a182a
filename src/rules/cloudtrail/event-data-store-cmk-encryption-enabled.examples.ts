import type { Examples } from '../../core/index.ts';

const arn = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

export default {
  pass: [
    { title: 'a key', properties: { KmsKeyId: arn } },
    {
      title: 'a key of the template',
      resources: {
        Store: { Type: 'AWS::CloudTrail::EventDataStore', Properties: { KmsKeyId: { Ref: 'Key' } } },
        Key: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Statement: [] } } },
      },
    },
    { title: 'the key that is wanted', properties: { KmsKeyId: arn }, parameters: { kmsKeyArns: arn } },
  ],
  fail: [
    { title: 'none', properties: { Name: 'audit' }, at: ['KmsKeyId'] },
    { title: 'another key', properties: { KmsKeyId: 'alias/audit' }, parameters: { kmsKeyArns: arn }, at: ['KmsKeyId'] },
  ],
} satisfies Examples;

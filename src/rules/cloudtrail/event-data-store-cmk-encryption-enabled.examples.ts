import type { Examples } from '../../core/index.ts';

const arn = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

/** Deployed, it names its key by the ARN, and an alias tells whose that is. */
const deployed = (AliasName: string) => ({
  resources: {
    Own: { Type: 'AWS::CloudTrail::EventDataStore', Properties: { KmsKeyId: arn } },
    Alias: { Type: 'AWS::KMS::Alias', Properties: { AliasName, TargetKeyId: '1234abcd-12ab-34cd-56ef-1234567890ab' } },
  },
  state: { Own: {} },
});

export default {
  pass: [
    { title: 'a deployed one with a key of your own', ...deployed('alias/own') },
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
    { title: 'a deployed one with the key of AWS, which it names by its ARN', ...deployed('alias/aws/cloudtrail'), at: ['KmsKeyId'] },

    { title: 'none', properties: { Name: 'audit' }, at: ['KmsKeyId'] },
    { title: 'another key', properties: { KmsKeyId: 'alias/audit' }, parameters: { kmsKeyArns: arn }, at: ['KmsKeyId'] },
  ],
} satisfies Examples;

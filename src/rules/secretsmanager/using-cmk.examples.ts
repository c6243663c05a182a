import type { Examples } from '../../core/index.ts';

const arn = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

/** Deployed, it names its key by the ARN, and an alias tells whose that is. */
const deployed = (AliasName: string) => ({
  resources: {
    Own: { Type: 'AWS::SecretsManager::Secret', Properties: { KmsKeyId: arn } },
    Alias: { Type: 'AWS::KMS::Alias', Properties: { AliasName, TargetKeyId: '1234abcd-12ab-34cd-56ef-1234567890ab' } },
  },
  state: { Own: {} },
});

export default {
  pass: [
    { title: 'a deployed one with a key of your own', ...deployed('alias/own') },
    {
      title: 'a key of the stack is used',
      resources: {
        Key: { Type: 'AWS::KMS::Key', Properties: {} },
        Password: { Type: 'AWS::SecretsManager::Secret', Properties: { KmsKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } } },
      },
    },
    { title: 'the wanted key is used', properties: { KmsKeyId: arn }, parameters: { kmsKeyArns: arn } },
  ],
  fail: [
    { title: 'a deployed one with the key of AWS, which it names by its ARN', ...deployed('alias/aws/secretsmanager'), at: ['KmsKeyId'] },

    { title: 'nothing is said', properties: {}, at: ['KmsKeyId'] },
    { title: "AWS's key is named", properties: { KmsKeyId: 'alias/aws/secretsmanager' }, at: ['KmsKeyId'] },
    { title: 'another key is wanted', properties: { KmsKeyId: 'alias/secrets' }, parameters: { kmsKeyArns: arn }, at: ['KmsKeyId'] },
  ],
} satisfies Examples;

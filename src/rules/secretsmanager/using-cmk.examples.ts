import type { Examples } from '../../core/index.ts';

const arn = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

export default {
  pass: [
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
    { title: 'nothing is said', properties: {}, at: ['KmsKeyId'] },
    { title: "AWS's key is named", properties: { KmsKeyId: 'alias/aws/secretsmanager' }, at: ['KmsKeyId'] },
    { title: 'another key is wanted', properties: { KmsKeyId: 'alias/secrets' }, parameters: { kmsKeyArns: arn }, at: ['KmsKeyId'] },
  ],
} satisfies Examples;

import type { Examples } from '../../core/index.ts';

const arn = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

export default {
  pass: [
    { title: 'a key', properties: { KmsKeyId: arn } },
    {
      title: 'a key of the template',
      resources: {
        Group: { Type: 'AWS::Logs::LogGroup', Properties: { KmsKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } } },
        Key: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Statement: [] } } },
      },
    },
    { title: 'the key that is wanted', properties: { KmsKeyId: arn }, parameters: { KmsKeyId: arn } },
  ],
  fail: [
    { title: 'none', properties: { RetentionInDays: 365 }, at: ['KmsKeyId'] },
    {
      title: 'another key',
      properties: { KmsKeyId: 'arn:aws:kms:eu-central-1:111122223333:key/0000abcd-12ab-34cd-56ef-1234567890ab' },
      parameters: { KmsKeyId: arn },
      at: ['KmsKeyId'],
    },
  ],
} satisfies Examples;

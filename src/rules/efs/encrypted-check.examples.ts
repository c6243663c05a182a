import type { Examples } from '../../core/index.ts';

const key = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

export default {
  pass: [
    { title: 'it is encrypted', properties: { Encrypted: true } },
    { title: 'it is encrypted with the key that is wanted', properties: { Encrypted: true, KmsKeyId: key }, parameters: { KmsKeyId: key } },
  ],
  fail: [
    { title: 'nothing is said, so it is not', properties: {}, at: ['Encrypted'] },
    { title: 'encryption is off', properties: { Encrypted: false }, at: ['Encrypted'] },
    { title: 'it is encrypted with the key of the service', properties: { Encrypted: true }, parameters: { KmsKeyId: key }, at: ['KmsKeyId'] },
  ],
  unknown: [
    {
      title: 'it is a parameter without default',
      template: {
        Parameters: { Encrypt: { Type: 'String' } },
        Resources: { Files: { Type: 'AWS::EFS::FileSystem', Properties: { Encrypted: { Ref: 'Encrypt' } } } },
      },
    },
  ],
} satisfies Examples;

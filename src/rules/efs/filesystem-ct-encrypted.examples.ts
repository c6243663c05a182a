import type { Examples } from '../../core/index.ts';

const one = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const other = 'arn:aws:kms:eu-central-1:111122223333:key/abcd1234-ab12-cd34-ef56-ab1234567890';
const parameters = { kmsKeyArns: `${one}, ${other}` };

export default {
  pass: [
    { title: 'it is encrypted', properties: { Encrypted: true } },
    { title: 'it is encrypted with one of the keys', properties: { Encrypted: true, KmsKeyId: other }, parameters },
  ],
  fail: [
    { title: 'nothing is said, so it is not', properties: {}, at: ['Encrypted'] },
    { title: 'it is encrypted with another key', properties: { Encrypted: true, KmsKeyId: 'alias/files' }, parameters, at: ['KmsKeyId'] },
  ],
  unknown: [
    {
      title: 'the key is made by the template, so its id is not known',
      resources: {
        Key: { Type: 'AWS::KMS::Key', Properties: {} },
        Files: { Type: 'AWS::EFS::FileSystem', Properties: { Encrypted: true, KmsKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } } },
      },
      parameters,
    },
  ],
} satisfies Examples;

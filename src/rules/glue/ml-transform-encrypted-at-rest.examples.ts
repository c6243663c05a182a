import type { Examples } from '../../core/index.ts';

const transform = { Role: 'arn:aws:iam::111122223333:role/etl', TransformParameters: { TransformType: 'FIND_MATCHES' } };
const encryption = (MLUserDataEncryption: object) => ({ ...transform, TransformEncryption: { MLUserDataEncryption } });
const at = ['TransformEncryption.MLUserDataEncryption.MLUserDataEncryptionMode'];

export default {
  pass: [{ title: 'a KMS key encrypts', properties: encryption({ MLUserDataEncryptionMode: 'SSE-KMS', KmsKeyId: 'alias/etl' }) }],
  fail: [
    { title: 'nothing is said of encryption', properties: transform, at },
    { title: 'encryption is off', properties: encryption({ MLUserDataEncryptionMode: 'DISABLED' }), at },
  ],
  unknown: [
    {
      title: 'the mode is a parameter',
      template: {
        Parameters: { Mode: { Type: 'String' } },
        Resources: { Match: { Type: 'AWS::Glue::MLTransform', Properties: encryption({ MLUserDataEncryptionMode: { Ref: 'Mode' } }) } },
      },
    },
  ],
} satisfies Examples;

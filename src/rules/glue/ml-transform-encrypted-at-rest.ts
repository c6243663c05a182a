import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'GLUE_ML_TRANSFORM_ENCRYPTED_AT_REST',
  title: 'Glue ML transforms encrypt the data they learn from',
  severity: 'medium',
  types: ['AWS::Glue::MLTransform'],
  why: 'A transform keeps labelled examples of the records it matches. Unencrypted, they are one loose permission away from being read.',
  fix: 'Set TransformEncryption.MLUserDataEncryption.MLUserDataEncryptionMode to SSE-KMS, with a KmsKeyId.',
  *check(transform) {
    // Encryption is off by default.
    if ((transform.TransformEncryption?.MLUserDataEncryption?.MLUserDataEncryptionMode ?? 'DISABLED').toUpperCase() === 'DISABLED')
      yield finding('TransformEncryption.MLUserDataEncryption.MLUserDataEncryptionMode', 'the data that the transform keeps is not encrypted', {
        expected: 'SSE-KMS',
      });
  },
});

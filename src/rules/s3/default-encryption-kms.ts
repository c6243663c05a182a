import { csv, finding, rule, some, text } from '../../core/index.ts';

export default rule({
  id: 'S3_DEFAULT_ENCRYPTION_KMS',
  title: 'S3 buckets encrypt with a key from KMS',
  severity: 'medium',
  types: ['AWS::S3::Bucket'],
  recommended: false,
  parameters: { kmsKeyArns: csv({ about: 'The ARNs of the keys that may be used; any key if it is not given.' }) },
  why: "With S3's own key everybody who may read an object can decrypt it. A key in KMS asks for a second permission, logs each use, and can be withdrawn.",
  fix: 'Set SSEAlgorithm in BucketEncryption to aws:kms (or aws:kms:dsse), KMSMasterKeyID to your key, and BucketKeyEnabled to true against the cost.',
  *check(bucket, { parameters: { kmsKeyArns } }) {
    const rules = bucket.BucketEncryption?.ServerSideEncryptionConfiguration;
    const path = 'BucketEncryption.ServerSideEncryptionConfiguration[0].ServerSideEncryptionByDefault';
    if (!some(rules, (one) => /^aws:kms(:dsse)?$/.test(one.ServerSideEncryptionByDefault?.SSEAlgorithm ?? 'AES256'))) {
      // Without a word S3 uses a key of its own.
      yield finding(`${path}.SSEAlgorithm`, 'objects are not encrypted with a key from KMS by default', { expected: 'aws:kms' });
      return;
    }
    if (!kmsKeyArns) return;
    if (!some(rules, (one) => text(one.ServerSideEncryptionByDefault, 'KMSMasterKeyID')?.isOneOf(kmsKeyArns) ?? false))
      yield finding(`${path}.KMSMasterKeyID`, 'the key is not one of those that may be used', { expected: kmsKeyArns.join(', ') });
  },
});

import { each, finding, isSet, rule } from '../../core/index.ts';

const algorithms = ['AES256', 'aws:kms', 'aws:kms:dsse'];

export default rule({
  id: 'S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED',
  title: 'S3 buckets encrypt what they store',
  severity: 'medium',
  types: ['AWS::S3::Bucket'],
  why: 'Unencrypted objects can be read by whoever gets at the disks or at a copy of them.',
  fix: 'Leave BucketEncryption out (S3 then encrypts with its own key), or set SSEAlgorithm to AES256, aws:kms or aws:kms:dsse.',
  *check(bucket) {
    // Since January 2023 S3 encrypts every new object with SSE-S3 if nothing else is said, and that cannot be switched off.
    yield* each(bucket.BucketEncryption?.ServerSideEncryptionConfiguration, function* (one, index) {
      if (!isSet(one, 'ServerSideEncryptionByDefault')) return;
      const algorithm = one.ServerSideEncryptionByDefault?.SSEAlgorithm;
      if (algorithm === undefined || algorithms.includes(algorithm)) return;
      const path = `BucketEncryption.ServerSideEncryptionConfiguration[${index}].ServerSideEncryptionByDefault.SSEAlgorithm`;
      yield finding(path, `S3 does not know the encryption ${algorithm}`, { expected: algorithms.join(', ') });
    });
  },
});

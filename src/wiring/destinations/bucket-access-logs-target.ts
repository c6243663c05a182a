import { finding, independently, isSet, type Relative, type Resource, some, text, wiring } from '../../core/index.ts';
import { called } from '../_words.ts';

const path = 'LoggingConfiguration.DestinationBucketName';

type Bucket = Relative<'AWS::S3::Bucket'>;

export default wiring({
  id: 'WIRING_BUCKET_ACCESS_LOGS_TARGET',
  title: 'The bucket that access logs go to can hold what S3 log delivery writes',
  severity: 'medium',
  types: ['AWS::S3::Bucket'],
  shipped: {
    as: 'silence',
    what: 'Logging is switched on and no log ever arrives: log delivery uses no KMS key and sets no retention, so S3 refuses what it writes, and tells nobody.',
  },
  why: 'S3 delivers access logs only to buckets of the same region and account that are encrypted by S3 itself (AES256) and have no default retention of Object Lock.',
  fix: 'Encrypt the log bucket with AES256, and leave DefaultRetention out of its ObjectLockConfiguration.',
  scope(bucket) {
    return isSet(bucket, 'LoggingConfiguration') || 'it has no access logs';
  },
  *check(bucket, { resource, graph }) {
    const named = text(bucket.LoggingConfiguration, 'DestinationBucketName');
    const target = named ? graph.named(named, ['AWS::S3::Bucket'], resource) : graph.node<'AWS::S3::Bucket'>(resource);
    if (!target) return;
    yield* independently(
      () => encrypted(resource, target),
      () => locked(resource, target),
    );
  },
});

function* encrypted(bucket: Resource, { resource, properties }: Bucket) {
  const rules = properties.BucketEncryption?.ServerSideEncryptionConfiguration;
  if (!some(rules, (one) => /^aws:kms/.test(one.ServerSideEncryptionByDefault?.SSEAlgorithm ?? ''))) return;
  yield finding(path, `${called(bucket)} logs to ${called(resource)}, which encrypts with a KMS key: S3 log delivery cannot write there`, {
    expected: 'a bucket with SSEAlgorithm AES256',
    related: [{ resource, path: 'BucketEncryption' }],
  });
}

function* locked(bucket: Resource, { resource, properties }: Bucket) {
  if (!isSet(properties.ObjectLockConfiguration?.Rule, 'DefaultRetention')) return;
  yield finding(path, `${called(bucket)} logs to ${called(resource)}, which retains everything by Object Lock: S3 log delivery cannot write there`, {
    expected: 'a bucket without DefaultRetention',
    related: [{ resource, path: 'ObjectLockConfiguration.Rule.DefaultRetention' }],
  });
}

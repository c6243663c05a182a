import { finding, isSet, rule, string, text } from '../../core/index.ts';

export default rule({
  id: 'S3_BUCKET_LOGGING_ENABLED',
  title: 'S3 buckets log who accesses them',
  severity: 'medium',
  types: ['AWS::S3::Bucket'],
  parameters: {
    targetBucket: string({ about: 'The name of the bucket that must receive the logs.' }),
    targetPrefix: string({ about: 'The prefix under which the logs must be stored.' }),
  },
  why: 'Without access logs nobody can tell after an incident which objects were read, by whom, and from where.',
  fix: 'Set LoggingConfiguration with DestinationBucketName, a bucket that lets logging.s3.amazonaws.com write.',
  *check(bucket, { parameters: { targetBucket, targetPrefix } }) {
    // Without a DestinationBucketName the bucket logs into itself.
    if (!isSet(bucket, 'LoggingConfiguration')) {
      yield finding('LoggingConfiguration', 'access is not logged', { expected: 'a LoggingConfiguration' });
      return;
    }
    if (targetBucket !== undefined && !text(bucket.LoggingConfiguration, 'DestinationBucketName')?.equals(targetBucket))
      yield finding('LoggingConfiguration.DestinationBucketName', `the logs do not go to ${targetBucket}`, { expected: targetBucket });
    if (targetPrefix !== undefined && !text(bucket.LoggingConfiguration, 'LogFilePrefix')?.equals(targetPrefix))
      yield finding('LoggingConfiguration.LogFilePrefix', `the logs are not stored under ${targetPrefix}`, { expected: targetPrefix });
  },
});

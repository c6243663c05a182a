import { finding, type Relative, text, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { bucketOf } from './_bucket.ts';

export default wiring({
  id: 'WIRING_CONFIG_BUCKET_OBJECT_LOCK',
  title: 'The bucket that AWS Config delivers to has no Object Lock',
  severity: 'high',
  types: ['AWS::Config::DeliveryChannel'],
  shipped: {
    as: 'silence',
    what: 'AWS Config does not deliver to a bucket with Object Lock and a default retention, and only the status of its channel says so. A lock without one works until somebody sets it, and cannot be taken off again.',
  },
  why: 'It is tempting to lock evidence where it is written, but AWS documents that AWS Config does not support Object Lock with a default retention on the bucket of its channel.',
  fix: 'Deliver to a bucket without Object Lock, and replicate it to one with a lock where evidence must not be changed.',
  *check(properties, { resource, graph }) {
    const bucket = bucketOf(graph, { resource, properties });
    const path = bucket && lockOf(bucket);
    if (!path) return;
    const isRetained = bucket.properties.ObjectLockConfiguration?.Rule?.DefaultRetention !== undefined;
    yield finding(
      'S3BucketName',
      `${called(resource)} delivers to ${called(bucket.resource)}, which has Object Lock${isRetained ? ' with a default retention: AWS Config does not deliver to such buckets' : ', and can never lose it: AWS Config delivers no more as soon as a default retention is set'}`,
      {
        expected: 'a bucket without Object Lock',
        related: [{ resource: bucket.resource, path }],
        fix: snippet(
          'Deliver to a bucket without a lock, and replicate from it to one that has it:',
          `
            ${plainId(bucket.resource)}:
              Type: AWS::S3::Bucket
              Properties:
                VersioningConfiguration: { Status: Enabled }
                ReplicationConfiguration:
                  Role: !GetAtt ReplicationRole.Arn
                  Rules:
                    - Status: Enabled
                      Destination: { Bucket: !GetAtt LockedBucket.Arn }`,
        ),
      },
    );
  },
});

function lockOf({ properties }: Relative<'AWS::S3::Bucket'>): string | undefined {
  if (properties.ObjectLockEnabled === true) return 'ObjectLockEnabled';
  return text(properties.ObjectLockConfiguration, 'ObjectLockEnabled')?.equals('Enabled') ? 'ObjectLockConfiguration' : undefined;
}

import { finding, isSet, none, rule } from '../../core/index.ts';
import { isOwn } from './_trails.ts';

export default rule({
  id: 'CLOUDTRAIL_S3_BUCKET_ACCESS_LOGGING',
  title: 'The bucket of a trail logs who gets at its files',
  severity: 'low',
  types: ['AWS::CloudTrail::Trail'],
  needs: [{ type: 'AWS::S3::Bucket', ours: 'S3BucketName', fields: ['LoggingConfiguration'] }],
  why: 'The files tell what everybody did in the account. Without access logs nobody can tell who has read or removed them.',
  fix: 'Set LoggingConfiguration.DestinationBucketName on the bucket that S3BucketName names.',
  scope: isOwn,
  *check(_, { related }) {
    const buckets = related('AWS::S3::Bucket');
    if (none(buckets, ({ properties }) => isSet(properties, 'LoggingConfiguration')))
      yield finding('S3BucketName', 'the bucket of the trail has no access logging', {
        related: buckets.items.map(({ resource }) => ({ resource, path: 'LoggingConfiguration' })),
      });
  },
});

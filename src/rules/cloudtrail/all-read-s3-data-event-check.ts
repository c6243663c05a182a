import { allOf, finding } from '../../core/index.ts';
import { anotherTrail, recordsObjectEvents, type Trail, trailRule } from './_trails.ts';

export default trailRule({
  id: 'CLOUDTRAIL_ALL_READ_S3_DATA_EVENT_CHECK',
  title: 'A trail of all regions records all reads of objects in S3',
  severity: 'low',
  recommended: false,
  why: 'Without reads in the trail nobody can say after a leak which objects were fetched, and by whom.',
  fix: 'Set IsMultiRegionTrail to true, and record AWS::S3::Object of arn:aws:s3 with a ReadWriteType that has reads in EventSelectors.',
  *check(own, context) {
    const isGood = (trail: Trail) =>
      allOf(
        () => trail.IsMultiRegionTrail === true,
        () => trail.IsLogging !== false,
        () => recordsObjectEvents(trail, ['read']),
      );
    if (isGood(own) || anotherTrail(context, isGood)) return;
    if (own.IsMultiRegionTrail !== true)
      yield finding('IsMultiRegionTrail', 'the trail records one region, and no other records the reads of all', { expected: 'true' });
    else if (!recordsObjectEvents(own, ['read'])) yield finding('EventSelectors', 'no trail records the reads of all buckets');
    else yield finding('IsLogging', 'the trail does not log, and no other does', { expected: 'true' });
  },
});

import { allOf, finding, flag, string } from '../../core/index.ts';
import { anotherTrail, type Direction, deliversTo, recordsManagementEvents, type Trail, trailRule } from './_trails.ts';

export default trailRule({
  id: 'MULTI_REGION_CLOUD_TRAIL_ENABLED',
  title: 'A trail records the management events of all regions',
  severity: 'high',
  parameters: {
    s3BucketName: string({ about: 'The bucket that the trail must deliver to.' }),
    snsTopicArn: string({ about: 'The topic that the trail must notify.' }),
    cloudWatchLogsLogGroupArn: string({ about: 'The log group that the trail must send to.' }),
    includeManagementEvents: flag({ about: 'Whether the trail must record management events.' }),
    readWriteType: string({ about: 'Which events the trail must record: ReadOnly, WriteOnly or ALL.' }),
  },
  why: 'Who wants to stay unseen works in a region that nobody uses. A trail of one region does not record it there.',
  fix: 'Set IsMultiRegionTrail and IsLogging to true, and leave ExcludeManagementEventSources out.',
  *check(own, context) {
    const { s3BucketName, snsTopicArn, cloudWatchLogsLogGroupArn, includeManagementEvents, readWriteType } = context.parameters;
    const directions: readonly Direction[] =
      { readonly: ['read'] as const, writeonly: ['write'] as const, all: ['read', 'write'] as const }[
        (readWriteType ?? '').toLowerCase() as 'readonly' | 'writeonly' | 'all'
      ] ?? [];
    const isMultiRegion = (trail: Trail) => trail.IsMultiRegionTrail === true;
    const records = (trail: Trail) =>
      directions.length > 0 || includeManagementEvents === true
        ? recordsManagementEvents(trail, directions.length > 0 ? directions : ['read'])
        : recordsManagementEvents(trail, ['read']) || recordsManagementEvents(trail, ['write']);
    const isGood = (trail: Trail) =>
      allOf(
        () => isMultiRegion(trail),
        () => trail.IsLogging !== false,
        () => records(trail),
        () => deliversTo(trail, 'S3BucketName', s3BucketName),
        () => deliversTo(trail, 'SnsTopicName', snsTopicArn),
        () => deliversTo(trail, 'CloudWatchLogsLogGroupArn', cloudWatchLogsLogGroupArn),
      );
    if (isGood(own) || anotherTrail(context, isGood)) return;
    if (!isMultiRegion(own)) yield finding('IsMultiRegionTrail', 'the trail records one region, and no other records all', { expected: 'true' });
    else if (own.IsLogging === false) yield finding('IsLogging', 'the trail does not log, and no other does', { expected: 'true' });
    else if (!records(own)) yield finding('EventSelectors', 'the trail leaves management events out');
    else yield finding('', 'neither this trail nor another delivers where it is wanted');
  },
});

import { allOf, finding, string } from '../../core/index.ts';
import { anotherTrail, deliversTo, type Trail, trailRule } from './_trails.ts';

export default trailRule({
  id: 'CLOUD_TRAIL_ENABLED',
  title: 'A trail records what happens in the account',
  severity: 'high',
  parameters: {
    s3BucketName: string({ about: 'The bucket that the trail must deliver to.' }),
    snsTopicArn: string({ about: 'The topic that the trail must notify.' }),
    cloudWatchLogsLogGroupArn: string({ about: 'The log group that the trail must send to.' }),
  },
  why: 'Without a trail that logs, nobody can tell afterwards who did what in the account, or even that something happened.',
  fix: 'Set IsLogging to true, and the places of delivery to those that are wanted.',
  *check(own, context) {
    const { s3BucketName, snsTopicArn, cloudWatchLogsLogGroupArn } = context.parameters;
    const isLogging = (trail: Trail) => trail.IsLogging !== false;
    const isGood = (trail: Trail) =>
      allOf(
        () => isLogging(trail),
        () => deliversTo(trail, 'S3BucketName', s3BucketName),
        () => deliversTo(trail, 'SnsTopicName', snsTopicArn),
        () => deliversTo(trail, 'CloudWatchLogsLogGroupArn', cloudWatchLogsLogGroupArn),
      );
    if (isGood(own) || anotherTrail(context, isGood)) return;
    if (own.IsLogging === false) yield finding('IsLogging', 'the trail does not log, and no other does', { expected: 'true' });
    else yield finding('', 'neither this trail nor another delivers where it is wanted');
  },
});

import { allOf, finding, rule, string } from '../../core/index.ts';
import { allTrails, anotherTrail, deliversTo, type Trail } from './_trails.ts';

export default rule({
  id: 'CLOUD_TRAIL_ENABLED',
  title: 'A trail records what happens in the account',
  severity: 'high',
  types: ['AWS::CloudTrail::Trail'],
  parameters: {
    s3BucketName: string({ about: 'The bucket that the trail must deliver to.' }),
    snsTopicArn: string({ about: 'The topic that the trail must notify.' }),
    cloudWatchLogsLogGroupArn: string({ about: 'The log group that the trail must send to.' }),
  },
  needs: allTrails,
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

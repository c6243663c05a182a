import { finding, integer, isSet, rule } from '../../core/index.ts';
import { isOwn } from './_trails.ts';

export default rule({
  id: 'CLOUD_TRAIL_CLOUD_WATCH_LOGS_ENABLED',
  title: 'Trails send their events to CloudWatch Logs',
  severity: 'low',
  types: ['AWS::CloudTrail::Trail'],
  parameters: {
    expectedDeliveryWindowAge: integer({ about: 'How many hours old the latest delivery to CloudWatch Logs may be.' }),
  },
  why: 'Files in a bucket tell what happened when somebody looks. Only a log group can raise an alarm while it happens.',
  fix: 'Set CloudWatchLogsLogGroupArn to the ARN of a log group, and CloudWatchLogsRoleArn to a role that may write to it.',
  scope: isOwn,
  *check(trail, { parameters, state, asOf }) {
    const hours = parameters.expectedDeliveryWindowAge;
    if (!isSet(trail, 'CloudWatchLogsLogGroupArn')) yield finding('CloudWatchLogsLogGroupArn', 'the trail sends nothing to CloudWatch Logs');
    else if (hours !== undefined) {
      const latest = state.latestCloudWatchLogsDeliveryTime as string | undefined;
      if (latest === undefined || Date.parse(asOf) - Date.parse(latest) > hours * 3_600_000)
        yield finding('CloudWatchLogsLogGroupArn', `nothing was delivered to CloudWatch Logs in the last ${hours} hours`);
    }
  },
});

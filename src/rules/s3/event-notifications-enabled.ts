import { csv, finding, listOf, rule, some, string, text } from '../../core/index.ts';

export default rule({
  id: 'S3_EVENT_NOTIFICATIONS_ENABLED',
  title: 'S3 buckets notify of what happens in them',
  severity: 'medium',
  types: ['AWS::S3::Bucket'],
  // Most buckets have nobody who would listen.
  recommended: false,
  parameters: {
    destinationArn: string({ about: 'The ARN of the topic, queue or function that must be notified.' }),
    eventTypes: csv({ about: 'The events that must be notified of, such as s3:ObjectCreated:*.' }),
  },
  why: 'Without notifications nobody learns in time that objects were deleted, replaced or restored.',
  fix: 'Add a TopicConfiguration, QueueConfiguration or LambdaConfiguration to NotificationConfiguration, or switch EventBridgeConfiguration on.',
  *check(bucket, { parameters: { destinationArn, eventTypes } }) {
    const notification = bucket.NotificationConfiguration;
    const targets = [
      ...listOf(notification?.TopicConfigurations).map((one) => ({ event: text(one, 'Event'), target: text(one, 'Topic') })),
      ...listOf(notification?.QueueConfigurations).map((one) => ({ event: text(one, 'Event'), target: text(one, 'Queue') })),
      ...listOf(notification?.LambdaConfigurations).map((one) => ({ event: text(one, 'Event'), target: text(one, 'Function') })),
    ];
    const path = 'NotificationConfiguration';
    // EventBridge gets every event, but is no destination that could be named.
    if (destinationArn === undefined && notification?.EventBridgeConfiguration?.EventBridgeEnabled === true) return;
    const wanted = targets.filter(({ target }) => destinationArn === undefined || target?.equals(destinationArn));
    if (wanted.length === 0)
      yield finding(path, destinationArn === undefined ? 'no event notification is set up' : `no event is notified to ${destinationArn}`);
    for (const type of eventTypes ?? []) {
      if (wanted.length > 0 && !some(wanted, ({ event }) => event?.equals(type) ?? false))
        yield finding(path, `there is no notification of ${type}`, { expected: type });
    }
  },
});

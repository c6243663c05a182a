import { anyOf, csv, each, finding, isSet, listOf, type ResourceTypes, rule, some, string, type Text, text, texts } from '../../core/index.ts';

declare module '../../core/index.ts' {
  interface ResourceTypes {
    'Custom::S3BucketNotifications': { readonly BucketName: string; readonly NotificationConfiguration?: ApiNotification };
  }
}

/** As the API of S3 spells it. */
interface ApiNotification {
  readonly TopicConfigurations?: readonly { readonly TopicArn: string; readonly Events: readonly string[] }[];
  readonly QueueConfigurations?: readonly { readonly QueueArn: string; readonly Events: readonly string[] }[];
  readonly LambdaFunctionConfigurations?: readonly { readonly LambdaFunctionArn: string; readonly Events: readonly string[] }[];
  readonly EventBridgeConfiguration?: object;
}

interface Target {
  readonly target: Text | undefined;
  readonly events: readonly Text[];
}

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
  // The CDK sets notifications by a resource of its own.
  needs: [{ type: 'Custom::S3BucketNotifications', theirs: 'BucketName', fields: ['NotificationConfiguration'] }],
  why: 'Without notifications nobody learns in time that objects were deleted, replaced or restored.',
  fix: 'Add a TopicConfiguration, QueueConfiguration or LambdaConfiguration to NotificationConfiguration, or switch EventBridgeConfiguration on.',
  *check(bucket, { parameters: { destinationArn, eventTypes }, related }) {
    const path = 'NotificationConfiguration';
    const own = bucket.NotificationConfiguration;
    const made = related('Custom::S3BucketNotifications');
    // EventBridge gets every event, but is no destination that could be named.
    const hasBridge = () =>
      anyOf(
        () => own?.EventBridgeConfiguration?.EventBridgeEnabled === true,
        () => some(made, ({ properties }) => isSet(properties.NotificationConfiguration, 'EventBridgeConfiguration')),
      );
    const isNotified = (test: (target: Target) => boolean) => {
      const fits = (target: Target) => (destinationArn === undefined || target.target?.equals(destinationArn) === true) && test(target);
      return anyOf(
        () => some(targetsOf(own), fits),
        () => some(made, ({ properties }) => some(targetsMadeBy(properties.NotificationConfiguration), fits)),
      );
    };
    if (destinationArn === undefined && hasBridge()) return;
    if (!isNotified(() => true)) {
      yield finding(path, destinationArn === undefined ? 'no event notification is set up' : `no event is notified to ${destinationArn}`);
      return;
    }
    yield* each(eventTypes, function* (type) {
      if (!isNotified(({ events }) => some(events, (event) => event.equals(type))))
        yield finding(path, `there is no notification of ${type}`, { expected: type });
    });
  },
});

function targetsOf(own: ResourceTypes['AWS::S3::Bucket']['NotificationConfiguration']): readonly Target[] {
  return [
    ...listOf(own?.TopicConfigurations).map((one) => ({ target: text(one, 'Topic'), events: texts(one, 'Event') })),
    ...listOf(own?.QueueConfigurations).map((one) => ({ target: text(one, 'Queue'), events: texts(one, 'Event') })),
    ...listOf(own?.LambdaConfigurations).map((one) => ({ target: text(one, 'Function'), events: texts(one, 'Event') })),
  ];
}

function targetsMadeBy(made: ApiNotification | undefined): readonly Target[] {
  return [
    ...listOf(made?.TopicConfigurations).map((one) => ({ target: text(one, 'TopicArn'), events: texts(one, 'Events') })),
    ...listOf(made?.QueueConfigurations).map((one) => ({ target: text(one, 'QueueArn'), events: texts(one, 'Events') })),
    ...listOf(made?.LambdaFunctionConfigurations).map((one) => ({ target: text(one, 'LambdaFunctionArn'), events: texts(one, 'Events') })),
  ];
}

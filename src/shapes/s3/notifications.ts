import type { GetBucketNotificationConfigurationCommandOutput, NotificationConfigurationFilter } from '@aws-sdk/client-s3';
import type { Part, Told } from '../describe.ts';
import { filled } from '../take.ts';
import { told } from './bucket.ts';

type Notifications = Omit<GetBucketNotificationConfigurationCommandOutput, '$metadata'>;

/** CloudFormation has one event an item where the API has a list of them. */
export function notifications(answer: Notifications): Part {
  const topics = answer.TopicConfigurations?.flatMap((one) =>
    each(one.Events, (Event) => ({ Event, Topic: one.TopicArn, Filter: filterOf(one.Filter) })),
  );
  const queues = answer.QueueConfigurations?.flatMap((one) =>
    each(one.Events, (Event) => ({ Event, Queue: one.QueueArn, Filter: filterOf(one.Filter) })),
  );
  const functions = answer.LambdaFunctionConfigurations?.flatMap((one) =>
    each(one.Events, (Event) => ({ Event, Function: one.LambdaFunctionArn, Filter: filterOf(one.Filter) })),
  );
  const targets = {
    TopicConfigurations: filled(topics),
    QueueConfigurations: filled(queues),
    LambdaConfigurations: filled(functions),
    // Where it is on, the API answers an empty object.
    EventBridgeConfiguration: answer.EventBridgeConfiguration && { EventBridgeEnabled: true },
  };
  return told({ NotificationConfiguration: Object.values(targets).some((one) => one !== undefined) ? targets : undefined });
}

function each<One>(events: readonly string[] | undefined, make: (event: string) => One): readonly One[] {
  return (events ?? []).map(make);
}

function filterOf(filter: NotificationConfigurationFilter | undefined): Told<{ S3Key: { Rules: { Name: string; Value: string }[] } }> {
  const rules = filled(filter?.Key?.FilterRules);
  return rules && { S3Key: { Rules: rules } };
}

import type { EventSubscription } from '@aws-sdk/client-rds';
import type { Described } from '../described.ts';
import { filled, given } from '../take.ts';

export function eventSubscription(subscription: EventSubscription): Described {
  return {
    type: 'AWS::RDS::EventSubscription',
    id: subscription.CustSubscriptionId ?? '',
    ...(subscription.EventSubscriptionArn === undefined ? {} : { arn: subscription.EventSubscriptionArn }),
    properties: given({
      SubscriptionName: subscription.CustSubscriptionId,
      SnsTopicArn: subscription.SnsTopicArn,
      Enabled: subscription.Enabled,
      SourceType: subscription.SourceType,
      SourceIds: filled(subscription.SourceIdsList),
      EventCategories: filled(subscription.EventCategoriesList),
    }),
    state: given({ status: subscription.Status }),
  };
}

import type { EventSubscription } from '@aws-sdk/client-redshift';
import type { Described } from '../described.ts';
import { tagsOf } from '../tags.ts';
import { filled, given } from '../take.ts';

export function eventSubscription(subscription: EventSubscription, arn?: string): Described {
  const type = 'AWS::Redshift::EventSubscription';
  return {
    type,
    id: subscription.CustSubscriptionId ?? '',
    ...(arn === undefined ? {} : { arn }),
    properties: {
      ...given({
        SubscriptionName: subscription.CustSubscriptionId,
        SnsTopicArn: subscription.SnsTopicArn,
        Enabled: subscription.Enabled,
        Severity: subscription.Severity,
        SourceType: subscription.SourceType,
        SourceIds: filled(subscription.SourceIdsList),
        EventCategories: filled(subscription.EventCategoriesList),
      }),
      ...tagsOf(type, subscription.Tags),
    },
    state: given({ status: subscription.Status }),
  };
}

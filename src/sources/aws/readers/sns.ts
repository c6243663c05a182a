import { subscription, topic, topicPolicy } from '../../../shapes/sns/topic.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { type Reader, service } from '../reader.ts';

const sns = service({ name: 'sns', load: () => import('@aws-sdk/client-sns'), client: 'SNSClient', gone: ['NotFoundException', 'NotFound'] });

export const readers: readonly Reader[] = [
  sns.table({
    name: 'sns-topics',
    types: ['AWS::SNS::Topic', 'AWS::SNS::TopicPolicy', 'AWS::SNS::TopicInlinePolicy'],
    list: { command: 'ListTopics', items: (out) => out.Topics },
    describe: {
      command: 'GetTopicAttributes',
      input: ({ TopicArn }) => ({ TopicArn }),
      item: (out, { TopicArn = '' }) => ({ TopicArn, ...out.Attributes }),
    },
    parts: [
      {
        command: 'ListTagsForResource',
        input: ({ TopicArn }) => ({ ResourceArn: TopicArn }),
        gives: ['Tags'],
        shape: (out) => ({ properties: tagsOf('AWS::SNS::Topic', out?.Tags) }),
      },
    ],
    resource: (told) => [topic(told, undefined), ...topicPolicy(told.TopicArn, (told as { readonly Policy?: string }).Policy)],
  }),
  sns.reader({
    name: 'sns-subscriptions',
    types: ['AWS::SNS::Subscription'],
    calls: ['ListSubscriptions', 'GetSubscriptionAttributes'],
    async *read(api) {
      const listed = api.list('ListSubscriptions', {}, (out) => out.Subscriptions);
      yield* api.each(listed, async (one) => {
        const { SubscriptionArn = '' } = one;
        // Without an ARN (it says PendingConfirmation) there is nothing to ask for.
        if (!SubscriptionArn.startsWith('arn:')) return subscription(one, undefined);
        return subscription(one, (await api.call('GetSubscriptionAttributes', { SubscriptionArn })).Attributes);
      });
    },
  }),
];

import { finding, isSet, text, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';

/** What Amazon SNS tries again for, and then drops. People at the other end of a mail or a phone are not among them. */
const machines = ['sqs', 'lambda', 'firehose', 'http', 'https'];

export default wiring({
  id: 'WIRING_SUBSCRIPTION_DEAD_LETTER',
  title: 'A subscription keeps what could not be delivered in a dead-letter queue',
  severity: 'low',
  types: ['AWS::SNS::Subscription'],
  shipped: {
    as: 'risk',
    what: 'When the endpoint refuses or cannot be reached for long enough, Amazon SNS drops the message for good; only a metric of the topic says so.',
  },
  why: 'Amazon SNS tries again for a while, and then drops the message. With a dead-letter queue it is kept, and can be delivered once the endpoint is mended.',
  fix: 'Give the subscription a RedrivePolicy with the ARN of a queue as deadLetterTargetArn.',
  scope(subscription) {
    return machines.includes(subscription.Protocol) || 'only deliveries to machines have dead letters';
  },
  *check(subscription, { resource, graph }) {
    if (isSet(subscription, 'RedrivePolicy')) return;
    const topic = graph.named(text(subscription, 'TopicArn'), ['AWS::SNS::Topic'], resource)?.resource;
    const from = topic ? called(topic) : 'the topic';
    yield finding('RedrivePolicy', `${called(resource)} has no dead-letter queue: what ${from} cannot deliver to it is lost`, {
      expected: 'a RedrivePolicy with a deadLetterTargetArn',
      fix: snippet(
        'Keep what could not be delivered:',
        `
          ${plainId(resource)}:
            Properties:
              RedrivePolicy:
                deadLetterTargetArn: !GetAtt DeadLetters.Arn`,
      ),
    });
  },
});

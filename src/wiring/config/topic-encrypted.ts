import { finding, isSet, type Relative, text, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { topicOf } from './_topic.ts';

export default wiring({
  id: 'WIRING_CONFIG_TOPIC_ENCRYPTED',
  title: 'The topic of an AWS Config delivery channel is not encrypted',
  severity: 'high',
  types: ['AWS::Config::DeliveryChannel'],
  shipped: {
    as: 'silence',
    what: 'The channel is made, and no notification ever arrives: AWS Config does not support encrypted topics, and only the status of the channel says so.',
  },
  why: 'AWS documents that AWS Config does not deliver to encrypted topics, whichever key encrypts them. The same news comes as events of EventBridge, which can go to an encrypted topic.',
  fix: 'Leave SnsTopicARN out and send the Config events of EventBridge to the encrypted topic; or take KmsMasterKeyId off a topic that only AWS Config uses.',
  scope: (properties) => isSet(properties, 'SnsTopicARN') || 'it has no topic',
  *check(properties, { resource, graph }) {
    const topic = topicOf(graph, { resource, properties });
    if (!topic || !isSet(topic.properties, 'KmsMasterKeyId')) return;
    yield finding(
      'SnsTopicARN',
      `${called(resource)} publishes to ${called(topic.resource)}, which is encrypted with ${keyOf(topic)}: AWS Config does not deliver to encrypted topics`,
      {
        expected: 'a topic without KmsMasterKeyId, or none',
        related: [{ resource: topic.resource, path: 'KmsMasterKeyId' }],
        fix: snippet(
          `Take SnsTopicARN out of ${plainId(resource)}, and let EventBridge bring the news:`,
          `
          ConfigNews:
            Type: AWS::Events::Rule
            Properties:
              EventPattern:
                source: [aws.config]
                detail-type: [Config Configuration Item Change, Config Rules Compliance Change]
              Targets:
                - Id: topic
                  Arn: !Ref ${plainId(topic.resource)}`,
        ),
      },
    );
  },
});

function keyOf({ properties }: Relative<'AWS::SNS::Topic'>): string {
  const key = text(properties, 'KmsMasterKeyId');
  if (key?.known && key.value.endsWith('alias/aws/sns')) return 'the key of SNS itself, which no other service may use';
  return key?.reference ? `key ${key.reference.id}` : 'a key';
}

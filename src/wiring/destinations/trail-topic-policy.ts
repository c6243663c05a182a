import { finding, wiring } from '../../core/index.ts';
import { resourcePermits } from '../_access/resource-policies.ts';
import { topicSnippet } from '../_snippets.ts';
import { called } from '../_words.ts';
import { service, topicAsk, topicOf } from './_trails.ts';

export default wiring({
  id: 'WIRING_TRAIL_TOPIC_POLICY',
  title: 'The topic of a trail lets CloudTrail publish to it',
  severity: 'medium',
  types: ['AWS::CloudTrail::Trail'],
  shipped: {
    as: 'deploy error',
    what: 'CloudTrail refuses the trail: "SNS Topic does not exist or the topic policy is incorrect" (InsufficientSnsTopicPolicyException), and the stack rolls back.',
  },
  why: 'CloudTrail publishes by the policy of the topic. The one that topics have by default is for the account, and not for services.',
  fix: 'Add an AWS::SNS::TopicPolicy that allows cloudtrail.amazonaws.com sns:Publish, with the ARN of the trail as aws:SourceArn.',
  *check(_, { resource, graph }) {
    const trail = graph.node<'AWS::CloudTrail::Trail'>(resource);
    const topic = topicOf(graph, trail);
    if (!topic || resourcePermits(graph, topic, topicAsk(graph, trail, topic))) return;
    yield finding(
      'SnsTopicName',
      `${called(resource)} tells ${called(topic)} of every log, and no policy of the topic lets ${service} publish there`,
      {
        expected: `a topic policy that allows ${service} sns:Publish`,
        related: [{ resource: topic }],
        fix: topicSnippet('Let CloudTrail publish:', topic, service, 'StringEquals: { aws:SourceAccount: !Ref AWS::AccountId }'),
      },
    );
  },
});

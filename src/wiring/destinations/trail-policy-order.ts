import { finding, type Graph, independently, type Relative, type Resource, wiring } from '../../core/index.ts';
import type { Ask } from '../_access/ask.ts';
import { attachedPolicies, documentOf } from '../_access/resource-policies.ts';
import { permits } from '../_access/statement.ts';
import { called, plainId, snippet } from '../_words.ts';
import { bucketAsks, bucketOf, topicAsk, topicOf } from './_trails.ts';

export default wiring({
  id: 'WIRING_TRAIL_POLICY_ORDER',
  title: 'A trail is made after the policies that let CloudTrail in',
  severity: 'medium',
  types: ['AWS::CloudTrail::Trail'],
  shipped: {
    as: 'deploy error',
    what: 'CloudTrail tries the bucket and the topic while it makes the trail. If a policy is not there yet the stack fails with "Incorrect S3 bucket policy", now and then or always.',
  },
  why: 'A trail refers to its bucket and its topic, and nothing in it to their policies: CloudFormation makes these in any order.',
  fix: 'Add DependsOn with the bucket policy, and with the topic policy where there is a topic.',
  *check(_, { resource, graph }) {
    const trail = graph.node<'AWS::CloudTrail::Trail'>(resource);
    yield* independently(
      () => {
        const bucket = bucketOf(graph, trail);
        return (
          bucket &&
          tooEarly(
            graph,
            resource,
            bucket,
            bucketAsks(graph, trail, bucket).map(({ ask }) => ask),
            'S3BucketName',
          )
        );
      },
      () => {
        const topic = topicOf(graph, trail);
        return topic && tooEarly(graph, resource, topic, [topicAsk(graph, trail, topic)], 'SnsTopicName');
      },
    );
  },
});

function* tooEarly(graph: Graph, trail: Resource, holder: Resource, asks: readonly Ask[], path: string) {
  const { items, related } = attachedPolicies(graph, holder);
  for (const one of related) if (!one.complete) one.raise();
  const admits = (policy: Relative) => asks.every((ask) => permits([documentOf(graph, policy)], ask, graph));
  // Without any that lets it in, the order does not matter: that is for another rule to say.
  const admitting = items.filter(admits);
  const [first] = admitting;
  if (!first || admitting.some((one) => graph.isAfter(trail, one.resource))) return;
  yield finding(path, `${called(trail)} uses ${called(holder)}, which lets it in by ${called(first.resource)}, and nothing makes it wait for that`, {
    expected: `DependsOn: ${plainId(first.resource)}`,
    related: [{ resource: first.resource }, { resource: holder }],
    fix: snippet('Let the trail wait:', `${plainId(trail)}:\n  DependsOn: ${plainId(first.resource)}`),
  });
}

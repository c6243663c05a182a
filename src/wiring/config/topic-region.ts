import { finding, type Graph, isSet, type Resource, type Text, text, wiring } from '../../core/index.ts';
import { isRegion } from '../../schema/regions.ts';
import { matchTokens } from '../_access/match.ts';
import { settled } from '../_access/statement.ts';
import { arnTokens, type Tokens, tokensInWords, tokensOf } from '../_access/tokens.ts';
import { isForSeveralRegions } from '../_ingredients.ts';
import { called, plainId, snippet } from '../_words.ts';
import { regionOf } from './_delivery.ts';
import { topicOf } from './_topic.ts';

export default wiring({
  id: 'WIRING_CONFIG_TOPIC_REGION',
  title: 'The topic of an AWS Config delivery channel is in the region of the channel',
  severity: 'high',
  types: ['AWS::Config::DeliveryChannel'],
  shipped: {
    as: 'deploy error',
    what: 'AWS Config looks for the topic in its own region and refuses the channel (InvalidSNSTopicARNException): the stack fails in every region but the one that the ARN names.',
  },
  why: 'AWS Config publishes to topics of its own region alone, of whatever account. A template that is meant for several regions must not name a topic of one.',
  fix: 'Make a topic in each region, and gather them behind one subscription or by EventBridge.',
  scope: (properties) => isSet(properties, 'SnsTopicARN') || 'it has no topic',
  *check(properties, { resource, graph }) {
    const given = text(properties, 'SnsTopicARN');
    if (!given) return;
    const topic = topicOf(graph, { resource, properties });
    const arn: Tokens = (topic && given.reference && arnTokens(topic.resource, graph)) ?? tokensOf(given, graph);
    // What is no topic's ARN at all is another finding.
    if (matchTokens(['arn:*:sns:*'], arn, { wild: true }) === 'no') return;
    const missing = noRegion(given) ?? fixedRegion(graph, resource, arn);
    if (!missing && settled(matchTokens(['arn:*:sns:', regionOf(resource), ':*'], arn, { wild: true }), graph, given)) return;
    yield finding(
      'SnsTopicARN',
      `${called(resource)} in ${resource.region ?? 'its region'} publishes to ${topic ? called(topic.resource) : tokensInWords(arn)}, ${missing ?? 'which is in another region: AWS Config does not publish across regions'}`,
      {
        expected: 'a topic in the region of the channel',
        related: topic ? [{ resource: topic.resource }] : [],
        fix: snippet(
          'Publish to a topic of the same region:',
          `
          ${plainId(resource)}:
            Properties:
              SnsTopicARN: !Sub arn:\${AWS::Partition}:sns:\${AWS::Region}:\${AWS::AccountId}:NAME`,
        ),
      },
    );
  },
});

/** A region that is written out, in a template for whatever region it is deployed to. */
function fixedRegion(graph: Graph, channel: Resource, arn: Tokens): string | undefined {
  const [, region] = /^arn:aws:sns:([a-z0-9-]+):/.exec(typeof arn[0] === 'string' ? arn[0] : '') ?? [];
  if (region === undefined || channel.region !== undefined || !isForSeveralRegions(graph, channel)) return undefined;
  return `which is in ${region} wherever the stack is deployed: AWS Config does not publish across regions`;
}

/** What is wrong with the region that an ARN names, if there is no such region. */
function noRegion(arn: Text): string | undefined {
  const [, region = '*'] = /^arn:[^:]*:sns:([^:]*):/.exec(arn.pattern) ?? [];
  if (region.includes('*') || isRegion(region)) return undefined;
  return region === '' ? 'which names no region' : `which names the region ${region}, and there is none of that name`;
}

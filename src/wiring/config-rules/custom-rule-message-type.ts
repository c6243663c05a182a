import {
  each,
  every,
  finding,
  type Graph,
  independently,
  isSet,
  listOf,
  type Resource,
  type ResourceTypes,
  some,
  text,
  wiring,
} from '../../core/index.ts';
import { nearest } from '../../core/nearest.ts';
import { eventSources, messageTypes } from '../../schema/config-facts.ts';
import { called, listed, snippet } from '../_words.ts';
import { type CustomUse, customUse, indexes, type RuleProperties, ruleTypes } from './_sources.ts';

const changes = ['ConfigurationItemChangeNotification', 'OversizedConfigurationItemChangeNotification'];
const snapshot = 'ConfigurationSnapshotDeliveryCompleted';

export default wiring({
  id: 'WIRING_CONFIG_CUSTOM_RULE_MESSAGE_TYPE',
  title: 'What wakes a custom Config rule are messages that AWS Config sends',
  severity: 'high',
  types: ruleTypes,
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses message types and sources that it does not know, and schedules for policies in Guard. A rule that waits for snapshots that nobody delivers is taken, and never runs.',
  },
  why: 'AWS Config sends four types of messages to functions, three of them in an organization, and two to policies. Snapshots are sent only if the channel delivers any.',
  fix: 'Use the message types of AWS Config with an EventSource of aws.config; those for changes alone where a policy judges.',
  scope: (properties) => customUse(properties) !== undefined || 'AWS judges by it',
  *check(properties, { resource, graph }) {
    const use = customUse(properties);
    if (!use) return;
    const allowed = allowedFor(use);
    yield* independently(
      () => each(indexes(use), (index) => odd(use, index, allowed, resource)),
      () => sources(properties, resource),
      () => undelivered(use, resource, graph),
    );
  },
});

function allowedFor({ owner, prefix }: CustomUse): readonly string[] {
  if (owner === 'CUSTOM_POLICY') return changes;
  return prefix === '' ? messageTypes : messageTypes.filter((one) => one !== snapshot);
}

function* odd(use: CustomUse, index: number, allowed: readonly string[], resource: Resource) {
  const message = use.message(index);
  if (message?.isOneOf(allowed)) return;
  const meant = message && nearest(message.pattern, allowed);
  const isKnown = message?.known && messageTypes.some((one) => one === message.value);
  const whose = isKnown
    ? `which does not wake ${use.owner === 'CUSTOM_POLICY' ? 'policies' : 'rules of an organization'}`
    : 'which AWS Config does not send';
  yield finding(use.messagePath(index), `${called(resource)} waits for ${message ? `${message.pattern}, ${whose}` : 'a message of no type'}`, {
    expected: listed(allowed, 'or'),
    ...(meant && !isKnown ? { fix: snippet('Name the message as AWS Config does:', `MessageType: ${meant}`) } : {}),
  });
}

function* sources(properties: RuleProperties, resource: Resource) {
  const { Source } = properties as ResourceTypes['AWS::Config::ConfigRule'];
  yield* each(listOf(Source?.SourceDetails), function* (detail, index) {
    const source = text(detail, 'EventSource');
    if (source?.isOneOf(eventSources)) return;
    yield finding(
      `Source.SourceDetails[${index}].EventSource`,
      `${called(resource)} waits for messages of ${source?.pattern ?? 'nobody'}: AWS Config sends its own alone`,
      {
        expected: 'aws.config',
        fix: snippet('Listen to AWS Config:', 'EventSource: aws.config'),
      },
    );
  });
}

/** It waits for snapshots alone, and no channel of its account and region delivers any. */
function* undelivered(use: CustomUse, resource: Resource, graph: Graph) {
  if (use.count === 0 || !every(indexes(use), (index) => use.message(index)?.equals(snapshot) === true)) return;
  const channels = graph.beside(resource, 'AWS::Config::DeliveryChannel');
  const delivers = (one: (typeof channels.items)[number]) => isSet(one.properties.ConfigSnapshotDeliveryProperties, 'DeliveryFrequency');
  const [first] = channels.items;
  // Who delivers may not be in the template.
  if (!first || some(channels, delivers)) return;
  yield finding(use.path, `${called(resource)} waits for snapshots, and ${called(first.resource)} delivers none: it never runs`, {
    expected: 'a snapshot delivery frequency, or a message type that is sent',
    related: [{ resource: first.resource, path: 'ConfigSnapshotDeliveryProperties' }],
    fix: snippet(
      'Let the channel deliver snapshots:',
      `
        ConfigSnapshotDeliveryProperties:
          DeliveryFrequency: TwentyFour_Hours`,
    ),
  });
}

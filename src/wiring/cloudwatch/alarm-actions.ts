import { finding, type Graph, isSet, type Resource, some, text, texts, wiring } from '../../core/index.ts';
import { nameTokens, tokensInWords, tokensOf } from '../_access/tokens.ts';
import { called, plainId, snippet } from '../_words.ts';

export default wiring({
  id: 'WIRING_ALARM_ACTIONS',
  title: 'An alarm tells somebody when it goes off',
  severity: 'medium',
  types: ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'],
  shipped: {
    as: 'silence',
    what: 'The alarm turns red in a console that nobody looks at, and nobody is told.',
  },
  why: 'An alarm without actions, or with its actions disabled, changes its state and does nothing else.',
  fix: 'Give AlarmActions the topic that people or their pagers subscribe to, and leave ActionsEnabled at true.',
  *check(properties, { resource, graph }) {
    // One that waits for silence may tell it as a want of data.
    const acts = texts(properties, 'AlarmActions').length > 0 || texts(properties, 'InsufficientDataActions').length > 0;
    if (!acts) {
      if (isUsedElsewhere(graph, resource)) return;
      yield finding('AlarmActions', `${called(resource)} tells nobody: it has no actions, and nothing else looks at its state`, {
        expected: 'the ARN of a topic',
        fix: snippet('Tell a topic:', `${plainId(resource)}:\n  Properties:\n    AlarmActions: [!Ref AlertsTopic]`),
      });
    } else if (properties.ActionsEnabled === false) {
      yield finding('ActionsEnabled', `${called(resource)} tells nobody: its actions are disabled`, { expected: 'true' });
    }
  },
});

/** Whether something else goes by the alarm's state: another alarm, a deployment, an event rule. */
function isUsedElsewhere(graph: Graph, alarm: Resource): boolean {
  if (graph.followers(alarm).some((one) => one.type !== 'AWS::CloudWatch::Dashboard')) return true;
  const rules = graph.all('AWS::CloudWatch::CompositeAlarm');
  if (some(rules, (one) => one.resource.key !== alarm.key && speaksOf(graph, one, alarm))) return true;
  return some(graph.all('AWS::Events::Rule'), ({ properties }) => {
    const pattern = properties.EventPattern as { readonly source?: unknown } | undefined;
    return isSet(properties, 'EventPattern') && some(texts(pattern, 'source'), (one) => one.equals('aws.cloudwatch'));
  });
}

/** Composite alarms name others in a text: `ALARM("errors") OR ALARM(silence)`. */
function speaksOf(graph: Graph, one: { readonly properties: { readonly AlarmRule?: string } }, alarm: Resource): boolean {
  const rule = text(one.properties, 'AlarmRule');
  if (!rule) return false;
  // A name that CloudFormation makes up is known to nobody who writes a rule by hand.
  if (alarm.name === undefined) return false;
  const [wanted, written] = [tokensInWords(nameTokens(alarm, graph)), tokensInWords(tokensOf(rule, graph))];
  if (written.includes(wanted) && !wanted.includes(unknownPart)) return true;
  return wanted.includes(unknownPart) || written.includes(unknownPart) ? graph.unknown(`whether ${rule.pattern} names it is not known`) : false;
}

/** How a part that nobody knows stands in words. */
const unknownPart = '${?}';

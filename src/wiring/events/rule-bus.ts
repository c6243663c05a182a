import { finding, type Graph, isSet, type Relative, some, text, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { leavesOf, patternOf } from './_pattern.ts';

export default wiring({
  id: 'WIRING_EVENT_RULE_BUS',
  title: 'An EventBridge rule for events of AWS is on the bus that they come to',
  severity: 'medium',
  types: ['AWS::Events::Rule'],
  shipped: {
    as: 'silence',
    what: 'Services send to the default bus of their region only. A rule for their events on another bus, to which nothing sends them on, never fires.',
  },
  why: 'Events of AWS services come to the default event bus, and to no other unless a rule sends them on.',
  fix: 'Take EventBusName out of the rule, or send the events on to the bus by a rule on the default one.',
  *check(rule, { resource, graph }) {
    if (!isSet(rule, 'EventBusName')) return;
    const bus = graph.named(text(rule, 'EventBusName'), ['AWS::Events::EventBus'], resource);
    if (!bus) return;
    const pattern = patternOf(graph, { resource, properties: rule });
    const sources = leavesOf(pattern?.tree).filter(({ name }) => name === 'source');
    if (!pattern) return;
    if (pattern.open.some(({ path: [field] }) => field === 'source' || field === '$or')) graph.unknown('the source is not known');
    const isOfAws = sources.every(({ leaf }) => leaf.values.every((one) => typeof one === 'string' && /^aws\.(?!partner\/)/.test(one)));
    if (sources.length === 0 || !isOfAws || isFed(graph, bus)) return;
    yield finding(
      'EventBusName',
      `${called(resource)} waits for events of AWS on ${called(bus.resource)}, and nothing sends them on from the default bus`,
      {
        expected: 'the default bus',
        related: [{ resource: bus.resource }],
        fix: snippet(
          'Leave the bus out, so that it is the default one:',
          `
          ${plainId(resource)}:
            Properties:
              EventPattern: …
              # no EventBusName`,
        ),
      },
    );
  },
});

/** Whether others send to the bus: a rule, another account by its policy, a partner, a global endpoint. */
function isFed(graph: Graph, bus: Relative<'AWS::Events::EventBus'>): boolean {
  const { resource, properties } = bus;
  if (isSet(properties, 'Policy') || isSet(properties, 'EventSourceName')) return true;
  return (
    some(graph.joined(resource, { type: 'AWS::Events::Rule', theirs: 'Targets[].Arn' }), () => true) ||
    some(graph.joined(resource, { type: 'AWS::Events::EventBusPolicy', theirs: 'EventBusName' }), () => true) ||
    some(graph.joined(resource, { type: 'AWS::Events::Endpoint', theirs: 'EventBuses[].EventBusArn' }), () => true)
  );
}

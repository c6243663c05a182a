import { finding, text, wiring } from '../../core/index.ts';
import { nearest } from '../../core/nearest.ts';
import { called, plainId, snippet } from '../_words.ts';

export default wiring({
  id: 'WIRING_EVENT_BUS_NAME',
  title: 'The event bus of a rule is there before the rule, and called as the rule says',
  severity: 'high',
  types: ['AWS::Events::Rule'],
  shipped: {
    as: 'deploy error',
    what: 'PutRule answers "Event bus … does not exist" (ResourceNotFoundException), and the stack rolls back; on a second try it may go through.',
  },
  why: 'A rule is created on a bus that is there already. One whose name is only written out is not waited for, and one that is misspelt never comes.',
  fix: 'Name the bus of the template by Ref, which is an order too.',
  *check(rule, { resource, graph }) {
    const name = text(rule, 'EventBusName');
    if (!name || (name.known && name.value === 'default') || name.tail.endsWith('event-bus/default')) return;
    const bus = graph.named(name, ['AWS::Events::EventBus'], resource)?.resource;
    if (bus) {
      if (graph.isAfter(resource, bus)) return;
      yield finding('EventBusName', `${called(resource)} names ${called(bus)} by a text, and does not wait for it: the bus may not be there yet`, {
        expected: `!Ref ${plainId(bus)}`,
        related: [{ resource: bus }],
        fix: byRef(plainId(resource), plainId(bus)),
      });
      return;
    }
    const buses = graph.all('AWS::Events::EventBus').items.map((one) => one.resource);
    if (buses.length === 0 || name.references.length > 0) return;
    if (buses.some((one) => typeof one.name !== 'string')) graph.unknown('the names of the buses are not all known');
    const written = name.tail.slice(name.tail.lastIndexOf('/') + 1);
    const meant = nearest(
      written,
      buses.map((one) => String(one.name)),
      2,
    );
    const near = buses.find((one) => meant !== undefined && one.name === meant);
    // Buses of a series differ by a digit, and may well be of another stack.
    if (!near || written.replace(/\d/g, '') === meant?.replace(/\d/g, '')) return;
    yield finding('EventBusName', `${called(resource)} names the bus ${written}, and ${called(near)} is called ${meant}`, {
      expected: `!Ref ${plainId(near)}`,
      related: [{ resource: near }],
      fix: byRef(plainId(resource), plainId(near)),
    });
  },
});

function byRef(rule: string, bus: string): string {
  return snippet(
    'Name the bus by Ref:',
    `
      ${rule}:
        Properties:
          EventBusName: !Ref ${bus}`,
  );
}

import { each, isSet, listOf, text, wiring } from '../../core/index.ts';
import { isAssumableBy } from '../_access/roles.ts';
import { called } from '../_words.ts';
import { unable } from './_roles.ts';
import { eventBridge, isOtherService, namedBy } from './_targets.ts';

export default wiring({
  id: 'WIRING_EVENT_TARGET_BUS',
  title: 'A rule that sends on to another event bus has a role that may put events there',
  severity: 'high',
  types: ['AWS::Events::Rule'],
  shipped: {
    as: 'silence',
    what: 'Without a role the target is refused, or its events are at the other bus. With one that may not put events there, every event is lost on the way and nothing tells.',
  },
  why: 'From bus to bus, be it in another region or account, EventBridge sends by the role of the target: since March 2023 new targets want one.',
  fix: 'Give the target a RoleArn whose trust policy names events.amazonaws.com, and which may events:PutEvents on the bus.',
  *check(rule, { resource, graph }) {
    yield* each(listOf(rule.Targets), (target, index) => {
      const arn = text(target, 'Arn');
      if (!arn || isOtherService(arn, 'events')) return undefined;
      const bus = namedBy(graph, target, 'events', 'AWS::Events::EventBus', resource)?.resource;
      if (!bus && !arn.parts.some((part) => typeof part === 'string' && part.includes(':event-bus/'))) return undefined;
      return unable(graph, {
        by: resource,
        to: bus ? called(bus) : `the bus ${arn.pattern}`,
        target: bus,
        action: 'events:PutEvents',
        // The rule itself may have the role for its targets.
        owner: isSet(target, 'RoleArn') || !isSet(rule, 'RoleArn') ? target : rule,
        path: `Targets[${index}].RoleArn`,
        service: eventBridge,
        isAssumable: (role) => isAssumableBy(graph, role, eventBridge, resource),
      });
    });
  },
});

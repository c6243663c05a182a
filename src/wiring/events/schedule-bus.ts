import { finding, isSet, text, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';

export default wiring({
  id: 'WIRING_EVENT_SCHEDULE_BUS',
  title: 'An EventBridge rule with a schedule is on the default bus',
  severity: 'high',
  types: ['AWS::Events::Rule'],
  shipped: {
    as: 'deploy error',
    what: 'PutRule answers "ScheduleExpression is supported only on the default event bus", and the stack rolls back.',
  },
  why: 'Only the default event bus runs schedules. A rule that names another bus and has a ScheduleExpression cannot be created.',
  fix: 'Take EventBusName out of the rule, or use an AWS::Scheduler::Schedule.',
  *check(rule, { resource }) {
    if (!isSet(rule, 'EventBusName') || !isSet(rule, 'ScheduleExpression')) return;
    const bus = text(rule, 'EventBusName');
    if (!bus || (bus.reference === undefined && (bus.equals('default') || bus.endsWith('event-bus/default')))) return;
    yield finding('EventBusName', `${called(resource)} has a schedule and is on the bus ${bus.reference?.id ?? bus.pattern}, which runs none`, {
      expected: 'the default bus',
      fix: snippet(
        'Leave the bus out, so that it is the default one:',
        `
          ${plainId(resource)}:
            Properties:
              ScheduleExpression: …
              # no EventBusName`,
      ),
    });
  },
});

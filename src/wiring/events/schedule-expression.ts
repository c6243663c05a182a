import { finding, type Resource, text, wiring } from '../../core/index.ts';
import { parseSchedule } from '../_parse/schedule.ts';
import { called, plainId, snippet } from '../_words.ts';

export default wiring({
  id: 'WIRING_EVENT_SCHEDULE_EXPRESSION',
  title: 'A schedule expression of EventBridge can be read, and has a time to come',
  severity: 'high',
  types: ['AWS::Events::Rule', 'AWS::Scheduler::Schedule'],
  shipped: {
    as: 'deploy error',
    what: 'AWS answers "Parameter ScheduleExpression is not valid", and the stack rolls back. One that is valid but whose time has passed is taken, and never fires.',
  },
  why: 'EventBridge has a cron of its own: six fields, one of the two day fields "?", days of the week from 1 for Sunday. What was meant for another cron fails, or fires on other days.',
  fix: 'Write rate(5 minutes), rate(1 hour), or a cron of six fields such as cron(0 8 ? * MON-FRI *).',
  *check(properties, { resource, asOf }) {
    const expression = text(properties, 'ScheduleExpression');
    // An empty one is for the rule about what sets it off.
    if (!expression || expression.equals('')) return;
    const kind = resource.type === 'AWS::Events::Rule' ? 'rule' : 'scheduler';
    const parsed = parseSchedule(expression.value, { kind, asOf: new Date(asOf) });
    if (parsed.ok) return;
    const { problem, meant, silent } = parsed;
    yield finding(
      'ScheduleExpression',
      `the schedule of ${called(resource)}, ${expression.value}, ${silent ? 'is taken and never fires' : 'is not valid'}: ${problem}`,
      { expected: meant ?? 'a rate or a cron of six fields', ...(meant === undefined ? {} : { fix: mended(resource, meant) }) },
    );
  },
});

function mended(resource: Resource, meant: string): string {
  return snippet(
    'What was probably meant:',
    `
      ${plainId(resource)}:
        Properties:
          ScheduleExpression: ${meant}`,
  );
}

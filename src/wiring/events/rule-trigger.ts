import { finding, isSet, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';

export default wiring({
  id: 'WIRING_EVENT_RULE_TRIGGER',
  title: 'An EventBridge rule has an event pattern or a schedule',
  severity: 'high',
  types: ['AWS::Events::Rule'],
  shipped: {
    as: 'deploy error',
    what: 'PutRule answers "Parameter(s) EventPattern or ScheduleExpression must be specified", and the stack rolls back.',
  },
  why: 'A rule fires on the events that its pattern describes or by its schedule; with neither, AWS does not take it.',
  fix: 'Give the rule an EventPattern or a ScheduleExpression.',
  *check(rule, { resource }) {
    if (isSet(rule, 'EventPattern') || isSet(rule, 'ScheduleExpression')) return;
    yield finding('', `${called(resource)} has neither an event pattern nor a schedule, so nothing can set it off`, {
      expected: 'EventPattern or ScheduleExpression',
      fix: snippet(
        'Say what sets it off, one of:',
        `
          ${plainId(resource)}:
            Properties:
              ScheduleExpression: rate(1 day)
              EventPattern:
                source: [aws.config]`,
      ),
    });
  },
});

import { finding, isSet, text, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';

export default wiring({
  id: 'WIRING_SCHEDULE_FLEXIBLE_WINDOW',
  title: 'A schedule says whether it may fire within a window, and how wide that is',
  severity: 'high',
  types: ['AWS::Scheduler::Schedule'],
  shipped: {
    as: 'deploy error',
    what: 'CreateSchedule answers with a ValidationException ("FlexibleTimeWindow … must not be null", "MaximumWindowInMinutes must be provided"), and the stack rolls back.',
  },
  why: 'EventBridge Scheduler has no default for the window: OFF fires on time, FLEXIBLE within up to 1440 minutes that have to be given.',
  fix: 'Set FlexibleTimeWindow to { Mode: OFF }, or to { Mode: FLEXIBLE, MaximumWindowInMinutes: 15 }.',
  *check(schedule, { resource }) {
    const say = (path: string, what: string) =>
      finding(path, `${called(resource)} ${what}, and EventBridge Scheduler refuses it`, {
        expected: 'Mode OFF, or FLEXIBLE with MaximumWindowInMinutes from 1 to 1440',
        fix: snippet(
          'Fire on time:',
          `
            ${plainId(resource)}:
              Properties:
                FlexibleTimeWindow: { Mode: 'OFF' }`,
        ),
      });
    if (!isSet(schedule, 'FlexibleTimeWindow')) return yield say('FlexibleTimeWindow', 'has no FlexibleTimeWindow');
    const window = schedule.FlexibleTimeWindow;
    const mode = text(window, 'Mode')?.value;
    if (mode === 'false')
      return yield say('FlexibleTimeWindow.Mode', 'has the mode false for its window, which is what YAML makes of OFF without quotes');
    if (mode !== 'OFF' && mode !== 'FLEXIBLE') return yield say('FlexibleTimeWindow.Mode', `has the mode ${mode ?? '(none)'} for its window`);
    const path = 'FlexibleTimeWindow.MaximumWindowInMinutes';
    const isWide = isSet(window, 'MaximumWindowInMinutes');
    if (mode === 'OFF') {
      if (isWide) yield say(path, 'has no window (Mode OFF), and a width for it');
      return;
    }
    const minutes = isWide ? Number(window.MaximumWindowInMinutes) : undefined;
    if (minutes === undefined) yield say(path, 'has a window without a width');
    else if (!(minutes >= 1 && minutes <= 1440)) yield say(path, `has a window of ${minutes} minutes`);
  },
});

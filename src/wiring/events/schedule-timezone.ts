import { finding, text, wiring } from '../../core/index.ts';
import { nearest } from '../../core/nearest.ts';
import { called } from '../_words.ts';

export default wiring({
  id: 'WIRING_SCHEDULE_TIMEZONE',
  title: 'The time zone of a schedule is one that there is',
  severity: 'high',
  types: ['AWS::Scheduler::Schedule'],
  shipped: {
    as: 'deploy error',
    what: 'CreateSchedule answers with a ValidationException ("Invalid Schedule Expression Timezone"), and the stack rolls back.',
  },
  why: 'EventBridge Scheduler knows the zones of the IANA database by their names. What is no such name is refused.',
  fix: 'Set ScheduleExpressionTimezone to a name such as Europe/Berlin, or leave it out for UTC.',
  *check(schedule, { resource }) {
    const zone = text(schedule, 'ScheduleExpressionTimezone')?.value ?? 'UTC';
    if (isZone(zone)) return;
    const meant = nearest(zone, Intl.supportedValuesOf('timeZone'));
    yield finding('ScheduleExpressionTimezone', `${called(resource)} is in the time zone ${zone}, which there is not`, {
      expected: meant ?? 'a name of the IANA database',
      ...(meant === undefined ? {} : { fix: `In its place: ${meant}` }),
    });
  },
});

/** Old names and abbreviations count too; offsets such as +02:00 do not. */
function isZone(zone: string): boolean {
  if (/^[+-]/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

import { type CronSchedule, readCron, Slip } from './cron.ts';
import { nextFire } from './cron-fires.ts';
import { ofOtherUnit, ofShorthand, ofUnixCron, ofUnixDays, rateOf } from './schedule-slips.ts';

export type Schedule =
  | CronSchedule
  | { readonly kind: 'rate'; readonly minutes: number }
  /** The time as written: in which zone it is meant, the schedule says elsewhere. */
  | { readonly kind: 'at'; readonly time: string };

export interface ScheduleProblem {
  readonly ok: false;
  /** A sentence without its end. */
  readonly problem: string;
  /** A whole expression that is valid and was probably meant. */
  readonly meant?: string;
  /** AWS takes it all the same, and it never fires. */
  readonly silent?: true;
}

export interface ScheduleOptions {
  /** Of an EventBridge rule, or of an EventBridge Scheduler schedule, which knows `at()` too. */
  readonly kind: 'rule' | 'scheduler';
  /** Today: what has no time left from here on never fires. */
  readonly asOf?: Date;
}

export function parseSchedule(text: string, options: ScheduleOptions): { readonly ok: true; readonly schedule: Schedule } | ScheduleProblem {
  let schedule: Schedule;
  try {
    schedule = read(text, options);
  } catch (error) {
    if (!(error instanceof Slip)) throw error;
    const { message: problem, meant } = error;
    return meant !== undefined && meant !== text && isValid(meant, options) ? { ok: false, problem, meant } : { ok: false, problem };
  }
  const never = neverFires(schedule, options.asOf);
  return never === undefined ? { ok: true, schedule } : { ok: false, problem: never, silent: true };
}

function isValid(text: string, options: ScheduleOptions): boolean {
  try {
    return neverFires(read(text, options), options.asOf) === undefined;
  } catch (error) {
    if (!(error instanceof Slip)) throw error;
    return false;
  }
}

function read(text: string, { kind }: ScheduleOptions): Schedule {
  if (text.length > 256) throw new Slip('the expression is longer than 256 characters');
  const call = /^([a-z]+)\((.*)\)$/s.exec(text);
  const [name, inside] = [call?.[1], call?.[2] ?? ''];
  if (name === 'rate') return readRate(inside, kind);
  if (name === 'cron') return readCronFields(inside);
  if (name === 'at' && kind === 'scheduler') return readAt(inside);
  if (name === 'at') throw new Slip('an EventBridge rule knows no at(...): one time only is what EventBridge Scheduler is for');
  throw notWrapped(text);
}

/** Neither `rate(…)` nor `cron(…)`: what is there instead. */
function notWrapped(text: string): Slip {
  const problem = `${JSON.stringify(text)} is neither rate(...) nor cron(...)`;
  const bare = text.trim();
  const shorthand = ofShorthand(bare);
  if (shorthand) return new Slip(`${bare} is a shorthand that EventBridge does not know`, shorthand);
  const call = /^(rate|cron|at)(?![a-z])/i.exec(bare);
  const name = call?.[1]?.toLowerCase();
  const inside = bare
    .slice(name?.length ?? 0)
    .replace(/[()[\]{}]/g, ' ')
    .trim();
  if (name === 'at') return new Slip(problem, `at(${inside})`);
  const fields = inside.split(/\s+/);
  if (name !== 'cron' && fields.length === 2 && /^\d{1,9}$/.test(fields[0] as string))
    return new Slip(problem, ofOtherUnit(Number(fields[0]), fields[1] as string));
  if (name !== 'rate' && fields.length === 5) return new Slip(problem, ofUnixCron(fields));
  if (name !== 'rate' && fields.length === 6) return new Slip(problem, `cron(${fields.join(' ')})`);
  return new Slip(problem);
}

const units: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440 };

function readRate(inside: string, kind: ScheduleOptions['kind']): Schedule {
  const match = /^([+-]?\d+(?:\.\d+)?)?\s*([A-Za-z]+)?$/.exec(inside.trim());
  const [, number, unit] = match ?? [];
  if (number === undefined || unit === undefined) throw new Slip(`rate(${inside}) is not a number and a unit, as in rate(5 minutes)`);
  const value = Number(number);
  if (!/^\d+$/.test(number) || value === 0) throw new Slip(`the value of a rate is a whole number above zero, not ${number}`);
  const meant = ofOtherUnit(value, unit);
  const one = unit.replace(/s$/, '');
  const minutes = Object.hasOwn(units, one) ? units[one] : undefined;
  if (minutes === undefined) throw new Slip(`a rate counts minutes, hours or days, not ${JSON.stringify(unit)}`, meant);
  if (!/^\d+\s+\w+$/.test(inside)) throw new Slip(`rate(${inside}) wants one space between number and unit, and none around them`, meant);
  // Scheduler's documentation asks for no agreement of number and unit, that of rules does.
  if (kind === 'rule' && (value === 1) !== (unit === one)) {
    throw new Slip(
      value === 1 ? `a rate of 1 has its unit in the singular, "${one}"` : `a rate of ${value} has its unit in the plural, "${one}s"`,
      rateOf(value, one),
    );
  }
  return { kind: 'rate', minutes: value * minutes };
}

function readCronFields(inside: string): CronSchedule {
  const fields = inside.trim().split(/\s+/);
  if (fields.length === 5)
    throw new Slip('a cron expression has six fields, the last of them the year, and this one has five as in unix', ofUnixCron(fields));
  if (fields.length === 7 && /^[0*]$/.test(fields[0] as string)) {
    throw new Slip('a cron expression has six fields, and none of them counts seconds', `cron(${fields.slice(1).join(' ')})`);
  }
  if (fields.length !== 6) {
    throw new Slip(
      `a cron expression has six fields (minutes, hours, day of month, month, day of week, year), not ${inside.trim() === '' ? 0 : fields.length}`,
    );
  }
  const [first, last] = [fields[0] as string, fields[5] as string];
  if (first === '0' && /^(?:\?|[A-Z]{3}(?:-[A-Z]{3})?)$/i.test(last)) {
    throw new Slip('a cron expression begins with minutes, not seconds, and ends with the year', `cron(${fields.slice(1).join(' ')} *)`);
  }
  try {
    return readCron(fields);
  } catch (error) {
    if (!(error instanceof Slip)) throw error;
    throw new Slip(error.message, wholeOf(error, fields));
  }
}

function wholeOf(slip: Slip, fields: readonly string[]): string | undefined {
  if (slip.meant !== undefined) return `cron(${slip.meant})`;
  // Whoever writes a day 0 counts all days from there.
  const ofWeek = fields[4] as string;
  const days = /^(?:[0-7][,-])*0(?:[,-][0-7])*$/.test(ofWeek) ? ofUnixDays(ofWeek) : undefined;
  if (days) return `cron(${fields.with(4, days).join(' ')})`;
  // Every ninetieth minute is no cron, but it is a rate.
  const step = /^(?:0|\*)\/(\d{1,4})$/.exec(fields[0] as string);
  const isEvery = fields.slice(1).every((field) => field === '*' || field === '?');
  return step && isEvery && Number(step[1]) > 59 ? rateOf(Number(step[1]), 'minute') : undefined;
}

function readAt(inside: string): Schedule {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(.*)$/s.exec(inside);
  if (!match) {
    const loose = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?)?\s*$/.exec(inside);
    throw new Slip('at(...) wants a time as yyyy-mm-ddThh:mm:ss', loose ? `at(${loose[1]}T${loose[2] ?? '00:00'}${loose[3] ?? ':00'})` : undefined);
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const time = inside.slice(0, 19);
  if (match[7]) {
    throw new Slip(
      'at(...) takes no fraction and no zone, which has a property of its own',
      /^(?:\.\d{1,9})?(?:Z|\+00:00)?$/.test(match[7]) ? `at(${time})` : undefined,
    );
  }
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) throw new Slip(`there is no day ${inside.slice(0, 10)}`);
  if (hour > 23 || minute > 59 || second > 59) throw new Slip(`there is no time ${time.slice(11)}`);
  return { kind: 'at', time };
}

/** Zones differ by up to 14 hours, so that a time counts as past only after that. */
const zones = 14 * 3_600_000;

function neverFires(schedule: Schedule, asOf: Date | undefined): string | undefined {
  if (schedule.kind === 'rate') return undefined;
  const now = asOf === undefined ? undefined : new Date(asOf.getTime() - zones);
  if (schedule.kind === 'at') return now && Date.parse(`${schedule.time}Z`) < now.getTime() ? `the time ${schedule.time} has passed` : undefined;
  if (!nextFire(schedule, new Date(0))) return 'no such day is in the calendar, so it never fires';
  return now && !nextFire(schedule, now) ? 'its last time has passed, so it never fires again' : undefined;
}

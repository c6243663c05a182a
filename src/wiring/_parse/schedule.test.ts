import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCron } from './cron.ts';
import { nextFire } from './cron-fires.ts';
import { parseSchedule } from './schedule.ts';

const asOf = new Date('2026-11-21T00:00:00Z');
const ofRule = (text: string) => parseSchedule(text, { kind: 'rule', asOf });
const ofSchedule = (text: string) => parseSchedule(text, { kind: 'scheduler', asOf });
const meantBy = (text: string) => {
  const answer = ofRule(text);
  return answer.ok ? 'valid' : answer.meant;
};
const problemOf = (text: string) => {
  const answer = ofRule(text);
  return answer.ok ? 'valid' : answer.problem;
};

describe('a rate', () => {
  it.each([
    ['rate(1 minute)', 1],
    ['rate(5 minutes)', 5],
    ['rate(1 hour)', 60],
    ['rate(24 hours)', 1440],
    ['rate(7 days)', 10_080],
  ])('%s is %i minutes', (text, minutes) => {
    expect(ofRule(text)).toEqual({ ok: true, schedule: { kind: 'rate', minutes } });
  });

  it.each([
    ['rate(1 minutes)', 'rate(1 minute)'],
    ['rate(10 hour)', 'rate(10 hours)'],
    ['rate(1 week)', 'rate(7 days)'],
    ['rate(2 weeks)', 'rate(14 days)'],
    ['rate(120 seconds)', 'rate(2 minutes)'],
    ['rate(60 seconds)', 'rate(1 minute)'],
    ['rate(10 seconds)', undefined],
    ['rate(1 month)', 'cron(0 0 1 * ? *)'],
    ['rate(10 years)', undefined],
    ['rate(10 MINUTES)', 'rate(10 minutes)'],
    ['rate(5 mins)', 'rate(5 minutes)'],
    ['rate( 10 minutes )', 'rate(10 minutes)'],
    [' rate(10 minutes)', 'rate(10 minutes)'],
    ['rate(10minutes)', 'rate(10 minutes)'],
    ['rate (10 minutes)', 'rate(10 minutes)'],
    ['Rate(1 day)', 'rate(1 day)'],
    ['rate[1 day]', 'rate(1 day)'],
    ['rate(1 day', 'rate(1 day)'],
    ['1 days', 'rate(1 day)'],
    ['rate(0 minutes)', undefined],
    ['rate(-10 minutes)', undefined],
    ['rate(1.5 hours)', undefined],
    ['rate()', undefined],
    ['rate(10)', undefined],
    ['rate(minutes)', undefined],
    ['rate(foo minutes)', undefined],
    ['rate(5 constructor)', undefined],
  ])('%s is none; meant was %s', (text, meant) => {
    expect(meantBy(text)).toBe(meant);
  });

  it('says what is wrong', () => {
    expect(problemOf('rate(1 hours)')).toBe('a rate of 1 has its unit in the singular, "hour"');
    expect(problemOf('rate(1 week)')).toBe('a rate counts minutes, hours or days, not "week"');
    expect(problemOf('rate(0 days)')).toBe('the value of a rate is a whole number above zero, not 0');
  });

  it('of Scheduler may have either number', () => {
    expect(ofSchedule('rate(1 hours)')).toEqual({ ok: true, schedule: { kind: 'rate', minutes: 60 } });
  });
});

describe('a cron expression', () => {
  it.each([
    'cron(0 2 ? * SAT *)',
    'cron(0 12 * * ? *)',
    'cron(5,35 14 * * ? *)',
    'cron(15 10 ? * 6L 2022-2030)',
    'cron(0 2 ? * SAT#3 *)',
    'cron(* * ? * SAT#3 *)',
    'cron(0/5 5 ? JAN 1-5 2030)',
    'cron(0 18 ? * MON-FRI *)',
    'cron(0 8 1 * ? *)',
    'cron(0/15 * * * ? *)',
    'cron(*/15 * * * ? *)',
    'cron(0/5 8-17 ? * MON-FRI *)',
    'cron(0/30 20-23 ? * MON-FRI *)',
    'cron(0 0 L * ? *)',
    'cron(0 0 LW * ? *)',
    'cron(0 0 3W * ? *)',
    'cron(0 0 L-3 * ? *)',
    'cron(0 0 ? * L *)',
    'cron(0 0 ? * FRIL *)',
    'cron(0 0 ? * mon,WED *)',
    'cron(0 0 29 2 ? *)',
    'cron(0 0 1 JAN,JUL ? 2027/2)',
    'cron(0  0 1 1 ? *)',
  ])('%s is valid for rules and schedules', (text) => {
    expect(ofRule(text)).toMatchObject({ ok: true, schedule: { kind: 'cron' } });
    expect(ofSchedule(text).ok).toBe(true);
  });

  it.each([
    // One of the days must be `?`.
    ['cron(0 1 * * * *)', 'cron(0 1 * * ? *)'],
    ['cron(0 1 1 * * *)', 'cron(0 1 1 * ? *)'],
    ['cron(0 1 * * MON *)', 'cron(0 1 ? * MON *)'],
    ['cron(0 1 ? * ? *)', 'cron(0 1 * * ? *)'],
    ['cron(0 1 15 * MON *)', undefined],
    // Unix.
    ['cron(0 12 * * *)', 'cron(0 12 * * ? *)'],
    ['cron(0 12 * * 1-5)', 'cron(0 12 ? * 2-6 *)'],
    ['cron(0 12 * * MON-FRI)', 'cron(0 12 ? * MON-FRI *)'],
    ['cron(0 12 * * 0)', 'cron(0 12 ? * 1 *)'],
    ['cron(0 12 * * 7)', 'cron(0 12 ? * 1 *)'],
    ['cron(0 12 * * 0-6)', 'cron(0 12 * * ? *)'],
    ['cron(0 12 * * 5-7)', 'cron(0 12 ? * 6-7,1 *)'],
    ['cron(0 12 * * 0,6)', 'cron(0 12 ? * 1,7 *)'],
    ['*/5 * * * *', 'cron(*/5 * * * ? *)'],
    ['cron(0 12 1 * 1)', undefined],
    ['0 12 * * ? *', 'cron(0 12 * * ? *)'],
    ['@daily', 'cron(0 0 * * ? *)'],
    ['@WEEKLY', 'cron(0 0 ? * 1 *)'],
    ['@reboot', undefined],
    // Seconds, as Quartz has them.
    ['cron(0 0 12 * * ?)', 'cron(0 12 * * ? *)'],
    ['cron(0 0 12 ? * MON-FRI)', 'cron(0 12 ? * MON-FRI *)'],
    ['cron(0 0 12 * * ? *)', 'cron(0 12 * * ? *)'],
    ['CRON(0 12 * * ? *)', 'cron(0 12 * * ? *)'],
    ['cron 0 12 * * ? *', 'cron(0 12 * * ? *)'],
    // Values.
    ['cron(71 8 1 * ? *)', undefined],
    ['cron(0 24 * * ? *)', undefined],
    ['cron(0 0 32 * ? *)', undefined],
    ['cron(0 0 0 * ? *)', undefined],
    ['cron(0 0 1 13 ? *)', undefined],
    ['cron(0 0 ? * 8 *)', undefined],
    ['cron(0 0 ? * 0 *)', 'cron(0 0 ? * 1 *)'],
    ['cron(0 0 ? * 0-4 *)', 'cron(0 0 ? * 1-5 *)'],
    ['cron(0 0 * * ? 1969)', undefined],
    ['cron(0 0 * * ? 2200)', undefined],
    ['cron(7 20 * * NOT *)', undefined],
    ['cron(0 0 ? * MONDAY *)', 'cron(0 0 ? * MON *)'],
    ['cron(0 0 1 JANUARY ? *)', 'cron(0 0 1 JAN ? *)'],
    ['cron(0 20-2 * * ? *)', 'cron(0 20-23,0-2 * * ? *)'],
    ['cron(0 0 ? * FRI-MON *)', 'cron(0 0 ? * FRI-SAT,SUN-MON *)'],
    ['cron(0 0 ? * SAT-SUN *)', 'cron(0 0 ? * SAT,SUN *)'],
    ['cron(0/0 0 * * ? *)', undefined],
    ['cron(0/90 * * * ? *)', 'rate(90 minutes)'],
    ['cron(0/90 1 * * ? *)', undefined],
    ['cron(? * * * ? *)', 'cron(* * * * ? *)'],
    ['cron(0, * * * ? *)', 'cron(0 * * * ? *)'],
    ['cron(0 0 1-5W * ? *)', undefined],
    ['cron(0 0 ? * 6#6 *)', undefined],
    ['cron(0 0 ? * 3#1,6#3 *)', undefined],
    ['cron(-5 0 1 * ? *)', undefined],
    ['cron(1-2-3 0 1 * ? *)', undefined],
    ['cron(1/2/3 0 1 * ? *)', undefined],
    ['cron(a/2 0 1 * ? *)', undefined],
    ['cron(INVALID)', undefined],
    ['cron()', undefined],
    ['', undefined],
  ])('%s is none; meant was %s', (text, meant) => {
    expect(meantBy(text)).toBe(meant);
  });

  it('says what is wrong', () => {
    expect(problemOf('cron(0 24 * * ? *)')).toBe('24 in the hours field lies outside 0 to 23');
    expect(problemOf('cron(0 0 ? * 0 *)')).toBe('0 in the day of week field lies outside 1 to 7 (SUN to SAT)');
    expect(problemOf('cron(0 1 * * * *)')).toBe('one of the two day fields (day of month, day of week) must be "?"');
    expect(problemOf('cron()')).toMatch(/six fields .*, not 0$/);
    expect(problemOf('nothing at all')).toBe('"nothing at all" is neither rate(...) nor cron(...)');
    expect(problemOf(`cron(${' '.repeat(300)})`)).toBe('the expression is longer than 256 characters');
  });

  it.each([
    ['cron(0 0 30 2 ? *)', 'no such day is in the calendar, so it never fires'],
    ['cron(0 0 31 4,6 ? *)', 'no such day is in the calendar, so it never fires'],
    ['cron(0 0 29 2 ? 2027)', 'no such day is in the calendar, so it never fires'],
    ['cron(15 10 ? * 6L 2002-2005)', 'its last time has passed, so it never fires again'],
    ['cron(0 0 1 11 ? 2026)', 'its last time has passed, so it never fires again'],
  ])('%s is taken and never fires', (text, problem) => {
    expect(ofRule(text)).toEqual({ ok: false, problem, silent: true });
  });

  it('that lies in the past is fine where nobody asks for a date', () => {
    expect(parseSchedule('cron(15 10 ? * 6L 2002-2005)', { kind: 'rule' }).ok).toBe(true);
  });
});

describe('at()', () => {
  it('is for Scheduler alone', () => {
    expect(ofSchedule('at(2027-02-28T23:59:59)')).toEqual({ ok: true, schedule: { kind: 'at', time: '2027-02-28T23:59:59' } });
    expect(problemOf('at(2027-02-28T23:59:59)')).toMatch(/Scheduler/);
  });

  it.each([
    ['at(2027-02-30T00:00:00)', undefined],
    ['at(2027-13-01T00:00:00)', undefined],
    ['at(2027-01-01T24:00:00)', undefined],
    ['at(2027-01-01T00:00:00Z)', 'at(2027-01-01T00:00:00)'],
    ['at(2027-01-01T00:00:00.000Z)', 'at(2027-01-01T00:00:00)'],
    ['at(2027-01-01T00:00:00+02:00)', undefined],
    ['at(2027-01-01 10:30)', 'at(2027-01-01T10:30:00)'],
    ['at(2027-01-01)', 'at(2027-01-01T00:00:00)'],
    ['AT(2027-01-01T00:00:00)', 'at(2027-01-01T00:00:00)'],
    ['at(tomorrow)', undefined],
  ])('%s is none; meant was %s', (text, meant) => {
    const answer = ofSchedule(text);
    expect(answer.ok ? 'valid' : answer.meant).toBe(meant);
  });

  it('counts as past when it is so in every zone', () => {
    expect(ofSchedule('at(2026-11-20T11:00:00)').ok).toBe(true);
    expect(ofSchedule('at(2026-11-20T09:00:00)')).toEqual({ ok: false, problem: 'the time 2026-11-20T09:00:00 has passed', silent: true });
  });
});

describe('the next time', () => {
  it.each([
    ['0 12 * * ? *', '2026-11-21T12:00:00.000Z'],
    ['0 0 L * ? *', '2026-11-30T00:00:00.000Z'],
    ['0 0 L-3 * ? *', '2026-11-27T00:00:00.000Z'],
    ['0 0 LW 1 ? *', '2027-01-29T00:00:00.000Z'],
    // The first of May 2027 is a Saturday, and moves to Monday within its month.
    ['0 0 1W 5 ? *', '2027-05-03T00:00:00.000Z'],
    ['0 0 15W 5 ? *', '2027-05-14T00:00:00.000Z'],
    ['0 0 16W 5 ? *', '2027-05-17T00:00:00.000Z'],
    ['0 0 31W 1 ? *', '2027-01-29T00:00:00.000Z'],
    ['0 0 ? * 6L *', '2026-11-27T00:00:00.000Z'],
    ['0 0 ? 12 2#1 *', '2026-12-07T00:00:00.000Z'],
    ['0 0 ? * SUN *', '2026-11-22T00:00:00.000Z'],
    ['0 0 29 2 ? *', '2028-02-29T00:00:00.000Z'],
  ])('of %s is %s', (fields, time) => {
    expect(nextFire(readCron(fields.split(' ')), asOf)?.toISOString()).toBe(time);
  });

  it('is sought in what is left of the day', () => {
    expect(nextFire(readCron('0 8,20 * * ? *'.split(' ')), new Date('2026-11-21T09:00:00Z'))?.toISOString()).toBe('2026-11-21T20:00:00.000Z');
    expect(nextFire(readCron('0 8 * * ? *'.split(' ')), new Date('2026-11-21T09:00:00Z'))?.toISOString()).toBe('2026-11-22T08:00:00.000Z');
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(...'0123456789*/-,?LW# ()@'.split(''), 'cron(', 'rate(', 'at(', 'MON', 'JAN', 'minutes', '2027');

  it('is answered, and what was meant is valid', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
        ),
        (text) => {
          for (const parse of [ofRule, ofSchedule]) {
            const answer = parse(text);
            if (!answer.ok && answer.meant !== undefined) expect(parse(answer.meant).ok).toBe(true);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('of unix fires at the same times when it is translated', () => {
    const item = fc.oneof(
      fc.integer({ min: 0, max: 7 }).map(String),
      fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })).map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`),
    );
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 3 }), (items) => {
        const days = new Set<number>();
        for (const [from = 0, to = from] of items.map((one) => one.split('-').map(Number)))
          for (let day = from; day <= to; day++) days.add((day % 7) + 1);
        const meant = meantBy(`cron(0 0 * * ${items.join(',')})`) as string;
        const { days: translated } = readCron(meant.slice(5, -1).split(' '));
        expect(translated.of === 'month' ? [1, 2, 3, 4, 5, 6, 7] : translated.days).toEqual([...days].sort());
      }),
    );
  });
});

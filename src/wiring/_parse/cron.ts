/** The fields of a cron expression, as EventBridge and EventBridge Scheduler read them. */

/** What is wrong with an expression, and the part that should stand in place of the wrong one. */
export class Slip extends Error {
  readonly meant: string | undefined;
  constructor(problem: string, meant?: string) {
    super(problem);
    this.meant = meant;
  }
}

export interface CronSchedule {
  readonly kind: 'cron';
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly days: DaysOfMonth | DaysOfWeek;
  readonly months: readonly number[];
  readonly years: readonly number[];
}

export interface DaysOfMonth {
  readonly of: 'month';
  readonly days: readonly number[];
  /** `L` is 0, `L-3` is 3: days before the last one. */
  readonly beforeLast: readonly number[];
  /** `3W`: the working day nearest to the third. */
  readonly nearestWorkday: readonly number[];
  /** `LW` */
  readonly lastWorkday: boolean;
}

/** Days from 1, which is Sunday, to 7. */
export interface DaysOfWeek {
  readonly of: 'week';
  readonly days: readonly number[];
  /** `6L`: the last Friday of the month. */
  readonly lastOfMonth: readonly number[];
  /** `6#3`: the third Friday. */
  readonly nth: readonly { readonly day: number; readonly n: number }[];
}

interface Field {
  readonly called: string;
  readonly least: number;
  readonly most: number;
  readonly names: readonly string[];
}

const none: readonly string[] = [];
const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const dayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const minutes: Field = { called: 'minutes', least: 0, most: 59, names: none };
const hours: Field = { called: 'hours', least: 0, most: 23, names: none };
const dayOfMonth: Field = { called: 'day of month', least: 1, most: 31, names: none };
const month: Field = { called: 'month', least: 1, most: 12, names: monthNames };
const dayOfWeek: Field = { called: 'day of week', least: 1, most: 7, names: dayNames };
const year: Field = { called: 'year', least: 1970, most: 2199, names: none };
const order = [minutes, hours, dayOfMonth, month, dayOfWeek, year];

/** Reads six fields; throws a Slip whose `meant` is the six fields as they should be. */
export function readCron(fields: readonly string[]): CronSchedule {
  const at = (index: number): string => fields[index] as string;
  const read = <T>(index: number, reader: (text: string, field: Field) => T): T => {
    try {
      return reader(at(index), order[index] as Field);
    } catch (error) {
      if (!(error instanceof Slip)) throw error;
      throw new Slip(error.message, error.meant === undefined ? undefined : fields.with(index, error.meant).join(' '));
    }
  };
  checkDayFields(fields);
  return {
    kind: 'cron',
    minutes: read(0, valuesOf),
    hours: read(1, valuesOf),
    days: at(2) === '?' ? read(4, daysOfWeek) : read(2, daysOfMonth),
    months: read(3, valuesOf),
    years: read(5, valuesOf),
  };
}

/** One of the two day fields says which days, and the other is `?`. */
function checkDayFields(fields: readonly string[]): void {
  const [ofMonth, ofWeek] = [fields[2] as string, fields[4] as string];
  if (ofMonth === '?' && ofWeek === '?') throw new Slip('both day fields are "?", so that no day is named', fields.with(2, '*').join(' '));
  if (ofMonth === '?' || ofWeek === '?') return;
  const problem = 'one of the two day fields (day of month, day of week) must be "?"';
  if (ofWeek === '*') throw new Slip(problem, fields.with(4, '?').join(' '));
  if (ofMonth === '*') throw new Slip(problem, fields.with(2, '?').join(' '));
  throw new Slip(`${problem}: days cannot be given by both`);
}

function daysOfMonth(text: string, field: Field): DaysOfMonth {
  const days = { of: 'month' as const, days: [] as number[], beforeLast: [] as number[], nearestWorkday: [] as number[], lastWorkday: false };
  for (const item of itemsOf(text, field)) {
    const offset = /^L(?:-(\d{1,2}))?$/i.exec(item);
    if (offset) {
      const before = Number(offset[1] ?? 0);
      if (before > 30) throw new Slip(`${item} in the day of month lies before the first day of every month`);
      days.beforeLast.push(before);
    } else if (/^LW$/i.test(item)) days.lastWorkday = true;
    else if (/^\d{1,2}W$/i.test(item)) days.nearestWorkday.push(numberOf(item.slice(0, -1), field));
    else if (/W$/i.test(item)) throw new Slip(`W in the day of month takes one day before it (3W), not ${quoted(item)}`);
    else days.days.push(...itemValues(item, field));
  }
  return { ...days, days: sorted(days.days) };
}

function daysOfWeek(text: string, field: Field): DaysOfWeek {
  const days = { of: 'week' as const, days: [] as number[], lastOfMonth: [] as number[], nth: [] as { day: number; n: number }[] };
  const items = itemsOf(text, field);
  for (const item of items) {
    const hash = item.indexOf('#');
    if (hash >= 0) {
      const n = item.slice(hash + 1);
      if (!/^[1-5]$/.test(n)) throw new Slip(`${quoted(item)} counts weeks of a month after "#" from 1 to 5`);
      if (items.length > 1) throw new Slip('"#" in the day of week allows no other day beside it');
      days.nth.push({ day: numberOf(item.slice(0, hash), field), n: Number(n) });
    } else if (/^L$/i.test(item)) days.days.push(7);
    else if (/^(?:\d|[A-Z]{3})L$/i.test(item)) days.lastOfMonth.push(numberOf(item.slice(0, -1), field));
    else days.days.push(...itemValues(item, field));
  }
  return { ...days, days: sorted(days.days) };
}

function valuesOf(text: string, field: Field): number[] {
  return sorted(itemsOf(text, field).flatMap((item) => itemValues(item, field)));
}

function itemsOf(text: string, field: Field): string[] {
  const items = text.split(',');
  if (items.includes('')) throw new Slip(`the ${field.called} field has an empty place in its list ${quoted(text)}`, items.filter(Boolean).join(','));
  return items;
}

/** `*`, `7`, `1-5`, and each with a step. */
function itemValues(item: string, field: Field): number[] {
  const { called, least, most } = field;
  if (item === '?') throw new Slip(`"?" has no place in the ${called} field`, called.startsWith('day') ? undefined : '*');
  const [range = '', step, more] = item.split('/');
  if (more !== undefined) throw new Slip(`${quoted(item)} in the ${called} field has two steps`);
  const by = step === undefined ? 1 : stepOf(step, item, field);
  let [from, to] = [least, most];
  if (range !== '*' && range !== '') {
    const [first = '', last, third] = range.split('-');
    if (third !== undefined || (first === '' && last !== undefined)) throw new Slip(`${quoted(item)} is no value of the ${called} field`);
    from = numberOf(first, field, item);
    to = last !== undefined ? numberOf(last, field, item) : step !== undefined ? most : from;
    if (from > to) throw backwards(item, first, last as string, field);
  }
  const values: number[] = [];
  for (let value = from; value <= to; value += by) values.push(value);
  return values;
}

function stepOf(step: string, item: string, { called, most }: Field): number {
  if (!/^\d{1,4}$/.test(step)) throw new Slip(`the step of ${quoted(item)} in the ${called} field is no number`);
  if (Number(step) === 0) throw new Slip(`the step of ${quoted(item)} in the ${called} field is 0, and must be 1 or more`);
  if (Number(step) > most) throw new Slip(`the step of ${quoted(item)} in the ${called} field is larger than the field, which ends at ${most}`);
  return Number(step);
}

/** The same range in two pieces, because one that wraps around is not understood. */
function backwards(item: string, first: string, last: string, { called, least, most, names }: Field): Slip {
  const name = (value: number): string => (/^\d/.test(first) ? String(value) : (names[value - least] as string));
  const piece = (one: string, other: string): string => (one.toUpperCase() === other.toUpperCase() ? one : `${one}-${other}`);
  const meant = called === 'year' || item.includes('/') ? undefined : `${piece(first, name(most))},${piece(name(least), last)}`;
  return new Slip(`${quoted(item)} in the ${called} field runs backwards`, meant);
}

function numberOf(text: string, { called, least, most, names }: Field, item = text): number {
  const index = names.indexOf(text.toUpperCase());
  if (index >= 0) return index + least;
  if (!/^\d{1,4}$/.test(text)) {
    const short = names.find((name) => text.length > 3 && text.toUpperCase().startsWith(name));
    throw new Slip(`${quoted(item)} is no value of the ${called} field${named(names)}`, short && item === text ? short : undefined);
  }
  const value = Number(text);
  if (value < least || value > most) throw new Slip(`${text} in the ${called} field lies outside ${least} to ${most}${named(names)}`);
  return value;
}

const named = (names: readonly string[]): string => (names.length > 0 ? ` (${names[0]} to ${names.at(-1)})` : '');
const quoted = (text: string): string => JSON.stringify(text);
const sorted = (values: readonly number[]): number[] => [...new Set(values)].sort((one, other) => one - other);

/** What people write for a schedule who have another scheduler in mind, in EventBridge's words. */

const shorthands: Readonly<Record<string, string>> = {
  '@yearly': 'cron(0 0 1 1 ? *)',
  '@annually': 'cron(0 0 1 1 ? *)',
  '@monthly': 'cron(0 0 1 * ? *)',
  '@weekly': 'cron(0 0 ? * 1 *)',
  '@daily': 'cron(0 0 * * ? *)',
  '@midnight': 'cron(0 0 * * ? *)',
  '@hourly': 'cron(0 * * * ? *)',
};

/** `@daily` */
export function ofShorthand(text: string): string | undefined {
  const name = text.toLowerCase();
  return Object.hasOwn(shorthands, name) ? shorthands[name] : undefined;
}

/** Five fields of a unix cron, as six; undefined where EventBridge cannot say it. */
export function ofUnixCron(fields: readonly string[]): string | undefined {
  const [minutes = '', hours = '', ofMonth = '', month = '', ofWeek = ''] = fields;
  const week = ofUnixDays(ofWeek);
  if (week === undefined) return undefined;
  const [day, weekday] = anyDay(week) ? [ofMonth === '?' ? '*' : ofMonth, '?'] : ['?', week];
  // Given both, unix fires on days that are either; there is no such thing here.
  if (weekday !== '?' && !anyDay(ofMonth)) return undefined;
  return `cron(${[minutes, hours, day, month, weekday, '*'].join(' ')})`;
}

/** Days of the week that count from 0, which is Sunday, to 7, which is Sunday too, as days that count from 1. */
export function ofUnixDays(field: string): string | undefined {
  if (anyDay(field)) return '*';
  const items: string[] = [];
  for (const item of field.split(',')) {
    const match = /^(\d|[A-Z]{3})(?:-(\d|[A-Z]{3}))?(\/\d)?$/i.exec(item);
    if (!match && !/^\*\/\d$/.test(item)) return undefined;
    const [, first, last, step = ''] = match ?? [];
    if (first === undefined) items.push(item);
    else if (last === undefined || !/^\d$/.test(first) || !/^\d$/.test(last))
      items.push(`${dayFrom1(first)}${last ? `-${dayFrom1(last)}` : ''}${step}`);
    else if (Number(last) - Number(first) >= 6 && !step) return '*';
    else {
      const [from, to] = [dayFrom1(first), dayFrom1(last)];
      if (from <= to) items.push(`${from}-${to}${step}`);
      else if (step || Number(first) > Number(last)) return undefined;
      else items.push(from === '7' ? '7' : `${from}-7`, to === '1' ? '1' : `1-${to}`);
    }
  }
  return items.join(',');
}

const anyDay = (field: string): boolean => field === '*' || field === '?';
const dayFrom1 = (day: string): string => (/^\d$/.test(day) ? String((Number(day) % 7) + 1) : day);

/** A rate in a unit that there is not, where it comes out even in one that there is. */
export function ofOtherUnit(value: number, unit: string): string | undefined {
  const word = unit.toLowerCase();
  if (/^(?:w|wk|wks|weeks?)$/.test(word)) return rateOf(value * 7, 'day');
  if (/^(?:s|sec|secs|seconds?)$/.test(word)) return value % 60 === 0 ? rateOf(value / 60, 'minute') : undefined;
  if (/^(?:m|min|mins|minutes?)$/.test(word)) return rateOf(value, 'minute');
  if (/^(?:h|hr|hrs|hours?)$/.test(word)) return rateOf(value, 'hour');
  if (/^(?:d|days?)$/.test(word)) return rateOf(value, 'day');
  if (value !== 1) return undefined;
  // A month and a year are no number of days.
  return /^months?$/.test(word) ? shorthands['@monthly'] : /^years?$/.test(word) ? shorthands['@yearly'] : undefined;
}

export function rateOf(value: number, unit: string): string {
  return `rate(${value} ${unit}${value === 1 ? '' : 's'})`;
}

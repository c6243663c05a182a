const dayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/** The longest time in hours between two runs of a schedule; undefined where its expression cannot be read. */
export function longestGap(expression: string): number | undefined {
  const [, number, unit] = /^rate\((\d+)\s+(minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (number !== undefined) return Number(number) * (unit === 'day' ? 24 : unit === 'hour' ? 1 : 1 / 60);
  const [, fields] = /^cron\((.*)\)$/.exec(expression) ?? [];
  const [, hour, date, month, day, year = '*'] = fields?.trim().split(/\s+/) ?? [];
  if (hour === undefined || date === undefined || month === undefined || day === undefined) return undefined;
  if (year !== '*') return Number.POSITIVE_INFINITY;
  if (month !== '*' && month !== '1/1') return 365 * 24;
  const hours = expand(hour, 0, 23);
  const weekdays = expand(
    day.replace(/[A-Z]{3}/gi, (name) => String(dayNames.indexOf(name.toUpperCase()) + 1)),
    1,
    7,
  );
  const dates = expand(date, 1, 31);
  if (!hours || !weekdays || !dates) return undefined;
  const days = weekdays.length < 7 ? gap(weekdays, 7) : gap(dates, 31);
  // The last run of one day and the first of another.
  const within = gap(hours, 24);
  return days === 1 ? within : days * 24 - ((hours.at(-1) as number) - (hours[0] as number));
}

function gap(values: readonly number[], cycle: number): number {
  return Math.max(...values.map((value, index) => ((values[index + 1] ?? (values[0] as number) + cycle) as number) - value));
}

/** The values of a cron field: stars, lists, ranges and steps. */
function expand(field: string, first: number, last: number): readonly number[] | undefined {
  const values = new Set<number>();
  for (const part of field.split(',')) {
    const [, from, to, step] = /^(\*|\?|\d+)(?:-(\d+))?(?:\/(\d+))?$/.exec(part) ?? [];
    if (from === undefined) return undefined;
    const start = /\d/.test(from) ? Number(from) : first;
    const end = to !== undefined ? Number(to) : /\d/.test(from) && step === undefined ? start : last;
    for (let value = start; value <= end; value += Number(step ?? 1) || 1) values.add(value);
  }
  return values.size > 0 ? [...values].sort((one, other) => one - other) : undefined;
}

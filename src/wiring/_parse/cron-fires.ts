import type { CronSchedule, DaysOfMonth, DaysOfWeek } from './cron.ts';

/** The first time, in the schedule's own zone written as UTC, at or after the given one; undefined where there is none. */
export function nextFire(schedule: CronSchedule, from: Date): Date | undefined {
  const [minute, hour] = [schedule.minutes[0] as number, schedule.hours[0] as number];
  const firstYear = from.getUTCFullYear();
  for (const year of schedule.years) {
    if (year < firstYear) continue;
    for (const month of schedule.months) {
      for (const day of daysOf(schedule.days, year, month)) {
        const start = Date.UTC(year, month - 1, day);
        if (start + 86_400_000 <= from.getTime()) continue;
        if (start >= from.getTime()) return new Date(start + (hour * 60 + minute) * 60_000);
        // The day that has begun: what is left of it.
        const later = timesOf(schedule, start).find((time) => time >= from.getTime());
        if (later !== undefined) return new Date(later);
      }
    }
  }
  return undefined;
}

function timesOf({ hours, minutes }: CronSchedule, start: number): number[] {
  return hours.flatMap((hour) => minutes.map((minute) => start + (hour * 60 + minute) * 60_000));
}

function daysOf(days: DaysOfMonth | DaysOfWeek, year: number, month: number): number[] {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  /** 1 is Sunday. */
  const weekday = (day: number): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 1;
  const found = days.of === 'month' ? ofMonth(days, last, weekday) : ofWeek(days, last, weekday);
  return [...new Set(found)].filter((day) => day >= 1 && day <= last).sort((one, other) => one - other);
}

function ofMonth(days: DaysOfMonth, last: number, weekday: (day: number) => number): number[] {
  const found = [...days.days, ...days.beforeLast.map((before) => last - before)];
  for (const day of days.nearestWorkday) {
    if (day > last) continue;
    // A Saturday moves to Friday and a Sunday to Monday, but never into another month.
    if (weekday(day) === 7) found.push(day === 1 ? 3 : day - 1);
    else if (weekday(day) === 1) found.push(day === last ? day - 2 : day + 1);
    else found.push(day);
  }
  if (days.lastWorkday) found.push(last - (weekday(last) === 7 ? 1 : weekday(last) === 1 ? 2 : 0));
  return found;
}

function ofWeek(days: DaysOfWeek, last: number, weekday: (day: number) => number): number[] {
  const found: number[] = [];
  for (let day = 1; day <= last; day++) {
    const today = weekday(day);
    const isNth = days.nth.some(({ day: wanted, n }) => wanted === today && Math.ceil(day / 7) === n);
    if (days.days.includes(today) || isNth || (day > last - 7 && days.lastOfMonth.includes(today))) found.push(day);
  }
  return found;
}

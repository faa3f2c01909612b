import { addDays, fromGregorian, fromLunar, fromSolar, weekdayOf } from './calendar.js';
import type { Days, Told } from './told.js';

/**
 * Days of a told time against the day of publication. Null where it needs that day and it is unknown. A weekday is the last one that is not
 * after the day of publication ('next' the first after it); a night begins on its day; a date without a year is the nearest not
 * after the day of publication, unless it is told as coming; `past`: what is told of it is over.
 */
export function resolveTime(told: Told, published: string | null, ahead: boolean, calendar: 'gregorian' | 'solar', past = false): Days | null {
  // What is told since a day has begun.
  const days = resolve(told, published, ahead && !('since' in told && told.since && told.t !== 'period'), calendar, past);
  if (days && 'since' in told && told.t !== 'period' && told.since && !('through' in told && told.through !== undefined) && published && days.start <= published) return { start: days.start, end: published };
  return days;
}

function resolve(told: Told, published: string | null, ahead: boolean, calendar: 'gregorian' | 'solar', past: boolean): Days | null {
  const one = (day: string | null): Days | null => (day === null ? null : { start: day, end: day });
  if (told.t === 'date') return throughDays(told, dateDays(told, published, ahead, past));
  if (told.t === 'year') return told.solar ? solarYear(told.year) : { start: `${told.year}-01-01`, end: `${told.year}-12-31` };
  if (told.t === 'after' || told.t === 'apart' || told.t === 'same-span' || told.t === 'then' || told.t === 'some') return null;
  if (published === null) return null;
  if (told.t === 'offset') return told.night ? { start: addDays(published, told.days), end: addDays(published, told.days + 1) } : one(addDays(published, told.days));
  if (told.t === 'ago') return one(addDays(published, -told.days));
  if (told.t === 'past') return { start: told.months ? monthsBefore(published, told.months) : addDays(published, -told.days), end: published };
  if (told.t === 'nth-day') return { start: addDays(published, 1 - told.n), end: published };
  if (told.t === 'next') return ahead && told.unit !== 'some' ? nextOf(told.unit, published, calendar) : null;
  if (told.t === 'period' && ahead) return { start: published, end: addDays(nextOf(told.unit, published, calendar).start, -1) };
  if (told.t === 'period') return { start: told.unit === 'week' ? weekStart(published, calendar) : firstOf(told.unit, published, calendar), end: published };
  if (told.t === 'last') return lastOf(told.unit, published, calendar);
  const today = weekdayOf(published);
  if (told.t === 'weekday' && told.shift === 'last-week') return one(addDays(weekStart(published, calendar), ((told.day - weekStartDay(calendar) + 7) % 7) - 7));
  if (told.shift === 'next' || (ahead && (told.day !== today || told.through !== undefined))) {
    const start = addDays(published, (told.day - today + 7) % 7 || (told.through === undefined ? 7 : 0));
    return { start, end: told.through === undefined ? start : addDays(start, (told.through - told.day + 7) % 7) };
  }
  const back = (today - (told.through ?? told.day) + 7) % 7;
  const end = addDays(published, -(told.shift === 'last' && back === 0 ? 7 : back));
  return { start: told.through === undefined ? end : addDays(end, -((told.through - told.day + 7) % 7)), end };
}

/** The days of a solar year. */
function solarYear(year: number): Days | null {
  const [start, next] = [fromSolar(year, 1, 1), fromSolar(year + 1, 1, 1)];
  return start && next ? { start, end: addDays(next, -1) } : null;
}

/** The same day so many months before, or the last of that month. */
function monthsBefore(day: string, months: number): string {
  const all = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const month = all % 12;
  return [0, 1, 2, 3].flatMap((less) => fromGregorian((all - month) / 12, month + 1, Number(day.slice(8)) - less) ?? [])[0] ?? day;
}

/** Weeks begin on Saturday where years are solar, else on Monday. */
const weekStartDay = (calendar: 'gregorian' | 'solar'): number => (calendar === 'solar' ? 6 : 1);
const weekStart = (day: string, calendar: 'gregorian' | 'solar'): string => addDays(day, -((weekdayOf(day) - weekStartDay(calendar) + 7) % 7));

/** The whole week, month or year before that of a day. */
function lastOf(unit: 'week' | 'month' | 'year', day: string, calendar: 'gregorian' | 'solar'): Days {
  const first = unit === 'week' ? weekStart(day, calendar) : firstOf(unit, day, calendar);
  const end = addDays(first, -1);
  return { start: unit === 'week' ? addDays(first, -7) : firstOf(unit, end, calendar), end };
}

/** The whole week, month or year after that of a day. */
function nextOf(unit: 'week' | 'month' | 'year', day: string, calendar: 'gregorian' | 'solar'): Days {
  if (unit === 'week') return { start: addDays(weekStart(day, calendar), 7), end: addDays(weekStart(day, calendar), 13) };
  const after = (first: string): string => firstOf(unit, addDays(first, unit === 'month' ? 32 : 367), calendar);
  const start = after(firstOf(unit, day, calendar));
  return { start, end: addDays(after(start), -1) };
}

/** The first day of the month or year, in a calendar, that a day lies in. */
function firstOf(unit: 'month' | 'year', day: string, calendar: 'gregorian' | 'solar'): string {
  if (calendar === 'gregorian') return unit === 'year' ? `${day.slice(0, 4)}-01-01` : `${day.slice(0, 7)}-01`;
  const year = Number(day.slice(0, 4)) - 621;
  const firsts = [year - 1, year].flatMap((one) => Array.from({ length: unit === 'year' ? 1 : 12 }, (_, k) => fromSolar(one, k + 1, 1) ?? []));
  return firsts.flat().findLast((first) => first <= day) ?? day;
}

/** The days up to the last one told, in the year of the first or the next. */
function throughDays({ calendar, through }: Extract<Told, { t: 'date' }>, first: Days | null): Days | null {
  if (!first || !through) return first;
  const year = Number(first.start.slice(0, 4));
  const own = calendar === 'gregorian' ? [year, year + 1] : calendar === 'solar' ? [year - 622, year - 621] : [year - 580, year - 579, year - 578];
  const ends = own.flatMap((one) => monthDays(calendar, one, through.month, through.day)?.end ?? []);
  const end = ends.find((day) => day >= first.start);
  return end ? { start: first.start, end } : first;
}

function dateDays(told: Extract<Told, { t: 'date' }>, published: string | null, ahead: boolean, past: boolean): Days | null {
  const years = told.year !== null ? [told.year] : candidateYears(told.calendar, published).slice(told.lastYear ? 0 : undefined, told.lastYear ? 1 : undefined);
  let best: Days | null = null;
  let coming: Days | null = null;
  for (const year of years) {
    const days = monthDays(told.calendar, year, told.month, told.day);
    if (!days) continue;
    if (told.year !== null || published === null || told.lastYear) return days;
    if (days.start > published && days.start <= addDays(published, COMING)) coming = days;
    if (ahead ? days.end >= published : days.start <= published) {
      if (!best || (ahead ? days.start < best.start : days.start > best.start)) best = days;
    }
  }
  // A day without its year that is nearly a year ago is the coming one: 'by 15 November' on the 10th.
  return coming && best && !told.since && !past && !told.gone && best.end < addDays(published as string, -LONG_AGO) ? coming : best;
}

/** Days ahead within which a date without a year is looked for, if the last one lies longer ago than `LONG_AGO` days. */
const COMING = 60;
const LONG_AGO = 300;

function candidateYears(calendar: 'gregorian' | 'solar' | 'lunar', published: string | null): number[] {
  if (published === null) return [];
  const year = Number(published.slice(0, 4));
  const base = calendar === 'gregorian' ? year : calendar === 'solar' ? year - 621 : Math.floor(((year - 622) * 33) / 32);
  return [base - 1, base, base + 1];
}

function monthDays(calendar: 'gregorian' | 'solar' | 'lunar', year: number, month: number, day: number | null): Days | null {
  const make = (d: number): string | null => {
    if (calendar === 'solar') return fromSolar(year, month, d);
    if (calendar === 'lunar') return fromLunar(year, month, d);
    return fromGregorian(year, month, d);
  };
  if (day !== null) {
    const made = make(day);
    return made ? { start: made, end: made } : null;
  }
  const start = make(1);
  const end = make(31) ?? make(30) ?? make(29) ?? make(28);
  return start && end ? { start, end } : null;
}

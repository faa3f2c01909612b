import { addDays, weekdayOf } from './calendar.js';
import type { LanguagePack } from './language.js';
import { byAgreement, type Facts, type TimedRun, YEARS } from './clues.js';
import { resolveTime } from './days.js';
import type { TimeMention, Told } from './told.js';

/** The day of publication as the first sentences tell it, with the time that dates it. */
export interface LedeDay {
  day: string;
  run: TimedRun;
  time: TimeMention;
  reason: string;
}

/** Whether a text with these facts in it can be of a day. */
type Fits = (day: string, facts: Facts) => boolean;

type DateTold = Extract<Told, { t: 'date' }>;
type Dated = { run: TimedRun; time: TimeMention; told: DateTold };

/**
 * A day told without its year beside the weekdays of the first sentences: a dateline is of the last of those weekdays or the day after it, any other day in
 * the article of one of them, and the article of the last. Null where the offices of the persons named and the full dates told leave more than one year.
 */
export function fromLede(runs: TimedRun[], facts: Facts, fits: Fits, language: LanguagePack): LedeDay | null {
  const weekdays = new Set(runs.flatMap((run) => (run.lede ? run.times.flatMap(({ told }) => (told.t === 'weekday' && told.shift === null ? [told.day] : [])) : [])));
  const row = inARow(weekdays);
  if (row === null) return null;
  const last = row[row.length - 1] as number;
  return oneYear(runs, facts, fits, language, (found, isDateline) => {
    const weekday = weekdayOf(found);
    if (isDateline) return weekday === last || weekday === (last % 7) + 1 ? found : null;
    return row.includes(weekday) ? addDays(found, (last - weekday + 7) % 7) : null;
  }, (day) => `that day falls on a weekday of the first sentences only in ${day.slice(0, 4)}, with the persons named in office`);
}

/**
 * A day told without its year beside the weekday of today: a dateline is of today, else the article of the first such weekday from the latest day told on. Null where
 * the offices of the persons named, the full dates and the agreements known leave more than one year.
 */
export function fromToday(runs: TimedRun[], today: number, facts: Facts, fits: Fits, language: LanguagePack): LedeDay | null {
  return oneYear(runs, facts, fits, language, (found, isDateline) => (isDateline && weekdayOf(found) !== today ? null : addDays(found, (today - weekdayOf(found) + 7) % 7)), (day, isDateline) => `the weekday told for today is met ${isDateline ? 'on that day' : 'from that day on'} on ${day} only, with the persons named in office`);
}

/** The day of publication that a day told without its year leads to, where only one year fits: `publishedOn` gives it for the day of one year, null where that cannot be. */
function oneYear(runs: TimedRun[], facts: Facts, fits: Fits, language: LanguagePack, publishedOn: (found: string, isDateline: boolean) => string | null, reason: (day: string, isDateline: boolean) => string): LedeDay | null {
  if (facts.persons.length === 0) return null;
  const dateline = dated(runs, true)[0];
  const one = dateline ?? latest(dated(runs, false));
  if (!one) return null;
  const days = YEARS.flatMap((year) => {
    const found = resolveTime({ ...one.told, year: one.told.calendar === 'solar' ? year - 621 : year, since: false }, null, false, language.calendar)?.start;
    const day = found === undefined ? null : publishedOn(found, dateline !== undefined);
    return day !== null && day <= facts.until && afterFullDates(day, runs, language) && fits(day, facts) ? [day] : [];
  });
  const left = days.length > 1 ? byAgreement(days, facts) : days;
  const day = left[0];
  if (day === undefined || left.length > 1) return null;
  return { day, run: one.run, time: one.time, reason: `${reason(day, dateline !== undefined)}${days.length > 1 ? ' and a known agreement of those days' : ''}` };
}

/** Up to three weekdays that follow each other, in their order; null where they do not. */
function inARow(weekdays: ReadonlySet<number>): number[] | null {
  if (weekdays.size === 0 || weekdays.size > 3) return null;
  const first = [...weekdays].find((day) => !weekdays.has(((day + 5) % 7) + 1));
  if (first === undefined) return null;
  const row = Array.from({ length: weekdays.size }, (_, i) => ((first + i - 1) % 7) + 1);
  return row.every((day) => weekdays.has(day)) ? row : null;
}

/** Gregorian days without a year, at the head of the page or below it. */
function dated(runs: TimedRun[], head: boolean): Dated[] {
  return runs.flatMap((run) => (run.head === head ? run.times.flatMap((time) => (time.told.t === 'date' && time.told.calendar !== 'lunar' && time.told.day !== null && time.told.year === null ? [{ run, time, told: time.told }] : [])) : []));
}

/** The latest of days of one year; null where they may lie in two. */
function latest(days: Dated[]): Dated | undefined {
  const order = [...days].sort((a, b) => a.told.month - b.told.month || (a.told.day ?? 0) - (b.told.day ?? 0));
  const [first, last] = [order[0], order[order.length - 1]];
  return first && last && last.told.month - first.told.month <= 6 ? last : undefined;
}

/** News tells of days before it, or shortly after it. */
function afterFullDates(day: string, runs: TimedRun[], language: LanguagePack): boolean {
  return runs.every((run) => run.times.every(({ told }) => {
    if (told.t !== 'date' || told.year === null) return true;
    const full = resolveTime({ ...told, since: false }, null, false, language.calendar);
    return full === null || full.start <= addDays(day, 40);
  }));
}

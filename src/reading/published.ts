import type { Given } from '../model/reading.js';
import type { Span } from '../model/span.js';
import { MARK } from '../text/tokens.js';
import { addDays, isDay, weekdayOf } from './calendar.js';
import type { LanguagePack } from './language.js';
import { fromLede, fromToday } from './lede.js';
import { type Page, spanOf, type Unit } from './scan.js';
import { resolveTime } from './days.js';
import type { TimeMention, Told } from './told.js';
import { byAgreement, type Facts, type TimedRun, YEARS } from './clues.js';

/** A day of publication with how it is known. */
export interface Published {
  day: string | null;
  basis: 'stated' | 'given' | 'inferred' | 'unknown';
  evidence: Span[];
  reasons: string[];
}

type DateTold = Extract<Told, { t: 'date' }>;

/** The day of publication that came with the text; null where none did. */
export function givenDay({ published }: Given): Published | null {
  return published && isDay(published) ? { day: published, basis: 'given', evidence: [], reasons: [`given with the text: ${published}`] } : null;
}

/** The day of publication: printed on the page, or inferred where only one day fits; else unknown. */
export function findPublished(page: Page, runs: TimedRun[], facts: Facts, language: LanguagePack): Published {
  return stated(page, runs, language) ?? inferred(page, runs, facts, language) ?? inferred(page, runs, inOfficeTold(facts), language) ?? { day: null, basis: 'unknown', evidence: [], reasons: ['no day is printed, and the clues in the text do not leave one day only'] };
}

const spanOfTime = (page: Page, run: TimedRun, time: TimeMention): Span => spanOf(page, (run.units[time.a] as Unit).start, (run.units[time.b - 1] as Unit).end);

/** By how many days the beginning of a lunar month differs between those who sight it. */
const SIGHTING = 2;

/** The days of a time told with day, month and year; null of any other. */
const fullDay = ({ told }: TimeMention, { calendar }: LanguagePack) => (told.t === 'date' && told.year !== null && told.day !== null ? resolveTime(told, null, false, calendar) : null);

/** How many days lie between two. */
const apart = (one: string | undefined, other: string): number => (one === undefined ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000);

/** A full date at the head of the page; where two calendars stand beside each other they must agree or the first counts, but that the moon is sighted a day or two apart. A span of days is what a bulletin is about: it is printed on the last of them, unless a day stands beside it. */
function stated(page: Page, runs: TimedRun[], language: LanguagePack): Published | null {
  let covered: Published | null = null;
  for (const run of runs) {
    if (!run.head) continue;
    for (const first of run.times) {
      const told = fullDay(first, language);
      if (!told) continue;
      const other = first.told.t === 'date' && first.told.calendar === 'lunar' ? run.times.find((time) => time.told.t === 'date' && time.told.calendar !== 'lunar' && apart(fullDay(time, language)?.start, told.start) <= SIGHTING) : undefined;
      const time = other ?? first;
      const days = fullDay(time, language) ?? told;
      const several = days.end > addDays(days.start, 1);
      const day = several ? days.end : days.start;
      const found: Published = { day, basis: 'stated', evidence: [spanOfTime(page, run, time)], reasons: [`printed at the head of the page: ${day}`] };
      if (!several) return found;
      covered ??= found;
    }
  }
  return covered;
}

interface Clue {
  run: TimedRun;
  time: TimeMention;
}

/** Days on which a date without a year falls on a weekday, over the years that news is about. */
function daysOn(told: DateTold, weekday: number, language: LanguagePack): string[] {
  const days: string[] = [];
  for (const year of YEARS) {
    const own = told.calendar === 'gregorian' ? year : told.calendar === 'solar' ? year - 621 : year - 579;
    const found = resolveTime({ ...told, year: told.year ?? own, since: false }, null, false, language.calendar);
    if (found && weekdayOf(found.start) === weekday && !days.includes(found.start)) days.push(found.start);
  }
  return days;
}

/** 'Tuesday 22 Shahrivar', 'last Friday (18 Mehr)': a weekday beside a date of that day. */
function datedWeekdays(runs: TimedRun[]): { date: Clue; weekday: Clue; told: DateTold; day: number; head: boolean; offset: number }[] {
  const found: ReturnType<typeof datedWeekdays> = [];
  for (const run of runs) {
    run.times.forEach((time, i) => {
      if (time.told.t !== 'date' || time.told.day === null) return;
      for (const other of [run.times[i - 1], run.times[i + 1]]) {
        const day = other ? weekdayOfTime(run.units, other) : null;
        if (!other || day === null) continue;
        const between = run.units.slice(Math.min(other.b, time.b), Math.max(other.a, time.a));
        if (between.length <= 2 && between.every((unit) => unit.kind === MARK)) found.push({ date: { run, time }, weekday: { run, time: other }, told: time.told, day, head: run.head || other.told.t === 'offset', offset: other.told.t === 'offset' ? other.told.days : 0 });
      }
    });
  }
  return found;
}

/** The weekday that a time tells: its own, or that of 'today, Friday' and 'yesterday, Thursday'. */
function weekdayOfTime(units: Unit[], time: TimeMention): number | null {
  if (time.told.t === 'weekday') return time.told.day;
  return time.told.t === 'offset' && time.told.days <= 0 ? weekdayInside(units, time) : null;
}

/** Weekday of the day of publication from 'today, Sunday' and 'yesterday, Thursday'; null where they disagree or are silent. */
function todaysWeekday(runs: TimedRun[]): { weekday: number; clue: Clue } | null {
  let found: { weekday: number; clue: Clue } | null = null;
  for (const run of runs) {
    for (const time of run.times) {
      const todays = time.told.t === 'weekday' && time.told.shift === null && isThis(run.units[time.a]);
      if (time.told.t !== 'offset' && !todays) continue;
      const day = weekdayInside(run.units, time) ?? weekdayBeside(run, time);
      if (day === null) continue;
      const offset = time.told.t === 'offset' ? time.told.days : 0;
      const weekday = ((((day - offset - 1) % 7) + 7) % 7) + 1;
      if (found && found.weekday !== weekday) return null;
      found ??= { weekday, clue: { run, time } };
    }
  }
  return found ?? samePart(runs);
}

/** 'This Tuesday'. */
const isThis = (unit: Unit | undefined): boolean => unit?.readings.some((reading) => reading.k === 'time' && reading.sense.time.t === 'this') === true;

/** 'At dawn today' and 'at dawn on Wednesday' in one text tell of one day, if only one weekday is told with that part of the day. */
function samePart(runs: TimedRun[]): { weekday: number; clue: Clue } | null {
  const parts = runs.flatMap((run) => run.times.flatMap((time) => (time.told.t === 'offset' && time.told.days === 0 ? [{ run, time, words: wordsOf(run, time) }] : [])));
  const days = runs.flatMap((run) =>
    run.times.flatMap((time) => {
      if (time.told.t !== 'weekday' || time.told.shift !== null) return [];
      const words = wordsOf(run, time);
      const part = parts.find((p) => words.some((word) => isPart(run.units.slice(time.a, time.b), word) && p.words.includes(word)));
      return part ? [{ weekday: time.told.day, clue: { run, time } }] : [];
    }),
  );
  const first = days[0];
  return first && days.every((day) => day.weekday === first.weekday) ? first : null;
}

const wordsOf = (run: TimedRun, time: TimeMention): string[] => run.units.slice(time.a, time.b).flatMap((unit) => unit.text.split(' '));
const isPart = (units: Unit[], word: string): boolean => units.some((unit) => unit.text === word && unit.readings.some((reading) => reading.k === 'time' && reading.sense.time.t === 'part'));

function weekdayInside(units: Unit[], time: TimeMention): number | null {
  for (let k = time.a; k < time.b; k += 1) for (const reading of (units[k] as Unit).readings) if (reading.k === 'time' && reading.sense.time.t === 'weekday') return reading.sense.time.day;
  return null;
}

function weekdayBeside(run: TimedRun, time: TimeMention): number | null {
  const next = run.times.find((other) => other.told.t === 'weekday' && other.a - time.b <= 1 && other.a >= time.b);
  return next?.told.t === 'weekday' && (next.a === time.b || run.units[time.b]?.text === '(' || run.units[time.b]?.text === ',') ? next.told.day : null;
}

/** Whether all persons named held an office on a day; a pack that does not know when is no hindrance. */
function officesFit(day: string, { persons }: Facts): boolean {
  return persons.every(({ person, roles }) => {
    const told = person.offices.filter((office) => roles.includes(office.role));
    return (told.length > 0 ? told : person.offices).some((office) => (office.from === null || office.from <= day) && (office.to === null || office.to >= addDays(day, -30)));
  });
}

/** Persons are named before and after their terms too: only those whose office the text tells hold one on its day. */
function inOfficeTold(facts: Facts): Facts {
  return { ...facts, persons: facts.persons.filter(({ person, roles }) => person.offices.some((office) => roles.includes(office.role))) };
}

/** The one day that fits the weekdays, dates and offices told in the text. */
function inferred(page: Page, runs: TimedRun[], facts: Facts, language: LanguagePack): Published | null {
  const today = todaysWeekday(runs);
  const full = fullDates(runs, language);
  const latest = [...full.map((date) => date.day), ...months(runs, language)].sort().pop() ?? null;
  for (const clue of datedWeekdays(runs)) {
    const open = daysOn(clue.told, clue.day, language).filter((day) => day <= facts.until && officesFit(day, facts) && (latest === null || clue.told.year !== null || (latest <= addDays(day, 40) && latest >= addDays(day, -1500))));
    const fits = open.length > 1 ? byAgreement(open, facts) : open;
    if (fits.length !== 1) continue;
    const anchor = fits[0] as string;
    const evidence = [spanOfTime(page, clue.weekday.run, clue.weekday.time), spanOfTime(page, clue.date.run, clue.date.time)];
    const reasons = [`that weekday and date fall together on ${anchor} only, with the persons named in office${open.length > 1 ? ' and a known agreement of that day' : ''}`];
    if (clue.head) return { day: addDays(anchor, -clue.offset), basis: 'inferred', evidence, reasons: clue.offset === 0 ? reasons : [...reasons, `the text tells it as ${-clue.offset} days before`] };
    if (!today) {
      if (!onlyDay(runs, clue.day)) continue;
      return { day: anchor, basis: 'inferred', evidence, reasons: [...reasons, 'it is the only weekday told, and the text speaks of today'] };
    }
    const day = addDays(anchor, (today.weekday - weekdayOf(anchor) + 7) % 7);
    return { day, basis: 'inferred', evidence: [...evidence, spanOfTime(page, today.clue.run, today.clue.time)], reasons: [...reasons, `the weekday told for today is first met on ${day}`] };
  }
  const agreed = today ? byDayOfAgreement(page, runs, today, facts) : null;
  if (agreed) return agreed;
  const lede = fromLede(runs, facts, officesFit, language) ?? (today ? fromToday(runs, today.weekday, facts, officesFit, language) : null);
  if (lede) return { day: lede.day, basis: 'inferred', evidence: [spanOfTime(page, lede.run, lede.time)], reasons: [lede.reason] };
  return fromYesterday(page, today, full, facts);
}

/** A day without a year on which an agreement of the parties named was signed or came into force, with today's weekday told within a day of it. */
function byDayOfAgreement(page: Page, runs: TimedRun[], today: NonNullable<ReturnType<typeof todaysWeekday>>, { agreements }: Facts): Published | null {
  const found = new Map<string, Clue>();
  for (const run of runs) {
    for (const time of run.times) {
      const { told } = time;
      if (told.t !== 'date' || told.year !== null || told.day === null || told.calendar !== 'gregorian') continue;
      const end = `-${String(told.month).padStart(2, '0')}-${String(told.day).padStart(2, '0')}`;
      for (const fact of agreements.flatMap((agreement) => [agreement.signed, agreement.inForce])) {
        const after = fact?.endsWith(end) ? (today.weekday - weekdayOf(fact) + 7) % 7 : 7;
        if (fact && after <= 1) found.set(addDays(fact, after), { run, time });
      }
    }
  }
  const [only] = found;
  if (!only || found.size > 1) return null;
  const [day, { run, time }] = only;
  return { day, basis: 'inferred', evidence: [spanOfTime(page, run, time), spanOfTime(page, today.clue.run, today.clue.time)], reasons: [`an agreement of the parties named is of that day, and the weekday told for today fits ${day} only`] };
}

/** Whether a text tells of today and of no other weekday. */
function onlyDay(runs: TimedRun[], weekday: number): boolean {
  const all = runs.flatMap((run) => run.times.map((time) => time.told));
  return all.some((told) => told.t === 'offset' && told.days === 0) && all.every((told) => (told.t !== 'weekday' || told.day === weekday) && (told.t !== 'offset' || told.days === 0));
}

function fullDates(runs: TimedRun[], language: LanguagePack): { day: string; clue: Clue }[] {
  return runs.flatMap((run) =>
    run.times.flatMap((time) => {
      if (time.told.t !== 'date' || time.told.year === null || time.told.day === null) return [];
      const days = resolveTime(time.told, null, false, language.calendar);
      return days ? [{ day: days.start, clue: { run, time } }] : [];
    }),
  );
}

/** First days of months told with their year: the text is from no time before them. */
function months(runs: TimedRun[], language: LanguagePack): string[] {
  return runs.flatMap((run) => run.times.flatMap(({ told }) => (told.t === 'date' && told.year !== null && told.day === null ? [resolveTime({ ...told, since: false }, null, false, language.calendar)?.start ?? []].flat() : [])));
}

/** 'Yesterday, Thursday' beside a full date that is a Thursday and the latest told: the day after it. */
function fromYesterday(page: Page, today: ReturnType<typeof todaysWeekday>, full: ReturnType<typeof fullDates>, facts: Facts): Published | null {
  if (!today) return null;
  const offset = today.clue.time.told.t === 'offset' ? today.clue.time.told.days : 0;
  const latest = [...full].sort((a, b) => (a.day < b.day ? -1 : 1)).pop();
  if (!latest) return null;
  const day = addDays(latest.day, -offset);
  if (weekdayOf(day) !== today.weekday || !officesFit(day, facts)) return null;
  return {
    day,
    basis: 'inferred',
    evidence: [spanOfTime(page, today.clue.run, today.clue.time), spanOfTime(page, latest.clue.run, latest.clue.time)],
    reasons: [`the latest date told, ${latest.day}, falls on the weekday told for that day; the text is of ${day}`],
  };
}

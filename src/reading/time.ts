import { NUMBER } from '../text/tokens.js';
import { joinRanges } from './date-range.js';
import { KIND, lacks } from './kinds.js';
import type { LanguagePack } from './language.js';
import { caseOf, endsInMark, isQuotationMark, ordinalEnding, sense, type Unit } from './scan.js';
import type { Sense } from './senses.js';
import { lastPeriod, span } from './spans.js';
import { sinceBefore, timeOf } from './time-words.js';
import type { TimeMention } from './told.js';
import { bareYear } from './years.js';
import { ownerOf, weekdaysBesideDates } from './time-owner.js';

/** Finds what is told of times in a sentence. */
export function findTimes(units: Unit[], language: LanguagePack): TimeMention[] {
  const found: TimeMention[] = [];
  for (let i = 0; i < units.length; ) {
    const unit = units[i] as Unit;
    if (unit.kind !== NUMBER && !tellsTime(unit)) {
      i += 1;
      continue;
    }
    const mention = sense(units[i - 1], 'place-word')?.sense.kind === 'neighbourhood' ? null : timeAt(units, i, language);
    if (mention && !named(units, mention)) {
      if (timeOf(units[i - 1], 'until')) mention.until = true;
      if (timeOf(units[i - 1], 'by')) mention.by = true;
      const since = sinceBefore(units, i) || countedSince(units[i - 1], mention, language);
      if (since && compares(units, i)) {
        i = mention.b;
        continue;
      }
      if (since && 'since' in mention.told) mention.told.since = true;
      const owner = since ? null : ownerOf(units, mention, language);
      if (owner !== null) mention.of = owner;
      found.push(mention);
      i = mention.b;
    } else i += 1;
  }
  joinRanges(units, found);
  weekdaysBesideDates(units, found);
  return found;
}

/** A day between quotation marks is a name: the movement "5 June". */
function named(units: Unit[], { a, b, told }: TimeMention): boolean {
  return told.t === 'date' && told.year === null && isQuotationMark(units[a - 1]) && isQuotationMark(units[b]);
}

/** Whether a word may begin what is told of a time. */
function tellsTime(unit: Unit): boolean {
  return !lacks(unit, KIND.time | KIND.number);
}

/** 'Four thousand people since Sunday', where that is 'from': right behind a word for those counted that is listed with it, a day is none of them. */
const countedSince = (before: Unit | undefined, { told }: TimeMention, language: LanguagePack): boolean => told.t === 'weekday' && sense(before, 'classifier') !== undefined && endsInMark(before, 'from', language);

/** 'The worst fighting since 1994' happened later. */
function compares(units: Unit[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 8); k -= 1) if (timeOf(units[k], 'compared')) return true;
  return false;
}

function timeAt(units: Unit[], i: number, language: LanguagePack): TimeMention | null {
  return thatDay(units, i) ?? numericDate(units, i, language) ?? namedDate(units, i, language) ?? weekday(units, i) ?? dayWord(units, i) ?? span(units, i) ?? bareYear(units, i, language);
}

/** 'That day', 'the same evening', 'hours later', 'the day before', 'in the same period'. */
function thatDay(units: Unit[], i: number): TimeMention | null {
  for (const { k, sense: word } of (units[i] as Unit).readings) {
    if (k !== 'time') continue;
    const { time } = word as Extract<Sense, { k: 'time' }>;
    if (time.t === 'same') return { a: i, b: i + 1, told: { t: 'after', days: 0 } };
    if (time.t === 'beside') return { a: i, b: i + 1, told: { t: 'after', days: time.days, orToday: true } };
    if (time.t === 'same-span' || time.t === 'then') return { a: i, b: i + 1, told: { t: time.t } };
  }
  if (!timeOf(units[i], 'that')) return null;
  const next = timeOf(units[i + 1]);
  if (next?.t !== 'part' && !(next?.t === 'unit' && next.unit === 'day')) return null;
  return { a: i, b: i + 2, told: { t: 'after', days: 0 } };
}

/** Units of a date with hyphens, and one part more, which makes it none. */
const MOST_PARTS = 7;

/** '24.06.23', '06-06-23': the year in two digits, where all parts have two. */
const SHORT_YEAR = /^\d\d([.-])\d\d\1[0-3]\d$/;

/** The last year of the solar calendar that a report may be of: where that calendar is not the language's own, a later one is of the lunar calendar. */
const LAST_SOLAR = 1410;

/** 14/9/2022, 1401/01/07, 28/12/1437, 2022-09-14, 24.06.23. */
function numericDate(units: Unit[], i: number, { calendar: own }: LanguagePack): TimeMention | null {
  const unit = units[i] as Unit;
  if (unit.kind !== NUMBER) return null;
  let text = unit.text;
  let b = i + 1;
  while (b - i < MOST_PARTS && /^\d+$/.test(text.split('-').pop() ?? '') && units[b]?.text === '-' && units[b + 1]?.kind === NUMBER && (units[b] as Unit).start === (units[b - 1] as Unit).end && (units[b + 1] as Unit).start === (units[b] as Unit).end) {
    text += `-${(units[b + 1] as Unit).text}`;
    b += 2;
  }
  // '08 / 08 / 1403', '20 - 01 - 2013'.
  const stroke = units[i + 1]?.text;
  if (b === i + 1 && (stroke === '/' || (stroke === '-' && /^\d{4}$/.test(units[i + 4]?.text ?? ''))) && units[i + 3]?.text === stroke && units[i + 2]?.kind === NUMBER && units[i + 4]?.kind === NUMBER) {
    text = `${unit.text}${stroke}${(units[i + 2] as Unit).text}${stroke}${(units[i + 4] as Unit).text}`;
    b = i + 5;
  }
  const parts = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (!parts) return null;
  const [first, second, last] = [Number(parts[1]), Number(parts[3]), SHORT_YEAR.test(text) ? 2000 + Number(parts[4]) : Number(parts[4])];
  const swapped = first <= 12 && second > 12;
  const [year, month, day] = first > 31 ? [first, second, last] : swapped ? [last, first, second] : [last, second, first];
  if (year < 1300 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { a: i, b, told: { t: 'date', calendar: year >= 1600 ? 'gregorian' : year > LAST_SOLAR && own !== 'solar' ? 'lunar' : 'solar', year, month, day, since: false } };
}

/** '22 Shahrivar 1401', 'the 27th of Sunbula', '9 November 2020', 'September 19, 2023', 'July'. */
function namedDate(units: Unit[], i: number, language: LanguagePack): TimeMention | null {
  let k = i;
  let day: number | null = null;
  let year: number | null = null;
  const first = units[k] as Unit;
  if (first.kind === NUMBER && /^\d{4}$/.test(first.text) && timeOf(units[k + 1], 'month') && Number(first.text) > 1300) {
    year = Number(first.text);
    k += 1;
  } else {
    const dayUnits = dayNumber(units, k, language);
    if (dayUnits) {
      day = dayUnits.value;
      k = dayUnits.end;
      while (units[k] && (sense(units[k], 'case')?.sense.case === 'from' || units[k]?.text === 'of')) k += 1;
      if (timeOf(units[k], 'unit') && timeOf(units[k + 1], 'month')) k += 1;
    }
  }
  if (day !== null && (units[k]?.text === '/' || units[k]?.text === '-') && timeOf(units[k + 1], 'month')) k += 1;
  const month = timeOf(units[k], 'month');
  if (month?.t !== 'month') return null;
  if (!day && !year && ambiguousMonth(units, k)) return null;
  k += 1;
  while (units[k]?.text === '/' && timeOf(units[k + 1], 'month')) k += 2;
  // The month's other name: '9 September (Shahrivar) 2023'.
  if (units[k]?.text === '(' && timeOf(units[k + 1], 'month') && units[k + 2]?.text === ')') k += 3;
  if ((units[k]?.text === '/' || (units[k]?.text === '-' && units[k - 2]?.text === '-')) && /^\d{4}$/.test(units[k + 1]?.text ?? '')) k += 1;
  if (timeOf(units[k], 'unit')) k += 1;
  // 'April, 02, 2024'.
  if (day === null && units[k]?.text === ',' && /^\d{1,2}$/.test(units[k + 1]?.text ?? '') && [units[k + 2], units[k + 3]].some((unit) => /^(19|20)\d{2}$/.test(unit?.text ?? ''))) k += 1;
  const later = day === null && units[k]?.kind === NUMBER ? dayNumber(units, k, language) : null;
  if (later) {
    day = later.value;
    k = later.end;
  }
  // 'June 30/2021'.
  const glued = day === null && year === null ? /^(\d{1,2})\/((?:19|20)\d{2})$/.exec(units[k]?.text ?? '') : null;
  if (glued) {
    [day, year] = [Number(glued[1]), Number(glued[2])];
    k += 1;
  }
  if (units[k]?.text === ',' && units[k + 1]?.kind === NUMBER && /^\d{4}$/.test((units[k + 1] as Unit).text)) k += 1;
  const written = units[k];
  if (year === null && written && written.kind === NUMBER && /^\d{4}$/.test(written.text)) {
    year = Number(written.text);
    k += 1;
  }
  // 'The 6th of Farvardin 94': two digits that are no day are a year of the century that ended last.
  if (year === null && day !== null && month.calendar === 'solar' && written?.kind === NUMBER && /^[4-9]\d$/.test(written.text) && !sense(units[k + 1], 'counted') && !sense(units[k + 1], 'classifier')) {
    year = 1300 + Number(written.text);
    k += 1;
  }
  if (timeOf(units[k], 'this')) k += 1;
  const past = year === null ? lastPeriod(units, timeOf(units[k - 1], 'unit') ? k - 1 : k) : null;
  const lastYear = past?.unit === 'year';
  if (past && lastYear) k = past.end;
  // 'The fifth of July last': the one before the day of publication.
  const gone = year === null && !lastYear && day !== null && timeOf(units[k], 'past') !== null;
  if (gone) k += 1;
  let calendar = month.calendar;
  if (calendar === 'gregorian' && year !== null && year < 1600 && language.calendar === 'solar') calendar = 'solar';
  if (day !== null && (day < 1 || day > 31)) return null;
  return { a: i, b: k, told: { t: 'date', calendar, year, month: month.month, day, since: false, ...(lastYear ? { lastYear } : {}), ...(gone ? { gone } : {}) } };
}

/** Month names that are also common words want a day or a year beside them. */
function ambiguousMonth(units: Unit[], k: number): boolean {
  const unit = units[k] as Unit;
  const next = units[k + 1];
  const before = units[k - 1];
  if (unit.capital && next?.kind === NUMBER && /^(\d{4}|\d{1,2}|\d{1,2}\/\d{4})$/.test(next.text)) return false;
  // 'March 15, 2025' in a line of names, where capitals tell nothing.
  if (next?.kind === NUMBER && /^\d{1,2}$/.test(next.text) && units[k + 2]?.text === ',' && /^(19|20)\d{2}$/.test(units[k + 3]?.text ?? '')) return false;
  // 'On May 15', where capitals tell nothing.
  if (next?.kind === NUMBER && /^\d{1,2}$/.test(next.text) && (caseOf(before) === 'on' || caseOf(before) === 'in' || timeOf(before, 'since'))) return false;
  // 'KABUL, May 15 (Agency) -': behind the town of a dateline, where capitals tell as little.
  if (next?.kind === NUMBER && /^\d{1,2}$/.test(next.text) && before?.text === ',' && ['(', '-', '/', ':'].includes(units[k + 2]?.text ?? '')) return false;
  if (unit.capital && (sense(before, 'case')?.sense.case === 'in' || timeOf(before, 'since') || timeOf(before, 'past'))) return false;
  // 'In March', 'since Aug./August', where capitals tell nothing; two letters are a word of their own too often.
  if (next?.text === '/' && timeOf(units[k + 2], 'month')) return false;
  if (unit.text.length > 2 && caseOf(before) === 'in') return false;
  if (unit.text.length <= 4 && !(next?.kind === NUMBER && /^(\d{4}|\d{1,2})$/.test(next.text)) && !timeOf(before, 'unit') && !timeOf(next, 'past')) return true;
  return !unit.capital && unit.readings.some((reading) => reading.k !== 'time');
}

function dayNumber(units: Unit[], k: number, language: LanguagePack): { value: number; end: number } | null {
  const unit = units[k];
  if (!unit) return null;
  if (unit.kind === NUMBER && /^\d{1,2}$/.test(unit.text)) return { value: Number(unit.text), end: ordinalEnding(units, k, language) ? k + 2 : k + 1 };
  const ordinal = timeOf(unit, 'ordinal');
  if (ordinal?.t === 'ordinal') return { value: ordinal.value, end: k + 1 };
  return null;
}

function weekday(units: Unit[], i: number): TimeMention | null {
  let k = i;
  let night = false;
  const shifted = timeOf(units[k]);
  if ((shifted?.t === 'past' || shifted?.t === 'next' || shifted?.t === 'this') && timeOf(units[k + 1], 'weekday')) k += 1;
  for (let step = 0; step < 2; step += 1) {
    const part = timeOf(units[k], 'part');
    const day = timeOf(units[k], 'unit');
    if (part?.t === 'part') {
      night ||= part.part === 'night';
      k += 1;
    } else if (day?.t === 'unit' && day.unit === 'day') k += 1;
    else break;
    if (sense(units[k], 'case')?.sense.case === 'of') k += 1;
  }
  const word = timeOf(units[k], 'weekday');
  if (word?.t !== 'weekday') return null;
  night ||= word.night === true;
  k += 1;
  let shift: 'last' | 'next' | 'last-week' | null = k > i + 1 && shifted?.t === 'past' ? 'last' : k > i + 1 && shifted?.t === 'next' ? 'next' : null;
  for (let step = 0; step < 3; step += 1) {
    const after = timeOf(units[k]);
    if (after?.t === 'past') shift = 'last';
    else if (after?.t === 'next') shift = 'next';
    else if (after?.t === 'part') night ||= after.part === 'night';
    else break;
    k += 1;
  }
  const of = caseOf(units[k]);
  // 'Tuesday of this week'.
  const own = of === 'of' || of === 'from' ? k + 1 : k;
  const within = (timeOf(units[own], 'this') ?? sense(units[own], 'this')) && timeOf(units[own + 1], 'unit');
  const current = timeOf(units[own + 1], 'this') && timeOf(units[own], 'unit');
  if ((within?.t === 'unit' && within.unit === 'week') || (current?.t === 'unit' && current.unit === 'week')) k = own + 2;
  const week = shift === null ? lastPeriod(units, of === 'of' || of === 'from' ? k + 1 : k) : null;
  if (week?.unit === 'week') return { a: i, b: week.end, told: { t: 'weekday', day: word.day, shift: 'last-week', night, since: false } };
  const through = word.through !== undefined ? { day: word.through, end: k } : (throughWeekday(units, k, word.day, night) ?? upToWeekday(units, i, k));
  const told: TimeMention['told'] = { t: 'weekday', day: word.day, shift, night, since: false };
  return through ? { a: i, b: through.end, told: { ...told, through: through.day } } : { a: i, b: k, told };
}

/** The day after a weekday that is told with it: the day on which its night ends, 'the night of Saturday to Sunday', or the next of two, 'Thursday and Friday'. */
function throughWeekday(units: Unit[], k: number, day: number, night: boolean): { day: number; end: number } | null {
  const unit = units[k];
  const beside = night && timeOf(unit, 'weekday') !== null;
  const at = beside ? k : k + 1;
  const word = timeOf(units[at], 'weekday');
  const joined = beside || (unit && (sense(unit, 'and') ?? (unit.text === '-' ? unit : undefined)) !== undefined) || (units[at] as Unit | undefined)?.readings.some((reading) => reading.before.includes('and'));
  const second = (unit && word === null && unit.readings.some((reading) => reading.before.includes('and')) ? timeOf(unit, 'weekday') : null) ?? word;
  if (second?.t !== 'weekday' || second.day !== (day % 7) + 1 || !(joined || second !== word)) return null;
  return { day: second.day, end: second === word ? at + 1 : k + 1 };
}

/** 'From Monday to Wednesday', 'between Monday and Wednesday': the last day of several told by the first and the last. */
function upToWeekday(units: Unit[], i: number, k: number): { day: number; end: number } | null {
  const opened = caseOf(units[i - 1]);
  const glued = opened === 'between' && units[k]?.readings.some((reading) => reading.before.includes('and')) === true;
  const joined = opened === 'from' ? caseOf(units[k]) === 'to' || timeOf(units[k], 'until') !== null : opened === 'between' && (glued || sense(units[k], 'and') !== undefined);
  if (!joined) return null;
  const at = glued ? k : k + 1;
  const last = timeOf(units[at], 'weekday');
  return last?.t === 'weekday' ? { day: last.day, end: at + 1 } : null;
}

/** 'Today', 'yesterday evening', 'last night', 'during the night'. */
function dayWord(units: Unit[], i: number): TimeMention | null {
  let k = i;
  while (timeOf(units[k], 'part')) k += 1;
  const word = timeOf(units[k], 'day');
  if (word?.t !== 'day') {
    if (k === i) return null;
    const alone = k === i + 1 ? timeOf(units[i], 'day') : null;
    if (alone?.t === 'day' && !clockBefore(units[i - 1])) return { a: i, b: k, told: { t: 'offset', days: alone.offset, night: alone.night === true, since: false } };
    const past = timeOf(units[k], 'past');
    const part = timeOf(units[k - 1], 'part');
    return past ? { a: i, b: k + 1, told: { t: 'offset', days: -1, night: part?.t === 'part' && part.part === 'midnight', since: false } } : null;
  }
  k += 1;
  while (timeOf(units[k], 'part')) k += 1;
  const mention: TimeMention = { a: i, b: k, told: { t: 'offset', days: word.offset, night: word.night === true, since: false } };
  const day = timeOf(units[k], 'weekday') ? k : (units[k]?.text === '(' || units[k]?.text === ',') && timeOf(units[k + 1], 'weekday') ? k + 1 : -1;
  if (day >= 0) mention.b = day + 1;
  return mention;
}

/** An hour before a part of the day: 'at two in the night'. */
const clockBefore = (unit: Unit | undefined): boolean => unit !== undefined && (unit.kind === NUMBER || timeOf(unit, 'ordinal') !== null || timeOf(unit, 'unit') !== null || sense(unit, 'number') !== undefined);

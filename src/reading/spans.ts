import { MARK, NUMBER } from '../text/tokens.js';
import { caseOf, numeral, sense, type Unit } from './scan.js';
import { sinceBefore, timeOf } from './time-words.js';
import type { TimeMention } from './told.js';

const DAYS_OF = { hour: 1 / 24, minute: 0, day: 1, week: 7, month: 30, year: 365 };

/** 'The past 24 hours', 'three days ago', 'the sixth day in a row', 'last week'. */
export function span(units: Unit[], i: number): TimeMention | null {
  const unit = units[i] as Unit;
  const last = lastPeriod(units, i);
  if (last) return { a: i, b: last.end, told: { t: 'last', unit: last.unit } };
  const next = nextPeriod(units, i);
  if (next) return { a: i, b: i + 2, told: { t: 'next', unit: next } };
  if (somePast(units, i)) return { a: i, b: i + 2, told: { t: 'some' } };
  const before = pastBefore(units, i) ?? period(units, i);
  if (before) return before;
  if (timeOf(unit, 'ago')) return agoBefore(units, i) ?? apartBefore(units, i, false);
  const apart = timeOf(unit, 'apart');
  if (apart?.t === 'apart') return apart.days === undefined ? apartBefore(units, i, apart.after) : toldApart(units, i, apart.days, apart.after);
  const number = unit.kind === NUMBER && /^\d{1,3}$/.test(unit.text) ? { value: Number(unit.text), end: i + 1 } : wordNumber(units, i);
  const nth = timeOf(unit, 'unit') ? nthDay(units, i) : null;
  if (nth) return nth;
  const at = number?.end ?? i;
  const past = number ? timeOf(units[at], 'day') : null;
  // Where 'past day' is also a word for yesterday: 'the three past days'.
  if (number && past?.t === 'day' && past.offset === -1 && (units[at] as Unit).text.includes(' ')) return { a: i, b: at + 1, told: pastOf(number.value, 'day') };
  // 'Two days before that', where 'the day before that' is one phrase.
  const beside = number ? timeOf(units[at], 'beside') : null;
  if (number && beside?.t === 'beside') return { a: i, b: at + 1, told: { t: 'after', days: number.value * beside.days } };
  // 'Two days after', where 'days after' is one phrase.
  const joined = number ? timeOf(units[at], 'apart') : null;
  if (number && joined?.t === 'apart' && joined.each !== undefined) return { a: i, b: at + 1, told: { t: 'apart', days: Math.round(number.value * joined.each), after: joined.after } };
  const word = timeOf(units[at], 'unit');
  if (word?.t === 'unit') {
    const behind = (number ? timeOf(units[at + 1], 'ago') : null) ?? timeOf(units[at + 1]);
    const amount = (number?.value ?? (isTwo(units[at]) ? 2 : 1)) * DAYS_OF[word.unit];
    if (behind?.t === 'past' && (number || word.unit !== 'hour')) return { a: i, b: at + 2, told: pastOf(number?.value ?? (isTwo(units[at]) ? 2 : 1), word.unit) };
    const pair = number !== null || isTwo(units[at]);
    if (pair && word.unit === 'day' && amount > 1 && caseOf(units[i - 1]) === 'in' && ofFighting(units, at + 1)) return { a: i, b: at + 1, told: { t: 'nth-day', n: amount } };
    const apart = timeOf(units[at + 1], 'apart');
    if (apart?.t === 'apart' && apart.days === undefined && apart.each === undefined && (pair || word.unit === 'hour' || word.unit === 'minute')) return beyond(i, at + 2, units[at + 2], { t: 'apart', days: Math.round(amount), after: apart.after });
    if (pair && timeOf(units[at + 1], 'later')) return { a: i, b: at + 2, told: { t: 'after', days: Math.round(amount) } };
    if (pair && timeOf(units[at + 1], 'earlier')) return { a: i, b: at + 2, told: { t: 'after', days: -Math.round(amount) } };
    if (behind?.t === 'ago' && (number || (units[at] as Unit).article === 'indef')) return { a: i, b: at + 2, told: { t: 'ago', days: Math.round(amount), since: false } };
    const trailing = number ? null : trailingNumber(units, sense(units[at + 1], 'filler') ? at + 2 : at + 1);
    if (trailing && timeOf(units[trailing.end], 'past')) return { a: i, b: trailing.end + 1, told: pastOf(trailing.value, word.unit) };
  }
  return null;
}

/** How far behind fighting a day or month may stand that tells when it was. */
const DATED = 6;

/** 'In five days of fighting': whether fighting or attacks stand behind so many days, and nothing behind them that tells of another time than now. */
function ofFighting(units: Unit[], i: number): boolean {
  const at = caseOf(units[i]) === 'of' || caseOf(units[i]) === 'from' ? i + 1 : i;
  const fighting = units[at]?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun' && (reading.sense.row.type === 'clash' || reading.sense.row.type.startsWith('attack')));
  return fighting === true && !units.slice(at + 1, at + 1 + DATED).some((unit) => ['month', 'weekday'].includes(timeOf(unit)?.t ?? '') || /^(1[34]|19|20)\d\d$/.test(unit.text));
}

/** A dual tells two. */
const isTwo = (unit: Unit | undefined): boolean => unit?.readings.some((reading) => reading.k === 'time' && (reading.after.includes('pair') || reading.after.includes('dual'))) === true;

/** So many hours, days, weeks or months back from today. */
function pastOf(amount: number, unit: keyof typeof DAYS_OF): TimeMention['told'] {
  const months = unit === 'month' ? amount : unit === 'year' ? 12 * amount : 0;
  return { t: 'past', days: Math.max(1, Math.round(amount * DAYS_OF[unit])), ...(months ? { months } : {}) };
}

/** 'The past 24 hours', 'last week': the past before its amount. */
function pastBefore(units: Unit[], i: number): TimeMention | null {
  if (!timeOf(units[i], 'past')) return null;
  const number = trailingNumber(units, i + 1);
  const at = number?.end ?? i + 1;
  const word = timeOf(units[at], 'unit');
  if (word?.t !== 'unit' || (!number && (word.unit === 'hour' || word.unit === 'minute'))) return null;
  return { a: i, b: at + 1, told: pastOf(number?.value ?? 1, word.unit) };
}

/** 'Last week', 'the previous month', without a number: the whole one before; 'the past week' is counted back from today. */
export function lastPeriod(units: Unit[], i: number): { unit: 'week' | 'month' | 'year'; end: number } | null {
  const [first, second] = [timeOf(units[i]), timeOf(units[i + 1])];
  const [past, word] = first?.t === 'past' ? [first, second] : [second, first];
  if (past?.t !== 'past' || past.rolling || word?.t !== 'unit' || (word.unit !== 'week' && word.unit !== 'month' && word.unit !== 'year')) return null;
  if (i > 0 && numeral(units[i - 1])) return null;
  if ((units[i] as Unit).readings.some((reading) => reading.after.includes('plural') || reading.after.includes('dual'))) return null;
  return { unit: word.unit, end: i + 2 };
}

/** Whether a unit of time is told as several: 'days', 'أسابيع'. */
const isMany = (unit: Unit | undefined): boolean => unit?.readings.some((reading) => reading.k === 'time' && ((reading.sense.time.t === 'unit' && reading.sense.time.many === true) || reading.after.includes('plural') || reading.after.includes('dual'))) === true;

/** 'Recent days', 'the past weeks', without their number: no days in particular. */
function somePast(units: Unit[], i: number): boolean {
  const leads = timeOf(units[i], 'past') !== null;
  const at = leads ? i + 1 : i;
  const word = timeOf(units[at], 'unit');
  return word?.t === 'unit' && word.unit !== 'hour' && word.unit !== 'minute' && (leads || timeOf(units[i + 1], 'past') !== null) && isMany(units[at]) && !isTwo(units[at]) && (i === 0 || !numeral(units[i - 1])) && !trailingNumber(units, at + 1);
}

/** 'Next week', 'the coming month', without a number, and 'the coming days', which are none in particular; not 'the week after the attack'. */
function nextPeriod(units: Unit[], i: number): 'week' | 'month' | 'year' | 'some' | null {
  const [first, second] = [timeOf(units[i]), timeOf(units[i + 1])];
  const leads = first?.t === 'next';
  const [next, word] = leads ? [first, second] : [second, first];
  if (next?.t !== 'next' || word?.t !== 'unit' || (i > 0 && numeral(units[i - 1])) || (!leads && opensEvent(units[i + 2]))) return null;
  if (isMany(units[leads ? i + 1 : i])) return 'some';
  return word.unit === 'week' || word.unit === 'month' || word.unit === 'year' ? word.unit : null;
}

/** 'This week', 'this month', 'the current year', '[since] the start of the year'. */
function period(units: Unit[], i: number): TimeMention | null {
  const starts = sense(units[i], 'start') !== undefined || timeOf(units[i], 'first') !== null;
  const own = timeOf(units[i], 'this') !== null;
  const shown = own || sense(units[i - 1], 'this') !== undefined;
  const at = starts || own ? i + 1 : i;
  const word = timeOf(units[at], 'unit');
  if (word?.t !== 'unit' || (word.unit !== 'month' && word.unit !== 'year' && word.unit !== 'week')) return null;
  const current = timeOf(units[at + 1], 'this') !== null;
  const opened = timeOf(units[i - 1], 'since');
  const since = (starts && sinceBefore(units, i)) || (opened?.t === 'since' && opened.start === true);
  if (!(shown || current || since) || (word.unit === 'week' && (since || starts)) || units[at + 1]?.kind === NUMBER || timeOf(units[at + 1], 'month') || timeOf(units[at + 1], 'ago') || timeOf(units[at + 1], 'past')) return null;
  return { a: i, b: current ? at + 2 : at + 1, told: { t: 'period', unit: word.unit, since: true } };
}

/** 'A day after' with its amount: from an event behind it, or of a day told before where none follows. */
function toldApart(units: Unit[], i: number, days: number, after: boolean): TimeMention {
  const next = units[i + 1];
  const ends = next === undefined || next.kind === MARK || sense(next, 'and') !== undefined;
  return { a: i, b: i + 1, told: ends ? { t: 'after', days: after ? days : -days, orToday: true } : { t: 'apart', days, after } };
}

/** 'That' behind 'after': the day told before, where no clause follows. */
function beyond(a: number, b: number, next: Unit | undefined, told: Extract<TimeMention['told'], { t: 'apart' }>): TimeMention {
  return timeOf(next, 'that') && !sense(next, 'that') ? { a, b: b + 1, told: { t: 'after', days: told.after ? told.days : -told.days } } : { a, b, told };
}

/** Whether a word opens the event from which an amount of time is counted: 'a day after [of] the attack'. */
const opensEvent = (unit: Unit | undefined): boolean => caseOf(unit) === 'from' || caseOf(unit) === 'on';

/** 'After' or 'before' in front of its amount, with an event behind it: 'بعد يومين من الهجوم', and of a day told before: 'بعد ذلك بيومين'. */
function apartBefore(units: Unit[], i: number, after: boolean): TimeMention | null {
  const shown = sense(units[i + 1], 'this') !== undefined;
  const number = trailingNumber(units, shown ? i + 2 : i + 1);
  const at = number?.end ?? (shown ? i + 2 : i + 1);
  const word = timeOf(units[at], 'unit');
  if (word?.t !== 'unit') return null;
  const plural = units[at]?.readings.some((reading) => reading.k === 'time' && reading.after.includes('plural')) === true;
  const days = Math.round((number?.value ?? (isTwo(units[at]) ? 2 : 1)) * DAYS_OF[word.unit]);
  if (shown) return { a: i, b: at + 1, told: { t: 'after', days: after ? days : -days } };
  if (!opensEvent(units[at + 1]) || (plural && !number && days > 0)) return null;
  return { a: i, b: at + 1, told: { t: 'apart', days, after } };
}

/** 'Ago' before its amount, 'قبل ثلاثة أيام'; not 'three days before the vote' or 'before the year 2020'. */
function agoBefore(units: Unit[], i: number): TimeMention | null {
  const number = trailingNumber(units, i + 1);
  const at = number?.end ?? i + 1;
  const word = timeOf(units[at], 'unit');
  const after = units[at + 1];
  if (word?.t === 'unit' && opensEvent(after)) return apartBefore(units, i, false);
  if (word?.t !== 'unit' || (!number && word.unit === 'hour') || after?.kind === NUMBER) return null;
  const amount = number?.value ?? (isTwo(units[at]) ? 2 : 1);
  return { a: i, b: at + 1, told: { t: 'ago', days: Math.round(amount * DAYS_OF[word.unit]), since: false } };
}

function trailingNumber(units: Unit[], i: number): { value: number; end: number } | null {
  const unit = units[i];
  if (unit?.kind === NUMBER && /^\d{1,3}$/.test(unit.text)) return { value: Number(unit.text), end: i + 1 };
  return unit ? wordNumber(units, i) : null;
}

function wordNumber(units: Unit[], i: number): { value: number; end: number } | null {
  let value = 0;
  let k = i;
  let tens = 0;
  for (; k < units.length; k += 1) {
    const number = sense(units[k], 'number');
    if (number && number.sense.word.part === 'one' && tens < 3) {
      value += number.sense.word.value;
      tens += 1;
    } else if (!(sense(units[k], 'and') && value > 0 && sense(units[k + 1], 'number'))) break;
  }
  return value > 0 ? { value, end: k } : null;
}

function nthDay(units: Unit[], i: number): TimeMention | null {
  const word = timeOf(units[i], 'unit');
  if (word?.t !== 'unit' || word.unit !== 'day') return null;
  const ordinal = timeOf(units[i + 1], 'ordinal');
  return ordinal?.t === 'ordinal' && timeOf(units[i + 2], 'in-a-row') ? { a: i, b: i + 3, told: { t: 'nth-day', n: ordinal.value } } : null;
}

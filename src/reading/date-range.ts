import { MARK, NUMBER } from '../text/tokens.js';
import { sense, type Unit } from './scan.js';
import { timeOf } from './time-words.js';
import type { TimeMention, Told } from './told.js';

type DateTold = Extract<Told, { t: 'date' }>;

/**
 * Joins the two ends of a span of days: 'October 11-12', '24-26 March', '24 and 25 March', 'from April 2 to April 22', 'between 7 and 11 May'. Times
 * stand in order; changes the list.
 */
export function joinRanges(units: Unit[], times: TimeMention[]): void {
  for (let k = 0; k < times.length; k += 1) {
    const time = times[k] as TimeMention;
    if (!isDated(time.told)) continue;
    const next = times[k + 1];
    // A day told in two calendars is no span.
    if (next && isDated(next.told) && next.told.calendar === time.told.calendar && next.a === time.b + 1 && joint(units, time.b, opener(units, time.a))) {
      time.told = { ...time.told, year: time.told.year ?? next.told.year, through: { month: next.told.month, day: next.told.day as number } };
      time.b = next.b;
      times.splice(k + 1, 1);
      continue;
    }
    const later = dayAt(units, time.b + 1);
    if (later !== null && later > (time.told.day as number) && time.told.year === null && units[time.b]?.text === '-' && units[time.b - 1]?.kind === NUMBER) {
      time.told = { ...time.told, through: { month: time.told.month, day: later } };
      time.b += 2;
      continue;
    }
    const earlier = dayAt(units, time.a - 2);
    const adjacent = earlier !== null && (time.told.day as number) - earlier === 1;
    if (earlier !== null && earlier < (time.told.day as number) && !numbered(units, time.a - 2) && joint(units, time.a - 1, adjacent ? 'between' : heads(units, time.a - 2) ? 'from' : opener(units, time.a - 2))) {
      time.told = { ...time.told, day: earlier, through: { month: time.told.month, day: time.told.day as number } };
      time.a -= 2;
      delete time.until;
    }
  }
}

const isDated = (told: Told): told is DateTold => told.t === 'date' && told.day !== null && told.through === undefined;

/** A bare day of a month. */
function dayAt(units: Unit[], i: number): number | null {
  const unit = units[i];
  const ordinal = timeOf(unit, 'ordinal');
  if (ordinal?.t === 'ordinal') return ordinal.value;
  if (unit?.kind !== NUMBER || !/^\d{1,2}$/.test(unit.text)) return null;
  const day = Number(unit.text);
  return day >= 1 && day <= 31 ? day : null;
}

/** 'No. 8 - 28 February': a number of something before a dash that stands free. */
function numbered(units: Unit[], i: number): boolean {
  const [unit, dash, before] = [units[i] as Unit, units[i + 1] as Unit, units[i - 1]];
  return (dash.text === '-' || dash.text === '–') && dash.start > unit.end && before !== undefined && sense(before, 'case') === undefined && sense(before, 'time') === undefined;
}

/** '3 to 9 March 2025': whether the first day begins its line or part of one. */
const heads = (units: Unit[], i: number): boolean => i === 0 || (units[i - 1] as Unit).kind === MARK;

/** What opens a span before its first day: 'from', 'between', or nothing; over 'the evenings of'. */
function opener(units: Unit[], a: number): 'from' | 'between' | null {
  for (let k = a - 1; k >= Math.max(0, a - 4); k -= 1) {
    const found = sense(units[k], 'case')?.sense.case;
    if (found === 'from' || found === 'between') return found;
    if (found !== undefined && found !== 'of') return null;
    if (found === undefined && !sense(units[k], 'time')) return null;
  }
  return null;
}

/** Whether a unit joins the ends of a span: a dash, 'to' or 'until', and 'and' after 'between'. */
function joint(units: Unit[], i: number, opened: 'from' | 'between' | null): boolean {
  const unit = units[i];
  if (!unit) return false;
  if (unit.text === '-' || unit.text === '–') return true;
  if (sense(unit, 'and')) return opened === 'between';
  const until = unit.readings.some((reading) => reading.k === 'time' && reading.sense.time.t === 'until');
  return until || (opened === 'from' && sense(unit, 'case')?.sense.case === 'to');
}

import type { LanguagePack } from './language.js';
import { caseOf, namesEvent, sense, type Unit } from './scan.js';
import { verbReading } from './finite.js';
import { MARK } from '../text/tokens.js';
import type { TimeMention } from './told.js';

/** How far behind a time before it the noun may stand whose time it is: 'Friday's drone attack'. */
const REACH = 3;

/** The noun whose own time a time is: 'Friday's attack', 'the 2018 peace deal', 'the attack of 28 January'; null for a time of the clause. */
export function ownerOf(units: Unit[], { a, b }: TimeMention, { articles }: LanguagePack): number | null {
  if (!articles) return isNoun(units[a - 1]) && !isVerb(units[a - 1]) && !definite(units[a - 1]) && underCase(units, a - 1) ? a - 1 : null;
  const first = units[a] as Unit;
  if (first.article !== null || units[b - 1]?.readings.some((reading) => reading.after.includes('genitive'))) {
    for (let k = b; k < Math.min(units.length, b + REACH); k += 1) {
      const unit = units[k] as Unit;
      if (isNoun(unit)) return k;
      if (unit.kind === MARK || unit.article !== null || caseOf(unit) !== undefined || sense(unit, 'aux')) return null;
    }
  }
  return sense(units[a - 1], 'case')?.sense.case === 'of' && isNoun(units[a - 2]) ? a - 2 : null;
}

/** Whether a word may be a noun for something that happened or was agreed. */
const isNoun = (unit: Unit | undefined): boolean => unit !== undefined && (sense(unit, 'truce') !== undefined || namesEvent(unit));

/** Whether a noun stands under a preposition: else a time behind it may as well be that of the clause, 'the attack on Friday began'. */
function underCase(units: Unit[], at: number): boolean {
  if (units[at]?.readings.some((reading) => reading.clitic !== null)) return true;
  for (let k = at - 1; k >= Math.max(0, at - 2); k -= 1) {
    const unit = units[k] as Unit;
    if (caseOf(unit) !== undefined) return true;
    if (unit.kind === MARK || isVerb(unit)) return false;
  }
  return false;
}

/** Whether it may be a verb as well. */
const isVerb = (unit: Unit | undefined): boolean => unit !== undefined && verbReading(unit) !== undefined;

const definite = (unit: Unit | undefined): boolean => unit !== undefined && (unit.article === 'def' || unit.readings.some((reading) => reading.before.includes('def')));

/** Marks weekdays that stand beside the date of that day, which tells more: 'Sunday 11 May', 'Thursday, 20 January'. */
export function weekdaysBesideDates(units: Unit[], times: TimeMention[]): void {
  for (let k = 0; k < times.length; k += 1) {
    const time = times[k] as TimeMention;
    if (time.told.t !== 'weekday' || time.told.shift !== null) continue;
    for (const other of [times[k - 1], times[k + 1]]) {
      if (other?.told.t !== 'date' || other.told.day === null) continue;
      const between = units.slice(Math.min(other.b, time.b), Math.max(other.a, time.a));
      if (between.length <= 1 && between.every((unit) => unit.kind === MARK)) time.dated = true;
    }
  }
}

import { NUMBER } from '../text/tokens.js';
import type { LanguagePack } from './language.js';
import { caseOf, sense, type Unit } from './scan.js';
import { sinceBefore, timeOf } from './time-words.js';
import type { TimeMention } from './told.js';

const YEAR = /^(19|20)\d{2}$/;
const SOLAR_YEAR = /^1[34]\d{2}$/;

/** 'Since 1984', 'in 2009', 'the year 2015': a year in four digits after a word for 'in' or 'since', or after the word for a year. */
export function bareYear(units: Unit[], i: number, { calendar }: LanguagePack): TimeMention | null {
  const named = timeOf(units[i], 'unit');
  const at = named?.t === 'unit' && named.unit === 'year' ? i + 1 : i;
  const unit = units[at];
  if (unit?.kind !== NUMBER || units[at + 1]?.kind === NUMBER) return null;
  const solar = calendar === 'solar' && SOLAR_YEAR.test(unit.text);
  if (!solar && !YEAR.test(unit.text)) return null;
  if (at === i && !timeOf(units[i - 1], 'since') && !timeOf(units[i - 1], 'until') && caseOf(units[i - 1]) !== 'in') return null;
  const next = units[at + 1];
  // 'In 2019 gunmen attacked': nothing begins in so many people.
  const opens = i === 1 && (sense(next, 'counted')?.sense.row.kind === 'people' || sense(next, 'role') !== undefined);
  if (at === i && next && !opens && (sense(next, 'counted') || sense(next, 'classifier') || sense(next, 'role') || next.text === '-')) return null;
  return { a: i, b: at + 1, told: { t: 'year', year: Number(unit.text), since: sinceBefore(units, i), ...(solar ? { solar } : {}) } };
}

import { sense, type Unit } from './scan.js';
import type { PlaceWordKind } from './senses.js';

/** What a named place has beside it that makes it another, finer one: 'Kabul' and 'Kabul airport'. */
const WORKS: Partial<Record<PlaceWordKind, string>> = { airport: 'airport', base: 'air base', port: 'port', dam: 'dam', river: 'River' };

/** 'The airport of X', 'X air base': the English name of what stands at X, by the word beside its name in units `[a, b)`; null where none does. */
export function workAt(units: Unit[], a: number, b: number, name: string): string | null {
  for (const unit of [units[a - 1], units[b]]) {
    const word = sense(unit, 'place-word');
    const work = word && WORKS[word.sense.kind];
    if (work && !word.before.includes('def') && !name.toLowerCase().includes(work.toLowerCase())) return `${name} ${work}`;
  }
  const site = siteAt(units, a - 1, true) ?? siteAt(units, b, false);
  return site !== null && units[a]?.article !== 'indef' && !name.toLowerCase().includes(site) ? `${name} ${site}` : null;
}

/** What kind of named site a unit tells: before its name where those stand first (`leads`), else behind it. */
export function siteAt(units: Unit[], i: number, leads: boolean): string | null {
  const site = sense(units[i], 'site');
  return site && (site.sense.leads === true) === leads && !site.before.includes('def') ? site.sense.site : null;
}

/** 'In northern X', 'the north-east of X': the English name of that part of a country named at unit `a`; null where no part is told. */
export function partOf(units: Unit[], a: number, country: string): string | null {
  const at = sense(units[a - 1], 'case')?.sense.case === 'of' ? a - 2 : a - 1;
  const near = sense(units[at], 'compass');
  // 'The north of X' is within it, 'north of X' need not be.
  if (!near || (near.sense.beside && units[at]?.article !== 'def')) return null;
  const first = sense(units[at - 1], 'compass');
  return `${first ? `${first.sense.compass.replace(/ern$/, '')}-${near.sense.compass.toLowerCase()}` : near.sense.compass} ${country}`;
}

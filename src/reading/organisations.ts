import { MARK, WORD } from '../text/tokens.js';
import type { LanguagePack } from './language.js';
import { nameOf } from './capitals.js';
import { someone, type Who } from './mention.js';
import { romanize } from './romanize.js';
import { caseOf, genitive, sense, type Unit } from './scan.js';

/** How many words the name of an organisation has at most. */
const LONGEST = 8;

/**
 * 'The Northern Salvation Front', 'the Committee on Rural Schools': an organisation that no pack has, by the capitals of its words and what the last of them, or the first before a preposition, says that it is.
 * `null` where a pack knows any of its words as more than a word.
 */
export function organisationAt(units: Unit[], i: number, language: LanguagePack): { who: Who; end: number } | null {
  const words = language.bodyNames;
  const first = units[i];
  if (!words || first?.kind !== WORD || !(first.capital || sense(first, 'country')) || caseOf(first) !== undefined || sense(first, 'time') !== undefined) return null;
  let end = i;
  let last = i;
  for (let k = i; k < units.length && k < i + LONGEST; k += 1) {
    const unit = units[k] as Unit;
    if (unit.kind === WORD && (unit.capital || k === i) && !known(unit)) {
      last = k;
      end = k + 1;
      if (genitive(unit) && k > i) return null;
      continue;
    }
    const joins = k > i && (unit.kind !== MARK ? unit.kind === WORD && !unit.capital && (caseOf(unit) !== undefined || sense(unit, 'and') !== undefined) : unit.text === '-');
    if (!joins || !(units[k + 1]?.capital && units[k + 1]?.kind === WORD && !known(units[k + 1] as Unit))) break;
    // 'Troops of the Front', 'Committee on Y': what stands behind a preposition is of the name where the name begins with what it is.
    if (unit.kind !== MARK && !words.civil.has(first.text)) break;
  }
  if (end - i < 2) return null;
  const run = units.slice(i, end).filter(({ kind }) => kind === WORD).map(({ text }) => text);
  const head = (units[last] as Unit).text;
  const armed = words.armed.has(head) && run.some((word) => words.fighting.has(word));
  const civil = words.civil.has(head) || (words.civil.has(first.text) && run.length > 2 && caseOf(units[i + 1]) !== undefined);
  if (!armed && !civil) return null;
  const country = sense(first, 'country')?.sense.country ?? sense(first, 'demonym')?.sense.country ?? null;
  const name = romanize(nameOf(units, i, end).replace(/^the /, ''), language);
  // Its words tell nothing else.
  for (const unit of units.slice(i, end)) unit.readings = [];
  return { who: someone({ roles: [armed ? 'militants' : 'rights-organisation'], unknownName: name, country }), end };
}

/** 'Radio Free Lakeland': a medium that no pack has, by the word that its name begins with; places within it are of its name. */
export function mediumAt(units: Unit[], i: number, language: LanguagePack): { who: Who; end: number } | null {
  const first = units[i];
  if (!first?.capital || !language.mediaLeads?.has(first.text)) return null;
  let end = i + 1;
  while (end < i + LONGEST && units[end]?.kind === WORD && units[end]?.capital && !sense(units[end], 'role')) end += 1;
  return end > i + 1 ? { who: someone({ roles: ['media'], unknownName: romanize(nameOf(units, i, end), language) }), end } : null;
}

/** Whether a word names somebody or a place by itself, so that a pack tells what it is. */
const known = (unit: Unit): boolean => unit.readings.some(({ k, sense: told }) => k === 'outlet' || k === 'seat' || k === 'person' || (k === 'party' && !(told.k === 'party' && told.party.sector === 'CVL')) || (k === 'role' && unit.text.includes(' ')));

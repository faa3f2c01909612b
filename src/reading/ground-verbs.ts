import type { LanguagePack } from './language.js';
import { sense, type Unit } from './scan.js';
import type { GroundRow } from './tables.js';

const places = new WeakMap<readonly GroundRow[], ReadonlySet<string>>();

/** Whether a verb takes ground as its object, so that a name after it that no pack knows is a place. */
export function takesGround(unit: Unit | undefined, language: LanguagePack): boolean {
  const table = language.tables.ground;
  const lemma = sense(unit, 'verb')?.sense.lemma;
  if (!table || lemma === undefined || unit?.article !== null) return false;
  const known = places.get(table) ?? new Set(table.filter(({ type, object, marked }) => type.startsWith('control') && object === 'place' && marked === undefined).flatMap(({ verbs }) => verbs.split(' | ')));
  places.set(table, known);
  return known.has(lemma);
}

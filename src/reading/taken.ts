import { foldForm } from '../text/fold.js';
import type { Clause } from './clause.js';
import type { LanguagePack } from './language.js';
import { armsSomeone, kindAt, markAt, namesTruce, namesWay, patientOf, shotsLead, whoMoves } from './patients.js';
import { sense } from './scan.js';
import type { Sentence } from './sentence.js';
import { eventRow } from './rows.js';
import type { TakenRow } from './tables.js';
import type { Trigger } from './telling.js';

const byLemma = new WeakMap<readonly TakenRow[], Map<string, TakenRow[]>>();

function rowsOf(rows: readonly TakenRow[]): Map<string, TakenRow[]> {
  const known = byLemma.get(rows);
  if (known) return known;
  const made = new Map<string, TakenRow[]>();
  for (const row of rows) for (const lemma of row.verbs.split(' | ').map(foldForm)) made.set(lemma, [...(made.get(lemma) ?? []), row]);
  byLemma.set(rows, made);
  return made;
}

/**
 * What a common verb that stands last tells in a clause without an event word: 'took X', 'went to X'. Its object is marked or stands before it, and
 * nothing else completes it.
 */
export function takenTrigger(sentence: Sentence, clause: Clause, language: LanguagePack): Trigger | null {
  const { verb } = clause;
  const table = language.tables.taken;
  const rows = table && verb?.lemma ? rowsOf(table).get(verb.lemma) : undefined;
  if (!verb || rows === undefined) return null;
  const { at } = verb;
  const bare = !completed(sentence, clause, at);
  for (const row of rows) {
    if (!bare && row.object !== 'way' && row.object !== 'truce') continue;
    const subject = row.subject === undefined || (row.subject === 'shots' ? shotsLead(sentence, clause, at) : row.subject === 'forces' ? ['forces', 'things'].includes(whoMoves(sentence, clause, at) ?? '') : whoMoves(sentence, clause, at) === row.subject);
    if (!subject || !tellsObject(sentence, clause, at, row)) continue;
    const voice = verb.passive || row.falls || row.subject === 'people' ? 'passive' : 'active';
    return { at, row: eventRow({ type: row.type, people: row.people }), clause, voice, verb, mark: null, own: false, takes: false };
  }
  return null;
}

/** Whether the object of a row stands before a verb that comes last. */
function tellsObject(sentence: Sentence, clause: Clause, at: number, row: TakenRow): boolean {
  const passive = clause.verb?.passive === true || row.falls === true;
  if (row.object === 'way') return namesWay(sentence, clause, at);
  if (row.object === 'supply') return armsSomeone(sentence, clause, at);
  if (row.object === 'truce') return namesTruce(sentence, clause, at);
  if (row.object === 'people') return patientOf(sentence, clause, at, passive) === 'people';
  if (row.object === 'forces') return ['forces', 'things'].includes(patientOf(sentence, clause, at, passive) ?? '');
  // 'Reached 90 people': what is reached is a number.
  if (row.in && sentence.figures.some((figure) => figure.a < at && figure.b >= at - 1 && sense(sentence.units[figure.a - 1], 'case')?.sense.case === 'to')) return false;
  if (row.in) return clause.units.some((i) => i < at && ['ground', 'state'].includes(kindAt(sentence, i) ?? '') && ['to', 'in', 'from', 'on'].includes(markAt(sentence, i) ?? ''));
  if (row.falls) return patientOf(sentence, clause, at, true) === 'ground';
  return passive ? patientOf(sentence, clause, at, true) === 'ground' : marked(sentence, clause, at) && patientOf(sentence, clause, at, false) === 'ground';
}

/** Whether a clause marks an object. */
function marked(sentence: Sentence, clause: Clause, at: number): boolean {
  return clause.units.some((i) => i < at && sense(sentence.units[i], 'case')?.sense.after === true);
}

/** Whether the word before a verb that stands last makes another verb of it: a noun that is neither its object nor a place or time. */
function completed(sentence: Sentence, clause: Clause, at: number): boolean {
  const before = at - 1;
  if (!clause.units.includes(before)) return true;
  if ((sentence.mentionOf[before] as number) >= 0 || sentence.times.some((time) => time.a <= before && before < time.b)) return false;
  const unit = sentence.units[before];
  return !(sense(unit, 'case')?.sense.after === true || sense(unit, 'counted') !== undefined || sense(unit, 'place-word') !== undefined || sense(unit, 'more') !== undefined || sense(unit, 'own') !== undefined || sense(unit, 'neg') !== undefined || sense(unit, 'modal')?.sense.modality === 'planned' || sense(unit, 'ongoing') !== undefined || sense(unit, 'filler') !== undefined || sense(unit, 'this') !== undefined);
}

import type { Clause } from './clause.js';
import { answersAny, answersDeed, armsSomeone, namesAttack, kindAfter, kindAt, markAt, namesDeed, namesGround, namesRebels, namesTruce, namesWay, patientOf, shotsLead, wayAfter, whoMoves } from './patients.js';
import { names, sense, type Unit } from './scan.js';
import { mentionAt, type Sentence } from './sentence.js';
import type { EventRow } from './tables.js';

type Needs = NonNullable<EventRow['needs']>;

/**
 * Whether the row of a word fits its clause where verbs stand last, by what is its subject or object, or what a noun is of: 'freed' is told of
 * prisoners or of places. Null where nothing of that decides.
 */
export function suitsLast(sentence: Sentence, clause: Clause, at: number, row: EventRow, isNoun: boolean): boolean | null {
  if (row.needs) return (isNoun ? belongsTo(sentence, clause, at, row.needs) : null) ?? hasBefore(sentence, clause, row.needs, at);
  if (row.type !== 'control.gain' && row.type !== 'prisoners') return null;
  if (isNoun || !clause.verb || clause.verb.at <= at || !freesEither(sentence, at)) return null;
  const kind = patientOf(sentence, clause, at, suffers(clause));
  if (kind === null) return null;
  return row.type === 'prisoners' ? kind === 'people' || kind === 'forces' || kind === 'person' : kind === 'ground' || (kind === 'state' && !row.people);
}

/** Whether a word tells of freeing prisoners as well as places. */
function freesEither(sentence: Sentence, at: number): boolean {
  const types = (sentence.units[at] as Unit).readings.map((reading) => (reading.k === 'event' ? reading.sense.row.type : null));
  return types.includes('control.gain') && types.includes('prisoners');
}

const suffers = (clause: Clause): boolean => clause.verb?.passive === true || clause.verb?.role === 'undergo';

/** What a row needs as the subject or object of its verb, or before its word where the clause has no verb; null where it needs something else. */
function hasBefore(sentence: Sentence, clause: Clause, needs: Needs, word: number): boolean | null {
  const at = clause.verb?.at ?? word;
  if (needs === 'people') return whoMoves(sentence, clause, at) === 'people';
  if (needs === 'troops') return ['forces', 'things'].includes(whoMoves(sentence, clause, at) ?? '');
  if (needs === 'ground') {
    const who = whoMoves(sentence, clause, at);
    return who !== 'people' && who !== 'person' && namesGround(sentence, clause, at);
  }
  if (needs === 'ways') return namesWay(sentence, clause, at);
  if (needs === 'things') return patientOf(sentence, clause, at, suffers(clause)) === 'things';
  if (needs === 'struck') return patientOf(sentence, clause, at, suffers(clause)) === 'ground' && !clause.units.some((i) => sense(sentence.units[i], 'counted')?.sense.row.kind === 'equipment' && [null, 'object'].includes(markAt(sentence, i)));
  if (needs === 'truce') return namesTruce(sentence, clause, at);
  if (needs === 'shots' || needs === 'shells') return shotsLead(sentence, clause, at, needs === 'shots');
  if (needs === 'rebels') return namesRebels(sentence, clause, at);
  if (needs === 'told') return clause.units.some((i) => sentence.units[i]?.readings.some((reading) => reading.k === 'say' && reading.sense.light !== null && reading.sense.light === clause.verb?.lemma) === true);
  if (needs === 'men') return !clause.units.some((i) => i < at && namesAttack(sentence, i)) && ['people', 'forces'].includes(patientOf(sentence, clause, at, suffers(clause)) ?? '');
  if (needs === 'dead') return clause.units.some((i) => i < at && sense(sentence.units[i], 'counted')?.sense.row.what === 'bodies');
  if (needs === 'whole') return patientOf(sentence, clause, at, suffers(clause)) !== 'things';
  if (needs === 'wrested') return patientOf(sentence, clause, at, suffers(clause)) !== 'people' && clause.units.some((i) => i < at && names(sentence.units[i], 'control'));
  if (needs === 'driven') return takesForces(sentence, clause, at);
  if (needs === 'parried') return clause.units.some((i) => i < at && namesAttack(sentence, i));
  if (needs === 'services') return clause.units.some((i) => i < at && [null, 'object'].includes(markAt(sentence, i)) && names(sentence.units[i], 'services'));
  if (needs === 'reserves') return takesForces(sentence, clause, at) && !clause.units.some((i) => i < at && markAt(sentence, i) === 'to');
  if (needs === 'envoy') return clause.units.some((i) => i < at && markAt(sentence, i) === (suffers(clause) ? null : 'object') && mentionAt(sentence, i)?.who.roles.some((role) => role === 'ambassador' || role === 'diplomat') === true);
  if (needs === 'mutual') return clause.units.some((i) => i < at && sense(sentence.units[i], 'mutual') !== undefined);
  if (needs === 'person') return whoMoves(sentence, clause, at) === 'person';
  if (needs === 'supply') return armsSomeone(sentence, clause, at);
  if (needs === 'bombs') return clause.units.some((i) => i < at && isBomb(sentence, i));
  if (needs === 'shot-at') return clause.units.some((i) => i < at && ['to', 'on'].includes(markAt(sentence, i) ?? '') && kindAt(sentence, i) === 'people');
  if (needs === 'self') return clause.units.some((i) => i < at && sense(sentence.units[i], 'own') !== undefined && (sentence.mentionOf[i] as number) < 0 && sense(sentence.units[i + 1], 'case')?.sense.after === true && sense(sentence.units[i - 1], 'counted') === undefined);
  if (needs === 'answer') return answersDeed(sentence, clause, at);
  if (needs === 'future') return clause.verb?.future === true || (clause.verb?.present === true && clause.verb.ongoing === true && answersAny(sentence, clause, at));
  if (needs === 'past') return clause.verb !== null && !clause.verb.neg && !clause.verb.future && !clause.verb.subjunctive && !clause.verb.present;
  if (needs === 'coming') return clause.verb?.future === true || (clause.verb?.ongoing === true && clause.verb.present);
  return needs === 'fire' || needs === 'deeds' || needs === 'operation' ? namesDeed(sentence, clause, at, needs) : null;
}

/** Whether forces are marked as the object of a verb. */
const takesForces = (sentence: Sentence, clause: Clause, at: number): boolean => clause.units.some((i) => i < at && markAt(sentence, i) === 'object' && kindAt(sentence, i) === 'forces');

const isBomb = (sentence: Sentence, i: number): boolean => ['bombs', 'mines', 'grenades'].includes(sense(sentence.units[i], 'counted')?.sense.row.what ?? '') || sense(sentence.units[i], 'means')?.sense.type === 'attack.mine';

/** What the row of a noun needs as that which it is of; null where it needs something else. */
function belongsTo(sentence: Sentence, clause: Clause, at: number, needs: Needs): boolean | null {
  if (needs === 'ways') return wayAfter(sentence, at);
  if (needs === 'told') return hasBefore(sentence, clause, needs, at);
  if (needs === 'bombs') return [1, 2, 3].some((k) => isBomb(sentence, at + k));
  if (needs !== 'people' && needs !== 'troops' && needs !== 'ground' && needs !== 'things') return null;
  const kind = kindAfter(sentence, at);
  return needs === 'troops' ? kind === 'forces' || kind === 'things' : kind === needs;
}

/** Whether an object that is marked stands between a name, or a phrase before a comma, and the verb: then the verb is not its own. */
export function parted(sentence: Sentence, at: number, verb: number): boolean {
  let apart = (sentence.mentionOf[at] as number) >= 0;
  for (let k = at + 1; k < verb; k += 1) {
    if (sentence.units[k]?.text === ',') apart = true;
    if (apart && k >= at + 3 && sense(sentence.units[k], 'case')?.sense.after) return true;
  }
  return false;
}

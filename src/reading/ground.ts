import { ROLES } from '../model/roles.js';
import type { Clause } from './clause.js';
import type { LanguagePack } from './language.js';
import type { Mention } from './mention.js';
import { isPlace } from './who.js';
import { sense } from './scan.js';
import type { Sentence } from './sentence.js';
import type { GroundRow } from './tables.js';
import type { Trigger } from './telling.js';

/** How far after its verb an object may stand, over what describes it. */
const REACH = 7;

const byLemma = new WeakMap<readonly GroundRow[], Map<string, GroundRow[]>>();

function rowsOf(rows: readonly GroundRow[]): Map<string, GroundRow[]> {
  const known = byLemma.get(rows);
  if (known) return known;
  const made = new Map<string, GroundRow[]>();
  for (const row of rows) for (const lemma of row.verbs.split(' | ')) made.set(lemma, [...(made.get(lemma) ?? []), row]);
  byLemma.set(rows, made);
  return made;
}

/** What a common verb tells in a clause without an event word: 'took X', 'entered the town', 'moved 500 soldiers to X'. Null where neither its object nor its subject bears it out. */
export function groundTrigger(sentence: Sentence, clause: Clause, language: LanguagePack): Trigger | null {
  const { verb } = clause;
  const table = language.tables.ground;
  if (!table || !verb?.lemma || clause.nonfinite === 'done') return null;
  for (const row of rowsOf(table).get(verb.lemma) ?? []) {
    const subject = row.subject === 'forces' ? leads(sentence, clause, verb.at) : row.subject === 'people' ? peopleLead(sentence, clause, verb.at) : true;
    const object = row.object === 'none' || row.object === 'truce' ? row.object === 'none' || truce(sentence, clause, verb.at, verb.passive) : row.object === 'place' ? ground(sentence, clause, verb.at, row.in === true, verb.passive) : forces(sentence, clause, verb.at, verb.passive);
    const now = row.stands === true && sentence.units[verb.at]?.readings.some((reading) => reading.k === 'verb' && reading.after.includes('present'));
    if (subject && object) return { at: verb.at, row: { type: row.type, ...(now ? { modality: 'ongoing' as const } : {}), ...(row.people ? { people: row.people } : {}) }, clause, voice: verb.passive || row.subject === 'people' ? 'passive' : 'active', verb, mark: null, own: false };
  }
  return null;
}

/** Whether a party fights: armed forces, their weapons, armed groups. */
function fights({ who }: Mention): boolean {
  if (who.person || who.outlet) return false;
  return who.party?.sector === 'REB' || who.party?.sector === 'MIL' || who.roles.some((role) => ROLES[role].kind === 'force' || ROLES[role].kind === 'means' || ROLES[role].sector === 'REB');
}

/** Whether forces are named before the verb. */
function leads(sentence: Sentence, clause: Clause, at: number): boolean {
  return clause.units.some((i) => i < at && isForce(sentence, i));
}

/** Whether civilians are the subject: told by their number, or as residents, families, displaced people. */
function peopleLead(sentence: Sentence, clause: Clause, at: number): boolean {
  return clause.units.some((i) => {
    if (i >= at || !unmarked(sentence, i)) return false;
    const row = sense(sentence.units[i], 'counted')?.sense.row;
    const civil = row !== undefined && (row.what === 'people' || row.what === 'families' || (row.kind === 'people' && row.role !== undefined && ROLES[row.role].sector === 'CVL'));
    const counted = civil && sentence.figures.some((figure) => figure.at === i);
    const role = sense(sentence.units[i], 'role')?.sense.role;
    return counted || role === 'residents' || role === 'refugees' || role === 'civilians';
  });
}

function isTruce(sentence: Sentence, i: number): boolean {
  return sense(sentence.units[i], 'truce') !== undefined || sentence.units[i]?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun' && reading.sense.row.type === 'ceasefire.agreement') === true;
}

/** Whether a truce is the object. */
function truce(sentence: Sentence, clause: Clause, at: number, passive: boolean): boolean {
  return clause.units.some((i) => (passive ? i < at : i > at && i <= at + REACH) && isTruce(sentence, i) && unmarked(sentence, i));
}

function isForce(sentence: Sentence, i: number): boolean {
  const mention = sentence.mentions[sentence.mentionOf[i] as number];
  return (mention !== undefined && fights(mention)) || countsForces(sentence, i);
}

function countsForces(sentence: Sentence, i: number): boolean {
  const row = sense(sentence.units[i], 'counted')?.sense.row;
  return row?.kind === 'people' && row.role !== undefined && ROLES[row.role].sector === 'MIL';
}

/** Whether forces or weapons are the object. */
function forces(sentence: Sentence, clause: Clause, at: number, passive: boolean): boolean {
  return clause.units.some((i) => (passive ? i < at : i > at && i <= at + REACH && unmarked(sentence, i)) && (isForce(sentence, i) || sense(sentence.units[i], 'counted')?.sense.row.kind === 'equipment'));
}

const unmarked = (sentence: Sentence, i: number): boolean => (sentence.mentions[sentence.mentionOf[i] as number]?.mark ?? sentence.marks[i] ?? null) === null;

/** Whether the object is ground: a place, a word for one, or what positions are counted by. */
function ground(sentence: Sentence, clause: Clause, at: number, marked: boolean, passive: boolean): boolean {
  for (const i of clause.units) {
    if (passive ? i >= at : i <= at || i > at + REACH) continue;
    const mention = sentence.mentions[sentence.mentionOf[i] as number];
    const mark = mention ? mention.mark : (sentence.marks[i] ?? null);
    if (marked ? mark !== 'in' && mark !== 'on' : mark !== null && mark !== 'to') continue;
    if (mention ? isPlace(mention.who) && mention.who.roles.length === 0 && mention.who.bare !== 'adjective' : sense(sentence.units[i], 'counted')?.sense.row.kind === 'position' || sense(sentence.units[i], 'place-word') !== undefined) return true;
    if (mention && !marked) return false;
  }
  return false;
}

import { ROLES } from '../model/roles.js';
import { MARK, NUMBER } from '../text/tokens.js';
import type { Clause } from './clause.js';
import { FLYING } from './figured.js';
import type { Mention } from './mention.js';
import { namesEvent, sense } from './scan.js';
import type { Case } from './senses.js';
import { mentionAt, type Sentence } from './sentence.js';
import type { EventRow } from './tables.js';
import { fights, isPlace, isRebel } from './who.js';

/** What a noun tells of, as far as verbs choose by it. */
export type Kind = 'people' | 'forces' | 'person' | 'state' | 'ground' | 'things';

/** Whether a clause tells of something that flies. */
export function flies({ units, figures, clauses }: Sentence, clause: Clause): boolean {
  return clause.units.some((i) => FLYING.has(sense(units[i], 'counted')?.sense.row.what ?? '')) || figures.some(({ at, counted }) => clauses.of[at] === clause.index && FLYING.has(counted?.what ?? ''));
}

/** The relation that marks the noun at a unit. */
export function markAt(sentence: Sentence, i: number): Case | null {
  return mentionAt(sentence, i)?.mark ?? sentence.marks[i] ?? null;
}

/** The same for whose doing it is: 'a group of soldiers', 'some of the families' stand unmarked. */
export function ownMark(sentence: Sentence, i: number): Case | null {
  const mark = markAt(sentence, i);
  if (mark !== 'from') return mark;
  let k = i - 1;
  while (k > 0 && sense(sentence.units[k], 'case') === undefined) k -= 1;
  const whole = sentence.units[k - 1];
  return whole !== undefined && i - k <= 2 && (sense(whole, 'quantity') || sense(whole, 'body-word') || sense(whole, 'vague') || sense(whole, 'counted')?.sense.row.kind === 'people') ? null : mark;
}

/** 'Twenty thousand Syrians', 'the Syrians': the name of a people that is counted or told as several. */
function ofPeople(sentence: Sentence, mention: Mention): boolean {
  const { who, a } = mention;
  if (who.roles.length > 0 || who.party || who.person || !sense(sentence.units[a], 'demonym')) return false;
  const before = sentence.units[a - 1];
  return (before !== undefined && (before.kind === NUMBER || sense(before, 'number') !== undefined || sense(before, 'vague') !== undefined)) || sentence.units[a]?.readings.some((reading) => reading.k === 'demonym' && reading.after.includes('plural')) === true;
}

function kindOfMention(sentence: Sentence, mention: Mention): Kind | null {
  const { who } = mention;
  if (who.person || who.roles.includes('head-of-delegation')) return 'person';
  // 'The prisoners of X' fight no more.
  if (who.roles.includes('prisoners')) return 'people';
  if (fights(mention)) return 'forces';
  if (ofPeople(sentence, mention)) return 'people';
  if (who.roles.some((role) => ROLES[role].sector === 'CVL' || role === 'journalists')) return 'people';
  if (who.roles.length > 0) return who.roles.every((role) => ROLES[role].kind === 'office') ? 'person' : 'state';
  if (who.country && who.bare !== 'adjective') return who.bare === 'seat' ? 'ground' : 'state';
  return isPlace(who) ? 'ground' : null;
}

/** What the noun at a unit tells of. */
export function kindAt(sentence: Sentence, i: number): Kind | null {
  const unit = sentence.units[i];
  const mention = mentionAt(sentence, i);
  const row = sense(unit, 'counted')?.sense.row;
  if (mention) {
    // 'A helicopter of the police': what follows in a name tells whose it is.
    if (mention.a < i && kindAt(sentence, mention.a) !== null) return null;
    const kind = mention.a === i ? kindOfMention(sentence, mention) : null;
    if (kind !== null) return kind === 'forces' && row?.kind === 'equipment' ? 'things' : kind;
  }
  // 'Fifty of the members of X': what they are of tells who they are.
  if (row?.kind === 'people' && sense(unit, 'classifier')) {
    const whole = kindAt(sentence, i + 1);
    return whole === 'forces' ? whole : 'people';
  }
  if (row?.kind === 'people' || row?.what === 'families') return row.role !== undefined && ROLES[row.role].sector === 'MIL' ? 'forces' : row.role !== undefined && ROLES[row.role].sector === 'REB' ? 'forces' : 'people';
  if (row?.kind === 'position' || sense(unit, 'place-word')) return 'ground';
  return row?.kind === 'equipment' ? 'things' : null;
}

/** 'According to witnesses': whoever reports does not do what he reports. */
const reports = (sentence: Sentence, i: number): boolean => sense(sentence.units[(mentionAt(sentence, i)?.a ?? i) - 1], 'according') !== undefined;

/** Whom a verb that stands last moves or takes: its marked object, else the subject of what is suffered, else the noun nearest before it. */
export function patientOf(sentence: Sentence, clause: Clause, at: number, passive: boolean): Kind | null {
  let first: Kind | null = null;
  let last: Kind | null = null;
  for (const i of clause.units) {
    if (i >= at) break;
    const kind = reports(sentence, i) ? null : kindAt(sentence, i);
    if (kind === null) continue;
    const mark = ownMark(sentence, i);
    if (mark === 'object') return headKind(sentence, i) ?? kind;
    if (mark !== null) continue;
    first ??= kind;
    last = kind;
  }
  return (passive ? first : last) ?? headOf(sentence, clause);
}

/** 'The post of the army', 'cars of the police': what a name belongs to that stands right before it. */
function headKind(sentence: Sentence, i: number): Kind | null {
  const own = mentionAt(sentence, i);
  let at = own ? own.a - 1 : i - 1;
  // 'The house of a prisoner', 'the houses of two prisoners'.
  while (at >= 0 && (sense(sentence.units[at], 'number') || sentence.units[at]?.kind === NUMBER || sense(sentence.units[at], 'quantity'))) at -= 1;
  const before = sentence.units[at];
  if (before === undefined || (sentence.mentionOf[at] as number) >= 0 || own?.joined) return null;
  const row = sense(before, 'counted')?.sense.row;
  return row?.kind === 'position' || (own && (row?.kind === 'equipment' || row?.kind === 'people')) ? kindAt(sentence, at) : null;
}

/** Who goes where a verb that stands last tells of going: who is moved, else its subject, else the one of the clause that it goes on with. */
export function whoMoves(sentence: Sentence, clause: Clause, at: number): Kind | null {
  let subject: Kind | null = null;
  for (const i of clause.units) {
    if (i >= at) break;
    const kind = reports(sentence, i) ? null : kindAt(sentence, i);
    if (kind === null) continue;
    const mark = ownMark(sentence, i);
    if (mark === 'object' && kind !== 'ground' && kind !== 'state') return kind;
    if (kind === 'people' && atHome(sentence, i)) continue;
    if (mark === null && (kind !== 'ground' || subject === null)) subject = subject === null || subject === 'ground' ? kind : subject;
  }
  if (subject !== null && subject !== 'ground') return subject;
  return headOf(sentence, clause) ?? inherited(sentence, clause) ?? subject;
}

/** Pupils and players without a number go home and leave their team as on any day. */
function atHome(sentence: Sentence, i: number): boolean {
  const what = sense(sentence.units[i], 'counted')?.sense.row.what;
  return (what === 'players' || what === 'students' || what === 'teachers') && !sentence.figures.some((figure) => figure.at === i);
}

/** Houses and the like: whoever leaves one leaves no ground. */
const HOMES: ReadonlySet<string> = new Set(['houses', 'buildings', 'schools', 'mosques', 'churches', 'shops', 'hospitals']);

/** What the noun is that a describing clause hangs on. */
function headOf(sentence: Sentence, clause: Clause): Kind | null {
  if (clause.opening !== 'rel') return null;
  for (let k = clause.openedAt - 1; k >= Math.max(0, clause.openedAt - 4); k -= 1) {
    const kind = kindAt(sentence, k);
    if (kind !== null) return kind;
  }
  return null;
}

/** The subject of the clause before, where a joined clause tells none. */
function inherited(sentence: Sentence, clause: Clause): Kind | null {
  if (clause.opening !== 'and') return null;
  const before = sentence.clauses.list.findLast((other) => other.index < clause.index && other.opening !== 'rel');
  if (!before) return null;
  for (const i of before.units) {
    const kind = kindAt(sentence, i);
    if (kind !== null && kind !== 'ground' && markAt(sentence, i) === null) return kind;
  }
  return null;
}

/** Whether a clause names ground that is left, taken or reached: not where it merely happens. */
export function namesGround(sentence: Sentence, clause: Clause, at: number): boolean {
  return clause.units.some((i) => {
    if (i >= at) return false;
    const kind = kindAt(sentence, i);
    if ((kind !== 'ground' && kind !== 'state') || HOMES.has(sense(sentence.units[i], 'counted')?.sense.row.what ?? '')) return false;
    const mark = markAt(sentence, i);
    return mark === 'from' || mark === 'object' || mark === 'to' || (mark === null && kind === 'ground');
  });
}

/** What a noun belongs to or is of, by what stands right after it: 'the departure of families', 'the fall of the town'. */
export function kindAfter(sentence: Sentence, at: number): Kind | null {
  for (let k = at + 1; k <= at + 5; k += 1) {
    const unit = sentence.units[k];
    if (unit === undefined || unit.kind === MARK || sense(unit, 'verb') || sense(unit, 'that')) return null;
    if (sense(unit, 'case') && !sense(unit, 'bound') && !sense(sentence.units[k - 1], 'quantity')) return null;
    const kind = kindAt(sentence, k);
    if (kind !== null) return kind;
  }
  return null;
}

/** Whether what stands right after a noun is open or closed to traffic. */
export function wayAfter(sentence: Sentence, at: number): boolean {
  for (let k = at + 1; k <= at + 4; k += 1) {
    const unit = sentence.units[k];
    if (unit === undefined || unit.kind === MARK || (sense(unit, 'case') && !sense(unit, 'bound'))) return false;
    if (isWay(sentence, k)) return true;
  }
  return false;
}

function isWay(sentence: Sentence, i: number): boolean {
  const what = sense(sentence.units[i], 'counted')?.sense.row.what;
  const place = sense(sentence.units[i], 'place-word')?.sense.kind ?? mentionAt(sentence, i)?.who.place?.kind;
  return (what !== undefined && WAYS.has(what)) || (place !== undefined && WAYS.has(place));
}

/** Kinds of places and counted things that are open or closed to traffic. */
const WAYS: ReadonlySet<string> = new Set(['road', 'crossing', 'border', 'corridor', 'roads', 'crossings', 'bridges', 'tunnels', 'airports', 'ports', 'airport', 'bridge', 'flights', 'borders', 'airspace']);

/** Whether a clause tells of borders, roads, airports or flights as its subject or object. */
export function namesWay(sentence: Sentence, clause: Clause, at: number): boolean {
  return clause.units.some((i) => {
    if (i >= at) return false;
    const mark = markAt(sentence, i);
    return (mark === null || mark === 'object') && isWay(sentence, i);
  });
}

/** Whether a truce is the subject or object of a clause. */
export function namesTruce(sentence: Sentence, clause: Clause, at: number): boolean {
  return clause.units.some((i) => {
    if (i >= at) return false;
    const mark = markAt(sentence, i);
    const unit = sentence.units[i];
    return (mark === null || mark === 'object' || at - i <= 3) && (sense(unit, 'truce') !== undefined || namesEvent(unit, 'ceasefire.agreement'));
  });
}

/** Weapons that shoot or carry, and are not shot. */
const CARRIERS: ReadonlySet<string> = new Set(['tanks', 'armoured-vehicles', 'artillery', 'launchers', 'missile-systems', 'air-defence-systems', 'helicopters', 'aircraft', 'ships', 'boats', 'weapons', 'vehicles', 'mines']);

/** Whether what is fired is the subject of a clause: shells, rockets, missiles, drones. */
export function shotsLead(sentence: Sentence, clause: Clause, at: number, drones = true): boolean {
  return clause.units.some((i) => {
    const row = sense(sentence.units[i], 'counted')?.sense.row;
    return i < at && markAt(sentence, i) === null && row?.kind === 'equipment' && sense(sentence.units[i], 'means') !== undefined && !CARRIERS.has(row.what) && (drones || row.what !== 'drones');
  });
}

/** Whether weapons or armed groups go to another: a thing or fighters as the object, and a state or a force to whom. */
export function armsSomeone(sentence: Sentence, clause: Clause, at: number): boolean {
  const arms = clause.units.some((i) => {
    const mark = i < at ? markAt(sentence, i) : 'in';
    if ((mark !== null && mark !== 'object') || sense(sentence.units[i + 1], 'own')) return false;
    const who = mentionAt(sentence, i)?.who;
    return kindAt(sentence, i) === 'things' || (sense(sentence.units[i], 'counted')?.sense.row.kind === 'equipment' && sense(sentence.units[i], 'means') !== undefined) || (mark === 'object' && who?.roles.some((role) => role === 'militants' || role === 'foreign-fighters') === true);
  });
  return arms && clause.units.some((i) => i < at && ['to', 'for'].includes(markAt(sentence, i) ?? '') && ['state', 'forces'].includes(kindAt(sentence, i) ?? ''));
}

/** Whether an armed group is named after 'from': 'supports the rebels'. */
export function namesRebels(sentence: Sentence, clause: Clause, at: number): boolean {
  return sentence.mentions.some((mention) => mention.a < at && mention.mark === 'from' && sentence.clauses.of[mention.a] === clause.index && isRebel(mention.who));
}

/** Whether something is done to an attack: 'answered the fire', not 'will answer any attack'. */
export const answersDeed = (sentence: Sentence, clause: Clause, at: number): boolean => clause.units.some((i) => i < at && isAnswered(sentence, i) && !sense(sentence.units[i - 1], 'any'));

/** 'Any attack we answer': whether something is done to whatever attack there may be, which is to come. */
export const answersAny = (sentence: Sentence, clause: Clause, at: number): boolean => clause.units.some((i) => i < at && isAnswered(sentence, i) && sense(sentence.units[i - 1], 'any') !== undefined);

const isAnswered = (sentence: Sentence, i: number): boolean => markAt(sentence, i) === 'to' && (namesAttack(sentence, i) || namesEvent(sentence.units[i], 'ceasefire.violation'));

/** 'This attack hit …', 'this attack, which hit …': whether an attack told before is the subject of a clause whose verb stands last, or what it describes. */
export function deedLeads(sentence: Sentence, { units: own, verb, opening, openedAt }: Clause): boolean {
  const again = (i: number) => namesAttack(sentence, i) && (sentence.mentionOf[i] as number) < 0 && sense(sentence.units[i - 1], 'this') !== undefined;
  if (opening === 'rel') return again(openedAt - 1);
  return verb !== null && own.some((i) => i < verb.at && again(i) && (sentence.marks[i] ?? null) === null);
}

/** Whether the unit is a noun for an attack. */
export function namesAttack({ units }: Sentence, i: number): boolean {
  return namesEvent(units[i], 'attack');
}

export type Deed = 'fire' | 'deeds' | 'operation';

/** Whether fighting, an operation, or an operation and attacks, are the subject or object of a clause or of its goal: 'put an end to'. */
export function namesDeed(sentence: Sentence, clause: Clause, at: number, deed: Deed): boolean {
  return clause.units.some((i) => {
    if (i >= at) return false;
    const mark = markAt(sentence, i);
    return (mark === null || mark === 'object' || mark === 'to') && isDeed(sentence, i, deed);
  });
}

/** Whether the noun at a unit names fighting, an operation, or an operation and attacks. */
function isDeed(sentence: Sentence, i: number, deed: Deed): boolean {
  const unit = sentence.units[i];
  if (deed === 'fire' && sense(unit, 'fire')) return true;
  if (deed !== 'fire' && sense(unit, 'counted')?.sense.row.what === 'operations') return !sentence.units[i + 1]?.readings.some((reading) => reading.k === 'event' && (reading.sense.row.type === 'evacuation' || reading.sense.row.type === 'aid'));
  return unit?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun' && suits(reading.sense.row, deed)) === true;
}

function suits({ type, modality }: EventRow, deed: Deed): boolean {
  if (deed === 'fire') return type === 'clash' || type === 'attack.gunfire';
  return type.startsWith('attack') && (deed === 'operation' ? modality === 'ongoing' : type !== 'attack.gunfire');
}

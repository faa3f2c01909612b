import type { ClaimType, Modality, Polarity } from '../model/claim.js';
import type { Binder } from './bind.js';
import type { Clause } from './clause.js';
import { describedBy } from './described.js';
import type { Frame } from './frame.js';
import type { LanguagePack } from './language.js';
import type { Told } from './memory.js';
import type { Resolved } from './mention.js';
import type { Use } from './resolve.js';
import { sense, type Unit } from './scan.js';
import { mentionAt, type Sentence } from './sentence.js';
import type { EventRow } from './tables.js';
import type { Trigger } from './telling.js';
import { halts } from './truce.js';
import { family } from './families.js';
import { KIND, lacks } from './kinds.js';
import { assaults, bringsMeans, byFighters, fallen, flownBy, headMeans, hits, lostIn, madeWith, meansIn, siteHit, stopped } from './means.js';

/** A party with the mention that named it; -1 where it was supplied. */
export interface Bound {
  party: Resolved;
  index: number;
}

/** A claim in the making. */
export interface Draft {
  type: ClaimType;
  triggers: Trigger[];
  clause: Clause;
  /** Folded offset at which it is told: frames are asked here. */
  at: number;
  polarity: Polarity;
  modality: Modality;
  agents: Bound[];
  targets: Bound[];
  /** Folded offsets of the telling words. */
  from: number;
  to: number;
  /** The losses that a sum goes on with: whose they are, it need not tell again. */
  like: Draft | undefined;
  /** The deed that it goes on with, whose doer it has: 'killed ten and destroyed three vehicles'. */
  goesOn: Draft | undefined;
  /** What was told before and is told again, whose place and day it has. */
  again: Told | undefined;
  /** One of the attacks of several kinds that its clause counts. */
  item?: true;
  /** It is called untrue, whatever the word of saying is. */
  untrue: boolean;
  /** The frame whose saying makes the claim, if one does. */
  made: Frame | null;
  /** What decided, for the derivation. */
  why: string[];
}

/** A draft as something told before, whose places and day are not settled yet. */
export const asTold = ({ span, paragraph }: Sentence, { type, polarity, agents, targets, triggers, clause }: Draft): Told => ({ type, polarity, act: 'none', sources: [], agents: agents.map(({ party }) => party), targets: targets.map(({ party }) => party), places: [], time: null, counts: triggers.some((trigger) => trigger.row.people !== undefined), paragraph, sentence: span[0], here: clause });

/** Whether an attack is told by the verb of who kept it off. */
export const parried = ({ type, triggers }: Draft): boolean => type.startsWith('attack') && triggers.some(({ row, voice }) => (voice === 'active' && (row.polarity === 'denied' || row.needs === 'parried')) || (row.wards === true && voice !== 'passive'));

/** Whether a loss is told by words for losing alone, which name no deed of anybody. */
export const loses = ({ type, triggers }: Draft): boolean => family(type) === 'loss' && triggers.length > 0 && triggers.every(({ row }) => row.loses);

/** Who did a deed that is told: of an attack kept off, those who kept it off. */
export const doersOf = (draft: Draft): Bound[] => (parried(draft) ? draft.targets : draft.agents);

/** Whether the clause of a word of losing counts both people and equipment. */
export function losesBoth(sentence: Sentence, trigger: Trigger): boolean {
  const kinds = new Set(sentence.figures.filter((figure) => trigger.clause.units.includes(figure.at)).map((figure) => figure.counted?.kind));
  if (trigger.clause.units.some((i) => sense(sentence.units[i], 'counted')?.sense.row.kind === 'equipment')) kinds.add('equipment');
  return kinds.has('people') && kinds.has('equipment');
}

/** 'The war ended': fighting as the subject of a verb of ending. */
function ended(sentence: Sentence, trigger: Trigger): boolean {
  const verb = trigger.verb?.at ?? -1;
  return trigger.mark === null && trigger.clause.units.some((i) => sense(sentence.units[i], 'end') !== undefined && i > trigger.at && Math.abs(verb - i) === 1);
}

/** How far before its noun a halt may be told, over whose the operation is. */
const HALT = 4;

/** 'A five-day halt to Turkey's operation': whether a word of ending stands before the noun at a unit, over cases, names and how long alone. */
export function halted({ units, mentionOf, times }: Sentence, at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - HALT); k -= 1) {
    if (sense(units[k], 'end')) return true;
    if (!sense(units[k], 'case') && !sense(units[k], 'time') && sense(units[k], 'counted')?.sense.row.kind !== 'time' && !times.some(({ a, b }) => a <= k && k < b) && (mentionOf[k] ?? -1) < 0 && !sense(units[k], 'bound') && !sense(units[k], 'own')) return false;
  }
  return false;
}

/** Whether an operation is told to begin or end: the word just before it, or with the verb after it. */
function startsOrEnds(sentence: Sentence, trigger: Trigger): ClaimType | null {
  if (halted(sentence, trigger.at)) return 'operation.end';
  for (const i of trigger.clause.units) {
    const unit = sentence.units[i] as Unit;
    const kind = sense(unit, 'start') ? 'operation.start' : sense(unit, 'end') ? 'operation.end' : null;
    if (kind && (i === trigger.at - 1 || i === trigger.at - 2 || (i > trigger.at && trigger.verb !== null && Math.abs(trigger.verb.at - i) <= 1))) return kind;
  }
  return null;
}

/** What sides can agree on, as claims of its own type. */
export const CONTENT: ReadonlySet<string> = new Set(['ceasefire.agreement', 'prisoners', 'control.withdrawal', 'aid', 'evacuation', 'closure', 'contact.meeting', 'monitoring']);

/** What an event word tells by itself, whatever stands beside it. */
function plainType(unit: Unit | undefined): EventRow['type'] | undefined {
  for (const reading of unit?.readings ?? []) if (reading.k === 'event' && reading.sense.row.needs === undefined) return reading.sense.row.type;
  return undefined;
}

/** How far behind a verb of agreeing its content may begin. */
const CONTENT_REACH = 14;

/** 'On an exchange of prisoners they agreed': the first event named on the side of the verb of agreeing where its objects stand. */
function contentOf(sentence: Sentence, trigger: Trigger, after: boolean): ClaimType | null {
  for (const i of trigger.clause.units) {
    if (after ? i <= trigger.at : i >= trigger.at) continue;
    if (after && i > trigger.at + CONTENT_REACH) return null;
    if (sense(sentence.units[i], 'truce') || halts(sentence, i) || (sense(sentence.units[i], 'fire') && [1, 2].some((back) => sense(sentence.units[i - back], 'end')))) return 'ceasefire.agreement';
    const type = plainType(sentence.units[i]);
    const mark = sentence.marks[i];
    if (type && CONTENT.has(type) && (mark === 'about' || mark === 'on' || mark === 'to')) return type as ClaimType;
  }
  return null;
}

/** What is warded off, by the noun that names it and its weapon: an assault where none is told. */
function parriedType({ units }: Sentence, { clause, at }: Trigger): ClaimType {
  for (const i of clause.units) {
    const named = i < at ? units[i]?.readings.find((reading) => reading.k === 'event' && reading.sense.part === 'noun' && reading.sense.row.type.startsWith('attack')) : undefined;
    if (named?.k !== 'event') continue;
    const { type } = named.sense.row;
    return type === 'attack' || type === 'attack.other' ? (sense(units[i + 1], 'means')?.sense.type ?? 'attack.ground') : (type as ClaimType);
  }
  return 'attack.ground';
}

/** The claim type of a trigger in its clause; null where the word tells no event here. */
export function typeOf(sentence: Sentence, trigger: Trigger, language: LanguagePack): ClaimType | null {
  const { type } = trigger.row;
  if (trigger.row.needs === 'parried') return parriedType(sentence, trigger);
  // 'Repelled an attack with drones'.
  if (trigger.row.wards) for (let k = trigger.at + 1; k <= trigger.at + 2; k += 1) if ((sentence.marks[k] ?? mentionAt(sentence, k)?.mark) === 'with') return sense(sentence.units[k], 'means')?.sense.type ?? (type as ClaimType);
  if ((type === 'attack' || type === 'attack.other') && language.order === 'verb-last') {
    // 'An attack that drones made', 'the drones that attacked'.
    const told = describedBy(sentence, trigger, language);
    const means = (told && meansIn(sentence, told, told.openedAt)) ?? headMeans(sentence, trigger);
    if (means) return means;
  }
  // 'A strike that a drone made'.
  if (type === 'attack.air' && trigger.voice === 'named') {
    const told = describedBy(sentence, trigger, language);
    if (told && meansIn(sentence, told, told.openedAt) === 'attack.drone') return 'attack.drone';
  }
  if (trigger.row.modality === 'ongoing' && type.startsWith('attack')) {
    const begun = startsOrEnds(sentence, trigger);
    if (begun) return begun;
  }
  if (type.startsWith('attack') && language.order === 'verb-second' && stopped(sentence, trigger)) return 'ceasefire.agreement';
  if (trigger.row.opens && trigger.voice !== 'named' && !sentence.mentions.some(({ a, mark }) => mark === 'on' && a > trigger.at && sentence.clauses.of[a] === trigger.clause.index)) return 'operation.start';
  if (type === 'attack.ground' && trigger.voice === 'named' && trigger.mark === null && language.order === 'verb-second' && trigger.verb !== null && trigger.verb.at > trigger.at) {
    const begun = startsOrEnds(sentence, trigger);
    if (begun) return begun;
  }
  if (type.startsWith('attack') && trigger.voice === 'active' && !lacks(sentence, KIND.mutual) && trigger.clause.units.some((i) => sense(sentence.units[i], 'mutual'))) return 'clash';
  if ((type === 'attack' || type === 'attack.other') && language.order === 'verb-last' && assaults(sentence, trigger)) return meansIn(sentence, trigger.clause, trigger.at) ?? 'attack.ground';
  if (type === 'attack' || type === 'attack.other') return (language.order === 'verb-second' ? flownBy(sentence, trigger) : null) ?? meansIn(sentence, trigger.clause, trigger.at, language.order === 'verb-second' && trigger.voice === 'passive' && !bringsMeans(sentence, trigger) ? (trigger.verb?.at ?? -1) : -1) ?? (trigger.row.assault && byFighters(sentence, trigger) ? 'attack.ground' : 'attack.other');
  // 'Helicopters fired rockets at the camp'.
  const flown = (type === 'attack.shelling' || type === 'attack.missile') && language.order !== 'verb-first' ? flownBy(sentence, trigger) : null;
  if (flown) return flown;
  if (trigger.voice === 'named' && halts(sentence, trigger.at)) return 'ceasefire.agreement';
  if (trigger.row.bare) return madeWith(sentence, trigger) ?? (type as ClaimType);
  if (type === 'clash' && trigger.verb !== null && ended(sentence, trigger)) return 'ceasefire.agreement';
  if (type === 'agreement' && trigger.voice !== 'named' && language.order !== 'verb-second') return contentOf(sentence, trigger, language.order === 'verb-first') ?? type;
  if (trigger.row.endures && trigger.verb?.neg && trigger.voice === 'active') return 'ceasefire.violation';
  if (type === 'loss') {
    const wrecked = language.order === 'verb-first' ? trigger.row.wrecks && hits(sentence, trigger) : siteHit(sentence, trigger);
    return (trigger.row.falls ? fallen(sentence, trigger) : null) ?? lostIn(sentence, trigger, language) ?? (wrecked ? (meansIn(sentence, trigger.clause, trigger.at) ?? 'attack.other') : null);
  }
  if (trigger.row.needs === 'things') return type as ClaimType;
  if (type === 'loss.equipment') return trigger.verb?.object || (lostIn(sentence, trigger, language) ?? (trigger.row.sure && trigger.voice !== 'named' ? type : null)) === 'loss.equipment' ? type : null;
  // 'Speaking to reporters' is no meeting.
  if (type === 'contact' && sense(sentence.units[trigger.at + 1], 'role')?.sense.role === 'journalists') return null;
  if (type === 'contact' || type === 'contact.meeting') return trigger.clause.units.some((i) => sense(sentence.units[i], 'phone')) ? 'contact.call' : 'contact.meeting';
  return type;
}

const EVERYBODY: ReadonlySet<ClaimType> = new Set(['clash', 'contact.call', 'contact.meeting', 'agreement', 'ceasefire.agreement', 'settlement', 'prisoners']);
/** What only the two sides of a conflict can do with each other, where nobody is named. */
const BETWEEN_SIDES: ReadonlySet<ClaimType> = new Set(['ceasefire.agreement', 'prisoners']);
const OWN: ReadonlySet<ClaimType> = new Set(['ceasefire.holding']);
/** What one does with one's own forces and borders, which are then nobody's target. */
const MOVES: ReadonlySet<ClaimType> = new Set(['control.withdrawal', 'deployment', 'alert', 'operation.start', 'operation.end', 'closure']);

/** What forces do themselves where nobody is told to make them. */
const GOES: ReadonlySet<ClaimType> = new Set(['control.withdrawal', 'deployment', 'alert']);

/** Families that are done to people, never by civilians or prisoners. */
const SUFFERED = new Set(['attack', 'loss', 'evacuation', 'prisoners', 'aid', 'ceasefire', 'control']);

function moveVictims(roles: { agents: number[]; targets: number[] }, binder: Binder): void {
  const victims = roles.agents.filter((index) => binder.isVictim(index));
  if (victims.length === 0) return;
  roles.agents = roles.agents.filter((index) => !victims.includes(index));
  roles.targets = [...victims, ...roles.targets.filter((index) => !victims.includes(index))];
}

/** Families in which parties fight. */
const FOUGHT: ReadonlySet<string> = new Set(['attack', 'clash', 'control', 'operation', 'deployment', 'alert', 'monitoring', 'loss']);
const FIGHT: { agent: Use; target: Use } = { agent: 'fight', target: 'fight' };
const TALK: { agent: Use; target: Use } = { agent: 'talk', target: 'talk' };

/** How the parties of a type are used. */
export function useOf(type: ClaimType): { agent: Use; target: Use } {
  return FOUGHT.has(family(type)) || type === 'ceasefire.violation' || type === 'ceasefire.holding' ? FIGHT : TALK;
}

/** Those of the named who are sides of the document's conflict, without the mediators named beside them; the two sides where only others are named. */
function betweenSides(named: Bound[], sides: Bound[], both: boolean, together: boolean): Bound[] {
  const isSide = ({ party }: Bound) => sides.some((side) => side.party.name === party.name || (side.party.country !== null && side.party.country === party.country));
  if (sides.length < 2) return named;
  const own = named.filter(isSide);
  // 'A and B agreed on a truce': those told together agreed, whoever else fights.
  if (own.length === 1 && together) return named;
  // A truce that is only named is of both, though its clause tells of one.
  return own.length > 1 || (own.length === 1 && !both) ? own : sides;
}

/** Attacks that cross a border without men. */
const FAR: ReadonlySet<ClaimType> = new Set(['attack.missile', 'attack.drone', 'attack.air', 'attack.other']);

/** Agents and targets of a type from the names of the clause. */
export function bindParties(type: ClaimType, trigger: Trigger, binder: Binder): { agents: Bound[]; targets: Bound[] } {
  const use = useOf(type);
  if (EVERYBODY.has(type) && !(type === 'prisoners' && trigger.voice !== 'named')) {
    const named = binder.parties(binder.everybody(trigger), use.agent);
    return { agents: BETWEEN_SIDES.has(type) && !binder.listed(named) ? betweenSides(named, binder.sides(use.agent), type === 'ceasefire.agreement' && trigger.voice === 'named', binder.joined(named)) : named, targets: [] };
  }
  const roles = binder.roles(trigger);
  // 'Prisoners were exchanged': by both sides, of both.
  if (type === 'prisoners' && trigger.voice === 'passive' && roles.agents.length === 0 && binder.mutual(trigger) && binder.sides('talk').length === 2) return { agents: binder.sides('talk'), targets: [] };
  // 'Troops were deployed', 'is stationed in X', 'is ready to strike', 'the operation of X goes on': who is moved by nobody told moves.
  if ((GOES.has(type) || trigger.row.needs === 'operation') && trigger.voice !== 'active' && roles.agents.length === 0 && !roles.targets.some((index) => binder.isGoal(index))) Object.assign(roles, { agents: roles.targets, targets: [] });
  // 'Fled to X', 'were sent to X': where they go is nobody's to whom it is done.
  if (type === 'evacuation') roles.targets = roles.targets.filter((index) => !binder.isGoal(index));
  // Forces that are moved do nothing yet to whom they are sent, and what they leave is where they were; but fighters may be driven back.
  if (type === 'deployment' || (type === 'control.withdrawal' && roles.agents.length > 0)) roles.targets = roles.targets.filter((index) => type !== 'deployment' && binder.isDriven(index, trigger));
  // 'The aid of X was handed out'.
  if (type === 'aid' && trigger.voice === 'passive' && roles.agents.length === 0 && roles.targets.length > 0 && roles.targets.every((index) => binder.isSubject(index))) Object.assign(roles, { agents: roles.targets, targets: [] });
  if (SUFFERED.has(family(type))) moveVictims(roles, binder);
  const between = OWN.has(type) ? binder.between(trigger) : [];
  if (between.length > 1) return { agents: binder.parties(between, use.agent), targets: [] };
  if (OWN.has(type)) return { agents: binder.parties([...roles.agents, ...roles.targets], use.agent), targets: [] };
  if (type === 'loss.people' || type === 'loss.equipment' || type === 'evacuation') {
    const owned = trigger.voice === 'named' && !binder.byLauncher(trigger) && !binder.spares(trigger) && roles.targets.length === 0 && !roles.agents.some((index) => binder.isDoer(index) || (type === 'loss.people' && binder.attackOf(index, trigger)));
    const targets = owned ? roles.agents : roles.targets;
    const agents = owned ? [] : roles.agents;
    return { agents: binder.parties(agents, type === 'evacuation' ? 'talk' : 'fight'), targets: binder.parties(targets, 'fight') };
  }
  const agents = binder.parties(roles.agents, use.agent);
  // 'X and Y exchanged prisoners': those of both.
  const targets = type === 'prisoners' && agents.length > 1 && binder.mutual(trigger) ? [] : binder.parties(roles.targets, use.target, FAR.has(type));
  return { agents, targets: MOVES.has(type) ? targets.filter(({ party }) => !agents.some((agent) => sameSide(agent.party, party))) : targets };
}

const sameSide = (a: Resolved, b: Resolved): boolean => a.name === b.name || (a.country !== null && a.country === b.country && a.sector === b.sector);

import type { ClaimType, Modality, Polarity } from '../model/claim.js';
import { ROLES, type RoleId } from '../model/roles.js';
import type { Binder } from './bind.js';
import type { Clause } from './clause.js';
import { controllerOf } from './controller.js';
import { describedBy } from './described.js';
import type { Frame } from './frame.js';
import type { LanguagePack } from './language.js';
import type { Told } from './memory.js';
import type { Resolved, Who } from './mention.js';
import type { Use } from './resolve.js';
import { kindAt, markAt } from './patients.js';
import { sense, type Unit } from './scan.js';
import type { Case } from './senses.js';
import { mentionAt, type Sentence } from './sentence.js';
import type { EventRow } from './tables.js';
import type { Trigger } from './telling.js';
import { halts } from './truce.js';
import { family } from './families.js';
import { KIND, lacks } from './kinds.js';

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
  like?: Draft;
  /** What was told before and is told again, whose place and day it has. */
  again?: Told;
  /** It is called untrue, whatever the word of saying is. */
  untrue?: true;
  /** The frame whose saying makes the claim, if one does. */
  made: Frame | null;
  /** What decided, for the derivation. */
  why: string[];
}

const ROLE_MEANS: Partial<Record<RoleId, ClaimType>> = {
  artillery: 'attack.shelling',
  tank: 'attack.shelling',
  drone: 'attack.drone',
  aircraft: 'attack.air',
  'air-force': 'attack.air',
  missile: 'attack.missile',
  sniper: 'attack.gunfire',
  'sabotage-group': 'attack.ground',
};

/** Weapons that are fired from and not fired: as an object they are what is hit. */
const NEVER_SHOT: ReadonlySet<RoleId> = new Set(['tank', 'aircraft', 'artillery', 'air-defence']);

/** The weapon told in a clause, nearest to the trigger. */
function meansIn(sentence: Sentence, clause: Clause, at: number, from = -1): ClaimType | null {
  let best: ClaimType | null = null;
  let distance = 99;
  for (const i of clause.units) {
    if (i < from) continue;
    const unit = sentence.units[i] as Unit;
    const hit = mentionAt(sentence, i)?.mark;
    // What is shot at is no weapon of the attack.
    if (hit === 'on' || hit === 'to') continue;
    const role = sense(unit, 'role')?.sense.role;
    if (hit === 'object' && role && NEVER_SHOT.has(role)) continue;
    const means = sense(unit, 'means')?.sense.type;
    const type = means ?? (role ? ROLE_MEANS[role] : undefined);
    if (type && Math.abs(i - at) < distance) {
      best = type;
      distance = Math.abs(i - at);
    }
  }
  return best;
}

/** The weapon that an event was made with: its subject, its adjective, or what 'with' marks; not what is hit. */
function madeWith(sentence: Sentence, trigger: Trigger): ClaimType | null {
  const typed = (i: number): ClaimType | null => {
    const unit = sentence.units[i] as Unit;
    const role = sense(unit, 'role')?.sense.role;
    return sense(unit, 'means')?.sense.type ?? (role ? (ROLE_MEANS[role] ?? null) : null);
  };
  const subject = sentence.mentions.find((mention) => mention.mark === null && sentence.clauses.of[mention.a] === trigger.clause.index && mention.b <= trigger.at) ?? sentence.mentions.find((mention) => mention.mark === null && mention.a === trigger.at + 1);
  for (const i of trigger.clause.units) {
    const unit = sentence.units[i] as Unit;
    const marked = i > trigger.at && unit.readings.some((reading) => reading.before.includes('with'));
    const described = i === trigger.at + 1 && sentence.mentionOf[i] === -1;
    const doing = subject !== undefined && i >= subject.a && i < subject.b;
    const type = marked || described || doing ? typed(i) : null;
    if (type) return type;
  }
  return null;
}

/** What is lost by a 'destroyed' or 'hit': equipment or people, by the nearest countable noun; null where neither is told. */
function lostIn(sentence: Sentence, trigger: Trigger, language: LanguagePack): ClaimType | null {
  const { clause, at } = trigger;
  // Where verbs stand second, what is lost stands after an active verb and before a passive one.
  const sided = language.order === 'verb-second' && trigger.voice !== 'named' ? (trigger.voice === 'active' ? 1 : -1) : 0;
  // Where verbs stand first, the name right after an active one is who takes, not what is lost.
  const doer = language.order === 'verb-first' && trigger.voice === 'active' && trigger.verb?.at === at ? (sentence.mentionOf[at + 1] ?? -1) : -1;
  const site = sided !== 0 && siteHit(sentence, trigger);
  let best: ClaimType | null = null;
  let distance = 99;
  for (const i of clause.units) {
    // 'Debris of a drone destroyed a house': what stands on the other side of a building that was lost was not.
    if (site && sided * (i - at) < 0) continue;
    if (doer >= 0 && sentence.mentionOf[i] === doer) continue;
    const unit = sentence.units[i] as Unit;
    const kind = sense(unit, 'counted')?.sense.row.kind;
    const role = sense(unit, 'role')?.sense.role;
    const type = kind === 'equipment' || (role && (role === 'tank' || role === 'drone' || role === 'aircraft' || role === 'artillery' || role === 'air-defence' || role === 'missile')) ? 'loss.equipment' : kind === 'people' ? 'loss.people' : null;
    const far = Math.abs(i - at) + (sided * (i - at) < 0 ? 20 : 0);
    if (type && far < distance) {
      best = type;
      distance = far;
    }
  }
  return best;
}

/** What comes down on people. */
const MUNITIONS: ReadonlySet<string> = new Set(['shells', 'missiles', 'rockets', 'bombs']);
/** How far what falls or is wrecked stands from the word for it. */
const NEAR = 4;

/** 'Three shells fell', 'the fall of a missile on X': an attack by what falls; null where something else does. */
function fallen(sentence: Sentence, { clause, at }: Trigger): ClaimType | null {
  for (const i of clause.units) {
    const unit = sentence.units[i] as Unit;
    // What comes down may stand far before its verb, with what describes it between.
    if (Math.abs(i - at) > (i < at && sentence.marks[i] === null ? 3 * NEAR : NEAR) || !MUNITIONS.has(sense(unit, 'counted')?.sense.row.what ?? '')) continue;
    return sense(unit, 'means')?.sense.type ?? 'attack.shelling';
  }
  return null;
}

/** Whether what is wrecked is a place, a position or a civil building, or is told by a pronoun. */
function hits(sentence: Sentence, { clause, at, voice, verb }: Trigger): boolean {
  if (voice === 'named') return false;
  return verb?.object === true || clause.units.some((i) => i !== at && Math.abs(i - at) <= 2 * NEAR && (sense(sentence.units[i], 'civilian-object') !== undefined || sense(sentence.units[i], 'counted')?.sense.row.kind === 'position'));
}

/** Whether an armed group is told to act at a place in its own country. */
function atHome(sentence: Sentence, clause: Clause, { party }: Who): boolean {
  if (!party?.country || (party.sector !== 'REB' && party.sector !== 'MIL')) return false;
  return sentence.mentions.some(({ a, who }) => sentence.clauses.of[a] === clause.index && who.place?.country === party.country);
}

/** Whether fighters are named as those who do it; an army has all weapons. */
function byFighters(sentence: Sentence, { clause, at, voice }: Trigger): boolean {
  // Who stands elsewhere beside a noun may be the one attacked.
  const does = (a: number, mark: Case | null) => mark === 'by' || (mark === null && (voice === 'active' || (a > at && a <= at + 2)));
  return sentence.mentions.some(({ a, mark, who }) => sentence.clauses.of[a] === clause.index && does(a, mark) && (who.roles.some((role) => ROLES[role].kind === 'force' && role !== 'army') || atHome(sentence, clause, who)));
}

/** 'The depot was destroyed', 'destroyed a target': what was lost is a building or a place, by an attack. */
function siteHit(sentence: Sentence, { clause, at, voice, verb, row }: Trigger): boolean {
  if (voice === 'named' || verb?.neg || row.people === 'casualties') return false;
  return clause.units.some((i) => {
    const unit = sentence.units[i] as Unit;
    const mention = mentionAt(sentence, i);
    if (voice === 'active' ? i <= at || i > at + 8 : i >= at) return false;
    if ((mention?.mark ?? sentence.marks[i] ?? null) !== null) return false;
    return sense(unit, 'counted')?.sense.row.kind === 'position' || sense(unit, 'civilian-object') !== undefined;
  });
}

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

/** Whether an operation is told to begin or end: the word just before it, or with the verb after it. */
function startsOrEnds(sentence: Sentence, trigger: Trigger): ClaimType | null {
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

/** 'Fighters attacked the town': men who attack a place or post do so on foot, where no weapon is told. */
function assaults(sentence: Sentence, trigger: Trigger): boolean {
  const { row, clause, at, verb, voice } = trigger;
  if (row.type !== 'attack' || voice !== 'active' || verb === null) return false;
  const men = clause.units.some((i) => i < at && markAt(sentence, i) === null && onFoot(sentence, i));
  return men && clause.units.some((i) => i < at && ['on', 'to'].includes(markAt(sentence, i) ?? '') && kindAt(sentence, i) === 'ground');
}

const FOOT: ReadonlySet<string> = new Set(['militants', 'foreign-fighters', 'separatists']);

/** Whether a unit names an armed group or its men. */
function onFoot(sentence: Sentence, i: number): boolean {
  const who = mentionAt(sentence, i)?.who;
  const role = sense(sentence.units[i], 'counted')?.sense.row.role;
  return who?.party?.sector === 'REB' || who?.roles.some((one) => FOOT.has(one)) === true || (role !== undefined && FOOT.has(role));
}

/** 'Stop firing at each other': a gerund right after a verb of ending. */
function stopped(sentence: Sentence, { clause, at, voice }: Trigger): boolean {
  return voice === 'active' && clause.nonfinite === 'ing' && sense(sentence.units[at - 1], 'end') !== undefined && sense(sentence.units[at - 1], 'verb') !== undefined;
}

/** The weapon that a clause describes, where no other stands in it: 'the drones that struck X'. */
function headMeans(sentence: Sentence, { clause, voice, at }: Trigger): ClaimType | null {
  if (clause.opening !== 'rel' || voice !== 'active' || meansIn(sentence, clause, at) !== null) return null;
  const head = sentence.mentions[controllerOf(sentence, clause)];
  const role = head?.who.roles.find((one) => ROLE_MEANS[one] !== undefined);
  return role ? (ROLE_MEANS[role] as ClaimType) : null;
}

/** The claim type of a trigger in its clause; null where the word tells no event here. */
export function typeOf(sentence: Sentence, trigger: Trigger, language: LanguagePack): ClaimType | null {
  const { type } = trigger.row;
  if ((type === 'attack' || type === 'attack.other') && language.order === 'verb-last') {
    // 'An attack that drones made', 'the drones that attacked'.
    const told = describedBy(sentence, trigger, language);
    const means = (told && meansIn(sentence, told, told.openedAt)) ?? headMeans(sentence, trigger);
    if (means) return means;
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
  if (type.startsWith('attack') && trigger.voice === 'active' && language.order === 'verb-last' && !lacks(sentence, KIND.mutual) && trigger.clause.units.some((i) => sense(sentence.units[i], 'mutual'))) return 'clash';
  if ((type === 'attack' || type === 'attack.other') && language.order === 'verb-last' && assaults(sentence, trigger)) return meansIn(sentence, trigger.clause, trigger.at) ?? 'attack.ground';
  if (type === 'attack' || type === 'attack.other') return meansIn(sentence, trigger.clause, trigger.at, language.order === 'verb-second' && trigger.voice === 'passive' && !bringsMeans(sentence, trigger) ? (trigger.verb?.at ?? -1) : -1) ?? (trigger.row.assault && byFighters(sentence, trigger) ? 'attack.ground' : 'attack.other');
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
  if (type === 'contact' || type === 'contact.meeting') return trigger.clause.units.some((i) => sense(sentence.units[i], 'phone')) ? 'contact.call' : 'contact.meeting';
  return type;
}

/** 'A bomb went off', 'shells fell': where the weapon is the subject of a verb that it suffers itself. */
function bringsMeans(sentence: Sentence, trigger: Trigger): boolean {
  const parts = sentence.units[trigger.at]?.readings.flatMap((reading) => (reading.k === 'event' && reading.sense.row === trigger.row ? [reading.sense.part] : [])) ?? [];
  return parts.length === 0 || parts.includes('suffer');
}

const EVERYBODY: ReadonlySet<ClaimType> = new Set(['clash', 'contact.call', 'contact.meeting', 'agreement', 'ceasefire.agreement', 'settlement', 'prisoners']);
/** What only the two sides of a conflict can do with each other, where nobody is named. */
const BETWEEN_SIDES: ReadonlySet<ClaimType> = new Set(['ceasefire.agreement', 'prisoners']);
const OWN: ReadonlySet<ClaimType> = new Set(['ceasefire.holding']);
/** What one does with one's own forces, which are then nobody's target. */
const MOVES: ReadonlySet<ClaimType> = new Set(['control.withdrawal', 'deployment', 'alert', 'operation.start', 'operation.end']);

/** What forces do themselves where nobody is told to make them. */
const GOES: ReadonlySet<ClaimType> = new Set(['control.withdrawal', 'deployment']);

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
    return { agents: BETWEEN_SIDES.has(type) ? betweenSides(named, binder.sides(use.agent), type === 'ceasefire.agreement' && trigger.voice === 'named', binder.joined(named)) : named, targets: [] };
  }
  const roles = binder.roles(trigger);
  // 'Troops were deployed', 'is stationed in X': who is moved by nobody told moves.
  if (GOES.has(type) && trigger.voice !== 'active' && roles.agents.length === 0 && !roles.targets.some((index) => binder.isGoal(index))) Object.assign(roles, { agents: roles.targets, targets: [] });
  // 'Fled to X', 'were sent to X': where they go is nobody's to whom it is done.
  if (type === 'evacuation' || type === 'deployment') roles.targets = roles.targets.filter((index) => !binder.isGoal(index));
  if (SUFFERED.has(family(type))) moveVictims(roles, binder);
  const between = OWN.has(type) ? binder.between(trigger) : [];
  if (between.length > 1) return { agents: binder.parties(between, use.agent), targets: [] };
  if (OWN.has(type)) return { agents: binder.parties([...roles.agents, ...roles.targets], use.agent), targets: [] };
  if (type === 'loss.people' || type === 'loss.equipment' || type === 'evacuation') {
    const owned = trigger.voice === 'named' && !binder.byLauncher(trigger) && roles.targets.length === 0 && !roles.agents.some((index) => binder.isDoer(index));
    const targets = owned ? roles.agents : roles.targets;
    const agents = owned ? [] : roles.agents;
    return { agents: binder.parties(agents, type === 'evacuation' ? 'talk' : 'fight'), targets: binder.parties(targets, 'fight') };
  }
  const agents = binder.parties(roles.agents, use.agent);
  const targets = binder.parties(roles.targets, use.target, FAR.has(type));
  return { agents, targets: MOVES.has(type) ? targets.filter(({ party }) => !agents.some((agent) => sameSide(agent.party, party))) : targets };
}

const sameSide = (a: Resolved, b: Resolved): boolean => a.name === b.name || (a.country !== null && a.country === b.country && a.sector === b.sector);

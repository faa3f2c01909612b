import type { ClaimType } from '../model/claim.js';
import { type RoleId, ROLES } from '../model/roles.js';
import type { Clause } from './clause.js';
import { controllerOf } from './controller.js';
import type { LanguagePack } from './language.js';
import type { Who } from './mention.js';
import { markAt, kindAt } from './patients.js';
import { type Unit, sense } from './scan.js';
import type { Case } from './senses.js';
import { type Sentence, mentionAt } from './sentence.js';
import type { Trigger } from './telling.js';

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
export function meansIn(sentence: Sentence, clause: Clause, at: number, from = -1): ClaimType | null {
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

/** 'A drone dropped a grenade': the drone or aircraft that is the subject of an active verb, whatever it drops. */
export function flownBy({ mentions, clauses }: Sentence, { at, voice, clause }: Trigger): ClaimType | null {
  if (voice !== 'active') return null;
  const flown = mentions.find((mention) => mention.mark === null && clauses.of[mention.a] === clause.index && mention.b <= at && mention.who.roles.some((role) => role === 'drone' || role === 'aircraft'));
  return flown ? (ROLE_MEANS[flown.who.roles.find((role) => role === 'drone' || role === 'aircraft') as RoleId] ?? null) : null;
}

/** The weapon that an event was made with: its subject, its adjective, or what 'with' marks; not what is hit. */
export function madeWith(sentence: Sentence, trigger: Trigger): ClaimType | null {
  const typed = (i: number): ClaimType | null => {
    const unit = sentence.units[i] as Unit;
    const role = sense(unit, 'role')?.sense.role;
    return sense(unit, 'means')?.sense.type ?? (role ? (ROLE_MEANS[role] ?? null) : null);
  };
  const subject = sentence.mentions.find((mention) => mention.mark === null && sentence.clauses.of[mention.a] === trigger.clause.index && mention.b <= trigger.at) ?? sentence.mentions.find((mention) => mention.mark === null && mention.a === trigger.at + 1);
  for (const i of trigger.clause.units) {
    const unit = sentence.units[i] as Unit;
    const marked = i > trigger.at ? unit.readings.some((reading) => reading.before.includes('with')) || markAt(sentence, i) === 'with' : sentence.marks[i] === 'with';
    const described = i === trigger.at + 1 && sentence.mentionOf[i] === -1;
    const doing = subject !== undefined && i >= subject.a && i < subject.b;
    const type = marked || described || doing ? typed(i) : null;
    if (type) return type;
  }
  return null;
}

/** What is lost by a 'destroyed' or 'hit': equipment or people, by the nearest countable noun; null where neither is told. */
export function lostIn(sentence: Sentence, trigger: Trigger, language: LanguagePack): ClaimType | null {
  const { clause, at } = trigger;
  if (language.order === 'verb-last' && wreckedHome(sentence, trigger)) return null;
  // Where verbs stand second, what is lost stands after an active verb and before a passive one.
  const sided = language.order === 'verb-second' && trigger.voice !== 'named' ? (trigger.voice === 'active' ? 1 : -1) : 0;
  // Where verbs stand first, the name right after an active one, or before one whose object follows, is who takes, not what is lost; 'we' take it ourselves.
  const takes = language.order === 'verb-first' && trigger.voice === 'active' && trigger.verb?.at === at && !trigger.verb.we;
  const before = takes ? (sentence.mentionOf[at - 1] ?? -1) : -1;
  const doer = before >= 0 ? before : takes && !trigger.takes ? (sentence.mentionOf[at + 1] ?? -1) : -1;
  const site = sided !== 0 && siteHit(sentence, trigger);
  let best: ClaimType | null = null;
  let distance = 99;
  for (const i of clause.units) {
    // 'Debris of a drone destroyed a house': what stands on the other side of a building that was lost was not.
    if ((site || (sided === 1 && clause.opening !== 'rel')) && sided * (i - at) < 0) continue;
    if ((doer >= 0 && sentence.mentionOf[i] === doer) || mentionAt(sentence, i)?.mark === 'by') continue;
    const unit = sentence.units[i] as Unit;
    // 'Israeli bulldozers tore down houses': so are machines that an adjective tells whose they are, unless who does it stands before.
    if (takes && before < 0 && i === at + 1 && sense(unit, 'counted')?.before.includes('def') && sense(sentence.units[i + 1], 'demonym')) continue;
    // 'Shot down 18 of them' tells of what was counted before.
    const kind = (sense(unit, 'counted')?.sense.row ?? sentence.figures.find((figure) => figure.at === i)?.counted)?.kind;
    // 'Twenty vehicles of the rebels': whose the vehicles are is not what is lost.
    if (kind === 'people' && language.order === 'verb-last' && ownsBefore(sentence, i)) continue;
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

/** 'The missile destroyed a house': whether what stands marked as the object of a verb that stands last is a building or a home, and no weapons in one. */
function wreckedHome(sentence: Sentence, { clause, at, voice }: Trigger): boolean {
  if (voice !== 'active') return false;
  const objects = clause.units.filter((i) => i < at && (mentionAt(sentence, i)?.mark ?? sentence.marks[i]) === 'object');
  const row = (i: number) => sense(sentence.units[i], 'counted')?.sense.row;
  return objects.some((i) => row(i)?.what === 'houses' || row(i)?.what === 'buildings' || sense(sentence.units[i], 'civilian-object') !== undefined) && !objects.some((i) => row(i)?.kind === 'equipment');
}

/** Whether people stand as the owners of equipment right before them. */
function ownsBefore({ units }: Sentence, i: number): boolean {
  const head = sense(units[i - 1], 'this') ? units[i - 2] : units[i - 1];
  return sense(head, 'counted')?.sense.row.kind === 'equipment';
}

/** What comes down on people. */
const MUNITIONS: ReadonlySet<string> = new Set(['shells', 'missiles', 'rockets', 'bombs']);

/** How far what falls or is wrecked stands from the word for it. */
const NEAR = 4;

/** 'Three shells fell', 'the fall of a missile on X': an attack by what falls; null where something else does. */
export function fallen(sentence: Sentence, { clause, at }: Trigger): ClaimType | null {
  for (const i of clause.units) {
    const unit = sentence.units[i] as Unit;
    // What comes down may stand far before its verb, with what describes it between.
    if (Math.abs(i - at) > (i < at && sentence.marks[i] === null ? 3 * NEAR : NEAR) || !MUNITIONS.has(sense(unit, 'counted')?.sense.row.what ?? '')) continue;
    return sense(unit, 'means')?.sense.type ?? 'attack.shelling';
  }
  return null;
}

/** Whether what is wrecked is a place, a position or a civil building, or is told by a pronoun. */
export function hits(sentence: Sentence, { clause, at, voice, verb }: Trigger): boolean {
  if (voice === 'named') return false;
  return verb?.object === true || clause.units.some((i) => i !== at && Math.abs(i - at) <= 2 * NEAR && (sense(sentence.units[i], 'civilian-object') !== undefined || sense(sentence.units[i], 'counted')?.sense.row.kind === 'position'));
}

/** Whether an armed group is told to act at a place in its own country. */
function atHome(sentence: Sentence, clause: Clause, { party }: Who): boolean {
  if (!party?.country || (party.sector !== 'REB' && party.sector !== 'MIL')) return false;
  return sentence.mentions.some(({ a, who }) => sentence.clauses.of[a] === clause.index && who.place?.country === party.country);
}

/** Whether fighters are named as those who do it; an army has all weapons. */
export function byFighters(sentence: Sentence, { clause, at, voice }: Trigger): boolean {
  // Who stands elsewhere beside a noun may be the one attacked.
  const does = (a: number, mark: Case | null) => mark === 'by' || (mark === null && (voice === 'active' || (a > at && a <= at + 2)));
  return sentence.mentions.some(({ a, mark, who }) => sentence.clauses.of[a] === clause.index && does(a, mark) && (who.roles.some((role) => ROLES[role].kind === 'force' && role !== 'army') || atHome(sentence, clause, who)));
}

/** 'The depot was destroyed', 'destroyed a target': what was lost is a building or a place, by an attack. */
export function siteHit(sentence: Sentence, trigger: Trigger): boolean {
  const { clause, at, voice, verb, row } = trigger;
  if (voice === 'named' || verb?.neg || row.people === 'casualties') return false;
  if (wreckedHome(sentence, trigger)) return true;
  return clause.units.some((i) => {
    const unit = sentence.units[i] as Unit;
    const mention = mentionAt(sentence, i);
    if (voice === 'active' ? i <= at || i > at + 8 : i >= at) return false;
    if ((mention?.mark ?? sentence.marks[i] ?? null) !== null) return false;
    return sense(unit, 'counted')?.sense.row.kind === 'position' || sense(unit, 'civilian-object') !== undefined;
  });
}

/** 'Fighters attacked the town': men who attack a place or post do so on foot, where no weapon is told. */
export function assaults(sentence: Sentence, trigger: Trigger): boolean {
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
export function stopped(sentence: Sentence, { clause, at, voice }: Trigger): boolean {
  return voice === 'active' && clause.nonfinite === 'ing' && sense(sentence.units[at - 1], 'end') !== undefined && sense(sentence.units[at - 1], 'verb') !== undefined;
}

/** The weapon that a clause describes, where no other stands in it: 'the drones that struck X'. */
export function headMeans(sentence: Sentence, { clause, voice, at }: Trigger): ClaimType | null {
  if (clause.opening !== 'rel' || voice !== 'active' || meansIn(sentence, clause, at) !== null) return null;
  const head = sentence.mentions[controllerOf(sentence, clause)];
  const role = head?.who.roles.find((one) => ROLE_MEANS[one] !== undefined);
  return role ? (ROLE_MEANS[role] as ClaimType) : null;
}

/** 'A bomb went off', 'shells fell': where the weapon is the subject of a verb that it suffers itself. */
export function bringsMeans(sentence: Sentence, trigger: Trigger): boolean {
  const parts = sentence.units[trigger.at]?.readings.flatMap((reading) => (reading.k === 'event' && reading.sense.row === trigger.row ? [reading.sense.part] : [])) ?? [];
  return parts.length === 0 || parts.includes('suffer');
}

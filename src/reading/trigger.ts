import { ROLES } from '../model/roles.js';
import { MARK, NUMBER } from '../text/tokens.js';
import type { Clause, Verb } from './clause.js';
import { typeOf } from './draft.js';
import { objectFollows } from './follows.js';
import { groundTrigger } from './ground.js';
import type { LanguagePack } from './language.js';
import { parted, suitsLast } from './needs.js';
import { fights } from './patients.js';
import { isParty, isPlace } from './who.js';
import { sense, type Unit } from './scan.js';
import { takenTrigger } from './taken.js';
import type { EventPart, Reading1, Sense } from './senses.js';
import { mentionAt, type Sentence } from './sentence.js';
import type { EventRow, NamedThing } from './tables.js';
import type { Trigger } from './telling.js';

type EventSense = Extract<Sense, { k: 'event' }>;

/** Finds the event words of a sentence. */
export function findTriggers(sentence: Sentence, language: LanguagePack): Trigger[] {
  const found: Trigger[] = [];
  for (const clause of sentence.clauses.list) {
    for (const i of clause.units) {
      const unit = sentence.units[i] as Unit;
      if (!sense(unit, 'event')) continue;
      const lemma = clause.verb?.lemma;
      if ((sentence.mentionOf[i] as number) >= 0 && !unit.readings.some((reading) => reading.k === 'event' && (reading.sense.row.people || (reading.sense.light !== null && reading.sense.light === lemma && (language.order !== 'verb-last' || (clause.verb?.at ?? 0) - i <= 2))))) continue;
      const trigger = triggerAt(sentence, clause, i, language);
      if (trigger) found.push(trigger);
    }
    const common = language.order === 'verb-last' ? takenTrigger(sentence, clause, language) : groundTrigger(sentence, clause, language);
    const replaced = common ? found.filter((trigger) => trigger.clause === clause && replaces(common, trigger)) : [];
    const told = found.some((trigger) => trigger.clause === clause && !replaced.includes(trigger) && !(language.order !== 'verb-last' && trigger.row.type === 'loss' && typeOf(sentence, trigger, language) === null) && (trigger.voice !== 'named' || trigger.at === clause.verb?.at) && !(language.order === 'verb-second' && describesPeople(sentence, trigger)));
    // 'Broke the truce': what is done to it goes before its name.
    const truce = common?.row.type.startsWith('ceasefire') === true;
    if (truce) for (let k = found.length - 1; k >= 0; k -= 1) if (found[k]?.clause === clause && found[k]?.row.type === 'ceasefire.agreement') found.splice(k, 1);
    if (!common || (told && !truce)) continue;
    for (const trigger of replaced) found.splice(found.indexOf(trigger), 1);
    found.push(common);
  }
  // 'Repelled an attack': the verb tells of what its object names.
  const parried = new Set(found.filter(({ row }) => row.needs === 'parried').map(({ clause }) => clause));
  return parried.size === 0 ? found : found.filter(({ row, voice, clause }) => voice !== 'named' || !row.type.startsWith('attack') || !parried.has(clause));
}

/** 'Wounded soldiers were flown out': whether what people suffered only describes them, right before the word for them. */
export function describesPeople({ units }: Sentence, { at, row, verb }: Trigger): boolean {
  return row.people !== undefined && verb !== null && verb.at !== at && units[at]?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'done') === true && sense(units[at + 1], 'counted')?.sense.row.kind === 'people' && units[at + 1]?.article === null;
}

/**
 * What a verb takes tells more than the verb or a phrase with it: 'fled the base' is told of soldiers, 'sent tanks to Ukraine' is help, 'prepares an
 * attack' is no attack; what shots do is done by whose they are.
 */
function replaces(common: Trigger, other: Trigger): boolean {
  if (other.at === common.at) return true;
  const { type, people } = common.row;
  if (common.voice === 'passive' && people && other.voice === 'active') return true;
  if (type === 'attack') return common.voice === 'active' && other.voice === 'passive' && other.row.type.startsWith('attack');
  if (type === 'alert') return other.at > common.at;
  return type === 'support.military' && other.row.type === 'deployment';
}

function told(sentence: Sentence, clause: Clause, at: number, reading: Reading1<EventSense>, voice: Trigger['voice'], takes = false): Trigger {
  return { at, row: reading.sense.row, clause, voice, verb: clause.verb, mark: sentence.marks[at] ?? null, own: reading.after.includes('own'), ...(takes ? { takes: true as const } : {}) };
}

function triggerAt(sentence: Sentence, clause: Clause, i: number, language: LanguagePack): Trigger | null {
  const unit = sentence.units[i] as Unit;
  const verb = clause.verb;
  let best: Trigger | null = null;
  for (const reading of unit.readings) {
    if (reading.k !== 'event' || (i === clause.units[0] && ofSomethingSaid(sentence, clause, i)) || !fits(sentence, clause, i, reading.sense, language)) continue;
    const { part, row, light } = reading.sense;
    if (part === 'verb' && verb?.at === i) {
      const takes = !verb.passive && !verb.object && (verb.we === true || opensOwn(sentence, clause, i) || objectFollows(sentence, i, language));
      return told(sentence, clause, i, reading, takes ? 'active' : activeVerb(sentence, clause, i, row, verb, language), takes);
    }
    if (part === 'suffer' && verb?.at === i && !actsOn(sentence, clause, i, language)) return told(sentence, clause, i, reading, 'passive');
    if ((part === 'light' || part === 'suffer-light') && light !== null && !prepositional(sentence, i, language)) {
      const voice = nearestLight(sentence, clause, i, language) ? lightVoice(sentence, clause, i, light, part, language) : null;
      if (voice) return told(sentence, clause, i, reading, part === 'suffer-light' ? 'passive' : voice);
    }
    // 'Its downing', not 'a downed one': a noun of its own is no participle with an ending.
    if (part === 'done' && reading.after.includes('single') && unit.readings.some((r) => r.k === 'event' && r.sense.part === 'noun' && r.after.length === 0)) continue;
    if (part === 'done' && language.order === 'verb-last' && countedAsNoun(sentence, i, verb)) continue;
    if (part === 'done') best = told(sentence, clause, i, reading, doneVoice(sentence, clause, i, verb));
    if (part === 'noun' && language.order === 'verb-first' && lostAsNoun(sentence, i)) continue;
    if (part === 'noun' && !best) best = told(sentence, clause, i, reading, nounVoice(sentence, clause, i, reading, language));
    if (part === 'verb' && !best && verb?.at !== i && language.order === 'verb-last' && infinitive(reading)) best = told(sentence, clause, i, reading, 'named');
  }
  return best;
}

/** Whether a phrase tells an event that its clause bears out, so that its verb says nothing: 'answered the fire'. */
export function tellsEvent(sentence: Sentence, clause: Clause, at: number, language: LanguagePack): boolean {
  if (language.order !== 'verb-last') return false;
  return (sentence.units[at] as Unit).readings.some((reading) => {
    if (reading.k !== 'event' || reading.sense.row.needs === undefined || !fits(sentence, clause, at, reading.sense, language)) return false;
    const { light, part } = reading.sense;
    return light === null ? part === 'verb' && clause.verb?.at === at : lightVoice(sentence, clause, at, light, part, language) !== null;
  });
}

/** Whether a row fits what its clause tells. */
function fits(sentence: Sentence, clause: Clause, at: number, { row, light, part }: EventSense, language: LanguagePack): boolean {
  if (language.order !== 'verb-last') return suitsPatient(sentence, clause, at, row, light, language.order === 'verb-first');
  return suitsLast(sentence, clause, at, row, part === 'noun') ?? (row.needs ? has(sentence, clause, at, row.needs) : suitsPatient(sentence, clause, at, row, light, false));
}

/** 'Blew up a bridge', not 'blew up': a verb that its subject may suffer or do, with an object right after it. */
function actsOn(sentence: Sentence, clause: Clause, i: number, language: LanguagePack): boolean {
  const unit = sentence.units[i] as Unit;
  const next = sentence.units[i + 1];
  if (language.order === 'verb-first') return downs(sentence, clause, i);
  if (language.order !== 'verb-second' || !next || clause.verb?.passive || sentence.clauses.of[i + 1] !== clause.index) return false;
  return unit.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'verb') && (next.article !== null || sense(next, 'counted') !== undefined || sense(next, 'number') !== undefined);
}

/** 'X downs a drone', not 'X falls': where verbs stand first and one in the present may do or suffer, somebody right before it does it to what stands right behind. */
function downs(sentence: Sentence, clause: Clause, i: number): boolean {
  const unit = sentence.units[i] as Unit;
  const subject = mentionAt(sentence, i - 1);
  if (!clause.verb?.present || !subject || subject.b !== i || subject.mark !== null || !isParty(subject.who) || subject.who.bare === 'adjective') return false;
  const next = sentence.units[i + 1];
  return unit.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'verb') && next !== undefined && (sense(next, 'counted')?.sense.row.kind === 'equipment' || sense(next, 'number') !== undefined || next.kind === NUMBER);
}

/** Relations that keep a noun from being the object of a verb. */
const UNDER: ReadonlySet<string> = new Set(['in', 'about', 'because', 'from']);

/** 'With the mediation of X a truce was …': where verbs stand last, a noun right after a preposition completes no light verb. */
export function prepositional(sentence: Sentence, i: number, language: LanguagePack): boolean {
  // 'Drones launched in an attack': no attack is launched.
  if (language.order === 'verb-second') return UNDER.has(sentence.marks[i] ?? '') || ofRecord(sentence, i);
  const before = sense(sentence.units[i - 1], 'case');
  return language.order === 'verb-last' && before !== undefined && !before.sense.after && sense(sentence.units[i - 1], 'event') === undefined;
}

/** 'Released a video of the hostages': what a record is of is not what the verb takes. */
function ofRecord({ units }: Sentence, i: number): boolean {
  const [of, head] = [units[i - 1], units[i - 2]];
  if (head === undefined || !(sense(of, 'classifier') || sense(of, 'case')?.sense.case === 'of')) return false;
  return sense(head, 'said-word') !== undefined || thing(head, 'details') || head.readings.some((reading) => reading.k === 'say' && reading.sense.part === 'noun');
}

/** 'Freed' is told of prisoners or of places: a row that takes one does not fit a clause that counts or names the other. */
function suitsPatient(sentence: Sentence, clause: Clause, at: number, row: EventRow, light: string | null, first: boolean): boolean {
  if (row.needs && !has(sentence, clause, at, row.needs)) return false;
  let [own, attacks, harms, takes] = [false, false, false, false];
  for (const reading of (sentence.units[at] as Unit).readings) {
    if (reading.k !== 'event' || reading.sense.part !== 'verb') continue;
    own ||= reading.sense.row === row;
    attacks ||= reading.sense.row.type.startsWith('attack');
    harms ||= reading.sense.row.people !== undefined;
    takes ||= reading.sense.row.people === 'captured' || reading.sense.row.type === 'loss.equipment';
  }
  // 'Captured a tank', 'captured ten men': what is taken decides.
  if (row.people === 'captured' || row.type === 'loss.equipment') {
    const kind = takenKind(sentence, clause, at, first);
    if (kind !== null && kind !== 'ground' && (kind === 'equipment') !== (row.type === 'loss.equipment') && own) return false;
  }
  if (row.type === 'control.gain' && own && takes && ['equipment', 'people'].includes(takenKind(sentence, clause, at, first) ?? '')) return false;
  if (own && attacks && harms) return (row.people !== undefined) === countsPeople(sentence, clause, at);
  // A light phrase names its object itself where the verb stands before it: 'raised the flag'.
  if ((row.type !== 'control.gain' && row.type !== 'prisoners') || (light !== null && (clause.verb?.at ?? at) < at)) return true;
  const active = clause.verb?.at === at && !clause.verb.passive;
  const people = clause.units.some((i) => ((!active || i > at) && sense(sentence.units[i], 'counted')?.sense.row.kind === 'people') || sense(sentence.units[i], 'role')?.sense.role === 'prisoners');
  const ground = clause.units.some((i) => sense(sentence.units[i], 'counted')?.sense.row.kind === 'position' || sense(sentence.units[i], 'place') !== undefined || sense(sentence.units[i], 'place-word') !== undefined);
  const things = clause.units.some((i) => sense(sentence.units[i], 'counted')?.sense.row.kind === 'equipment');
  return row.type === 'prisoners' ? people || !ground : ground || (!people && !things);
}

/** 'Twelve others': a number before a word for more of the same, with no noun of its own behind it. */
function moreOfThem({ units }: Sentence, i: number): boolean {
  const [before, next] = [units[i - 1], units[i + 1]];
  if (!sense(units[i], 'more') || (before?.kind !== NUMBER && !sense(before, 'number'))) return false;
  return !sense(next, 'counted') && !sense(next, 'place-word') && !sense(next, 'filler');
}

/** Whether equipment, people or ground stand nearest to a verb on the side of its object: after it, or before it where it is passive. */
function takenKind(sentence: Sentence, clause: Clause, at: number, first: boolean): 'equipment' | 'people' | 'ground' | null {
  const passive = clause.verb?.at === at && clause.verb.passive;
  const list = passive ? [...clause.units].reverse() : clause.units;
  // Where verbs stand first, the name right after one is who takes.
  const doer = first ? (sentence.mentionOf[at + 1] ?? -1) : -1;
  for (const i of list) {
    if ((passive ? i >= at : i <= at || i > at + 8) || (doer >= 0 && sentence.mentionOf[i] === doer)) continue;
    const kind = sense(sentence.units[i], 'counted')?.sense.row.kind;
    if (kind === 'equipment' || kind === 'people') return kind;
    // 'Captured twelve others', 'the captain was captured'.
    if (moreOfThem(sentence, i) || sense(sentence.units[i], 'honorific')?.sense.rank) return 'people';
    if (kind === 'position' || sense(sentence.units[i], 'place')) return 'ground';
  }
  return null;
}

/** How far after a noun of moving what is moved may stand. */
const MOVED = 4;

/** Whether ground stands right after a unit, or forces and then ground: 'the entry of X's forces into the town'. */
function groundAfter(sentence: Sentence, at: number): boolean {
  const ground = (i: number) => {
    const unit = sentence.units[i];
    const mention = mentionAt(sentence, i);
    return unit !== undefined && (mention ? isPlace(mention.who) && mention.who.bare !== 'adjective' : sense(unit, 'counted')?.sense.row.kind === 'position' || sense(unit, 'place-word') !== undefined);
  };
  if (ground(at + 1)) return true;
  const next = mentionAt(sentence, at + 1);
  return next !== undefined && next.who.roles.some((role) => ROLES[role].kind === 'force') && (ground(next.b) || ground(next.b + 1));
}

/** What is launched at somebody. */
const SHOTS: ReadonlySet<string> = new Set(['shells', 'missiles', 'rockets', 'bombs', 'drones']);

const thing = (unit: Unit, of: NamedThing): boolean => unit.readings.some((reading) => reading.k === 'thing' && reading.sense.of === of);

/** What a row needs in its clause, beside its own words. */
function has(sentence: Sentence, clause: Clause, at: number, needs: NonNullable<EventRow['needs']>): boolean {
  if (needs === 'figure') return sentence.figures.some((figure) => sentence.clauses.of[figure.at] === clause.index);
  if (needs === 'phone') return has(sentence, clause, at, 'two') && clause.units.some((i) => sense(sentence.units[i], 'phone'));
  if (needs === 'men') return peopleAfter(sentence, clause, at);
  if (needs === 'two') return sentence.mentions.filter(({ a, who }) => sentence.clauses.of[a] === clause.index && isParty(who) && who.place === null).length > 1 || clause.units.some((i) => sense(sentence.units[i], 'sides') !== undefined);
  return clause.units.some((i) => {
    const unit = sentence.units[i] as Unit;
    const role = sense(unit, 'role')?.sense.role;
    const counted = sense(unit, 'counted')?.sense.row;
    const sector = sense(unit, 'party')?.sense.party.sector;
    const fights = sector === 'MIL' || sector === 'REB' || (role !== undefined && (ROLES[role].kind === 'force' || ROLES[role].kind === 'means'));
    if (needs === 'people') return counted?.kind === 'people' || (role !== undefined && (ROLES[role].sector as string) === 'CVL');
    if (needs === 'moved') return i > at && i <= at + MOVED && ((counted !== undefined && (counted.kind === 'equipment' || (counted.role !== undefined && ROLES[counted.role].kind === 'force'))) || role === 'forces' || role === 'troops' || role === 'militants');
    if (needs === 'ground') return i > at && groundAfter(sentence, at);
    if (needs === 'shots') return i > at && i <= at + MOVED && counted !== undefined && SHOTS.has(counted.what);
    if (needs === 'captives') return role === 'prisoners' || counted?.role === 'prisoners' || counted?.what === 'bodies';
    if (needs === 'aid') return counted?.what === 'trucks' || unit.readings.some((reading) => reading.k === 'event' && reading.sense.row.type === 'aid' && i !== at) || thing(unit, 'aid');
    if (needs === 'traffic') return thing(unit, 'traffic');
    if (needs === 'forces') return fights;
    return fights || sense(unit, 'means') !== undefined || sense(unit, 'place') !== undefined || counted?.kind === 'position' || counted?.kind === 'equipment';
  });
}

/** 'The police stopped five men': whether people, or a number of them, are the object of a verb that stands first, right behind it or its subject. */
function peopleAfter(sentence: Sentence, clause: Clause, at: number): boolean {
  const subject = mentionAt(sentence, at + 1);
  const k = subject?.a === at + 1 ? subject.b : at + 1;
  const figure = sentence.figures.find(({ a }) => a === k);
  const counted = figure ? figure.counted : (sense(sentence.units[k], 'counted')?.sense.row ?? null);
  return clause.verb?.at === at && (sentence.marks[k] ?? null) === null && (figure !== undefined && figure.counted === null ? figure.event === null : counted?.kind === 'people');
}

/** 'Hit five people', 'hit five', not 'hit a house': whether people are told right after a verb of hitting. */
function countsPeople(sentence: Sentence, clause: Clause, at: number): boolean {
  if (sentence.figures.some((figure) => figure.a === at + 1 && figure.counted === null && figure.event === null)) return true;
  return clause.units.some((i) => i > at && i <= at + 5 && (sense(sentence.units[i], 'counted')?.sense.row.kind === 'people' || sense(sentence.units[i], 'more') !== undefined || (sense(sentence.units[i], 'demonym') !== undefined && (sentence.units[i - 1]?.kind === NUMBER || sense(sentence.units[i - 1], 'number') !== undefined)) || (sense(sentence.units[i], 'role')?.sense.role === 'civilians' && !sense(sentence.units[i], 'civilian-object'))));
}

/** 'A statement released on Tuesday': what is said suffers nothing. */
function ofSomethingSaid(sentence: Sentence, clause: Clause, i: number): boolean {
  const before = i > 0 ? sentence.units[i - 1] : undefined;
  return clause.nonfinite === 'done' && before !== undefined && (sense(before, 'said-word') !== undefined || before.readings.some((reading) => reading.k === 'say' && reading.sense.part === 'noun'));
}

const infinitive = (reading: Reading1): boolean => reading.after.includes('infinitive');

/**
 * Whether the phrase at a unit is the one that the clause's verb completes: no other phrase for the same verb stands between, unless 'and' joins
 * them ('voiced concern and stressed').
 */
export function nearestLight(sentence: Sentence, clause: Clause, at: number, language: LanguagePack): boolean {
  const verb = clause.verb;
  if (!verb?.lemma || language.order !== 'verb-last') return true;
  if (parted(sentence, at, verb.at) || governed(sentence, clause, at, verb)) return false;
  if (governs(sentence.units[at] as Unit, verb)) return true;
  const completes = (light: string | null) => light !== null && (light === verb.lemma || (language.passives[light] ?? []).includes(verb.lemma as string));
  let and = false;
  for (const i of clause.units) {
    if (i <= at || i >= verb.at) continue;
    const unit = sentence.units[i] as Unit;
    if (sense(unit, 'and')) and = true;
    if (unit.readings.some((reading) => (reading.k === 'event' || reading.k === 'say') && reading.sense.light !== null && completes(reading.sense.light))) return and;
  }
  return true;
}

/** Whether a unit is a word of saying that its verb completes, whatever it takes after it. */
export const governs = (unit: Unit, { lemma }: Verb): boolean => unit.readings.some((reading) => reading.k === 'say' && reading.sense.row.governs === true && reading.sense.light === lemma);

/** 'Claimed the capture of X': whether a word of saying before an event takes its verb. */
function governed(sentence: Sentence, clause: Clause, at: number, verb: Verb): boolean {
  return clause.units.some((i) => i < at && governs(sentence.units[i] as Unit, verb));
}

/** How a phrase stands with its light verb; where verbs do not stand last, what suffers may be its subject ('a missile landed'). */
function lightVoice(sentence: Sentence, clause: Clause, at: number, light: string, part: EventPart, language: LanguagePack): 'active' | 'passive' | null {
  const verb = clause.verb;
  if (!verb?.lemma) return null;
  if (language.order === 'verb-first' && verb.at > at) return verb.lemma === light ? topicVoice(sentence, clause, at, verb) : null;
  const passive = language.order === 'verb-second' && (verb.passive || part === 'suffer-light');
  if (language.order === 'verb-last' ? verb.at < at : verb.at > at && !passive) return null;
  if (verb.lemma === light) return verb.passive ? 'passive' : 'active';
  return (language.passives[light] ?? []).includes(verb.lemma) ? 'passive' : null;
}

/** Where verbs stand first, a phrase before its verb: 'shells fell on X', 'shells that X fired', or with nobody else before the verb 'shells were fired'. */
function topicVoice(sentence: Sentence, clause: Clause, at: number, verb: Verb): 'active' | 'passive' | null {
  // 'By shells [that] fell': the mark is of the clause around.
  const described = clause.opening === 'rel' && clause.units[0] === at;
  if (sentence.marks[at] !== null && !described) return verb.object ? 'active' : null;
  if (verb.role === 'happen' || verb.object) return 'active';
  return clause.units.some((i) => i < at && (sentence.mentionOf[i] as number) >= 0) ? null : 'passive';
}

/** 'Said that it killed ten': whether a verb stands right behind a 'that' which holds its subject. */
function opensOwn(sentence: Sentence, clause: Clause, i: number): boolean {
  return clause.opening === 'that' && clause.units[0] === i && sense(sentence.units[clause.openedAt], 'that')?.sense.own === true;
}

/** A verb that kills may be read both ways where vowels are not written: people after it and no doer make it passive. */
function activeVerb(sentence: Sentence, clause: Clause, i: number, row: EventRow, verb: Verb, language: LanguagePack): Trigger['voice'] {
  if (verb.passive) return 'passive';
  if (!row.people || language.order !== 'verb-first') return 'active';
  if (row.type === 'loss.people' && actsBefore(sentence, clause, i)) return 'active';
  for (const k of clause.units) {
    if (k <= i) continue;
    const unit = sentence.units[k] as Unit;
    const figure = sentence.figures.find((f) => f.a === k);
    // 'A drone killed five': weapons kill and are not killed.
    if (takesBehind(sentence, k) || (k === i + 1 && row.people === 'killed' && sense(unit, 'counted')?.sense.row.kind === 'equipment' && sense(unit, 'means') !== undefined)) return 'active';
    if (figure || sense(unit, 'counted') || sense(unit, 'filler') || sense(unit, 'vague')) return 'passive';
    // 'Israel killed the chief of staff of X': no country by its name is killed.
    const named = mentionAt(sentence, k)?.who;
    if (k === i + 1 && named && (named.bare === 'name' || named.bare === 'seat') && named.roles.length === 0) return 'active';
    if ((sentence.mentionOf[k] as number) >= 0) {
      const later = clause.units.some((n) => n > k && (sense(sentence.units[n], 'vague') || sense(sentence.units[n], 'counted') || sentence.figures.some((f) => f.a === n)) && !sentence.units[n]?.readings.some(({ clitic }) => clitic === 'with'));
      return later ? 'active' : 'passive';
    }
  }
  // 'Two men were killed': people counted before a verb that takes nothing.
  const counted = clause.units.some((k) => k < i && sentence.marks[k] === null && sense(sentence.units[k], 'counted')?.sense.row.kind === 'people' && (sentence.mentionOf[k] as number) < 0);
  return counted && row.type === 'loss.people' ? 'passive' : 'active';
}

/** 'Executed the fighters of X four men': whether people are told right behind the name of those who fight, without 'and', or any noun of one in the accusative: two nouns behind a verb are who does it and to whom. */
function takesBehind(sentence: Sentence, k: number): boolean {
  const mention = mentionAt(sentence, k);
  if (mention?.a !== k) return false;
  let at = mention.b;
  while (sentence.units[at] && sense(sentence.units[at], 'filler') && !sense(sentence.units[at], 'counted')) at += 1;
  const next = sentence.units[at];
  if (next === undefined || next.readings.some((reading) => reading.and || reading.clitic !== null || reading.before.includes('def'))) return false;
  if (next.readings.some((reading) => (reading.k === 'counted' || reading.k === 'role' || reading.k === 'honorific') && reading.after.includes('indefinite'))) return true;
  // 'A drone killed the commander of X', 'the army of X killed the chief of staff of Y'.
  if (mention.who.roles.length > 0 && mention.who.roles.every((role) => ROLES[role].kind === 'means' || role === 'army' || role === 'forces') && sense(next, 'role') !== undefined) return true;
  return fights(mention) && (sense(next, 'counted')?.sense.row.kind === 'people' || sense(next, 'vague') !== undefined || sentence.figures.some((figure) => figure.a === at && figure.counted?.kind === 'people'));
}

/** 'The army killed five': a force or a government that stands before the verb, with people counted after it, does it. */
function actsBefore(sentence: Sentence, clause: Clause, i: number): boolean {
  const first = sentence.mentions.find((mention) => sentence.clauses.of[mention.a] === clause.index && mention.mark === null);
  if (!first || first.a > i) return false;
  const { who } = first;
  const force = who.party !== null || who.roles.some((role) => ROLES[role].kind === 'force' || ROLES[role].kind === 'means') || (who.country !== null && who.bare === 'name');
  return force && sentence.figures.some((figure) => figure.a > i && figure.a <= i + 3);
}

/** 'Killed 18 displaced': a participle that is counted as a noun, before a word of losing people, tells who they are. */
function countedAsNoun(sentence: Sentence, i: number, verb: Verb | null): boolean {
  const lost = verb !== null && sentence.units.slice(i + 1, verb.at + 1).some((unit) => sense(unit, 'event')?.sense.row.type === 'loss.people');
  return lost && sense(sentence.units[i], 'counted')?.sense.row.kind === 'people' && sentence.figures.some((figure) => figure.at === i && figure.a < i);
}

/** The same where verbs stand first: the word of losing people right before the number. */
function lostAsNoun(sentence: Sentence, i: number): boolean {
  const figure = sentence.figures.find(({ at }) => at === i);
  const before = figure && sense(sentence.units[i], 'counted')?.sense.row.kind === 'people' ? sentence.units[figure.a - 1] : undefined;
  return sense(before, 'event')?.sense.row.type === 'loss.people';
}

function doneVoice(sentence: Sentence, clause: Clause, i: number, verb: Verb | null): Trigger['voice'] {
  if (!verb || verb.at < i) return objectBefore(sentence, clause, i) ? 'active' : 'passive';
  if (verb.role === 'do' && !verb.passive) return 'active';
  if (verb.role === 'other' || verb.role === 'call') return objectBefore(sentence, clause, i) ? 'active' : 'passive';
  return 'passive';
}

/** Whether an object marker stands before a participle in its clause. */
function objectBefore(sentence: Sentence, clause: Clause, i: number): boolean {
  return clause.units.some((k) => k < i && sense(sentence.units[k], 'case')?.sense.after === true);
}

/** A noun next to its light verb is used as a verb. */
function nounVoice(sentence: Sentence, clause: Clause, i: number, reading: Reading1<EventSense>, language: LanguagePack): Trigger['voice'] {
  const verb = clause.verb;
  // 'Fled from the fighting' did not come under it.
  const under = language.order !== 'verb-last' && (language.order !== 'verb-first' || sense(sentence.units[i - 1], 'case')?.sense.case !== 'from');
  if (under && clause.units.some((k) => k < i && sense(sentence.units[k], 'verb')?.sense.role === 'undergo')) return 'passive';
  if (!verb || reading.before.includes('def')) return 'named';
  // 'Was killed in this attack': a verb of its own completes no noun.
  if (language.order === 'verb-last' && (verb.lemma === null || ((reading.sense.row.type.startsWith('attack') || reading.sense.row.type === 'accusation') && ['about', 'because', 'in', 'from', 'with'].includes(sentence.marks[i] ?? '')))) return 'named';
  if (language.order === 'verb-last') {
    if (governed(sentence, clause, i, verb)) return 'named';
    let gap = 0;
    for (let k = i + 1; k < verb.at; k += 1) {
      const unit = sentence.units[k] as Unit;
      if (unit.kind === MARK || sense(unit, 'event') || sense(unit, 'case') || (sentence.mentionOf[k] as number) >= 0) return 'named';
      gap += 1;
    }
    if (verb.at < i || gap > 2) return 'named';
    if (verb.role === 'do') return verb.passive ? 'passive' : 'active';
    return verb.role === 'undergo' ? 'passive' : 'named';
  }
  if (verb.object) return 'named';
  // 'Took the town after the withdrawal of X': what came before is no deed of the verb's.
  if (sentence.marks[i] === 'because' || sentence.marks[i] === 'about') return 'named';
  // 'Answered [on] the shelling of X', 'admitted [to] the killing of ten': what a verb of saying tells of by a preposition.
  if (language.order === 'verb-first' && sentence.marks[i] === 'on' && sense(sentence.units[verb.at], 'say') !== undefined) return 'named';
  if (language.order === 'verb-first' && sentence.marks[i] === 'with' && sense(sentence.units[verb.at], 'say') !== undefined && sense(sentence.units[verb.at], 'say')?.sense.row.with === undefined) return 'named';
  // 'Killed in battles': a marked noun is not what a verb with an event of its own takes.
  if (language.order === 'verb-second' && sentence.marks[i] !== null && sense(sentence.units[verb.at], 'event') !== undefined) return 'named';
  const completed = clause.units.some((k) => k > verb.at && k < i && (sentence.units[k] as Unit).readings.some((reading) => reading.k === 'event' && reading.sense.light !== null && reading.sense.light === verb.lemma));
  return verb.role === 'do' && verb.lemma !== null && verb.at < i && i - verb.at <= (sentence.marks[i] === null ? 8 : 12) && !completed ? 'active' : 'named';
}

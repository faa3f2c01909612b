import { ROLES } from '../model/roles.js';
import { MARK, WORD } from '../text/tokens.js';
import type { Clause, Verb } from './clause.js';
import type { LanguagePack } from './language.js';
import { parted } from './needs.js';
import { sense, type Unit } from './scan.js';
import type { EventPart, EventSense, Reading1 } from './senses.js';
import { mentionAt, type Sentence } from './sentence.js';
import type { EventRow } from './tables.js';
import type { Trigger } from './telling.js';
import { fights, isPlace } from './who.js';

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
export function lightVoice(sentence: Sentence, clause: Clause, at: number, light: string, part: EventPart, language: LanguagePack): 'active' | 'passive' | null {
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

/** A verb that kills may be read both ways where vowels are not written: people after it and no doer make it passive. */
export function activeVerb(sentence: Sentence, clause: Clause, i: number, row: EventRow, verb: Verb, language: LanguagePack): Trigger['voice'] {
  if (verb.passive) return 'passive';
  if (!row.people || language.order !== 'verb-first') return 'active';
  if (row.type === 'loss.people' && actsBefore(sentence, clause, i)) return 'active';
  if (row.people === 'evacuated' && carriesAway(sentence, clause, i)) return 'active';
  // 'Israel released on Monday 90 detainees': who stands before a verb of freeing frees.
  if (row.people === 'released' && actsBefore(sentence, clause, i)) return 'active';
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
  const at = asideFrom(sentence, mention.b);
  const next = sentence.units[at];
  if (next === undefined || next.readings.some((reading) => reading.and || reading.clitic !== null || reading.before.includes('def'))) return false;
  if (next.readings.some((reading) => (reading.k === 'counted' || reading.k === 'role' || reading.k === 'honorific') && reading.after.includes('indefinite'))) return true;
  // 'A drone killed the commander of X', 'the army of X killed the chief of staff of Y'.
  if (mention.who.roles.length > 0 && mention.who.roles.every((role) => ROLES[role].kind === 'means' || role === 'army' || role === 'forces') && sense(next, 'role') !== undefined) return true;
  return fights(mention) && (sense(next, 'counted')?.sense.row.kind === 'people' || sense(next, 'vague') !== undefined || sentence.figures.some((figure) => figure.a === at && figure.counted?.kind === 'people'));
}

/** Behind a subject, past what tells with what, when and where: 'with knives', 'on Sunday', 'in Bosaso'. */
function asideFrom(sentence: Sentence, from: number): number {
  const { units, times } = sentence;
  let at = from;
  for (;;) {
    const unit = units[at];
    if (!unit || unit.kind === MARK) return at;
    const time = times.find(({ a }) => a === at);
    const place = sense(unit, 'case')?.sense.case === 'in' ? mentionAt(sentence, at + 1) : undefined;
    const tool = unit.kind === WORD && (unit.readings.length === 0 || (unit.readings.some(({ clitic }) => clitic === 'with') && !sense(unit, 'number')));
    if (time) at = time.b;
    else if (place && isPlace(place.who)) at = place.b;
    else if (tool || (sense(unit, 'filler') && !sense(unit, 'counted'))) at += 1;
    else return at;
  }
}

/** 'The army killed five': a force or a government that stands before the verb, with people counted after it, does it. */
function actsBefore(sentence: Sentence, clause: Clause, i: number): boolean {
  const first = sentence.mentions.find((mention) => sentence.clauses.of[mention.a] === clause.index && mention.mark === null);
  if (!first || first.a > i) return false;
  const { who } = first;
  const force = who.party !== null || who.roles.some((role) => ROLES[role].kind === 'force' || ROLES[role].kind === 'means') || (who.country !== null && who.bare === 'name');
  return force && sentence.figures.some((figure) => figure.a > i && figure.a <= i + 3);
}

/** 'Its crews brought out 30 people': whoever stands before the verb is no people, and people are told behind it. */
function carriesAway({ units, figures, mentionOf, mentions }: Sentence, clause: Clause, i: number): boolean {
  const people = (unit: Unit | undefined) => sense(unit, 'counted')?.sense.row.kind === 'people';
  const first = clause.units.find((k) => (units[k] as Unit).kind === WORD && !sense(units[k], 'filler'));
  const own = units[first ?? -1]?.readings.some(({ k, after }) => k === 'own' || after.includes('own')) === true;
  if (first === undefined || first >= i || (people(units[first]) && !own) || sense(units[first], 'number') || sense(units[first], 'vague')) return false;
  const who = mentions[mentionOf[first] ?? -1]?.who;
  if (who?.roles.some((role) => ROLES[role].kind === 'people' && ROLES[role].sector === 'CVL' && role !== 'medical-staff')) return false;
  return figures.some((figure) => figure.a > i && figure.a <= i + 3) || people(units[i + 1]);
}

/** A participle is suffered, but with an object marked before it, or beside a verb of doing. */
export function doneVoice(sentence: Sentence, clause: Clause, i: number, verb: Verb | null): Trigger['voice'] {
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
export function nounVoice(sentence: Sentence, clause: Clause, i: number, reading: Reading1<EventSense>, language: LanguagePack): Trigger['voice'] {
  const verb = clause.verb;
  // 'Fled from the fighting' did not come under it.
  // 'Was carried out with the mediation of X': the help that something is done with is not undergone.
  const helped = language.order === 'verb-first' && reading.sense.row.type === 'mediation' && reading.clitic === 'with';
  const under = language.order !== 'verb-last' && !helped && (language.order !== 'verb-first' || sense(sentence.units[i - 1], 'case')?.sense.case !== 'from');
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
    // 'Came under an ambush': the verb of what is undergone.
    if (verb.role === 'do') return verb.passive || Object.values(language.passives).some((lemmas) => lemmas.includes(verb.lemma as string)) ? 'passive' : 'active';
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

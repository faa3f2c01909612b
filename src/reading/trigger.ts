import { NUMBER } from '../text/tokens.js';
import type { Clause, Verb } from './clause.js';
import { typeOf } from './draft.js';
import { fits } from './fits.js';
import { objectFollows } from './follows.js';
import { groundTrigger } from './ground.js';
import { KIND, lacks } from './kinds.js';
import type { LanguagePack } from './language.js';
import { names, sense, type Unit } from './scan.js';
import type { EventSense, Reading1 } from './senses.js';
import { markAt } from './patients.js';
import { mentionAt, type Sentence } from './sentence.js';
import { takenTrigger } from './taken.js';
import type { Trigger } from './telling.js';
import { activeVerb, doneVoice, lightVoice, nearestLight, nounVoice } from './voice.js';
import { isParty } from './who.js';

/** Finds the event words of a sentence. */
export function findTriggers(sentence: Sentence, language: LanguagePack): Trigger[] {
  const found: Trigger[] = [];
  for (const clause of sentence.clauses.list) {
    for (const i of clause.units) {
      const unit = sentence.units[i] as Unit;
      if (lacks(unit, KIND.event) || !sense(unit, 'event')) continue;
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
  // 'Their vehicle hit a mine': who hits one suffers it, and strikes nobody.
  for (const { row, voice, verb, at } of [...found]) {
    if (row.type !== 'attack.mine' || voice !== 'passive' || !verb || verb.passive || verb.at === at) continue;
    const hit = found.findIndex((other) => other.at === verb.at && other.voice === 'active' && other.row.type.startsWith('attack'));
    if (hit >= 0) found.splice(hit, 1);
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
  return { at, row: reading.sense.row, clause, voice, verb: clause.verb, mark: sentence.marks[at] ?? null, own: reading.after.includes('own'), takes };
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
    if ((part === 'light' || part === 'suffer-light') && light !== null && !prepositional(sentence, i, language) && !(part === 'suffer-light' && wielded(sentence, clause, i, language))) {
      const voice = nearestLight(sentence, clause, i, language) ? lightVoice(sentence, clause, i, light, part, language) : null;
      if (voice) return told(sentence, clause, i, reading, part === 'suffer-light' ? 'passive' : voice);
    }
    // 'Its downing', not 'a downed one': a noun of its own is no participle with an ending.
    if (part === 'done' && reading.after.includes('single') && unit.readings.some((r) => r.k === 'event' && r.sense.part === 'noun' && r.after.length === 0)) continue;
    if (part === 'done' && language.order === 'verb-last' && countedAsNoun(sentence, i, verb)) continue;
    // 'Told of the arrest of five': behind 'of' the same word is a noun.
    if (part === 'done' && language.order === 'verb-last' && sense(sentence.units[i - 1], 'case')?.sense.case === 'from' && unit.readings.some((r) => r.k === 'event' && r.sense.part === 'noun' && r.after.length === 0)) continue;
    if (part === 'done') best = told(sentence, clause, i, reading, doneVoice(sentence, clause, i, verb));
    if (part === 'noun' && language.order === 'verb-first' && lostAsNoun(sentence, i)) continue;
    if (part === 'noun' && !best) best = told(sentence, clause, i, reading, nounVoice(sentence, clause, i, reading, language));
    if (part === 'verb' && !best && verb?.at !== i && language.order === 'verb-last' && infinitive(reading)) best = told(sentence, clause, i, reading, 'named');
  }
  return best;
}

/** Whether a phrase tells an event that its clause bears out, so that its verb says nothing: 'answered the fire'. */
export function tellsEvent(sentence: Sentence, clause: Clause, at: number, language: LanguagePack): boolean {
  return (sentence.units[at] as Unit).readings.some((reading) => {
    if (reading.k !== 'event' || reading.sense.row.needs === undefined || !fits(sentence, clause, at, reading.sense, language)) return false;
    const { light, part } = reading.sense;
    return light === null ? part === 'verb' && clause.verb?.at === at : lightVoice(sentence, clause, at, light, part, language) !== null;
  });
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

/** 'X hit the town with missiles', not 'a missile hit the town': where verbs stand second, whether an active verb before a weapon has it marked as what its subject uses. */
const wielded = (sentence: Sentence, { verb }: Clause, i: number, { order }: LanguagePack): boolean => order === 'verb-second' && verb !== null && !verb.passive && verb.at < i && markAt(sentence, i) === 'with';

/** 'Released a video of the hostages': what a record is of is not what the verb takes. */
function ofRecord({ units }: Sentence, i: number): boolean {
  const [of, head] = [units[i - 1], units[i - 2]];
  if (head === undefined || !(sense(of, 'classifier') || sense(of, 'case')?.sense.case === 'of')) return false;
  return sense(head, 'said-word') !== undefined || names(head, 'details') || head.readings.some((reading) => reading.k === 'say' && reading.sense.part === 'noun');
}

/** 'A statement released on Tuesday': what is said suffers nothing. */
function ofSomethingSaid(sentence: Sentence, clause: Clause, i: number): boolean {
  const before = i > 0 ? sentence.units[i - 1] : undefined;
  return clause.nonfinite === 'done' && before !== undefined && (sense(before, 'said-word') !== undefined || before.readings.some((reading) => reading.k === 'say' && reading.sense.part === 'noun'));
}

const infinitive = (reading: Reading1): boolean => reading.after.includes('infinitive');

/** 'Said that it killed ten': whether a verb stands right behind a 'that' which holds its subject. */
function opensOwn(sentence: Sentence, clause: Clause, i: number): boolean {
  return clause.opening === 'that' && clause.units[0] === i && sense(sentence.units[clause.openedAt], 'that')?.sense.own === true;
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

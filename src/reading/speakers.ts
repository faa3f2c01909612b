import { ROLES, type RoleId } from '../model/roles.js';
import { MARK, WORD } from '../text/tokens.js';
import { CLOSERS, OPENERS } from './bridge.js';
import { nameOf } from './capitals.js';
import type { Clause } from './clause.js';
import { type Hearing, unitAt } from './frame.js';
import type { Memory } from './memory.js';
import type { Mention, Resolved, Who } from './mention.js';
import { isParty } from './who.js';
import { insider, polityOf, resolve, roleOf } from './resolve.js';
import { romanize } from './romanize.js';
import { caseOf, numeral, sense, type Unit } from './scan.js';

/** Whom mentions stand for as speakers. */
export function speakers(hearing: Hearing, mentions: Mention[]): Resolved[] {
  const out: Resolved[] = [];
  for (const mention of mentions) if (!pagesOwn(hearing, mention)) for (const one of speaking(hearing, mention)) if (!out.some((old) => old.name === one.name)) out.push(one);
  return out;
}

/** A correspondent of no outlet is the page's own, who is no link. */
function pagesOwn(hearing: Hearing, mention: Mention): boolean {
  const { outlet, person, country, roles } = mention.who;
  return outlet === null && person === null && country === null && roles.length > 0 && roles.every((role) => role === 'correspondent') && within(hearing, mention) === null;
}

/** How far behind 'a source' the body may stand that it is in. */
const WITHIN = 4;

/**
 * 'A source in the health ministry', 'officials at the Red Crescent', 'a source in Mosul': people who are told with the body that they are of speak as
 * of that body; with a place only, as of its country. Null where nothing but what they are is told.
 */
function within({ sentence, memory, language }: Hearing, { who, b }: Mention): Resolved | null {
  const role = who.roles[0];
  if (role === undefined || who.country || who.party || who.person || who.place || who.refers !== null || who.unknownName !== null || !who.roles.every(ofBody)) return null;
  let at = b;
  while (at < b + WITHIN && sentence.mentionOf[at] === -1 && (sentence.units[at]?.kind === WORD || sentence.units[at]?.text === '«' || sentence.units[at]?.text === '"') && !ends(sentence.units[at])) at += 1;
  const around = sentence.mentions[sentence.mentionOf[at] ?? -1];
  // Whom one is counted among has no mark of its own; a preposition may be joined to the name.
  const mark = around && (around.mark ?? (at > b ? caseOf(sentence.units[at - 1]) : undefined));
  const joined = at === b && mark === 'with' && language.genitiveFollows;
  if (!around || (at === b && !around.who.outlet && !joined) || around.a !== at || (mark !== 'in' && mark !== 'from' && mark !== 'of' && !joined && !(around.who.outlet && (around.mark === 'to' || (language.genitiveFollows && sentence.units.slice(b, at).every((unit) => sense(unit, 'medium-word'))))))) return null;
  if (role === 'correspondent' || role === 'journalists') return around.who.outlet ? (resolve(around.who, 'speak', memory)[0] ?? null) : null;
  // 'The command asked of the residents': people are no body.
  if (role === 'commander' && around.who.roles.some((one) => ROLES[one].kind === 'people')) return null;
  const source = role.startsWith('source-');
  if (around.who.party || around.who.roles.length > 0) {
    const body = around.who.outlet ? undefined : resolve(around.who, 'speak', memory)[0];
    return body ? { ...body, name: source ? insider(body.name) : body.name } : null;
  }
  const code = around.who.place ? polityOf(around.who.place, memory) : around.who.country?.code;
  const country = code ? memory.countries.get(code) : undefined;
  return country ? roleOf(role, country) : null;
}

/** People who speak for what they belong to. */
const ofBody = (role: RoleId): boolean => role === 'officials' || role === 'military-official' || role === 'commander' || role === 'spokesperson' || role === 'correspondent' || role === 'journalists' || role.startsWith('source-');

const ends = (unit: Unit | undefined): boolean => (sense(unit, 'verb') ?? sense(unit, 'that') ?? sense(unit, 'rel') ?? sense(unit, 'say') ?? sense(unit, 'and')) !== undefined;

/** Over how many lines of the page a pronoun goes on with who spoke last. */
const GOES_ON = 1;

/** Who a mention is as a speaker: a pronoun goes on with whoever told the sentence before, else with the last subject, where that is of its kind and can speak. */
function speaking(hearing: Hearing, mention: Mention): Resolved[] {
  const { memory } = hearing;
  const { who, a } = mention;
  const member = within(hearing, mention);
  if (member) return [member];
  const medium = ofCountry(hearing, mention);
  if (medium) return [medium];
  if (sourceAgain(hearing, mention)) return memory.speaker;
  if (who.refers === 'speaker' && saysNoun(unitAt(hearing, a))) return spokeLast(hearing, hearing.sentence.clauses.of[a] ?? 0);
  const pronoun = sense(unitAt(hearing, a), 'pronoun')?.sense.for;
  if (who.several && who.refers === 'speaker') return theyWho(memory);
  if (pronoun && memory.speaker.length > 0 && goesOn(hearing, mention, pronoun)) return memory.speaker;
  if (who.refers !== 'subject' || memory.speaker.length === 0 || !memory.subject) return resolve(who, 'speak', memory);
  return isOfKind(memory.subject, pronoun) ? resolve(who, 'speak', memory) : memory.speaker;
}

/** Who is named as the last to speak before a clause of the sentence, else who spoke before the sentence. */
export const spokeLast = ({ frames, memory }: Hearing, clause: number): Resolved[] => frames.findLast((frame) => frame.kind === 'said' && frame.named && frame.clause < clause && frame.row?.mediumOnly !== true)?.sources ?? memory.speaker;

/** 'The sources', 'the same source': whether those unnamed who spoke before go on, where nothing more is told of them. */
function sourceAgain({ sentence: { units }, memory: { speaker } }: Hearing, { who, a, b }: Mention): boolean {
  if (!who.roles.every((role) => role === 'source-informed') || who.roles.length === 0 || who.country || who.party || who.unknownName !== null) return false;
  const definite = units[a]?.article === 'def' || units[a - 1]?.article === 'def' || [units[a - 1], units[b]].some((unit) => sense(unit, 'this')) || units[a]?.readings.some(({ before }) => before.includes('def'));
  return definite === true && speaker.length === 1 && speaker[0]?.name.startsWith('Unnamed ') === true;
}

/** 'They', where it rather stands for who speaks: those who told the sentence before, else the group that was its subject. */
function theyWho(memory: Memory): Resolved[] {
  const { subject, speaker, voice } = memory;
  if (voice || !subject || !isOfKind(subject, 'many') || subject.roles.some((role) => ROLES[role].kind === 'means')) return speaker;
  return resolve(subject, 'speak', memory);
}

/** Whether a pronoun stands for who told the sentence before; where its own sentence names somebody for it, only if those are people or troops, who tell nothing. */
function goesOn({ memory: { voice, paragraph } }: Hearing, { who }: Mention, pronoun: 'person' | 'thing' | 'many'): boolean {
  if (!voice || paragraph - voice.paragraph > GOES_ON) return false;
  const told = who.refers === 'subject' || (who.roles.length > 0 && who.roles.every((role) => ROLES[role].kind === 'force' || ROLES[role].kind === 'means') && !who.party && pronoun === 'many');
  if (!told) return false;
  // 'A resident said': one of them, or several. 'The air force said': who speaks is no weapon.
  return pronoun === 'thing' ? voice.who !== null && (isOfKind(voice.who, pronoun) || voice.who.roles.some((role) => ROLES[role].kind === 'means')) : voice.who === null || isOfKind(voice.who, pronoun) || voice.who.roles.some((role) => ROLES[role].kind === 'people');
}

/** Whether a pronoun of a kind can stand for somebody. */
function isOfKind({ person, unknownName, roles }: Who, pronoun: 'person' | 'thing' | 'many' | undefined): boolean {
  const kinds = roles.map((role) => ROLES[role].kind);
  const named = person !== null || unknownName !== null;
  if (pronoun === 'person') return named || kinds.includes('office');
  if (pronoun === 'many') return !named && !kinds.includes('office');
  // A command is also who leads it.
  return !named && roles.every((role) => role === 'commander' || (ROLES[role].kind !== 'office' && ROLES[role].kind !== 'people' && ROLES[role].kind !== 'means'));
}

/** 'A statement that X released', 'that was released on X's channel': who is named first in the clause that the unit opens, which describes what was said. */
export function describedBy({ sentence: { mentions, clauses } }: Hearing, openedAt: number): number {
  const told = clauses.list.find((clause) => clause.opening === 'rel' && clause.openedAt === openedAt);
  return told ? mentions.findIndex((mention) => clauses.of[mention.a] === told.index && isParty(mention.who)) : -1;
}

/** 'The American daily X', 'the state agency of X': a medium told by its country is the one named right behind, else that country's. */
function ofCountry({ sentence: { units, mentions, mentionOf }, memory, language }: Hearing, { who, a, b }: Mention): Resolved | null {
  if (!who.country || who.bare === null || who.roles.length > 0 || who.person || who.party || who.outlet || !sense(units[a - 1], 'medium-word')) return null;
  const next = mentions[mentionOf[b] ?? -1];
  if (next?.who.outlet) return resolve(next.who, 'speak', memory)[0] ?? null;
  const name = units[b];
  if (who.bare === 'adjective' && name?.kind === WORD && name.readings.length === 0) return { name: romanize(name.text, language), country: who.country.code, sector: 'MED' };
  return roleOf('media', who.country);
}

/** A mention and those joined to it. */
export function group(hearing: Hearing, index: number): number[] {
  const out = [index];
  for (let k = index + 1; hearing.sentence.mentions[k]?.joined; k += 1) out.push(k);
  return out;
}

export function mentionsOf(hearing: Hearing, indices: number[]): Mention[] {
  return indices.map((index) => hearing.sentence.mentions[index] as Mention);
}

/** The first mention of a party that starts within `reach` units from `i`, over media words, quotation marks and fillers; where it must be `near`, over nothing else. */
export function namedFrom(hearing: Hearing, i: number, reach: number, near = false): number {
  const { units, mentions, mentionOf } = hearing.sentence;
  for (let k = i; k < Math.min(units.length, i + reach); k += 1) {
    const at = mentionOf[k] as number;
    if (at >= 0) return isParty((mentions[at] as Mention).who) ? at : -1;
    const unit = unitAt(hearing, k);
    if (unit.kind === MARK && unit.text !== '«' && unit.text !== '"' && unit.text !== '(') return -1;
    // 'According to a toll that the army published': a verb whose object is what is told.
    if (hearing.language.order === 'verb-first' && unit.readings.some((reading) => reading.after.includes('object')) && (k === i || saysNoun(units[k - 1]))) continue;
    if (sense(unit, 'verb') || sense(unit, 'that') || sense(unit, 'according')) return -1;
    if (unit.readings.length === 0 && k > i + 1) return -1;
    if (near && unit.kind === WORD && !sense(unit, 'filler') && !sense(unit, 'quantity') && !sense(unit, 'medium-word') && !numeral(unit)) return -1;
  }
  return -1;
}

/** Whether a word names something said. */
export const saysNoun = (unit: Unit | undefined): boolean => unit?.readings.some((reading) => (reading.k === 'say' && reading.sense.part === 'noun') || reading.k === 'said-word') === true;

/** How many words the name of a medium between quotation marks has at most. */
const MEDIUM_WORDS = 4;

/** 'The agency X' where X is in no pack: one unknown word, or what stands between quotation marks, where that names nobody. */
export function mediumByPattern(hearing: Hearing, i: number): Resolved | null {
  const { units, mentionOf } = hearing.sentence;
  if (!sense(units[i], 'medium-word') || sense(units[i], 'role')) return null;
  const a = OPENERS.has(units[i + 1]?.text ?? '') ? i + 2 : i + 1;
  let b = a;
  if (a === i + 1) b = units[a]?.kind !== MARK && units[a]?.readings.length === 0 ? a + 1 : a;
  else while (b <= a + MEDIUM_WORDS && units[b] && !CLOSERS.has((units[b] as Unit).text)) b += 1;
  const named = b > a && b <= a + MEDIUM_WORDS && units.slice(a, b).every((unit, k) => unit.kind !== MARK && mentionOf[a + k] === -1);
  return named ? { name: romanize(nameOf(units, a, b), hearing.language), country: null, sector: 'MED' } : null;
}

/** Whose statement it is: the name right after it, else right before, else the last speaker. */
export function ownerOf(hearing: Hearing, clause: Clause, at: number): number[] {
  const { mentions, clauses } = hearing.sentence;
  const taken = new Set(hearing.frames.flatMap((frame) => frame.subjects));
  const index = mentions.findIndex((mention, k) => !taken.has(k) && clauses.of[mention.a] === clause.index && isParty(mention.who) && mention.a > at && mention.a <= at + 3);
  if (index >= 0) return group(hearing, index);
  const before = mentions.findIndex((mention, k) => !taken.has(k) && clauses.of[mention.a] === clause.index && isParty(mention.who) && mention.mark === null && mention.a < at);
  if (before >= 0) return group(hearing, before);
  const described = describedBy(hearing, at + 1);
  return described >= 0 && !taken.has(described) ? group(hearing, described) : [];
}


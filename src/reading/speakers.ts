import { MARK, WORD } from '../text/tokens.js';
import type { Clause } from './clause.js';
import { type Hearing, unitAt } from './frame.js';
import type { Mention, Resolved } from './mention.js';
import { isParty } from './who.js';
import { controllerOf } from './controller.js';
import { resolve } from './resolve.js';
import { romanize } from './romanize.js';
import { sense, type Unit } from './scan.js';

export function speakers(hearing: Hearing, mentions: Mention[]): Resolved[] {
  const out: Resolved[] = [];
  // A correspondent of no outlet is the page's own, which is no link.
  for (const mention of mentions) if (!(hearing.language.order === 'verb-first' && mention.who.outlet === null && mention.who.person === null && mention.who.country === null && mention.who.roles.length > 0 && mention.who.roles.every((role) => role === 'correspondent'))) for (const one of resolve(mention.who, 'speak', hearing.memory)) if (!out.some((old) => old.name === one.name)) out.push(one);
  return out;
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

/** The first mention of a party that starts within `reach` units from `i`, over media words, quotation marks and fillers. */
export function namedFrom(hearing: Hearing, i: number, reach: number): number {
  const { units, mentions, mentionOf } = hearing.sentence;
  for (let k = i; k < Math.min(units.length, i + reach); k += 1) {
    const at = mentionOf[k] as number;
    if (at >= 0) return isParty((mentions[at] as Mention).who) ? at : -1;
    const unit = unitAt(hearing, k);
    if (unit.kind === MARK && unit.text !== '«' && unit.text !== '"' && unit.text !== '(') return -1;
    if (sense(unit, 'verb') || sense(unit, 'that') || sense(unit, 'according')) return -1;
    if (unit.readings.length === 0 && k > i + 1) return -1;
  }
  return -1;
}

/** 'The agency X' where X is in no pack. */
export function mediumByPattern(hearing: Hearing, i: number): Resolved | null {
  const { units } = hearing.sentence;
  if (!sense(units[i], 'medium-word')) return null;
  let k = i + 1;
  while (units[k] && ((units[k] as Unit).text === '«' || (units[k] as Unit).text === '"')) k += 1;
  const name = units[k];
  return name && name.readings.length === 0 && name.kind !== MARK ? { name: romanize(name.text, hearing.language), country: null, sector: 'MED' } : null;
}

/** Mentions that are the subject of a word of saying at unit `at`. */
export function subjectOf(hearing: Hearing, clause: Clause, at: number): number[] {
  const { mentions, clauses } = hearing.sentence;
  const earlier = hearing.frames.filter((frame) => frame.kind === 'said').pop();
  if (earlier && hearing.language.participles.some((start) => unitAt(hearing, at).text.startsWith(start)) && unitAt(hearing, at).readings.every((reading) => reading.k !== 'say' || reading.before.every((feat) => feat === 'and'))) return earlier.subjects;
  const taken = new Set(hearing.frames.filter((frame) => frame.kind === 'according').flatMap((frame) => frame.subjects));
  const agent = clause.verb?.at === at && clause.verb.passive ? mentions.findIndex((mention) => mention.mark === 'by' && clauses.of[mention.a] === clause.index && isParty(mention.who)) : -1;
  if (agent >= 0) return group(hearing, agent);
  const inClause = mentions.map((mention, index) => ({ mention, index })).filter(({ mention, index }) => !taken.has(index) && clauses.of[mention.a] === clause.index && isParty(mention.who));
  const free = inClause.filter(({ mention }) => mention.mark === null && !belongs(hearing, mention));
  const quoted = hearing.language.order === 'verb-second' ? afterQuotation(hearing, clause, at) : -1;
  const before = free.find(({ mention }) => mention.a < at && mention.a > quoted);
  const after = free.find(({ mention }) => mention.a > at && mention.a - at <= 7);
  const found = hearing.language.order === 'verb-last' ? before : hearing.language.order === 'verb-first' ? (before && opensBefore(hearing, clause, before.mention, at) ? before : (after ?? before)) : (before ?? (opensWithVerb(hearing, clause, at) ? after : undefined));
  if (found) return group(hearing, found.index);
  const head = clause.opening === 'rel' || clause.nonfinite ? controllerOf(hearing.sentence, clause) : -1;
  if (head >= 0 && !taken.has(head)) return group(hearing, head);
  const stated = hearing.language.order === 'verb-second' ? inClause.find(({ mention }) => mention.a < at && (mention.mark === 'from' || mention.mark === 'by' || mention.mark === 'of') && saysNoun(hearing, mention.markAt - 1)) : undefined;
  if (stated) return group(hearing, stated.index);
  if (clause.opening === 'and' || clause.opening === 'but') {
    const spoken = hearing.frames.filter((frame) => frame.kind === 'said' && frame.clause < clause.index).pop();
    if (spoken) return spoken.subjects;
    const index = mentions.findIndex((mention, k) => !taken.has(k) && clauses.of[mention.a] === clause.index - 1 && mention.mark === null && isParty(mention.who) && !belongs(hearing, mention));
    if (index >= 0) return group(hearing, index);
  }
  const near = inClause.find(({ mention }) => mention.a > at - 3 && mention.a <= at + (hearing.language.order === 'verb-second' && !opensWithVerb(hearing, clause, at) ? 0 : 3) && mention.mark === null && !belongs(hearing, mention));
  return near ? group(hearing, near.index) : [];
}

/** Unit that closes the last quotation before a word of saying: who is named in it does not say it. -1 for none. */
export function afterQuotation(hearing: Hearing, clause: Clause, at: number): number {
  let last = -1;
  let marks = 0;
  for (const i of clause.units) {
    if (i >= at) break;
    const { text } = unitAt(hearing, i);
    if (text === '"') marks += 1;
    if (text === '»' || (text === '"' && marks % 2 === 0)) last = i;
  }
  return last;
}

/** Whether a name opens its clause and its verb follows at once: 'X accuses Y', as headlines have it where verbs commonly stand first. */
function opensBefore(hearing: Hearing, clause: Clause, mention: Mention, at: number): boolean {
  const { units } = hearing.sentence;
  const first = clause.units.find((i) => unitAt(hearing, i).kind !== MARK && !sense(units[i], 'filler'));
  if (first === undefined || mention.a > first || clause.verb?.at !== at) return false;
  for (let k = mention.b; k < at; k += 1) if (unitAt(hearing, k).kind === WORD && !sense(units[k], 'neg') && !sense(units[k], 'modal') && !sense(units[k], 'filler') && !sense(units[k], 'time')) return false;
  return true;
}

/** Whether a clause begins with its verb of saying, whose subject then follows: '…, said the minister'. */
function opensWithVerb(hearing: Hearing, clause: Clause, at: number): boolean {
  return !clause.units.some((i) => i < at && unitAt(hearing, i).kind === WORD && hearing.sentence.clauses.verbUnits[i] !== 1);
}

/** 'A statement from the ministry said': whether a thing said stands right before the word that marks its owner. */
function saysNoun(hearing: Hearing, i: number): boolean {
  return hearing.sentence.units[i]?.readings.some((reading) => reading.k === 'say' && reading.sense.part === 'noun') === true || sense(hearing.sentence.units[i], 'said-word') !== undefined;
}

/** Whose statement it is: the name right after it, else right before, else the last speaker. */
export function ownerOf(hearing: Hearing, clause: Clause, at: number): number[] {
  const { mentions, clauses } = hearing.sentence;
  const taken = new Set(hearing.frames.flatMap((frame) => frame.subjects));
  const index = mentions.findIndex((mention, k) => !taken.has(k) && clauses.of[mention.a] === clause.index && isParty(mention.who) && mention.a > at && mention.a <= at + 3);
  if (index >= 0) return group(hearing, index);
  const before = mentions.findIndex((mention, k) => !taken.has(k) && clauses.of[mention.a] === clause.index && isParty(mention.who) && mention.mark === null && mention.a < at);
  return before >= 0 ? group(hearing, before) : [];
}

/** Somebody whom no pack knows, where the speaker's name stands: two or more unknown words. */
export function unknownSpeaker(hearing: Hearing, clause: Clause, at: number): Resolved | null {
  const { units, mentionOf } = hearing.sentence;
  const free = (i: number) => units[i] !== undefined && (units[i] as Unit).kind === WORD && (units[i] as Unit).readings.length === 0 && (mentionOf[i] as number) < 0 && (!hearing.language.capitals || (units[i] as Unit).capital);
  const first = hearing.language.order === 'verb-last' ? (clause.units[0] as number) : at + 1;
  let last = first;
  while (last < first + 5 && (free(last) || (last > first && (sense(units[last], 'role') || sense(units[last], 'filler'))))) last += 1;
  const words = units.slice(first, last).filter((unit) => unit.readings.length === 0);
  if (words.length < 2 || (hearing.language.order === 'verb-last' && last > at)) return null;
  return { name: romanize(words.map((unit) => unit.text).join(' '), hearing.language), country: null, sector: 'OTH' };
}

/** Whether a mention belongs to an event or a thing said just before it. */
function belongs(hearing: Hearing, mention: Mention): boolean {
  const before = hearing.sentence.units[mention.a - 1];
  if (!before) return false;
  const noun = before.readings.find((reading) => reading.k === 'event' && reading.sense.part === 'noun');
  return noun !== undefined && hearing.language.genitiveFollows && !before.readings.some((reading) => reading.before.includes('present'));
}

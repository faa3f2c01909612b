import { onlySo } from './factuality.js';
import { seeks } from './untold.js';
import type { Clause } from './clause.js';
import { type Frame, type Hearing, isMedia, unitAt } from './frame.js';
import { KIND, lacks } from './kinds.js';
import type { LanguagePack } from './language.js';
import type { Memory } from './memory.js';
import type { Mention } from './mention.js';
import { isParty } from './who.js';
import { names, type Page, sense, type Unit } from './scan.js';
import { readAccording } from './according.js';
import { readBeside } from './beside.js';
import { readCarriers } from './carriers.js';
import { readHeadline } from './headline.js';
import { readBracketed, readColons, readCredited, readTrailing } from './labels.js';
import { holdThroughQuotes, limitAsides, limitDeeds, limitFrames, scopeOf } from './scopes.js';
import type { Sentence } from './sentence.js';
import { group, mentionsOf, ownerOf, speakers } from './speakers.js';
import { type Speaking, speakingAt } from './subject.js';
import type { SayRow } from './tables.js';
import { takenTrigger } from './taken.js';
import { MARK } from '../text/tokens.js';
import { prepositional, tellsEvent } from './trigger.js';
import { nearestLight } from './voice.js';

const SILENT: SayRow = { act: 'none' };
const DENIES: SayRow = { act: 'deny', polarity: 'denied' };

/** Reads who says what in a sentence. `memory` is asked for pronouns and changed by nobody here. */
export function findFrames(page: Page, sentence: Sentence, memory: Memory, language: LanguagePack): Frame[] {
  const hearing: Hearing = { page, sentence, memory, language, frames: [], end: sentence.units[sentence.units.length - 1]?.end ?? 0, quotes: null };
  readAccording(hearing);
  if (!lacks(sentence, KIND.say)) readBeside(hearing);
  for (const clause of sentence.clauses.list) if (!lacks(sentence, KIND.say | KIND.false) || clause.verb?.role === 'call') readSaid(hearing, clause);
  readHeadline(hearing);
  readColons(hearing);
  readTrailing(hearing);
  readCredited(hearing);
  readCarriers(hearing);
  readBracketed(hearing);
  limitFrames(hearing);
  limitDeeds(hearing);
  limitAsides(hearing);
  holdThroughQuotes(hearing);
  return hearing.frames.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The reading of a unit as a word of saying that is used as one. */
function sayAt(hearing: Hearing, i: number, clause: Clause): SayRow | null {
  const verb = clause.verb;
  const unit = unitAt(hearing, i);
  if (sense(unit, 'number')) return null;
  if (verb && (tellsEvent(hearing.sentence, clause, i, hearing.language) || (verb.at === i && takenTrigger(hearing.sentence, clause, hearing.language) !== null))) return null;
  for (const reading of unit.readings) {
    if (reading.k !== 'say' || (reading.sense.row.bare && hasObject(hearing, clause, i)) || (reading.sense.row.with && !goesWith(hearing, clause, i, reading.sense.row.with))) continue;
    if (ownsByNoun(hearing, clause, i, reading.sense.row)) return reading.sense.row;
    if (reading.sense.part === 'verb' && verb?.at === i && !ownedBefore(hearing, clause)) return verb.passive && !doneBy(hearing, clause) ? null : reading.sense.row;
    if (reading.sense.part !== 'light' || (hearing.language.order === 'verb-last' && prepositional(hearing.sentence, i, hearing.language)) || !hasLight(hearing, clause, i, reading.sense.light) || !nearestLight(hearing.sentence, clause, i, hearing.language)) continue;
    return (verb?.passive || verb?.lemma !== reading.sense.light) && (reading.sense.row.counts || !doneBy(hearing, clause)) ? null : reading.sense.row;
  }
  return null;
}

/**
 * 'Welcomed the truce that X had asked for', 'killed ten men who meant to attack': where verbs stand last, whether a word of saying in a clause that stands
 * inside another only describes the object of that one, or what somebody else does something with.
 */
function onlyDescribes({ sentence, language }: Hearing, { opening, under, openedAt, units: own }: Clause, at: number): boolean {
  const { units, mentions, mentionOf, clauses } = sentence;
  if (language.order !== 'verb-last' || opening !== 'rel') return false;
  const around = clauses.list.find(({ index }) => index === under);
  if (!around?.verb || around.verb.at < at) return false;
  if (sense(units[openedAt - 1], 'case')?.sense.after) return true;
  return own.some((i) => i < at && (mentionOf[i] as number) >= 0 && (mentions[mentionOf[i] as number] as Mention).mark === null && isParty((mentions[mentionOf[i] as number] as Mention).who));
}

/** 'With the acceptance of responsibility for the attack, X said': whether a noun, before a verb that stands last, tells that its subject owns to a deed. */
function ownsByNoun({ sentence, language }: Hearing, { verb }: Clause, at: number, row: SayRow): boolean {
  return row.owns === true && row.noun !== undefined && language.order === 'verb-last' && sentence.marks[at] === 'with' && verb !== null && verb.at > at;
}

/** 'Accepted responsibility for the attack': whether the verb of a clause, which may tell of saying by itself, completes a phrase for owning to a deed. */
function ownedBefore({ sentence: { units }, language }: Hearing, { verb, units: own }: Clause): boolean {
  return language.order === 'verb-last' && verb !== null && own.some((i) => i < verb.at && (units[i] as Unit).readings.some((reading) => reading.k === 'say' && reading.sense.row.owns === true && reading.sense.light === verb.lemma));
}

/** Whether what a word of saying wants stands behind it: a preposition in its clause, or a clause that 'that' opens. */
function goesWith({ sentence }: Hearing, clause: Clause, at: number, wanted: 'from' | 'that'): boolean {
  if (wanted === 'that') return sentence.clauses.list.some((other) => other.under === clause.index && other.opening === 'that' && other.openedAt > at);
  return clause.units.some((i) => i > at && sense(sentence.units[i], 'case')?.sense.case === wanted);
}

/** Whether a noun before the word stands as its object or goal: 'went on with its attacks'. */
function hasObject(hearing: Hearing, clause: Clause, at: number): boolean {
  return clause.units.some((i) => i < at && (sense(unitAt(hearing, i), 'case')?.sense.after === true || goalAt(hearing, clause, i) || ((hearing.sentence.marks[i] === 'to' || hearing.sentence.marks[i] === 'object') && sense(unitAt(hearing, i), 'event') !== undefined)));
}

/** 'X went on with its duties': where verbs stand last, a preposition of goal right behind a name or at the head of a clause, with no name after it. */
function goalAt({ sentence, language }: Hearing, clause: Clause, i: number): boolean {
  if (language.order !== 'verb-last' || sense(sentence.units[i], 'case')?.sense.case !== 'to' || (sentence.mentionOf[i + 1] as number) >= 0) return false;
  return i === clause.units[0] || (sentence.mentionOf[i - 1] as number) >= 0 || sense(sentence.units[i - 1], 'adverb') !== undefined;
}

/** Whether the clause has the light verb of a phrase, on the side where this language has it. */
function hasLight(hearing: Hearing, clause: Clause, at: number, light: string | null): boolean {
  const lemma = clause.verb?.lemma;
  if (light === null || !lemma || !clause.verb) return false;
  const fits = lemma === light || (hearing.language.passives[light] ?? []).includes(lemma);
  const passive = hearing.language.order === 'verb-second' && clause.verb.passive;
  return fits && (hearing.language.order === 'verb-last' || passive ? clause.verb.at > at : clause.verb.at < at);
}

/** Frames of a verb of saying. */
function readSaid(hearing: Hearing, clause: Clause): void {
  for (const i of clause.units) {
    const judges = clause.verb?.at === i && clause.verb.role === 'call' ? judgesAt(hearing, clause) : null;
    if (!judges && lacks(unitAt(hearing, i), KIND.say | KIND.false)) continue;
    if (!judges && !sense(unitAt(hearing, i), 'say') && !sense(unitAt(hearing, i), 'false')) continue;
    const row = asking(hearing, negated(sayAt(hearing, i, clause), clause, hearing), clause) ?? statementAt(hearing, i, clause) ?? callsFalse(hearing, i, clause) ?? judges;
    // 'Expressed its shock': the verb and its phrase express one thing.
    if (row?.makes && hearing.language.order === 'verb-first' && hearing.frames.some((frame) => frame.kind === 'said' && frame.clause === clause.index && frame.row?.makes === row.makes)) continue;
    // 'Accused X of supporting Y': whom somebody is said to stand by is no stand of who says it.
    if (row?.makes === 'position' && clause.nonfinite === 'ing' && hearing.frames.some((frame) => frame.kind === 'said' && frame.clause === clause.under && (frame.act === 'accuse' || frame.act === 'deny'))) continue;
    if (row?.makes && onlyDescribes(hearing, clause, i)) continue;
    // 'Ready for a truce proposed by X': what describes a noun is asked of nobody here.
    if (row?.makes === 'appeal' && clause.nonfinite === 'done' && clause.verb?.at === i && sense(unitAt(hearing, i + 1), 'case')?.sense.case === 'by') continue;
    // 'Denied the patrol passage': that is done, not said.
    if (row?.act === 'deny' && clause.units.some((k) => k > i && names(unitAt(hearing, k), 'passage'))) continue;
    // 'Accepted responsibility': its verb says no more.
    if (hearing.language.order === 'verb-last' && clause.verb?.at === i && hearing.frames.some((frame) => frame.row?.owns && frame.row.noun === undefined && frame.clause === clause.index)) continue;
    if (!row || row === SILENT || (row.noun !== undefined && hearing.frames.some((frame) => frame.kind === 'said' && frame.clause === clause.index))) continue;
    const statement = row !== judges && sayAt(hearing, i, clause) === null && !sense(unitAt(hearing, i), 'false');
    const owner = statement ? ownerOf(hearing, clause, i) : [];
    const heard: Speaking | null = owner.length > 0 ? { subjects: owner, sources: speakers(hearing, mentionsOf(hearing, owner)), named: mentionsOf(hearing, owner).some((mention) => mention.who.refers !== 'speaker') } : statement ? { subjects: [], sources: hearing.memory.speaker, named: false } : speakingAt(hearing, clause, i, row);
    if (!heard) continue;
    const { subjects: subject, sources, named, stranger } = heard;
    // 'Announced that it had counted': what somebody says to have told goes on with the saying.
    if (clause.opening === 'that' && !row.makes && (row.act === 'state' || row.act === 'report') && hearing.frames.some((frame) => frame.kind === 'said' && frame.sources === sources && frame.from <= unitAt(hearing, i).start && unitAt(hearing, i).start < frame.to)) continue;
    if (sources.length === 0 || (row.mediumOnly && !isMedia(sources)) || (row === judges && (subject.length === 0 || isMedia(sources)))) continue;
    if (row.counts && !countedAt(hearing, i)) continue;
    if (!named && subject.length === 0 && (row.with === 'that' || impersonal(hearing, clause, i, row))) continue;
    // 'Put the dead at 14': what is told is in the phrase itself.
    const phrase = hearing.language.order === 'verb-second' && clause.verb !== null && clause.verb.at < i && sense(unitAt(hearing, i), 'event') !== undefined;
    const before = saidBy(hearing, clause, i, subject);
    const { from, to } = before ?? ownedBy(hearing, clause, i, row) ?? scopeOf(hearing, clause, phrase ? (clause.verb?.at ?? i) : i, subject, row.act);
    hearing.frames.push({
      kind: 'said',
      act: row.act,
      row: before && row.act === 'claim' ? { ...row, owns: true } : row,
      sources,
      from,
      to: row.owns && !before ? Math.min(to, describedFrom(hearing, clause, i)) : to,
      at: unitAt(hearing, i).start,
      clause: clause.index,
      subjects: subject,
      named,
      stranger: stranger === true,
      polarity: row.polarity ?? null,
      modality: row.modality ?? null,
    });
    quotedFrom(hearing, clause, i, row);
  }
}

/** Where verbs stand last, what somebody owns to stands between the word for it and the verb. */
function ownedBy({ sentence: { units }, language }: Hearing, { verb }: Clause, at: number, row: SayRow): { from: number; to: number } | null {
  if (!row.owns || language.order !== 'verb-last' || !verb || verb.at <= at + 1) return null;
  return { from: (units[at] as Unit).start, to: (units[verb.at] as Unit).start };
}

/** 'The strike was confirmed by X': where verbs do not stand first, what a passive saying is about stands before it, if nothing follows that is said. */
function saidBy({ sentence, language }: Hearing, { verb, units, index, nonfinite }: Clause, at: number, subject: number[]): { from: number; to: number } | null {
  const first = units[0];
  const passive = language.order === 'verb-last' ? verb?.role === 'undergo' : language.order === 'verb-second' && verb?.at === at && verb.passive;
  if (!passive || nonfinite !== null || first === undefined || first >= at) return null;
  const by = subject.some((one) => sentence.mentions[one]?.mark === 'by');
  const event = units.some((i) => i < at && sense(sentence.units[i], 'event') !== undefined);
  return by && event && !sentence.clauses.list.some((other) => other.under === index && other.opening === 'that') ? { from: (sentence.units[first] as Unit).start, to: (sentence.units[at] as Unit).start } : null;
}

/** Whether a number stands behind 'at' after a verb: 'at more than 90'; where verbs stand last, anywhere before it in its clause. */
function countedAt({ sentence, language }: Hearing, i: number): boolean {
  if (language.order === 'verb-last') return sentence.figures.some((figure) => figure.a < i && sentence.clauses.of[figure.at] === sentence.clauses.of[i]);
  const near = (k: number): boolean => ['in', 'on'].includes(sense(sentence.units[k], 'case')?.sense.case ?? '');
  return sentence.figures.some((figure) => figure.a > i && sentence.units.slice(i, figure.a).every((unit) => unit.kind !== MARK && !sense(unit, 'that') && !sense(unit, 'rel')) && [1, 2, 3].some((back) => near(figure.a - back) && sentence.units.slice(figure.a - back + 1, figure.a).every((unit) => sense(unit, 'bound'))));
}

/** 'Claimed the attack in which ten died': where what describes what somebody owns to begins. */
function describedFrom({ sentence }: Hearing, { index }: Clause, at: number): number {
  const rel = sentence.clauses.list.find((other) => other.index > index && (other.opening === 'rel' || other.opening === 'that') && (other.units[0] ?? -1) > at);
  return rel ? (sentence.units[rel.units[0] as number] as Unit).start : Number.MAX_SAFE_INTEGER;
}

const ASKS: SayRow = { act: 'demand', makes: 'appeal', modality: 'demanded' };

/** 'Told residents to leave': with an infinitive that hangs on it, some words of saying ask. */
function asking(hearing: Hearing, row: SayRow | null, clause: Clause): SayRow | null {
  if (!row?.asks) return row;
  const asked = hearing.sentence.clauses.list.some((other) => other.nonfinite === 'to' && other.under === clause.index && other.opening === 'that' && other.index === clause.index + 1);
  return asked ? ASKS : row;
}

/** 'Does not accept' denies; other sayings that are negated say nothing. */
function negated(row: SayRow | null, clause: Clause, { sentence, language }: Hearing): SayRow | null {
  if (!row || !clause.verb?.neg || onlySo(sentence, clause)) return row;
  // Not to confirm, not to own to an attack, is to say nothing of it; not to accept denies.
  if (row.act === 'confirm' && language.order === 'verb-last' && (row.owns || row.verb === undefined)) return SILENT;
  if (row.act === 'confirm' && clause.units.some((k) => seeks(sentence, clause, k))) return SILENT;
  if (row.act === 'confirm') return row.owns ? null : DENIES;
  return row.act === 'deny' ? { act: 'confirm' } : null;
}

/** 'Called it a lie': a word for untrue with a verb of calling denies. */
function callsFalse(hearing: Hearing, i: number, clause: Clause): SayRow | null {
  return sense(unitAt(hearing, i), 'false') && clause.verb?.role === 'call' && clause.verb.at > i === (hearing.language.order === 'verb-last') ? DENIES : null;
}

const JUDGES: SayRow = { act: 'state', makes: 'position' };
const BLAMES: SayRow = { act: 'accuse', makes: 'accusation', called: true };

/** 'Called it a victory': a verb of calling with nothing that denies tells a position of its subject. */
function judgesAt(hearing: Hearing, clause: Clause): SayRow | null {
  const { verb } = clause;
  if (!verb || verb.passive || verb.neg || clause.nonfinite === 'to') return null;
  return clause.units.some((k) => sense(unitAt(hearing, k), 'false')) || hearing.frames.some((frame) => frame.kind === 'said' && frame.clause === clause.index) ? null : blames(hearing, clause) ? BLAMES : JUDGES;
}

/** 'Called it a declaration of war': whether what it is called, between the object and a verb that stands last, is a breach, a crime or an aggression. */
function blames(hearing: Hearing, clause: Clause): boolean {
  const { units } = hearing.sentence;
  if (hearing.language.order !== 'verb-last' || !clause.verb) return false;
  const marker = clause.units.findLast((i) => sense(units[i], 'case')?.sense.after === true);
  if (marker === undefined) return false;
  return clause.units.some((i) => i > marker && i < (clause.verb?.at ?? 0) && hearing.sentence.marks[i] === null && units[i]?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun' && BREACHES.has(reading.sense.row.type)));
}

const BREACHES: ReadonlySet<string> = new Set(['accusation', 'ceasefire.violation', 'operation.start', 'attack']);

/** 'It was announced' names nobody, and what is told stands for itself; 'announced by X' names X. */
function doneBy(hearing: Hearing, clause: Clause): boolean {
  return hearing.sentence.mentions.some((mention) => mention.mark === 'by' && hearing.sentence.clauses.of[mention.a] === clause.index);
}

/** 'The statement of X says', 'in a statement it is said'. */
function statementAt(hearing: Hearing, i: number, clause: Clause): SayRow | null {
  const noun = unitAt(hearing, i).readings.find((reading) => reading.k === 'say' && reading.sense.part === 'noun');
  if (noun?.k !== 'say') return null;
  const comes = clause.units.some((k) => sense(unitAt(hearing, k), 'comes'));
  const next = clause.units[clause.units.length - 1] === undefined ? undefined : hearing.sentence.units[(clause.units[clause.units.length - 1] as number) + 1];
  const last = hearing.sentence.units[hearing.sentence.units.length - 1];
  return comes || (next?.text === ':' && clause.verb === null) || (last?.text === ':' && clause.verb !== null && noun.sense.row.act === 'state' && !noun.sense.row.makes) ? noun.sense.row : null;
}

/** 'Reuters quoted X as saying': the one quoted answers, the medium is a link. */
function quotedFrom(hearing: Hearing, clause: Clause, i: number, row: SayRow): void {
  if (row.act !== 'report') return;
  const last = hearing.frames[hearing.frames.length - 1] as Frame;
  if (!isMedia(last.sources)) return;
  const index = hearing.sentence.mentions.findIndex((mention, k) => mention.mark === 'from' && hearing.sentence.clauses.of[mention.a] === clause.index && mention.a > i && !last.subjects.includes(k) && isParty(mention.who));
  // 'Quoted it as saying', where the pronoun is joined to the preposition of the verb.
  if (index < 0 && row.mediumOnly && unitAt(hearing, i).readings.some((reading) => reading.k === 'say' && reading.sense.row === row && reading.after.includes('object'))) {
    const sources = hearing.frames.findLast((frame) => frame.kind === 'said' && frame.clause < clause.index && !isMedia(frame.sources))?.sources ?? hearing.memory.speaker;
    if (sources.length > 0 && !isMedia(sources)) hearing.frames.push({ ...last, sources, subjects: [], act: 'state', from: last.from + 1, row: null });
    return;
  }
  if (index < 0) return;
  const subjects = group(hearing, index);
  const sources = speakers(hearing, mentionsOf(hearing, subjects));
  if (sources.length > 0) hearing.frames.push({ ...last, sources, subjects, act: 'state', from: last.from + 1, row: null });
}

/** 'It is recalled that': a verb of saying in the present, at the head of a sentence, with nobody before 'that'. */
function impersonal(hearing: Hearing, clause: Clause, at: number, row: SayRow): boolean {
  const next = hearing.sentence.units[at + 1];
  return hearing.language.order === 'verb-first' && clause.index === 0 && at <= 1 && !row.goesOn && clause.verb?.present === true && sense(next, 'that') !== undefined;
}

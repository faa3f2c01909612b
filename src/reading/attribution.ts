import type { Clause } from './clause.js';
import { type Frame, type Hearing, isMedia, unitAt } from './frame.js';
import type { LanguagePack } from './language.js';
import type { Memory } from './memory.js';
import type { Mention, Resolved } from './mention.js';
import { isParty } from './who.js';
import { type Page, sense, type Unit } from './scan.js';
import { holdThroughQuotes, limitDeeds, limitFrames, scopeOf } from './scopes.js';
import type { Sentence } from './sentence.js';
import { group, mediumByPattern, mentionsOf, namedFrom, ownerOf, speakers } from './speakers.js';
import { speakingAt } from './subject.js';
import type { SayRow } from './tables.js';
import { MARK } from '../text/tokens.js';
import { nearestLight, tellsEvent } from './trigger.js';

const SILENT: SayRow = { act: 'none' };
const DENIES: SayRow = { act: 'deny', polarity: 'denied' };

/** Reads who says what in a sentence. `memory` is asked for pronouns and changed by nobody here. */
export function findFrames(page: Page, sentence: Sentence, memory: Memory, language: LanguagePack): Frame[] {
  const hearing: Hearing = { page, sentence, memory, language, frames: [], end: sentence.units[sentence.units.length - 1]?.end ?? 0, quotes: null };
  readAccording(hearing);
  for (const clause of sentence.clauses.list) readSaid(hearing, clause);
  readColons(hearing);
  readTrailing(hearing);
  readCarriers(hearing);
  readBracketed(hearing);
  limitFrames(hearing);
  limitDeeds(hearing);
  holdThroughQuotes(hearing);
  return hearing.frames.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** 'According to X, quoting Y'. */
function readAccording(hearing: Hearing): void {
  const { units, mentions, clauses } = hearing.sentence;
  for (let i = 0; i < units.length; i += 1) {
    const word = sense(units[i], 'according');
    if (!word) continue;
    const { chain } = hearing.memory;
    if (word.sense.same) {
      if (chain) hearing.frames.push({ kind: 'carried', act: chain.act, row: null, sources: [...chain.links, ...chain.roots], from: unitAt(hearing, i).start, to: hearing.end, at: unitAt(hearing, i).start, clause: clauses.of[i] ?? 0, subjects: [], named: false, polarity: null, modality: null });
      continue;
    }
    const index = namedFrom(hearing, i + 1, 6);
    const name = index < 0 ? mediumByPattern(hearing, i + 1) : null;
    let sources: Resolved[] = [];
    let subjects: number[] = [];
    if (index >= 0) {
      subjects = group(hearing, index);
      sources = speakers(hearing, mentionsOf(hearing, subjects));
    } else {
      if (name) sources = [name];
      else if (sense(units[i + 1], 'this') || sense(units[i + 1], 'pronoun')) sources = hearing.memory.speaker;
      else continue;
    }
    if (sources.length === 0) continue;
    const clause = clauses.of[i] ?? 0;
    const first = unitAt(hearing, Math.max(0, clauses.list.find((c) => c.index === clause)?.units[0] ?? 0));
    const opens = i <= (clauses.list.find((c) => c.index === clause)?.units[0] ?? 0) + 1;
    hearing.frames.push({
      kind: 'according',
      act: word.sense.act,
      row: null,
      sources,
      from: opens ? unitAt(hearing, i).start : hearing.language.order === 'verb-second' ? partStart(hearing, i, first.start) : closes(hearing, i, index >= 0 ? (mentions[subjects[subjects.length - 1] as number] as Mention).b : i + 2) ? Math.min(first.start, whole(hearing, clause)) : first.start,
      to: hearing.end,
      at: unitAt(hearing, i).start,
      clause,
      subjects,
      named: index < 0 ? name !== null : mentionsOf(hearing, subjects).some((mention) => mention.who.refers !== 'speaker'),
      polarity: null,
      modality: null,
    });
    if (index >= 0) i = (mentions[subjects[subjects.length - 1] as number] as Mention).b - 1;
  }
}

/** 'A happened and B did, according to X': at its end it covers what stands since the last semicolon or another speaker. */
function partStart(hearing: Hearing, at: number, clause: number): number {
  for (let k = at - 1; k > 0; k -= 1) {
    const unit = unitAt(hearing, k);
    if (unit.text === ';' || unit.text === ':' || unit.text === '(' || sense(unit, 'according') !== undefined || unit.readings.some((reading) => reading.k === 'say' && reading.sense.part === 'verb')) return clause;
  }
  return unitAt(hearing, 0).start;
}

/** Whether 'according to X' stands at the end of what it is told of: after a comma, with a comma or the end of the sentence behind X. */
function closes(hearing: Hearing, i: number, b: number): boolean {
  const { units } = hearing.sentence;
  if (units[i - 1]?.text !== ',') return false;
  for (let k = b; k < Math.min(units.length, b + 6); k += 1) if ((units[k] as Unit).kind === MARK && (units[k] as Unit).text !== '»' && (units[k] as Unit).text !== '"') return (units[k] as Unit).text !== ':';
  return b >= units.length - 1;
}

/** Where the clauses begin that go on with each other up to one, none of them said by somebody: what a closing 'according to' answers for. */
function whole(hearing: Hearing, clause: number): number {
  const { list } = hearing.sentence.clauses;
  let at = list.findIndex((one) => one.index === clause);
  const said = (k: number) => (list[k] as Clause).units.some((i) => (list[k] as Clause).verb?.at === i && sense(unitAt(hearing, i), 'say'));
  if (at < 0 || said(at)) return Number.MAX_SAFE_INTEGER;
  while (at > 0 && ((list[at] as Clause).opening === 'and' || (list[at] as Clause).opening === 'rel') && !said(at - 1)) at -= 1;
  return unitAt(hearing, (list[at] as Clause).units[0] ?? 0).start;
}

/** The reading of a unit as a word of saying that is used as one. */
function sayAt(hearing: Hearing, i: number, clause: Clause): SayRow | null {
  const verb = clause.verb;
  const unit = unitAt(hearing, i);
  if (verb && tellsEvent(hearing.sentence, clause, i, hearing.language)) return null;
  for (const reading of unit.readings) {
    if (reading.k !== 'say' || (reading.sense.row.bare && hasObject(hearing, clause, i))) continue;
    if (reading.sense.part === 'verb' && verb?.at === i) return verb.passive && !doneBy(hearing, clause) ? null : reading.sense.row;
    if (reading.sense.part !== 'light' || !hasLight(hearing, clause, i, reading.sense.light) || !nearestLight(hearing.sentence, clause, i, hearing.language)) continue;
    return (verb?.passive || verb?.lemma !== reading.sense.light) && !doneBy(hearing, clause) ? null : reading.sense.row;
  }
  return null;
}

/** Whether a noun before the word stands as its object or goal: 'went on with its attacks'. */
function hasObject(hearing: Hearing, clause: Clause, at: number): boolean {
  return clause.units.some((i) => i < at && (sense(unitAt(hearing, i), 'case')?.sense.after === true || ((hearing.sentence.marks[i] === 'to' || hearing.sentence.marks[i] === 'object') && sense(unitAt(hearing, i), 'event') !== undefined)));
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
    if (!judges && !sense(unitAt(hearing, i), 'say') && !sense(unitAt(hearing, i), 'false')) continue;
    const row = asking(hearing, negated(sayAt(hearing, i, clause), clause, hearing.language), clause) ?? statementAt(hearing, i, clause) ?? callsFalse(hearing, i, clause) ?? judges;
    // 'Expressed its shock': the verb and its phrase express one thing.
    if (row?.makes && hearing.language.order === 'verb-first' && hearing.frames.some((frame) => frame.kind === 'said' && frame.clause === clause.index && frame.row?.makes === row.makes)) continue;
    if (!row || row === SILENT || (row.noun !== undefined && hearing.frames.some((frame) => frame.kind === 'said' && frame.clause === clause.index))) continue;
    const statement = row !== judges && sayAt(hearing, i, clause) === null && !sense(unitAt(hearing, i), 'false');
    const owner = statement ? ownerOf(hearing, clause, i) : [];
    const heard = owner.length > 0 ? { subjects: owner, sources: speakers(hearing, mentionsOf(hearing, owner)), named: mentionsOf(hearing, owner).some((mention) => mention.who.refers !== 'speaker') } : statement ? { subjects: [], sources: hearing.memory.speaker, named: false } : speakingAt(hearing, clause, i, row);
    if (!heard) continue;
    const { subjects: subject, sources, named } = heard;
    // 'Announced that it had counted': what somebody says to have told goes on with the saying.
    if (clause.opening === 'that' && !row.makes && (row.act === 'state' || row.act === 'report') && hearing.frames.some((frame) => frame.kind === 'said' && frame.sources === sources && frame.from <= unitAt(hearing, i).start && unitAt(hearing, i).start < frame.to)) continue;
    if (sources.length === 0 || (row.mediumOnly && !isMedia(sources)) || (row === judges && (subject.length === 0 || isMedia(sources)))) continue;
    if (row.counts && !countedAt(hearing, i)) continue;
    if (!named && subject.length === 0 && impersonal(hearing, clause, i, row)) continue;
    // 'Put the dead at 14': what is told is in the phrase itself.
    const phrase = hearing.language.order === 'verb-second' && clause.verb !== null && clause.verb.at < i && sense(unitAt(hearing, i), 'event') !== undefined;
    const { from, to } = scopeOf(hearing, clause, phrase ? (clause.verb?.at ?? i) : i, subject, row.act);
    hearing.frames.push({
      kind: 'said',
      act: row.act,
      row,
      sources,
      from,
      to,
      at: unitAt(hearing, i).start,
      clause: clause.index,
      subjects: subject,
      named,
      polarity: row.polarity ?? null,
      modality: row.modality ?? null,
    });
    quotedFrom(hearing, clause, i, row);
  }
}

/** Whether a number stands behind 'at' after a verb: 'at more than 90'. */
function countedAt({ sentence }: Hearing, i: number): boolean {
  const near = (k: number): boolean => ['in', 'on'].includes(sense(sentence.units[k], 'case')?.sense.case ?? '');
  return sentence.figures.some((figure) => figure.a > i && sentence.units.slice(i, figure.a).every((unit) => unit.kind !== MARK && !sense(unit, 'that') && !sense(unit, 'rel')) && [1, 2, 3].some((back) => near(figure.a - back) && sentence.units.slice(figure.a - back + 1, figure.a).every((unit) => sense(unit, 'bound'))));
}

const ASKS: SayRow = { act: 'demand', makes: 'appeal', modality: 'demanded' };

/** 'Told residents to leave': with an infinitive that hangs on it, some words of saying ask. */
function asking(hearing: Hearing, row: SayRow | null, clause: Clause): SayRow | null {
  if (!row?.asks) return row;
  const asked = hearing.sentence.clauses.list.some((other) => other.nonfinite === 'to' && other.under === clause.index && other.opening === 'that' && other.index === clause.index + 1);
  return asked ? ASKS : row;
}

/** 'Does not accept' denies; other sayings that are negated say nothing. */
function negated(row: SayRow | null, clause: Clause, language: LanguagePack): SayRow | null {
  if (!row || !clause.verb?.neg) return row;
  // Not to confirm, not to own to an attack, is to say nothing of it; not to accept denies.
  if (row.act === 'confirm' && language.order === 'verb-last' && (row.owns || row.verb === undefined)) return SILENT;
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

/** 'X told Reuters', 'in a statement carried by TASS': the medium is a link to who speaks nearest to it. */
function readCarriers(hearing: Hearing): void {
  const { mentions, clauses } = hearing.sentence;
  mentions.forEach((mention, k) => {
    if (mention.who.outlet === null || mention.who.roles.length > 0) return;
    const own = hearing.frames.find((frame) => frame.kind === 'said' && frame.subjects.includes(k));
    const carries = carriesStatement(hearing, mention);
    if (!carries && (own || hearing.frames.some((frame) => frame.subjects.includes(k)))) return;
    const told = mention.mark === 'to' || mention.mark === 'with' || cutOff(hearing, mention) || (mention.mark === null && hearing.language.order === 'verb-second' && clauses.list.some(({ verb, index }) => index === clauses.of[mention.a] && verb !== null && mention.a === verb.at + 1));
    if (!carries && !told) return;
    const speaker = nearestSpeaker(hearing, mention, carries);
    if (!speaker) return;
    // The medium that carries a statement says nothing by itself.
    if (own) hearing.frames.splice(hearing.frames.indexOf(own), 1);
    hearing.frames.push({ ...speaker, kind: 'according', act: 'report', row: null, sources: speakers(hearing, [mention]), subjects: [k], polarity: null, modality: null });
  });
}

/** 'To "X"' where the quotation mark cuts a clitic off from its name: a single letter that is no word. */
function cutOff(hearing: Hearing, { a }: Mention): boolean {
  const [clitic, mark] = [hearing.sentence.units[a - 2], hearing.sentence.units[a - 1]];
  return mark?.kind === MARK && clitic !== undefined && clitic.readings.length === 0 && clitic.text.length === 1;
}

/** Whether a medium stands in what describes a statement: behind the word for it, with nobody between. */
function carriesStatement(hearing: Hearing, mention: Mention): boolean {
  const { mentionOf } = hearing.sentence;
  for (let j = mention.a - 1; j >= Math.max(0, mention.a - 7); j -= 1) {
    if ((mentionOf[j] as number) >= 0) return false;
    if (unitAt(hearing, j).text === ',' || unitAt(hearing, j).text === ':') return false;
    if (unitAt(hearing, j).readings.some((reading) => reading.k === 'say' && reading.sense.part === 'noun' && reading.sense.row.act === 'state')) return j < mention.a - 1;
  }
  return false;
}

/** Who is told to speak nearest to a medium: in its clause, or right before it; for a statement that it carries, anywhere in the sentence. */
function nearestSpeaker(hearing: Hearing, mention: Mention, anywhere: boolean): Frame | undefined {
  const { clauses, mentions } = hearing.sentence;
  const at = unitAt(hearing, mention.a).start;
  const fits = hearing.frames.filter((frame) => {
    if (isMedia(frame.sources) || frame.sources.length === 0) return false;
    const last = mentions[frame.subjects[frame.subjects.length - 1] ?? -1];
    return anywhere || frame.clause === clauses.of[mention.a] || (last !== undefined && mention.a >= last.b && mention.a - last.b <= 3);
  });
  return fits.sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
}

/** 'Reuters quoted X as saying': the one quoted answers, the medium is a link. */
function quotedFrom(hearing: Hearing, clause: Clause, i: number, row: SayRow): void {
  if (row.act !== 'report') return;
  const last = hearing.frames[hearing.frames.length - 1] as Frame;
  if (!isMedia(last.sources)) return;
  const index = hearing.sentence.mentions.findIndex((mention, k) => mention.mark === 'from' && hearing.sentence.clauses.of[mention.a] === clause.index && mention.a > i && !last.subjects.includes(k) && isParty(mention.who));
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

/** '(X) …': a name alone in brackets at the head of a line, as digests have it, speaks the line. */
function readBracketed(hearing: Hearing): void {
  const { units, clauses, mentions } = hearing.sentence;
  if (units[0]?.text !== '(' && units[0]?.text !== '[') return;
  const close = units.findIndex((unit, k) => k > 1 && k < 9 && (unit.text === ')' || unit.text === ']'));
  if (close < 0 || close >= units.length - 2) return;
  const index = mentions.findIndex((mention) => mention.a <= 2 && mention.b >= close - 1 && mention.b <= close + 1 && isParty(mention.who));
  const sources = index < 0 ? [] : speakers(hearing, mentionsOf(hearing, [index]));
  if (sources.length === 0) return;
  const at = unitAt(hearing, close);
  hearing.frames.push({ kind: 'colon', act: 'state', row: null, sources, from: at.end, to: hearing.end, at: at.start, clause: clauses.of[close] ?? 0, subjects: [index], named: true, polarity: null, modality: null });
}

/** '…: X', '… - X': a headline that ends with who says it, and with no full stop. */
function readTrailing(hearing: Hearing): void {
  const { units, mentions, clauses } = hearing.sentence;
  const index = mentions.length - 1;
  const mention = mentions[index];
  if (!mention || mention.b !== units.length || mention.a < 4 || mention.joined || !isParty(mention.who) || mention.who.refers !== null || hearing.frames.length > 0) return;
  let mark = mention.a - 1;
  while (mark > 0 && unitAt(hearing, mark).kind !== MARK) mark -= 1;
  if (mark === 0 || mention.a - mark > 2) return;
  const before = unitAt(hearing, mark);
  const spaced = before.start > unitAt(hearing, mark - 1).end;
  if (before.text !== ':' && !(before.text === '-' && spaced)) return;
  const sources = speakers(hearing, [mention]);
  if (sources.length === 0 || isMedia(sources)) return;
  hearing.frames.push({ kind: 'colon', act: 'state', row: null, sources, from: unitAt(hearing, 0).start, to: before.start, at: before.start, clause: clauses.of[mention.a] ?? 0, subjects: [index], named: true, polarity: null, modality: null });
}

/** 'X: …' with no verb of saying before the colon. */
function readColons(hearing: Hearing): void {
  const { units, clauses, mentions } = hearing.sentence;
  for (const clause of clauses.list) {
    const opener = clause.openedAt >= 0 ? units[clause.openedAt] : undefined;
    if (opener?.text !== ':') continue;
    const before = clauses.list.find((other) => other.index === clause.under);
    if (!before || before.verb !== null || before.units.length > 22 || hearing.frames.some((frame) => frame.kind === 'said' && frame.clause === before.index)) continue;
    const index = mentions.findIndex((mention) => clauses.of[mention.a] === before.index && isParty(mention.who) && mention.mark === null && !mention.joined && (mention.who.place === null || mention.who.roles.length > 0 || mention.who.bare === 'seat'));
    if (index < 0) continue;
    const mention = mentions[index] as Mention;
    const first = before.units.find((i) => (units[i] as Unit).kind !== MARK) ?? 0;
    if (mention.a > first + 4 || (mention.who.bare !== null && mention.a !== first)) continue;
    const subjects = group(hearing, index);
    const sources = speakers(hearing, mentionsOf(hearing, subjects));
    if (sources.length === 0) continue;
    hearing.frames.push({ kind: 'colon', act: 'state', row: null, sources, from: opener.end, to: hearing.end, at: opener.start, clause: before.index, subjects, named: true, polarity: null, modality: null });
  }
}

import type { Act, Modality, Polarity } from '../model/claim.js';
import type { Quote } from '../text/quotes.js';
import { MARK, WORD } from '../text/tokens.js';
import type { Clause } from './clause.js';
import type { LanguagePack } from './language.js';
import type { Memory } from './memory.js';
import type { Mention, Resolved } from './mention.js';
import { isParty } from './party.js';
import { resolve } from './resolve.js';
import { romanize } from './romanize.js';
import { type Page, sense, type Unit } from './scan.js';
import type { Sentence } from './sentence.js';
import type { SayRow } from './tables.js';
import { nearestLight } from './trigger.js';

/** A stretch of text with the one who answers for it. */
export interface Frame {
  kind: 'said' | 'according' | 'colon' | 'quote' | 'carried';
  act: Act;
  row: SayRow | null;
  /** Whom this frame adds to the chain: a medium or the speakers. */
  sources: Resolved[];
  /** Folded offsets of the stretch. */
  from: number;
  to: number;
  /** Folded offset of the word of saying. */
  at: number;
  clause: number;
  /** Mentions that name the speaker. */
  subjects: number[];
  /** Whether the speaker is named here and not taken from before. */
  named: boolean;
  polarity: Polarity | null;
  modality: Modality | null;
}

const DENIES: SayRow = { act: 'deny', polarity: 'denied' };

const isMedia = (sources: Resolved[]): boolean => sources.length > 0 && sources.every((source) => source.sector === 'MED');

/** Reads who says what in a sentence. `memory` is asked for pronouns and changed by nobody here. */
export function findFrames(page: Page, sentence: Sentence, memory: Memory, language: LanguagePack): Frame[] {
  const reader = new FrameReader(page, sentence, memory, language);
  return reader.read();
}

class FrameReader {
  private readonly frames: Frame[] = [];
  private readonly end: number;
  private quotes: Quote[] | null = null;

  constructor(
    private readonly page: Page,
    private readonly sentence: Sentence,
    private readonly memory: Memory,
    private readonly language: LanguagePack,
  ) {
    this.end = sentence.units[sentence.units.length - 1]?.end ?? 0;
  }

  read(): Frame[] {
    this.according();
    for (const clause of this.sentence.clauses.list) this.said(clause);
    this.colons();
    this.limit();
    this.throughQuotes();
    return this.frames.sort((a, b) => a.from - b.from || b.to - a.to);
  }

  private unit(i: number): Unit {
    return this.sentence.units[i] as Unit;
  }

  private speakers(mentions: Mention[]): Resolved[] {
    const out: Resolved[] = [];
    for (const mention of mentions) for (const one of resolve(mention.who, 'speak', this.memory)) if (!out.some((old) => old.name === one.name)) out.push(one);
    return out;
  }

  /** A mention and those joined to it. */
  private group(index: number): number[] {
    const out = [index];
    for (let k = index + 1; this.sentence.mentions[k]?.joined; k += 1) out.push(k);
    return out;
  }

  private mentionsOf(indices: number[]): Mention[] {
    return indices.map((index) => this.sentence.mentions[index] as Mention);
  }

  /** 'According to X, quoting Y'. */
  private according(): void {
    const { units, mentions, clauses } = this.sentence;
    for (let i = 0; i < units.length; i += 1) {
      const word = sense(units[i], 'according');
      if (!word) continue;
      const { chain } = this.memory;
      if (word.sense.same) {
        if (chain) this.frames.push({ kind: 'carried', act: chain.act, row: null, sources: [...chain.links, ...chain.roots], from: this.unit(i).start, to: this.end, at: this.unit(i).start, clause: clauses.of[i] ?? 0, subjects: [], named: false, polarity: null, modality: null });
        continue;
      }
      const index = this.named(i + 1, 6);
      let sources: Resolved[] = [];
      let subjects: number[] = [];
      if (index >= 0) {
        subjects = this.group(index);
        sources = this.speakers(this.mentionsOf(subjects));
      } else {
        const name = this.mediumByPattern(i + 1);
        if (name) sources = [name];
        else if (sense(units[i + 1], 'this') || sense(units[i + 1], 'pronoun')) sources = this.memory.speaker;
        else continue;
      }
      if (sources.length === 0) continue;
      const clause = clauses.of[i] ?? 0;
      const first = this.unit(Math.max(0, clauses.list.find((c) => c.index === clause)?.units[0] ?? 0));
      const opens = i <= (clauses.list.find((c) => c.index === clause)?.units[0] ?? 0) + 1;
      this.frames.push({
        kind: 'according',
        act: word.sense.act,
        row: null,
        sources,
        from: opens ? this.unit(i).start : first.start,
        to: this.end,
        at: this.unit(i).start,
        clause,
        subjects,
        named: true,
        polarity: null,
        modality: null,
      });
      if (index >= 0) i = (mentions[subjects[subjects.length - 1] as number] as Mention).b - 1;
    }
  }

  /** The first mention of a party that starts within `reach` units from `i`, over media words, quotation marks and fillers. */
  private named(i: number, reach: number): number {
    const { units, mentions, mentionOf } = this.sentence;
    for (let k = i; k < Math.min(units.length, i + reach); k += 1) {
      const at = mentionOf[k] as number;
      if (at >= 0) return isParty((mentions[at] as Mention).who) ? at : -1;
      const unit = this.unit(k);
      if (unit.kind === MARK && unit.text !== '«' && unit.text !== '"' && unit.text !== '(') return -1;
      if (sense(unit, 'verb') || sense(unit, 'that') || sense(unit, 'according')) return -1;
      if (unit.readings.length === 0 && k > i + 1) return -1;
    }
    return -1;
  }

  /** 'The agency X' where X is in no pack. */
  private mediumByPattern(i: number): Resolved | null {
    const { units } = this.sentence;
    if (!sense(units[i], 'medium-word')) return null;
    let k = i + 1;
    while (units[k] && ((units[k] as Unit).text === '«' || (units[k] as Unit).text === '"')) k += 1;
    const name = units[k];
    return name && name.readings.length === 0 && name.kind !== MARK ? { name: romanize(name.text, this.language), country: null, sector: 'MED' } : null;
  }

  /** The reading of a unit as a word of saying that is used as one. */
  private sayAt(i: number, clause: Clause): SayRow | null {
    const verb = clause.verb;
    const unit = this.unit(i);
    for (const reading of unit.readings) {
      if (reading.sense.k !== 'say') continue;
      if (reading.sense.part === 'verb' && verb?.at === i) return verb.passive && !this.doneBy(clause) ? null : reading.sense.row;
      if (reading.sense.part !== 'light' || !this.hasLight(clause, i, reading.sense.light) || !nearestLight(this.sentence, clause, i, this.language)) continue;
      return (verb?.passive || verb?.lemma !== reading.sense.light) && !this.doneBy(clause) ? null : reading.sense.row;
    }
    return null;
  }

  /** Whether the clause has the light verb of a phrase, on the side where this language has it. */
  private hasLight(clause: Clause, at: number, light: string | null): boolean {
    const lemma = clause.verb?.lemma;
    if (light === null || !lemma || !clause.verb) return false;
    const fits = lemma === light || (this.language.passives[light] ?? []).includes(lemma);
    return fits && (this.language.order === 'verb-last' ? clause.verb.at > at : clause.verb.at < at);
  }

  /** Frames of a verb of saying. */
  private said(clause: Clause): void {
    for (const i of clause.units) {
      const row = this.negated(this.sayAt(i, clause), clause) ?? this.statement(i, clause) ?? this.callsFalse(i, clause);
      if (!row || (row.noun !== undefined && this.frames.some((frame) => frame.kind === 'said' && frame.clause === clause.index))) continue;
      const statement = this.sayAt(i, clause) === null && !sense(this.unit(i), 'false');
      const subject = statement ? this.owner(clause, i) : this.subject(clause, i);
      const unnamed = subject.length > 0 ? null : this.unknownSpeaker(clause, i);
      const sources = subject.length > 0 ? this.speakers(this.mentionsOf(subject)) : unnamed ? [unnamed] : this.memory.speaker;
      if (sources.length === 0 || (row.mediumOnly && !isMedia(sources))) continue;
      if (subject.length === 0 && !unnamed && this.impersonal(clause, i, row)) continue;
      const { from, to } = this.scope(clause, i, subject);
      this.frames.push({
        kind: 'said',
        act: row.act,
        row,
        sources,
        from,
        to,
        at: this.unit(i).start,
        clause: clause.index,
        subjects: subject,
        named: unnamed !== null || subject.length > 0 && this.mentionsOf(subject).some((mention) => mention.who.refers !== 'speaker'),
        polarity: row.polarity ?? null,
        modality: row.modality ?? null,
      });
      this.quotedFrom(clause, i, row);
      this.toldTo(clause, subject);
    }
  }

  /** 'Does not accept' denies; other sayings that are negated say nothing. */
  private negated(row: SayRow | null, clause: Clause): SayRow | null {
    if (!row || !clause.verb?.neg) return row;
    if (row.act === 'confirm') return DENIES;
    return row.act === 'deny' ? { act: 'confirm' } : null;
  }

  /** 'Called it a lie': a word for untrue with a verb of calling denies. */
  private callsFalse(i: number, clause: Clause): SayRow | null {
    return sense(this.unit(i), 'false') && clause.verb?.role === 'call' && clause.verb.at > i === (this.language.order === 'verb-last') ? DENIES : null;
  }

  /** 'It was announced' names nobody, and what is told stands for itself; 'announced by X' names X. */
  private doneBy(clause: Clause): boolean {
    return this.sentence.mentions.some((mention) => mention.mark === 'by' && this.sentence.clauses.of[mention.a] === clause.index);
  }

  /** Whose statement it is: the name right after it, else right before, else the last speaker. */
  private owner(clause: Clause, at: number): number[] {
    const { mentions, clauses } = this.sentence;
    const taken = new Set(this.frames.flatMap((frame) => frame.subjects));
    const index = mentions.findIndex((mention, k) => !taken.has(k) && clauses.of[mention.a] === clause.index && isParty(mention.who) && mention.a > at && mention.a <= at + 3);
    if (index >= 0) return this.group(index);
    const before = mentions.findIndex((mention, k) => !taken.has(k) && clauses.of[mention.a] === clause.index && isParty(mention.who) && mention.mark === null && mention.a < at);
    return before >= 0 ? this.group(before) : [];
  }

  /** 'The statement of X says', 'in a statement it is said'. */
  private statement(i: number, clause: Clause): SayRow | null {
    const noun = this.unit(i).readings.find((reading) => reading.sense.k === 'say' && reading.sense.part === 'noun');
    if (noun?.sense.k !== 'say') return null;
    const comes = clause.units.some((k) => sense(this.unit(k), 'comes'));
    const next = clause.units[clause.units.length - 1] === undefined ? undefined : this.sentence.units[(clause.units[clause.units.length - 1] as number) + 1];
    return comes || (next?.text === ':' && clause.verb === null) ? noun.sense.row : null;
  }

  /** 'X told Reuters': the medium is a link. */
  private toldTo(clause: Clause, subject: number[]): void {
    const index = this.sentence.mentions.findIndex((mention, k) => !subject.includes(k) && mention.who.outlet !== null && (mention.mark === 'to' || mention.mark === 'with') && this.sentence.clauses.of[mention.a] === clause.index);
    if (index < 0) return;
    const last = this.frames[this.frames.length - 1] as Frame;
    this.frames.push({ ...last, kind: 'according', act: 'report', row: null, sources: this.speakers(this.mentionsOf([index])), subjects: [index], polarity: null, modality: null });
  }

  /** 'Reuters quoted X as saying': the one quoted answers, the medium is a link. */
  private quotedFrom(clause: Clause, i: number, row: SayRow): void {
    if (row.act !== 'report') return;
    const last = this.frames[this.frames.length - 1] as Frame;
    if (!isMedia(last.sources)) return;
    const index = this.sentence.mentions.findIndex((mention, k) => mention.mark === 'from' && this.sentence.clauses.of[mention.a] === clause.index && mention.a > i && !last.subjects.includes(k) && isParty(mention.who));
    if (index < 0) return;
    const subjects = this.group(index);
    const sources = this.speakers(this.mentionsOf(subjects));
    if (sources.length > 0) this.frames.push({ ...last, sources, subjects, act: 'state', from: last.from + 1, row: null });
  }

  /** Mentions that are the subject of a word of saying at unit `at`. */
  private subject(clause: Clause, at: number): number[] {
    const { mentions, clauses } = this.sentence;
    const earlier = this.frames.filter((frame) => frame.kind === 'said').pop();
    if (earlier && this.language.participles.some((start) => this.unit(at).text.startsWith(start)) && this.unit(at).readings.every((reading) => reading.sense.k !== 'say' || reading.before.every((feat) => feat === 'and'))) return earlier.subjects;
    const taken = new Set(this.frames.filter((frame) => frame.kind === 'according').flatMap((frame) => frame.subjects));
    const inClause = mentions.map((mention, index) => ({ mention, index })).filter(({ mention, index }) => !taken.has(index) && clauses.of[mention.a] === clause.index && isParty(mention.who));
    const free = inClause.filter(({ mention }) => mention.mark === null && !this.belongs(mention));
    const found = this.language.order === 'verb-last' ? free.find(({ mention }) => mention.a < at) : (free.find(({ mention }) => mention.a > at && mention.a - at <= 7) ?? free.find(({ mention }) => mention.a < at));
    if (found) return this.group(found.index);
    const owner = inClause.find(({ mention }) => mention.a > at - 3 && mention.a <= at + 3 && mention.mark === null);
    if (owner) return this.group(owner.index);
    if (clause.opening === 'and' || clause.opening === 'but') {
      const before = this.frames.filter((frame) => frame.kind === 'said' && frame.clause < clause.index).pop();
      if (before) return before.subjects;
      const index = mentions.findIndex((mention, k) => !taken.has(k) && clauses.of[mention.a] === clause.index - 1 && mention.mark === null && isParty(mention.who) && !this.belongs(mention));
      if (index >= 0) return this.group(index);
    }
    return [];
  }

  /** 'It is recalled that': a verb of saying in the present, at the head of a sentence, with nobody before 'that'. */
  private impersonal(clause: Clause, at: number, row: SayRow): boolean {
    const next = this.sentence.units[at + 1];
    return this.language.order === 'verb-first' && clause.index === 0 && at <= 1 && !row.goesOn && clause.verb?.present === true && sense(next, 'that') !== undefined;
  }

  /** Somebody whom no pack knows, where the speaker's name stands: two or more unknown words. */
  private unknownSpeaker(clause: Clause, at: number): Resolved | null {
    const { units, mentionOf } = this.sentence;
    const free = (i: number) => units[i] !== undefined && (units[i] as Unit).kind === WORD && (units[i] as Unit).readings.length === 0 && (mentionOf[i] as number) < 0;
    const first = this.language.order === 'verb-last' ? (clause.units[0] as number) : at + 1;
    let last = first;
    while (last < first + 5 && (free(last) || (last > first && (sense(units[last], 'role') || sense(units[last], 'filler'))))) last += 1;
    const words = units.slice(first, last).filter((unit) => unit.readings.length === 0);
    if (words.length < 2 || (this.language.order === 'verb-last' && last > at)) return null;
    return { name: romanize(words.map((unit) => unit.text).join(' '), this.language), country: null, sector: 'OTH' };
  }

  /** Whether a mention belongs to an event or a thing said just before it. */
  private belongs(mention: Mention): boolean {
    const before = this.sentence.units[mention.a - 1];
    if (!before) return false;
    const noun = before.readings.find((reading) => reading.sense.k === 'event' && reading.sense.part === 'noun');
    return noun !== undefined && this.language.genitiveFollows && !before.readings.some((reading) => reading.before.includes('present'));
  }

  /** The stretch that a word of saying answers for. */
  private scope(clause: Clause, at: number, subject: number[]): { from: number; to: number } {
    const { units, clauses, mentions } = this.sentence;
    const content = clauses.list.find((other) => other.index > clause.index && other.under === clause.index && other.opening === 'that');
    const last = clause.units[clause.units.length - 1] as number;
    const own = subject.map((index) => mentions[index] as Mention).filter((mention) => clauses.of[mention.a] === clause.index);
    const afterSubject = own.length > 0 ? Math.max(...own.map((mention) => mention.b)) : (clause.units[0] as number);
    if (content) {
      const opener = units[content.openedAt];
      return { from: opener?.end ?? (units[content.units[0] as number] as Unit).start, to: this.end };
    }
    if (this.language.order === 'verb-last') {
      const follows = units[last + 1];
      if (follows && (follows.text === ',' || follows.text === '«')) return { from: follows.start, to: this.end };
      const before = clause.units.some((i) => i >= afterSubject && i < at && ((sense(units[i], 'event') && this.sentence.marks[i] !== 'in') || sense(units[i], 'said-word') || sense(units[i], 'case')?.sense.after));
      if (!before && follows && !sense(follows, 'and') && follows.kind !== MARK) return { from: follows.start, to: this.end };
      const from = afterSubject < at ? (units[afterSubject] as Unit).start : (units[clause.units[0] as number] as Unit).start;
      const earlier = this.frames.filter((frame) => frame.kind === 'said' && frame.clause === clause.index).pop();
      return { from: earlier ? Math.max(from, earlier.at + 1) : from, to: this.unit(at).start };
    }
    const quote = this.quoteBefore(at);
    if (quote) return quote;
    const start = Math.min(units.length - 1, Math.max(at + 1, afterSubject > at ? afterSubject : at + 1));
    return { from: (units[start] as Unit).start, to: this.end };
  }

  /** A quotation that ends just before the word of saying. */
  private quoteBefore(at: number): { from: number; to: number } | null {
    for (let k = at - 1; k >= Math.max(0, at - 2); k -= 1) {
      const unit = this.unit(k);
      if (unit.text !== '»' && unit.text !== '"') continue;
      const quote = this.near().find((q) => this.page.tokens.start[q.close] === unit.start);
      if (quote) return { from: this.page.tokens.start[quote.open] as number, to: unit.end };
    }
    return null;
  }

  /** 'X: …' with no verb of saying before the colon. */
  private colons(): void {
    const { units, clauses, mentions } = this.sentence;
    for (const clause of clauses.list) {
      const opener = clause.openedAt >= 0 ? units[clause.openedAt] : undefined;
      if (opener?.text !== ':') continue;
      const before = clauses.list.find((other) => other.index === clause.under);
      if (!before || before.verb !== null || before.units.length > 22 || this.frames.some((frame) => frame.kind === 'said' && frame.clause === before.index)) continue;
      const index = mentions.findIndex((mention) => clauses.of[mention.a] === before.index && isParty(mention.who) && mention.mark === null && !mention.joined && (mention.who.place === null || mention.who.roles.length > 0 || mention.who.bare === 'seat'));
      if (index < 0) continue;
      const mention = mentions[index] as Mention;
      const first = before.units.find((i) => (units[i] as Unit).kind !== MARK) ?? 0;
      if (mention.a > first + 4 || (mention.who.bare !== null && mention.a !== first)) continue;
      const subjects = this.group(index);
      const sources = this.speakers(this.mentionsOf(subjects));
      if (sources.length === 0) continue;
      this.frames.push({ kind: 'colon', act: 'state', row: null, sources, from: opener.end, to: this.end, at: opener.start, clause: before.index, subjects, named: true, polarity: null, modality: null });
    }
  }

  /** A frame ends where another speaker begins in a clause that hangs on nothing of it. */
  private limit(): void {
    const { clauses, units } = this.sentence;
    for (const frame of this.frames) {
      if (frame.kind === 'according' && !isMedia(frame.sources)) continue;
      for (const other of this.frames) {
        if (other === frame || other.at <= frame.at || (other.kind !== 'said' && other.kind !== 'colon') || other.from <= frame.from) continue;
        const clause = clauses.list.find((c) => c.index === other.clause);
        if (!clause || (clause.opening !== 'but' && clause.opening !== 'and')) continue;
        const start = (units[clause.units[0] as number] as Unit).start;
        if (start <= frame.from || !other.named) continue;
        if (isMedia(frame.sources) && !this.hasContent(frame, start)) continue;
        if (this.insideQuote(start, frame)) continue;
        frame.to = Math.min(frame.to, start);
      }
    }
  }

  private hasContent(frame: Frame, to: number): boolean {
    return this.sentence.units.some((unit) => unit.start > frame.from && unit.end <= to && unit.start > frame.at + 12 && sense(unit, 'event') !== undefined);
  }

  private insideQuote(at: number, frame: Frame): boolean {
    const { tokens } = this.page;
    return this.near().some((q) => (tokens.start[q.open] as number) >= frame.from && (tokens.start[q.open] as number) < at && (tokens.start[q.close] as number) > at);
  }

  /** Quotations that open in this sentence. */
  private near(): Quote[] {
    if (this.quotes) return this.quotes;
    const { quotes, tokens } = this.page;
    const start = this.sentence.units[0]?.start ?? 0;
    let low = 0;
    let high = quotes.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((tokens.start[(quotes[mid] as Quote).open] as number) < start) low = mid + 1;
      else high = mid;
    }
    const found: Quote[] = [];
    for (let k = low; k < quotes.length && (tokens.start[(quotes[k] as Quote).open] as number) <= this.end; k += 1) found.push(quotes[k] as Quote);
    this.quotes = found;
    return found;
  }

  /** A frame that opens a quotation holds to its end, over sentences. */
  private throughQuotes(): void {
    const { tokens } = this.page;
    for (const frame of this.frames) {
      if (frame.kind === 'according') continue;
      for (const quote of this.near()) {
        const open = tokens.start[quote.open] as number;
        const close = tokens.end[quote.close] as number;
        if (open >= frame.from - 2 && open < frame.to && open <= this.end && close > this.end) frame.to = Math.max(frame.to, close);
      }
    }
  }
}

/** The frames that answer for an offset, outermost first. */
export function framesAt(frames: Frame[], offset: number): Frame[] {
  return frames.filter((frame) => frame.from <= offset && offset < frame.to);
}


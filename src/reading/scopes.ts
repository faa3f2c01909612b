import type { Act } from '../model/claim.js';
import type { Quote } from '../text/quotes.js';
import { MARK } from '../text/tokens.js';
import { tellsBeside } from './beside.js';
import type { Clause } from './clause.js';
import { type Frame, type Hearing, isMedia, unitAt } from './frame.js';
import type { Mention } from './mention.js';
import { sense, type Unit } from './scan.js';
import { afterQuotation } from './subject.js';
import { governs } from './voice.js';

/** '…; this the army announced': whether a clause of saying begins with 'this' as its object and takes up what stands before it in the sentence. */
function takesUpWhole({ sentence: { units, clauses } }: Hearing, { index, units: own }: Clause): boolean {
  const first = own[0] as number;
  if (!sense(units[first], 'this') || !clauses.list.some((other) => other.index < index && other.units.length > 0)) return false;
  const marker = own.find((i) => i > first && i <= first + 3 && sense(units[i], 'case')?.sense.after);
  return marker !== undefined && own.every((i) => i >= marker || !sense(units[i], 'event'));
}

/** '…, as the envoy announced on Monday': whether a clause of saying that ends its sentence, after a comma, tells nothing but who said it and when. */
function tellsNothing({ sentence: { units, clauses, mentionOf, times } }: Hearing, { index, units: own, verb, openedAt }: Clause, at: number): boolean {
  const first = own[0] as number;
  if (verb?.at !== at || first === 0 || own[own.length - 1] !== units.length - 1 - Number(units[units.length - 1]?.kind === MARK && own[own.length - 1] !== units.length - 1)) return false;
  const before = openedAt >= 0 && openedAt < first ? openedAt - 1 : first - 1;
  if (units[before]?.text !== ',' || !clauses.list.some((other) => other.index < index && other.units.length > 0)) return false;
  return own.some((i) => i > at && (mentionOf[i] as number) >= 0) && own.every((i) => i <= at || (mentionOf[i] as number) >= 0 || (units[i] as Unit).kind === MARK || times.some((time) => time.a <= i && i < time.b) || (units[i] as Unit).readings.some(({ k }) => k === 'filler' || k === 'honorific' || k === 'time' || k === 'case') || (units[i] as Unit).readings.length === 0);
}

/** Where what is taken up begins: behind what another is told to have said before in the sentence. */
function earlierSaid({ sentence, frames }: Hearing, clause: Clause): number {
  const before = frames.filter((frame) => frame.kind === 'said' && frame.clause < clause.index);
  return Math.max((sentence.units[0] as Unit).start, ...before.map((frame) => frame.at + 1));
}

/** 'In a report released this week': a bare participle behind a noun, which no 'that' opens, tells no content. */
const describes = ({ openedAt, verb, units, nonfinite }: Clause): boolean => openedAt < 0 && nonfinite === null && verb !== null && units[0] === verb.at;

/** The stretch that a word of saying answers for. */
export function scopeOf(hearing: Hearing, clause: Clause, at: number, subject: number[], act: Act): { from: number; to: number } {
  const { units, clauses, mentions } = hearing.sentence;
  const content = clauses.list.find((other) => other.index > clause.index && other.under === clause.index && other.opening === 'that' && !describes(other));
  const last = clause.units[clause.units.length - 1] as number;
  const own = subject.map((index) => mentions[index] as Mention).filter((mention) => clauses.of[mention.a] === clause.index);
  const afterSubject = own.length > 0 ? Math.max(...own.map((mention) => mention.b)) : (clause.units[0] as number);
  if (content) {
    const opener = units[content.openedAt];
    // 'Put the dead at 15, of whom ten …': where what is said stands as the object before the verb, it is said as well.
    const told = (i: number) => i >= afterSubject && i < at && sense(units[i], 'event') !== undefined;
    if (hearing.language.order === 'verb-last' && (clause.units.some((i) => i > afterSubject && i < at && sense(units[i], 'case')?.sense.after) ? clause.units.some(told) : act === 'report' && clause.units.some((i) => told(i) && hearing.sentence.marks[i] === 'from'))) return { from: (units[afterSubject] as Unit).start, to: hearing.end };
    return { from: opener?.end ?? (units[content.units[0] as number] as Unit).start, to: hearing.end };
  }
  if (hearing.language.order === 'verb-last') {
    if (clause.verb && clause.verb.at > at + 1 && governs(unitAt(hearing, at), clause.verb)) return { from: unitAt(hearing, at + 1).start, to: unitAt(hearing, clause.verb.at).start };
    if ((act === 'state' || act === 'report' || act === 'confirm') && clause.verb?.role !== 'call' && takesUpWhole(hearing, clause)) return { from: earlierSaid(hearing, clause), to: (units[clause.units[0] as number] as Unit).start };
    const follows = units[last + 1];
    const told = (i: number) => i >= afterSubject && i < at && sense(units[i], 'event') !== undefined && hearing.sentence.marks[i] === 'from';
    // 'Told of the loss of ten men, but …': what is told stands before the verb.
    const contrast = act === 'report' && follows?.text === ',' && (sense(units[last + 2], 'but') ?? sense(units[last + 2], 'and')) !== undefined && clause.units.some(told);
    if (follows && !contrast && (follows.text === ',' || follows.text === '«')) return { from: follows.start, to: hearing.end };
    const owned = hearing.frames.find((frame) => frame.kind === 'said' && frame.clause === clause.index && frame.row?.owns === true && frame.at < unitAt(hearing, at).start);
    const before = !tellsBeside(hearing.sentence, clause, afterSubject, at) && clause.units.some((i) => i >= afterSubject && i < at && !(owned && owned.from <= unitAt(hearing, i).start && unitAt(hearing, i).start < owned.to) && ((sense(units[i], 'event') && hearing.sentence.marks[i] !== 'in') || sense(units[i], 'said-word') || sense(units[i], 'case')?.sense.after));
    if (!before && follows && !sense(follows, 'and') && follows.kind !== MARK) return { from: follows.start, to: hearing.end };
    const from = afterSubject < at ? (units[afterSubject] as Unit).start : (units[clause.units[0] as number] as Unit).start;
    const earlier = hearing.frames.filter((frame) => frame.kind === 'said' && frame.clause === clause.index).pop();
    return { from: earlier ? Math.max(from, earlier.at + 1) : from, to: unitAt(hearing, at).start };
  }
  if (hearing.language.order === 'verb-first' && (act === 'state' || act === 'report' || act === 'confirm') && tellsNothing(hearing, clause, at)) return { from: earlierSaid(hearing, clause), to: (units[clause.units[0] as number] as Unit).start };
  const quoted = quoteBefore(hearing, at);
  // '"Hamas" announces': a name in quotation marks says it, and is not said.
  // The name of who speaks, or whose name it is of.
  const names = ({ a, b }: Mention, { from, to }: { from: number; to: number }) => (unitAt(hearing, a).start >= from ? unitAt(hearing, b - 1).end <= to : unitAt(hearing, b - 1).end >= to);
  const quote = (quoted && own.some((mention) => names(mention, quoted)) ? null : quoted) ?? quoteThatOpens(hearing, clause, at);
  if (quote) return quote;
  // 'An assertion that X calls baseless': a denial does not answer for what stands before it.
  if (hearing.language.order === 'verb-second' && act !== 'deny' && closes(hearing, clause, at)) {
    const earlier = hearing.frames.filter((frame) => frame.kind === 'said' && frame.clause < clause.index && frame.named).pop();
    const start = earlier && clauses.list.some((other) => other.index > earlier.clause && other.index < clause.index && other.opening === 'but') ? earlier.to : (units[0] as Unit).start;
    const next = clauses.list.find((other) => other.index > clause.index && other.units.length > 0 && (other.under === clause.index || (other.nonfinite === 'ing' && other.under === clause.under)) && other.opening === 'and');
    return { from: start, to: next ? hearing.end : (units[clause.units[0] as number] as Unit).start };
  }
  const start = Math.min(units.length - 1, Math.max(at + 1, afterSubject > at ? afterSubject : at + 1));
  return { from: (units[start] as Unit).start, to: hearing.end };
}

/** '"…," X, the governor, said': the quotation that the clause of the word of saying begins with. */
function quoteThatOpens(hearing: Hearing, clause: Clause, at: number): { from: number; to: number } | null {
  if (hearing.language.order !== 'verb-second') return null;
  const last = afterQuotation(hearing, clause, at);
  if (last < 0) return null;
  const end = unitAt(hearing, last);
  const quote = quotesIn(hearing).find((q) => hearing.page.tokens.start[q.close] === end.start);
  return { from: quote ? (hearing.page.tokens.start[quote.open] as number) : unitAt(hearing, clause.units[0] as number).start, to: end.end };
}

/** 'X happened, officials said': nothing is told after the word of saying, and something before its clause. */
function closes(hearing: Hearing, clause: Clause, at: number): boolean {
  const { units, clauses } = hearing.sentence;
  if (clause.opening !== 'and' || clause.nonfinite === 'ing') return false;
  const opener = clause.openedAt >= 0 ? units[clause.openedAt] : units[(clause.units[0] as number) - 1];
  // Behind a semicolon somebody else speaks of something else.
  if (!opener || opener.kind !== MARK || opener.text === ';') return false;
  const tells = (i: number) => units[i]?.readings.some((reading) => reading.k === 'event' && reading.sense.light === null) === true;
  const content = clause.units.some((i) => i > at && tells(i) && hearing.sentence.marks[i] === null && !describesStatement(hearing, i, at) && !units[i]?.readings.some((r) => r.k === 'say' && r.sense.light === null));
  return !content && clauses.list.some((other) => other.index < clause.index && other.units.length > 0);
}

/** 'Says in a report released this week': what describes the statement is not what is said. */
function describesStatement(hearing: Hearing, i: number, at: number): boolean {
  for (let k = i - 1; k > at && k >= i - 3; k -= 1) if (unitAt(hearing, k).readings.some((reading) => reading.k === 'say' && reading.sense.part === 'noun')) return true;
  return false;
}

/** A quotation that ends just before the word of saying. */
function quoteBefore(hearing: Hearing, at: number): { from: number; to: number } | null {
  for (let k = at - 1; k >= Math.max(0, at - 2); k -= 1) {
    const unit = unitAt(hearing, k);
    if (unit.text !== '»' && unit.text !== '"') continue;
    const quote = quotesIn(hearing).find((q) => hearing.page.tokens.start[q.close] === unit.start);
    if (quote) return { from: hearing.page.tokens.start[quote.open] as number, to: unit.end };
  }
  return null;
}

/** Where verbs stand first, what makes a claim by itself is of one clause, unless 'that' opens another: a joined verb tells something else. */
export function limitDeeds(hearing: Hearing): void {
  const { clauses, units } = hearing.sentence;
  if (hearing.language.order !== 'verb-first') return;
  for (const frame of hearing.frames) {
    if (frame.kind !== 'said' || !frame.row?.makes || clauses.list.some((other) => other.under === frame.clause && other.opening === 'that')) continue;
    const next = clauses.list.find((other) => other.index > frame.clause && (other.opening === 'and' || other.opening === 'but') && other.verb !== null);
    const start = next ? (units[next.units[0] as number] as Unit).start : -1;
    if (start > frame.from && !insideQuote(hearing, start, frame)) frame.to = Math.min(frame.to, start);
  }
}

/** 'X, which Y denies, has left': where the clause that one with 'which' stands in goes on behind it; -1 where it does not. */
function goesOnBehind({ sentence: { units, clauses } }: Hearing, { index, opening, under, openedAt, units: own }: Clause): number {
  if (opening !== 'rel') return -1;
  const last = own[own.length - 1] as number;
  const isComma = (i: number) => units[i]?.text === ',';
  const next = isComma(openedAt - 1) ? clauses.list.find((other) => other.under === index && other.opening === 'and' && other.verb !== null && isComma((other.units[0] as number) - 1)) : undefined;
  return next ? (next.units[0] as number) : units.findIndex(({ kind }, i) => i > last && kind !== MARK && clauses.of[i] === under);
}

/** What is said within a clause with 'which' ends where the clause that it stands in goes on. */
export function limitAsides(hearing: Hearing): void {
  const { clauses, units } = hearing.sentence;
  for (const frame of hearing.frames) {
    const clause = frame.kind === 'said' ? clauses.list.find(({ index }) => index === frame.clause) : undefined;
    const behind = clause?.verb ? goesOnBehind(hearing, clause) : -1;
    const start = units[behind]?.start ?? -1;
    if (start > frame.from && start > frame.at && !insideQuote(hearing, start, frame)) frame.to = Math.min(frame.to, start);
  }
}

/** A frame ends where another speaker begins in a clause that hangs on nothing of it. */
export function limitFrames(hearing: Hearing): void {
  const { clauses, units } = hearing.sentence;
  for (const frame of hearing.frames) {
    if (frame.kind === 'according' && !isMedia(frame.sources)) continue;
    for (const other of hearing.frames) {
      if (other === frame || other.at <= frame.at || (other.kind !== 'said' && other.kind !== 'colon') || other.from <= frame.from) continue;
      const clause = clauses.list.find((c) => c.index === other.clause);
      // 'Which X denied' is no more of the speaker before.
      if (!clause || (clause.opening !== 'but' && clause.opening !== 'and' && !(clause.opening === 'rel' && other.act === 'deny' && goesOnBehind(hearing, clause) < 0))) continue;
      const start = (units[clause.units[0] as number] as Unit).start;
      // 'Threatened X, adding that …', 'rejects the charge and speaks of sabotage': what makes a claim by itself ends where the same speaker goes on.
      const goesOn = (frame.row?.makes !== undefined && other.row?.goesOn === true) || (frame.kind === 'said' && frame.act === 'deny' && other.act !== 'deny');
      if (start <= frame.from || !(other.named || goesOn)) continue;
      if (isMedia(frame.sources) && !hasContent(hearing, frame, start)) continue;
      if (insideQuote(hearing, start, frame)) continue;
      frame.to = Math.min(frame.to, start);
    }
  }
}

function hasContent(hearing: Hearing, frame: Frame, to: number): boolean {
  return hearing.sentence.units.some((unit) => unit.start > frame.from && unit.end <= to && unit.start > frame.at + 12 && sense(unit, 'event') !== undefined);
}

function insideQuote(hearing: Hearing, at: number, frame: Frame): boolean {
  const { tokens } = hearing.page;
  return quotesIn(hearing).some((q) => (tokens.start[q.open] as number) >= frame.from && (tokens.start[q.open] as number) < at && (tokens.start[q.close] as number) > at);
}

/** Quotations that open in this sentence. */
function quotesIn(hearing: Hearing): Quote[] {
  if (hearing.quotes) return hearing.quotes;
  const { quotes, tokens } = hearing.page;
  const start = hearing.sentence.units[0]?.start ?? 0;
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((tokens.start[(quotes[mid] as Quote).open] as number) < start) low = mid + 1;
    else high = mid;
  }
  const found: Quote[] = [];
  for (let k = low; k < quotes.length && (tokens.start[(quotes[k] as Quote).open] as number) <= hearing.end; k += 1) found.push(quotes[k] as Quote);
  hearing.quotes = found;
  return found;
}

/** A frame that opens a quotation holds to its end, over sentences. */
export function holdThroughQuotes(hearing: Hearing): void {
  const { tokens } = hearing.page;
  for (const frame of hearing.frames) {
    if (frame.kind === 'according') continue;
    for (const quote of quotesIn(hearing)) {
      const open = tokens.start[quote.open] as number;
      const close = tokens.end[quote.close] as number;
      if (open >= frame.from - 2 && open < frame.to && open <= hearing.end && close > hearing.end) frame.to = Math.max(frame.to, close);
    }
  }
}

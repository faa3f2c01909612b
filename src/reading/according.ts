import type { Clause } from './clause.js';
import { type Frame, type Hearing, isMedia, unitAt } from './frame.js';
import { KIND, lacks } from './kinds.js';
import type { Mention, Resolved } from './mention.js';
import { sense, type Unit } from './scan.js';
import { describedBy, group, mediumByPattern, mentionsOf, namedFrom, speakers } from './speakers.js';
import { officerNamed, strangerNamed, tradesmanNamed } from './strangers.js';
import { MARK } from '../text/tokens.js';
import { isParty } from './who.js';

/** 'According to X, quoting Y'. */
export function readAccording(hearing: Hearing): void {
  const { units, mentions, clauses } = hearing.sentence;
  if (lacks(hearing.sentence, KIND.according)) return;
  for (let i = 0; i < units.length; i += 1) {
    const word = sense(units[i], 'according');
    if (!word) continue;
    const { chain } = hearing.memory;
    if (word.sense.same) {
      if (chain) hearing.frames.push({ kind: 'carried', act: chain.act, row: null, sources: [...chain.links, ...chain.roots], from: unitAt(hearing, i).start, to: hearing.end, at: unitAt(hearing, i).start, clause: clauses.of[i] ?? 0, subjects: [], named: false, stranger: false, polarity: null, modality: null });
      continue;
    }
    // 'As announced today by X'.
    let next = i + 1;
    for (const { a, b } of hearing.sentence.times) if (a === next) next = b;
    const described = describedBy(hearing, next);
    const officer = described >= 0 ? null : officerNamed(hearing, next);
    const index = described >= 0 ? described : (officer?.index ?? namedFrom(hearing, next, 6, word.sense.near === true));
    const medium = index < 0 ? mediumByPattern(hearing, next) : null;
    const stranger = index < 0 && !medium ? strangerNamed(hearing, next) : null;
    const name = medium ?? stranger ?? (index < 0 ? tradesmanNamed(hearing, next) : null);
    let sources: Resolved[] = [];
    let subjects: number[] = [];
    if (index >= 0) {
      subjects = group(hearing, index);
      sources = speakers(hearing, mentionsOf(hearing, subjects));
      if (officer && sources[0]) sources = [{ ...sources[0], name: officer.name }, ...sources.slice(1)];
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
      to: opens ? hearing.end : goesOnFrom(hearing, index >= 0 ? (mentions[subjects[subjects.length - 1] as number] as Mention).b : i + 2),
      at: unitAt(hearing, i).start,
      clause,
      subjects,
      named: index < 0 ? name !== null : mentionsOf(hearing, subjects).some((mention) => mention.who.refers !== 'speaker'),
      stranger: stranger !== null,
      polarity: null,
      modality: null,
    });
    if (index >= 0) i = quotedBy(hearing, (mentions[subjects[subjects.length - 1] as number] as Mention).b, sources) - 1;
  }
}

/** 'As Reuters reported from the ministry': behind a medium, whom it quotes answers as well. Gives the unit behind the last of those who were named. */
function quotedBy(hearing: Hearing, b: number, media: Resolved[]): number {
  const { mentions, clauses } = hearing.sentence;
  const last = hearing.frames[hearing.frames.length - 1] as Frame;
  const index = isMedia(media) && sense(hearing.sentence.units[b], 'case')?.sense.case === 'from' ? mentions.findIndex((mention) => mention.mark === 'from' && mention.markAt === b && clauses.of[mention.a] === last.clause && isParty(mention.who) && !(mention.who.place !== null && mention.who.roles.length === 0)) : -1;
  if (index < 0) return b;
  const subjects = group(hearing, index);
  const sources = speakers(hearing, mentionsOf(hearing, subjects));
  if (sources.length === 0) return b;
  hearing.frames.push({ ...last, sources, subjects });
  return (mentions[subjects[subjects.length - 1] as number] as Mention).b;
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

/** '…, according to X, and B happened': where a clause begins that is joined behind a closing 'according to X'; the end of the sentence where none is. */
function goesOnFrom({ sentence: { units, clauses }, end }: Hearing, b: number): number {
  for (let k = b; k < Math.min(units.length - 1, b + 4); k += 1) {
    if (units[k]?.text !== ',') continue;
    const next = clauses.list.find((other) => other.units.length > 0 && (other.units[0] as number) > k && (other.units[0] as number) <= k + 2);
    return next && (next.opening === 'and' || next.opening === 'but') && next.nonfinite === null ? (units[k] as Unit).start : end;
  }
  return end;
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

import { type Hearing, isMedia, unitAt } from './frame.js';
import type { Mention } from './mention.js';
import type { Unit } from './scan.js';
import { group, mentionsOf, speakers } from './speakers.js';
import { ROLES, type RoleId } from '../model/roles.js';
import { isParty } from './who.js';
import { MARK } from '../text/tokens.js';

/** '(X) …': a name alone in brackets at the head of a line, as digests have it, speaks the line. */
export function readBracketed(hearing: Hearing): void {
  const { units, clauses, mentions } = hearing.sentence;
  if (units[0]?.text !== '(' && units[0]?.text !== '[') return;
  const close = units.findIndex((unit, k) => k > 1 && k < 9 && (unit.text === ')' || unit.text === ']'));
  if (close < 0 || close >= units.length - 2) return;
  const index = mentions.findIndex((mention) => mention.a <= 2 && mention.b >= close - 1 && mention.b <= close + 1 && isParty(mention.who));
  const sources = index < 0 ? [] : speakers(hearing, mentionsOf(hearing, [index]));
  if (sources.length === 0) return;
  const at = unitAt(hearing, close);
  hearing.frames.push({ kind: 'colon', act: 'state', row: null, sources, from: at.end, to: hearing.end, at: at.start, clause: clauses.of[close] ?? 0, subjects: [index], named: true, stranger: false, polarity: null, modality: null });
}

/** '…: X', '… - X': a headline that ends with who says it, and with no full stop. */
export function readTrailing(hearing: Hearing): void {
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
  hearing.frames.push({ kind: 'colon', act: 'state', row: null, sources, from: unitAt(hearing, 0).start, to: before.start, at: before.start, clause: clauses.of[mention.a] ?? 0, subjects: [index], named: true, stranger: false, polarity: null, modality: null });
}

/** Marks between which the lines of a digest tell one thing each. */
const PARTS = new Set(['/', ';', '|', '•', '*']);

/** '… (X)': who stands alone in brackets at the end of a line answers for it, as digests and bulletins have it; a medium there is credited with the line. */
export function readCredited(hearing: Hearing): void {
  const { units, mentions, clauses } = hearing.sentence;
  const mention = mentions[mentions.length - 1];
  const end = units[units.length - 1]?.text === '.' ? units.length - 2 : units.length - 1;
  if (!mention || hearing.frames.length > 0 || units[end]?.text !== ')' || (mention.b !== end && mention.b !== end + 1) || mention.a < 4 || !isParty(mention.who) || mention.who.refers !== null) return;
  let open = mention.a;
  while (open > 0 && units[open]?.text !== '(') open -= 1;
  if (open < 3 || mention.a - open > 3 || (mention.who.place !== null && mention.who.roles.length === 0) || (mention.who.country !== null && mention.who.roles.length === 0)) return;
  const sources = speakers(hearing, [mention]);
  if (sources.length === 0) return;
  const at = unitAt(hearing, open).start;
  let first = open - 1;
  while (first > 0 && !PARTS.has(unitAt(hearing, first - 1).text)) first -= 1;
  hearing.frames.push({ kind: isMedia(sources) ? 'according' : 'colon', act: 'report', row: null, sources, from: unitAt(hearing, first).start, to: at, at, clause: clauses.of[open - 1] ?? 0, subjects: [mentions.length - 1], named: true, stranger: false, polarity: null, modality: null });
}

/** 'X: …' with no verb of saying before the colon. */
export function readColons(hearing: Hearing): void {
  const { units, clauses, mentions } = hearing.sentence;
  for (const clause of clauses.list) {
    // 'X: if …': a condition may stand right behind the colon.
    const behind = clause.opening === 'if' && units[clause.openedAt - 1]?.text === ':';
    const opener = clause.openedAt >= 0 ? units[behind ? clause.openedAt - 1 : clause.openedAt] : undefined;
    if (opener?.text !== ':') continue;
    const around = behind ? clauses.of[clause.openedAt - 2] : clause.under;
    const before = clauses.list.find((other) => other.index === around);
    if (!before || before.verb !== null || before.units.length > 22 || hearing.frames.some((frame) => frame.kind === 'said' && frame.clause === before.index)) continue;
    const index = mentions.findIndex((mention) => clauses.of[mention.a] === before.index && isParty(mention.who) && mention.mark === null && !mention.joined && (mention.who.place === null || mention.who.roles.length > 0 || mention.who.bare === 'seat'));
    if (index < 0) continue;
    const mention = mentions[index] as Mention;
    const first = before.units.find((i) => (units[i] as Unit).kind !== MARK) ?? 0;
    if (mention.a > first + 4 || (mention.who.bare !== null && mention.a !== first)) continue;
    if (isTopic(hearing, index, before.index) || isDateline(hearing, mention)) continue;
    const subjects = group(hearing, index);
    const sources = speakers(hearing, mentionsOf(hearing, subjects));
    if (sources.length === 0) continue;
    hearing.frames.push({ kind: 'colon', act: 'state', row: null, sources, from: opener.end, to: hearing.end, at: opener.start, clause: before.index, subjects, named: true, stranger: false, polarity: null, modality: null });
  }
}

/** 'Sudan: the army takes Khartoum': a country before a colon is what is told of, where those told of first behind it are its own. */
function isTopic({ sentence: { mentions, clauses } }: Hearing, index: number, clause: number): boolean {
  const { country, bare } = (mentions[index] as Mention).who;
  const next = mentions[index + 1];
  if (bare !== 'name' || !country || !next || clauses.of[next.a] === clause || next.mark !== null || next.who.refers !== null) return false;
  const { who } = next;
  return who.person === null && who.outlet === null && (who.party ? who.party.country === country.code : who.roles.length > 0 && ROLES[who.roles[0] as RoleId].kind !== 'means' && who.country === null);
}

/** 'ISLAMABAD: …' at the head of the article: a city from which it is told, where names stand by their capitals. */
function isDateline({ sentence, memory, language }: Hearing, { who }: Mention): boolean {
  return language.capitals === true && who.bare === 'seat' && who.roles.length === 0 && sentence.paragraph === memory.opening;
}

import { ROLES, type RoleId } from '../model/roles.js';
import { MARK, WORD } from '../text/tokens.js';
import { toldToBe } from './apposition.js';
import { capitalName, nameOf } from './capitals.js';
import type { Clause } from './clause.js';
import { type Hearing, unitAt } from './frame.js';
import { type Resolved, someone } from './mention.js';
import { resolve } from './resolve.js';
import { romanize } from './romanize.js';
import { sense, type Unit } from './scan.js';

/** Somebody whom no pack knows, as a speaker; `told` where the text tells what he is, with the units that tell it. */
export interface Stranger {
  party: Resolved;
  told: { a: number; b: number } | null;
}

/** How many words the name of somebody has at most. */
const WORDS = 5;

/** 'According to XYZ': a name that no pack knows, told by its capitals, or, up to a comma, with what it is told to be. */
export function strangerNamed(hearing: Hearing, i: number): Resolved | null {
  const { units, mentionOf } = hearing.sentence;
  if (hearing.language.capitals) {
    const end = capitalName(units, i, hearing.language);
    return end > i ? { name: romanize(nameOf(units, i, end), hearing.language), country: null, sector: 'OTH' } : null;
  }
  let end = i;
  while (end < i + WORDS && units[end]?.kind === WORD && units[end]?.readings.length === 0 && (mentionOf[end] as number) < 0) end += 1;
  const stranger = end > i ? strangerOf(hearing, i, end) : null;
  return stranger?.told ? stranger.party : null;
}

/** 'According to X Y, the governor of Z': a name that no pack knows with, behind its comma, the office or the body that a mention tells; its index and the name. */
export function officerNamed({ sentence: { units, mentions, mentionOf }, language }: Hearing, i: number): { index: number; name: string } | null {
  let end = i;
  while (end < i + WORDS && units[end]?.kind === WORD && units[end]?.readings.length === 0 && (mentionOf[end] as number) < 0) end += 1;
  const index = units[end]?.text === ',' ? (mentionOf[end + 1] ?? -1) : -1;
  const mention = mentions[index];
  if (end - i < 2 || !mention || mention.a !== end + 1 || mention.who.unknownName !== null || !mention.who.roles.some((role) => ROLES[role].kind === 'office')) return null;
  return { index, name: romanize(nameOf(units, i, end), language) };
}

/** Somebody whom no pack knows, named before the verb: the words of the clause up to it, where they are no adverbial and no pronoun. */
export function strangerBefore(hearing: Hearing, clause: Clause, at: number): Stranger | null {
  const { mentionOf, times, clauses } = hearing.sentence;
  const timed = (i: number) => times.some((time) => time.a <= i && i < time.b);
  const last = hearing.language.order === 'verb-last' ? clause.units.length : clause.units.findIndex((i) => i >= at || clauses.verbUnits[i] === 1);
  let a = -1;
  let b = -1;
  for (const i of clause.units.slice(0, last < 0 ? clause.units.length : last)) {
    const unit = unitAt(hearing, i);
    if (unit.kind === MARK ? unit.text !== '-' && a >= 0 : b - a === WORDS || (a >= 0 && ((mentionOf[i] as number) >= 0 || timed(i)))) break;
    if (unit.kind !== WORD || timed(i) || (mentionOf[i] as number) >= 0) continue;
    const named = unit.readings.length === 0 || sense(unit, 'role') !== undefined || (a >= 0 && sense(unit, 'filler') !== undefined);
    if (named) {
      if (a < 0) a = i;
      b = i + 1;
    } else if (a >= 0) break;
    else if (!sense(unit, 'filler') && !sense(unit, 'adverb')) return null;
  }
  return a < 0 ? null : strangerOf(hearing, a, b);
}

/** Somebody whom no pack knows, named right after the verb where verbs come first. */
export function strangerAfter(hearing: Hearing, clause: Clause, at: number): Stranger | null {
  const { units, mentionOf, clauses } = hearing.sentence;
  // 'Said General X'.
  const ranked = sense(units[at + 1], 'honorific')?.sense.rank === true && (mentionOf[at + 1] as number) < 0;
  const from = ranked ? at + 2 : at + 1;
  let b = from;
  for (; b < units.length && b < from + WORDS; b += 1) {
    const unit = unitAt(hearing, b);
    const named = unit.kind === WORD && (mentionOf[b] as number) < 0 && clauses.of[b] === clause.index && (unit.readings.length === 0 || (b > from && (sense(unit, 'role') ?? sense(unit, 'filler')) !== undefined));
    if (!named) break;
  }
  const stranger = b > from ? strangerOf(hearing, from, b) : null;
  if (!ranked || !stranger || stranger.told) return stranger;
  const [officer] = resolve(someone({ roles: ['military-official'], unknownName: stranger.party.name }), 'speak', hearing.memory);
  return officer ? { party: officer, told: null } : stranger;
}

/** 'According to a taxi driver': who is told there by what he is and by no name, over words that describe him. */
export function tradesmanNamed({ sentence: { units, mentionOf, marks }, memory }: Hearing, i: number): Resolved | null {
  for (let k = i; k < i + 3; k += 1) {
    const unit = units[k];
    if (!unit || unit.kind !== WORD || (mentionOf[k] as number) >= 0) return null;
    const role = civilianTrade(unit);
    if (role) return resolve(someone({ roles: [role] }), 'speak', memory)[0] ?? null;
    if (marks[k] !== null || (unit.readings.length > 0 && !sense(unit, 'filler'))) return null;
  }
  return null;
}

/** 'A taxi driver said', 'said a trader who fled': somebody told by what he is and by no name, as the unmarked subject of a word of saying at unit `at`. */
export function tradesman(hearing: Hearing, clause: Clause, at: number): Resolved | null {
  const { marks, mentionOf } = hearing.sentence;
  const first = hearing.language.order === 'verb-first';
  for (const i of clause.units) {
    if (first ? i <= at : i >= at) continue;
    if (first && i > at + 2) return null;
    const unit = unitAt(hearing, i);
    if ((mentionOf[i] as number) >= 0 || unit.kind === MARK) {
      if (first) return null;
      continue;
    }
    const role = marks[i] === null ? civilianTrade(unit) : null;
    if (role) return resolve(someone({ roles: [role] }), 'speak', hearing.memory)[0] ?? null;
    if (unit.readings.length > 0 && !sense(unit, 'filler') && !sense(unit, 'adverb') && !sense(unit, 'number')) return null;
  }
  return null;
}

/** The role of civilians that a word for a trade or an age stands for. */
function civilianTrade(unit: Unit): RoleId | null {
  const role = sense(unit, 'counted')?.sense.row.role;
  return role !== undefined && ROLES[role].sector === 'CVL' && ROLES[role].kind === 'people' ? role : null;
}

/** The name in units `[a, b)`, of which at least one is in no table: two words, or one by its capital or by what he is told to be. */
function strangerOf(hearing: Hearing, a: number, b: number): Stranger | null {
  const { units } = hearing.sentence;
  const { capitals } = hearing.language;
  const own = units.slice(a, b).filter((unit) => unit.kind === WORD && unit.readings.length === 0);
  if (own.length === 0 || (capitals && !own.some((unit) => unit.capital))) return null;
  const name = romanize(own.map((unit) => unit.text).join(' '), hearing.language);
  const told = toldToBe(units, a, b);
  const [known] = told ? resolve(someone(told.who, { unknownName: name }), 'speak', hearing.memory) : [];
  if (told && known) return { party: known, told: { a: b, b: told.end } };
  const before = hearing.memory.strangers.get(name);
  if (before) return { party: before, told: null };
  return own.length < (capitals ? 1 : 2) ? null : { party: { name, country: null, sector: 'OTH' }, told: null };
}

import type { Clause } from './clause.js';
import { type Hearing, unitAt } from './frame.js';
import type { Mention } from './mention.js';
import { sense, type Unit } from './scan.js';
import { group, mentionsOf, speakers } from './speakers.js';
import type { SayRow } from './tables.js';
import { MARK } from '../text/tokens.js';
import { isParty } from './who.js';

/** How many words may describe what is said before the name of who says it: 'the sharp protest of X'. */
const DESCRIBED = 2;

/** 'X's warning of Y', 'a call by X for Y': a headline without a verb that a word for something said opens; who owns it says it. */
export function readHeadline(hearing: Hearing): void {
  const { units, clauses } = hearing.sentence;
  const clause = clauses.list[0];
  const first = clause?.units.find((i) => (units[i] as Unit).kind !== MARK);
  if (!clause || first === undefined || clause.verb !== null || clauses.list.some(({ opening }) => opening !== 'start' && opening !== 'rel')) return;
  const row = headed(unitAt(hearing, first));
  if (!row || hearing.frames.some((frame) => frame.clause === clause.index)) return;
  const owner = ownerIn(hearing, clause, first);
  if (owner < 0) return;
  const subjects = group(hearing, owner);
  const named = mentionsOf(hearing, subjects);
  const sources = speakers(hearing, named);
  if (sources.length === 0) return;
  const last = named[named.length - 1] as Mention;
  const by = (named[0] as Mention).mark === 'by';
  const at = unitAt(hearing, first);
  const from = by ? at.end + 1 : (units[last.b]?.start ?? hearing.end);
  const to = by ? unitAt(hearing, (named[0] as Mention).markAt).start : hearing.end;
  hearing.frames.push({ kind: 'said', act: row.act, row, sources, from, to, at: at.start, clause: clause.index, subjects, named: true, stranger: false, polarity: row.polarity ?? null, modality: row.modality ?? null });
}

/** The way of saying that a word for something said tells where it opens a headline. */
function headed(unit: Unit): SayRow | null {
  for (const reading of unit.readings) if (reading.k === 'say' && reading.sense.part === 'noun' && reading.sense.row.headed) return reading.sense.row;
  return null;
}

/** Who owns what is said at a unit: the name behind it that no preposition marks, else whom 'by' marks. */
function ownerIn({ sentence: { units, mentions, clauses } }: Hearing, { index }: Clause, at: number): number {
  const next = mentions.findIndex(({ a }) => a > at);
  const owner = mentions[next];
  if (owner && owner.mark === null && owner.a <= at + 1 + DESCRIBED && isParty(owner.who) && units.slice(at + 1, owner.a).every((unit) => !sense(unit, 'event'))) return next;
  return mentions.findIndex((mention) => mention.mark === 'by' && clauses.of[mention.a] === index && isParty(mention.who));
}

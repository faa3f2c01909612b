import type { Clause } from './clause.js';
import { type Hearing, unitAt } from './frame.js';
import { caseOf, sense } from './scan.js';
import type { Sentence } from './sentence.js';
import { group, mentionsOf, speakers } from './speakers.js';
import type { SayRow } from './tables.js';
import { isParty } from './who.js';

/** How far behind a word for something said its 'that' may stand: 'by saying this that', 'by pointing to that'. */
const THAT = 3;
/** How far behind a comma the word of saying may stand that the sentence goes on with. */
const GOES_ON = 4;

/** Acts whose object, told by a noun, is told as well: 'confirming the death of two soldiers, X said'. */
const TELLING: ReadonlySet<SayRow['act']> = new Set(['confirm', 'deny', 'claim', 'state', 'report']);

/** The way of saying at a unit where 'with' stands before it: 'with the statement that', 'with the confirmation of'. */
function besideAt({ units }: Sentence, i: number): SayRow | null {
  if (caseOf(units[i - 1]) !== 'with') return null;
  for (const reading of units[i]?.readings ?? []) if (reading.k === 'say' && reading.sense.part !== 'verb' && !reading.sense.row.mediumOnly) return reading.sense.row;
  return null;
}

/** Whether somebody tells something beside what he says, between two units of a clause. */
export const tellsBeside = (sentence: Sentence, { units }: Clause, from: number, to: number): boolean => units.some((i) => i > from && i < to && besideAt(sentence, i) !== null);

/** 'X, saying that A, added B', 'confirming A, X said B': where verbs stand last, what somebody tells beside what he says. */
export function readBeside(hearing: Hearing): void {
  const { sentence, language } = hearing;
  const { units, clauses, mentions } = sentence;
  if (language.order !== 'verb-last') return;
  for (let i = 1; i < units.length; i += 1) {
    const row = besideAt(sentence, i);
    if (!row || row.owns || !TELLING.has(row.act)) continue;
    const clause = clauses.of[i] ?? -1;
    const speaker = mentions.findIndex(({ a, mark, who }) => a < i && mark === null && clauses.of[a] === clause && isParty(who));
    const subjects = speaker < 0 ? [] : group(hearing, speaker);
    const sources = speakers(hearing, mentionsOf(hearing, subjects));
    const told = sources.length > 0 ? contentOf(sentence, i, clause) : null;
    if (!told) continue;
    const named = mentionsOf(hearing, subjects).some(({ who }) => who.refers !== 'speaker' && who.refers !== 'subject');
    hearing.frames.push({ kind: 'said', act: row.act, row: { act: row.act }, sources, ...told, at: unitAt(hearing, i).start, clause, subjects, named, stranger: false, polarity: row.polarity ?? null, modality: null });
  }
}

/** The stretch that is told beside: a clause that 'that' opens, up to the comma before the word of saying, else the noun up to the verb of saying. */
function contentOf({ units, clauses }: Sentence, i: number, clause: number): { from: number; to: number } | null {
  const that = Array.from({ length: THAT }, (_, step) => i + 1 + step).find((k) => sense(units[k], 'that'));
  const says = (k: number): boolean => units[k]?.readings.some((reading) => reading.k === 'say' && reading.sense.part !== 'noun') === true;
  if (that !== undefined) {
    const inside = clauses.list.find(({ openedAt }) => openedAt === that);
    if (!inside) return null;
    let end = inside.units[inside.units.length - 1] as number;
    for (let k = end; k < units.length; k += 1) {
      if (units[k]?.text !== ',' || !Array.from({ length: GOES_ON }, (_, step) => k + 1 + step).some(says)) continue;
      end = k;
      break;
    }
    return { from: units[that]?.end ?? 0, to: units[end]?.end ?? 0 };
  }
  const verb = clauses.list.find(({ index }) => index === clause)?.verb;
  if (!verb || verb.at <= i || caseOf(units[i + 1]) !== undefined || !Array.from({ length: verb.at - i }, (_, step) => i + 1 + step).some(says)) return null;
  const at = Array.from({ length: verb.at - i }, (_, step) => i + 1 + step).find(says) as number;
  return { from: units[i]?.end ?? 0, to: units[at]?.start ?? 0 };
}

import { NUMBER, WORD } from '../text/tokens.js';
import type { Draft } from './draft.js';
import { sense } from './scan.js';
import type { Work } from './work.js';

/** Relations by which an attack reaches somebody. */
const REACHED: ReadonlySet<string> = new Set(['on', 'to', 'object']);

/** 'Shot two traders': whether an attack is told to reach somebody or something that no pack knows, behind its verb or by a mark. */
export function reaches({ sentence }: Work, { type, triggers, targets }: Draft): boolean {
  const [trigger] = triggers;
  if (!type.startsWith('attack') || targets.length > 0 || trigger?.voice !== 'active' || !trigger.verb) return false;
  const { units, marks, mentionOf } = sentence;
  const unknown = (i: number) => units[i]?.kind === WORD && units[i]?.readings.length === 0 && (mentionOf[i] ?? -1) < 0;
  const counts = (i: number) => units[i]?.kind === NUMBER || sense(units[i], 'number') !== undefined;
  const behind = trigger.verb.at + 1;
  return unknown(behind) || (counts(behind) && unknown(behind + 1)) || trigger.clause.units.some((i) => REACHED.has(marks[i] ?? '') && (unknown(i) || (counts(i) && unknown(i + 1))));
}

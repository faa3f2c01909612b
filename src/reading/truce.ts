import { MARK } from '../text/tokens.js';
import { namesEvent, sense, type Unit } from './scan.js';
import type { Sentence } from './sentence.js';

/** How far before its noun a word of ending may stand, over what describes the halt. */
const REACH = 5;

/** 'A full and immediate halt to firing': fighting marked by 'to' after a word of ending, over what describes the halt. */
export function halts({ units, mentionOf }: Sentence, at: number): boolean {
  const fighting = (units[at] as Unit).readings.some((reading) => reading.k === 'event' && reading.before.includes('to') && (reading.sense.row.type === 'attack.gunfire' || reading.sense.row.type === 'clash'));
  if (!fighting) return false;
  for (let k = at - 1; k >= Math.max(0, at - REACH); k -= 1) {
    const before = units[k] as Unit;
    if (sense(before, 'end')) return true;
    if (before.kind === MARK || sense(before, 'case') || sense(before, 'event') || mentionOf[k] !== -1) return false;
  }
  return false;
}

/** Whether a unit names a truce. */
export function isTruce(sentence: Sentence, at: number): boolean {
  const unit = sentence.units[at] as Unit;
  return sense(unit, 'truce') !== undefined || namesEvent(unit, 'ceasefire.agreement') || halts(sentence, at);
}

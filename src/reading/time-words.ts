import { MARK } from '../text/tokens.js';
import { sense, type Unit } from './scan.js';
import type { TimeWord } from './senses.js';

/** The first word of time that a unit may be, of a kind where one is asked for; null for none. */
export const timeOf = (unit: Unit | undefined, t?: TimeWord['t']): TimeWord | null => {
  if (unit) for (const reading of unit.readings) if (reading.k === 'time' && (t === undefined || reading.sense.time.t === t)) return reading.sense.time;
  return null;
};

/** Whether a word for 'since' reaches to the time at a unit: right before it, or over the event that it is since. */
export function sinceBefore(units: Unit[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 6); k -= 1) {
    const unit = units[k] as Unit;
    if (timeOf(unit, 'since')) return true;
    if (unit.kind === MARK || sense(unit, 'that') || sense(unit, 'say') || timeOf(unit, 'weekday')) return false;
    if (i - k > 3 && !sense(unit, 'start') && !sense(unit, 'event') && !sense(unit, 'truce') && !sense(unit, 'demonym')) return false;
  }
  return false;
}

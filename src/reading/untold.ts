import { MARK } from '../text/tokens.js';
import { sense, type Unit } from './scan.js';
import type { Trigger } from './telling.js';
import type { Work } from './work.js';

/** How far before the name of an event what is not told of it may stand. */
const REACH = 5;

/**
 * 'No figures on the dead were published', 'there is no report of casualties', 'nobody has claimed the attack': where verbs stand last, a denied verb whose
 * subject is what is told of an event, or who made it, says nothing of whether it happened.
 */
export function untold({ sentence, context }: Work, { verb, voice, at, clause }: Trigger): boolean {
  if (context.language.order !== 'verb-last' || !verb?.neg || verb.at === at) return false;
  const { units } = sentence;
  if (voice === 'named' && clause.units.some((i) => units[i]?.readings.some((reading) => reading.k === 'say' && reading.sense.row.owns === true && reading.sense.light === verb.lemma))) return true;
  for (let k = at - 1; k >= Math.max(0, at - REACH) && sentence.clauses.of[k] === clause.index; k -= 1) {
    const unit = units[k] as Unit;
    if (unit.kind === MARK || sense(unit, 'verb')) return false;
    if (sense(unit, 'said-word') || unit.readings.some((reading) => (reading.k === 'say' && reading.sense.part === 'noun' && reading.sense.row.act === 'report') || (reading.k === 'thing' && reading.sense.of === 'details'))) return true;
  }
  return false;
}

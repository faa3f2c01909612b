import { MARK } from '../text/tokens.js';
import type { Clause } from './clause.js';
import { names, sense, type Unit } from './scan.js';
import type { Sentence } from './sentence.js';
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
    if (sense(unit, 'said-word') || names(unit, 'details') || unit.readings.some((reading) => reading.k === 'say' && reading.sense.part === 'noun' && reading.sense.row.act === 'report')) return true;
  }
  return false;
}

/** 'It is not known who fired the shells': 'did not say whether it had': whether a clause asks who did it, or if or how: the question word opens it, behind no noun that it would describe and under a verb that does not tell it; in its place before the verb; or right before a verb that stands first. */
export function asksWho({ sentence: { units, clauses, mentionOf }, context: { language } }: Work, { clause, verb, voice }: Trigger): boolean {
  if (voice === 'named') return false;
  // 'It was X who did it' tells it.
  if (language.order === 'verb-first') return verb !== null && sense(units[verb.at - 1], 'who') !== undefined && clauses.of[verb.at - 1] === clause.index && !sense(units[verb.at - 2], 'pronoun');
  if (language.order === 'verb-last') return clause.units.some((i) => sense(units[i], 'who'));
  const before = units[clause.openedAt - 1];
  const described = (mentionOf[clause.openedAt - 1] ?? -1) >= 0 || sense(before, 'counted') !== undefined || sense(before, 'role') !== undefined || (before?.article ?? null) !== null;
  const outer = clauses.list.find(({ index }) => index === clause.under);
  const asked = sense(units[clause.openedAt], 'who') ?? sense(units[clause.openedAt], 'whether');
  return asked !== undefined && !described && (outer?.verb?.neg === true || outer?.units.some((i) => sense(units[i], 'unable')) === true);
}

/** 'We could not verify that X was shelled', 'the strike could not be confirmed': who cannot find out tells nothing, and denies nothing. */
export function unchecked({ sentence }: Work, { clause, at }: Trigger): boolean {
  const { units, clauses } = sentence;
  const outer = clause.opening === 'that' || clause.nonfinite !== null ? clauses.list.find(({ index }) => index === clause.under) : undefined;
  return [clause, outer].some((one) => {
    const seeking = one && cannot(sentence, one) ? one.units.find((i) => seeks(sentence, one, i)) : undefined;
    return seeking !== undefined && !units.slice(seeking, at).some((unit) => unit.kind === MARK);
  });
}

/** Whether a unit is a word for finding out, or for confirming what one cannot. */
export function seeks({ units }: Sentence, clause: Clause, i: number): boolean {
  const unit = units[i] as Unit;
  return sense(unit, 'checks') !== undefined || (unit.readings.some((reading) => reading.k === 'say' && reading.sense.row.act === 'confirm') && clause.units.some((k) => sense(units[k], 'modal')));
}

/** Whether a clause is negated or impossible, by itself or by what its infinitive hangs on. */
function cannot({ units, clauses }: Sentence, clause: Clause): boolean {
  const outer = clause.nonfinite === null ? undefined : clauses.list.find(({ index }) => index === clause.under);
  const holds = (one: Clause, kind: 'unable' | 'neg'): boolean => one.units.some((i) => sense(units[i], kind) !== undefined);
  return [clause, outer].some((one) => one !== undefined && (one.verb?.neg === true || holds(one, 'unable') || (one.verb === null && holds(one, 'neg'))));
}

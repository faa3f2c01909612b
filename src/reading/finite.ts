import { MARK, NUMBER } from '../text/tokens.js';
import type { Verb } from './clause.js';
import type { LanguagePack } from './language.js';
import { caseOf, sense, type Unit } from './scan.js';
import type { Reading1, Sense } from './senses.js';

export type VerbReading = Reading1<Extract<Sense, { k: 'verb' | 'event' | 'say' }>>;

/** The reading of a unit as a finite verb, if it may be one. */
export function verbReading(unit: Unit): VerbReading | undefined {
  for (const reading of unit.readings) {
    const verbal = reading.k === 'verb' || (reading.k === 'event' && (reading.sense.part === 'verb' || reading.sense.part === 'suffer')) || (reading.k === 'say' && reading.sense.part === 'verb');
    if (verbal && !reading.after.includes('infinitive')) return reading as VerbReading;
  }
  return undefined;
}

function otherReading(unit: Unit): boolean {
  return unit.readings.some((r) => (r.k === 'event' && (r.sense.part === 'noun' || r.sense.part === 'done')) || r.k === 'counted' || (r.k === 'say' && r.sense.part === 'noun') || r.k === 'role' || r.k === 'place-word' || r.k === 'total' || r.k === 'thing');
}

/** Kinds of words that are names or times. */
export const WHOLE: ReadonlySet<Sense['k']> = new Set(['time', 'seat', 'place', 'country', 'party', 'person', 'outlet']);

/** Whether a unit is used as a finite verb where it stands. */
export function finiteAt(units: Unit[], i: number, language: LanguagePack): VerbReading | 'unknown' | null {
  const unit = units[i] as Unit;
  if (sense(unit, 'modal') && !sense(unit, 'modal')?.sense.present) return null;
  const reading = verbReading(unit);
  if (!reading) {
    const like = language.verbLike;
    return like && unit.readings.length === 0 && unit.text.length >= like.minimum && like.starts.some((start) => unit.text.startsWith(start)) && like.ends.some((end) => unit.text.endsWith(end)) ? 'unknown' : null;
  }
  if (reading.after.includes('participle') && unit.readings.some((r) => r.k === 'event' && r.sense.part === 'done')) return null;
  // 'Is not heard': where verbs stand last, a participle right before a verb is part of it.
  if (language.order === 'verb-last' && reading.k === 'say' && reading.after.includes('participle') && sense(units[i + 1], 'verb')?.before.includes('neg')) return null;
  // 'And demanded of it' is written as 'and its student': behind 'and' a verb of saying that holds its object is one.
  const said = reading.k === 'say' && reading.before.includes('and') && unit.readings.every(({ k }) => k === 'say' || k === 'verb' || k === 'counted');
  if (reading.after.includes('object') && otherReading(unit) && !said) return null;
  // 'At dawn' in the accusative is no 'they two blew up', nor is 'dawn' before its day 'blew up'.
  if (language.joinedArticle && sense(unit, 'time') && (reading.after.length > 0 || sense(units[i + 1], 'time'))) return null;
  if (sense(unit, 'case') && reading.after.length === 0 && i > 0 && (units[i - 1] as Unit).kind !== MARK) return null;
  if (reading.before.some((feat) => feat === 'def' || feat === 'with' || feat === 'to') || sense(units[i - 1], 'neg')?.sense.noun) return null;
  // A word that is whole as it stands is not taken apart into 'and' and a verb.
  if (reading.before.includes('and') && unit.readings.some((r) => WHOLE.has(r.k) && r.before.length === 0)) return null;
  // A name right behind a preposition is no verb, whatever its letters are.
  if (i > 0 && sense(units[i - 1], 'case') && unit.readings.some((r) => WHOLE.has(r.k) && r.before.length === 0)) return null;
  // 'Agreed on [the] exchange [of] prisoners': the bare form right behind a preposition is the verb's noun.
  if (language.order === 'verb-first' && reading.k === 'verb' && reading.before.length + reading.after.length === 0 && ['on', 'to', 'with'].includes(caseOf(units[i - 1]) ?? '')) return null;
  // Where a number may be a verb by its letters it is a number, and a telephone is one but at the head of its clause.
  if (language.order === 'verb-first' && (sense(unit, 'number') || (sense(unit, 'phone') && !reading.before.includes('present') && !opensAt(units, i, reading)))) return null;
  if (language.order === 'verb-last' || !otherReading(unit)) return reading;
  if (language.joinedArticle && reading.after.length === 0 && described(units, i)) return null;
  const counts = units[i - 1];
  if (counts && (counts.kind === NUMBER || sense(counts, 'number')) && unit.readings.some((r) => r.k === 'counted' || r.k === 'role')) return null;
  const marked = reading.after.length > 0 || reading.before.some((feat) => feat === 'present' || feat === 'future');
  // 'Shelling' in the accusative is written as 'they two shelled', which follows two.
  const two = units[i - 1]?.readings.some((r) => r.after.includes('pair') || r.after.includes('dual')) === true;
  if (marked && !unit.readings.some((r) => r !== reading && (r.after.includes('plural') || r.after.includes('own') || (!two && r.after.includes('indefinite'))))) return reading;
  return opensAt(units, i, reading) ? reading : null;
}

/** 'Israeli shelling', 'artillery fire': whether an attack that may also be a verb by its letters is described by an adjective without article. */
function described(units: Unit[], i: number): boolean {
  const next = units[i + 1];
  if (!next || !(units[i] as Unit).readings.some((r) => r.k === 'event' && r.sense.part === 'noun' && r.sense.row.type.startsWith('attack') && r.sense.row.people === undefined)) return false;
  return next.readings.some((r) => (r.k === 'demonym' || (r.k === 'means' && !sense(next, 'counted') && !sense(next, 'role'))) && r.before.length === 0 && r.after.length === 0);
}

/** Whether a verb can be the first word of its clause where it stands. */
function opensAt(units: Unit[], i: number, reading: VerbReading): boolean {
  const before = units[i - 1];
  // 'It also shelled X': a conjunction that is a word of its own, at the head of a sentence or behind a mark.
  if (before && sense(before, 'and') && (i === 1 || units[i - 2]?.kind === MARK)) return true;
  return !before || before.kind === MARK || sense(before, 'rel') !== undefined || sense(before, 'but') !== undefined || sense(before, 'neg') !== undefined || sense(before, 'time') !== undefined || sense(before, 'modal') !== undefined || sense(before, 'that')?.sense.own === true || reading.and;
}

/** After the name of a subject a bare form is a verb, whatever noun it may also be. */
export function afterSubject(unit: Unit): VerbReading | undefined {
  const reading = verbReading(unit);
  return reading && !reading.before.some((feat) => feat === 'def' || feat === 'with' || feat === 'to' || feat === 'and') ? reading : undefined;
}

/** 'Nine months': whether a word that is a number as well as 'no' counts what stands after it. */
export function isNine(units: Unit[], k: number): boolean {
  const next = units[k + 1];
  return sense(units[k], 'number') !== undefined && next !== undefined && (sense(next, 'counted') ?? sense(next, 'classifier') ?? sense(next, 'time') ?? sense(next, 'number')) !== undefined;
}

/** What the form of a finite verb at a unit says, with the words of denial and future before it. */
export function verbOf(units: Unit[], at: number, reading: VerbReading | 'unknown', language: LanguagePack): Verb {
  const has = (feat: string) => reading !== 'unknown' && (reading.before.includes(feat) || reading.after.includes(feat));
  const s = reading === 'unknown' ? null : reading.sense;
  const before = [units[at - 1], units[at - 2]];
  // 'Qarar gereft', and with the word of the future between them.
  const prefix = (sense(before[0], 'modal') ? before[1] : before[0])?.text ?? '';
  return {
    at,
    lemma: s?.k === 'verb' ? (language.lightPrefixes.includes(prefix) ? `${prefix} ${s.lemma}` : s.lemma) : null,
    role: s?.k === 'verb' ? s.role : s?.k === 'say' ? 'other' : 'do',
    neg: has('neg') || [at, at - 1, at - 2].some((k) => sense(units[k], 'neg') !== undefined && !isNine(units, k)),
    passive: has('passive'),
    future: has('future') || before.some((unit) => sense(unit, 'modal')?.sense.modality === 'planned'),
    present: (has('present') || has('ongoing')) && !before.some((unit) => sense(unit, 'neg')?.sense.past),
    subjunctive: has('subjunctive') || has('purpose'),
    ongoing: has('ongoing'),
    infinitive: false,
    many: has('many'),
    we: has('we') || before.some((unit) => sense(unit, 'modal')?.sense.we === true),
    object: has('object'),
    alike: undefined,
  };
}

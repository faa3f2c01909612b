import { MARK, WORD } from '../text/tokens.js';
import type { VerbInflection } from './language.js';
import { sense, type Unit } from './scan.js';
import type { Reading1, Sense } from './senses.js';

const FORMS = ['base', 'present', 'past', 'participle', 'ing'] as const;
export type Form = (typeof FORMS)[number];

type VerbSense = Extract<Sense, { k: 'verb' | 'event' | 'say' }>;
export type VerbReading = Reading1<VerbSense>;

/** What a word is as a verb, where one of its readings is a form of a verb; a verb of stating before a plain one. */
export function verbal(unit: Unit): VerbReading | undefined {
  let light: VerbReading | undefined;
  for (const reading of unit.readings) {
    if (!isVerb(reading) || !reading.after.some((feat) => (FORMS as readonly string[]).includes(feat))) continue;
    if (reading.k === 'say' && !reading.sense.row.makes && !reading.sense.row.asks) return reading as VerbReading;
    light ??= reading as VerbReading;
  }
  return light;
}

/** Whether a reading is one of a verb. */
export const isVerb = (r: Reading1): boolean => r.k === 'verb' || (r.k === 'event' && (r.sense.part === 'verb' || r.sense.part === 'suffer')) || (r.k === 'say' && r.sense.part === 'verb');

/** What a word is as a verb in one of some forms; a verb that tells an event or saying before a plain one. */
export function formOf(unit: Unit, forms: Form[]): VerbReading | undefined {
  let light: VerbReading | undefined;
  for (const reading of unit.readings) {
    if (!isVerb(reading) || !forms.some((form) => reading.after.includes(form))) continue;
    if (reading.k !== 'verb') return reading as VerbReading;
    light ??= reading as VerbReading;
  }
  return light;
}

/** Whether a word as a verb tells what its subject suffers: 'wounded', 'displaced'. */
export const suffers = (unit: Unit): boolean => unit.readings.some((r) => r.k === 'event' && (r.sense.part === 'done' || r.sense.row.type === 'loss' || r.sense.row.type.startsWith('loss.')));

/** Whether a word may be a noun. */
export function nominal(unit: Unit): boolean {
  return unit.readings.some((r) => (r.k === 'event' && (r.sense.part === 'noun' || r.sense.part === 'light')) || r.k === 'counted' || (r.k === 'say' && (r.sense.part === 'noun' || r.sense.part === 'light')) || r.k === 'role' || r.k === 'place-word' || r.k === 'truce' || r.k === 'body-word' || r.k === 'said-word' || r.k === 'pronoun' || r.k === 'sides' || r.k === 'country-word' || r.k === 'opposite' || r.k === 'thing' || r.k === 'means');
}

/** What may stand between an auxiliary and its verb: adverbs listed and by their ending. */
export function between(unit: Unit, { adverb }: VerbInflection['endings']): boolean {
  return unit.article === null && (sense(unit, 'adverb') !== undefined || (sense(unit, 'ongoing') !== undefined && sense(unit, 'verb') === undefined) || sense(unit, 'neg') !== undefined || (unit.kind === WORD && unit.readings.length === 0 && unit.text.endsWith(adverb)));
}

/** Words and marks after which another clause may begin. */
export function opensClause(unit: Unit): boolean {
  if (unit.kind === MARK) return [',', ';', ':', '-', '«', '»', '"', '(', ')'].includes(unit.text);
  return sense(unit, 'that') !== undefined || sense(unit, 'rel') !== undefined || sense(unit, 'but') !== undefined || sense(unit, 'if') !== undefined || sense(unit, 'whether') !== undefined;
}

/** Whether a unit can be a verb of saying. */
export const saying = (unit: Unit | undefined): boolean => unit?.readings.some((reading) => reading.k === 'say' && reading.sense.part === 'verb') === true;

/** A comma or closing quotation mark, after which a verb of saying may stand before its subject. */
export function postposed(before: Unit | undefined): boolean {
  return before !== undefined && before.kind === MARK && [',', '»', '"'].includes(before.text);
}

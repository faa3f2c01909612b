import type { Reading1 } from './senses.js';

/**
 * Kinds of words that are sought in whole clauses or at every unit and that few sentences or units have: a bit for each, so that one without it is not
 * searched. `opener` is of words that open a clause, `anaphor` of those that stand for somebody told before.
 */
export const KIND = { total: 1, false: 2, ongoing: 4, modal: 8, mutual: 16, phone: 32, start: 64, end: 128, 'place-word': 256, 'capital-word': 512, 'said-word': 1024, sides: 2048, time: 4096, comes: 8192, means: 16384, own: 32768, 'civilian-object': 65536, say: 1 << 17, according: 1 << 18, event: 1 << 19, number: 1 << 20, opener: 1 << 21, anaphor: 1 << 22 } as const;

const bits = new Map<string, number>(Object.entries(KIND));
for (const kind of ['that', 'rel', 'but', 'if', 'sub']) bits.set(kind, KIND.opener);
for (const kind of ['this', 'body-word', 'country-word', 'pronoun', 'opposite']) bits.set(kind, KIND.anaphor);
bits.set('sides', KIND.sides | KIND.anaphor);
bits.set('site', KIND['place-word']);

/** The kinds sought that some readings have, as bits. */
export function kindsOf(readings: readonly Reading1[]): number {
  let kinds = 0;
  for (const { k } of readings) kinds |= bits.get(k) ?? 0;
  return kinds;
}

/** Whether no word of a sentence can be of a kind. */
export const lacks = ({ kinds }: { kinds: number }, kind: number): boolean => (kinds & kind) === 0;

import type { Detect } from '../reading/reading.js';
import type { LanguagePack } from '../reading/language.js';
import { letterClasses } from '../text/tokens.js';
import { ar } from './ar/index.js';
import { en } from './en/index.js';
import { fa } from './fa/index.js';
import { frequent } from './frequent.js';

/** All language packs, by code. A new language is a folder and a line here. */
export const LANGUAGES: Record<string, LanguagePack> = { fa, ar, en };

const codes = Object.keys(frequent);
/** For each frequent word the languages that have it, by their place in `codes`. */
const languagesOf = new Map<string, number[]>();
Object.values(frequent).forEach((list, language) => {
  for (const word of new Set(list.split(' '))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
});
const APOSTROPHE = 39;
/** Which first letters, last letters and lengths frequent words have together: few other words need be looked up. */
const likely = new Uint8Array(1 << 14);
const slot = (first: number, last: number, length: number): number => (first * 961 + last * 31 + length) & (likely.length - 1);
for (const word of languagesOf.keys()) likely[slot(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;

/**
 * Tells the language of a folded text by its frequent small words, over the languages that news of the region is written in, with and
 * without a pack. Null where fewer than one word in forty is known.
 */
export const detect: Detect = (folded) => {
  const classes = letterClasses();
  const hits = codes.map(() => 0);
  let count = 0;
  for (let i = 0; i < folded.length; i += 1) {
    const start = i;
    while (i < folded.length && (classes[folded.charCodeAt(i)] === 1 || folded.charCodeAt(i) === APOSTROPHE)) i += 1;
    if (i === start) continue;
    count += 1;
    const known = likely[slot(folded.charCodeAt(start), folded.charCodeAt(i - 1), i - start)] === 1 ? languagesOf.get(folded.slice(start, i)) : undefined;
    if (known) for (const language of known) hits[language] = (hits[language] as number) + 1;
  }
  const most = Math.max(...hits);
  return most * 40 >= count && most > 0 ? (codes[hits.indexOf(most)] as string) : null;
};

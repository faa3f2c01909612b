import type { Detect } from '../reading/reading.js';
import type { LanguagePack } from '../reading/language.js';
import { ar } from './ar/index.js';
import { fa } from './fa/index.js';
import { frequent } from './frequent.js';

/** All language packs, by code. A new language is a folder and a line here. */
export const LANGUAGES: Record<string, LanguagePack> = { fa, ar };

const codes = Object.keys(frequent);
/** For each frequent word the languages that have it, by their place in `codes`. */
const languagesOf = new Map<string, number[]>();
Object.values(frequent).forEach((list, language) => {
  for (const word of new Set(list.split(' '))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
});

/**
 * Tells the language of a folded text by its frequent small words, over the languages that news of the region is written in, with and
 * without a pack. Null where fewer than one word in forty is known.
 */
export const detect: Detect = (folded) => {
  const tokens = folded.match(/[\p{L}']+/gu) ?? [];
  const hits = codes.map(() => 0);
  for (const token of tokens) for (const language of languagesOf.get(token) ?? []) hits[language] = (hits[language] as number) + 1;
  const most = Math.max(...hits);
  return most * 40 >= tokens.length && most > 0 ? (codes[hits.indexOf(most)] as string) : null;
};

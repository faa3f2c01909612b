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
/** Letters of the longest frequent word. */
const LONGEST = Math.max(...[...languagesOf.keys()].map((word) => word.length));
const APOSTROPHE = 39;

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
    while (classes[folded.charCodeAt(i)] === 1 || folded.charCodeAt(i) === APOSTROPHE) i += 1;
    if (i === start) continue;
    count += 1;
    const known = i - start <= LONGEST ? languagesOf.get(folded.slice(start, i)) : undefined;
    if (known) for (const language of known) hits[language] = (hits[language] as number) + 1;
  }
  const most = Math.max(...hits);
  return most * 40 >= count && most > 0 ? (codes[hits.indexOf(most)] as string) : null;
};

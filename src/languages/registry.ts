import type { Detect } from '../reading/reading.js';
import type { LanguagePack } from '../reading/language.js';
import { ar } from './ar/index.js';
import { fa } from './fa/index.js';
import { frequent } from './frequent.js';

/** All language packs, by code. A new language is a folder and a line here. */
export const LANGUAGES: Record<string, LanguagePack> = { fa, ar };

const words = new Map(Object.entries(frequent).map(([code, list]) => [code, new Set(list.split(' '))]));

/**
 * Tells the language of a folded text by its frequent small words, over the languages that news of the region is written in, with and
 * without a pack. Null where fewer than one word in forty is known.
 */
export const detect: Detect = (folded) => {
  const tokens = folded.match(/[\p{L}']+/gu) ?? [];
  let best: string | null = null;
  let most = 0;
  for (const [code, list] of words) {
    let hits = 0;
    for (const token of tokens) if (list.has(token)) hits += 1;
    if (hits > most) {
      most = hits;
      best = code;
    }
  }
  return most * 40 >= tokens.length && most > 0 ? best : null;
};

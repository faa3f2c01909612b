import { fold, type Folded, toRaw } from '../text/fold.js';
import { type Quote, quotes } from '../text/quotes.js';
import { type Run, sentences } from '../text/sentences.js';
import { BREAK, type MARK, type NUMBER, type Tokens, tokenize, WORD } from '../text/tokens.js';
import type { Span } from '../model/span.js';
import type { Lexicon } from './lexicon.js';
import type { Reading1, Sense } from './senses.js';

/** A word, a listed phrase, a number or a mark, with all that it may mean. */
export interface Unit {
  kind: typeof WORD | typeof NUMBER | typeof MARK;
  /** Folded text. */
  text: string;
  /** Folded offsets. */
  start: number;
  end: number;
  readings: Reading1[];
}

/** A text made ready for the recognisers. */
export interface Page {
  raw: string;
  folded: Folded;
  tokens: Tokens;
  sentences: Run[];
  quotes: Quote[];
}

/** Folds and splits a text; knows no words yet. */
export function open(raw: string): Page {
  const folded = fold(raw);
  const tokens = tokenize(folded.text);
  return { raw, folded, tokens, sentences: sentences(folded.text, tokens), quotes: quotes(folded.text, tokens) };
}

const NOTHING: Reading1[] = [];

/** The units of a run of tokens in one language: the longest listed phrase at each word, else the word itself. */
export function unitsOf(page: Page, run: Run, lexicon: Lexicon): Unit[] {
  const { tokens, folded } = page;
  const text = folded.text;
  const units: Unit[] = [];
  const stop = run.last > run.first ? (tokens.end[run.last - 1] as number) : 0;
  for (let i = run.first; i < run.last; ) {
    const start = tokens.start[i] as number;
    const kind = tokens.kind[i] as number;
    if (kind === BREAK) {
      i += 1;
      continue;
    }
    const own = tokens.end[i] as number;
    const longest = kind === WORD ? lexicon.reach(text, start) : -1;
    const listed = longest >= own && longest <= stop;
    const end = listed ? longest : own;
    const form = text.slice(start, end);
    units.push({ kind: kind as Unit['kind'], text: form, start, end, readings: listed ? lexicon.readings(form) : NOTHING });
    i += 1;
    while (i < run.last && (tokens.start[i] as number) < end) i += 1;
  }
  return units;
}

/** The first reading of a kind that a unit allows. */
export function sense<K extends Sense['k']>(unit: Unit | undefined, k: K): Reading1<Extract<Sense, { k: K }>> | undefined {
  if (unit) for (const reading of unit.readings) if (reading.k === k) return reading as Reading1<Extract<Sense, { k: K }>>;
  return undefined;
}

/** The span in the text as received of folded offsets. */
export function spanOf(page: Page, start: number, end: number): Span {
  const span = toRaw(page.folded, start, end);
  let last = span[1];
  while (last > span[0] && isSpace(page.raw.charCodeAt(last - 1))) last -= 1;
  return [span[0], last];
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0 || code === 0x200c || code === 0x200e || code === 0x200f;
}

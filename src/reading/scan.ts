import { fold, type Folded, toRaw } from '../text/fold.js';
import { type Quote, quotes } from '../text/quotes.js';
import { type Run, sentences } from '../text/sentences.js';
import { BREAK, type MARK, type NUMBER, type Tokens, tokenize, WORD } from '../text/tokens.js';
import type { Match } from '../matching/automaton.js';
import type { Span } from '../model/span.js';
import type { Lexicon } from './lexicon.js';
import type { Sense } from './senses.js';

/** A sense with what the word's clitics and endings say. */
export interface Reading1<S extends Sense = Sense> {
  sense: S;
  before: readonly string[];
  after: readonly string[];
}

/** A word, a listed phrase, a number or a mark, with all that it may mean. */
export interface Unit {
  kind: typeof WORD | typeof NUMBER | typeof MARK;
  /** Folded text. */
  text: string;
  /** Folded offsets. */
  start: number;
  end: number;
  readings: Reading1[];
  /** Which kinds of readings it has, as bits: most look-ups end here. */
  low: number;
  high: number;
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
export function unitsOf(page: Page, run: Run, lexicon: Lexicon, active: Uint8Array): Unit[] {
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
    let end = tokens.end[i] as number;
    let readings = NOTHING;
    if (kind === WORD) {
      const found = lexicon.automaton.longest(text, start, active);
      const longest = found[0]?.end ?? 0;
      if (longest >= end && longest <= stop) {
        end = longest;
        readings = readingsOf(found as Match<Sense[]>[]);
      }
    }
    units.push(withKinds({ kind: kind as Unit['kind'], text: text.slice(start, end), start, end, readings, low: 0, high: 0 }));
    i += 1;
    while (i < run.last && (tokens.start[i] as number) < end) i += 1;
  }
  return units;
}

/** The readings of equally long matches; of one kind only those with the longest stem. */
function readingsOf(found: Match<Sense[]>[]): Reading1[] {
  found.sort((a, b) => b.stem - a.stem);
  const stems = new Map<string, number>();
  const readings: Reading1[] = [];
  for (const match of found) {
    for (const sense of match.value) {
      const kind = 'part' in sense ? `${sense.k}:${sense.part}` : sense.k;
      const longest = stems.get(kind);
      if (longest !== undefined && longest > match.stem) continue;
      stems.set(kind, match.stem);
      readings.push({ sense, before: match.before, after: match.after });
    }
  }
  return readings;
}

/** The first reading of a kind that a unit allows. */
export function sense<K extends Sense['k']>(unit: Unit | undefined, k: K): Reading1<Extract<Sense, { k: K }>> | undefined {
  if (!unit || unit.readings.length === 0) return undefined;
  const bit = bitOf(k);
  if ((bit < 31 ? unit.low & (1 << bit) : unit.high & (1 << (bit - 31))) === 0) return undefined;
  for (const reading of unit.readings) if (reading.sense.k === k) return reading as Reading1<Extract<Sense, { k: K }>>;
  return undefined;
}

/** A bit for each kind of sense, given out as kinds are met; there are fewer than 62. */
const bits = new Map<Sense['k'], number>();

function bitOf(k: Sense['k']): number {
  let bit = bits.get(k);
  if (bit === undefined) {
    bit = bits.size;
    bits.set(k, bit);
  }
  return bit;
}

function withKinds(unit: Unit): Unit {
  for (const { sense } of unit.readings) {
    const bit = bitOf(sense.k);
    if (bit < 31) unit.low |= 1 << bit;
    else unit.high |= 1 << (bit - 31);
  }
  return unit;
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

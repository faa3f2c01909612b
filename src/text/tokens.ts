/** Kinds of tokens. */
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;
export const BREAK = 4;

/** Tokens of a folded text as flat arrays, of which `count` cells are filled: words, numbers, single marks, line breaks; spaces are left out. */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
}

let letters: Uint8Array | undefined;

/** 1 for code units that build words (letters of any script, surrogates), 2 for ASCII digits, else 0. */
export function letterClasses(): Uint8Array {
  if (letters) return letters;
  const classes = new Uint8Array(65536);
  const letter = /^\p{L}$/u;
  for (let c = 0; c < 65536; c += 1) if ((c >= 0xd800 && c <= 0xdfff) || letter.test(String.fromCharCode(c))) classes[c] = 1;
  for (let c = 48; c < 58; c += 1) classes[c] = 2;
  letters = classes;
  return classes;
}

let wordLetters: Uint8Array | undefined;

/** 1 for code units that are letters or numbers of any script, 2 for halves of a pair, which only the pair tells. */
function wordClasses(): Uint8Array {
  if (wordLetters) return wordLetters;
  const classes = Uint8Array.from(letterClasses(), (cls) => Math.min(cls, 1));
  const number = /^\p{N}$/u;
  for (let c = 128; c < 65536; c += 1) if (c >= 0xd800 && c <= 0xdfff) classes[c] = 2;
    else if (classes[c] === 0 && number.test(String.fromCharCode(c))) classes[c] = 1;
  wordLetters = classes;
  return classes;
}

const inWord = /^[\p{L}\p{N}]/u;

/** Calls `take` with the start and end of each run of letters and numbers. */
export function eachWord(text: string, take: (start: number, end: number) => void): void {
  const classes = wordClasses();
  let start = -1;
  for (let i = 0; i < text.length; i += 1) {
    const cls = classes[text.charCodeAt(i)] as number;
    const pair = cls === 2 && i + 1 < text.length && inWord.test(text.slice(i, i + 2));
    if (cls === 1 || pair) {
      if (start < 0) start = i;
      if (pair) i += 1;
    } else if (start >= 0) {
      take(start, i);
      start = -1;
    }
  }
  if (start >= 0) take(start, text.length);
}

/** Number of runs of letters and numbers. */
export function countWords(text: string): number {
  let count = 0;
  eachWord(text, () => {
    count += 1;
  });
  return count;
}

/** Splits a folded text. A number keeps inner marks (`3,634`, `11:15`, `1401/01/07`); a word may end in digits (`tb2`). */
export function tokenize(text: string): Tokens {
  const classes = letterClasses();
  const length = text.length;
  const start = new Int32Array(length);
  const end = new Int32Array(length);
  const kind = new Uint8Array(length);
  let n = 0;
  let i = 0;
  while (i < length) {
    const c = text.charCodeAt(i);
    if (c === 32) {
      i += 1;
      continue;
    }
    const first = i;
    const cls = classes[c] as number;
    let k = MARK;
    if (c === 10) {
      k = BREAK;
      i += 1;
    } else if (c >= 0xd800 && c <= 0xdbff && !inWord.test(text.slice(i, i + 2))) i += 2;
    else if (cls === 1) {
      k = WORD;
      i += 1;
      while (i < length && classes[text.charCodeAt(i)] === 1) i += 1;
      while (i < length && c < 128 && (classes[text.charCodeAt(i)] as number) > 0) i += 1;
    } else if (cls === 2) {
      k = NUMBER;
      i = numberEnd(text, i, classes);
    } else i += 1;
    start[n] = first;
    end[n] = i;
    kind[n] = k;
    n += 1;
  }
  return { count: n, start, end, kind };
}

const INNER = new Set([',', '.', ':', '/', '-', "'"].map((mark) => mark.charCodeAt(0)));

function numberEnd(text: string, from: number, classes: Uint8Array): number {
  let i = from;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (classes[c] === 2) i += 1;
    else if (INNER.has(c) && c !== 45 && classes[text.charCodeAt(i + 1)] === 2) i += 1;
    else break;
  }
  return i;
}

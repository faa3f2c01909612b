import { BREAK, MARK, NUMBER, type Tokens, WORD } from './tokens.js';

/** A run of tokens, `[first, last)`. */
export interface Run {
  first: number;
  last: number;
}

const ENDS = new Set(['.', '?', '!']);
const NONE: ReadonlySet<string> = new Set();
const CLOSERS = new Set(['»', '"', ')', ']', "'"]);

/** More tokens than a sentence has; what is longer has lost its stops. */
const LONGEST = 300;

/**
 * Sentences as runs of tokens. A line break ends one; so does `.`, `?`, `!` unless the full stop stands inside a word or number, after a
 * single letter or an abbreviation of the language, or is one of several. Closing quotes and brackets that follow belong to the sentence.
 * A run without an end is cut at its commas, since the time to read a sentence grows faster than its length.
 */
export function sentences(text: string, tokens: Tokens, abbreviations: ReadonlySet<string> = NONE): Run[] {
  const runs: Run[] = [];
  let first = 0;
  const close = (last: number) => {
    while (last - first > LONGEST) {
      const cut = commaBefore(text, tokens, first + LONGEST, LONGEST / 2);
      runs.push({ first, last: cut });
      first = cut;
    }
    if (last > first) runs.push({ first, last });
    first = last;
  };
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.kind[i] === BREAK) {
      close(i);
      first = i + 1;
    } else if (tokens.kind[i] === MARK && ENDS.has(text[tokens.start[i] as number] as string) && ends(text, tokens, i, abbreviations)) {
      let last = i + 1;
      while (last < tokens.count && tokens.kind[last] === MARK) {
        const mark = text[tokens.start[last] as number] as string;
        if (ENDS.has(mark)) last += 1;
        else if (CLOSERS.has(mark) && tokens.start[last] === tokens.end[last - 1]) last += 1;
        else break;
      }
      close(last);
      i = last - 1;
    }
  }
  close(tokens.count);
  return runs;
}

/** The token after the last comma or semicolon of the `reach` tokens before `at`; `at` where there is none. */
function commaBefore(text: string, tokens: Tokens, at: number, reach: number): number {
  for (let i = at - 1; i > at - reach; i -= 1) {
    const mark = text[tokens.start[i] as number];
    if (tokens.kind[i] === MARK && (mark === ',' || mark === ';')) return i + 1;
  }
  return at;
}

/** Whether the mark at token `i` ends a sentence. */
function ends(text: string, tokens: Tokens, i: number, abbreviations: ReadonlySet<string>): boolean {
  const at = tokens.start[i] as number;
  if (text[at] !== '.') return true;
  const before = i > 0 && tokens.end[i - 1] === at ? tokens.kind[i - 1] : 0;
  const after = i + 1 < tokens.count && tokens.start[i + 1] === at + 1 ? tokens.kind[i + 1] : 0;
  if (after === WORD || after === NUMBER) return before !== WORD && before !== NUMBER && before !== 0;
  const length = before === WORD ? (tokens.end[i - 1] as number) - (tokens.start[i - 1] as number) : 0;
  if (length === 1) return false;
  if (length > 0 && length <= 5 && abbreviations.size > 0 && abbreviations.has(text.slice(tokens.start[i - 1], tokens.end[i - 1]))) return false;
  return true;
}

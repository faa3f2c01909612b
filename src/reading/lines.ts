import type { Boilerplate } from '../model/reading.js';
import type { Span } from '../model/span.js';
import { fold, type Folded, toRaw } from '../text/fold.js';
import { countWords, eachWord } from '../text/tokens.js';
import type { LanguagePack, PageWords } from './language.js';
import type { Words } from './tables.js';

export type LineKind = Boilerplate['kind'] | 'list-head' | 'credit' | null;

/** A line of a page with what it looks like. */
export interface Line {
  /** Span in the text as received, without the white space around it. */
  span: Span;
  /** Folded. */
  text: string;
  /** Runs of letters and numbers in it. */
  words: number;
  kind: LineKind;
  /** Prose: long, with the end of a sentence. */
  prose: boolean;
  /** Number of empty lines before it. */
  gap: number;
  /** Begins as a line with the names of its authors does. */
  byline: boolean;
}

interface Kinds {
  menu: ReadonlySet<string>;
  words: Partial<Record<keyof PageWords, string[]>>;
  /** What lines begin with, by the first two letters: the words of each kind, in the order in which kinds are asked. */
  heads: Map<string, { key: keyof PageWords; kind: LineKind; words: string[] }[]>;
}

const tables = new WeakMap<PageWords, Kinds>();
const HEADS: [keyof PageWords, LineKind][] = [['lists', 'list-head'], ['comments', 'comments'], ['tags', 'tags'], ['codes', 'codes'], ['endings', 'notice'], ['share', 'share'], ['notices', 'notice'], ['credits', 'credit']];

/** The page words of a language, folded; joints may be lost, so all spaces and joints are dropped. */
function kindsOf(page: PageWords): Kinds {
  const known = tables.get(page);
  if (known) return known;
  const made: Kinds = { menu: new Set(split(page.menu)), words: {}, heads: new Map() };
  for (const key of Object.keys(page) as (keyof PageWords)[]) made.words[key] = split(page[key]);
  for (const [key, kind] of HEADS) {
    for (const word of made.words[key] ?? []) {
      const rows = made.heads.get(word.slice(0, 2)) ?? [];
      made.heads.set(word.slice(0, 2), rows);
      const row = rows.find((one) => one.key === key);
      if (row) row.words.push(word);
      else rows.push({ key, kind, words: [word] });
    }
  }
  tables.set(page, made);
  return made;
}

const split = (words: Words): string[] => words.split(' | ').map((word) => squeeze(fold(word).text)).filter(Boolean);
/** A folded line has no white space but this. */
const squeeze = (text: string): string => text.replaceAll(' ', '');
const FIRST = /[\p{L}\p{N}]/u;

/** Splits a text into its lines that are not empty, and tells what each looks like. */
export function splitLines(folded: Folded, language: LanguagePack): Line[] {
  const { text } = folded;
  const lines: Line[] = [];
  let gap = 0;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = makeLine(folded, start, end, gap, language);
    if (line) {
      lines.push(line);
      gap = 0;
    } else gap += 1;
    start = end + 1;
  }
  markTagLists(lines);
  return lines;
}

/** Letters from which a line with the end of a sentence inside it is prose though none ends it; a shorter one may be a headline of two parts. */
const GLUED = 160;

/** Whether a sentence ends inside a long line; two full stops, which headlines have between their parts, end none. */
function endsWithin(text: string): boolean {
  if (text.length < GLUED) return false;
  for (let at = text.indexOf('. '); at > 0; at = text.indexOf('. ', at + 1)) if (text[at - 1] !== '.') return true;
  return text.includes('! ') || text.includes('? ');
}

/** Marks that end a line of prose; a quotation that ends no sentence ends a headline as well, in a line of few words. */
const CLOSING = new Set('.!?»"”)');
const QUOTES = new Set('»"”');
const ENDING = new Set('.!?…,');
const QUOTED = 20;

function makeLine(folded: Folded, from: number, to: number, gap: number, language: LanguagePack): Line | null {
  let [start, end] = [from, to];
  while (start < end && folded.text.charCodeAt(start) === 32) start += 1;
  while (end > start && folded.text.charCodeAt(end - 1) === 32) end -= 1;
  if (start === end) return null;
  const text = folded.text.slice(start, end);
  const words = countWords(text);
  const closed = CLOSING.has(text[text.length - 1] as string) && !(words < QUOTED && QUOTES.has(text[text.length - 1] as string) && !ENDING.has(text[text.length - 2] as string));
  // Parts between two or more bars are a page's head, not sentences.
  const prose = text.length >= 70 && words >= 11 && (closed || (text.split('|').length < 3 && endsWithin(text)));
  const span = toRaw(folded, start, end);
  return { span, text, words, kind: kindOf(text, words, prose, language.page), prose, gap, byline: !prose && words <= BYLINE && opensByline(text, language.page) };
}

/** More words than a line of authors has. */
const BYLINE = 14;

/** Whether a line begins with a word for its authors, as a word of its own. */
function opensByline(text: string, page: PageWords): boolean {
  const opening = squeeze(/^[\p{L} ]{2,30}/u.exec(text)?.[0] ?? '');
  return kindsOf(page).words.bylines?.some((known) => opening.startsWith(known) && !/\p{L}/u.test(afterWords(text, known.length))) ?? false;
}

/** The character right after the first `count` letters of a text, spaces not counted. */
function afterWords(text: string, count: number): string {
  let left = count;
  for (let at = 0; at < text.length; at += 1) {
    if (left === 0) return text[at] as string;
    if (text[at] !== ' ' && text[at] !== '\u200c') left -= 1;
  }
  return '';
}

function starts(text: string, list: string[] | undefined): string | undefined {
  let best: string | undefined;
  for (const word of list ?? []) if (text.startsWith(word) && (best === undefined || word.length > best.length)) best = word;
  return best;
}

/** More letters than any heading of a list, tag line or notice has. */
const LONGEST_HEAD = 120;

/** What a line is by the words that it begins with, over marks before them. */
function headOf(folded: string, prose: boolean, { heads }: Kinds): LineKind {
  const from = folded.search(FIRST);
  const second = folded[from + 1] === ' ' ? folded[from + 2] : folded[from + 1];
  const rows = heads.get(`${folded[from]}${second ?? ''}`);
  if (!rows) return null;
  const text = squeeze(folded.slice(from, from + 2 * LONGEST_HEAD));
  for (const { key, kind, words } of rows) {
    const word = starts(text, words);
    if (word === undefined) continue;
    const rest = text.slice(word.length);
    if (rest === '' || /^[:|/»◄►•\-(\d.!#]/u.test(rest)) return kind;
    if (!prose && (key === 'notices' || key === 'share' || (key === 'lists' && rest.length < 12))) return kind;
  }
  return null;
}

/** What a line looks like by its words alone. */
function kindOf(folded: string, words: number, prose: boolean, page: PageWords): LineKind {
  const kinds = kindsOf(page);
  if (words === 0) return 'other';
  if (words <= 6 && /^\/|^\([^()]*\)$/u.test(folded)) return 'credit';
  const head = headOf(folded, prose, kinds);
  if (head) return head;
  if (prose) return words <= 18 && (starts(squeeze(folded), kinds.words.dated) !== undefined || folded.endsWith(')')) && dayAndYear(folded) ? 'dateline' : null;
  if (/^#|( #)/u.test(folded)) return 'tags';
  if (PARTED.test(folded) && (listsEntries(folded, kinds) || isRail(folded))) return 'menu';
  if (!/[.!?:]/u.test(folded)) {
    let singles = 0;
    eachWord(folded, (start, end) => {
      if (kinds.menu.has(folded.slice(start, end))) singles += 1;
    });
    if (singles * 2 > words) return 'menu';
  }
  if (words <= 6 && /^[^.:!?]{2,30} [-|] [^.:!?]{2,30}$/u.test(folded)) return 'outlet';
  if (dated(folded, words, kinds)) return 'dateline';
  return null;
}

/** Marks between the entries of a menu; most lines have none, and are not taken apart. */
const PARTED = /[|•▪►»\u00b7\t]| {2}| [-.] /u;

/** Whether half of the parts of a line or more are entries of a menu, a share bar or codes. */
function listsEntries(folded: string, { menu, words }: Kinds): boolean {
  const parts = folded.split(/[|•▪►»\u00b7]| {2,}|\t/u).map((part) => squeeze(part)).filter(Boolean);
  const entries = parts.filter((part) => menu.has(part) || starts(part, words.share) !== undefined || starts(part, words.codes) !== undefined).length;
  return parts.length >= 2 && entries * 2 >= parts.length;
}

/** Whether a line is four or more short parts in a row. */
function isRail(folded: string): boolean {
  const rail = folded.split(/ *[|•▪·] *| [-.] |(?<=\p{L}) {2,}(?=\p{L})/u);
  return rail.length >= 4 && rail.every((part) => part.trim().split(' ').length <= 3) && !/\d/u.test(folded);
}

/** A short line with a date: a year beside a day, or a word for 'published'. */
function dated(folded: string, words: number, kinds: Kinds): boolean {
  if (words > 18 || (/[.!?]$/u.test(folded) && !(words <= 5 && dayAndYear(folded)))) return false;
  if (starts(squeeze(folded), kinds.words.dated) !== undefined && /\d/u.test(folded)) return true;
  return words <= 14 && dayAndYear(folded);
}

/** Whether numbers that may be a year and a day stand in a line. */
function dayAndYear(folded: string): boolean {
  return /(^|[^\d])(1[34]\d\d|20[0-4]\d)([^\d]|$)/u.test(folded) && /(^|[^\d])([0-3]?\d)([^\d]|$)/u.test(folded);
}

/** Three or more short lines that begin with a dash are a list of tags or links, unless they hold sentences. */
function markTagLists(lines: Line[]): void {
  for (let i = 0; i < lines.length; ) {
    let end = i;
    while (end < lines.length && /^[-•·*]/u.test((lines[end] as Line).text) && (lines[end] as Line).words <= 6 && !/[.:!?]$/u.test((lines[end] as Line).text)) end += 1;
    if (end - i >= 3) for (let k = i; k < end; k += 1) (lines[k] as Line).kind ??= 'tags';
    i = Math.max(end, i + 1);
  }
}

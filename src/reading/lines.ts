import type { Boilerplate } from '../model/reading.js';
import type { Span } from '../model/span.js';
import { fold, type Folded, toRaw } from '../text/fold.js';
import type { LanguagePack, PageWords } from './language.js';
import type { Words } from './tables.js';

export type LineKind = Boilerplate['kind'] | 'list-head' | 'credit' | null;

/** A line of a page with what it looks like. */
export interface Line {
  /** Span in the text as received, without the white space around it. */
  span: Span;
  /** Folded. */
  text: string;
  words: string[];
  kind: LineKind;
  /** Prose: long, with the end of a sentence. */
  prose: boolean;
  /** Number of empty lines before it. */
  gap: number;
}

type Kinds = Partial<Record<keyof PageWords, string[]>>;
const tables = new WeakMap<PageWords, Kinds>();

/** The page words of a language, folded; joints may be lost, so all spaces and joints are dropped. */
function kindsOf(page: PageWords): Kinds {
  const known = tables.get(page);
  if (known) return known;
  const made: Kinds = {};
  for (const key of Object.keys(page) as (keyof PageWords)[]) made[key] = split(page[key]);
  tables.set(page, made);
  return made;
}

const split = (words: Words): string[] => words.split(' | ').map((word) => squeeze(fold(word).text)).filter(Boolean);
const squeeze = (text: string): string => text.replace(/[\s\u200c]+/gu, '');
const bare = (text: string): string => text.replace(/^[^\p{L}\p{N}]+/u, '');

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

function makeLine(folded: Folded, from: number, to: number, gap: number, language: LanguagePack): Line | null {
  let [start, end] = [from, to];
  while (start < end && folded.text.charCodeAt(start) === 32) start += 1;
  while (end > start && folded.text.charCodeAt(end - 1) === 32) end -= 1;
  if (start === end) return null;
  const text = folded.text.slice(start, end);
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const ended = /[.!?»"”)]\s*$/u.test(text) || /[.!?] /u.test(text);
  const prose = text.length >= 70 && words.length >= 11 && ended;
  const span = toRaw(folded, start, end);
  return { span, text, words, kind: kindOf(text, words, prose, language.page), prose, gap };
}

function starts(text: string, list: string[] | undefined): string | undefined {
  let best: string | undefined;
  for (const word of list ?? []) if (text.startsWith(word) && (best === undefined || word.length > best.length)) best = word;
  return best;
}

/** More letters than any heading of a list, tag line or notice has. */
const LONGEST_HEAD = 120;

/** What a line looks like by its words alone. */
function kindOf(folded: string, words: string[], prose: boolean, page: PageWords): LineKind {
  const kinds = kindsOf(page);
  const text = squeeze(bare(folded.slice(0, 2 * LONGEST_HEAD)));
  if (words.length === 0) return 'other';
  if (words.length <= 6 && /^\/|^\([^()]*\)$/u.test(folded)) return 'credit';
  const heads: [keyof PageWords, LineKind][] = [['lists', 'list-head'], ['comments', 'comments'], ['tags', 'tags'], ['codes', 'codes'], ['endings', 'notice'], ['share', 'share'], ['notices', 'notice'], ['credits', 'credit']];
  for (const [key, kind] of heads) {
    const word = starts(text, kinds[key]);
    if (word === undefined) continue;
    const rest = text.slice(word.length);
    if (rest === '' || /^[:|/»◄►•\-(\d.!#]/u.test(rest)) return kind;
    if (!prose && (key === 'notices' || key === 'share' || (key === 'lists' && rest.length < 12))) return kind;
  }
  if (prose) return null;
  if (/^#|( #)/u.test(folded)) return 'tags';
  const parts = folded.split(/[|•▪►»\u00b7]| {2,}|\t/u).map((part) => squeeze(part)).filter(Boolean);
  const menu = parts.filter((part) => kinds.menu?.includes(part) || starts(part, kinds.share) !== undefined || starts(part, kinds.codes) !== undefined).length;
  if (parts.length >= 2 && menu * 2 >= parts.length) return 'menu';
  const rail = folded.split(/ *[|•▪·] *| [-.] |(?<=\p{L}) {2,}(?=\p{L})/u);
  if (rail.length >= 4 && rail.every((part) => part.trim().split(' ').length <= 3) && !/\d/u.test(folded)) return 'menu';
  const singles = words.filter((word) => kinds.menu?.includes(word)).length;
  if (words.length >= 1 && singles * 2 > words.length && !/[.!?:]/u.test(folded)) return 'menu';
  if (words.length <= 6 && /^[^.:!?]{2,30} [-|] [^.:!?]{2,30}$/u.test(folded)) return 'outlet';
  if (dated(folded, words, kinds)) return 'dateline';
  return null;
}

/** A short line with a date: a year beside a day, or a word for 'published'. */
function dated(folded: string, words: string[], kinds: Kinds): boolean {
  if (words.length > 18 || /[.!?]$/u.test(folded)) return false;
  if (starts(squeeze(folded), kinds.dated) !== undefined && /\d/u.test(folded)) return true;
  const year = /(^|[^\d])(1[34]\d\d|20[0-4]\d)([^\d]|$)/u.test(folded);
  const day = /(^|[^\d])([0-3]?\d)([^\d]|$)/u.test(folded);
  return year && day && words.length <= 14;
}

/** Three or more short lines that begin with a dash are a list of tags or links, unless they hold sentences. */
function markTagLists(lines: Line[]): void {
  for (let i = 0; i < lines.length; ) {
    let end = i;
    while (end < lines.length && /^[-•·*]/u.test((lines[end] as Line).text) && (lines[end] as Line).words.length <= 6 && !/[.:!?]$/u.test((lines[end] as Line).text)) end += 1;
    if (end - i >= 3) for (let k = i; k < end; k += 1) (lines[k] as Line).kind ??= 'tags';
    i = Math.max(end, i + 1);
  }
}

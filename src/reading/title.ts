import type { Span } from '../model/span.js';
import { eachWord } from '../text/tokens.js';
import type { Line } from './lines.js';

/**
 * The line above the body that shares most words with it. A headline stands within a few lines of the body and is no list item, date or menu.
 */
export function titleLine(lines: Line[], body: number, known: Span | undefined, decks: boolean): number {
  if (known) {
    const [from, to] = known;
    const found = lines.findIndex((line) => line.span[0] < to && from < line.span[1]);
    if (found >= 0) return found;
  }
  if (body < 0) return lines.length > 0 ? 0 : -1;
  const candidates: { i: number; content: Stem[][] }[] = [];
  const stems: Stems = new Map();
  for (let i = Math.max(0, body - 10); i < body; i += 1) {
    const { kind, words, text, byline } = lines[i] as Line;
    if (!byline && (kind === null || kind === 'menu' || (kind === 'dateline' && named(lines[i] as Line))) && words >= 3 && words <= 30 && !/^[-•*]|^\d+[.)] |^[[(][^\])]*[\])]$/u.test(text)) candidates.push({ i, content: contentOf(text, stems) });
  }
  if (candidates.length > 0) for (let i = body; i < Math.min(lines.length, body + 12); i += 1) if ((lines[i] as Line).prose) meet((lines[i] as Line).text, stems);
  // The first line of the page that is no menu is a masthead rather than a headline.
  const top = lines.findIndex((line) => line.kind !== 'menu');
  let best = -1;
  let score = -Infinity;
  for (const { i, content } of candidates) {
    const line = lines[i] as Line;
    const hits = content.filter((forms) => forms.some(({ met }) => met)).length;
    // 'City: outlet' under a longer line is a byline.
    const byline = line.words <= 6 && /^[^:]{2,20}: [^:]+$/u.test(line.text) && i > 0 && (lines[i - 1] as Line).kind === null && (lines[i - 1] as Line).words > line.words;
    // 'X: …' right under a line that may be the headline says more of it.
    const said = /^[^:]{2,30}: /u.test(line.text) && candidates.some((other) => other.i === i - 1 && (lines[i - 1] as Line).kind === null && (lines[i - 1] as Line).words >= SHORT && !(lines[i - 1] as Line).text.includes(' | '));
    const odd = oddness(lines, i, top, candidates.some((other) => other.i === i + 1 || (other.i > i + 1 && (lines[other.i] as Line).gap > 0)));
    const unlike = (byline ? 3 : 0) + (said ? 3 : 0) + (line.kind === 'menu' ? 4 : 0) + (line.kind === 'dateline' ? 1.5 : 0) + odd + (/[.:]$/u.test(line.text) ? 1.5 : 0) + (line.text.includes(' | ') ? 1.5 : 0);
    // Mastheads are shorter than headlines and stand further above the body.
    const like = (lines[i + 1] && (lines[i + 1] as Line).gap > 0 ? 0.3 : 0) + 0.4 * (i - body) + 0.15 * Math.min(line.words, 10);
    const next = lines[i + 1];
    // Over its authors and day, or over the line that says more of it.
    const over = odd > 0 || line.words < SHORT ? 0 : i > top && next !== undefined && (next.byline || next.kind === 'dateline') ? 2.5 : decks && i > top && next?.gap === 0 && next.kind === null && candidates.some((other) => other.i === i + 1) ? 4 : 0;
    const value = over + hits + (3 * hits) / Math.max(1, content.length) - unlike + like;
    if (value > score + 0.01) {
      best = i;
      score = value;
    }
  }
  if (best >= 0 && score >= 1.5) return best;
  const above = lines.findIndex((line, i) => i < body && line.kind === null && !line.byline && line.words >= 3 && line.words <= 30);
  return best >= 0 ? best : above;
}

/** Words that a headline over a line of its own seldom has fewer of. */
const SHORT = 5;

/** Whether a line with a date in it is named by more words than its date. */
const named = ({ text, words }: Line): boolean => words >= 5 && (text.match(/\p{L}{4,}/gu)?.length ?? 0) >= 4 && !/^\p{L}+:|\d{1,2}[:.]\d{2}/u.test(text);

const CLOCK = /^\d{1,2}[:.]\d{2}( \p{L}{2,4})?$/u;

/**
 * What headlines are not: the heading of an entry under its clock time, labels with their values, the two sentences of a deck, a masthead over the
 * day of its issue, at the `top` of the page, with a line after it (`below`) that may be the headline.
 */
function oddness(lines: Line[], i: number, top: number, below: boolean): number {
  const { text, words } = lines[i] as Line;
  const entry = i > 0 && CLOCK.test((lines[i - 1] as Line).text);
  const labels = (text.match(/\p{L}: /gu)?.length ?? 0) > 1;
  const deck = words > 12 && /\p{L}{3,}\. \p{L}/u.test(text);
  const masthead = below && lines[i + 1]?.kind === 'dateline' && i === top && (words <= 5 || / [-|] /u.test(text));
  return (entry ? 4 : 0) + (labels ? 4 : 0) + (deck ? 12 : 0) + (masthead ? 7 : 0);
}

/** More words than a rubric before a headline has, and fewer than any headline. */
const RUBRIC = { words: 3, rest: 4 };

/** A headline without the rubric before it: 'INTERVIEW | …', 'LIVE  …'. */
export function withoutRubric(raw: string, [from, to]: Span): Span {
  const text = raw.slice(from, to);
  const bar = /^([^|]{2,30}?)(?: \| | {2,})(?=\S)/u.exec(text);
  if (!bar) return [from, to];
  const rest = text.slice(bar[0].length);
  const count = (part: string) => part.trim().split(/\s+/u).length;
  return count(bar[1] as string) <= RUBRIC.words && count(rest) >= RUBRIC.rest && !rest.includes('|') ? [from + bar[0].length, to] : [from, to];
}

/** A word without what endings may add, or without a first letter that may be joined to it as well: enough to know it again. */
interface Stem {
  form: string;
  met: boolean;
}

/** Stems by their first two letters. */
type Stems = Map<number, Stem[]>;

/** Letters of a word from `start` on that its stem keeps. */
const kept = (start: number, end: number): number => (end - start > 5 ? end - 2 : end) - start;
const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1);

/** The words of a line that are no small words, each as its stems, which `all` collects. */
function contentOf(text: string, all: Stems): Stem[][] {
  const content: Stem[][] = [];
  eachWord(text, (start, end) => {
    if (end - start <= 2) return;
    content.push((end - start > 4 ? [start, start + 1] : [start]).map((at) => {
      const form = text.slice(at, at + kept(at, end));
      const row = all.get(pairAt(text, at)) ?? [];
      all.set(pairAt(text, at), row);
      const known = row.find((stem) => stem.form === form);
      if (known) return known;
      const stem = { form, met: false };
      row.push(stem);
      return stem;
    }));
  });
  return content;
}

/** Marks the stems that the words of a text have. */
function meet(text: string, stems: Stems): void {
  const look = (at: number, end: number) => {
    const row = stems.get(pairAt(text, at));
    if (row) for (const stem of row) if (stem.form.length === kept(at, end) && text.startsWith(stem.form, at)) stem.met = true;
  };
  eachWord(text, (start, end) => {
    look(start, end);
    if (end - start > 4) look(start + 1, end);
  });
}

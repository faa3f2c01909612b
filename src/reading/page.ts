import type { Boilerplate } from '../model/reading.js';
import type { Span } from '../model/span.js';
import { fold, type Folded } from '../text/fold.js';
import type { LanguagePack } from './language.js';
import { type Line, splitLines } from './lines.js';
import { titleLine, withoutRubric } from './title.js';

/** An article found on a page: all spans in the text as received. */
export interface Article {
  title: Span | null;
  mainText: Span[];
  boilerplate: Boilerplate[];
  lines: Line[];
  /** Lines of the page before the article and between headline and body: where a publication day stands. */
  head: Line[];
  /** First line of the body. */
  body: Line | null;
  /** Names credited at the end: '/ Fars', 'Source: Sputnik'. */
  credits: string[];
}

/** Hints from a page's markup: which stretches are title or boilerplate. */
export interface Hints {
  title?: Span;
  boilerplate?: Span[];
}

/** Finds headline and body among menus, lists, tags, forms and codes. */
export function findArticle(raw: string, folded: Folded, language: LanguagePack, hints: Hints = {}): Article {
  const lines = splitLines(folded, language);
  for (const line of lines) if (hints.boilerplate?.some(([from, to]) => from <= line.span[0] && line.span[1] <= to)) line.kind ??= 'other';
  const first = lines.findIndex((line) => line.prose && line.kind === null);
  const body = first >= 0 ? first : wrapped(lines);
  const title = titleLine(lines, body, hints.title, language.decks === true);
  const last = lastLine(lines, Math.max(body, title));
  const boilerplate: Boilerplate[] = [];
  const main: Span[] = [];
  const head: Line[] = [];
  let open = true;
  lines.forEach((line, i) => {
    const inside = title >= 0 ? i >= title : i >= body;
    const repeated = i !== title && title >= 0 && i < body && line.text === (lines[title] as Line).text;
    const article = inside && i <= last && !repeated && (line.kind === null || (i === title && (line.kind === 'menu' || line.kind === 'dateline')));
    if (i < Math.max(body, 0) || (i <= body + 1 && line.kind === 'dateline')) head.push(line);
    if (article) {
      const span = main[main.length - 1];
      if (span && open) span[1] = line.span[1];
      else main.push([...line.span]);
      open = true;
    } else {
      open = false;
      boilerplate.push({ span: line.span, kind: named(line, i < Math.max(title, body)) });
    }
  });
  const credits = creditsOf(raw, lines, main);
  return { title: title >= 0 ? withoutRubric(raw, (lines[title] as Line).span) : null, mainText: main, boilerplate, lines, head, body: lines[body] ?? null, credits };
}

/** Letters of a line that goes on in the next, in texts whose lines are broken at a width. */
const WIDTH = 45;

/** Where no line is prose: the first of two long lines without a gap that end no sentence, else the first line of some words. */
function wrapped(lines: Line[]): number {
  const found = lines.findIndex((line, i) => line.kind === null && line.text.length >= WIDTH && lines[i + 1]?.gap === 0 && (lines[i + 1] as Line).text.length >= WIDTH && lines[i + 2]?.gap === 0);
  return found > 0 ? found : lines.findIndex((line) => line.kind === null && line.words > 3);
}

function named(line: Line, above: boolean): Boilerplate['kind'] {
  if (line.kind === 'list-head') return 'headlines';
  if (line.kind === 'credit') return 'notice';
  return line.kind ?? (above ? (line.words <= 4 ? 'outlet' : 'headlines') : 'headlines');
}

/** The last line of the article: prose before the first heading of other things, or after it where the article goes on. */
function lastLine(lines: Line[], from: number): number {
  let last = from;
  let closed = false;
  /** Whether what closed the article named a single other page: 'Read also: …' in the middle of the text. */
  let passing = false;
  for (let i = Math.max(0, from); i < lines.length; i += 1) {
    const line = lines[i] as Line;
    if (line.kind === 'list-head' || line.kind === 'comments' || line.kind === 'tags' || (line.kind === 'share' && i > from + 1) || (line.kind === 'notice' && i > from + 1)) {
      passing = line.kind === 'list-head' && line.words > 5 && (!closed || passing);
      closed = true;
      continue;
    }
    if (line.kind !== null) continue;
    if (!closed || (line.prose && (passing || line.text.length >= 140) && /[.»"]$/u.test(line.text))) {
      last = i;
      closed = false;
    }
  }
  while (last > from + 1 && trailing(lines, last)) last -= 1;
  return last;
}

/** A short line of its own at the end, without the end of a sentence: a link, a channel, a rubric. */
function trailing(lines: Line[], i: number): boolean {
  const line = lines[i] as Line;
  return !line.prose && line.gap > 0 && line.words <= 14 && !/[.!?»"]$/u.test(line.text) && !/^[-•*▪·]/u.test(line.text);
}

/** A credit at the end of the last line ('… ./ Fars') or on a line of its own; it is cut from the article. */
function creditsOf(raw: string, lines: Line[], main: Span[]): string[] {
  const credits: string[] = [];
  for (const line of lines) if (line.kind === 'credit') credits.push(line.text.replace(/^[^:]*:/u, '').trim());
  const span = main[main.length - 1];
  if (!span) return credits;
  const tail = raw.slice(Math.max(span[0], span[1] - 60), span[1]);
  const match = /[.!?؟»"]\s*(\/+\s*([^/.،؛!?\n]{2,30}))$/u.exec(tail);
  if (match?.[1] && match[2]) {
    credits.push(fold(match[2]).text.trim());
    span[1] -= match[1].length;
    while (span[1] > span[0] && /\s/u.test(raw[span[1] - 1] as string)) span[1] -= 1;
  }
  return credits;
}

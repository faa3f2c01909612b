import type { Span } from '../model/span.js';
import { MARK } from '../text/tokens.js';
import type { TimedRun } from './clues.js';
import type { LanguagePack } from './language.js';
import type { Lexicon } from './lexicon.js';
import type { Line } from './lines.js';
import type { Article } from './page.js';
import { type Page, type Unit, unitsOf } from './scan.js';
import type { Sentence } from './sentence.js';
import { findTimes } from './time.js';
import type { TimeMention } from './told.js';

/** Where times stand that may tell the day of publication: the head of the page, the first words of the body, the sentences. */
export function timedRuns(page: Page, article: Article, sentences: Sentence[], lexicon: Lexicon, language: LanguagePack): TimedRun[] {
  const runs: TimedRun[] = [];
  const titled: TimedRun[] = [];
  const heads = new Set([...article.head, ...article.lines.filter((line) => line.kind === 'dateline')]);
  const lines = [...heads].sort((a, b) => a.span[0] - b.span[0]);
  let next = 0;
  for (const run of page.sentences) {
    const at = page.folded.map[page.tokens.start[run.first] as number] as number;
    while (next < lines.length && (lines[next] as Line).span[1] <= at) next += 1;
    const line = lines[next];
    if (!line) break;
    if (!inside(line.span, at)) continue;
    const units = unitsOf(page, run, lexicon, language);
    const times = findTimes(units, language);
    if (article.title && inside(article.title, at)) titled.push({ units, times: times.filter((time) => endsIn(units, time)), head: true });
    else runs.push({ units, times, head: true });
  }
  runs.push(...titled);
  let seen = 0;
  for (const sentence of sentences) {
    const body = article.body && inside(article.body.span, sentence.span[0]) && sentence.span[0] - article.body.span[0] < 3;
    if (body) {
      const dash = sentence.units.findIndex((unit, k) => k < 14 && unit.text === '-' && !sentence.times.some(({ a, b }) => a <= k && k < b));
      const early = dash > 0 ? sentence.times.filter((time) => time.b <= dash + 1) : onlyTimes(sentence) ? sentence.times : [];
      runs.push({ units: sentence.units, times: early, head: true });
    }
    if (article.body && sentence.span[0] >= article.body.span[0]) seen += 1;
    runs.push({ units: sentence.units, times: sentence.times, head: false, lede: seen > 0 && seen <= 3 });
  }
  return runs;
}

/** 'Gulf Update, January 30, 2024': whether a headline ends in a time, set off by a mark. */
const endsIn = (units: Unit[], { a, b }: TimeMention): boolean => a > 0 && b === units.length && (units[a - 1] as Unit).kind === MARK;

/** Whether a sentence is no more than a time: 'Saturday 24 June 2023.' */
const onlyTimes = ({ units, times }: Sentence): boolean => units.every((unit, i) => unit.kind === MARK || times.some((time) => time.a <= i && i < time.b));

const inside = (span: Span, at: number): boolean => at >= span[0] && at < span[1];

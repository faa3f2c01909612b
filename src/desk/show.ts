import type { Claim } from '../model/claim.js';
import { gloss } from '../reports/gloss.js';
import { dayRange } from '../reports/gloss/days.js';
import { figureList } from '../reports/gloss/figures.js';
import type { Painter } from '../reports/text.js';
import type { ReadDocument } from './read.js';
import { BASES, chainText, kindText, languageName, plain, publishedText, quoted } from './words.js';

/** Letters of a sentence shown on each side of a claim. */
const AROUND = 120;

/** A reading for people: the document, then its claims, each with its gloss, chain, place, day, figures and sentence. */
export function readingText({ shown: { text, reading }, path }: ReadDocument, painter: Painter): string {
  const row = (label: string, value: string): string => `  ${painter.dim(label.padEnd(10))}${value}`;
  const head = [
    painter.heading(plain(path)),
    ...(reading.title ? [row('title', painter.strong(quoted(text.slice(...reading.title))))] : []),
    row('language', languageName(reading.language)),
    row('published', publishedText(reading)),
    row('outlet', reading.outlet === null ? 'not known' : `${quoted(reading.outlet)} (${reading.outletBasis})`),
    ...(reading.credits.length > 0 ? [row('credits', reading.credits.map(quoted).join(', '))] : []),
    row('claims', String(reading.claims.length)),
    ...reading.warnings.map((warning) => row('note', warning)),
  ];
  return `${[...head, ...reading.claims.flatMap((claim) => ['', ...claimLines(claim, text, painter)])].join('\n')}\n`;
}

function claimLines(claim: Claim, text: string, painter: Painter): string[] {
  const row = (label: string, value: string): string => `      ${painter.dim(label.padEnd(9))}${value}`;
  const { time, placeDetails, figures } = claim;
  return [
    `  ${painter.heading(claim.id.padEnd(4))}${kindText(claim)}`,
    `      ${painter.strong(`${plain(gloss(claim))}.`)}`,
    row('source', chainText(claim)),
    ...(placeDetails.length > 0 ? [row('place', placeDetails.map(({ name, basis }) => `${plain(name)} (${BASES[basis]})`).join(', '))] : []),
    ...(time ? [row('day', `${dayRange(time.start, time.end)} (${BASES[time.basis]})`)] : []),
    ...(figures.length > 0 ? [row('figures', figureList(figures))] : []),
    `      ${excerpt(claim, text, painter)}`,
  ];
}

/** The claim's words inside their sentence, which is cut where it is long. */
function excerpt({ span, sentence }: Claim, text: string, painter: Painter): string {
  const from = Math.max(Math.min(span[0], sentence[0]), span[0] - AROUND);
  const to = Math.min(Math.max(span[1], sentence[1]), span[1] + AROUND);
  const before = `${from > sentence[0] ? '… ' : ''}${plain(text.slice(from, span[0]))}`.trimStart();
  const after = `${plain(text.slice(span[1], to))}${to < sentence[1] ? ' …' : ''}`.trimEnd();
  return `\u2068${before}${painter.mark(plain(text.slice(...span)))}${after}\u2069`;
}

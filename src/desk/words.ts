import type { Basis, Claim } from '../model/claim.js';
import type { Reading } from '../model/reading.js';
import type { Span } from '../model/span.js';
import { rootsOf } from '../reports/gloss.js';
import { dayRange } from '../reports/gloss/days.js';

/** How a field of a claim is known. */
export const BASES: Record<Basis, string> = {
  stated: 'stated in the sentence',
  carried: 'told elsewhere in the document',
  publication: 'taken from the day of publication',
  inferred: 'inferred from clues in the text',
  given: 'given with the text',
  unknown: 'how it is known is not told',
};

/** Text of a document on one line, without the control characters by which it could steer a terminal, and kept apart from text of the other direction. */
export const quoted = (text: string): string => `\u2068${plain(text)}\u2069`;
export const plain = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/[\u2066-\u2069\u202a-\u202e]/gu, '');

/** The words at a span, or that none are marked: what was supplied from elsewhere has none of its own. */
export const wordsAt = (text: string, span: Span | null): string => (span ? quoted(text.slice(...span).trim()) : 'no words of its own');

export const languageName = (code: string): string => new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;

/** '11 October 2020, printed at the head of the page' or that it is not known. */
export function publishedText({ published, publishedReasons }: Reading): string {
  const reasons = publishedReasons.join('; ');
  return published === null ? `not known: ${reasons}` : `${dayRange(published, published)} (${reasons})`;
}

/** 'A → B → C', from the outermost source to the one that answers for it; 'A → B and C' where two answer. */
export function chainText(claim: Claim): string {
  if (claim.sources.length === 0) return 'told by the outlet itself, without a source';
  const roots = rootsOf(claim);
  const links = claim.sources.slice(0, claim.sources.length - roots.length);
  return [...links.map(({ name }) => plain(name)), roots.map(({ name }) => plain(name)).join(' and ')].join(' → ');
}

/** 'attack.missile, denied, planned': what is usual is left out. */
export const kindText = ({ type, polarity, modality }: Claim): string => [type, ...(polarity === 'affirmed' ? [] : [polarity]), ...(modality === 'actual' ? [] : [modality])].join(', ');

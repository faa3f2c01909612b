import type { Cues } from './cues.js';
import type { FlatPage } from './flatten.js';
import { HEADINGS } from './words.js';

interface Marks {
  furniture: Uint8Array;
  named: Uint8Array;
  /** Inside an article or main element that holds the article. */
  around: Uint8Array;
  /** Inside the article's own container. */
  inside: Uint8Array;
  otherArticles: Uint8Array;
}

/** Fewest letters and digits that a heading must share with the title told to be taken for it. */
const SHARED = 12;

/** Letters and digits alone, so that half-spaces, quotes and punctuation do not keep two titles apart. */
const bare = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Index of the run that is the headline, or -1: what the page names so, else the heading that agrees with the title told in
 * the metadata, else the first-level heading of the article, else the only one on the page.
 */
export function findTitle({ text, runs, boxes }: FlatPage, cues: Cues[], marks: Marks, told: string | undefined): number {
  const title = told === undefined ? '' : bare(told);
  const tagOf = (box: number): string => boxes[box]?.element.tagName ?? '';
  const agrees = (index: number): boolean => {
    const { start, end } = runs[index] as { start: number; end: number };
    if (title === '' || end - start > 4 * (told as string).length) return false;
    const heading = bare(text.slice(start, end));
    return heading === title || (heading.length >= SHARED && (title.startsWith(heading) || heading.startsWith(title)) && title.length >= SHARED);
  };

  const ranks = runs.map(({ box }, index): number => {
    if (box === -1 || marks.otherArticles[box]) return 0;
    const heading = HEADINGS.has(tagOf(box));
    // A site's name is a heading in its header, too, so a heading there must agree with the title.
    if (marks.furniture[box] || marks.named[box]) return heading && agrees(index) ? 3 : 0;
    if (cues[box]?.headline) return 6;
    if (heading && agrees(index)) return 5;
    if (tagOf(box) === 'h1') return marks.inside[box] || marks.around[box] ? 4 : 2;
    return agrees(index) ? 3 : 0;
  });
  const best = Math.max(0, ...new Set(ranks));
  if (best === 0) return -1;
  // Several first-level headings outside the article are no more its headline than one another.
  if (best === 2 && ranks.filter((rank) => rank === best).length > 1) return -1;
  return ranks.indexOf(best);
}

import { descendants, findArticle } from './article.js';
import { type Cues, cuesOf } from './cues.js';
import type { FlatPage } from './flatten.js';
import { findTitle } from './title.js';

/** What a piece of a page is: `unknown` leaves it to the reader, as with the line of the date or a lede outside the article. */
export type Role = 'main' | 'boilerplate' | 'title' | 'caption' | 'unknown';

/** Share of link text from which a piece is a list of links. */
const MOSTLY_LINKS = 0.6;

/** Gives the role of each run of the page. `title` is the headline that the page's metadata tells. */
export function rolesOf(page: FlatPage, title: string | undefined): Role[] {
  const { boxes, runs } = page;
  const cues = readCues(page);
  const mark = (passes: (cue: Cues, index: number) => boolean): Uint8Array =>
    descendants(boxes, cues.flatMap((cue, index) => (passes(cue, index) ? [index] : [])));

  const furniture = mark((cue) => cue.furniture);
  const article = findArticle(page, cues, furniture, mark((cue) => cue.named));
  const core = article?.boxes ?? [];
  const around = ancestors(page, core);
  // A name or a form around the article itself says nothing about the article.
  const named = mark((cue, index) => cue.named && around[index] === 0);
  const caption = mark((cue, index) => cue.caption && around[index] === 0);
  const byline = mark((cue, index) => cue.byline && around[index] === 0);
  const inside = descendants(boxes, core);
  const otherArticles = mark((cue, index) => cue.holds === 'article' && around[index] === 0);
  const sameArticle = mark((cue, index) => around[index] === 1 && (cue.holds === 'article' || cue.holds === 'main'));
  const titleRun = findTitle(page, cues, { furniture, named, around: sameArticle, inside, otherArticles }, title);

  return runs.map(({ start, end, box, linked }, index): Role => {
    if (index === titleRun) return 'title';
    if (box === -1) return 'unknown';
    if (furniture[box] || named[box] || otherArticles[box]) return 'boilerplate';
    if (caption[box]) return 'caption';
    if (linked >= MOSTLY_LINKS * (end - start)) return 'boilerplate';
    // What stands bare in a header is its date or section.
    if (byline[box] || boxes[box]?.element.tagName === 'header') return 'unknown';
    if (inside[box]) return 'main';
    return article?.basis === 'named' && !sameArticle[box] ? 'boilerplate' : 'unknown';
  });
}

/** Cues of every box, from the outside in. */
function readCues({ boxes }: FlatPage): Cues[] {
  const inArticle = new Uint8Array(boxes.length);
  return boxes.map((box, index) => {
    const outer = box.parent !== -1 && inArticle[box.parent] === 1;
    const cues = cuesOf(box, outer);
    if (outer || cues.holds !== null) inArticle[index] = 1;
    return cues;
  });
}

/** Marks the boxes given and all that they stand in. */
function ancestors({ boxes }: FlatPage, from: number[]): Uint8Array {
  const marks = new Uint8Array(boxes.length);
  for (const start of from) {
    for (let index = start; index !== -1 && marks[index] === 0; index = boxes[index]?.parent ?? -1) marks[index] = 1;
  }
  return marks;
}

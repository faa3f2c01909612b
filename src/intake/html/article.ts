import type { Cues } from './cues.js';
import type { Box, FlatPage } from './flatten.js';
import type { Run } from './writer.js';
import { PARAGRAPHS } from './words.js';

/** Where the article stands: boxes whose content is its text, and how that is known. */
interface Article {
  boxes: number[];
  /** Named by the page itself, or only where most of the text is. */
  basis: 'named' | 'densest';
}

/** Runs shorter than this, in units, are no sentences and say nothing about where the article is. */
const SENTENCE = 25;
/** What text in named furniture and captions weighs against other text. */
const LIGHT = 0.1;
/** An inner article holds the outer one's text from this share on; else the outer one is the article. */
const MOST_OF = 0.7;
/** A named article with less than this share of the densest container's text is a teaser beside the article. */
const TEASER = 1 / 3;
/** A sibling of the densest container with this share of its text is another section of the article. */
const SECTION = 0.25;

/** Finds the article: `articleBody`, else `<article>`, else what is densest in `<main>` or the page. Null where no sentences are. */
export function findArticle(page: FlatPage, cues: Cues[], furniture: Uint8Array, named: Uint8Array): Article | null {
  const weights = page.runs.map((run) => weightOf(run, cues, furniture, named));
  const total = subtreeTotals(page, weights);
  const dense = densities(page, weights);
  const { boxes } = page;

  const top = heaviest(boxes, dense, () => true);
  if (top === -1) return null;
  const least = (dense[top] as number) * TEASER;
  for (const holds of ['body', 'article'] as const) {
    const box = innermostHeaviest(boxes, total, (index) => cues[index]?.holds === holds && furniture[index] === 0);
    if (box !== -1 && (total[box] as number) >= least) return { boxes: [box], basis: 'named' };
  }
  const main = heaviest(boxes, total, (index) => cues[index]?.holds === 'main');
  const inMain = main !== -1 && (total[main] as number) >= least ? descendants(boxes, [main]) : null;
  const densest = inMain ? heaviest(boxes, dense, (index) => inMain[index] === 1) : top;
  const sections = boxes.flatMap(({ parent }, index) =>
    index === densest || (parent === boxes[densest]?.parent && named[index] === named[densest] && (dense[index] as number) >= SECTION * (dense[densest] as number)) ? [index] : [],
  );
  return { boxes: sections, basis: 'densest' };
}

function weightOf(run: Run, cues: Cues[], furniture: Uint8Array, named: Uint8Array): number {
  const length = run.end - run.start;
  if (length < SENTENCE || furniture[run.box] === 1 || run.box === -1) return 0;
  const light = named[run.box] === 1 || cues[run.box]?.caption === true;
  return (length - run.linked) * (1 - run.linked / length) * (light ? LIGHT : 1);
}

/** Weight of all that an element holds. */
function subtreeTotals({ boxes, runs }: FlatPage, weights: number[]): Float64Array {
  const total = new Float64Array(boxes.length);
  runs.forEach((run, index) => {
    if (run.box !== -1) total[run.box] = (total[run.box] as number) + (weights[index] as number);
  });
  for (let index = boxes.length - 1; index >= 0; index--) {
    const parent = (boxes[index] as Box).parent;
    if (parent !== -1) total[parent] = (total[parent] as number) + (total[index] as number);
  }
  return total;
}

/** Weight of the paragraphs that stand directly in an element, and half of those one level deeper. */
function densities({ boxes, runs }: FlatPage, weights: number[]): Float64Array {
  const dense = new Float64Array(boxes.length);
  runs.forEach((run, index) => {
    const weight = weights[index] as number;
    const box = boxes[run.box];
    if (weight === 0 || box === undefined) return;
    const container = PARAGRAPHS.has(box.element.tagName) && box.parent !== -1 ? box.parent : run.box;
    dense[container] = (dense[container] as number) + weight;
    const around = (boxes[container] as Box).parent;
    if (around !== -1) dense[around] = (dense[around] as number) + weight / 2;
  });
  return dense;
}

/** Index of the box with the greatest positive value among those that pass, the first of equals; -1 for none. */
function heaviest(boxes: Box[], values: Float64Array, passes: (index: number) => boolean): number {
  let best = -1;
  for (let index = 0; index < boxes.length; index++) {
    const value = values[index] as number;
    if (value > 0 && (best === -1 || value > (values[best] as number)) && passes(index)) best = index;
  }
  return best;
}

/** The heaviest, or the innermost one that holds most of its text. */
function innermostHeaviest(boxes: Box[], values: Float64Array, passes: (index: number) => boolean): number {
  const best = heaviest(boxes, values, passes);
  if (best === -1) return best;
  const inside = descendants(boxes, [best]);
  let inner = best;
  for (let index = best + 1; index < boxes.length; index++) {
    if (inside[index] === 1 && (values[index] as number) >= MOST_OF * (values[best] as number) && passes(index)) inner = index;
  }
  return inner;
}

/** Marks a box and all that it holds. */
export function descendants(boxes: Box[], roots: number[]): Uint8Array {
  const marks = new Uint8Array(boxes.length);
  for (const root of roots) marks[root] = 1;
  for (let index = 0; index < boxes.length; index++) {
    const parent = (boxes[index] as Box).parent;
    if (parent !== -1 && marks[parent] === 1) marks[index] = 1;
  }
  return marks;
}

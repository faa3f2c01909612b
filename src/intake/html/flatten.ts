import { aligner } from './align.js';
import type { OffsetMap } from './map.js';
import { attribute, type Element, isElement, isText, type Node } from './tree.js';
import { type Run, TextWriter } from './writer.js';
import { BLOCK, PREFORMATTED, SILENT } from './words.js';

/** An element of the page; parents stand before their children, so sums over subtrees need no recursion. */
export interface Box {
  element: Element;
  /** Index of the box around it, -1 for the outermost. */
  parent: number;
}

export interface FlatPage {
  text: string;
  map: OffsetMap;
  runs: Run[];
  boxes: Box[];
}

interface Frame {
  node: Node & { childNodes: Node[] };
  next: number;
  box: number;
  /** Index of the innermost block. */
  block: number;
  isBlock: boolean;
  linked: boolean;
  exact: boolean;
}

const isSpace = (unit: number): boolean => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b);

/** Whether markup hides an element; the page as a whole is not hidden, since scripts uncover it. */
function isHidden(element: Element): boolean {
  if (element.tagName === 'html' || element.tagName === 'body') return false;
  const hidden = attribute(element, 'hidden');
  if (hidden !== undefined && hidden !== 'until-found') return true;
  const style = attribute(element, 'style');
  return style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Turns a parsed page into lines of text with their places in the source, and the elements that hold them. */
export function flatten(document: Node & { childNodes: Node[] }, source: string): FlatPage {
  const align = aligner(source);
  const writer = new TextWriter(source.length);
  const boxes: Box[] = [];
  // A stack of our own: pages nest deeper than the call stack reaches.
  const stack: Frame[] = [{ node: document, next: 0, box: -1, block: -1, isBlock: false, linked: false, exact: false }];

  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const child = frame.node.childNodes[frame.next];
    if (child === undefined) {
      if (frame.isBlock) writer.breakBlock();
      stack.pop();
    } else if (isText(child)) {
      frame.next = writeText(frame, frame.next, align, writer);
    } else {
      frame.next++;
      if (isElement(child)) enter(child, frame, stack, boxes, writer);
    }
  }
  return { ...writer.finish(), runs: writer.runs, boxes };
}

function enter(element: Element, from: Frame, stack: Frame[], boxes: Box[], writer: TextWriter): void {
  const { tagName: tag, sourceCodeLocation: place } = element;
  if (tag === 'br') {
    if (place) writer.lineBreak(place.startOffset, place.endOffset);
    return;
  }
  if (SILENT.has(tag) || isHidden(element)) return;
  const isBlock = BLOCK.has(tag);
  if (isBlock) writer.breakBlock();
  const box = boxes.push({ element, parent: from.box }) - 1;
  stack.push({
    node: element,
    next: 0,
    box,
    block: isBlock ? box : from.block,
    isBlock,
    linked: from.linked || (tag === 'a' && attribute(element, 'href') !== undefined),
    exact: from.exact || PREFORMATTED.has(tag),
  });
}

/** Writes the text nodes from `index` on that the source does not part; gives the index after them. */
function writeText(frame: Frame, index: number, align: ReturnType<typeof aligner>, writer: TextWriter): number {
  const { node, block, linked, exact } = frame;
  let text = '';
  let from = -1;
  let to = -1;
  let next = index;
  for (let child = node.childNodes[next]; child !== undefined && isText(child); child = node.childNodes[++next]) {
    const place = child.sourceCodeLocation;
    // The parser parts text at white space, at times inside an entity: what touches is one stretch.
    if (!place || (to !== -1 && place.startOffset !== to)) break;
    if (from === -1) from = place.startOffset;
    to = place.endOffset;
    text += child.value;
  }
  align(text, from, to, (unit, start, end) => {
    if (!isSpace(unit)) writer.character(unit, start, end, block, linked);
    else if (!exact) writer.space(start, end);
    else if (unit === 0x0a) writer.lineBreak(start, end);
    else writer.exactSpace(unit, start, end);
  });
  return Math.max(next, index + 1);
}

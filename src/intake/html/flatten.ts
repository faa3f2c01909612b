import { type Align, aligner } from './align.js';
import type { OffsetMap } from './map.js';
import { attribute, type Element, isElement, isText, type Node, type TextNode } from './tree.js';
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
      continue;
    }
    frame.next++;
    if (isText(child)) writeText(child, frame, align, writer);
    else if (isElement(child)) enter(child, frame, stack, boxes, writer);
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

/** Writes a text node; one that the parser made up has no place and no text of the page. */
function writeText({ value, sourceCodeLocation: place }: TextNode, { block, linked, exact }: Frame, align: Align, writer: TextWriter): void {
  if (!place) return;
  align(value, place.startOffset, place.endOffset, (unit, start, end) => {
    if (!isSpace(unit)) writer.character(unit, start, end, block, linked);
    else if (!exact) writer.space(start, end);
    else if (unit === 0x0a) writer.lineBreak(start, end);
    else writer.exactSpace(unit, start, end);
  });
}

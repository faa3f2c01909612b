import type { Span } from '../model/span.js';
import { flatten } from './html/flatten.js';
import type { OffsetMap } from './html/map.js';
import { type PageMeta, readMeta } from './html/meta.js';
import { type Role, rolesOf } from './html/roles.js';
import { parsePage } from './html/tree.js';

export { type OffsetMap, relocate } from './html/map.js';
export type { PageMeta } from './html/meta.js';
export type { Role } from './html/roles.js';

/** A piece of the page's text; pieces stand in order, with one line end between them. */
export interface Block {
  span: Span;
  /** Name of the innermost block element that holds it. */
  tag: string;
  role: Role;
}

export interface HtmlPage {
  /** What the page shows, block by block, furniture included; `blocks` tells which is which. */
  text: string;
  /** Leads from the text back into the source: see `relocate`. */
  map: OffsetMap;
  meta: PageMeta;
  blocks: Block[];
}

/**
 * Takes from the source of a page what the reader needs. Linear in the length of the page; runs no scripts and fetches
 * nothing. `where` names the page in the `InputError` that markup beyond repair throws.
 */
export function readHtml(source: string, where = 'page'): HtmlPage {
  const document = parsePage(source, where);
  const meta = readMeta(document);
  const page = flatten(document, source);
  const roles = rolesOf(page, meta.title);
  const blocks = page.runs.map(({ start, end, box }, index): Block => ({
    span: [start, end],
    tag: page.boxes[box]?.element.tagName ?? 'body',
    role: roles[index] ?? 'unknown',
  }));
  return { text: page.text, map: page.map, meta, blocks };
}

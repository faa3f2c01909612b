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
  const document = parsePage(withoutEmptyRawText(source), where);
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

/**
 * In XML `<script/>` is a whole element; an HTML parser would take the rest of the page for its content. Such elements are
 * blanked at their own length, so that offsets stay.
 */
function withoutEmptyRawText(source: string): string {
  if (!/^\s*<\?xml/i.test(source)) return source;
  return source.replace(/<(?:script|style|title|textarea|iframe)(?:\s[^<>]*)?\/>/gi, (tag) => ' '.repeat(tag.length));
}

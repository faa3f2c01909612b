import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { InputError } from '../errors.js';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** Fewest characters that an element of the source takes: `<p>`. */
const SHORTEST_TAG = 3;

/**
 * Parses a page as browsers do; no script runs. Text that markup interrupts stays in nodes of its own, so that each text
 * node has the exact place of its source. Throws an `InputError` for markup whose unclosed tags would multiply without end.
 */
export function parsePage(source: string, where: string): DefaultTreeAdapterTypes.Document {
  let elements = 0;
  const most = source.length / SHORTEST_TAG + 1000;
  const treeAdapter = {
    ...defaultTreeAdapter,
    createElement(...args: Parameters<typeof defaultTreeAdapter.createElement>): Element {
      // Formatting tags that are never closed are opened again in every paragraph.
      if (++elements > most) {
        throw new InputError('malformed', { what: 'the page has so many unclosed tags that it cannot be read', where, repair: 'save it from a browser, or give its text' });
      }
      return defaultTreeAdapter.createElement(...args);
    },
    insertText(parent: ParentNode, text: string): void {
      defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text));
    },
    insertTextBefore(parent: ParentNode, text: string, reference: ChildNode): void {
      defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), reference);
    },
  };
  return parse(source, { sourceCodeLocationInfo: true, treeAdapter });
}

/** Value of an attribute, or undefined where the element has none. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);
export const isText = (node: Node): node is TextNode => defaultTreeAdapter.isTextNode(node);

/** Text of an element that holds nothing but text: title, script, time. */
export function ownText(element: Element): string {
  return element.childNodes.map((child) => (isText(child) ? child.value : '')).join('');
}

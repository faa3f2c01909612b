import { attribute, type Element, isElement, isText, type Node, ownText } from './tree.js';

/** What the markup of a page says about it, as written. */
export interface Clues {
  /** Values of meta elements by their name or property, in lower case. */
  metas: Map<string, string[]>;
  /** Contents of JSON-LD scripts. */
  scripts: string[];
  /** Values of elements that microdata marks, by property in lower case. */
  items: Map<string, string[]>;
  /** Values of time elements, with where they stand. */
  times: { value: string; inArticle: boolean; marked: boolean }[];
  title?: string;
  canonical?: string;
  language?: string;
}

interface Place {
  node: Node;
  inArticle: boolean;
  /** Inside a menu, an aside or a footer, where dates are of other pages. */
  aside: boolean;
}

const ITEMS = new Set(['datepublished', 'datecreated', 'datemodified', 'publisher']);

/** Collects the clues in one walk, without recursion. */
export function collectClues(document: Node): Clues {
  const clues: Clues = { metas: new Map(), scripts: [], items: new Map(), times: [] };
  const stack: Place[] = [{ node: document, inArticle: false, aside: false }];
  for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
    const { node } = place;
    let { inArticle, aside } = place;
    if (isElement(node)) {
      inArticle ||= node.tagName === 'article' || node.tagName === 'main';
      aside ||= node.tagName === 'aside' || node.tagName === 'nav' || node.tagName === 'footer';
      take(node, clues, inArticle, aside);
    }
    if (!('childNodes' in node)) continue;
    for (let index = node.childNodes.length - 1; index >= 0; index--) {
      const child = node.childNodes[index] as Node;
      if (!isText(child)) stack.push({ node: child, inArticle, aside });
    }
  }
  return clues;
}

function take(element: Element, clues: Clues, inArticle: boolean, aside: boolean): void {
  const { tagName: tag } = element;
  const itemprop = attribute(element, 'itemprop')?.trim().toLowerCase();
  if (itemprop !== undefined && ITEMS.has(itemprop) && !aside) {
    add(clues.items, itemprop, attribute(element, 'content') ?? attribute(element, 'datetime') ?? ownText(element));
  }
  switch (tag) {
    case 'html':
      clues.language ??= attribute(element, 'lang') ?? attribute(element, 'xml:lang');
      break;
    case 'title':
      // An image of the page may have a title of its own.
      if (element.namespaceURI === 'http://www.w3.org/1999/xhtml') clues.title ??= ownText(element);
      break;
    case 'meta': {
      const key = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'http-equiv');
      if (key !== undefined) add(clues.metas, key.trim().toLowerCase(), attribute(element, 'content') ?? '');
      break;
    }
    case 'link':
      if (attribute(element, 'rel')?.toLowerCase() === 'canonical') clues.canonical ??= attribute(element, 'href');
      break;
    case 'script':
      if (attribute(element, 'type')?.trim().toLowerCase().startsWith('application/ld+json')) clues.scripts.push(ownText(element));
      break;
    case 'time': {
      const value = attribute(element, 'datetime');
      if (value !== undefined && !aside) clues.times.push({ value, inArticle, marked: attribute(element, 'pubdate') !== undefined });
      break;
    }
  }
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const trimmed = value.trim();
  if (trimmed === '') return;
  const values = map.get(key);
  if (values) values.push(trimmed);
  else map.set(key, [trimmed]);
}

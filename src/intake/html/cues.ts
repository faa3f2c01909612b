import type { Box } from './flatten.js';
import { attribute } from './tree.js';
import {
  BYLINE_WORDS,
  CAPTION_WORDS,
  FURNITURE_BEGINNINGS,
  FURNITURE_ROLES,
  FURNITURE_TAGS,
  FURNITURE_WORDS,
  nameWords,
} from './words.js';

/** What an element says about its content by its own tag, role, class and id. */
export interface Cues {
  /** Holds the article: the strongest statement first. */
  holds: 'body' | 'article' | 'main' | null;
  /** Furniture by its nature: a menu, a footer, an aside. */
  furniture: boolean;
  /** Furniture by its name, or a form; both are at times wrapped around whole pages. */
  named: boolean;
  caption: boolean;
  byline: boolean;
  headline: boolean;
}

/** Elements that hold whole pages, whose classes describe the page and not a part of it. */
const WHOLE = new Set(['html', 'body', 'main', 'article']);

/** Reads the cues of one element; `inArticle` tells whether an article or main element is around it. */
export function cuesOf({ element }: Box, inArticle: boolean): Cues {
  const { tagName: tag } = element;
  const role = attribute(element, 'role')?.trim().toLowerCase() ?? '';
  const itemprop = attribute(element, 'itemprop')?.toLowerCase().split(/\s+/) ?? [];
  const isBody = itemprop.includes('articlebody');
  const holds = isBody ? 'body' : tag === 'article' || role === 'article' ? 'article' : tag === 'main' || role === 'main' ? 'main' : null;
  const words = nameWords(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`);
  return {
    holds,
    furniture: holds === null && (FURNITURE_TAGS.has(tag) || FURNITURE_ROLES.has(role) || (tag === 'header' && !inArticle)),
    named: holds === null && !WHOLE.has(tag) && (tag === 'form' || attribute(element, 'aria-hidden') === 'true' || words.some(isFurnitureWord)),
    caption: tag === 'figcaption' || tag === 'caption' || words.some((word) => CAPTION_WORDS.has(word)),
    byline: holds === null && (tag === 'address' || words.some((word) => BYLINE_WORDS.has(word))),
    headline: itemprop.includes('headline'),
  };
}

const isFurnitureWord = (word: string): boolean =>
  FURNITURE_WORDS.has(word) || FURNITURE_BEGINNINGS.some((beginning) => word.startsWith(beginning));

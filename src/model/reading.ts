import type { Basis, Claim } from './claim.js';
import type { Span } from './span.js';

/** A document as received, before anything is read in it. */
export interface Source {
  id: string;
  /** The text as received; every span points into it. */
  text: string;
  /** What came along with the text, as from a feed. */
  given: Given;
}

export interface Given {
  /** `YYYY-MM-DD`. */
  published?: string;
  url?: string;
  outlet?: string;
  title?: string;
}

/** A piece of the page that is not the article, and what it was taken for. */
export interface Boilerplate {
  span: Span;
  kind: 'menu' | 'headlines' | 'tags' | 'comments' | 'codes' | 'share' | 'dateline' | 'notice' | 'outlet' | 'other';
}

/** What one document says: a pure function of text, metadata and packs. */
export interface Reading {
  id: string;
  language: string;
  title: Span | null;
  published: string | null;
  publishedBasis: 'stated' | 'given' | 'inferred' | 'unknown';
  publishedEvidence: Span[];
  /** Why that day, in English, one step a line. */
  publishedReasons: string[];
  outlet: string | null;
  outletBasis: Basis;
  credits: string[];
  mainText: Span[];
  boilerplate: Boilerplate[];
  claims: Claim[];
  /** What a reader of the output should know: nothing recognised, several days fit … */
  warnings: string[];
  packs: string[];
}

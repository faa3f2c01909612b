import type { ClaimPlace, ClaimType } from '../model/claim.js';
import type { Frame } from './frame.js';
import type { Interview } from './interview.js';
import type { Bound, Draft } from './draft.js';
import type { LanguagePack } from './language.js';
import type { Memory } from './memory.js';
import type { Page } from './scan.js';
import type { Sentence } from './sentence.js';

/** What the claims of a document are read with. */
export interface Context {
  page: Page;
  language: LanguagePack;
  memory: Memory;
  published: string | null;
  /** Test for the page's own outlet, which is no link of a chain. */
  isOwnOutlet: (name: string) => boolean;
  /** Whether a sentence is the headline, whose present tells what has happened. */
  inTitle: (sentence: Sentence) => boolean;
  /** The place that the article names most, for events whose place nothing tells. */
  mainPlace: ClaimPlace | null;
  /** The region or country that holds most of the places named, for sums and truces. */
  theatre: ClaimPlace | null;
  /** An interview that the article is or holds, with who answers on which lines. */
  interview: Interview | null;
  /** Frames that reach over sentences: open quotations. */
  open: Frame[];
}

/** A sentence being read: who says what in it, and the claims in the making. */
export interface Work {
  sentence: Sentence;
  context: Context;
  frames: Frame[];
  /** Frames that open here and reach into later sentences. */
  opened: Frame[];
  /** The frame of who answers in an interview, where the sentence is of an answer. */
  answered: Frame | null;
  drafts: Draft[];
  /** Clauses of conditions that suppose an attack or a breach, with who would do it. */
  provoked: Map<number, Bound[]>;
  /** Who made an attack that the sentence only speaks of: condemns it, talks of it. */
  topic: Bound[];
  /** Folded offsets of the sentence. */
  start: number;
  end: number;
}

/** Speech acts that are claims by themselves. */
export const SPEECH: ReadonlySet<ClaimType> = new Set(['appeal', 'position', 'accusation']);

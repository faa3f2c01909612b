import type { ClaimPlace, ClaimType } from '../model/claim.js';
import type { Frame } from './frame.js';
import type { Draft } from './draft.js';
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
  /** The place that the article names most, for events whose place nothing tells. */
  mainPlace: ClaimPlace | null;
  /** Frames that reach over sentences: open quotations. */
  open: Frame[];
}

/** A sentence being read: who says what in it, and the claims in the making. */
export interface Work {
  sentence: Sentence;
  context: Context;
  frames: Frame[];
  drafts: Draft[];
  /** Folded offsets of the sentence. */
  start: number;
  end: number;
}

/** What stands before the dot of a type. */
export const family = (type: ClaimType): string => type.split('.')[0] as string;

/** Speech acts that are claims by themselves. */
export const SPEECH: ReadonlySet<ClaimType> = new Set(['appeal', 'position', 'accusation']);

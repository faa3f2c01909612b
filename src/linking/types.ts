import type { Claim, ClaimType } from '../model/claim.js';
import type { Party, Sector } from '../model/party.js';
import type { Reading } from '../model/reading.js';

/** A document with its reading, as linking takes it. */
export interface LinkedDocument {
  reading: Reading;
  text: string;
  path: string;
}

/** One document's telling of one proposition. */
export interface Telling {
  /** Key of the document: the id of its reading, or its path where two readings share an id. */
  document: string;
  path: string;
  /** The fullest of the claims that tell it. */
  claim: Claim;
  /** Other claims of the same document that say the same again: headline, lede, summary. */
  repeats: Claim[];
}

/** Whom the parties of a claim stand with: keys of sides, one for each party in the same order. */
export interface Sides {
  roots: string[];
  agents: string[];
  targets: string[];
}

/** An agreement that was in force when something happened, and which day of it that was (1 is the first). */
export interface UnderAgreement {
  id: string;
  name: string;
  day: number;
}

/** What one origin says about one event, in one version, with all documents that carry it. */
export interface Statement {
  id: string;
  event: string;
  /** The fullest telling's claim. */
  claim: Claim;
  /** Who answers for it; empty where no source is named. */
  roots: Party[];
  /** Keys of the roots' origins, in the order of `roots`. */
  origins: string[];
  sides: Sides;
  /** The distinct chains of go-betweens from the outermost to the last before the root; an empty chain is left out. */
  via: Party[][];
  tellings: Telling[];
  agreement: UnderAgreement | null;
}

/** A root source. A copy adds none. */
export interface Origin {
  key: string;
  name: string;
  country: string | null;
  sector: Sector;
  side: string;
  /** False where the text hides who it is: 'an unnamed source', 'media'. */
  named: boolean;
  documents: string[];
  statements: string[];
}

/** Documents that share wording. */
export interface Story {
  id: string;
  documents: string[];
  copies: Copy[];
}

export interface Copy {
  documents: [string, string];
  /** Shared word sequences over those of the shorter document, 0 to 1. */
  share: number;
  /** The one that was copied, where a source chain or the publication days tell; else null. */
  from: string | null;
}

export type ContradictionKind = 'denial' | 'figures' | 'mutual' | 'perpetrator' | 'control';

/** Two statements that cannot both be right, or one that tells of mutual accusations (then twice the same). */
export interface Contradiction {
  kind: ContradictionKind;
  statements: [string, string];
}

/** One side's version of an event. */
export interface Account {
  id: string;
  event: string;
  /** Key of the side; null for what is told without a source. */
  side: string | null;
  origins: string[];
  statements: string[];
}

/** What claims of one or more documents are about. */
export interface Event {
  id: string;
  type: ClaimType;
  start: string | null;
  end: string | null;
  places: string[];
  statements: string[];
  accounts: string[];
  contradictions: Contradiction[];
}

export interface Linked {
  statements: Statement[];
  stories: Story[];
  origins: Origin[];
  events: Event[];
  accounts: Account[];
}

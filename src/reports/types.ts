import type { Basis, ClaimType } from '../model/claim.js';
import type { Reading } from '../model/reading.js';
import type { LedgerStatement } from '../ledgers/linked.js';
import type { Standing } from '../ledgers/losses.js';

/** A document as the report quotes it. */
export interface ReportDocument {
  reading: Reading;
  text: string;
  path: string;
}

/** What a report takes of linking's result. */
export interface ReportMaterial {
  statements: LedgerStatement[];
  events: { id: string; type: ClaimType; statements: string[]; contradictions: { kind: DisputeKind; statements: [string, string] }[] }[];
  accounts: { event: string; side: string | null; statements: string[] }[];
  origins: { key: string; name: string; side: string; named: boolean; statements: string[] }[];
  stories: { documents: string[] }[];
}

export type DisputeKind = 'denial' | 'figures' | 'mutual' | 'perpetrator' | 'control';

/** The sentence behind a line, as the document has it. */
export interface Quote {
  document: string;
  path: string;
  outlet: string | null;
  language: string;
  published: string | null;
  claim: string;
  /** The sentence in three parts: the middle one is the claim's span. */
  before: string;
  marked: string;
  after: string;
  /** How often the same document says it again. */
  repeats: number;
}

/** One statement as a line of the report. */
export interface Line {
  /** Unique in the report: section and statement. */
  id: string;
  statement: string;
  event: string;
  type: ClaimType;
  gloss: string;
  /** The days in words and as such, null where no day is told, and how they are known. */
  day: { text: string | null; start: string | null; end: string | null; basis: Basis; note: string };
  /** Who answers for it, by name; empty where nobody is named. */
  origin: string[];
  /** Chains of go-betweens, outermost first. */
  via: string[][];
  /** What a reader should know besides: totals that fall, the agreement in force, how many documents carry it. */
  notes: string[];
  quotes: Quote[];
}

/** A figure in the table of losses, with the line that it comes from. */
export interface LossCell {
  figure: string;
  total: boolean;
  denied: boolean;
  origin: string[];
  day: string;
  line: string;
  flags: string[];
}

export interface LossTableRow {
  side: string;
  what: string;
  cells: Record<Standing, LossCell[]>;
}

export interface Section {
  id: string;
  title: string;
  lines: Line[];
  /** What stands there where there are no lines. */
  empty: string;
  losses?: LossTableRow[];
}

/** Rival accounts of one event beside each other, in the order of the names of the sides. */
export interface Dispute {
  event: string;
  topic: string;
  /** What is disputed, in English. */
  about: string[];
  accounts: { side: string; lines: Line[] }[];
}

export interface Header {
  from: string | null;
  to: string | null;
  /** The span in words. */
  span: string;
  documents: { read: number; leftOut: number; copies: number; undated: string[]; withoutClaims: string[] };
  claims: { read: number; statements: number; leftOut: number; unplaced: number };
  origins: { named: number; unnamed: number; sides: number; unattributed: number };
  outlets: { known: number; unknown: number };
}

/** The situation report of a span. */
export interface Situation {
  header: Header;
  disputed: Dispute[];
  sections: Section[];
  /** Statements that no day can be given to, where a span was asked for. */
  unplaced: Line[];
}

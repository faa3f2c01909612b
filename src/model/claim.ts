import type { Party } from './party.js';
import type { Span } from './span.js';

/** What a claim is about: the codebook of claim types, most specific first where several fit. */
export const CLAIM_TYPES = [
  'attack.shelling',
  'attack.missile',
  'attack.air',
  'attack.drone',
  'attack.gunfire',
  'attack.ground',
  'attack.mine',
  'attack.other',
  'clash',
  'ceasefire.violation',
  'ceasefire.agreement',
  'ceasefire.holding',
  'control.gain',
  'control.withdrawal',
  'loss.people',
  'loss.equipment',
  'operation.start',
  'operation.end',
  'deployment',
  'alert',
  'support.military',
  'monitoring',
  'settlement',
  'contact.call',
  'contact.meeting',
  'agreement',
  'mediation',
  'appeal',
  'position',
  'accusation',
  'evacuation',
  'aid',
  'prisoners',
  'closure',
  'notification',
  'other',
] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

/** Denied means that the source says that it did not happen. */
export type Polarity = 'affirmed' | 'denied';

export type Modality = 'actual' | 'ongoing' | 'planned' | 'possible' | 'demanded';

/** What the innermost source does; `none` is the outlet's own voice. */
export const ACTS = ['report', 'state', 'claim', 'confirm', 'deny', 'accuse', 'warn', 'demand', 'promise', 'express', 'none'] as const;
export type Act = (typeof ACTS)[number];

/**
 * How a value is known: `stated` in the claim's own sentence, `carried` from elsewhere in the document,
 * `publication` where only the day of publication stands behind it, `inferred` from clues, `given` with the text.
 */
export type Basis = 'stated' | 'carried' | 'publication' | 'inferred' | 'given' | 'unknown';

/** Days are `YYYY-MM-DD`, both inclusive. */
export interface ClaimTime {
  start: string;
  end: string;
  basis: Basis;
  span: Span | null;
}

/** How finely a place is told. */
export type PlacePrecision = 'point' | 'settlement' | 'area' | 'line' | 'region' | 'country';

export interface ClaimPlace {
  /** English name. */
  name: string;
  /** Id in a theatre pack, or null for a place known by its pattern only. */
  id: string | null;
  /** Degrees, WGS 84; null where not known. */
  lat: number | null;
  lon: number | null;
  precision: PlacePrecision;
  basis: Basis;
  span: Span | null;
}

export interface Figure {
  /** English plural noun: killed, wounded, violations, tanks … */
  what: string;
  value?: number;
  min?: number;
  max?: number;
  approximate?: true;
  /** A total so far, not an addition. */
  cumulative?: true;
  span: Span;
}

/** One step of why a claim was read as it was: the rule, what it decided, and the words that made it. */
export interface DerivationStep {
  rule: string;
  decided: string;
  span: Span | null;
}

/** One proposition about the world, or one stated position, for which one source answers. */
export interface Claim {
  /** Stable within the document: `c1`, `c2` … in order of the text. */
  id: string;
  span: Span;
  /** The sentence that holds the claim. */
  sentence: Span;
  type: ClaimType;
  polarity: Polarity;
  modality: Modality;
  act: Act;
  /** From the outermost source to the root, which answers for the claim. */
  sources: Party[];
  agents: Party[];
  targets: Party[];
  /** Who asked for a contact, where it is told. */
  initiator?: Party;
  /** English names, the most precise first. */
  places: string[];
  placeDetails: ClaimPlace[];
  time: ClaimTime | null;
  figures: Figure[];
  derivation: DerivationStep[];
}

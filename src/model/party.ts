import type { Span } from './span.js';

/**
 * GOV state bodies, MIL armed forces and defence ministries, REB non-state armed groups, IGO and NGO bodies,
 * MED media, CVL civilians, OTH all else.
 */
export const SECTORS = ['GOV', 'MIL', 'REB', 'IGO', 'NGO', 'MED', 'CVL', 'OTH'] as const;
export type Sector = (typeof SECTORS)[number];

/** Sectors whose parties fight, strike and threaten. */
export const BELLIGERENT: ReadonlySet<Sector> = new Set(['MIL', 'REB', 'GOV']);

/** Somebody who acts, is acted upon, or speaks. */
export interface Party {
  /** English, in its common form. */
  name: string;
  /** ISO 3166-1 alpha-3, or the code of a polity of a theatre pack; null for international bodies and unknowns. */
  country: string | null;
  sector: Sector;
  /** Where the text names it; null where it was supplied from elsewhere. */
  span: Span | null;
  /** The text's own wording where it is a hostile epithet. */
  epithet?: string;
}

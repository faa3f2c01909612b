import type { LinkedDocument } from '../../src/linking/types.js';
import type { Claim, ClaimTime, ClaimType, Figure } from '../../src/model/claim.js';
import type { Party, Sector } from '../../src/model/party.js';

/** Two invented countries at war, a third that mediates, and their voices. */
export const party = (name: string, country: string | null = null, sector: Sector = 'MIL'): Party => ({ name, country, sector, span: null });
export const AVA = party('Armed Forces of Avaria', 'AVA');
export const BOR = party('Armed Forces of Borduria', 'BOR');
export const AVA_MOD = party('Ministry of Defence of Avaria', 'AVA');
export const BOR_MOD = party('Ministry of Defence of Borduria', 'BOR');
export const CIR_MOD = party('Ministry of Defence of Circassia', 'CIR');
export const AVA_PEOPLE = party('Civilians of Avaria', 'AVA', 'CVL');
export const WIRE = party('Delta News Agency', 'CIR', 'MED');

export const on = (start: string, end = start, basis: ClaimTime['basis'] = 'stated'): ClaimTime => ({ start, end, basis, span: null });
export const figure = (what: string, value: number, more: Partial<Figure> = {}): Figure => ({ what, value, span: [0, 0], ...more });

type Told = Partial<Omit<Claim, 'span'>> & { type: ClaimType; says: string };

/**
 * A document made of sentences, one claim each; `says` is the claim's wording, and the sentence is the wording with a full stop.
 * The first sentence is the title where `title` is set.
 */
export function document(id: string, claims: Told[], more: { published?: string | null; outlet?: string | null; title?: boolean; language?: string } = {}): LinkedDocument {
  let text = '';
  const made = claims.map(({ says, ...told }, i): Claim => {
    const start = text.length;
    text += `${says}.\n`;
    return {
      id: `c${i + 1}`,
      span: [start, start + says.length],
      sentence: [start, start + says.length + 1],
      polarity: 'affirmed',
      modality: 'actual',
      act: told.sources && told.sources.length > 0 ? 'state' : 'none',
      sources: [],
      agents: [],
      targets: [],
      places: [],
      placeDetails: [],
      time: null,
      figures: [],
      derivation: [],
      ...told,
    };
  });
  const published = more.published === undefined ? '2031-05-02' : more.published;
  return {
    text,
    path: `news/${id}.txt`,
    reading: {
      id,
      language: more.language ?? 'en',
      title: more.title ? (made[0]?.span ?? null) : null,
      published,
      publishedBasis: published === null ? 'unknown' : 'stated',
      publishedEvidence: [],
      publishedReasons: [],
      outlet: more.outlet === undefined ? `Outlet ${id}` : more.outlet,
      outletBasis: 'stated',
      credits: [],
      mainText: [[0, text.length]],
      boilerplate: [],
      claims: made,
      warnings: [],
      packs: [],
    },
  };
}

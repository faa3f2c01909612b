import type { ClaimPlace, ClaimTime } from '../model/claim.js';
import type { Draft } from './draft.js';
import { placesIn, timeIn } from './supply.js';
import { family, type Work } from './work.js';

/** Types that happen somewhere: their place may be told elsewhere in the document. */
const LOCATED = new Set(['attack', 'clash', 'control', 'loss', 'operation', 'deployment', 'monitoring', 'evacuation', 'ceasefire', 'settlement', 'mediation', 'closure', 'aid', 'prisoners']);
/** Families that are summed up since a day. */
const SUMMED = new Set(['loss', 'evacuation', 'clash', 'closure']);

/** Where a claim happened; a call and what is only said happen nowhere. Told in its sentence, else for the last event told somewhere, else the article's main place. */
export function placesOf(work: Work, draft: Draft): ClaimPlace[] {
  if (draft.made || draft.type === 'contact.call') return [];
  const told = placesIn(work.context.page, work.sentence, draft.clause);
  if (told.length > 0 || !LOCATED.has(family(draft.type))) return told;
  const before = work.context.memory.told.findLast((claim) => claim.places.length > 0 && LOCATED.has(family(claim.type)));
  return (before?.places ?? (work.context.mainPlace ? [work.context.mainPlace] : [])).map((place) => ({ ...place, basis: 'carried', span: null }));
}

/** When a claim happened: told in its sentence, else the day of publication, marked as such. */
export function timeOf(work: Work, draft: Draft, published: string | null): ClaimTime | null {
  const ahead = draft.modality === 'planned';
  const told = timeIn(work.context.page, work.sentence, draft.clause, published, ahead, draft.modality === 'ongoing' || SUMMED.has(family(draft.type)) || draft.type === 'ceasefire.violation' || draft.type === 'control.gain', work.context.language);
  if (told) return told;
  if (ahead || draft.modality === 'possible' || published === null) return null;
  return { start: published, end: published, basis: 'publication', span: null };
}

import { figureKey, hits, linkKey, partyKey, placeKey } from './keys.js';
import type { ScoredClaim } from './records.js';

/** Fields of a pair that are scored. */
export type Field = 'root' | 'act' | 'polarity' | 'modality' | 'agents' | 'targets' | 'place' | 'figures' | 'time';

/** Two bags of keys: how many of the gold ones were found, and whether the bags are equal. */
export interface Bag {
  gold: string[];
  system: string[];
  hit: number;
  right: boolean;
}

function bag(gold: string[], system: string[]): Bag {
  const hit = hits(gold, system);
  return { gold, system, hit, right: hit === gold.length && hit === system.length };
}

/** A pair of claims field by field. Where gold names no place or time, one supplied from elsewhere in the document is no error: null. */
export function compare(gold: ScoredClaim, system: ScoredClaim): Record<'root' | 'act' | 'polarity' | 'modality', boolean> & Record<'place' | 'time', boolean | null> & Record<'agents' | 'targets' | 'figures', Bag> {
  const [told, read] = [gold.sources ?? [], system.sources ?? []];
  const place = gold.places?.[0];
  const { time } = gold;
  return {
    root: told.length === 0 ? read.length === 0 : read.length > 0 && linkKey(told.at(-1)) === linkKey(read.at(-1)),
    act: (gold.act ?? 'none') === (system.act ?? 'none'),
    polarity: (gold.polarity ?? 'affirmed') === (system.polarity ?? 'affirmed'),
    modality: (gold.modality ?? 'actual') === (system.modality ?? 'actual'),
    agents: bag((gold.agents ?? []).map(partyKey), (system.agents ?? []).map(partyKey)),
    targets: bag((gold.targets ?? []).map(partyKey), (system.targets ?? []).map(partyKey)),
    // Only the most precise place counts.
    place: place === undefined ? null : (system.places ?? []).map(placeKey).includes(placeKey(place)),
    figures: bag((gold.figures ?? []).map(figureKey), (system.figures ?? []).map(figureKey)),
    time: time ? system.time?.start === time.start && (system.time?.end ?? system.time?.start) === (time.end ?? time.start) : null,
  };
}

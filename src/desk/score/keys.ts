import type { ScoredFigure, ScoredParty } from './records.js';

const fold = (text: string | null | undefined): string =>
  String(text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A text without the words of a list. */
const without = (text: string, words: ReadonlySet<string>, put: string): string =>
  text
    .split(' ')
    .map((word) => (words.has(word) ? put : word))
    .join(' ');

const MEDIA_WORDS = new Set(['news', 'agency', 'the', 'network', 'tv']);
const PLACE_WORDS = new Set(
  'the of in province governorate city town district village region area front axis countryside suburb outskirts al ad ar as ash at az an el'.split(' '),
);

/** Parties are told apart by country and sector. */
export const partyKey = (party: ScoredParty | undefined): string => `${party?.country ?? '-'}/${party?.sector ?? '-'}`;

/** Links of a chain: media by name, parties by country and sector. */
export const linkKey = (party: ScoredParty | undefined): string => (party?.sector === 'MED' ? `MED:${without(fold(party.name), MEDIA_WORDS, '').trim()}` : partyKey(party));

/** A place's name without generic words, article and vowels, so that transliterations of one name agree. */
export function placeKey(place: string | { name?: string }): string {
  const name = fold(typeof place === 'string' ? place : place.name);
  const bare = without(name, PLACE_WORDS, ' ').replace(/\s+/g, '');
  const skeleton = (bare || name.replace(/\s+/g, ''))
    .replace(/ou|oo/g, 'u')
    .replace(/kh|gh/g, 'g')
    .replace(/[kqj]/g, 'g')
    .replace(/sh|th|dh|ch|ph/g, (pair) => pair[0] as string)
    .replace(/[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1');
  return skeleton || bare;
}

/** What is counted, with its value or bounds. */
export const figureKey = ({ what, value, min, max }: ScoredFigure): string => `${fold(what)}=${value ?? `${min ?? ''}..${max ?? ''}`}`;

/** How many of the gold keys the system has, each of its keys used once. */
export function hits(gold: string[], system: string[]): number {
  const left = [...system];
  return gold.filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

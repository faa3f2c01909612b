import type { Memory } from './memory.js';
import type { Resolved } from './mention.js';
import { resolve } from './resolve.js';

/** The two sides of the document as they fight; empty where it tells of none or of one. */
export function sidesOf(memory: Memory): Resolved[] {
  const sides = memory.pair.flatMap((side) => resolve(side, 'fight', memory));
  return sides.length === 2 ? sides : [];
}

/** Which of the two sides a party or a country is of; -1 for neither. */
export function sideOf(sides: Resolved[], party: Pick<Resolved, 'name' | 'country' | 'sector'>): number {
  const named = sides.findIndex((side) => side.name === party.name);
  if (named >= 0 || party.country === null) return named;
  const own = sides.filter((side) => side.country === party.country);
  return own.length === 1 ? sides.indexOf(own[0] as Resolved) : -1;
}

import type { Memory } from './memory.js';
import type { Resolved, Who } from './mention.js';
import { resolve } from './resolve.js';

/** Keeps who the two sides of the document are. */
export function takeSides(memory: Memory, pair: Who[]): void {
  memory.pair = pair;
  const sides = pair.flatMap((side) => resolve(side, 'fight', memory));
  memory.sides = sides.length === 2 ? sides : [];
}

/** The two sides of the document as they fight; empty where it tells of none or of one. */
export function sidesOf(memory: Memory): Resolved[] {
  return memory.sides;
}

/** Which of the two sides a party or a country is of; -1 for neither. */
export function sideOf(sides: Resolved[], party: Pick<Resolved, 'name' | 'country' | 'sector'>): number {
  const named = sides.findIndex((side) => side.name === party.name);
  if (named >= 0 || party.country === null) return named;
  const own = sides.filter((side) => side.country === party.country);
  return own.length === 1 ? sides.indexOf(own[0] as Resolved) : -1;
}

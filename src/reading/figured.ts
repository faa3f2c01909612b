import { WORD } from '../text/tokens.js';
import type { Unit } from './scan.js';
import type { CountedRow, EventRow } from './tables.js';

/** What is shot down on its way: who tells of it without a doer did not lose it. */
export const FLYING: ReadonlySet<string> = new Set(['drones', 'missiles', 'rockets', 'shells', 'munitions']);

/** A number with what it counts, as units `[a, b)`. */
export interface FigureMention {
  a: number;
  b: number;
  /** Unit of the counted noun, or of the number where none is told. */
  at: number;
  value: number | undefined;
  min: number | undefined;
  max: number | undefined;
  approximate: true | undefined;
  counted: CountedRow | null;
  /** The counted noun is itself an event: 'three violations', '865 dead'. */
  event: EventRow | null;
  total: boolean;
  more: boolean;
}

/** A figure over the units from its number to what it counts. */
export function figured({ a, value }: { a: number; value: number }, at: number, b: number, counted: CountedRow | null, event: EventRow | null): FigureMention {
  return { a, b, at, value, min: undefined, max: undefined, approximate: undefined, counted, event, total: false, more: false };
}

/** Whether a hyphen without spaces makes a number the first part of an adjective: '12-year-old', 'nine-point'. */
export function compound(units: Unit[], i: number): boolean {
  const hyphen = units[i + 1];
  if (hyphen === undefined || hyphen.text !== '-') return false;
  const word = units[i + 2];
  return word !== undefined && word.kind === WORD && hyphen.start === units[i]?.end && word.start === hyphen.end;
}

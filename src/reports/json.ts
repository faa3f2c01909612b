import type { Situation } from './types.js';

/** The report as indented JSON, the same bytes for the same report. */
export const json = (situation: Situation): string => `${JSON.stringify(situation, null, 2)}\n`;

import type { Figure } from '../model/claim.js';
import type { Party } from '../model/party.js';
import { type Ledger, type Row, rowsOf } from './row.js';

/** Who reports which breaches of a ceasefire by whom. The claimant is the row's origin; the accused may be empty. */
export interface ViolationRow extends Row {
  accused: Party[];
  against: Party[];
  /** How many; null where one or more are told without a number. */
  count: Figure | null;
  denied: boolean;
}

export const violations: Ledger<ViolationRow> = {
  id: 'violations',
  title: 'Violations',
  rows: (statements) =>
    rowsOf<ViolationRow>(statements, ['ceasefire.violation'], ({ claim }) => ({
      accused: claim.agents,
      against: claim.targets,
      count: claim.figures.find(({ what }) => what === 'violations') ?? null,
      denied: claim.polarity === 'denied',
    })),
};

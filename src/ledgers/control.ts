import type { Party } from '../model/party.js';
import { type Ledger, type Row, rowsOf } from './row.js';

/** Who is said to have taken or left what. */
export interface ControlRow extends Row {
  change: 'taken' | 'left';
  by: Party[];
  from: Party[];
  denied: boolean;
}

export const control: Ledger<ControlRow> = {
  id: 'control',
  title: 'Control',
  rows: (statements) =>
    rowsOf<ControlRow>(statements, ['control.gain', 'control.withdrawal'], ({ claim }) => ({
      change: claim.type === 'control.gain' ? 'taken' : 'left',
      by: claim.agents,
      from: claim.targets,
      denied: claim.polarity === 'denied',
    })),
};

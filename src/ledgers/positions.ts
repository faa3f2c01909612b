import type { Party } from '../model/party.js';
import { type Ledger, type Row, rowsOf } from './row.js';

/** Stances, demands, blame, and claims of outside military support, which are allegations always. */
export interface PositionRow extends Row {
  kind: 'position' | 'appeal' | 'accusation' | 'support';
  by: Party[];
  towards: Party[];
  allegation: boolean;
}

const KINDS: Record<string, PositionRow['kind']> = { appeal: 'appeal', accusation: 'accusation', 'support.military': 'support' };

export const positions: Ledger<PositionRow> = {
  id: 'positions',
  title: 'Positions',
  rows: (statements) =>
    rowsOf<PositionRow>(statements, ['position', 'appeal', 'accusation', 'support.military'], ({ claim }) => ({
      kind: KINDS[claim.type] ?? 'position',
      by: claim.agents,
      towards: claim.targets,
      allegation: claim.type === 'support.military' || claim.type === 'accusation',
    })),
};

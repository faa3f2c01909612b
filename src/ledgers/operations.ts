import { CLAIM_TYPES } from '../model/claim.js';
import type { Party } from '../model/party.js';
import { type Ledger, type Row, rowsOf } from './row.js';

/** Attacks, clashes, operations, movements of forces and alerts. */
export interface OperationRow extends Row {
  kind: 'attack' | 'clash' | 'start' | 'end' | 'deployment' | 'alert';
  by: Party[];
  against: Party[];
  denied: boolean;
}

const ATTACKS = CLAIM_TYPES.filter((type) => type.startsWith('attack.'));
const KINDS: Record<string, OperationRow['kind']> = { clash: 'clash', 'operation.start': 'start', 'operation.end': 'end', deployment: 'deployment', alert: 'alert' };

export const operations: Ledger<OperationRow> = {
  id: 'operations',
  title: 'Operations',
  rows: (statements) =>
    rowsOf<OperationRow>(statements, [...ATTACKS, 'clash', 'operation.start', 'operation.end', 'deployment', 'alert'], ({ claim }) => ({
      kind: KINDS[claim.type] ?? 'attack',
      by: claim.agents,
      against: claim.targets,
      denied: claim.polarity === 'denied',
    })),
};

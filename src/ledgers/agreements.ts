import type { Party } from '../model/party.js';
import { type Ledger, type Row, rowsOf } from './row.js';

/** Ceasefires agreed and held, other agreements, mediation, and incidents settled. */
export interface AgreementRow extends Row {
  kind: 'ceasefire' | 'holding' | 'agreement' | 'mediation' | 'settlement';
  parties: Party[];
  /** For mediation: between whom. */
  between: Party[];
}

const KINDS: Record<string, AgreementRow['kind']> = {
  'ceasefire.agreement': 'ceasefire',
  'ceasefire.holding': 'holding',
  mediation: 'mediation',
  settlement: 'settlement',
};

export const agreements: Ledger<AgreementRow> = {
  id: 'agreements',
  title: 'Agreements',
  rows: (statements) =>
    rowsOf<AgreementRow>(statements, ['ceasefire.agreement', 'ceasefire.holding', 'agreement', 'mediation', 'settlement'], ({ claim }) => ({
      kind: KINDS[claim.type] ?? 'agreement',
      parties: claim.agents,
      between: claim.targets,
    })),
};

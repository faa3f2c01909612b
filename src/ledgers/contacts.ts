import type { Party } from '../model/party.js';
import { type Ledger, type Row, rowsOf } from './row.js';

/** Who spoke with whom, and who asked for it. */
export interface ContactRow extends Row {
  means: 'call' | 'meeting';
  between: Party[];
  /** Null where it is not told. */
  initiator: Party | null;
}

export const contacts: Ledger<ContactRow> = {
  id: 'contacts',
  title: 'Contacts',
  rows: (statements) =>
    rowsOf<ContactRow>(statements, ['contact.call', 'contact.meeting'], ({ claim }) => ({
      means: claim.type === 'contact.call' ? 'call' : 'meeting',
      between: [...claim.agents, ...claim.targets],
      initiator: claim.initiator ?? null,
    })),
};

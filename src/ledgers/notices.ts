import type { Party } from '../model/party.js';
import { type Ledger, type Row, rowsOf } from './row.js';

/** One side informing another beforehand; airspace, borders and roads closed or reopened. */
export interface NoticeRow extends Row {
  kind: 'notification' | 'closure';
  by: Party[];
  to: Party[];
}

export const notices: Ledger<NoticeRow> = {
  id: 'notices',
  title: 'Notices',
  rows: (statements) =>
    rowsOf<NoticeRow>(statements, ['notification', 'closure'], ({ claim }) => ({
      kind: claim.type === 'closure' ? 'closure' : 'notification',
      by: claim.agents,
      to: claim.targets,
    })),
};

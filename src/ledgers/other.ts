import { type Ledger, rowsOf } from './row.js';

/** Claims that fit no type, so that nothing read is left out of a report. */
export const other: Ledger = { id: 'other', title: 'Other', rows: (statements) => rowsOf(statements, ['other'], () => ({})) };

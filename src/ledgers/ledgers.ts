import { agreements } from './agreements.js';
import { civilians } from './civilians.js';
import { contacts } from './contacts.js';
import { control } from './control.js';
import { losses } from './losses.js';
import { monitoring } from './monitoring.js';
import { notices } from './notices.js';
import { operations } from './operations.js';
import { other } from './other.js';
import { positions } from './positions.js';
import type { Ledger } from './row.js';
import { violations } from './violations.js';

/** All ledgers, in the order of a report. Every claim type stands in one of them at least. */
export const LEDGERS: Ledger[] = [violations, losses, control, operations, contacts, agreements, monitoring, notices, civilians, positions, other];

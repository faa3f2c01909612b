import type { Figure } from '../model/claim.js';
import type { Party } from '../model/party.js';
import { type Ledger, type Row, rowsOf } from './row.js';

/** Monitors at work: posts, patrol routes, inspections. */
export interface MonitoringRow extends Row {
  monitors: Party[];
  posts: Figure | null;
  routes: Figure | null;
}

export const monitoring: Ledger<MonitoringRow> = {
  id: 'monitoring',
  title: 'Monitoring',
  rows: (statements) =>
    rowsOf<MonitoringRow>(statements, ['monitoring'], ({ claim }) => ({
      monitors: claim.agents,
      posts: claim.figures.find(({ what }) => what === 'observation-posts') ?? null,
      routes: claim.figures.find(({ what }) => what === 'patrol-routes') ?? null,
    })),
};

import type { Party } from '../model/party.js';
import { type Ledger, type Row, rowsOf } from './row.js';

/** Civilians harmed, leaving or helped; prisoners and bodies exchanged or returned. */
export interface CivilianRow extends Row {
  kind: 'harm' | 'evacuation' | 'aid' | 'prisoners';
  whom: Party[];
  by: Party[];
}

const KINDS: Record<string, CivilianRow['kind']> = { 'loss.people': 'harm', evacuation: 'evacuation', aid: 'aid', prisoners: 'prisoners' };
/** Figures of a told subset that are no fighters. */
const CIVILIAN_FIGURE = /^(civilians|children|women|journalists|medics|aid-workers)-/;
const UNARMED = ['CVL', 'MED', 'NGO'];

export const civilians: Ledger<CivilianRow> = {
  id: 'civilians',
  title: 'Civilians',
  rows: (statements) =>
    rowsOf<CivilianRow>(
      statements.filter(
        ({ claim }) => claim.type !== 'loss.people' || claim.targets.some(({ sector }) => UNARMED.includes(sector)) || claim.figures.some(({ what }) => CIVILIAN_FIGURE.test(what)),
      ),
      ['loss.people', 'evacuation', 'aid', 'prisoners'],
      ({ claim }) => ({ kind: KINDS[claim.type] ?? 'harm', whom: claim.targets, by: claim.agents }),
    ),
};

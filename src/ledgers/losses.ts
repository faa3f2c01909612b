import type { Figure } from '../model/claim.js';
import type { Party } from '../model/party.js';
import type { LedgerStatement } from './linked.js';
import { opponents } from './opponents.js';
import { type Ledger, type Row, inTime, rowOf } from './row.js';

/** How the claimant stands to those who lost: their own side admits it, an opponent claims it, others tell it, nobody answers for it. */
export type Standing = 'own' | 'enemy' | 'other' | 'unattributed';

/** One figure of one statement about one side's losses; without a figure where losses are told uncounted. */
export interface LossRow extends Row {
  /** Whose loss: keys of sides, fighters apart from civilians. */
  side: string;
  losers: Party[];
  civilians: boolean;
  causedBy: Party[];
  standing: Standing;
  kind: 'people' | 'equipment';
  what: string | null;
  figure: Figure | null;
  /** A total so far, not an addition. */
  total: boolean;
  denied: boolean;
  /** What does not add up, in English; flagged, never mended. */
  flags: string[];
}

const isFighter = ({ sector }: Party): boolean => sector === 'MIL' || sector === 'REB';

function standingOf({ roots, sides }: LedgerStatement, opposed: (a: string, b: string) => boolean): Standing {
  if (roots.length === 0) return 'unattributed';
  if (sides.roots.some((root) => sides.targets.includes(root))) return 'own';
  return sides.roots.some((root) => sides.targets.some((target) => opposed(root, target))) ? 'enemy' : 'other';
}

function rowsOfStatement(statement: LedgerStatement, opposed: (a: string, b: string) => boolean): LossRow[] {
  const { claim, sides } = statement;
  const civilians = claim.targets.length > 0 && !claim.targets.some(isFighter);
  const shared = {
    ...rowOf(statement),
    side: `${[...new Set(sides.targets)].sort().join(' + ') || 'not told'}${civilians ? ' (civilians)' : ''}`,
    losers: claim.targets,
    civilians,
    causedBy: claim.agents,
    standing: standingOf(statement, opposed),
    kind: claim.type === 'loss.people' ? ('people' as const) : ('equipment' as const),
    denied: claim.polarity === 'denied',
    flags: [],
  };
  const figures: (Figure | null)[] = claim.figures.length > 0 ? claim.figures : [null];
  return figures.map((figure) => ({ ...shared, what: figure?.what ?? null, figure, total: Boolean(figure?.cumulative), flags: [] }));
}

/** The least that a figure can mean. */
const least = (figure: Figure): number => figure.value ?? figure.min ?? 0;
/** The most that a figure can mean. */
const most = (figure: Figure): number => figure.value ?? figure.max ?? Number.POSITIVE_INFINITY;

/** Marks totals of one claimant that fall from one day to a later one, and additions that exceed the same day's total. */
function check(rows: LossRow[]): void {
  const series = new Map<string, LossRow[]>();
  for (const row of rows) {
    if (!row.figure || row.denied || row.origin.length === 0) continue;
    const key = [row.origin.map(({ name }) => name).join(), row.side, row.what].join('|');
    series.set(key, [...(series.get(key) ?? []), row]);
  }
  for (const told of series.values()) {
    const totals = told.filter(({ total }) => total);
    for (const [i, row] of totals.entries()) {
      const before = totals.slice(0, i).findLast(({ time }) => time && row.time && time.end < row.time.end);
      if (before?.figure && row.figure && most(row.figure) < least(before.figure)) row.flags.push(`lower than the total of ${least(before.figure)} given earlier by the same source`);
    }
    for (const row of told) {
      const total = totals.find(({ evidence }) => evidence.some(({ document }) => row.evidence.some((own) => own.document === document)));
      if (!row.total && row.figure && total?.figure && least(row.figure) > most(total.figure)) row.flags.push(`more than the total of ${most(total.figure)} given by the same source`);
    }
  }
}

export const losses: Ledger<LossRow> = {
  id: 'losses',
  title: 'Losses',
  rows: (statements) => {
    const opposed = opponents(statements);
    const rows = inTime(statements.filter(({ claim }) => claim.type === 'loss.people' || claim.type === 'loss.equipment').flatMap((statement) => rowsOfStatement(statement, opposed)));
    check(rows);
    return rows;
  },
};

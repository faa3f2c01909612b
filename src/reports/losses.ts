import type { LossRow, Standing } from '../ledgers/losses.js';
import { dayRange } from './gloss/days.js';
import { amount } from './gloss/figures.js';
import { listed } from './gloss/names.js';
import type { LossCell, LossTableRow } from './types.js';

/** The columns of the table of losses, in their order, with their headings. */
export const STANDINGS: [Standing, string][] = [
  ['own', 'Admitted by their own side'],
  ['enemy', 'Claimed by an opponent'],
  ['other', 'Told by others'],
  ['unattributed', 'Told without a source'],
];

const UNCOUNTED = 'number not told';

function cell(row: LossRow): LossCell {
  return {
    figure: row.figure ? amount(row.figure) : UNCOUNTED,
    total: row.total,
    denied: row.denied,
    origin: row.origin.map(({ name }) => name),
    day: row.time ? dayRange(row.time.start, row.time.end) : 'day not told',
    line: `losses-${row.statement}`,
    flags: row.flags,
  };
}

const label = ({ losers }: LossRow): string => (losers.length > 0 ? listed([...new Set(losers.map(({ name }) => name))]) : 'Whose is not told');

/** Losses by side and thing, claimants beside each other. Figures are put side by side and never added up. */
export function lossTable(rows: LossRow[]): LossTableRow[] {
  const table = new Map<string, LossTableRow>();
  for (const row of rows) {
    const what = row.what?.replace(/-/g, ' ') ?? (row.kind === 'people' ? 'people, uncounted' : 'equipment, uncounted');
    const key = `${row.side}|${what}`;
    const found = table.get(key) ?? { side: label(row), what, cells: { own: [], enemy: [], other: [], unattributed: [] } };
    table.set(key, found);
    found.cells[row.standing].push(cell(row));
  }
  return [...table.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** A cell in words: 'total: about 830', 'new: 54', 'denied: 58', 'number not told'. */
export function cellText({ figure, total, denied }: LossCell): string {
  if (denied) return figure === UNCOUNTED ? 'denied' : `denied: ${figure}`;
  return figure === UNCOUNTED ? figure : `${total ? 'total' : 'new'}: ${figure}`;
}

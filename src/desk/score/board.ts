/** Columns of figures: 'all', then languages, types or documents. */
export type Scoreboard = Record<string, Record<string, number>>;

const shown = (value: number): string => (Number.isNaN(value) ? '-' : Number.isInteger(value) ? String(value) : value.toFixed(3));

/** The scoreboard as a table, one figure a line and one column a group; '-' where nothing could be scored. */
export function boardTable(board: Scoreboard): string {
  const columns = Object.entries(board);
  const rows = Object.keys(columns[0]?.[1] ?? {});
  const first = Math.max(0, ...rows.map((row) => row.length)) + 2;
  const widths = columns.map(([name]) => Math.max(9, name.length + 2));
  const line = (label: string, cells: string[]): string => label.padEnd(first) + cells.map((cell, i) => cell.padStart(widths[i] as number)).join('');
  return [line('', columns.map(([name]) => name)), ...rows.map((row) => line(row, columns.map(([, figures]) => shown(figures[row] ?? Number.NaN))))].join('\n');
}

/** The scoreboard as JSON; null where nothing could be scored. */
export const boardJson = (board: Scoreboard): string => JSON.stringify(board, null, 2);

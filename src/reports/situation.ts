import { LEDGERS } from '../ledgers/ledgers.js';
import { losses } from '../ledgers/losses.js';
import { inTime, rowOf } from '../ledgers/row.js';
import { disputes } from './disputes.js';
import { header } from './header.js';
import { lineOf } from './lines.js';
import { lossTable } from './losses.js';
import { type Period, cut, isRead } from './period.js';
import type { Line, ReportDocument, ReportMaterial, Section, Situation } from './types.js';

/** What an empty section says. */
const EMPTY: Record<string, string> = {
  violations: 'No violation is reported in the documents read.',
  losses: 'No losses are told in the documents read.',
  control: 'Nothing is said to have been taken or left.',
  operations: 'No attack, fighting or movement is told.',
  contacts: 'No call or meeting is told.',
  agreements: 'No agreement or mediation is told.',
  monitoring: 'Monitors are not heard of.',
  notices: 'No notice or closure is told.',
  civilians: 'Nothing is told about civilians.',
  positions: 'Nobody states a position.',
};

/** One line a statement, though a ledger may have a row for each figure; notes of its rows come together. */
function linesOf(section: string, rows: Parameters<typeof lineOf>[1][], documents: Map<string, ReportDocument>): Line[] {
  const lines = new Map<string, Line>();
  for (const row of rows) {
    const line = lineOf(section, row, documents);
    const before = lines.get(row.statement);
    if (before) before.notes = [...new Set([...before.notes, ...line.notes])];
    else lines.set(row.statement, line);
  }
  return [...lines.values()];
}

/**
 * The situation report of a span: every ledger with its lines, rival accounts first, and a header that says what it rests on.
 * Documents published outside the span and claims about other days are left out and counted.
 * @param documents all documents that were linked
 * @param linked the result of linking them
 * @param span first and last day, `YYYY-MM-DD`, both inclusive; without them, everything
 */
export function situation(documents: ReportDocument[], linked: ReportMaterial, span: Partial<Period> = {}): Situation {
  const period: Period = { from: span.from ?? null, to: span.to ?? null };
  const read = documents.filter((document) => isRead(document, period)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const byPath = new Map(read.map((document) => [document.path, document]));
  const pieces = cut(linked.statements, byPath, period);
  const sections = LEDGERS.map((ledger): Section => {
    const rows = ledger.rows(pieces.inside);
    const section: Section = { id: ledger.id, title: ledger.title, lines: linesOf(ledger.id, rows, byPath), empty: EMPTY[ledger.id] ?? '' };
    return ledger.id === 'losses' ? { ...section, losses: lossTable(losses.rows(pieces.inside)) } : section;
  });
  return {
    header: header(documents, read, linked, pieces, period),
    disputed: disputes(linked, pieces.inside, byPath),
    sections: sections.filter(({ lines, empty }) => lines.length > 0 || empty !== ''),
    unplaced: inTime(pieces.unplaced.map(rowOf)).map((row) => lineOf('unplaced', row, byPath)),
  };
}

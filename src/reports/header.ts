import type { LedgerStatement } from '../ledgers/linked.js';
import { dayRange } from './gloss/days.js';
import type { Cut, Period } from './period.js';
import type { Header, ReportDocument, ReportMaterial } from './types.js';

function spanText({ from, to }: Period, statements: LedgerStatement[]): string {
  if (from !== null && to !== null) return dayRange(from, to);
  if (from !== null) return `from ${dayRange(from, from)}`;
  if (to !== null) return `up to ${dayRange(to, to)}`;
  const days = statements.flatMap(({ claim }) => (claim.time ? [claim.time.start, claim.time.end] : [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? `${dayRange(first, last)} (all that was read)` : 'no day is told';
}

/** What the report rests on: documents and their dating, origins against outlets, and what was left out. */
export function header(all: ReportDocument[], read: ReportDocument[], { origins, stories }: ReportMaterial, { inside, unplaced, leftOut }: Cut, period: Period): Header {
  const shown = [...inside, ...unplaced];
  const ids = new Set(shown.map(({ id }) => id));
  const heard = origins.filter(({ statements }) => statements.some((id) => ids.has(id)));
  const named = heard.filter((origin) => origin.named);
  const outlets = read.map(({ reading }) => reading.outlet).filter((outlet) => outlet !== null);
  const paths = new Set(read.map(({ path }) => path));
  const keys = new Set(shown.flatMap(({ tellings }) => tellings.filter(({ path }) => paths.has(path)).map(({ document }) => document)));
  return {
    ...period,
    span: spanText(period, inside),
    documents: {
      read: read.length,
      leftOut: all.length - read.length,
      copies: stories.reduce((sum, { documents }) => sum + Math.max(0, documents.filter((key) => keys.has(key)).length - 1), 0),
      undated: read.filter(({ reading }) => reading.published === null).map(({ path }) => path),
      withoutClaims: read.filter(({ reading }) => reading.claims.length === 0).map(({ path }) => path),
    },
    claims: {
      read: read.reduce((sum, { reading }) => sum + reading.claims.length, 0),
      statements: shown.length,
      leftOut,
      unplaced: unplaced.length,
    },
    origins: { named: named.length, unnamed: heard.length - named.length, sides: new Set(named.map(({ side }) => side)).size, unattributed: shown.filter(({ roots }) => roots.length === 0).length },
    outlets: { known: new Set(outlets).size, unknown: read.length - outlets.length },
  };
}

import type { Basis, ClaimTime } from '../model/claim.js';
import type { Row } from '../ledgers/row.js';
import { gloss } from './gloss.js';
import { dayRange } from './gloss/days.js';
import type { Line, Quote, ReportDocument } from './types.js';

/** How a day is known. */
const BASES: Record<Basis, string> = {
  stated: 'day stated',
  carried: 'day told elsewhere in the document',
  publication: 'day taken from the day of publication',
  inferred: 'day inferred',
  given: 'day given with the text',
  unknown: 'how the day is known is not told',
};

/** How the day in the gloss is known; without one, the day of publication as such. */
function dayNote(time: ClaimTime | null, published: string | null): string {
  if (time) return BASES[time.basis];
  return published === null ? 'day not told' : `day not told; published ${dayRange(published, published)}`;
}

function quote({ document, path, claim, span, sentence, repeats }: Row['evidence'][number], { reading, text }: ReportDocument): Quote {
  const start = Math.min(span[0], sentence[0]);
  const end = Math.max(span[1], sentence[1]);
  return {
    document,
    path,
    outlet: reading.outlet,
    language: reading.language,
    published: reading.published,
    claim,
    before: text.slice(start, span[0]).trimStart(),
    marked: text.slice(...span),
    after: text.slice(span[1], end).trimEnd(),
    repeats: repeats.length,
  };
}

function notes(row: Row, quotes: Quote[]): string[] {
  const flags = 'flags' in row && Array.isArray(row.flags) ? (row.flags as string[]) : [];
  const carried = row.origin.length === 0 ? `told in ${quotes.length} documents` : `${row.origin.length === 1 ? 'one origin' : `${row.origin.length} origins`}, ${quotes.length} documents`;
  return [
    ...(quotes.length > 1 ? [carried] : []),
    ...(row.agreement ? [`day ${row.agreement.day} under the ${row.agreement.name}`] : []),
    ...(row.claim.type === 'support.military' || row.claim.type === 'accusation' ? ['an allegation'] : []),
    ...flags,
  ];
}

/** A row of a ledger as a line of a section. */
export function lineOf(section: string, row: Row, documents: Map<string, ReportDocument>): Line {
  const quotes = row.evidence.flatMap((evidence) => {
    const document = documents.get(evidence.path);
    return document ? [quote(evidence, document)] : [];
  });
  const published = quotes.map((one) => one.published).filter((day) => day !== null).sort()[0] ?? null;
  return {
    id: `${section}-${row.statement}`,
    statement: row.statement,
    event: row.event,
    type: row.claim.type,
    gloss: gloss(row.claim, row.origin),
    day: {
      text: row.time ? dayRange(row.time.start, row.time.end) : null,
      start: row.time?.start ?? null,
      end: row.time?.end ?? null,
      basis: row.time?.basis ?? 'unknown',
      note: dayNote(row.time, published),
    },
    origin: row.origin.map(({ name }) => name),
    via: row.via.map((chain) => chain.map(({ name }) => name)),
    notes: notes(row, quotes),
    quotes,
  };
}

import type { LedgerStatement } from '../ledgers/linked.js';
import type { ReportDocument } from './types.js';

/** First and last day, both inclusive; null is open. */
export interface Period {
  from: string | null;
  to: string | null;
}

const within = (start: string, end: string, { from, to }: Period): boolean => (from === null || end >= from) && (to === null || start <= to);

/** Documents published in the period, and those without a day, which nothing rules out. */
export const isRead = ({ reading }: ReportDocument, period: Period): boolean => reading.published === null || within(reading.published, reading.published, period);

/** Where a telling belongs: by the claim's days, else by the document's day of publication; without either it has no place. */
function placed({ claim }: LedgerStatement['tellings'][number], document: ReportDocument, period: Period): 'in' | 'out' | 'unplaced' {
  if (period.from === null && period.to === null) return 'in';
  if (claim.time) return within(claim.time.start, claim.time.end, period) ? 'in' : 'out';
  return document.reading.published === null ? 'unplaced' : 'in';
}

export interface Cut {
  inside: LedgerStatement[];
  unplaced: LedgerStatement[];
  /** Claims of the documents read that lie outside. */
  leftOut: number;
}

/** The statements of a period, each with only those of its tellings that belong to it. */
export function cut(statements: LedgerStatement[], documents: Map<string, ReportDocument>, period: Period): Cut {
  const found: Cut = { inside: [], unplaced: [], leftOut: 0 };
  for (const statement of statements) {
    const read = statement.tellings.flatMap((telling) => {
      const document = documents.get(telling.path);
      return document ? [{ telling, where: placed(telling, document, period) }] : [];
    });
    const tellings = (where: 'in' | 'out' | 'unplaced') => read.filter((one) => one.where === where).map(({ telling }) => telling);
    const inside = tellings('in');
    const kept = inside.length > 0 ? inside : tellings('unplaced');
    found.leftOut += tellings('out').reduce((sum, { repeats }) => sum + 1 + repeats.length, 0);
    if (kept.length === 0) continue;
    const claim = kept.some((telling) => telling.claim === statement.claim) ? statement.claim : (kept[0] as LedgerStatement['tellings'][number]).claim;
    (inside.length > 0 ? found.inside : found.unplaced).push({ ...statement, claim, tellings: kept });
  }
  return found;
}

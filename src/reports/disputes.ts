import { rowOf } from '../ledgers/row.js';
import type { LedgerStatement } from '../ledgers/linked.js';
import { topic } from './gloss.js';
import { listed } from './gloss/names.js';
import { lineOf } from './lines.js';
import type { Dispute, DisputeKind, ReportDocument, ReportMaterial } from './types.js';

const ABOUT: Record<DisputeKind, string> = {
  denial: 'whether it happened',
  figures: 'how many',
  mutual: 'each side accuses the other',
  perpetrator: 'who did it',
  control: 'who holds it',
};

/** Events whose accounts contradict one another within the statements given. */
export function disputes({ events, accounts }: ReportMaterial, statements: LedgerStatement[], documents: Map<string, ReportDocument>): Dispute[] {
  const inside = new Map(statements.map((statement) => [statement.id, statement]));
  const versions = new Map<string, ReportMaterial['accounts']>();
  for (const account of accounts) versions.set(account.event, [...(versions.get(account.event) ?? []), account]);
  return events.flatMap((event): Dispute[] => {
    const against = event.contradictions.filter(({ statements: [a, b] }) => inside.has(a) && inside.has(b));
    const founding = against[0] && inside.get(against[0].statements[0]);
    if (!founding) return [];
    const sides = (versions.get(event.id) ?? []).flatMap(({ side, statements: ids }) => {
      const told = ids.flatMap((id) => inside.get(id) ?? []);
      if (told.length === 0) return [];
      const names = [...new Set(told.flatMap(({ roots }) => roots.map(({ name }) => name)))].sort();
      return [{ side: side === null ? 'Told without a source' : listed(names), lines: told.map((statement) => lineOf('disputed', rowOf(statement), documents)) }];
    });
    const shown = event.statements.flatMap((id) => inside.get(id) ?? []).find(({ claim }) => claim.polarity === 'affirmed') ?? founding;
    const kinds = new Set(against.map(({ kind }) => kind));
    const accusers = listed([...new Set(sides.map(({ side }) => side))]);
    const heading = shown.claim.type === 'accusation' && kinds.has('mutual') ? `Mutual accusations: ${accusers}` : topic(shown.claim, { doerOpen: kinds.has('perpetrator') || kinds.has('control'), mutual: kinds.has('mutual') });
    return [{ event: event.id, topic: heading, about: [...kinds].map((kind) => ABOUT[kind]), accounts: sides }];
  });
}

import type { Agreement } from '../model/theatre.js';
import { underAgreement } from './agreements.js';
import { type Candidate, candidate } from './candidate.js';
import { contradictions } from './contradictions.js';
import { cluster } from './events.js';
import { origins } from './origins.js';
import { statementsOf } from './statements.js';
import { stories } from './stories.js';
import { tellings } from './tellings.js';
import type { Account, Event, Linked, LinkedDocument, Statement } from './types.js';

export interface LinkOptions {
  /** Known agreements, so that what happened under one can say so. */
  agreements?: Agreement[];
}

/** Documents by key, in the order of the keys: the id of the reading, or the path where another document has that id. */
function keyed(documents: LinkedDocument[]): Map<string, LinkedDocument> {
  const ids = new Map<string, number>();
  for (const { reading } of documents) ids.set(reading.id, (ids.get(reading.id) ?? 0) + 1);
  const keys = documents.map((document): [string, LinkedDocument] => [ids.get(document.reading.id) === 1 ? document.reading.id : document.path, document]);
  return new Map(keys.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** A version of an event for each side that speaks, by name of the side; what nobody answers for comes last. */
function accountsOf(event: string, statements: Statement[]): Account[] {
  const bySide = new Map<string | null, Statement[]>();
  for (const statement of statements) {
    const side = statement.sides.roots.length > 0 ? [...new Set(statement.sides.roots)].sort().join(' + ') : null;
    bySide.set(side, [...(bySide.get(side) ?? []), statement]);
  }
  const order = ([a]: [string | null, unknown], [b]: [string | null, unknown]): number => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1);
  return [...bySide].sort(order).map(([side, told], i) => ({
    id: `${event}.${i + 1}`,
    event,
    side,
    origins: [...new Set(told.flatMap((statement) => statement.origins))].sort(),
    statements: told.map(({ id }) => id),
  }));
}

const first = (members: Candidate[]): Candidate => members.reduce((best, member) => (member.telling.document < best.telling.document ? member : best));

/** Events in order of time, then of the documents; without a day last. */
function ordered(groups: Candidate[][]): Candidate[][] {
  const start = (members: Candidate[]): number => Math.min(...members.map(({ days }) => days?.[0] ?? Number.POSITIVE_INFINITY));
  const keys = groups.map((members): [Candidate[], number, string, number] => {
    const { telling } = first(members);
    return [members, start(members), telling.document, telling.claim.span[0]];
  });
  keys.sort((a, b) => (a[1] === b[1] ? 0 : a[1] - b[1]) || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : a[3] - b[3]));
  return keys.map(([members]) => members);
}

/**
 * Ties the claims of documents to stories, origins, events and accounts. A pure function; the order of the documents does not matter.
 * Time grows near-linearly: claims meet only where kind, time and a place or side are the same.
 */
export function link(documents: LinkedDocument[], { agreements = [] }: LinkOptions = {}): Linked {
  const byKey = keyed(documents);
  const told = stories(byKey);
  const storyOf = new Map(told.flatMap(({ id, documents: members }) => members.map((key) => [key, id] as const)));
  const candidates = [...byKey].flatMap(([key, document]) => tellings(key, document).map((telling) => candidate(telling, document, storyOf.get(key) ?? null)));

  const linked: Linked = { statements: [], stories: told, origins: [], events: [], accounts: [] };
  for (const members of ordered(cluster(candidates))) {
    const event = `event-${linked.events.length + 1}`;
    const own = statementsOf(members).map((statement, i): Statement => ({
      ...statement,
      id: `s${linked.statements.length + i + 1}`,
      event,
      agreement: underAgreement(statement.claim.type, statement.claim.time?.start ?? null, statement.sides, agreements),
    }));
    const accounts = accountsOf(event, own);
    const times = own.flatMap(({ claim }) => (claim.time ? [claim.time] : []));
    linked.events.push({
      id: event,
      type: (own[0] as Statement).claim.type,
      start: times.map(({ start }) => start).sort()[0] ?? null,
      end: times.map(({ end }) => end).sort().at(-1) ?? null,
      places: [...new Set(own.flatMap(({ claim }) => claim.places))],
      statements: own.map(({ id }) => id),
      accounts: accounts.map(({ id }) => id),
      contradictions: contradictions(own),
    } satisfies Event);
    linked.statements.push(...own);
    linked.accounts.push(...accounts);
  }
  linked.origins = origins(linked.statements);
  return linked;
}

import type { Claim, ClaimTime, ClaimType, Figure } from '../model/claim.js';
import type { Party } from '../model/party.js';
import type { Span } from '../model/span.js';
import type { LedgerStatement } from './linked.js';

/** Where a cell comes from: a claim of a document, with the words that state it. */
export interface Evidence {
  document: string;
  path: string;
  claim: string;
  span: Span;
  sentence: Span;
  /** The same document says it again here: headline, lede. */
  repeats: { claim: string; span: Span }[];
}

/** A row of a ledger: one statement, with its way back to the sentences. */
export interface Row {
  statement: string;
  event: string;
  claim: Claim;
  origin: Party[];
  via: Party[][];
  time: ClaimTime | null;
  places: string[];
  figures: Figure[];
  agreement: LedgerStatement['agreement'];
  evidence: Evidence[];
}

/** A table over statements. */
export interface Ledger<R extends Row = Row> {
  id: string;
  title: string;
  rows(statements: LedgerStatement[]): R[];
}

export function rowOf({ id, event, claim, roots, via, tellings, agreement }: LedgerStatement): Row {
  return {
    statement: id,
    event,
    claim,
    origin: roots,
    via,
    time: claim.time,
    places: claim.places,
    figures: claim.figures,
    agreement,
    evidence: tellings.map((telling) => ({
      document: telling.document,
      path: telling.path,
      claim: telling.claim.id,
      span: telling.claim.span,
      sentence: telling.claim.sentence,
      repeats: telling.repeats.map((repeat) => ({ claim: repeat.id, span: repeat.span })),
    })),
  };
}

/** Rows in order of time; those without a day keep their order behind. */
export const inTime = <R extends Row>(rows: R[]): R[] =>
  rows
    .map((row, i) => ({ row, i, day: row.time?.start ?? '9999' }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.i - b.i))
    .map(({ row }) => row);

/** Rows of the statements of some types, each with what a ledger adds to them. */
export const rowsOf = <R extends Row>(statements: LedgerStatement[], types: readonly ClaimType[], add: (statement: LedgerStatement) => Omit<R, keyof Row>): R[] =>
  inTime(statements.filter(({ claim }) => types.includes(claim.type)).map((statement) => ({ ...rowOf(statement), ...add(statement) }) as R));

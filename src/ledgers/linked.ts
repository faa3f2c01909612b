import type { Claim } from '../model/claim.js';
import type { Party } from '../model/party.js';

/** What the ledgers take: the statements that linking gives, as far as a ledger reads them. */
export interface LedgerStatement {
  id: string;
  event: string;
  claim: Claim;
  /** Who answers for it; empty where no source is named. */
  roots: Party[];
  /** Chains of go-betweens, outermost first. */
  via: Party[][];
  /** Keys of the sides of the parties, in their order. */
  sides: { roots: string[]; agents: string[]; targets: string[] };
  tellings: { document: string; path: string; claim: Claim; repeats: Claim[] }[];
  agreement: { id: string; name: string; day: number } | null;
}

import type { Scoreboard } from './score/board.js';
import { type ScoredClaim, type ScoredReading, readFolder } from './score/records.js';
import { Score } from './score/score.js';

export { type Scoreboard, boardJson, boardTable } from './score/board.js';

export interface EvaluateOptions {
  /** More columns beside 'all': a column for each language, claim type or document. */
  by?: ('language' | 'type' | 'document')[];
}

/** A column of the board, made when it is first needed. */
function column(columns: Map<string, Score>, name: string): Score {
  const score = columns.get(name) ?? new Score();
  columns.set(name, score);
  return score;
}

const ofType = (claims: ScoredClaim[] | undefined, type: string): ScoredClaim[] => (claims ?? []).filter((claim) => claim.type === type);

/**
 * Scores readings against gold readings: which claims were found, and how right their fields are. Columns of types hold the figures of claims alone.
 * @param goldFolder folder of gold `ID.json` files
 * @param system a system's readings by id, or a folder of its `ID.json` files; what it lacks counts as found nothing
 * @returns columns of figures by name; not a number where nothing could be scored
 */
export function evaluate(goldFolder: string, system: string | ReadonlyMap<string, ScoredReading>, { by = [] }: EvaluateOptions = {}): Scoreboard {
  const answers = typeof system === 'string' ? readFolder(system) : system;
  const all = new Score();
  const groups = { language: new Map<string, Score>(), type: new Map<string, Score>(), document: new Map<string, Score>() };
  for (const [id, gold] of readFolder(goldFolder)) {
    const answer = answers.get(id);
    all.add(gold, answer);
    column(groups.language, gold.language ?? 'unknown').add(gold, answer);
    column(groups.document, id).add(gold, answer);
    const types = new Set([...(gold.claims ?? []), ...(answer?.claims ?? [])].map((claim) => claim.type));
    for (const type of types) column(groups.type, type).addClaims(ofType(gold.claims, type), ofType(answer?.claims, type));
  }
  const added = by.flatMap((group) => [...groups[group]].sort(([a], [b]) => (a < b ? -1 : 1)));
  return Object.fromEntries([['all', all] as const, ...added].map(([name, score]) => [name, score.table()]));
}

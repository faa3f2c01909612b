import type { Contradiction, ContradictionKind, Statement } from './types.js';
import { conflict, isTotal } from './figures.js';

const meet = (a: string[], b: string[]): boolean => a.some((key) => b.includes(key));
/** Kinds in which the agent is to blame. */
const DEEDS = /^(attack\.|ceasefire\.violation|loss\.)/;
const COUNTED = /^(loss\.|ceasefire\.violation|control\.|attack\.|evacuation|prisoners)/;

/** Both accuse one another in one clause. */
const accuseEachOther = ({ claim, sides }: Statement): boolean => claim.agents.length > 1 && sides.agents.every((side) => sides.targets.includes(side));

function kindOf(a: Statement, b: Statement): ContradictionKind | null {
  const [x, y] = [a.claim, b.claim];
  if (meet(a.origins, b.origins) || (a.origins.length === 0 && b.origins.length === 0)) return null;
  if (x.polarity !== y.polarity) return 'denial';
  if (x.polarity === 'denied') return null;
  const otherAgents = x.agents.length > 0 && y.agents.length > 0 && !meet(a.sides.agents, b.sides.agents);
  if (x.type === 'accusation') return otherAgents ? 'mutual' : null;
  if (DEEDS.test(x.type) && otherAgents && meet(a.sides.agents, b.sides.roots) && meet(b.sides.agents, a.sides.roots)) return 'mutual';
  if (DEEDS.test(x.type) && otherAgents) return 'perpetrator';
  if (x.type === 'control.gain' && otherAgents) return 'control';
  if (a.origins.length === 0 || b.origins.length === 0 || !COUNTED.test(x.type)) return null;
  // Totals of different days grow; they do not contradict one another.
  if (isTotal(x) && x.time?.end !== y.time?.end) return null;
  return conflict(x, y) ? 'figures' : null;
}

/** What the statements of one event say against each other. One origin does not contradict itself: that is a revision. */
export function contradictions(statements: Statement[]): Contradiction[] {
  const found: Contradiction[] = [];
  statements.forEach((a, i) => {
    if (a.claim.polarity === 'affirmed' && accuseEachOther(a)) found.push({ kind: 'mutual', statements: [a.id, a.id] });
    for (const b of statements.slice(i + 1)) {
      const kind = kindOf(a, b);
      if (kind) found.push({ kind, statements: [a.id, b.id] });
    }
  });
  return found;
}

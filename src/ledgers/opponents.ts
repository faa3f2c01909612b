import type { LedgerStatement } from './linked.js';

/** Deeds that are done to an opponent. */
const HOSTILE = /^(attack\.|loss\.|ceasefire\.violation$|control\.gain$)/;

/** Pairs of sides of which one is told, by anybody, to have fought the other. */
export function opponents(statements: LedgerStatement[]): (a: string, b: string) => boolean {
  const pairs = new Set<string>();
  const add = (a: string, b: string): void => {
    if (a !== b) pairs.add(`${a}\n${b}`).add(`${b}\n${a}`);
  };
  for (const { claim, sides } of statements) {
    if (claim.polarity === 'denied' || claim.modality === 'demanded') continue;
    if (HOSTILE.test(claim.type)) for (const agent of sides.agents) for (const target of sides.targets) add(agent, target);
    if (claim.type === 'clash') for (const one of [...sides.agents, ...sides.targets]) for (const other of sides.agents) add(one, other);
  }
  return (a, b) => pairs.has(`${a}\n${b}`);
}

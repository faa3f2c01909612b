import type { Claim } from './claim.js';
import type { Party } from './party.js';

/** Those who blame each other in one claim, who all answer for it; null where a claim is no mutual accusation. */
export function mutualAccusers({ act, agents, targets, sources }: Claim): Party[] | null {
  const same = (a: Party, b: Party): boolean => a.name === b.name && a.country === b.country;
  if (act !== 'accuse' || agents.length < 2 || agents.length !== targets.length || !agents.every((agent) => targets.some((target) => same(agent, target)))) return null;
  const roots = sources.slice(-agents.length);
  return roots.length === agents.length && roots.every((root) => agents.some((agent) => agent.country === root.country)) ? roots : null;
}

import type { Claim } from '../model/claim.js';
import type { Party } from '../model/party.js';
import { ROLES } from '../model/roles.js';
import type { Memory } from './memory.js';
import { someone, type Who } from './mention.js';
import { sideName } from './pair.js';
import { polityOf, stateOf } from './resolve.js';

/** Families of claims that tell of one party against another. */
const AGAINST = /^(attack|loss|clash$|control\.gain|ceasefire\.violation|accusation$)/;

/** What the sides that names show have before others: who is struck is sometimes misread, and then told once. */
const NAMED = 1;

/** 'Fighting went on': the two sides that a document tells to strike each other, where its clause names nobody or one of them. */
export function bothFight(claims: Claim[], sides: Party[]): void {
  for (const claim of claims) {
    if (claim.type !== 'clash' || claim.agents.length > 1) continue;
    const [one] = claim.agents;
    const own = one ? sides.find((side) => sideName(side) === sideName(one)) : undefined;
    if (sides.length !== 2 || (one && !own)) continue;
    claim.agents = sides.map((side) => (side === own && one ? one : side));
    claim.derivation.push({ rule: 'agent', decided: `${sides.map(({ name }) => name).join(', ')}: the two sides that the document tells to strike each other`, span: null });
  }
}

const pairKey = (sides: string[]): string => [...sides].sort().join(' | ');

/** The polity of the place of a claim. */
function polityOfClaim(claim: Claim, memory: Memory): string | null {
  // The town that a site is in stands behind it.
  const place = claim.placeDetails.find(({ id }) => id !== null) ?? claim.placeDetails[0];
  if (!place) return null;
  const known = place.id ? memory.placesById.get(place.id) : undefined;
  return known ? polityOf(known, memory) : (memory.polityByName.get(place.name) ?? null);
}

/** Who fights whom in a document, counted over the deeds that it tells with both their doer and whom or where they struck. */
export class Hostilities {
  private readonly struck = new Map<string, Map<string, number>>();
  private readonly forces = new Map<string, Party>();
  /** The armed groups of a country. */
  private readonly groups = new Map<string, string[]>();

  constructor(
    claims: readonly Claim[],
    private readonly memory: Memory,
  ) {
    for (const { agents, targets } of claims) for (const party of [...agents, ...targets]) this.know(party);
    for (const claim of claims) if (AGAINST.test(claim.type)) this.take(claim);
  }

  private take(claim: Claim): void {
    const { agents, targets } = claim;
    if (claim.type === 'clash') {
      for (const one of agents) for (const other of agents) if (one !== other) this.strike(one, sideName(other), 1);
      return;
    }
    for (const agent of agents) {
      for (const target of targets) this.strike(agent, sideName(target), claim.type === 'accusation' ? 0.5 : 1);
      if (targets.length === 0) this.strike(agent, polityOfClaim(claim, this.memory), 0.5);
    }
  }

  private know(party: Party): void {
    const side = sideName(party);
    if (side === null || (party.sector !== 'MIL' && party.sector !== 'REB') || this.forces.has(side)) return;
    this.forces.set(side, { ...party, span: null });
    if (party.sector === 'REB' && party.country !== null) this.groups.set(party.country, [...(this.groups.get(party.country) ?? []), side]);
  }

  private strike(agent: Party, suffers: string | null, weight: number): void {
    const side = sideName(agent);
    if (side === null || suffers === null || side === suffers || agent.sector === 'CVL' || agent.sector === 'MED') return;
    const known = this.struck.get(side) ?? new Map<string, number>();
    known.set(suffers, (known.get(suffers) ?? 0) + weight);
    this.struck.set(side, known);
  }

  /** The force that fights for a side: as it was named in the document, else the armed forces of the country. */
  force(side: string): Party | null {
    const known = this.forces.get(side);
    if (known) return known;
    const country = this.memory.countries.get(side);
    return country ? { ...stateOf(country, 'fight'), span: null } : null;
  }

  private between(a: string, b: string): number {
    return (this.struck.get(a)?.get(b) ?? 0) + (this.struck.get(b)?.get(a) ?? 0);
  }

  /** The side that a side counts with: a country with the armed group in it that fights the same enemy, or that is the only one told of, and does not fight the country. */
  private leader(side: string, enemy: string): string {
    const groups = (this.groups.get(side) ?? []).filter((group) => this.between(group, side) === 0);
    return groups.find((group) => group !== enemy && this.between(group, enemy) > 0) ?? (groups.length === 1 && groups[0] !== enemy ? (groups[0] as string) : side);
  }

  /** The two sides of the document: those told most to strike each other. Null where nobody is told to strike anybody. */
  pair(): Who[] | null {
    const score = new Map<string, { sides: [string, string]; weight: number }>();
    for (const [doer, sufferers] of this.struck) {
      for (const [sufferer, weight] of sufferers) {
        const sides: [string, string] = [this.leader(doer, sufferer), this.leader(sufferer, doer)];
        const key = pairKey(sides);
        const old = score.get(key);
        if (old) old.weight += weight;
        else score.set(key, { sides, weight });
      }
    }
    // Two who are only named together are the sides before others where one of them is told to fight.
    const named = this.memory.pair.flatMap((who) => who.party?.name ?? who.country?.code ?? []);
    const shown = score.get(pairKey(named));
    if (shown) shown.weight += NAMED;
    else if (named.length === 2 && [...score.values()].some(({ sides }) => sides.some((side) => named.includes(side)))) score.set(pairKey(named), { sides: named as [string, string], weight: NAMED });
    const [first, second] = [...score.values()].filter(({ sides }) => sides.every((side) => this.whoOf(side) !== null)).sort((a, b) => b.weight - a.weight);
    if (!first || (second && second.weight === first.weight)) return null;
    // In the order in which the document tells of them, so that neither side goes before the other by its name.
    const order = [...this.struck].flatMap(([doer, sufferers]) => [doer, ...sufferers.keys()]);
    return [...first.sides].sort((a, b) => order.indexOf(a) - order.indexOf(b)).flatMap((side) => this.whoOf(side) ?? []);
  }

  /** The forces of the two sides; none unless the document tells one to strike the other. */
  fighters(pair: Who[]): Party[] {
    const sides = pair.flatMap((who) => who.party?.name ?? who.country?.code ?? []);
    const [a, b] = sides;
    if (a === undefined || b === undefined || (this.between(a, b) === 0 && ![...this.forces].some(([side, party]) => party.country === b && this.between(a, side) > 0))) return [];
    return sides.flatMap((side) => this.force(side) ?? []);
  }

  private whoOf(side: string): Who | null {
    const party = this.memory.partiesByName.get(side);
    // Mercenaries are on a side, and are none.
    if (side === ROLES['foreign-fighters'].name) return null;
    if (party) return someone({ party });
    const country = this.memory.countries.get(side);
    return country ? someone({ country, bare: 'name' }) : null;
  }
}

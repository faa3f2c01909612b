import type { Claim } from '../model/claim.js';
import { BELLIGERENT, type Party } from '../model/party.js';
import { type Naming, standsFor, type Told } from './conflicts.js';
import type { Memory } from './memory.js';
import { sideName } from './pair.js';
import { resolve, stateOf } from './resolve.js';

const fights = ({ sector }: Party): boolean => sector === 'MIL' || sector === 'REB';

/** Whether two parties are of one side. */
const together = (a: Party, b: Party): boolean => sideName(a) !== null && sideName(a) === sideName(b);

/** Attacks that tell by their means whose they were: shells and rockets may be of either side, and fall where nobody aimed. */
const TELLING: ReadonlySet<string> = new Set(['attack.air', 'attack.drone', 'attack.ground', 'attack.other']);

/**
 * Supplies who struck or killed where only the conflict tells: an attack on one side of a known conflict was the other's, and so were soldiers lost, on the word of the
 * other side, those taken prisoner, and equipment. What is lost on its own side's word stays without a doer: it may have many causes.
 */
export function settleDoers(claims: Claim[], conflict: { told: Told[]; naming: Naming }, memory: Memory, marked: Memory['marked']): void {
  const attacks = new Map<number, Claim[]>();
  for (const claim of claims) if (claim.type.startsWith('attack') && claim.polarity === 'affirmed') attacks.set(claim.sentence[0], [...(attacks.get(claim.sentence[0]) ?? []), claim]);
  const clashes = new Map(claims.flatMap((claim) => (claim.type === 'clash' ? [[claim.sentence[0], claim] as const] : [])));
  for (const claim of claims) {
    lostToTold(claim, attacks.get(claim.sentence[0]) ?? []);
    lostToBoth(claim, clashes.get(claim.sentence[0]));
  }
  for (const claim of claims) {
    const attack = TELLING.has(claim.type);
    const people = claim.type === 'loss.people';
    const [victim] = claim.targets;
    if (!victim || !(attack || people || claim.type === 'loss.equipment')) continue;
    const lost = !attack && claim.targets.every(fights);
    const taken = claim.figures.some(({ what }) => what === 'captured');
    // Nobody kills his own soldiers.
    if (lost && !taken && claim.agents.length > 0 && claim.agents.every((agent) => together(agent, victim))) claim.agents = [];
    if (claim.agents.length > 0 || (people && !lost)) continue;
    const speaker = claim.sources[claim.sources.length - 1];
    if (claim.type === 'loss.equipment' && claim.polarity === 'affirmed' && speaker && BELLIGERENT.has(speaker.sector) && (together(speaker, victim) || (speaker.country !== null && speaker.country === victim.country && speaker.sector !== 'REB' && victim.sector !== 'REB'))) continue;
    // Who is lost to a mine of nobody known is not lost to the speaker's forces.
    if (people && attacks.get(claim.sentence[0])?.some(({ type, agents }) => type === 'attack.mine' && agents.length === 0)) continue;
    const foe = foeOf(victim, conflict, memory) ?? forcesAgainst(victim, speaker, memory);
    if (!foe || (((people && !taken) || marked.get(claim) === 'undone') && !speaksFor(speaker, foe, victim))) continue;
    claim.agents = [foe];
    claim.derivation.push({ rule: 'agent', decided: `${foe.name}: the other side of the conflict`, span: null });
  }
  settleSufferers(claims.filter((claim) => marked.get(claim) !== 'aimed'), conflict, memory);
}

/** Deeds of one side that are done to the other, where nothing tells to whom: what is shot down or taken, and shots without an aim. */
const ANSWERED: ReadonlySet<string> = new Set(['attack.other', 'attack.gunfire', 'loss.equipment']);

/** Supplies to whom a force of a known conflict did what it can only have done to the other side. */
function settleSufferers(claims: Claim[], conflict: { told: Told[]; naming: Naming }, memory: Memory): void {
  for (const claim of claims) {
    const [doer, another] = claim.agents;
    if (!ANSWERED.has(claim.type) || claim.targets.length > 0 || !doer || another || !fights(doer)) continue;
    const foe = foeOf(doer, conflict, memory);
    // A town that is told to be struck is not its army, and what is denied need not have had anybody else for its aim.
    if (!foe || (claim.type !== 'loss.equipment' && (claim.polarity === 'denied' || claim.placeDetails.some(({ basis }) => basis === 'stated')))) continue;
    claim.targets = [foe];
    claim.derivation.push({ rule: 'target', decided: `${foe.name}: the other side of the conflict`, span: null });
  }
}

/** People lost in a sentence that tells who made its attack were lost to it. */
function lostToTold(claim: Claim, struck: Claim[]): void {
  if (claim.type !== 'loss.people' || claim.polarity !== 'affirmed' || claim.agents.length > 0 || claim.targets.length === 0) return;
  const [first] = struck;
  if (!first || first.agents.length === 0 || struck.some(({ agents }) => agents[0]?.name !== first.agents[0]?.name)) return;
  if (first.agents.some((agent) => claim.targets.some((target) => together(agent, target)))) return;
  claim.agents = first.agents.map((agent) => ({ ...agent, span: null }));
  claim.derivation.push({ rule: 'agent', decided: `${claim.agents.map(({ name }) => name).join(', ')}: lost to the attack told with them`, span: null });
}

/** 'X and Y clashed, leaving 30 dead': where two sides fight, nobody tells to whom people were lost. */
function lostToBoth(claim: Claim, clash: Claim | undefined): void {
  if (claim.type !== 'loss.people' || !clash || claim.agents.length < 2 || claim.agents.length !== clash.agents.length) return;
  if (claim.agents.every(({ name }) => clash.agents.some((side) => side.name === name))) claim.agents = [];
}

/** The force of the other side in the conflict told most in which a party is of one side. */
function foeOf(party: Party, { told, naming }: { told: Told[]; naming: Naming }, memory: Memory): Party | null {
  for (const { conflict } of told) {
    const [a, b] = conflict.sides.map((side) => isOf(side, party, memory));
    if (a === b) continue;
    const foe = standsFor(conflict.sides[a ? 1 : 0], naming, memory);
    const [force] = foe ? resolve(foe, 'fight', memory) : [];
    return force ? { ...force, span: null } : null;
  }
  return null;
}

/** 'Forty insurgents were killed', on a state's word: its forces, against fighters in its country. */
function forcesAgainst(victim: Party, speaker: Party | undefined, memory: Memory): Party | null {
  const country = victim.sector === 'REB' && (speaker?.sector === 'MIL' || speaker?.sector === 'GOV') && speaker.country === victim.country && speaker.country !== null ? memory.countries.get(speaker.country) : undefined;
  return country ? { ...stateOf(country, 'fight'), span: null } : null;
}

/** Whether a party is of a side: it or its country is one of it; civilians, and fighters of no name, also where an armed group of their country is. */
function isOf(side: readonly string[], party: Party, memory: Memory): boolean {
  const { name, country, sector } = party;
  const id = memory.partiesByName.get(name)?.id;
  if (id !== undefined && side.includes(id)) return true;
  if (country === null || (sector === 'REB' && id !== undefined)) return false;
  const hasGroup = () => side.some((one) => memory.partiesById.get(one)?.sector === 'REB' && memory.partiesById.get(one)?.country === country);
  return sector === 'REB' ? hasGroup() : side.includes(country) || (sector === 'CVL' && hasGroup());
}

/** Whether somebody tells what his own side did to the other. */
function speaksFor(speaker: Party | undefined, foe: Party, victim: Party): boolean {
  if (!speaker || !BELLIGERENT.has(speaker.sector)) return false;
  return together(speaker, foe) || (speaker.country !== null && speaker.country === foe.country && foe.country !== victim.country);
}

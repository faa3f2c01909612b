import type { Party } from '../model/party.js';
import { type Bound, type Draft, parried } from './draft.js';
import type { Resolved } from './mention.js';
import type { Memory } from './memory.js';
import { ROLES, type RoleId } from '../model/roles.js';
import { flies } from './patients.js';
import { polityOf, roleOf, stateOf } from './resolve.js';
import { sideOf, sidesOf } from './pair.js';
import { placesOf } from './whereabouts.js';
import { family } from './families.js';
import type { Work } from './work.js';

const supplied = (party: Resolved): Bound => ({ party, index: -1 });

/** Who speaks for one of the sides: its forces, its government, the armed group itself. */
function speakingSide(sides: Resolved[], root: Party | undefined): number {
  return root && (root.sector === 'MIL' || root.sector === 'GOV' || root.sector === 'REB') ? sideOf(sides, root) : -1;
}

/** 'Seventy drones were shot down', on a belligerent's word: its own defence did it. */
export function shotDown(work: Work, draft: Draft, sources: Party[]): void {
  if (draft.type !== 'loss.equipment' || draft.made !== null || draft.polarity === 'denied') return;
  const { memory } = work.context;
  const flying = draft.triggers.some((trigger) => flies(work.sentence, trigger.clause));
  const root = sources[sources.length - 1];
  const country = root?.country ? memory.countries.get(root.country) : undefined;
  const owner = draft.targets[0]?.party.country;
  // Whoever tells of an aircraft or tank of another country that was destroyed destroyed it.
  const theirs = root !== undefined && typeof owner === 'string' && sideOf(sidesOf(memory), root) >= 0 && owner !== root.country;
  if (!(flying || theirs) || !root) return;
  if (draft.agents.length === 0 && (owner === undefined || owner !== root.country)) {
    if (root.sector === 'REB') draft.agents = [supplied(root)];
    else if ((root.sector === 'MIL' || root.sector === 'GOV') && country) draft.agents = [supplied(stateOf(country, 'fight'))];
  }
  // 'X launched 90 drones, 60 were shot down': those told to have sent them in the sentence.
  const sent = draft.targets.length === 0 && flying ? work.drafts.find((other) => family(other.type) === 'attack' && other.at < draft.at && other.polarity === 'affirmed' && other.agents.length > 0 && flies(work.sentence, other.clause)) : undefined;
  if (sent) draft.targets = sent.agents.filter(({ party }) => !draft.agents.some((agent) => agent.party.country === party.country)).map(({ party }) => supplied(party));
}

/** 'Warplanes struck their depots', told by one of two sides: it did it, where what was struck, or where it stood, is the other's. Who struck its own it need not know. */
export function acrossTheLine(work: Work, draft: Draft, sources: Party[]): void {
  if (family(draft.type) !== 'attack' || draft.agents.length > 0 || draft.made !== null || draft.triggers.some((trigger) => trigger.row.happens)) return;
  const { memory } = work.context;
  const sides = sidesOf(memory);
  const speaker = speakingSide(sides, sources[sources.length - 1]);
  if (speaker < 0) {
    if (sources.length === 0) byTheOther(work, draft, sides);
    return;
  }
  const struck = draft.targets.length > 0 ? draft.targets.map(({ party }) => sideOf(sides, party)) : [sideOf(sides, groundOf(work, draft))];
  if (struck.every((side) => side === 1 - speaker)) draft.agents = [supplied(sides[speaker] as Resolved)];
}

/** 'F-16 jets bombed Cambodian positions', in the outlet's own words: weapons of nobody that strike one side are the other's. */
function byTheOther(work: Work, draft: Draft, sides: Resolved[]): void {
  const trigger = draft.triggers[0];
  if (trigger?.voice !== 'active' || draft.targets.length === 0) return;
  const armed = work.sentence.mentions.some((mention) => work.sentence.clauses.of[mention.a] === trigger.clause.index && mention.mark === null && mention.who.roles.length > 0 && mention.who.roles.every((role) => ROLES[role].kind === 'means'));
  const side = sideOf(sides, (draft.targets[0] as Bound).party);
  if (armed && side >= 0 && draft.targets.every(({ party }) => sideOf(sides, party) === side)) draft.agents = [supplied(sides[1 - side] as Resolved)];
}

/** 'Ninety Palestinian prisoners were freed': whoever's people are let go, the other side held them. */
export function heldByTheOther(work: Work, draft: Draft): void {
  if (draft.type !== 'prisoners' || draft.agents.length > 0 || draft.targets.length === 0 || draft.made !== null) return;
  const { memory } = work.context;
  const fighting = sidesOf(memory);
  const side = sideOf(fighting, (draft.targets[0] as Bound).party);
  if (side < 0 || !draft.targets.every(({ party }) => sideOf(fighting, party) === side)) return;
  const holder = fighting[1 - side] as Resolved;
  const state = holder.country ? memory.countries.get(holder.country) : undefined;
  draft.agents = [supplied(holder.sector === 'MIL' && state ? stateOf(state, 'talk') : holder)];
}

/** Of whose country the ground is on which it is told to have happened, in the sentence itself. */
function groundOf(work: Work, draft: Draft): Pick<Resolved, 'name' | 'country' | 'sector'> {
  const { memory } = work.context;
  const place = placesOf(work, draft).find((one) => one.basis === 'stated');
  const known = place?.id ? memory.placesById.get(place.id) : undefined;
  return { name: '', country: known ? polityOf(known, memory) : null, sector: 'CVL' };
}

/** 'No attack was carried out', 'there is no withdrawal': what a belligerent says did not happen, without a doer, would have been its own deed. */
export function notOurs(work: Work, draft: Draft, sources: Party[]): void {
  const denied = draft.polarity === 'denied' && (family(draft.type) === 'attack' || draft.type === 'control.withdrawal');
  if (draft.agents.length > 0 || !denied || parried(draft)) return;
  const { memory } = work.context;
  const root = sources[sources.length - 1];
  const country = root?.country ? memory.countries.get(root.country) : undefined;
  if (!root || draft.targets.some(({ party }) => party.country !== null && party.country === root.country && party.sector !== 'CVL')) return;
  if (root.sector === 'REB') draft.agents = [supplied(root)];
  else if ((root.sector === 'MIL' || root.sector === 'GOV') && country && speakingSide(sidesOf(memory), root) >= 0) draft.agents = [supplied(stateOf(country, 'fight'))];
}

/** Bodies of a state that use force; its government does so by its armed forces. */
const FORCEFUL: readonly RoleId[] = ['police', 'security-service', 'intelligence', 'interior-ministry', 'security-council'];

/** Whether a party can be told to strike: forces, armed groups, police and services; no offices, media, civilians, relief. */
function strikes({ name, country, sector }: Resolved, memory: Memory): boolean {
  // Settlers and other civilians who have a name of their own.
  if (sector === 'MIL' || sector === 'REB' || (sector === 'CVL' && memory.partiesByName.has(name))) return true;
  if (sector !== 'GOV') return false;
  const state = country ? (memory.countries.get(country) ?? null) : null;
  return memory.partiesByName.has(name) || FORCEFUL.some((role) => roleOf(role, state).name === name);
}

/** Who told of a strike or was near it made none: only those who can strike did, a state by its forces, and no army its own people in a war with another country. */
export function strikers(work: Work, draft: Draft): void {
  const attack = family(draft.type) === 'attack';
  if ((!attack && draft.type !== 'loss.people' && draft.type !== 'clash') || draft.made !== null || draft.agents.length === 0) return;
  const { memory } = work.context;
  const captured = draft.triggers.some((trigger) => trigger.row.people === 'captured');
  const [one, other] = sidesOf(memory);
  const abroad = one !== undefined && other !== undefined && one.country !== other.country;
  const agents: Bound[] = [];
  for (const { party, index } of draft.agents) {
    const country = party.country ? memory.countries.get(party.country) : undefined;
    const state = country !== undefined && (party.name === stateOf(country, 'talk').name || party.name === roleOf('authorities', country).name);
    if (state && !captured) {
      agents.push({ party: stateOf(country, 'fight'), index });
      continue;
    }
    if (!captured && !strikes(party, memory)) continue;
    const own = abroad && party.sector === 'MIL' && (party.country === one.country || party.country === other.country) && draft.targets.length > 0 && draft.targets.every((target) => target.party.sector === 'CVL' && target.party.country === party.country);
    if (!own) agents.push({ party, index });
  }
  draft.agents = agents;
}

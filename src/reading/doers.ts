import type { Party } from '../model/party.js';
import { type Bound, type Draft, parried } from './draft.js';
import type { Mention, Resolved } from './mention.js';
import type { Memory } from './memory.js';
import { ROLES, type RoleId } from '../model/roles.js';
import { flies } from './patients.js';
import { polityOf, roleOf, stateOf } from './resolve.js';
import { sideOf, sidesOf } from './pair.js';
import { sense } from './scan.js';
import { placesOf } from './whereabouts.js';
import { family } from './families.js';
import type { Work } from './work.js';

const supplied = (party: Resolved): Bound => ({ party, index: -1 });

/** Who speaks for one of the sides: its forces, its government, the armed group itself. */
function speakingSide(sides: Resolved[], root: Party | undefined): number {
  return root && (root.sector === 'MIL' || root.sector === 'GOV' || root.sector === 'REB') ? sideOf(sides, root) : -1;
}

/** 'Seventy drones were shot down', 'the air defences intercepted them', on a belligerent's word: its own side did it, as it did where equipment of nobody told was destroyed. */
export function shotDown(work: Work, draft: Draft, sources: Party[]): void {
  if (draft.type !== 'loss.equipment' || draft.made !== null || draft.polarity === 'denied') return;
  const { sentence, context: { memory } } = work;
  const defended = defence(work, draft);
  // The defence of nobody told is not that of who did something else before.
  if (defended) draft.agents = draft.agents.filter(({ index }) => index >= 0 && sentence.clauses.of[(sentence.mentions[index] as Mention).a] === draft.clause.index);
  const flying = defended || draft.triggers.some((trigger) => flies(sentence, trigger.clause));
  const sides = sidesOf(memory);
  const root = sources[sources.length - 1];
  const country = root?.country ? memory.countries.get(root.country) : undefined;
  const owner = draft.targets[0]?.party.country;
  const side = speakingSide(sides, root);
  // Whoever tells of an aircraft or tank of another country that was destroyed destroyed it.
  const theirs = root !== undefined && typeof owner === 'string' && side >= 0 && owner !== root.country;
  // Things told by a number or a pronoun alone were on their way; arms that a sentence names stood somewhere.
  const things = draft.triggers.flatMap(({ clause }) => clause.units.flatMap((i) => sense(sentence.units[i], 'counted')?.sense.row ?? []).filter(({ kind }) => kind === 'equipment'));
  const foes = things.length === 0 || (root !== undefined && things.some(({ what }) => ARMS.has(what)) && !struckHere(work, draft, root));
  const nobodys = owner === undefined && root !== undefined && side >= 0 && foes && !ownLosses(work, root) && draft.triggers.every(({ row, voice }) => voice === 'passive' && !row.happens && !row.loses && !row.suffer && !row.sufferLight);
  if (root && (flying || theirs || nobodys) && draft.agents.length === 0 && (owner === undefined || owner !== root.country)) {
    if (root.sector === 'REB') draft.agents = [supplied(root)];
    else if ((root.sector === 'MIL' || root.sector === 'GOV') && country) draft.agents = [supplied(stateOf(country, 'fight'))];
  }
  if (draft.targets.length > 0 || !(flying || draft.triggers.some(({ row }) => row.sure))) return;
  const sent = launched(work, draft).filter((party) => party.name !== root?.name && !(party.country !== null && party.country === root?.country) && !draft.agents.some((agent) => agent.party.country === party.country));
  if (sent.length === 0) return;
  draft.targets = sent.map(supplied);
  const sender = sideOf(sides, sent[0] as Party);
  if (draft.agents.length === 0 && sender >= 0) draft.agents = [supplied(sides[1 - sender] as Resolved)];
}

/** 'The sending of troops to X': forces of nobody told are not those of the country that they are sent to. */
export function sentAbroad({ sentence: { mentions } }: Work, draft: Draft): void {
  if (draft.type !== 'deployment') return;
  draft.agents = draft.agents.filter(({ index, party }) => {
    const own = mentions[index]?.who;
    return !own || own.country !== null || own.party !== null || own.refers !== null || !mentions.some(({ mark, who }) => mark === 'to' && who.bare === 'name' && who.roles.length === 0 && who.country?.code === party.country);
  });
}

/** What only forces have. */
const ARMS: ReadonlySet<string> = new Set(['tanks', 'armoured-vehicles', 'artillery', 'launchers', 'missile-systems', 'air-defence-systems', 'weapons']);

/** Whether somebody tells of what was destroyed on his own ground, or right after an attack that was not his: it may have been his own. */
function struckHere(work: Work, draft: Draft, { country, name }: Party): boolean {
  const last = work.context.memory.told.at(-1);
  return (country !== null && groundOf(work, draft).country === country) || (last !== undefined && family(last.type) === 'attack' && last.agents.length > 0 && !last.agents.some((agent) => agent.name === name || (country !== null && agent.country === country)));
}

/** Whether a belligerent tells of people that its own side lost, in the sentence or right before: what was lost with them was its own. */
function ownLosses({ sentence, drafts, context: { memory } }: Work, { country }: Party): boolean {
  const last = memory.told[memory.told.length - 1];
  const own = (lost: readonly Pick<Party, 'country' | 'sector'>[]) => lost.some((party) => party.country === country && party.sector !== 'CVL');
  return drafts.some(({ type, targets }) => type === 'loss.people' && own(targets.map(({ party }) => party))) || (last !== undefined && last.type === 'loss.people' && last.paragraph === sentence.paragraph && own(last.targets));
}

/** Whether a clause tells of air defences of nobody, as who acts. */
function defence({ sentence }: Work, { clause }: Draft): boolean {
  return sentence.mentions.some(({ a, mark, who }) => sentence.clauses.of[a] === clause.index && (mark === null || mark === 'by') && who.roles.includes('air-defence') && who.country === null && who.refers === null);
}

/** Who is told to have sent what was shot down: in the sentence, else as the last thing told before it. */
function launched({ sentence, drafts, context: { memory } }: Work, draft: Draft): Resolved[] {
  const here = drafts.find((other) => family(other.type) === 'attack' && other.at < draft.at && other.polarity === 'affirmed' && other.agents.length > 0 && flies(sentence, other.clause));
  if (here) return here.agents.map(({ party }) => party);
  const last = memory.told[memory.told.length - 1];
  return last && FLOWN.has(last.type) && last.polarity === 'affirmed' && last.paragraph === sentence.paragraph ? last.agents : [];
}

/** Attacks by what can be shot down on its way. */
const FLOWN: ReadonlySet<string> = new Set(['attack.missile', 'attack.drone', 'attack.shelling']);

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
export function groundOf(work: Work, draft: Draft): Pick<Resolved, 'name' | 'country' | 'sector'> {
  const { memory } = work.context;
  const place = placesOf(work, draft).find((one) => one.basis === 'stated');
  const known = place?.id ? memory.placesById.get(place.id) : undefined;
  return { name: '', country: known ? polityOf(known, memory) : null, sector: 'CVL' };
}

/** 'No attack was carried out', 'there is no withdrawal': what a belligerent says did not happen, without a doer, would have been its own deed; on its own ground the other side's. */
export function notOurs(work: Work, draft: Draft, sources: Party[]): void {
  const denied = draft.polarity === 'denied' && (family(draft.type) === 'attack' || draft.type === 'control.withdrawal');
  if (draft.agents.length > 0 || !denied || parried(draft)) return;
  const { memory } = work.context;
  const root = sources[sources.length - 1];
  const country = root?.country ? memory.countries.get(root.country) : undefined;
  const own = speakingSide(sidesOf(memory), root);
  if (root && root.country !== null && family(draft.type) === 'attack' && groundOf(work, draft).country === root.country) {
    if (own >= 0) draft.agents = [supplied(sidesOf(memory)[1 - own] as Resolved)];
    return;
  }
  if (!root || draft.targets.some(({ party }) => party.country !== null && party.country === root.country && party.sector !== 'CVL')) return;
  if (root.sector === 'REB') draft.agents = [supplied(root)];
  else if ((root.sector === 'MIL' || root.sector === 'GOV') && country && own >= 0) draft.agents = [supplied(stateOf(country, 'fight'))];
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

/** 'A plane of X crashed, killing all on board': who lost what the clause before tells of killed nobody by that. */
function wrecked({ drafts }: Work, { type, clause }: Draft, index: number): boolean {
  return type === 'loss.people' && clause.nonfinite === 'ing' && drafts.some((other) => other.type === 'loss.equipment' && other.agents.length === 0 && other.targets.some((target) => target.index === index));
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
    if (wrecked(work, draft, index)) continue;
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

import type { ClaimPlace } from '../model/claim.js';
import type { Party, Sector } from '../model/party.js';
import { type RoleId, ROLES } from '../model/roles.js';
import type { Country } from '../model/theatre.js';
import type { Bound, Draft } from './draft.js';
import type { Resolved } from './mention.js';
import { isInside } from './memory.js';
import { asSide, polityOf, resolve, roleOf, stateOf } from './resolve.js';
import { sense, spanOf, type Unit } from './scan.js';
import { sideOf, sidesOf } from './pair.js';
import { askedFor } from './supply.js';
import { crossedBy, placesOf } from './whereabouts.js';
import { family } from './families.js';
import type { Work } from './work.js';

/** Sectors whose word on people without a country or a place is on those of their own country. */
const AT_HOME: ReadonlySet<Sector> = new Set(['GOV', 'MIL', 'REB', 'CVL', 'OTH']);

/** The country of people told without one: of the place told with them, of who tells of them, of the place or the article that they are told in. */
function countryOfPeople(work: Work, draft: Draft, places: ClaimPlace[], sources: Party[]): Country | null {
  const { memory } = work.context;
  const polity = (place: ClaimPlace | undefined) => {
    const known = place?.id ? memory.placesById.get(place.id) : undefined;
    const code = known ? polityOf(known, memory) : place ? (memory.polityByName.get(place.name) ?? null) : null;
    return code ? (memory.countries.get(code) ?? null) : null;
  };
  // 'Thousands have fled to X' are not of X.
  const reached = draft.type === 'evacuation' ? crossedBy(work, draft) : null;
  if (reached && memory.homeCountry && memory.homeCountry.name !== reached.name) return memory.homeCountry;
  const stated = polity(places.find((place) => place.basis === 'stated' && polity(place) !== null));
  if (stated) return stated;
  const root = sources[sources.length - 1];
  // Whom a speaker's own forces struck, or did not strike, are others' people.
  const struckOthers = draft.agents.some(({ party }) => party.country === root?.country);
  // Who tells of a war of others tells of their people.
  const others = memory.sides.length === 2 && memory.homeCountry !== null && memory.homeCountry.code !== root?.country && memory.sides.every(({ country }) => country !== root?.country);
  const home = root?.country && AT_HOME.has(root.sector) && !struckOthers && !others ? memory.countries.get(root.country) : undefined;
  return home ?? polity(places.find(({ precision }) => precision !== 'line') ?? places[0]) ?? null;
}

/** Those of a role in the country where a claim is told. */
export function rolePlaced(work: Work, draft: Draft, sources: Party[], role: RoleId): Bound {
  return { party: roleOf(role, countryOfPeople(work, draft, placesOf(work, draft), sources)), index: -1 };
}

/** Civilians of where a claim is told. */
export function civiliansOf(work: Work, draft: Draft, sources: Party[]): Bound[] {
  return [rolePlaced(work, draft, sources, 'civilians')];
}

/** People who leave or are moved, told by their number alone, are civilians of where it is told. */
export function peopleMoved(work: Work, draft: Draft, sources: Party[]): void {
  if (draft.type !== 'evacuation' || draft.targets.length > 0 || draft.made !== null) return;
  draft.targets = civiliansOf(work, draft, sources);
}

/** 'X said Y had fired at its men': nobody strikes his own, so they are the speaker's; so are 'its positions' that were struck. */
export function speakersOwn(work: Work, draft: Draft, sources: Party[]): void {
  const root = sources[sources.length - 1];
  if (family(draft.type) !== 'attack' || draft.made !== null || !root || !OWNERS.has(root.sector)) return;
  const { mentions, units } = work.sentence;
  const state = root.country && root.sector !== 'REB' ? work.context.memory.countries.get(root.country) : undefined;
  const own = { party: state ? stateOf(state, 'fight') : root, index: -1 };
  if (draft.agents.some(({ party }) => party.name === own.party.name)) return;
  const mine = ({ party, index }: Bound): boolean => mentions[index]?.who.refers === 'own' && draft.agents.some((agent) => agent.party.country === party.country && agent.party.sector === party.sector);
  if (draft.targets.some(mine)) draft.targets = draft.targets.map((target) => (mine(target) ? own : target));
  // 'Told of an attack on its own positions', where 'own' stands behind: the speaker is the subject.
  else if (draft.targets.every(({ index }) => index < 0) && work.context.language.order === 'verb-last' && draft.triggers.every(({ voice }) => voice === 'named') && draft.clause.units.some((i) => HELD.has(sense(units[i], 'counted')?.sense.row.what ?? '') && sense(units[i + 1], 'own'))) draft.targets = [own];
  else if (draft.targets.length === 0 && work.context.language.order === 'verb-second' && draft.clause.opening === 'that' && draft.clause.units.some((i) => HELD.has(sense(units[i], 'counted')?.sense.row.what ?? '') && [1, 2].some((back) => sense(units[i - back], 'own')))) draft.targets = [own];
}

/** Who has men and positions of his own. */
const OWNERS: ReadonlySet<Sector> = new Set(['MIL', 'REB', 'GOV', 'IGO']);

/** Nobody attacks or kills his own: whom an attack names twice was only named near it, and the lost were not lost to themselves. */
export function notItself(draft: Draft): void {
  // 'X and Y exchanged fire, leaving one of Y dead'.
  if (family(draft.type) === 'loss' && draft.agents.length > 1) draft.agents = draft.agents.filter(({ party }) => !draft.targets.some((lost) => lost.party.name === party.name));
  const doer = draft.agents.length === 1 ? draft.agents[0]?.party.name : undefined;
  if (doer === undefined || !draft.targets.some(({ party }) => party.name === doer)) return;
  if (family(draft.type) === 'loss') draft.agents = [];
  else if (family(draft.type) === 'attack') draft.targets = draft.targets.filter(({ party }) => party.name !== doer);
}

/** 'The army killed ten in air strikes': where verbs stand first, who kills in a strike made it. */
function byKillers({ drafts, context }: Work): void {
  if (context.language.order !== 'verb-first') return;
  for (const draft of drafts) {
    if (family(draft.type) !== 'attack' || draft.agents.length > 0 || draft.made !== null || draft.polarity === 'denied' || draft.triggers.some(({ mark, voice }) => voice !== 'named' || (mark !== 'in' && mark !== 'with'))) continue;
    const lost = drafts.find((other) => other.type === 'loss.people' && other.clause === draft.clause && other.agents.length > 0 && other.triggers.some(({ voice, row }) => voice === 'active' && row.people !== 'captured'));
    if (lost) draft.agents = lost.agents.map(({ party }) => ({ party, index: -1 }));
  }
}

/** 'X's jets bombed A while tanks shelled B': weapons told without whose they are, beside an attack of somebody's, are theirs who made it. */
function byTheirWeapons({ drafts, sentence: { mentions, clauses } }: Work): void {
  for (const [k, draft] of drafts.entries()) {
    if (family(draft.type) !== 'attack' || draft.agents.length > 0 || draft.made !== null || draft.polarity === 'denied' || !draft.triggers.some(({ voice }) => voice === 'active')) continue;
    const own = mentions.filter(({ a, mark, who }) => mark === null && clauses.of[a] === draft.clause.index && who.roles.length > 0);
    if (own.length !== 1 || own.some(({ who }) => who.country || who.party || who.person || who.refers || who.roles.some((role) => ROLES[role].kind !== 'means'))) continue;
    const before = drafts.slice(0, k).findLast((other) => family(other.type) === 'attack' && other.polarity === 'affirmed' && other.clause !== draft.clause);
    if (before) draft.agents = before.agents.map(({ party }) => ({ party, index: -1 }));
  }
}

/** A strike told with the people that it killed or wounded was on them, where nothing else is told to be hit. */
export function onVictims(work: Work): void {
  byKillers(work);
  byTheirWeapons(work);
  for (const draft of work.drafts) {
    if (family(draft.type) !== 'attack' || draft.targets.length > 0 || draft.made !== null || draft.polarity === 'denied') continue;
    const lost = work.drafts.find((other) => other.type === 'loss.people' && other.targets.length > 0 && other.polarity === 'affirmed' && (other.clause === draft.clause || other.clause.under === draft.clause.index || (other.clause.index === draft.clause.index + 1 && other.clause.opening !== 'but') || (other.at < draft.at && ownThingHit(work, draft))));
    if (lost) draft.targets = lost.targets.filter(({ party }) => !draft.agents.some((agent) => agent.party.country === party.country && agent.party.sector === party.sector)).map(({ party }) => ({ party, index: -1 }));
  }
}

/** 'Three were killed after a drone hit their car': whether what an attack hit belongs to somebody told before. */
const ownThingHit = ({ sentence: { units } }: Work, { clause }: Draft): boolean => clause.units.some((i) => (units[i] as Unit).readings.some((reading) => reading.k === 'counted' && reading.sense.row.kind !== 'people' && reading.after.includes('own')));

/** Where verbs do not stand last, a strike in the clause that tells of the lost, or under it, was on them where whose they were followed from what they were. */
export function onSettledVictims(work: Work): void {
  if (work.context.language.order === 'verb-last') return;
  for (const draft of work.drafts) {
    if (family(draft.type) !== 'attack' || draft.type === 'attack.ground' || draft.targets.length > 0 || draft.made !== null || draft.polarity === 'denied') continue;
    const lost = work.drafts.find((other) => other.type === 'loss.people' && other.targets.length > 0 && other.polarity === 'affirmed' && (other.clause === draft.clause || other.clause.under === draft.clause.index || draft.clause.under === other.clause.index));
    if (lost?.targets.every(({ party }) => party.sector === 'CVL' || (draft.clause.under === lost.clause.index && draft.clause.opening === 'but' && !draft.agents.some((agent) => agent.party.country === party.country)))) draft.targets = lost.targets.map(({ party }) => ({ party, index: -1 }));
  }
}

/** Ground that only forces hold: a struck town is not its garrison. */
const HELD: ReadonlySet<string> = new Set(['positions', 'bases', 'posts', 'observation-posts', 'guard-posts', 'command-posts', 'checkpoints', 'trenches', 'fortifications', 'strongholds', 'headquarters']);

/** 'The US air base', 'hideouts of X': whose a noun of ground is, by the name that stands right beside it. */
function heldBy(work: Work, at: number): Bound[] {
  const { mentions } = work.sentence;
  const index = mentions.findIndex((mention) => (work.context.language.genitiveFollows ? mention.a > at && mention.a <= at + 2 : mention.b <= at && mention.b >= at - 1) && (mention.who.country !== null || mention.who.party !== null) && mention.who.place === null && mention.who.bare !== 'seat');
  const mention = mentions[index];
  return mention ? resolve(mention.who, 'fight', work.context.memory).map((party) => ({ party, index })) : [];
}

/** Those between whom somebody mediates, and the other side whose positions are struck or whose equipment is destroyed, where they are not named. */
export function concerned(work: Work, draft: Draft): void {
  if (draft.targets.length > 0 || draft.made !== null) return;
  const { memory } = work.context;
  const [doer] = draft.agents;
  if (draft.type === 'loss.equipment' && doer && draft.agents.length === 1) {
    const sides = sidesOf(memory);
    const own = sideOf(sides, doer.party);
    if (own >= 0) draft.targets = [{ party: sides[1 - own] as Resolved, index: -1 }];
    return;
  }
  if ((family(draft.type) === 'attack' || (draft.type === 'control.gain' && doer?.party.sector === 'REB')) && draft.polarity === 'affirmed' && doer && draft.agents.length === 1) {
    const sides = sidesOf(memory);
    const side = sideOf(sides, doer.party);
    const held = draft.clause.units.find((i) => HELD.has(sense(work.sentence.units[i], 'counted')?.sense.row.what ?? '') && work.sentence.marks[i] !== 'from');
    const owner = held === undefined ? [] : heldBy(work, held).filter(({ party }) => party.name !== doer.party.name);
    const home = memory.homeCountry;
    if (owner.length > 0) draft.targets = owner;
    // 'Gunmen overran a military base': against an armed group the army of the country holds it.
    else if (held !== undefined && doer.party.sector === 'REB' && home && (side < 0 || sides[1 - side]?.sector === 'REB')) draft.targets = [{ party: stateOf(home, 'fight'), index: -1 }];
    else if (side >= 0 && held !== undefined) draft.targets = [{ party: sides[1 - side] as Resolved, index: -1 }];
    return;
  }
  if (draft.type !== 'mediation') return;
  const sides = memory.pair.flatMap((side) => resolve(asSide(side), 'talk', memory));
  if (sides.length === 2) draft.targets = sides.filter((side) => !draft.agents.some(({ party }) => party.country === side.country)).map((party) => ({ party, index: -1 }));
}

/** Civilians told without a country are those of the event's place or of who tells of them, else of the place that the article tells most of. */
export function peopleOf(work: Work, draft: Draft, places: ClaimPlace[], sources: Party[]): (party: Resolved) => Resolved {
  const { homeCountry } = work.context.memory;
  // No army strikes its own people, unless the war is inside its country.
  const strikers = draft.type !== 'appeal' && draft.agents.some(({ party }) => party.sector === 'MIL' && party.country === homeCountry?.code) && !isInside(work.context.memory);
  const country = countryOfPeople(work, draft, places, sources) ?? (strikers ? null : homeCountry);
  return (party) => (party.sector === 'CVL' && party.country === null && country ? { ...party, name: `${party.name} of ${country.name}`, country: country.code } : party);
}

/** Who asked for a contact: the name after 'on the initiative of'. */
export function initiator(work: Work, draft: Draft): Party | null {
  if (family(draft.type) !== 'contact') return null;
  const index = work.sentence.mentions.findIndex((mention) => askedFor(work.sentence, mention));
  const mention = work.sentence.mentions[index];
  const found = mention ? resolve(mention.who, 'talk', work.context.memory)[0] : undefined;
  return found ? partyOf(work, { party: found, index }) : null;
}

export function partyOf(work: Work, { party, index }: Bound): Party {
  const mention = index >= 0 ? work.sentence.mentions[index] : undefined;
  const span = mention ? spanOf(work.context.page, (work.sentence.units[mention.a] as Unit).start, (work.sentence.units[mention.b - 1] as Unit).end) : null;
  const epithet = mention?.who.epithet;
  const named = withSpan(party, span);
  if (epithet) named.epithet = epithet;
  return named;
}

/** A party where it is named; what was taken up from before keeps its epithet. */
export function withSpan(resolved: Resolved, span: Party['span']): Party {
  const { name, country, sector, epithet }: Resolved & Partial<Party> = resolved;
  const party: Party = { name, country, sector, span };
  if (epithet) party.epithet = epithet;
  return party;
}

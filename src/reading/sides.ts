import type { ClaimPlace, ClaimType } from '../model/claim.js';
import type { Party, Sector } from '../model/party.js';
import type { RoleId } from '../model/roles.js';
import type { Country } from '../model/theatre.js';
import { type Bound, type Draft, doersOf, parried, useOf } from './draft.js';
import type { Resolved } from './mention.js';
import { isInside, type Told } from './memory.js';
import { asSide, polityOf, resolve, roleOf, stateOf } from './resolve.js';
import { sense, spanOf, type Unit } from './scan.js';
import { sideOf, sidesOf } from './pair.js';
import { deedLeads } from './patients.js';
import { placesOf } from './whereabouts.js';
import { MARK } from '../text/tokens.js';
import { family } from './families.js';
import type { Work } from './work.js';

/** Deeds that who tells of them without a doer has done. */
const OWN_DEEDS: ReadonlySet<ClaimType> = new Set(['control.gain', 'operation.start', 'operation.end']);

/** What a belligerent tells without naming a doer is its own doing, and soldiers lost without a side are its own. */
export function ownSide(work: Work, draft: Draft, sources: Party[]): void {
  const root = sources[sources.length - 1];
  const country = root?.country ? work.context.memory.countries.get(root.country) : undefined;
  const belligerent = root && (root.sector === 'MIL' || root.sector === 'GOV' || root.sector === 'REB');
  const own = belligerent ? (root.sector === 'REB' || (root.sector === 'MIL' && root.country === null) ? [{ party: root, index: -1 }] : country ? [{ party: stateOf(country, useOf(draft.type).agent), index: -1 }] : []) : [];
  if (draft.agents.length === 0 && OWN_DEEDS.has(draft.type) && draft.made === null && draft.polarity === 'affirmed') draft.agents = own;
  if (root && belligerent && declaresTruce(work, draft, root)) draft.agents = root.sector === 'MIL' && country ? [{ party: stateOf(country, 'fight'), index: -1 }] : own;
  if (draft.agents.length === 0 && draft.goesOn) draft.agents = doersOf(draft.goesOn).filter(({ party }) => !draft.targets.some((target) => target.party.name === party.name)).map(({ party }) => ({ party, index: -1 }));
  // 'It also shelled a gathering', told on the word of the force before.
  if (draft.agents.length === 0 && draft.made === null && draft.triggers.some(({ takes, voice }) => takes && voice === 'active') && work.frames.some(({ kind }) => kind === 'carried')) draft.agents = own;
  // 'X said that it had repelled an attack.'
  if (draft.targets.length === 0 && parried(draft) && !draft.agents.some(({ party }) => party.name === own[0]?.party.name)) draft.targets = own;
  // 'The ministry said that this strike hit a depot': not its own by that.
  const again = work.context.language.order === 'verb-last' && draft.triggers.some(({ clause }) => deedLeads(work.sentence, clause));
  if (draft.agents.length === 0 && !again && (ownDeed(work, draft) || toldAfterName(work, draft) || (root && tellsOwnDeed(work, draft, root)))) draft.agents = own;
  if (draft.like && draft.targets.length === 0) draft.targets = draft.like.targets.map(({ party }) => ({ party, index: -1 }));
  if (draft.targets.length === 0 && draft.triggers.length > 0 && suffersAsPeople(work, draft)) draft.targets = civiliansOf(work, draft, sources).filter(({ party }) => party.country !== null);
}

/** 'X announced a truce': one that a side tells of by its noun alone, without the article and without naming the other, is its own. */
function declaresTruce({ sentence, frames, context }: Work, draft: Draft, root: Party): boolean {
  const [trigger] = draft.triggers;
  if (draft.type !== 'ceasefire.agreement' || draft.made !== null || draft.polarity !== 'affirmed' || !trigger || draft.triggers.some(({ voice }) => voice !== 'named') || draft.agents.some(({ index }) => index >= 0)) return false;
  const unit = sentence.units[trigger.at] as Unit;
  const definite = unit.article === 'def' || unit.readings.some(({ before }) => before.includes('def')) || sentence.marks[trigger.at] === 'object' || sense(sentence.units[trigger.at - 1], 'this') !== undefined;
  // 'Announced an agreement on a truce': of those who agreed.
  const agreed = draft.clause.units.some((i) => i < trigger.at && sentence.units[i]?.readings.some((reading) => reading.k === 'event' && reading.sense.row.type === 'agreement'));
  const sides = sidesOf(context.memory);
  return !definite && !agreed && (sides.length === 0 || sideOf(sides, root) >= 0) && frames.some((frame) => frame.kind === 'said' && frame.act === 'state' && frame.clause === draft.clause.index && frame.sources.at(-1)?.name === root.name);
}

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
  const stated = polity(places.find((place) => place.basis === 'stated' && polity(place) !== null));
  if (stated) return stated;
  const root = sources[sources.length - 1];
  // Whom a speaker's own forces struck, or did not strike, are others' people.
  const struckOthers = draft.agents.some(({ party }) => party.country === root?.country);
  // Who tells of a war of others tells of their people.
  const others = memory.sides.length === 2 && memory.homeCountry !== null && memory.homeCountry.code !== root?.country && memory.sides.every(({ country }) => country !== root?.country);
  const home = root?.country && AT_HOME.has(root.sector) && !struckOthers && !others ? memory.countries.get(root.country) : undefined;
  return home ?? polity(places[0]) ?? null;
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

/** 'X announced that it had shelled …': where verbs need no subject, one that has none and is not of several is the speaker's. */
function ownDeed(work: Work, draft: Draft): boolean {
  const trigger = draft.triggers[0];
  if (work.context.language.order !== 'verb-last' || draft.made !== null || !trigger?.verb || trigger.voice !== 'active' || trigger.verb.many || family(draft.type) !== 'attack' && family(draft.type) !== 'loss') return false;
  return draft.clause.opening === 'that' || draft.clause.opening === 'and' || draft.clause.opening === 'but';
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

/** A strike told with the people that it killed or wounded was on them, where nothing else is told to be hit. */
export function onVictims(work: Work): void {
  byKillers(work);
  for (const draft of work.drafts) {
    if (family(draft.type) !== 'attack' || draft.targets.length > 0 || draft.made !== null || draft.polarity === 'denied') continue;
    const lost = work.drafts.find((other) => other.type === 'loss.people' && other.targets.length > 0 && other.polarity === 'affirmed' && (other.clause === draft.clause || other.clause.under === draft.clause.index || (other.clause.index === draft.clause.index + 1 && other.clause.opening !== 'but')));
    if (lost) draft.targets = lost.targets.filter(({ party }) => !draft.agents.some((agent) => agent.party.country === party.country && agent.party.sector === party.sector)).map(({ party }) => ({ party, index: -1 }));
  }
}

/** Where verbs do not stand last, a strike in the clause that tells of the lost, or under it, was on them where whose they were followed from what they were. */
export function onSettledVictims(work: Work): void {
  if (work.context.language.order === 'verb-last') return;
  for (const draft of work.drafts) {
    if (family(draft.type) !== 'attack' || draft.type === 'attack.ground' || draft.targets.length > 0 || draft.made !== null || draft.polarity === 'denied') continue;
    const lost = work.drafts.find((other) => other.type === 'loss.people' && other.targets.length > 0 && other.polarity === 'affirmed' && (other.clause === draft.clause || other.clause.under === draft.clause.index || draft.clause.under === other.clause.index));
    if (lost?.targets.every(({ party }) => party.sector === 'CVL' || (draft.clause.under === lost.clause.index && draft.clause.opening === 'but' && !draft.agents.some((agent) => agent.party.country === party.country)))) draft.targets = lost.targets.map(({ party }) => ({ party, index: -1 }));
  }
}

/** 'X: struck …', '(X) took …': where verbs stand first, one that opens what is told after a name and a mark, without a subject, is of that name. */
function toldAfterName(work: Work, draft: Draft): boolean {
  const trigger = draft.triggers[0];
  if (work.context.language.order !== 'verb-first' || draft.made !== null || trigger?.voice !== 'active' || !trigger.verb) return false;
  const frame = work.frames.find((one) => one.kind === 'colon' && one.from <= draft.at && draft.at < one.to);
  if (!frame) return false;
  const first = trigger.clause.units.find((i) => (work.sentence.units[i] as Unit).start >= frame.from && (work.sentence.units[i] as Unit).kind !== MARK);
  return first === trigger.verb.at || trigger.clause.opening === 'and';
}

/** What only civilians live in, learn in, pray in and buy in. */
const CIVIL: ReadonlySet<string> = new Set(['houses', 'hospitals', 'schools', 'mosques', 'churches', 'markets', 'shops', 'settlements']);

const isCivil = (unit: Unit): boolean => sense(unit, 'civilian-object') !== undefined || CIVIL.has(sense(unit, 'counted')?.sense.row.what ?? '');

/** Aid for nobody in particular, and attacks on what only civilians have. */
function suffersAsPeople(work: Work, draft: Draft): boolean {
  if (draft.type === 'aid') return true;
  return family(draft.type) === 'attack' && draft.triggers.some((trigger) => trigger.clause.units.some((i) => isCivil(work.sentence.units[i] as Unit)));
}

/** Acts by which a force tells of what it did; a report tells as well of what was done to it. */
const OWNING: ReadonlySet<string> = new Set(['state', 'confirm', 'deny', 'claim', 'promise']);

/** 'The army announced the destruction of two tanks': an attack, an arrest or a loss of equipment that is only named, right after the word of saying, is the speaker's own, unless it happened on the speaker's ground. */
function tellsOwnDeed(work: Work, draft: Draft, root: Party): boolean {
  const attack = family(draft.type) === 'attack';
  const captured = draft.type === 'loss.people' && draft.triggers.some(({ row }) => row.people === 'captured');
  // 'Israel announced the assassination of X'.
  const killed = draft.type === 'loss.people' && work.context.language.order === 'verb-first' && draft.targets.length > 0 && draft.targets.every(({ party }) => party.country !== root.country) && draft.triggers.some(({ row }) => row.people === 'killed' && row.objective);
  if ((!attack && draft.type !== 'loss.equipment' && !captured && !killed) || draft.made !== null || draft.triggers.length === 0 || draft.triggers.some((trigger) => trigger.voice !== 'named' || trigger.row.happens)) return false;
  if (draft.targets.some(({ party }) => party.country === root.country && party.country !== null && party.sector !== 'CVL')) return false;
  const state = root.country ? work.context.memory.countries.get(root.country) : undefined;
  const promised = root.sector === 'GOV' && work.frames.some((one) => one.kind === 'said' && one.act === 'promise' && one.clause === draft.clause.index && one.at < draft.at && draft.at < one.to);
  const speaksForAll = promised || root.sector === 'GOV' && (!attack || draft.polarity === 'denied') && state !== undefined && root.name === stateOf(state, 'talk').name;
  if (root.sector !== 'MIL' && root.sector !== 'REB' && !speaksForAll) return false;
  const { units } = work.sentence;
  const at = (draft.triggers[0] as Draft['triggers'][0]).at;
  // 'Denied the downing of any of its planes'.
  if (draft.polarity === 'denied' && !attack && draft.clause.units.some((i) => i > at && (units[i] as Unit).readings.some((reading) => (reading.k === 'role' || reading.k === 'counted') && reading.after.includes('own')))) return false;
  const frame = work.frames.find((one) => one.kind === 'said' && one.clause === draft.clause.index && OWNING.has(one.act) && one.at < draft.at && draft.at < one.to);
  if (!frame) return false;
  for (let k = at - 1; k >= 0 && (units[k] as Unit).start > frame.at; k -= 1) if ((units[k] as Unit).readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun')) return false;
  const place = placesOf(work, draft).find((one) => one.basis === 'stated');
  const known = place?.id ? work.context.memory.placesById.get(place.id) : undefined;
  return !attack || draft.polarity === 'denied' || root.sector === 'REB' || !known || polityOf(known, work.context.memory) !== root.country;
}

/** Events that, told again by their name alone, are by those who were told to do them before; shells and shots come from anywhere. */
const AGAIN: ReadonlySet<string> = new Set(['control.gain', 'control.withdrawal', 'operation.start', 'operation.end', 'ceasefire.agreement', 'ceasefire.violation', 'ceasefire.holding', 'attack.air', 'attack.ground']);

/** 'The shelling hit the market', 'the drone struck the car': an attack by its definite noun or by the weapon, as the subject of what it did, is one told before. */
function takesUp({ sentence: { units, marks } }: Work, draft: Draft): boolean {
  if (family(draft.type) !== 'attack' || draft.polarity === 'denied') return false;
  const weapon = (i: number) => marks[i] === null && (units[i]?.article === 'def' || units[i]?.readings.some((reading) => reading.k === 'means' && reading.before.includes('def'))) && sense(units[i], 'means') !== undefined && !sense(units[i - 1], 'counted');
  if (draft.triggers.some(({ voice, verb, clause }) => voice === 'active' && verb !== null && clause.units.some((i) => i < verb.at && verb.at - i <= 2 && weapon(i)))) return true;
  return draft.triggers.some(({ at, voice, mark, verb }) => voice === 'named' && mark === null && verb !== null && verb.at > at && sense(units[verb.at], 'event') !== undefined && (units[at]?.article === 'def' || units[at]?.readings.some((reading) => reading.k === 'event' && reading.before.includes('def'))));
}

/** 'The withdrawal', 'the offensive': a deed that is only named is by those last told to have done such. */
export function byThoseBefore(work: Work, draft: Draft): void {
  if (draft.agents.length > 0 || draft.made !== null) return;
  const { told } = work.context.memory;
  const again = takesUp(work, draft);
  if (!again && (!AGAIN.has(draft.type) || draft.triggers.some((trigger) => trigger.voice !== 'named'))) return;
  for (let k = told.length - 1; k >= 0; k -= 1) {
    const before = told[k] as (typeof told)[0];
    if ((before.type !== draft.type && !(again && strikes(before.type) && (draft.type === 'attack.other' || before.type === 'attack.other'))) || before.agents.length === 0) continue;
    if (work.sentence.paragraph - before.paragraph <= (AGAIN.has(draft.type) ? 6 : NEAR)) draft.agents = before.agents.map((party) => ({ party, index: -1 }));
    return;
  }
}

const strikes = (type: string): boolean => type.startsWith('attack') || type === 'ceasefire.violation';

/** People lost in the sentence of an attack, or right after it, were lost to it; who tells of an attack by nobody knows of no doer. */
export function byAttack(work: Work, draft: Draft, sources: Party[]): void {
  // 'Houses were damaged': so was what an attack wrecked.
  const wrecked = work.context.language.order === 'verb-first' && family(draft.type) === 'attack' && draft.triggers.length > 0 && draft.triggers.every(({ row, voice }) => row.wrecks && voice === 'passive');
  if ((draft.type !== 'loss.people' && !wrecked) || draft.agents.length > 0 || draft.made !== null) return;
  const here = work.drafts.filter((other) => other !== draft && strikes(other.type) && other.polarity === 'affirmed' && other.made === null).sort((a, b) => Math.abs(a.at - draft.at) - Math.abs(b.at - draft.at));
  const known = here.find((other) => other.agents.length > 0);
  const agents = known ? known.agents.map(({ party }) => party) : (attackBefore(work, draft, sources, here.length > 0)?.agents ?? []);
  draft.agents = agents.filter((agent) => !draft.targets.some((target) => target.party.country === agent.country && target.party.sector === agent.sector)).map((party) => ({ party, index: -1 }));
}

/** How many lines on an attack is still what a loss goes on with, and how many where the loss points back to it. */
const NEAR = 2;
const AGAIN_NEAR = 4;

/** The attack told before that people were lost to: the one that the loss points back to, else the last thing told, if nothing speaks against it. */
function attackBefore(work: Work, draft: Draft, sources: Party[], struckHere: boolean): Told | undefined {
  const { told } = work.context.memory;
  const lines = (claim: Told) => work.sentence.paragraph - claim.paragraph;
  if (inThisAttack(work, draft)) {
    const meant = told.findLast((claim) => strikes(claim.type));
    return meant && lines(meant) <= AGAIN_NEAR ? meant : undefined;
  }
  if (struckHere || countsSince(work, draft) || admitsOwn(draft, sources)) return undefined;
  const last = told.findLast((claim) => family(claim.type) !== 'loss');
  if (!last || !strikes(last.type) || last.polarity === 'denied' || lines(last) > NEAR) return undefined;
  const place = placesOf(work, draft).find((one) => one.basis === 'stated');
  const there = last.places.find((one) => one.basis === 'stated');
  return place && there && place.name !== there.name && place.precision === there.precision ? undefined : last;
}

/** Whether the lost are told as a sum over a time: of many attacks, not of one. */
export function countsSince(work: Work, draft: Draft): boolean {
  const { units, times } = work.sentence;
  return draft.clause.units.some((i) => sense(units[i], 'total') !== undefined) || times.some((time) => 'since' in time.told && time.told.since);
}

/** Soldiers lost, on their own side's word: in battle, unless their sentence tells of an attack. */
function admitsOwn(draft: Draft, sources: Party[]): boolean {
  const root = sources[sources.length - 1];
  return root !== undefined && draft.targets.some(({ party }) => (party.sector === 'MIL' || party.sector === 'REB') && (party.name === root.name || (party.country !== null && party.country === root.country)));
}

/** 'In this attack', 'in the shelling told above'. */
function inThisAttack(work: Work, draft: Draft): boolean {
  const { units } = work.sentence;
  return draft.clause.units.some((i) => {
    const type = sense(units[i], 'event')?.sense.row.type;
    return type !== undefined && strikes(type) && (sense(units[i - 1], 'this') !== undefined || units[i]?.article === 'def' || units[i]?.readings.some((reading) => reading.k === 'event' && reading.before.includes('def')));
  });
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
  const strikers = draft.agents.some(({ party }) => party.sector === 'MIL' && party.country === homeCountry?.code) && !isInside(work.context.memory);
  const country = countryOfPeople(work, draft, places, sources) ?? (strikers ? null : homeCountry);
  return (party) => (party.sector === 'CVL' && party.country === null && country ? { ...party, name: `${party.name} of ${country.name}`, country: country.code } : party);
}

/** Who asked for a contact: the name after 'on the initiative of'. */
export function initiator(work: Work, draft: Draft): Party | null {
  if (family(draft.type) !== 'contact') return null;
  const index = work.sentence.mentions.findIndex((mention) => sense(work.sentence.units[mention.a - 1], 'initiative') !== undefined);
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

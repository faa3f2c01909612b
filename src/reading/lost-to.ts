import type { Party } from '../model/party.js';
import { type Draft, parried } from './draft.js';
import { AGAIN_NEAR, type Told } from './memory.js';
import type { Resolved } from './mention.js';
import { sideOf } from './pair.js';
import { stateOf } from './resolve.js';
import { sense } from './scan.js';
import { placesOf } from './whereabouts.js';
import { family } from './families.js';
import type { Work } from './work.js';

/** Events that, told again by their name alone, are by those who were told to do them before; shells and shots come from anywhere. */
const AGAIN: ReadonlySet<string> = new Set(['control.gain', 'control.withdrawal', 'operation.start', 'operation.end', 'ceasefire.agreement', 'ceasefire.violation', 'ceasefire.holding', 'attack.air', 'attack.ground']);

/** 'The withdrawal', 'the offensive': a deed that is only named is by those last told to have done such; a withdrawal of nobody told before by the side that tells of it. */
export function byThoseBefore(work: Work, draft: Draft, sources: Party[]): void {
  if (draft.type === 'aid') aidBefore(work, draft);
  if (draft.agents.length > 0 || draft.made !== null || !AGAIN.has(draft.type) || draft.triggers.some(({ voice, verb, at }) => voice !== 'named' && !(draft.type === 'control.withdrawal' && voice === 'passive' && verb?.at !== at))) return;
  const { told, sides } = work.context.memory;
  const before = told.findLast((claim) => claim.type === draft.type && claim.agents.length > 0);
  if (before) {
    if (work.sentence.paragraph - before.paragraph <= 6) draft.agents = before.agents.map((party) => ({ party, index: -1 }));
    return;
  }
  const root = sources[sources.length - 1];
  const side = root && (root.sector === 'GOV' || root.sector === 'MIL' || root.sector === 'REB') ? sides[sideOf(sides, root)] : undefined;
  if (side && draft.type === 'control.withdrawal' && draft.polarity === 'affirmed' && draft.modality === 'actual' && draft.triggers.every(({ mark }) => mark === null)) draft.agents = [{ party: side, index: -1 }];
}

/** 'It sent 25 tonnes of aid. The aid was handed out': right after aid was told, what is done with it is of those who brought it. */
function aidBefore({ sentence, context }: Work, draft: Draft): void {
  const last = context.memory.told[context.memory.told.length - 1];
  if (draft.agents.length > 0 || draft.triggers.some(({ voice }) => voice !== 'passive') || last?.type !== 'aid' || sentence.paragraph !== last.paragraph) return;
  draft.agents = last.agents.map((party) => ({ party, index: -1 }));
}

const strikes = (type: string): boolean => type.startsWith('attack') || type === 'ceasefire.violation';

/** People lost in the sentence of an attack, or right after it, were lost to it; who tells of an attack by nobody knows of no doer. */
export function byAttack(work: Work, draft: Draft, sources: Party[]): void {
  // 'Houses were damaged': so was what an attack wrecked.
  const wrecked = work.context.language.order === 'verb-first' && family(draft.type) === 'attack' && draft.triggers.length > 0 && draft.triggers.every(({ row, voice }) => row.wrecks && voice === 'passive');
  if ((draft.type !== 'loss.people' && !wrecked) || draft.agents.length > 0 || draft.made !== null || lostToNobody(work, draft)) return;
  const answered = onlyOccasion(draft) ? work.drafts.find((other) => other.clause === draft.clause && family(other.type) === 'attack' && other.agents.length > 0 && other.at < draft.at) : undefined;
  if (answered) {
    draft.agents = answered.targets.flatMap(({ party }) => forcesOf(work, party)).map((party) => ({ party, index: -1 }));
    if (draft.targets.every(({ index }) => index < 0 || !work.sentence.mentions[index]?.who.person)) draft.targets = answered.agents.map(({ party }) => ({ party, index: -1 }));
    return;
  }
  const here = work.drafts.filter((other) => other !== draft && strikes(other.type) && other.polarity === 'affirmed' && other.made === null).sort((a, b) => Math.abs(a.at - draft.at) - Math.abs(b.at - draft.at));
  const known = here.find((other) => other.agents.length > 0);
  // Where an attack was warded off, fighters who are not of those that did so were lost to them.
  const repelled = known !== undefined && parried(known) && draft.targets.some(({ party }) => (party.sector === 'MIL' || party.sector === 'REB') && !known.targets.some((other) => other.party.country === party.country && other.party.sector === party.sector));
  const agents = known ? (repelled ? known.targets : known.agents).map(({ party }) => party) : (attackBefore(work, draft, sources, here.length > 0)?.agents ?? []);
  draft.agents = agents.filter((agent) => !draft.targets.some((target) => target.party.country === agent.country && target.party.sector === agent.sector)).map((party) => ({ party, index: -1 }));
}

/** The forces of a state; an armed group as it is; nobody for civilians. */
function forcesOf({ context: { memory } }: Work, party: Resolved): Resolved[] {
  if (party.sector === 'MIL' || party.sector === 'REB') return [party];
  const state = party.sector === 'GOV' && party.country ? memory.countries.get(party.country) : undefined;
  return state ? [stateOf(state, 'fight')] : [];
}

/** 'Fired rockets at Y in retaliation for the killing of X': a loss that is only what an attack answers was to whom the attack is on, of who makes it. */
const onlyOccasion = ({ triggers }: Draft): boolean => triggers.length > 0 && triggers.every(({ mark, voice }) => mark === 'about' && voice === 'named');

/** 'Nobody was hurt': who lost nobody lost nobody to anybody. */
const lostToNobody = ({ sentence: { units } }: Work, { polarity, triggers }: Draft): boolean =>
  polarity === 'denied' && triggers.every(({ voice, verb, clause }) => voice === 'passive' && verb?.passive === true && !clause.units.some((i) => sense(units[i], 'counted')?.sense.row.role !== undefined));

/** 'Fifteen of its soldiers were killed in clashes that broke out with X': who is told to have fought those lost, right behind. */
export function byClash(work: Work, draft: Draft): void {
  const { mentions } = work.sentence;
  if (draft.type !== 'loss.people' || draft.agents.length > 0 || draft.made !== null || draft.targets.length === 0) return;
  // Of two losses told as one, right behind the last.
  const { index: last } = draft.triggers.at(-1)?.clause ?? draft.clause;
  const clash = work.drafts.find((other) => other.type === 'clash' && other.made === null && other.agents.length === 1 && other.at > draft.at && (other.clause.index === last || other.clause.index === last + 1));
  const [foe] = clash?.agents ?? [];
  const lost = draft.targets.filter(({ party }) => party.sector === 'MIL' || party.sector === 'REB');
  if (!clash || !foe || mentions[foe.index]?.mark !== 'with' || lost.length === 0 || lost.some(({ party }) => party.country === foe.party.country && party.sector === foe.party.sector)) return;
  draft.agents = [{ party: foe.party, index: -1 }];
  clash.agents = [...lost.map(({ party }) => ({ party, index: -1 })), foe];
}

/** How many lines on an attack is still what a loss goes on with. */
const NEAR = 2;

/** The attack told before that people were lost to: the one that the loss points back to, else the last thing told, if nothing speaks against it. */
function attackBefore(work: Work, draft: Draft, sources: Party[], struckHere: boolean): Pick<Told, 'agents'> | undefined {
  const { told, topic } = work.context.memory;
  const lines = (claim: Pick<Told, 'paragraph'>) => work.sentence.paragraph - claim.paragraph;
  if (inThisAttack(work, draft)) {
    const last = told.findLast((claim) => strikes(claim.type));
    const meant = topic && topic.sentence > (last?.sentence ?? -1) ? topic : last;
    return meant && lines(meant) <= AGAIN_NEAR ? meant : undefined;
  }
  if (toll(work, draft)) {
    const beside = work.drafts.findLast((other) => other.at < draft.at && other.clause !== draft.clause && lost(other));
    if (beside) return { agents: beside.agents.map(({ party }) => party) };
    const before = told[told.length - 1];
    if (before && lost(before) && lines(before) <= 1) return before;
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
  return summed(work, draft) || sinceTold(work);
}

/** Whether the clause of the lost has a word for a sum. */
const summed = ({ sentence: { units } }: Work, { clause }: Draft): boolean => clause.units.some((i) => sense(units[i], 'total') !== undefined);

/** Whether a sentence tells since when. */
const sinceTold = ({ sentence: { times } }: Work): boolean => times.some(({ told }) => 'since' in told && told.since);

const lost = ({ type, polarity }: Pick<Draft, 'type' | 'polarity'>): boolean => type === 'loss.people' && polarity === 'affirmed';

/** 'The number of wounded has risen to 18': a count that goes on with the losses told last, since no time that is told. */
const toll = (work: Work, draft: Draft): boolean => !draft.like && summed(work, draft) && !sinceTold(work);

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

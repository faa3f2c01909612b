import type { ClaimType } from '../model/claim.js';
import type { Party } from '../model/party.js';
import { type Draft, doersOf, loses, parried, useOf } from './draft.js';
import { polityOf, stateOf } from './resolve.js';
import { namesEvent, sense, type Unit } from './scan.js';
import { sideOf, sidesOf } from './pair.js';
import { pronounOf } from './controller.js';
import { deedLeads } from './patients.js';
import { placesOf } from './whereabouts.js';
import { MARK } from '../text/tokens.js';
import { family } from './families.js';
import type { Work } from './work.js';
import { civiliansOf } from './sides.js';

/** Deeds that who tells of them without a doer has done. */
const OWN_DEEDS: ReadonlySet<ClaimType> = new Set(['control.gain', 'operation.start', 'operation.end']);

/** What a belligerent tells without naming a doer is its own doing, and soldiers lost without a side are its own. */
export function ownSide(work: Work, draft: Draft, sources: Party[]): void {
  const root = sources[sources.length - 1];
  const country = root?.country ? work.context.memory.countries.get(root.country) : undefined;
  const belligerent = root && (root.sector === 'MIL' || root.sector === 'GOV' || root.sector === 'REB');
  const own = belligerent ? (root.sector === 'REB' || (root.sector === 'MIL' && root.country === null) ? [{ party: root, index: -1 }] : country ? [{ party: stateOf(country, useOf(draft.type).agent), index: -1 }] : []) : [];
  if (draft.agents.length === 0 && OWN_DEEDS.has(draft.type) && draft.made === null && draft.polarity === 'affirmed') draft.agents = own;
  // 'Warned that ships of X would be hit'.
  const threat = draft.type === 'alert' && draft.made === null && draft.agents.length === 0 && draft.targets.length > 0 && !draft.targets.some(({ party }) => party.name === root?.name || (party.country !== null && party.country === root?.country));
  if (root && threat && (root.sector !== 'GOV' || sideOf(sidesOf(work.context.memory), root) >= 0)) draft.agents = own;
  if (belligerent && draft.type === 'ceasefire.agreement' && draft.agents.length === 0 && draft.made === null && consents(work, draft)) draft.agents = own;
  if (root && belligerent && declaresTruce(work, draft, root)) draft.agents = root.sector === 'MIL' && country ? [{ party: stateOf(country, 'fight'), index: -1 }] : own;
  if (draft.agents.length === 0 && draft.goesOn) draft.agents = doersOf(draft.goesOn).filter(({ party }) => !draft.targets.some((target) => target.party.name === party.name)).map(({ party }) => ({ party, index: -1 }));
  // 'It also shelled a gathering', told on the word of the force before.
  if (draft.agents.length === 0 && draft.made === null && draft.triggers.some(({ takes, voice }) => takes && voice === 'active') && work.frames.some(({ kind }) => kind === 'carried')) draft.agents = own;
  // 'Its crews brought 30 people out'.
  if (root && draft.type === 'evacuation' && draft.agents.length === 0 && draft.made === null && draft.triggers.some(({ voice, clause }) => voice === 'active' && opensWithOwn(work, clause))) draft.agents = [{ party: root, index: -1 }];
  // 'Denied the downing of any of its planes'.
  if (draft.type === 'loss.equipment' && draft.targets.length === 0 && draft.made === null && draft.polarity === 'denied' && namesOwn(work, draft)) draft.targets = own;
  // 'X said that it had repelled an attack.'
  if (draft.targets.length === 0 && parried(draft) && !draft.agents.some(({ party }) => party.name === own[0]?.party.name)) draft.targets = own;
  // 'X acknowledged the loss of a helicopter'.
  if (draft.targets.length === 0 && loses(draft) && draft.triggers.every(({ voice }) => voice === 'named') && work.frames.some(({ kind, clause }) => kind === 'said' && clause === draft.clause.index)) draft.targets = own;
  // 'The ministry said that this strike hit a depot': not its own by that.
  const again = work.context.language.order === 'verb-last' && draft.triggers.some(({ clause }) => deedLeads(work.sentence, clause));
  if (draft.agents.length === 0 && !again && (weDid(draft) || ownDeed(work, draft) || toldOfItself(work, draft) || toldAfterName(work, draft) || (root && tellsOwnDeed(work, draft, root)))) draft.agents = own;
  if (draft.like && draft.targets.length === 0) draft.targets = draft.like.targets.map(({ party }) => ({ party, index: -1 }));
  if (draft.targets.length === 0 && draft.triggers.length > 0 && suffersAsPeople(work, draft)) draft.targets = civiliansOf(work, draft, sources).filter(({ party }) => party.country !== null);
}

/** Whether the first word of a clause belongs to who speaks. */
const opensWithOwn = ({ sentence: { units } }: Work, clause: Draft['clause']): boolean => {
  const first = clause.units.find((i) => (units[i] as Unit).kind !== MARK);
  return first !== undefined && ((units[first] as Unit).readings.some(({ after }) => after.includes('own')) || sense(units[first], 'own') !== undefined);
};

/** Whether behind the word of a loss stands something of the speaker's own. */
const namesOwn = ({ sentence: { units } }: Work, { clause, triggers: [trigger] }: Draft): boolean => clause.units.some((i) => i > (trigger?.at ?? 0) && (units[i] as Unit).readings.some((reading) => (reading.k === 'role' || reading.k === 'counted') && reading.after.includes('own')));

/** 'X announced its agreement to a truce': whether a word for consent that is the speaker's own stands before the truce. */
const consents = ({ sentence: { units } }: Work, { clause, triggers: [trigger] }: Draft): boolean => clause.units.some((i) => i < (trigger?.at ?? 0) && units[i]?.readings.some((reading) => reading.k === 'thing' && reading.sense.of === 'consent' && reading.after.includes('own')) === true);

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

/** Families of what one does; what one only tells of, as a breach that was counted, may be anybody's. */
const WE_DO: ReadonlySet<string> = new Set(['attack', 'loss', 'control', 'operation', 'prisoners', 'deployment', 'alert', 'closure', 'evacuation', 'contact']);

/** 'We will strike', in whatever clause of what is said. */
const weDid = ({ type, made, triggers }: Draft): boolean => made === null && WE_DO.has(family(type)) && triggers.some(({ verb, voice }) => verb?.we === true && voice === 'active');

/** 'X announced that it had shelled …': where verbs need no subject, one that has none and is not of several is the speaker's. */
function ownDeed(work: Work, draft: Draft): boolean {
  const trigger = draft.triggers[0];
  if (work.context.language.order !== 'verb-last' || draft.made !== null || !trigger?.verb || trigger.voice !== 'active' || trigger.row.happens || trigger.verb.many || family(draft.type) !== 'attack' && family(draft.type) !== 'loss') return false;
  return draft.clause.opening === 'that' || draft.clause.opening === 'and' || draft.clause.opening === 'but';
}

/** 'And added that it had shot down …', of whoever spoke before the sentence. */
function toldOfItself({ sentence, frames, context }: Work, draft: Draft): boolean {
  const trigger = draft.triggers[0];
  if (draft.made !== null || trigger?.voice !== 'active' || !trigger.verb || trigger.row.shows || parried(draft)) return false;
  const that = pronounOf(sentence, trigger.clause);
  const frame = frames.findLast((one) => one.kind === 'said' && !one.row?.makes && one.from <= draft.at && draft.at < one.to);
  const verb = sentence.units.find(({ start }) => start === frame?.at);
  return that !== null && verb !== undefined && context.language.standsFor?.(that, verb.text) === true;
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

/** The same, named by their town: 'the market of X'. */
const CIVIL_SITES: ReadonlySet<string> = new Set(['hospital', 'mosque', 'church', 'market', 'hotel', 'cemetery']);

const isCivil = (unit: Unit): boolean => sense(unit, 'civilian-object') !== undefined || CIVIL_SITES.has(sense(unit, 'site')?.sense.site ?? '') || CIVIL.has(sense(unit, 'counted')?.sense.row.what ?? '');

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
  if ((!attack && draft.type !== 'loss.equipment' && !captured && !killed) || draft.made !== null || draft.triggers.length === 0 || draft.triggers.some((trigger) => trigger.voice !== 'named' || trigger.row.happens || trigger.row.loses)) return false;
  if (draft.targets.some(({ party }) => party.country === root.country && party.country !== null && party.sector !== 'CVL')) return false;
  const state = root.country ? work.context.memory.countries.get(root.country) : undefined;
  const promised = root.sector === 'GOV' && work.frames.some((one) => one.kind === 'said' && one.act === 'promise' && one.clause === draft.clause.index && one.at < draft.at && draft.at < one.to);
  const speaksForAll = promised || root.sector === 'GOV' && (!attack || draft.polarity === 'denied') && state !== undefined && root.name === stateOf(state, 'talk').name;
  if (root.sector !== 'MIL' && root.sector !== 'REB' && !speaksForAll) return false;
  const { units } = work.sentence;
  const at = (draft.triggers[0] as Draft['triggers'][0]).at;
  // 'Denied the downing of any of its planes'.
  if (draft.polarity === 'denied' && !attack && namesOwn(work, draft)) return false;
  const frame = work.frames.find((one) => one.kind === 'said' && one.clause === draft.clause.index && OWNING.has(one.act) && one.at < draft.at && draft.at < one.to);
  if (!frame) return false;
  // 'Announced the repelling of an attack and the destruction of 12 vehicles': what is joined to a deed of its own.
  const done = (k: number) => work.drafts.some((other) => other.at === (units[k] as Unit).start && doersOf(other).some(({ party }) => party.country === root.country && party.sector === (root.sector === 'REB' ? 'REB' : 'MIL')));
  for (let k = at - 1; k >= 0 && (units[k] as Unit).start > frame.at; k -= 1) if (namesEvent(units[k]) && !done(k)) return false;
  const place = placesOf(work, draft).find((one) => one.basis === 'stated');
  const known = place?.id ? work.context.memory.placesById.get(place.id) : undefined;
  return !attack || draft.polarity === 'denied' || root.sector === 'REB' || !known || polityOf(known, work.context.memory) !== root.country;
}

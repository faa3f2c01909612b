import type { ClaimType } from '../model/claim.js';
import { family } from './families.js';
import type { Frame } from './frame.js';
import { namesEvent, sense, type Unit } from './scan.js';
import type { Trigger } from './telling.js';
import type { Work } from './work.js';

/** Families of what may be denied to have been done. */
const DEEDS = new Set(['attack', 'clash', 'control', 'loss', 'ceasefire', 'support', 'deployment', 'operation']);

/** Whether a frame of the sentence's own, not a quotation or one carried on, stands in the clause of an event word. */
export function sharesClause(frame: Frame, trigger: Trigger): boolean {
  return frame.clause === trigger.clause.index && frame.kind !== 'carried' && frame.kind !== 'quote';
}

/** Whether an event word stands in what somebody denies, in the clause of the denial. */
export function deniedTopic(work: Work, trigger: Trigger): boolean {
  const { start } = work.sentence.units[trigger.at] as Unit;
  return DEEDS.has(family(trigger.row.type as ClaimType)) && work.frames.some((frame) => frame.kind === 'said' && frame.act === 'deny' && frame.clause === trigger.clause.index && frame.from <= start && start < frame.to);
}

/** What a word of saying is about, and a stand in a headline without a verb, are told by their name. */
export function reported(work: Work, trigger: Trigger, type: ClaimType): boolean {
  return (trigger.mark === 'from' && toldOf(work, trigger)) || (type === 'position' && trigger.clause.verb === null && work.context.language.order === 'verb-last');
}

/** 'Told of the start of the operation': where verbs stand last, what a word of saying in the clause is about. */
export function toldOf(work: Work, trigger: Trigger): boolean {
  return work.context.language.order === 'verb-last' && work.frames.some((frame) => frame.kind === 'said' && frame.clause === trigger.clause.index);
}

/** Where verbs stand first: 'after talks with X', 'after mediation that X led': a contact or mediation whose parties are told happened. */
export function betweenNamed(work: Work, { at, clause }: Trigger, type: ClaimType): boolean {
  if (work.context.language.order !== 'verb-first' || !(family(type) === 'contact' || type === 'mediation' || type === 'clash')) return false;
  const { clauses, mentions } = work.sentence;
  return clauses.list.some((other) => other.under === clause.index && other.opening === 'rel' && other.verb !== null && other.verb.at - at <= 3 && other.verb.at > at) || mentions.some(({ a, mark }) => a > at && a <= at + 3 && (mark === 'with' || mark === 'between'));
}

/** 'The fighting led to the flight of thousands', 'caused the closure of the road': where verbs stand first, what a verb of what happens brings about happened. */
export function broughtAbout({ context }: Work, { at, mark, verb }: Trigger, type: ClaimType): boolean {
  return context.language.order === 'verb-first' && (mark === 'to' || mark === 'in' || mark === 'from') && verb?.role === 'happen' && !verb.neg && verb.at < at && (type === 'evacuation' || type === 'closure');
}

/** A bare name of an event that the clause says nothing of: marked by a preposition, or beside a verb that is not its own. */
export function topic(work: Work, trigger: Trigger): boolean {
  const verb = trigger.clause.verb;
  // 'Denied the supply of arms', 'told of arms smuggled': the object of a verb of saying is what is said.
  if (verb !== null && (trigger.mark === null || trigger.mark === 'from' || trigger.mark === 'with') && work.context.language.order === 'verb-first' && work.frames.some((frame) => frame.kind === 'said' && !frame.row?.makes && frame.at === work.sentence.units[verb.at]?.start)) return false;
  if (trigger.mark !== null) return true;
  // 'Fighting was reported', 'witnesses reported fighting': where verbs stand second, what is told to have been told.
  if (verb && !verb.neg && verb.passive === trigger.at < verb.at && work.context.language.order === 'verb-second' && work.sentence.units[verb.at]?.readings.some((reading) => reading.k === 'say' && reading.sense.part === 'verb' && reading.sense.row.act === 'report')) return false;
  return verb !== null && !['happen', 'undergo', 'do', 'be', 'is'].includes(verb.role);
}

/** 'Ordered a halt', 'accused X of violations': what a verb decides or blames somebody for is told as done. */
export function decided(work: Work, trigger: Trigger): boolean {
  // Of a breach and a deed that somebody is accused of the deed tells more.
  const more = trigger.mark === 'to' && trigger.clause.units.some((i) => i > trigger.at && namesEvent(work.sentence.units[i], 'attack'));
  // 'Accuses the other of breaches', where the word for 'the other' holds the preposition.
  const mutual = trigger.mark === null && [1, 2].some((back) => sense(work.sentence.units[trigger.at - back], 'mutual') !== undefined);
  if (trigger.mark === 'of' || mutual || (trigger.mark === 'to' && !more)) return trigger.row.type === 'ceasefire.violation' && work.frames.some((frame) => frame.act === 'accuse' && sharesClause(frame, trigger));
  return trigger.mark === null && work.frames.some((frame) => frame.row?.decides && sharesClause(frame, trigger));
}

import type { ClaimType, Modality, Polarity } from '../model/claim.js';
import { type Frame, framesAt } from './frame.js';
import { Binder } from './bind.js';
import { type Bound, bindParties, losesBoth, typeOf, useOf } from './draft.js';
import type { Mention } from './mention.js';
import { resolve } from './resolve.js';
import { sense, type Unit } from './scan.js';
import type { Trigger } from './telling.js';
import { family } from './families.js';
import { unchecked, untold } from './untold.js';
import { SPEECH, type Work } from './work.js';
import { KIND, lacks } from './kinds.js';

/** Families whose bare name in the article's own sentence tells that it happened. */
const TELLING = new Set(['attack', 'loss', 'control']);
/** Families of what may be denied to have been done. */
const DEEDS = new Set(['attack', 'clash', 'control', 'loss', 'ceasefire', 'support', 'deployment', 'operation']);
/** Attacks whose means are told. */
const KINDS: ReadonlySet<ClaimType> = new Set(['attack.drone', 'attack.missile', 'attack.air', 'attack.shelling']);
/** Types that last: told with 'is', they go on. */
const STANDING: ReadonlySet<ClaimType> = new Set(['contact.meeting', 'monitoring', 'closure', 'ceasefire.holding', 'clash', 'mediation', 'deployment', 'alert']);

export function draftTrigger(work: Work, trigger: Trigger): void {
  const own = typeOf(work.sentence, trigger, work.context.language);
  const type = own === 'attack.other' && (work.context.language.order === 'verb-second' ? trigger.row.type !== 'attack.other' : trigger.row.type === 'loss') ? (meansBefore(work, trigger) ?? own) : own;
  // In 'a full halt to firing' the preposition is part of the phrase.
  draftAs(work, type === 'ceasefire.agreement' && trigger.row.type === 'attack.gunfire' ? { ...trigger, mark: null } : trigger, type);
  if (trigger.row.type === 'loss' && type !== null && losesBoth(work.sentence, trigger)) draftAs(work, trigger, type === 'loss.people' ? 'loss.equipment' : 'loss.people');
}

/** Lines over which 'the attack' takes up one told before. */
const AGAIN = 3;

/** The kind of the attack told last in the paragraph: an attack told without its means goes on with it. */
function meansBefore(work: Work, trigger: Trigger): ClaimType | null {
  const last = work.drafts[work.drafts.length - 1];
  const here = work.context.language.order === 'verb-first' ? work.drafts.findLast((draft) => family(draft.type) === 'attack') : last;
  const before = here ?? work.context.memory.told.findLast((claim) => family(claim.type) === 'attack');
  // 'The strike' takes up one told some lines before.
  const far = (work.sentence.units[trigger.at] as Unit).article === 'def' || work.sentence.times.some((time) => time.b === trigger.at) ? AGAIN : 0;
  if (!before || (!here && 'paragraph' in before && work.sentence.paragraph - before.paragraph > far)) return null;
  return KINDS.has(before.type) ? before.type : null;
}

/** 'Met to discuss the fighting': what those who meet mean to talk of is told as their topic. */
function topicOfTalks({ drafts }: Work, { clause, row, voice }: Trigger): boolean {
  if (clause.nonfinite !== 'to') return false;
  const talks = drafts.find((draft) => family(draft.type) === 'contact' && draft.made === null && draft.clause.index === clause.under);
  return talks !== undefined && ((row.type.startsWith('contact') && voice !== 'named') || drafts.some((draft) => draft.clause === clause) || row.type === 'clash');
}

function draftAs(work: Work, trigger: Trigger, type: ClaimType | null): void {
  if (!type || (type === 'other' && !trigger.row.stated && (trigger.row.needs === undefined || trigger.voice === 'named')) || suppressed(work, trigger, type)) return;
  // What has not ended goes on: that tells of no truce and of no end.
  if (trigger.verb?.neg && trigger.verb.present && trigger.voice === 'active' && family(type) === 'attack' && work.context.language.order === 'verb-last') return;
  if (trigger.verb?.neg && (trigger.row.needs === 'fire' || trigger.row.needs === 'deeds')) return;
  // 'Sent troops to fight X': a purpose is no fighting yet.
  if (type === 'clash' && trigger.clause.nonfinite === 'to' && trigger.verb?.at === trigger.at && work.drafts.some((draft) => family(draft.type) === 'deployment' || family(draft.type) === 'support')) return;
  if (topicOfTalks(work, trigger)) return;
  const unit = work.sentence.units[trigger.at] as Unit;
  if (SPEECH.has(type) && work.frames.some((frame) => frame.kind === 'said' && frame.row?.makes && frame.at === unit.start)) return;
  const covering = framesAt(work.frames, unit.start);
  const speakers = subjectsOf(work.frames, (frame) => sharesClause(frame, trigger));
  const reporters = subjectsOf(work.frames, (frame) => frame.kind === 'according');
  const binder = new Binder(work.sentence, work.context.memory, work.context.language, speakers, reporters);
  const { agents, targets } = trigger.row.mourns ? mourned(work, trigger, binder) : asBreach(work, trigger, type, bindParties(type, trigger, binder));
  // 'Announced its withdrawal': the deed is the speaker's own.
  if (trigger.own && trigger.voice === 'named' && agents.length + targets.length === 0 && family(type) !== 'loss' && type !== 'control.gain' && work.context.language.order === 'verb-first') agents.push(...binder.parties(speakers, useOf(type).agent));
  const counted = work.sentence.figures.some((figure) => work.sentence.clauses.of[figure.at] === trigger.clause.index && figure.at >= trigger.at - 4 && figure.at <= trigger.at + 6);
  if (type === 'notification' && trigger.voice === 'active' && trigger.verb?.at === trigger.at && targets.length === 0 && work.context.language.order === 'verb-second' && !beforehand(work, trigger)) return;
  if (trigger.voice === 'named' && agents.length + targets.length === 0 && !counted && !(type === 'ceasefire.agreement' && trigger.row.type === 'attack.gunfire') && !TELLING.has(family(type)) && !reported(work, trigger, type) && topic(work, trigger) && !decided(work, trigger) && !deniedTopic(work, trigger)) return;
  const inner = covering[covering.length - 1];
  const { from, to } = stretch(work, trigger, speakers);
  const people = [...agents, ...targets];
  const leaving = type === 'control.withdrawal' && people.length > 0 && people.every(({ party }) => party.sector === 'CVL');
  work.drafts.push({
    type: leaving ? 'evacuation' : type,
    triggers: [trigger],
    clause: trigger.clause,
    at: unit.start,
    polarity: polarity(work, trigger, inner, type),
    modality: modality(work, trigger, inner, type),
    agents: leaving ? [] : agents,
    targets: leaving ? people : targets,
    from,
    to,
    made: null,
    why: [`'${unit.text}' (${trigger.voice}) tells ${type}`],
  });
}

/** '… in the gravest breach of the truce': who struck or fought in the sentence broke it, where the breach names nobody. */
function asBreach({ drafts, context }: Work, { voice, mark }: Trigger, type: ClaimType, roles: { agents: Bound[]; targets: Bound[] }): { agents: Bound[]; targets: Bound[] } {
  if (type !== 'ceasefire.violation' || voice !== 'named' || mark !== 'in' || roles.agents.length > 0 || context.language.order !== 'verb-first') return roles;
  const before = drafts.findLast((draft) => family(draft.type) === 'attack' || draft.type === 'clash');
  return before ? { agents: before.agents.map(({ party }) => ({ party, index: -1 })), targets: roles.targets } : roles;
}

/** 'Hezbollah mourned a commander': who mourns tells it, and lost its own, where nobody else is named as lost. */
function mourned(work: Work, trigger: Trigger, binder: Binder): { agents: Bound[]; targets: Bound[] } {
  const roles = binder.roles(trigger);
  const { start } = work.sentence.units[trigger.at] as Unit;
  const sources = binder.parties(roles.agents, 'talk').map(({ party }) => party);
  if (sources.length > 0) work.frames.push({ kind: 'said', act: 'state', row: null, sources, from: start, to: work.end, at: start, clause: trigger.clause.index, subjects: roles.agents, named: true, polarity: null, modality: null });
  const others = roles.targets.filter((index) => {
    const { who } = work.sentence.mentions[index] as Mention;
    return who.country !== null || who.party !== null;
  });
  return { agents: [], targets: binder.parties(others.length > 0 ? others : roles.agents, 'fight') };
}

/** 'Had informed neighbouring countries in advance': whether somebody is told of something before it happens, though nobody is named. */
const beforehand = ({ sentence }: Work, { clause }: Trigger): boolean => clause.units.some((i) => sentence.units[i]?.readings.some((reading) => reading.k === 'thing' && reading.sense.of === 'beforehand'));

/** Mentions that name the speakers of some frames. */
function subjectsOf(frames: Frame[], fits: (frame: Frame) => boolean): number[] {
  const subjects: number[] = [];
  for (const frame of frames) if (fits(frame)) subjects.push(...frame.subjects);
  return subjects;
}

function sharesClause(frame: Frame, trigger: Trigger): boolean {
  return frame.clause === trigger.clause.index && frame.kind !== 'carried' && frame.kind !== 'quote';
}

/** 'In a talk with Al Jazeera', 'with the network CNN': whether the talk is an interview. */
function withMedium({ sentence: { units, mentions, mentionOf } }: Work, { at }: Trigger): boolean {
  if (sense(units[at + 1], 'case')?.sense.case !== 'with') return false;
  const first = sense(units[at + 2], 'medium-word') && (mentionOf[at + 2] as number) < 0 ? at + 3 : at + 2;
  return (mentions[mentionOf[first] ?? -1]?.who.outlet ?? null) !== null;
}

/** Event words that only name a topic, a purpose or a condition. */
function suppressed(work: Work, trigger: Trigger, type: ClaimType): boolean {
  if (onlyNamed(work, trigger) || untold(work, trigger) || unchecked(work, trigger)) return true;
  // 'Areas under the control of X were bombed': whose they are only describes them.
  if (trigger.row.held && trigger.verb !== null && trigger.verb.at > trigger.at) return true;
  if (trigger.voice !== 'named') return false;
  // 'The Martyrs' quarter': a name of a place.
  if (work.context.language.joinedArticle && trigger.row.people && ofPlace(work, trigger)) return true;
  if (family(type) === 'contact' && withMedium(work, trigger)) return true;
  // 'Rejected reports about shelling': what is denied is told, if only as a topic.
  if (deniedTopic(work, trigger)) return sense(work.sentence.units[trigger.at - 1], 'this') !== undefined;
  if (onlyFeared(work, trigger, type)) return true;
  if (trigger.mark === 'about' && family(type) !== 'loss' && !deadly(work, trigger, type)) return true;
  if (trigger.mark === 'from' && family(type) === 'operation' && !toldOf(work, trigger)) return true;
  // 'An agreement to exchange prisoners': what is agreed upon.
  const agreed = type === 'prisoners' && work.context.language.order === 'verb-first' && work.sentence.units[trigger.at - 1]?.readings.some((reading) => reading.k === 'event' && reading.sense.row.type === 'agreement') === true;
  if ((trigger.mark === 'to' || trigger.mark === 'for') && !agreed && !type.startsWith('loss') && !resumed(work, trigger) && !meant(work, trigger) && !blamed(work, trigger, type) && !(type === 'mediation' && work.context.language.order === 'verb-last')) return true;
  if (unwilled(work, trigger, type)) return true;
  if (sense(work.sentence.units[trigger.at - 1], 'end') && (family(type) === 'attack' || type === 'clash')) return true;
  if (trigger.mark === 'because' && family(type) !== 'attack' && family(type) !== 'loss' && !betweenNamed(work, trigger, type)) return true;
  const { units } = work.sentence;
  if (sense(units[trigger.at], 'say') && trigger.mark !== null && !(trigger.row.people && work.context.language.order === 'verb-last') && !(type === 'support.military' && blamed(work, trigger, type))) return true;
  if (sense(units[trigger.at - 1], 'any') && !trigger.verb?.neg && family(type) !== 'alert' && !framesAt(work.frames, (units[trigger.at] as Unit).start).some((frame) => frame.act === 'deny')) return true;
  // 'The victims of Sunday's attack': what people were lost to.
  if (work.context.language.order === 'verb-last' && family(type) === 'attack' && units[trigger.at - 1]?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun' && reading.sense.row.people !== undefined && !reading.after.includes('indefinite')) && ![1, 2, 3].some((k) => ['to', 'on'].includes(sense(units[trigger.at + k], 'case')?.sense.case ?? ''))) return true;
  // 'Since the truce' tells when.
  if (trigger.mark === 'from' && type === 'ceasefire.agreement' && work.context.language.order === 'verb-last' && !toldOf(work, trigger)) return true;
  // 'In condemnation of the attack': what a stand is about.
  if (work.context.language.order === 'verb-last' && units[trigger.at - 1]?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun' && reading.sense.row.type === 'position')) return true;
  // Where the article is joined, 'this' before a noun without it is a pronoun: 'before that there were calls'.
  return sense(units[trigger.at - 1], 'this') !== undefined && (work.context.language.joinedArticle !== true || (units[trigger.at] as Unit).readings.some((reading) => reading.before.includes('def')));
}

/** 'Three people died after a strike on X': where verbs stand second, an attack that the clause tells the lost of, told for the first time. */
function deadly({ sentence, context }: Work, { at, clause }: Trigger, type: ClaimType): boolean {
  if (context.language.order !== 'verb-second' || family(type) !== 'attack' || sentence.units[at]?.article === 'def') return false;
  return clause.units.some((i) => i < at && sentence.units[i]?.readings.some((reading) => reading.k === 'event' && reading.sense.row.people !== undefined && reading.sense.row.people !== 'captured' && reading.sense.row.people !== 'released' && reading.sense.part !== 'light'));
}

/** Whether a definite noun stands right behind a word for a place or site that takes its name from it. */
function ofPlace({ sentence: { units } }: Work, { at }: Trigger): boolean {
  const definite = units[at]?.readings.some((reading) => reading.k === 'event' && reading.before.includes('def')) === true;
  const place = sense(units[at - 1], 'place-word') ?? sense(units[at - 1], 'site');
  return definite && place !== undefined && !place.before.includes('def');
}

/** 'Is ready for the release of X': where verbs stand first, what somebody means to do follows the word for it. */
function meant(work: Work, { at, clause }: Trigger): boolean {
  return work.context.language.order === 'verb-first' && [1, 2].some((back) => work.sentence.clauses.of[at - back] === clause.index && sense(work.sentence.units[at - back], 'modal')?.sense.modality === 'planned');
}

/** 'Blamed X for the strike': what somebody is blamed for took place. */
function blamed(work: Work, trigger: Trigger, type: ClaimType): boolean {
  if (trigger.mark === 'to' && work.context.language.order === 'verb-last') return !SPEECH.has(type) && work.frames.some((frame) => frame.act === 'accuse' && sharesClause(frame, trigger));
  return trigger.mark === 'for' && family(type) === 'attack' && work.context.language.order === 'verb-second' && work.frames.some((frame) => frame.act === 'accuse' && sharesClause(frame, trigger));
}

/** 'Will not tolerate attacks', 'takes no part in an assault': what is only refused or awaited did not take place. */
function unwilled(work: Work, trigger: Trigger, type: ClaimType): boolean {
  const { verb } = trigger;
  if (work.context.language.order !== 'verb-second' || !verb || verb.at > trigger.at || (family(type) !== 'attack' && type !== 'clash')) return false;
  return verb.role === 'other' && (verb.future || verb.neg) && sense(work.sentence.units[verb.at], 'event') === undefined;
}

/** Whether an event word stands in what somebody denies, in the clause of the denial. */
function deniedTopic(work: Work, trigger: Trigger): boolean {
  const { start } = work.sentence.units[trigger.at] as Unit;
  return DEEDS.has(family(trigger.row.type as ClaimType)) && work.frames.some((frame) => frame.kind === 'said' && frame.act === 'deny' && frame.clause === trigger.clause.index && frame.from <= start && start < frame.to);
}

/** 'Reached the wounded', 'for the injured': people known by what happened to them, whom the clause tells something else of. */
function onlyNamed(work: Work, trigger: Trigger): boolean {
  const unit = work.sentence.units[trigger.at] as Unit;
  if (work.context.language.order !== 'verb-second' || !trigger.row.people || !trigger.row.type.startsWith('loss') || unit.article !== 'def' || !sense(unit, 'counted')) return false;
  if (work.sentence.figures.some((figure) => work.sentence.clauses.of[figure.at] === trigger.clause.index)) return false;
  return (trigger.mark !== null && trigger.mark !== 'between') || (trigger.verb !== null && trigger.verb.at < trigger.at && (trigger.verb.role === 'other' || trigger.verb.role === 'do'));
}

/** 'Escalation', 'all-out war' as a bare name: a threat only where somebody warns of it or it may come. */
function onlyFeared(work: Work, trigger: Trigger, type: ClaimType): boolean {
  if (type !== 'alert' || trigger.row.modality !== 'possible' || work.context.language.order !== 'verb-second') return false;
  const at = (work.sentence.units[trigger.at] as Unit).start;
  return !framesAt(work.frames, at).some((frame) => frame.act === 'warn' || frame.act === 'express') && !trigger.clause.units.some((i) => sense(work.sentence.units[i], 'modal') !== undefined);
}

/** What a word of saying is about, and a stand in a headline without a verb, are told by their name. */
function reported(work: Work, trigger: Trigger, type: ClaimType): boolean {
  return (trigger.mark === 'from' && toldOf(work, trigger)) || (type === 'position' && trigger.clause.verb === null && work.context.language.order === 'verb-last');
}

/** 'Told of the start of the operation': where verbs stand last, what a word of saying in the clause is about. */
function toldOf(work: Work, trigger: Trigger): boolean {
  return work.context.language.order === 'verb-last' && work.frames.some((frame) => frame.kind === 'said' && frame.clause === trigger.clause.index);
}

/** 'Went on with the attacks': the verb is of the deed that is named. */
function resumed(work: Work, trigger: Trigger): boolean {
  const verb = trigger.verb?.at ?? -1;
  return verb > trigger.at && sense(work.sentence.units[verb - 1], 'resumes') !== undefined;
}

/** A bare name of an event that the clause says nothing of: marked by a preposition, or beside a verb that is not its own. */
/** Where verbs stand first: 'after talks with X', 'after mediation that X led': a contact or mediation whose parties are told happened. */
function betweenNamed(work: Work, { at, clause }: Trigger, type: ClaimType): boolean {
  if (work.context.language.order !== 'verb-first' || !(family(type) === 'contact' || type === 'mediation' || type === 'clash')) return false;
  const { clauses, mentions } = work.sentence;
  return clauses.list.some((other) => other.under === clause.index && other.opening === 'rel' && other.verb !== null && other.verb.at - at <= 3 && other.verb.at > at) || mentions.some(({ a, mark }) => a > at && a <= at + 3 && (mark === 'with' || mark === 'between'));
}

function topic(work: Work, trigger: Trigger): boolean {
  const verb = trigger.clause.verb;
  // 'Denied the supply of arms', 'told of arms smuggled': the object of a verb of saying is what is said.
  if (verb !== null && (trigger.mark === null || trigger.mark === 'from' || trigger.mark === 'with') && work.context.language.order === 'verb-first' && work.frames.some((frame) => frame.kind === 'said' && !frame.row?.makes && frame.at === work.sentence.units[verb.at]?.start)) return false;
  if (trigger.mark !== null) return true;
  return verb !== null && !['happen', 'undergo', 'do', 'be', 'is'].includes(verb.role);
}

/** 'Ordered a halt', 'accused X of violations': what a verb decides or blames somebody for is told as done. */
function decided(work: Work, trigger: Trigger): boolean {
  if (trigger.mark === 'of') return trigger.row.type === 'ceasefire.violation' && work.frames.some((frame) => frame.act === 'accuse' && sharesClause(frame, trigger));
  return trigger.mark === null && work.frames.some((frame) => frame.row?.decides && sharesClause(frame, trigger));
}

function polarity(work: Work, trigger: Trigger, frame: Frame | undefined, type: ClaimType): Polarity {
  const { units } = work.sentence;
  let denied = trigger.row.polarity === 'denied';
  const own = trigger.voice !== 'named' || trigger.mark === null || trigger.mark === 'object' || ['happen', 'undergo', 'be', 'is'].includes(trigger.verb?.role ?? '');
  // 'The truce did not hold' tells a breach.
  if (trigger.verb?.neg && own && !(type === 'ceasefire.violation' && trigger.row.endures) && !harmless(work, trigger, type)) denied = !denied;
  for (let k = trigger.at - 1; k >= Math.max(0, trigger.at - 3); k -= 1) {
    const unit = units[k] as Unit;
    if (sense(unit, 'without') || (sense(unit, 'neg') && !counts(units, k) && !trigger.verb?.neg && work.sentence.clauses.of[k] === trigger.clause.index)) {
      denied = true;
      break;
    }
    if (sense(unit, 'event')) break;
  }
  if (frame?.polarity === 'denied') denied = true;
  if (!lacks(work.sentence, KIND.false) && trigger.clause.units.some((i) => sense(units[i], 'false'))) denied = true;
  return denied ? 'denied' : 'affirmed';
}

/** 'The attack left no dead', 'nobody was hurt in the attack', 'the attack will not go unanswered': where verbs do not stand second, whether what is denied is the loss that the clause tells beside an attack, or what a phrase of its verb tells. */
function harmless(work: Work, { clause, at, voice, verb }: Trigger, type: ClaimType): boolean {
  const { order } = work.context.language;
  if (order === 'verb-second' || family(type) !== 'attack' || voice !== 'named') return false;
  const completes = (i: number, light: string | null) => order === 'verb-last' && light !== null && light === verb?.lemma && i > at && verb.at - i === 1;
  const beside = (i: number, { row, light }: { row: Trigger['row']; light: string | null }) => row.people !== undefined || row.type.startsWith('loss') || (row.needs === undefined && completes(i, light));
  return clause.units.some((i) => i !== at && (work.sentence.units[i] as Unit).readings.some((reading) => reading.k === 'event' && beside(i, reading.sense)));
}

/** 'Nine months': a word that is a number as well as 'no' counts what stands after it. */
function counts(units: Unit[], k: number): boolean {
  const next = units[k + 1];
  return sense(units[k], 'number') !== undefined && next !== undefined && (sense(next, 'counted') ?? sense(next, 'classifier') ?? sense(next, 'time') ?? sense(next, 'number')) !== undefined;
}

function modality(work: Work, trigger: Trigger, frame: Frame | undefined, type: ClaimType): Modality {
  const { units } = work.sentence;
  if (trigger.row.modality && !type.startsWith('operation')) return trigger.row.modality;
  const goesOn = frame?.act === 'warn' && trigger.clause.index !== frame.clause && trigger.clause.units.some((i) => sense(units[i], 'ongoing'));
  if (frame?.modality && frame.kind === 'said' && !goesOn) return frame.modality;
  if (trigger.clause.opening === 'if') return 'possible';
  if (!lacks(work.sentence, KIND.modal)) for (const i of trigger.clause.units) {
    const modal = sense(units[i], 'modal');
    if (modal && !work.sentence.times.some((time) => time.a <= i && i < time.b) && i < (trigger.verb?.at ?? 999) + 2 && (!modal.sense.present || trigger.verb?.present)) return modal.sense.modality;
  }
  if (trigger.verb?.future || (trigger.verb?.infinitive && trigger.voice !== 'named')) return 'planned';
  if ((!lacks(work.sentence, KIND.ongoing) && trigger.clause.units.some((i) => sense(units[i], 'ongoing') && sense(units[i + 1], 'case')?.sense.case !== 'of')) || (trigger.verb?.present && resumed(work, trigger))) return 'ongoing';
  if (trigger.verb?.role === 'is' && STANDING.has(type)) return 'ongoing';
  // 'Managed to take', 'so that they take': what is wanted of a deed is not what goes on.
  if (trigger.verb?.subjunctive && trigger.voice !== 'named' && work.context.language.order === 'verb-last') return trigger.clause.opening === 'sub' ? 'planned' : 'actual';
  if ((trigger.verb?.present || trigger.verb?.ongoing) && trigger.voice !== 'named') return work.context.inTitle(work.sentence) && !trigger.verb.ongoing ? 'actual' : 'ongoing';
  if (type === 'monitoring' && (trigger.verb?.present ?? false)) return 'ongoing';
  return 'actual';
}

/** The words of a clause that tell an event, without the speaker and the word of saying. */
function stretch(work: Work, trigger: Trigger, speakers: number[]): { from: number; to: number } {
  const { units, mentionOf } = work.sentence;
  const spoken = (i: number) => speakers.includes(mentionOf[i] as number) || work.frames.some((frame) => frame.at === (units[i] as Unit).start && sharesClause(frame, trigger));
  const list = trigger.clause.units;
  const own = list.indexOf(trigger.at);
  let [first, last] = [0, list.length - 1];
  if (own >= 0 && !spoken(trigger.at)) {
    for (first = own; first > 0 && !spoken(list[first - 1] as number); ) first -= 1;
    for (last = own; last + 1 < list.length && !spoken(list[last + 1] as number); ) last += 1;
  }
  return { from: (units[list[first] as number] as Unit).start, to: (units[list[last] as number] as Unit).end };
}

/** What peacekeepers do where nothing else is told of them is their duty: monitoring. */
export function duties(work: Work): void {
  if (!work.sentence.mentions.some(({ who }) => who.roles.includes('peacekeepers'))) return;
  for (const clause of work.sentence.clauses.list) {
    if (clause.verb === null || work.drafts.some((draft) => draft.clause === clause) || work.frames.some((frame) => frame.kind === 'said' && frame.clause === clause.index)) continue;
    const index = work.sentence.mentions.findIndex((mention) => work.sentence.clauses.of[mention.a] === clause.index && mention.mark === null && mention.who.roles.includes('peacekeepers'));
    if (index < 0) continue;
    const first = work.sentence.units[clause.units[0] as number] as Unit;
    const last = work.sentence.units[clause.units[clause.units.length - 1] as number] as Unit;
    const agents = resolve((work.sentence.mentions[index] as Mention).who, 'fight', work.context.memory).map((party) => ({ party, index }));
    work.drafts.push({ type: 'monitoring', triggers: [], clause, at: first.start, polarity: clause.verb.neg ? 'denied' : 'affirmed', modality: clause.verb.future ? 'planned' : clause.verb.present ? 'ongoing' : 'actual', agents, targets: [], from: first.start, to: last.end, made: null, why: ['peacekeepers at work'] });
  }
}

/** 'Which brings the total to 158': a clause that only tells a sum goes on with the losses told before it. */
export function totals(work: Work): void {
  if (lacks(work.sentence, KIND.total)) return;
  for (const clause of work.sentence.clauses.list) {
    const total = clause.units.find((i) => sense(work.sentence.units[i], 'total'));
    if (total === undefined || work.drafts.some((draft) => draft.clause === clause)) continue;
    const figure = work.sentence.figures.find((f) => work.sentence.clauses.of[f.a] === clause.index && (f.counted === null || f.counted.kind === 'people'));
    const before = work.drafts.findLast((draft) => draft.type === 'loss.people' && draft.clause.index < clause.index);
    const trigger = before?.triggers.find((t) => t.row.people);
    if (!figure || !before || !trigger) continue;
    const first = work.sentence.units[clause.units[0] as number] as Unit;
    const last = work.sentence.units[clause.units[clause.units.length - 1] as number] as Unit;
    work.drafts.push({ ...before, like: before, clause, triggers: [{ ...trigger, clause, at: total }], at: first.start, from: first.start, to: last.end, why: [`'${(work.sentence.units[total] as Unit).text}' goes on with the losses told before`] });
  }
}

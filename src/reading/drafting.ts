import type { ClaimType } from '../model/claim.js';
import { Binder } from './bind.js';
import { bindParties, type Bound, type Draft, doersOf, losesBoth, typeOf, useOf } from './draft.js';
import { modality, polarity } from './factuality.js';
import { family } from './families.js';
import { type Frame, framesAt } from './frame.js';
import type { Mention, Who } from './mention.js';
import { names, sense, type Unit } from './scan.js';
import { suppressed } from './suppressed.js';
import type { Trigger } from './telling.js';
import { broughtAbout, decided, deniedTopic, reported, sharesClause, topic } from './topic.js';
import type { Work } from './work.js';

/** Families whose bare name in the article's own sentence tells that it happened. */
const TELLING = new Set(['attack', 'loss', 'control']);

/** Attacks whose means are told. */
const KINDS: ReadonlySet<ClaimType> = new Set(['attack.drone', 'attack.missile', 'attack.air', 'attack.shelling']);

/** Drafts what the word of an event tells: a claim, two where people and equipment were lost together, or none. */
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

function draftAs(work: Work, trigger: Trigger, type: ClaimType | null): void {
  if (!type || (type === 'other' && !trigger.row.stated && (trigger.row.needs === undefined || trigger.voice === 'named')) || suppressed(work, trigger, type)) return;
  const unit = work.sentence.units[trigger.at] as Unit;
  const covering = framesAt(work.frames, unit.start);
  const speakers = subjectsOf(work.frames, (frame) => sharesClause(frame, trigger));
  const reporters = subjectsOf(work.frames, (frame) => frame.kind === 'according');
  const binder = new Binder(work.sentence, work.context.memory, work.context.language, speakers, reporters, tellerOf(work, covering));
  const { agents, targets: lost } = trigger.row.mourns ? mourned(work, trigger, binder) : asBreach(work, trigger, type, bindParties(type, trigger, binder));
  // 'Police recovered the bodies of two men': who finds the dead killed nobody.
  if (type === 'loss.people' && trigger.voice === 'active' && trigger.row.people === 'killed' && !sense(unit, 'event') && trigger.clause.units.some((i) => sense(work.sentence.units[i], 'counted')?.sense.row.what === 'bodies')) agents.length = 0;
  // 'Shot them down': a pronoun for what was destroyed is no party.
  const targets = type === 'loss.equipment' && !trigger.row.loses ? lost.filter(({ index }) => !isPronoun(work.sentence.mentions[index]?.who)) : lost;
  const goesOn = FOUGHT.has(family(type)) && binder.continues(trigger) ? deedBefore(work, trigger) : undefined;
  if (goesOn) agents.splice(0, agents.length, ...doersOf(goesOn).filter(({ party }) => !targets.some((target) => target.party.name === party.name)));
  // 'Announced its withdrawal': the deed is the speaker's own.
  if (trigger.own && trigger.voice === 'named' && agents.length + targets.length === 0 && family(type) !== 'loss' && type !== 'control.gain' && work.context.language.order === 'verb-first') agents.push(...binder.parties(speakers, useOf(type).agent));
  const counted = work.sentence.figures.some((figure) => work.sentence.clauses.of[figure.at] === trigger.clause.index && figure.at >= trigger.at - 4 && figure.at <= trigger.at + 6);
  if (type === 'notification' && trigger.voice === 'active' && trigger.verb?.at === trigger.at && targets.length === 0 && work.context.language.order === 'verb-second' && !beforehand(work, trigger)) return;
  if (trigger.voice === 'named' && agents.length + targets.length === 0 && !counted && !(type === 'ceasefire.agreement' && trigger.row.type === 'attack.gunfire') && !TELLING.has(family(type)) && !reported(work, trigger, type) && topic(work, trigger) && !decided(work, trigger) && !deniedTopic(work, trigger) && !broughtAbout(work, trigger, type)) return;
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
    like: undefined,
    again: undefined,
    untrue: false,
    made: null,
    goesOn,
    why: [`'${unit.text}' (${trigger.voice}) tells ${type}`],
  });
}

/** Whether somebody is named by a pronoun alone. */
const isPronoun = (who: Who | undefined): boolean => (who?.refers === 'speaker' || who?.refers === 'subject') && who.body === null && who.roles.length === 0 && who.country === null;

/** Who answers for a stretch by a word of saying that blames and asks nobody. */
function tellerOf({ sentence }: Work, covering: Frame[]): { subjects: readonly number[]; verb: string } | null {
  const inner = covering[covering.length - 1];
  if (inner?.kind !== 'said' || inner.row?.makes === 'accusation' || inner.row?.makes === 'appeal') return null;
  const verb = sentence.units.find(({ start }) => start === inner.at);
  return verb ? { subjects: inner.subjects, verb: verb.text } : null;
}

/** What forces do one after the other. */
const FOUGHT: ReadonlySet<string> = new Set(['attack', 'loss', 'control']);

/** The deed told last before a verb that is joined to it: in the clause before, or over clauses joined to each other. */
function deedBefore({ drafts, sentence }: Work, { clause }: Trigger): Draft | undefined {
  for (let k = clause.index - 1; k >= 0; k -= 1) {
    const before = drafts.findLast((draft) => draft.clause.index === k && draft.made === null && FOUGHT.has(family(draft.type)) && draft.triggers[0]?.voice === 'active');
    if (before || sentence.clauses.list.find(({ index }) => index === k)?.opening !== 'and') return before;
  }
  return undefined;
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
  if (sources.length > 0) work.frames.push({ kind: 'said', act: 'state', row: null, sources, from: start, to: work.end, at: start, clause: trigger.clause.index, subjects: roles.agents, named: true, stranger: false, polarity: null, modality: null });
  const others = roles.targets.filter((index) => {
    const { who } = work.sentence.mentions[index] as Mention;
    return who.country !== null || who.party !== null;
  });
  return { agents: [], targets: binder.parties(others.length > 0 ? others : roles.agents, 'fight') };
}

/** 'Had informed neighbouring countries in advance': whether somebody is told of something before it happens, though nobody is named. */
const beforehand = ({ sentence }: Work, { clause }: Trigger): boolean => clause.units.some((i) => names(sentence.units[i], 'beforehand'));

/** Mentions that name the speakers of some frames. */
function subjectsOf(frames: Frame[], fits: (frame: Frame) => boolean): number[] {
  const subjects: number[] = [];
  for (const frame of frames) if (fits(frame)) subjects.push(...frame.subjects);
  return subjects;
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

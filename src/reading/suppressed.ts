import type { ClaimType } from '../model/claim.js';
import { ROLES } from '../model/roles.js';
import { resumed } from './factuality.js';
import { family } from './families.js';
import { framesAt } from './frame.js';
import { endsInMark, namesEvent, sense, type Unit } from './scan.js';
import type { Trigger } from './telling.js';
import { betweenNamed, broughtAbout, deniedTopic, sharesClause, toldOf } from './topic.js';
import { asksWho, unchecked, untold } from './untold.js';
import { MARK } from '../text/tokens.js';
import { timeOf } from './time-words.js';
import { SPEECH, type Work } from './work.js';

/** 'Met to discuss the fighting': what those who meet mean to talk of is told as their topic. */
function topicOfTalks({ drafts }: Work, { clause, row, voice }: Trigger): boolean {
  if (clause.nonfinite !== 'to') return false;
  const talks = drafts.find((draft) => family(draft.type) === 'contact' && draft.made === null && draft.clause.index === clause.under);
  return talks !== undefined && ((row.type.startsWith('contact') && voice !== 'named') || drafts.some((draft) => draft.clause === clause) || row.type === 'clash');
}

/** 'Does not end its attacks', 'sent troops to fight X', 'to reinforce Y': what is told only as not done or as a purpose. */
function unfought({ context, drafts }: Work, { verb, voice, row, clause, at }: Trigger, type: ClaimType): boolean {
  // What has not ended goes on: that tells of no truce and of no end.
  if (verb?.neg && verb.present && voice === 'active' && family(type) === 'attack' && context.language.order === 'verb-last') return true;
  if (verb?.neg && (row.needs === 'fire' || row.needs === 'deeds')) return true;
  // 'Sent troops to reinforce X': why they were sent.
  if (type === 'deployment' && clause.nonfinite === 'to' && drafts.some((draft) => draft.type === 'deployment' && draft.clause.index === clause.under)) return true;
  return type === 'clash' && clause.nonfinite === 'to' && verb?.at === at && drafts.some((draft) => family(draft.type) === 'deployment' || family(draft.type) === 'support');
}

/** 'In a talk with Al Jazeera', 'with the network CNN': whether the talk is an interview. */
function withMedium({ sentence: { units, mentions, mentionOf }, context: { language } }: Work, { at }: Trigger): boolean {
  // 'A telephone call to X': the preposition may be listed with the noun.
  const listed = endsInMark(units[at], 'to', language) || endsInMark(units[at], 'with', language);
  const mark = sense(units[at + 1], 'case')?.sense.case;
  if (!listed && mark !== 'with' && mark !== 'to') return false;
  const next = listed ? at + 1 : at + 2;
  const first = sense(units[next], 'medium-word') && (mentionOf[next] as number) < 0 ? next + 1 : next;
  const who = mentions[mentionOf[first] ?? -1]?.who;
  return (first === next + 1 && !listed && mark === 'with') || (who !== undefined && (who.outlet !== null || ROLES[who.roles.at(-1) ?? 'army'].sector === 'MED'));
}

/** 'Did not respond to a request for comment on the strike': whether what a verb answers is words, behind which an attack is only their topic. */
function answersWords({ sentence: { units }, context }: Work, { voice, verb, at }: Trigger, type: ClaimType): boolean {
  if (context.language.order !== 'verb-second' || voice !== 'active' || !verb || verb.at >= at || family(type) !== 'attack') return false;
  return units.slice(verb.at + 1, at).some((unit) => unit.readings.some((reading) => reading.k === 'say' && reading.sense.part === 'noun' && reading.sense.row.act !== 'express'));
}

/** 'Seized explosive devices', 'defused a mine': what a verb that tells of no attack and of nobody lost takes did not go off. */
function keptDevice({ sentence: { units } }: Work, { row, verb, mark, at }: Trigger, type: ClaimType): boolean {
  if (type !== 'attack.mine' || !row.happens || mark !== null || !verb || verb.passive || verb.at >= at || (verb.role !== 'do' && verb.role !== 'other')) return false;
  return !(units[verb.at] as Unit).readings.some((reading) => reading.k === 'event' && (reading.sense.row.people !== undefined || reading.sense.row.type.startsWith('attack')));
}

/** 'Released the soldiers they had taken': a clause that no word opens, right behind the noun of what it tells, only says which are meant. */
const identifies = ({ sentence: { units } }: Work, { clause }: Trigger): boolean => clause.opening === 'rel' && clause.openedAt < 0 && clause.nonfinite === null && sense(units[clause.units[0] as number], 'pronoun') !== undefined;

/** 'Accused X of supporting the rebels': where the armed group has no name, that tells no more than the accusation. */
function onlyBlamed({ frames, sentence: { mentions, clauses } }: Work, trigger: Trigger): boolean {
  if (trigger.row.needs !== 'rebels' || mentions.some(({ a, who }) => clauses.of[a] === trigger.clause.index && who.party?.sector === 'REB')) return false;
  return frames.some((frame) => frame.act === 'accuse' && (sharesClause(frame, trigger) || frame.clause === trigger.clause.under));
}

/** Event words that only name a topic, a purpose or a condition. */
export function suppressed(work: Work, trigger: Trigger, type: ClaimType): boolean {
  if (identifies(work, trigger) || onlyBlamed(work, trigger) || onlyWhen(work, trigger, type) || onlyNamed(work, trigger) || untold(work, trigger) || asksWho(work, trigger) || unchecked(work, trigger) || unfought(work, trigger, type) || topicOfTalks(work, trigger) || answersWords(work, trigger, type)) return true;
  const at = (work.sentence.units[trigger.at] as Unit).start;
  if (SPEECH.has(type) && work.frames.some((frame) => frame.kind === 'said' && frame.row?.makes && frame.at === at)) return true;
  // 'Areas under the control of X were bombed': whose they are only describes them.
  if (trigger.row.held && trigger.verb !== null && trigger.verb.at > trigger.at && (work.context.language.order !== 'verb-last' || trigger.verb.role === 'undergo' || (trigger.verb.role === 'do' && !trigger.verb.present))) return true;
  // 'Any aggression will meet an answer': what may come has not.
  if (family(type) === 'attack' && trigger.verb?.future && work.context.language.order === 'verb-last' && sense(work.sentence.units[trigger.at - 1], 'any')) return true;
  // 'I agree with him' is no agreement.
  const subject = trigger.verb && sense(work.sentence.units[trigger.verb.at - 1], 'pronoun');
  if (type === 'agreement' && trigger.voice === 'active' && subject && subject.sense.for === undefined && !subject.sense.we) return true;
  if (trigger.voice !== 'named') return false;
  // '…, a charge that X rejects': what was told before, which the clause behind it denies.
  if (type === 'accusation' && trigger.verb === null && work.context.language.order === 'verb-last' && sense(work.sentence.units[trigger.at + 1], 'that')) return true;
  // 'Will not put up with violations of its airspace' charges nobody.
  if (type === 'accusation' && trigger.mark === 'with' && trigger.verb?.neg && !work.frames.some((frame) => frame.act === 'accuse' && sharesClause(frame, trigger))) return true;
  if (keptDevice(work, trigger, type)) return true;
  // 'The Martyrs' quarter': a name of a place.
  if (work.context.language.joinedArticle && ofPlace(work, trigger)) return true;
  if (family(type) === 'contact' && withMedium(work, trigger)) return true;
  // 'Rejected reports about shelling': what is denied is told, if only as a topic.
  if (deniedTopic(work, trigger)) return sense(work.sentence.units[trigger.at - 1], 'this') !== undefined;
  if (onlyFeared(work, trigger, type) || takenUp(work, trigger, type)) return true;
  if (trigger.mark === 'about' && family(type) !== 'loss' && !deadly(work, trigger, type)) return true;
  if (trigger.mark === 'from' && family(type) === 'operation' && !toldOf(work, trigger)) return true;
  // 'An agreement to exchange prisoners': what is agreed upon.
  const agreed = type === 'prisoners' && work.context.language.order === 'verb-first' && work.sentence.units[trigger.at - 1]?.readings.some((reading) => reading.k === 'event' && reading.sense.row.type === 'agreement') === true;
  if ((trigger.mark === 'to' || trigger.mark === 'for') && !agreed && (!type.startsWith('loss') || (trigger.mark === 'for' && work.context.language.order === 'verb-last')) && !resumed(work, trigger) && !presentFor(work, trigger, type) && !meant(work, trigger) && !blamed(work, trigger, type) && !broughtAbout(work, trigger, type) && !(type === 'mediation' && work.context.language.order === 'verb-last')) return true;
  if (unwilled(work, trigger, type)) return true;
  if (sense(work.sentence.units[trigger.at - 1], 'end') && (family(type) === 'attack' || type === 'clash')) return true;
  if (trigger.mark === 'because' && family(type) !== 'attack' && family(type) !== 'loss' && !betweenNamed(work, trigger, type)) return true;
  const { units } = work.sentence;
  if (sense(units[trigger.at], 'say') && trigger.mark !== null && !(trigger.row.people && work.context.language.order === 'verb-last') && !(type === 'support.military' && blamed(work, trigger, type))) return true;
  if (sense(units[trigger.at - 1], 'any') && !trigger.verb?.neg && family(type) !== 'alert' && !framesAt(work.frames, at).some((frame) => frame.act === 'deny')) return true;
  // 'The victims of Sunday's attack': what people were lost to.
  if (work.context.language.order === 'verb-last' && family(type) === 'attack' && units[trigger.at - 1]?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun' && reading.sense.row.people !== undefined && !reading.after.includes('indefinite')) && ![1, 2, 3].some((k) => ['to', 'on'].includes(sense(units[trigger.at + k], 'case')?.sense.case ?? ''))) return true;
  // 'Since the truce' tells when.
  if (trigger.mark === 'from' && type === 'ceasefire.agreement' && work.context.language.order === 'verb-last' && !toldOf(work, trigger)) return true;
  // 'Since the start of the attacks 20 were killed', likewise.
  if ((family(type) === 'attack' || type === 'clash') && work.context.language.order === 'verb-last' && sense(units[trigger.at - 1], 'start') && timeOf(units[trigger.at - 2], 'since')) return true;
  // 'In condemnation of the attack': what a stand is about.
  if (work.context.language.order === 'verb-last' && namesEvent(units[trigger.at - 1], 'position')) return true;
  // Where the article is joined, 'this' before a noun without it is a pronoun: 'before that there were calls'.
  return sense(units[trigger.at - 1], 'this') !== undefined && (work.context.language.joinedArticle !== true || (units[trigger.at] as Unit).readings.some((reading) => reading.before.includes('def')));
}

/** Prepositions with which an event only tells when something else was, or what it is about. */
const ASIDE: ReadonlySet<string> = new Set(['because', 'from', 'about']);

/**
 * 'Visited the site after the raid', 'three hours after the raid': where the article is joined, a definite attack with nothing told of it, beside a verb that
 * is not its own and that tells no losses, is the one that was told before.
 */
function takenUp({ sentence: { units, mentionOf, times }, context }: Work, { at, mark, clause, verb }: Trigger, type: ClaimType): boolean {
  if (context.language.joinedArticle !== true || family(type) !== 'attack' || verb === null || verb.at > at) return false;
  if (mark === null ? !times.some(({ b }) => b === at) : !ASIDE.has(mark)) return false;
  const unit = units[at] as Unit;
  const next = units[at + 1];
  const bare = next === undefined || next.kind === MARK || (sense(next, 'and') !== undefined && (mentionOf[at + 1] ?? -1) < 0) || clause.units[clause.units.length - 1] === at;
  if (!bare || sense(next, 'rel') || !unit.readings.some((reading) => reading.k === 'event' && reading.before.includes('def'))) return false;
  return context.memory.told.some((told) => family(told.type) === 'attack') && !clause.units.some((i) => i !== at && units[i]?.readings.some((reading) => reading.k === 'event' && (reading.sense.row.people !== undefined || reading.sense.row.type.startsWith('loss'))));
}

/** 'Three people died after a strike on X': where verbs stand second, an attack that the clause tells the lost of, told for the first time. */
function deadly({ sentence, context }: Work, { at, clause }: Trigger, type: ClaimType): boolean {
  if (context.language.order !== 'verb-second' || family(type) !== 'attack' || sentence.units[at]?.article === 'def') return false;
  return clause.units.some((i) => i < at && sentence.units[i]?.readings.some((reading) => reading.k === 'event' && reading.sense.row.people !== undefined && reading.sense.row.people !== 'captured' && reading.sense.row.people !== 'released' && reading.sense.part !== 'light'));
}

/** Whether a definite noun stands right behind a word for a place or site that takes its name from it. */
function ofPlace({ sentence: { units } }: Work, { at, row }: Trigger): boolean {
  const definite = units[at]?.readings.some((reading) => reading.k === 'event' && reading.before.includes('def')) === true;
  const word = sense(units[at - 1], 'place-word');
  // 'The area of the shelling' is no name.
  const place = (row.people !== undefined || word?.sense.kind === 'neighbourhood' ? word : undefined) ?? sense(units[at - 1], 'site');
  return definite && place !== undefined && !place.before.includes('def');
}

/** 'Is ready for the release of X': where verbs stand first, what somebody means to do follows the word for it. */
function meant(work: Work, { at, clause }: Trigger): boolean {
  return work.context.language.order === 'verb-first' && [1, 2].some((back) => work.sentence.clauses.of[at - back] === clause.index && sense(work.sentence.units[at - back], 'modal')?.sense.modality === 'planned');
}

/** 'Is in Doha for talks with X': where verbs stand second, who is somewhere for talks talks there. */
function presentFor({ sentence: { units, marks }, context }: Work, { verb, mark }: Trigger, type: ClaimType): boolean {
  return context.language.order === 'verb-second' && family(type) === 'contact' && mark === 'for' && verb !== null && (verb.role === 'is' || verb.role === 'be') && !verb.neg && (sense(units[verb.at + 1], 'case')?.sense.case ?? marks[verb.at + 1]) === 'in';
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

/** What a time may be told by: fighting or a truce, its beginning or its end. */
const DATES: ReadonlySet<string> = new Set(['attack', 'clash', 'operation', 'ceasefire']);

/** 'Since the war began', without its day, 'two days after the strike': what only tells when something else happened. */
function onlyWhen({ sentence: { units, times } }: Work, { at, clause, voice }: Trigger, type: ClaimType): boolean {
  if (!DATES.has(family(type)) || type === 'ceasefire.violation') return false;
  const { verb } = clause;
  if (clause.opening === 'but' && timeOf(units[clause.openedAt], 'since')) return verb !== null && !times.some(({ a }) => clause.units.includes(a)) && (verb.role === 'happen' || sense(units[verb.at], 'start') !== undefined) && (voice === 'named' || family(type) === 'operation' || family(type) === 'ceasefire');
  return voice === 'named' && units[at]?.article === 'def' && times.some((time) => time.told.t === 'apart' && time.b === at);
}

/** 'Reached the wounded', 'for the injured': people known by what happened to them, whom the clause tells something else of. */
function onlyNamed(work: Work, trigger: Trigger): boolean {
  const unit = work.sentence.units[trigger.at] as Unit;
  if (work.context.language.order !== 'verb-second' || !trigger.row.people || !trigger.row.type.startsWith('loss') || unit.article !== 'def' || !(sense(unit, 'counted') || trigger.mark === 'to')) return false;
  if (work.sentence.figures.some((figure) => work.sentence.clauses.of[figure.at] === trigger.clause.index)) return false;
  return (trigger.mark !== null && trigger.mark !== 'between') || (trigger.verb !== null && trigger.verb.at < trigger.at && (trigger.verb.role === 'other' || trigger.verb.role === 'do'));
}

/** 'Escalation', 'all-out war' as a bare name: a threat only where somebody warns of it or it may come. */
function onlyFeared(work: Work, trigger: Trigger, type: ClaimType): boolean {
  if (type !== 'alert' || trigger.row.modality !== 'possible' || work.context.language.order !== 'verb-second') return false;
  const at = (work.sentence.units[trigger.at] as Unit).start;
  return !framesAt(work.frames, at).some((frame) => frame.act === 'warn' || frame.act === 'express') && !trigger.clause.units.some((i) => sense(work.sentence.units[i], 'modal') !== undefined);
}

import type { ClaimType } from '../model/claim.js';
import { BELLIGERENT } from '../model/party.js';
import { AGAIN_NEAR } from './memory.js';
import type { Frame } from './frame.js';
import type { Clause, Verb } from './clause.js';
import { type Bound, type Draft, useOf } from './draft.js';
import { answers, threatened } from './merging.js';
import { isPlace } from './who.js';
import { names, sense, type Unit } from './scan.js';
import { family } from './families.js';
import { KIND, lacks } from './kinds.js';
import { bound, clauseOf, made, remove, sayingOf, type Speech, stretches, wordsOf } from './spoken.js';
import { addressed, asked, towards } from './addressed.js';
import { deny, callsUntrue } from './denials.js';
import { onlyNamed, own } from './owned.js';

/** Types that stay claims of their own inside an expression of concern or hope. */
const KEPT_IN_TOPICS: ReadonlySet<ClaimType> = new Set(['loss.people', 'loss.equipment', 'support.military']);

/** Families whose coming is a threat. */
const THREATS: ReadonlySet<string> = new Set(['attack', 'clash', 'alert', 'operation']);

/** What somebody promises to give. */
const GIVEN: ReadonlySet<ClaimType> = new Set(['support.military', 'aid']);

/** Families of what forces do. */
const DEEDS: ReadonlySet<string> = new Set(['attack', 'clash', 'deployment', 'alert', 'operation', 'control', 'closure']);

/** Turns acts of saying into claims: demands, blame, positions, denials of what was told before. Changes `speech.drafts`. */
export function readSpeech(speech: Speech): void {
  for (const frame of speech.frames) {
    if (frame.kind !== 'said' || !frame.row || frame.sources.length === 0) continue;
    const inside = speech.drafts.filter((draft) => draft.at >= frame.from && draft.at < Math.min(frame.to, speech.end) && draft.made === null);
    if (frame.row.owns) own(speech, frame, inside);
    else if (frame.act === 'deny') deny(speech, frame, inside);
    else if (frame.row.makes === 'appeal') demand(speech, frame, inside);
    else if (frame.row.makes === 'accusation') accuse(speech, frame, inside);
    else if (frame.act === 'warn' && tellsItself(frame, inside)) warnOf(frame, inside);
    else if (frame.row.makes) express(speech, frame, inside, frame.row.makes);
  }
  if (!lacks(speech.sentence, KIND.false)) for (const frame of speech.frames) callsUntrue(speech, frame);
  if (!lacks(speech.sentence, KIND.modal)) for (const frame of speech.frames) if (frame.act !== 'deny' && !frame.row?.makes && frame.kind !== 'according') necessity(speech, frame);
  for (const frame of speech.frames) if (holdsStatement(speech, frame)) state(speech, frame);
}

/** 'X urged Y to do A and B': one appeal for each thing asked. */
function demand(speech: Speech, frame: Frame, inside: Draft[]): void {
  if (ordersIt(speech, frame, inside)) return;
  const told = addressed(speech, frame);
  const doers = told.every(({ index }) => index < 0 || speech.sentence.mentions[index]?.mark === 'with') ? asked(speech, frame, inside) : [];
  const targets = doers.length > 0 ? doers : told;
  remove(speech, inside);
  const parts = stretches(speech, frame).filter((part) => part.clause.verb !== null || part.clause.index === frame.clause);
  const within = speech.language.order === 'verb-second' ? whatIsAsked(speech, frame) : speech.language.order === 'verb-first' ? underThat(speech, frame) : null;
  const clauses = parts.filter((part) => part.clause.index !== frame.clause && part.clause.opening !== 'rel' && (within === null || within.has(part.clause.index)));
  const list = clauses.length > 0 ? clauses : parts.length > 0 ? [{ ...(parts[0] as (typeof parts)[0]) }] : [{ ...wordsOf(speech, frame), clause: clauseOf(speech, frame) }];
  for (const part of list) speech.drafts.push(Object.assign(made(speech, frame, 'appeal', part.from, part.to, targets), { clause: part.clause }));
}

/** 'Ordered an evacuation', 'proposed a truce' where the phrase is an event of its own: it is that event. */
function ordersIt(speech: Speech, frame: Frame, inside: Draft[]): boolean {
  const verb = clauseOf(speech, frame).verb;
  if (!verb || (speech.sentence.units[verb.at] as Unit).start !== frame.at) return false;
  const own = speech.drafts.filter((draft) => draft.made === null && draft.clause.index === frame.clause && (inside.includes(draft) || draft.triggers.some((trigger) => trigger.at === verb.at)));
  if (own.some((draft) => draft.triggers.some((trigger) => trigger.voice === 'active' && trigger.verb?.at === verb.at))) return true;
  const named = frame.row?.decides ? own.filter((draft) => draft.triggers.some((trigger) => trigger.at > verb.at && trigger.at <= verb.at + 6 && (trigger.mark === null || trigger.mark === 'object'))) : [];
  for (const draft of named) draft.modality = 'actual';
  return named.length > 0;
}

/** Clauses that tell what is asked where verbs stand second: those under the verb of asking and those joined to them without a subject of their own. */
function whatIsAsked(speech: Speech, frame: Frame): Set<number> {
  const found = new Set<number>();
  for (const clause of speech.sentence.clauses.list) {
    if (clause.index <= frame.clause) continue;
    if (clause.under === frame.clause && clause.opening === 'that') found.add(clause.index);
    else if (clause.opening === 'and' && found.has(clause.under) && clause.nonfinite === nonfiniteOf(speech, clause.under) && (clause.verb?.at ?? -1) <= (clause.units[0] ?? 0) + 1) found.add(clause.index);
  }
  return found;
}

/** Where verbs stand first: clauses that 'that' opens under the verb of asking, and those joined to them. */
function underThat(speech: Speech, frame: Frame): Set<number> {
  const found = new Set<number>();
  for (const clause of speech.sentence.clauses.list) if (clause.index > frame.clause && ((clause.opening === 'that' && clause.under === frame.clause) || (clause.opening === 'and' && found.has(clause.under)))) found.add(clause.index);
  return found;
}

const nonfiniteOf = (speech: Speech, index: number): Clause['nonfinite'] => speech.sentence.clauses.list.find((clause) => clause.index === index)?.nonfinite ?? null;

/** 'X said that A must B': what a speaker calls necessary is an appeal, with the events in it. */
function necessity(speech: Speech, frame: Frame): void {
  if (frame.sources.length === 0 || frame.sources.every((source) => source.sector === 'MED')) return;
  for (const part of stretches(speech, frame)) {
    const at = part.clause.units.find((i) => sense(speech.sentence.units[i], 'modal')?.sense.modality === 'demanded' && (speech.sentence.units[i] as Unit).start >= frame.from && (speech.sentence.units[i] as Unit).start < frame.to);
    if (at === undefined || speech.drafts.some((draft) => draft.made !== null && draft.type === 'appeal' && draft.clause === part.clause)) continue;
    const inside = speech.drafts.filter((draft) => draft.clause === part.clause && draft.made === null && draft.modality === 'demanded');
    if (inside.length === 0) continue;
    const covering = speech.frames.filter((other) => other.from <= part.from && part.from < other.to && other.kind !== 'according');
    if (covering[covering.length - 1] !== frame) continue;
    remove(speech, inside);
    speech.drafts.push(Object.assign(made(speech, frame, 'appeal', part.from, part.to, []), { clause: part.clause, at: part.from }));
  }
}

/** 'X accused Y of Z': Z by Y on X's word where Z is an event, else blame. */
function accuse(speech: Speech, frame: Frame, inside: Draft[]): void {
  const mutual = frame.row?.mutual === true || clauseOf(speech, frame).units.some((i) => sense(speech.sentence.units[i], 'mutual'));
  // 'Criticised the strikes of X': who did what is criticised.
  const criticised = frame.row?.called && !mutual ? asked(speech, frame, inside) : [];
  const targets = mutual ? bound(frame) : criticised.length > 0 ? criticised : addressed(speech, frame);
  // 'Holds X responsible for the attack': what is told by its name alone is only what X is blamed for.
  const named = (draft: Draft) => frame.row?.governs === true && (draft.type === 'attack.other' || draft.type === 'clash') && onlyNamed(speech, draft, targets);
  const events = frame.row?.called ? [] : inside.filter((draft) => draft.type !== 'accusation' && draft.type !== 'position' && !named(draft));
  remove(
    speech,
    inside.filter((draft) => frame.row?.called || draft.type === 'accusation' || named(draft)),
  );
  // 'Each side accuses the other of having fired first': who did it is what they are at odds over.
  const disputed = mutual && targets.length > 1 && events.length > 0 && events.every((draft) => family(draft.type) === 'attack' || draft.type === 'clash');
  if (disputed) remove(speech, events);
  if (disputed || events.length === 0) {
    const { from, to } = wordsOf(speech, frame);
    const attack = frame.row?.blames && targets.length > 0 && !mutual ? justBefore(speech, clauseOf(speech, frame).units, frame.at, { governed: frame.row.governs === true }) : null;
    if (attack) speech.drafts.push({ ...made(speech, frame, attack.type, from, to, attack.targets), agents: addressed(speech, frame, 'fight'), why: [`${frame.act} takes up the ${attack.type} told before`] });
    // 'Blamed a technical fault': nobody is accused.
    else if (!frame.row?.blames || targets.length > 0 || !clauseOf(speech, frame).units.some((i) => (speech.sentence.units[i] as Unit).start > frame.at && speech.sentence.units[i]?.article === 'indef')) speech.drafts.push(made(speech, frame, 'accusation', from, to, targets));
    return;
  }
  for (const draft of events) {
    const by = mutual ? targets : addressed(speech, frame, useOf(draft.type).agent);
    if (mutual) Object.assign(draft, { agents: targets, targets: draft.type === 'ceasefire.violation' ? [] : targets });
    else if (draft.agents.length === 0 || draft.agents.every((agent) => frame.sources.some((source) => source.name === agent.party.name || (source.country !== null && source.country === agent.party.country)))) {
      draft.agents = by;
      // Who is blamed for a deed is the object of the saying, not of the deed.
      draft.targets = draft.targets.filter(({ index }) => index < 0 || !by.some((one) => one.index === index));
      // 'Accused X of the attack': the one told last.
      const meant = draft.type === 'attack.other' ? justBefore(speech, draft.clause.units, frame.at, { named: true }) : null;
      if (meant) Object.assign(draft, { type: meant.type, targets: draft.targets.length > 0 ? draft.targets : meant.targets, why: [...draft.why, `the ${meant.type} told before`] });
    }
  }
}

/** Prepositions behind which a reason for blame stands. */
const REASONS: ReadonlySet<string> = new Set(['for', 'about', 'of', 'because']);

/** 'A shell hit a bus. Kyiv blamed Moscow', '… the deaths on Moscow', 'called this attack the work of X', 'held X responsible for the attack': the attack last told, else the loss of people, which somebody is blamed for where no other reason is told; with `named` only an attack that is named with the article, where the word of blame is `governed` by its reason only one that 'this' points to. */
function justBefore({ sentence, memory, language }: Speech, own: number[], from: number, { named = false, governed = false }): { type: ClaimType; targets: Bound[] } | null {
  const { units } = sentence;
  const names = (i: number, kind: string) => units[i]?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun' && reading.sense.row.type.startsWith(kind)) === true;
  const isThis = (i: number) => sense(units[i], 'this') !== undefined || (units[i] as Unit).article === 'def';
  const deaths = own.some((i) => (units[i] as Unit).article === 'def' && (names(i, 'loss') || names(i + 1, 'loss')));
  const struck = own.some((i) => (isThis(i) && (names(i, 'attack') || names(i + 1, 'attack'))) || (names(i, 'attack') && units[i]?.readings.some(({ before }) => before.includes('def'))));
  const reason = own.some((i) => (units[i] as Unit).start > from && REASONS.has(sense(units[i], 'case')?.sense.case ?? ''));
  const other = language.order === 'verb-first' ? own.some((i) => sense(units[i], 'rel') !== undefined) : language.order === 'verb-second' ? reason : own.some((i) => sense(units[i], 'this') !== undefined && !names(i + 1, 'loss'));
  if (named ? !struck : other && !deaths && !struck) return null;
  if (governed && !own.some((i) => sense(units[i], 'this') !== undefined)) return null;
  const reach = struck || own.some((i) => sense(units[i], 'this') !== undefined) ? AGAIN_NEAR : 0;
  const near = memory.told.filter((claim) => claim.polarity !== 'denied' && sentence.paragraph - claim.paragraph <= reach);
  const attack = deaths ? undefined : near.findLast(({ type }) => (struck ? family(type) === 'attack' : family(type) !== 'loss'));
  const last = attack ?? near.findLast(({ type, targets }) => type === 'loss.people' && targets.length > 0);
  if (!last || !(last.type.startsWith('attack') || last.type === 'loss.people')) return null;
  return { type: last.type, targets: last.targets.map((party) => ({ party, index: -1 })) };
}

/** 'Warned that strikes would follow': fighting that a warning tells as coming is a threat, of the side that warns where nobody else is told to strike. */
function warnOf(frame: Frame, inside: Draft[]): void {
  for (const draft of inside) {
    if (draft.polarity !== 'affirmed' || draft.modality === 'actual' || draft.modality === 'ongoing' || !THREATS.has(family(draft.type)) || draft.triggers.some(({ verb }) => verb !== null && isPast(verb))) continue;
    Object.assign(draft, { type: 'alert', agents: draft.agents.length > 0 ? draft.agents : bound(frame).filter(({ party }) => BELLIGERENT.has(party.sector)) });
  }
}

/** 'Had attacked'. */
const isPast = ({ present, future, subjunctive, infinitive, ongoing }: Verb): boolean => !present && !future && !subjunctive && !infinitive && !ongoing;

/** 'Warned that the war goes on': a warning whose clause tells what happens is of that. */
function tellsItself(frame: Frame, inside: Draft[]): boolean {
  return frame.row?.makes === 'position' && inside.some((draft) => draft.clause.index !== frame.clause && draft.polarity === 'affirmed' && DEEDS.has(family(draft.type)) && draft.triggers.some((trigger) => trigger.mark === null));
}

/** Whether a topic is told as well: support, and losses, where verbs stand last only those that are counted. */
function keeps({ language, sentence }: Speech, frame: Frame, draft: Draft): boolean {
  return KEPT_IN_TOPICS.has(draft.type) && (draft.type !== 'loss.people' || language.order !== 'verb-last' || draft.clause.index !== frame.clause || sentence.figures.some((figure) => sentence.clauses.of[figure.at] === draft.clause.index));
}

/** Concern, hope, welcome: the position; its topic is no claim unless it tells of losses or of support. */
function express(speech: Speech, frame: Frame, inside: Draft[], makes: ClaimType): void {
  // 'Promised to send troops': the deed promised is the claim.
  if (frame.act === 'promise' && inside.some((draft) => draft.clause.index !== frame.clause && draft.triggers.some((trigger) => trigger.voice !== 'named'))) return;
  // 'Promised military aid to X': so is what will be given.
  const given = frame.act === 'promise' ? inside.filter((draft) => GIVEN.has(draft.type) && draft.polarity === 'affirmed') : [];
  if (given.length > 0) {
    for (const draft of given) if (draft.agents.length === 0) draft.agents = bound(frame);
    return;
  }
  // 'Warned of a new attack': what is warned of as coming is a threat.
  const type = makes === 'position' && frame.act === 'warn' && inside.some((draft) => draft.polarity === 'affirmed' && THREATS.has(family(draft.type))) ? 'alert' : makes;
  remove(
    speech,
    speech.drafts.filter((draft) => (inside.includes(draft) && !keeps(speech, frame, draft)) || (type === 'mediation' && draft.type === type && draft.made === null && draft.clause.index === frame.clause)),
  );
  const { from, to } = speech.language.order === 'verb-first' ? sayingOf(speech, frame) : wordsOf(speech, frame);
  // 'Expressed concern over X': the verb and its noun tell one stand.
  if (speech.language.order === 'verb-second' && speech.drafts.some((draft) => draft.made !== null && draft.made !== frame && draft.type === type && draft.made.clause === frame.clause && draft.from <= from && to <= draft.to)) return;
  speech.drafts.push(Object.assign(made(speech, frame, type, from, to, towards(speech, frame, inside, from, to)), { agents: bound(frame) }));
}

/** A statement of somebody in office or of a body, in which no event is told, is a position. */
function holdsStatement(speech: Speech, frame: Frame): boolean {
  if (frame.kind === 'according' || frame.act === 'deny' || frame.row?.makes || frame.sources.length === 0) return false;
  if (frame.sources.every((source) => source.sector === 'MED' || source.sector === 'CVL')) return false;
  if (speech.drafts.some((draft) => draft.made === frame || (draft.at >= frame.from && draft.at < frame.to))) return false;
  const inner = speech.frames.some((other) => other !== frame && other.kind !== 'according' && other.from >= frame.from && other.from < frame.to);
  return !inner && Math.min(frame.to, speech.end) - frame.from > 12;
}

/** 'Citing the fact that …': a clause under a participle tells no position of its own. */
function underParticiple(speech: Speech, clause: Clause): boolean {
  const around = speech.sentence.clauses.list.find((other) => other.index === clause.under);
  return around !== undefined && around.nonfinite === 'ing' && clause.opening === 'that';
}

/** Where verbs stand second, what is so, is wanted or is not done can be a stand; what happened somewhere is an event that no table has, unless 'we' did it. */
function holds({ language, sentence }: Speech, { verb, units, index }: Clause): boolean {
  if (language.order !== 'verb-second' || !verb) return true;
  if (units.some((i) => i < verb.at && sense(sentence.units[i], 'pronoun')?.sense.we === true) || verb.role === 'want' || (verb.neg && (verb.present || verb.future))) return true;
  // 'Said that X had a right to', 'that it has nothing to do with'.
  if (verb.lemma === 'have' && units.some((i) => i > verb.at && names(sentence.units[i], 'stand'))) return true;
  const placed = sentence.mentions.some((mention) => sentence.clauses.of[mention.a] === index && mention.mark === 'in' && isPlace(mention.who));
  return (verb.role === 'be' || verb.role === 'is') && !verb.future && !placed;
}

function state(speech: Speech, frame: Frame): void {
  const demanded = (part: { clause: Clause }) => part.clause.units.some((i) => sense(speech.sentence.units[i], 'modal')?.sense.modality === 'demanded' && (speech.sentence.units[i] as Unit).start >= frame.from);
  const parts = stretches(speech, frame).filter((part) => ((part.clause.verb !== null || (speech.language.order === 'verb-first' && part.clause.opening === 'that' && part.clause.units.length >= 3)) && holds(speech, part.clause) && part.clause.index !== frame.clause && part.clause.opening !== 'rel' && part.clause.opening !== 'sub' && part.clause.nonfinite === null && !underParticiple(speech, part.clause)) || demanded(part));
  const own = speech.language.order !== 'verb-second' && frame.kind === 'said' && frame.named && frame.act !== 'report' && parts.length === 0 ? stretches(speech, frame).filter((part) => part.clause.index === frame.clause && part.to - part.from > 12) : [];
  const held = speech.language.order === 'verb-last' ? parts.filter((part) => part.clause.opening !== 'if') : parts;
  const told = [...(held.length > 0 ? held : parts), ...own];
  for (const part of told) {
    const must = demanded(part);
    // 'They were allowed to come out and save their lives': what hangs on a statement is part of it.
    if (!must && speech.language.order === 'verb-last' && part !== told[0] && part.clause.verb?.subjunctive) continue;
    const threat = must ? undefined : answers(speech.provoked, part.clause);
    const draft = made(speech, frame, must ? 'appeal' : threat ? 'alert' : 'position', part.from, part.to, threat ? threatened(threat, bound(frame), speech.memory) : []);
    if (threat) draft.agents = bound(frame);
    speech.drafts.push(Object.assign(draft, { clause: part.clause, modality: must ? 'demanded' : threat ? 'possible' : part.clause.verb?.future ? 'planned' : 'actual' }));
  }
}

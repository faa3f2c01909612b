import type { ClaimType } from '../model/claim.js';
import type { Frame } from './frame.js';
import type { Clause } from './clause.js';
import { type Bound, type Draft, useOf } from './draft.js';
import type { LanguagePack } from './language.js';
import { antecedentOf, deniable, deniesPart, sameDeed } from './antecedent.js';
import type { Memory } from './memory.js';
import { answers } from './merging.js';
import { isParty, isPlace } from './who.js';
import { resolve, roleOf, stateOf, type Use } from './resolve.js';
import type { Mention, Resolved } from './mention.js';
import { sense, type Unit } from './scan.js';
import type { Sentence } from './sentence.js';
import { family } from './families.js';
import { SPEECH } from './work.js';
import { KIND, lacks } from './kinds.js';

/** Types that stay claims of their own inside an expression of concern or hope. */
const KEPT_IN_TOPICS: ReadonlySet<ClaimType> = new Set(['loss.people', 'loss.equipment', 'support.military']);

/** Families whose coming is a threat. */
const THREATS: ReadonlySet<string> = new Set(['attack', 'clash', 'alert', 'operation']);

/** Families of what forces do. */
const DEEDS: ReadonlySet<string> = new Set(['attack', 'clash', 'deployment', 'alert', 'operation', 'control', 'closure']);

export interface Speech {
  sentence: Sentence;
  frames: Frame[];
  drafts: Draft[];
  memory: Memory;
  language: LanguagePack;
  /** End of the sentence in folded offsets. */
  end: number;
  /** Clauses of conditions that suppose an attack or a breach. */
  provoked: ReadonlySet<number>;
}

/** Turns acts of saying into claims: demands, blame, positions, denials of what was told before. Changes `speech.drafts`. */
export function readSpeech(speech: Speech): void {
  for (const frame of speech.frames) {
    if (frame.kind !== 'said' || !frame.row || frame.sources.length === 0) continue;
    const inside = speech.drafts.filter((draft) => draft.at >= frame.from && draft.at < Math.min(frame.to, speech.end) && draft.made === null);
    if (frame.row.owns) own(speech, frame, inside);
    else if (frame.act === 'deny') deny(speech, frame, inside);
    else if (frame.row.makes === 'appeal') demand(speech, frame, inside);
    else if (frame.row.makes === 'accusation') accuse(speech, frame, inside);
    else if (frame.row.makes && !(frame.act === 'warn' && tellsItself(frame, inside))) express(speech, frame, inside, frame.row.makes);
  }
  if (!lacks(speech.sentence, KIND.false)) for (const frame of speech.frames) callsUntrue(speech, frame);
  if (!lacks(speech.sentence, KIND.modal)) for (const frame of speech.frames) if (frame.act !== 'deny' && !frame.row?.makes && frame.kind !== 'according') necessity(speech, frame);
  for (const frame of speech.frames) if (holdsStatement(speech, frame)) state(speech, frame);
}

const bound = (frame: Frame): Bound[] => frame.sources.map((party) => ({ party, index: -1 }));

function clauseOf(speech: Speech, frame: Frame): Clause {
  return speech.sentence.clauses.list.find((clause) => clause.index === frame.clause) ?? (speech.sentence.clauses.list[0] as Clause);
}

function made(speech: Speech, frame: Frame, type: ClaimType, from: number, to: number, targets: Bound[]): Draft {
  return {
    type,
    triggers: [],
    clause: clauseOf(speech, frame),
    at: frame.at,
    polarity: 'affirmed',
    modality: type === 'appeal' ? 'demanded' : (frame.modality ?? 'actual'),
    agents: SPEECH.has(type) ? bound(frame) : [],
    targets,
    from,
    to,
    made: frame,
    why: [`${frame.act} makes ${type}`],
  };
}

function remove(speech: Speech, gone: Draft[]): void {
  for (const draft of gone) speech.drafts.splice(speech.drafts.indexOf(draft), 1);
}

/** A frame's stretch in this sentence; where next to nothing is left of it, the saying clause up to it, or with its verb where that begins the clause. */
function wordsOf(speech: Speech, frame: Frame): { from: number; to: number } {
  const to = Math.min(frame.to, speech.end);
  if (to - frame.from > 4) return { from: frame.from, to };
  const units = clauseOf(speech, frame).units.map((i) => speech.sentence.units[i] as Unit);
  const from = Math.min(frame.from, units[0]?.start ?? frame.from);
  return { from, to: to - from > 3 ? to : Math.max(to, units[units.length - 1]?.end ?? to) };
}

/** Where verbs stand first, who expresses what stands in one clause: all of it, up to the next that is joined to it, unless what is expressed is a clause of its own. */
function sayingOf(speech: Speech, frame: Frame): { from: number; to: number } {
  const words = wordsOf(speech, frame);
  const { list } = speech.sentence.clauses;
  const clause = clauseOf(speech, frame);
  if (list.some((other) => other.under === clause.index && other.opening === 'that')) return words;
  const units = clause.units.map((i) => speech.sentence.units[i] as Unit);
  const after = list.find((other) => other.index > clause.index && (other.opening === 'and' || other.opening === 'but') && other.verb !== null);
  const next = after ? (speech.sentence.units[after.units[0] as number] as Unit).start : words.to;
  const from = Math.min(words.from, units[0]?.start ?? words.from);
  if (next <= words.from) return { from, to: words.to };
  return { from, to: Math.max(units[units.length - 1]?.end ?? 0, Math.min(words.to, next)) };
}

/** Units of a frame's stretch in this sentence, by clause. */
function stretches(speech: Speech, frame: Frame): { from: number; to: number; clause: Clause }[] {
  const out: { from: number; to: number; clause: Clause }[] = [];
  for (const clause of speech.sentence.clauses.list) {
    let from = -1;
    let to = -1;
    let count = 0;
    for (const i of clause.units) {
      const { start, end } = speech.sentence.units[i] as Unit;
      if (start < frame.from || end > frame.to) continue;
      if (count === 0) from = start;
      to = end;
      count += 1;
    }
    if (count >= 2) out.push({ from, to, clause });
  }
  return out;
}

/** Relations by which the one is marked to whom words go, the surest first. */
const ADDRESSING: (Mention['mark'])[] = ['from', 'object', 'to', 'with', 'on', null];

/** 'X, head of Y,', 'the spokesman of Y, X': what stands beside the speaker without a mark names the speaker's office. */
function apposed({ sentence }: Speech, frame: Frame, mention: Mention): boolean {
  if ((mention.mark !== null && mention.mark !== 'of') || mention.who.refers !== null) return false;
  return frame.subjects.some((index) => {
    const subject = sentence.mentions[index];
    return subject !== undefined && ((mention.a === subject.b + 1 && sentence.units[subject.b]?.text === ',') || (subject.a >= mention.b && subject.a - mention.b <= 1));
  });
}

/** Parties of the saying clause, or of what is asked, to whom the words go: 'both sides' before all others, then the one that is marked so. */
function addressed(speech: Speech, frame: Frame, use: Use = 'talk'): Bound[] {
  const { sentence, memory, language } = speech;
  const saying = sentence.units.findIndex((unit) => unit.start === frame.at);
  const own = sentence.mentions
    .map((mention, index) => ({ mention, index }))
    .filter(({ mention, index }) => sentence.clauses.of[mention.a] === frame.clause && !frame.subjects.includes(index) && isParty(mention.who) && mention.mark !== 'about' && mention.mark !== 'in' && mention.mark !== 'by' && mention.mark !== 'of' && !apposed(speech, frame, mention));
  const sides = own.find(({ mention }) => mention.who.refers?.startsWith('sides'));
  // 'Ascribed the attack on X to Y': what an object takes with it is not whom the words go to.
  const object = language.order === 'verb-last' ? clauseOf(speech, frame).units.findLast((i) => sense(sentence.units[i], 'case')?.sense.after === true) : undefined;
  const free = object === undefined ? own : own.filter(({ mention }) => mention.a > object || mention.mark === null || mention.mark === 'object' || mention.mark === 'from');
  // Where verbs stand second, who is asked stands after the verb; a name before it is of the speaker.
  const after = language.order === 'verb-second' && saying >= 0 ? own.filter(({ mention }) => mention.a > saying) : free;
  // 'Accused X of helping Y': the object is who is blamed.
  const rank = ({ mention }: (typeof own)[0]) => (frame.row?.makes === 'accusation' && language.order === 'verb-last' && mention.mark === 'object' ? 0 : ADDRESSING.indexOf(mention.mark) + 1);
  const head = sides ?? (language.order === 'verb-last' ? [...after].filter((one) => ADDRESSING.includes(one.mention.mark)).sort((a, b) => rank(a) - rank(b) || a.index - b.index)[0] : after.find((one) => ADDRESSING.includes(one.mention.mark)));
  const asksThem = sentence.units[saying]?.readings.some((reading) => reading.k === 'say' && reading.after.includes('object')) === true;
  if (!head || asksThem || head.mention.who.refers === 'speaker' || head.mention.who.refers === 'subject') return head || asksThem ? spokenOf(speech, frame, saying) : talkedTo(speech, frame);
  const group = [head.index];
  for (let k = head.index + 1; sentence.mentions[k]?.joined; k += 1) group.push(k);
  return group.flatMap((index) => (peopleNamed(speech, index) ?? resolve((sentence.mentions[index] as Mention).who, use, memory)).map((party) => ({ party, index })));
}

/** 'Asked Iranians', 'urges Syrians': the people of a country in the plural are its civilians. */
function peopleNamed({ sentence }: Speech, index: number): Resolved[] | null {
  const { who, a } = sentence.mentions[index] as Mention;
  if (!who.country || who.bare !== 'adjective' || who.roles.length > 0 || who.party || who.person) return null;
  const plural = sentence.units[a]?.readings.some((reading) => reading.k === 'demonym' && reading.after.includes('plural'));
  return plural ? [roleOf('civilians', who.country)] : null;
}

const speaks = (frame: Frame, party: Resolved): boolean => frame.sources.some((source) => source.name === party.name || (source.country !== null && source.country === party.country));

/** 'Spoke with X and Y and urged them': whom a pronoun after a word of asking stands for, named before it in the sentence, else those just told to have talked. */
function spokenOf(speech: Speech, frame: Frame, saying: number): Bound[] {
  const { sentence, memory } = speech;
  for (let k = sentence.mentions.length - 1; k >= 0; k -= 1) {
    const { a, who, mark } = sentence.mentions[k] as Mention;
    if (a >= saying || frame.subjects.includes(k) || (who.refers !== null && !who.refers.startsWith('sides')) || who.outlet || mark === 'in' || mark === 'about' || !isParty(who) || (who.place && who.roles.length === 0)) continue;
    let first = k;
    while (sentence.mentions[first]?.joined) first -= 1;
    const found = sentence.mentions.slice(first, k + 1).flatMap((mention, step) => resolve(mention.who, 'talk', memory).map((party) => ({ party, index: first + step }))).filter(({ party }) => !speaks(frame, party));
    if (found.length > 0) return found;
  }
  return talkedTo(speech, frame);
}

/** 'Spoke with X by telephone and called for calm': those with whom the speaker is told to have talked in the sentence, else just before it. */
function talkedTo(speech: Speech, frame: Frame): Bound[] {
  const contact = speech.drafts.find((draft) => family(draft.type) === 'contact' && draft.at < frame.at);
  if (contact) return contact.agents.filter(({ party }) => !speaks(frame, party));
  return [];
}

/** 'X urged Y to do A and B': one appeal for each thing asked. */
function demand(speech: Speech, frame: Frame, inside: Draft[]): void {
  if (ordersIt(speech, frame, inside)) return;
  remove(speech, inside);
  const targets = addressed(speech, frame);
  const parts = stretches(speech, frame).filter((part) => part.clause.verb !== null || part.clause.index === frame.clause);
  const within = speech.language.order === 'verb-second' ? whatIsAsked(speech, frame) : speech.language.order === 'verb-first' ? underThat(speech, frame) : null;
  const asked = parts.filter((part) => part.clause.index !== frame.clause && part.clause.opening !== 'rel' && (within === null || within.has(part.clause.index)));
  const list = asked.length > 0 ? asked : parts.length > 0 ? [{ ...(parts[0] as (typeof parts)[0]) }] : [{ ...wordsOf(speech, frame), clause: clauseOf(speech, frame) }];
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
  const mutual = clauseOf(speech, frame).units.some((i) => sense(speech.sentence.units[i], 'mutual'));
  const targets = mutual ? bound(frame) : addressed(speech, frame);
  const events = frame.row?.called ? [] : inside.filter((draft) => draft.type !== 'accusation' && draft.type !== 'position');
  remove(
    speech,
    inside.filter((draft) => frame.row?.called || draft.type === 'accusation'),
  );
  if (events.length === 0) {
    const { from, to } = wordsOf(speech, frame);
    speech.drafts.push(made(speech, frame, 'accusation', from, to, targets));
    return;
  }
  for (const draft of events) {
    const by = mutual ? targets : addressed(speech, frame, useOf(draft.type).agent);
    if (mutual) Object.assign(draft, { agents: targets, targets });
    else if (draft.agents.length === 0 || draft.agents.every((agent) => frame.sources.some((source) => source.name === agent.party.name || (source.country !== null && source.country === agent.party.country)))) {
      draft.agents = by;
      // Who is blamed for a deed is the object of the saying, not of the deed.
      draft.targets = draft.targets.filter(({ index }) => index < 0 || !by.some((one) => one.index === index));
    }
  }
}

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

/** Towards whom a position is: the one state or group that its words name, else the side that made the attack that they tell of. */
function towards(speech: Speech, frame: Frame, inside: Draft[], from: number, to: number): Bound[] {
  const { sentence, memory } = speech;
  const own = (party: Resolved) => frame.sources.some((source) => source.name === party.name || (source.country !== null && source.country === party.country));
  const attack = inside.find((draft) => family(draft.type) === 'attack' || draft.type === 'ceasefire.violation');
  if (attack) {
    const doers = attack.agents.length > 0 ? attack.agents.map(({ party }) => party) : (memory.told.findLast((claim) => family(claim.type) === 'attack' && claim.agents.length > 0)?.agents ?? []);
    const sides = memory.pair.flatMap((side) => resolve(side, 'fight', memory));
    return doers.filter((party) => !own(party) && sides.some((side) => side.name === party.name || (side.country !== null && side.country === party.country))).map((party) => ({ party: stateBehind(party, memory), index: -1 }));
  }
  const named = new Map<string, Bound>();
  sentence.mentions.forEach((mention, index) => {
    const { start } = sentence.units[mention.a] as Unit;
    if (start < from || start >= to || frame.subjects.includes(index) || !isParty(mention.who) || mention.who.refers !== null || mention.mark === 'in' || apposed(speech, frame, mention)) return;
    for (const party of resolve(mention.who, 'talk', memory)) if (!own(party) && (party.sector === 'GOV' || party.sector === 'REB' || (party.sector === 'MIL' && party.country === null))) named.set(party.name, { party, index });
  });
  return named.size === 1 ? [...named.values()] : [];
}

/** The government of a country whose forces did what a position is about; an armed group stands for itself. */
function stateBehind(party: Resolved, memory: Memory): Resolved {
  const country = party.country ? memory.countries.get(party.country) : undefined;
  return party.sector === 'MIL' && country ? stateOf(country, 'talk') : party;
}

/** Those whose deeds a speaker's own are: the armed forces of its country, or an armed group itself. */
function deedsOf(speech: Speech, frame: Frame): Bound[] {
  return frame.sources.flatMap((source) => {
    const country = source.country ? speech.memory.countries.get(source.country) : undefined;
    if (source.sector === 'REB') return [{ party: source, index: -1 }];
    return country && (source.sector === 'MIL' || source.sector === 'GOV') ? [{ party: stateOf(country, 'fight'), index: -1 }] : [];
  });
}

/** 'Claimed responsibility for the attack': the attack told or named is by who says so. */
function own(speech: Speech, frame: Frame, inside: Draft[]): void {
  const attacks = inside.filter((draft) => draft.type.startsWith('attack'));
  for (const draft of attacks) draft.agents = bound(frame);
  if (attacks.length > 0) return;
  const before = speech.memory.told.findLast((claim) => claim.type.startsWith('attack'));
  if (!before) return;
  const clause = clauseOf(speech, frame);
  const units = clause.units.map((i) => speech.sentence.units[i] as Unit);
  speech.drafts.push({ ...made(speech, frame, before.type, Math.min(frame.from, units[0]?.start ?? frame.from), Math.min(speech.end, units[units.length - 1]?.end ?? frame.to), before.targets.map((party) => ({ party, index: -1 }))), agents: bound(frame) });
}

/** 'Rejected the proposal': what is turned down is an offer or a demand, and nothing that was told. */
function turnsDown(speech: Speech, frame: Frame): boolean {
  const { units } = speech.sentence;
  const verb = clauseOf(speech, frame).verb?.at ?? -1;
  if (verb < 0 || (units[verb] as Unit).start !== frame.at) return false;
  for (let k = verb + 1; k <= verb + 4 && k < units.length; k += 1) {
    const unit = units[k] as Unit;
    if (unit.readings.some((reading) => reading.k === 'thing' && reading.sense.of === 'proposal')) return true;
    if (sense(unit, 'case') || sense(unit, 'that') || sense(unit, 'said-word')) return false;
  }
  return false;
}

function clauseSpan(speech: Speech, frame: Frame): { from: number; to: number } {
  const units = clauseOf(speech, frame).units.map((i) => speech.sentence.units[i] as Unit);
  return { from: Math.min(frame.from, units[0]?.start ?? frame.from), to: Math.min(speech.end, units[units.length - 1]?.end ?? frame.to) };
}

/** Denials: events inside are denied; 'denied this' denies what another said before. */
function deny(speech: Speech, frame: Frame, inside: Draft[]): void {
  if (turnsDown(speech, frame)) {
    const { from, to } = clauseSpan(speech, frame);
    remove(speech, inside.filter((draft) => draft.clause.index === frame.clause));
    speech.drafts.push({ ...made(speech, frame, 'position', from, to, []), polarity: 'affirmed', modality: 'actual' });
    return;
  }
  for (const draft of inside) {
    draft.polarity = 'denied';
    if (draft.agents.length > 0) continue;
    const told = sameDeed(speech.memory, frame, draft.type);
    // Who denies an attack that names nobody, and that nobody was told to have made, denies to have made it.
    if (told) draft.agents = supplied(told.agents);
    else if (draft.type === 'support.military') draft.agents = bound(frame).filter(({ party }) => party.sector !== 'MED');
    else if (draft.type.startsWith('attack') || draft.type === 'ceasefire.violation') draft.agents = deedsOf(speech, frame).filter(({ party }) => !draft.targets.some((target) => target.party.country === party.country));
  }
  if (inside.length > 0) return;
  const { from, to } = clauseSpan(speech, frame);
  // '… on the hospital, which X denied': what a describing clause denies is told right before it.
  const here = clauseOf(speech, frame).opening === 'rel' ? speech.drafts.findLast((draft) => draft.at < frame.at && draft.made === null && draft.polarity === 'affirmed' && deniable(draft.type)) : undefined;
  if (here) {
    speech.drafts.push({ ...made(speech, frame, here.type, from, to, here.targets), agents: here.agents, clause: here.clause, triggers: here.triggers, polarity: 'denied', modality: 'actual' });
    return;
  }
  const before = antecedentOf(speech, frame);
  if (!before) {
    speech.drafts.push(Object.assign(made(speech, frame, 'accusation', from, to, []), { polarity: 'denied' }));
    return;
  }
  const agents = deniesPart(speech.sentence, frame) && deedsOf(speech, frame).length > 0 ? deedsOf(speech, frame) : supplied(before.agents);
  speech.drafts.push({ ...made(speech, frame, before.type, from, to, supplied(before.targets)), agents, polarity: 'denied', modality: 'actual', again: before });
}

/** 'X: these reports are lies': a statement that something told is untrue denies it; an event in its clause is denied by name. */
function callsUntrue(speech: Speech, frame: Frame): void {
  const { sentence, drafts } = speech;
  if (frame.act === 'deny' || frame.kind === 'according' || frame.row?.makes || frame.sources.length === 0 || frame.sources.every((source) => source.sector === 'MED')) return;
  for (const part of stretches(speech, frame)) {
    const at = part.clause.units.find((i) => sense(sentence.units[i], 'false') && (sentence.units[i] as Unit).start >= part.from);
    if (at === undefined) continue;
    const inside = drafts.filter((draft) => draft.clause === part.clause && draft.made === null);
    for (const draft of inside) if (draft.polarity === 'denied') draft.untrue = true;
    if (inside.length > 0 || drafts.some((draft) => draft.clause === part.clause) || !part.clause.units.some((i) => sense(sentence.units[i], 'said-word'))) continue;
    const before = antecedentOf(speech, { ...frame, clause: part.clause.index, at: part.from });
    if (before) drafts.push({ ...made(speech, frame, before.type, part.from, part.to, supplied(before.targets)), clause: part.clause, at: part.from, agents: supplied(before.agents), polarity: 'denied', modality: 'actual', again: before, untrue: true });
  }
}

const supplied = (parties: Resolved[]): Bound[] => parties.map((party) => ({ party, index: -1 }));

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
    const threat = !must && answers(speech.provoked, part.clause);
    const draft = made(speech, frame, must ? 'appeal' : threat ? 'alert' : 'position', part.from, part.to, []);
    if (threat) draft.agents = bound(frame);
    speech.drafts.push(Object.assign(draft, { clause: part.clause, modality: must ? 'demanded' : threat ? 'possible' : part.clause.verb?.future ? 'planned' : 'actual' }));
  }
}

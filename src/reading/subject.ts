import { MARK, WORD } from '../text/tokens.js';
import type { Clause } from './clause.js';
import { controllerOf } from './controller.js';
import { type Frame, type Hearing, unitAt } from './frame.js';
import { ROLES } from '../model/roles.js';
import type { Mention, Resolved } from './mention.js';
import { names, namesEvent, sense, type Unit } from './scan.js';
import { group, mediumByPattern, mentionsOf, saysNoun, speakers, spokeLast } from './speakers.js';
import { strangerAfter, strangerBefore, tradesman } from './strangers.js';
import type { Reading1 } from './senses.js';
import type { SayRow } from './tables.js';
import { isLand, isParty } from './who.js';

/** Who says something: the mentions that name them, whom these stand for, and whether they are named here and not taken from before. */
export interface Speaking {
  subjects: number[];
  sources: Resolved[];
  named: boolean;
  /** Whether he is somebody by a name that no pack knows. */
  stranger?: true;
}

/** How many words a title has at most, between the word that opens it and the name of who holds it. */
const TITLE = 8;

/** Whose saying the word at unit `at` tells; null where the clause names somebody who cannot be read, or nobody at all. */
export function speakingAt(hearing: Hearing, clause: Clause, at: number, row: SayRow): Speaking | null {
  const { order } = hearing.language;
  if (row.makes === 'alert' && row.verb !== undefined && ofDeed(hearing, clause, at)) return null;
  const named = () => (order === 'verb-first' ? strangerAfter(hearing, clause, at) : strangerBefore(hearing, clause, at));
  // Where capitals tell no names, what somebody is told to be ('said X, who is of Y's residents') must not be taken for another speaker.
  const early = hearing.language.capitals ? null : named();
  const told = early?.told;
  // What he is told to be does nothing else in the clause.
  if (told) return { subjects: hearing.sentence.mentions.flatMap((mention, k) => (mention.a >= told.a && mention.a < told.b ? [k] : [])), sources: [early.party], named: true, stranger: true };
  // 'The paper "X" said': without the quotation marks it may be what the page calls itself.
  const medium = order === 'verb-first' && clause.verb?.at === at && quotes(hearing.sentence.units[at + 2]) ? mediumByPattern(hearing, at + 1) : null;
  if (medium) return { subjects: [], sources: [medium], named: true };
  const found = subjectOf(hearing, clause, at, row);
  if (!Array.isArray(found)) return { subjects: found.subjects, sources: found.sources, named: found.named };
  if (found.length > 0) {
    const mentions = mentionsOf(hearing, found);
    return { subjects: found, sources: speakers(hearing, mentions), named: mentions.some((mention) => mention.who.refers !== 'speaker' && mention.who.refers !== 'subject') };
  }
  const goesOn = order === 'verb-first' && row.goesOn === true && hearing.language.participles.some((start) => unitAt(hearing, at).text.startsWith(start));
  const trade = tradesman(hearing, clause, at);
  if (trade) return { subjects: [], sources: [trade], named: true };
  const stranger = goesOn ? null : hearing.language.capitals ? named() : early;
  if (stranger) return { subjects: [], sources: [stranger.party], named: true, stranger: true };
  // 'The truce that was announced in March': a clause that describes something goes on with nobody.
  if (clause.opening === 'rel') return null;
  // 'X said that …, before it corrected this and mentions that': who spoke in the sentence goes on.
  return { subjects: [], sources: hearing.memory.speaker.length > 0 ? spokeLast(hearing, clause.index) : [], named: false };
}

/** 'The fighting threatens the truce': whether what stands as the subject of a verb of threatening is something done, and nobody. */
function ofDeed({ sentence: { units, marks, mentions, clauses }, language }: Hearing, clause: Clause, at: number): boolean {
  const deed = (i: number): boolean => units[i]?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun' && reading.clitic === null) === true && marks[i] === null;
  if (mentions.some(({ a, mark, who }) => a < at && mark === null && clauses.of[a] === clause.index && isParty(who))) return false;
  return clause.units.some((i) => i < at && deed(i)) || (language.order === 'verb-first' && clause.verb?.at === at && deed(at + 1) && sense(units[at + 1], 'event')?.before.includes('def') === true);
}

/** Mentions that are the subject of a word of saying at unit `at`, or the saying with which it shares its subject. */
function subjectOf(hearing: Hearing, clause: Clause, at: number, row: SayRow): number[] | Frame {
  const { mentions, clauses } = hearing.sentence;
  const { order } = hearing.language;
  const earlier = hearing.frames.filter((frame) => frame.kind === 'said').pop();
  if (earlier && hearing.language.participles.some((start) => unitAt(hearing, at).text.startsWith(start)) && unitAt(hearing, at).readings.every((reading) => reading.k !== 'say' || reading.before.every((feat) => feat === 'and'))) return earlier;
  const taken = new Set<number>();
  for (const frame of hearing.frames) if (frame.kind === 'according') for (const index of frame.subjects) taken.add(index);
  const undergone = clause.verb?.at === at ? clause.verb.passive : order === 'verb-last' && clause.verb?.role === 'undergo';
  const agent = undergone ? mentions.findIndex((mention) => mention.mark === 'by' && clauses.of[mention.a] === clause.index && isParty(mention.who)) : -1;
  if (agent >= 0) return group(hearing, agent);
  const inClause: { mention: Mention; index: number }[] = [];
  for (const [index, mention] of mentions.entries()) if (clauses.of[mention.a] === clause.index && !taken.has(index) && isParty(mention.who)) inClause.push({ mention, index });
  const stating = order === 'verb-first' ? statedBy(hearing, at, inClause) : -1;
  if (stating >= 0) return group(hearing, stating);
  const free = inClause.filter(({ mention }) => mention.mark === null && !belongs(hearing, mention));
  const quoted = order === 'verb-second' ? afterQuotation(hearing, clause, at) : -1;
  const before = free.find(({ mention }) => mention.a < at && mention.a > quoted);
  const after = free.find(({ mention, index }) => mention.a > at && mention.a - at <= 7 && !asked(hearing, mention, row) && (order !== 'verb-first' || (reaches(hearing, at, mention) && agrees(hearing, at, firstOf(mentions, index)))));
  if (order === 'verb-last' && before) return group(hearing, before.index);
  // 'The office, which accused X': what a clause describes is its subject, unless a pronoun on the verb stands for it.
  const described = order === 'verb-first' && clause.opening === 'rel' && clause.verb?.at === at && !clause.verb.object ? controllerOf(hearing.sentence, clause) : -1;
  if (described >= 0 && !taken.has(described)) return group(hearing, described);
  if (order === 'verb-first') {
    const opens = before && opensBefore(hearing, clause, before.mention, at) ? before : undefined;
    // 'And asked the council for the compelling of X': who is named behind what is asked for does not ask.
    const asks = row.makes === 'appeal' && after ? hearing.sentence.marks.findIndex((mark, k) => k >= after.mention.b && mark === 'with') : -1;
    const others = free.filter(({ mention }) => mention.a > at && !mention.joined && (asks < 0 || mention.a < asks)).length;
    const found = opens ?? (after && others === 1 && isObject(hearing, clause, after.mention, row) ? undefined : (after ?? before));
    if (found) return found === after && !row.makes ? titled(hearing, clause, found.index) : group(hearing, found.index);
  }
  if (order === 'verb-second') {
    if (before) return group(hearing, whole(hearing, before.index, at));
    if (after && clause.nonfinite === null && opensWithVerb(hearing, clause, at) && !sense(hearing.sentence.units[clause.openedAt], 'and') && stands(hearing, at, after.mention)) return group(hearing, after.index);
  }
  const head = clause.opening === 'rel' || clause.nonfinite ? controllerOf(hearing.sentence, clause) : -1;
  if (head >= 0 && !taken.has(head)) return group(hearing, head);
  const stated = order === 'verb-second' ? inClause.find(({ mention }) => mention.a < at && (mention.mark === 'from' || mention.mark === 'by' || mention.mark === 'of') && saysNoun(hearing.sentence.units[mention.markAt - 1])) : undefined;
  if (stated) return group(hearing, stated.index);
  if (clause.opening === 'and' || clause.opening === 'but' || (clause.opening === 'that' && order === 'verb-first')) {
    const shared = order === 'verb-second' ? sharedSubject(hearing, clause, at, taken) : null;
    if (shared) return shared;
    const spoken = hearing.frames.filter((frame) => frame.kind === 'said' && frame.clause < clause.index && frame.row?.mediumOnly !== true).pop();
    if (spoken) return spoken;
    const index = order === 'verb-second' ? -1 : mentions.findIndex((mention, k) => !taken.has(k) && clauses.of[mention.a] === clause.index - 1 && mention.mark === null && isParty(mention.who) && !belongs(hearing, mention));
    if (index >= 0) return group(hearing, index);
  }
  return [];
}

/** The first of the names that one is joined to. */
function firstOf(mentions: Mention[], index: number): Mention {
  let first = index;
  while (first > 0 && mentions[first]?.joined) first -= 1;
  return mentions[first] as Mention;
}

/** 'Urged the two sides', 'urged the international community': they are asked, they do not ask; a community of no country asks only whom its sentence names right behind it. */
function asked({ sentence: { mentions } }: Hearing, { who, b }: Mention, row: SayRow): boolean {
  if (row.makes !== 'appeal') return false;
  if (who.refers !== null) return who.refers.startsWith('sides');
  return who.party !== null && who.party.country === null && who.party.sector === 'OTH' && !mentions.some((other) => other.a === b && isParty(other.who));
}

/** How far behind its verb a statement may stand, and behind it the name of whose it is. */
const STATED = { behind: 2, by: 4 };

/** 'A statement issued by X said', where verbs come first: the statement stands right behind the verb, and by a preposition or a verb behind it whose it is. */
function statedBy({ sentence }: Hearing, at: number, inClause: { mention: Mention; index: number }[]): number {
  for (let k = at + 1; k <= at + STATED.behind; k += 1) {
    const unit = sentence.units[k];
    if (!unit || unit.kind === MARK) return -1;
    if (!unit.readings.some((reading) => reading.clitic === null && (reading.k === 'said-word' || (reading.k === 'say' && reading.sense.part === 'noun' && reading.sense.row.act === 'state' && !reading.sense.row.makes)))) continue;
    // 'A statement that X issued': a verb that holds its object.
    if (sentence.units[k + 1]?.readings.some(({ after }) => after.includes('object'))) return sentence.mentions.findIndex(({ a, who }) => a > k + 1 && a <= k + STATED.by && isParty(who));
    const by = inClause.find(({ mention }) => mention.a > k && mention.a <= k + STATED.by);
    return by && ((by.mention.mark === null && quotes(sentence.units[by.mention.a - 1])) || by.mention.mark === 'to' || by.mention.mark === 'from' || by.mention.mark === 'by') ? by.index : -1;
  }
  return -1;
}

/** Whether a unit is a quotation mark before a name, which may cut a preposition off from it. */
const quotes = (unit: Unit | undefined): boolean => unit?.text === '"' || unit?.text === '«';

/**
 * Where verbs come first, whether the only name behind one is whom it is said to: nobody is blamed by nobody, and 'and asked Y to' after another
 * saying of the sentence asks a body or a country, not a person in office, who would be named as the one that asks.
 */
function isObject(hearing: Hearing, clause: Clause, { who, b }: Mention, row: SayRow): boolean {
  // 'The police accused unknown men of': people right behind the name are blamed by it.
  if (row.makes === 'accusation') return !row.mutual && !clause.units.some((i) => sense(hearing.sentence.units[i], 'mutual')) && !peopleAt(hearing.sentence.units[b]);
  const spoken = hearing.frames.some((frame) => frame.kind === 'said' && frame.clause < clause.index && frame.named);
  // '… and warned the militia of Y'.
  if (row.act === 'warn' && clause.opening === 'and' && spoken && sense(hearing.sentence.units[b], 'case')?.sense.case === 'from') return true;
  return row.makes === 'appeal' && clause.opening === 'and' && spoken && who.person === null && !who.roles.some((role) => ROLES[role].kind === 'office' || ROLES[role].kind === 'people');
}

/** Whether a unit is a word for people that no preposition joined to it marks. */
const peopleAt = (unit: Unit | undefined): boolean => (sense(unit, 'counted')?.sense.row.kind === 'people' || names(unit, 'raiders')) && unit?.readings.every(({ clitic }) => clitic === null) === true;

/** 'The coordinator of foreign policy in the Union, X': a person whose title was read as a name of its own right before him is who speaks. */
function titled(hearing: Hearing, clause: Clause, index: number): number[] {
  const { mentions, units, mentionOf, clauses } = hearing.sentence;
  const { who, b } = mentions[index] as Mention;
  if (who.person || who.outlet || mentions[index + 1]?.joined) return group(hearing, index);
  for (let k = b; k < b + TITLE; k += 1) {
    const unit = units[k];
    if (!unit || unit.kind !== WORD || clauses.of[k] !== clause.index) break;
    const at = mentionOf[k] as number;
    const person = at >= 0 ? (mentions[at] as Mention).who.person : null;
    if (person && (mentions[at] as Mention).mark === null) return person.offices.some(({ country }) => country === null || country === who.country?.code || !who.country) ? group(hearing, at) : group(hearing, index);
    const relation = sense(unit, 'case')?.sense.case;
    const told = unit.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun' && reading.clitic !== null);
    if (told || sense(unit, 'verb') || sense(unit, 'say') || sense(unit, 'that') || sense(unit, 'rel') || sense(unit, 'and') || (relation !== undefined && relation !== 'in' && relation !== 'for' && relation !== 'of')) break;
  }
  return group(hearing, index);
}

/** 'X did that and said this': the saying above the clause, or the subject of the nearest clause that it is joined to. */
function sharedSubject(hearing: Hearing, clause: Clause, at: number, taken: ReadonlySet<number>): number[] | Frame | null {
  const { mentions, clauses } = hearing.sentence;
  if (!opensWithVerb(hearing, clause, at)) return null;
  let nearest = -1;
  for (let around = clauses.list.find((other) => other.index === clause.under), step = 0; around && step < 6; step += 1) {
    const { index, verb, nonfinite, under } = around;
    const spoken = hearing.frames.find((frame) => frame.kind === 'said' && frame.clause === index && frame.row?.mediumOnly !== true);
    if (spoken) return spoken;
    if (nearest < 0 && nonfinite === null) nearest = mentions.findIndex((mention, k) => !taken.has(k) && clauses.of[mention.a] === index && mention.mark === null && isParty(mention.who) && mention.a < (verb?.at ?? 0));
    around = clauses.list.find((other) => other.index === under);
  }
  return nearest >= 0 ? group(hearing, nearest) : null;
}

/** 'Iran's Fars agency said': of names that stand one after the other, the last is the one that says it. */
function whole(hearing: Hearing, index: number, at: number): number {
  const { mentions } = hearing.sentence;
  let last = index;
  while (mentions[last + 1] && (leadsTo(hearing, mentions[last] as Mention, mentions[last + 1] as Mention) || runBy(hearing, mentions[last] as Mention, mentions[last + 1] as Mention)) && (mentions[last + 1] as Mention).b <= at && isParty((mentions[last + 1] as Mention).who) && (mentions[last] as Mention).who.person === null) last += 1;
  return last;
}

/** 'Syria's state-run SANA': whether nothing but words that describe stands between two names. */
function leadsTo({ sentence: { units } }: Hearing, { b }: Mention, { a, who }: Mention): boolean {
  for (let k = b; k < a; k += 1) if (!who.outlet || !sense(units[k], 'filler')) return false;
  return true;
}

/** 'The Houthi-run al-Masirah': whether only a hyphen and a word joined to it stand between two names. */
function runBy(hearing: Hearing, { b }: Mention, { a }: Mention): boolean {
  const dash = hearing.sentence.units[b];
  return a === b + 2 && dash?.text === '-' && dash.start === hearing.sentence.units[b - 1]?.end && hearing.sentence.units[b + 1]?.start === dash.end;
}

/** Unit that closes the last quotation before a word of saying: who is named in it does not say it. -1 for none. */
export function afterQuotation(hearing: Hearing, clause: Clause, at: number): number {
  let last = -1;
  let marks = 0;
  for (const i of clause.units) {
    if (i >= at) break;
    const { text } = unitAt(hearing, i);
    if (text === '"') marks += 1;
    if (text === '»' || (text === '"' && marks % 2 === 0)) last = i;
  }
  return last;
}

/** Whether a name opens its clause and its verb follows at once: 'X accuses Y', 'X had announced', as headlines and contrasts have it where verbs commonly stand first. */
function opensBefore(hearing: Hearing, clause: Clause, mention: Mention, at: number): boolean {
  const { units } = hearing.sentence;
  if (clause.verb?.at !== at) return false;
  for (const i of clause.units) {
    if (i >= mention.a) break;
    if (unitAt(hearing, i).kind !== MARK && !leads(units[i])) return false;
  }
  for (let k = mention.b; k < at; k += 1) if (unitAt(hearing, k).kind === WORD && !leads(units[k])) return false;
  return true;
}

/** Words that stand before a subject or between it and its verb without being either: 'but', 'had', 'already', 'on Friday'. */
function leads(unit: Unit | undefined): boolean {
  return (sense(unit, 'neg') ?? sense(unit, 'modal') ?? sense(unit, 'filler') ?? sense(unit, 'time') ?? sense(unit, 'but') ?? sense(unit, 'honorific')) !== undefined || sense(unit, 'verb')?.sense.role === 'be';
}

/** Whether a clause begins with its verb of saying, whose subject then follows: '…, said the minister'. */
function opensWithVerb(hearing: Hearing, clause: Clause, at: number): boolean {
  return !clause.units.some((i) => i < at && unitAt(hearing, i).kind === WORD && hearing.sentence.clauses.verbUnits[i] !== 1 && !sense(unitAt(hearing, i), 'adverb'));
}

/** Whether a name stands right behind the verb, but for titles: 'said the minister', not 'asked for help from the minister'. */
function stands(hearing: Hearing, at: number, mention: Mention): boolean {
  for (let k = at + 1; k < mention.a; k += 1) {
    const unit = unitAt(hearing, k);
    if (unit.kind !== WORD || !(sense(unit, 'filler') ?? sense(unit, 'honorific') ?? sense(unit, 'role'))) return false;
  }
  return mention.who.refers === null || mention.who.refers === 'speaker';
}

/** Whether nothing but titles, times and what is set between commas stands between a verb and a name behind it: what an event or a preposition brings is no subject, nor is what stands behind 'voiced its support'. */
function reaches(hearing: Hearing, at: number, mention: Mention): boolean {
  if (hearing.sentence.units.slice(at, mention.a).some((unit) => unit.readings.some(ownSaying))) return false;
  let aside = false;
  for (let k = at + 1; k < mention.a; k += 1) {
    const unit = unitAt(hearing, k);
    if (unit.text === ',') aside = !aside;
    else if (!aside && unit.kind === WORD && (namesEvent(unit) || sense(unit, 'said-word') !== undefined)) return false;
  }
  return true;
}

/** Whether a word completes a saying and tells that it is the speaker's own. */
const ownSaying = (reading: Reading1): boolean => reading.k === 'say' && reading.sense.part === 'light' && reading.after.includes('own');

/** Where verbs come first, whether a name behind one can be its subject: no adjective right behind a verb that holds its object, no man in office behind a verb of a woman or a body, no country or body behind one of the other gender. */
function agrees(hearing: Hearing, at: number, { a, who }: Mention): boolean {
  const unit = unitAt(hearing, a);
  if (who.bare === 'adjective' && a === at + 1 && unitAt(hearing, at).text.includes(' ') && !unit.readings.some((reading) => reading.after.includes('plural'))) return false;
  if (isLand(who) && a === at + 1 && hearing.language.countryAgrees?.(unitAt(hearing, at).text, who.country?.code ?? '') === false) return false;
  const verb = unitAt(hearing, at).readings.find((reading) => reading.k === 'say' && reading.sense.part === 'verb')?.after ?? [];
  const role = sense(unit, 'role')?.sense.role;
  const body = who.person === null && a === at + 1 && (sense(unit, 'party') !== undefined || (role !== undefined && (ROLES[role].kind === 'body' || ROLES[role].kind === 'force')));
  if (body && !unit.readings.some(({ after }) => after.includes('own')) && hearing.language.bodyAgrees?.(verb, unitAt(hearing, at).text, unit.text) === false) return false;
  const single = role !== undefined && ROLES[role].kind === 'office' && who.roles.length > 0 && !unit.readings.some((reading) => reading.after.includes('plural'));
  return !single || hearing.language.followsAsSubject?.(verb, unit.text.split(' ')[0] as string, [], true) !== false;
}

/** Whether a mention belongs to an event or a thing said just before it. */
function belongs(hearing: Hearing, mention: Mention): boolean {
  const before = hearing.sentence.units[mention.a - 1];
  if (!before) return false;
  const noun = before.readings.find((reading) => reading.k === 'event' && reading.sense.part === 'noun');
  return noun !== undefined && hearing.language.genitiveFollows && !before.readings.some((reading) => reading.before.includes('present'));
}

import { BELLIGERENT } from '../model/party.js';
import type { Bound, Draft } from './draft.js';
import { family } from './families.js';
import type { Frame } from './frame.js';
import type { Memory } from './memory.js';
import { type Mention, type Resolved, someone, type Who } from './mention.js';
import { polityOf, resolve, roleOf, stateOf, type Use } from './resolve.js';
import { sense, type Unit } from './scan.js';
import { type Speech, clauseOf } from './spoken.js';
import { isParty } from './who.js';

/** Relations by which the one is marked to whom words go, the surest first. */
const ADDRESSING: (Mention['mark'])[] = ['from', 'object', 'to', 'with', 'on', null];

/** 'X, head of Y,', 'the spokesman of Y, X': what stands beside the speaker without a mark names the speaker's office. */
function apposed(speech: Speech, frame: Frame, mention: Mention): boolean {
  const { sentence, language } = speech;
  if ((mention.mark !== null && mention.mark !== 'of') || mention.who.refers !== null) return false;
  // 'X, the head of Y', 'the head of Y': what the office is of, where that follows it.
  const before = sentence.mentions.find(({ b }) => b === mention.a);
  if (language.order === 'verb-last' && before && mention.mark === null && (frame.subjects.some((index) => sentence.mentions[index] === before) || (before.mark === null && apposed(speech, frame, before)))) return true;
  return frame.subjects.some((index) => {
    const subject = sentence.mentions[index];
    return subject !== undefined && ((mention.a === subject.b + 1 && sentence.units[subject.b]?.text === ',') || (subject.a >= mention.b && subject.a - mention.b <= 1));
  });
}

/** Parties of the saying clause, or of what is asked, to whom the words go: 'both sides' before all others, then the one that is marked so. */
export function addressed(speech: Speech, frame: Frame, use: Use = 'talk'): Bound[] {
  const { sentence, memory, language } = speech;
  const saying = sentence.units.findIndex((unit) => unit.start === frame.at);
  const own = sentence.mentions
    .map((mention, index) => ({ mention, index }))
    .filter(({ mention, index }) => sentence.clauses.of[mention.a] === frame.clause && !frame.subjects.includes(index) && isParty(mention.who) && mention.mark !== 'about' && mention.mark !== 'in' && mention.mark !== 'by' && mention.mark !== 'of' && !apposed(speech, frame, mention) && !(mention.mark === 'with' && sentence.marks[mention.markAt - 1] === 'about'));
  const people = frame.row?.makes === 'appeal' ? peopleAsked(speech, saying) : null;
  if (people) return people;
  const sides = own.find(({ mention }) => mention.who.refers?.startsWith('sides'));
  // 'Ascribed the attack on X to Y': what an object takes with it is not whom the words go to.
  const object = language.order === 'verb-last' ? clauseOf(speech, frame).units.findLast((i) => sense(sentence.units[i], 'case')?.sense.after === true) : undefined;
  const free = object === undefined ? own : own.filter(({ mention }) => mention.a > object || mention.mark === null || mention.mark === 'object' || mention.mark === 'from');
  // Where verbs stand second, who is asked stands after the verb; a name before it is of the speaker.
  // 'Held X responsible': who is blamed may stand between the verb and its word.
  const since = Math.min(saying, clauseOf(speech, frame).verb?.at ?? saying);
  const after = language.order === 'verb-second' && saying >= 0 ? own.filter(({ mention }) => mention.a > since) : free;
  // 'Accused X of helping Y': the object is who is blamed.
  const rank = ({ mention }: (typeof own)[0]) => (frame.row?.makes === 'accusation' && language.order === 'verb-last' && mention.mark === 'object' ? 0 : ADDRESSING.indexOf(mention.mark) + 1);
  const head = sides ?? (language.order === 'verb-last' ? [...after].filter((one) => ADDRESSING.includes(one.mention.mark)).sort((a, b) => rank(a) - rank(b) || a.index - b.index)[0] : after.find((one) => ADDRESSING.includes(one.mention.mark)));
  const asksThem = sentence.units[saying]?.readings.some((reading) => reading.k === 'say' && reading.after.includes('object')) === true;
  if (!head || asksThem || head.mention.who.refers === 'speaker' || head.mention.who.refers === 'subject') return head || asksThem ? spokenOf(speech, frame, saying) : talkedTo(speech, frame);
  const group = [head.index];
  for (let k = head.index + 1; sentence.mentions[k]?.joined; k += 1) group.push(k);
  const asked = group.flatMap((index) => (peopleNamed(speech, index) ?? resolve(whomAsked((sentence.mentions[index] as Mention).who, memory), use, memory)).map((party) => ({ party, index })));
  // A body of no country that stands unmarked where such a one speaks is the speaker's own.
  const ownBody = ({ party, index }: Bound) => language.order === 'verb-last' && party.country === null && sentence.mentions[index]?.mark === null && frame.sources.some(({ country, sector }) => country === null && sector === party.sector);
  if (asked.length > 0 && asked.every(ownBody)) return talkedTo(speech, frame);
  // 'Urged all sides', by one who would be one of them: others fight there.
  return sides && frame.row?.makes === 'appeal' && asked.some(({ party }) => frame.sources.some(({ name }) => name === party.name)) ? [] : asked;
}

/** 'Asked people to stay at home', 'called on the people of X': people without another name, right behind the word of asking, are civilians of where they are told to be. */
function peopleAsked({ sentence: { units, mentions, mentionOf }, memory, language }: Speech, saying: number): Bound[] | null {
  if (language.order === 'verb-last' || saying < 0) return null;
  const at = saying + 1;
  if (sense(units[at], 'counted')?.sense.row.what !== 'people' || (mentionOf[at] as number) >= 0) return null;
  const home = sense(units[at + 1], 'case')?.sense.case === 'of' ? mentions[mentionOf[at + 2] ?? -1]?.who : undefined;
  const polity = home?.place ? polityOf(home.place, memory) : null;
  return [{ party: roleOf('civilians', home?.country ?? (polity ? (memory.countries.get(polity) ?? null) : null)), index: -1 }];
}

/** 'Urged both sides': those who fight each other, where the article tells of two, before those who were last told to have talked. */
const whomAsked = (who: Who, memory: Memory): Who => (who.refers === 'sides-gov' && memory.sides.length === 2 ? someone(who, { refers: 'sides-any' }) : who);

/** 'Asked Iranians', 'urges Syrians': the people of a country in the plural are its civilians. */
function peopleNamed({ sentence }: Speech, index: number): Resolved[] | null {
  const { who, a } = sentence.mentions[index] as Mention;
  if (!who.country || who.bare !== 'adjective' || who.roles.length > 0 || who.party || who.person) return null;
  const plural = sentence.units[a]?.readings.some((reading) => reading.k === 'demonym' && reading.after.includes('plural'));
  return plural ? [roleOf('civilians', who.country)] : null;
}

/** 'Called for the withdrawal of X', 'for an end to the attacks of X': where verbs stand last, who is to stop or leave by the noun of what is asked for. */
export function asked({ sentence, language, memory }: Speech, frame: Frame, inside: Draft[]): Bound[] {
  if (language.order !== 'verb-last') return [];
  const ask = inside.find((draft) => (draft.type === 'control.withdrawal' || family(draft.type) === 'attack' || family(draft.type) === 'operation') && draft.triggers.some(({ voice }) => voice === 'named'));
  const doers = (ask?.agents ?? []).filter(({ party, index }) => index >= 0 && !frame.subjects.includes(index) && sentence.mentions[index]?.mark !== 'with' && !speaks(frame, party));
  return doers.map(({ party, index }) => ({ party: stateBehind(party, memory), index }));
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

/** Towards whom a position is: the one state or group that its words name, else the side that they tell to have made an attack. */
export function towards(speech: Speech, frame: Frame, inside: Draft[], from: number, to: number): Bound[] {
  const { sentence, memory } = speech;
  const attack = inside.find((draft) => family(draft.type) === 'attack' || draft.type === 'ceasefire.violation');
  if (attack && attack.agents.length > 0) {
    const told = attack.agents.filter(({ party, index }) => index >= 0 && !frame.subjects.includes(index) && sentence.mentions[index]?.who.bare !== 'seat' && BELLIGERENT.has(party.sector)).map(({ party }) => party);
    if (told.length > 0) return told.filter((party) => !speaks(frame, party)).map((party) => ({ party: stateBehind(party, memory), index: -1 }));
    const doers = attack.agents.map(({ party }) => party);
    const sides = memory.pair.flatMap((side) => resolve(side, 'fight', memory));
    return doers.filter((party) => !speaks(frame, party) && sides.some((side) => side.name === party.name || (side.country !== null && side.country === party.country))).map((party) => ({ party: stateBehind(party, memory), index: -1 }));
  }
  const named = new Map<string, Bound>();
  sentence.mentions.forEach((mention, index) => {
    const { start } = sentence.units[mention.a] as Unit;
    if (start < from || start >= to || frame.subjects.includes(index) || !isParty(mention.who) || mention.who.refers !== null || mention.mark === 'in' || (attack && (mention.mark === 'on' || mention.mark === 'to')) || apposed(speech, frame, mention)) return;
    for (const party of resolve(mention.who, 'talk', memory)) if (!speaks(frame, party) && (party.sector === 'GOV' || party.sector === 'REB' || (party.sector === 'MIL' && party.country === null))) named.set(party.name, { party, index });
  });
  return named.size === 1 ? [...named.values()] : [];
}

/** The government of a country whose forces did what a position is about; an armed group stands for itself. */
export function stateBehind(party: Resolved, memory: Memory): Resolved {
  const country = party.country ? memory.countries.get(party.country) : undefined;
  return party.sector === 'MIL' && country ? stateOf(country, 'talk') : party;
}

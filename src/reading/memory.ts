import type { Act, Claim, ClaimPlace, ClaimTime, ClaimType, Polarity } from '../model/claim.js';
import { addDays } from './calendar.js';
import type { Clause } from './clause.js';
import type { RoleId } from '../model/roles.js';
import type { Country, Place, Theatre, TheatreParty } from '../model/theatre.js';
import type { Resolved, Who } from './mention.js';
import type { Days } from './told.js';
import type { BodyKind } from './senses.js';
import type { Sentence } from './sentence.js';

/** What a reader remembers while reading on. */
export interface Memory {
  theatre: Theatre;
  countries: Map<string, Country>;
  placesById: Map<string, Place>;
  placesByName: Map<string, Place[]>;
  partiesByName: Map<string, TheatreParty>;
  partiesById: Map<string, TheatreParty>;
  /** Codes of polities and countries by their English name. */
  polityByName: Map<string, string>;
  /** Polities of the places that were asked for. */
  polities: Map<Place, string | null>;
  /** Day against which offices are looked up; null where unknown. */
  day: string | null;
  /** The belligerents of the document, the two most named by being told of as sides. */
  pair: Who[];
  /** The two of them as they fight; empty where there are not two. */
  sides: Resolved[];
  /** Country or polity of the place that the document tells most of. */
  homeCountry: Country | null;
  /** The country from whose capital the report is sent, where it is about that country. */
  sentFrom: Country | null;
  /** The country in which a sentence says at its head that it plays, where that is none of the document's. */
  headLand: Country | null;
  /** The de-facto polity named last, for 'the region'. */
  lastPolity: Country | null;
  /** Country of the last speaker and of the last subject. */
  speaker: Resolved[];
  /** How the last sentence that was told by somebody names who told it, for a pronoun that goes on telling; `who` is null for somebody whom no pack knows. */
  voice: { who: Who | null; sentence: number; paragraph: number } | null;
  speakerCountry: Country | null;
  subjectCountry: Country | null;
  /** Who was the subject of the last sentence that names one. */
  subject: Who | null;
  /** The armed group or coalition that speaks or is the subject, for 'its fighters'; null where somebody else is. */
  group: Resolved | null;
  lastCountry: Country | null;
  /** The body of each kind told last. */
  lastBody: Map<BodyKind, Resolved>;
  /** The bodies told, by their English names, with the place of the last telling in the order of telling. */
  lastNamed: Map<string, { party: Resolved; at: number }>;
  namedCount: number;
  /** People whom no pack knows and who spoke, by their whole and by their last name. */
  strangers: Map<string, Resolved>;
  /** Last country that a role was told with. */
  roleCountry: Map<RoleId, Country>;
  /** Bodies of a country that speak in the document, by country code, with the line of the page. */
  bodies: Map<string, { party: Resolved; paragraph: number }[]>;
  /** Events told so far, for denials of 'this news' and for places and days that the same event was told with. */
  told: Told[];
  /** Who made the attack of which somebody spoke last without telling of it: condemned it, talked of it. */
  topic: Pick<Told, 'agents' | 'sentence' | 'paragraph'> | null;
  /** Those who last talked with each other, who are then 'the two sides'; with the line of the page where it was told. */
  talkers: { parties: Resolved[]; paragraph: number } | null;
  /** The day told last, if it lies before the day of publication, with the line of the page where it was told. */
  narrative: { start: string; end: string; paragraph: number } | null;
  /** The day or night told last, and the last span of more days, for 'that day' and 'in the same period'. */
  lastDay: Days | null;
  lastSpan: Days | null;
  /** The place of each kind named last, for 'the city', 'the camp'. */
  lastPlace: Map<string, ClaimPlace>;
  /** Where the headline tells that something happened: of what is told without a place, the document's scene. */
  scene: ClaimPlace[] | null;
  /** Losses told by a word for losing, which nobody is told to have done, and attacks that are told to reach somebody of whom no pack knows. */
  marked: Map<Claim, 'undone' | 'aimed'>;
  /** Claims told to have gone on since something began, without its day. */
  begun: { claim: Claim; since: 'truce' | 'fighting' }[];
  /** Line of the page that is being read, and the one on which the article below the headline opens. */
  paragraph: number;
  opening: number;
  /** The chain of the last speaker, which goes on while the same root speaks. */
  chain: Chain | null;
  /** Claims told without a speaker since the last attributed sentence, in how many sentences: they wait for whoever goes on. */
  waiting: { claims: Claim[]; sentences: number };
}

/** Over how many lines 'this attack' takes up the last one. */
export const AGAIN_NEAR = 4;

/** What is kept of a claim already read. */
export interface Told {
  type: ClaimType;
  act: Act;
  polarity: Polarity;
  sources: Resolved[];
  agents: Resolved[];
  targets: Resolved[];
  places: ClaimPlace[];
  time: ClaimTime | null;
  /** Whether it counts something. */
  counts: boolean;
  paragraph: number;
  /** Where its sentence begins. */
  sentence: number;
  /** Its clause, where it is told in the sentence that is being read, so that its places are not settled yet. */
  here?: Clause;
}

/** Links and roots of the last attributed sentence. */
export interface Chain {
  links: Resolved[];
  roots: Resolved[];
  act: Act;
  /** Whether it was told as 'X: …', which holds for the whole line. */
  listed: boolean;
  /** Whether its sentence ended in a colon, so that the list under it goes on. */
  opens: boolean;
  paragraph: number;
  /** Whether the sentence that it comes from was attributed to its end. */
  open: boolean;
}

/** Look-ups that are the same for every document of a theatre. */
export interface Lookups extends Pick<Memory, 'theatre' | 'countries' | 'placesById' | 'placesByName' | 'partiesByName' | 'partiesById' | 'polityByName' | 'polities'> {
  /** A year after the latest day that a pack tells of: what is in no pack yet may be later. */
  until: string;
}

/** Makes the look-ups of a theatre once. */
export function lookups(theatre: Theatre): Lookups {
  return {
    theatre,
    countries: new Map(theatre.countries.map((country) => [country.code, country])),
    placesById: new Map(theatre.places.map((place) => [place.id, place])),
    placesByName: byName(theatre.places),
    partiesByName: new Map(theatre.parties.map((party) => [party.name, party])),
    partiesById: new Map(theatre.parties.map((party) => [party.id, party])),
    polityByName: new Map(theatre.countries.map((country) => [country.name, country.code])),
    polities: new Map(),
    until: addDays(latestFact(theatre), 365),
  };
}

function byName(places: readonly Place[]): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const place of places) {
    const namesakes = found.get(place.name);
    if (namesakes) namesakes.push(place);
    else found.set(place.name, [place]);
  }
  return found;
}

function latestFact(theatre: Theatre): string {
  const offices = theatre.persons.flatMap((person) => person.offices.map((office) => office.from ?? ''));
  return [...offices, ...theatre.agreements.map((agreement) => agreement.signed ?? '')].reduce((latest, day) => (day > latest ? day : latest), '2000-01-01');
}

/** A memory before the first sentence. */
export function newMemory(known: Lookups, day: string | null): Memory {
  const { theatre, countries, placesById, placesByName, partiesByName, partiesById, polityByName, polities } = known;
  return { theatre, countries, placesById, placesByName, partiesByName, partiesById, polityByName, polities, day, pair: [], sides: [], homeCountry: null, sentFrom: null, headLand: null, lastPolity: null, speaker: [], voice: null, speakerCountry: null, subjectCountry: null, subject: null, group: null, lastCountry: null, lastBody: new Map(), lastNamed: new Map(), namedCount: 0, strangers: new Map(), roleCountry: new Map(), bodies: new Map(), told: [], topic: null, talkers: null, narrative: null, lastDay: null, lastSpan: null, lastPlace: new Map(), scene: null, marked: new Map(), begun: [], paragraph: 0, opening: 0, chain: null, waiting: { claims: [], sentences: 0 } };
}

/** A memory as it is now, to read the same document again. */
export function copyOf(memory: Memory): Memory {
  return { ...memory, lastBody: new Map(memory.lastBody), lastPlace: new Map(memory.lastPlace), lastNamed: new Map(memory.lastNamed), strangers: new Map(memory.strangers), roleCountry: new Map(memory.roleCountry), told: [...memory.told], marked: new Map(), begun: [] };
}

/** Keeps what a sentence's names tell, after it has been read. */
export function remember(memory: Memory, sentence: Sentence): void {
  for (const { who } of sentence.mentions) note(memory, who);
  const subject = sentence.mentions.find((mention) => mention.mark === null && mention.who.refers === null && (mention.who.party || mention.who.person || mention.who.roles.length > 0 || (mention.who.country && mention.who.bare !== 'adjective')) && subjectOfClause(sentence, mention.a));
  if (!subject) return;
  memory.subject = subject.who;
  if (memory.voice && memory.voice.sentence !== sentence.span[0]) memory.voice = null;
}

/** Whether a mention stands before the verb of its clause. */
function subjectOfClause(sentence: Sentence, at: number): boolean {
  const verb = sentence.clauses.list.find((clause) => clause.index === sentence.clauses.of[at])?.verb;
  return verb !== undefined && verb !== null && at < verb.at;
}

/** Keeps one mention where nothing like it is kept yet: before anything is named, a document takes up what it names first. */
export function noteFirst(memory: Memory, who: Who): void {
  if (!who.country) return;
  if (who.country.alpha2 === null) memory.lastPolity ??= who.country;
  memory.lastCountry ??= who.country;
  // 'Portugal will send soldiers, its ministry said': whose own it is does not tell of whom another is.
  if (who.refers !== 'own') for (const role of who.roles) if (!memory.roleCountry.has(role)) memory.roleCountry.set(role, who.country);
}

/** Keeps one mention. */
function note(memory: Memory, who: Who): void {
  // 'President N': the office of a person is of its country.
  for (const office of who.person?.offices ?? []) {
    const country = who.roles.includes(office.role) ? memory.countries.get(office.country ?? '') : undefined;
    if (country) memory.roleCountry.set(office.role, country);
  }
  if (!who.country) return;
  if (who.country.alpha2 === null) memory.lastPolity = who.country;
  memory.lastCountry = who.country;
  for (const role of who.roles) memory.roleCountry.set(role, who.country);
}

/** The enemy of whoever speaks: the other side of the document's pair than his country's; where he is of neither, the one that is not of the country that the article tells of. */
export function enemyOf(memory: Memory): Who | null {
  const { pair, speakerCountry } = memory;
  const codes = pair.map(({ country, party }) => country?.code ?? party?.country);
  const own = speakerCountry === null ? -1 : codes.indexOf(speakerCountry.code);
  return own >= 0 ? (pair[1 - own] ?? null) : sideAbroad(memory);
}

/** The side of the document's pair that is not of the country that the article tells of; null where that does not tell them apart. */
export function sideAbroad({ pair, homeCountry }: Memory): Who | null {
  const abroad = pair.filter((side) => (side.country?.code ?? side.party?.country ?? null) !== (homeCountry?.code ?? null));
  return pair.length === 2 && abroad.length === 1 ? (abroad[0] as Who) : null;
}

/** Whether the conflict is inside the country that the article is of: one of the sides is a group of that country. */
export function isInside({ pair, homeCountry }: Pick<Memory, 'pair' | 'homeCountry'>): boolean {
  return homeCountry !== null && pair.some((side) => side.party?.country === homeCountry.code);
}

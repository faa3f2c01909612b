import type { ClaimPlace, PlacePrecision } from '../model/claim.js';
import { ROLES } from '../model/roles.js';
import type { Place } from '../model/theatre.js';
import type { Clause } from './clause.js';
import { capitalOf } from './lexicon.js';
import type { Mention, Who } from './mention.js';
import { partOf, workAt } from './place-name.js';
import { MARK } from '../text/tokens.js';
import { isPlace } from './who.js';
import { genitive, names, namesEvent, type Page, sense, spanOf, type Unit } from './scan.js';
import type { Sentence } from './sentence.js';

export const PRECISION: Record<Place['kind'], PlacePrecision> = {
  region: 'region', province: 'region', district: 'area', city: 'settlement', town: 'settlement', village: 'settlement', height: 'point', river: 'line', lake: 'area', sea: 'area', road: 'line',
  bridge: 'point', crossing: 'point', corridor: 'line', camp: 'point', airport: 'point', base: 'point', border: 'line', line: 'line', monastery: 'point', neighbourhood: 'area', 'sub-continent': 'region',
};

export const FINENESS: PlacePrecision[] = ['point', 'settlement', 'area', 'line', 'region', 'country'];

/** The place of a mention, or null where it is none. */
export function placeOf(page: Page, sentence: Sentence, mention: Mention): ClaimPlace | null {
  const { who } = mention;
  if (!isPlace(who)) return null;
  const span = spanOf(page, (sentence.units[mention.a] as Unit).start, (sentence.units[mention.b - 1] as Unit).end);
  if (who.place) {
    const { place } = who;
    const work = PRECISION[place.kind] === 'point' ? null : workAt(sentence.units, mention.a, mention.b, place.name);
    if (work !== null) return { name: work, id: null, lat: place.lat, lon: place.lon, precision: 'point', basis: 'stated', span };
    return { name: place.name, id: place.id, lat: place.lat, lon: place.lon, precision: PRECISION[place.kind], basis: 'stated', span };
  }
  const part = who.country && who.bare === 'name' ? partOf(sentence.units, mention.a, who.country.name) : null;
  if (who.country && part !== null) return { name: part, id: null, lat: who.country.lat, lon: who.country.lon, precision: 'region', basis: 'stated', span };
  const capital = who.country && who.bare === 'name' && sense(sentence.units[mention.a - 1], 'capital-word') ? capitalOf(who.country) : null;
  if (who.country && capital !== null) return { name: capital, id: null, lat: null, lon: null, precision: 'settlement', basis: 'stated', span };
  if (who.country && who.bare === 'name') return { name: who.country.name, id: null, lat: who.country.lat, lon: who.country.lon, precision: 'country', basis: 'stated', span };
  const inside = sense(sentence.units[mention.a], 'place-word') ? 1 : 0;
  if (who.placeName) return { name: workAt(sentence.units, mention.a + inside, mention.b, who.placeName) ?? who.placeName, id: null, lat: null, lon: null, precision: 'settlement', basis: 'stated', span };
  return null;
}

/** 'The Kabul blast': a capital right after an attack's name is where it struck, unless it goes on with whom it struck ('Moscow's attack on'). */
export function struckSeat(sentence: Sentence, { who, a, b }: Mention): boolean {
  if (who.bare !== 'seat' || who.roles.length > 0) return false;
  const event = sentence.units[a - 1]?.readings.find((reading) => reading.k === 'event' && reading.sense.part === 'noun' && reading.sense.row.type.startsWith('attack'));
  const next = sense(sentence.units[b], 'case')?.sense.case;
  return event !== undefined && next !== 'to' && next !== 'on';
}

/** 'The army has won Khartoum', 'those who fled Khartoum': a capital that a verb of ground taken is done on, after its subject, or that people leave. */
function takenSeat({ units, clauses, mentions }: Sentence, mention: Mention): boolean {
  if (mention.who.bare !== 'seat' || mention.who.roles.length > 0 || mention.mark !== null) return false;
  const verb = clauses.list.find(({ index }) => index === clauses.of[mention.a])?.verb;
  if (!verb || verb.passive || verb.at !== mention.a - 1) return false;
  const does = (types: RegExp) => units[verb.at]?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'verb' && types.test(reading.sense.row.type)) === true;
  return (does(/^evacuation/) && !genitive(units[mention.b - 1])) || (does(/^(control|attack)/) && mentions.some((other) => other.b <= verb.at && other.mark === null && clauses.of[other.a] === clauses.of[mention.a]));
}

/** 'In the war of X', 'in the civil war of X': the country right behind a war in which something happens, unless it goes on with against whom. */
function foughtOver({ units, marks, mentions }: Sentence, mention: Mention): boolean {
  const { a, b } = mention;
  const war = units[a - 1]?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun' && reading.sense.row.type === 'clash');
  const behind = sense(units[b], 'case')?.sense.case;
  return war === true && marks[a - 1] === 'in' && !mentions[mentions.indexOf(mention) + 1]?.joined && sense(units[b], 'and') === undefined && behind !== 'with' && behind !== 'on' && behind !== 'to';
}

/** 'At the request of X and Y', 'at X's request': who only asked for what is done. */
export function askedFor(sentence: Sentence, mention: Mention): boolean {
  const { units, mentions } = sentence;
  const { a, b, joined } = mention;
  if (sense(units[a - 1], 'initiative') !== undefined || (genitive(units[b - 1]) && sense(units[b], 'initiative') !== undefined)) return true;
  const before = joined ? mentions[mentions.indexOf(mention) - 1] : undefined;
  return before !== undefined && askedFor(sentence, before);
}

/** 'Will visit Tehran and Baghdad', 'travelled to Israel': a country or capital right behind a verb of going there, and those joined to it. */
function visited(sentence: Sentence, mention: Mention): boolean {
  if (mention.mark !== null || mention.who.roles.length > 0) return false;
  if (sentence.units[mention.a - 1]?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'verb' && reading.sense.row.visits === true)) return true;
  const before = mention.joined ? sentence.mentions[sentence.mentions.indexOf(mention) - 1] : undefined;
  return before !== undefined && visited(sentence, before);
}

/** Whether a place marked by 'in' stands with a word of saying, and tells where somebody spoke of what is `told`. */
function whereSpoken(sentence: Sentence, mention: Mention, told: Clause): boolean {
  const { units, clauses } = sentence;
  const clause = clauses.of[mention.a];
  if (clause !== told.index && (mention.mark === 'in' || mention.mark === 'on') && heardAt(sentence, mention)) return true;
  if (mention.mark !== 'in' || !units.some((unit, i) => clauses.of[i] === clause && unit.readings.some((reading) => reading.k === 'say' && reading.sense.part !== 'noun'))) return false;
  return spokenBeside(sentence, mention, told) || (clause !== told.index && spokenAbroad(sentence, mention));
}

/** How far before a place the word for speaking to people may stand. */
const HEARD = 8;

/** 'Speaking to reporters in Doha, X said', 'said at a news conference in Ankara': a capital, or a place abroad, behind a word for speaking to people in its clause. */
function heardAt({ units, clauses, mentions }: Sentence, { a, who }: Mention): boolean {
  if (who.roles.length > 0 || !units.slice(Math.max(0, a - HEARD), a).some((unit, i, before) => names(unit, 'speaking') && clauses.of[a - before.length + i] === clauses.of[a])) return false;
  if (who.bare === 'seat') return true;
  const around = clauses.list.find(({ index }) => index === clauses.of[a]);
  const speaker = mentions.find((mention) => mention.mark === null && mention.a !== a && [around?.index, around?.under, (around?.index ?? 0) + 1].includes(clauses.of[mention.a]))?.who;
  return speaker !== undefined && isSpeaker(speaker) && !ofThePlace(speaker) && landOf(speaker) !== (who.place?.country ?? who.country?.code ?? null);
}

/** The country of whom a name stands for; none for international bodies. */
const landOf = ({ country, party, person }: Who): string | null | undefined => country?.code ?? (party ?? person?.offices[0])?.country;

/** 'A security official in Mogadishu said', 'in Baku the ministry said': a capital, unless people of the place tell what they saw; any place behind a body of no country. */
function spokenBeside({ clauses, mentions }: Sentence, { a, markAt, who }: Mention, told: Clause): boolean {
  if (who.roles.length > 0) return false;
  const from = markAt === a ? a : markAt;
  const beside = mentions.find((one) => one.b === from && one.mark === null)?.who;
  const speaker = beside ?? (clauses.of[a] === told.index ? undefined : mentions.find((one) => one.a > a && one.mark === null && clauses.of[one.a] === clauses.of[a])?.who);
  if (!speaker) return false;
  return who.bare === 'seat' ? isSpeaker(speaker) && !ofThePlace(speaker) : speaker.party?.country === null && (speaker.party.sector === 'IGO' || speaker.party.sector === 'NGO');
}

/** 'The envoy of X said in Geneva that': a place abroad in the clause in which somebody in office speaks. */
function spokenAbroad({ clauses, mentions }: Sentence, { a, who }: Mention): boolean {
  const speaker = mentions.find((mention) => clauses.of[mention.a] === clauses.of[a] && mention.mark === null && mention.b <= a)?.who;
  if (!speaker || (speaker.person === null && !speaker.roles.some((role) => ROLES[role].kind === 'office')) || speaker.roles.includes('commander')) return false;
  const of = landOf(speaker);
  return of !== undefined && of !== (who.place?.country ?? who.country?.code ?? null);
}

const isSpeaker = ({ roles, party, outlet }: Who): boolean => {
  const kind = ROLES[roles.at(-1) ?? 'army'].kind;
  return (kind !== 'force' && kind !== 'means') || outlet !== null || (party !== null && party.sector !== 'MIL' && party.sector !== 'REB');
};

/** Residents, witnesses, medics, correspondents: who tells of where he is. */
const ofThePlace = ({ roles }: Who): boolean => {
  const last = roles.at(-1);
  return last !== undefined && ROLES[last].kind === 'people' && (ROLES[last].sector === 'CVL' || ROLES[last].sector === 'MED');
};

/** How far behind the name of an event its place may stand. */
const OCCASION = 6;

/** How far behind its marked object a verb of attack may stand. */
const STRIKING = 4;

/** 'Bombed Beirut', 'won back Khartoum' where verbs stand last: a capital that is the object of an attack, or of ground taken, and of nothing said. */
export function struckLast({ units }: Sentence, { who, mark, b }: Mention, done: RegExp): boolean {
  if (who.bare !== 'seat' || who.roles.length > 0 || mark !== 'object') return false;
  const after = units.slice(b, b + STRIKING);
  // 'Accused Yerevan of shelling': what the object is put to is no verb of it.
  if (sense(after[1], 'case')?.sense.case === 'to') return false;
  return after.some((unit) => unit.readings.some((reading) => reading.k === 'event' && done.test(reading.sense.row.type))) && !after.some((unit) => sense(unit, 'say'));
}

/** 'The agency reports from Beirut': where a report comes from is told right behind who reports. */
const filedFrom = ({ mentions }: Sentence, { mark, markAt }: Mention): boolean => mark === 'from' && mentions.some(({ b, who }) => b === markAt && who.outlet !== null);

/** Whether a mention stands where a place would: marked by a preposition of place, known to be nothing else, or a country or capital that a deed of reach (`aimed`) is done on. */
export function standsAsPlace(sentence: Sentence, mention: Mention, aimed = false): boolean {
  const { who, mark } = mention;
  const before = sentence.units[mention.a - 1];
  if (sense(before, 'clock')) return false;
  const placed = sense(before, 'place-word') !== undefined || sense(before, 'capital-word') !== undefined || partOf(sentence.units, mention.a, '') !== null;
  // Authorities that go by the name of their land are a place where something is in it.
  if (who.party && who.place && who.roles.length === 0) return mark === 'in' || placed;
  // 'Attacked a base of X', wherever it lies.
  if (sense(before, 'counted')?.sense.row.what === 'bases') return mark === 'in';
  if (aimed && (mark === 'on' || mark === 'to' || struckLast(sentence, mention, /^attack/)) && who.bare !== 'adjective' && who.roles.length === 0) return true;
  if (who.country && who.place === null && who.bare === 'name') return mark === 'in' || placed || visited(sentence, mention) || foughtOver(sentence, mention);
  if (struckLast(sentence, mention, /^control/) || struckSeat(sentence, mention) || takenSeat(sentence, mention) || visited(sentence, mention) || (who.bare !== 'adjective' && who.roles.length === 0 && workAt(sentence.units, mention.a, mention.b, '') !== null)) return true;
  if (who.bare === 'seat' && mention.b - mention.a > 1 && sense(sentence.units[mention.a], 'place')) return true;
  if (who.bare === 'seat' || (who.country && who.bare)) return mark === 'in' || mark === 'from' || mark === 'to' || placed || (who.place !== null && (mark === 'on' || mark === 'of'));
  return true;
}

/** Places told for an event: in its clause, else in one that hangs together with it, else in its sentence; the most precise first. `aimed` where the event reaches whom it is done on. */
export function placesIn(page: Page, sentence: Sentence, clause: Clause, aimed: boolean): ClaimPlace[] {
  const all = sentence.mentions.filter((mention) => isPlace(mention.who) && standsAsPlace(sentence, mention, aimed) && !whereSpoken(sentence, mention, clause) && !filedFrom(sentence, mention));
  const inside = all.filter((mention) => sentence.clauses.of[mention.a] === clause.index);
  const answered = inside.filter((mention) => ofOccasion(sentence, mention));
  const own = answered.length < inside.length ? inside.filter((mention) => !answered.includes(mention)) : inside;
  const joined = own.length > 0 ? own : all.filter((mention) => related(sentence, clause, sentence.clauses.of[mention.a] ?? -1));
  // 'The governor of X said that two were killed when a drone hit Y': what hangs on the event tells its place before what it hangs on.
  const above = joined.filter((mention) => sentence.clauses.of[mention.a] === clause.under);
  const near = joined.length > 0 ? [...joined.filter((mention) => !above.includes(mention)), ...above] : all;
  const places: ClaimPlace[] = [];
  for (const mention of near) {
    const place = placeOf(page, sentence, mention);
    if (place && !places.some((other) => other.name === place.name)) places.push(place);
    // 'The hospital of X' is in X.
    const town = place?.precision === 'point' && place.id === null ? mention.who.place : null;
    if (place && town && !places.some((other) => other.name === town.name)) places.push({ ...place, name: town.name, id: town.id, precision: PRECISION[town.kind] });
  }
  return places.length < 2 ? places : places.sort((a, b) => FINENESS.indexOf(a.precision) - FINENESS.indexOf(b.precision));
}

/** 'In response to attacks on X', 'after the fighting in X': the first place behind an event that is only the occasion of what its clause tells. */
function ofOccasion({ units, marks, mentions, clauses }: Sentence, { a, mark, joined }: Mention): boolean {
  if (mark !== 'to' && mark !== 'on' && mark !== 'in') return false;
  for (let k = a - 1; k >= Math.max(0, a - OCCASION) && clauses.of[k] === clauses.of[a]; k -= 1) {
    const unit = units[k] as Unit;
    if (unit.kind === MARK || sense(unit, 'case')?.sense.after) return false;
    if (marks[k] === 'about' && namesEvent(unit)) return true;
    if (namesEvent(unit) && marks[k] !== null) return false;
    if (!joined && mentions.some((other) => other.b === k + 1 && isPlace(other.who) && other.mark !== null)) return false;
  }
  return false;
}

/** Clauses that hang together: one under the other, or neighbours joined by 'and'. */
function related(sentence: Sentence, clause: Clause, other: number): boolean {
  if (other < 0) return false;
  const there = sentence.clauses.list.find((c) => c.index === other);
  if (!there) return false;
  return clause.under === other || there.under === clause.index || (Math.abs(other - clause.index) === 1 && (clause.opening === 'and' || there.opening === 'and'));
}

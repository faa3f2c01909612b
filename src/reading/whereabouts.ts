import { breachOf } from './breach.js';
import type { Claim, ClaimPlace, ClaimTime, ClaimType, Figure } from '../model/claim.js';
import type { Party } from '../model/party.js';
import type { Country, Place } from '../model/theatre.js';
import { again, inClause, keepPlace } from './place-again.js';
import { addDays } from './calendar.js';
import type { Draft } from './draft.js';
import { resolveTime } from './days.js';
import { codeOf, countryPlace, landOf, soilOf } from './land.js';
import type { Memory } from './memory.js';
import { capitalOf } from './lexicon.js';
import type { Mention } from './mention.js';
import { sense, spanOf, type Unit } from './scan.js';
import { timeOf as timeWord } from './time-words.js';
import { withRoad } from './routes.js';
import { placeOf, placesIn, standsAsPlace } from './supply.js';
import { inSpeech, isDay, sinceBeginning, sinceTold, timeIn } from './when.js';
import { isLand } from './who.js';
import { family } from './families.js';
import { nationIn } from './nation.js';
import { venueOf } from './venue.js';
import type { Work } from './work.js';
import { KIND, lacks } from './kinds.js';

/** Types that happen somewhere: their place may be told elsewhere in the document. */
const LOCATED = new Set(['attack', 'clash', 'control', 'loss', 'operation', 'deployment', 'monitoring', 'evacuation', 'ceasefire', 'settlement', 'mediation', 'closure', 'aid', 'prisoners']);
/** What is done on somebody elsewhere: 'missiles fired at Israel' fell there. */
const AIMED = new Set(['attack']);
/** Deeds that a narrative tells one after the other. */
const NARRATED = new Set(['attack', 'clash', 'control', 'loss', 'evacuation', 'deployment', 'prisoners']);
/** What is done where people talk, which is no place of the fighting. */
const VENUED: ReadonlySet<ClaimType> = new Set(['ceasefire.agreement', 'mediation', 'settlement', 'prisoners']);
/** What goes on from a day told with 'since' to the day of publication. */
const LASTING: ReadonlySet<ClaimType> = new Set(['ceasefire.violation', 'ceasefire.holding', 'control.gain', 'monitoring']);
/** Families that are summed up since a day. */
const SUMMED = new Set(['loss', 'evacuation', 'clash', 'closure', 'deployment', 'support']);

/** Where a claim happened; a call and what is only said happen nowhere. Told in its sentence, else for the last event told somewhere, else the article's main place. */
export function placesOf(work: Work, draft: Draft, sources: Party[] = [], figures: Figure[] = []): ClaimPlace[] {
  if (draft.again && !draft.again.here) return draft.again.places.map(carriedPlace);
  if (draft.type === 'contact.call') return [];
  if (draft.made && draft.triggers.length === 0 && !draft.again && !LOCATED.has(family(draft.type))) return venueOf(work, draft, placesOf);
  const clause = draft.again?.here ?? draft.clause;
  const named = withRoad(work.context.page, work.sentence, clause, notReached(work, draft, placesIn(work.context.page, work.sentence, clause, AIMED.has(family(draft.type)))), work.context.language);
  const told = again(work, draft, withCapital(work, draft, withBorder(work, draft, named)));
  if (!LOCATED.has(family(draft.type)) || told.some((place) => inClause(work, clause, place))) return told;
  const crossed = crossedBy(work, draft);
  if (crossed) return [crossed];
  if (told.length > 0) return told;
  const nation = nationIn(work, draft.again?.here ?? draft.clause);
  if (nation.length > 0) return nation;
  const own = within(work, draft) ?? truceOf(work, draft) ?? soilOf(work, draft);
  if (own) return [own];
  const held = seatOf(work, draft);
  if (held.length > 0) return held;
  const summed = summedIn(work, draft, figures);
  if (summed) return [summed];
  const before = work.context.memory.told.findLast((claim) => claim.places.length > 0 && LOCATED.has(family(claim.type)) && !(VENUED.has(claim.type) && !VENUED.has(draft.type)) && (claim.paragraph === work.sentence.paragraph || work.context.mainPlace === null));
  const main = work.context.mainPlace;
  // A truce is of the whole of what is fought over.
  const scene = family(draft.type) === 'ceasefire' && main?.precision === 'region' ? null : work.context.memory.scene;
  // A country or region that only the sentence before tells of yields to the scene within it.
  const wide = before && scene && finer(scene, before.places[0] ?? null, work.context.memory);
  const carried = (wide ? scene : before?.places) ?? scene ?? (main ? [main] : []);
  const land = landOf(work, draft, sources, carried[0]);
  return land ? [land] : carried.map(carriedPlace);
}

/** 'Withdrew from the town towards X', 'left the city for X': where what is left is told by what it is, it is not where they go. */
function notReached({ sentence, context }: Work, { type, clause }: Draft, places: ClaimPlace[]): ClaimPlace[] {
  if (type !== 'control.withdrawal' && type !== 'evacuation') return places;
  const { units, mentions, clauses, marks } = sentence;
  const left = clause.units.some((i) => sense(units[i], 'place-word') !== undefined && (marks[i] === 'from' || marks[i] === 'object' || mentions[sentence.mentionOf[i] ?? -1]?.mark === 'from'));
  const { scene, told } = context.memory;
  const known = scene !== null || told.some((claim) => claim.places.length > 0);
  const goal = ({ a, mark, markAt }: Mention): boolean => clauses.of[a] === clause.index && ((left && (mark === 'to' || mark === 'for')) || (known && headsFor(units, a, markAt)));
  const goals = mentions.filter(goal).flatMap((mention) => placeOf(context.page, sentence, mention)?.name ?? []);
  return places.filter(({ name }) => !goals.includes(name));
}

/** 'Towards X', 'left for X': whether a name is only where somebody heads for. */
function headsFor(units: Unit[], a: number, markAt: number): boolean {
  const relation = sense(units[markAt], 'case')?.sense;
  return relation?.toward === true || relation?.case === 'for' || (units[a - 1]?.readings.some(({ k }) => k === 'event' || k === 'verb') === true && units[a - 1]?.text.endsWith(' for') === true);
}

/** A place told elsewhere in the document. */
const carriedPlace = ({ name, id, lat, lon, precision }: ClaimPlace): ClaimPlace => ({ name, id, lat, lon, precision, basis: 'carried', span: null });

/** 'The Lebanon ceasefire', 'the truce of X': a single country named right beside the word for the truce. */
function truceOf(work: Work, draft: Draft): ClaimPlace | null {
  if (family(draft.type) !== 'ceasefire') return null;
  const { mentions } = work.sentence;
  const ats = new Set(draft.triggers.map(({ at }) => at));
  const k = mentions.findIndex((mention) => (ats.has(mention.a - 1) || ats.has(mention.b)) && mention.who.bare === 'name' && mention.who.roles.length === 0 && mention.mark === null);
  const mention = mentions[k];
  if (!mention?.who.country || mentions[k + 1]?.joined || mention.joined) return null;
  return countryPlace(mention.who.country, 'stated', spanOf(work.context.page, (work.sentence.units[mention.a] as Unit).start, (work.sentence.units[mention.b - 1] as Unit).end));
}

/** 'Left Niger', 'withdrew from Mali', 'sent troops to Haiti', 'fled to Chad': the country that forces leave or are sent to, or people reach. */
export function crossedBy({ sentence, context }: Work, { type, clause, agents }: Draft): ClaimPlace | null {
  // 'The embassy moved its staff to X': who is brought out by others is not told of where he arrives.
  if (type !== 'control.withdrawal' && type !== 'deployment' && !(type === 'evacuation' && agents.length === 0)) return null;
  const behind = context.language.order === 'verb-second';
  const mention = sentence.mentions.find(({ a, mark, who }) => sentence.clauses.of[a] === clause.index && isLand(who) && (mark === (type === 'control.withdrawal' ? 'from' : 'to') || (behind && type === 'control.withdrawal' && mark === null && a === (clause.verb?.at ?? a) + 1)));
  return mention ? placeOf(context.page, sentence, mention) : null;
}

/** 'Twenty soldiers in Niger': the country that a name of several words was told to be in. */
function within({ sentence, context }: Work, { clause }: Draft): ClaimPlace | null {
  const { units } = sentence;
  const mention = sentence.mentions.find(({ a, b, who }) => sentence.clauses.of[a] === clause.index && who.country !== null && who.roles.length > 0 && b - a >= 3 && sense(units[b - 1], 'country') && sense(units[b - 2], 'case')?.sense.case === 'in');
  const unit = mention ? (units[mention.b - 1] as Unit) : undefined;
  return mention?.who.country && unit ? countryPlace(mention.who.country, 'stated', spanOf(context.page, unit.start, unit.end)) : null;
}

/** The country or capital that is struck or blockaded, or that closes what is its own: the place of the deed where nothing finer is told. */
function seatOf(work: Work, draft: Draft): ClaimPlace[] {
  // A blockade on another is there.
  const shut = draft.type === 'closure' ? draft.targets.filter(({ index }) => work.sentence.mentions[index]?.mark === 'on') : [];
  const parties = AIMED.has(family(draft.type)) ? draft.targets : draft.type === 'closure' ? (shut.length > 0 ? shut : draft.agents) : [];
  return parties.flatMap(({ index }) => {
    const mention = work.sentence.mentions[index];
    // 'A base of X' may lie anywhere.
    const place = mention && sense(work.sentence.units[mention.a - 1], 'counted')?.sense.row.kind !== 'position' && mention.who.roles.length === 0 && (mention.who.bare === 'name' || mention.who.bare === 'seat') ? placeOf(work.context.page, work.sentence, mention) : null;
    return place ? [place] : [];
  });
}

/** People driven out or killed: when more are counted, it is of the whole country. */
const MANY = 500_000;

/** The place of what was counted since a day or in many thousands, and has no place of its own: the country, else where most of the places named are. */
function summedIn(work: Work, draft: Draft, figures: Figure[]): ClaimPlace | null {
  if (!SUMMED.has(family(draft.type)) || draft.type === 'closure') return null;
  const { theatre, memory } = work.context;
  if (memory.homeCountry && figures.some((figure) => (figure.value ?? figure.min ?? 0) >= MANY)) return countryPlace(memory.homeCountry);
  return sinceTold(work.sentence) ? theatre : null;
}

/** 'On the common border', 'along the border of the two countries': the border between the two sides, where the clause names none. */
function withBorder(work: Work, draft: Draft, told: ClaimPlace[]): ClaimPlace[] {
  if (told.some((place) => place.precision !== 'country' && place.precision !== 'region')) return told;
  const at = lacks(work.sentence, KIND['place-word']) ? undefined : draft.clause.units.find((i) => sense(work.sentence.units[i], 'place-word')?.sense.kind === 'border');
  if (at === undefined) return told;
  const { memory, page } = work.context;
  const { mentions, units } = work.sentence;
  const follows = work.context.language.genitiveFollows === true;
  const named = mentions.filter(({ a, b, who }) => who.country !== null && who.roles.length === 0 && ((who.bare === 'name' && a > at && a <= at + 4) || (who.bare === 'adjective' && a === at + 1 && follows) || ((who.bare === 'name' || who.bare === 'adjective') && b === at && !follows)));
  const beside = named.flatMap((mention) => mention.who.country ?? []);
  const countries = bordering(beside, memory);
  if (!countries) return told;
  const name = `${countries.map((country) => country.name).sort().join('-')} border`;
  const known = memory.placesByName.get(name)?.find(({ kind }) => kind === 'border');
  const first = Math.min(at, ...named.map(({ a }) => a));
  const last = Math.max(at + 1, ...named.map(({ b }) => b));
  const span = spanOf(page, (units[first] as Unit).start, (units[last - 1] as Unit).end);
  return [{ name, id: known?.id ?? null, lat: known?.lat ?? null, lon: known?.lon ?? null, precision: 'line', basis: 'stated', span }, ...told.filter((place) => place.name !== name && !beside.some((country) => country.name === place.name))];
}

/** The two countries of a border beside which one or two are named: both, those of the two sides, or the one that the article is of and its neighbour. */
function bordering(beside: Country[], { pair, countries, homeCountry }: Memory): [Country, Country] | null {
  const [one, other] = beside;
  if (one && other) return beside.length === 2 && one !== other ? [one, other] : null;
  const [left, right] = pair.flatMap((side) => side.country ?? countries.get(side.party?.country ?? '') ?? []);
  if (left && right && left !== right && (!one || one === left || one === right)) return [left, right];
  return one && homeCountry && one !== homeCountry ? [homeCountry, one] : null;
}

/** 'In the capital', 'the Libyan capital': the city of the country named beside it, else of the one that the article is of, where the clause names no finer place. */
function withCapital(work: Work, draft: Draft, told: ClaimPlace[]): ClaimPlace[] {
  if (told.some((place) => place.precision !== 'country' && place.precision !== 'region')) return told;
  const { units, mentions } = work.sentence;
  const at = lacks(work.sentence, KIND['capital-word']) ? undefined : draft.clause.units.find((i) => sense(units[i], 'capital-word') !== undefined);
  if (at === undefined) return told;
  const beside = mentions.filter((mention) => mention.b >= at - 1 && mention.a <= at + 2);
  if (beside.some(({ who }) => who.place !== null || who.placeName !== null)) return told;
  const country = beside.find(({ who }) => who.country !== null)?.who.country ?? work.context.memory.homeCountry;
  const name = country ? capitalOf(country) : null;
  if (!country || name === null) return told;
  const known = work.context.memory.placesByName.get(name)?.find((place) => place.country === country.code);
  const unit = units[at] as Unit;
  return [{ name, id: known?.id ?? null, lat: known?.lat ?? null, lon: known?.lon ?? null, precision: 'settlement', basis: 'stated', span: spanOf(work.context.page, unit.start, unit.end) }, ...told.filter((place) => place.name !== country.name)];
}

/** Keeps the places that a sentence names, by kind; a capital only where something happened there, since people talk in it of other places. */
export function keepPlaces(work: Work, claims: Claim[]): void {
  const athome = (place: ClaimPlace | undefined) => work.context.memory.homeCountry !== null && place !== undefined && codeOf(place, work.context.memory) === work.context.memory.homeCountry.code;
  keepScene(work, claims.find(({ type, placeDetails: [place] }) => LOCATED.has(family(type)) && place?.basis === 'stated' && ((!VENUED.has(type) && type !== 'ceasefire.violation') || athome(place)))?.placeDetails);
  const isScene = (name: string) => claims.some((claim) => LOCATED.has(family(claim.type)) && claim.places.includes(name));
  const isVenue = (name: string) => claims.some((claim) => claim.places.includes(name)) && claims.every((claim) => !claim.places.includes(name) || VENUED.has(claim.type) || !LOCATED.has(family(claim.type)));
  for (const mention of work.sentence.mentions) {
    if ((!mention.who.place && mention.who.placeName === null) || mention.who.roles.length > 0 || !standsAsPlace(work.sentence, mention)) continue;
    const place = placeOf(work.context.page, work.sentence, mention);
    if (place && (mention.who.bare === 'seat' ? isScene(place.name) : !isVenue(place.name))) keepPlace(work, mention, place);
  }
}

/** How many paragraphs of the article's beginning may tell its scene. */
const SCENE_REACH = 2;

/** Keeps where the headline, else the beginning of the article, tells that something happened; what the beginning tells is finer than a whole country or region that the headline names. */
function keepScene({ context, sentence }: Work, places: ClaimPlace[] | undefined): void {
  const { memory } = context;
  if (!places) return;
  if (context.inTitle(sentence)) memory.scene ??= places;
  else if (sentence.paragraph - memory.opening < SCENE_REACH && finer(places, memory.scene?.[0] ?? context.mainPlace, memory)) memory.scene = places;
}

/** Whether the first of the places told for one event lies within a country, region or part of one: told beside it, or by what the packs know. */
function finer(places: ClaimPlace[], whole: ClaimPlace | null, memory: Memory): boolean {
  const place = places[0] as ClaimPlace;
  if (whole === null) return place.precision !== 'country';
  if ((place.precision !== 'settlement' && place.precision !== 'area') || (whole.precision !== 'country' && whole.precision !== 'region')) return false;
  if (places.some(({ name }) => name === whole.name)) return true;
  const known = place.id === null ? undefined : memory.placesById.get(place.id);
  if (whole.precision === 'country' || known?.within === undefined) return codeOf(place, memory) !== null && codeOf(place, memory) === codeOf(whole, memory);
  for (let at: Place | undefined = known, step = 0; at && step < 6; at = at.within ? memory.placesById.get(at.within) : undefined, step += 1) if (at.name === whole.name) return true;
  return false;
}

/** 'The war broke out on …': fighting told by a verb of its own, or by one of beginning, is of one day. */
function begins(work: Work, draft: Draft): boolean {
  if (draft.type !== 'clash' || goesOnTill(work, draft)) return false;
  return draft.triggers.some((trigger) => trigger.voice !== 'named') || draft.clause.units.some((i) => sense(work.sentence.units[i], 'start') !== undefined);
}

/** 'Have exchanged fire since 8 October': the word for 'since', where it is not also that for 'from', stands right before the time that the clause tells. */
const goesOnTill = ({ context, sentence: { times, units, clauses } }: Work, { clause, triggers }: Draft): boolean => (context.language.order !== 'verb-last' || triggers.every(({ voice }) => voice === 'named')) && times.some(({ a, told }) => clauses.of[a] === clause.index && 'since' in told && told.since && timeWord(units[a - 1], 'since') !== undefined);

/** Since the beginning of what, told without its day, a claim has gone on or been summed up; null for a single deed. */
export function goesOnSince(work: Work, draft: Draft): 'truce' | 'fighting' | null {
  const lasts = draft.modality === 'ongoing' || SUMMED.has(family(draft.type)) || LASTING.has(draft.type) || AIMED.has(family(draft.type));
  return lasts && !begins(work, draft) && draft.polarity === 'affirmed' ? sinceBeginning(work.sentence) : null;
}

/** Whether all that a claim's clause tells of its time are some days or weeks. */
function vaguely({ sentence }: Work, draft: Draft): boolean {
  const own = sentence.times.filter(({ a, dated }) => sentence.clauses.of[a] === draft.clause.index && !dated);
  return own.length > 0 && own.every(({ told }) => told.t === 'some' || (told.t === 'next' && told.unit === 'some'));
}

/** When a claim happened: told in its sentence, else the day of publication, marked as such. */
export function timeOf(work: Work, draft: Draft, published: string | null): ClaimTime | null {
  if (vaguely(work, draft)) return null;
  const ahead = draft.modality === 'planned';
  const lasts = draft.modality === 'ongoing' || (SUMMED.has(family(draft.type)) && !begins(work, draft)) || LASTING.has(draft.type) || AIMED.has(family(draft.type));
  const told = timeIn(work.context.page, work.sentence, draft, { published, ahead, lasts, memory: work.context.memory, language: work.context.language });
  if (told) return told;
  if (draft.again?.time) return { ...draft.again.time, basis: draft.again.time.basis === 'publication' ? 'publication' : 'carried', span: null };
  if (ahead || draft.modality === 'possible' || published === null) return null;
  const breach = breachOf(work, draft);
  if (breach?.time && breach.time.basis !== 'publication') return { ...breach.time, basis: 'carried', span: null };
  const before = narrated(work, draft);
  if (before) return before;
  return { start: published, end: published, basis: 'publication', span: null };
}

/** The day of the narrative that a deed goes on with: 'that day', 'hours later', the day told last, or that of its paragraph, if the deed is told as past. */
function narrated(work: Work, draft: Draft): ClaimTime | null {
  const { narrative, told } = work.context.memory;
  const inOwn = (i: number) => draft.triggers.some((trigger) => trigger.clause.index === work.sentence.clauses.of[i]);
  const again = !lacks(work.sentence, KIND.time) && work.sentence.units.some((unit, i) => !lacks(unit, KIND.time) && inOwn(i) && unit.readings.some((reading) => reading.k === 'time' && reading.sense.time.t === 'same'));
  if (again && draft.modality === 'actual') {
    const day = narrative ?? told.findLast((claim) => claim.time !== null && claim.time.basis !== 'publication')?.time;
    if (day) return { start: day.start, end: day.end, basis: 'carried', span: null };
  }
  if (!narrative || draft.made || draft.modality !== 'actual' || !NARRATED.has(family(draft.type)) || draft.triggers.every((trigger) => trigger.voice === 'named' || trigger.verb?.present !== false)) return null;
  return again || narrative.paragraph === work.sentence.paragraph ? { start: narrative.start, end: narrative.end, basis: 'carried', span: null } : null;
}

/** Keeps the day and the span that a sentence tells last, for 'that day' and 'in the same period'. */
function keepDays({ sentence, context }: Work, published: string): void {
  const { memory, language } = context;
  for (const time of sentence.times) {
    if (time.until || time.of !== undefined) continue;
    const days = resolveTime(time.told, published, false, language.calendar);
    const verb = sentence.clauses.list.find((clause) => clause.index === sentence.clauses.of[time.a])?.verb;
    if (!days || days.start > published || verb?.future) continue;
    if (isDay(days)) memory.lastDay = days;
    else if (days.end === published || (time.told.t === 'date' && time.told.through)) {
      memory.lastSpan = days;
      if ('since' in time.told && time.told.since && (time.told.t === 'weekday' || (time.told.t === 'date' && time.told.day !== null))) memory.lastDay = { start: days.start, end: days.start };
    }
  }
}

/** Keeps the day that a sentence tells, if it lies before the day of publication, for the deeds told after it. */
export function keepDay(work: Work): void {
  const { memory, published, language } = work.context;
  if (published === null) return;
  keepDays(work, published);
  for (const time of work.sentence.times) {
    if (('since' in time.told && time.told.since) || time.until || time.by || inSpeech(work.sentence, time.a)) continue;
    const verb = work.sentence.clauses.list.find((clause) => clause.index === work.sentence.clauses.of[time.a])?.verb;
    if (verb?.future || verb?.infinitive) continue;
    const days = resolveTime(time.told, published, false, language.calendar);
    if (!days || (days.end !== days.start && days.end > addDays(days.start, 1))) continue;
    memory.narrative = days.start < published ? { start: days.start, end: days.end, paragraph: work.sentence.paragraph } : null;
    return;
  }
}

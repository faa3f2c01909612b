import type { ClaimPlace, ClaimTime, ClaimType, Figure, PlacePrecision } from '../model/claim.js';
import { ROLES } from '../model/roles.js';
import type { Place } from '../model/theatre.js';
import type { Clause } from './clause.js';
import type { FigureMention } from './figured.js';
import type { LanguagePack } from './language.js';
import { capitalOf } from './lexicon.js';
import type { Lookups } from './memory.js';
import type { Mention } from './mention.js';
import { partOf, workAt } from './place-name.js';
import { isPlace } from './who.js';
import { type Page, sense, spanOf, type Unit } from './scan.js';
import type { Sentence } from './sentence.js';
import { addDays } from './calendar.js';
import { resolveTime } from './days.js';
import { timeOf } from './time-words.js';
import type { Trigger } from './telling.js';
import { KIND, lacks } from './kinds.js';

const PRECISION: Record<Place['kind'], PlacePrecision> = {
  region: 'region', province: 'region', district: 'area', city: 'settlement', town: 'settlement', village: 'settlement', height: 'point', river: 'line', lake: 'area', sea: 'area', road: 'line',
  bridge: 'point', crossing: 'point', corridor: 'line', camp: 'point', airport: 'point', base: 'point', border: 'line', line: 'line', monastery: 'point', neighbourhood: 'area', 'sub-continent': 'region',
};
const FINENESS: PlacePrecision[] = ['point', 'settlement', 'area', 'line', 'region', 'country'];

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
  if (who.placeName) return { name: workAt(sentence.units, mention.a, mention.b, who.placeName) ?? who.placeName, id: null, lat: null, lon: null, precision: 'settlement', basis: 'stated', span };
  return null;
}

/** 'The Kabul blast': a capital right after an attack's name is where it struck, unless it goes on with whom it struck ('Moscow's attack on'). */
export function struckSeat(sentence: Sentence, { who, a, b }: Mention): boolean {
  if (who.bare !== 'seat' || who.roles.length > 0) return false;
  const event = sentence.units[a - 1]?.readings.find((reading) => reading.k === 'event' && reading.sense.part === 'noun' && reading.sense.row.type.startsWith('attack'));
  const next = sense(sentence.units[b], 'case')?.sense.case;
  return event !== undefined && next !== 'to' && next !== 'on';
}

/** 'The army has won Khartoum': a capital that a verb of ground taken is done on, after its subject. */
function takenSeat({ units, clauses, mentions }: Sentence, mention: Mention): boolean {
  if (mention.who.bare !== 'seat' || mention.who.roles.length > 0 || mention.mark !== null) return false;
  const verb = clauses.list.find(({ index }) => index === clauses.of[mention.a])?.verb;
  if (!verb || verb.passive || verb.at !== mention.a - 1) return false;
  const takes = units[verb.at]?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'verb' && (reading.sense.row.type.startsWith('control') || reading.sense.row.type.startsWith('attack')));
  return takes === true && mentions.some((other) => other.b <= verb.at && other.mark === null && clauses.of[other.a] === clauses.of[mention.a]);
}

/** Whether a mention stands where a place would: marked by a preposition of place, known to be nothing else, or a country or capital that a deed of reach (`aimed`) is done on. */
export function standsAsPlace(sentence: Sentence, mention: Mention, aimed = false): boolean {
  const { who, mark } = mention;
  const before = sentence.units[mention.a - 1];
  if (sense(before, 'clock')) return false;
  const placed = sense(before, 'place-word') !== undefined || sense(before, 'capital-word') !== undefined || sense(before, 'compass') !== undefined;
  // 'Attacked a base of X', wherever it lies.
  if (sense(before, 'counted')?.sense.row.what === 'bases') return mark === 'in';
  if (aimed && (mark === 'on' || mark === 'to') && who.bare !== 'adjective' && who.roles.length === 0) return true;
  if (who.country && who.place === null && who.bare === 'name') return mark === 'in' || placed;
  if (struckSeat(sentence, mention) || takenSeat(sentence, mention) || (who.bare !== 'adjective' && who.roles.length === 0 && workAt(sentence.units, mention.a, mention.b, '') !== null)) return true;
  if (who.bare === 'seat' || (who.country && who.bare)) return mark === 'in' || mark === 'from' || mark === 'to' || placed || (who.place !== null && (mark === 'on' || mark === 'of'));
  return true;
}

/** Places told for an event: in its clause, else in one that hangs together with it, else in its sentence; the most precise first. `aimed` where the event reaches whom it is done on. */
export function placesIn(page: Page, sentence: Sentence, clause: Clause, aimed: boolean): ClaimPlace[] {
  const all = sentence.mentions.filter((mention) => isPlace(mention.who) && standsAsPlace(sentence, mention, aimed));
  const own = all.filter((mention) => sentence.clauses.of[mention.a] === clause.index);
  const joined = own.length > 0 ? own : all.filter((mention) => related(sentence, clause, sentence.clauses.of[mention.a] ?? -1));
  const near = joined.length > 0 ? joined : all;
  const places: ClaimPlace[] = [];
  for (const mention of near) {
    const place = placeOf(page, sentence, mention);
    if (place && !places.some((other) => other.name === place.name)) places.push(place);
  }
  return places.length < 2 ? places : places.sort((a, b) => FINENESS.indexOf(a.precision) - FINENESS.indexOf(b.precision));
}

/** Clauses that hang together: one under the other, or neighbours joined by 'and'. */
function related(sentence: Sentence, clause: Clause, other: number): boolean {
  if (other < 0) return false;
  const there = sentence.clauses.list.find((c) => c.index === other);
  if (!there) return false;
  return clause.under === other || there.under === clause.index || (Math.abs(other - clause.index) === 1 && (clause.opening === 'and' || there.opening === 'and'));
}

/** The time told for an event in its clause or sentence, resolved; null where none is told. `before` is the time told last, for 'that night'. */
export function timeIn(page: Page, sentence: Sentence, { clause, at, type }: { clause: Clause; at: number; type: ClaimType }, published: string | null, ahead: boolean, lasts: boolean, before: ClaimTime | null, language: LanguagePack): ClaimTime | null {
  if (sentence.times.length === 0) return null;
  const { of } = sentence.clauses;
  const told = sentence.times.filter((time) => of[time.a] !== -1);
  const own = told.filter((time) => of[time.a] === clause.index);
  // A participle happens when the verb does that it hangs on.
  const around = clause.nonfinite && clause.nonfinite !== 'to' ? told.filter((time) => of[time.a] === clause.under) : [];
  // The day of a statement comes after those of other deeds, and the nearer before the farther.
  const others = told.filter((time) => !own.includes(time) && !around.includes(time)).map((time) => ({ time, far: Math.abs(time.a - at) + (inSpeech(sentence, time.a) ? SPEECH_FAR : 0) })).sort((a, b) => a.far - b.far);
  for (const time of [...own, ...around, ...others.map((other) => other.time)]) {
    if (time.until && published !== null) {
      const last = resolveTime(time.told, published, true, language.calendar);
      if (last && last.end > published) {
        if (UP_TO.has(type) && !ahead) return { start: published, end: last.end, basis: 'stated', span: spanOf(page, (sentence.units[time.a] as Unit).start, (sentence.units[time.b - 1] as Unit).end) };
        if (!ahead && time.told.t === 'date') continue;
      }
    }
    const since = 'since' in time.told && time.told.since && !lasts;
    const days = time.told.t === 'after' ? (before && { start: addDays(before.start, time.told.days), end: addDays(before.end, time.told.days) }) : resolveTime(since ? ({ ...time.told, since: false } as typeof time.told) : time.told, published, ahead, language.calendar);
    if (days) return { start: days.start, end: days.end, basis: 'stated', span: spanOf(page, (sentence.units[time.a] as Unit).start, (sentence.units[time.b - 1] as Unit).end) };
  }
  return null;
}

/** By how many words the day of a statement counts as farther than that of another deed. */
const SPEECH_FAR = 30;

/** What lasts from its telling up to a day told with 'until'. */
const UP_TO: ReadonlySet<ClaimType> = new Set(['closure']);

/** Whether a time stands in a clause of saying. */
export function inSpeech({ clauses, units }: Sentence, at: number): boolean {
  const verb = clauses.list.find((clause) => clause.index === clauses.of[at])?.verb;
  return verb != null && sense(units[verb.at], 'say') !== undefined;
}

/** Figures of a claim: those of its clause that fit its type, counted as its words tell, and not by the words of `others`, claims of other types. */
export function figuresIn(page: Page, sentence: Sentence, type: ClaimType, triggers: Trigger[], others: Trigger[], language: LanguagePack): Figure[] {
  const out: Figure[] = [];
  const own = (i: number) => triggers.some((trigger) => trigger.clause.index === sentence.clauses.of[i]);
  const clause = (triggers[0] as Trigger).clause;
  const total = !lacks(sentence, KIND.total) && clause.units.some((i) => sense(sentence.units[i], 'total'));
  for (const figure of sentence.figures) {
    if (!own(figure.at) && !own(figure.a) && !whoDid(sentence, figure, type, triggers)) continue;
    const what = whatOf(sentence, figure, type, triggers, language);
    if (what === null || belongsToOther(sentence, figure, triggers, others, language)) continue;
    const amount = { what } as Figure;
    if (figure.value !== undefined) amount.value = figure.value;
    if (figure.min !== undefined) amount.min = figure.min;
    if (figure.max !== undefined) amount.max = figure.max;
    if (figure.approximate) amount.approximate = true;
    if ((total || sinceTold(sentence)) && !figure.more && (type.startsWith('loss.') || type === 'evacuation' || type === 'ceasefire.violation')) amount.cumulative = true;
    amount.span = spanOf(page, (sentence.units[figure.a] as Unit).from, (sentence.units[figure.b - 1] as Unit).end);
    out.push(amount);
  }
  if (type === 'clash' || type.startsWith('attack')) for (const { a, b, told } of sentence.times) if (told.t === 'nth-day' && own(a)) out.push({ what: 'days', value: told.n, span: spanOf(page, (sentence.units[a] as Unit).from, (sentence.units[b - 1] as Unit).end) });
  return out;
}

/** '4,000 people who fled': the number stands before the clause that tells what they did or suffered. */
function whoDid(sentence: Sentence, { b, counted }: FigureMention, type: ClaimType, triggers: Trigger[]): boolean {
  if ((type !== 'evacuation' && type !== 'loss.people') || counted?.kind !== 'people') return false;
  return triggers.some(({ clause }) => clause.openedAt === b && clause.under >= 0 && clause.nonfinite === null && sense(sentence.units[b], 'that') === undefined);
}

/** A person named, or one by his office, who alone is lost: one, where the sentence gives no number. */
export function oneLost(page: Page, sentence: Sentence, triggers: Trigger[], victims: number[]): Figure[] {
  const what = triggers[0]?.row.people;
  const mention = victims.length === 1 ? sentence.mentions[victims[0] as number] : undefined;
  if (!what || !mention || mention.joined || goesOn(sentence.units[mention.b])) return [];
  const { who } = mention;
  const last = who.roles[who.roles.length - 1];
  if (!who.person && !(last && ROLES[last].kind === 'office')) return [];
  return [{ what, value: 1, span: spanOf(page, (sentence.units[mention.a] as Unit).from, (sentence.units[mention.b - 1] as Unit).end) }];
}

/** 'The minister and his guards': more are told with one. */
const goesOn = (unit: Unit | undefined): boolean => sense(unit, 'and') !== undefined || unit?.readings.some((reading) => reading.before.includes('and')) === true;

/** 'Forty were killed and thousands displaced' in one clause: whether the word that a number goes with is another claim's. */
function belongsToOther(sentence: Sentence, figure: FigureMention, own: Trigger[], others: Trigger[], language: LanguagePack): boolean {
  if (others.length === 0 || (figure.counted !== null && figure.counted.kind !== 'people')) return false;
  const best = nearest(sentence, [...own, ...others].sort((a, b) => a.at - b.at), figure, language, language.order !== 'verb-last');
  return best !== null && others.includes(best);
}

/** Whether a sentence tells what happened since a day: sums, not single events. */
export function sinceTold(sentence: Sentence): boolean {
  return sentence.times.some((time) => 'since' in time.told && time.told.since);
}

/** How far behind 'since' the beginning of something may be told. */
const SINCE_REACH = 4;

/** What a sentence without its day tells something to have happened since the beginning of: 'since the truce took hold', 'since the launch of the offensive'. */
export function sinceBeginning({ units, times }: Sentence): 'truce' | 'fighting' | null {
  for (let i = 0; i < units.length; i += 1) {
    const since = timeOf(units[i], 'since');
    if (since?.t !== 'since' || times.some((time) => time.a > i && time.a <= i + 2 * SINCE_REACH)) continue;
    // A word that is also 'from' tells a beginning only where it says so.
    let begins = since.start === true || sense(units[i], 'case')?.sense.case !== 'from';
    let truce = false;
    let fighting = false;
    for (let k = i; k < Math.min(units.length, i + 1 + SINCE_REACH); k += 1) {
      if (k > i && (sense(units[k], 'start') || timeOf(units[k], 'first'))) begins = true;
      if (sense(units[k], 'truce') || units[k]?.readings.some((reading) => reading.k === 'event' && /^(ceasefire|agreement)/.test(reading.sense.row.type))) truce = true;
      if (units[k]?.readings.some((reading) => reading.k === 'event' && /^(attack|clash|operation)/.test(reading.sense.row.type)) || ['attacks', 'operations'].includes(sense(units[k], 'counted')?.sense.row.what ?? '')) fighting = true;
    }
    if (truce) return 'truce';
    if (begins && fighting) return 'fighting';
  }
  return null;
}

/** What a figure counts in a claim of a type; null where it is not the claim's. */
function whatOf(sentence: Sentence, figure: FigureMention, type: ClaimType, triggers: Trigger[], language: LanguagePack): string | null {
  const { counted, event } = figure;
  if (type === 'loss.people') {
    const own = event?.people ?? null;
    // Where one word counts persons and tonnes, the lost are persons.
    if (counted && counted.kind !== 'people' && counted.what !== 'tonnes') return null;
    if (counted?.what === 'bodies') return counted.what;
    if (!counted && !own && !alone(sentence, figure)) return null;
    const trigger = own ? null : nearest(sentence, triggers, figure, language);
    const verb = own ?? (trigger ? exactly(triggers, trigger) : null) ?? 'casualties';
    const subset = counted?.subset && isSubset(sentence, figure, language) ? `${counted.subset}-` : counted?.subset === 'journalists' ? 'journalists-' : '';
    return subset + verb;
  }
  if (counted?.what === 'percent' && !type.startsWith('control')) return null;
  if (counted?.what === 'times') return TIMES[type] ?? null;
  // 'About two million have fled', 'the release of 31'.
  if ((!counted || counted.what === 'tonnes') && !event && (type === 'evacuation' || type === 'prisoners')) return (counted !== null || alone(sentence, figure)) && manyAlone(figure) ? (triggers.find((t) => t.row.people)?.row.people ?? (type === 'evacuation' ? 'displaced' : 'released')) : null;
  if (counted?.kind === 'time' && sense(sentence.units[figure.a - 1], 'case')?.sense.case === 'about') return null;
  if (counted?.kind === 'time') return type === 'ceasefire.agreement' || type.startsWith('contact') || type === 'clash' || type === 'closure' ? counted.what : null;
  if (type === 'loss.equipment') return counted?.kind === 'equipment' ? counted.what : null;
  if (type === 'ceasefire.violation') return counted?.what === 'violations' || event?.type === 'ceasefire.violation' || (!counted && !event && classified(sentence, figure)) ? 'violations' : null;
  if (type === 'control.withdrawal' && counted?.kind === 'people' && FORCES.has(counted.what)) return counted.what;
  if (type === 'control.gain' || type === 'control.withdrawal') return counted?.kind === 'position' ? counted.what : null;
  if (counted) {
    const trigger = triggers.find((t) => t.row.people);
    if (type === 'evacuation' && counted.what === 'families') return counted.what;
    if (counted.kind === 'people' && (type === 'evacuation' || type === 'prisoners')) return trigger?.row.people ?? (counted.what === 'people' && type === 'prisoners' ? 'released' : counted.what);
    if (counted.subset === 'fighters' && type.startsWith('attack') && attacks(figure, triggers, language)) return counted.what;
    if (counted.kind === 'people' && (type.startsWith('attack') || type.startsWith('contact') || type === 'clash' || type.startsWith('operation'))) return null;
    if (counted.what === 'violations') return null;
    return type === 'monitoring' && counted.what === 'routes' ? 'patrol-routes' : counted.what;
  }
  return null;
}

/** 'Lost their lives': what a word of loss that may tell of any means is told by the one beside it. */
function exactly(triggers: Trigger[], { at, row }: Trigger): string | undefined {
  if (row.people !== 'casualties') return row.people;
  return triggers.find((other) => other.row.people && other.row.people !== 'casualties' && Math.abs(other.at - at) <= 2)?.row.people ?? row.people;
}

/** 'Hundreds of gunmen stormed the town': those counted are who attacks. */
function attacks(figure: FigureMention, triggers: Trigger[], { order }: LanguagePack): boolean {
  return triggers.some(({ at, voice }) => voice === 'active' && (order === 'verb-first' ? figure.a === at + 1 : figure.at < at));
}

/** What so many times of an event are. */
const TIMES: Partial<Record<ClaimType, string>> = { 'ceasefire.violation': 'violations', 'attack.shelling': 'shellings', 'attack.air': 'strikes', 'attack.drone': 'strikes', 'attack.missile': 'strikes', 'attack.other': 'attacks', 'attack.ground': 'attacks' };
const FORCES: ReadonlySet<string> = new Set(['soldiers', 'fighters', 'peacekeepers']);
/** The least that a number without a noun must be to count people who moved. */
const MANY = 10;
const manyAlone = ({ value, min }: FigureMention): boolean => (value ?? min ?? 0) >= MANY;

/** A bare number next to a word of loss counts people. */
function alone(sentence: Sentence, figure: FigureMention): boolean {
  const next = sentence.units[figure.b];
  return figure.counted === null && figure.event === null && (next === undefined || !sense(next, 'counted'));
}

function classified(sentence: Sentence, figure: FigureMention): boolean {
  return sense(sentence.units[figure.b], 'classifier') !== undefined || sense(sentence.units[figure.b - 1], 'classifier') !== undefined;
}

/** '40 civilians and 11 soldiers': two kinds of people counted side by side. */
function kinds(sentence: Sentence, a: FigureMention, b: FigureMention): boolean {
  const [first, second] = a.a < b.a ? [a, b] : [b, a];
  const differ = first.counted?.subset !== undefined && second.counted?.subset !== undefined && first.counted.subset !== second.counted.subset;
  return differ && second.a - first.at <= 3 && sense(sentence.units[second.a - 1], 'among') === undefined && sentence.units.slice(first.at + 1, second.a + 1).some((unit) => sense(unit, 'and') !== undefined || unit.readings.some((reading) => reading.before.includes('and')));
}

const AGES: ReadonlySet<string> = new Set(['children', 'women', 'men']);

/** 'Among them', 'of whom': a figure after another of the clause that counts some of the same people. */
function isSubset(sentence: Sentence, figure: FigureMention, language: LanguagePack): boolean {
  const beside = sentence.figures.filter((other) => other !== figure && sentence.clauses.of[other.a] === sentence.clauses.of[figure.a]);
  // Where the verb stands last soldiers and civilians side by side are told as the killed.
  if ((language.order !== 'verb-last' || AGES.has(figure.counted?.subset ?? '')) && beside.some((other) => kinds(sentence, other, figure))) return true;
  if (!sentence.figures.some((other) => other.a < figure.a)) return false;
  for (let k = figure.a + 1; k < figure.at; k += 1) if (sense(sentence.units[k], 'among')) return true;
  for (let k = figure.a - 1; k >= Math.max(0, figure.a - 4); k -= 1) if (sense(sentence.units[k], 'among')) return true;
  return false;
}

/** The word of loss that a figure goes with: the next after it where the verb stands last, the one before it elsewhere. */
function nearest(sentence: Sentence, triggers: Trigger[], figure: FigureMention, language: LanguagePack, byDistance = language.order === 'verb-second'): Trigger | null {
  const losses = triggers.filter((trigger) => trigger.row.people);
  const after = losses.filter((trigger) => trigger.at >= figure.at);
  const before = losses.filter((trigger) => trigger.at < figure.at);
  const next = after[0];
  const last = before[before.length - 1];
  if (language.order === 'verb-second' && last && sense(sentence.units[figure.a - 1], 'case')?.sense.case === 'on') return last;
  if (byDistance && next && last) return next.at - figure.b < figure.a - last.at ? next : last;
  if (language.order !== 'verb-last') return last ?? next ?? null;
  // 'The dead are put at three and the wounded at 15': the number of the first stands before the 'and'.
  const and = (from: number, to: number) => sentence.units.slice(from, to).some((unit) => sense(unit, 'and'));
  return next && last && !and(last.at, figure.a) && and(figure.b, next.at) ? last : (next ?? last ?? null);
}

/** Share of the places named that a theatre of events must hold. */
const HELD = 0.6;

/** Places of a document, sentence by sentence, but for mentions that are `open`, which are noted once they are settled: `main` is named most often, the wider of two named equally often; `theatre` is the narrowest region or country that holds most of those named. */
export function placeFinder(page: Page, { placesById, countries }: Pick<Lookups, 'placesById' | 'countries'>): { take(sentence: Sentence, open: ReadonlySet<Mention>): void; note(sentence: Sentence, mention: Mention): void; main(): ClaimPlace | null; theatre(): ClaimPlace | null } {
  const seen = new Map<string, { place: ClaimPlace; count: number; known: Place | null; country: string | null }>();
  const note = (sentence: Sentence, mention: Mention) => {
    const { who } = mention;
    // A polity within another's borders is named as the place where it is.
    const polity = who.country?.alpha2 === null && who.bare === 'name' && who.roles.length === 0;
    const name = who.place?.name ?? (polity ? who.country?.name : who.country && who.bare === 'name' ? null : who.placeName);
    if (!name || who.bare === 'seat' || !isPlace(who) || !(polity || standsAsPlace(sentence, mention))) return;
    const old = seen.get(name);
    const place = old ? null : placeOf(page, sentence, mention);
    if (old) old.count += 1;
    else if (place) seen.set(name, { place, count: 1, known: who.place, country: who.place?.country ?? who.country?.code ?? null });
  };
  const take = (sentence: Sentence, open: ReadonlySet<Mention>) => {
    for (const mention of sentence.mentions) if (!open.has(mention)) note(sentence, mention);
  };
  const main = () => [...seen.values()].filter(({ known }) => known?.kind !== 'sub-continent').sort((a, b) => b.count - a.count || FINENESS.indexOf(b.place.precision) - FINENESS.indexOf(a.place.precision))[0]?.place ?? null;
  const holding = () => {
    const held = new Map<string, { place: ClaimPlace; count: number; depth: number }>();
    const add = (key: string, place: () => ClaimPlace, count: number, depth: number) => {
      const old = held.get(key);
      if (old) old.count += count;
      else held.set(key, { place: place(), count, depth });
    };
    let all = 0;
    for (const { count, known, country } of seen.values()) {
      all += count;
      for (let at = known, step = 0; at && step < 6; at = (at.within ? placesById.get(at.within) : undefined) ?? null, step += 1) {
        const region = at;
        if (region.kind === 'sub-continent') continue;
        add(region.id, () => ({ name: region.name, id: region.id, lat: region.lat, lon: region.lon, precision: PRECISION[region.kind], basis: 'carried', span: null }), count, 9 - step);
      }
      const whole = country === null ? undefined : countries.get(country);
      if (whole) add(whole.code, () => ({ name: whole.name, id: null, lat: whole.lat, lon: whole.lon, precision: 'country', basis: 'carried', span: null }), count, 0);
    }
    const most = [...held.values()].filter(({ count }) => count >= HELD * all);
    return most.sort((a, b) => a.count - b.count || b.depth - a.depth)[0]?.place ?? null;
  };
  return { take, note, main, theatre: holding };
}

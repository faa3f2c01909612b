import type { ClaimPlace } from '../model/claim.js';
import type { Clause } from './clause.js';
import type { Draft } from './draft.js';
import { MARK, NUMBER } from '../text/tokens.js';
import { KIND, lacks } from './kinds.js';
import type { Mention } from './mention.js';
import { sense, spanOf, type Unit } from './scan.js';
import type { PlaceWordKind } from './senses.js';
import { isPlace } from './who.js';
import type { Work } from './work.js';

/** Kinds of places that a word may take up again, the likeliest first. */
const AGAIN: Partial<Record<PlaceWordKind, readonly string[]>> = {
  city: ['city', 'town'],
  town: ['town', 'city', 'village'],
  village: ['village', 'town'],
  base: ['base', 'airport'],
  district: ['district', 'neighbourhood'],
  neighbourhood: ['neighbourhood'],
  province: ['province', 'region'],
  camp: ['camp'],
  airport: ['airport', 'base'],
  crossing: ['crossing'],
  corridor: ['corridor'],
  port: ['port'],
  dam: ['dam'],
  height: ['height'],
  region: ['region'],
};

/** The key under which a place is kept by the last word of its name, which may tell a site: 'Nasser Hospital'. */
const siteKey = (name: string): string => `site ${name.slice(name.lastIndexOf(' ') + 1).toLowerCase()}`;

/** 'The city', 'this camp', 'the hospital', without a name: the place of that kind named last, where the clause names no finer one. */
export function again(work: Work, draft: Draft, told: ClaimPlace[]): ClaimPlace[] {
  if (lacks(work.sentence, KIND['place-word'])) return told;
  const field = airfield(work, draft, told);
  if (field) return field;
  const fine = told.filter(({ precision }) => precision !== 'country' && precision !== 'region');
  const elsewhere = fine.filter((place) => !inClause(work, draft.clause, place));
  if (elsewhere.length < fine.length) return told;
  const { units, mentions, marks } = work.sentence;
  const { lastPlace } = work.context.memory;
  for (const i of draft.clause.units) {
    const word = sense(units[i], 'place-word');
    const site = word ? undefined : sense(units[i], 'site');
    const noun = word ?? site;
    if (!noun || word?.sense.many || noun.after.length > 0 || !shown(work, i, noun.before)) continue;
    // Who is taken to the hospital was not hurt there.
    if (site && (marks[i] === 'to' || elsewhere.length > 0)) continue;
    if (mentions.some((mention) => mention.a <= i + 2 && mention.b >= i - 1 && isPlace(mention.who))) continue;
    // 'The governor of X said that the city was struck.'
    if (word && elsewhere.some((one) => namedBefore(work, i, one, AGAIN[word.sense.kind] ?? []))) return told;
    const key = site ? siteKey(site.sense.site) : AGAIN[(word as NonNullable<typeof word>).sense.kind]?.find((one) => lastPlace.has(one));
    const place = key && lastPlace.get(key);
    const unit = units[i] as Unit;
    if (place) return [{ ...place, basis: 'carried', span: spanOf(work.context.page, unit.start, unit.end) }, ...told.filter((other) => other.name !== place.name && !elsewhere.includes(other))];
  }
  return told;
}

/** 'The airport in the town of X', 'in X … near the airport': the airport of the town that the clause tells, else of the one told last, where none was named before. */
function airfield(work: Work, draft: Draft, told: ClaimPlace[]): ClaimPlace[] | null {
  const { sentence: { units, mentions }, context: { memory: { lastPlace }, page } } = work;
  const at = draft.clause.units.find((i) => {
    const word = sense(units[i], 'place-word');
    return word?.sense.kind === 'airport' && !word.sense.many && word.after.length === 0 && shown(work, i, word.before) && !mentions.some((mention) => mention.a <= i + 1 && mention.b >= i && isPlace(mention.who));
  });
  if (at === undefined || lastPlace.has('airport') || told.some(({ precision, name }) => precision === 'point' || name.endsWith('airport'))) return null;
  const town = told.find(({ precision }) => precision === 'settlement') ?? (told.length === 0 ? (lastPlace.get('city') ?? lastPlace.get('town')) : undefined);
  if (!town) return null;
  const unit = units[at] as Unit;
  return [{ ...town, name: `${town.name} airport`, id: null, precision: 'point', span: spanOf(page, unit.start, unit.end) }, { ...town }, ...told.filter(({ name }) => name !== town.name)];
}

/** Keeps a place that a sentence names, for words that take it up again: by its kind, by the word beside it where no pack knows it, and by the last word of its name. */
export function keepPlace({ sentence: { units }, context: { memory } }: Work, { a, b, who }: Mention, place: ClaimPlace): void {
  const beside = [a, a - 1, b].flatMap((i) => sense(units[i], 'place-word')?.sense.kind ?? [])[0];
  // 'The dam of X' is not the town.
  const kind = who.place && place.id !== null ? who.place.kind : beside;
  if (kind) memory.lastPlace.set(kind, place);
  if (place.precision === 'point' || place.id === null) memory.lastPlace.set(siteKey(place.name), place);
}

/** Whether a clause names a place itself. */
export const inClause = ({ context: { page }, sentence: { units } }: Work, clause: Clause, { span }: ClaimPlace): boolean =>
  clause.units.some((i) => {
    const [start, end] = spanOf(page, (units[i] as Unit).start, (units[i] as Unit).end);
    return span !== null && span[0] <= start && end <= span[1];
  });

/** Whether a place is named in the sentence before a word for one, is or may be of one of its kinds, and is no capital, where people only speak. */
function namedBefore({ context: { page, memory }, sentence: { units, mentions } }: Work, i: number, { id, span, precision }: ClaimPlace, kinds: readonly string[]): boolean {
  const kind = id === null ? undefined : memory.placesById.get(id)?.kind;
  const start = span?.[0] ?? Number.POSITIVE_INFINITY;
  if (start > spanOf(page, (units[i] as Unit).start, (units[i] as Unit).end)[0] || !(kind ? kinds.includes(kind) : precision === 'settlement')) return false;
  return mentions.some(({ a, b, who }) => who.bare !== 'seat' && spanOf(page, (units[a] as Unit).start, (units[b - 1] as Unit).end)[0] === start);
}

/** Whether a word for a place stands as one known: with the article or 'this', or, where there is none, with nothing behind it that describes it. */
function shown({ context: { language }, sentence: { units } }: Work, i: number, before: readonly string[]): boolean {
  if (language.order === 'verb-last' && !language.capitals && bare(units, i)) return true;
  return (units[i] as Unit).article === 'def' || before.includes('def') || sense(units[i - 1], 'this') !== undefined || sense(units[i + 1], 'this') !== undefined;
}

/** 'Entered the city', 'around the city' in a language without articles: with no number or measure before and a verb, a relation or the end behind. */
function bare(units: Unit[], i: number): boolean {
  const [before, next] = [units[i - 1], units[i + 1]];
  if (before && (before.kind === NUMBER || sense(before, 'number') || sense(before, 'vague'))) return false;
  return next === undefined || next.kind === MARK || ['case', 'verb', 'and'].some((kind) => next.readings.some(({ k }) => k === kind));
}

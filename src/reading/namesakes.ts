import type { Place } from '../model/theatre.js';
import type { LanguagePack } from './language.js';
import type { Mention } from './mention.js';
import { romanize } from './romanize.js';
import { type Lands, sense } from './scan.js';
import type { Sense } from './senses.js';
import type { Sentence } from './sentence.js';

/** How often a country or its places must be named for a document to tell of it. */
const TOLD = 2;

/** Places of one name, one of which a mention names. */
interface Namesakes {
  mention: Mention;
  sentence: Sentence;
  places: Place[];
}

/** The places of several countries that share the name of a mention; null where it can be only one. */
function sharing({ units }: Sentence, { a, b, who }: Mention): Place[] | null {
  if (!who.place) return null;
  for (let i = a; i < b; i += 1) {
    const readings = units[i]?.readings ?? [];
    let first: Place | null = null;
    for (const reading of readings) {
      if (reading.k !== 'place') continue;
      if (first && reading.sense.place.country !== first.country) return readings.flatMap((one) => (one.k === 'place' ? [one.sense.place] : []));
      first ??= reading.sense.place;
    }
  }
  return null;
}

/** Another country whose capital has the name of the country that a mention names alone: 'Oman' and 'Amman' are written alike in Arabic. */
function capitalAlike({ units }: Sentence, { a, b, who }: Mention): { seat: Extract<Sense, { k: 'seat' }>; place: Place | null } | null {
  if (who.bare !== 'name' || who.roles.length > 0 || b !== a + 1) return null;
  const seat = sense(units[a], 'seat')?.sense;
  return seat && seat.country.code !== who.country?.code ? { seat, place: sense(units[a], 'place')?.sense.place ?? null } : null;
}

/** 'The town of X south of Y', 'the quarter of X': the word for what it is before a place's name that has no other place of that name, and whether it is told to lie in or by a place of another country. */
function toldElsewhere({ units, mentions }: Sentence, { a, b, who }: Mention): boolean {
  const word = sense(units[a - 1], 'place-word');
  if (!who.place || who.roles.length > 0 || b !== a + 1 || !word || word.sense.many || word.before.includes('def')) return false;
  if (word.sense.kind === 'neighbourhood' && word.after.length === 0 && who.place.kind !== 'neighbourhood') return true;
  const relation = sense(units[b], 'compass') !== undefined || sense(units[b], 'case')?.sense.case === 'in';
  const next = mentions.find((mention) => mention.a === b || (relation && mention.a > b && mention.a <= b + 2))?.who;
  const country = next && (next.place?.country ?? (next.bare === 'name' ? next.country?.code : undefined));
  return country !== undefined && country !== null && country !== who.place.country;
}

/**
 * Tells places of one name apart: the one meant is of the country that the document tells of most. `vote` is shown each sentence once, in order; `take` each as it
 * stays, and gives its mentions that are open; `settle` decides, and gives all that were open, which nobody should have counted before.
 * A place told to lie elsewhere than the one that the packs know, of whose country the document tells nothing else, is another of its name.
 */
export function namesakeFinder(language: LanguagePack): { vote(sentence: Sentence): void; take(sentence: Sentence): ReadonlySet<Mention>; lands: Lands; settle(): { sentence: Sentence; mention: Mention }[] } {
  const votes = new Map<string, number>();
  const open: Namesakes[] = [];
  const capitals: { sentence: Sentence; mention: Mention; seat: Extract<Sense, { k: 'seat' }>; place: Place | null }[] = [];
  const known = new Map<string, { place: Place; mentions: { sentence: Sentence; mention: Mention }[]; elsewhere: boolean }>();
  const add = (country: string | null | undefined, weight: number) => {
    if (country) votes.set(country, (votes.get(country) ?? 0) + weight);
  };
  const vote = (sentence: Sentence) => {
    for (const mention of sentence.mentions) {
      if (sharing(sentence, mention)) continue;
      const alike = capitalAlike(sentence, mention);
      if (alike) {
        capitals.push({ sentence, mention, ...alike });
        continue;
      }
      if (mention.who.place) add(mention.who.place.country, 1);
      else add(mention.who.country?.code, 0.5);
    }
  };
  const noteKnown = (sentence: Sentence, mention: Mention) => {
    const { place } = mention.who;
    if (!place) return;
    const told = known.get(place.id) ?? { place, mentions: [], elsewhere: false };
    told.mentions.push({ sentence, mention });
    told.elsewhere ||= toldElsewhere(sentence, mention);
    known.set(place.id, told);
  };
  const take = (sentence: Sentence) => {
    const found = new Set<Mention>();
    for (const mention of sentence.mentions) {
      const places = sharing(sentence, mention);
      if (capitalAlike(sentence, mention)) found.add(mention);
      if (!places) {
        noteKnown(sentence, mention);
        continue;
      }
      open.push({ mention, sentence, places });
      found.add(mention);
    }
    return found;
  };
  const settle = () => {
    for (const { mention, places } of open) {
      const score = (place: Place): number => (place.country ? (votes.get(place.country) ?? 0) : 0);
      const best = places.reduce((one, other) => (score(other) > score(one) ? other : one));
      if (best === mention.who.place) continue;
      const { who } = mention;
      // A capital that gives its name to a town elsewhere speaks for its country no more.
      if (who.bare === 'seat' && who.roles.length === 0 && who.country?.code !== best.country) mention.who = { ...who, place: best, country: null, bare: null, speaksAs: null, placeName: null };
      else mention.who = { ...who, place: best };
    }
    for (const { mention, seat, place } of capitals) {
      const [named, other] = [votes.get(mention.who.country?.code ?? '') ?? 0, votes.get(seat.country.code) ?? 0];
      // Where the document tells of neither, what happens there happens in a town.
      if (other > named || (other === named && (mention.mark === 'in' || mention.mark === 'to'))) mention.who = { ...mention.who, country: seat.country, bare: 'seat', speaksAs: seat.speaksAs, place };
      else mention.who = { ...mention.who, place: null };
    }
    for (const { place, mentions, elsewhere } of known.values()) {
      if (!elsewhere || (place.country !== null && (votes.get(place.country) ?? 0) > mentions.length)) continue;
      for (const { sentence, mention } of mentions) if (mention.who.bare === null && mention.b === mention.a + 1) mention.who = { ...mention.who, place: null, placeName: romanize(sentence.units[mention.a]?.text ?? '', language) };
    }
    return [...open, ...capitals];
  };
  const lands: Lands = { tells: (country) => country !== null && (votes.get(country) ?? 0) >= TOLD, missed: false };
  return { vote, take, settle, lands };
}

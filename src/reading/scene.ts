import type { ClaimPlace } from '../model/claim.js';
import type { Span } from '../model/span.js';
import type { Country, Place } from '../model/theatre.js';
import type { Lookups } from './memory.js';
import type { Mention } from './mention.js';
import type { Page, Unit } from './scan.js';
import type { Sentence } from './sentence.js';
import { inSpeech } from './when.js';
import { standsAsPlace, placeOf, FINENESS, PRECISION } from './supply.js';
import { countryPlace } from './land.js';
import { isLand, isPlace } from './who.js';

/** Share of the places named that a theatre of events must hold. */
const HELD = 0.6;

/** How many mentions in the body one in the headline or the first paragraph counts for. */
const HEAD = 3;

/** Units of the shortest sentence that opens an article. */
const LEDE = 8;

/** Whether something is told to have happened in a capital, which people talk in of other places. */
function foughtIn(sentence: Sentence, mention: Mention): boolean {
  return mention.mark === 'in' && mention.who.roles.length === 0 && !inSpeech(sentence, mention.a) && besideFighting(sentence, mention);
}

/** Whether fighting or a loss is told in the clause of a mention. */
function besideFighting(sentence: Sentence, mention: Mention): boolean {
  const clause = sentence.clauses.of[mention.a];
  return sentence.units.some(({ readings }, i) => sentence.clauses.of[i] === clause && readings.some((reading) => reading.k === 'event' && FOUGHT.has(reading.sense.row.type.split('.')[0] as string)));
}

/** Families of what is done where fighting is. */
const FOUGHT = new Set(['attack', 'clash', 'control', 'loss', 'operation', 'evacuation']);

/** Places of a document, sentence by sentence, but for mentions that are `open`, which are noted once they are settled: `main` is named most often, of those named equally often the widest, then the first; `theatre` is the narrowest region or country that holds most of those named. */
export function placeFinder(page: Page, title: Span | null, { placesById, countries }: Pick<Lookups, 'placesById' | 'countries'>): { take(sentence: Sentence, open: ReadonlySet<Mention>): void; note(sentence: Sentence, mention: Mention): void; main(): ClaimPlace | null; theatre(): ClaimPlace | null } {
  const seen = new Map<string, { place: ClaimPlace; count: number; weight: number; first: number; known: Place | null; country: string | null }>();
  const lands = new Map<Country, number>();
  let opening = -1;
  const heads = ({ span, paragraph }: Sentence): boolean => paragraph === opening || (title !== null && span[0] < title[1] && span[1] > title[0]);
  const note = (sentence: Sentence, mention: Mention) => {
    const { who } = mention;
    if (isLand(who) && mention.mark === 'in' && who.country) lands.set(who.country, (lands.get(who.country) ?? 0) + 1);
    // A polity within another's borders is named as the place where it is.
    const polity = who.country?.alpha2 === null && who.bare === 'name' && who.roles.length === 0;
    const name = who.place?.name ?? (polity ? who.country?.name : who.country && who.bare === 'name' ? null : who.placeName);
    if (!name || (who.bare === 'seat' && !foughtIn(sentence, mention)) || !isPlace(who) || !(polity || standsAsPlace(sentence, mention))) return;
    const old = seen.get(name);
    const place = old ? null : placeOf(page, sentence, mention);
    const at = (sentence.units[mention.a] as Unit).start;
    const weight = heads(sentence) && besideFighting(sentence, mention) ? HEAD : 1;
    if (old) {
      old.count += 1;
      old.weight += weight;
      old.first = Math.min(old.first, at);
    } else if (place) seen.set(name, { place, count: 1, weight, first: at, known: who.place, country: who.place?.country ?? who.country?.code ?? null });
  };
  const take = (sentence: Sentence, open: ReadonlySet<Mention>) => {
    if (opening < 0 && sentence.units.length >= LEDE && !heads(sentence)) opening = sentence.paragraph;
    for (const mention of sentence.mentions) if (!open.has(mention)) note(sentence, mention);
  };
  const main = () => {
    const best = [...seen.values()].filter(({ known }) => known?.kind !== 'sub-continent').sort((a, b) => b.weight - a.weight || FINENESS.indexOf(b.place.precision) - FINENESS.indexOf(a.place.precision) || a.first - b.first)[0];
    // A place that is named once in passing is less than the country in which things are told to be.
    const [land] = [...lands].sort((a, b) => b[1] - a[1]);
    return best?.weight === 1 && land && land[1] > 1 ? countryPlace(land[0], 'carried') : (best?.place ?? null);
  };
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

import type { ClaimPlace } from '../model/claim.js';
import type { Country } from '../model/theatre.js';
import { COUNTS, type Naming } from './conflicts.js';
import type { Memory } from './memory.js';
import type { Mention } from './mention.js';
import { isOfState, polityOf } from './resolve.js';
import { type Page, sense, type Unit } from './scan.js';
import type { Sentence } from './sentence.js';
import { placeOf } from './supply.js';
import type { TimeMention } from './told.js';
import { WORD } from '../text/tokens.js';

/** What the country before the colon of a headline counts. */
const HEADLINE = 3;

/** The country or polity that an article is of: of the place that it tells most of, unless the country told most often is another and that place is named little. */
export function homeCountry(sentences: Sentence[], main: ClaimPlace | null, memory: Memory, title: Sentence | undefined): Country | null {
  const votes = new Map<string, number>();
  const add = (code: string | null | undefined, weight: number) => {
    if (code) votes.set(code, (votes.get(code) ?? 0) + weight);
  };
  // 'LAKELAND: TROOPS LEAVE …': what a headline is headed by.
  const head = title && heading(title, true);
  if (head?.who.bare === 'name') add(head.who.country?.code, HEADLINE);
  for (const { mentions } of sentences) {
    for (const { who, mark } of mentions) {
      if (who.place) add(polityOf(who.place, memory), 1);
      // Where something is said to be counts as a place does.
      else if (who.country && who.bare !== 'seat') add(who.country.code, who.bare === 'name' && mark === 'in' ? 1 : 0.5);
      // Where an organisation has its seat is not where its news is from.
      else if (who.party && who.party.sector !== 'NGO' && who.party.sector !== 'IGO') add(who.party.country, 0.5);
    }
  }
  const known = main?.id ? memory.placesById.get(main.id) : undefined;
  const own = known ? polityOf(known, memory) : null;
  const [most] = [...votes].sort(([a, x], [b, y]) => y - x || Number(b === own) - Number(a === own));
  const code = own !== null && (most === undefined || (votes.get(own) ?? 0) * 1.34 >= most[1]) ? own : (most?.[0] ?? null);
  return code ? (memory.countries.get(code) ?? null) : null;
}

/** Marks behind the capital at the head of a dispatch: 'Paris, 3 May', 'PARIS (Agency) -', 'Paris. 3 May'. */
const SENT = new Set([',', '(', '-', '.', '/']);

/** How many words the head of a dispatch has at most. */
const DISPATCH = 10;

/**
 * The country from whose capital a report on it is sent: the first word of a line at the head of the page or of the body, with a time, an outlet or a dash behind it and no second
 * capital. Null unless the report tells of that country: reports are sent from where talks are held, too.
 */
export function sentFrom(lines: readonly { units: Unit[]; times: readonly TimeMention[]; head: boolean }[], naming: Naming): Country | null {
  const most = Math.max(...naming.values());
  for (const { units, times, head } of lines) {
    if (!head) continue;
    const byline = bylineSeat(units);
    // Correspondents also write of the neighbours.
    if (byline && 2 * (naming.get(byline.code) ?? 0) >= most) return byline;
    const first = units.findIndex((unit) => unit.kind === WORD);
    const seat = sense(units[first], 'seat')?.sense;
    if (!seat || seat.city === null || !SENT.has(units[first + 1]?.text ?? '')) continue;
    const rest = units.slice(first + 1, first + DISPATCH);
    const [name, mark] = [units[first] as Unit, units[first + 1] as Unit];
    // 'SEOUL - The command said': a dash that stands free opens the report.
    const opened = mark.text === '-' && mark.start > name.end;
    if (!opened && (rest.some((unit) => sense(unit, 'seat') !== undefined || sense(unit, 'verb') !== undefined) || !(times.length > 0 || units.length <= DISPATCH || rest.some((unit) => unit.text === '-' || sense(unit, 'outlet') !== undefined)))) continue;
    const { country } = seat;
    if ((naming.get(country.code) ?? 0) >= COUNTS.named) return country;
  }
  return null;
}

/** Words that a byline has before where its writer is. */
const BYLINE = 6;

/** 'By our correspondent, Niamey', 'Special correspondent in Delhi': the country of the one capital behind a correspondent in a byline. */
function bylineSeat(units: Unit[]): Country | null {
  const at = units.findIndex((unit, i) => i < BYLINE && sense(unit, 'role')?.sense.role === 'correspondent');
  const next = at < 0 ? undefined : units[at + 1];
  if (!next || (next.text !== ',' && sense(next, 'case')?.sense.case !== 'in')) return null;
  const seats = units.slice(at + 2, at + DISPATCH).flatMap((unit) => sense(unit, 'seat')?.sense ?? []);
  return seats.length === 1 && sense(units[at + 2], 'seat') && seats[0]?.city !== null ? (seats[0]?.country ?? null) : null;
}

/** Roles of state told without their country are of the one that a report is sent from, until it tells them of another. */
export function takeDispatch(memory: Memory, country: Country | null): void {
  memory.sentFrom = country;
  if (country) for (const role of [...memory.roleCountry.keys()]) if (isOfState(role)) memory.roleCountry.delete(role);
}

/** The countries of the sections of a digest, by the sentence that opens each; none unless at least two sections have different ones. */
export function sectionCountries(sentences: Sentence[], memory: Memory): Map<Sentence, Country> {
  const found = new Map<Sentence, Country>();
  for (const sentence of sentences) {
    const country = headed(sentence, memory);
    if (country) found.set(sentence, country);
  }
  return new Set(found.values()).size > 1 ? found : new Map();
}

/** The place of a heading, by the sentence that opens its section; none unless at least two sections have different ones. A capital before a colon speaks. */
export function sectionScenes(page: Page, sentences: Sentence[]): Map<Sentence, ClaimPlace> {
  const found = new Map<Sentence, ClaimPlace>();
  for (const sentence of sentences) {
    const mention = heading(sentence, true);
    const place = mention && (mention.who.bare === null || !COLON.has(sentence.units[mention.b]?.text ?? '')) ? placeOf(page, sentence, mention) : null;
    if (place) found.set(sentence, { ...place, basis: 'carried', span: null });
  }
  return new Set([...found.values()].map(({ name }) => name)).size > 1 ? found : new Map();
}

/** The bare place or country that heads a sentence: alone on its line, or at the head of one before a dash or a bar (or a colon), after a number or a bullet. */
function heading({ units, mentions }: Sentence, colon: boolean): Mention | null {
  const first = units.findIndex((unit) => unit.kind === WORD);
  const mention = mentions[0];
  if (first < 0 || !mention || mention.a !== first || mention.who.roles.length > 0 || mention.who.person || mention.who.party || mention.who.outlet) return null;
  const next = units[mention.b];
  const dash = next !== undefined && (DASHES.has(next.text) || (colon && COLON.has(next.text))) && units[mention.b - 1]?.kind === WORD && units[mention.b + 1] !== undefined;
  return next !== undefined && !dash ? null : mention;
}

/** The country of a heading. */
function headed(sentence: Sentence, memory: Memory): Country | null {
  const mention = heading(sentence, false);
  if (!mention) return null;
  const { who } = mention;
  const code = who.place ? polityOf(who.place, memory) : null;
  return code ? (memory.countries.get(code) ?? null) : who.country;
}

/** In a section on a country, roles told without one are of that country. */
export function enterSection(memory: Memory, country: Country): void {
  memory.homeCountry = country;
  memory.subjectCountry = null;
  memory.speakerCountry = null;
  memory.roleCountry = new Map();
}

const DASHES = new Set(['-', '|', '/']);
const COLON = new Set([':']);

import type { Country, Theatre } from '../model/theatre.js';
import { type Affix, Automaton, type Entry, type Match } from '../matching/automaton.js';
import { foldForm } from '../text/fold.js';
import { kindsOf } from './kinds.js';
import { CLASSES, type ClassName, type LanguagePack } from './language.js';
import { countedRows, eventRows, sayRows } from './rows.js';
import type { Reading1, Sense } from './senses.js';
import type { Verbs, Words } from './tables.js';

const split = (words: Words | undefined): string[] => (words ? words.split(' | ').map((word) => word.trim()).filter(Boolean) : []);

/** Forms that are kept; the frequent ones are back soon after they are dropped. */
const KEPT = 50_000;

/** Kinds of senses that only words with a capital have where names are written so. */
const NAMES: ReadonlySet<Sense['k']> = new Set(['country', 'demonym', 'seat', 'party', 'person', 'place', 'outlet']);

/** A word or phrase as it is written, folded, with what it means. */
export interface Form {
  text: string;
  readings: Reading1[];
  /** What it means where it is not written as a name, in languages that mark names. */
  plain: Reading1[];
  /** Places that it names only where one is told of. */
  local: Extract<Reading1, { k: 'place' }>[];
  /** Countries that it names only with the article, in a document that tells of them. */
  lands: Extract<Reading1, { k: 'country' }>[];
  /** Kinds of words sought in whole clauses that it may be, as bits. */
  kinds: number;
}

/** The words of a language, those of its packs and those of the theatre packs, in one automaton. Compiled once, at about a microsecond a letter. */
export class Lexicon {
  private readonly automaton: Automaton<Sense[]>;
  private readonly forms = new Map<string, Form>();
  /** Forms that are listed as they stand, by the automaton's number. */
  private readonly listed: (Form | undefined)[];

  constructor(language: LanguagePack, theatre: Theatre) {
    const classes = CLASSES.map((name) => {
      const { before, after, needs } = language.classes[name];
      return { before: folded(before), after: folded(after), ...(needs === undefined ? {} : { needs }) };
    });
    this.automaton = new Automaton(new LanguageWords(language).entries(theatre), classes);
    this.listed = new Array<Form | undefined>(this.automaton.size).fill(undefined);
  }

  /** End of the longest listed word or phrase that begins at the word at `at`; -1 where none does. */
  reach(text: string, at: number): number {
    return this.automaton.reach(text, at);
  }

  /** The form that was reached last, from `start` to `end`. */
  reached(text: string, start: number, end: number): Form {
    const { found } = this.automaton;
    const known = found < 0 ? undefined : this.listed[found];
    if (known) return known;
    const form = this.form(text.slice(start, end));
    if (found >= 0) this.listed[found] = form;
    return form;
  }

  /** A form that can be reached. */
  form(text: string): Form {
    const known = this.forms.get(text);
    if (known) return known;
    if (this.forms.size >= KEPT) this.forms.clear();
    const all = readingsOf(this.automaton.longest(text, 0));
    const local = all.filter((reading): reading is Extract<Reading1, { k: 'place' }> => reading.k === 'place' && reading.sense.local === true);
    const lands = all.filter((reading): reading is Extract<Reading1, { k: 'country' }> => reading.k === 'country' && reading.sense.local === true);
    const readings = local.length + lands.length > 0 ? all.filter((reading) => !local.includes(reading as (typeof local)[number]) && !lands.includes(reading as (typeof lands)[number])) : all;
    // A copy: a part of a text would keep the whole text in memory.
    const form = { text: ` ${text}`.slice(1), readings, plain: readings.filter((reading) => !NAMES.has(reading.k)), local, lands, kinds: kindsOf(readings) };
    this.forms.set(form.text, form);
    return form;
  }
}

/** Relations that clitics mark, the one that counts first. */
const CLITICS = ['with', 'to', 'in'] as const;

/** The readings of equally long matches; of one kind only those with the longest stem, but for another verb behind an 'and' that is joined to it. */
function readingsOf(found: Match<Sense[]>[]): Reading1[] {
  found.sort((a, b) => b.stem - a.stem);
  const stems = new Map<string, number>();
  const readings: Reading1[] = [];
  for (const match of found) {
    for (const sense of match.value) {
      const kind = 'part' in sense ? `${sense.k}:${sense.part}:${sense.light ?? ''}` : sense.k;
      const longest = stems.get(kind);
      if (longest !== undefined && longest > match.stem && !(sense.k === 'verb' && match.before.length === 1 && match.before[0] === 'and')) continue;
      stems.set(kind, Math.max(match.stem, longest ?? 0));
      readings.push({ k: sense.k, sense, before: match.before, after: match.after, clitic: CLITICS.find((feat) => match.before.includes(feat)) ?? null, and: match.before.includes('and') } as Reading1);
    }
  }
  return readings;
}

const folded = (affixes: Affix[]): Affix[] => affixes.map((affix) => ({ ...affix, form: foldAffix(affix.form) }));

/** An affix keeps its joint at either end. */
function foldAffix(form: string): string {
  const lead = form.startsWith('\u200c') ? '\u200c' : '';
  const tail = form.endsWith('\u200c') ? '\u200c' : '';
  return lead + foldForm(form.replace(/^\u200c|\u200c$/g, '')) + tail;
}

/** The city that is a country's capital, by its English name; null where the packs name none. */
export function capitalOf(country: Country): string | null {
  return cityName(country.seats[0]?.names.en?.[0]);
}

/** A seat's city in English, for where it is told as a place. */
function cityName(name: string | undefined): string | null {
  return name === undefined ? null : name.replace(/(^|[ -])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

/** Every form of a language's packs and of the theatre packs with all its senses: what the automaton is made of. */
export class LanguageWords {
  /** By class, then form. */
  private readonly rows = CLASSES.map(() => new Map<string, Entry<Sense[]>>());

  constructor(private readonly language: LanguagePack) {}

  entries(theatre: Theatre): Entry<Sense[]>[] {
    const { grammar, verbs, tables } = this.language;
    for (const row of grammar) for (const form of split(row.forms)) this.put(form, row.cls ?? 'fixed', row.sense);
    for (const row of verbs) this.verbs(row.verbs, (lemma) => ({ k: 'verb', lemma: this.same(lemma), role: row.role }));
    for (const row of eventRows(tables.events)) {
      this.words(row.noun, 'noun', { k: 'event', part: 'noun', row, light: null });
      this.words(row.done, 'adjective', { k: 'event', part: 'done', row, light: null });
      this.verbs(row.verb, () => ({ k: 'event', part: 'verb', row, light: null }));
      this.verbs(row.suffer, () => ({ k: 'event', part: 'suffer', row, light: null }));
      this.light(row.light, (light) => ({ k: 'event', part: 'light', row, light }));
      this.light(row.sufferLight, (light) => ({ k: 'event', part: 'suffer-light', row, light }));
    }
    for (const row of sayRows(tables.saying)) {
      this.words(row.noun, 'noun', { k: 'say', part: 'noun', row, light: null });
      this.verbs(row.verb, () => ({ k: 'say', part: 'verb', row, light: null }));
      this.words(row.whole, 'fixed', { k: 'say', part: 'verb', row, light: null });
      this.light(row.light, (light) => ({ k: 'say', part: 'light', row, light }));
    }
    for (const row of tables.roles) this.words(row.forms, row.phrase ? 'fixed' : 'noun', { k: 'role', role: row.role });
    for (const row of countedRows(tables.counted)) this.words(row.forms, 'noun', { k: 'counted', row });
    for (const row of tables.means) this.words(row.forms, 'noun', { k: 'means', type: row.type });
    this.theatre(theatre);
    return this.rows.flatMap((rows) => [...rows.values()]);
  }

  private theatre(theatre: Theatre): void {
    const { code } = this.language;
    const platform = new Intl.DisplayNames([code], { type: 'region' });
    for (const country of theatre.countries) this.country(country, platform);
    const lands = new Map(theatre.countries.map((country) => [country.code, country]));
    for (const party of theatre.parties) {
      const land = lands.get(party.country ?? '') ?? null;
      this.names(party.names[code], { k: 'party', party, land, epithet: false, short: false });
      this.names(party.epithets[code], { k: 'party', party, land, epithet: true, short: false });
      this.names(party.short[code], { k: 'party', party, land, epithet: false, short: true });
    }
    // A short family name is a word as often as not, unless a capital tells it.
    const shortest = this.language.capitals ? 2 : 3;
    for (const person of theatre.persons) {
      this.names(person.names[code], { k: 'person', person, family: false });
      this.names(person.family[code]?.filter((form) => form.length > shortest), { k: 'person', person, family: true });
    }
    for (const place of theatre.places) {
      this.names(place.names[code], { k: 'place', place });
      this.names(place.local[code], { k: 'place', place, local: true });
    }
    for (const outlet of theatre.outlets) this.names(outlet.names[code], { k: 'outlet', outlet });
  }

  private country(country: Country, platform: Intl.DisplayNames): void {
    const { code } = this.language;
    const own = country.names[code] ?? [];
    const local = country.alpha2 ? platform.of(country.alpha2) : undefined;
    this.names(local && !own.includes(local) ? [...own, local] : own, { k: 'country', country });
    this.names(country.local[code], { k: 'country', country, local: true });
    for (const form of country.demonyms[code] ?? []) this.put(form, 'adjective', { k: 'demonym', country });
    for (const seat of country.seats) this.names(seat.names[code], { k: 'seat', country, speaksAs: seat.speaksAs, city: cityName(seat.names.en?.[0]) });
  }

  private names(forms: string[] | undefined, sense: Sense): void {
    for (const form of forms ?? []) this.put(form, 'name', sense);
  }

  private words(words: Words | undefined, cls: ClassName, sense: Sense): void {
    for (const form of split(words)) {
      this.put(form, cls === 'noun' && sense.k === 'event' && form.includes(' ') ? 'phrase' : cls, sense);
      if (cls === 'noun' && (sense.k === 'event' || sense.k === 'say')) for (const inner of this.language.inside?.(form) ?? []) this.put(inner, cls, sense);
    }
  }

  private verbs(verbs: Verbs | undefined, sense: (lemma: string) => Sense): void {
    for (const pair of split(verbs)) {
      if (this.language.verbGroups) {
        const sensed = sense(foldForm(pair.split('/')[0] as string));
        for (const { form, feats } of this.language.verbGroups.forms(pair)) this.enter(foldForm(form), 'fixed', sensed, feats);
        continue;
      }
      const [past, present] = pair.split('/') as [string, string | undefined];
      const made = sense(foldForm(past));
      this.put(past, 'past', made);
      if (present) this.put(present, 'present', made);
    }
  }

  /** The part of a light phrase that is no verb; the reader looks for the verb. The verb stands last or first by the language's order. */
  private light(phrases: Words | undefined, sense: (light: string) => Sense): void {
    for (const phrase of split(phrases)) {
      const words = phrase.split(' ');
      if (this.language.order === 'verb-last') {
        let verb = words.pop() as string;
        if (words.length > 1 && this.language.lightPrefixes.includes(words[words.length - 1] as string)) verb = `${words.pop()} ${verb}`;
        if (words.length > 0) this.put(words.join(' '), 'noun', sense(this.same(foldForm(verb))));
      } else {
        const verb = (words.shift() as string).replaceAll('_', ' ');
        if (words.length > 0) this.put(words.join(' '), 'noun', sense(foldForm(verb)));
      }
    }
  }

  /** The light verb that stands for all that do the same. */
  private same(lemma: string): string {
    return this.language.sameVerbs?.[lemma] ?? lemma;
  }

  private put(form: string, cls: ClassName, sense: Sense): void {
    if (cls === 'noun' || cls === 'phrase' || cls === 'adjective' || cls === 'name') for (const stem of this.language.stems?.(form, cls) ?? []) this.enter(foldForm(stem.form), stem.cls, sense);
    this.enter(foldForm(form), cls, sense);
  }

  private enter(folded: string, cls: ClassName, sense: Sense, feats?: readonly string[]): void {
    if (folded === '') return;
    const id = CLASSES.indexOf(cls);
    const rows = this.rows[id] as Map<string, Entry<Sense[]>>;
    const key = feats ? `${folded}|${feats.join(' ')}` : folded;
    const row = rows.get(key);
    if (!row) rows.set(key, { form: folded, cls: id, value: [sense], ...(feats ? { feats } : {}) });
    else row.value.push(sense);
  }
}

import type { Country, Theatre } from '../model/theatre.js';
import { Automaton, type Entry } from '../matching/automaton.js';
import { foldForm } from '../text/fold.js';
import { CLASSES, type ClassName, type LanguagePack } from './language.js';
import type { Sense } from './senses.js';
import type { Verbs, Words } from './tables.js';

/** All words of all active packs in one automaton. */
export interface Lexicon {
  automaton: Automaton<Sense[]>;
  /** Per language code: which classes of the automaton are its own. */
  active: Map<string, Uint8Array>;
  forms: number;
}

const split = (words: Words | undefined): string[] => (words ? words.split(' | ').map((word) => word.trim()).filter(Boolean) : []);

/** Compiles language and theatre packs. Costs about a microsecond a letter; done once. */
export function compileLexicon(languages: LanguagePack[], theatre: Theatre): Lexicon {
  const rows = new Map<string, Entry<Sense[]>>();
  languages.forEach((language, index) => new LanguageWords(language, index, rows).add(theatre));
  const entries = [...rows.values()];
  const classes = languages.flatMap((language) => CLASSES.map((name) => language.classes[name]));
  const folded = classes.map(({ before, after, needs }) => ({
    before: before.map((affix) => ({ ...affix, form: foldAffix(affix.form) })),
    after: after.map((affix) => ({ ...affix, form: foldAffix(affix.form) })),
    ...(needs === undefined ? {} : { needs }),
  }));
  const active = new Map<string, Uint8Array>();
  languages.forEach((language, index) => {
    const row = new Uint8Array(classes.length);
    row.fill(1, index * CLASSES.length, (index + 1) * CLASSES.length);
    active.set(language.code, row);
  });
  return { automaton: new Automaton(entries, folded), active, forms: entries.length };
}

/** An affix keeps its joint at either end. */
function foldAffix(form: string): string {
  const lead = form.startsWith('\u200c') ? '\u200c' : '';
  const tail = form.endsWith('\u200c') ? '\u200c' : '';
  return lead + foldForm(form.replace(/^\u200c|\u200c$/g, '')) + tail;
}

/** A seat's city in English, for where it is told as a place. */
function cityName(name: string | undefined): string | null {
  return name === undefined ? null : name.replace(/(^|[ -])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

class LanguageWords {
  constructor(
    private readonly language: LanguagePack,
    private readonly index: number,
    private readonly rows: Map<string, Entry<Sense[]>>,
  ) {}

  add(theatre: Theatre): void {
    const { grammar, verbs, tables } = this.language;
    for (const row of grammar) for (const form of split(row.forms)) this.put(form, row.cls ?? 'fixed', row.sense);
    for (const row of verbs) this.verbs(row.verbs, (lemma) => ({ k: 'verb', lemma, role: row.role }));
    for (const row of tables.events) {
      this.words(row.noun, 'noun', { k: 'event', part: 'noun', row, light: null });
      this.words(row.done, 'adjective', { k: 'event', part: 'done', row, light: null });
      this.verbs(row.verb, () => ({ k: 'event', part: 'verb', row, light: null }));
      this.verbs(row.suffer, () => ({ k: 'event', part: 'suffer', row, light: null }));
      this.light(row.light, (light) => ({ k: 'event', part: 'light', row, light }));
      this.light(row.sufferLight, (light) => ({ k: 'event', part: 'suffer-light', row, light }));
    }
    for (const row of tables.saying) {
      this.words(row.noun, 'noun', { k: 'say', part: 'noun', row, light: null });
      this.verbs(row.verb, () => ({ k: 'say', part: 'verb', row, light: null }));
      this.light(row.light, (light) => ({ k: 'say', part: 'light', row, light }));
    }
    for (const row of tables.roles) this.words(row.forms, 'noun', { k: 'role', role: row.role });
    for (const row of tables.counted) this.words(row.forms, 'noun', { k: 'counted', row });
    for (const row of tables.means) this.words(row.forms, 'noun', { k: 'means', type: row.type });
    this.theatre(theatre);
  }

  private theatre(theatre: Theatre): void {
    const { code } = this.language;
    const platform = new Intl.DisplayNames([code], { type: 'region' });
    for (const country of theatre.countries) this.country(country, platform);
    for (const party of theatre.parties) {
      this.names(party.names[code], { k: 'party', party, epithet: false, short: false });
      this.names(party.epithets[code], { k: 'party', party, epithet: true, short: false });
      this.names(party.short[code], { k: 'party', party, epithet: false, short: true });
    }
    for (const person of theatre.persons) {
      this.names(person.names[code], { k: 'person', person, family: false });
      this.names(person.family[code]?.filter((form) => form.length > 3), { k: 'person', person, family: true });
    }
    for (const place of theatre.places) this.names(place.names[code], { k: 'place', place });
    for (const outlet of theatre.outlets) this.names(outlet.names[code], { k: 'outlet', outlet });
  }

  private country(country: Country, platform: Intl.DisplayNames): void {
    const { code } = this.language;
    const own = country.names[code] ?? [];
    const local = country.alpha2 ? platform.of(country.alpha2) : undefined;
    this.names(local && !own.includes(local) ? [...own, local] : own, { k: 'country', country });
    for (const form of country.demonyms[code] ?? []) this.put(form, 'adjective', { k: 'demonym', country });
    for (const seat of country.seats) this.names(seat.names[code], { k: 'seat', country, speaksAs: seat.speaksAs, city: cityName(seat.names.en?.[0]) });
  }

  private names(forms: string[] | undefined, sense: Sense): void {
    for (const form of forms ?? []) this.put(form, 'name', sense);
  }

  private words(words: Words | undefined, cls: ClassName, sense: Sense): void {
    for (const form of split(words)) this.put(form, cls, sense);
  }

  private verbs(verbs: Verbs | undefined, sense: (lemma: string) => Sense): void {
    for (const pair of split(verbs)) {
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
        if (words.length > 0) this.put(words.join(' '), 'noun', sense(foldForm(verb)));
      } else {
        const verb = words.shift() as string;
        if (words.length > 0) this.put(words.join(' '), 'noun', sense(foldForm(verb)));
      }
    }
  }

  private put(form: string, cls: ClassName, sense: Sense): void {
    if (cls === 'noun' || cls === 'adjective' || cls === 'name') for (const stem of this.language.stems?.(form) ?? []) this.enter(foldForm(stem.form), stem.cls, sense);
    this.enter(foldForm(form), cls, sense);
  }

  private enter(folded: string, cls: ClassName, sense: Sense): void {
    if (folded === '') return;
    const classId = this.index * CLASSES.length + CLASSES.indexOf(cls);
    const key = `${classId}|${folded}`;
    const row = this.rows.get(key);
    if (!row) this.rows.set(key, { form: folded, cls: classId, value: [sense] });
    else row.value.push(sense);
  }
}

import type { Given, Reading } from '../model/reading.js';
import type { Span } from '../model/span.js';
import type { Agreement, Outlet, Person, Theatre } from '../model/theatre.js';
import { fold, type Folded } from '../text/fold.js';
import type { Run } from '../text/sentences.js';
import type { Context } from './work.js';
import type { LanguagePack } from './language.js';
import { Lexicon } from './lexicon.js';
import { copyOf, type Lookups, lookups, newMemory, noteFirst } from './memory.js';
import { pairFinder, samePair, takeSides } from './pair.js';
import { findInterview } from './interview.js';
import { findOutlet } from './outlet.js';
import type { Line } from './lines.js';
import type { Mention } from './mention.js';
import { type Article, findArticle, type Hints } from './page.js';
import { findPublished, givenDay } from './published.js';
import type { InOffice } from './clues.js';
import { countAgain } from './figure.js';
import type { Names } from './capitals.js';
import { noteBodies } from './resolve.js';
import { enterSection, homeCountry, sectionCountries, sectionScenes, sentFrom, takeDispatch } from './home.js';
import { bothFight, Hostilities } from './hostilities.js';
import { type Lands, open, type Page, sense, unitsOf } from './scan.js';
import { parseSentence, type Sentence } from './sentence.js';
import { settleDoers } from './settle.js';
import { conflictsTold } from './conflicts.js';
import { carryTimes, repeatInTitle, retypeCalls, sinceThen } from './across.js';
import { namesakeFinder } from './namesakes.js';
import { dayHeadings, filedDay } from './filed.js';
import { placeFinder } from './scene.js';
import { timedRuns } from './timed-runs.js';
import { type Drafted, readAgain, readOnce } from './twice.js';

/** Tells the language of a text by its frequent words; null where no pack knows enough of them. */
export type Detect = (folded: string) => string | null;

export interface ReaderOptions {
  languages: LanguagePack[];
  theatre: Theatre;
  detect: Detect;
}

/** What comes with a text. */
export interface ReadOptions extends Given {
  id?: string;
  /** Read in this language instead of the one detected. */
  language?: string;
  hints?: Hints;
}

/** Reads documents: a pure function of text, metadata and packs. */
export interface Reader {
  read(text: string, options?: ReadOptions): Reading;
  readonly languages: string[];
  readonly packs: string[];
}

/** Makes a reader of packs. The words of a language are compiled when its first text comes, in some hundred milliseconds; reading a page takes a few. */
export function createReader({ languages, theatre, detect }: ReaderOptions): Reader {
  const lexicons = new Map<LanguagePack, Lexicon>();
  const lexiconOf = (language: LanguagePack): Lexicon => {
    const lexicon = lexicons.get(language) ?? new Lexicon(language, theatre);
    lexicons.set(language, lexicon);
    return lexicon;
  };
  const known = lookups(theatre);
  const packs = [...languages.map((language) => language.code), ...theatre.packs];
  return {
    languages: languages.map((language) => language.code),
    packs,
    read(text, options = {}) {
      const folded = fold(text);
      const code = options.language ?? detect(middle(folded.text));
      const language = languages.find((pack) => pack.code === code);
      if (!language) return unread(text, options, code, packs);
      return new DocumentReader(text, folded, options, language, lexiconOf(language), known, packs).read();
    },
  };
}

/** Enough of a text to tell its language by: from its middle, past the menus, where it is long. */
function middle(text: string): string {
  const from = Math.max(0, Math.floor((text.length - 2_500) / 2));
  return text.slice(from, from + 2_500);
}

/** A reading of a text in a language that no pack reads: the page as it stands, no claims, and a warning. */
function unread(text: string, options: ReadOptions, code: string | null, packs: string[]): Reading {
  const why = code === null ? 'the language was not recognised' : `no language pack reads '${code}'`;
  return {
    id: options.id ?? '',
    language: code ?? 'und',
    title: options.hints?.title ?? null,
    published: options.published ?? null,
    publishedBasis: options.published ? 'given' : 'unknown',
    publishedEvidence: [],
    publishedReasons: options.published ? [`given with the text: ${options.published}`] : [],
    outlet: options.outlet ?? null,
    outletBasis: options.outlet ? 'given' : 'unknown',
    credits: [],
    mainText: text.trim() === '' ? [] : [[text.length - text.trimStart().length, text.trimEnd().length]],
    boilerplate: [],
    claims: [],
    warnings: [`${why}: the text was kept, no claims were read`],
    packs,
  };
}

class DocumentReader {
  private readonly page: Page;
  private readonly article: Article;

  constructor(
    raw: string,
    folded: Folded,
    private readonly options: ReadOptions,
    private readonly language: LanguagePack,
    private readonly lexicon: Lexicon,
    private readonly known: Lookups,
    private readonly packs: string[],
  ) {
    this.page = open(raw, language, folded);
    this.article = findArticle(raw, this.page.folded, language, options.hints);
  }

  read(): Reading {
    const memory = newMemory(this.known, null);
    const [sides, places, namesakes] = [pairFinder(this.known), placeFinder(this.page, this.article.title, this.known), namesakeFinder(this.language)];
    // Asked of each sentence as soon as it is parsed: a long document does not fit the processor's cache.
    const sentences = this.sentences(namesakes.lands, (sentence) => {
      sides.take(sentence);
      namesakes.vote(sentence);
      noteBodies(memory, sentence.mentions, sentence.paragraph);
      for (let k = sentence.mentions.length - 1; k >= 0; k -= 1) noteFirst(memory, (sentence.mentions[k] as Mention).who);
    }, (sentence) => places.take(sentence, namesakes.take(sentence)));
    for (const { sentence, mention } of namesakes.settle()) places.note(sentence, mention);
    const runs = timedRuns(this.page, this.article, sentences, this.lexicon, this.language);
    const published = givenDay(this.options) ?? findPublished(this.page, runs, { persons: named(sentences), agreements: this.agreements(sentences), until: this.known.until }, this.language);
    const outlet = findOutlet(() => this.masthead(), sentences, this.options, this.known.theatre.outlets, this.language);
    memory.day = published.day;
    const filed = filedDay(sentences, published.day, this.language);
    const conflicts = conflictsTold(this.known.theatre.conflicts, sides.naming, published.day);
    const { pair, known } = sides.sides(conflicts);
    takeSides(memory, pair);
    const place = places.main();
    const { title } = this.article;
    const inTitle = ({ span }: Sentence) => title !== null && span[0] < title[1] && span[1] > title[0];
    memory.homeCountry = homeCountry(sentences, place, memory, sentences.find(inTitle));
    takeDispatch(memory, sentFrom(runs, sides.naming));
    memory.opening = sentences.find((sentence) => !inTitle(sentence))?.paragraph ?? 0;
    const sections = sectionCountries(sentences, memory);
    const scenes = sectionScenes(this.page, sentences);
    const interview = findInterview(this.page, sentences, memory, this.language);
    const context: Context = { page: this.page, language: this.language, memory, published: filed, isOwnOutlet: outlet.isOwn, inTitle, mainPlace: place, theatre: places.theatre(), interview, open: [] };
    const days = dayHeadings(sentences, filed, this.language);
    const enter = (context: Context, sentence: Sentence) => {
      const { memory } = context;
      const [section, scene] = [sections.get(sentence), scenes.get(sentence)];
      context.published = days.get(sentence) ?? context.published;
      if (section) enterSection(memory, section);
      if (scene) memory.scene = [scene];
    };
    const before = copyOf(memory);
    const drafted: Drafted[] = [];
    const mayBeReadAgain = !known && sentences.length <= ONE_REPORT;
    let claims = readOnce(sentences, context, enter, (one) => {
      if (mayBeReadAgain) drafted.push(one);
    });
    // Who is told to strike whom is known once all is read: where the conflict is in no pack, and that shows other sides than names did, it is read again with them.
    const hostilities = new Hostilities(claims, memory);
    const sidesTold = hostilities.pair();
    if (sidesTold && mayBeReadAgain && !samePair(sidesTold, memory.pair)) {
      takeSides(before, sidesTold);
      claims = readAgain(drafted, { ...context, published: filed, memory: before, open: [] }, enter);
    }
    // That somebody gave this interview is no news of it.
    if (interview) claims = claims.filter(({ type, sentence }) => type !== 'contact.meeting' || sentence[0] !== interview.told);
    if (sidesTold) bothFight(claims, hostilities.fighters(sidesTold));
    settleDoers(claims, { told: conflicts, naming: sides.naming }, memory, new Map([...memory.marked, ...before.marked]));
    retypeCalls(claims);
    sinceThen(claims, [...memory.begun, ...before.begun], filed);
    carryTimes(claims, filed, title, this.page.raw);
    if (title) repeatInTitle(claims, title);
    claims.forEach((claim, index) => {
      claim.id = `c${index + 1}`;
    });
    const warnings = claims.length === 0 ? ['no claim was recognised in the article'] : [];
    return {
      id: this.options.id ?? '',
      language: this.language.code,
      title: this.article.title,
      published: published.day,
      publishedBasis: published.basis,
      publishedEvidence: published.evidence,
      publishedReasons: published.reasons,
      outlet: outlet.name,
      outletBasis: outlet.basis,
      credits: this.article.credits,
      mainText: this.article.mainText,
      boilerplate: this.article.boilerplate,
      claims,
      warnings,
      packs: this.packs,
    };
  }

  /** The first outlet named in the short lines above the headline. */
  private masthead(): Outlet | null {
    const { page, article } = this;
    const top = article.title?.[0] ?? article.body?.span[0] ?? 0;
    let line = 0;
    for (const run of page.sentences) {
      const at = page.folded.map[page.tokens.start[run.first] as number] as number;
      if (at >= top) break;
      while (line + 1 < article.lines.length && (article.lines[line] as Line).span[1] <= at) line += 1;
      const { span, words } = article.lines[line] as Line;
      if (!inside(span, at) || words > 8) continue;
      for (const unit of unitsOf(page, run, this.lexicon, this.language)) {
        const outlet = sense(unit, 'outlet');
        if (outlet) return outlet.sense.outlet;
      }
    }
    return null;
  }

  /** Agreements which may date a text: it names all their parties, or one of them and where the agreement was made. */
  private agreements(sentences: Sentence[]): Agreement[] {
    const named = new Set<string | null | undefined>();
    const places = new Set<string | undefined>();
    for (const { mentions } of sentences) {
      for (const { who } of mentions) {
        named.add(who.country?.code).add(who.party?.id).add(who.person?.offices[0]?.country);
        places.add(who.place?.name);
      }
    }
    return this.known.theatre.agreements.filter(({ parties, place }) => parties.every((party) => named.has(party)) || (place !== null && places.has(place) && parties.some((party) => named.has(party))));
  }

  /** The sentences of the article, in order, with the line that each stands in; each is shown to `parsed`, and as it stays to `done`. */
  private sentences(lands: Lands, parsed: (sentence: Sentence) => void, done: (sentence: Sentence) => void): Sentence[] {
    const { page, article } = this;
    const out: Sentence[] = [];
    const names: Names = new Map();
    const early: { at: number; run: Run; line: number }[] = [];
    let line = 0;
    let span = 0;
    for (const run of page.sentences) {
      const at = page.folded.map[page.tokens.start[run.first] as number] as number;
      while (span < article.mainText.length && (article.mainText[span] as Span)[1] <= at) span += 1;
      const main = article.mainText[span];
      if (!main) break;
      if (!inside(main, at)) continue;
      while (line + 1 < article.lines.length && (article.lines[line + 1]?.span[0] ?? 0) <= at) line += 1;
      lands.missed = false;
      const sentence = parseSentence(page, this.cut(run, main), line, this.lexicon, this.language, names, lands);
      parsed(sentence);
      if (lands.missed) early.push({ at: out.length, run: this.cut(run, main), line });
      else done(sentence);
      out.push(sentence);
    }
    // What was named before its country was told of is parsed again, now that the document is known.
    for (const { at, run, line } of early) {
      out[at] = parseSentence(page, run, line, this.lexicon, this.language, names, lands);
      done(out[at] as Sentence);
    }
    countAgain(out);
    return out;
  }

  /** Leaves out what of a sentence lies beyond the article: a credit glued to its end. */
  private cut(run: Run, main: Span): Run {
    const { page } = this;
    let last = run.last;
    while (last > run.first + 1 && (page.folded.map[page.tokens.start[last - 1] as number] as number) >= main[1]) last -= 1;
    return { first: run.first, last };
  }
}

/** Sentences of the longest report that is taken to be of one fight; what is longer is a digest of several, and is not read again for its sides. */
const ONE_REPORT = 200;

const inside = (span: Span, at: number): boolean => at >= span[0] && at < span[1];

/** Persons named with certainty, for the offices that they held. */
function named(sentences: Sentence[]): InOffice[] {
  const persons = new Map<Person, InOffice>();
  for (const { mentions } of sentences) {
    for (const { who } of mentions) {
      if (!who.person || (who.roles.length === 0 && who.familyOnly)) continue;
      const known = persons.get(who.person);
      if (known) known.roles.push(...who.roles);
      else persons.set(who.person, { person: who.person, roles: [...who.roles] });
    }
  }
  return [...persons.values()];
}

import type { AffixClass } from '../matching/automaton.js';
import type { GrammarSense, VerbRole } from './senses.js';
import type { Verbs, WordTables, Words } from './tables.js';

/** Classes of inflection that every language pack fills; a class may be without affixes. A `phrase` is the name of an event in several words. */
export const CLASSES = ['fixed', 'noun', 'phrase', 'name', 'adjective', 'past', 'present', 'bound', 'stripped', 'article'] as const;
export type ClassName = (typeof CLASSES)[number];

/** Grammar words of one sense. */
export interface GrammarRow {
  sense: GrammarSense;
  forms: Words;
  /** `fixed` unless told. */
  cls?: ClassName;
}

/** A form of a verb with what it says: 'base', 'present', 'past', 'participle', 'ing'; 'to' where the mark of an infinitive after it is listed with it, 'marks' where a preposition is. */
export interface VerbForm {
  form: string;
  feats: readonly string[];
}

/** Inflection of a language that groups its verbs with auxiliaries before them. */
export interface VerbInflection {
  /** All forms of a listed verb. */
  forms: (entry: string) => VerbForm[];
  /** How words end that no table has: participles, adverbs, plural nouns. */
  endings: { participle: string; adverb: string; plural: string };
  /** Words that belong to a verb though its object may stand between: 'pulled its troops out'. */
  particles: ReadonlySet<string>;
  /** Words for what came of a deed, behind its object: 'shot two men dead'. */
  results: ReadonlySet<string>;
}

/** Light and auxiliary verbs, named by their past stem. */
export interface VerbRow {
  verbs: Verbs;
  role: VerbRole;
}

/** How pages in this language call the things around an article. */
export interface PageWords {
  /** Lines that open a list of other articles: 'most read', 'related', 'latest news'. */
  lists: Words;
  /** Share bars, print and subscribe lines. */
  share: Words;
  /** Comment forms. */
  comments: Words;
  /** 'Tags', 'keywords'. */
  tags: Words;
  /** 'News code', 'report number'. */
  codes: Words;
  /** Before a date: 'published', 'date'. */
  dated: Words;
  /** 'End of message', 'End'. */
  endings: Words;
  /** Menu entries: 'home', 'politics', 'sport'. */
  menu: Words;
  /** Notices that are no news: 'reprint with source', 'all times are'. */
  notices: Words;
  /** 'Source:' before a credited outlet. */
  credits: Words;
  /** 'By', 'photographs by': what a line with the names of its authors begins with. */
  bylines: Words;
}

/** A language: tables, and small functions where languages differ in kind. */
export interface LanguagePack {
  code: string;
  name: string;
  rightToLeft: boolean;
  /** Whether a line between headline and body says more of it, as is usual where no line stands above headlines. */
  decks?: true;
  /** Where the finite verb stands, and with it where subjects are looked for. */
  order: 'verb-last' | 'verb-first' | 'verb-second';
  /** Whether what a noun belongs to follows it without a preposition. */
  genitiveFollows: boolean;
  classes: Record<ClassName, AffixClass>;
  /** Further stems of a base form of a class, with the class of affixes that they take ('طائرة' → 'طائرت' before endings). */
  stems?: (form: string, cls: ClassName) => { form: string; cls: ClassName }[];
  /** Further forms of a noun of several words that are inflected inside: 'a missile strike', 'missile strikes'. */
  inside?: (form: string) => string[];
  /** Where verbs stand first: whether a noun behind a verb, folded, with the endings of both, can be its subject; null where their forms do not tell. `counted`: people behind their number. */
  followsAsSubject?: (verb: readonly string[], noun: string, endings: readonly string[], counted: boolean) => boolean | null;
  /** Where verbs stand first: whether the bare name of a country (its code) right behind a folded verb can be its subject by gender; false only where both tell that it cannot. */
  countryAgrees?: (verb: string, country: string) => boolean;
  /** Where verbs stand first, whether a noun of a body right behind a verb, with the verb's endings and form, can be its subject. */
  bodyAgrees?: (verb: readonly string[], form: string, noun: string) => boolean;
  /** Where 'that' may hold a pronoun: whether, by gender and number, the pronoun in it can stand for whom a verb is of; both folded. */
  standsFor?: (that: string, verb: string) => boolean;
  /** How verbs are inflected, in languages that inflect them whole; their verbs stand in groups with auxiliaries. */
  verbGroups?: VerbInflection;
  /** Participles that a hyphen joins to a name before a noun: the name only describes it, as in 'X-backed rebels'. */
  compounds?: ReadonlySet<string>;
  /** Articles that stand as words of their own before their noun. */
  articles?: Record<string, 'def' | 'indef'>;
  /** Whether the article is joined to its noun, so that a noun that stands without it is one of its kind. */
  joinedArticle?: boolean;
  /** What is written right behind digits to make an ordinal of them. */
  ordinalEndings?: readonly string[];
  /** The letter, as texts write it, that ends nouns only, and is folded to one that may be a joined pronoun. */
  nounEnding?: string;
  /** Whether names are written with capitals, so that words in small letters name nobody. */
  capitals?: boolean;
  /** Small words that stand within a name, between two words with capitals: 'al', 'de'. */
  nameParticles?: ReadonlySet<string>;
  /** Last words of names that only media have: 'herald'. */
  mediaNames?: ReadonlySet<string>;
  /** First words of names that only media have: 'radio'. */
  mediaLeads?: ReadonlySet<string>;
  /** What the words of an organisation's name tell that it is: `armed` last words, with one of `fighting` among the others; `civil` first or last ones. */
  bodyNames?: { armed: ReadonlySet<string>; fighting: ReadonlySet<string>; civil: ReadonlySet<string> };
  /** Words after which a full stop ends no sentence: 'gen', 'sept'. */
  abbreviations?: ReadonlySet<string>;
  grammar: GrammarRow[];
  verbs: VerbRow[];
  tables: WordTables;
  page: PageWords;
  /** Prepositions that are listed with the verb or noun before them, by what they mark: 'returned to', 'arrived in', 'talks between'. */
  joinedMarks?: Partial<Record<'in' | 'to' | 'from' | 'with' | 'between', readonly string[]>>;
  /** Beginnings of participles that go on with the subject before them ('adding that'). */
  participles: readonly string[];
  /** Words that build one light verb with the verb after them ('قرار داد'). */
  lightPrefixes: readonly string[];
  /** How finite verbs look that no table has: beginnings, endings, least letters. */
  verbLike?: { starts: readonly string[]; ends: readonly string[]; minimum: number };
  /** Light verbs that do in a light phrase what another does: 'نمود' → 'کرد'. */
  sameVerbs?: Record<string, string>;
  /** Light verbs that turn a light phrase into its passive: 'کرد' → 'شد'. */
  passives: Record<string, readonly string[]>;
  /** Latin letters for names that no pack knows, by folded letter; `article` is written apart; words with the endings `adjectives`
   * describe a place and are no name of one: behind a noun in `feminine` those which end so as well. `and` is joined to the name after it, `adverb` ends
   * adverbs. */
  romanize: { letters: Record<string, string>; article?: { form: string; latin: string }; adjectives: readonly string[]; feminine?: string; and?: string; adverb?: string };
  /** First day of the week's numbering is Monday 1 … Sunday 7; the calendar that a day and month without a year are in. */
  calendar: 'gregorian' | 'solar';
  /** Names of months, folded, by which only pages of one country are dated, with its code. */
  datedIn?: Record<string, string>;
}

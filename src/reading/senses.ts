import type { Act, ClaimType, Modality } from '../model/claim.js';
import type { RoleId } from '../model/roles.js';
import type { Country, Outlet, Person, Place, TheatreParty } from '../model/theatre.js';
import type { NumberWord } from '../text/numbers.js';
import type { CountedRow, EventRow, NamedThing, SayRow } from './tables.js';

/** Relations that a preposition, postposition or ending marks, one word for all languages. */
export type Case = 'by' | 'to' | 'on' | 'in' | 'from' | 'with' | 'between' | 'about' | 'because' | 'of' | 'object' | 'for' | 'than';

/** Grammar words of a language pack, by what they do. */
export type GrammarSense =
  | { k: 'case'; case: Case; after?: true; numbered?: true; toward?: true }
  | { k: 'and' }
  /** 'but', 'while', 'whereas': a new clause with its own subject. */
  /** `meanwhile`: what it opens goes on beside: 'as', 'while'; `joins`: what it opens may share its subject with what stands before. */
  | { k: 'but'; meanwhile?: true; joins?: true }
  /** 'that' after a verb of saying; `own`: with a pronoun, so that whoever was the subject does what follows: 'that it'. */
  | { k: 'that'; own?: true }
  /** 'which', 'who'. */
  | { k: 'rel' }
  | { k: 'if' }
  /** 'When', 'because', 'so that': a clause that tells no stand of its own; `closed`: only after a clause that is complete. */
  | { k: 'sub'; closed?: true }
  /** Opens a question whether something is so. */
  | { k: 'whether' }
  /** Asks who did something. */
  | { k: 'who' }
  /** `past`: with it a verb in the form of the present tells what did not happen. */
  | { k: 'neg'; past?: true; /** Denies what a noun names, and no verb: 'any' of a denial. */ noun?: true }
  /** 'But', 'except': what stands behind it in a clause that denies is not denied. */
  | { k: 'except' }
  /** 'without', 'no longer': denies the noun that follows. */
  | { k: 'without' }
  /** `present`: only before a verb in the present. */
  | { k: 'modal'; modality: Modality; present?: true; we?: true }
  | { k: 'this' }
  /** 'Any', 'every' before what need not have happened. */
  | { k: 'any' }
  /** 'Backed by', 'close to' behind those who fight: the country that follows does nothing; `led`: 'loyal to', so that a group or person that follows is whose they are. */
  | { k: 'aligned'; led?: true }
  /** 'he', 'they': the last speaker; with `for`, whoever was the last subject of that kind. */
  /** `for`: for whom it stands; `said`: rather for whoever speaks than for the subject; `office`: whose office speaks, 'his office'. */
  | { k: 'pronoun'; we?: true; for?: 'person' | 'thing' | 'many'; said?: true; office?: true }
  /** 'Own' after what somebody has. */
  | { k: 'own' }
  /** 'the two sides', 'the parties', 'both countries', 'each other'. */
  | { k: 'sides'; as: 'GOV' | 'MIL' | 'any'; role?: RoleId }
  /** 'the other side', 'the opposite side', 'the enemy'; `occupies` for the side on the other's land, whoever speaks; `describes` for 'hostile', behind a force. */
  | { k: 'opposite'; occupies?: true; describes?: true }
  /** 'country' in 'this country'; `own` in 'his country'. */
  | { k: 'country-word'; own?: true }
  /** 'The capital', that of a country named beside it or of the one the article is of. */
  | { k: 'capital-word' }
  /** 'ministry', 'official', 'source' in 'this ministry': the last speaker; with `name`, the last body whose English name has one of these words. */
  | { k: 'body-word'; of: BodyKind; name?: string }
  /** 'this report', 'these figures', 'the accusation': what was said before. */
  | { k: 'said-word'; of?: 'figures' | 'blame' }
  /** Opens a link of a chain: 'according to', 'quoting'. `act` as in the guidelines. */
  | { k: 'according'; act: Act; same?: true; near?: true }
  /** A verb of coming in 'the statement says' where the say-noun is the subject. */
  | { k: 'comes' }
  | { k: 'bound'; bound: 'min' | 'max' | 'about' }
  | { k: 'total' }
  /** `one`: one more by itself: 'another'. */
  | { k: 'more'; one?: true }
  /** 'Among them', 'including'. */
  | { k: 'among'; of?: true }
  /** 'dozens', 'hundreds', 'thousands': a lower bound. */
  | { k: 'vague'; min: number }
  /** 'Forced them to', 'used it to': what the infinitive behind it tells was done. */
  | { k: 'brings' }
  /** 'Went on with', 'resumed': the deed named before it is the verb's. */
  | { k: 'resumes' }
  /** 'Some', 'a number', 'part': a quantity before 'of'. */
  | { k: 'quantity' }
  /** 'Years old', 'per cent', 'millimetre': makes its number an age, a share, a calibre. */
  | { k: 'measure' }
  | { k: 'number'; word: NumberWord }
  /** Classifiers between number and noun: 'case', 'unit', 'of them'. */
  | { k: 'classifier' }
  /** Dual pronouns and 'both'. */
  | { k: 'place-word'; kind: PlaceWordKind; many?: true; fast?: true }
  /** 'Hospital', 'prison', 'bridge': what has a name of its own and is a place; `leads` where its name follows it. */
  | { k: 'site'; site: string; leads?: true }
  /** 'Northern', 'the east of' before a country: the English name of the part; `beside`: without an article it is no part of it, 'north of'. */
  | { k: 'compass'; compass: Compass; beside?: true }
  /** 'news agency', 'newspaper', 'channel'. */
  | { k: 'medium-word' }
  /** Words that soften adjacency: 'positions of', 'soil of', adjectives. */
  | { k: 'filler' }
  /** 'Local time of' before a place that is no place of the event. */
  | { k: 'clock' }
  | { k: 'start' }
  | { k: 'end' }
  | { k: 'ongoing' }
  /** 'phone', 'by telephone': makes a contact a call. */
  | { k: 'phone' }
  /** 'Known as', 'who gave his name as': between what somebody is and a name for him. */
  | { k: 'known-as' }
  /** What common verbs take or are told of: homes, barracks, borders and flights, relief. */
  | { k: 'thing'; of: NamedThing }
  /** 'ceasefire', 'truce'. */
  | { k: 'truce' }
  /** 'Fire', 'hostilities': what a truce ends. */
  | { k: 'fire' }
  /** 'at the initiative of'. */
  | { k: 'initiative' }
  /** 'Houses', 'a residential building', 'a bus': what is hit with the civilians in it. */
  | { k: 'civilian-object' }
  /** 'Belonging to' before whom a force or a thing belongs to. */
  | { k: 'belonging' }
  | { k: 'backing' }
  /** 'mutual', 'each other' of accusations. */
  | { k: 'mutual' }
  /** 'Part', 'role', 'involvement': whoever denies it denies the deed for his own side. */
  | { k: 'part' }
  /** Finding out for oneself whether something is so: 'verify', 'independently'. */
  | { k: 'checks' }
  /** 'unable', 'impossible'. */
  | { k: 'unable' }
  /** 'false', 'baseless', 'a lie': calling something so denies it. */
  | { k: 'false' }
  /** Titles before names: 'general', 'Mr'. */
  | { k: 'honorific'; rank?: true }
  | { k: 'time'; time: TimeWord }
  /** An auxiliary before the main verb of its group; `finite` where it can be the first of a finite one. */
  | { k: 'aux'; aux: 'be' | 'have' | 'do' | 'will' | 'to' | 'get'; finite?: true; past?: true; neg?: true }
  /** What may stand between auxiliary and verb. */
  | { k: 'adverb' }
  /** 'Carried' in 'carried out': with its verb it tells that an event is made. */
  | { k: 'performed' }
  /** A finite or light verb without an event of its own. */
  | { k: 'verb'; lemma: string; role: VerbRole };

/** What a word like 'the ministry', 'the agency', 'the group' may take up again. */
export type BodyKind = 'ministry' | 'minister' | 'outlet' | 'organisation' | 'group' | 'any' | 'coalition';

export type PlaceWordKind = 'village' | 'town' | 'city' | 'height' | 'district' | 'province' | 'region' | 'road' | 'crossing' | 'camp' | 'airport' | 'front' | 'border' | 'line' | 'base' | 'port' | 'dam' | 'river' | 'neighbourhood' | 'corridor' | 'soil' | 'direction';

export type Compass = 'Northern' | 'Southern' | 'Eastern' | 'Western' | 'Central' | 'North-eastern' | 'North-western' | 'South-eastern' | 'South-western';

/** What a light verb makes of its noun: the subject does it, suffers it, or it only is (`is` in the present, `be` in any other form). */
export type VerbRole = 'do' | 'undergo' | 'be' | 'is' | 'happen' | 'come' | 'want' | 'call' | 'go-on' | 'other';

export type TimeWord =
  | { t: 'weekday'; day: number; /** The last of days told in one word: 'weekend'. */ through?: number; night?: true }
  | { t: 'month'; calendar: 'gregorian' | 'solar' | 'lunar'; month: number }
  /** Days from the day of publication: today 0, yesterday -1. */
  | { t: 'day'; offset: number; night?: true }
  /** 'night', 'dawn', 'evening': a night may begin the day before. */
  | { t: 'part'; part: 'night' | 'midnight' | 'dawn' | 'morning' | 'noon' | 'evening' }
  | { t: 'unit'; unit: 'hour' | 'day' | 'week' | 'month' | 'year' | 'minute'; /** A plural that is a word of its own. */ many?: true }
  /** `rolling`: counted back from today, 'the past week'. */
  | { t: 'past'; rolling?: true }
  | { t: 'next' }
  | { t: 'this' }
  | { t: 'ago' }
  /** `start`: 'since the start of'. */
  | { t: 'since'; start?: true }
  | { t: 'until' }
  /** A day that is the last for something: 'by Tuesday'. */
  | { t: 'by' }
  | { t: 'ordinal'; value: number }
  | { t: 'day-word' }
  /** 'The worst … since': what follows only compares. */
  | { t: 'compared' }
  /** 'That day': the day told before. */
  | { t: 'same' }
  /** The first of a month or year: 'the start of the year'. */
  | { t: 'first' }
  | { t: 'in-a-row' }
  | { t: 'war-start' }
  /** 'That' before a day told before; 'later' after an amount of time. */
  | { t: 'that' }
  | { t: 'later' }
  /** 'Earlier' after an amount of time, of a day told before. */
  | { t: 'earlier' }
  /** 'After', 'before' an event, behind an amount of time; with `days` where the phrase has the amount, or with `each` only its unit. */
  | { t: 'apart'; after: boolean; days?: number; each?: number }
  /** 'The day before', counted from the day told last, else from today. */
  | { t: 'beside'; days: number }
  /** 'In the same period': the span told last. */
  | { t: 'same-span' }
  /** 'Since then': since the day told last. */
  | { t: 'then' };

/** Where an event word stands in the grammar. */
export type EventPart = 'noun' | 'verb' | 'light' | 'done' | 'suffer' | 'suffer-light';

export type Sense =
  | GrammarSense
  | { k: 'event'; part: EventPart; row: EventRow; light: string | null }
  | { k: 'say'; part: 'verb' | 'light' | 'noun'; row: SayRow; light: string | null }
  | { k: 'role'; role: RoleId }
  | { k: 'counted'; row: CountedRow }
  | { k: 'means'; type: ClaimType }
  | { k: 'country'; country: Country; local?: true }
  | { k: 'demonym'; country: Country }
  | { k: 'seat'; country: Country; speaksAs: string; city: string | null }
  | { k: 'party'; party: TheatreParty; land: Country | null; epithet: boolean; short: boolean }
  | { k: 'person'; person: Person; family: boolean }
  | { k: 'place'; place: Place; local?: true }
  | { k: 'outlet'; outlet: Outlet };

export type EventSense = Extract<Sense, { k: 'event' }>;

/**
 * A sense with what the word's clitics and endings say. Beside it stands what is asked for all the time: its kind, the relation that a clitic
 * marks, and whether the word begins with 'and'.
 */
export type Reading1<S extends Sense = Sense> = S extends Sense ? { k: S['k']; sense: S; before: readonly string[]; after: readonly string[]; clitic: 'with' | 'to' | 'in' | null; and: boolean } : never;

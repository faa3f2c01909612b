import { fold, type Folded, toRaw } from '../text/fold.js';
import { type Quote, quotes } from '../text/quotes.js';
import { type Run, sentences } from '../text/sentences.js';
import { BREAK, MARK, NUMBER, type Tokens, tokenize, WORD } from '../text/tokens.js';
import type { Span } from '../model/span.js';
import type { LanguagePack } from './language.js';
import type { Form, Lexicon } from './lexicon.js';
import type { Case, EventPart, Reading1, Sense } from './senses.js';
import type { EventRow, NamedThing } from './tables.js';

/** A word, a listed phrase, a number or a mark, with all that it may mean. */
export interface Unit {
  kind: typeof WORD | typeof NUMBER | typeof MARK;
  /** Folded text. */
  text: string;
  /** Folded offsets. */
  start: number;
  end: number;
  readings: Reading1[];
  /** The article that stands before it as a word of its own. */
  article: 'def' | 'indef' | null;
  /** Folded offset of that article; its own start where it has none. */
  from: number;
  /** Whether it is written as a name, in languages that mark names: with a capital where not all words of its sentence have one. */
  capital: boolean;
  /** Whether it is written in capitals from its first letter to its last, where its sentence is not. */
  initials: boolean;
  /** Kinds of words sought in whole clauses that it may be, as bits. */
  kinds: number;
}

/** A text made ready for the recognisers. */
export interface Page {
  raw: string;
  folded: Folded;
  tokens: Tokens;
  sentences: Run[];
  quotes: Quote[];
}

/** Splits a text; knows no words yet. */
export function open(raw: string, language: LanguagePack, folded: Folded = fold(raw)): Page {
  const tokens = tokenize(folded.text);
  return { raw, folded, tokens, sentences: sentences(folded.text, tokens, language.abbreviations), quotes: quotes(folded.text, tokens) };
}

const NOTHING: Reading1[] = [];

/** The units of a run of tokens in one language: the longest listed phrase at each word, else the word itself. */
export function unitsOf(page: Page, run: Run, lexicon: Lexicon, language: LanguagePack, lands?: Lands): Unit[] {
  const { tokens, folded } = page;
  const text = folded.text;
  const units: Unit[] = [];
  const stop = run.last > run.first ? (tokens.end[run.last - 1] as number) : 0;
  let article: Unit['article'] = null;
  let from = 0;
  for (let i = run.first; i < run.last; ) {
    const start = tokens.start[i] as number;
    const kind = tokens.kind[i] as number;
    if (kind === BREAK) {
      i += 1;
      continue;
    }
    const own = tokens.end[i] as number;
    // 'A: I do not know': a letter before a colon is no article.
    if (kind === MARK && article !== null && text[start] === ':') {
      units.push({ kind: WORD, text: text.slice(from, start).trim(), start: from, end: tokens.end[i - 1] as number, readings: NOTHING, article: null, from, capital: isCapital(page, from), initials: false, kinds: 0 });
      article = null;
    }
    const longest = kind === WORD ? lexicon.reach(text, start) : -1;
    if (kind === WORD && language.articles && longest <= own && own - start <= 3) {
      const said = language.articles[text.slice(start, own)];
      if (said) {
        article = said;
        from = start;
        i += 1;
        continue;
      }
    }
    const listed = longest >= own && longest <= stop;
    const end = listed ? longest : own;
    const form = listed ? lexicon.reached(text, start, end) : null;
    const capital = language.capitals === true && isCapital(page, start);
    const named = form !== null && (!language.capitals || writtenAsName(page, start, end, i === run.first));
    const land = named && form !== null && form.lands.length > 0 && article === 'def' ? landCalled(page, form, tokens.start[i + 1], lands) : null;
    const all = form === null ? NOTHING : land ?? (!named ? form.plain : form.local.length > 0 ? withLocal(units, form, lands) : form.readings);
    const readings = language.nounEnding !== undefined && all.some(holdsPronoun) && language.nounEnding === page.raw[page.folded.map[end - 1] as number] ? all.filter((reading) => !holdsPronoun(reading)) : all;
    units.push({ kind: kind as Unit['kind'], text: form?.text ?? text.slice(start, end), start, end, readings, article: kind === MARK ? null : article, from: article === null || kind === MARK ? start : from, capital, initials: capital && kind === WORD && end - start > 1 && isCapital(page, end - 1), kinds: form === null ? 0 : form.kinds });
    if (kind !== MARK) article = null;
    i += 1;
    while (i < run.last && (tokens.start[i] as number) < end) i += 1;
  }
  sharedNames(units, lexicon);
  if (language.verbGroups) splitVerbs(units, lexicon, language.verbGroups);
  if (language.capitals && allCapital(units)) for (const unit of units) unit.capital = unit.initials = false;
  return units;
}

/** Whether a word is read as a verb with its object joined behind it: 'moved it'. */
const holdsPronoun = ({ after }: Reading1): boolean => after.includes('object');

/** What the countries that a document tells of make of names that are other words as well. */
export interface Lands {
  tells(country: string | null): boolean;
  /** Set where such a name was passed over because its country is not told of so far. */
  missed: boolean;
}

/** 'The North': the country that a short name with the article stands for in a document that tells of it; null where a longer name goes on behind it or none is told of. */
function landCalled(page: Page, { lands: called }: Form, next: number | undefined, lands: Lands | undefined): Reading1[] | null {
  if (next !== undefined && isCapital(page, next)) return null;
  const told = called.filter(({ sense: { country } }) => lands?.tells(country.code));
  if (told.length === 0 && lands) lands.missed = true;
  return told.length > 0 ? told : null;
}

/** 'North and South Korea', 'North and South Kivu': names joined by 'and' that tell what they share once. The first is read as it is told in full. */
function sharedNames(units: Unit[], lexicon: Lexicon): void {
  for (let i = 0; i + 2 < units.length; i += 1) {
    const [first, last] = [units[i] as Unit, units[i + 2] as Unit];
    if (!first.capital || !sense(first, 'compass') || !sense(units[i + 1], 'and')) continue;
    const space = last.text.indexOf(' ');
    const text = space > 0 && last.readings.some(({ k }) => k === 'country' || k === 'place' || k === 'demonym') ? first.text + last.text.slice(space) : '';
    if (text === '' || lexicon.reach(text, 0) !== text.length) continue;
    const form = lexicon.form(text);
    if (form.readings.some(({ k }) => k === 'country' || k === 'place' || k === 'demonym')) Object.assign(first, { readings: form.readings, kinds: form.kinds });
  }
}

/** How far behind its verb a word for what came of it may stand. */
const RESULT = 8;

/** 'Called it off', 'pushed them back', 'shot two soldiers dead': a verb whose pronoun stands before its particle, or whose object before what came of it, is read as it is with that right behind it. */
function splitVerbs(units: Unit[], lexicon: Lexicon, { particles, results }: NonNullable<LanguagePack['verbGroups']>): void {
  const read = (verb: Unit, last: Unit): boolean => {
    const text = `${verb.text} ${last.text}`;
    if (lexicon.reach(text, 0) !== text.length) return false;
    const form = lexicon.form(text);
    Object.assign(verb, { readings: form.readings, kinds: form.kinds });
    return true;
  };
  for (let i = 0; i + 2 < units.length; i += 1) {
    const [verb, object, particle] = [units[i] as Unit, units[i + 1] as Unit, units[i + 2] as Unit];
    if (verb.kind !== WORD) continue;
    const stands = sense(object, 'pronoun')?.sense.for;
    if ((stands === 'thing' || stands === 'many') && particles.has(particle.text)) read(verb, particle);
    if (!verb.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'verb' && reading.sense.row.type.startsWith('attack'))) continue;
    for (let k = i + 2; k <= i + RESULT && k < units.length; k += 1) {
      const last = units[k] as Unit;
      if (last.kind === MARK) break;
      if (!results.has(last.text) || last.article !== null) continue;
      if (read(verb, last)) Object.assign(last, { readings: NOTHING, kinds: 0 });
      break;
    }
  }
}

/** The readings of a form that may name a place, as the word after `units`: the place where one is told of, by a word for one or in a country told of. */
function withLocal(units: Unit[], { readings, local }: Form, lands: Lands | undefined): Reading1[] {
  const before = units[units.length - 1];
  const word = sense(before, 'place-word');
  if (word && !word.before.includes('def')) return readings.some(({ k }) => k === 'place') ? [...readings, ...local] : local;
  if (readings.some(({ k }) => k === 'person' || k === 'country' || k === 'party' || k === 'place')) return readings;
  const told = local.filter((reading) => toldAsPlace(units, reading));
  if (told.length === 0) return readings;
  const here = told.filter((reading) => lands?.tells(reading.sense.place.country));
  if (here.length > 0) return here;
  if (lands) lands.missed = true;
  return readings;
}

/** Whether the word after `units` stands where a place would: after a preposition of place, a word of attack or of ground taken, or joined to another place. */
function toldAsPlace(units: Unit[], reading: Form['local'][number]): boolean {
  const before = units[units.length - 1];
  if (reading.clitic !== null || !before) return reading.clitic === 'in';
  const list = sense(before, 'and') !== undefined || before.text === ',';
  const beside = list ? units[units.length - 2] : reading.and ? before : undefined;
  if (list || reading.and) return sense(beside, 'place') !== undefined;
  const mark = sense(before, 'case');
  if (mark && !mark.sense.after) return mark.sense.case === 'in' || mark.sense.case === 'on' || mark.sense.case === 'to' || mark.sense.case === 'from';
  return doneToPlace(before, 'noun', 'verb');
}

/** What is done to a place. */
const GROUND = /^(attack|control)/;

/** Whether a word tells of an attack or of ground taken or lost, whose object is a place; as one of some parts of speech, where those are told. */
export function doneToPlace(unit: Unit | undefined, ...parts: EventPart[]): boolean {
  return unit?.readings.some((reading) => reading.k === 'event' && (parts.length === 0 || parts.includes(reading.sense.part)) && GROUND.test(reading.sense.row.type)) === true;
}

/** Whether nearly all longer words of a run have capitals, as in headlines set so: then they mark no names. */
function allCapital(units: Unit[]): boolean {
  const words = units.filter((unit) => unit.kind === WORD && unit.end - unit.start > 3);
  return words.length > 3 && words.filter((unit) => unit.capital).length > words.length * 0.7;
}

function isCapital(page: Page, at: number): boolean {
  const code = page.raw.charCodeAt(page.folded.map[at] as number);
  if (code < 128) return code >= 65 && code <= 90;
  const raw = String.fromCharCode(code);
  return raw !== raw.toLowerCase();
}

/** Whether a word may be a name where names have capitals: one of two letters, or of three at the head of a sentence, is all in capitals. */
function writtenAsName(page: Page, start: number, end: number, first: boolean): boolean {
  if (isCapital(page, start)) return end - start > (first ? 3 : 2) || isCapital(page, end - 1) || /\d/.test(page.folded.text[end - 1] as string);
  // 'al-Qaeda', 'the Associated Press': the capital stands after an article that belongs to the name.
  for (let at = start + 1; at <= start + 3 && at < end - 1; at += 1) if (page.folded.text[at] === '-' || page.folded.text[at] === ' ') return isCapital(page, at + 1);
  // 'northern Iraq', 'the port of Hodeidah': the name itself stands last.
  const last = page.folded.text.lastIndexOf(' ', end - 1);
  return last > start && last < end - 2 && isCapital(page, last + 1);
}

/** Whether a listed phrase ends in a preposition that marks what follows so: 'talks between'. */
export function endsInMark(unit: Unit | undefined, mark: keyof NonNullable<LanguagePack['joinedMarks']>, { joinedMarks }: LanguagePack): boolean {
  return unit !== undefined && joinedMarks?.[mark]?.some((word) => unit.text.endsWith(word) && unit.text[unit.text.length - word.length - 1] === ' ') === true;
}

/** Whether a unit is a quotation mark. */
export const isQuotationMark = (unit: Unit | undefined): boolean => unit !== undefined && unit.kind === MARK && (unit.text === '"' || unit.text === '«' || unit.text === '»');

/** The first reading of a kind that a unit allows. */
export function sense<K extends Sense['k']>(unit: Unit | undefined, k: K): Reading1<Extract<Sense, { k: K }>> | undefined {
  if (unit) for (const reading of unit.readings) if (reading.k === k) return reading as Reading1<Extract<Sense, { k: K }>>;
  return undefined;
}

/** Whether a unit names a thing of one of the kinds that verbs are asked for. */
export const names = (unit: Unit | undefined, of: NamedThing): boolean => unit?.readings.some((reading) => reading.k === 'thing' && reading.sense.of === of) === true;

/** Whether a unit is a noun of an event: of any, or of one kind and those under it. */
export const namesEvent = (unit: Unit | undefined, kind?: EventRow['type']): boolean =>
  unit?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun' && (kind === undefined || reading.sense.row.type === kind || reading.sense.row.type.startsWith(`${kind}.`))) === true;

/** Whether a unit is a noun of an event that people suffer: 'the death'. */
export const namesHarm = (unit: Unit | undefined): boolean => unit?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun' && reading.sense.row.people !== undefined) === true;

/** The relation that a preposition or postposition marks; none for other words. */
export const caseOf = (unit: Unit | undefined): Case | undefined => sense(unit, 'case')?.sense.case;

/** Whether a unit is a number, in digits or words, or a vague one. */
export const numeral = (unit: Unit | undefined): boolean => unit !== undefined && (unit.kind === NUMBER || sense(unit, 'number') !== undefined || sense(unit, 'vague') !== undefined);

/** Whether an ending that makes an ordinal of a number stands right behind one: '27th', '33rd Front'. */
export function ordinalEnding(units: Unit[], i: number, { ordinalEndings }: LanguagePack): boolean {
  const [unit, next] = [units[i], units[i + 1]];
  return unit?.kind === NUMBER && next !== undefined && next.start === unit.end && ordinalEndings?.includes(next.text) === true;
}

/** Whether a word is marked as the owner of what follows. */
export function genitive(unit: Unit | undefined): boolean {
  return unit?.readings.some((reading) => reading.after.includes('genitive')) === true;
}

/** The span in the text as received of folded offsets. */
export function spanOf(page: Page, start: number, end: number): Span {
  const span = toRaw(page.folded, start, end);
  let last = span[1];
  while (last > span[0] && isSpace(page.raw.charCodeAt(last - 1))) last -= 1;
  return [span[0], last];
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0 || code === 0x200c || code === 0x200e || code === 0x200f;
}

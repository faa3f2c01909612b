import { MARK, WORD } from '../text/tokens.js';
import { CLOSERS, OPENERS } from './bridge.js';
import { capitalName, namedLikeLand, nameOf, namesSomebody } from './capitals.js';
import type { LanguagePack } from './language.js';
import type { Mention } from './mention.js';
import { siteAt } from './place-name.js';
import { romanize } from './romanize.js';
import { doneToPlace, sense, type Unit } from './scan.js';

/** How far behind a verb that stands first its object may begin. */
const OBJECT_REACH = 4;

/** Whether a verb of attack or of ground taken stands first in front of a noun, with no more than its subject between. */
function objectOf(units: Unit[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - OBJECT_REACH); k -= 1) {
    const unit = units[k] as Unit;
    if (doneToPlace(unit)) return true;
    if (unit.kind === MARK || sense(unit, 'case') || sense(unit, 'and') || sense(unit, 'that')) return false;
  }
  return false;
}

/** 'The prison of X' where its kind stands first and X is in no gazetteer: told as where something is, or as what is struck or taken. */
function siteByPattern(units: Unit[], i: number, language: LanguagePack): { name: string; end: number } | null {
  const site = siteAt(units, i, true);
  if (site === null || sense(units[i], 'place-word')) return null;
  const found = namedAfter(units, i, language);
  if (!found) return null;
  const [unit, before] = [units[i] as Unit, units[i - 1]];
  const relation = unit.readings.find(({ clitic }) => clitic !== null)?.clitic === 'in' ? 'in' : sense(before, 'case')?.sense.case;
  const struck = doneToPlace(before) || (language.order === 'verb-first' && objectOf(units, i)) || sense(units[found.end], 'case')?.sense.after === true;
  return relation === 'in' || relation === 'on' || relation === 'to' || relation === 'from' || struck ? { name: `${found.name} ${site}`, end: found.end } : null;
}

/** 'The village of X' where X is in no gazetteer: the one or two unknown words, or the quoted words, after a place word. */
export function placeByPattern(units: Unit[], i: number, language: LanguagePack): { name: string; end: number } | null {
  const word = sense(units[i], 'place-word');
  if (!word) return siteByPattern(units, i, language) ?? insideAnother(units, i, language);
  // 'The village twice': what follows a word with its article is no name of it.
  if (word.before.includes('def') || ['soil', 'border', 'line', 'direction'].includes(word.sense.kind)) return siteByPattern(units, i, language);
  const found = namedAfter(units, i, language);
  // 'The area of X in northern Y', 'the areas X, Y and Z'; 'the area' of anything else is described.
  return word.sense.kind !== 'region' || (found !== null && !language.capitals && (inPlace(units, found.end) || goesOnAsList(units, found.end))) ? found : siteByPattern(units, i, language);
}

/** Whether a list of unknown names goes on at a unit: a comma, a name, and another comma or 'and'. */
const goesOnAsList = (units: Unit[], i: number): boolean => units[i]?.text === ',' && unknown(units[i + 1]) && (units[i + 2]?.text === ',' || sense(units[i + 2], 'and') !== undefined);

/** Whether 'in' and a place stand at a unit. */
const inPlace = (units: Unit[], i: number): boolean => sense(units[i], 'case')?.sense.case === 'in' && (sense(units[i + 1], 'place-word') ?? sense(units[i + 1], 'place') ?? sense(units[i + 1], 'compass') ?? sense(units[i + 1], 'country')) !== undefined;

/** 'Near X in the province of Y': an unknown name between two words for 'in', where a noun that is no name would be marked as such. */
function insideAnother(units: Unit[], i: number, language: LanguagePack): { name: string; end: number } | null {
  const unit = units[i] as Unit;
  if (language.capitals || language.joinedArticle || !unknown(unit) || describes(unit, language) || sense(units[i - 1], 'case')?.sense.case !== 'in') return null;
  return inPlace(units, i + 1) ? { name: romanize(unit.text, language), end: i + 1 } : null;
}

/** Whether a unit is a word that no table knows. */
const unknown = (unit: Unit | undefined): unit is Unit => unit !== undefined && unit.kind === WORD && unit.readings.length === 0 && unit.text.length > 2;

/** Whether an unknown word ends as the adjectives of a noun do, or of any where none is given, and has no article of a name. */
function describes({ text }: Unit, { romanize: { article, adjectives, feminine } }: LanguagePack, noun?: Unit): boolean {
  const agreeing = feminine && noun?.text.endsWith(feminine) ? adjectives.filter((ending) => ending.endsWith(feminine)) : adjectives;
  return !(article && text.startsWith(article.form)) && agreeing.some((ending) => text.endsWith(ending));
}

/** The unknown name after a word for what has one. */
function namedAfter(units: Unit[], i: number, language: LanguagePack): { name: string; end: number } | null {
  const noun = units[i] as Unit;
  const described = !language.capitals && units[i + 2]?.kind === MARK && OPENERS.has(units[i + 2]?.text ?? '') && (sense(units[i + 1], 'compass') || (unknown(units[i + 1]) && describes(units[i + 1] as Unit, language, noun)));
  const lead = described ? i + 1 : i;
  const next = units[lead + 1];
  if (language.capitals && next?.kind === WORD && !next.capital) return null;
  if (next && next.kind === MARK && OPENERS.has(next.text)) {
    // 'Left the city "for tactical reasons"'.
    if (language.capitals && !units[lead + 2]?.capital) return null;
    for (let end = lead + 2; end < Math.min(units.length, lead + 6); end += 1) {
      const unit = units[end] as Unit;
      if (unit.kind === MARK) return CLOSERS.has(unit.text) && end > lead + 2 && units.slice(lead + 2, end).every((u) => !namesSomebody(u)) ? { name: romanize(nameOf(units, lead + 2, end), language), end: end + 1 } : null;
    }
    return null;
  }
  if (language.capitals) {
    const named = next ? capitalName(units, i + 1, language) : i + 1;
    const end = namedLikeLand(units, named);
    return named > i + 1 ? { name: romanize(nameOf(units, i + 1, end), language), end } : null;
  }
  // 'The coastal quarter of X in Y', 'the northern town of X'.
  const at = (sense(next, 'compass') ? language.genitiveFollows : unknown(next) && describes(next, language, noun)) && (endsName(units[i + 3]) || inPlace(units, i + 4)) ? i + 2 : i + 1;
  const first = units[at];
  if (!unknown(first) || describes(first, language, noun)) return null;
  // A name of two words: the second with the article, or with no word behind it that it could go with.
  const second = units[at + 1];
  const { article, adjectives } = language.romanize;
  const joined = article !== undefined && unknown(second) && second.text.length > 4 && second.text.startsWith(article.form) && !first.text.startsWith(article.form) && !adjectives.some((ending) => second.text.endsWith(ending));
  const whole = unknown(second) && !describes(second, language, noun) && (language.joinedArticle ? namesGoOn(second, units[at + 2], language) : inPlace(units, at + 2));
  const two = joined || whole;
  return { name: romanize(two ? nameOf(units, at, at + 2) : first.text, language), end: two ? at + 2 : at + 1 };
}

/** Whether what stands at a unit ends a name: a mark or a word of relation. */
const endsName = (unit: Unit | undefined): boolean => unit === undefined || unit.kind === MARK || sense(unit, 'case') !== undefined;

/** 'The quarter of X Y east of Z': where the article is joined, a second word of a name stands without it, is no adverb by its ending and has nothing behind it that it could do or be done. */
function namesGoOn({ text }: Unit, next: Unit | undefined, { romanize: { article, and, adverb } }: LanguagePack): boolean {
  if ((article && text.startsWith(article.form)) || (and && text.startsWith(and)) || (adverb && text.endsWith(adverb))) return false;
  return next === undefined || next.kind === MARK || sense(next, 'compass') !== undefined || sense(next, 'case')?.sense.case === 'in' || next.readings.some(({ clitic }) => clitic === 'with');
}

/** 'The towns of X and Y' where Y is in no gazetteer and its 'and' is joined to it: the name after those that a word for several places stands before. */
export function alsoNamed(units: Unit[], i: number, language: LanguagePack, mentions: Mention[]): string | null {
  const unit = units[i];
  const { and } = language.romanize;
  if (!and || !unknown(unit) || !unit.text.startsWith(and) || unit.text.length < and.length + 3) return null;
  let from = i;
  for (let k = mentions.length - 1; k >= 0; k -= 1) {
    const { a, b, who } = mentions[k] as Mention;
    const beside = b === from || (b === from - 1 && units[b]?.text === ',');
    if (!beside || (who.place === null && who.placeName === null) || who.roles.length > 0) return null;
    const at = who.placeName !== null && sense(units[a], 'place-word') ? a : a - 1;
    const word = sense(units[at], 'place-word');
    if (word) return (word.sense.many || word.after.includes('plural')) && !describes({ ...unit, text: unit.text.slice(and.length) }, language, units[at]) ? romanize(unit.text.slice(and.length), language) : null;
    from = a;
  }
  return null;
}

import { ROLES, type RoleId } from '../model/roles.js';
import type { TheatreParty } from '../model/theatre.js';
import { MARK, NUMBER, WORD } from '../text/tokens.js';
import { pronounAt, ownRole } from './anaphors.js';
import { toldToBe } from './apposition.js';
import { capitalName, keepInitials, onlyPlace, nameOf, type Names, knownAgain } from './capitals.js';
import { CLOSERS, OPENERS } from './bridge.js';
import { compose } from './compose.js';
import { takesGround } from './ground-verbs.js';
import type { LanguagePack } from './language.js';
import { someone, type Mention, type Who } from './mention.js';
import { siteAt } from './place-name.js';
import { romanize } from './romanize.js';
import { caseOf, doneToPlace, isQuotationMark, sense, type Unit } from './scan.js';

/** A family name after an unknown word is somebody else's who shares it. */
function otherBearer(units: Unit[], i: number): boolean {
  const unit = units[i] as Unit;
  const before = units[i - 1];
  return before !== undefined && before.kind === WORD && before.readings.length === 0 && unit.readings.length > 0 && unit.readings.every((reading) => reading.k === 'person' && reading.sense.family);
}

/** 'Wafa Ahmad, a teacher': the name of an agency that is also a first name, before a name that no pack knows. */
function firstName(units: Unit[], i: number): boolean {
  const [unit, next] = [units[i] as Unit, units[i + 1]];
  return unit.capital && !unit.text.includes(' ') && unit.readings.length > 0 && unit.readings.every(({ k }) => k === 'outlet') && next !== undefined && next.kind === WORD && next.capital && next.article === null && next.readings.every((reading) => reading.k === 'person' && reading.sense.family);
}

/** A name that is also a word of doing or saying names nobody where no noun or title stands before it. */
function ambiguous(units: Unit[], i: number): boolean {
  const unit = units[i] as Unit;
  // 'At 11.40 pm'.
  if (sense(unit, 'measure') && units[i - 1]?.kind === NUMBER) return true;
  if (sense(unit, 'role') || sense(unit, 'country')) return false;
  // 'Left', which without its verb reads as 'Turk'.
  const verb = sense(unit, 'demonym') ? sense(units[i + 1], 'verb')?.sense.lemma : undefined;
  if (verb && unit.readings.some((reading) => reading.k === 'event' && reading.sense.light === verb)) return true;
  if (!sense(unit, 'say') && !(sense(unit, 'demonym') && sense(unit, 'event')) && !unit.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'verb') && !(sense(unit, 'verb') && !unit.text.includes(' '))) return false;
  const before = units[i - 1];
  // 'Russian and Turkish soldiers', where adjectives follow.
  if (sense(unit, 'demonym') && sense(before, 'and') && sense(units[i - 2], 'demonym')) return false;
  // 'Summoned Warsaw', where the name can be read as 'and' with a verb: no verb is joined right behind another.
  if (sense(before, 'verb') && sense(unit, 'seat') && unit.readings.every((reading) => reading.k !== 'verb' || reading.and)) return false;
  return !(sense(before, 'case') || sense(before, 'role') || sense(before, 'counted') || sense(before, 'event') || sense(before, 'medium-word') || sense(before, 'honorific') || sense(before, 'place-word'));
}

/** 'District' that also reads as 'a district governor' is the district. */
const areaNotOffice = (unit: Unit): boolean => sense(unit, 'place-word') !== undefined && unit.readings.every((reading) => reading.k === 'place-word' || reading.k === 'role' || reading.k === 'counted');

/** Whether a unit can begin a name of somebody. */
function namesSomebody(unit: Unit): boolean {
  for (const { k } of unit.readings) {
    if (k === 'role' || k === 'country' || k === 'demonym' || k === 'seat' || k === 'person' || k === 'party' || k === 'outlet' || k === 'place' || k === 'sides' || k === 'opposite') return true;
  }
  return false;
}

/**
 * Composes parties from neighbouring words: roles × countries × persons, with quotation marks, commas before an apposition, honorifics and
 * fillers between them. Places are found by the same walk, since countries, seats and places share names.
 */
export function findMentions(units: Unit[], language: LanguagePack, names: Names): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < units.length; ) {
    const unit = units[i] as Unit;
    const last = mentions[mentions.length - 1];
    const short = language.capitals && last?.b === i ? keepInitials(units, last, i, names) : i;
    if (short > i) {
      i = short;
      continue;
    }
    const described = language.compounds ? describedBy(units, i, language.compounds) : 0;
    if (described > 0) {
      i = described;
      continue;
    }
    // 'Groups close to X'.
    if (sense(unit, 'body-word')?.sense.of === 'group' && sense(units[i + 1], 'aligned') && (sense(units[i + 2], 'country') ?? sense(units[i + 2], 'seat'))) {
      mentions.push({ a: i, b: i + 3, who: someone({ roles: ['militants'] }), mark: null, markAt: -1, joined: false });
      i += 3;
      continue;
    }
    const anaphor = pronounAt(units, i, language);
    if (anaphor) {
      mentions.push({ a: i, b: anaphor.end, who: anaphor.who, mark: null, markAt: -1, joined: false });
      i = anaphor.end;
      continue;
    }
    if (sense(unit, 'own') && language.order === 'verb-second' && ownRole(units, i)) {
      const { who, end } = compose(units, ownRole(units, i), language);
      mentions.push({ a: i, b: end, who: someone(who, { refers: who.country || who.party || who.roles.includes('counterpart') ? who.refers : 'own' }), mark: null, markAt: -1, joined: false });
      i = end;
      continue;
    }
    const named = language.capitals ? capitalName(units, i) : 0;
    const again = language.capitals ? knownAgain(units, i, Math.max(named, i + 1), names) : null;
    if (again) {
      mentions.push({ a: i, b: again.end, who: someone(again.who), mark: null, markAt: -1, joined: false });
      i = again.end;
      continue;
    }
    if (named > i) {
      const found = byCapitals(units, i, named, language);
      if (found) mentions.push({ a: i, b: found.end, who: found.who, mark: null, markAt: -1, joined: false });
      i = found?.end ?? named;
      continue;
    }
    if (!namesSomebody(unit) || areaNotOffice(unit) || ambiguous(units, i) || otherBearer(units, i) || firstName(units, i)) {
      const pattern = placeByPattern(units, i, language);
      if (pattern) {
        mentions.push({ a: i, b: pattern.end, who: someone({ placeName: pattern.name }), mark: null, markAt: -1, joined: false });
        i = pattern.end;
      } else i += 1;
      continue;
    }
    const ranked = rankedName(units, i) || quotedName(units, i);
    if (ranked > 0) {
      i = ranked;
      continue;
    }
    const { who, end } = compose(units, i, language);
    mentions.push({ a: i, b: end, who, mark: null, markAt: -1, joined: false });
    i = end;
  }
  return mentions;
}

/**
 * 'Colonel Sofia Moradpur, spokesman of X': units of a rank and a name that no pack knows, up to the comma before the office that tells who it is;
 * the name may begin like that of a place. 0 where there is none.
 */
function rankedName(units: Unit[], i: number): number {
  if (!sense(units[i], 'honorific')) return 0;
  let unknown = 0;
  for (let k = i + 1; k < i + 5; k += 1) {
    const unit = units[k];
    if (!unit) return 0;
    if (unit.kind === MARK) return unknown > 0 && unit.text === ',' && sense(units[k + 1], 'role') !== undefined ? k : 0;
    if (unit.readings.length === 0) unknown += 1;
    else if (!unit.readings.every(({ k: kind }) => kind === 'place' || kind === 'seat' || kind === 'country')) return 0;
  }
  return 0;
}

/** '"Maly Sokun", spokeswoman of X': the end of a name in quotation marks that begins like that of a country or place and goes on with words that no pack knows, before the office that tells who it is; 0 for none. */
function quotedName(units: Unit[], i: number): number {
  if (!isQuotationMark(units[i - 1])) return 0;
  let k = i + 1;
  while (k < i + 3 && units[k]?.kind === WORD && units[k]?.readings.length === 0) k += 1;
  if (k === i + 1 || !isQuotationMark(units[k])) return 0;
  const office = units[k + 1]?.text === ',' ? units[k + 2] : units[k + 1];
  const role = sense(office, 'role');
  return role && ROLES[role.sense.role].kind === 'office' ? k + 1 : 0;
}

/** 'X-backed rebels': the end of a name that a hyphen joins to a participle, which names nobody but describes the noun after it; 0 for none. */
function describedBy(units: Unit[], i: number, compounds: ReadonlySet<string>): number {
  for (let k = i + 1; k <= i + 2; k += 1) {
    const [mark, joined] = [units[k], units[k + 1]];
    if (mark?.kind !== MARK) continue;
    const glued = mark.text === '-' && joined !== undefined && mark.start === units[k - 1]?.end && joined.start === mark.end;
    return glued && compounds.has(joined.text) && (units[i] as Unit).kind === WORD && (k === i + 1 || namesSomebody(units[i] as Unit)) ? k + 2 : 0;
  }
  return 0;
}

/** Whether a verb tells of an attack or of ground taken, whose object is a place. */
const takesPlace = (unit: Unit | undefined): boolean => unit?.article === null && doneToPlace(unit, 'verb');

/** A name by its capitals: a place after a preposition of place or beside a word for one, else somebody, with the office that stands after a comma. */
function byCapitals(units: Unit[], i: number, end: number, language: LanguagePack): { who: Who; end: number } | null {
  const name = () => romanize(nameOf(units, i, end), language);
  const unit = units[i] as Unit;
  // 'In parts of X' is in X.
  const before = language.order === 'verb-second' && sense(units[i - 1], 'filler') && sense(units[i - 2], 'case') ? units[i - 2] : units[i - 1];
  const place = sense(before, 'place-word') ?? sense(units[end], 'place-word');
  const relation = sense(before, 'case')?.sense.case;
  const single = end === i + 1;
  // 'The Kashmiri resort of X' is named behind 'of'.
  if (single && unit.article === 'def' && units[end]?.kind === WORD && !units[end]?.capital && caseOf(units[end + 1]) === 'of' && units[end + 2]?.capital) return null;
  const site = siteAt(units, end, false);
  if (site !== null && unit.article !== 'indef' && (relation === 'in' || relation === 'on' || relation === 'to' || relation === 'from' || takesPlace(before) || takesGround(before, language))) return { who: someone({ placeName: `${name()} ${site}` }), end: end + 1 };
  // 'An Orthodox monastery' describes what follows it, 'on X' names no place.
  if (single && (unit.article === 'indef' || unit.end - unit.start < 2)) return null;
  if (place || takesPlace(before) || (language.order === 'verb-second' && takesGround(before, language)) || onlyPlace(units[i]) || (relation === 'in' && !sense(units[end], 'role')) || (single && (relation === 'from' || relation === 'to' || relation === 'on') && !sense(before, 'initiative'))) return { who: someone({ placeName: name() }), end };
  if (single && !sense(before, 'honorific') && units[end]?.text !== ',') return null;
  const who: Who = someone({ unknownName: name() });
  if (units[end]?.text === ',' && sense(units[end + 1], 'role') && ROLES[(sense(units[end + 1], 'role') as { sense: { role: RoleId } }).sense.role].kind === 'office') {
    const office = compose(units, end + 1, language);
    return { who: someone(office.who, { unknownName: who.unknownName }), end: office.end };
  }
  if (units[end]?.text === ',' && (sense(units[end + 1], 'demonym') || sense(units[end + 1], 'country') || sense(units[end + 1], 'party') || sense(units[end + 1], 'filler'))) {
    const office = compose(units, sense(units[end + 1], 'filler') ? end + 2 : end + 1, language);
    if (office.who.roles.length > 0) return { who: someone(office.who, { unknownName: who.unknownName }), end: office.end };
  }
  if (sense(before, 'honorific')?.sense.rank) return { who: someone(who, { roles: ['military-official'] }), end };
  const told = toldToBe(units, i, end);
  if (told) return { who: someone(told.who, { unknownName: who.unknownName }), end: told.end };
  const body = ofBody(units, end);
  return body ? { who: someone(who, { party: body.party }), end: body.end } : single ? null : { who, end };
}

/** 'X of the Red Cross': the organisation that somebody is of, right behind his name. */
function ofBody(units: Unit[], end: number): { party: TheatreParty; end: number } | null {
  const of = sense(units[end], 'classifier') !== undefined || sense(units[end], 'case')?.sense.case === 'of';
  const party = of ? sense(units[end + 1], 'party')?.sense.party : undefined;
  return party ? { party, end: end + 2 } : null;
}

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
function placeByPattern(units: Unit[], i: number, language: LanguagePack): { name: string; end: number } | null {
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

/** Whether an unknown word ends as adjectives do and has no article of a name. */
function describes({ text }: Unit, { romanize: { article, adjectives } }: LanguagePack): boolean {
  return !(article && text.startsWith(article.form)) && adjectives.some((ending) => text.endsWith(ending));
}

/** The unknown name after a word for what has one. */
function namedAfter(units: Unit[], i: number, language: LanguagePack): { name: string; end: number } | null {
  const next = units[i + 1];
  if (language.capitals && next?.kind === WORD && !next.capital) return null;
  if (next && next.kind === MARK && OPENERS.has(next.text)) {
    // 'Left the city "for tactical reasons"'.
    if (language.capitals && !units[i + 2]?.capital) return null;
    for (let end = i + 2; end < Math.min(units.length, i + 6); end += 1) {
      const unit = units[end] as Unit;
      if (unit.kind === MARK) return CLOSERS.has(unit.text) && end > i + 2 && units.slice(i + 2, end).every((u) => !namesSomebody(u)) ? { name: romanize(nameOf(units, i + 2, end), language), end: end + 1 } : null;
    }
    return null;
  }
  if (language.capitals) {
    const end = next ? capitalName(units, i + 1) : i + 1;
    return end > i + 1 ? { name: romanize(nameOf(units, i + 1, end), language), end } : null;
  }
  // 'The coastal quarter of X in Y'.
  const at = unknown(next) && describes(next, language) && (endsName(units[i + 3]) || inPlace(units, i + 4)) ? i + 2 : i + 1;
  const first = units[at];
  if (!unknown(first) || describes(first, language)) return null;
  // A name of two words: the second with the article, or with no word behind it that it could go with.
  const second = units[at + 1];
  const { article, adjectives } = language.romanize;
  const joined = article !== undefined && unknown(second) && second.text.length > 4 && second.text.startsWith(article.form) && !first.text.startsWith(article.form) && !adjectives.some((ending) => second.text.endsWith(ending));
  const two = joined || (!language.joinedArticle && unknown(second) && !describes(second, language) && inPlace(units, at + 2));
  return { name: romanize(two ? nameOf(units, at, at + 2) : first.text, language), end: two ? at + 2 : at + 1 };
}

/** Whether what stands at a unit ends a name: a mark or a word of relation. */
const endsName = (unit: Unit | undefined): boolean => unit === undefined || unit.kind === MARK || sense(unit, 'case') !== undefined;

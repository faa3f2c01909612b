import { ROLES, type RoleId } from '../model/roles.js';
import type { TheatreParty } from '../model/theatre.js';
import { MARK, NUMBER, WORD } from '../text/tokens.js';
import { pronounAt, ownRole } from './anaphors.js';
import { toldToBe } from './apposition.js';
import { describedBy } from './bridge.js';
import { capitalName, keepInitials, onlyPlace, namedLikeLand, nameOf, namesSomebody, type Names, knownAgain } from './capitals.js';
import { compose } from './compose.js';
import { leaves } from './parts.js';
import { takesGround } from './ground-verbs.js';
import type { LanguagePack } from './language.js';
import { someone, type Mention, type Who } from './mention.js';
import { mediumAt, organisationAt } from './organisations.js';
import { siteAt } from './place-name.js';
import { romanize } from './romanize.js';
import { caseOf, doneToPlace, isQuotationMark, sense, type Unit } from './scan.js';
import { alsoNamed, placeByPattern } from './unlisted.js';

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
  if (leaves(units, i)) return true;
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
    const body = mediumAt(units, i, language) ?? organisationAt(units, i, language);
    if (body) {
      mentions.push({ a: i, b: body.end, who: body.who, mark: null, markAt: -1, joined: false });
      i = body.end;
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
    const named = language.capitals ? capitalName(units, i, language) : 0;
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
      const also = pattern ? null : alsoNamed(units, i, language, mentions);
      const name = pattern?.name ?? also;
      const b = pattern?.end ?? i + 1;
      if (name !== null) mentions.push({ a: i, b, who: someone({ placeName: name }), mark: null, markAt: -1, joined: also !== null });
      i = b;
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

/** Whether a verb tells of an attack or of ground taken, whose object is a place. */
const takesPlace = (unit: Unit | undefined): boolean => unit?.article === null && doneToPlace(unit, 'verb');

/** A name by its capitals: a place after a preposition of place or beside a word for one, else somebody, with the office that stands after a comma. */
function byCapitals(units: Unit[], i: number, end: number, language: LanguagePack): { who: Who; end: number } | null {
  const name = (to = end) => romanize(nameOf(units, i, to), language);
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
  // 'Their base at X', 'at X, Y province': what lies there, or what it lies in, tells that it is a place.
  const lies = (relation === 'on' || relation === 'to' || relation === 'from') && (isGround(units[i - 2]) || (units[end]?.text === ',' && sense(units[end + 1], 'place') !== undefined));
  if (lies && unit.article === null && !sense(units[end], 'role')) return { who: someone({ placeName: name() }), end };
  // 'An Orthodox monastery' describes what follows it, 'on X' names no place.
  if (single && (unit.article === 'indef' || unit.end - unit.start < 2)) return null;
  if (place || takesPlace(before) || (language.order === 'verb-second' && takesGround(before, language)) || onlyPlace(units[i]) || (relation === 'in' && !sense(units[end], 'role')) || (single && (relation === 'from' || relation === 'to' || relation === 'on') && !sense(before, 'initiative'))) {
    const last = namedLikeLand(units, end);
    return { who: someone({ placeName: name(last) }), end: last };
  }
  if (single && !sense(before, 'honorific') && units[end]?.text !== ',') return null;
  const who: Who = someone({ unknownName: name() });
  // 'The Lake Herald'.
  if (!single && language.mediaNames?.has((units[end - 1] as Unit).text)) return { who: someone(who, { roles: ['media'] }), end };
  if (units[end]?.text === ',' && sense(units[end + 1], 'role') && ROLES[(sense(units[end + 1], 'role') as { sense: { role: RoleId } }).sense.role].kind === 'office') {
    const office = compose(units, end + 1, language);
    return { who: someone(office.who, { unknownName: who.unknownName }), end: office.end };
  }
  if (units[end]?.text === ',' && (sense(units[end + 1], 'demonym') || sense(units[end + 1], 'country') || sense(units[end + 1], 'party') || sense(units[end + 1], 'filler'))) {
    // 'X, the head of its military administration', 'X, head of the city's police'.
    const head = sense(units[end + 1], 'filler') ? end + 2 : end + 1;
    const owned = head > end + 1 && (sense(units[head], 'own') !== undefined || units[head]?.readings.some(({ k, after }) => k === 'counted' && after.includes('genitive')));
    const office = compose(units, owned && sense(units[head + 1], 'role') ? head + 1 : head, language);
    if (office.who.roles.length > 0) return { who: someone(office.who, { unknownName: who.unknownName }), end: office.end };
  }
  if (sense(before, 'honorific')?.sense.rank) return { who: someone(who, { roles: ['military-official'] }), end };
  const told = toldToBe(units, i, end);
  if (told) return { who: someone(told.who, { unknownName: who.unknownName }), end: told.end };
  const body = ofBody(units, end);
  return body ? { who: someone(who, { party: body.party }), end: body.end } : single ? null : { who, end };
}

/** Whether a word names a place that somebody holds: a base, a post, a camp. */
const isGround = (unit: Unit | undefined): boolean => (sense(unit, 'place-word') ?? sense(unit, 'site')) !== undefined || sense(unit, 'counted')?.sense.row.kind === 'position';

/** 'X of the Red Cross': the organisation that somebody is of, right behind his name. */
function ofBody(units: Unit[], end: number): { party: TheatreParty; end: number } | null {
  const of = sense(units[end], 'classifier') !== undefined || sense(units[end], 'case')?.sense.case === 'of';
  const party = of ? sense(units[end + 1], 'party')?.sense.party : undefined;
  return party ? { party, end: end + 2 } : null;
}

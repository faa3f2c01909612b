import { ROLES, type RoleId } from '../model/roles.js';
import type { Country } from '../model/theatre.js';
import { MARK, NUMBER, WORD } from '../text/tokens.js';
import type { LanguagePack } from './language.js';
import { type Mention, nobody, someone, type Who } from './mention.js';
import { romanize } from './romanize.js';
import { genitive, sense, type Unit } from './scan.js';
import type { Sense } from './senses.js';

const OPENERS = new Set(['«', '"', '(', '[', "'"]);
const CLOSERS = new Set(['»', '"', ')', ']', "'"]);

/** Whether a unit can begin or go on a name of somebody. */
/** A family name after an unknown word is somebody else's who shares it. */
function otherBearer(units: Unit[], i: number): boolean {
  const unit = units[i] as Unit;
  const before = units[i - 1];
  return before !== undefined && before.kind === WORD && before.readings.length === 0 && unit.readings.length > 0 && unit.readings.every((reading) => reading.k === 'person' && reading.sense.family);
}

/** A name that is also a word of doing or saying names nobody where no noun or title stands before it. */
function ambiguous(units: Unit[], i: number): boolean {
  const unit = units[i] as Unit;
  if (sense(unit, 'role') || sense(unit, 'country')) return false;
  if (!sense(unit, 'say') && !(sense(unit, 'demonym') && sense(unit, 'event')) && !unit.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'verb') && !(sense(unit, 'verb') && !unit.text.includes(' '))) return false;
  const before = units[i - 1];
  return !(sense(before, 'role') || sense(before, 'counted') || sense(before, 'event') || sense(before, 'medium-word') || sense(before, 'honorific') || sense(before, 'place-word'));
}

/** 'District' that also reads as 'a district governor' is the district. */
const areaNotOffice = (unit: Unit): boolean => sense(unit, 'place-word') !== undefined && unit.readings.every((reading) => reading.k === 'place-word' || reading.k === 'role' || reading.k === 'counted');

function namesSomebody(unit: Unit): boolean {
  for (const { k } of unit.readings) {
    if (k === 'role' || k === 'country' || k === 'demonym' || k === 'seat' || k === 'person' || k === 'party' || k === 'outlet' || k === 'place' || k === 'sides' || k === 'opposite') return true;
  }
  return false;
}

/** Roles that are weapons or people in general; alone they are no party but what is counted or used. */
const weak = (role: RoleId): boolean => ROLES[role].kind === 'means' || ROLES[role].kind === 'people';

/**
 * Composes parties from neighbouring words: roles × countries × persons, with quotation marks, commas before an apposition, honorifics and
 * fillers between them. Places are found by the same walk, since countries, seats and places share names.
 */
export function findMentions(units: Unit[], language: LanguagePack, names: Names): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < units.length; ) {
    const unit = units[i] as Unit;
    const anaphor = pronounAt(units, i);
    if (anaphor) {
      mentions.push({ a: i, b: anaphor.end, who: anaphor.who, mark: null, markAt: -1, joined: false });
      i = anaphor.end;
      continue;
    }
    if (sense(unit, 'own') && language.order === 'verb-second' && ownRole(units, i)) {
      const { who, end } = compose(units, ownRole(units, i), language);
      mentions.push({ a: i, b: end, who: someone(who, { refers: who.country || who.party ? who.refers : 'own' }), mark: null, markAt: -1, joined: false });
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
    if (!namesSomebody(unit) || areaNotOffice(unit) || ambiguous(units, i) || otherBearer(units, i)) {
      const pattern = placeByPattern(units, i, language);
      if (pattern) {
        mentions.push({ a: i, b: pattern.end, who: someone({ placeName: pattern.name }), mark: null, markAt: -1, joined: false });
        i = pattern.end;
      } else i += 1;
      continue;
    }
    const ranked = rankedName(units, i);
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

/** The role after 'its', over what describes it; 0 where none follows. */
function ownRole(units: Unit[], i: number): number {
  let k = i + 1;
  while (k < i + 4 && units[k] && (sense(units[k], 'filler') || (units[k] as Unit).kind === NUMBER || sense(units[k], 'number')) && !sense(units[k], 'role')) k += 1;
  return units[k] && sense(units[k], 'role') ? k : 0;
}

/** End of a run of words written as a name that no pack knows; `i` where none begins. A sentence's first word alone is no sign. */
function capitalName(units: Unit[], i: number): number {
  if (!units[i]?.capital) return i;
  const plain = (k: number) => units[k] !== undefined && (units[k] as Unit).kind === WORD && (units[k] as Unit).readings.length === 0 && (units[k] as Unit).capital;
  if (!plain(i) && !((onlyPlace(units[i]) || onlyFamily(units[i])) && plain(i + 1))) return i;
  let end = i + 1;
  while (end < i + 5) {
    const unit = units[end];
    const joined = unit !== undefined && (unit.text === '-' || unit.text === "'") && unit.start === (units[end - 1] as Unit).end && units[end + 1]?.start === unit.end;
    if (joined && units[end + 1]?.capital) end += 2;
    else if (plain(end) || (unit?.capital && sense(unit, 'person') !== undefined && unit.readings.every((r) => r.k === 'person' && r.sense.family))) end += 1;
    else break;
  }
  return i === 0 && end === 1 ? i : end;
}

/** Persons whom no pack knows, told with their office before, by full and by family name. */
export type Names = Map<string, Who>;

/** Keeps persons whom no pack knows, for when they are named again without their office. */
export function keepNames(mentions: Mention[], names: Names): void {
  for (const { who } of mentions) {
    if (who.unknownName === null || who.roles.length === 0) continue;
    const words = who.unknownName.toLowerCase().split(' ');
    names.set(words.join(' '), who);
    if (words.length > 1) names.set(words[words.length - 1] as string, who);
  }
}

/** Somebody named before: by the whole name from `i` to `end`, or by the family name at its end. */
function knownAgain(units: Unit[], i: number, end: number, names: Names): { who: Who; end: number } | null {
  const unit = units[i] as Unit;
  if (names.size === 0 || !unit.capital || unit.kind !== WORD || unit.readings.length > 0) return null;
  const who = names.get(nameOf(units, i, end)) ?? (end - i <= 2 ? names.get((units[end - 1] as Unit).text) : undefined);
  return who ? { who, end } : null;
}

/** Whether a word is the name of a place and of nothing else: with an unknown name after it, it is the first word of another. */
function onlyPlace(unit: Unit | undefined): boolean {
  return unit?.capital === true && unit.readings.length > 0 && unit.readings.every(({ k }) => k === 'place') && !genitive(unit);
}

/** Whether a word is known as a family name only: before an unknown name it is a first name. */
function onlyFamily(unit: Unit | undefined): boolean {
  return unit?.capital === true && unit.readings.length > 0 && unit.readings.every(({ sense: s }) => s.k === 'person' && s.family);
}

/** Whether a word tells of an attack or of ground taken, whose object is a place. */
function takesPlace(unit: Unit | undefined): boolean {
  return unit?.article === null && unit.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'verb' && /^(attack|control)/.test(reading.sense.row.type));
}

/** A name by its capitals: a place after a preposition of place or beside a word for one, else somebody, with the office that stands after a comma. */
function byCapitals(units: Unit[], i: number, end: number, language: LanguagePack): { who: Who; end: number } | null {
  const name = () => romanize(nameOf(units, i, end), language);
  const before = units[i - 1];
  const place = sense(before, 'place-word') ?? sense(units[end], 'place-word');
  const relation = sense(before, 'case')?.sense.case;
  const single = end === i + 1;
  if (place || takesPlace(before) || onlyPlace(units[i]) || (relation === 'in' && !sense(units[end], 'role')) || (single && (relation === 'from' || relation === 'to' || relation === 'on') && !sense(before, 'initiative'))) return { who: someone({ placeName: name() }), end };
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
  return single ? null : { who, end };
}

/** 'This ministry', 'he', 'this country's', 'the two sides'. */
function pronounAt(units: Unit[], i: number): { who: Who; end: number } | null {
  const unit = units[i] as Unit;
  const next = units[i + 1];
  if (sense(unit, 'this')) {
    if (sense(next, 'country-word')) return { who: someone({ refers: 'country' }), end: i + 2 };
    if (sense(next, 'role') || sense(next, 'body-word')) {
      let end = i + 2;
      while (end < units.length && (sense(units[end], 'demonym') || sense(units[end], 'role') || sense(units[end], 'filler'))) end += 1;
      const roles: RoleId[] = [];
      let country: Country | null = null;
      for (let k = i + 1; k < end; k += 1) {
        const role = sense(units[k], 'role');
        if (role) roles.push(role.sense.role);
        country = sense(units[k], 'demonym')?.sense.country ?? country;
      }
      if (roles.length > 0 && roles.every((role) => ROLES[role].kind === 'force' || ROLES[role].kind === 'means')) return { who: someone({ refers: 'country', roles }), end };
      return { who: someone({ refers: 'speaker', body: sense(next, 'body-word')?.sense.of ?? null }), end };
    }
  }
  const body = sense(unit, 'body-word');
  if ((body?.before.includes('def') || (body && unit.article === 'def')) && !body.before.includes('with') && !(next && (sense(next, 'demonym') ?? sense(next, 'role') ?? sense(next, 'outlet') ?? sense(next, 'party') ?? sense(next, 'country')))) return { who: someone({ refers: 'speaker', body: body.sense.of }), end: i + 1 };
  if (sense(unit, 'country-word')) return { who: someone({ refers: 'country' }), end: i + 1 };
  const pronoun = sense(unit, 'pronoun');
  if (pronoun) return { who: someone({ refers: pronoun.sense.we ? 'we' : pronoun.sense.for ? 'subject' : 'speaker' }), end: i + 1 };
  const sides = sense(unit, 'sides');
  if (sides) return { who: someone({ refers: sides.sense.as === 'GOV' ? 'sides-gov' : sides.sense.as === 'MIL' ? 'sides-mil' : 'sides-any' }), end: i + 1 };
  if (sense(unit, 'opposite')) return { who: someone({ refers: 'opposite' }), end: i + 1 };
  return null;
}

/** 'The village of X' where X is in no gazetteer: the one or two unknown words, or the quoted words, after a place word. */
function placeByPattern(units: Unit[], i: number, language: LanguagePack): { name: string; end: number } | null {
  const word = sense(units[i], 'place-word');
  if (!word || ['region', 'soil', 'border', 'line', 'direction'].includes(word.sense.kind)) return null;
  const next = units[i + 1];
  if (next && next.kind === MARK && OPENERS.has(next.text)) {
    for (let end = i + 2; end < Math.min(units.length, i + 6); end += 1) {
      const unit = units[end] as Unit;
      if (unit.kind === MARK) return CLOSERS.has(unit.text) && end > i + 2 && units.slice(i + 2, end).every((u) => !namesSomebody(u)) ? { name: romanize(nameOf(units, i + 2, end), language), end: end + 1 } : null;
    }
    return null;
  }
  const { article, adjectives } = language.romanize;
  const describes = next !== undefined && !(article && next.text.startsWith(article.form)) && adjectives.some((ending) => next.text.endsWith(ending));
  if (next && next.kind === WORD && next.readings.length === 0 && next.text.length > 2 && !describes) {
    // 'The village of Bab al-X': a name of two words, the second with the article.
    const second = units[i + 2];
    const two = article !== undefined && second !== undefined && second.kind === WORD && second.readings.length === 0 && second.text.length > 4 && second.text.startsWith(article.form) && !next.text.startsWith(article.form) && !adjectives.some((ending) => second.text.endsWith(ending));
    return { name: romanize(two ? nameOf(units, i + 1, i + 3) : next.text, language), end: two ? i + 3 : i + 2 };
  }
  return null;
}

function nameOf(units: Unit[], a: number, b: number): string {
  return units
    .slice(a, b)
    .map((unit) => unit.text)
    .join(' ');
}

interface Composing {
  who: Who;
  /** End of the last unit that belongs to it. */
  end: number;
}

/** Grows one party or place from unit `i` on. */
function compose(units: Unit[], i: number, language: LanguagePack): Composing {
  const who = nobody();
  let end = i;
  let at = i;
  while (at < units.length) {
    const unit = units[at] as Unit;
    if (take(who, unit, at > i, units[end - 1], units[at + 1], language.genitiveFollows, at > i && sense(units[at - 1], 'belonging') !== undefined)) {
      at += 1;
      end = at;
      continue;
    }
    const anaphor = who.roles.length > 0 && !who.country && !who.person ? pronounAt(units, at) : null;
    if (who.roles.length > 0 && !who.country && !who.person && (sense(unit, 'own') || anaphor?.who.refers === 'we')) {
      who.refers = 'own';
      end = at + 1;
      break;
    }
    if (anaphor && (anaphor.who.refers === 'country' || anaphor.who.refers === 'speaker') && sense(unit, 'this')) {
      who.refers = anaphor.who.refers;
      who.roles = [...who.roles, ...anaphor.who.roles];
      end = anaphor.end;
      break;
    }
    if (anaphor?.who.refers === 'country' && anaphor.who.roles.length === 0) {
      who.refers = 'country';
      end = anaphor.end;
      break;
    }
    if (who.roles.length > 0 && !who.country && !who.person && regionAgain(units, at)) {
      who.refers = 'region';
      end = at + 1;
      break;
    }
    if (who.roles.length > 0 && language.capitals && !who.person && unit.kind === WORD && unit.capital) {
      const name = capitalName(units, at);
      if (name > at && ROLES[who.roles[who.roles.length - 1] as RoleId].kind === 'office') {
        who.unknownName = romanize(nameOf(units, at, name), language);
        at = name;
        end = at;
        continue;
      }
    }
    const called = language.capitals ? calledBy(units, at, who) : null;
    if (called) {
      who.unknownName = romanize(nameOf(units, called.a, called.b), language);
      at = called.b;
      end = at;
      continue;
    }
    const next = bridge(units, at, who, language);
    if (next < 0) break;
    at = next;
  }
  const last = units[end];
  if (last && last.kind === MARK && CLOSERS.has(last.text) && end > 0 && units.slice(Math.max(0, i - 1), end).some((unit) => unit.kind === MARK && OPENERS.has(unit.text))) end += 1;
  finish(who);
  return { who, end: Math.max(end, i + 1) };
}

/** 'The governor, John Doe', 'spokeswoman Lt Gen Ann Lee': the name of an office's holder whom no pack knows, after a comma or a title. */
function calledBy(units: Unit[], at: number, who: Who): { a: number; b: number } | null {
  const last = who.roles[who.roles.length - 1];
  if (!last || ROLES[last].kind !== 'office' || who.person || who.unknownName !== null) return null;
  let a = at;
  if ((units[a] as Unit).text === ',') a += 1;
  while (units[a] && sense(units[a], 'honorific')) a += 1;
  const b = a > at ? capitalName(units, a) : a;
  return b > a + 1 || (b > a && sense(units[a - 1], 'honorific')) ? { a, b } : null;
}

/** 'The region' after a role, with no name after it: the polity told of before. */
function regionAgain(units: Unit[], at: number): boolean {
  const word = sense(units[at], 'place-word');
  const next = units[at + 1];
  return word?.sense.kind === 'region' && word.before.includes('def') && !(next && (sense(next, 'place') ?? sense(next, 'country')));
}

/** Kinds of words that parties and places are composed of. */
const COMPOSING: ReadonlySet<Sense['k']> = new Set(['role', 'country', 'demonym', 'seat', 'person', 'party', 'outlet', 'place']);

/** Adds what a unit says to the party; false where it belongs to somebody else. */
function take(who: Who, unit: Unit, going: boolean, before: Unit | undefined, next: Unit | undefined, followed: boolean, belonging: boolean): boolean {
  if (!unit.readings.some(({ k }) => COMPOSING.has(k))) return false;
  const and = going && unit.readings.some((reading) => reading.and);
  const marked = going && unit.readings.some((reading) => (reading.clitic !== null || reading.before.includes('like')) && reading.k !== 'demonym');
  const of = belonging || marked && !and && who.roles.length > 0 && !who.country && unit.readings.some((reading) => reading.before.includes('to') && reading.before.includes('def')) && (sense(unit, 'role') ?? sense(unit, 'party')) !== undefined && (sense(before, 'role') !== undefined || sense(before, 'filler') !== undefined);
  if (and || (marked && !of)) return false;
  const ofCountry = sense(unit, 'role') !== undefined && (sense(next, 'demonym') ?? sense(next, 'country')) !== undefined;
  const party = ofCountry ? undefined : sense(unit, 'party');
  const person = sense(unit, 'person');
  const role = sense(unit, 'role');
  const outlet = sense(unit, 'outlet');
  const demonym = sense(unit, 'demonym');
  const country = sense(unit, 'country');
  const seat = sense(unit, 'seat');
  const place = sense(unit, 'place');
  if (party && !who.party && !who.person && !who.place && (!party.sense.short || who.country)) {
    if (going && who.roles.length === 0 && (who.country || who.outlet)) return false;
    // A ministry or an army with its country is complete where what belongs to a noun follows it.
    if (going && followed && who.country && who.roles.length > 0 && !party.sense.short && !belonging) return false;
    who.party = party.sense.party;
    if (party.sense.epithet) who.epithet = unit.text;
    return true;
  }
  const before2 = followed ? who.bare === 'adjective' : who.placeName === null || who.bare === 'seat';
  if (role && !(going && (who.outlet || (who.place && followed))) && !(who.country && who.bare !== null && who.roles.length === 0 && going && !before2)) {
    if (going && followed && ((who.country && who.roles.length > 0) || (who.party && ROLES[role.sense.role].kind === 'people'))) return false;
    if (going && who.person && ROLES[role.sense.role].kind !== 'office' && who.roles.length === 0) return false;
    who.roles = [...who.roles, role.sense.role];
    if (role.after.includes('own') || role.after.includes('our')) who.refers = 'own';
    return true;
  }
  if (person && !who.person && !who.outlet) {
    if (person.sense.family && next?.capital && next.kind === WORD && next.readings.length === 0 && next.article === null) return false;
    if (person.sense.family && going && who.roles.length === 0 && !sense(before, 'role')) return false;
    if (going && who.roles.length === 0 && (who.country || who.place) && !(who.bare === 'adjective' && person.sense.person.offices.some((office) => office.country === who.country?.code))) return false;
    who.person = person.sense.person;
    who.familyOnly = person.sense.family;
    return true;
  }
  if (outlet && !who.outlet && !who.person && who.roles.length === 0 && !who.country) {
    who.outlet = outlet.sense.outlet;
    return true;
  }
  if ((country || demonym || seat) && !who.country && (!who.person || (who.roles.length > 0 && sense(before, 'role') !== undefined)) && !who.outlet) {
    if (going && who.party && who.roles.length === 0 && !demonym) return false;
    who.country = (country ?? demonym ?? seat)?.sense.country ?? null;
    who.bare = country ? (genitive(unit) ? 'adjective' : 'name') : demonym && !seat ? 'adjective' : seat ? 'seat' : 'adjective';
    if (seat && !country && !demonym) {
      who.speaksAs = seat.sense.speaksAs;
      who.placeName = seat.sense.city;
    }
    if (place && !who.place) who.place = place.sense.place;
    return true;
  }
  if (country && who.country === country.sense.country && who.bare === 'name') return true;
  if (place && !who.place && !who.outlet && (!going || (who.roles.length === 0 && !who.person && !who.party && !who.country) || placeable(who))) {
    who.place = place.sense.place;
    return true;
  }
  return false;
}

/** Roles that may be of a place: the residents of a village, the mayor of a town, the army of a front. */
function placeable(who: Who): boolean {
  return who.roles.length > 0 && !who.person && !who.place && !who.country;
}

/** From a unit that is no name itself, the unit at which the same party may go on; -1 where it ends. */
function bridge(units: Unit[], at: number, who: Who, language: LanguagePack): number {
  const unit = units[at] as Unit;
  const next = units[at + 1];
  if (!next) return -1;
  if (unit.kind === MARK) {
    if (OPENERS.has(unit.text)) return opensName(units, at, who) ? at + 1 : -1;
    if (CLOSERS.has(unit.text)) return goesOn(next, who) ? at + 1 : CLOSERS.has(next.text) ? at + 1 : -1;
    if (unit.text === ',' || unit.text === '-') return apposition(units, at + 1, who) ? at + 1 : -1;
    return -1;
  }
  if (sense(unit, 'belonging') && who.roles.length > 0 && !who.party && !who.person) return sense(next, 'party') ?? (who.country ? undefined : (sense(next, 'country') ?? sense(next, 'role'))) ? at + 1 : -1;
  if (sense(unit, 'honorific') || sense(unit, 'filler')) return goesOn(next, who) || (next.kind === MARK && OPENERS.has(next.text) && opensName(units, at + 1, who)) ? at + 1 : -1;
  if (sense(unit, 'case')?.sense.case === 'of' && who.roles.length > 0 && !who.country && !who.party) return sense(next, 'country') ?? sense(next, 'demonym') ?? sense(next, 'party') ?? sense(next, 'place') ?? (who.person ? undefined : sense(next, 'role')) ? at + 1 : -1;
  if (sense(unit, 'case')?.sense.case === 'for' && who.roles.length > 0 && !language.genitiveFollows && !who.country && !who.party && ROLES[who.roles[who.roles.length - 1] as RoleId].kind === 'office') return sense(next, 'country') ?? sense(next, 'demonym') ?? sense(next, 'party') ?? sense(next, 'role') ? at + 1 : -1;
  if (sense(unit, 'case')?.sense.case === 'in' && who.roles.length > 0 && !who.country && !who.person && !who.party) return sense(next, 'country') ? at + 1 : -1;
  if (unit.kind === WORD && language.genitiveFollows && unit.readings.every((reading) => reading.k === 'counted' || reading.k === 'event') && headOf(units, at, who)) return at + 1;
  if (sense(unit, 'place-word') && who.roles.length > 0 && !who.country && language.genitiveFollows) return sense(next, 'place') || sense(next, 'country') ? at + 1 : -1;
  return -1;
}

/** 'The head of foreign relations of X': whether an office goes on over up to three words that no table has to the body or country that it is of. */
function headOf(units: Unit[], at: number, who: Who): boolean {
  const last = who.roles[who.roles.length - 1];
  if (last === undefined || who.country || who.party || who.person || who.place || who.outlet || !(ROLES[last].kind === 'office' || last === 'officials' || last === 'spokesperson')) return false;
  for (let k = at + 1; k <= at + 3; k += 1) {
    const unit = units[k];
    if (!unit || unit.kind !== WORD) return false;
    if (sense(unit, 'party') ?? sense(unit, 'country') ?? sense(unit, 'demonym')) return true;
    if (sense(unit, 'case') || sense(unit, 'and') || sense(unit, 'that') || sense(unit, 'verb') || sense(unit, 'say') || sense(unit, 'role') || sense(unit, 'place') || unit.readings.some((reading) => reading.k === 'event' && reading.sense.light === null)) return false;
  }
  return false;
}

/** Whether a quotation mark after a role opens the person's name and not somebody's words. */
function opensName(units: Unit[], at: number, who: Who): boolean {
  const name = units[at + 1];
  return name !== undefined && !who.person && (sense(name, 'person') !== undefined || (who.roles.length > 0 && (sense(name, 'country') ?? sense(name, 'demonym')) !== undefined));
}

function goesOn(next: Unit, who: Who): boolean {
  if (next.readings.some((reading) => reading.and)) return false;
  if (sense(next, 'role')) return who.person !== null || who.roles.length > 0 || who.country !== null;
  if (sense(next, 'person')) return !who.person && who.roles.length > 0;
  if (sense(next, 'country') ?? sense(next, 'demonym')) return !who.country && (who.roles.length > 0 || who.party !== null);
  return false;
}

/** 'X, president of Y' and 'the president of Y, X'. */
function apposition(units: Unit[], at: number, who: Who): boolean {
  let i = at;
  while (i < units.length && ((units[i] as Unit).kind === MARK && OPENERS.has((units[i] as Unit).text))) i += 1;
  const unit = units[i];
  if (!unit || unit.readings.some((reading) => reading.and)) return false;
  const person = sense(unit, 'person');
  if (person) return !who.person && who.roles.some((role) => ROLES[role].kind === 'office') && (who.country === null || person.sense.person.offices.some((office) => office.country === who.country?.code || office.country === null));
  const role = sense(unit, 'role');
  if (role) return who.person !== null && who.roles.length === 0 && ROLES[role.sense.role].kind === 'office';
  return false;
}

/** What is left once the words are known: an army of a place, a bare place. */
function finish(who: Who): void {
  if (who.roles.length > 0 || who.person || who.party) who.bare = null;
  if (who.roles.length > 0 && who.roles.every(weak) && who.country === null && who.refers === null && !who.place) who.refers = null;
}

/** Whether the mention names somebody who can act or speak. */
export function isParty(who: Who): boolean {
  return who.country !== null || who.roles.length > 0 || who.person !== null || who.party !== null || who.outlet !== null || who.unknownName !== null || who.refers !== null;
}

/** Whether the mention can be a place. */
export function isPlace(who: Who): boolean {
  if (who.roles.length > 0 || who.person || who.party || who.outlet) return who.place !== null && who.roles.length > 0 && !who.person;
  return who.place !== null || who.placeName !== null || (who.country !== null && who.bare !== 'adjective');
}

import { ROLES, type RoleId } from '../model/roles.js';
import { MARK, WORD } from '../text/tokens.js';
import { pronounAt } from './anaphors.js';
import { capitalName, nameOf } from './capitals.js';
import type { LanguagePack } from './language.js';
import { nobody, type Who } from './mention.js';
import { romanize } from './romanize.js';
import { genitive, sense, type Unit } from './scan.js';
import type { Sense } from './senses.js';

/** Marks that may stand before and after a name. */
export const OPENERS = new Set(['«', '"', '(', '[', "'"]);
export const CLOSERS = new Set(['»', '"', ')', ']', "'"]);

/** Roles that are weapons or people in general; alone they are no party but what is counted or used. */
const weak = (role: RoleId): boolean => ROLES[role].kind === 'means' || ROLES[role].kind === 'people';

interface Composing {
  who: Who;
  /** End of the last unit that belongs to it. */
  end: number;
}

/** Grows one party or place from unit `i` on. */
export function compose(units: Unit[], i: number, language: LanguagePack): Composing {
  const who = nobody();
  let end = i;
  let at = i;
  while (at < units.length) {
    const unit = units[at] as Unit;
    if (at > i && language.order === 'verb-last' && who.roles.length > 0 && !who.country && takesPlace(units, at, who)) break;
    if (at > i && language.joinedArticle && indefiniteBehind(units, at, who, language)) break;
    if (take(who, unit, at > i, units[end - 1], units[at + 1], language.genitiveFollows, at > i && sense(units[at - 1], 'belonging') !== undefined)) {
      at += 1;
      end = at;
      continue;
    }
    const anaphor = who.roles.length > 0 && !who.country && !who.person ? pronounAt(units, at, language) : null;
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
    // 'Fighters of the movement', 'a spokesman of the group': the group told last.
    if (language.joinedArticle && anaphor?.who.refers === 'speaker' && anaphor.who.body === 'group' && !who.party && who.roles.length > 0) {
      who.refers = 'speaker';
      who.body = 'group';
      who.bodyName = anaphor.who.bodyName;
      end = anaphor.end;
      break;
    }
    // 'Jets of the enemy'.
    if (anaphor && (anaphor.who.refers === 'opposite' || anaphor.who.refers === 'occupier') && who.roles.every((role) => ROLES[role].kind === 'force' || ROLES[role].kind === 'means')) {
      who.refers = anaphor.who.refers;
      end = anaphor.end;
      break;
    }
    if (anaphor?.who.refers === 'country' && anaphor.who.roles.length === 0) {
      who.refers = 'country';
      end = anaphor.end;
      break;
    }
    const inside = language.joinedArticle ? groupOf(units, at, who) : -1;
    if (inside > at) {
      at = inside;
      continue;
    }
    if (who.roles.length > 0 && !who.country && !who.person && regionAgain(units, at)) {
      who.refers = 'region';
      end = at + 1;
      break;
    }
    if (who.roles.length > 0 && language.capitals && !who.person && unit.kind === WORD && unit.capital) {
      const name = capitalName(units, at);
      const { kind } = ROLES[who.roles[who.roles.length - 1] as RoleId];
      if (name > at && (kind === 'office' || (kind === 'people' && name > at + 1))) {
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
    // 'A force of the police' is the police.
    if (language.joinedArticle && sense(unit, 'classifier')) who.roles = [];
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

/** How far after a place the mark of an object may stand. */
const OBJECT = 8;

/** 'The rebels took the town of X': where verbs stand last, a place that is marked as the object is not whose the forces before it are. */
function takesPlace(units: Unit[], at: number, { roles }: Who): boolean {
  const kind = ROLES[roles[roles.length - 1] as RoleId].kind;
  // An ending that binds what follows: 'the forces of X'.
  if (units[at - 1]?.readings.some((reading) => reading.k === 'role' && reading.after.includes('bound'))) return false;
  if ((kind !== 'force' && kind !== 'means') || !(sense(units[at], 'place-word') ?? sense(units[at], 'place'))) return false;
  for (let k = at; k < Math.min(units.length, at + OBJECT); k += 1) {
    const unit = units[k] as Unit;
    const mark = sense(unit, 'case')?.sense;
    if (mark?.after) return true;
    if (unit.kind === MARK ? unit.text !== ',' && !OPENERS.has(unit.text) && !CLOSERS.has(unit.text) : !(mark?.case === 'in' || unit.readings.length === 0 || sense(unit, 'place-word') || sense(unit, 'place') || sense(unit, 'country') || sense(unit, 'and') || sense(unit, 'filler'))) return false;
  }
  return false;
}

/** 'The defences downed two drones', 'the forces drove out fighters of X': where the article is joined to its noun, a weapon without it is not of what has it before, nor is a force of a force. */
function indefiniteBehind(units: Unit[], at: number, { roles, bare }: Who, { romanize }: LanguagePack): boolean {
  const role = sense(units[at], 'role');
  if (!role || (roles.length === 0 && bare !== 'adjective') || !romanize.article) return false;
  // 'An Israeli plane [killed] the commander': no role follows an adjective.
  if (roles.length === 0) return true;
  const { kind } = ROLES[role.sense.role];
  const force = kind === 'force' && ROLES[roles[roles.length - 1] ?? role.sense.role].kind === 'force' && sense(units[at - 1], 'role') !== undefined;
  if (kind !== 'means' && !force) return false;
  const { form } = romanize.article;
  const definite = ({ text, readings }: Unit): boolean => text.startsWith(form) || text.includes(` ${form}`) || readings.some((reading) => reading.before.includes('def'));
  return definite(units[at - 1] as Unit) && !definite(units[at] as Unit);
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
  // 'Representatives of the two sides': the sides are taken up again, unless it is told of which countries.
  if (going && sense(unit, 'sides') && !(next && (sense(next, 'demonym') ?? sense(next, 'country')))) return false;
  const and = going && unit.readings.some((reading) => reading.and);
  const marked = going && unit.readings.some((reading) => (reading.clitic !== null || reading.before.includes('like')) && reading.k !== 'demonym');
  const of = belonging || marked && !and && who.roles.length > 0 && !who.country && unit.readings.some((reading) => reading.before.includes('to') && reading.before.includes('def')) && (sense(unit, 'role') ?? sense(unit, 'party')) !== undefined && (sense(before, 'role') !== undefined || sense(before, 'filler') !== undefined);
  if (and || (marked && !of)) return false;
  const ofCountry = sense(unit, 'role') !== undefined && (sense(next, 'demonym') ?? sense(next, 'country')) !== undefined;
  const party = ofCountry ? undefined : sense(unit, 'party');
  // 'In Quetta', which is also a family name.
  const located = !going && sense(unit, 'place') !== undefined && (sense(before, 'place-word') !== undefined || sense(before, 'case')?.sense.case === 'in');
  const person = located && sense(unit, 'person')?.sense.family ? undefined : sense(unit, 'person');
  // 'District', which also reads as its governor.
  const role = going && sense(unit, 'place-word') ? undefined : sense(unit, 'role');
  const outlet = sense(unit, 'outlet');
  const demonym = sense(unit, 'demonym');
  const country = sense(unit, 'country');
  const seat = sense(unit, 'seat');
  const place = sense(unit, 'place');
  // 'Russia's Security Council': what has the name of an international body is the country's own behind its name.
  const national = party?.sense.party.country === null && going && !followed && role !== undefined && who.country !== null && who.roles.length === 0;
  if (party && !national && !who.party && !who.person && !who.place && (!party.sense.short || who.country)) {
    if (going && who.roles.length === 0 && (who.country || who.outlet)) return false;
    // A ministry or an army with its country is complete where what belongs to a noun follows it.
    if (going && followed && who.country && who.roles.length > 0 && !party.sense.short && !belonging) return false;
    who.party = party.sense.party;
    who.land = party.sense.land;
    if (place && who.roles.length === 0 && !who.country) who.place = place.sense.place;
    if (party.sense.epithet) who.epithet = unit.text;
    return true;
  }
  const before2 = followed ? who.bare === 'adjective' : who.placeName === null || who.bare === 'seat';
  if (role && !(going && (who.outlet || (who.place && followed))) && !(who.country && who.bare !== null && who.roles.length === 0 && going && !before2)) {
    if (going && followed && ((who.country && who.roles.length > 0) || who.party)) return false;
    // A force or a body right behind a person's name is another's: 'the governor, Ann Lee, [blamed] the army'.
    if (going && who.person && ROLES[role.sense.role].kind !== 'office' && (who.roles.length === 0 || sense(before, 'person') !== undefined)) return false;
    who.roles = [...who.roles, role.sense.role];
    if (role.after.includes('own') || role.after.includes('our') || sense(unit, 'counted')?.after.includes('own') || sense(unit, 'own')) who.refers = 'own';
    return true;
  }
  if (person && !who.person && !who.outlet) {
    // 'X's planes, Y': a group is no person's but in an office of it.
    if (going && followed && who.party && !who.roles.some((one) => ROLES[one].kind === 'office' || one === 'officials')) return false;
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
    // A name that is also the adjective in the accusative follows a noun in the accusative as that.
    const agrees = followed && demonym?.after.includes('indefinite') === true && before?.readings.some((reading) => reading.after.includes('indefinite')) === true;
    who.country = ((agrees ? demonym : country) ?? demonym ?? seat)?.sense.country ?? null;
    who.bare = country ? (genitive(unit) || agrees ? 'adjective' : 'name') : demonym && !seat ? 'adjective' : seat ? 'seat' : 'adjective';
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
  return who.roles.length > 0 && !who.person && !who.place && !who.country && !who.party?.country;
}

/** From a unit that is no name itself, the unit at which the same party may go on; -1 where it ends. */
function bridge(units: Unit[], at: number, who: Who, language: LanguagePack): number {
  const unit = units[at] as Unit;
  const next = units[at + 1];
  if (!next) return -1;
  if (unit.kind === MARK) {
    if (OPENERS.has(unit.text)) return opensName(units, at, who) ? at + 1 : -1;
    if (CLOSERS.has(unit.text)) return goesOn(next, who) ? at + 1 : CLOSERS.has(next.text) ? at + 1 : -1;
    if (unit.text === ',' || unit.text === '-') return apposition(units, at + 1, who, language.genitiveFollows) ? at + 1 : -1;
    return -1;
  }
  if (sense(unit, 'belonging') && who.roles.length > 0 && !who.party && !who.person) return sense(next, 'party') ?? (who.country ? undefined : (sense(next, 'country') ?? sense(next, 'role'))) ? at + 1 : -1;
  // 'A force of the police', 'units of the army': it is theirs.
  if (language.joinedArticle && sense(unit, 'classifier') && sense(unit, 'case')?.sense.case === 'from' && who.roles.length === 1 && (who.roles[0] === 'forces' || who.roles[0] === 'troops') && !who.country && !who.party && !who.person && who.refers === null && !sense(units[at - 1], 'role')?.before.includes('def')) return (sense(next, 'role') && ROLES[(sense(next, 'role') as { sense: { role: RoleId } }).sense.role].kind !== 'people') || sense(next, 'party') ? at + 1 : -1;
  // 'Drones struck positions of X': whose the positions are the drones need not be.
  if (language.genitiveFollows && sense(unit, 'filler') && sense(unit, 'counted')?.sense.row.kind === 'position') return -1;
  if (sense(unit, 'honorific') || sense(unit, 'filler')) return goesOn(next, who) || (next.kind === MARK && OPENERS.has(next.text) && opensName(units, at + 1, who)) ? at + 1 : -1;
  if (sense(unit, 'case')?.sense.case === 'of' && who.roles.length > 0 && !who.country && !who.party) return sense(next, 'country') ?? sense(next, 'demonym') ?? sense(next, 'party') ?? sense(next, 'place') ?? (who.person ? undefined : sense(next, 'role')) ? at + 1 : -1;
  if (sense(unit, 'case')?.sense.case === 'for' && who.roles.length > 0 && !language.genitiveFollows && !who.country && !who.party && ROLES[who.roles[who.roles.length - 1] as RoleId].kind === 'office') return sense(next, 'country') ?? sense(next, 'demonym') ?? sense(next, 'party') ?? sense(next, 'role') ? at + 1 : -1;
  if (sense(unit, 'case')?.sense.case === 'in' && who.roles.length > 0 && !who.roles.every(weak) && !who.country && !who.person && !who.party) return sense(next, 'country') ? at + 1 : -1;
  if (unit.kind === WORD && language.genitiveFollows && unit.readings.every((reading) => reading.k === 'counted' || reading.k === 'event' || reading.k === 'body-word' || reading.k === 'site') && headOf(units, at, who)) return at + 1;
  if (sense(unit, 'place-word') && who.roles.some((role) => ROLES[role].kind !== 'means') && !who.country && language.genitiveFollows) return sense(next, 'place') || sense(next, 'country') ? at + 1 : -1;
  return -1;
}

/** How many words may stand between a commander and the group in which he is one. */
const RANK = 3;

/** 'A commander in Hamas', 'the commander of the northern region in Hamas': the unit of the armed group in which somebody is a commander; -1 for none. */
function groupOf(units: Unit[], at: number, who: Who): number {
  if (who.roles.length === 0 || who.roles.some((role) => role !== 'commander') || who.country || who.person || who.party) return -1;
  for (let k = at; k <= at + RANK; k += 1) {
    const unit = units[k];
    if (unit === undefined || unit.kind !== WORD) return -1;
    if (sense(unit, 'case')?.sense.case === 'in' && sense(units[k + 1], 'party')) return ['REB', 'MIL'].includes(sense(units[k + 1], 'party')?.sense.party.sector ?? '') ? k + 1 : -1;
    if (sense(unit, 'case') || sense(unit, 'party') || sense(unit, 'say') || sense(unit, 'verb') || unit.readings.some((reading) => reading.and)) return -1;
  }
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
function apposition(units: Unit[], at: number, who: Who, followed: boolean): boolean {
  let i = at;
  while (i < units.length && ((units[i] as Unit).kind === MARK && OPENERS.has((units[i] as Unit).text))) i += 1;
  const unit = units[i];
  if (!unit || unit.readings.some((reading) => reading.and)) return false;
  const person = sense(unit, 'person');
  if (person) return !who.person && who.roles.some((role) => ROLES[role].kind === 'office') && (who.country === null || person.sense.person.offices.some((office) => office.country === who.country?.code || office.country === null));
  const role = sense(unit, 'role');
  // 'General X, envoy Y': where offices stand before names, the office is of the name behind it.
  if (role) return who.person !== null && who.roles.length === 0 && ROLES[role.sense.role].kind === 'office' && (followed || sense(units[i + 1], 'person') === undefined);
  return false;
}

/** What is left once the words are known: an army of a place, a bare place. */
function finish(who: Who): void {
  if (who.roles.length > 0 || who.person || who.party) who.bare = null;
  if (who.roles.length > 0 && who.roles.every(weak) && who.country === null && who.refers === null && !who.place) who.refers = null;
}

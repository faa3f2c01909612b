import type { PlaceWordKind } from './senses.js';
import { type RoleId, ROLES } from '../model/roles.js';
import { MARK, WORD } from '../text/tokens.js';
import { namesSomebody } from './capitals.js';
import type { LanguagePack } from './language.js';
import type { Who } from './mention.js';
import { sense, type Unit } from './scan.js';

/** Places that nobody is of: what is built and what flows. */
const WORKS: ReadonlySet<PlaceWordKind> = new Set(['road', 'crossing', 'airport', 'port', 'dam', 'river']);

/** Marks that may stand before and after a name. */
export const OPENERS = new Set(['«', '"', '(', '[', "'"]);
export const CLOSERS = new Set(['»', '"', ')', ']', "'"]);

/** Roles that are weapons or people in general; alone they are no party but what is counted or used. */
export const weak = (role: RoleId): boolean => ROLES[role].kind === 'means' || ROLES[role].kind === 'people';

/** From a unit that is no name itself, the unit at which the same party may go on; -1 where it ends. */
export function bridge(units: Unit[], at: number, who: Who, language: LanguagePack): number {
  const unit = units[at] as Unit;
  const next = units[at + 1];
  if (!next) return -1;
  if (unit.kind === MARK) {
    if (OPENERS.has(unit.text)) return opensName(units, at, who) || opensGroup(units, at, who, language) ? at + 1 : -1;
    if (CLOSERS.has(unit.text)) return goesOn(next, who) ? at + 1 : CLOSERS.has(next.text) ? at + 1 : -1;
    if (unit.text === ',' || unit.text === '-') return apposition(units, at + 1, who, language.genitiveFollows) ? at + 1 : -1;
    return -1;
  }
  if (sense(unit, 'belonging') && who.roles.length > 0 && !who.party && !who.person) return sense(next, 'party') ?? (who.country ? undefined : (sense(next, 'country') ?? sense(next, 'role'))) ? at + 1 : -1;
  // 'A force of the police', 'units of the army': it is theirs.
  if (language.joinedArticle && sense(unit, 'classifier') && sense(unit, 'case')?.sense.case === 'from' && who.roles.length === 1 && (who.roles[0] === 'forces' || who.roles[0] === 'troops') && !who.country && !who.party && !who.person && who.refers === null && !sense(units[at - 1], 'role')?.before.includes('def')) return (sense(next, 'role') && ROLES[(sense(next, 'role') as { sense: { role: RoleId } }).sense.role].kind !== 'people') || sense(next, 'party') ? at + 1 : -1;
  // 'Drones struck positions of X': whose the positions are the drones need not be.
  if (language.genitiveFollows && sense(unit, 'filler') && sense(unit, 'counted')?.sense.row.kind === 'position') return -1;
  // 'Its fighters killed two soldiers of X': where nouns stand before what they are of, a number begins another.
  if (language.genitiveFollows && sense(unit, 'number') && sense(next, 'role')) return -1;
  // 'The spokesman of the movement "X"', 'an official in "X"'.
  if (next.kind === MARK && OPENERS.has(next.text) && (sense(unit, 'body-word') || sense(unit, 'case')?.sense.case === 'in') && opensGroup(units, at + 1, who, language)) return at + 1;
  if (sense(unit, 'honorific') || sense(unit, 'filler')) return goesOn(next, who) || (next.kind === MARK && OPENERS.has(next.text) && (opensName(units, at + 1, who) || opensGroup(units, at + 1, who, language))) ? at + 1 : -1;
  if (sense(unit, 'case')?.sense.case === 'of' && who.roles.length > 0 && !who.country && !who.party) return sense(next, 'country') ?? sense(next, 'demonym') ?? sense(next, 'party') ?? sense(next, 'place') ?? (who.person ? undefined : sense(next, 'role')) ? at + 1 : -1;
  if (sense(unit, 'case')?.sense.case === 'for' && who.roles.length > 0 && !language.genitiveFollows && !who.country && !who.party && ROLES[who.roles[who.roles.length - 1] as RoleId].kind === 'office') return sense(next, 'country') ?? sense(next, 'demonym') ?? sense(next, 'party') ?? sense(next, 'role') ? at + 1 : -1;
  if (sense(unit, 'case')?.sense.case === 'in' && who.roles.length > 0 && !who.roles.every(weak) && !who.country && !who.person && !who.party) return sense(next, 'country') ? at + 1 : -1;
  if (unit.kind === WORD && language.genitiveFollows && unit.readings.every((reading) => reading.k === 'counted' || reading.k === 'event' || reading.k === 'body-word' || reading.k === 'site') && headOf(units, at, who)) return at + 1;
  const land = sense(unit, 'place-word');
  if (land && !WORKS.has(land.sense.kind) && who.roles.some((role) => ROLES[role].kind !== 'means') && !who.country && language.genitiveFollows) return sense(next, 'place') || sense(next, 'country') ? at + 1 : -1;
  return -1;
}

/** How many words may stand between a commander and the group in which he is one. */
const RANK = 3;

/** 'A commander in Hamas', 'the commander of the northern region in Hamas': the unit of the armed group in which somebody is a commander; -1 for none. */
export function groupOf(units: Unit[], at: number, who: Who): number {
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

/** 'The spokesman of "X"', 'fighters of "X"': whether a quotation mark after a role, where nouns stand before whose they are, opens the name of the group that it is of. */
function opensGroup(units: Unit[], at: number, { roles, country, party, person, place, refers }: Who, language: LanguagePack): boolean {
  if (!language.genitiveFollows || roles.length === 0 || country || party || person || place || refers || !sense(units[at + 1], 'party')) return false;
  const before = units[at - 1] as Unit;
  const { article } = language.romanize;
  return sense(before, 'role') === undefined || !article || !before.text.slice(before.text.lastIndexOf(' ') + 1).startsWith(article.form);
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

/** 'X-backed rebels': the end of a name that a hyphen joins to a participle, which names nobody but describes the noun after it; 0 for none. */
export function describedBy(units: Unit[], i: number, compounds: ReadonlySet<string>): number {
  for (let k = i + 1; k <= i + 2; k += 1) {
    const [mark, joined] = [units[k], units[k + 1]];
    if (mark?.kind !== MARK) continue;
    const glued = mark.text === '-' && joined !== undefined && mark.start === units[k - 1]?.end && joined.start === mark.end;
    return glued && compounds.has(joined.text) && (units[i] as Unit).kind === WORD && (k === i + 1 || namesSomebody(units[i] as Unit)) ? k + 2 : 0;
  }
  return 0;
}

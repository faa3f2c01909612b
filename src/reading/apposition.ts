import { ROLES, type RoleId } from '../model/roles.js';
import { MARK, NUMBER, WORD } from '../text/tokens.js';
import { someone, type Who } from './mention.js';
import { sense, type Unit } from './scan.js';

/** How many words may stand between a comma and the word for what somebody is: 'an outspoken 31-year-old [engineer]'. */
const DESCRIBED = 6;

/** How far behind that word the place may stand where he is it. */
const PLACED = 4;

/** The role of people that a word names: 'residents', a trade, an age. */
function peopleAt(unit: Unit | undefined): RoleId | null {
  const role = sense(unit, 'role')?.sense.role ?? sense(unit, 'counted')?.sense.row.role;
  return role !== undefined && ROLES[role].kind === 'people' ? role : null;
}

/**
 * 'X, a shopkeeper in Y', 'X, who is one of the residents of Y', 'X, 35, a teacher', 'the teacher X': what somebody whose name is `[a, b)` is told to be, and where; with
 * the end of the words that tell it. Null where nothing tells it.
 */
export function toldToBe(units: Unit[], a: number, b: number): { who: Who; end: number } | null {
  const behind = behindName(units, b);
  if (behind) return behind;
  const before = units[a - 1];
  // A word that also asks or says names nobody's trade.
  const role = sense(before, 'say') ? null : peopleAt(before);
  return role ? { who: someone({ roles: [role] }), end: b } : null;
}

function behindName(units: Unit[], b: number): { who: Who; end: number } | null {
  const [first, second] = [units[b], units[b + 1]];
  const comma = first?.kind === MARK && first.text === ',';
  if (!comma && sense(first, 'case')?.sense.case !== 'from') return null;
  const age = comma && second?.kind === NUMBER && isAge(second) && units[b + 2]?.text === ',';
  for (let k = comma ? b + 1 : b; k < Math.min(units.length, b + DESCRIBED + (age ? 3 : 0)); k += 1) {
    const unit = units[k] as Unit;
    const role = peopleAt(unit);
    if (role) return at(units, k, role);
    // 'X, the head of UNESCO'.
    const party = k > b + 1 && (sense(units[k - 1], 'filler') ?? sense(units[k - 1], 'case')?.sense.case === 'of') ? sense(unit, 'party')?.sense.party : undefined;
    if (party) return { who: someone({ party }), end: k + 1 };
    if (age && k <= b + 2) continue;
    const passes = unit.kind === MARK ? unit.text === '-' : unit.kind === NUMBER || unit.readings.length === 0 || unit.readings.some(({ k: kind, before }) => kind === 'filler' || kind === 'pronoun' || kind === 'classifier' || kind === 'place-word' || kind === 'time' || before.includes('and')) || sense(unit, 'case')?.sense.case === 'from' || sense(unit, 'case')?.sense.case === 'of';
    if (!passes) break;
  }
  return age ? { who: someone({ roles: ['residents'] }), end: b + 2 } : null;
}

const isAge = ({ text }: Unit): boolean => Number(text) >= 5 && Number(text) <= 110;

/** Somebody of a role, told at unit `k`, with the place or country that stands right behind it under a preposition or as whose he is. */
function at(units: Unit[], k: number, role: RoleId): { who: Who; end: number } {
  for (let i = k + 1; i < Math.min(units.length, k + 1 + PLACED); i += 1) {
    const unit = units[i] as Unit;
    const place = sense(unit, 'place')?.sense.place ?? null;
    const country = place ? null : ((sense(unit, 'country') ?? sense(unit, 'demonym') ?? sense(unit, 'seat'))?.sense.country ?? null);
    if (place || country) return { who: someone({ roles: [role], place, country }), end: i + 1 };
    if (unit.kind !== WORD || sense(unit, 'verb') || sense(unit, 'say') || sense(unit, 'that') || sense(unit, 'rel') || sense(unit, 'event')) break;
  }
  return { who: someone({ roles: [role] }), end: k + 1 };
}

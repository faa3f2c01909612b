import { ROLES } from '../model/roles.js';
import { WORD } from '../text/tokens.js';
import type { Who } from './mention.js';
import { genitive, sense, type Unit } from './scan.js';
import type { Sense } from './senses.js';

/** Kinds of words that parties and places are composed of. */
const COMPOSING: ReadonlySet<Sense['k']> = new Set(['role', 'country', 'demonym', 'seat', 'person', 'party', 'outlet', 'place']);

/** 'His commanders'; with an article a word is nobody's own. */
const ownCounted = (unit: Unit): boolean => {
  const counted = sense(unit, 'counted');
  return counted?.after.includes('own') === true && !counted.before.includes('def');
};

/** Adds what a unit says to the party; false where it belongs to somebody else. */
export function take(who: Who, unit: Unit, going: boolean, before: Unit | undefined, next: Unit | undefined, followed: boolean, belonging: boolean): boolean {
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
    if (role.after.includes('own') || role.after.includes('our') || ownCounted(unit) || sense(unit, 'own')) who.refers = 'own';
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

/** 'Left', which without the verb behind it reads as 'Turk'. */
export function leaves(units: Unit[], i: number): boolean {
  const verb = sense(units[i], 'demonym') ? sense(units[i + 1], 'verb')?.sense.lemma : undefined;
  return verb !== undefined && (units[i] as Unit).readings.some((reading) => reading.k === 'event' && reading.sense.light === verb);
}

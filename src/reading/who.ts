import { ROLES } from '../model/roles.js';
import type { Mention, Who } from './mention.js';

/** Whether the mention names somebody who can act or speak. */
export function isParty(who: Who): boolean {
  return who.country !== null || who.roles.length > 0 || who.person !== null || who.party !== null || who.outlet !== null || who.unknownName !== null || who.refers !== null;
}

/** Whether the mention can be a place. */
export function isPlace(who: Who): boolean {
  if (who.party && who.roles.length === 0 && !who.person) return who.place !== null;
  // 'The forces of Kyiv' are of the state, 'authorities of Kyiv' of the town as well.
  const seated = who.speaksAs !== null && who.roles.some((role) => ROLES[role].kind === 'force');
  if (who.roles.length > 0 || who.person || who.party || who.outlet) return who.place !== null && who.roles.length > 0 && !who.person && !seated;
  return who.place !== null || who.placeName !== null || (who.country !== null && who.bare !== 'adjective');
}

/** Whether a country is told by its bare name: the land as well as its state. */
export const isLand = ({ country, bare, roles, party, person }: Who): boolean => country !== null && bare === 'name' && roles.length === 0 && party === null && person === null;

/** Whether somebody is told as forces of a state or police, by what they are alone. */
export const unowned = ({ country, party, person, place, refers, roles }: Who): boolean => country === null && party === null && person === null && place === null && refers === null && roles.length > 0 && roles.every((role) => role === 'police' || (ROLES[role].kind === 'force' && ROLES[role].sector === 'MIL'));

/** Whether somebody is told as an armed group that is no state's, by its name or by what its people are. */
export const isRebel = ({ party, roles }: Who): boolean => party?.sector === 'REB' || roles.some((role) => ROLES[role].sector === 'REB');

/** A party that fights: armed forces, their weapons, armed groups. */
export function fights({ who }: Mention): boolean {
  if (who.person || who.outlet || (who.roles.length > 0 && who.roles.every((role) => ROLES[role].kind === 'office'))) return false;
  if (who.body === 'group') return true;
  return isRebel(who) || who.party?.sector === 'MIL' || who.roles.some((role) => ROLES[role].kind === 'force' || ROLES[role].kind === 'means');
}

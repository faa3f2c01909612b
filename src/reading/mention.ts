import type { RoleId } from '../model/roles.js';
import type { Sector } from '../model/party.js';
import type { Country, Outlet, Person, Place, TheatreParty } from '../model/theatre.js';
import type { BodyKind, Case } from './senses.js';

/** Somebody or something named in a sentence, as a run of units. */
export interface Mention {
  /** Units `[a, b)` of the sentence. */
  a: number;
  b: number;
  who: Who;
  /** What marks it: a preposition, a postposition; null for subjects and what belongs to a noun. */
  mark: Case | null;
  /** Unit of the marking word; -1 without one. */
  markAt: number;
  /** Joined by 'and' or a comma to the mention before it. */
  joined: boolean;
}

/** What a mention may stand for; several may be open until its use decides. */
export interface Who {
  /** A country or polity by its own name, its adjective or its seat. */
  country: Country | null;
  /** How the country is named where nothing else is: 'Russia', 'Russian', 'Moscow'. */
  bare: 'name' | 'adjective' | 'seat' | null;
  speaksAs: string | null;
  roles: RoleId[];
  person: Person | null;
  /** The person to whom a body told as his own belongs: 'his ministry'. */
  owner: Person | null;
  /** Named by the family name alone. */
  familyOnly: boolean;
  party: TheatreParty | null;
  /** The country of the party. */
  land: Country | null;
  epithet: string | null;
  outlet: Outlet | null;
  /** A medium or person named by a pattern only. */
  unknownName: string | null;
  place: Place | null;
  /** Name of a place known by pattern or by its country only. */
  placeName: string | null;
  /** The kind of body that is taken up again. */
  body: BodyKind | null;
  /** Words one of which its English name has: 'Council', 'Observatory'. */
  bodyName: string | null;
  /** Stands for who spoke last where it speaks again: 'this force'. */
  spoke?: true;
  /** Stands for several: 'they'. */
  several?: true;
  /** Stands for one person, who spoke or was the subject last: 'he'. */
  one?: true;
  /** Stands for somebody named before. */
  refers: 'subject' | 'speaker' | 'we' | 'region' | 'country' | 'sides-gov' | 'sides-mil' | 'sides-any' | 'opposite' | 'occupier' | 'own' | null;
}

export function nobody(): Who {
  return { country: null, bare: null, speaksAs: null, roles: [], person: null, owner: null, familyOnly: false, party: null, land: null, epithet: null, outlet: null, unknownName: null, place: null, placeName: null, body: null, bodyName: null, refers: null };
}

/** Somebody of whom this is told, the later before the earlier. All are made alike, so that their fields are found fast. */
export function someone(...told: Partial<Who>[]): Who {
  return Object.assign(nobody(), ...told);
}

/** A party once resolved; `country` is a code. */
export interface Resolved {
  name: string;
  country: string | null;
  sector: Sector;
}

/** What somebody can be taken up again as: 'this ministry', 'this group'. */
export function kindOf(who: Who): BodyKind | null {
  if (who.refers) return null;
  if (who.roles.some((role) => /^(defence|interior|foreign|health|other)-minister$/.test(role))) return 'minister';
  if (who.outlet) return 'outlet';
  if (who.party) return who.party.sector === 'REB' ? 'group' : who.party.sector === 'IGO' || who.party.sector === 'NGO' || (who.party.sector === 'MIL' && who.party.country === null) ? 'organisation' : null;
  return who.roles.some((role) => /^(mod|mfa|[a-z]+-ministry)$/.test(role)) && who.country ? 'ministry' : null;
}

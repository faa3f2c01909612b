import { ROLES, type RoleId } from '../model/roles.js';
import type { Country, Person, Place } from '../model/theatre.js';
import { enemyOf, isInside, type Memory, sideAbroad } from './memory.js';
import { kindOf, type Resolved, someone, type Who } from './mention.js';

/** How a party is used, which decides what a bare country stands for. */
export type Use = 'speak' | 'fight' | 'talk' | 'suffer';

/** People who speak from where the events are. */
const PRESENT: ReadonlySet<RoleId> = new Set(['residents', 'eyewitnesses', 'activists', 'officials', 'military-official']);

const fill = (template: string, country: string): string => template.replace('{X}', country);

/** Roles that were named before, by country; they are never changed. */
const roles = new WeakMap<Country, Map<RoleId, Resolved>>();
const bare = new Map<RoleId, Resolved>();

/** A role in a country under its common English name and sector. */
export function roleOf(role: RoleId, country: Country | null): Resolved {
  const known = country ? roles.get(country) : bare;
  const resolved = known?.get(role) ?? nameRole(role, country);
  if (known) known.set(role, resolved);
  else if (country) roles.set(country, new Map([[role, resolved]]));
  return resolved;
}

function nameRole(role: RoleId, country: Country | null): Resolved {
  const { name, sector } = ROLES[role];
  if (!country || sector === 'IGO') return { name: name.replace(/ (of|in|from) \{X\}$/, '').replace('{X} ', ''), country: null, sector };
  return { name: country.bodies[role] ?? fill(name, country.name), country: country.code, sector: country.sectors[role] ?? sector };
}

/** What a country stands for in a use: its armed forces where it fights, else its government. */
export function stateOf(country: Country, use: Use): Resolved {
  return roleOf(use === 'fight' ? 'army' : 'government', country);
}

/** The role that decides among several: the body behind a spokesperson, the force behind a commander, the outermost else. */
function headRole(roles: RoleId[]): RoleId | null {
  // Who speaks for an international official is of no country either.
  if (roles.includes('igo-head')) return 'igo-head';
  const body = roles.find((role) => ROLES[role].kind === 'body' || ROLES[role].kind === 'force');
  const first = roles[0] ?? null;
  if (first === null || body === undefined) return first;
  return ROLES[first].kind === 'people' && first !== 'officials' && first !== 'military-official' ? first : body;
}

/** Offices of a person on a day: the one held then, else the latest begun before, else the last listed. */
export function officeOn(person: Person, day: string | null, roles: RoleId[]): Person['offices'][number] {
  const offices = person.offices;
  const held = (office: Person['offices'][number]) => day !== null && (office.from === null || office.from <= day) && (office.to === null || office.to >= day);
  return offices.find((office) => roles.includes(office.role)) ?? offices.find(held) ?? offices.filter((office) => day !== null && office.from !== null && office.from <= day).pop() ?? (offices[offices.length - 1] as Person['offices'][number]);
}

/** Offices that are of the state in which they are told of: presidents, foreign ministers and ambassadors are told of abroad as well. */
const AT_HOME: ReadonlySet<RoleId> = new Set(['defence-minister', 'interior-minister', 'health-minister', 'other-minister', 'commander', 'spokesperson', 'prosecutor']);

/** Bodies and offices of a state, as against representatives of anybody. */
export const isOfState = (role: RoleId): boolean => (ROLES[role].kind === 'body' || ROLES[role].kind === 'office') && role !== 'envoy' && role !== 'igo-head';

/** The office that the text gives somebody with the name of a person whom the packs know in no such office and in no such country: a namesake, or one who changed sides. */
function toldOffice({ roles, country }: Who, { offices }: Person, memory: Memory): Resolved | null {
  const role = headRole(roles);
  // 'The spokesman of X's ministry, N', though N is known as a coalition's.
  if (role !== null && country && ROLES[role].kind === 'body' && offices.every((office) => office.country === null)) return roleOf(role, country);
  const at = country ?? (roles[0] !== undefined && AT_HOME.has(roles[0]) ? memory.homeCountry : null);
  if (role === null || !at || roles.some((one) => offices.some((office) => office.role === one)) || offices.some((office) => office.country === at.code || office.country === null)) return null;
  return roleOf(role, at);
}

/** A place's polity: the de-facto one whose name a larger place around it bears, else its country. */
export function polityOf(place: Place, memory: Memory): string | null {
  const known = memory.polities.get(place);
  if (known !== undefined) return known;
  const made = findPolity(place, memory);
  memory.polities.set(place, made);
  return made;
}

function findPolity(place: Place, { placesById, polityByName }: Memory): string | null {
  for (let at: Place | undefined = place, step = 0; at && step < 6; at = at.within ? placesById.get(at.within) : undefined, step += 1) {
    const polity = polityByName.get(at.name);
    if (polity) return polity;
  }
  return place.country;
}

/** One of the two sides of a document as it talks: a state as what its pack tells that it is a side as, where it tells anything. */
export const asSide = (side: Who): Who => (side.party === null && side.country?.sectors.side !== undefined && side.roles.length === 0 ? someone(side, { roles: ['side'] }) : side);

/** Whom a mention stands for. Several for 'the two sides'; none where nobody fits. */
export function resolve(who: Who, use: Use, memory: Memory): Resolved[] {
  if (who.person) {
    const told = toldOffice(who, who.person, memory);
    if (told) return [{ ...told, name: who.person.name }];
    const namesake = who.familyOnly && who.roles.length === 0 ? memory.strangers.get(who.person.name) : undefined;
    if (namesake) return [namesake];
    const office = officeOn(who.person, memory.day, who.roles);
    return [{ name: who.person.name, country: office.country, sector: office.sector }];
  }
  // 'The forces of the government', 'the defence ministry of the regime'.
  const state = who.party?.sector === 'GOV' && who.party.country && who.roles.length > 0 && !unnamed(who) ? memory.countries.get(who.party.country) : undefined;
  if (state && who.party?.name === stateOf(state, 'talk').name) return [who.roles.some((role) => ROLES[role].kind === 'force' || ROLES[role].kind === 'means') ? stateOf(state, 'fight') : roleOf(headRole(who.roles) as RoleId, state)];
  // 'Houthi media said': those who tell it for a party.
  if (who.party && who.roles[0] === 'media' && use === 'speak') return [{ name: fill(ROLES.media.name, who.party.name), country: who.party.country, sector: 'MED' }];
  if (who.party) return [{ name: who.unknownName ?? (unnamed(who) ? insider(who.party.name) : who.party.name), country: who.party.country, sector: who.party.sector }];
  // 'They agreed', right after two sides are told to have talked.
  if (who.several && use === 'talk' && justTalked(memory)) return memory.talkers?.parties ?? [];
  if (who.refers === 'we') return memory.speakerCountry ? [stateOf(memory.speakerCountry, use)] : memory.speaker;
  const again = who.refers === 'speaker' && who.body ? (namedAgain(who, memory) ?? memory.lastBody.get(who.body)) : undefined;
  if (again) return [again];
  if (who.body === 'minister') return [roleOf('other-minister', memory.homeCountry)];
  // A coalition of which nothing was told is the side of several countries, else of no country, and fights.
  if (who.body === 'coalition') return [memory.sides.find(({ country, sector }) => country === null && sector === 'MIL') ?? { name: 'Coalition', country: null, sector: 'MIL' }];
  // A group of which nothing was told is of armed men, unless it is who spoke.
  if (who.refers === 'speaker' && who.body === 'group' && who.bodyName === null && memory.homeCountry && (memory.speaker.length === 0 || (use === 'fight' && !memory.speaker.some(({ sector }) => sector === 'REB' || sector === 'NGO')))) return [roleOf('militants', memory.homeCountry)];
  // A council of which nothing was told is nobody's.
  if (who.bodyName !== null && who.body !== 'any' && use !== 'speak') return [];
  if ((who.refers === 'subject' || (who.one && !memory.voice && isPerson(memory.subject))) && memory.subject) return resolve(memory.subject, use, memory);
  if (who.refers === 'subject') return use === 'fight' && memory.speakerCountry ? [roleOf('army', memory.speakerCountry)] : memory.speaker;
  if (who.refers === 'speaker') return use === 'fight' && memory.speakerCountry ? [roleOf('army', memory.speakerCountry)] : memory.speaker;
  if (who.refers === 'sides-gov' && use !== 'fight' && memory.talkers && memory.paragraph - memory.talkers.paragraph <= 2) return ofEach(memory.talkers.parties, who, memory);
  if (who.refers === 'sides-gov' || who.refers === 'sides-any') return memory.pair.flatMap((side) => resolve(side.party ? side : asSide(someone(side, { roles: who.roles })), use === 'speak' ? 'talk' : use, memory));
  if (who.refers === 'sides-mil') return memory.pair.flatMap((side) => resolve(someone(side, { roles: side.party ? [] : who.roles.length > 0 ? who.roles : ['army'] }), 'fight', memory));
  if (who.refers === 'opposite') {
    const other = enemyOf(memory);
    return other ? resolve(other, 'fight', memory) : [];
  }
  if (who.refers === 'occupier') {
    const abroad = sideAbroad(memory);
    return abroad ? resolve(abroad, 'fight', memory) : [];
  }
  if (who.spoke && use === 'speak' && memory.speaker.length > 0) return memory.speaker;
  // 'These forces', after an armed group: its own, where they act; a spokesman of 'these forces' was just told of another side.
  if (use !== 'speak' && who.refers === 'country' && !who.country && who.roles.some((one) => ROLES[one].kind === 'force')) {
    if (memory.subject?.party?.sector === 'REB') return resolve(memory.subject, use, memory);
    const forces = lastNamed(FORCES, memory);
    if (forces?.sector === 'REB') return [forces];
  }
  if (use !== 'speak' && who.refers === 'own' && memory.group && !who.country && who.roles.some((one) => ROLES[one].kind === 'force' || one === 'commander')) return [memory.group];
  const country = who.country ?? implied(who, use, memory);
  const of = unnamed(who) ? who.roles.find((one) => ROLES[one].kind === 'body' || ROLES[one].kind === 'force') : undefined;
  if (of && country) return [{ ...roleOf(of, country), name: insider(roleOf(of, country).name) }];
  const role = headRole(who.roles);
  // 'The health ministry in X', where a group that is no state's government rules from X: that group's.
  const ruler = who.speaksAs && role ? memory.partiesByName.get(who.speaksAs) : undefined;
  if (ruler?.sector === 'REB' && role && (ROLES[role].kind !== 'people' || role.startsWith('source-') || role === 'officials' || role === 'military-official') && ROLES[role].sector !== 'CVL') return [{ name: ruler.name, country: ruler.country, sector: ruler.sector }];
  if (role && !country && ROLES[role].kind === 'force' && role !== 'peacekeepers' && who.unknownName === null) return [];
  if (role) return [named(roleOf(role === 'side' && use === 'fight' ? 'army' : role, country), who, role)];
  if (who.outlet) return [{ name: who.outlet.name, country: who.outlet.country, sector: 'MED' }];
  if (who.unknownName) return [{ name: who.unknownName, country: country?.code ?? null, sector: 'OTH' }];
  if (!country) return [];
  if (who.bare === 'seat' && use === 'speak' && who.placeName !== null && who.place !== null && memory.paragraph <= memory.opening + 1) {
    const body = nearestBody(memory, country.code);
    if (body) return [body];
  }
  if (who.bare === 'seat' && who.speaksAs && use !== 'fight') {
    const party = memory.partiesByName.get(who.speaksAs);
    return [{ name: who.speaksAs, country: party ? party.country : country.code, sector: party?.sector ?? 'GOV' }];
  }
  return [stateOf(country, use)];
}

/** Whether somebody is told by his name or his office. */
const isPerson = (who: Who | null): boolean => who !== null && (who.person !== null || who.unknownName !== null || who.roles.some((role) => ROLES[role].kind === 'office'));

/** Whether what was told last is that two sides talked. */
function justTalked({ told, talkers, paragraph }: Memory): boolean {
  const last = told[told.length - 1];
  return last !== undefined && talkers !== null && paragraph - talkers.paragraph <= 1 && last.paragraph === talkers.paragraph && (last.type.startsWith('contact') || last.type === 'mediation');
}

/** Parties as they are, or those of the office told who are of their countries: 'the ministers of both countries'. */
function ofEach(parties: Resolved[], { roles }: Who, memory: Memory): Resolved[] {
  const role = headRole(roles);
  if (!role) return parties;
  return parties.map((party) => (party.country && party.sector !== 'REB' ? roleOf(role, memory.countries.get(party.country) ?? null) : party));
}

/** 'A source in the army', 'a Hamas source': somebody unnamed, who speaks as one of a body and not for it. */
const unnamed = ({ roles: [role] }: Who): boolean => role?.startsWith('source-') === true;
export const insider = (body: string): string => `Unnamed source in ${body}`;

function named(resolved: Resolved, who: Who, role: RoleId): Resolved {
  if (who.unknownName !== null) return { ...resolved, name: who.unknownName };
  return who.place && ROLES[role].kind === 'people' ? { ...resolved, name: fill(ROLES[role].name, who.place.name) } : resolved;
}

/** The country of a role told without one: of its place, of whom it belongs to, of the last such role told. */
function implied(who: Who, use: Use, memory: Memory): Country | null {
  const placed = who.place ? polityOf(who.place, memory) : null;
  if (placed) return memory.countries.get(placed) ?? null;
  if (who.owner) return memory.countries.get(officeOn(who.owner, memory.day, []).country ?? '') ?? null;
  if (who.refers === 'own') return memory.subjectCountry ?? memory.speakerCountry ?? memory.lastCountry;
  if (who.refers === 'region') return memory.lastPolity ?? memory.homeCountry;
  // 'Its air defence', after an attack on a country: its own.
  const struck = who.refers === 'country' && who.roles.includes('air-defence') ? memory.told.at(-1) : undefined;
  const hit = struck?.type.startsWith('attack') ? struck.targets[0]?.country : undefined;
  if (hit) return memory.countries.get(hit) ?? null;
  const told = who.refers === 'country' ? who.roles.map((role) => memory.roleCountry.get(role)).find((country) => country !== undefined) : undefined;
  if (told) return told;
  if (who.refers === 'country') return memory.subjectCountry ?? memory.speakerCountry ?? memory.lastCountry;
  const role = headRole(who.roles);
  if (!role) return null;
  if (role === 'peacekeepers') return sender(memory);
  if (memory.headLand && who.refers === null && ofItsLand(role, memory)) return memory.headLand;
  if (role === 'authorities' && memory.homeCountry) return memory.homeCountry;
  // Armed groups are of where they fight, not of who speaks of them.
  if (ROLES[role].sector === 'REB') return memory.roleCountry.get(role) ?? memory.homeCountry;
  if (ROLES[role].kind === 'people') return PRESENT.has(role) || role.startsWith('source-') || (use === 'speak' && ROLES[role].sector === 'CVL') ? ((role === 'officials' || role === 'military-official' ? ownSideOf(memory) : null) ?? memory.homeCountry) : null;
  // 'The army', 'the military', where one of the sides is of a country that has none.
  if (role === 'army' && memory.homeCountry?.hasArmy === false) return armed(memory) ?? memory.homeCountry;
  // In a war inside a country the army is that country's, whoever else's was told of.
  if (ROLES[role].kind === 'force' && memory.homeCountry && !memory.speakerCountry && isInside(memory)) return memory.homeCountry;
  // A side that speaks calls its own army so.
  if (ROLES[role].kind === 'force' && use === 'fight' && memory.speakerCountry && memory.sides.some(({ country, sector }) => sector === 'MIL' && country === memory.speakerCountry?.code)) return memory.speakerCountry;
  const own = ROLES[role].kind === 'force' && use === 'speak' ? ownSideOf(memory) : null;
  if (own) return own;
  // A spokesman is of where the one he speaks for was told of, not of where the last spokesman was.
  const spoken = role === 'spokesperson' ? who.roles.find((one) => one !== role) : undefined;
  const before = spoken ? (memory.roleCountry.get(spoken) ?? memory.homeCountry) : memory.roleCountry.get(role);
  if (before) return before;
  // 'The ministry', 'the president' are of where the article is; 'the troops' of whom it speaks of.
  const near = memory.subjectCountry ?? memory.speakerCountry;
  return ROLES[role].kind === 'body' || ROLES[role].kind === 'office' ? ((isOfState(role) ? memory.sentFrom : null) ?? memory.homeCountry ?? near) : (near ?? memory.homeCountry);
}

/** Peacekeepers are of many countries, unless one was told to have sent them, or one that neither fights nor is fought in is spoken of. */
function sender(memory: Memory): Country | null {
  const told = memory.roleCountry.get('peacekeepers') ?? memory.countries.get(lastNamed(PEACE, memory)?.country ?? '');
  const near = memory.subjectCountry ?? memory.speakerCountry;
  const apart = near !== null && near.code !== memory.homeCountry?.code && !memory.sides.some(({ country }) => country === near.code);
  return told ?? (apart ? near : null);
}

/** The country that a report is sent from, where it is one of the two sides: unnamed officials are its own. */
function ownSideOf({ sentFrom, sides }: Memory): Country | null {
  return sentFrom && sides.some(({ country }) => country === sentFrom.code) ? sentFrom : null;
}

/** Whether those told without a country in a sentence that plays in another land are of it: all but forces, which in a war between states are a side's. */
function ofItsLand(role: RoleId, memory: Memory): boolean {
  return ROLES[role].sector === 'REB' || ROLES[role].kind !== 'force' || memory.sides.length === 0 || isInside(memory);
}

/** The country of the only one of the two sides that is a state with an army. */
function armed({ sides, countries }: Memory): Country | null {
  const states = sides.flatMap(({ sector, country }) => (sector === 'MIL' && country ? (countries.get(country) ?? []) : [])).filter(({ hasArmy }) => hasArmy);
  return states.length === 1 ? (states[0] as Country) : null;
}

/** The body of a country that speaks within two lines of the page: what its capital stands for as a speaker where the headline and the opening tell its statement in short. */
function nearestBody(memory: Memory, code: string): Resolved | null {
  let best: Resolved | null = null;
  let distance = 3;
  const bodies = memory.bodies.get(code) ?? [];
  for (let k = firstFrom(bodies, memory.paragraph - 2); k < bodies.length; k += 1) {
    const { party, paragraph } = bodies[k] as (typeof bodies)[0];
    if (paragraph > memory.paragraph + 2) break;
    if (paragraph !== memory.paragraph && Math.abs(paragraph - memory.paragraph) < distance) {
      best = party;
      distance = Math.abs(paragraph - memory.paragraph);
    }
  }
  return best;
}

/** Index of the first body told on or after a line; bodies stand in order of the page. */
function firstFrom(bodies: { paragraph: number }[], paragraph: number): number {
  let low = 0;
  let high = bodies.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((bodies[mid] as { paragraph: number }).paragraph < paragraph) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Notes which bodies of which countries are named as speakers could be: unmarked, by a ministry's, army's or spokesperson's role. */
export function noteBodies(memory: Memory, mentions: { who: Who; mark: string | null }[], paragraph: number): void {
  for (const { who, mark } of mentions) {
    if (mark !== null || !who.country || who.person || who.roles.length === 0) continue;
    const role = headRole(who.roles);
    if (!role || ROLES[role].kind !== 'body' || role === 'side' || role === 'government') continue;
    const list = memory.bodies.get(who.country.code) ?? [];
    list.push({ party: roleOf(role, who.country), paragraph });
    memory.bodies.set(who.country.code, list);
  }
}

/** What peacekeepers that one country sent are named by. */
const PEACE = ['peacekeeping', 'Peacekeeping', 'peacekeepers'];

/** The body told last whose English name has one of the words that the mention asks for. */
function namedAgain({ bodyName }: Who, memory: Memory): Resolved | undefined {
  return bodyName === null ? undefined : lastNamed(bodyName.split(' '), memory);
}

/** What armed groups that are called forces are named by. */
const FORCES = ['Forces', 'Units'];

/** The body told last whose English name has one of some words. */
function lastNamed(words: string[], memory: Memory): Resolved | undefined {
  let best: { party: Resolved; at: number } | undefined;
  for (const told of memory.lastNamed.values()) if ((!best || told.at > best.at) && words.some((word) => hasWord(told.party.name, word))) best = told;
  return best?.party;
}

const hasWord = (name: string, word: string): boolean => name.includes(word) && ` ${name} `.includes(` ${word} `);

/** Notes the bodies that a sentence names, so that 'the ministry' or 'the agency' can take them up again. */
export function noteBodyKinds(memory: Memory, mentions: { who: Who; a: number }[]): void {
  for (const { who } of mentions) {
    const kind = kindOf(who);
    if (who.refers || (kind !== 'minister' && (who.person || !(who.party || who.outlet || who.roles.some((role) => ROLES[role].kind === 'body' || ROLES[role].kind === 'force'))))) continue;
    // 'Houthi media said that fighters of the group': those for whom they speak.
    const resolved = resolve(who.party && who.roles[0] === 'media' ? someone({ party: who.party }) : who, 'speak', memory)[0];
    if (!resolved) continue;
    if (kind) memory.lastBody.set(kind, resolved);
    memory.namedCount += 1;
    memory.lastNamed.set(resolved.name, { party: resolved, at: memory.namedCount });
  }
}

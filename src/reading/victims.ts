import type { Party, Sector } from '../model/party.js';
import { ROLES, type RoleId } from '../model/roles.js';
import { sideOf, sidesOf } from './pair.js';
import { type Bound, type Draft, parried } from './draft.js';
import type { Resolved } from './mention.js';
import { family } from './families.js';
import { polityOf, roleOf, stateOf } from './resolve.js';
import { sense, type Unit } from './scan.js';
import type { Reading1 } from './senses.js';
import { countsSince } from './lost-to.js';
import { placesOf } from './whereabouts.js';
import { civiliansOf, rolePlaced } from './sides.js';
import { unowned } from './who.js';
import type { Work } from './work.js';

const supplied = (party: Resolved): Bound => ({ party, index: -1 });

/** Who is counted among the lost, by what they are; several where 'four civilians and a soldier' are. */
type Kind = 'people' | 'members' | 'civilians' | 'troops' | 'militants' | 'journalists' | 'police' | 'others';

/** Whose people were lost, where the clause tells what they were and not whose: soldiers are their own side's, or the enemy's whom it killed; civilians are of where it happened. */
export function lostPeople(work: Work, draft: Draft, sources: Party[]): void {
  if (draft.type !== 'loss.people' || draft.triggers.length === 0) return;
  const root = sources[sources.length - 1];
  const kinds = kindsOf(work, draft);
  const both = kinds.has('civilians') ? [] : onBothSides(work, draft);
  if (both.length > 0) {
    draft.targets = both;
    draft.agents = [];
    return;
  }
  if (draft.targets.length > 0) {
    beside(work, draft, kinds, root);
    return;
  }
  const counted = ownCounted(work, draft);
  if (counted.length > 0) {
    draft.targets = counted;
    draft.agents = [];
    return;
  }
  const own = root ? ownForces(work, root) : null;
  const either = own && draft.agents.length === 0 ? [] : ofEither(work, draft);
  if (either.length > 0) {
    draft.targets = either.map(({ party }) => supplied(party));
    return;
  }
  // 'It mourned a commander': who mourns goes on unnamed.
  if (own && draft.triggers.some(({ row }) => row.mourns)) {
    draft.targets = [supplied(own)];
    return;
  }
  // 'Destroyed a tank and killed its crew': nobody kills his own.
  const killer = draft.triggers.some(({ voice }) => voice === 'active') && draft.agents.some(({ party }) => party.name === own?.name);
  if (own && !killer && (tellsOwn(work, draft) || suffersNone(work, draft)) && !kinds.has('civilians')) {
    draft.targets = [supplied(root?.sector === 'GOV' && !kinds.has('troops') ? root : own)];
    return;
  }
  if (root && STAFFED.has(root.sector) && tellsOwn(work, draft) && staff(work, draft)) {
    draft.targets = [supplied(root)];
    return;
  }
  const hit = ofThem(work, draft);
  if (hit.length > 0) {
    draft.targets = hit.map(({ party }) => supplied(party));
    return;
  }
  const more = moreOf(work, draft, kinds);
  if (more.length > 0) {
    draft.targets = more.map(supplied);
    return;
  }
  const dead = deadOf(work, draft);
  if (dead) {
    draft.targets = [dead];
    return;
  }
  if (ofTheWar(work, draft, kinds, root)) return;
  if (kinds.delete('members')) {
    const struck = forcesHit(work, draft);
    const fought = struck.length > 0 ? struck : soldiers(work, draft, root, own);
    if (fought.length > 0) {
      draft.targets = fought;
      return;
    }
    kinds.add('people');
  }
  const found: Bound[] = [];
  // 'Sixty people, including five soldiers', 'thirty people, seven of them civilians': the others were no soldiers, or no civilians.
  const some = partly(work, draft);
  if (kinds.has('civilians') || kinds.has('others') || (kinds.has('people') && (kinds.size === 1 || some === 'troops')) || (kinds.size === 0 && countsPeople(work, draft) && (root?.sector === 'GOV' || work.drafts.some(({ type, clause, agents }) => type.startsWith('attack') && clause === draft.clause && agents.length > 0)))) found.push(...civiliansOf(work, draft, sources));
  if (kinds.has('police')) found.push(rolePlaced(work, draft, sources, 'police'));
  if (kinds.has('troops') || some === 'civilians') found.push(...soldiers(work, draft, root, own));
  if (kinds.has('militants')) found.push(...militants(work, root));
  if (kinds.has('journalists')) found.push(supplied({ name: 'Journalists', country: null, sector: 'MED' }));
  draft.targets = found;
}

/** 'Dead and wounded on both sides', 'nobody was hurt on either side': the forces of both, lost to nobody in particular. */
function onBothSides({ sentence: { mentions, clauses }, context }: Work, { clause }: Draft): Bound[] {
  const sides = mentions.findIndex(({ a, mark, who }) => clauses.of[a] === clause.index && (mark === 'on' || mark === 'from') && who.roles.length === 0 && who.refers?.startsWith('sides') === true);
  return sides < 0 ? [] : context.memory.sides.map((party) => ({ party, index: sides }));
}

/** 'Admitted the killing of 50 of its soldiers': the speaker's own men who are counted are lost, though they are all that the clause names. */
function ownCounted({ sentence }: Work, draft: Draft): Bound[] {
  const lost = draft.agents.every(({ index }) => {
    const mention = sentence.mentions[index];
    return mention?.who.refers === 'own' && sentence.figures.some((figure) => figure.counted?.kind === 'people' && figure.a < mention.a && mention.a - figure.a <= 3);
  });
  return lost ? draft.agents : [];
}

/** 'Another 11 were wounded': more of those last told as lost, on the same line of the page. */
function moreOf(work: Work, draft: Draft, kinds: Set<Kind>): Resolved[] {
  const { sentence, context } = work;
  const more = draft.triggers.some(({ clause }) => clause.units.some((i) => sense(sentence.units[i], 'more') !== undefined && [i - 1, i + 1].some((k) => sentence.figures.some((figure) => figure.a <= k && k <= figure.at))));
  if (!more || [...kinds].some((kind) => kind !== 'people')) return [];
  const last = context.memory.told.findLast((claim) => claim.type === 'loss.people' && claim.polarity === 'affirmed');
  return last && last.paragraph === sentence.paragraph ? last.targets : [];
}

/** 'Bombed a camp of X, killing 20 of them': some of the forces that the attack of the sentence was on. */
function ofThem({ sentence, drafts }: Work, { clause }: Draft): Bound[] {
  if (!sentence.figures.some((figure) => sentence.clauses.of[figure.a] === clause.index && sense(sentence.units[figure.b], 'among') !== undefined)) return [];
  const attack = drafts.find((other) => family(other.type) === 'attack' && other.clause.index === clause.under);
  if (attack) return attack.targets.filter(({ party }) => party.sector === 'MIL' || party.sector === 'REB');
  // 'Clashed with gang members, killing two of them': those whom a clash was with, told last.
  const clash = drafts.find((other) => other.type === 'clash' && other.clause.index === clause.under);
  return clash && clash.agents.length === 2 ? clash.agents.slice(1) : [];
}

/** 'Repelled an attack of X and killed five of its men', 'a patrol of X came under fire and two of its men died': of the two in the attack told before, those who did not kill them, or whom the pronoun can stand for. */
function ofEither({ sentence, drafts, context }: Work, draft: Draft): Bound[] {
  const lost = draft.clause.units.map((i) => sentence.units[i] as Unit).find((unit) => unit.readings.some((reading) => ownLost(reading)));
  const attack = lost && drafts.findLast((other) => other.type.startsWith('attack') && other.at < draft.at && other.polarity === 'affirmed' && other.made === null && other.agents.length > 0 && other.targets.length > 0);
  const trigger = attack?.triggers[0];
  const { standsFor } = context.language;
  if (!lost || !attack || !trigger?.verb || !standsFor) return [];
  const forces = (list: Bound[]) => list.filter(({ party }) => party.sector === 'MIL' || party.sector === 'REB');
  const killed = (list: Bound[]) => list.some(({ party }) => draft.agents.some((agent) => agent.party.name === party.name));
  if (killed(attack.agents)) return forces(attack.targets);
  if (killed(attack.targets)) return forces(attack.agents);
  const verb = sentence.units[trigger.verb.at] as Unit;
  return forces(!parried(attack) || standsFor(lost.text, verb.text) ? attack.targets : attack.agents);
}

const ownLost = (reading: Reading1): boolean => reading.after.includes('own') && (reading.k === 'counted' ? reading.sense.row.kind === 'people' : reading.k === 'role' && ROLES[reading.sense.role].sector === 'MIL');

/** 'The dead of X': where nouns stand before what they are of, a place right behind a word for the dead tells whose people they were. */
function deadOf({ sentence, context }: Work, draft: Draft): Bound | null {
  if (!context.language.genitiveFollows) return null;
  const mention = sentence.mentions.find(({ a, mark, who }) => mark === null && who.place !== null && who.roles.length === 0 && sentence.units[a - 1]?.readings.some((reading) => reading.k === 'counted' && reading.sense.row.what === 'killed') && draft.triggers.some(({ clause }) => sentence.clauses.of[a] === clause.index));
  const code = mention?.who.place ? polityOf(mention.who.place, context.memory) : null;
  const country = code ? context.memory.countries.get(code) : undefined;
  return country ? supplied(roleOf('civilians', country)) : null;
}

/** Who tells of its own people as of itself. */
const STAFFED: ReadonlySet<Sector> = new Set(['NGO', 'IGO', 'OTH', 'MED']);

/** What people are counted as who belong to whom they work for. */
const STAFF: ReadonlySet<string> = new Set(['workers', 'staff', 'aid-workers', 'medics', 'journalists', 'observers', 'experts']);

/** 'Nine of its staff': whether the lost are counted as those who work for somebody. */
function staff({ sentence }: Work, draft: Draft): boolean {
  return draft.triggers.some(({ clause }) => clause.units.some((i) => STAFF.has(sense(sentence.units[i], 'counted')?.sense.row.what ?? '')));
}

/** 'More than 300 people have died since the fighting began', on no belligerent's word: whoever fell in a war, in arms or not. */
function ofTheWar(work: Work, draft: Draft, kinds: Set<Kind>, root: Party | undefined): boolean {
  if (kinds.size !== 1 || !kinds.has('people') || draft.agents.length > 0 || root?.sector === 'GOV' || root?.sector === 'MIL' || root?.sector === 'REB') return false;
  const names = (of: (type: string) => boolean) => draft.triggers.some(({ clause }) => clause.units.some((i) => work.sentence.units[i]?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun' && of(reading.sense.row.type))));
  // 'The number of those killed in X's attack has risen to 14.'
  if (names((type) => type.startsWith('attack'))) return false;
  return countsSince(work, draft) || names((type) => type === 'clash');
}

/** 'X struck a base of Y, killing five soldiers': forces lost to an attack, told by what they are alone, are of the country that it hit, and not of who made it. */
export function ofWhomHit(work: Work, draft: Draft): void {
  if (draft.type !== 'loss.people' || draft.targets.length !== 1) return;
  const [lost] = draft.targets as [Bound];
  const mention = work.sentence.mentions[lost.index];
  if (!mention || !unowned(mention.who)) return;
  const attack = work.drafts.find((other) => other.type.startsWith('attack') && other.polarity === 'affirmed' && other.made === null && (other.clause === draft.clause || other.clause.index === draft.clause.under || other.clause.under === draft.clause.index));
  if (!attack?.agents.some(({ party }) => party.country === lost.party.country)) return;
  const struck = [...new Set(attack.targets.map(({ party }) => party.country))];
  // 'Three soldiers were wounded in a strike of X on an airport': where nobody is told to be hit, they are of where it was.
  const place = struck.length === 0 ? placesOf(work, attack).find(({ basis }) => basis === 'stated') : undefined;
  const known = place?.id ? work.context.memory.placesById.get(place.id) : undefined;
  const [hit, second] = known ? [polityOf(known, work.context.memory)] : struck;
  const country = hit && second === undefined && hit !== lost.party.country ? work.context.memory.countries.get(hit) : undefined;
  if (country) draft.targets = [{ party: roleOf(mention.who.roles[0] as RoleId, country), index: lost.index }];
}

/** The kinds of people that the clauses of a loss count. */
function kindsOf(work: Work, draft: Draft): Set<Kind> {
  const kinds = new Set<Kind>();
  const subjects = new Set<Kind>();
  const doers = new Set(work.context.language.order === 'verb-first' ? [] : [draft, ...work.drafts.filter((other) => other.clause === draft.clause && family(other.type) === 'attack')].flatMap(({ agents }) => agents.map(({ index }) => index)));
  for (const { clause, voice, verb, at } of draft.triggers) {
    // Where verbs stand first, who is named right behind an active one does it, where the clause tells of anybody else.
    const subject = work.context.language.order === 'verb-first' && voice === 'active' && verb?.at === at ? (work.sentence.mentionOf[at + 1] ?? -1) : -1;
    const acts = work.context.language.order === 'verb-first' && voice === 'active';
    for (const i of clause.units) {
      // 'Insurgents killed ten', 'killed by rebel fire': who did it is not among the lost.
      if (work.context.language.order === 'verb-second' && voice === 'active' && verb?.at === at && i < at) continue;
      const named = work.sentence.mentionOf[i] as number;
      if (named >= 0 && (doers.has(named) || work.sentence.mentions[named]?.mark === 'by')) continue;
      // 'Told a correspondent of X of the killing of four': nor is who tells of them.
      if (named >= 0 && work.frames.some(({ subjects }) => subjects.includes(named))) continue;
      const row = sense(work.sentence.units[i], 'counted')?.sense.row;
      // 'Two dead' tells nothing of what they were.
      if (row?.kind === 'people' && row.role !== 'prisoners' && row.number === undefined) ((subject >= 0 && work.sentence.mentionOf[i] === subject) || (acts && draft.agents.some(({ index }) => index >= 0 && index === work.sentence.mentionOf[i])) ? subjects : kinds).add(row.role ? kindOfRole(row.role) : row.members ? 'members' : 'people');
    }
  }
  return kinds.size > 0 ? kinds : subjects;
}

/** 'Three killed, nine wounded': numbers of the lost that tell nothing of what they were. */
function countsPeople(work: Work, draft: Draft): boolean {
  const { figures, clauses } = work.sentence;
  return figures.some((figure) => (figure.counted === null || figure.counted.kind === 'people') && draft.triggers.some(({ clause }) => clauses.of[figure.a] === clause.index));
}

function kindOfRole(role: RoleId): Kind {
  const { sector } = ROLES[role];
  return role === 'journalists' || role === 'police' ? role : sector === 'MIL' ? 'troops' : sector === 'REB' ? 'militants' : sector === 'CVL' ? 'civilians' : 'others';
}

/** 'Fourteen civilians and a soldier': those counted beside the ones whose country is told are of the same country. */
function beside(work: Work, draft: Draft, kinds: Set<Kind>, root: Party | undefined): void {
  const [one] = draft.targets;
  const country = one?.party.country ? work.context.memory.countries.get(one.party.country) : undefined;
  if (draft.targets.length !== 1 || !one) return;
  const some = partly(work, draft);
  if (one.party.sector === 'CVL' && (kinds.has('troops') || some === 'civilians')) draft.targets = [one, ...(country && kinds.has('troops') ? [supplied(stateOf(country, 'fight'))] : soldiers(work, draft, root, root ? ownForces(work, root) : null))];
  else if (country && one.party.sector === 'MIL' && (kinds.has('civilians') || some === 'troops')) draft.targets = [one, supplied(roleOf('civilians', country))];
}

/** 'Sixty people, including five soldiers': what some of the lost are told to have been, where a number that tells nothing of them goes before. */
function partly({ sentence: { figures, clauses, units } }: Work, draft: Draft): Kind | null {
  const lost = figures.filter(({ at, counted }) => (counted === null || counted.kind === 'people') && draft.triggers.some(({ clause }) => clauses.of[at] === clause.index));
  for (const [k, part] of lost.entries()) {
    const whole = lost[k - 1];
    const role = part.counted?.role;
    if (!whole || !role || (whole.counted !== null && whole.counted.what !== 'people') || (part.counted?.what !== 'civilians' && part.counted?.what !== 'soldiers')) continue;
    const among = [...units.slice(whole.at + 1, part.at), ...units.slice(part.at + 1, part.at + 3)].some((unit) => sense(unit, 'among') !== undefined);
    if (among && (part.value ?? part.min ?? 0) < (whole.value ?? whole.min ?? 0)) return kindOfRole(role);
  }
  return null;
}

/** The forces of who speaks: of its country where a state does, else itself. */
function ownForces(work: Work, root: Party): Resolved | null {
  const country = root.country ? work.context.memory.countries.get(root.country) : undefined;
  if (root.sector === 'REB' || (root.sector === 'MIL' && root.country === null)) return root;
  return country && (root.sector === 'MIL' || root.sector === 'GOV') ? stateOf(country, 'fight') : null;
}

/** 'One of its members', 'our men', 'its own dead', 'in its ranks': whether the lost are told as the speaker's own. */
function tellsOwn(work: Work, draft: Draft): boolean {
  const { units } = work.sentence;
  const lost = (unit: Unit | undefined) => unit?.readings.some((reading) => (reading.k === 'counted' && reading.sense.row.kind === 'people') || (reading.k === 'role' && ROLES[reading.sense.role].sector === 'MIL') || (reading.k === 'event' && reading.sense.row.people !== undefined)) === true;
  return draft.triggers.some(({ clause }) =>
    clause.units.some((i) => {
      const unit = units[i] as Unit;
      if (lost(unit) && unit.readings.some((reading) => reading.after.includes('own') || reading.after.includes('our') || (work.context.language.genitiveFollows && reading.k === 'own'))) return true;
      if (sense(unit, 'own') && sense(units[i - 1], 'case')?.sense.case === 'in' && !sense(units[i + 1], 'place-word') && !work.context.language.genitiveFollows) return true;
      return sense(unit, 'own') !== undefined && [1, 2, 3].some((step) => lost(units[i + step]) || (work.context.language.genitiveFollows && lost(units[i - step])));
    }),
  );
}

/** 'Said that it suffered no losses': where verbs stand last, losses that are denied, with nobody and nothing told to have had or caused them. */
function suffersNone({ sentence, context }: Work, { triggers, clause, polarity }: Draft): boolean {
  if (context.language.order !== 'verb-last' || polarity !== 'denied') return false;
  const told = clause.units.some((i) => (sentence.mentionOf[i] as number) >= 0 || sentence.units[i]?.readings.some((reading) => reading.k === 'event' && !reading.sense.row.type.startsWith('loss')));
  return !told && triggers.some(({ row, voice, verb }) => row.people === 'casualties' && voice === 'passive' && verb?.role === 'do' && !verb.passive);
}

/** The forces that the attack told before in the sentence was on. */
function forcesHit({ drafts }: Work, draft: Draft): Bound[] {
  const attack = drafts.findLast((other) => other.type.startsWith('attack') && other.at < draft.at && other.polarity === 'affirmed' && other.made === null);
  return (attack?.targets ?? []).filter(({ party }) => (party.sector === 'MIL' || party.sector === 'REB') && !draft.agents.some((agent) => agent.party.name === party.name)).map(({ party }) => supplied(party));
}

/** Soldiers told without a side: the enemy's where the speaker's side killed them, else the speaker's own. */
function soldiers(work: Work, draft: Draft, root: Party | undefined, own: Resolved | null): Bound[] {
  if (!root || !own) return [];
  // An armed group calls its own men fighters: soldiers are those of the state that it fights.
  if (own.sector === 'REB' && draft.clause.units.some((i) => sense(work.sentence.units[i], 'counted')?.sense.row.what === 'soldiers')) {
    const { memory } = work.context;
    const sides = sidesOf(memory);
    const other = sides[1 - sideOf(sides, own)];
    return other?.sector === 'MIL' ? [supplied(other)] : memory.homeCountry ? [supplied(stateOf(memory.homeCountry, 'fight'))] : [];
  }
  const killers = draft.agents.map(({ party }) => party);
  if (!killers.some((party) => party.name === own.name || (party.country !== null && party.country === own.country))) return [supplied(own)];
  const sides = sidesOf(work.context.memory);
  const side = sideOf(sides, own);
  return side >= 0 ? [supplied(sides[1 - side] as Resolved)] : [];
}

/** Fighters told without a group: those of the other side where it is an armed group, else armed groups of where the article is. */
function militants(work: Work, root: Party | undefined): Bound[] {
  const { memory } = work.context;
  const sides = sidesOf(memory);
  const side = root ? sideOf(sides, root) : -1;
  const group = side >= 0 ? sides[1 - side] : sides.filter((one) => one.sector === 'REB').length === 1 ? sides.find((one) => one.sector === 'REB') : undefined;
  return [supplied(group?.sector === 'REB' ? group : roleOf('militants', memory.homeCountry))];
}

import { ROLES } from '../model/roles.js';
import { countName, firstOf, type Naming, standsFor, type Told } from './conflicts.js';
import type { Lookups, Memory } from './memory.js';
import { type Resolved, someone, type Who } from './mention.js';
import { resolve } from './resolve.js';
import type { Sentence } from './sentence.js';

/** Keeps who the two sides of the document are. */
export function takeSides(memory: Memory, pair: Who[]): void {
  memory.pair = pair;
  const sides = pair.flatMap((side) => resolve(side, 'fight', memory));
  memory.sides = sides.length === 2 ? sides : [];
}

/** The two sides of the document as they fight; empty where it tells of none or of one. */
export function sidesOf(memory: Memory): Resolved[] {
  return memory.sides;
}

/** What the side of a party goes by: an armed group or coalition by its name, all else by its country. Null for those who fight for nobody. */
export function sideName(party: Pick<Resolved, 'name' | 'country' | 'sector'>): string | null {
  if (party.sector === 'REB') return party.name;
  if (party.sector === 'IGO' || party.sector === 'NGO') return null;
  return party.country ?? (party.sector === 'MIL' ? party.name : null);
}

/** Which of the two sides a party or a country is of, those of a state at civil war of its side; -1 for neither. */
export function sideOf(sides: Resolved[], party: Pick<Resolved, 'name' | 'country' | 'sector'>): number {
  const named = sides.findIndex((side) => side.name === party.name);
  if (named >= 0 || party.country === null) return named;
  const own = sides.filter((side) => side.country === party.country);
  const ofState = own.length > 1 && (party.sector === 'MIL' || party.sector === 'GOV');
  const alike = ofState ? own.filter(({ sector }) => sector !== 'REB') : own;
  return alike.length === 1 ? sides.indexOf(alike[0] as Resolved) : -1;
}

/** What a side goes by: the id of a party, else the code of a country. */
const key = (who: Who): string | null => who.party?.id ?? who.country?.code ?? null;

/** What both sides of a known conflict must at least be named, for the document to be about it. */
const TOLD = 1;

/** Collects, sentence by sentence, who is told of as a side. */
export interface PairFinder {
  take(sentence: Sentence): void;
  /** How often each party and country is named. */
  naming: Naming;
  /** The two sides, and whether they are those of a known conflict, given the known ones that the document tells of. */
  sides(told: Told[]): { pair: Who[]; known: boolean };
}

/**
 * Finds the two sides of a document: those of the known conflict that it names most, else those most often joined by 'and', marked by 'between' or told with troops. Peacemakers and media countries are
 * named often too, so that joint mentions weigh three times a single one and bare speakers nothing; two who are named together again and again, and not as
 * officials who meet, are the pair before two who are each named often.
 */
export function pairFinder(known: Lookups): PairFinder {
  const naming: Naming = new Map();
  const weight = new Map<string, { who: Who; score: number }>();
  const together = new Map<string, number>();
  const pairKey = (a: string, b: string) => [a, b].sort().join(' ');
  const add = (who: Who, score: number) => {
    const id = key(who);
    if (id === null || who.person || who.outlet) return;
    const old = weight.get(id);
    if (old) old.score += score;
    else weight.set(id, { who, score });
  };
  const inOffice = (who: Who) => who.person !== null || who.roles.some((role) => ROLES[role].kind === 'office');
  const fights = (who: Who) => who.party?.sector === 'REB' || who.roles.some((role) => role === 'army' || role === 'forces' || role === 'troops' || role === 'artillery' || role === 'drone' || role === 'aircraft');
  const take = (sentence: Sentence) => {
    sentence.mentions.forEach((mention, index) => {
      countName(naming, mention, fights(mention.who));
      if (mention.who.party && mention.who.party.sector !== 'REB' && mention.who.party.sector !== 'MIL') return;
      add(mention.who, fights(mention.who) ? 2 : 0.1);
      const before = sentence.mentions[index - 1];
      const [own, other] = [key(mention.who), before ? key(before.who) : null];
      if (mention.joined && before && own !== null && other !== null && own !== other) {
        const share = inOffice(mention.who) || inOffice(before.who) ? 0.4 : 1;
        together.set(pairKey(own, other), (together.get(pairKey(own, other)) ?? 0) + share);
        add(mention.who, 1.5 * share);
        add(before.who, 1.5 * share);
      }
      if (mention.mark === 'between') add(mention.who, 3);
      if (mention.who.roles.includes('peacekeepers')) add(mention.who, -3);
    });
  };
  const pair = (told: Told[]): Who[] | null => {
    const [most] = told;
    if (!most || Math.min(...most.named) < TOLD) return null;
    return [...most.conflict.sides].sort((a, b) => firstOf(a, naming) - firstOf(b, naming)).flatMap((side) => standsFor(side, naming, known) ?? []);
  };
  return {
    take,
    naming,
    sides(told) {
      const known = pair(told);
      return { pair: known ?? pairOf(weight, (a, b) => together.get(pairKey(a, b)) ?? 0), known: known !== null };
    },
  };
}

/** Those named most as sides, and together. */
function pairOf(weight: Map<string, { who: Who; score: number }>, together: (a: string, b: string) => number): Who[] {
  const named = [...weight].filter(([, { score }]) => score >= 1).sort(([, a], [, b]) => b.score - a.score);
  const other = named.slice(1).find(([, { who }]) => !(who.party && named[0]?.[1].who.party && who.party.country === named[0][1].who.party.country));
  let best = [...named.slice(0, 1), ...(other ? [other] : [])];
  let most = 0;
  named.forEach(([a, first], i) => {
    for (const [b, second] of named.slice(i + 1)) {
      // Two groups of one country are on one side, unless they are told to fight.
      if (first.who.party && second.who.party && first.who.party.country === second.who.party.country) continue;
      const joint = together(a, b);
      const score = joint < 1 ? 0 : first.score + second.score + 3 * joint;
      if (score <= most) continue;
      most = score;
      best = [[a, first], [b, second]];
    }
  });
  return best
    .map(([, { who }]) => who)
    .map((who) => (who.party ? someone({ party: who.party }) : someone({ country: who.country, bare: 'name' as const })));
}

/** Whether two pairs are of the same sides, in any order. */
export function samePair(a: Who[], b: Who[]): boolean {
  const ids = (pair: Who[]) => pair.map(key).sort().join(' ');
  return ids(a) === ids(b);
}

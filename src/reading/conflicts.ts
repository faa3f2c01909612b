import type { Conflict } from '../model/theatre.js';
import { addDays } from './calendar.js';
import type { Lookups } from './memory.js';
import { type Mention, someone, type Who } from './mention.js';

/** How often the parties and countries of a document are named, by id or code: more for those who fight, less for where it happens. */
export type Naming = Map<string, number>;

/** What a name counts for: those who fight, others told of, persons by their country, places by theirs. */
export const COUNTS = { fights: 2, named: 0.5, person: 0.3, place: 0.2 };

/** Counts one name. */
export function countName(naming: Naming, { who }: Mention, fights: boolean): void {
  const add = (id: string | null | undefined, weight: number) => {
    if (id) naming.set(id, (naming.get(id) ?? 0) + weight);
  };
  if (who.outlet) return;
  if (who.person) add(who.country?.code ?? who.person.offices[0]?.country, COUNTS.person);
  else if (who.party || who.country) add(who.party?.id ?? who.country?.code, fights ? COUNTS.fights : COUNTS.named);
  else add(who.place?.country, COUNTS.place);
}

/** Days after the last of the fighting on which reports still tell of it. */
const AFTER = 60;

/** A known conflict as far as a document tells of it: the two sides with how often each is named. */
export interface Told {
  conflict: Conflict;
  named: [number, number];
}

/** The conflicts of which a document names both sides and whose days fit it, the one told most first. */
export function conflictsTold(conflicts: readonly Conflict[], naming: Naming, day: string | null): Told[] {
  const told: Told[] = [];
  const since = day === null ? '' : addDays(day, -AFTER);
  for (const conflict of conflicts) {
    if (day !== null && (day < conflict.from || (conflict.to !== null && conflict.to < since))) continue;
    const first = timesNamed(conflict.sides[0], naming);
    const second = first > 0 ? timesNamed(conflict.sides[1], naming) : 0;
    if (second > 0) told.push({ conflict, named: [first, second] });
  }
  return told.sort((a, b) => Math.min(...b.named) - Math.min(...a.named) || Math.max(...b.named) - Math.max(...a.named));
}

/** How often those of a side are named. */
function timesNamed(side: readonly string[], naming: Naming): number {
  let sum = 0;
  for (const id of side) sum += naming.get(id) ?? 0;
  return sum;
}

/** What the first of a side, who leads it, has before its allies. */
const LED = 1.5;

/** Who of a side stands for it in a document: whoever is named most, a group before the country that it is of. */
export function standsFor(side: readonly string[], naming: Naming, known: Pick<Lookups, 'partiesById' | 'countries'>): Who | null {
  const named = side.filter((id) => naming.has(id));
  const groups = named.flatMap((id) => known.partiesById.get(id) ?? []);
  const able = named.filter((id) => !groups.some((group) => group.sector === 'REB' && group.country === id));
  const weight = (id: string) => (naming.get(id) ?? 0) * (id === side[0] ? LED : 1);
  const [best] = able.sort((a, b) => weight(b) - weight(a));
  if (best === undefined) return null;
  const party = known.partiesById.get(best);
  // The forces of a country stand for the country.
  const country = known.countries.get(party?.sector === 'MIL' && party.country ? party.country : best);
  return country ? someone({ country, bare: 'name' }) : party ? someone({ party }) : null;
}

/** How early a side is first named, for telling the sides in the order of the document. */
export function firstOf(side: readonly string[], naming: Naming): number {
  let at = 0;
  for (const id of naming.keys()) {
    if (side.includes(id)) return at;
    at += 1;
  }
  return at;
}

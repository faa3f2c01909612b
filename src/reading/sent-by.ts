import { family } from './families.js';
import type { Clause } from './clause.js';
import type { Draft } from './draft.js';
import { groundOf } from './doers.js';
import type { Memory } from './memory.js';
import type { Resolved } from './mention.js';
import { markAt } from './patients.js';
import { fights } from './who.js';
import { sideOf, sidesOf } from './pair.js';
import { polityOf, resolve, stateOf } from './resolve.js';
import { sense } from './scan.js';
import { mentionAt } from './sentence.js';
import type { Work } from './work.js';
import { ROLES } from '../model/roles.js';

/**
 * 'A bomb planted by X killed five', 'missiles launched from Y struck Z', 'shot down drones fired by X': where a weapon is told to have been sent by or from
 * somebody, he made the attack that it does, and lost what was shot down of it.
 */
export function sentBy(work: Work, draft: Draft): void {
  const kind = family(draft.type);
  if ((kind !== 'attack' && kind !== 'loss') || draft.made !== null || (draft.agents.length > 0 && draft.targets.length > 0)) return;
  for (const clause of work.sentence.clauses.list) {
    const weapon = weaponOf(work, draft, clause);
    if (weapon === null) continue;
    const sent = senders(work, draft, clause).map((party) => ({ party, index: -1 }));
    if (sent.length === 0) continue;
    const lost = draft.type === 'loss.equipment';
    if (lost && draft.targets.length === 0) draft.targets = sent.filter(({ party }) => !draft.agents.some((agent) => agent.party.name === party.name));
    else if (!lost && draft.agents.length === 0) draft.agents = sent;
    return;
  }
}

/** The weapon that a participle right behind it tells the sender of, in the clause of a deed: its subject or what 'by' marks, the object of what destroys it. */
function weaponOf({ sentence }: Work, draft: Draft, { opening, nonfinite, verb, under, units }: Clause): number | null {
  if (opening !== 'rel' || nonfinite !== 'done' || !verb || under !== draft.clause.index) return null;
  const at = (units[0] as number) - 1;
  const mention = mentionAt(sentence, at);
  if (sense(sentence.units[at], 'means') === undefined || sense(sentence.units[at], 'counted')?.sense.row.kind !== 'equipment' || (mention && !mention.who.roles.every((role) => ROLES[role].kind === 'means'))) return null;
  const mark = markAt(sentence, at);
  const told = draft.clause.verb?.at ?? at;
  return draft.type === 'loss.equipment' || mark === 'by' || (mark === null && at < told) ? at : null;
}

/** Who fights and is marked by 'by', else the side whose land 'from' marks. */
function senders(work: Work, draft: Draft, clause: Clause): Resolved[] {
  const { sentence, context: { memory } } = work;
  const inside = sentence.mentions.filter(({ a }) => sentence.clauses.of[a] === clause.index);
  const by = inside.find((mention) => mention.mark === 'by' && (fights(mention) || mention.who.party !== null || mention.who.country !== null));
  if (by) return resolve(by.who, 'fight', memory);
  const from = inside.find(({ mark }) => mark === 'from');
  const code = from?.who.place ? polityOf(from.who.place, memory) : from?.who.country?.code;
  const country = code ? memory.countries.get(code) : undefined;
  if (!country) return [];
  const sides = sidesOf(memory);
  const side = sideOf(sides, { name: '', country: country.code, sector: 'CVL' });
  if (side >= 0) return [sides[side] as Resolved];
  return groupsFight(country.code, groundOf(work, draft).country, memory) ? [] : [stateOf(country, 'fight')];
}

/** 'A rocket fired from Lebanon hit a house in X': whether armed groups, and not the state, fight from a country against another in a known conflict. */
function groupsFight(code: string, against: string | null, { theatre, partiesById }: Memory): boolean {
  const leads = (side: readonly string[]) => partiesById.get(side[0] ?? '');
  const from = (side: readonly string[]) => leads(side)?.sector === 'REB' && side.some((id) => id === code || partiesById.get(id)?.country === code);
  const hit = (side: readonly string[]) => against !== null && (side[0] === against || leads(side)?.country === against);
  const fought = (by: (side: readonly string[]) => boolean) => theatre.conflicts.some(({ sides: [a, b] }) => (by(a) && hit(b)) || (by(b) && hit(a)));
  return fought(from) && !fought((side) => side[0] === code);
}

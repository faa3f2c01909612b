import type { Agreement } from '../model/theatre.js';
import { dayNumber } from './days.js';
import type { Sides, UnderAgreement } from './types.js';

/** Types that an agreement in force speaks to. */
const CONCERNED = /^(ceasefire\.|attack\.|clash$|control\.|monitoring$|settlement$|prisoners$)/;

/** The latest agreement that was in force on the day and binds a side that did it or suffered it; null where none is known. */
export function underAgreement(type: string, day: string | null, sides: Sides, agreements: Agreement[]): UnderAgreement | null {
  if (day === null || !CONCERNED.test(type)) return null;
  const involved = [...sides.agents, ...sides.targets];
  const inForce = agreements
    .filter(({ signed, inForce: from, ended, parties }) => (from ?? signed) <= day && (ended === null || day <= ended) && parties.some((party) => involved.includes(party)))
    .sort((a, b) => (a.signed < b.signed ? 1 : -1));
  const latest = inForce[0];
  return latest ? { id: latest.id, name: latest.name, day: dayNumber(day) - dayNumber(latest.inForce ?? latest.signed) + 1 } : null;
}

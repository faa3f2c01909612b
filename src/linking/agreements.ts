import type { Agreement } from '../model/theatre.js';
import { dayNumber } from './days.js';
import type { Sides, UnderAgreement } from './types.js';

/** Types that an agreement in force speaks to. */
const CONCERNED = /^(ceasefire\.|attack\.|clash$|control\.|monitoring$|settlement$|prisoners$)/;

/**
 * The latest agreement that was in force on the day between two who did it or suffered it. Where one side only is told, a breach or keeping of
 * a ceasefire is counted under the one agreement that binds that side, if there is one only. Null where none is known.
 */
export function underAgreement(type: string, day: string | null, sides: Sides, agreements: Agreement[]): UnderAgreement | null {
  if (day === null || !CONCERNED.test(type)) return null;
  const involved = new Set([...sides.agents, ...sides.targets]);
  const bound = ({ parties }: Agreement): number => parties.filter((party) => involved.has(party)).length;
  const inForce = agreements
    .filter((agreement) => (agreement.inForce ?? agreement.signed) <= day && (agreement.ended === null || day <= agreement.ended) && bound(agreement) > 0)
    .sort((a, b) => (a.signed < b.signed ? 1 : -1));
  const latest = inForce.find((agreement) => bound(agreement) >= 2) ?? (type.startsWith('ceasefire.') && inForce.length === 1 ? inForce[0] : undefined);
  return latest ? { id: latest.id, name: latest.name, day: dayNumber(day) - dayNumber(latest.inForce ?? latest.signed) + 1 } : null;
}

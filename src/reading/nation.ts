import type { ClaimPlace } from '../model/claim.js';
import type { Clause } from './clause.js';
import { countryPlace } from './land.js';
import { partOf } from './place-name.js';
import { spanOf, type Unit } from './scan.js';
import type { Work } from './work.js';

/** 'Across the country', 'in the north of the country': the one that the article is of, or such a part of it, where the clause names none. */
export function nationIn({ sentence, context }: Work, clause: Clause): ClaimPlace[] {
  const { units, mentions, clauses } = sentence;
  const { homeCountry, lastCountry, subjectCountry } = context.memory;
  for (const { a, b, mark, who } of mentions) {
    if (who.refers !== 'country' || who.country !== null || who.roles.length > 0 || clauses.of[a] !== clause.index) continue;
    const own = units[a]?.readings.some((reading) => reading.k === 'country-word' && reading.sense.own === true);
    const country = own ? (subjectCountry ?? homeCountry) : (homeCountry ?? lastCountry);
    if (!country) continue;
    const span = spanOf(context.page, (units[a] as Unit).start, (units[b - 1] as Unit).end);
    const part = partOf(units, a, country.name);
    if (part !== null) return [{ ...countryPlace(country, 'stated', span), name: part, precision: 'region' }];
    if (mark === 'in') return [countryPlace(country, 'stated', span)];
  }
  return [];
}

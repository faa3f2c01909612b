import type { ClaimPlace } from '../model/claim.js';
import type { Country } from '../model/theatre.js';
import type { Memory } from './memory.js';
import { polityOf } from './resolve.js';
import type { Sentence } from './sentence.js';

/** The country or polity that an article is of: of the place that it tells most of, unless the country told most often is another and that place is named little. */
export function homeCountry(sentences: Sentence[], main: ClaimPlace | null, memory: Memory): Country | null {
  const votes = new Map<string, number>();
  const add = (code: string | null | undefined, weight: number) => {
    if (code) votes.set(code, (votes.get(code) ?? 0) + weight);
  };
  for (const { mentions } of sentences) {
    for (const { who } of mentions) {
      if (who.place) add(polityOf(who.place, memory), 1);
      else if (who.country && who.bare !== 'seat') add(who.country.code, 0.5);
      else if (who.party) add(who.party.country, 0.5);
    }
  }
  const known = main?.id ? memory.placesById.get(main.id) : undefined;
  const own = known ? polityOf(known, memory) : null;
  const [most] = [...votes].sort(([a, x], [b, y]) => y - x || Number(b === own) - Number(a === own));
  const code = own !== null && (most === undefined || (votes.get(own) ?? 0) * 1.34 >= most[1]) ? own : (most?.[0] ?? null);
  return code ? (memory.countries.get(code) ?? null) : null;
}

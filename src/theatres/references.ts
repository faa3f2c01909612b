import type { Theatre } from '../model/theatre.js';

type Fail = (table: string, key: string, repair: string) => Error;

/** Checks that ids are used once and that every reference between records has its record. Throws what `fail` makes. */
export function checkReferences(theatre: Theatre, fail: Fail): void {
  const countries = unique(theatre.countries.map((country) => country.code), 'countries', fail);
  const parties = unique(theatre.parties.map((party) => party.id), 'parties', fail);
  const places = unique(theatre.places.map((place) => place.id), 'places', fail);
  unique(theatre.persons.map((person) => person.id), 'persons', fail);
  unique(theatre.outlets.map((outlet) => outlet.id), 'outlets', fail);
  unique(theatre.agreements.map((agreement) => agreement.id), 'agreements', fail);

  const needCountry = (table: string, key: string, code: string | null) => {
    if (code !== null && !countries.has(code)) throw fail(table, key, `names the country '${code}', which no active pack has; add it to countries.json or correct the code`);
  };
  for (const party of theatre.parties) needCountry('parties', `'${party.id}' country`, party.country);
  for (const outlet of theatre.outlets) needCountry('outlets', `'${outlet.id}' country`, outlet.country);
  for (const place of theatre.places) {
    needCountry('places', `'${place.id}' country`, place.country);
    if (place.within !== undefined && !places.has(place.within)) throw fail('places', `'${place.id}' within`, `names the place '${place.within}', which no active pack has; add it or correct the id`);
  }
  for (const person of theatre.persons) {
    for (const [index, office] of person.offices.entries()) {
      const key = `'${person.id}' offices.${index}`;
      needCountry('persons', `${key}.country`, office.country);
      if (office.party !== undefined && !parties.has(office.party)) throw fail('persons', `${key}.party`, `names the party '${office.party}', which no active pack has; add it to parties.json or correct the id`);
      if (office.from && office.to && office.from > office.to) throw fail('persons', key, `ends on ${office.to} before it begins on ${office.from}; swap or correct the days`);
    }
  }
  for (const agreement of theatre.agreements) {
    for (const party of agreement.parties) {
      if (!countries.has(party) && !parties.has(party)) throw fail('agreements', `'${agreement.id}' parties`, `names '${party}', which is neither a country nor a party of an active pack; add it or correct it`);
    }
  }
}

function unique(ids: string[], table: string, fail: Fail): Set<string> {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw fail(table, `'${id}'`, 'is there twice; merge the two records or give one another id');
    seen.add(id);
  }
  return seen;
}

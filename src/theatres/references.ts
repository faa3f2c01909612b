import type { Theatre } from '../model/theatre.js';

/** A record that cannot stand as it is: its table, its key, and how to mend it. */
export interface BrokenReference {
  table: keyof Omit<Theatre, 'packs'>;
  key: string;
  repair: string;
}

/** Ids that are used twice, references without a record, offices that end before they begin. */
export function* brokenReferences(theatre: Theatre): Generator<BrokenReference> {
  const codes = theatre.countries.map(({ code }) => code);
  yield* twice('countries', codes);
  for (const table of ['parties', 'persons', 'places', 'outlets', 'agreements', 'conflicts'] as const) yield* twice(table, theatre[table].map(({ id }) => id));
  const countries = new Set(codes);
  const parties = new Set(theatre.parties.map(({ id }) => id));
  const places = new Set(theatre.places.map(({ id }) => id));

  function* country(table: BrokenReference['table'], key: string, code: string | null): Generator<BrokenReference> {
    if (code !== null && !countries.has(code)) yield { table, key, repair: `names the country '${code}', which no active pack has; add it to countries.json or correct the code` };
  }
  for (const party of theatre.parties) yield* country('parties', `'${party.id}' country`, party.country);
  for (const outlet of theatre.outlets) yield* country('outlets', `'${outlet.id}' country`, outlet.country);
  for (const place of theatre.places) {
    yield* country('places', `'${place.id}' country`, place.country);
    if (place.within !== undefined && !places.has(place.within)) yield { table: 'places', key: `'${place.id}' within`, repair: `names the place '${place.within}', which no active pack has; add it or correct the id` };
  }
  for (const person of theatre.persons) {
    for (const [index, office] of person.offices.entries()) {
      const key = `'${person.id}' offices.${index}`;
      yield* country('persons', `${key}.country`, office.country);
      if (office.party !== undefined && !parties.has(office.party)) yield { table: 'persons', key: `${key}.party`, repair: `names the party '${office.party}', which no active pack has; add it to parties.json or correct the id` };
      if (office.from && office.to && office.from > office.to) yield { table: 'persons', key, repair: `ends on ${office.to} before it begins on ${office.from}; swap or correct the days` };
    }
  }
  function* belligerents(table: BrokenReference['table'], key: string, named: string[]): Generator<BrokenReference> {
    for (const one of named) if (!countries.has(one) && !parties.has(one)) yield { table, key, repair: `names '${one}', which is neither a country nor a party of an active pack; add it or correct it` };
  }
  for (const { id, parties } of theatre.agreements) yield* belligerents('agreements', `'${id}' parties`, parties);
  for (const { id, sides, from, to } of theatre.conflicts) {
    yield* belligerents('conflicts', `'${id}' sides`, sides.flat());
    const both = sides[0].find((one) => sides[1].includes(one));
    if (both) yield { table: 'conflicts', key: `'${id}' sides`, repair: `has '${both}' on both sides; leave it on one` };
    if (to !== null && from > to) yield { table: 'conflicts', key: `'${id}'`, repair: `ends on ${to} before it begins on ${from}; swap or correct the days` };
  }
}

function* twice(table: BrokenReference['table'], ids: string[]): Generator<BrokenReference> {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) yield { table, key: `'${id}'`, repair: 'is there twice; merge the two records or give one another id' };
    seen.add(id);
  }
}

import type { Country, Place, Theatre } from '../../model/theatre.js';
import type { RecordFinding } from './finding.js';

/** Degrees by which a place may stand outside of the box of its country: piers, islets, borders, rounding. */
const MARGIN = 0.3;
/** Degrees within which two places of one name are one place. */
const SAME = 0.05;

/** Places that stand outside of their country, and places that are there twice. */
export function* misplaced(theatre: Theatre): Generator<RecordFinding> {
  const boxes = new Map(theatre.countries.map(({ code, box }) => [code, box]));
  const byName = new Map<string, Place[]>();
  for (const place of theatre.places) {
    const box = place.country === null ? undefined : boxes.get(place.country);
    if (box && !inside(place, box)) {
      yield { severity: 'error', rule: 'outside-country', table: 'places', id: place.id, what: `lies at ${place.lat}, ${place.lon}, outside of ${place.country}`, repair: 'correct the coordinates or the country; a place on the sea or beyond the borders has the country null' };
    }
    const names = new Set([place.name, ...Object.values(place.names).flat()]);
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), place]);
  }
  const told = new Set<string>();
  for (const [name, places] of byName) {
    for (const [i, place] of places.entries()) {
      for (const other of places.slice(i + 1)) {
        const pair = `${place.id} ${other.id}`;
        if (told.has(pair) || place.kind !== other.kind || Math.abs(place.lat - other.lat) > SAME || Math.abs(place.lon - other.lon) > SAME) continue;
        told.add(pair);
        yield { severity: 'error', rule: 'place-twice', table: 'places', id: other.id, what: `has the name '${name}', the kind and the coordinates of '${place.id}'`, repair: 'merge the two records, or correct the coordinates of one' };
      }
    }
  }
}

function inside({ lat, lon }: Place, [west, south, east, north]: NonNullable<Country['box']>): boolean {
  const between = west <= east ? lon >= west - MARGIN && lon <= east + MARGIN : lon >= west - MARGIN || lon <= east + MARGIN;
  return between && lat >= south - MARGIN && lat <= north + MARGIN;
}

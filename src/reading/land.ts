import type { ClaimPlace } from '../model/claim.js';
import type { Party } from '../model/party.js';
import type { Country } from '../model/theatre.js';
import type { Draft } from './draft.js';
import type { Memory } from './memory.js';
import { flies } from './patients.js';
import { polityOf } from './resolve.js';
import { sense, spanOf, type Unit } from './scan.js';
import { family } from './families.js';
import type { Work } from './work.js';

/** A whole country as a place. */
export function countryPlace(country: Country, basis: ClaimPlace['basis'] = 'carried', span: ClaimPlace['span'] = null): ClaimPlace {
  return { name: country.name, id: null, lat: country.lat, lon: country.lon, precision: 'country', basis, span };
}

/** Code of the country or polity that a place is in; null for lines between two and for what no pack knows. */
export function codeOf(place: ClaimPlace, memory: Memory): string | null {
  if (place.precision === 'line') return null;
  const known = place.id === null ? undefined : memory.placesById.get(place.id);
  return known ? polityOf(known, memory) : (memory.polityByName.get(place.name) ?? null);
}

/**
 * The country where an event took place whose sentence tells no place, where the one carried over from before lies in another: a government counts the losses of its own
 * people at home, an air defence shoots down over its own land, and nobody strikes another country in his own.
 */
export function landOf(work: Work, draft: Draft, sources: Party[], carried: ClaimPlace | undefined): ClaimPlace | null {
  const { memory } = work.context;
  const at = carried ? codeOf(carried, memory) : null;
  if (at === null) return null;
  const root = sources[sources.length - 1];
  const agent = draft.agents[0]?.party ?? null;
  const target = draft.targets[0]?.party ?? null;
  const country = (code: string | null | undefined): ClaimPlace | null => {
    const found = code && code !== at ? memory.countries.get(code) : undefined;
    return found ? countryPlace(found) : null;
  };
  if (draft.type === 'loss.equipment') return agent !== null && agent.country !== target?.country && flies(work.sentence, draft.clause) ? country(agent.country) : null;
  const kind = family(draft.type);
  if (draft.type !== 'loss.people' && kind !== 'attack' && kind !== 'evacuation') return null;
  const sides = memory.pair.map((side) => side.country?.code ?? side.party?.country);
  // What a side tells of the other's attack fell on its own land.
  const [teller, doer] = [root?.country ?? null, agent?.country ?? null];
  const suffered = kind === 'attack' && (root?.sector === 'MIL' || root?.sector === 'GOV') && teller !== doer && sides.includes(teller) && sides.includes(doer) && (target === null || target.country === teller);
  if (suffered) return country(teller);
  // Soldiers and foreigners are lost abroad as well.
  const fell = work.drafts.some((other) => other.type === 'loss.people' && other.clause === draft.clause && other.targets.some(({ party }) => party.sector === 'MIL'));
  const athome = target === null || target.sector === 'CVL' || (kind === 'attack' && !fell);
  if (!sides.includes(at) || !athome) return null;
  if (target !== null && agent?.country === at && sides.includes(target.country)) return country(target.country);
  const own = kind !== 'attack' && root?.sector === 'GOV' && sides.includes(root.country) && (target === null || target.country === root.country);
  return own ? country(root.country) : null;
}

/** 'Over Armenian territory', 'on its soil', 'in our airspace': the country whose land or air it is. */
export function soilOf(work: Work, draft: Draft): ClaimPlace | null {
  const { sentence, context } = work;
  const at = draft.clause.units.find((i) => sense(sentence.units[i], 'place-word')?.sense.kind === 'soil');
  if (at === undefined) return null;
  const unit = sentence.units[at] as Unit;
  const beside = sentence.mentions.find((mention) => (mention.b === at || mention.a === at + 1) && mention.who.country !== null && mention.who.roles.length === 0)?.who.country;
  const own = unit.readings.some((reading) => reading.after.includes('own') || reading.after.includes('our')) || sense(sentence.units[at - 1], 'own') !== undefined || sense(sentence.units[at + 1], 'own') !== undefined;
  const country = beside ?? (own ? context.memory.subjectCountry : null);
  return country ? countryPlace(country, 'stated', spanOf(context.page, unit.start, unit.end)) : null;
}

import type { ClaimPlace } from '../model/claim.js';
import { MARK, WORD } from '../text/tokens.js';
import type { Clause } from './clause.js';
import { KIND, lacks } from './kinds.js';
import type { LanguagePack } from './language.js';
import { romanize } from './romanize.js';
import { type Page, sense, spanOf, type Unit } from './scan.js';
import type { Sentence } from './sentence.js';
import { placeOf } from './supply.js';

/** How far behind the word for a road its first end may stand: 'the road that links A with B'. */
const REACH = 3;

/** One end of a road: a place that a sentence names, or a name that no pack has. */
interface End {
  place: ClaimPlace;
  known: boolean;
  a: number;
  b: number;
}

/** 'The road between A and B', 'the A-B highway': the road that is told by its two ends, before those and all else that the clause tells. */
export function withRoad(page: Page, sentence: Sentence, clause: Clause, told: ClaimPlace[], language: LanguagePack): ClaimPlace[] {
  if (lacks(sentence, KIND['place-word'])) return told;
  const { units, clauses } = sentence;
  for (let i = 0; i < units.length; i += 1) {
    const word = sense(units[i], 'place-word')?.sense;
    if (word?.kind !== 'road') continue;
    const spot = { page, sentence, language };
    const [one, other] = endsBefore(spot, i) ?? endsBehind(spot, i) ?? [];
    if (!one || !other || one.place.name === other.place.name) continue;
    const named = [one, other].filter(({ known }) => known).map(({ place }) => place);
    // Of another clause, where what is told takes its places from there.
    if (clauses.of[i] !== clause.index && !named.every((end) => told.some(({ name }) => name === end.name))) continue;
    const [a, b] = [Math.min(i, one.a), Math.max(i + 1, other.b)];
    const road: ClaimPlace = { name: `${one.place.name}-${other.place.name} ${word.fast ? 'highway' : 'road'}`, id: null, lat: null, lon: null, precision: 'line', basis: 'stated', span: spanOf(page, (units[a] as Unit).start, (units[b - 1] as Unit).end) };
    const parts = new Set([one.place.name, other.place.name, `${one.place.name} - ${other.place.name}`]);
    return [road, ...named, ...told.filter(({ name }) => !parts.has(name))];
  }
  return told;
}

/** Where ends of roads are looked for. */
interface Spot {
  page: Page;
  sentence: Sentence;
  language: LanguagePack;
}

/** 'The A-B road'. */
function endsBefore({ page, sentence }: Spot, i: number): [End, End] | null {
  const { units, mentions, mentionOf } = sentence;
  const last = mentions[mentionOf[i - 1] ?? -1];
  if (!last || last.b !== i || last.who.roles.length > 0) return null;
  // Two names that no pack has are one by their capitals.
  const joined = last.who.placeName?.split(' - ');
  if (last.who.place === null && joined?.length === 2) {
    const [one, other] = joined.map((name): End => ({ place: { name, id: null, lat: null, lon: null, precision: 'settlement', basis: 'stated', span: null }, known: false, a: last.a, b: last.b }));
    return one && other ? [one, other] : null;
  }
  const first = mentions[(mentionOf[i - 1] as number) - 1];
  if (!first || first.who.roles.length > 0 || last.a - first.b > 1 || (last.a > first.b && units[first.b]?.text !== '-')) return null;
  const [one, other] = [first, last].map((mention): End | null => {
    const place = placeOf(page, sentence, mention);
    return place && { place, known: true, a: mention.a, b: mention.b };
  });
  return one && other ? [one, other] : null;
}

/** 'The road between A and B', 'the road from A to B', 'the road A - B': the first end must be known, the other may be a name by its looks. */
function endsBehind(spot: Spot, i: number): [End, End] | null {
  const { units } = spot.sentence;
  for (let k = i + 1; k <= i + REACH && k < units.length; k += 1) {
    const one = endAt(spot, k);
    if (!one) {
      if ((units[k] as Unit).kind === MARK) return null;
      continue;
    }
    if (!one.known) return null;
    const joint = units[one.b];
    if (!joint) return null;
    const relation = sense(joint, 'case')?.sense.case;
    const joins = joint.text === '-' || relation === 'to' || relation === 'with' || (sense(joint, 'and') !== undefined && sense(units[k - 1], 'case')?.sense.case !== 'to');
    const other = endAt(spot, joins ? one.b + 1 : one.b);
    return other && (joins || joint.readings.some(({ and }) => and) || other.b > other.a) && other.place.name !== one.place.name ? [one, other] : null;
  }
  return null;
}

/** The end of a road that stands at a unit. */
function endAt({ page, sentence, language }: Spot, i: number): End | null {
  const { units, mentions, mentionOf } = sentence;
  const unit = units[i];
  if (!unit) return null;
  const mention = mentions[mentionOf[i] ?? -1];
  if (mention) {
    const place = mention.a === i && mention.who.roles.length === 0 ? placeOf(page, sentence, mention) : null;
    return place && { place, known: true, a: i, b: mention.b };
  }
  if (unit.kind !== WORD || unit.readings.length > 0 || unit.text.length < 3 || (language.capitals && !unit.capital)) return null;
  const { and } = language.romanize;
  const text = and && unit.text.startsWith(and) && unit.text.length > and.length + 2 ? unit.text.slice(and.length) : unit.text;
  return { place: { name: romanize(text, language), id: null, lat: null, lon: null, precision: 'settlement', basis: 'stated', span: null }, known: false, a: i, b: i + 1 };
}

import { WORD } from '../text/tokens.js';
import type { LanguagePack } from './language.js';
import { type Mention, someone, type Who } from './mention.js';
import { genitive, sense, type Unit } from './scan.js';

/** End of a run of words written as a name that no pack knows, with the small words that join them; `i` where none begins. A sentence's first word alone is no sign. */
export function capitalName(units: Unit[], i: number, { nameParticles }: LanguagePack): number {
  if (!units[i]?.capital) return i;
  const plain = (k: number) => units[k] !== undefined && (units[k] as Unit).kind === WORD && (units[k] as Unit).readings.length === 0 && (units[k] as Unit).capital;
  // 'Beni al Safa'.
  const joins = (k: number) => units[k] !== undefined && !units[k]?.capital && nameParticles?.has((units[k] as Unit).text) === true && plain(k + 1);
  if (!plain(i) && !((onlyPlace(units[i]) || onlyFamily(units[i])) && (plain(i + 1) || joins(i + 1)))) return i;
  let end = i + 1;
  while (end < i + 5) {
    const unit = units[end];
    const joined = unit !== undefined && (unit.text === '-' || unit.text === "'") && unit.start === (units[end - 1] as Unit).end && units[end + 1]?.start === unit.end;
    if ((joined && units[end + 1]?.capital) || joins(end)) end += 2;
    else if (plain(end) || (unit?.capital && sense(unit, 'person') !== undefined && unit.readings.every((r) => r.k === 'person' && r.sense.family))) end += 1;
    else break;
  }
  return i === 0 && end === 1 ? i : end;
}

/** Persons whom no pack knows, told with their office before, by full and by family name. */
export type Names = Map<string, Who>;

/** Keeps persons whom no pack knows, for when they are named again without their office. */
export function keepNames(mentions: Mention[], names: Names): void {
  for (const { who } of mentions) {
    // A person of the packs, for when the family name follows that no pack has alone.
    if (who.person && !who.familyOnly) names.set((who.person.name.toLowerCase().split(' ').at(-1) as string), someone({ person: who.person, familyOnly: true }));
    if (who.unknownName === null || who.roles.length === 0) continue;
    const words = who.unknownName.toLowerCase().split(' ');
    names.set(words.join(' '), who);
    if (words.length > 1 && !who.roles.some((role) => role === 'militants' || role === 'rights-organisation')) names.set(words[words.length - 1] as string, who);
  }
}

/** 'The Border Guard (BGB)': initials in brackets right behind a name that no pack has stand for it from there on; the end of the brackets, or `end` where there are none. */
export function keepInitials(units: Unit[], { who }: Mention, end: number, names: Names): number {
  const short = units[end + 1];
  if (units[end]?.text !== '(' || units[end + 2]?.text !== ')' || !short?.initials || (who.roles.length === 0 && who.party === null && who.unknownName === null) || who.refers !== null) return end;
  if (short.readings.some(({ k }) => k === 'party' || k === 'outlet' || k === 'country' || k === 'role')) return end;
  names.set(short.text.toUpperCase(), who);
  return end + 3;
}

/** Somebody named before: by the whole name from `i` to `end`, or by the family name at its end. */
export function knownAgain(units: Unit[], i: number, end: number, names: Names): { who: Who; end: number } | null {
  const unit = units[i] as Unit;
  const short = unit.initials ? names.get(unit.text.toUpperCase()) : undefined;
  if (short) return { who: short, end: i + 1 };
  if (names.size === 0 || !unit.capital || unit.kind !== WORD || unit.readings.length > 0) return null;
  const who = names.get(nameOf(units, i, end)) ?? (end - i <= 2 ? names.get((units[end - 1] as Unit).text) : undefined);
  return who ? { who, end } : null;
}

/** 'In Puerto Jordan': end of the name of a place whose last word is also that of a country; no comma stands between and nothing is its. */
export function namedLikeLand(units: Unit[], end: number): number {
  const unit = units[end];
  return unit?.capital && sense(unit, 'country') && !unit.text.includes(' ') && !genitive(unit) && !units[end + 1]?.capital && !sense(units[end + 1], 'role') ? end + 1 : end;
}

/** Whether a word is the name of a place and of nothing else: with an unknown name after it, it is the first word of another. */
export function onlyPlace(unit: Unit | undefined): boolean {
  return unit?.capital === true && unit.readings.length > 0 && unit.readings.every(({ k }) => k === 'place') && !genitive(unit);
}

/** Whether a word is known as a family name only: before an unknown name it is a first name. */
function onlyFamily(unit: Unit | undefined): boolean {
  return unit?.capital === true && unit.readings.length > 0 && unit.readings.every(({ sense: s }) => s.k === 'person' && s.family);
}

export function nameOf(units: Unit[], a: number, b: number): string {
  return units
    .slice(a, b)
    .map((unit) => unit.text)
    .join(' ');
}

/** Whether a unit can begin a name of somebody. */
export function namesSomebody(unit: Unit): boolean {
  for (const { k, sense } of unit.readings) {
    if (k === 'opposite' && sense.describes) continue;
    if (k === 'role' || k === 'country' || k === 'demonym' || k === 'seat' || k === 'person' || k === 'party' || k === 'outlet' || k === 'place' || k === 'sides' || k === 'opposite') return true;
  }
  return false;
}

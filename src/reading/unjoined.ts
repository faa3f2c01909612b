import { MARK, NUMBER } from '../text/tokens.js';
import type { Clause } from './clause.js';
import { finiteAt, type VerbReading, WHOLE } from './finite.js';
import type { LanguagePack } from './language.js';
import { sense, type Unit } from './scan.js';
import type { EventPart } from './senses.js';

/** 'A strike that planes launched [it]': a verb whose object is a joined pronoun, right after an event told without article, tells of that event. */
export function describesEvent(units: Unit[], i: number, reading: VerbReading): boolean {
  if (!reading.after.includes('object') || reading.before.includes('and')) return false;
  for (let k = i - 1; k >= Math.max(0, i - 3); k -= 1) {
    const unit = units[k] as Unit;
    if (unit.readings.some((r) => r.k === 'event' && r.sense.part === 'noun' && !r.before.includes('def'))) return true;
    if (unit.kind === MARK || sense(unit, 'case') || sense(unit, 'verb') || sense(unit, 'and')) return false;
  }
  return false;
}

/** How many adjectives may stand between a noun and a verb that tells more of it. */
const ADJECTIVES = 2;

/** 'Gunmen [who] attacked', 'Russian drones [that] entered': where no word joins clauses, a verb right behind a noun without article tells of it. */
export function describesNoun(units: Unit[], i: number, reading: VerbReading): boolean {
  if (reading.before.includes('and')) return false;
  for (let k = i - 1; k >= Math.max(1, i - 1 - ADJECTIVES); k -= 1) {
    const unit = units[k] as Unit;
    if (unit.kind === MARK || unit.readings.some((r) => r.before.includes('def') || WHOLE.has(r.k))) return false;
    if (sense(unit, 'demonym') || (sense(unit, 'filler') && !sense(unit, 'counted'))) continue;
    const row = sense(unit, 'counted')?.sense.row;
    return row !== undefined && (row.kind === 'people' || row.kind === 'equipment') && !sense(unit, 'counted')?.after.includes('own');
  }
  return false;
}

/** 'An air strike [that] hit X': the unit of an attack without article right before a verb, but for what describes it; -1 for none. */
export function eventBefore(units: Unit[], i: number, reading: VerbReading): number {
  if (reading.before.includes('and') || reading.after.includes('object')) return -1;
  for (let k = i - 1; k >= Math.max(0, i - 1 - ADJECTIVES); k -= 1) {
    const unit = units[k] as Unit;
    if (unit.kind === MARK || unit.readings.some((r) => r.before.includes('def') || WHOLE.has(r.k))) return -1;
    if (unit.readings.some((r) => r.k === 'event' && r.sense.part === 'noun' && r.sense.row.people === undefined && r.sense.row.type.startsWith('attack'))) return k;
    if (!(sense(unit, 'demonym') || sense(unit, 'filler') || (sense(unit, 'means') && !sense(unit, 'counted')))) return -1;
  }
  return -1;
}

/** '… and X strikes Y': where the name right before a verb begins with 'and' or stands after a comma, it is that verb's subject; the verb itself for none. */
export function subjectBefore(units: Unit[], at: number, verb: number, named: (unit: number) => boolean): number {
  for (let k = at - 1; k > verb + 1 && named(k); k -= 1) {
    if ((units[k] as Unit).readings.some((reading) => reading.and)) return k;
    if (units[k - 1]?.text === ',') return k;
  }
  return at;
}

/** Families of events that a verb right behind them, without 'which', tells more of. */
const DESCRIBED: ReadonlySet<string> = new Set(['attack', 'clash', 'contact', 'operation']);

/** What is launched and lands. */
const SHOTS: ReadonlySet<string> = new Set(['shells', 'missiles', 'rockets', 'bombs']);

/** 'In clashes [that] broke out', 'by shells [that] fell': the unit of an event or of shots without article that a verb right behind describes; the verb itself for none. */
export function describedEvent(units: Unit[], at: number, reading: VerbReading, { units: own, verb }: Clause): number {
  if (reading.before.includes('and') || reading.after.includes('object')) return at;
  for (let k = at - 1; k > (verb?.at ?? 0) && k >= at - 3; k -= 1) {
    const unit = units[k] as Unit;
    if (!own.includes(k) || unit.kind === MARK || sense(unit, 'case') || sense(unit, 'and')) return at;
    const event = unit.readings.some((r) => r.k === 'event' && r.sense.part === 'noun' && !r.before.includes('def') && DESCRIBED.has(r.sense.row.type.split('.')[0] as string));
    if (event || (SHOTS.has(sense(unit, 'counted')?.sense.row.what ?? '') && !sense(unit, 'counted')?.before.includes('def'))) return marked(units, k) ? k : at;
  }
  return at;
}

/** ', adding that': a participle of saying after a comma begins a clause of its own. */
export function addsOn(units: Unit[], i: number): boolean {
  return units[i - 1]?.text === ',' && (units[i] as Unit).readings.some((reading) => reading.k === 'say' && reading.sense.part === 'verb' && reading.sense.row.goesOn === true);
}

/** Whether a noun stands under a preposition, alone or with its number: it is no object. */
export function marked(units: Unit[], at: number): boolean {
  if ((units[at] as Unit).readings.some((reading) => reading.clitic === 'with')) return true;
  for (let k = at - 1; k >= at - 3; k -= 1) {
    const unit = units[k];
    if (unit && sense(unit, 'case')) return true;
    if (!unit || !(unit.kind === NUMBER || sense(unit, 'number') || sense(unit, 'filler') || sense(unit, 'vague'))) return false;
  }
  return false;
}

/** 'The base, which houses X, came [under] an attack': the clause around a describing one where its verb, told before, still wants what its subject underwent, which a preposition joined to an event tells. */
export function awaiting(units: Unit[], i: number, current: Clause, list: Clause[]): Clause | undefined {
  if (current.opening !== 'rel' || current.verb === null) return undefined;
  const isEvent = (unit: Unit, clitic: boolean) => unit.readings.some((r) => r.k === 'event' && r.sense.part === 'noun' && r.sense.row.type.startsWith('attack') && (!clitic || r.before.includes('to')));
  if (!isEvent(units[i] as Unit, true)) return undefined;
  const outer = list.find(({ index }) => index === current.under);
  return outer?.verb?.role === 'undergo' && !outer.units.some((k) => isEvent(units[k] as Unit, false)) ? outer : undefined;
}

/** How far behind 'and' the verb may stand that completes what is before it as well. */
const SHARED = 14;

/**
 * 'Freed 15 hostages and six fighters killed', 'ten cars destroyed and five men were killed': the verb that stands last which the participle before an
 * 'and' shares with an event of another kind, which has a subject or object of its own.
 */
export function sharedVerb(units: Unit[], and: number, language: LanguagePack): { at: number; reading: VerbReading } | null {
  const done = typesAt(units[and - 1], (part) => part === 'done');
  // 'The wounded' in the plural are people.
  if (done.length === 0 || (units[and - 1] as Unit).readings.some((reading) => reading.after.includes('plural')) || sense(units[and - 2], 'and')) return null;
  let own = false;
  const types: string[] = [];
  for (let k = and + 1; k < Math.min(units.length, and + SHARED); k += 1) {
    const unit = units[k] as Unit;
    if (unit.kind === MARK || sense(unit, 'that') || sense(unit, 'but') || sense(unit, 'and')) return null;
    const finite = finiteAt(units, k, language);
    types.push(...typesAt(unit, (part) => part !== 'noun' || finite === null));
    if (finite) return own && finite !== 'unknown' && types.length > 0 && !types.some((type) => done.includes(type)) && completesBoth(units, and, finite, language) ? { at: k, reading: finite } : null;
    if (unit.kind === NUMBER || sense(unit, 'number') || sense(unit, 'vague') || sense(unit, 'case')?.sense.after) own = true;
  }
  return null;
}

/** Whether a verb that stands last may complete the participle before an 'and': as its light verb or the passive of it, or as a verb of its own that is in the passive, or active where the participle has an object too. */
function completesBoth(units: Unit[], and: number, { sense: verb, after }: VerbReading, language: LanguagePack): boolean {
  if (verb.k === 'verb') return (units[and - 1] as Unit).readings.some((reading) => reading.k === 'event' && reading.sense.light !== null && (reading.sense.light === verb.lemma || (language.passives[reading.sense.light] ?? []).includes(verb.lemma)));
  return verb.k === 'event' && (after.includes('passive') || sense(units[and - 2], 'case')?.sense.after === true);
}

/** Types of the events that a unit may tell as a part of speech. */
function typesAt(unit: Unit | undefined, fits: (part: EventPart) => boolean): string[] {
  return unit?.readings.flatMap((reading) => (reading.k === 'event' && fits(reading.sense.part) ? [reading.sense.row.type] : [])) ?? [];
}

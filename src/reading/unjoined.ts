import { MARK, NUMBER } from '../text/tokens.js';
import type { Clause } from './clause.js';
import { type VerbReading, WHOLE } from './finite.js';
import { sense, type Unit } from './scan.js';

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

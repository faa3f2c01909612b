import { MARK } from '../text/tokens.js';
import type { Clause, Clauses, Opening } from './clause.js';
import { afterSubject, finiteAt, verbOf, verbReading } from './finite.js';
import { KIND, lacks } from './kinds.js';
import type { LanguagePack } from './language.js';
import { caseOf, namesEvent, namesHarm, sense, type Unit } from './scan.js';
import type { VerbRole } from './senses.js';
import { addsOn, awaiting, describedEvent, describesEvent, describesNoun, eventBefore, sharedVerb, subjectBefore } from './unjoined.js';

/** Verbs that only join: a clause may have another. */
const copula = (role: VerbRole): boolean => role === 'be' || role === 'is';

const BREAKS = new Set([':', ';']);

/**
 * Splits a sentence into clauses of one finite verb each. In verb-last languages a clause ends with its verb, and a relative clause inside
 * hands back to the clause around it; elsewhere a second finite verb, a complementizer or a conjunction opens the next. Units before `from` are in none.
 */
export function splitClauses(units: Unit[], language: LanguagePack, named: (unit: number) => boolean, timed: (unit: number) => boolean, from: number): Clauses {
  const list: Clause[] = [];
  const of = new Array<number>(units.length).fill(-1);
  const waiting: Clause[] = [];
  let current = begin('start', -1, -1);
  let closed = false;
  function begin(opening: Opening, openedAt: number, under: number): Clause {
    const clause: Clause = { index: list.length, opening, units: [], verb: null, under, openedAt, event: undefined, nonfinite: null };
    list.push(clause);
    return clause;
  }
  const next = (opening: Opening, at: number) => {
    current = current.units.length === 0 && opening !== 'that' ? Object.assign(current, { opening, openedAt: at }) : begin(opening, at, current.index);
    closed = false;
  };
  for (let i = from; i < units.length; i += 1) {
    const unit = units[i] as Unit;
    if (unit.kind === MARK) {
      if (BREAKS.has(unit.text)) next(unit.text === ':' ? 'that' : 'and', i);
      else if (unit.text === '/' && current.verb === null && current.units.length > 2 && !timed(i)) next('but', i);
      else of[i] = current.index;
      continue;
    }
    const opens = !lacks(unit, KIND.opener);
    if (opens && sense(unit, 'that') && !(language.order === 'verb-last' && relative(units, i, current, closed))) {
      next(language.order === 'verb-first' && stipulates(units, i) ? 'but' : 'that', i);
      continue;
    }
    if (opens && (sense(unit, 'that') || sense(unit, 'rel'))) {
      const outer = current;
      if (language.order === 'verb-last') waiting.push(outer);
      current = begin('rel', i, outer.index);
      closed = false;
      continue;
    }
    const inside = opens && language.order === 'verb-last' && current.verb === null && current.units.length > 0 && !closed && named(current.units[0] as number);
    if (opens && sense(unit, 'but') && sense(units[i - 1], 'and') && current.units.length === 0) continue;
    // 'Released in return 90 men': behind a verb, before what a preposition marks, it opens nothing.
    const aside = language.order === 'verb-first' && current.verb !== null && (units[i - 1] as Unit | undefined)?.kind !== MARK && sense(units[i + 1], 'case') !== undefined;
    if (opens && sense(unit, 'but') && !inside && !aside) next('but', i);
    else if (opens && sense(unit, 'if')) next('if', i);
    else if (opens && sense(unit, 'sub') && (closed || (current.units.length === 0 && !sense(unit, 'sub')?.sense.closed))) next('sub', i);
    else if (inside && sense(unit, 'sub') && !sense(unit, 'sub')?.sense.closed) {
      waiting.push(current);
      current = begin('sub', i, current.index);
    }
    else if (closed) {
      if (sense(unit, 'and')) {
        next('and', i);
        continue;
      }
      next('and', i);
    }
    const shared = sense(unit, 'and') && language.order === 'verb-last' && current.verb === null && current.opening !== 'rel' && current.opening !== 'sub' ? sharedVerb(units, i, language) : null;
    if (shared) {
      current.verb = { ...verbOf(units, shared.at, shared.reading, language), at: i };
      next('and', i);
      continue;
    }
    const finite = timed(i) ? null : finiteAt(units, i, language) ?? (current.verb === null && i > 0 && named(i - 1) && opensWithName(units, current, named) && !sense(unit, 'role') && !sense(unit, 'counted') && !sense(unit, 'modal') ? (afterSubject(unit) ?? null) : null);
    const speaks = language.order === 'verb-first' && finite !== null && speaksNext(units, i);
    if (finite && language.order !== 'verb-last' && (speaks || (current.verb && !copula(current.verb.role)) || (language.order === 'verb-first' && current.units.length > 0 && (addsOn(units, i) || (finite !== 'unknown' && current.verb === null && namesHarm(units[current.units[0] as number]) && describedEvent(units, i, finite, current) < i))))) {
      const event = !speaks && finite !== 'unknown' && language.order === 'verb-first' ? describedEvent(units, i, finite, current) : i;
      const subject = speaks ? i - 1 : event < i ? event : finite !== 'unknown' && language.order === 'verb-first' && !finite.and ? subjectBefore(units, i, current.verb?.at ?? i, named) : i;
      const denied = subject === i && language.order === 'verb-first' && i - 1 > (current.verb?.at ?? i) && sense(units[i - 1] as Unit, 'neg') !== undefined && current.units.includes(i - 1);
      const moved = denied ? current.units.splice(current.units.indexOf(i - 1)) : subject < i ? current.units.splice(current.units.indexOf(subject)) : [];
      next(event < i || (finite !== 'unknown' && (describesEvent(units, i, finite) || (language.order === 'verb-first' && describesNoun(units, i, finite)))) ? 'rel' : 'and', i);
      const told = event === i && subject === i && finite !== 'unknown' && language.order === 'verb-first' ? eventBefore(units, i, finite) : -1;
      if (told >= 0) Object.assign(current, { opening: 'rel', event: told });
      for (const k of moved) of[k] = current.index;
      current.units.push(...moved);
    }
    const wanting = language.order === 'verb-first' && !finite ? awaiting(units, i, current, list) : undefined;
    if (wanting) current = wanting;
    current.units.push(i);
    of[i] = current.index;
    if (!finite) continue;
    const verb = verbOf(units, i, finite, language);
    if (current.verb === null || !copula(verb.role) || copula(current.verb.role)) current.verb = verb;
    if (language.order !== 'verb-last') continue;
    if (current.opening === 'that' && sense(units[i + 1], 'case')?.sense.after) {
      const around = list.find((clause) => clause.index === current.under);
      if (around && around.verb === null) {
        current = around;
        continue;
      }
    }
    const outer = current.opening === 'rel' || current.opening === 'sub' ? waiting.pop() : undefined;
    if (outer && outer.verb === null) current = outer;
    else closed = !trails(units, i + 1);
  }
  return { list: list.filter((clause) => clause.units.length > 0 || clause.index === 0), of, verbUnits: NO_AUXILIARIES };
}

/** 'A strike in X and Damascus accuses Y', as headlines have it: whether a country or its capital behind an 'and' stands right before a verb of saying. */
function speaksNext(units: Unit[], i: number): boolean {
  const before = units[i - 1];
  if (i < 2 || !before || (!sense(before, 'country') && !sense(before, 'seat')) || !before.readings.every((reading) => reading.and)) return false;
  return units[i]?.readings.some((reading) => reading.k === 'say' && reading.sense.part === 'verb' && !reading.and) === true;
}

/** 'X denied', 'but X denied': whether a clause begins with a name, behind a word that opens it at most. */
function opensWithName(units: Unit[], { units: own }: Clause, named: (unit: number) => boolean): boolean {
  const first = own.find((i) => !sense(units[i], 'but'));
  return first !== undefined && named(first);
}

/** Auxiliaries stand with their verbs in languages whose verbs come in groups only. */
const NO_AUXILIARIES: number[] = [];

/** After its verb a clause may go on with an auxiliary. */
function trails(units: Unit[], i: number): boolean {
  const reading = units[i] ? sense(units[i], 'verb') : undefined;
  return reading !== undefined && copula(reading.sense.role);
}

/** How far before its comma what is agreed upon may stand. */
const AGREED = 30;

/** 'Announced a truce, on [condition] that it begin on Monday', not 'stressed, at a meeting, that': whether a 'that' of two words behind a comma goes on with an event told as the object before it. */
function stipulates(units: Unit[], i: number): boolean {
  if (units[i - 1]?.text !== ',' || !(units[i] as Unit).text.includes(' ')) return false;
  for (let k = i - 2; k >= Math.max(0, i - AGREED); k -= 1) {
    const unit = units[k] as Unit;
    if (unit.kind === MARK) return false;
    if (namesEvent(unit) && caseOf(unit) === undefined && caseOf(units[k - 1]) === undefined) return true;
  }
  return false;
}

/** A 'that' after a noun that is no verb or saying opens a relative clause. */
function relative(units: Unit[], i: number, current: Clause, closed: boolean): boolean {
  if (closed || current.verb) return false;
  const before = units[i - 1];
  if (!before) return false;
  if (before.kind === MARK && before.text === ',') return !current.units.some((k) => units[k] && (sense(units[k], 'say') || sense(units[k], 'according')));
  if (before.readings.some((reading) => reading.after.includes('indefinite'))) return true;
  return !sense(before, 'say') && !sense(before, 'modal') && !verbReading(before) && !sense(before, 'said-word');
}

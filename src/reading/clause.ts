import { MARK, NUMBER } from '../text/tokens.js';
import type { LanguagePack } from './language.js';
import { sense, type Unit } from './scan.js';
import type { Reading1, Sense, VerbRole } from './senses.js';

/** A finite verb: what it is and what its form says. */
export interface Verb {
  at: number;
  lemma: string | null;
  role: VerbRole;
  neg: boolean;
  passive: boolean;
  future: boolean;
  present: boolean;
  subjunctive: boolean;
  ongoing: boolean;
  infinitive: boolean;
  /** Its subject is several, where the form tells. */
  many: boolean;
  /** Its form tells that those who speak do it. */
  we?: true;
  /** The verbs that are written as it is, itself among them, where there are several. */
  alike?: string[];
  /** Its object is a pronoun joined to it: 'hit it'. */
  object?: true;
}

export type Opening = 'start' | 'that' | 'rel' | 'and' | 'but' | 'if' | 'sub';

/** A clause: its units in order (a relative clause may stand between them) and its finite verb. */
export interface Clause {
  index: number;
  opening: Opening;
  units: number[];
  verb: Verb | null;
  /** The clause that a relative or complement clause hangs on; -1 for none. */
  under: number;
  /** Unit of the word that opened it; -1 at the start. */
  openedAt: number;
  /** Unit of the event that it tells more of: 'a strike [that] hit X'. */
  event?: number;
  /** An infinitive, a gerund or a participle stands in place of its finite verb. */
  nonfinite: 'to' | 'ing' | 'done' | null;
}

export interface Clauses {
  list: Clause[];
  /** Clause of each unit; -1 for marks and openers between clauses. */
  of: number[];
  /** 1 for auxiliaries and what stands between them and their verb. */
  verbUnits: number[];
}

type VerbReading = Reading1<Extract<Sense, { k: 'verb' | 'event' | 'say' }>>;

/** The reading of a unit as a finite verb, if it may be one. */
export function verbReading(unit: Unit): VerbReading | undefined {
  for (const reading of unit.readings) {
    const verbal = reading.k === 'verb' || (reading.k === 'event' && (reading.sense.part === 'verb' || reading.sense.part === 'suffer')) || (reading.k === 'say' && reading.sense.part === 'verb');
    if (verbal && !reading.after.includes('infinitive')) return reading as VerbReading;
  }
  return undefined;
}

function otherReading(unit: Unit): boolean {
  return unit.readings.some((r) => (r.k === 'event' && (r.sense.part === 'noun' || r.sense.part === 'done')) || r.k === 'counted' || (r.k === 'say' && r.sense.part === 'noun') || r.k === 'role' || r.k === 'place-word' || r.k === 'total' || r.k === 'thing');
}

/** Kinds of words that are names or times. */
const WHOLE: ReadonlySet<Sense['k']> = new Set(['time', 'seat', 'place', 'country', 'party', 'person', 'outlet']);

/** Whether a unit is used as a finite verb where it stands. */
function finiteAt(units: Unit[], i: number, language: LanguagePack): VerbReading | 'unknown' | null {
  const unit = units[i] as Unit;
  if (sense(unit, 'modal') && !sense(unit, 'modal')?.sense.present) return null;
  const reading = verbReading(unit);
  if (!reading) {
    const like = language.verbLike;
    return like && unit.readings.length === 0 && unit.text.length >= like.minimum && like.starts.some((start) => unit.text.startsWith(start)) && like.ends.some((end) => unit.text.endsWith(end)) ? 'unknown' : null;
  }
  if (reading.after.includes('participle') && unit.readings.some((r) => r.k === 'event' && r.sense.part === 'done')) return null;
  // 'Is not heard': where verbs stand last, a participle right before a verb is part of it.
  if (language.order === 'verb-last' && reading.k === 'say' && reading.after.includes('participle') && sense(units[i + 1], 'verb')?.before.includes('neg')) return null;
  if (reading.after.includes('object') && otherReading(unit)) return null;
  // 'At dawn' in the accusative is no 'they two blew up', nor is 'dawn' before its day 'blew up'.
  if (language.joinedArticle && sense(unit, 'time') && (reading.after.length > 0 || sense(units[i + 1], 'time'))) return null;
  if (sense(unit, 'case') && reading.after.length === 0 && i > 0 && (units[i - 1] as Unit).kind !== MARK) return null;
  if (reading.before.some((feat) => feat === 'def' || feat === 'with' || feat === 'to')) return null;
  // A word that is whole as it stands is not taken apart into 'and' and a verb.
  if (reading.before.includes('and') && unit.readings.some((r) => WHOLE.has(r.k) && r.before.length === 0)) return null;
  // A name right behind a preposition is no verb, whatever its letters are.
  if (i > 0 && sense(units[i - 1], 'case') && unit.readings.some((r) => WHOLE.has(r.k) && r.before.length === 0)) return null;
  // Where a number may be a verb by its letters it is a number, and a telephone is one but at the head of its clause.
  if (language.order === 'verb-first' && (sense(unit, 'number') || (sense(unit, 'phone') && !reading.before.includes('present') && !opensAt(units, i, reading)))) return null;
  if (language.order === 'verb-last' || !otherReading(unit)) return reading;
  if (language.joinedArticle && reading.after.length === 0 && described(units, i)) return null;
  const counts = units[i - 1];
  if (counts && (counts.kind === NUMBER || sense(counts, 'number')) && unit.readings.some((r) => r.k === 'counted' || r.k === 'role')) return null;
  const marked = reading.after.length > 0 || reading.before.some((feat) => feat === 'present' || feat === 'future');
  // 'Shelling' in the accusative is written as 'they two shelled', which follows two.
  const two = units[i - 1]?.readings.some((r) => r.after.includes('pair') || r.after.includes('dual')) === true;
  if (marked && !unit.readings.some((r) => r !== reading && (r.after.includes('plural') || r.after.includes('own') || (!two && r.after.includes('indefinite'))))) return reading;
  return opensAt(units, i, reading) ? reading : null;
}

/** 'Israeli shelling', 'artillery fire': whether an attack that may also be a verb by its letters is described by an adjective without article. */
function described(units: Unit[], i: number): boolean {
  const next = units[i + 1];
  if (!next || !(units[i] as Unit).readings.some((r) => r.k === 'event' && r.sense.part === 'noun' && r.sense.row.type.startsWith('attack') && r.sense.row.people === undefined)) return false;
  return next.readings.some((r) => (r.k === 'demonym' || (r.k === 'means' && !sense(next, 'counted') && !sense(next, 'role'))) && r.before.length === 0 && r.after.length === 0);
}

/** Whether a verb can be the first word of its clause where it stands. */
function opensAt(units: Unit[], i: number, reading: VerbReading): boolean {
  const before = units[i - 1];
  return !before || before.kind === MARK || sense(before, 'rel') !== undefined || sense(before, 'but') !== undefined || sense(before, 'neg') !== undefined || sense(before, 'time') !== undefined || sense(before, 'modal') !== undefined || sense(before, 'that')?.sense.own === true || reading.and;
}

/** After the name of a subject a bare form is a verb, whatever noun it may also be. */
function afterSubject(unit: Unit): VerbReading | undefined {
  const reading = verbReading(unit);
  return reading && !reading.before.some((feat) => feat === 'def' || feat === 'with' || feat === 'to' || feat === 'and') ? reading : undefined;
}

function verbOf(units: Unit[], at: number, reading: VerbReading | 'unknown', language: LanguagePack): Verb {
  const feats = reading === 'unknown' ? [] : [...reading.before, ...reading.after];
  const has = (feat: string) => feats.includes(feat);
  const s = reading === 'unknown' ? null : reading.sense;
  const before = [units[at - 1], units[at - 2]];
  return {
    at,
    lemma: s?.k === 'verb' ? (language.lightPrefixes.includes(before[0]?.text ?? '') ? `${before[0]?.text} ${s.lemma}` : s.lemma) : null,
    role: s?.k === 'verb' ? s.role : s?.k === 'say' ? 'other' : 'do',
    neg: has('neg') || [units[at], ...before].some((unit) => unit !== undefined && sense(unit, 'neg') !== undefined),
    passive: has('passive'),
    future: has('future') || before.some((unit) => sense(unit, 'modal')?.sense.modality === 'planned'),
    present: has('present') || has('ongoing'),
    subjunctive: has('subjunctive') || has('purpose'),
    ongoing: has('ongoing'),
    infinitive: false,
    many: has('many'),
    ...(has('we') ? { we: true as const } : {}),
    ...(has('object') ? { object: true as const } : {}),
  };
}

/** 'A strike that planes launched [it]': a verb whose object is a joined pronoun, right after an event told without article, tells of that event. */
function describesEvent(units: Unit[], i: number, reading: VerbReading): boolean {
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
function describesNoun(units: Unit[], i: number, reading: VerbReading): boolean {
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
function eventBefore(units: Unit[], i: number, reading: VerbReading): number {
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
function subjectBefore(units: Unit[], at: number, verb: number, named: (unit: number) => boolean): number {
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
function describedEvent(units: Unit[], at: number, reading: VerbReading, { units: own, verb }: Clause): number {
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
function addsOn(units: Unit[], i: number): boolean {
  return units[i - 1]?.text === ',' && (units[i] as Unit).readings.some((reading) => reading.k === 'say' && reading.sense.part === 'verb' && reading.sense.row.goesOn === true);
}

/** Whether a noun stands under a preposition, alone or with its number: it is no object. */
function marked(units: Unit[], at: number): boolean {
  if ((units[at] as Unit).readings.some((reading) => reading.clitic === 'with')) return true;
  for (let k = at - 1; k >= at - 3; k -= 1) {
    const unit = units[k];
    if (unit && sense(unit, 'case')) return true;
    if (!unit || !(unit.kind === NUMBER || sense(unit, 'number') || sense(unit, 'filler') || sense(unit, 'vague'))) return false;
  }
  return false;
}

/** 'The base, which houses X, came [under] an attack': the clause around a describing one where its verb, told before, still wants what its subject underwent, which a preposition joined to an event tells. */
function awaiting(units: Unit[], i: number, current: Clause, list: Clause[]): Clause | undefined {
  if (current.opening !== 'rel' || current.verb === null) return undefined;
  const isEvent = (unit: Unit, clitic: boolean) => unit.readings.some((r) => r.k === 'event' && r.sense.part === 'noun' && r.sense.row.type.startsWith('attack') && (!clitic || r.before.includes('to')));
  if (!isEvent(units[i] as Unit, true)) return undefined;
  const outer = list.find(({ index }) => index === current.under);
  return outer?.verb?.role === 'undergo' && !outer.units.some((k) => isEvent(units[k] as Unit, false)) ? outer : undefined;
}

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
    const clause: Clause = { index: list.length, opening, units: [], verb: null, under, openedAt, nonfinite: null };
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
      else if (unit.text === '/' && current.verb === null && current.units.length > 2) next('but', i);
      else of[i] = current.index;
      continue;
    }
    if (sense(unit, 'that') && !(language.order === 'verb-last' && relative(units, i, current, closed))) {
      next('that', i);
      continue;
    }
    if (sense(unit, 'that') || sense(unit, 'rel')) {
      const outer = current;
      if (language.order === 'verb-last') waiting.push(outer);
      current = begin('rel', i, outer.index);
      closed = false;
      continue;
    }
    const inside = language.order === 'verb-last' && current.verb === null && current.units.length > 0 && !closed && named(current.units[0] as number);
    if (sense(unit, 'but') && sense(units[i - 1], 'and') && current.units.length === 0) continue;
    if (sense(unit, 'but') && !inside) next('but', i);
    else if (sense(unit, 'if')) next('if', i);
    else if (sense(unit, 'sub') && (closed || (current.units.length === 0 && !sense(unit, 'sub')?.sense.closed))) next('sub', i);
    else if (sense(unit, 'sub') && inside && !sense(unit, 'sub')?.sense.closed) {
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
    const finite = timed(i) ? null : finiteAt(units, i, language) ?? (current.verb === null && i > 0 && named(i - 1) && current.units[0] !== undefined && named(current.units[0]) && !sense(unit, 'role') && !sense(unit, 'counted') ? (afterSubject(unit) ?? null) : null);
    if (finite && language.order !== 'verb-last' && ((current.verb && !copula(current.verb.role)) || (language.order === 'verb-first' && current.units.length > 0 && addsOn(units, i)))) {
      const event = finite !== 'unknown' && language.order === 'verb-first' ? describedEvent(units, i, finite, current) : i;
      const subject = event < i ? event : finite !== 'unknown' && language.order === 'verb-first' && !finite.and ? subjectBefore(units, i, current.verb?.at ?? i, named) : i;
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

/** Auxiliaries stand with their verbs in languages whose verbs come in groups only. */
const NO_AUXILIARIES: number[] = [];

/** After its verb a clause may go on with an auxiliary. */
function trails(units: Unit[], i: number): boolean {
  const reading = units[i] ? sense(units[i], 'verb') : undefined;
  return reading !== undefined && copula(reading.sense.role);
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

import { ROLES } from '../model/roles.js';
import { NUMBER } from '../text/tokens.js';
import type { Clause } from './clause.js';
import type { LanguagePack } from './language.js';
import { suitsLast } from './needs.js';
import { names, sense, type Unit } from './scan.js';
import type { EventSense } from './senses.js';
import { mentionAt, type Sentence } from './sentence.js';
import type { EventRow } from './tables.js';
import { isParty, isPlace } from './who.js';

/** Whether a row fits what its clause tells. */
export function fits(sentence: Sentence, clause: Clause, at: number, { row, light, part }: EventSense, language: LanguagePack): boolean {
  if (language.order !== 'verb-last') return suitsPatient(sentence, clause, at, row, light, language.order === 'verb-first');
  return suitsLast(sentence, clause, at, row, part === 'noun') ?? (row.needs ? has(sentence, clause, at, row.needs) : suitsPatient(sentence, clause, at, row, light, false));
}

/** 'Freed' is told of prisoners or of places: a row that takes one does not fit a clause that counts or names the other. */
function suitsPatient(sentence: Sentence, clause: Clause, at: number, row: EventRow, light: string | null, first: boolean): boolean {
  if (row.needs && !has(sentence, clause, at, row.needs)) return false;
  // 'Forty rifles were surrendered'.
  if (row.people === 'captured' && !first && light === null && ledByThings(sentence, clause, at)) return false;
  let [own, attacks, harms, takes] = [false, false, false, false];
  for (const reading of (sentence.units[at] as Unit).readings) {
    if (reading.k !== 'event' || reading.sense.part !== 'verb') continue;
    own ||= reading.sense.row === row;
    attacks ||= reading.sense.row.type.startsWith('attack');
    harms ||= reading.sense.row.people !== undefined;
    takes ||= reading.sense.row.people === 'captured' || reading.sense.row.type === 'loss.equipment';
  }
  // 'Captured a tank', 'captured ten men': what is taken decides.
  if (row.people === 'captured' || row.type === 'loss.equipment') {
    const kind = takenKind(sentence, clause, at, first);
    if (kind !== null && kind !== 'ground' && (kind === 'equipment') !== (row.type === 'loss.equipment') && own) return false;
  }
  if (row.type === 'control.gain' && own && takes && ['equipment', 'people'].includes(takenKind(sentence, clause, at, first) ?? '')) return false;
  if (own && attacks && harms) return (row.people !== undefined) === countsPeople(sentence, clause, at);
  // A light phrase names its object itself where the verb stands before it: 'raised the flag'.
  if ((row.type !== 'control.gain' && row.type !== 'prisoners') || (light !== null && (clause.verb?.at ?? at) < at)) return true;
  const active = clause.verb?.at === at && !clause.verb.passive;
  const people = clause.units.some((i) => ((!active || i > at) && sense(sentence.units[i], 'counted')?.sense.row.kind === 'people') || sense(sentence.units[i], 'role')?.sense.role === 'prisoners');
  const ground = clause.units.some((i) => sense(sentence.units[i], 'counted')?.sense.row.kind === 'position' || sense(sentence.units[i], 'place') !== undefined || sense(sentence.units[i], 'place-word') !== undefined);
  const things = clause.units.some((i) => sense(sentence.units[i], 'counted')?.sense.row.kind === 'equipment');
  return row.type === 'prisoners' ? people || !ground : ground || (!people && !things);
}

/** Whether the noun counted last before a verb, which is what it tells of where nothing stands behind it, is of weapons. */
function ledByThings({ units }: Sentence, clause: Clause, at: number): boolean {
  const counted = clause.units.filter((i) => sense(units[i], 'counted') !== undefined);
  const before = counted.filter((i) => i < at).at(-1);
  return before !== undefined && sense(units[before], 'counted')?.sense.row.kind === 'equipment' && !counted.some((i) => i > at);
}

/** 'Twelve others': a number before a word for more of the same, with no noun of its own behind it. */
function moreOfThem({ units }: Sentence, i: number): boolean {
  const [before, next] = [units[i - 1], units[i + 1]];
  if (!sense(units[i], 'more') || (before?.kind !== NUMBER && !sense(before, 'number'))) return false;
  return !sense(next, 'counted') && !sense(next, 'place-word') && !sense(next, 'filler');
}

/** Whether equipment, people or ground stand nearest to a verb on the side of its object: after it, or before it where it is passive. */
function takenKind(sentence: Sentence, clause: Clause, at: number, first: boolean): 'equipment' | 'people' | 'ground' | null {
  const passive = clause.verb?.at === at && clause.verb.passive;
  const list = passive ? [...clause.units].reverse() : clause.units;
  const arrests = (sentence.units[at] as Unit).readings.some((reading) => reading.k === 'event' && reading.sense.row.people === 'captured');
  // Where verbs stand first, the name right after one is who takes.
  const doer = first ? (sentence.mentionOf[at + 1] ?? -1) : -1;
  for (const i of list) {
    if ((passive ? i >= at : i <= at || i > at + 8) || (doer >= 0 && sentence.mentionOf[i] === doer)) continue;
    const kind = sense(sentence.units[i], 'counted')?.sense.row.kind;
    if (kind === 'equipment' || kind === 'people') return kind;
    // 'Captured twelve others', 'captured five', 'the captain was captured'.
    if ((arrests && sentence.figures.some(({ at: number, counted, event }) => number === i && counted === null && event === null)) || moreOfThem(sentence, i) || sense(sentence.units[i], 'honorific')?.sense.rank) return 'people';
    if (kind === 'position' || sense(sentence.units[i], 'place')) return 'ground';
  }
  return null;
}

/** How far after a noun of moving what is moved may stand. */
const MOVED = 4;

/** Whether ground stands right after a unit, or forces and then ground: 'the entry of X's forces into the town'. */
function groundAfter(sentence: Sentence, at: number): boolean {
  const ground = (i: number) => {
    const unit = sentence.units[i];
    const mention = mentionAt(sentence, i);
    return unit !== undefined && (mention ? isPlace(mention.who) && mention.who.bare !== 'adjective' : sense(unit, 'counted')?.sense.row.kind === 'position' || sense(unit, 'place-word') !== undefined);
  };
  if (ground(at + 1)) return true;
  const next = mentionAt(sentence, at + 1);
  return next?.who.roles.some((role) => ROLES[role].kind === 'force') === true && (ground(next.b) || ground(next.b + 1));
}

/** What is launched at somebody. */
const SHOTS: ReadonlySet<string> = new Set(['shells', 'missiles', 'rockets', 'bombs', 'drones']);

/** What a row needs in its clause, beside its own words. */
function has(sentence: Sentence, clause: Clause, at: number, needs: NonNullable<EventRow['needs']>): boolean {
  if (needs === 'figure') return sentence.figures.some((figure) => sentence.clauses.of[figure.at] === clause.index);
  if (needs === 'phone') return has(sentence, clause, at, 'two') && clause.units.some((i) => sense(sentence.units[i], 'phone'));
  if (needs === 'men') return peopleAfter(sentence, clause, at);
  // Words of helping are kept only where an armed group stands behind them.
  if (needs === 'rebels') return true;
  if (needs === 'two') return sentence.mentions.filter(({ a, who }) => sentence.clauses.of[a] === clause.index && isParty(who) && who.place === null).length > 1 || clause.units.some((i) => sense(sentence.units[i], 'sides') !== undefined);
  return clause.units.some((i) => {
    const unit = sentence.units[i] as Unit;
    const role = sense(unit, 'role')?.sense.role;
    const counted = sense(unit, 'counted')?.sense.row;
    const sector = sense(unit, 'party')?.sense.party.sector;
    const fights = sector === 'MIL' || sector === 'REB' || (role !== undefined && (ROLES[role].kind === 'force' || ROLES[role].kind === 'means'));
    if (needs === 'people') return counted?.kind === 'people' || (role !== undefined && (ROLES[role].sector as string) === 'CVL');
    if (needs === 'moved') return i > at && i <= at + MOVED && ((counted !== undefined && ((counted.kind === 'equipment' && counted.what !== 'trucks') || (counted.role !== undefined && ROLES[counted.role].kind === 'force'))) || role === 'forces' || role === 'troops' || role === 'militants');
    if (needs === 'ground') return i > at && groundAfter(sentence, at);
    if (needs === 'shots') return i > at && i <= at + MOVED && counted !== undefined && SHOTS.has(counted.what);
    if (needs === 'captives') return role === 'prisoners' || counted?.role === 'prisoners' || counted?.what === 'bodies';
    if (needs === 'aid') return counted?.what === 'trucks' || unit.readings.some((reading) => reading.k === 'event' && reading.sense.row.type === 'aid' && i !== at) || names(unit, 'aid');
    if (needs === 'traffic') return names(unit, 'traffic');
    if (needs === 'forces') return fights;
    return fights || sense(unit, 'means') !== undefined || sense(unit, 'place') !== undefined || counted?.kind === 'position' || counted?.kind === 'equipment';
  });
}

/** 'The police stopped five men': whether people, or a number of them, are the object of a verb that stands first, right behind it or its subject. */
function peopleAfter(sentence: Sentence, clause: Clause, at: number): boolean {
  const subject = mentionAt(sentence, at + 1);
  const k = subject?.a === at + 1 ? subject.b : at + 1;
  const figure = sentence.figures.find(({ a }) => a === k);
  const counted = figure ? figure.counted : (sense(sentence.units[k], 'counted')?.sense.row ?? null);
  return clause.verb?.at === at && (sentence.marks[k] ?? null) === null && (figure !== undefined && figure.counted === null ? figure.event === null : counted?.kind === 'people');
}

/** 'Hit five people', 'hit five', not 'hit a house': whether people are told right after a verb of hitting. */
function countsPeople(sentence: Sentence, clause: Clause, at: number): boolean {
  if (sentence.figures.some((figure) => figure.a === at + 1 && figure.counted === null && figure.event === null)) return true;
  return clause.units.some((i) => i > at && i <= at + 5 && (sense(sentence.units[i], 'counted')?.sense.row.kind === 'people' || sense(sentence.units[i], 'more') !== undefined || (sense(sentence.units[i], 'demonym') !== undefined && (sentence.units[i - 1]?.kind === NUMBER || sense(sentence.units[i - 1], 'number') !== undefined)) || (sense(sentence.units[i], 'role')?.sense.role === 'civilians' && !sense(sentence.units[i], 'civilian-object'))));
}

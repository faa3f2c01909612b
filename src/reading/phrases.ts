import type { Clause, Clauses } from './clause.js';
import { KIND, lacks } from './kinds.js';
import type { Mention } from './mention.js';
import type { Unit } from './scan.js';
import type { Reading1 } from './senses.js';
import { isRebel } from './who.js';

/**
 * Where verbs stand first: a word that completes a light verb does so only in a clause of that verb, so its readings for other verbs are
 * dropped; of verbs that are written alike the clause has the one that its words complete.
 */
export function settlePhrases(units: Unit[], clauses: Clauses): void {
  for (const clause of clauses.list) chooseVerb(units, clause);
  const lemmas = new Map(clauses.list.map((clause) => [clause.index, clause.verb?.lemma ?? null]));
  units.forEach((unit, i) => {
    const lemma = lemmas.get(clauses.of[i] as number) ?? null;
    if (unit.readings.some((reading) => (reading.k === 'event' || reading.k === 'say') && reading.sense.light !== null && reading.sense.light !== lemma)) unit.readings = unit.readings.filter((reading) => !(reading.k === 'event' || reading.k === 'say') || reading.sense.light === null || reading.sense.light === lemma);
  });
}

function chooseVerb(units: Unit[], { verb, units: own }: Clause): void {
  if (!verb?.lemma) return;
  const alike = (units[verb.at] as Unit).readings.flatMap((reading) => (reading.k === 'verb' ? [reading.sense] : []));
  if (alike.length < 2) return;
  const chosen = alike.find(({ lemma }) => own.some((i) => (units[i] as Unit).readings.some((reading) => (reading.k === 'event' || reading.k === 'say') && reading.sense.light === lemma)));
  if (chosen) Object.assign(verb, { lemma: chosen.lemma, role: chosen.role });
  verb.alike = alike.map(({ lemma }) => lemma);
}

/** How far behind a word of helping those may be named whom it helps. */
const HELPED = 4;

/** 'Supports the rebels', not 'supports the truce': where verbs do not stand last, drops what a word tells of help to an armed group where none stands right behind it, or behind its subject where verbs stand first. */
export function settleHelp(units: Unit[], mentions: Mention[], clauses: Clauses, first: boolean): void {
  units.forEach((unit, at) => {
    if (lacks(unit, KIND.event) || !unit.readings.some(ofHelp)) return;
    const [next, second] = mentions.filter(({ a }) => a > at && a <= at + HELPED && clauses.of[a] === clauses.of[at]);
    const subject = first && next?.a === at + 1 && clauses.list.some(({ verb }) => verb?.at === at);
    if (!(next && isRebel(next.who)) && !(subject && second && isRebel(second.who))) unit.readings = unit.readings.filter((reading) => !ofHelp(reading));
  });
}

const ofHelp = (reading: Reading1): boolean => reading.k === 'event' && reading.sense.row.needs === 'rebels';

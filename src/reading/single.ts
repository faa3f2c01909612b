import { MARK, NUMBER, WORD } from '../text/tokens.js';
import { foldForm } from '../text/fold.js';
import { compound, type FigureMention, figured } from './figured.js';
import type { LanguagePack } from './language.js';
import { sense, type Unit } from './scan.js';
import type { EventRow } from './tables.js';

/** What names a subject without an article. */
const NAMING: ReadonlySet<string> = new Set(['role', 'party', 'country', 'demonym', 'person', 'place', 'filler']);
/** Words between a verb of losing and the thing lost. */
const OBJECT_REACH = 6;

/** An article for one of several, or a word for one more, tells one of a thing: 'a soldier', 'an old helicopter', 'another man'. */
export function singleAt(units: Unit[], i: number, language: LanguagePack): FigureMention | null {
  if (language.joinedArticle) return oneAt(units, i);
  if (!language.articles) return suffixed(units, i);
  const another = sense(units[i], 'more')?.sense.one === true;
  if ((units[i] as Unit).article !== 'indef' && !another) return null;
  // 'One man was killed and another wounded', '… and another was wounded'.
  const lost = another ? units[i + 1]?.readings.find((reading) => reading.k === 'event' && reading.sense.part === 'done' && reading.sense.row.people !== undefined && !sense(units[i + 2], 'counted')) : undefined;
  if (lost?.k === 'event') return figured({ a: i, value: 1 }, i + 1, i + 2, null, lost.sense.row);
  if (another && sense(units[i + 1], 'aux')) return figured({ a: i, value: 1 }, i, i + 1, null, null);
  for (let k = i; k < Math.min(units.length, i + 6); k += 1) {
    const unit = units[k] as Unit;
    if (k > i && unit.article !== null) return null;
    if (compound(units, k)) {
      while (units[k + 1]?.text === '-') k += 2;
      continue;
    }
    if (unit.kind === NUMBER || sense(unit, 'number') || sense(unit, 'bound') || unit.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'verb')) return null;
    const counted = sense(unit, 'counted');
    if (counted && sense(units[k + 1], 'counted')) continue;
    if (counted) return counted.after.includes('plural') || (counted.sense.row.kind !== 'people' && counted.sense.row.kind !== 'equipment') ? null : figured({ a: i, value: 1 }, k, k + 1, counted.sense.row, null);
    if (unit.kind === MARK && unit.text !== '-') return null;
    if (sense(unit, 'case') || sense(unit, 'and') || sense(unit, 'event')) return null;
  }
  return null;
}

/** Where articles are joined to the noun, one that stands without it as the object of a word of losing, before its verb, or among those lost, is one: 'the downing of [a] drone', 'the defences downed [a] warplane', 'that [a] man was killed'. */
function oneAt(units: Unit[], i: number): FigureMention | null {
  const unit = units[i] as Unit;
  if (oneMore(units, i)) return figured({ a: i, value: 1 }, i, i + 1, null, null);
  const shot = firedBefore(units, i);
  if (!unit.readings.some(({ k }) => k === 'counted') || !(shot || lostBefore(units, i) || lostAfter(units, i) || amongThem(units, i))) return null;
  if (unit.readings.some((reading) => reading.k === 'country' || reading.k === 'place')) return null;
  for (const reading of unit.readings) {
    if (reading.k !== 'counted' || reading.before.some((feat) => feat !== 'and' && !(shot && feat === 'with')) || reading.after.some((feat) => feat !== 'indefinite')) continue;
    const { row } = reading.sense;
    if (shot && !SHOTS.has(row.what)) continue;
    if ((row.kind !== 'people' && row.kind !== 'equipment') || row.mass || row.what === 'families' || !singular(row.forms, unit.text, reading.after.includes('indefinite'))) continue;
    const next = units[i + 1];
    // In a construct with a definite noun it is no single thing of its kind: 'the driver of the car'.
    if (next?.readings.some((r) => r.before.includes('def') && (r.k === 'counted' || r.k === 'role'))) return null;
    return figured({ a: i, value: 1 }, i, i + 1, row, null);
  }
  return null;
}

/** '[Two soldiers were killed] and a third wounded': one more, by no noun of its own, right behind a word of what people suffer that an 'and' joins. */
function oneMore(units: Unit[], i: number): boolean {
  const [before, next] = [units[i - 1], units[i + 1]];
  if (!sense(units[i], 'more')?.sense.one || (next?.kind === WORD && !sense(next, 'case') && next.readings.some(({ k, before: marks }) => (k === 'counted' || k === 'role' || k === 'event') && marks.length === 0))) return false;
  return before?.readings.some((reading) => reading.k === 'event' && reading.sense.part !== 'verb' && reading.sense.row.people !== undefined && (reading.before.includes('and') || sense(units[i - 2], 'and') !== undefined)) === true;
}

/** What is fired, thrown or dropped by number. */
const SHOTS: ReadonlySet<string> = new Set(['missiles', 'rockets', 'shells', 'bombs', 'grenades']);

/** '[The group] fired [a] missile', 'hit with [a] guided missile': whether what is fired stands behind a word of attack, over who fires it or whom it hits, and after no 'any' and no number. */
function firedBefore(units: Unit[], i: number): boolean {
  if (!SHOTS.has(sense(units[i], 'counted')?.sense.row.what ?? '')) return false;
  const next = units[i + 1];
  if (sense(units[i - 1], 'any') || sense(units[i - 1], 'number') || units[i - 1]?.kind === NUMBER || next?.kind === NUMBER || sense(next, 'number')) return false;
  for (let k = i - 1; k >= Math.max(0, i - OBJECT_REACH); k -= 1) {
    const unit = units[k] as Unit;
    if (unit.kind !== WORD || sense(unit, 'neg') || sense(unit, 'any')) return false;
    if (unit.readings.some((reading) => reading.k === 'event' && reading.sense.row.type.startsWith('attack') && (reading.sense.light === null || reading.sense.part === 'noun')) || sense(unit, 'verb')) return true;
  }
  return false;
}

/** Whether a word of losing stands right before a noun, or a verb of losing with its subject between. */
function lostBefore(units: Unit[], i: number): boolean {
  const loses = (unit: Unit | undefined, verb: boolean): boolean => unit?.readings.some((reading) => reading.k === 'event' && reading.sense.row.type.startsWith('loss') && (!verb || reading.sense.part === 'verb')) === true;
  const before = sense(units[i - 1], 'and') ? i - 2 : i - 1;
  if (loses(units[before], false)) return true;
  for (let k = i - 1; k >= Math.max(0, i - OBJECT_REACH); k -= 1) {
    const unit = units[k] as Unit;
    if (loses(unit, true)) return true;
    // Only the subject may stand between: definite nouns, names, people in the plural.
    if (unit.kind !== WORD || !unit.readings.some((reading) => reading.before.every((feat) => feat === 'def') && (reading.before.length > 0 || NAMING.has(reading.k) || (reading.k === 'counted' && reading.after.includes('plural'))))) return false;
  }
  return false;
}

/** Words that describe somebody and are none to whom something else happened. */
const DESCRIBING: ReadonlySet<string> = new Set(['case', 'number', 'time', 'measure', 'filler', 'place-word', 'place', 'demonym', 'country', 'seat', 'site']);
/** Words between somebody and the verb of losing. */
const DESCRIBED = 4;

/** 'That [a] man was killed', 'that [a] boy of twelve died': a noun right behind 'that' or 'and', before a verb of losing that takes no object, with no more between than what describes him. */
function lostAfter(units: Unit[], i: number): boolean {
  if (sense(units[i - 1], 'that') === undefined && !(units[i] as Unit).readings.some(({ before }) => before.includes('and'))) return false;
  for (let k = i + 1; k <= i + 1 + DESCRIBED && k < units.length; k += 1) {
    const unit = units[k] as Unit;
    if (unit.readings.some((reading) => reading.k === 'event' && (reading.sense.part === 'verb' || reading.sense.part === 'suffer') && reading.sense.row.people !== undefined && !reading.after.includes('object'))) return !sense(units[k + 1], 'counted');
    const described = k === i + 1 && sense(unit, 'counted') !== undefined;
    if ((unit.kind !== WORD && unit.kind !== NUMBER) || (!described && unit.readings.some(({ k: kind, before }) => !DESCRIBING.has(kind) || before.includes('and')))) return false;
  }
  return false;
}

/** 'Among them [a] child and [a] woman'. */
function amongThem(units: Unit[], i: number): boolean {
  const among = sense(units[i - 1], 'among');
  if (among) return among.sense.of === undefined;
  return (units[i] as Unit).readings.some(({ before }) => before.includes('and')) && units[i - 1]?.readings.some(({ k }) => k === 'counted') === true && sense(units[i - 2], 'among') !== undefined;
}

/** Where an ending of the noun tells one of a kind: 'a woman' in one word. */
function suffixed(units: Unit[], i: number): FigureMention | null {
  // 'No soldier', 'each soldier' is not one; 'the command' is no single commander.
  if (sense(units[i - 1], 'neg') || sense(units[i - 1], 'any') || (units[i] as Unit).readings.some((reading) => reading.k === 'body-word' && reading.after.length === 0)) return null;
  for (const reading of (units[i] as Unit).readings) {
    if (reading.k !== 'counted' || reading.sense.row.kind !== 'people' || reading.sense.row.what === 'people' || reading.sense.row.mass || !reading.after.includes('single')) continue;
    const before = units[i - 1];
    if (before && (before.kind === NUMBER || sense(before, 'number') || sense(before, 'counted') || sense(before, 'role') || sense(before, 'classifier') || sense(before, 'event'))) return null;
    return figured({ a: i, value: 1 }, i, i + 1, reading.sense.row, null);
  }
  return null;
}

/** Whether a form is the first of its row, which lists the singular before its broken plurals; `ending`: it may have an ending that tells no number. */
export function singular(forms: string, text: string, ending: boolean): boolean {
  const first = foldForm(forms.split(' | ')[0] as string);
  const [head] = text.split(' ') as [string];
  return text === first || (ending && text.startsWith(first)) || text.endsWith(first) || (head !== text && head === first.split(' ')[0]);
}

/** A dual ending tells two of a thing. */
export function dualAt(units: Unit[], i: number): FigureMention | null {
  const unit = units[i] as Unit;
  // 'The two towns of X and Y' are told by their names.
  if (sense(unit, 'place-word') && units[i + 1]?.kind === WORD && (sense(units[i + 1], 'place') || units[i + 1]?.readings.length === 0)) return null;
  // A name is no number of what it looks like: 'Taliban', not 'two students'.
  if (sense(unit, 'party')) return null;
  for (const reading of unit.readings) {
    // 'Two Lebanese were killed': the name of a people right behind a word of loss.
    if (reading.k === 'demonym' && reading.after.includes('dual') && !reading.before.includes('def') && units[i - 1]?.readings.some((r) => r.k === 'event' && r.sense.row.people !== undefined) && !sense(units[i - 1], 'counted')) return figured({ a: i, value: 2 }, i, i + 1, null, null);
    if (reading.k !== 'counted') continue;
    const row = reading.sense.row;
    // 'Two positions' by the ending that only people share with a plural.
    const two = reading.after.includes('dual') || (reading.after.includes('pair') && (row.kind !== 'people' || brokenPlural(row.forms, unit.text)));
    const value = row.number ?? (two ? 2 : null);
    // 'The interception of the two missiles': what was lost is counted, also where it was told of before.
    if (value !== null && (!reading.before.includes('def') || (row.kind === 'equipment' && lostBefore(units, i)))) return figured({ a: i, value }, i, i + 1, row, row.number === undefined ? null : lostAs(unit));
  }
  return null;
}

/** What the people that a word counts are told to have suffered by itself: 'two dead'. */
function lostAs(unit: Unit): EventRow | null {
  for (const reading of unit.readings) if (reading.k === 'event' && reading.sense.part === 'noun' && reading.sense.row.people !== undefined) return reading.sense.row;
  return null;
}

/** Whether the row lists a plural of its own, so that an ending that may be a plural tells two. */
function brokenPlural(forms: string, text: string): boolean {
  const list = forms.split(' | ').map((form) => foldForm(form));
  const base = list.find((form) => text.includes(form.slice(0, 3)));
  // A sound plural adds two letters to the singular, or to what is left of it without its last.
  return list.some((form) => form !== base && !form.includes(' ') && base !== undefined && (form[0] === base[0] || form[1] === base[0]) && !form.startsWith(base) && form.slice(0, -2) !== base.slice(0, -1));
}


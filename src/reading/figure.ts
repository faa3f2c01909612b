import { foldForm } from '../text/fold.js';
import { digitsValue, joinNumber, type NumberWord } from '../text/numbers.js';
import { MARK, NUMBER, WORD } from '../text/tokens.js';
import type { LanguagePack } from './language.js';
import { sense, type Unit } from './scan.js';
import type { Reading1, Sense } from './senses.js';
import type { CountedRow, EventRow } from './tables.js';
import type { TimeMention } from './told.js';

/** A number with what it counts, as units `[a, b)`. */
export interface FigureMention {
  a: number;
  b: number;
  /** Unit of the counted noun, or of the number where none is told. */
  at: number;
  value: number | undefined;
  min: number | undefined;
  max: number | undefined;
  approximate: true | undefined;
  counted: CountedRow | null;
  /** The counted noun is itself an event: 'three violations', '865 dead'. */
  event: EventRow | null;
  total: boolean;
  more: boolean;
}

interface Amount {
  a: number;
  b: number;
  value: number;
  max?: number;
  vague?: true;
}

/** Finds numbers with what they count; times are left to the time reader. */
export function findFigures(units: Unit[], times: TimeMention[], language: LanguagePack): FigureMention[] {
  const taken = (i: number) => times.some((time) => time.a <= i && i < time.b && time.told.t !== 'past');
  const found: FigureMention[] = [];
  for (let i = 0; i < units.length; ) {
    if (taken(i)) {
      i += 1;
      continue;
    }
    const amount = amountAt(units, i, taken);
    if (amount && (sense(units[amount.b], 'measure') || clockTime(units, amount, times))) {
      i = amount.b;
      continue;
    }
    const figure = amount ? countedAfter(units, amount, language) : (dualAt(units, i) ?? singleAt(units, i) ?? (language.joinedArticle ? oneAt(units, i) : null));
    if (figure) {
      bounds(units, figure, amount, language);
      found.push(figure);
    }
    i = Math.max(i + 1, figure?.b ?? amount?.b ?? 0);
  }
  return found;
}

/** A number in digits or words, with its multipliers and the other end of a range. */
function amountAt(units: Unit[], i: number, taken: (i: number) => boolean): Amount | null {
  const unit = units[i] as Unit;
  const vague = sense(unit, 'vague');
  if (vague) return { a: i, b: i + 1, value: vague.sense.min, vague: true };
  if (unit.kind === NUMBER) {
    const value = digitsValue(unit.text);
    if (value === null || /^0\d/.test(unit.text) || compound(units, i) || ordinal(units, i)) return null;
    let b = i + 1;
    let total = value;
    const range = units[b]?.text === '-' && units[b + 1]?.kind === NUMBER && !taken(b + 1) ? digitsValue((units[b + 1] as Unit).text) : null;
    if (range !== null && range > value && (units[b] as Unit).start === unit.end) return { a: i, b: b + 2, value, max: range };
    for (let times = sense(units[b], 'number'); times && times.sense.word.part === 'times' && times.sense.word.value >= 1000; times = sense(units[b], 'number')) {
      total *= times.sense.word.value;
      b += 1;
    }
    // '43 thousand and 500', '1 million and 200 thousand'.
    const rest = b > i + 1 && sense(units[b], 'and') && units[b + 1]?.kind === NUMBER && !taken(b + 1) ? amountAt(units, b + 1, taken) : null;
    if (rest && rest.max === undefined && rest.value < total / value) return { a: i, b: rest.b, value: total + rest.value };
    return { a: i, b, value: total };
  }
  if (!sense(unit, 'number')) return null;
  const words: NumberWord[] = [];
  let b = i;
  let k = i;
  while (k < units.length && !taken(k)) {
    const number = compound(units, k) ? undefined : sense(units[k], 'number');
    if (number && (words.length === 0 || joinNumber([...words, number.sense.word]) !== null)) {
      words.push(number.sense.word);
      b = k + 1;
      k += 1;
    } else if (words.length > 0 && sense(units[k], 'and') && sense(units[k + 1], 'number') && (units[k] as Unit).text.length <= 3) k += 1;
    else break;
  }
  if (words.length === 0) return null;
  const value = joinNumber(words);
  return value === null ? null : { a: i, b, value };
}

/** 'At eight o'clock': a small number right after the word for hour. */
function clockTime(units: Unit[], amount: Amount, times: TimeMention[]): boolean {
  const before = sense(units[amount.a - 1], 'time')?.sense.time;
  return before?.t === 'unit' && before.unit === 'hour' && amount.value <= 24 && !times.some((time) => time.a <= amount.a && amount.a < time.b);
}

/** The noun that a number counts: within a few words, over classifiers, fillers and unknown adjectives. */
function countedAfter(units: Unit[], amount: Amount, language: LanguagePack): FigureMention | null {
  let unknown = 0;
  // Where 'one' is no article, it counts over adjectives as other numbers do.
  const small = (units[amount.a] as Unit).kind === WORD && amount.value <= 2 && !language.articles;
  for (let k = amount.b; k < Math.min(units.length, amount.b + 6); k += 1) {
    const unit = units[k] as Unit;
    if (glued(units, k)) continue;
    if (unit.kind === NUMBER || (unit.kind === MARK && unit.text !== '«' && unit.text !== '"')) break;
    const counted = sense(unit, 'counted');
    const event = eventNoun(unit);
    if (event?.sense.row.people && small && k > amount.b) break;
    if (event?.sense.row.people) return figured(amount, k, k + 1, counted?.sense.row ?? null, event.sense.row);
    if (counted) return figured(amount, k, k + 1, counted.sense.row, event?.sense.row ?? null);
    if (event) return figured(amount, k, k + 1, null, event.sense.row);
    if (sense(unit, 'among') || sense(unit, 'classifier') || sense(unit, 'filler') || sense(unit, 'more') || sense(unit, 'place-word')) continue;
    if (unit.readings.length > 0 && !sense(unit, 'role') && !sense(unit, 'demonym') && !sense(unit, 'means') && !(sense(unit, 'case')?.sense.case === 'from' && unknown === 0)) break;
    unknown += 1;
    if (unknown > 3 || small) break;
  }
  if (amount.vague) return null;
  const unit = units[amount.a] as Unit;
  if (unit.kind === WORD && amount.value <= 2 && small) return null;
  return figured(amount, amount.a, amount.b, null, null);
}

function figured({ a, value }: { a: number; value: number }, at: number, b: number, counted: CountedRow | null, event: EventRow | null): FigureMention {
  return { a, b, at, value, min: undefined, max: undefined, approximate: undefined, counted, event, total: false, more: false };
}

type EventSense = Extract<Sense, { k: 'event' }>;

function eventNoun(unit: Unit): Reading1<EventSense> | undefined {
  for (const reading of unit.readings) if (reading.k === 'event' && (reading.sense.part === 'noun' || reading.sense.part === 'done')) return reading as ReturnType<typeof eventNoun>;
  return undefined;
}

/** Whether a hyphen without spaces makes a number the first part of an adjective: '12-year-old', 'nine-point'. */
function compound(units: Unit[], i: number): boolean {
  const hyphen = units[i + 1];
  if (hyphen === undefined || hyphen.text !== '-') return false;
  const word = units[i + 2];
  return word !== undefined && word.kind === WORD && hyphen.start === units[i]?.end && word.start === hyphen.end;
}

/** Two letters glued to a number: '33rd Front'. */
function ordinal(units: Unit[], i: number): boolean {
  const [unit, next] = [units[i], units[i + 1]];
  return unit !== undefined && next !== undefined && next.kind === WORD && next.start === unit.end && ['st', 'nd', 'rd', 'th'].includes(next.text);
}

/** Whether a unit is a hyphen inside a name, or what follows one: 'Mi-24', 'Il-76'. */
function glued(units: Unit[], i: number): boolean {
  const [before, unit, after] = [units[i - 1] as Unit, units[i] as Unit, units[i + 1]];
  if (unit.text === '-') return before.kind === WORD && before.end === unit.start && after?.start === unit.end;
  return before.text === '-' && before.end === unit.start && units[i - 2]?.end === before.start;
}

/** An article for one of several tells one of a thing: 'a soldier', 'an old helicopter'. */
function singleAt(units: Unit[], i: number): FigureMention | null {
  if ((units[i] as Unit).article !== 'indef') return null;
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

/** Where articles are joined to the noun, one that stands without it right after a word of losing is one: 'the downing of [a] drone', 'was wounded [a] soldier'. */
function oneAt(units: Unit[], i: number): FigureMention | null {
  const before = units[i - 1];
  if (!before?.readings.some((reading) => reading.k === 'event' && reading.sense.row.type.startsWith('loss'))) return null;
  const unit = units[i] as Unit;
  if (unit.readings.some((reading) => reading.k === 'country' || reading.k === 'place')) return null;
  for (const reading of unit.readings) {
    if (reading.k !== 'counted' || reading.before.includes('def') || reading.after.some((feat) => feat !== 'indefinite')) continue;
    const { row } = reading.sense;
    if ((row.kind !== 'people' && row.kind !== 'equipment') || unit.text.includes(' ') || unit.text.endsWith('ات') || !singular(row.forms, unit.text)) continue;
    const next = units[i + 1];
    // In a construct with a definite noun it is no single thing of its kind: 'the driver of the car'.
    if (next?.readings.some((r) => r.before.includes('def') && (r.k === 'counted' || r.k === 'role'))) return null;
    return figured({ a: i, value: 1 }, i, i + 1, row, null);
  }
  return null;
}

/** Whether a form is the first of its row, which lists the singular before its broken plurals. */
function singular(forms: string, text: string): boolean {
  const first = foldForm(forms.split(' | ')[0] as string);
  return text === first || text === `${first}ا` || text.endsWith(first);
}

/** A dual ending tells two of a thing. */
function dualAt(units: Unit[], i: number): FigureMention | null {
  const unit = units[i] as Unit;
  // 'The two towns of X and Y' are told by their names.
  if (sense(unit, 'place-word') && units[i + 1]?.kind === WORD && (sense(units[i + 1], 'place') || units[i + 1]?.readings.length === 0)) return null;
  for (const reading of unit.readings) {
    if (reading.k !== 'counted') continue;
    const row = reading.sense.row;
    const two = reading.after.includes('dual') || (reading.after.includes('pair') && brokenPlural(row.forms, unit.text));
    if (two && !reading.before.includes('def')) return figured({ a: i, value: 2 }, i, i + 1, row, null);
  }
  return null;
}

/** Whether the row lists a plural of its own, so that an ending of two kinds tells two. */
function brokenPlural(forms: string, text: string): boolean {
  const list = forms.split(' | ').map((form) => foldForm(form));
  const base = list.find((form) => text.includes(form.slice(0, 3)));
  return list.some((form) => form !== base && !form.includes(' ') && base !== undefined && form[0] === base[0] && !form.startsWith(base.slice(0, -1)));
}

/** 'More than', 'about', 'at least', totals and additions around a figure. */
function bounds(units: Unit[], figure: FigureMention, amount: Amount | null, language: LanguagePack): void {
  const value = figure.value as number;
  if (amount?.max !== undefined) {
    figure.min = value;
    figure.max = amount.max;
    figure.value = undefined;
  } else if (amount?.vague) {
    figure.min = value;
    figure.value = undefined;
  }
  const near = [figure.a - 1, figure.a - 2, figure.b, figure.b + 1];
  for (const k of near) {
    const unit = units[k];
    if (!unit) continue;
    if (k === figure.a - 2 && ((units[figure.a - 1] as Unit).kind === NUMBER || (units[figure.a - 1] as Unit).kind === MARK)) continue;
    if (k > figure.b && (units[figure.b] as Unit).kind === MARK) continue;
    // After its number a word that is also a preposition is one: '95 drones over the town'.
    if (k >= figure.b && language.articles && sense(unit, 'case')) continue;
    const bound = sense(unit, 'bound')?.sense.bound;
    if (bound && figure.value !== undefined) {
      if (bound === 'about') figure.approximate = true;
      else {
        figure[bound] = figure.value;
        figure.value = undefined;
      }
      if (k === figure.b || k === figure.b + 1) figure.b = k + 1;
    }
  }
  for (let k = figure.a; k < Math.min(units.length, figure.b + 2); k += 1) if (sense(units[k], 'more')) figure.more = true;
}

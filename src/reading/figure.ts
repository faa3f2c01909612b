import { ROLES } from '../model/roles.js';
import { digitsValue } from '../text/numbers.js';
import { MARK, NUMBER, WORD } from '../text/tokens.js';
import { type Amount, amountAt } from './amount.js';
import { compound, type FigureMention, figured, FLYING } from './figured.js';
import type { LanguagePack } from './language.js';
import { caseOf, isQuotationMark, namesHarm, numeral, ordinalEnding, sense, type Unit } from './scan.js';
import type { EventSense, Reading1, Sense } from './senses.js';
import type { CountedRow } from './tables.js';
import { dualAt, singleAt } from './single.js';
import type { TimeMention } from './told.js';

/** Finds numbers with what they count; times are left to the time reader, and an ordinal counts nothing. */
export function findFigures(units: Unit[], times: TimeMention[], language: LanguagePack): FigureMention[] {
  const taken = (i: number) => ordinalEnding(units, i, language) || times.some((time) => time.a <= i && i < time.b && (time.told.t !== 'past' || sense(units[time.b - 1], 'time')?.sense.time.t === 'day'));
  const found: FigureMention[] = [];
  for (let i = 0; i < units.length; ) {
    if (taken(i)) {
      i += 1;
      continue;
    }
    const lasting = truceTime(units, i);
    if (lasting) {
      found.push(lasting);
      i = lasting.b;
      continue;
    }
    // '2- Ten were killed': the number of an item of a list.
    if (i === 0 && units[0]?.kind === NUMBER && units[1]?.kind === MARK && ITEM.has(units[1].text) && units[2] !== undefined && units[2].kind !== NUMBER && units[2].start > units[1].end) {
      i = 2;
      continue;
    }
    const amount = amountAt(units, i, taken);
    if (amount && (sense(units[amount.b], 'measure') || clockTime(units, amount, times, language) || dayBefore(units, amount, times))) {
      i = amount.b;
      continue;
    }
    const figure = amount ? (countedBefore(units, amount) ?? countedAfter(units, amount, language)) : (dualAt(units, i) ?? singleAt(units, i, language));
    // 'Of them' counts some of what was counted before.
    const last = figure && found.length > 0 ? found[found.length - 1] : undefined;
    if (figure && last && figure.counted === null && figure.event === null && (ofThem(units, figure.b) || (last.counted?.kind === 'equipment' && ofThem(units, figure.a - 1)) || (classed(units, figure.a) && last.counted?.kind === 'equipment'))) figure.counted = last.counted;
    if (figure && !yearAlone(units, figure, language) && !named(units, figure)) {
      bounds(units, figure, amount, language);
      found.push(figure);
    }
    i = Math.max(i + 1, figure?.b ?? amount?.b ?? 0);
  }
  return withoutWholes(units, found);
}

/** Marks behind the number of an item of a list. */
const ITEM: ReadonlySet<string> = new Set(['-', ')', '.', '/']);

/** 'Shot down 43 of 50 drones': where what is counted stands behind the whole, the part is told of. */
function withoutWholes(units: Unit[], found: FigureMention[]): FigureMention[] {
  return found.filter((whole, k) => {
    const part = found[k - 1];
    if (!part || whole.counted?.kind !== 'equipment' || caseOf(units[whole.a - 1]) !== 'from' || (whole.value ?? 0) <= (part.value ?? Number.MAX_VALUE)) return true;
    const near = part.counted === whole.counted ? part.at + 1 === whole.a - 1 : part.counted === null && part.event === null && classed(units, part.a) && part.a + 2 === whole.a - 1;
    if (near) part.counted = whole.counted;
    return !near;
  });
}

/** Whether a number has no more behind it than a word that stands between numbers and things: '43 of them', in languages that have one. */
const classed = (units: Unit[], a: number): boolean => sense(units[a + 1], 'classifier') !== undefined && !sense(units[a + 1], 'case') && !sense(units[a + 1], 'counted');

/** 'Shot down 18 of them': a number of what the sentence before, in the same paragraph, counted last. Sentences stand in order; changes their figures. */
export function countAgain(sentences: { units: Unit[]; figures: FigureMention[]; paragraph: number }[]): void {
  let shots: { counted: CountedRow; paragraph: number } | null = null;
  for (const { units, figures, paragraph } of sentences) {
    for (const figure of figures) {
      if (figure.counted && FLYING.has(figure.counted.what)) shots = { counted: figure.counted, paragraph };
      else if (figure.counted === null && figure.event === null && shots && paragraph - shots.paragraph <= 1 && downed(units, figure)) figure.counted = shots.counted;
    }
  }
  sentences.forEach(({ units, figures, paragraph }, k) => {
    const [figure, before] = [figures[0], sentences[k - 1]];
    if (!figure || figure.counted !== null || figure.event !== null || before?.paragraph !== paragraph) return;
    const counted = before.figures[before.figures.length - 1]?.counted ?? null;
    if (ofThem(units, figure.b) || (classed(units, figure.a) && counted?.kind === 'equipment')) figure.counted = counted;
  });
}

/** 'Seventy were shot down', 'downed 70': whether a number without a noun stands right beside a verb that tells of weapons lost. */
function downed(units: Unit[], { a, b }: FigureMention): boolean {
  const tells = (unit: Unit | undefined) => unit?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'verb' && reading.sense.row.type === 'loss.equipment') === true;
  let k = b;
  while (k < b + 4 && units[k] && (sense(units[k], 'aux') || sense(units[k], 'adverb') || sense(units[k], 'pronoun') || sense(units[k], 'among') || caseOf(units[k]) === 'of')) k += 1;
  return tells(units[a - 1]) || (k > b && tells(units[k]));
}

/** 'Of them' behind a number, over a classifier. */
function ofThem(units: Unit[], i: number): boolean {
  if (sense(units[i], 'classifier') && !sense(units[i], 'case')) return ofThem(units, i + 1);
  return sense(units[i], 'among') !== undefined || (caseOf(units[i]) === 'from' && sense(units[i + 1], 'pronoun') !== undefined);
}

/** 'A 30-day ceasefire': how long a truce is to last, by a number that a hyphen joins to its unit of time. */
function truceTime(units: Unit[], i: number): FigureMention | null {
  const row = compound(units, i) ? sense(units[i + 2], 'counted')?.sense.row : undefined;
  const truce = units[i + 3];
  if (row?.kind !== 'time' || !(sense(truce, 'truce') ?? truce?.readings.find((reading) => reading.k === 'event' && reading.sense.part === 'noun' && reading.sense.row.type === 'ceasefire.agreement'))) return null;
  const word = sense(units[i], 'number')?.sense.word;
  const value = (units[i] as Unit).kind === NUMBER ? digitsValue((units[i] as Unit).text) : word?.part === 'one' ? word.value : null;
  return value === null ? null : figured({ a: i, value }, i + 2, i + 3, row, null);
}

/** 'At eight o'clock': a small number right after the word for hour; 'within one day', where the word for one or two stands behind its noun. */
function clockTime(units: Unit[], amount: Amount, times: TimeMention[], { joinedArticle }: LanguagePack): boolean {
  const before = sense(units[amount.a - 1], 'time')?.sense.time;
  if (before?.t !== 'unit') return false;
  if (joinedArticle && amount.value <= 2 && !amount.vague && (units[amount.a] as Unit).kind === WORD && !sense(units[amount.b], 'counted')) return true;
  return before.unit === 'hour' && amount.value <= 24 && !times.some((time) => time.a <= amount.a && amount.a < time.b);
}

/** A year that counts nothing: 'the war of 1994'. */
function yearAlone(units: Unit[], { a, b, counted, event }: FigureMention, { calendar }: LanguagePack): boolean {
  const year = calendar === 'solar' ? SOLAR_YEAR : YEAR;
  return counted === null && event === null && b === a + 1 && year.test((units[a] as Unit).text) && !sense(units[a - 1], 'bound');
}

const YEAR = /^(19|20)\d\d$/;
const SOLAR_YEAR = /^(1[34]|19|20)\d\d$/;

/** A number in a name between quotation marks: «7 July» of a quarter, "23 March" of a movement. */
function named(units: Unit[], { a, b, counted, event }: FigureMention): boolean {
  // 'Battalion 101'.
  const force = sense(units[a - 1], 'role');
  if (units[a]?.kind === NUMBER && force?.sense.role === 'forces' && !force.after.includes('plural') && !(sense(units[a + 1], 'counted') ?? sense(units[a + 1], 'classifier') ?? sense(units[a + 1], 'number'))) return true;
  return counted === null && event === null && isQuotationMark(units[a - 1]) && (isQuotationMark(units[b]) || isQuotationMark(units[b + 1]));
}

/** 'The 16th and 24th of May', 'in the last 24': a number of a date told after it, or of the hours told before it. */
function dayBefore(units: Unit[], { a, b }: Amount, times: TimeMention[]): boolean {
  const past = units[b]?.readings.some((reading) => reading.k === 'time' && reading.sense.time.t === 'past') === true;
  if (past && a > 0 && units.slice(Math.max(0, a - 2), a).some((unit) => unit.readings.some((reading) => reading.k === 'time' && reading.sense.time.t === 'unit'))) return true;
  const [joint, next] = [units[b], times.find((time) => time.a === b + 1 || time.a === b)];
  const day = units.slice(Math.max(0, a - 2), a).some((unit) => unit.readings.some((reading) => reading.k === 'time' && reading.sense.time.t === 'unit' && reading.sense.time.unit === 'day'));
  return day && next?.told.t === 'date' && joint !== undefined && (sense(joint, 'and') !== undefined || next.a === b);
}

/** A word for one or two right after the noun that it counts: 'civilians two'. */
function countedBefore(units: Unit[], amount: Amount): FigureMention | null {
  const before = units[amount.a - 1];
  if ((units[amount.a] as Unit).kind !== WORD || amount.value > 2 || amount.vague || !before) return null;
  const counted = before.readings.find((reading): reading is Reading1<CountedSense> => reading.k === 'counted' && (reading.after.includes('pair') || reading.after.includes('dual')));
  return counted ? figured({ a: amount.a - 1, value: amount.value }, amount.a - 1, amount.b, counted.sense.row, null) : null;
}

type CountedSense = Extract<Sense, { k: 'counted' }>;

/** The noun that a number counts: within a few words, over classifiers, fillers and unknown adjectives. */
function countedAfter(units: Unit[], amount: Amount, language: LanguagePack): FigureMention | null {
  let unknown = 0;
  let forces = false;
  // Where 'one' is no article, it counts over adjectives as other numbers do.
  const small = (units[amount.a] as Unit).kind === WORD && amount.value <= 2 && !language.articles;
  for (let k = amount.b; k < Math.min(units.length, amount.b + 6); k += 1) {
    const unit = units[k] as Unit;
    if (glued(units, k)) continue;
    if (unit.kind === NUMBER || (unit.kind === MARK && unit.text !== '«' && unit.text !== '"')) break;
    const counted = sense(unit, 'counted');
    const event = eventNoun(unit);
    // 'Wounded 20 by shelling', 'the killing of 20 and the wounding of 134': a noun under a preposition or an 'and' of its own is not what is counted.
    if (event && (!counted || counted.sense.row.kind === 'event') && event.before.some((feat) => feat === 'with' || feat === 'to' || feat === 'and')) break;
    // 'The dead to 41 and the wounded to 200'.
    if ((counted ?? event)?.before.includes('and') && (counted ?? event)?.before.includes('def')) break;
    if (counted?.clitic === 'with' && k === amount.b) break;
    if (event?.sense.row.people && small && k > amount.b) break;
    if (event?.sense.row.people) return figured(amount, k, k + 1, counted?.sense.row ?? null, event.sense.row);
    // 'The 37 Rashtriya Rifles': a number in the name of a unit.
    if (counted && k > amount.b && unit.capital && units[k - 1]?.capital && units[k - 1]?.readings.length === 0) return null;
    // 'Two village elders', 'four tank crew': a thing told once before people only says whose or which they are.
    if (counted && language.articles && amount.value > 1 && !counted.after.includes('plural') && counted.sense.row.kind !== 'people' && sense(units[k + 1], 'counted')?.sense.row.kind === 'people') continue;
    if (counted) return figured(amount, k, k + 1, counted.sense.row, event?.sense.row ?? null);
    if (event) return figured(amount, k, k + 1, null, event.sense.row);
    // 'One of its soldiers'.
    if (small && unknown === 0 && k === amount.b && caseOf(unit) === 'from') continue;
    // 'Dozens of its soldiers', 'hundreds of RSF fighters'.
    if (unknown === 0 && (caseOf(unit) === 'of' || sense(unit, 'own') || sense(unit, 'party') || sense(unit, 'country'))) continue;
    // '12 of them civilians' counts civilians, 'three others, among them a child' no children.
    if (sense(unit, 'among')?.sense.of !== true && sense(unit, 'among')) break;
    if (sense(unit, 'among') || sense(unit, 'classifier') || sense(unit, 'filler') || sense(unit, 'more') || sense(unit, 'place-word')) continue;
    if (unit.readings.length > 0 && !sense(unit, 'role') && !sense(unit, 'demonym') && !sense(unit, 'means') && !(sense(unit, 'case')?.sense.case === 'from' && unknown === 0)) break;
    // 'Hundreds of government troops': forces are counted as people are.
    forces ||= unit.readings.some((reading) => reading.k === 'role' && ROLES[reading.sense.role].kind === 'force');
    unknown += 1;
    if (unknown > 3 || small) break;
  }
  if (amount.vague && !forces && !endsThere(units, amount)) return null;
  const unit = units[amount.a] as Unit;
  if (unit.kind === WORD && amount.value <= 2 && small && !standsForPeople(units, amount)) return null;
  return figured(amount, amount.a, amount.b, null, null);
}

/** 'Dozens were killed', 'forced thousands to flee': nothing follows that a number without a noun could count. */
function endsThere(units: Unit[], { b }: Amount): boolean {
  const more = sense(units[b], 'more') || sense(units[b], 'pronoun') ? b + 1 : b;
  const after = sense(units[more], 'filler') ? more + 1 : more;
  // 'Dozens of Palestinians'.
  if (units[after]?.readings.some((reading) => reading.k === 'demonym' && reading.after.includes('plural') && reading.before.includes('def'))) return true;
  const next = units[sense(units[after], 'demonym') || (units[after]?.capital && units[after]?.readings.length === 0) ? after + 1 : after];
  if (aside(units, next)) return true;
  return next === undefined || next.kind === MARK || sense(next, 'aux') !== undefined || sense(next, 'and') !== undefined || sense(next, 'verb') !== undefined || next.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'verb') || prepositional(next);
}

/** 'Dozens in X', 'hundreds since the war began', 'dozens by shelling': what opens a phrase of its own, and is not what the number is of. */
function prepositional(unit: Unit): boolean {
  const mark = caseOf(unit);
  return (mark !== undefined && mark !== 'of' && mark !== 'from') || sense(unit, 'time') !== undefined || unit.readings.some(({ clitic }) => clitic === 'with');
}

/** 'Thousands [fled] from Goma', 'forced thousands into flight': a preposition with a place or with what is done, and nobody. */
function aside(units: Unit[], next: Unit | undefined): boolean {
  if (next?.text.includes(' ') && next.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'light' && reading.sense.row.people === 'displaced')) return true;
  if (!next || !['from', 'in', 'on'].includes(caseOf(next) ?? '')) return false;
  const behind = units[units.indexOf(next) + 1];
  const place = sense(behind, 'place') ?? sense(behind, 'seat') ?? sense(behind, 'place-word');
  return (place !== undefined && !sense(behind, 'demonym')) || behind?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun' && reading.sense.row.people === 'displaced') === true;
}

/** 'The wounding of two others', 'two Palestinians', 'left two dead' in one phrase: a small number between a word of loss and 'others', or before a people's name or a verb of loss. */
function standsForPeople(units: Unit[], { a, b }: Amount): boolean {
  const next = units[b];
  if (sense(next, 'demonym') || sense(next, 'more') || next?.readings.some(({ k, sense: told }) => k === 'event' && told.part === 'suffer-light' && told.row.people !== undefined)) return true;
  return namesHarm(units[a - 1]);
}

function eventNoun(unit: Unit): Reading1<EventSense> | undefined {
  for (const reading of unit.readings) if (reading.k === 'event' && (reading.sense.part === 'noun' || reading.sense.part === 'done')) return reading as ReturnType<typeof eventNoun>;
  return undefined;
}

/** Whether a unit is a hyphen inside a name, or what follows one: 'Mi-24', 'Il-76'. */
function glued(units: Unit[], i: number): boolean {
  const [before, unit, after] = [units[i - 1] as Unit, units[i] as Unit, units[i + 1]];
  if (unit.text === '-') return before.kind === WORD && before.end === unit.start && after?.start === unit.end;
  return before.text === '-' && before.end === unit.start && units[i - 2]?.end === before.start;
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
    // 'At least 14 were killed and 25 wounded': a bound behind the number before is no other's.
    if (k === figure.a - 2 && (sense(units[k + 1], 'and') || units[k + 1]?.readings.some(({ before }) => before.includes('and')))) continue;
    // '22 at least, among them five children'.
    if (k === figure.a - 2 && sense(units[k + 1], 'among')) continue;
    // 'Over the weekend 30 were killed'.
    if (k === figure.a - 2 && sense(units[k + 1], 'time')) continue;
    if (k > figure.b && (units[figure.b] as Unit).kind === MARK) continue;
    // After its number a word that is also a preposition is one: '95 drones over the town'.
    if (k >= figure.b && language.articles && sense(unit, 'case')) continue;
    // '12 killed and more than 60 wounded': a bound right before the next number is that number's.
    if (k >= figure.b && numeral(units[k + 1])) continue;
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

import { digitsValue, joinNumber, type NumberWord } from '../text/numbers.js';
import { NUMBER, WORD } from '../text/tokens.js';
import { compound } from './figured.js';
import { caseOf, sense, type Unit } from './scan.js';

/** A number as it is written: the words from `a` to before `b`, its value, the other end of a range; `vague` where it is told as 'dozens'. */
export interface Amount {
  a: number;
  b: number;
  value: number;
  max?: number;
  vague?: true;
}

/** Over how many words whose the whole is may be told. */
const OWNER = 2;

/** A number in digits or words, with the other end of a range: '60-70', 'between 60 and 70', '60 to 70'. */
export function amountAt(units: Unit[], i: number, taken: (i: number) => boolean): Amount | null {
  const opened = i > 0 ? caseOf(units[i - 1]) : undefined;
  const low = numberAt(units, i, taken, opened === 'between');
  if (!low || low.max !== undefined || low.vague) return low;
  // '35 of 53 missiles': the part is told of, not the whole.
  const from = wholeFrom(units, low.b);
  const whole = from > 0 && !taken(from) ? numberAt(units, from, taken, true) : null;
  if (whole && whole.max === undefined && !whole.vague && whole.value > low.value) return { ...low, b: whole.b };
  const joint = units[low.b];
  const and = opened === 'between' && (sense(joint, 'and') !== undefined || isUntil(joint));
  if (!and && !((isUntil(joint) || caseOf(joint) === 'to') && opened !== 'from')) return low;
  const high = taken(low.b + 1) ? null : numberAt(units, low.b + 1, taken, true);
  if (!high || high.max !== undefined || high.vague || high.value <= low.value) return low;
  // 'From 60 to 70' tells two counts; '60 to 70 people' one.
  if (!and && !sense(units[high.b], 'counted') && !sense(units[high.b], 'classifier')) return low;
  // '300 to 500 thousand': the multiplier is told once.
  const bare = digitsValue((units[low.b + 1] as Unit).text);
  const times = bare !== null && low.b === i + 1 && low.value < bare && high.value >= bare * 1000 ? high.value / bare : 1;
  return { a: i, b: high.b, value: low.value * times, max: high.value };
}

/** '[Ten] of its 25 sailors', '[six] of the 20': where the number of the whole stands behind that of a part, over whose it is. 0 where none does. */
function wholeFrom(units: Unit[], b: number): number {
  if (caseOf(units[b]) !== 'of' && !sense(units[b], 'classifier')) return 0;
  for (let k = b + 1; k <= b + 1 + OWNER && units[k]; k += 1) {
    const unit = units[k] as Unit;
    if (unit.kind === NUMBER || sense(unit, 'number')) return k;
    const whose = unit.readings.some((reading) => reading.after.includes('genitive'));
    const passes = whose || caseOf(units[k]) === 'from' ? whose || k === b + 1 : unit.kind === WORD && !sense(unit, 'counted') && !sense(unit, 'verb') && !sense(unit, 'case') && !sense(unit, 'and') && !sense(unit, 'event');
    if (!passes) return 0;
  }
  return 0;
}

const isUntil = (unit: Unit | undefined): boolean => unit?.readings.some((reading) => reading.k === 'time' && reading.sense.time.t === 'until') === true;

/** A number in digits or words, with its multipliers; where it is `alone`, no number after an 'and' is part of it. */
function numberAt(units: Unit[], i: number, taken: (i: number) => boolean, alone: boolean): Amount | null {
  const unit = units[i] as Unit;
  const vague = sense(unit, 'vague');
  if (vague) return { a: i, b: i + 1, value: vague.sense.min, vague: true };
  if (unit.kind === NUMBER) {
    const value = digitsValue(unit.text);
    if (value === null || /^0\d/.test(unit.text) || compound(units, i)) return null;
    let b = i + 1;
    let total = value;
    const range = units[b]?.text === '-' && units[b + 1]?.kind === NUMBER && !taken(b + 1) ? digitsValue((units[b + 1] as Unit).text) : null;
    if (range !== null && range > value && (units[b] as Unit).start === unit.end) return { a: i, b: b + 2, value, max: range };
    for (let times = sense(units[b], 'number'); times && times.sense.word.part === 'times' && times.sense.word.value >= 1000; times = sense(units[b], 'number')) {
      total *= times.sense.word.value;
      b += 1;
    }
    // '43 thousand and 500', '1 million and 200 thousand'.
    const rest = !alone && b > i + 1 && sense(units[b], 'and') && units[b + 1]?.kind === NUMBER && !taken(b + 1) ? numberAt(units, b + 1, taken, false) : null;
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

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.js';
import { digitsValue, joinNumber, type NumberWord } from '../../src/text/numbers.js';

const DIGITS: [string, number | null][] = [
  ['830', 830],
  ['۸۳۰', 830],
  ['٨٣٠', 830],
  ['0', 0],
  ['3,634', 3634],
  ['۳٬۶۳۴', 3634],
  ['٣٬٦٣٤', 3634],
  ['1.280', 1280],
  ["12'500", 12500],
  ['1,234,567', 1234567],
  ['4.8', 4.8],
  ['۴٫۸', 4.8],
  ['2,5', 2.5],
  ['11:15', null],
  ['1401/01/07', null],
  ['10.11.2020', null],
  ['3-4', null],
  ['12,34,56', null],
  ['1,23456', null],
  ['84144021234567', null],
  ['', null],
  ['tb2', null],
];

test.each(DIGITS)('digits %s', (token, expected) => {
  expect(digitsValue(fold(token).text)).toBe(expected);
});

const one = (value: number): NumberWord => ({ value, part: 'one' });
const times = (value: number): NumberWord => ({ value, part: 'times' });

const WORDS: [string, NumberWord[], number | null][] = [
  ['seven', [one(7)], 7],
  ['twenty and seven', [one(20), one(7)], 27],
  ['three and thirty (units first)', [one(3), one(30)], 33],
  ['five and forty (units first)', [one(5), one(40)], 45],
  ['hundred', [times(100)], 100],
  ['two hundred, multiplied', [one(2), times(100)], 200],
  ['three hundred, one word', [one(300)], 300],
  ['five hundred and twelve', [one(500), one(12)], 512],
  ['two hundred and thirty and four', [one(200), one(30), one(4)], 234],
  ['hundred and five and twenty (units first)', [times(100), one(5), one(20)], 125],
  ['thousand', [times(1000)], 1000],
  ['six thousand five hundred', [one(6), times(1000), one(500)], 6500],
  ['six thousand five hundred, multiplied', [one(6), times(1000), one(5), times(100)], 6500],
  ['two hundred thousand', [one(200), times(1000)], 200_000],
  ['thirty-two thousand and eight', [one(30), one(2), times(1000), one(8)], 32_008],
  ['one million two hundred thousand', [one(1), times(1_000_000), one(200), times(1000)], 1_200_000],
  ['three four', [one(3), one(4)], null],
  ['twelve three', [one(12), one(3)], null],
  ['dozens', [{ value: 24, part: 'vague' }], null],
  ['dozens of thousands', [{ value: 24, part: 'vague' }, times(1000)], null],
  ['nothing', [], null],
];

test.each(WORDS)('words: %s', (_, words, expected) => {
  expect(joinNumber(words)).toBe(expected);
});

/** Number words of a value, tens before units or after. */
function spell(value: number, unitsFirst: boolean): NumberWord[] {
  const words: NumberWord[] = [];
  const thousands = Math.floor(value / 1000);
  if (thousands > 0) words.push(...(thousands > 1 ? spell(thousands, unitsFirst) : []), times(1000));
  const hundreds = Math.floor((value % 1000) / 100);
  if (hundreds > 0) words.push(one(hundreds * 100));
  const rest = value % 100;
  if (rest > 0 && (rest < 20 || rest % 10 === 0)) words.push(one(rest));
  else if (rest > 0) words.push(...(unitsFirst ? [one(rest % 10), one(rest - (rest % 10))] : [one(rest - (rest % 10)), one(rest % 10)]));
  return words;
}

describe('every number below a million', () => {
  test.each([false, true])('is joined from its words (units first: %s)', (unitsFirst) => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999_999 }), (value) => {
      expect(joinNumber(spell(value, unitsFirst))).toBe(value);
    }), { numRuns: 1000 });
  });

  test('is the same in digits of every kind, with or without thousands marks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.constantFrom(0x30, 0x660, 0x6f0), fc.constantFrom('', ',', '.', '٬', "'"), (value, zero, mark) => {
        const written = String(value).replace(/(?<=\d)(?=(\d{3})+$)/g, mark).replace(/\d/g, (d) => String.fromCharCode(zero + Number(d)));
        expect(digitsValue(fold(written).text)).toBe(value);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/model/claim.js';
import type { Span } from '../../src/model/span.js';
import { fold } from '../../src/text/fold.js';
import { digitsValue } from '../../src/text/numbers.js';
import { reader, spansOf, TEXTS } from './texts.js';

/** Beginnings of number words in Persian, Arabic and English, folded, with what they stand for; an ending of two of a thing; an article for one. */
const WORDS: [RegExp, number[]][] = [
  [/یک|واحد|اول|نخست|(^| )(one|an?)( |$)/u, [1]],
  [/دو|اثن|(ان|ین)( |$)|[اتی](ن|ی)?$|ثاني|second|two/u, [2]],
  [/سه|سوم|ثلاث|ثالث|three|third/u, [3]],
  [/چهار|اربع|رابع|four/u, [4]],
  [/پنج|خمس|خامس|five|fifth/u, [5]],
  [/شش|ست|سادس|six/u, [6]],
  [/هفت|سبع|سابع|seven/u, [7]],
  [/هشت|ثما|ثامن|eigh/u, [8]],
  [/نه|تسع|تاسع|nin/u, [9]],
  [/ده|عشر|عاشر|ten/u, [10]],
];
const TENS = /یازده|دوازده|سیزده|چهارده|پانز|شانز|هفده|هجده|هژده|نوزده|بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|eleven|twelve|teen|ty|dozen/u;
const LARGE = /صد|دویست|هزار|میلیون|م[ای]?یه|مای|میتا|میتی|الف|الاف|ملیون|ملایین|hundred|thousand|lakh|million|crore/u;
const VAGUE = /ده ?ها|صدها|هزار|عشرات|میات|الاف|dozen|score|hundreds|thousands/u;

/** Whether a stretch of text says a figure's number: in digits, in words, by a dual or as 'dozens'. */
function says(piece: string, { value, min, max }: Figure): boolean {
  const text = fold(piece).text;
  const told = [value, min, max].filter((n) => n !== undefined);
  // An age inside the noun phrase counts nothing: 'a 63-year-old man' is one.
  const numbers = (text.replace(/\p{L}-\d+|\d+-year-old/gu, '').match(/\d[\d.,:/']*/g) ?? []).map((token) => digitsValue(token.replace(/[.,:/']$/, '')));
  // '46 thousand and 700' tells 46,700.
  const summed = (n: number) => LARGE.test(text) && numbers.some((thousands, i) => thousands !== null && thousands * 1000 + (numbers[i + 1] ?? 0) === n);
  if (numbers.length > 0 && told.some((n) => summed(n) || numbers.some((number) => number !== null && (number === n || (LARGE.test(text) && Number.isInteger(Math.round((n / number) * 1e6) / 1e6)))))) return true;
  // A noun alone, where the article is joined to it, tells one of its kind; somebody named is one.
  if (told.includes(1) && /^\P{N}+$/u.test(text)) return true;
  // 'Eighteen of the 31 lorries': the part in words, before the whole in digits.
  return inWords(numbers.length > 0 ? text.slice(0, text.search(/\d/)) : text, told);
}

/** Whether a stretch of text without digits says a number in words, by a dual or as 'dozens'. */
function inWords(text: string, told: number[]): boolean {
  return told.some((n) => (n >= 24 && VAGUE.test(text)) || (n >= 100 && LARGE.test(text)) || (n > 10 && TENS.test(text)) || WORDS.some(([word, values]) => values.includes(n) && word.test(text)));
}

const within = ([from, to]: Span, [start, end]: Span): boolean => start <= from && to <= end;

describe.each(TEXTS)('every span of $name is faithful', ({ text }) => {
  const reading = reader.read(text);

  test('it lies in the text and holds words', () => {
    for (const { path, span } of spansOf(reading)) {
      expect(span[0], path).toBeGreaterThanOrEqual(0);
      expect(span[1], path).toBeLessThanOrEqual(text.length);
      expect(span[1], path).toBeGreaterThanOrEqual(span[0]);
      // A step of a derivation may rest on no words: a speaker who goes on.
      if (!path.includes('.derivation.')) expect(text.slice(...span).trim(), path).not.toBe('');
    }
  });

  test('a claim lies in its sentence, and both in the main text', () => {
    for (const { id, span, sentence } of reading.claims) {
      expect(within(span, sentence), id).toBe(true);
      expect(reading.mainText.some((main) => within(sentence, main)), `${id}: ${text.slice(...sentence)}`).toBe(true);
    }
  });

  test('claims have ids in the order of the text', () => {
    expect(reading.claims.map(({ id }) => id)).toEqual(reading.claims.map((_, i) => `c${i + 1}`));
    const starts = reading.claims.map(({ sentence }) => sentence[0]);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test('parties, places and times begin and end with letters, digits or the mark of a genitive, of the main text', () => {
    for (const claim of reading.claims) {
      const spans = [...claim.sources, ...claim.agents, ...claim.targets, ...claim.placeDetails, ...(claim.time ? [claim.time] : [])].flatMap(({ span }) => (span ? [span] : []));
      for (const span of spans) {
        expect(text.slice(...span), claim.id).toMatch(/^[\p{L}\p{N}«"(][\s\S]*[\p{L}\p{M}\p{N}»")'’]$|^\p{L}$|(\p{Lu}\.){2}$/u);
        expect(reading.mainText.some((main) => within(span, main)), `${claim.id}: ${text.slice(...span)}`).toBe(true);
      }
    }
  });

  test('a figure says its number', () => {
    for (const claim of reading.claims) for (const figure of claim.figures) expect(says(text.slice(...figure.span), figure), `${claim.id}: ${text.slice(...figure.span)} ${JSON.stringify(figure)}`).toBe(true);
  });

  test('places are those of the details', () => {
    for (const claim of reading.claims) expect(claim.placeDetails.map(({ name }) => name)).toEqual(claim.places);
  });

  test('every claim says why', () => {
    for (const { id, derivation } of reading.claims) expect(derivation.length, id).toBeGreaterThan(0);
  });
});

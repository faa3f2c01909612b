import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldForm, toRaw } from '../../src/text/fold.js';

/** [what, spelling, other spelling]: both fold to one text. */
const SAME: [string, string, string][] = [
  ['Arabic and Persian yeh', 'علي', 'علی'],
  ['yeh without dots', 'على', 'علی'],
  ['yeh with hamza and plain yeh', 'جزئیات', 'جزییات'],
  ['Arabic and Persian kaf', 'كشور', 'کشور'],
  ['swash kaf', 'ڪشور', 'کشور'],
  ['hamza seats of alef', 'أرمينيا', 'ارمينيا'],
  ['hamza below', 'إعلان', 'اعلان'],
  ['alef with madda', 'آتش', 'اتش'],
  ['alef wasla', 'ٱلنار', 'النار'],
  ['waw with hamza', 'مسؤول', 'مسوول'],
  ['ta marbuta and heh', 'وزارة', 'وزاره'],
  ['heh with yeh above', 'خانۀ', 'خانه'],
  ['heh with combining hamza', 'خانهٔ', 'خانه'],
  ['Persian digits', '۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['Arabic-Indic digits', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['full-width digits', '０１２３４５６７８９', '0123456789'],
  ['tatweel', 'بـــيان', 'بيان'],
  ['vowel marks', 'كُتِبَ البَيانُ', 'كتب البيان'],
  ['shadda and tanwin', 'فوراً نفّذ', 'فورا نفذ'],
  ['superscript alef', 'هٰذا', 'هذا'],
  ['presentation forms', 'ﺍﻟﺠﻴﺶ', 'الجيش'],
  ['lam-alef ligature', 'ﻻ سلام', 'لا سلام'],
  ['ligature of a name', 'ﷲ', 'الله'],
  ['half-space', 'درگیری‌های', 'درگیریهای'],
  ['soft hyphen and direction marks', 'خب\u00adر\u200f رو\u202bز\u202c', 'خبر روز'],
  ['byte order mark', '\ufeffخبر', 'خبر'],
  ['no-break and narrow spaces', 'سه\u00a0مورد\u202fنقض', 'سه مورد نقض'],
  ['case', 'REUTERS Tb2', 'reuters tb2'],
  ['accents', 'Türk Méchin', 'turk mechin'],
  ['decomposed accents', 'Türk', 'Tu\u0308rk'],
  ['Persian comma and question mark', 'چه، کی؟', 'چه, کی?'],
  ['semicolon and Urdu full stop', 'بس؛ تمام۔', 'بس; تمام.'],
  ['curly and angle quotes', '“سلام” ‹صلح›', '«سلام» «صلح»'],
  ['dashes', 'الف – ب — ج', 'الف - ب - ج'],
  ['Arabic decimal and thousands marks', '٣٫٥ ١٬٢٠٠', '3.5 1,200'],
  ['line separators', 'یک\u2028دو', 'یک\nدو'],
];

/** Letters that stay apart. */
const APART: [string, string][] = [
  ['ت', 'ط'], ['س', 'ص'], ['ق', 'غ'], ['گ', 'ک'], ['ب', 'پ'], ['ح', 'ه'], ['و', 'ا'], ['ی', 'ن'], ['ж', 'ш'], ['1', '2'], ['«', '»'],
];

describe('fold', () => {
  test.each(SAME)('%s', (_, one, other) => {
    expect(fold(one).text).toBe(fold(other).text);
  });

  test.each(APART)('%s is not %s', (one, other) => {
    expect(fold(one).text).not.toBe(fold(other).text);
  });

  test('a folded text folds to itself', () => {
    for (const [, one] of SAME) expect(fold(fold(one).text).text).toBe(fold(one).text);
  });

  test('only line breaks and spaces are white space, and a carriage return starts no line', () => {
    expect(fold('a\tb\r\nc\u3000d').text).toBe('a b \nc d');
  });

  test('nothing at all', () => {
    expect(fold('')).toEqual({ text: '', map: Int32Array.of(0) });
    expect(fold('ـَّ\u200c').text).toBe('');
  });
});

/** Texts of letters, marks, digits, joints, ligatures and surrogates. */
const pieces = fc.oneof(
  fc.constantFrom(...'اأإآٱبپتيىئیكکگوؤهةۀھ٠٥٩۰۵۹059 \u200c\u200d\u200f\u00a0\t\r\nًٌَُِّْٰـ،؛؟.٫٬…«»“”"\'’–—ßéÉİıÆЁё'),
  fc.constantFrom('ﷲ', 'ﷺ', 'ﻻ', 'ﻼ', 'ﮐ', 'ﯽ', 'ﬁ', 'Ǆ', '½', '㎞', '\u{1f600}', '\u{1ee00}', '\ud83d', '\udc00', '\u0000', '\u2028'),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const texts = fc.array(pieces, { maxLength: 60 }).map((list) => list.join(''));

describe('the offset map', () => {
  test('every folded code unit comes from a code unit that folds to it', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const { text, map } = fold(raw);
        expect(map.length).toBe(text.length + 1);
        expect(map[text.length]).toBe(raw.length);
        for (let i = 0; i < text.length; i += 1) {
          const at = map[i] as number;
          expect(at).toBeGreaterThanOrEqual(i === 0 ? 0 : (map[i - 1] as number));
          expect(at).toBeLessThan(raw.length);
          expect(fold(raw[at] as string).text).toContain(text[i]);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a text folds as its pieces do', () => {
    fc.assert(fc.property(texts, texts, (a, b) => {
      expect(fold(a + b).text).toBe(fold(a).text + fold(b).text);
    }));
  });

  test('a surrogate that stands alone stays as it is, in a short text and in a long one', () => {
    for (const length of [1, 100, 20_000]) expect(fold(`${'ب'.repeat(length)}\ud83d`).text).toBe(`${'ب'.repeat(length)}\ud83d`);
  });

  test('folding is idempotent and so is folding case', () => {
    fc.assert(fc.property(texts, (raw) => {
      expect(fold(fold(raw).text).text).toBe(fold(raw).text);
    }));
  });

  test('the raw span of a folded span folds back to it', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (raw, a, b) => {
        const folded = fold(raw);
        const [start, end] = [a % (folded.text.length + 1), b % (folded.text.length + 1)].sort((x, y) => x - y) as [number, number];
        const [from, to] = toRaw(folded, start, end);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(raw.length);
        const back = fold(raw.slice(from, to)).text;
        // A span that cuts a ligature holds the whole ligature or nothing of it.
        const whole = (at: number): boolean => at === 0 || at === folded.text.length || folded.map[at] !== folded.map[at - 1];
        if (whole(start) && whole(end)) expect(back).toBe(folded.text.slice(start, end));
      }),
      { numRuns: 400 },
    );
  });

  test('a span holds the marks after its last letter and none before its first', () => {
    const raw = 'قالـت الوزارةُ إنّها';
    const folded = fold(raw);
    const at = folded.text.indexOf('الوزاره');
    expect(raw.slice(...toRaw(folded, at, at + 'الوزاره'.length))).toBe('الوزارةُ');
    expect(toRaw(folded, at, at)).toEqual([raw.indexOf('الوزارةُ'), raw.indexOf('الوزارةُ')]);
  });

  test('a ligature is one place for all its letters', () => {
    const folded = fold('x ﷲ y');
    expect(folded.text).toBe('x الله y');
    expect([...folded.map]).toEqual([0, 1, 2, 2, 2, 2, 3, 4, 5]);
  });
});

test('a form keeps its joints and folds the rest', () => {
  expect(foldForm(' آتش‌بس ')).toBe('اتش\u200cبس');
  expect(foldForm('وزارة الدفاعِ')).toBe('وزاره الدفاع');
});

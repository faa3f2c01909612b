import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.js';
import { sentences } from '../../src/text/sentences.js';
import { tokenize } from '../../src/text/tokens.js';

/** Sentences of a text, folded. */
function split(raw: string): string[] {
  const { text } = fold(raw);
  const tokens = tokenize(text);
  return sentences(text, tokens).map(({ first, last }) => text.slice(tokens.start[first], tokens.end[last - 1]));
}

const ROWS: [string, string, string[]][] = [
  ['two sentences', 'باران آمد. هوا سرد شد.', ['باران امد.', 'هوا سرد شد.']],
  ['question and exclamation', 'چه شد؟ آتش! تمام', ['چه شد?', 'اتش!', 'تمام']],
  ['a decimal is no end', 'بلغ العجز 4.8 بالمئة. انتهى', ['بلغ العجز 4.8 بالمیه.', 'انتهی']],
  ['a date with points', 'يوم 10.11.2020 وقع الاتفاق. ثم هدأ', ['یوم 10.11.2020 وقع الاتفاق.', 'ثم هدا']],
  ['a thousands point', 'قتل 2.783 جنديا. وعاد الهدوء', ['قتل 2.783 جندیا.', 'وعاد الهدوء']],
  ['a name of letters and points', 'J. Smith wrote it. Done', ['j. smith wrote it.', 'done']],
  ['a point inside an address', 'سایت example.org نوشت. تمام', ['سایت example.org نوشت.', 'تمام']],
  ['a number at the end', 'در سال ۱۳۹۹. پس از آن', ['در سال 1399.', 'پس از ان']],
  ['a quote closes after the stop', 'گفت: «می‌آیم.» بعد رفت.', ['گفت: «میایم.»', 'بعد رفت.']],
  ['an ASCII quote after the stop', 'قال: "سنعود." ثم خرج.', ['قال: "سنعود."', 'ثم خرج.']],
  ['a bracket after the stop', '(هوا سرد بود.) باران آمد.', ['(هوا سرد بود.)', 'باران امد.']],
  ['several stops', 'صبر کن... آمدم', ['صبر کن...', 'امدم']],
  ['an ellipsis letter', 'صبر کن… آمدم', ['صبر کن.', 'امدم']],
  ['stops of several kinds', 'واقعا؟! بله', ['واقعا?!', 'بله']],
  ['line breaks end sentences', 'عنوان بی نقطه\nمتن خبر', ['عنوان بی نقطه', 'متن خبر']],
  ['empty lines make none', '\n\nیک.\n\n\nدو.\n', ['یک.', 'دو.']],
  ['a semicolon and a colon end none', 'الف: ب؛ ج، د.', ['الف: ب; ج, د.']],
  ['the quotation of the next sentence is not swallowed', 'رفت. «باز می‌گردم»', ['رفت.', '«باز میگردم»']],
  ['nothing', '', []],
];

describe('sentences', () => {
  test.each(ROWS)('%s', (_, raw, expected) => {
    expect(split(raw)).toEqual(expected);
  });

  test('every token but a line break stands in one sentence, in order', () => {
    const texts = fc.array(fc.constantFrom('سه', 'ا', ' ', '\n', '12', '3.4', '.', '؟', '!', '»', '«', '"', ')', ', '), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (raw) => {
        const { text } = fold(raw);
        const tokens = tokenize(text);
        let at = 0;
        for (const { first, last } of sentences(text, tokens)) {
          expect(last).toBeGreaterThan(first);
          while (at < first) expect(text[tokens.start[at++] as number]).toBe('\n');
          at = last;
        }
        while (at < tokens.count) expect(text[tokens.start[at++] as number]).toBe('\n');
      }),
    );
  });
});

describe('a run without an end', () => {
  const words = (n: number): string => Array.from({ length: n }, () => 'واژه').join(' ');
  const lengths = (raw: string): number[] => split(raw).map((sentence) => sentence.split(' ').length);

  test('of a length that writers reach is one sentence', () => expect(lengths(words(300))).toEqual([300]));
  test('is cut at the last comma', () => expect(lengths(`${words(180)}، ${words(80)}؛ ${words(100)}`)).toEqual([260, 100]));
  test('is cut where it has none nearby', () => expect(lengths(`${words(100)}، ${words(700)}`)).toEqual([299, 300, 201]));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.js';
import { BREAK, MARK, NUMBER, tokenize, WORD } from '../../src/text/tokens.js';

const NAMES: Record<number, string> = { [WORD]: 'w', [NUMBER]: 'n', [MARK]: 'm', [BREAK]: 'b' };

/** Tokens as `kind:text`. */
function tokens(raw: string): string[] {
  const { text } = fold(raw);
  const { count, start, end, kind } = tokenize(text);
  return Array.from({ length: count }, (_, i) => `${NAMES[kind[i] as number]}:${text.slice(start[i], end[i])}`);
}

const ROWS: [string, string, string[]][] = [
  ['words and a full stop', 'سه نفر کشته شدند.', ['w:سه', 'w:نفر', 'w:کشته', 'w:شدند', 'm:.']],
  ['a lost half-space builds one word', 'آتش‌بس', ['w:اتشبس']],
  ['a comma glued to a word', 'باکو،ایروان', ['w:باکو', 'm:,', 'w:ایروان']],
  ['words of other scripts are words', 'Նաիրի Ёлка İrəvan', ['w:նաիրի', 'w:елка', 'w:iravan']],
  ['thousands, decimals, clock times, dates', '3,634 4.8 11:15 1401/01/07', ['n:3,634', 'n:4.8', 'n:11:15', 'n:1401/01/07']],
  ['Persian digits with their marks', '۳٬۶۳۴ و ۴٫۸', ['n:3,634', 'w:و', 'n:4.8']],
  ['a full stop after a number is no part of it', 'در سال ۲۰۲۰.', ['w:در', 'w:سال', 'n:2020', 'm:.']],
  ['a range is two numbers', '10-12', ['n:10', 'm:-', 'n:12']],
  ['a number glued to a word', '24ساعة', ['n:24', 'w:ساعه']],
  ['a model name in Latin letters', 'TB2 Su-25', ['w:tb2', 'w:su', 'm:-', 'n:25']],
  ['quotes and brackets are single marks', '«الف» (ب)', ['m:«', 'w:الف', 'm:»', 'm:(', 'w:ب', 'm:)']],
  ['line breaks are tokens', 'یک\r\n\r\nدو', ['w:یک', 'b:\n', 'b:\n', 'w:دو']],
  ['nothing', ' \u200c \u00a0', []],
];

describe('tokens', () => {
  test.each(ROWS)('%s', (_, raw, expected) => {
    expect(tokens(raw)).toEqual(expected);
  });

  test('letters of every script build words, whatever ASCII classes say', () => {
    for (const word of ['گفت‌وگو', 'قُصِفَت', 'žluťoučký', 'Қазақстан', 'ქართველი', 'עברית', 'سۆران', 'ټولنه']) {
      expect(tokens(word)).toHaveLength(1);
      expect(tokens(word)[0]).toMatch(/^w:/);
    }
  });

  test('tokens stand in order, cover all but spaces, and keep their kind', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom('سه', 'مورد', ' ', ' ', '\n', '12', '3,4', '.', '«', '»', '،', 'tb2', '-', ':', '/'), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 40 });
    fc.assert(
      fc.property(texts, (parts) => {
        const { text } = fold(parts.join(''));
        const { count, start, end, kind } = tokenize(text);
        let at = 0;
        for (let i = 0; i < count; i += 1) {
          expect(text.slice(at, start[i])).toMatch(/^ *$/);
          expect(end[i]).toBeGreaterThan(start[i] as number);
          const piece = text.slice(start[i], end[i]);
          if (kind[i] === BREAK) expect(piece).toBe('\n');
          if (kind[i] === NUMBER) expect(piece).toMatch(/^\d(.*\d)?$/);
          if (kind[i] === WORD) expect(piece).not.toMatch(/[ \n.,«»:/-]/);
          at = end[i] as number;
        }
        expect(text.slice(at)).toMatch(/^ *$/);
      }),
    );
  });
});

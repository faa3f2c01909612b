import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.js';
import { quotes } from '../../src/text/quotes.js';
import { tokenize } from '../../src/text/tokens.js';

/** Quotations as `depth:text inside`. */
function quoted(raw: string, limit?: number): string[] {
  const { text } = fold(raw);
  const tokens = tokenize(text);
  return quotes(text, tokens, limit).map(({ open, close, depth }) => `${depth}:${text.slice(tokens.end[open], tokens.start[close])}`);
}

const ROWS: [string, string, string[]][] = [
  ['guillemets', 'گفت «برمی‌گردیم» و رفت', ['0:برمیگردیم']],
  ['curly', 'قال “سنعود” ثم خرج', ['0:سنعود']],
  ['straight', 'قال "سنعود" ثم خرج', ['0:سنعود']],
  ['two in a row', '«الف» و «ب»', ['0:الف', '0:ب']],
  ['nested guillemets', '«گفت «نه» و رفت»', ['0:گفت «نه» و رفت', '1:نه']],
  ['straight inside guillemets', '«قال "لا" وخرج»', ['0:قال "لا" وخرج', '1:لا']],
  ['guillemets inside straight', 'قال "سمى «الهدف» بنفسه" وخرج', ['0:سمی «الهدف» بنفسه', '1:الهدف']],
  ['unbalanced opening', 'گفت «برمی‌گردیم و رفت', []],
  ['unbalanced closing', 'گفت برمی‌گردیم» و رفت', []],
  ['lost opening inside a quotation', '«یک «دو سه»', ['1:دو سه']],
  ['over a line break', '«یک\nدو»', ['0:یک\nدو']],
  ['straight ones end with their line', 'او "یک\nدو" گفت', []],
];

describe('quotations', () => {
  test.each(ROWS)('%s', (_, raw, expected) => {
    expect(quoted(raw)).toEqual(expected);
  });

  test('an opening mark without a partner within the limit opens nothing', () => {
    const far = `«${'سخن '.repeat(30)}»`;
    expect(quoted(far, 20)).toEqual([]);
    expect(quoted(far, 40)).toHaveLength(1);
  });

  test('a lost mark does not swallow what comes later', () => {
    expect(quoted(`گفت «نیمه تمام\n\n${'خبر '.repeat(450)}\n\nگفت «تمام» و رفت`)).toEqual([expect.stringMatching(/:تمام$/)]);
  });
});

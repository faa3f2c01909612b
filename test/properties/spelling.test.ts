import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.js';
import { inFolded, reader, TEXTS } from './texts.js';

const digits = (zero: number) => (text: string): string => text.replace(/[0-9\u0660-\u0669\u06f0-\u06f9]/g, (d) => String.fromCharCode(zero + (d.charCodeAt(0) & 15)));

/** Other spellings of a text that say the same. */
const SPELLINGS: [string, (text: string) => string][] = [
  ['ASCII digits', digits(0x30)],
  ['Arabic-Indic digits', digits(0x660)],
  ['Persian digits', digits(0x6f0)],
  ['Arabic yeh and kaf', (text) => text.replace(/ی/g, 'ي').replace(/ک/g, 'ك')],
  ['Persian yeh and kaf', (text) => text.replace(/[يى]/g, 'ی').replace(/ك/g, 'ک')],
  ['half-spaces stripped', (text) => text.replace(/\u200c/g, '')],
  ['half-spaces doubled', (text) => text.replace(/\u200c/g, '\u200c\u200c')],
  ['half-spaces after every yeh', (text) => text.replace(/ی(?=\p{L})/gu, 'ی\u200c')],
  ['tatweel', (text) => text.replace(/(?<=[سش])(?=\p{L})/gu, 'ـ')],
  ['vowel marks', (text) => text.replace(/(?<=[بمن])(?=\p{L})/gu, '\u064e')],
];

describe.each(SPELLINGS)('%s change offsets only', (_, spell) => {
  test.each(TEXTS)('$name', ({ text }) => {
    const spelled = spell(text);
    expect(fold(spelled).text).toBe(fold(text).text);
    expect(inFolded(reader.read(spelled), spelled)).toEqual(inFolded(reader.read(text), text));
  });
});

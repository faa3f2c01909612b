import { describe, expect, test } from 'vitest';
import { decode } from '../../src/intake/encoding.js';
import { plausibility } from '../../src/intake/letters.js';
import { encode, joined } from './bytes.js';

const FA = 'وزارت دفاع روز جمعه اعلام کرد دو سرباز در تیراندازی نزدیک روستا زخمی شدند و گفت: «آتش‌بس پابرجا است».';
const AR = 'أعلنت وزارة الدفاع يوم الجمعة إصابة جنديين بجروح في إطلاق نار قرب القرية، وقالت إن الهدنة ما زالت قائمة.';
const RU = 'Министерство обороны сообщило в пятницу, что двое военнослужащих ранены при обстреле у села.';
const EN = 'The ministry said on Friday that two soldiers’ posts came under fire – “near the village”.';
const TR = 'Savunma Bakanlığı cuma günü köyün yakınında iki askerin yaralandığını ve ateşkesin sürdüğünü açıkladı.';
const MARK = { 'utf-8': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] };
const page = (charset: string, body: string): string => `<!doctype html><html><head><meta charset="${charset}"><title>x</title></head><body><p>${body}</p></body></html>`;

describe('plain text', () => {
  test.each([
    ['utf-8', FA, 'utf-8', 'utf-8'],
    ['utf-8', 'plain ASCII', 'utf-8', 'utf-8'],
    ['windows-1256', FA.replaceAll('ی', 'ي'), 'windows-1256', 'detected'],
    ['windows-1256', AR, 'windows-1256', 'detected'],
    ['iso-8859-6', AR.replaceAll('–', '-'), 'iso-8859-6', 'detected'],
    ['windows-1251', RU, 'windows-1251', 'detected'],
    ['koi8-r', RU, 'koi8-r', 'detected'],
    ['iso-8859-5', RU, 'iso-8859-5', 'detected'],
    ['windows-1254', TR, 'windows-1254', 'detected'],
    ['utf-16le', FA, 'utf-16le', 'detected'],
    ['utf-16be', AR, 'utf-16be', 'detected'],
    ['utf-16le', RU, 'utf-16le', 'detected'],
    ['utf-16be', EN, 'utf-16be', 'detected'],
  ])('%s: %s', (encoding, text, expected, basis) => {
    expect(decode(encode(text, encoding), false)).toEqual({ text, encoding: expected, basis, damaged: 0 });
  });

  test.each(['windows-1256', 'windows-1254', 'windows-1251'])('typographic marks alone (%s) keep their meaning', (encoding) => {
    expect(decode(encode(EN, encoding), false)?.text).toBe(EN);
  });

  test.each(Object.entries(MARK))('a byte order mark tells %s and is no part of the text', (encoding, mark) => {
    expect(decode(joined(Uint8Array.from(mark), encode(FA, encoding)), false)).toEqual({ text: FA, encoding, basis: 'bom', damaged: 0 });
  });

  test('short texts are enough', () => {
    expect(decode(encode('سلام', 'windows-1256'), false)?.text).toBe('سلام');
  });

  test('line ends stay as they are', () => {
    const text = 'الف\r\nب\rپ\n\u2028ت\r\n';
    expect(decode(encode(text, 'utf-8'), false)?.text).toBe(text);
  });

  test('a few broken bytes do not lose a document', () => {
    const bytes = encode(FA.repeat(5), 'utf-8').slice(0, -4);
    bytes[41] = 0x20;
    const decoded = decode(bytes, false);
    expect(decoded).toMatchObject({ encoding: 'utf-8', basis: 'detected' });
    expect(decoded?.damaged).toBeGreaterThan(0);
    expect(decoded?.damaged).toBe((decoded?.text.match(/\ufffd/g) ?? []).length);
  });

  test('bytes that are no writing in any charset give nothing', () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, index) => 0x80 + ((index * 7919 + (index >> 3) * 104729) % 128));
    expect(decode(bytes, false)).toBeNull();
  });
});

describe('pages', () => {
  test.each([
    ['utf-8', FA, 'utf-8', 'utf-8', 'declared'],
    ['windows-1256', AR, 'windows-1256', 'windows-1256', 'declared'],
    ['iso-8859-6', AR, 'iso-8859-6', 'iso-8859-6', 'declared'],
    // Recoded on the way without a word about it.
    ['windows-1256', AR, 'utf-8', 'utf-8', 'utf-8'],
    ['utf-8', AR, 'windows-1256', 'windows-1256', 'detected'],
    ['iso-8859-1', AR, 'windows-1256', 'windows-1256', 'detected'],
    ['iso-8859-1', 'naïve café', 'windows-1252', 'windows-1252', 'declared'],
    // The two agree in these marks, and Node only decodes the one rightly.
    ['windows-1252', EN, 'windows-1254', 'windows-1252', 'declared'],
    ['utf-16', AR, 'utf-8', 'utf-8', 'declared'],
    ['nonsense', FA, 'utf-8', 'utf-8', 'utf-8'],
    ['us-ascii', 'plain', 'utf-8', 'windows-1252', 'declared'],
  ])('declared %s, written in %s', (declared, body, written, encoding, basis) => {
    const source = page(declared, body);
    expect(decode(encode(source, written), true)).toEqual({ text: source, encoding, basis, damaged: 0 });
  });

  test.each([
    `<meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><p>${AR}`,
    `<meta content='text/html;charset = "windows-1256"' http-equiv=content-type><p>${AR}`,
    `<?xml version="1.0" encoding="windows-1256"?><html><p>${AR}</p></html>`,
  ])('declarations: %s', (source) => {
    expect(decode(encode(source, 'windows-1256'), true)).toMatchObject({ text: source, basis: 'declared' });
  });

  test('a declaration in a text file is only text', () => {
    const source = page('windows-1256', 'plain');
    expect(decode(encode(source, 'utf-8'), false)?.encoding).toBe('utf-8');
  });
});

describe('writing is clearly more plausible than what a wrong charset makes of it', () => {
  test.each([
    [AR, 'windows-1256'],
    [AR, 'iso-8859-6'],
    [FA.replaceAll('ی', 'ي'), 'windows-1256'],
    [RU, 'windows-1251'],
    [RU, 'koi8-r'],
  ])('%s in %s', (text, right) => {
    const bytes = encode(text, right);
    for (const wrong of ['windows-1256', 'iso-8859-6', 'windows-1251', 'windows-1252', 'koi8-r', 'iso-8859-5']) {
      if (wrong !== right) expect.soft(plausibility(new TextDecoder(wrong).decode(bytes)), wrong).toBeLessThan(plausibility(text) - 0.2);
    }
  });
});

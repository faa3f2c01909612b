import { expect, test } from 'vitest';
import { reader, TEXTS } from './texts.js';

const cases = (language: string): string => TEXTS.filter((text) => text.language === language).map(({ text }) => text).join('\n');

/** The cases of a language, repeated up to a size in UTF-8. */
function sized(language: string, bytes: number): string {
  const once = cases(language);
  const all = once.repeat(Math.ceil(bytes / Buffer.byteLength(once)));
  return all.slice(0, Math.round((all.length * bytes) / Buffer.byteLength(all)));
}

/** Milliseconds of processor time, which other programs on the machine do not change; the least of some tries. */
function best(text: string, language: string, tries: number): number {
  const times = Array.from({ length: tries }, () => {
    const before = process.cpuUsage();
    reader.read(text, { language });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

test.each(['fa', 'ar', 'en'])('a text of 1 MB in %s is read within 20 times the time of one of 50 kB', { timeout: 60_000 }, (language) => {
  const [short, long] = [sized(language, 50_000), sized(language, 1_000_000)];
  for (let i = 0; i < 3; i += 1) reader.read(short, { language });
  const once = best(short, language, 5);
  expect(best(long, language, 3) / once).toBeLessThan(20);
});

/** Of each language: words that tell an event, names in a list, somebody who says something, numbers in words. */
const PIECES: Record<string, { event: string; names: string; says: string; numbers: string }> = {
  fa: { event: 'نیروهای روسیه به مواضع ارتش اوکراین حمله کردند ', names: 'وزارت دفاع روسیه، ارتش اوکراین، ', says: 'وزارت دفاع روسیه گفت که ', numbers: 'سه هزار و ' },
  ar: { event: 'قصفت القوات الروسية مواقع الجيش الأوكراني ', names: 'وزارة الدفاع الروسية، الجيش الأوكراني، ', says: 'قالت وزارة الدفاع الروسية إن ', numbers: 'ثلاثة آلاف و' },
  en: { event: 'Russian forces shelled positions of the Ukrainian army ', names: 'the Russian Ministry of Defence, the Ukrainian army, ', says: 'the Russian Ministry of Defence said that ', numbers: 'three thousand and ' },
};

/** What a page may be made of where something went wrong with it. */
const BROKEN: [string, (piece: (typeof PIECES)[string]) => string][] = [
  ['one sentence without a stop', ({ event }) => event],
  ['one sentence of commas', ({ event }) => `${event}, `],
  ['nothing but commas', () => ', '],
  ['quotations that are never closed', ({ event }) => `«${event}`],
  ['a line for each unclosed quotation', ({ says, event }) => `${says} «${event}\n`],
  ['one line of names', ({ names }) => names],
  ['speakers without end', ({ says }) => says],
  ['a name and a colon again and again', ({ names }) => `${names}: `],
  ['numbers in words', ({ numbers }) => numbers],
  ['numbers joined by hyphens', () => '20-'],
  ['digits', () => '111,'],
  ['short lines', ({ names }) => `${names.slice(0, 12)}\n`],
  ['empty lines', () => '\n'],
];

const PAGES = Object.entries(PIECES).flatMap(([language, piece]) => BROKEN.map(([what, make]) => [what, language, make(piece)] as const));

// Twenty times the text would take four hundred times the time if all of it were compared with all before.
test.each(PAGES)('%s, in %s, is read in time that grows with its length', { timeout: 60_000 }, (_, language, once) => {
  const page = (length: number): string => once.repeat(Math.ceil(length / once.length));
  const short = Math.max(best(page(6_000), language, 2), 4);
  expect(best(page(120_000), language, 2) / short).toBeLessThan(80);
});

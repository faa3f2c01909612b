import { expect, test } from 'vitest';
import { reader, TEXTS } from './texts.js';

const cases = (language: string): string => TEXTS.filter((text) => text.language === language).map(({ text }) => text).join('\n');

/** The cases of a language, repeated up to a size in UTF-8. */
function sized(language: string, bytes: number): string {
  const once = cases(language);
  const all = once.repeat(Math.ceil(bytes / Buffer.byteLength(once)));
  return all.slice(0, Math.round((all.length * bytes) / Buffer.byteLength(all)));
}

function best(text: string, language: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i += 1) {
    const start = performance.now();
    reader.read(text, { language });
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

test.each(['fa', 'ar', 'en'])('a text of 1 MB in %s is read within 20 times the time of one of 50 kB', { timeout: 60_000 }, (language) => {
  const [short, long] = [sized(language, 50_000), sized(language, 1_000_000)];
  for (let i = 0; i < 3; i += 1) reader.read(short, { language });
  const once = best(short, language);
  expect(best(long, language) / once).toBeLessThan(20);
});

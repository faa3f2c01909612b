import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/desk/reader.js';
import { reader, TEXTS } from './texts.js';

const other = createReader();

test('there are texts to read', () => {
  expect(TEXTS.length).toBeGreaterThan(20);
});

describe('the same input gives the same bytes', () => {
  test.each(TEXTS)('$name', ({ name, text }) => {
    for (const given of [{}, { published: '2021-06-15' }]) {
      const once = JSON.stringify(reader.read(text, { id: name, ...given }));
      expect(JSON.stringify(reader.read(text, { id: name, ...given }))).toBe(once);
      expect(JSON.stringify(other.read(text, { id: name, ...given }))).toBe(once);
    }
  });

  test('in whatever order the texts are read', () => {
    const readAll = (texts: typeof TEXTS): Map<string, string> => new Map(texts.map(({ name, text }) => [name, JSON.stringify(reader.read(text))]));
    const [forth, back] = [readAll(TEXTS), readAll([...TEXTS].reverse())];
    for (const { name } of TEXTS) expect(back.get(name)).toBe(forth.get(name));
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReader, type RasadReader } from '../../src/desk/reader.js';
import type { Reading } from '../../src/model/reading.js';
import type { Span } from '../../src/model/span.js';
import { fold } from '../../src/text/fold.js';

interface Text {
  name: string;
  language: string;
  text: string;
}

/** The texts of a folder in a language that has a pack. */
function textsOf(folder: string): Text[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const language = /(?:^|-)(fa|ar|en)-/.exec(file)?.[1];
      return language ? [{ name: file.slice(0, -4), language, text: readFileSync(join(folder, file), 'utf8') }] : [];
    });
}

/** All cases and examples. */
export const TEXTS: Text[] = [...textsOf('cases'), ...textsOf('examples')];

export const reader: RasadReader = createReader();

const isSpan = (value: unknown): value is Span => Array.isArray(value) && value.length === 2 && value.every((n) => typeof n === 'number');

/** A copy with every span changed. */
export function mapSpans<T>(value: T, change: (span: Span) => unknown): T {
  if (isSpan(value)) return change(value) as T;
  if (Array.isArray(value)) return value.map((one) => mapSpans(one, change)) as T;
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapSpans(one, change)])) as T;
  return value;
}

/** Every span of a reading with where it stands in the reading. */
export function spansOf(reading: Reading): { path: string; span: Span }[] {
  const found: { path: string; span: Span }[] = [];
  const walk = (value: unknown, path: string): void => {
    if (isSpan(value)) found.push({ path, span: value });
    else if (value !== null && typeof value === 'object') for (const [key, one] of Object.entries(value)) walk(one, `${path}.${key}`);
  };
  walk(reading, '');
  return found;
}

/** A reading whose spans point into the folded text, so that readings of two spellings of a text can be compared. */
export function inFolded(reading: Reading, text: string): Reading {
  const { map } = fold(text);
  const before = new Int32Array(text.length + 1);
  let n = 0;
  for (let i = 0; i <= text.length; i += 1) {
    before[i] = n;
    while (n < map.length - 1 && map[n] === i) n += 1;
  }
  return mapSpans(reading, ([from, to]) => [before[from], before[to]]);
}

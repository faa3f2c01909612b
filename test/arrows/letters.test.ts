import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { frequent } from '../../src/languages/frequent.js';
import { LANGUAGES } from '../../src/languages/registry.js';

const files = (room: string): string[] => readdirSync(join('src', room), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join('src', room, name));

/** Code without its comments, in which such things may be talked about. A string that holds '//' is no comment: that follows a colon. */
const code = (source: string): string => source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

/** Lines of a source that match, with their numbers. */
const linesWith = (source: string, pattern: RegExp): string[] => code(source).split('\n').flatMap((line, i) => (pattern.test(line) ? [`${i + 1}: ${line.trim()}`] : []));

/** Classes that know only ASCII letters: in a regular expression, or in a string that becomes one. */
const ASCII_CLASS = /\\[bwW]/;

const codes = [...new Set([...Object.keys(LANGUAGES), ...Object.keys(frequent)])].join('|');
const COMPARED = new RegExp(`[!=]==?\\s*['"\`](?:${codes})['"\`]|['"\`](?:${codes})['"\`]\\s*[!=]==?|case\\s+['"\`](?:${codes})['"\`]`);

test.each(['text', 'matching', 'reading', 'languages', 'linking', 'ledgers'].flatMap(files))('%s knows letters of every script', (path) => {
  expect(linesWith(readFileSync(path, 'utf8'), ASCII_CLASS)).toEqual([]);
});

test.each(['text', 'matching', 'reading', 'linking', 'ledgers'].flatMap(files))('%s names no language', (path) => {
  expect(linesWith(readFileSync(path, 'utf8'), COMPARED)).toEqual([]);
});

test('both patterns find what they are for', () => {
  expect(linesWith("const a = /\\bword/u;\nconst b = new RegExp('\\\\w+');\n// \\b is ASCII\nconst c = /\\p{L}/u;", ASCII_CLASS)).toEqual(['1: const a = /\\bword/u;', "2: const b = new RegExp('\\\\w+');"]);
  expect(linesWith("if (code === 'fa') a();\nif ('ar' !== code) b();\nswitch (code) {\n case 'en': c();\n}\nif (kind === 'far') d();", COMPARED)).toHaveLength(3);
});

import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Given } from '../model/reading.js';
import { dayOf, isDay } from './days.js';
import type { Problem } from './errors.js';

/** Ending of the file beside a document that tells what came along with it. */
export const SIDECAR_ENDING = '.meta.json';

const told = (what: string) => z.string(`${what} must be text in quotes`).trim().min(1, `${what} is empty`);

/** Every key with the check that it must pass; null counts as not given. */
const KEYS = {
  published: told('the day of publication').refine(isDay, { error: ({ input }) => badDay(String(input)) }),
  url: told('the address').refine((url) => URL.canParse(url), 'the address is no full URL'),
  outlet: told('the outlet'),
  title: told('the title'),
} satisfies Record<keyof Given, z.ZodType<string>>;

const REPAIRS: Record<keyof Given, string> = {
  published: 'write a Gregorian day as "YYYY-MM-DD", or leave the key out',
  url: 'write it as "https://example.org/page", or leave the key out',
  outlet: 'write the name of the outlet as text, or leave the key out',
  title: 'write the headline as text, or leave the key out',
};

function badDay(value: string): string {
  const meant = dayOf(value);
  return `"${value}" is no day written YYYY-MM-DD${meant === null ? '' : ` (if ${meant} is meant, write that)`}`;
}

const isKey = (key: string): key is keyof Given => Object.hasOwn(KEYS, key);

/**
 * Reads the metadata beside a document. A key that is wrong is left out and told as one problem; the others are used. A
 * file that is no JSON object is left out whole. No file gives no metadata and no problem.
 */
export async function readSidecar(path: string): Promise<{ given: Given; problems: Problem[] }> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { given: {}, problems: [] };
    const what = `the metadata cannot be opened (${code}); the document is read without it`;
    return { given: {}, problems: [{ what, where: path, repair: 'let this user read the file, or remove it' }] };
  }
  return checkSidecar(content, path);
}

/** Checks the content of a metadata file: see `readSidecar`. */
function checkSidecar(content: string, where: string): { given: Given; problems: Problem[] } {
  let record: unknown;
  try {
    record = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch (error) {
    const what = `the metadata is no valid JSON (${(error as Error).message}); the document is read without it`;
    return { given: {}, problems: [{ what, where, repair: 'correct it to one JSON object such as {"published": "2020-10-02"}' }] };
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    const what = 'the metadata is no JSON object; the document is read without it';
    return { given: {}, problems: [{ what, where, repair: 'write one object such as {"published": "2020-10-02"}' }] };
  }

  const given: Given = {};
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(record)) {
    if (!isKey(key)) {
      problems.push({ what: 'this key is not known; it is left out', where: `${where}, key "${key}"`, repair: `use ${Object.keys(KEYS).join(', ')}, or remove it` });
      continue;
    }
    if (value === null) continue;
    const checked = KEYS[key].safeParse(value);
    if (checked.success) given[key] = checked.data;
    else problems.push({ what: `${checked.error.issues[0]?.message}; it is left out`, where: `${where}, key "${key}"`, repair: REPAIRS[key] });
  }
  return { given, problems };
}

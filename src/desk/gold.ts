import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Given, Reading } from '../model/reading.js';
import { type Problem, problemWith, RequestError } from './problem.js';
import { readInput } from './read.js';
import type { RasadReader } from './reader.js';

/** Kinds of texts that a gold reading may be of, in the order in which they are looked for. */
const TEXTS = [['.txt', 'text'], ['.html', 'html'], ['.htm', 'html']] as const;

/** One of `total` gold readings, with its text as received and the reader's own reading of it, or why there is none. */
export type GoldResult = { total: number; id: string; text: string; reading: Reading } | { total: number; problem: Problem };

/**
 * Reads the texts of gold readings (`GOLD/ID.json` with `TEXTS/ID.txt` or `ID.html`), each with the metadata that its gold names as given.
 * @throws RequestError where a folder cannot be listed or a gold file is no JSON
 */
export async function* readGold(gold: string, texts: string, reader: RasadReader): AsyncGenerator<GoldResult> {
  const names = list(gold).filter((name) => name.endsWith('.json') && !name.endsWith('.meta.json')).sort();
  if (names.length === 0) throw new RequestError('the folder holds no gold readings', gold, 'give a folder of ID.json files');
  list(texts);
  const given = new Map(names.map((name) => [name.slice(0, -'.json'.length), givenIn(join(gold, name))]));
  const total = names.length;
  for (const [id, told] of given) {
    const ending = TEXTS.find(([suffix]) => existsSync(join(texts, id + suffix)));
    if (!ending) {
      yield { total, problem: { what: 'the gold reading has no text', where: join(texts, `${id}.txt`), repair: 'put the text there, or name its folder after GOLD' } };
      continue;
    }
    const path = join(texts, id + ending[0]);
    try {
      const { text, reading } = await readInput({ id, path, kind: ending[1] }, reader, told);
      yield { total, id, text, reading };
    } catch (error) {
      yield { total, problem: problemWith(path, error) };
    }
  }
}

function list(folder: string): string[] {
  try {
    if (statSync(folder).isDirectory()) return readdirSync(folder);
  } catch (error) {
    throw new RequestError(`the folder cannot be listed (${(error as NodeJS.ErrnoException).code})`, folder, 'check the spelling of the path and its permissions');
  }
  throw new RequestError('this is no folder', folder, 'give the folder that holds the files');
}

function givenIn(path: string): Given {
  try {
    const { given } = JSON.parse(readFileSync(path, 'utf8')) as { given?: Given | null };
    return given ?? {};
  } catch (error) {
    throw new RequestError(`this is no gold reading (${(error as Error).message})`, path, 'correct it to one JSON object, or take it out of the folder');
  }
}

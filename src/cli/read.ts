import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RequestError } from '../desk/problem.js';
import { type ReadDocument, read, recordOf } from '../desk/read.js';
import { readingText } from '../desk/show.js';
import { type ReadingFlags, readerFor, requestFor } from './options.js';
import { progress } from './progress.js';
import { failInput, painter, print, tell } from './terminal.js';

export interface ReadFlags extends ReadingFlags {
  json?: true;
  out?: string;
}

export async function readCommand(paths: string[], flags: ReadFlags): Promise<void> {
  const request = requestFor(flags);
  const reader = readerFor(flags);
  const show = flags.out !== undefined ? await toFolder(flags.out) : flags.json ? toLine : toPeople();
  const bar = await progress(flags.out === undefined);
  let documents = 0;
  let claims = 0;
  for await (const result of read(paths, reader, request)) {
    bar.step(result.total);
    if ('problem' in result) {
      failInput(result.problem);
      continue;
    }
    const { document } = result;
    document.problems.forEach(tell);
    await show(document);
    documents += 1;
    claims += document.reading.claims.length;
  }
  bar.stop();
  if (flags.out !== undefined) await print(`${documents} documents read, ${claims} claims, written to ${flags.out}\n`);
}

const toLine = (document: ReadDocument): Promise<void> => print(`${JSON.stringify(recordOf(document))}\n`);

function toPeople(): (document: ReadDocument) => Promise<void> {
  let before = '';
  return async (document) => {
    await print(before + readingText(document, painter));
    before = '\n';
  };
}

async function toFolder(folder: string): Promise<(document: ReadDocument) => Promise<void>> {
  const failed = (error: unknown): never => {
    throw new RequestError(`the readings cannot be written (${(error as NodeJS.ErrnoException).code})`, folder, 'name a folder in which this user may write');
  };
  await mkdir(folder, { recursive: true }).catch(failed);
  return (document) => writeFile(join(folder, `${document.id}.json`), `${JSON.stringify(recordOf(document), null, 2)}\n`).catch(failed);
}

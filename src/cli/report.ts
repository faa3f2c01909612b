import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { RequestError } from '../desk/problem.js';
import { type ReadDocument, read } from '../desk/read.js';
import { checkSpan, REPORT_FORMATS, type ReportFormat, renderReport, report } from '../desk/report.js';
import { type ReadingFlags, readerFor, requestFor } from './options.js';
import { progress } from './progress.js';
import { columns, failInput, painter, print, tell } from './terminal.js';

export interface ReportFlags extends ReadingFlags {
  from?: string;
  to?: string;
  format?: ReportFormat;
  out?: string;
}

export async function reportCommand(paths: string[], flags: ReportFlags): Promise<void> {
  const { from, to, out } = flags;
  // A wrong span is told before anything is read.
  checkSpan({ from, to });
  const request = requestFor(flags);
  const reader = readerFor(flags);
  const documents: ReadDocument[] = [];
  const bar = await progress(false);
  for await (const result of read(paths, reader, request)) {
    bar.step(result.total);
    if ('problem' in result) failInput(result.problem);
    else {
      result.document.problems.forEach(tell);
      documents.push(result.document);
    }
  }
  bar.stop();
  if (documents.length === 0) return;
  const situation = report(documents, reader, { from, to });
  const format = flags.format ?? formatOf(out);
  if (out === undefined) await print(renderReport(situation, format, { painter, ...columns() }));
  else await save(renderReport(situation, format), out);
}

function formatOf(file: string | undefined): ReportFormat {
  const ending = file === undefined ? '' : extname(file).slice(1).toLowerCase();
  return REPORT_FORMATS.find((format) => format === ending) ?? (ending === 'htm' ? 'html' : 'text');
}

async function save(text: string, file: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    throw new RequestError(`the report cannot be written (${(error as NodeJS.ErrnoException).code})`, file, 'name a file that this user may write');
  }
  await print(`report written to ${file}\n`);
}

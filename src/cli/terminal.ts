import { once } from 'node:events';
import pc from 'picocolors';
import type { Problem } from '../desk/problem.js';
import type { Painter } from '../desk/report.js';

/** What a command ends with. */
export const EXIT = { inputs: 1, request: 2 } as const;

/** Colours on a terminal only, whatever the environment says; NO_COLOR turns them off there too. */
const colours = pc.createColors(Boolean(process.stdout.isTTY) && !process.env.NO_COLOR);

export const painter: Painter = {
  heading: colours.cyan,
  strong: colours.bold,
  dim: colours.dim,
  mark: colours.yellow,
};

/** Columns of the terminal; none where the output goes elsewhere. */
export const columns = (): { width?: number } => (process.stdout.isTTY ? { width: Math.max(60, process.stdout.columns) } : {});

/** Ends quietly when the reader of a pipe has gone, as `head` does. */
export function keepQuietWhenNobodyListens(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
}

/** Writes to standard output and waits where the other end is slower. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ');

/** One line on standard error: what, where, and how to mend it. */
export function tell({ what, where, repair }: Problem): void {
  // A progress bar may stand on the line.
  const fresh = process.stderr.isTTY ? '\r\x1b[K' : '';
  process.stderr.write(`${fresh}rasad: ${oneLine(what)} (${oneLine(where)}): ${oneLine(repair)}\n`);
}

/** Tells of an input that could not be read; the command goes on and ends with its exit code. */
export function failInput(problem: Problem): void {
  tell(problem);
  process.exitCode = EXIT.inputs;
}

/** Tells of what ends the command: what was asked for cannot be done. */
export function failRequest(problem: Problem): void {
  tell(problem);
  process.exitCode = EXIT.request;
}

import { InputError, type Problem } from '../intake/files.js';
import { PackError } from '../theatres/load.js';

export type { Problem } from '../intake/files.js';

/** Something in what was asked for, not in a document: nothing can be done until a person mends it. */
export class RequestError extends Error implements Problem {
  override readonly name = 'RequestError';

  constructor(
    readonly what: string,
    readonly where: string,
    readonly repair: string,
  ) {
    super(`${what} (${where}): ${repair}`);
  }
}

/** What a person can do about an error: what, where, repair. Null for an error that is our own fault. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof InputError || error instanceof RequestError) return { what: error.what, where: error.where, repair: error.repair };
  if (error instanceof PackError) return { what: 'the theatre pack cannot be used', where: `${error.file}, ${error.key}`, repair: error.repair };
  return null;
}

/** The same where a document must not stop the others: an error of our own becomes a problem that asks to be reported. */
export const problemWith = (path: string, error: unknown): Problem =>
  problemOf(error) ?? { what: `the reader failed on it: ${error instanceof Error ? error.message : String(error)}`, where: path, repair: 'this is a fault of rasad; report it with the document' };

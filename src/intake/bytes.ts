import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { InputError } from './errors.js';

/** Megabytes as people write them. */
const megabytes = (bytes: number): string => `${(bytes / (1 << 20)).toFixed(1).replace(/\.0$/, '')} MB`;

function tooLarge(where: string, size: string, maxBytes: number): InputError {
  return new InputError('too-large', {
    what: `the document has ${size}, over the limit of ${megabytes(maxBytes)}`,
    where,
    repair: 'split it into one file a document, or raise the limit',
  });
}

/** The error for a path that could not be opened, told by the system's code. */
export function openingError(error: unknown, where: string): InputError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new InputError('missing', { what: 'there is no such file or folder', where, repair: 'check the spelling of the path' });
  }
  const denied = code === 'EACCES' || code === 'EPERM';
  return new InputError('unreadable', {
    what: denied ? 'this user may not read it' : `it cannot be opened (${code ?? message})`,
    where,
    repair: denied ? 'change its permissions, or run as a user who may' : 'check the path and the disk',
  });
}

/** Reads a whole file; throws an `InputError` where it is missing, no file, unreadable or larger than `maxBytes`. */
export async function readFileBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      throw new InputError('unreadable', { what: 'this is a folder, not a document', where: path, repair: 'give the files in it' });
    }
    // Pipes and devices have no size; they are read until the limit.
    if (found.isFile() && found.size > maxBytes) throw tooLarge(path, megabytes(found.size), maxBytes);
    return await readStream(createReadStream(path), path, maxBytes);
  } catch (error) {
    throw error instanceof InputError ? error : openingError(error, path);
  }
}

/** Reads a stream to its end; throws an `InputError` as soon as it passes `maxBytes`. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>, where: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > maxBytes) throw tooLarge(where, `more than ${megabytes(maxBytes)}`, maxBytes);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

import { type InputFile, listInputs, type Loaded, loadInput } from '../intake/files.js';
import type { Given, Reading } from '../model/reading.js';
import type { Span } from '../model/span.js';
import { type Problem, problemWith } from './problem.js';
import { languagePack, type RasadReader } from './reader.js';
import { relocateReading } from './relocate.js';

/** What a person tells about all documents of a request; it goes before what stands beside a document or in its page. */
export interface ReadRequest extends Given {
  /** Code of the language to read in, instead of the one detected. */
  language?: string;
}

/** A document with its reading. */
export interface ReadDocument {
  id: string;
  path: string;
  /** Metadata handed to the reader: told with the request, beside the file, or by the page of itself. */
  given: Given;
  /** SHA-256 of the bytes, in hexadecimal. */
  hash: string;
  encoding: string;
  /** The text as received: markup included, if it is a page. */
  text: string;
  /** Spans point into `text`. */
  reading: Reading;
  /** What a person reads: for a page, the text that it shows with a reading whose spans point into that; else the same as above. */
  shown: { text: string; reading: Reading };
  /** What was passed over: metadata that is left out, broken bytes, a language that no pack reads. */
  problems: Problem[];
}

/** One of `total` inputs, read or not. */
export type ReadResult = { total: number; document: ReadDocument } | { total: number; problem: Problem };

/** What `rasad read` writes about a document: the reading, what was given with it, and the file that it was. */
export type ReadingRecord = Reading & { given: Given; file: { path: string; sha256: string; encoding: string } };

/**
 * Reads files, folders with all that is below them, and `-` for standard input, one after the other. What cannot be read is told and the rest goes on.
 * @param paths as a person gives them
 */
export async function* read(paths: string[], reader: RasadReader, request: ReadRequest = {}): AsyncGenerator<ReadResult> {
  if (request.language !== undefined) languagePack(request.language);
  const { inputs, problems } = await listInputs(paths);
  const total = inputs.length + problems.length;
  for (const problem of problems) yield { total, problem };
  for (const input of inputs) {
    try {
      const document = await readInput(input, reader, request);
      if (document.reading.language === 'und') yield { total, problem: { what: 'the language was not recognised', where: input.path, repair: `give --language with one of ${reader.languages.join(', ')}, or leave the document out` } };
      else yield { total, document };
    } catch (error) {
      yield { total, problem: problemWith(input.path, error) };
    }
  }
}

/**
 * Reads one document.
 * @throws InputError where it cannot be opened or holds no text
 */
export async function readInput(input: InputFile, reader: RasadReader, { language, ...told }: ReadRequest = {}): Promise<ReadDocument> {
  const loaded = await loadInput(input);
  const { id, text } = loaded.source;
  const given: Given = { ...loaded.source.given, ...told };
  const page = loaded.html?.text ?? text;
  const shown = reader.read(page, {
    ...given,
    ...(given.outlet !== undefined && { outlet: reader.outletName(given.outlet) }),
    ...(language !== undefined && { language }),
    id,
    hints: hintsFor(loaded, given),
  });
  const reading = loaded.html ? relocateReading(shown, loaded.html.map) : shown;
  const unread = shown.language !== 'und' && !reader.languages.includes(shown.language);
  return {
    id,
    path: input.path,
    given,
    hash: loaded.hash,
    encoding: loaded.encoding,
    text,
    reading,
    shown: { text: page, reading: shown },
    problems: unread ? [...loaded.problems, { what: `no language pack reads '${shown.language}'; the text is kept without claims`, where: input.path, repair: `the languages that can be read are ${reader.languages.join(', ')}` }] : loaded.problems,
  };
}

/** Where headline and furniture stand, by the markup of a page or by a headline given with a text. */
function hintsFor({ html, source }: Loaded, given: Given): { title?: Span; boilerplate?: Span[] } {
  if (!html) {
    const title = given.title && lineSpan(source.text, given.title);
    return title ? { title } : {};
  }
  const title = html.blocks.find((block) => block.role === 'title')?.span;
  const boilerplate = html.blocks.filter(({ role }) => role === 'boilerplate' || role === 'caption').map(({ span }) => span);
  return { ...(title && { title }), boilerplate };
}

/** Where a text stands as a line of its own. */
function lineSpan(text: string, line: string): Span | null {
  for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1)) {
    const end = at + line.length;
    const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    const after = text.slice(end, text.indexOf('\n', end) < 0 ? undefined : text.indexOf('\n', end));
    if (before.trim() === '' && after.trim() === '') return [at, end];
  }
  return null;
}

/** The record of a document, as it is written to files and JSON lines. */
export const recordOf = ({ reading, given, path, hash, encoding }: ReadDocument): ReadingRecord => ({ ...reading, given, file: { path, sha256: hash, encoding } });

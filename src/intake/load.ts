import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Given, Source } from '../model/reading.js';
import { formatOf, looksBinary } from './binary.js';
import { readFileBytes, readStream } from './bytes.js';
import { type Decoded, decode } from './encoding.js';
import { InputError, type Problem } from './errors.js';
import { type HtmlPage, readHtml } from './html.js';
import { type InputFile, STDIN, stem } from './input.js';
import { readSidecar, SIDECAR_ENDING } from './sidecar.js';

/** Largest document by default, in bytes. */
export const MAX_BYTES = 32 << 20;

export interface LoadOptions {
  /** Largest document, in bytes; `MAX_BYTES` by default. */
  maxBytes?: number;
  /** What `-` reads; the process's own standard input by default. */
  stdin?: AsyncIterable<Uint8Array | string>;
}

/** A document, decoded. */
export interface Loaded {
  /**
   * `text` is the file as decoded, markup included. `given` is the metadata beside the file, completed by what an HTML
   * page says of itself.
   */
  source: Source;
  /** SHA-256 of the bytes, in hexadecimal. */
  hash: string;
  encoding: string;
  encodingBasis: Decoded['basis'];
  /** What was wrong and could be passed over: metadata that is left out, broken bytes. */
  problems: Problem[];
  /** For HTML, what there is to read in it; `html.map` leads back into `source.text`. */
  html?: HtmlPage;
}

/**
 * Reads and decodes one document with the metadata beside it (`NAME.meta.json` beside `NAME.txt`). Throws an `InputError`
 * where it is missing, unreadable, too large, empty, no text, or in no charset that gives text.
 */
export async function loadInput(input: InputFile, options: LoadOptions = {}): Promise<Loaded> {
  const { maxBytes = MAX_BYTES, stdin = process.stdin } = options;
  const fromStdin = input.path === STDIN;
  const where = fromStdin ? 'standard input' : input.path;
  const bytes = fromStdin ? await readStream(stdin, where, maxBytes) : await readFileBytes(input.path, maxBytes);

  const markup = fromStdin ? startsLikeHtml(bytes) : input.kind === 'html';
  const { text, encoding, basis, damaged } = textOf(bytes, markup, where);
  const html = markup ? pageOf(text, where) : undefined;
  const beside = fromStdin
    ? { given: {}, problems: [] }
    : await readSidecar(join(dirname(input.path), stem(input.path) + SIDECAR_ENDING));

  const problems = [...beside.problems];
  if (damaged > 0) {
    problems.push({ what: `${damaged} places are not valid UTF-8 and are read as U+FFFD`, where, repair: 'fetch or save the file again' });
  }
  return {
    source: { id: input.id, text, given: { ...(html && givenOf(html)), ...beside.given } },
    hash: createHash('sha256').update(bytes).digest('hex'),
    encoding,
    encodingBasis: basis,
    problems,
    ...(html && { html }),
  };
}

/** Decodes bytes, or tells why they are no text. */
function textOf(bytes: Uint8Array, markup: boolean, where: string): Decoded {
  if (bytes.length === 0) throw empty(where, 'the file is empty');
  const format = formatOf(bytes);
  if (format) throw new InputError('binary', { what: `this is ${format.name}, not text`, where, repair: format.repair });

  const decoded = decode(bytes, markup);
  if (decoded === null) {
    // NUL bytes and controls tell a binary file from a text in a charset that is not known.
    const binary = looksBinary(Buffer.from(bytes.subarray(0, 1 << 16)).toString('latin1').replace(/[\x80-\x9f]/g, ''));
    throw binary ? notText(where) : new InputError('undecodable', { what: 'the text is in a charset that cannot be told', where, repair: 'save it as UTF-8' });
  }
  if (looksBinary(decoded.text)) throw notText(where);
  if (decoded.text.trim() === '') throw empty(where, 'the file holds only white space');
  return decoded;
}

/** Reads the page and makes sure that there is something to read in it. */
function pageOf(text: string, where: string): HtmlPage {
  const page = readHtml(text, where);
  if (page.text === '') {
    throw new InputError('empty', { what: 'the page shows no text', where, repair: 'if scripts build it, save it from a browser after it has loaded' });
  }
  return page;
}

const notText = (where: string): InputError =>
  new InputError('binary', { what: 'the file is binary, not text', where, repair: 'give the document as text or HTML' });
const empty = (where: string, what: string): InputError =>
  new InputError('empty', { what, where, repair: 'check that it was saved or fetched whole' });

/** What a page says of itself, in the shape of metadata that came along. */
function givenOf({ meta }: HtmlPage): Given {
  const { published, url, outlet, title } = meta;
  return { ...(published && { published }), ...(url && { url }), ...(outlet && { outlet }), ...(title && { title }) };
}

/** Whether a document without a name begins like a page; NUL bytes of UTF-16 and a byte order mark are looked through. */
function startsLikeHtml(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').replace(/[\0\xef\xbb\xbf\xfe\xff]/g, '').trimStart();
  return /^<(?:!doctype html|html|\?xml[^>]*>\s*<(?:!doctype html|html)|head|body)[\s>]/i.test(head);
}

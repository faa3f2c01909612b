import { basename, extname } from 'node:path';

/** A document to be read. */
export interface InputFile {
  /** File name without its ending; `-2`, `-3` … is added where several inputs share it. */
  id: string;
  /** Path as given, or `-` for standard input. */
  path: string;
  kind: 'text' | 'html';
}

/** The path that means standard input. */
export const STDIN = '-';

const KINDS: Record<string, InputFile['kind']> = { '.txt': 'text', '.md': 'text', '.html': 'html', '.htm': 'html', '.xhtml': 'html' };

/** Endings of documents in folders. */
export const ENDINGS = Object.keys(KINDS);

/** What a file holds by its ending, or undefined where the ending is no document's. */
export const kindOf = (path: string): InputFile['kind'] | undefined => KINDS[extname(path).toLowerCase()];

/** File name without its ending. */
export const stem = (path: string): string => basename(path, extname(path));

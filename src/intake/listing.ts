import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openingError } from './bytes.js';
import type { Problem } from './errors.js';
import { ENDINGS, type InputFile, kindOf, STDIN, stem } from './input.js';
import { SIDECAR_ENDING } from './sidecar.js';

export interface Inputs {
  inputs: InputFile[];
  /** Paths that cannot be read; the others are in `inputs`. */
  problems: Problem[];
  /** Files in folders that are no documents: other endings, READMEs, and names that begin with a dot. */
  skipped: number;
}

/** A note on a folder is no document of it; named by itself it is read. */
const isNote = (name: string): boolean => /^readme(\.|$)/i.test(name);
const isSidecar = (name: string): boolean => name.toLowerCase().endsWith(SIDECAR_ENDING);
/** By code units, so that the order is the same on every machine. */
const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/**
 * Finds the documents among `paths`: files (any ending; unknown ones are read as text), folders with all that is below them
 * in the order of their names (.txt, .md, .html, .htm, .xhtml), and `-` for standard input. A document that is reached
 * twice is listed once. Nothing is opened; paths that do not exist and folders that cannot be listed become problems.
 */
export async function listInputs(paths: string[]): Promise<Inputs> {
  const listing = new Listing();
  for (const path of paths) {
    if (path === STDIN) listing.add(path, path, 'text');
    else await listing.addPath(path);
  }
  return { inputs: listing.inputs, problems: listing.problems, skipped: listing.skipped };
}

class Listing {
  readonly inputs: InputFile[] = [];
  readonly problems: Problem[] = [];
  skipped = 0;
  /** Real paths of what was listed, against doubles. */
  private readonly seen = new Set<string>();
  private readonly ids = new Set<string>();
  /** Last suffix tried for an id, so that a thousand files of one name are numbered in one pass. */
  private readonly suffixes = new Map<string, number>();

  add(path: string, real: string, kind: InputFile['kind']): void {
    if (this.seen.has(real)) return;
    this.seen.add(real);
    this.inputs.push({ id: this.uniqueId(path === STDIN ? 'stdin' : stem(path)), path, kind });
  }

  async addPath(path: string): Promise<void> {
    try {
      const found = await stat(path);
      if (found.isDirectory()) await this.addFolder(path);
      else if (isSidecar(path)) this.problem(path, 'this is metadata, not a document', 'give the document beside it; its metadata is found by name');
      else this.add(path, await realpath(path), kindOf(path) ?? 'text');
    } catch (error) {
      this.failed(error, path);
    }
  }

  private async addFolder(top: string): Promise<void> {
    let documents = 0;
    /** Real paths of folders, against links that lead in a circle. */
    const folders = new Set<string>();
    const problemsBefore = this.problems.length;
    // A stack instead of recursion; entries are pushed backwards so that they come off in the order of their names.
    const waiting: { path: string; folder: boolean }[] = [{ path: top, folder: true }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      try {
        const real = await realpath(next.path);
        if (!next.folder) {
          this.add(next.path, real, kindOf(next.path) ?? 'text');
          documents++;
          continue;
        }
        if (folders.has(real)) continue;
        folders.add(real);
        for (const entry of (await this.entriesOf(next.path)).reverse()) waiting.push(entry);
      } catch (error) {
        this.failed(error, next.path);
      }
    }
    if (documents === 0 && this.problems.length === problemsBefore) {
      this.problem(top, 'the folder holds no documents', `put files in it that end in ${ENDINGS.join(', ')}`);
    }
  }

  private async entriesOf(folder: string): Promise<{ path: string; folder: boolean }[]> {
    const entries: { path: string; folder: boolean }[] = [];
    for (const entry of (await readdir(folder, { withFileTypes: true })).sort(byName)) {
      const path = join(folder, entry.name);
      const isLink = entry.isSymbolicLink();
      if (entry.name.startsWith('.') || isNote(entry.name)) this.skipped++;
      else if (entry.isDirectory() || (isLink && (await leadsToFolder(path)))) entries.push({ path, folder: true });
      else if ((entry.isFile() || isLink) && kindOf(entry.name)) entries.push({ path, folder: false });
      else if (!isSidecar(entry.name)) this.skipped++;
    }
    return entries;
  }

  private uniqueId(wanted: string): string {
    let suffix = this.suffixes.get(wanted) ?? 1;
    let id = suffix === 1 ? wanted : `${wanted}-${suffix}`;
    while (this.ids.has(id)) id = `${wanted}-${++suffix}`;
    this.suffixes.set(wanted, suffix);
    this.ids.add(id);
    return id;
  }

  private failed(error: unknown, path: string): void {
    const { what, where, repair } = openingError(error, path);
    this.problem(where, what, repair);
  }

  private problem(where: string, what: string, repair: string): void {
    this.problems.push({ what, where, repair });
  }
}

/** Whether a link leads to a folder; one that leads nowhere does not, and is told when it is opened. */
async function leadsToFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

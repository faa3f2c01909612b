import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { packSchema, TABLES, type Theatre } from '../model/theatre.js';
import { checkReferences } from './references.js';

/** A pack that cannot be used: which file, which key, and how to mend it. */
export class PackError extends Error {
  constructor(
    readonly file: string,
    readonly key: string,
    readonly repair: string,
  ) {
    super(`${file}: ${key}: ${repair}`);
    this.name = 'PackError';
  }
}

/** Where the packs that come with rasad are. */
export const packsFolder = fileURLToPath(new URL('../../theatres', import.meta.url));

/** Ids of the packs in a folder. */
export function listPacks(folder = packsFolder): string[] {
  if (!existsSync(folder)) throw new PackError(folder, '-', 'the folder of theatre packs is missing; install rasad anew or name another folder');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'pack.json')))
    .map((entry) => entry.name)
    .sort();
}

/**
 * Loads theatre packs with the packs that they need, checks every record, then every reference.
 * @throws PackError naming file, key and repair.
 */
export function loadTheatres(ids: string[], folder = packsFolder): Theatre {
  const theatre: Theatre = { packs: [], countries: [], parties: [], persons: [], places: [], outlets: [], agreements: [] };
  const known = listPacks(folder);
  const waiting = [...ids];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (theatre.packs.includes(id)) continue;
    if (!known.includes(id)) throw new PackError(join(folder, id), 'pack', `there is no such theatre pack; known are ${known.join(', ')}`);
    const pack = parse(packSchema, readJson(join(folder, id, 'pack.json')), join(folder, id, 'pack.json'));
    if (pack.id !== id) throw new PackError(join(folder, id, 'pack.json'), 'id', `is '${pack.id}' but the folder is '${id}'; make them the same`);
    theatre.packs.push(id);
    waiting.push(...pack.needs);
    for (const table of Object.keys(TABLES) as (keyof typeof TABLES)[]) readTable(theatre, table, join(folder, id, `${table}.json`));
  }
  checkReferences(theatre, (table, key, repair) => new PackError(join(folder, '*', `${table}.json`), key, repair));
  return theatre;
}

function readTable(theatre: Theatre, table: keyof typeof TABLES, file: string): void {
  if (!existsSync(file)) return;
  const rows = readJson(file);
  if (!Array.isArray(rows)) throw new PackError(file, '-', 'must be a list of records: [ … ]');
  const list = theatre[table] as unknown[];
  rows.forEach((row, index) => {
    const id = (row as { id?: unknown; code?: unknown } | null)?.id ?? (row as { code?: unknown } | null)?.code;
    list.push(parse(TABLES[table] as z.ZodType<unknown>, row, file, typeof id === 'string' ? `'${id}'` : `record ${index + 1}`));
  });
}

function readJson(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PackError(file, '-', `is not valid JSON (${(error as Error).message}); mend it there`);
  }
}

function parse<T>(schema: z.ZodType<T>, value: unknown, file: string, record = ''): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new PackError(file, [record, issue?.path.join('.')].filter(Boolean).join(' ') || '-', issue?.message ?? 'does not fit the schema');
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { packSchema, TABLES, type Theatre } from '../model/theatre.js';
import { brokenReferences } from './references.js';

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

/** A pack as it stands in its folder, without the packs that it needs. */
export interface PackFolder {
  id: string;
  needs: string[];
  theatre: Theatre;
}

const empty = (): Theatre => ({ packs: [], countries: [], parties: [], persons: [], places: [], outlets: [], agreements: [], conflicts: [] });

/**
 * Loads theatre packs with the packs that they need, checks every record, then every reference.
 * @throws PackError naming file, key and repair.
 */
export function loadTheatres(ids: string[], folder = packsFolder): Theatre {
  const theatre = mergePacks(readPacks(ids, folder, raise));
  for (const { table, key, repair } of brokenReferences(theatre)) raise(new PackError(join(folder, '*', `${table}.json`), key, repair));
  return theatre;
}

function raise(error: PackError): never {
  throw error;
}

/** Reads packs and the packs that they need, each once; tells `fault` of every file and record that does not fit, and leaves that out. */
export function readPacks(ids: string[], folder: string, fault: (error: PackError) => void): PackFolder[] {
  const known = listPacks(folder);
  const packs: PackFolder[] = [];
  const seen = new Set<string>();
  const waiting = [...ids];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (!known.includes(id)) {
      fault(new PackError(join(folder, id), 'pack', `there is no such theatre pack; known are ${known.join(', ')}`));
      continue;
    }
    const file = join(folder, id, 'pack.json');
    const head = parse(packSchema, readJson(file, fault), file, fault);
    if (head && head.id !== id) fault(new PackError(file, 'id', `is '${head.id}' but the folder is '${id}'; make them the same`));
    const theatre = { ...empty(), packs: [id] };
    for (const table of Object.keys(TABLES) as (keyof typeof TABLES)[]) readTable(theatre, table, join(folder, id, `${table}.json`), fault);
    packs.push({ id, needs: head?.needs ?? [], theatre });
    waiting.push(...(head?.needs ?? []));
  }
  return packs;
}

/** Everything that some packs know, in one. */
export function mergePacks(packs: PackFolder[]): Theatre {
  const whole = empty();
  for (const { theatre } of packs) {
    whole.packs.push(...theatre.packs);
    for (const table of Object.keys(TABLES) as (keyof typeof TABLES)[]) (whole[table] as unknown[]).push(...theatre[table]);
  }
  return whole;
}

type Fault = (error: PackError) => void;

function readTable(theatre: Theatre, table: keyof typeof TABLES, file: string, fault: Fault): void {
  if (!existsSync(file)) return;
  const rows = readJson(file, fault);
  if (rows === undefined) return;
  if (!Array.isArray(rows)) {
    fault(new PackError(file, '-', 'must be a list of records: [ … ]'));
    return;
  }
  const list = theatre[table] as unknown[];
  rows.forEach((row, index) => {
    const id = (row as { id?: unknown; code?: unknown } | null)?.id ?? (row as { code?: unknown } | null)?.code;
    const record = parse(TABLES[table] as z.ZodType<unknown>, row, file, fault, typeof id === 'string' ? `'${id}'` : `record ${index + 1}`);
    if (record !== undefined) list.push(record);
  });
}

/** The content of a file; undefined where it is no JSON. */
function readJson(file: string, fault: Fault): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    fault(new PackError(file, '-', `is not valid JSON (${(error as Error).message}); mend it there`));
    return undefined;
  }
}

function parse<T>(schema: z.ZodType<T>, value: unknown, file: string, fault: Fault, record = ''): T | undefined {
  if (value === undefined) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  fault(new PackError(file, [record, issue?.path.join('.')].filter(Boolean).join(' ') || '-', issue?.message ?? 'does not fit the schema'));
  return undefined;
}

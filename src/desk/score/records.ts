import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../model/span.js';

/** The scored part of a reading, as gold files hold it; a system's file may carry more, and lack what it did not find. */
export interface ScoredParty {
  name?: string | null;
  country?: string | null;
  sector?: string | null;
}

export interface ScoredFigure {
  what?: string | null;
  value?: number | null;
  min?: number | null;
  max?: number | null;
}

export interface ScoredClaim {
  span: Span;
  type: string;
  polarity?: string;
  modality?: string;
  act?: string;
  sources?: ScoredParty[];
  agents?: ScoredParty[];
  targets?: ScoredParty[];
  places?: (string | { name?: string })[];
  time?: { start?: string | null; end?: string | null } | null;
  figures?: ScoredFigure[];
}

export interface ScoredReading {
  language?: string;
  title?: Span | null;
  published?: string | null;
  /** Answers that count as right where more than one is defensible; gold only. */
  publishedAccept?: (string | null)[];
  mainText?: Span[];
  claims?: ScoredClaim[];
}

/** Readings of a folder by id, from its `ID.json` files; `ID.meta.json` is metadata and no reading. */
export function readFolder(folder: string): Map<string, ScoredReading> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.meta.json')).sort();
  return new Map(
    names.map((name) => {
      const path = join(folder, name);
      try {
        return [name.slice(0, -'.json'.length), JSON.parse(readFileSync(path, 'utf8')) as ScoredReading];
      } catch (error) {
        throw new Error(`${path} is no reading: ${error instanceof Error ? error.message : String(error)}`);
      }
    }),
  );
}

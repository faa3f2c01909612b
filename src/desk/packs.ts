import { LANGUAGES } from '../languages/registry.js';
import { TABLES, type Theatre } from '../model/theatre.js';
import type { EventRow, SayRow, Words } from '../reading/tables.js';
import { listPacks, loadTheatres, packsFolder } from '../theatres/load.js';
import { type Problem, problemWith } from './problem.js';

type TableName = keyof typeof TABLES;

export interface LanguageSummary {
  code: string;
  name: string;
  /** Base forms in its word tables and grammar. */
  forms: { events: number; saying: number; roles: number; counted: number; means: number; grammar: number };
}

export interface TheatreSummary {
  id: string;
  /** Packs that it builds on. */
  needs: string[];
  /** Records of its own, without those of the packs that it builds on. */
  records: Record<TableName, number>;
}

export interface Packs {
  languages: LanguageSummary[];
  theatres: TheatreSummary[];
  /** Packs that cannot be used. */
  problems: Problem[];
}

/** Fields of event and saying rows that hold words. */
const PREDICATES = ['noun', 'verb', 'light', 'done', 'suffer', 'sufferLight'] as const;

const forms = (words: Words | undefined): number => (words ? words.split(' | ').length : 0);
const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0);

/** The language packs and the theatre packs of a folder with what they hold; each theatre pack is checked. */
export function packs(folder = packsFolder): Packs {
  const theatres: TheatreSummary[] = [];
  const problems: Problem[] = [];
  for (const id of listPacks(folder)) {
    try {
      theatres.push(summary(id, folder));
    } catch (error) {
      problems.push(problemWith(folder, error));
    }
  }
  const languages = Object.values(LANGUAGES).map(({ code, name, tables: { events, saying, roles, counted, means }, grammar }): LanguageSummary => {
    const predicates = (rows: (EventRow | SayRow)[]): number => sum(rows.flatMap((row) => PREDICATES.map((key) => forms((row as EventRow)[key]))));
    const named = (rows: { forms: Words }[]): number => sum(rows.map((row) => forms(row.forms)));
    return { code, name, forms: { events: predicates(events), saying: predicates(saying), roles: named(roles), counted: named(counted), means: named(means), grammar: named(grammar) } };
  });
  return { languages, theatres, problems };
}

function summary(id: string, folder: string): TheatreSummary {
  const whole = loadTheatres([id], folder);
  const needs = whole.packs.filter((other) => other !== id);
  const base: Theatre | null = needs.length > 0 ? loadTheatres(needs, folder) : null;
  const count = (table: TableName): number => whole[table].length - (base?.[table].length ?? 0);
  return { id, needs, records: Object.fromEntries((Object.keys(TABLES) as TableName[]).map((table) => [table, count(table)])) as Record<TableName, number> };
}

/** The packs as two tables. */
export function packsText({ languages, theatres }: Packs): string {
  const total = (rows: Record<string, number>): string => Object.entries(rows).filter(([, count]) => count > 0).map(([name, count]) => `${count} ${name}`).join(', ');
  const width = Math.max(...[...languages.map(({ code }) => code), ...theatres.map(({ id }) => id)].map((name) => name.length)) + 2;
  return `${[
    'LANGUAGES (base forms; endings and clitics come on top)',
    ...languages.map(({ code, name, forms }) => `  ${code.padEnd(width)}${name}: ${total(forms)}`),
    '',
    'THEATRES (records)',
    ...theatres.map(({ id, needs, records }) => `  ${id.padEnd(width)}${total(records)}${needs.length > 0 ? `; builds on ${needs.join(', ')}` : ''}`),
  ].join('\n')}\n`;
}

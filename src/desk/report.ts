import { link } from '../linking/link.js';
import { isDay } from '../reading/calendar.js';
import { html } from '../reports/html.js';
import { json } from '../reports/json.js';
import { markdown } from '../reports/markdown.js';
import { situation } from '../reports/situation.js';
import { type Painter, text } from '../reports/text.js';
import type { Situation } from '../reports/types.js';
import { RequestError } from './problem.js';
import type { ReadDocument } from './read.js';
import type { RasadReader } from './reader.js';

export type { Painter } from '../reports/text.js';
export type { Situation } from '../reports/types.js';

export const REPORT_FORMATS = ['text', 'md', 'html', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportSpan {
  /** First and last day, `YYYY-MM-DD`, both inclusive; without them, everything. */
  from?: string | undefined;
  to?: string | undefined;
}

/**
 * The situation report over documents that were read: their claims tied to events, every ledger with its lines, rival accounts beside each other.
 * @throws RequestError for days that do not exist or stand in the wrong order
 */
export function report(documents: ReadDocument[], reader: RasadReader, { from, to }: ReportSpan = {}): Situation {
  checkSpan({ from, to });
  const shown = documents.map(({ path, shown }) => ({ ...shown, path }));
  const linked = link(shown, { agreements: reader.theatre.agreements });
  return situation(shown, linked, { ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
}

/** Throws a RequestError for days that do not exist or stand in the wrong order. */
export function checkSpan({ from, to }: ReportSpan): void {
  for (const day of [from, to]) if (day !== undefined) checkDay(day, 'span of the report');
  if (from !== undefined && to !== undefined && from > to) throw new RequestError(`the span ends on ${to}, before it begins on ${from}`, 'span of the report', 'swap or correct the days');
}

/** Throws a RequestError where `day` is no existing day written `YYYY-MM-DD`. */
export function checkDay(day: string, where: string): void {
  if (!isDay(day)) throw new RequestError(`'${day}' is no day`, where, 'write an existing Gregorian day as YYYY-MM-DD');
}

/**
 * A report in one of its formats.
 * @param terminal width in columns and colours, for `text` alone
 */
export function renderReport(situation: Situation, format: ReportFormat, terminal: { width?: number; painter?: Painter } = {}): string {
  if (format === 'text') return text(situation, terminal);
  return { md: markdown, html, json }[format](situation);
}

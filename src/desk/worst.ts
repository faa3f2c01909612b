import type { Claim } from '../model/claim.js';
import type { Reading } from '../model/reading.js';
import type { Painter } from '../reports/text.js';
import { type Fault, faults, spanOf, weight } from './score/faults.js';
import type { Field } from './score/fields.js';
import { readFolder, type ScoredClaim, type ScoredFigure, type ScoredParty } from './score/records.js';
import { stepText } from './why.js';
import { plain } from './words.js';

/** Letters shown on each side of a claim. */
const AROUND = 160;

/** A text with the reader's own reading of it. */
export interface ReadGold {
  text: string;
  reading: Reading;
}

const KINDS: Record<Fault['kind'], string> = { missed: 'missed', false: 'false', type: 'other type', fields: 'wrong fields' };

/**
 * The documents on which the reader did worst, and the worst faults in each: the sentence, what gold says and what was read, and why it was read so.
 * @param count how many documents, and how many faults of each
 */
export function worst(goldFolder: string, documents: ReadonlyMap<string, ReadGold>, count: number, painter: Painter): string {
  const ranked = [...readFolder(goldFolder)].flatMap(([id, gold]) => {
    const document = documents.get(id);
    const found = document ? faults(gold, document.reading.claims) : [];
    return document && found.length > 0 ? [{ id, document, found, sum: found.reduce((sum, fault) => sum + weight(fault), 0) }] : [];
  });
  ranked.sort((a, b) => b.sum - a.sum || (a.id < b.id ? -1 : 1));
  return ranked
    .slice(0, count)
    .map(({ id, document, found }) => {
      const counts = Object.entries(KINDS).map(([kind, label]) => `${found.filter((fault) => fault.kind === kind).length} ${label}`);
      return [`${painter.heading(plain(id))}  ${counts.join(', ')}`, ...found.slice(0, count).flatMap((fault) => faultLines(fault, document, painter))].join('\n');
    })
    .join('\n\n');
}

function faultLines(fault: Fault, { text }: ReadGold, painter: Painter): string[] {
  const gold = 'gold' in fault ? fault.gold : undefined;
  const read = 'read' in fault ? fault.read : undefined;
  const row = (label: string, value: string): string => `      ${painter.dim(label.padEnd(10))}${value}`;
  const types = [gold?.type, ...(read && read.type !== gold?.type ? [`${gold ? 'read as ' : ''}${read.type}`] : [])].filter(Boolean).join(', ');
  const fields = fault.kind === 'fields' ? fault.fields : (Object.keys(SHOWN) as Field[]);
  return [
    '',
    `  ${painter.strong(KINDS[fault.kind])}  ${[...(read ? [read.id] : []), types].join(' ')}`,
    `      ${excerpt(text, spanOf(fault), painter)}`,
    ...fields.flatMap((field) => {
      const [told, got] = [gold && SHOWN[field](gold), read && SHOWN[field](read)];
      const values = [...(told ? [`gold ${told}`] : []), ...(got && got !== told ? [`read ${got}`] : [])];
      return fault.kind === 'fields' ? [row(field, `gold ${told}; read ${got}`)] : values.length > 0 ? [row(field, values.join('; '))] : [];
    }),
    ...(read?.derivation.map((step, i) => row(i === 0 ? 'because' : '', stepText(step, text))) ?? []),
  ];
}

const partyText = ({ name, country, sector }: ScoredParty): string => `${plain(name ?? '?')} (${country ?? '-'}, ${sector ?? '-'})`;
const figureText = ({ what, value, min, max }: ScoredFigure): string => `${plain(what ?? '?')} ${value ?? `${min ?? ''}…${max ?? ''}`}`;
const list = (items: string[]): string => items.join(', ') || 'none';

/** Each field of a claim as it is shown; claims read and gold ones alike. */
const SHOWN: Record<Field, (claim: ScoredClaim | Claim) => string> = {
  root: ({ sources }) => (sources ?? []).map(partyText).join(' → ') || 'none',
  act: ({ act }) => act ?? 'none',
  polarity: ({ polarity }) => polarity ?? 'affirmed',
  modality: ({ modality }) => modality ?? 'actual',
  agents: ({ agents }) => list((agents ?? []).map(partyText)),
  targets: ({ targets }) => list((targets ?? []).map(partyText)),
  place: ({ places }) => list((places ?? []).map((place) => plain(typeof place === 'string' ? place : (place.name ?? '?')))),
  figures: ({ figures }) => list((figures ?? []).map(figureText)),
  time: ({ time }) => (time ? [time.start, time.end].filter((day, i, days) => day && day !== days[i - 1]).join(' to ') : 'none'),
};

/** The words at a span, marked, with what stands around them on their line. */
function excerpt(text: string, [start, end]: [number, number], painter: Painter): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - AROUND);
  const line = text.indexOf('\n', end);
  const to = Math.min(line < 0 ? text.length : line, end + AROUND);
  return `\u2068${plain(text.slice(from, start)).trimStart()}${painter.mark(plain(text.slice(start, end)))}${plain(text.slice(end, to)).trimEnd()}\u2069`;
}

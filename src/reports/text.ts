import { STANDINGS, cellText } from './losses.js';
import { NO_DISPUTE, headerText, oneLine, quoteSource, sourceText } from './meta.js';
import type { Line, Section, Situation } from './types.js';

/** How parts of the report are set off; each takes and gives a text of the same words. */
export interface Painter {
  heading(text: string): string;
  strong(text: string): string;
  dim(text: string): string;
  mark(text: string): string;
}

const asIs = (text: string): string => text;
const PLAIN: Painter = { heading: asIs, strong: asIs, dim: asIs, mark: asIs };

/** First-strong isolate and its end: a sentence of any direction keeps to itself. */
const isolate = (text: string): string => `\u2068${text}\u2069`;

/** Breaks a text at spaces; later lines hang under the first word after a bullet. */
function wrap(text: string, width: number, indent: string): string[] {
  const hanging = /^[•–] /u.test(text) ? `${indent}  ` : indent;
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = hanging + word;
    } else line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}

/**
 * The report for a terminal.
 * @param options width in columns (100 unless told) and a painter for colours (none unless given)
 */
export function text({ header, disputed, sections, unplaced }: Situation, { width = 100, painter = PLAIN }: { width?: number; painter?: Painter } = {}): string {
  const paint = (lines: string[], how: (text: string) => string): string[] => lines.map(how);
  const lineText = (line: Line, indent: string): string[] => [
    ...paint(wrap(`• ${line.gloss}.`, width, indent), painter.strong),
    ...wrap([line.day.note, sourceText(line), ...line.notes].join(' · '), width, `${indent}  `),
    ...line.quotes.flatMap((quote) => [
      `${indent}  ${isolate(`${oneLine(quote.before)}${painter.mark(oneLine(quote.marked))}${oneLine(quote.after)}`)}`,
      ...paint(wrap(quoteSource(quote), width, `${indent}  `), painter.dim),
    ]),
    '',
  ];
  const lossLines = (section: Section): string[] =>
    (section.losses ?? []).flatMap(({ side, what, cells }) => [
      ...paint(wrap(`${side}: ${what}`, width, '  '), painter.strong),
      ...STANDINGS.flatMap(([standing, label]) =>
        cells[standing].flatMap((cell) => wrap(`${label}: ${cellText(cell)}${cell.origin.length > 0 ? ` (${cell.origin.join(', ')})` : ''}, ${cell.day}${cell.flags.map((flag) => `; ${flag}`).join('')}`, width, '    ')),
      ),
      '',
    ]);
  const out = [
    painter.heading('SITUATION REPORT'),
    painter.strong(header.span),
    ...headerText(header).flatMap((line) => wrap(`– ${line}`, width, '')),
    '',
    painter.heading('DISPUTED'),
    ...(disputed.length === 0 ? [`  ${NO_DISPUTE}`, ''] : []),
    ...disputed.flatMap(({ topic, about, accounts }) => [
      ...paint(wrap(topic, width, '  '), painter.strong),
      ...wrap(`disputed: ${about.join('; ')}`, width, '  '),
      ...accounts.flatMap(({ side, lines }) => ['', `    ${painter.heading(side)}`, ...lines.flatMap((line) => lineText(line, '    '))]),
    ]),
    ...sections.flatMap((section) => [
      painter.heading(`${section.title.toUpperCase()} (${section.lines.length})`),
      ...(section.lines.length === 0 ? [`  ${section.empty}`, ''] : []),
      ...lossLines(section),
      ...section.lines.flatMap((line) => lineText(line, '  ')),
    ]),
    ...(unplaced.length > 0 ? [painter.heading(`WITHOUT A DAY (${unplaced.length})`), ...unplaced.flatMap((line) => lineText(line, '  '))] : []),
  ];
  return `${out.join('\n').trimEnd()}\n`;
}

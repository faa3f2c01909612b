import { STANDINGS, cellText } from './losses.js';
import { NO_DISPUTE, headerText, oneLine, quoteSource, sourceText } from './meta.js';
import type { Line, LossTableRow, Situation } from './types.js';

/** Characters that Markdown or HTML in it would take for its own. */
const safe = (text: string): string => oneLine(text).replace(/[\\`*_{}[\]<>#|~&]/gu, (character) => (character === '<' ? '&lt;' : character === '&' ? '&amp;' : `\\${character}`));

function lineText(line: Line): string[] {
  return [
    `- **${safe(line.gloss)}.** ${safe([line.day.note, sourceText(line), ...line.notes].join(' · '))}`,
    ...line.quotes.flatMap((quote) => [
      '',
      `  > <bdi lang="${safe(quote.language)}" dir="auto">${safe(quote.before)}<mark>${safe(quote.marked)}</mark>${safe(quote.after)}</bdi>`,
      '  >',
      `  > ${safe(quoteSource(quote))}`,
    ]),
    '',
  ];
}

const lossText = (rows: LossTableRow[]): string[] =>
  rows.length === 0
    ? []
    : [
        `| Whose | What | ${STANDINGS.map(([, label]) => label).join(' | ')} |`,
        `| --- | --- | ${STANDINGS.map(() => '---').join(' | ')} |`,
        ...rows.map(
          ({ side, what, cells }) =>
            `| ${safe(side)} | ${safe(what)} | ${STANDINGS.map(([standing]) => cells[standing].map((cell) => safe([cellText(cell), ...cell.origin, cell.day, ...cell.flags].join(', '))).join('<br>') || '–').join(' | ')} |`,
        ),
        '',
      ];

/** The report in Markdown, with the original sentences as quotations. */
export function markdown({ header, disputed, sections, unplaced }: Situation): string {
  const out = [
    '# Situation report',
    '',
    `**${safe(header.span)}**`,
    '',
    ...headerText(header).map((line) => `- ${safe(line)}`),
    '',
    '## Disputed',
    '',
    ...(disputed.length === 0 ? [NO_DISPUTE, ''] : []),
    ...disputed.flatMap(({ topic, about, accounts }) => [
      `### ${safe(topic)}`,
      '',
      `Disputed: ${safe(about.join('; '))}.`,
      '',
      ...accounts.flatMap(({ side, lines }) => [`#### ${safe(side)}`, '', ...lines.flatMap(lineText)]),
    ]),
    ...sections.flatMap((section) => [
      `## ${section.title}`,
      '',
      ...(section.lines.length === 0 ? [section.empty, ''] : []),
      ...lossText(section.losses ?? []),
      ...section.lines.flatMap(lineText),
    ]),
    ...(unplaced.length > 0 ? ['## Without a day', '', ...unplaced.flatMap(lineText)] : []),
  ];
  return `${out.join('\n').trimEnd()}\n`;
}

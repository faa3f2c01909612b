import { STYLE } from './style.js';
import { STANDINGS, cellText } from './losses.js';
import { NO_DISPUTE, contents, headerText, quoteSource, sourceText } from './meta.js';
import type { Dispute, Line, LossTableRow, Quote, Section, Situation } from './types.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (text: string): string => text.replace(/[&<>"']/gu, (character) => ENTITIES[character] as string);

const quoteHtml = (quote: Quote): string => `<blockquote>
<p lang="${safe(quote.language)}" dir="auto">${safe(quote.before)}<mark>${safe(quote.marked)}</mark>${safe(quote.after)}</p>
<footer><bdi>${safe(quoteSource(quote))}</bdi></footer>
</blockquote>`;

/** Claim types share a hue by family. */
const family = (type: string): string => type.split('.')[0] as string;

/** A line folds out to its sentences; where the day is inferred or unknown, it is drawn so. */
function lineHtml(line: Line): string {
  const meta = [`<span class="${line.day.start === null ? 'unknown' : line.day.basis}">${safe(line.day.note)}</span>`, `<bdi>${safe(sourceText(line))}</bdi>`, ...line.notes.map((note) => `<em>${safe(note)}</em>`)];
  return `<li id="${safe(line.id)}" class="line ${family(line.type)}"><details>
<summary><span class="gloss">${safe(line.gloss)}.</span> <span class="meta">${meta.join(' · ')}</span></summary>
${line.quotes.map(quoteHtml).join('\n')}
</details></li>`;
}

const list = (lines: Line[]): string => `<ul class="lines">\n${lines.map(lineHtml).join('\n')}\n</ul>`;

/** Accounts in columns, one a side, in the order of their names. */
const disputeHtml = ({ event, topic, about, accounts }: Dispute): string => `<article class="dispute" id="${safe(event)}">
<h3>${safe(topic)}</h3>
<p class="about">Disputed: ${safe(about.join('; '))}</p>
<div class="accounts">
${accounts.map(({ side, lines }) => `<section class="account"><h4>${safe(side)}</h4>\n${list(lines)}</section>`).join('\n')}
</div>
</article>`;

const cells = (row: LossTableRow): string =>
  STANDINGS.map(([standing, label]) => {
    const told = row.cells[standing].map(
      (cell) =>
        `<a href="#${safe(cell.line)}" title="${safe([...cell.origin, cell.day].join(', '))}">${safe(cellText(cell))}</a> <small>${safe([cell.origin.join(', '), cell.day].filter(Boolean).join(', '))}${cell.flags.map((flag) => ` <em>${safe(flag)}</em>`).join('')}</small>`,
    );
    return `<td data-label="${label}">${told.join('<br>') || '<span class="unknown">–</span>'}</td>`;
  }).join('');

const lossHtml = (rows: LossTableRow[]): string =>
  rows.length === 0
    ? ''
    : `<table class="losses">
<thead><tr><th scope="col">Whose</th><th scope="col">What</th>${STANDINGS.map(([, label]) => `<th scope="col">${label}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr><th scope="row">${safe(row.side)}</th><td class="what">${safe(row.what)}</td>${cells(row)}</tr>`).join('\n')}
</tbody>
</table>`;

const sectionHtml = ({ id, title, lines, empty, losses }: Section): string => `<section id="${safe(id)}">
<h2>${safe(title)} <span class="count">${lines.length}</span></h2>
${lossHtml(losses ?? [])}
${lines.length > 0 ? list(lines) : `<p class="empty">${safe(empty)}</p>`}
</section>`;

/** The report as one page that needs nothing else: no scripts, no fonts or pictures from elsewhere; for screen and paper, light and dark. */
export function html(situation: Situation): string {
  const { header, disputed, sections, unplaced } = situation;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Situation report, ${safe(header.span)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="kicker">Situation report</p>
<h1>${safe(header.span)}</h1>
<ul class="rests">
${headerText(header).map((line) => `<li><bdi>${safe(line)}</bdi></li>`).join('\n')}
</ul>
<nav aria-label="Sections">${contents(situation).map(([id, title, lines]) => `<a href="#${safe(id)}">${safe(title)} <span class="count">${lines}</span></a>`).join(' ')}</nav>
</header>
<main>
<section id="disputed">
<h2>Disputed <span class="count">${disputed.length}</span></h2>
${disputed.length > 0 ? disputed.map(disputeHtml).join('\n') : `<p class="empty">${NO_DISPUTE}</p>`}
</section>
${sections.map(sectionHtml).join('\n')}
${unplaced.length > 0 ? `<section id="unplaced">\n<h2>Without a day <span class="count">${unplaced.length}</span></h2>\n${list(unplaced)}\n</section>` : ''}
</main>
<footer class="colophon">Every line is a claim by the source that it names, not a finding. Open a line to read the sentence that it comes from.</footer>
</body>
</html>
`;
}

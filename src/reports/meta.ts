import { listed } from './gloss/names.js';
import type { Header, Line, Quote, Situation } from './types.js';

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** 'Ministry of Defence of Russia, via Aran News → Fars News Agency', or that nobody is named. */
export function sourceText({ origin, via }: Line): string {
  const chains = via.map((chain) => chain.join(' → '));
  return `${origin.length > 0 ? listed(origin) : 'no source named'}${chains.length > 0 ? `, via ${chains.join('; via ')}` : ''}`;
}

/** 'Aran News, dev/002.txt', with the claim's id. */
export const quoteSource = ({ outlet, path, claim, repeats }: Quote): string =>
  `${outlet ? `${outlet}, ` : ''}${path}, ${claim}${repeats > 0 ? `; said ${repeats === 1 ? 'once more' : `${repeats} times more`} in the same document` : ''}`;

/** What the report rests on, as short statements. */
export function headerText({ documents, claims, origins, outlets }: Header): string[] {
  return [
    `${count(documents.read, 'document')} read, from ${count(outlets.known, 'known outlet')}${outlets.unknown > 0 ? ` and ${outlets.unknown} without an outlet` : ''}${documents.copies > 0 ? `; ${documents.copies} ${documents.copies === 1 ? 'is a copy' : 'are copies'} of others` : ''}`,
    `${count(claims.read, 'claim')} read, ${count(claims.statements, 'statement')} after repeats are folded`,
    `${count(origins.named, 'named origin')} on ${count(origins.sides, 'side')}${origins.unnamed > 0 ? `, ${count(origins.unnamed, 'origin')} not named` : ''}; ${origins.unattributed} ${origins.unattributed === 1 ? 'statement is' : 'statements are'} told without a source; that origins are independent is not established`,
    ...(documents.leftOut > 0 || claims.leftOut > 0 ? [`left out: ${count(documents.leftOut, 'document')} published outside the span, ${count(claims.leftOut, 'claim')} about other days`] : []),
    ...(documents.undated.length > 0 ? [`${count(documents.undated.length, 'document')} without a day of publication: ${documents.undated.join(', ')}`] : []),
    ...(claims.unplaced > 0 ? [`${count(claims.unplaced, 'statement')} that no day can be given to stand at the end`] : []),
    ...(documents.withoutClaims.length > 0 ? [`${count(documents.withoutClaims.length, 'document')} in which no claim was found: ${documents.withoutClaims.join(', ')}`] : []),
  ];
}

/** Sections with how many lines each has, for a table of contents. */
export const contents = ({ disputed, sections, unplaced }: Situation): [id: string, title: string, lines: number][] => [
  ['disputed', 'Disputed', disputed.length],
  ...sections.map(({ id, title, lines }): [string, string, number] => [id, title, lines.length]),
  ...(unplaced.length > 0 ? [['unplaced', 'Without a day', unplaced.length] as [string, string, number]] : []),
];

/** Text on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

export const NO_DISPUTE = 'No accounts contradict one another in what was read.';

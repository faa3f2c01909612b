import type { Claim, ClaimPlace, DerivationStep } from '../model/claim.js';
import type { Party } from '../model/party.js';
import { gloss } from '../reports/gloss.js';
import { dayRange } from '../reports/gloss/days.js';
import { figurePhrase } from '../reports/gloss/figures.js';
import type { Painter } from '../reports/text.js';
import { RequestError } from './problem.js';
import type { ReadDocument } from './read.js';
import { BASES, chainText, plain, publishedText, quoted, wordsAt } from './words.js';

/** What each kind of rule settles; a rule that is not here is told by its name. */
const SETTLES: Record<string, string> = {
  event: 'what happened',
  speech: 'saying it is itself the claim',
  document: 'what the rest of the document tells',
  agent: 'who did it, though its clause names nobody',
  target: 'to whom it was done, though its clause names nobody',
  'attribution:said': 'who says it, by a verb of saying',
  'attribution:according': "who says it, by 'according to' or 'quoting'",
  'attribution:colon': 'who says it, by a name before a colon',
  'attribution:quote': 'who says it, by quotation marks',
  'attribution:carried': 'who says it, since the last speaker goes on',
};

/** How a word tells an event. */
const VOICES: Record<string, string> = {
  named: 'as a noun that names it',
  active: 'as a verb whose subject does it',
  passive: 'as a word for the one to whom it is done',
};

const POLARITIES = { affirmed: 'the source says that it is so', denied: 'the source says that it is not so' };

const MODALITIES = {
  actual: 'told as a fact',
  ongoing: 'told as going on',
  planned: 'announced for later',
  possible: 'told as possible or feared',
  demanded: 'asked of somebody',
};

/**
 * Why a claim was read as it was: its sentence, every field with the words that it comes from, and the rules that decided.
 * @throws RequestError where the document has no such claim
 */
export function why({ shown: { text, reading }, path }: ReadDocument, id: string, painter: Painter): string {
  const claim = reading.claims.find((one) => one.id === id);
  if (!claim) {
    const { length } = reading.claims;
    throw new RequestError(`there is no claim '${plain(id)}'`, path, length === 0 ? 'no claim was read in this document' : `give ${length === 1 ? 'c1' : `one of c1 to c${length}`}; 'rasad read' lists them`);
  }
  const fields = fieldsOf(claim, text);
  const width = Math.max(...fields.map(([label]) => label.length)) + 2;
  const before = text.slice(claim.sentence[0], claim.span[0]);
  const after = text.slice(claim.span[1], claim.sentence[1]);
  return `${[
    `${painter.heading(claim.id)} of ${plain(path)}, characters ${claim.span[0]} to ${claim.span[1]}`,
    painter.strong(`${plain(gloss(claim))}.`),
    '',
    painter.heading('SENTENCE'),
    `  \u2068${plain(before).trimStart()}${painter.mark(plain(text.slice(...claim.span)))}${plain(after).trimEnd()}\u2069`,
    '',
    painter.heading('FIELDS'),
    ...fields.map(([label, value]) => `  ${painter.dim(label.padEnd(width))}${value}`),
    `  ${painter.dim('published'.padEnd(width))}${publishedText(reading)}`,
    '',
    painter.heading('STEPS'),
    ...claim.derivation.map((step, i) => `  ${i + 1}. ${stepText(step, text)}`),
  ].join('\n')}\n`;
}

function fieldsOf(claim: Claim, text: string): [label: string, value: string][] {
  const party = (role: string) => (one: Party): [string, string] => [role, `${plain(one.name)} (${[one.country ?? 'no country', one.sector].join(', ')}) ← ${wordsAt(text, one.span)}${one.epithet ? `, a hostile wording for it: ${quoted(one.epithet)}` : ''}`];
  const { time, initiator } = claim;
  return [
    ['claim', `← ${wordsAt(text, claim.span)}`],
    ['type', claim.type],
    ['polarity', `${claim.polarity}: ${POLARITIES[claim.polarity]}`],
    ['modality', `${claim.modality}: ${MODALITIES[claim.modality]}`],
    ['act', claim.act === 'none' ? 'none: told in the outlet\'s own voice' : claim.act],
    ['chain', chainText(claim)],
    ...claim.sources.map(party('source')),
    ...claim.agents.map(party('agent')),
    ...claim.targets.map(party('target')),
    ...(initiator ? [party('initiator')(initiator)] : []),
    ...claim.placeDetails.map((place): [string, string] => ['place', placeText(place, text)]),
    ...(time ? [['time', `${dayRange(time.start, time.end)}, ${BASES[time.basis]} ← ${wordsAt(text, time.span)}`] satisfies [string, string]] : []),
    ...claim.figures.map((figure): [string, string] => ['figure', `${figurePhrase(figure)} ← ${wordsAt(text, figure.span)}`]),
  ];
}

function placeText({ name, lat, lon, precision, basis, span }: ClaimPlace, text: string): string {
  const at = lat === null || lon === null ? 'coordinates not known' : `${lat}, ${lon}`;
  return `${plain(name)} (${precision}; ${at}), ${BASES[basis]} ← ${wordsAt(text, span)}`;
}

/** What a step settled, and the words that made it. */
export function stepText({ rule, decided, span }: DerivationStep, text: string): string {
  const [, word, voice = '', type] = /^('.*') \(([a-z]+)\) tells (.+)$/.exec(decided) ?? [];
  const what = VOICES[voice] ? `${word} tells of ${type}, ${VOICES[voice]}` : decided;
  return `${SETTLES[rule] ?? rule}: ${plain(what)} ← ${wordsAt(text, span)}`;
}

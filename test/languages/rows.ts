import { expect } from 'vitest';
import { createReader } from '../../src/desk/reader.js';
import type { Claim, Figure } from '../../src/model/claim.js';
import type { Party } from '../../src/model/party.js';

/** What some claim of a sentence must be. Parties are named or given as `COUNTRY/SECTOR`; `time` is one day, `start..end`, or null. */
interface Expected extends Partial<Pick<Claim, 'type' | 'polarity' | 'modality' | 'act' | 'places'>> {
  sources?: string[];
  agents?: string[];
  targets?: string[];
  time?: string | null;
  figures?: Omit<Figure, 'span'>[];
  /** Day of publication; `null` for a text that comes without one. */
  published?: string | null;
}

/** A sentence of our own with what is in it. */
export type Row = [sentence: string, expected: Expected];

/** The day on which the sentences were published where a row tells no other: a Tuesday. */
const PUBLISHED = '2020-10-20';

const reader = createReader();

function claimsOf(sentence: string, language: string, published: string | null = PUBLISHED): Claim[] {
  return reader.read(sentence, { language, ...(published ? { published } : {}) }).claims;
}

const code = ({ country, sector }: Party): string => `${country ?? '-'}/${sector}`;
const sameParties = (expected: string[] | undefined, parties: Party[]): boolean =>
  expected === undefined || (expected.length === parties.length && expected.every((one, i) => [parties[i]?.name, code(parties[i] as Party)].includes(one)));
const figures = (list: Omit<Figure, 'span'>[]): string => JSON.stringify(list.map(({ what, value, min, max, approximate, cumulative }) => ({ what, value, min, max, approximate, cumulative })));
const days = ({ time }: Claim): string | null => (time === null ? null : time.start === time.end ? time.start : `${time.start}..${time.end}`);

function fits(claim: Claim, expected: Expected): boolean {
  for (const key of ['type', 'polarity', 'modality', 'act'] as const) if (expected[key] !== undefined && claim[key] !== expected[key]) return false;
  return (
    sameParties(expected.sources, claim.sources) &&
    sameParties(expected.agents, claim.agents) &&
    sameParties(expected.targets, claim.targets) &&
    (expected.places === undefined || JSON.stringify(expected.places) === JSON.stringify(claim.places)) &&
    (expected.time === undefined || expected.time === days(claim)) &&
    (expected.figures === undefined || figures(expected.figures) === figures(claim.figures))
  );
}

/** Claims with their derivations, for a row that fails. */
function told(sentence: string, claims: Claim[]): string {
  const parties = (list: Party[]): string => list.map((party) => `${party.name} (${code(party)})`).join(', ') || '-';
  const lines = claims.map((claim) =>
    [
      `${claim.type} ${claim.polarity} ${claim.modality} ${claim.act}: ${sentence.slice(...claim.span)}`,
      `  sources ${parties(claim.sources)}; agents ${parties(claim.agents)}; targets ${parties(claim.targets)}`,
      `  places ${claim.places.join(', ') || '-'}; time ${days(claim)}; figures ${figures(claim.figures)}`,
      ...claim.derivation.map(({ rule, decided, span }) => `    ${rule}: ${decided}${span ? ` [${sentence.slice(...span)}]` : ''}`),
    ].join('\n'),
  );
  return `${sentence}\n${lines.join('\n') || 'no claims'}`;
}

/** Some claim of the sentence is what is expected. */
export function expectYes(language: string, [sentence, expected]: Row): void {
  const claims = claimsOf(sentence, language, expected.published === undefined ? PUBLISHED : expected.published);
  expect(claims.some((claim) => fits(claim, expected)), `${JSON.stringify(expected)}\n${told(sentence, claims)}`).toBe(true);
}

/** Nothing in the sentence is told to be an attack that happened. */
export function expectNoAttack(language: string, sentence: string): void {
  const claims = claimsOf(sentence, language);
  const attacks = claims.filter(({ type, polarity, modality }) => /^(attack\.|clash$)/.test(type) && polarity === 'affirmed' && (modality === 'actual' || modality === 'ongoing'));
  expect(attacks, told(sentence, claims)).toEqual([]);
}

/** No claim of a type is in the sentence. */
export function expectNone(language: string, sentence: string, type: Claim['type']): void {
  const claims = claimsOf(sentence, language);
  expect(claims.filter((claim) => claim.type === type), told(sentence, claims)).toEqual([]);
}

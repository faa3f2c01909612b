import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faults } from '../../src/desk/score/faults.js';
import type { ScoredClaim } from '../../src/desk/score/records.js';
import { worst } from '../../src/desk/worst.js';
import type { Claim } from '../../src/model/claim.js';
import type { Reading } from '../../src/model/reading.js';

const TEXT = 'Headline\nBefore it. The army of Borduria shelled Lowtown, Avaria said. After it.\nNext line';
const SHELLED: [number, number] = [TEXT.indexOf('The army'), TEXT.indexOf(', Avaria')];
const MOD = { name: 'Ministry of Defence of Avaria', country: 'AVA', sector: 'MIL' as const, span: null };
const ARMY = { name: 'Armed Forces of Borduria', country: 'BOR', sector: 'MIL' as const, span: null };

const read = (more: Partial<Claim> = {}): Claim => ({
  id: 'c1',
  span: SHELLED,
  sentence: SHELLED,
  type: 'attack.shelling',
  polarity: 'affirmed',
  modality: 'actual',
  act: 'state',
  sources: [MOD],
  agents: [ARMY],
  targets: [],
  places: ['Lowtown'],
  placeDetails: [],
  time: { start: '2031-05-01', end: '2031-05-01', basis: 'stated', span: null },
  figures: [],
  derivation: [{ rule: 'event', decided: "'shelled' (active) tells attack.shelling", span: SHELLED }],
  ...more,
});
const gold = (more: Partial<ScoredClaim> = {}): ScoredClaim => ({ span: SHELLED, type: 'attack.shelling', polarity: 'affirmed', modality: 'actual', act: 'state', sources: [MOD], agents: [ARMY], targets: [], places: ['Lowtown'], time: { start: '2031-05-01', end: '2031-05-01' }, figures: [], ...more });

describe('faults', () => {
  const of = (told: ScoredClaim[], claims: Claim[]) => faults({ claims: told }, claims).map((fault) => (fault.kind === 'fields' ? `fields: ${fault.fields.join(' ')}` : fault.kind));

  it.each<[string, ScoredClaim[], Claim[], string[]]>([
    ['nothing in a perfect reading', [gold()], [read()], []],
    ['a claim that was not found', [gold()], [], ['missed']],
    ['a claim where gold has none', [], [read()], ['false']],
    ['a claim of another type at the place of a gold one', [gold()], [read({ type: 'clash' })], ['type']],
    ['a claim elsewhere is both', [gold()], [read({ type: 'clash', span: [0, 8] })], ['false', 'missed']],
    ['wrong fields', [gold()], [read({ agents: [], figures: [{ what: 'shells', value: 40, span: [0, 1] }], time: null })], ['fields: agents figures time']],
    ['a place and a time that gold leaves out are no faults', [gold({ places: [], time: null })], [read()], []],
    ['the worst first: a turned denial before a missed act', [gold(), gold({ span: [0, 8] })], [read({ act: 'report' }), read({ span: [0, 8], polarity: 'denied', sources: [] })], ['fields: root polarity', 'fields: act']],
  ])('%s', (_, told, claims, expected) => {
    expect(of(told, claims)).toEqual(expected);
  });
});

describe('the worst documents', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'worst-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const asIs = (text: string): string => text;
  const painter = { heading: asIs, strong: asIs, dim: asIs, mark: (text: string) => `[${text}]` };
  const show = (documents: Record<string, [ScoredClaim[], Claim[]]>, count: number): string => {
    const readings = Object.entries(documents).map(([id, [told, claims]]) => {
      writeFileSync(join(folder, `${id}.json`), JSON.stringify({ claims: told }));
      return [id, { text: TEXT, reading: { claims } as Reading }] as const;
    });
    return worst(folder, new Map(readings), count, painter);
  };

  it('shows the sentence, gold against what was read, and why', () => {
    expect(show({ a: [[gold()], [read({ agents: [MOD], polarity: 'denied' })]] }, 1)).toBe(
      [
        'a  0 missed, 0 false, 0 other type, 1 wrong fields',
        '',
        '  wrong fields  c1 attack.shelling',
        '      \u2068Before it. [The army of Borduria shelled Lowtown], Avaria said. After it.\u2069',
        '      polarity  gold affirmed; read denied',
        '      agents    gold Armed Forces of Borduria (BOR, MIL); read Ministry of Defence of Avaria (AVA, MIL)',
        "      because   what happened: 'shelled' tells of attack.shelling, as a verb whose subject does it ← \u2068The army of Borduria shelled Lowtown\u2069",
      ].join('\n'),
    );
  });
  it('tells what gold says of a missed claim, and what was read of a false one', () => {
    expect(show({ a: [[gold()], []] }, 1)).toMatch(/missed {2}attack\.shelling\n.+\n {6}root {6}gold Ministry of Defence of Avaria \(AVA, MIL\)\n/);
    expect(show({ a: [[], [read()]] }, 1)).toMatch(/false {2}c1 attack\.shelling\n.+\n {6}root {6}read Ministry of Defence of Avaria \(AVA, MIL\)\n/);
    expect(show({ a: [[gold()], [read({ type: 'clash' })]] }, 1)).toContain('other type  c1 attack.shelling, read as clash');
  });
  it('keeps to the number asked for, the worst document first, and leaves out those without faults', () => {
    const documents: Record<string, [ScoredClaim[], Claim[]]> = { a: [[gold()], [read({ act: 'report' })]], b: [[gold(), gold({ span: [0, 8] })], []], c: [[gold()], [read()]] };
    expect(show(documents, 1).match(/^[a-c] /gm)).toEqual(['b ']);
    expect(show(documents, 1).match(/^ {2}missed/gm)).toHaveLength(1);
    expect(show(documents, 5).match(/^[a-c] /gm)).toEqual(['b ', 'a ']);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boardJson, boardTable, evaluate } from '../../src/desk/evaluate.js';
import { placeKey } from '../../src/desk/score/keys.js';
import type { ScoredClaim, ScoredReading } from '../../src/desk/score/records.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gold-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const MOD = { name: 'Ministry of Defence of Avaria', country: 'AVA', sector: 'MIL' };
const ARMY = { name: 'Armed Forces of Borduria', country: 'BOR', sector: 'MIL' };
const WIRE = { name: 'Delta News Agency', country: 'CIR', sector: 'MED' };
const claim = (more: Partial<ScoredClaim> = {}): ScoredClaim => ({
  span: [0, 100],
  type: 'attack.shelling',
  polarity: 'affirmed',
  modality: 'actual',
  act: 'state',
  sources: [WIRE, MOD],
  agents: [ARMY],
  targets: [],
  places: ['Lowtown', 'Mid Valley'],
  time: { start: '2031-05-01', end: '2031-05-01' },
  figures: [{ what: 'shells', value: 40 }],
  ...more,
});
const reading = (claims: ScoredClaim[], more: Partial<ScoredReading> = {}): ScoredReading => ({ language: 'fa', title: [0, 50], published: '2031-05-02', mainText: [[0, 1000]], claims, ...more });
const rounded = (value: number | undefined): string => (value ?? Number.NaN).toFixed(10);
const score = (gold: ScoredReading, system: ScoredReading | null) => {
  writeFileSync(join(folder, 'one.json'), JSON.stringify(gold));
  return evaluate(folder, new Map(system ? [['one', system]] : [])).all as Record<string, number>;
};

describe('claims', () => {
  it('gives a perfect reading ones', () => {
    expect(score(reading([claim()]), reading([claim()]))).toMatchObject({ documents: 1, missing: 0, 'claims F1': 1, 'root source right': 1, 'whole claims F1': 1, 'gold claims': 1, 'system claims': 1 });
  });
  it('gives a missing reading noughts, and nothing for fields that could not be compared', () => {
    expect(score(reading([claim()]), null)).toMatchObject({ missing: 1, 'language right': 0, 'title right': 0, 'main text F1': 0, 'claims F1': 0, 'claims precision': 0, 'root source right': Number.NaN, 'figures F1': Number.NaN, 'whole claims F1': 0 });
  });
  it('scores what neither has as no number', () => {
    expect(score(reading([]), reading([]))).toMatchObject({ 'claims F1': Number.NaN, 'whole claims F1': Number.NaN });
  });
  it.each<[string, Partial<ScoredClaim>, number]>([
    ['30% of the shorter span', { span: [70, 170] }, 1],
    ['less than that', { span: [71, 171] }, 0],
    ['another type', { type: 'attack.missile' }, 0],
  ])('pairs by type and overlap: %s', (_, more, f1) => {
    expect(score(reading([claim()]), reading([claim(more)]))['claims F1']).toBe(f1);
  });
  it('pairs a family where the type differs', () => {
    expect(score(reading([claim()]), reading([claim({ type: 'attack.missile' })]))['claims F1 (family)']).toBe(1);
  });
  it('uses each claim once, the best overlap first', () => {
    const made = score(reading([claim({ span: [0, 50] }), claim({ span: [50, 100] })]), reading([claim({ span: [0, 100] })]));
    expect(made).toMatchObject({ 'claims precision': 1, 'claims recall': 0.5 });
  });
});

describe('fields of a pair', () => {
  const field = (name: string, more: Partial<ScoredClaim>) => score(reading([claim()]), reading([claim(more)]))[name];
  it.each<[string, Partial<ScoredClaim>, number]>([
    ['root source right', { sources: [MOD] }, 1],
    ['root source right', { sources: [MOD, WIRE] }, 0],
    ['root source right', { sources: [] }, 0],
    ['source chain F1', { sources: [MOD] }, 2 / 3],
    ['source chain F1', { sources: [{ ...WIRE, name: 'The Delta Network' }, MOD] }, 1],
    ['source chain F1', { sources: [{ ...WIRE, name: 'Epsilon' }, MOD] }, 0.5],
    ['agents F1', { agents: [{ ...ARMY, name: 'Bordurian army' }] }, 1],
    ['agents F1', { agents: [ARMY, MOD] }, 2 / 3],
    ['targets F1', { targets: [] }, Number.NaN],
    ['targets F1', { targets: [MOD] }, 0],
    ['places F1', { places: ['Mid Valley', 'the Loutown district'] }, 1],
    ['places F1', { places: ['Mid Valley'] }, 0],
    ['places F1', { places: [] }, 0],
    ['figures F1', { figures: [{ what: 'Shells', value: 40 }, { what: 'hours', value: 2 }] }, 2 / 3],
    ['figures F1', { figures: [{ what: 'shells', min: 40 }] }, 0],
    ['time right', { time: { start: '2031-05-01' } }, 1],
    ['time right', { time: null }, 0],
    ['act right', { act: undefined } as Partial<ScoredClaim>, 0],
    ['polarity right', { polarity: 'denied' }, 0],
    ['modality right', { modality: 'planned' }, 0],
    ['whole claims F1', { targets: [MOD], modality: 'planned', act: 'report' }, 1],
    ['whole claims F1', { figures: [] }, 0],
  ])('%s of %j', (name, more, expected) => {
    expect(rounded(field(name, more))).toBe(rounded(expected));
  });
  it('does not blame a place or time that gold leaves out', () => {
    expect(score(reading([claim({ places: [], time: null })]), reading([claim()]))).toMatchObject({ 'places F1': Number.NaN, 'time right': Number.NaN, 'whole claims F1': 1 });
  });
});

describe('the page', () => {
  const page = (gold: Partial<ScoredReading>, system: Partial<ScoredReading>) => score(reading([], gold), reading([], system));
  it.each<[string, Partial<ScoredReading>, Partial<ScoredReading>, number]>([
    ['title right', {}, { title: [0, 58] }, 1],
    ['title right', {}, { title: [0, 70] }, 0],
    ['title right', {}, { title: null }, 0],
    ['title right', { title: null }, {}, Number.NaN],
    ['publication day right', { publishedAccept: ['2031-05-03', null] }, { published: null }, 1],
    ['publication day right', { publishedAccept: ['2031-05-03', null] }, {}, 0],
    ['publication day invented', { published: null }, {}, 1],
    ['publication day invented', { published: null }, { published: null }, 0],
    ['publication day right', { published: null }, {}, Number.NaN],
    ['main text F1', {}, { mainText: [[0, 500]] }, 2 / 3],
    ['language right', {}, { language: 'ar' }, 0],
  ])('%s', (name, gold, system, expected) => {
    expect(rounded(page(gold, system)[name])).toBe(rounded(expected));
  });
});

it.each([
  ['Al-Hasakah Governorate', 'Hasaka'],
  ['Khan Shaykhun', 'Khan Sheikhoun'],
  ['the city of Qamishli', 'Kamishli'],
])('takes %s and %s for one place', (a, b) => {
  expect(placeKey(a)).toBe(placeKey(b));
});

describe('the board', () => {
  const write = (where: string, id: string, made: ScoredReading) => writeFileSync(join(where, `${id}.json`), JSON.stringify(made));

  it('has columns by language, type and document, and reads a folder of answers', () => {
    const answers = mkdtempSync(join(tmpdir(), 'system-'));
    write(folder, 'a', reading([claim(), claim({ type: 'clash', span: [200, 300] })]));
    write(folder, 'b', reading([], { language: 'ar' }));
    writeFileSync(join(folder, 'a.meta.json'), 'no reading');
    write(answers, 'a', reading([claim()]));
    const board = evaluate(folder, answers, { by: ['language', 'type', 'document'] });
    rmSync(answers, { recursive: true });
    expect(Object.keys(board)).toEqual(['all', 'ar', 'fa', 'attack.shelling', 'clash', 'a', 'b']);
    expect(board.fa).toMatchObject({ documents: 1, 'claims recall': 0.5 });
    expect(board['attack.shelling']).toMatchObject({ 'claims F1': 1, 'language right': Number.NaN });
    expect(board.clash).toMatchObject({ 'claims F1': 0 });
    expect(board.b).toMatchObject({ missing: 1 });
  });
  it('writes a dash or null where nothing could be scored', () => {
    write(folder, 'a', reading([]));
    const board = evaluate(folder, new Map());
    expect(boardTable(board)).toMatch(/\nclaims F1 {2,}-\n/);
    expect(JSON.parse(boardJson(board)).all['claims F1']).toBeNull();
  });
  it('names the file that it cannot read', () => {
    writeFileSync(join(folder, 'a.json'), '{');
    expect(() => evaluate(folder, new Map())).toThrow(/a\.json is no reading/);
  });
});

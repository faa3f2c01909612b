import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TABLES } from '../../src/model/theatre.js';
import { listPacks, loadTheatres, PackError, packsFolder } from '../../src/theatres/load.js';

describe('the packs that come along', () => {
  test.each(listPacks())('%s loads with the packs that it needs', (id) => {
    const theatre = loadTheatres([id]);
    expect(theatre.packs).toContain(id);
    expect(theatre.countries.length + theatre.parties.length + theatre.places.length).toBeGreaterThan(0);
  });

  test('all load together, each once, and in any order the same records', () => {
    const ids = listPacks();
    const together = loadTheatres(ids);
    expect([...together.packs].sort()).toEqual(ids);
    const turned = loadTheatres([...ids].reverse());
    for (const table of Object.keys(TABLES) as (keyof typeof TABLES)[]) {
      const sorted = (list: unknown[]): string[] => list.map((record) => JSON.stringify(record)).sort();
      expect(sorted(turned[table])).toEqual(sorted(together[table]));
    }
  });
});

const PACK = { id: 'north', title: 'North', needs: [], licence: 'Apache-2.0', sources: ['made for a test'] };
const COUNTRY = { code: 'AAA', alpha2: null, name: 'Aland', names: { fa: ['آلند'] }, demonyms: { fa: ['آلندی'] }, lat: 1, lon: 2 };
const PARTY = { id: 'guard', name: 'Guard', country: 'AAA', sector: 'REB', names: { fa: ['پاسداران'] } };
const PERSON = { id: 'ann', name: 'Ann', names: { fa: ['آن'] }, offices: [{ role: 'president', country: 'AAA', sector: 'GOV', from: '2019-01-01', to: null }] };
const PLACE = { id: 'town', name: 'Town', kind: 'town', country: 'AAA', lat: 1, lon: 2, names: { fa: ['شهر'] } };
const OUTLET = { id: 'post', name: 'Post', country: 'AAA', ownership: 'private', names: { fa: ['پست'] } };
const AGREEMENT = { id: 'truce', name: 'Truce', kind: 'ceasefire', signed: '2020-01-02', inForce: null, ended: null, parties: ['AAA', 'guard'], place: null, terms: [], names: {}, source: 'made for a test' };
const CONFLICT = { id: 'war', name: 'War in the north', from: '2019-01-01', to: null, sides: [['AAA'], ['guard']] };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rasad-packs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a pack of one record a table, some of it replaced. Text is written as it is. */
function write(tables: Record<string, unknown> = {}, id = 'north'): void {
  mkdirSync(join(folder, id), { recursive: true });
  const whole: Record<string, unknown> = { pack: PACK, countries: [COUNTRY], parties: [PARTY], persons: [PERSON], places: [PLACE], outlets: [OUTLET], agreements: [AGREEMENT], conflicts: [CONFLICT], ...tables };
  for (const [table, content] of Object.entries(whole)) writeFileSync(join(folder, id, `${table}.json`), typeof content === 'string' ? content : JSON.stringify(content));
}

/** The error that loading ends in. */
function failure(ids = ['north']): PackError {
  try {
    loadTheatres(ids, folder);
  } catch (error) {
    expect(error).toBeInstanceOf(PackError);
    return error as PackError;
  }
  throw new Error('the pack was loaded');
}

test('a whole pack loads', () => {
  write();
  expect(loadTheatres(['north'], folder)).toMatchObject({ packs: ['north'], countries: [{ code: 'AAA', seats: [] }], parties: [{ epithets: {} }] });
});

test('tables may be absent', () => {
  mkdirSync(join(folder, 'north'));
  writeFileSync(join(folder, 'north', 'pack.json'), JSON.stringify(PACK));
  expect(loadTheatres(['north'], folder).places).toEqual([]);
});

/** [what is broken, tables, file, key, repair]: the error names all three. */
const BROKEN: [string, Record<string, unknown>, RegExp, RegExp, RegExp][] = [
  ['JSON that does not parse', { places: '[{"id": ' }, /north[\\/]places\.json$/, /^-$/, /not valid JSON.*mend/],
  ['a pack.json that does not parse', { pack: '{' }, /north[\\/]pack\.json$/, /^-$/, /not valid JSON/],
  ['a table that is no list', { places: PLACE }, /north[\\/]places\.json$/, /^-$/, /list of records/],
  ['a record that is no object', { places: [PLACE, null] }, /north[\\/]places\.json$/, /record 2/, /./],
  ['a folder of another name', { pack: { ...PACK, id: 'south' } }, /north[\\/]pack\.json$/, /^id$/, /'south'.*'north'.*same/],
  ['a pack without sources', { pack: { ...PACK, sources: [] } }, /north[\\/]pack\.json$/, /sources/, /./],
  ['a key that no schema knows', { places: [{ ...PLACE, colour: 'red' }] }, /north[\\/]places\.json$/, /'town'/, /colour/],
  ['a record without a name', { places: [{ ...PLACE, name: undefined }] }, /north[\\/]places\.json$/, /'town' name/, /./],
  ['a country of a place', { places: [{ ...PLACE, country: 'ZZZ' }] }, /places\.json$/, /'town' country/, /'ZZZ'.*add it to countries\.json or correct/],
  ['a country of a party', { parties: [{ ...PARTY, country: 'ZZZ' }] }, /parties\.json$/, /'guard' country/, /'ZZZ'/],
  ['a country of an outlet', { outlets: [{ ...OUTLET, country: 'ZZZ' }] }, /outlets\.json$/, /'post' country/, /'ZZZ'/],
  ['a country of an office', { persons: [{ ...PERSON, offices: [{ ...PERSON.offices[0], country: 'ZZZ' }] }] }, /persons\.json$/, /'ann' offices\.0\.country/, /'ZZZ'/],
  ['a country that is no code', { places: [{ ...PLACE, country: 'Aland' }] }, /north[\\/]places\.json$/, /'town' country/, /three capital letters/],
  ['a larger place', { places: [{ ...PLACE, within: 'nowhere' }] }, /places\.json$/, /'town' within/, /'nowhere'.*add it or correct the id/],
  ['a party of an office', { persons: [{ ...PERSON, offices: [{ ...PERSON.offices[0], party: 'nobody' }] }] }, /persons\.json$/, /'ann' offices\.0\.party/, /'nobody'/],
  ['a party of an agreement', { agreements: [{ ...AGREEMENT, parties: ['AAA', 'nobody'] }] }, /agreements\.json$/, /'truce' parties/, /'nobody'/],
  ['a side of a conflict', { conflicts: [{ ...CONFLICT, sides: [['AAA'], ['nobody']] }] }, /conflicts\.json$/, /'war' sides/, /'nobody'/],
  ['a party on both sides of a conflict', { conflicts: [{ ...CONFLICT, sides: [['AAA', 'guard'], ['guard']] }] }, /conflicts\.json$/, /'war' sides/, /'guard' on both sides/],
  ['a conflict with one side', { conflicts: [{ ...CONFLICT, sides: [['AAA']] }] }, /north[\\/]conflicts\.json$/, /'war' sides/, /./],
  ['a conflict that ends before it begins', { conflicts: [{ ...CONFLICT, to: '2018-01-01' }] }, /conflicts\.json$/, /'war'/, /2018-01-01.*2019-01-01.*correct/],
  ['an id used twice', { places: [PLACE, { ...PLACE, name: 'Other' }] }, /places\.json$/, /'town'/, /twice.*merge/],
  ['a code used twice', { countries: [COUNTRY, COUNTRY] }, /countries\.json$/, /'AAA'/, /twice/],
  ['an id that is none', { places: [{ ...PLACE, id: 'Big Town' }] }, /north[\\/]places\.json$/, /'Big Town' id/, /lower-case/],
  ['a day that is none', { agreements: [{ ...AGREEMENT, signed: '2 January 2020' }] }, /north[\\/]agreements\.json$/, /'truce' signed/, /YYYY-MM-DD/],
  ['a day of an office that is none', { persons: [{ ...PERSON, offices: [{ ...PERSON.offices[0], from: '2019' }] }] }, /north[\\/]persons\.json$/, /'ann' offices\.0\.from/, /YYYY-MM-DD/],
  ['an office that ends before it begins', { persons: [{ ...PERSON, offices: [{ ...PERSON.offices[0], to: '2018-01-01' }] }] }, /persons\.json$/, /'ann' offices\.0/, /2018-01-01.*2019-01-01.*correct/],
  ['a role that does not exist', { persons: [{ ...PERSON, offices: [{ ...PERSON.offices[0], role: 'emperor' }] }] }, /north[\\/]persons\.json$/, /'ann' offices\.0\.role/, /./],
  ['a degree beyond the poles', { places: [{ ...PLACE, lat: 91 }] }, /north[\\/]places\.json$/, /'town' lat/, /./],
  ['a term of an unknown type', { agreements: [{ ...AGREEMENT, terms: [{ text: 'peace', type: 'peace' }] }] }, /north[\\/]agreements\.json$/, /'truce' terms\.0\.type/, /./],
  ['a needed pack that is missing', { pack: { ...PACK, needs: ['south'] } }, /south$/, /^pack$/, /no such theatre pack; known are north/],
];

describe('a broken pack stops with file, key and repair', () => {
  test.each(BROKEN)('%s', (_, tables, file, key, repair) => {
    write(tables);
    const error = failure();
    expect(error.file).toMatch(file);
    expect(error.key).toMatch(key);
    expect(error.repair).toMatch(repair);
    expect(error.message).toBe(`${error.file}: ${error.key}: ${error.repair}`);
    expect(error.message).not.toContain('\n');
  });

  test('a pack that nobody has', () => {
    write();
    const error = failure(['south']);
    expect([error.file, error.key]).toEqual([join(folder, 'south'), 'pack']);
    expect(error.repair).toContain('known are north');
  });

  test('a folder of packs that is missing', () => {
    const missing = join(folder, 'nowhere');
    expect(() => listPacks(missing)).toThrow(new PackError(missing, '-', 'the folder of theatre packs is missing; install rasad anew or name another folder'));
  });

  test('an id used in two packs', () => {
    write();
    write({ pack: { ...PACK, id: 'south' } }, 'south');
    const error = failure(['north', 'south']);
    expect(error.key).toBe("'AAA'");
    expect(error.repair).toContain('twice');
  });
});

test('a broken copy of a pack that comes along names the record', () => {
  cpSync(packsFolder, folder, { recursive: true });
  const file = join(folder, 'south-caucasus', 'places.json');
  const places = JSON.parse(readFileSync(file, 'utf8')) as { id: string; within?: string }[];
  const place = places[10] as { id: string; within?: string };
  place.within = 'atlantis';
  writeFileSync(file, JSON.stringify(places));
  const error = failure(['south-caucasus']);
  expect(error.key).toBe(`'${place.id}' within`);
  expect(error.repair).toContain("'atlantis'");
});

test('packs may need each other in a ring', () => {
  write({ pack: { ...PACK, needs: ['south'] } });
  mkdirSync(join(folder, 'south'));
  writeFileSync(join(folder, 'south', 'pack.json'), JSON.stringify({ ...PACK, id: 'south', needs: ['north'] }));
  expect(loadTheatres(['north'], folder).packs).toEqual(['north', 'south']);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPacks, checkText, type PackFinding } from '../../src/desk/check.js';
import { type Known, uselessForms } from '../../src/desk/check/forms.js';
import { formsOfLanguage } from '../../src/desk/check/listed.js';
import { RequestError } from '../../src/desk/problem.js';
import { fa } from '../../src/languages/fa/index.js';
import type { LanguagePack } from '../../src/reading/language.js';
import { LanguageWords, Lexicon } from '../../src/reading/lexicon.js';

const PACK = { id: 'north', title: 'North', needs: [], licence: 'Apache-2.0', sources: ['made for a test'] };
const COUNTRY = { code: 'AAA', alpha2: null, name: 'Aland', names: { fa: ['آلندستان'], ar: ['آلندستان'], en: ['Aland'] }, demonyms: { fa: ['آلندستانی'], ar: ['آلندستاني'], en: ['Alandic'] }, lat: 1, lon: 2, box: [0, 0, 4, 3] };
const PARTY = { id: 'guard', name: 'Guard', country: 'AAA', sector: 'REB', names: { fa: ['گروه زرنگار'], ar: ['جماعة زرنغار'], en: ['Zarnegar Guard'] } };
const OFFICE = { role: 'president', country: 'AAA', sector: 'GOV', from: '2019-01-01', to: '2021-01-01' };
const PERSON = { id: 'ann', name: 'Ann', names: { fa: ['آنک زرنگاریان'], ar: ['آنك زرنغاريان'], en: ['Ann Zarnegarian'] }, offices: [OFFICE] };
const PLACE = { id: 'town', name: 'Town', kind: 'town', country: 'AAA', lat: 1, lon: 2, names: { fa: ['زرنگارآباد'], ar: ['زرنغار آباد'], en: ['Zarnegarabad'] } };
const OUTLET = { id: 'post', name: 'Post', country: 'AAA', ownership: 'private', names: { fa: ['روزنامه زرنگار'], ar: ['صحيفة زرنغار'], en: ['Zarnegar Post'] } };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rasad-check-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the check finds in a pack of one record a table, some of it replaced. */
function found(tables: Record<string, unknown> = {}): PackFinding[] {
  mkdirSync(join(folder, 'north'), { recursive: true });
  const whole: Record<string, unknown> = { pack: PACK, countries: [COUNTRY], parties: [PARTY], persons: [PERSON], places: [PLACE], outlets: [OUTLET], ...tables };
  for (const [table, content] of Object.entries(whole)) writeFileSync(join(folder, 'north', `${table}.json`), typeof content === 'string' ? content : JSON.stringify(content));
  return checkPacks(['north'], folder).findings;
}

test('a sound pack has no findings', () => {
  expect(found()).toEqual([]);
});

/** [what is wrong, tables, severity, rule, where, what] */
const BROKEN: [string, Record<string, unknown>, PackFinding['severity'], string, RegExp, RegExp][] = [
  ['a table that does not parse', { places: '[{' }, 'error', 'unreadable', /places\.json, -/, /schema/],
  ['a record that does not fit', { places: [{ ...PLACE, lat: 91 }] }, 'error', 'unreadable', /'town' lat/, /schema/],
  ['a country that nobody has', { places: [{ ...PLACE, country: 'ZZZ' }] }, 'error', 'reference', /places 'town' country/, /./],
  ['a term that ends before it begins', { persons: [{ ...PERSON, offices: [{ ...OFFICE, to: '2018-01-01' }] }] }, 'error', 'reference', /persons 'ann' offices\.0/, /./],
  ['an empty form', { places: [{ ...PLACE, names: { ...PLACE.names, fa: ['زرنگارآباد', 'ـ'] } }] }, 'error', 'empty-form', /places 'town' names\.fa/, /empty/],
  ['a form that begins with a number', { places: [{ ...PLACE, names: { ...PLACE.names, fa: ['۷ زرنگار'] } }] }, 'error', 'dead-form', /places 'town' names\.fa/, /no letter/],
  ['a family name that is too short to be looked for', { persons: [{ ...PERSON, family: { fa: ['زرک'], ar: ['زرنغاريان'], en: ['Zarnegarian'] } }] }, 'error', 'dead-form', /persons 'ann' family\.fa/, /never read/],
  ['one form in two spellings', { places: [{ ...PLACE, names: { ...PLACE.names, fa: ['زرنگارآباد', 'زرنگاراباد'] } }] }, 'warning', 'form-twice', /places 'town' names\.fa/, /زرنگارآباد/],
  ['a place called like a preposition', { places: [{ ...PLACE, names: { ...PLACE.names, fa: ['در'] } }] }, 'error', 'frequent-word', /places 'town' names\.fa/, /frequent word of Persian/],
  ['a person called like a common word', { persons: [{ ...PERSON, family: { fa: ['امید'], ar: ['زرنغاريان'], en: ['Zarnegarian'] } }] }, 'warning', 'common-word', /persons 'ann' family\.fa/, /common word of Persian/],
  ['a place called like an army', { places: [{ ...PLACE, names: { ...PLACE.names, ar: ['جيش'] } }] }, 'warning', 'ambiguous', /places 'town' names\.ar/, /place/],
  ['a party without a name', { parties: [{ ...PARTY, names: {} }] }, 'error', 'missing-name', /parties 'guard'/, /any language/],
  ['a place without an Arabic name', { places: [{ ...PLACE, names: { fa: ['زرنگارآباد'], en: ['Zarnegarabad'] } }] }, 'warning', 'missing-name', /places 'town'/, /no names in ar/],
  ['a family name in one language', { persons: [{ ...PERSON, family: { fa: ['زرنگاریان'] } }] }, 'warning', 'missing-name', /persons 'ann'/, /no family in ar/],
  ['a place outside of its country', { places: [{ ...PLACE, lon: 44 }] }, 'error', 'outside-country', /places 'town'/, /1, 44, outside of AAA/],
  ['a place that is there twice', { places: [PLACE, { ...PLACE, id: 'town-2', lat: 1.01 }] }, 'error', 'place-twice', /places 'town-2'/, /'town'/],
  ['two terms of one person at a time', { persons: [{ ...PERSON, offices: [OFFICE, { ...OFFICE, from: '2020-06-01', to: null }] }] }, 'error', 'term-twice', /persons 'ann'/, /president of AAA twice/],
  ['two presidents at a time', { persons: [PERSON, { ...PERSON, id: 'bo', names: { fa: ['بوک زرنگاریان'], ar: ['بوك زرنغاريان'], en: ['Bo Zarnegarian'] }, offices: [{ ...OFFICE, from: '2020-06-01' }] }] }, 'warning', 'terms-overlap', /persons 'bo'/, /while 'ann'/],
];

test.each(BROKEN)('%s', (_, tables, severity, rule, where, what) => {
  const of = found(tables).filter((finding) => finding.rule === rule);
  expect(of).toEqual([expect.objectContaining({ severity, where: expect.stringMatching(where), what: expect.stringMatching(what), repair: expect.stringMatching(/.{10}/) })]);
});

describe('what is no fault', () => {
  test.each<[string, Record<string, unknown>]>([
    ['a place on the border', { places: [{ ...PLACE, lon: 4.2 }] }],
    ['a place of no country', { places: [{ ...PLACE, country: null, lon: 44 }] }],
    ['a country over the date line', { countries: [{ ...COUNTRY, box: [170, 0, -170, 3] }], places: [{ ...PLACE, lon: -175 }] }],
    ['a district and a town of one name', { places: [PLACE, { ...PLACE, id: 'town-district', kind: 'district' }] }],
    ['a hand-over on one day', { persons: [PERSON, { ...PERSON, id: 'bo', names: { fa: ['بوک زرنگاریان'], ar: ['بوك زرنغاريان'], en: ['Bo Zarnegarian'] }, offices: [{ ...OFFICE, from: '2021-01-01', to: null }] }] }],
    ['many envoys at a time', { persons: [PERSON, { ...PERSON, id: 'bo', names: { fa: ['بوک زرنگاریان'], ar: ['بوك زرنغاريان'], en: ['Bo Zarnegarian'] }, offices: [{ ...OFFICE, role: 'envoy' }] }] }],
    ['a party that is listed for its epithets', { parties: [{ ...PARTY, names: {}, epithets: { fa: ['راهزنان زرنگار'] } }] }],
  ])('%s', (_, tables) => {
    expect(found(tables)).toEqual([]);
  });
});

test('rows of a language pack that do nothing', () => {
  const language: LanguagePack = {
    ...fa,
    tables: { ...fa.tables, events: [{ type: 'clash', noun: 'زرنگاری |  | جنگ|نبرد', light: 'زرنگار کرد | زرنگار زرنگید | زرنگار' }] },
  };
  const nothing = { packs: [], countries: [], parties: [], persons: [], places: [], outlets: [], agreements: [], conflicts: [] };
  const known: Known = { language, lexicon: new Lexicon(language, nothing), senses: new LanguageWords(language).entries(nothing).flatMap(({ value }) => value) };
  const events = [...uselessForms(formsOfLanguage(language), known)].filter(({ where }) => where.startsWith('events'));
  expect(events.map(({ rule, form }) => [rule, form])).toEqual([
    ['empty-form', ''],
    ['dead-form', 'جنگ|نبرد'],
    ['dead-form', 'زرنگار زرنگید'],
    ['dead-form', 'زرنگار'],
  ]);
});

test('the packs that come along have no errors', () => {
  expect(checkPacks().findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the text lists errors one by one, and warnings by kind', () => {
  found({ places: [{ ...PLACE, lon: 44, names: { fa: ['زرنگارآباد'] } }] });
  const text = checkText(checkPacks(['north'], folder));
  expect(text).toMatch(/^ERRORS\n {2}outside-country {2}north: places 'town' lies at 1, 44, .+: correct the coordinates/);
  expect(text).toMatch(/WARNINGS\n {2}missing-name {2}1\n {4}north: places 'town'/);
  expect(text).toMatch(/\n1 errors, 1 warnings in north\n$/);
});

test('a pack that nobody has', () => {
  expect(() => checkPacks(['atlantis'])).toThrow(RequestError);
});

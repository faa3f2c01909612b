import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const MAIN = resolve('dist/cli/main.js');
const ARTICLE = `سه مورد نقض آتش‌بس در قره‌باغ ثبت شد

وزارت دفاع روسیه روز ۱۵ دسامبر ۲۰۲۰ اعلام کرد که در ۲۴ ساعت گذشته سه مورد نقض آتش‌بس در قره‌باغ ثبت شده است. نیروهای حافظ صلح روسیه در ۲۷ پست دیده‌بانی مستقر هستند.
`;
const SECOND = `أذربيجان تتهم أرمينيا بخرق الهدنة

اتهمت وزارة الدفاع الأذربيجانية في 16 ديسمبر 2020 القوات المسلحة الأرمينية بخرق وقف إطلاق النار في قره باغ. وقالت الوزارة إن جنديا أصيب بجروح.
`;

let folder = '';
const at = (name: string): string => join(folder, name);

function rasad(args: string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', maxBuffer: 1 << 26, ...(input !== undefined && { input }), env: { ...process.env, FORCE_COLOR: '1' } });
  return { code: status, out: stdout, errors: stderr.split('\n').filter(Boolean) };
}

/** What, where, repair on one line. */
const LINE = /^rasad: .+ \(.+\): .+$/;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rasad-cli-'));
  mkdirSync(at('reports/deeper'), { recursive: true });
  mkdirSync(at('nothing'));
  writeFileSync(at('reports/one.txt'), ARTICLE);
  writeFileSync(at('reports/deeper/two.txt'), SECOND);
  writeFileSync(at('reports/one.meta.json'), '{"outlet": "Example News"}');
  writeFileSync(at('empty.txt'), '');
  writeFileSync(at('binary.txt'), Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 37) % 256)));
  writeFileSync(at('chinese.txt'), '亚美尼亚和阿塞拜疆在纳卡地区交火，双方互相指责对方违反停火协议。');
  writeFileSync(at('huge.txt'), 'ا');
  truncateSync(at('huge.txt'), 50 << 20);
  writeFileSync(at('colour.txt'), `\u001b[31m${ARTICLE}`);
  cpSync('theatres/world', at('packs/world'), { recursive: true });
  cpSync('theatres/world', at('broken/world'), { recursive: true });
  writeFileSync(at('broken/world/parties.json'), '[{"id": "a-party", "name": "A party", "country": "ZZZ", "sector": "GOV", "names": {}}]');
  mkdirSync(at('gold'));
  writeFileSync(at('gold/one.json'), JSON.stringify({ id: 'one', language: 'fa', given: { published: '2020-12-20' }, published: '2020-12-20', claims: [] }));
  writeFileSync(at('gold/one.txt'), ARTICLE);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('read', () => {
  test('prints readings for people, without colour in a pipe', () => {
    const { code, out, errors } = rasad(['read', at('reports')]);
    expect([code, errors]).toEqual([0, []]);
    for (const piece of ['one.txt', 'two.txt', 'Persian', 'Arabic', '15 December 2020', 'Example News', 'c1', 'Ministry of Defence of Russia']) expect(out).toContain(piece);
    expect(out).not.toContain('\u001b');
  });

  test('prints a JSON record a line', () => {
    const { code, out } = rasad(['read', at('reports'), '--json']);
    const records = out.trimEnd().split('\n').map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(records.map(({ id, language }) => [id, language])).toEqual([['two', 'ar'], ['one', 'fa']]);
    for (const record of records) {
      expect(Object.keys(record)).toEqual(expect.arrayContaining(['id', 'language', 'title', 'published', 'publishedBasis', 'publishedEvidence', 'outlet', 'credits', 'mainText', 'claims', 'given', 'file']));
      expect(record.claims.length).toBeGreaterThan(0);
      for (const claim of record.claims) expect(Object.keys(claim)).toEqual(expect.arrayContaining(['id', 'span', 'type', 'polarity', 'modality', 'act', 'sources', 'agents', 'targets', 'places', 'time', 'figures']));
    }
  });

  test('writes a file for each document, the same bytes each time', () => {
    const first = rasad(['read', at('reports'), '--out', at('out/a')]);
    rasad(['read', at('reports'), '--out', at('out/b')]);
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/^2 documents read, \d+ claims, written to /);
    for (const name of ['one.json', 'two.json']) expect(readFileSync(at(`out/a/${name}`), 'utf8')).toBe(readFileSync(at(`out/b/${name}`), 'utf8'));
    expect(JSON.parse(readFileSync(at('out/a/one.json'), 'utf8'))).toMatchObject({ id: 'one', outlet: 'Example News', given: { outlet: 'Example News' } });
  });

  test('reads standard input, with what the options tell', () => {
    const { code, out } = rasad(['read', '-', '--json', '--published', '2020-12-20', '--outlet', 'Aran', '--url', 'https://example.org/1'], ARTICLE);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: 'stdin', published: '2020-12-20', publishedBasis: 'given', given: { published: '2020-12-20', outlet: 'Aran', url: 'https://example.org/1' } });
  });

  test('keeps control characters of a document from the terminal', () => {
    expect(rasad(['read', at('colour.txt'), '--language', 'fa']).out).not.toContain('\u001b');
  });

  test('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [MAIN, 'read', ...Array.from({ length: 3 }, () => 'examples'), 'cases', '--json']);
    child.stdout.destroy();
    let errors = '';
    child.stderr.on('data', (data) => (errors += String(data)));
    const code = await new Promise((done) => child.on('close', done));
    expect(code).not.toBe(2);
    expect(errors).not.toMatch(/EPIPE| at /);
  });
});

describe('bad input is told in one line, and the others are still read', () => {
  test.each([
    ['a missing file', 'nowhere.txt', 'there is no such file or folder'],
    ['an empty file', 'empty.txt', 'the file is empty'],
    ['a binary file', 'binary.txt', 'not text'],
    ['a folder without documents', 'nothing', 'the folder holds no documents'],
    ['a file of 50 MB', 'huge.txt', 'over the limit'],
    ['an unknown language', 'chinese.txt', 'the language was not recognised'],
  ])('%s', (_, name, what) => {
    const { code, out, errors } = rasad(['read', at(name), at('reports/one.txt'), '--json']);
    expect(code).toBe(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(LINE);
    expect(errors[0]).toContain(what);
    expect(errors[0]).toContain(name);
    expect(JSON.parse(out)).toMatchObject({ id: 'one' });
  });
});

describe('what cannot be done as asked is told in one line', () => {
  const one = () => at('reports/one.txt');
  test.each<[string, () => string[], string]>([
    ['no such command', () => ['reed'], 'unknown command'],
    ['no such option', () => ['read', one(), '--colour'], 'unknown option'],
    ['no input', () => ['read'], 'missing required argument'],
    ['a day that does not exist', () => ['read', one(), '--published', '2020-02-30'], "'2020-02-30' is no day"],
    ['an address that is none', () => ['read', one(), '--url', 'here'], "'here' is no address"],
    ['an unknown language', () => ['read', one(), '--language', 'xx'], "no language pack 'xx'"],
    ['an unknown theatre', () => ['read', one(), '--theatres', 'atlantis'], "no theatre pack 'atlantis'"],
    ['a broken pack', () => ['read', one(), '--packs', at('broken')], 'parties.json'],
    ['a folder without packs', () => ['read', one(), '--packs', at('nothing')], 'holds no theatre packs'],
    ['a number that is none', () => ['evaluate', at('gold'), '--worst', 'some'], 'give a whole number'],
    ['two outputs', () => ['read', one(), '--json', '--out', at('made')], 'cannot be used with'],
    ['a folder that cannot be made', () => ['read', one(), '--out', join(one(), 'in-a-file')], 'cannot be written'],
    ['an unknown claim', () => ['why', one(), 'c999'], "there is no claim 'c999'"],
    ['a folder to explain', () => ['why', at('reports'), 'c1'], 'several documents'],
    ['an unknown format', () => ['report', one(), '--format', 'pdf'], 'Allowed choices'],
    ['a span that ends before it begins', () => ['report', one(), '--from', '2020-12-02', '--to', '2020-12-01'], 'before it begins'],
    ['a gold folder that is missing', () => ['evaluate', at('nowhere')], 'cannot be listed'],
    ['a gold folder without gold', () => ['evaluate', at('reports/deeper')], 'holds no gold readings'],
  ])('%s', (_, args, what) => {
    const { code, out, errors } = rasad(args());
    expect([code, out]).toEqual([2, '']);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(LINE);
    expect(errors[0]).toContain(what);
  });
});

describe('report', () => {
  test('prints the situation report as text', () => {
    const { code, out, errors } = rasad(['report', at('reports')]);
    expect([code, errors]).toEqual([0, []]);
    for (const piece of ['SITUATION REPORT', 'VIOLATIONS', 'LOSSES', 'CONTACTS', 'two.txt']) expect(out).toContain(piece);
  });

  test.each([['md', /^# /], ['html', /^<!doctype html>/], ['json', /^\{/]])('writes %s by the ending of the file', (ending, start) => {
    const file = at(`made/report.${ending}`);
    const { code, out } = rasad(['report', at('reports'), '--out', file]);
    expect([code, out]).toEqual([0, `report written to ${file}\n`]);
    expect(readFileSync(file, 'utf8')).toMatch(start);
    expect(rasad(['report', at('reports'), '--format', ending]).out).toBe(readFileSync(file, 'utf8'));
  });

  test('keeps to the span that is asked for', () => {
    const { out } = rasad(['report', at('reports'), '--published', '2020-12-20', '--from', '2021-01-01', '--format', 'json']);
    expect(JSON.parse(out).header).toMatchObject({ from: '2021-01-01', documents: { read: 0, leftOut: 2 } });
  });

  test('is made of what could be read, and nothing is made of nothing', () => {
    expect(rasad(['report', at('reports/one.txt'), at('empty.txt')])).toMatchObject({ code: 1, out: expect.stringContaining('1 document read') });
    expect(rasad(['report', at('empty.txt'), '--out', at('made/none.html')])).toMatchObject({ code: 1, out: '' });
    expect(existsSync(at('made/none.html'))).toBe(false);
  });
});

test('why tells the sentence, the fields and the steps of a claim', () => {
  const { code, out } = rasad(['why', at('reports/one.txt'), 'c1']);
  expect(code).toBe(0);
  for (const piece of ['SENTENCE', 'FIELDS', 'STEPS', 'type', 'published']) expect(out).toContain(piece);
  expect(out).toMatch(/STEPS\n {2}1\. .+ ← .+\n/);
});

describe('evaluate', () => {
  test('prints the scoreboard, with what gold names as given', () => {
    const { code, out } = rasad(['evaluate', at('gold')]);
    expect(code).toBe(0);
    expect(out).toMatch(/documents +1\n/);
    expect(out).toMatch(/publication day right +1\n/);
  });

  test('shows the worst documents after the scoreboard', () => {
    const { code, out } = rasad(['evaluate', at('gold'), '--worst', '2']);
    expect(code).toBe(0);
    expect(out).toMatch(/documents +1\n/);
    expect(out).toMatch(/\none {2}0 missed, [1-9]\d* false/);
    expect(out).toContain('because');
  });

  test('adds columns, prints JSON, and tells of texts that are missing', () => {
    const { code, out, errors } = rasad(['evaluate', at('gold'), at('reports/deeper'), '--json', '--by-language', '--per-document']);
    expect(code).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/the gold reading has no text/)]);
    expect(Object.keys(JSON.parse(out))).toEqual(['all', 'fa', 'one']);
    expect(JSON.parse(out).all).toMatchObject({ documents: 1, missing: 1 });
  });
});

describe('packs', () => {
  test('lists what there is', () => {
    const { code, out } = rasad(['packs']);
    expect(code).toBe(0);
    for (const piece of ['Persian', 'Arabic', 'world', 'south-caucasus', 'places']) expect(out).toContain(piece);
  });

  test('counts the packs of another folder, and tells of broken ones', () => {
    expect(JSON.parse(rasad(['packs', '--json', '--packs', at('packs')]).out).theatres).toMatchObject([{ id: 'world', needs: [] }]);
    const { code, errors } = rasad(['packs', '--packs', at('broken')]);
    expect(code).toBe(1);
    expect(errors).toEqual([expect.stringMatching(LINE)]);
  });
});

describe('packs check', () => {
  test('ends with 1 where a pack has errors, and tells where', () => {
    const { code, out, errors } = rasad(['packs', 'check', 'world', '--packs', at('broken')]);
    expect([code, errors]).toEqual([1, []]);
    expect(out).toMatch(/reference {2}world: parties 'a-party' country/);
  });

  test('prints JSON, and takes ids apart at commas', () => {
    const { code, out } = rasad(['packs', 'check', 'fa,world', '--json', '--packs', at('packs')]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ packs: ['fa', 'world'], findings: expect.arrayContaining([expect.objectContaining({ severity: 'warning' })]) });
  });

  test('knows no other packs', () => {
    expect(rasad(['packs', 'check', 'atlantis'])).toMatchObject({ code: 2, out: '', errors: [expect.stringMatching(LINE)] });
  });
});

test('rasad alone shows what it can do; --version and --help are no errors', () => {
  expect(rasad([])).toMatchObject({ code: 2, errors: expect.arrayContaining([expect.stringContaining('Usage: rasad')]) });
  expect(rasad(['--version'])).toMatchObject({ code: 0, out: `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n` });
  expect(rasad(['read', '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--published') });
});

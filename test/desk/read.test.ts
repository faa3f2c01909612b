import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Claim, type RasadReader, type ReadDocument, createReader, read, recordOf, type Span } from '../../src/index.js';

let folder = '';
let reader: RasadReader;

const BODY = 'وزارت دفاع روسیه اعلام کرد که در ۲۴ ساعت گذشته سه مورد نقض آتش‌بس در قره‌باغ ثبت شده است. نیروهای حافظ صلح در ۲۷ پست دیده‌بانی مستقر هستند و گشت‌زنی ادامه دارد.';
const TITLE = 'سه مورد نقض آتش‌بس در قره‌باغ ثبت شد';
// The sentence is broken by tags and written with entities: offsets of the page and of what it shows part.
const PAGE = `<!DOCTYPE html><html lang="fa"><head><meta charset="utf-8"><title>${TITLE}</title>
<meta property="article:published_time" content="2020-12-15T10:00:00+03:30"><meta property="og:site_name" content="خبرگزاری فارس"><link rel="canonical" href="https://example.org/news/1"></head>
<body><nav><ul><li><a href="/">خانه</a></li><li><a href="/w">جهان</a></li></ul></nav><article><h1>${TITLE}</h1>
<p>${BODY.replace('روسیه', '<b>روسیه</b>').replace('سه مورد', '<a href="#">سه&nbsp;مورد</a>')}</p></article></body></html>`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rasad-read-'));
  reader = createReader();
  const files = {
    'plain.txt': `${TITLE}\n\n${BODY}\n`,
    'plain.meta.json': JSON.stringify({ published: '2020-12-15', url: 'https://example.org/news/2', title: TITLE }),
    'page.html': PAGE,
    'chinese.txt': '亚美尼亚和阿塞拜疆在纳卡地区交火，双方互相指责对方违反停火协议。',
    'arabic.txt': 'أعلنت وزارة الدفاع الروسية أن قواتها سجلت خرقا للهدنة في المنطقة، وقالت إن الوضع على خط التماس هادئ بعد ذلك.\n',
    'empty.txt': '',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function one(name: string, request = {}): Promise<ReadDocument> {
  for await (const result of read([join(folder, name)], reader, request)) if ('document' in result) return result.document;
  throw new Error(`${name} was not read`);
}

/** Every span of a reading. */
const spans = ({ reading }: ReadDocument): Span[] =>
  reading.claims.flatMap((claim) => [claim.span, claim.sentence, ...[...claim.sources, ...claim.agents, ...claim.targets, ...claim.placeDetails, ...claim.figures, ...claim.derivation, ...(claim.time ? [claim.time] : [])].flatMap(({ span }) => (span ? [span] : []))]);

test('metadata beside a text is given to the reader, and a request goes before it', async () => {
  const { reading, given } = await one('plain.txt');
  expect([reading.published, reading.publishedBasis]).toEqual(['2020-12-15', 'given']);
  expect(given).toEqual({ published: '2020-12-15', url: 'https://example.org/news/2', title: TITLE });
  expect((await one('plain.txt', { published: '2020-12-16' })).reading.published).toBe('2020-12-16');
});

test('a page is read by what it shows, and its spans lead into its source', async () => {
  const document = await one('page.html');
  const { reading, text, shown } = document;
  expect(text).toBe(PAGE);
  expect(text.slice(...(reading.title as Span))).toBe(TITLE);
  expect([reading.published, reading.publishedBasis]).toEqual(['2020-12-15', 'given']);
  expect(reading.claims.length).toBeGreaterThan(0);
  const words = (piece: string): string => piece.replace(/<[^>]*>/g, '').replaceAll('&nbsp;', '\u00a0').replace(/\s+/g, ' ').trim();
  const pieces = (of: string, claims: Claim[]): string[] => claims.flatMap(({ span, sentence }) => [words(of.slice(...span)), words(of.slice(...sentence))]);
  expect(pieces(text, reading.claims)).toEqual(pieces(shown.text, shown.reading.claims));
  for (const [start, end] of spans(document)) expect(start).toBeLessThanOrEqual(end);
});

test('an outlet that a page names in its own language gets its English name', async () => {
  const { reading, given } = await one('page.html');
  expect(given.outlet).toBe('خبرگزاری فارس');
  expect(reading.outlet).toBe('Fars News Agency');
  expect(reader.outletName('روزنامه‌ای که نیست')).toBe('روزنامه‌ای که نیست');
});

test('what cannot be read is told and the rest goes on', async () => {
  const told: string[] = [];
  const ids: string[] = [];
  for await (const result of read([folder, join(folder, 'nowhere.txt')], reader)) {
    expect(result.total).toBe(6);
    if ('problem' in result) told.push(result.problem.what);
    else ids.push(result.document.id);
  }
  expect(ids).toEqual(['arabic', 'page', 'plain']);
  expect(told.sort()).toEqual(['the file is empty', 'the language was not recognised', 'there is no such file or folder']);
});

test('a language that is known but has no pack is kept without claims, and told', async () => {
  const persian = createReader({ languages: ['fa'], theatres: [] });
  for await (const result of read([join(folder, 'arabic.txt')], persian)) {
    if ('problem' in result) throw new Error(result.problem.what);
    const { reading, problems } = result.document;
    expect([reading.language, reading.claims]).toEqual(['ar', []]);
    expect(problems.map(({ what }) => what)).toEqual(["no language pack reads 'ar'; the text is kept without claims"]);
  }
});

test('a record holds the reading, what was given and the file', async () => {
  const record = recordOf(await one('plain.txt'));
  for (const key of ['id', 'language', 'title', 'published', 'publishedBasis', 'publishedEvidence', 'outlet', 'credits', 'mainText', 'claims', 'given', 'packs', 'warnings']) expect(record).toHaveProperty(key);
  expect(record.file).toEqual({ path: join(folder, 'plain.txt'), sha256: expect.stringMatching(/^[0-9a-f]{64}$/), encoding: expect.stringMatching(/utf-?8/i) });
});

test('a language or pack that does not exist is refused with those that do', () => {
  expect(() => createReader({ languages: ['xx'] })).toThrow(/^there is no language pack 'xx' \(language\): use .*fa/);
  expect(() => createReader({ theatres: ['atlantis'] })).toThrow("there is no theatre pack 'atlantis'");
});

test('the order in which packs are named changes nothing', () => {
  const read = (theatres: string[]) => createReader({ theatres }).read(BODY, { published: '2020-12-15' });
  expect(read(['south-caucasus', 'world'])).toEqual(read(['world', 'south-caucasus']));
});

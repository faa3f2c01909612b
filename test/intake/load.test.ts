import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InputError, listInputs, loadInput, relocate } from '../../src/intake/files.js';
import { encode } from './bytes.js';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'rasad-intake-'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** Writes files below a folder of their own and gives its path. */
function folder(name: string, files: Record<string, string | Uint8Array>): string {
  const path = join(root, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(path, file, '..'), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
}

const stdin = async function* (...chunks: (string | Uint8Array)[]) {
  yield* chunks;
};

describe('listInputs', () => {
  test('finds documents below a folder in the order of names, gives each an id, and counts the rest', async () => {
    const path = folder('tree', {
      'b.txt': 'x', 'a.html': 'x', 'a.txt': 'x', 'a.meta.json': '{}', 'c.MD': 'x', 'note.docx': 'x', '.hidden.txt': 'x',
      'day/a.htm': 'x', 'day/d.xhtml': 'x', 'day/data.json': '{}',
    });
    const { inputs, problems, skipped } = await listInputs([path]);
    expect(inputs.map(({ id, path: at, kind }) => [id, at.slice(path.length + 1), kind])).toEqual([
      ['a', 'a.html', 'html'],
      ['a-2', 'a.txt', 'text'],
      ['b', 'b.txt', 'text'],
      ['c', 'c.MD', 'text'],
      ['a-3', 'day/a.htm', 'html'],
      ['d', 'day/d.xhtml', 'html'],
    ]);
    expect(problems).toEqual([]);
    expect(skipped).toBe(3);
  });

  test('takes files of any ending that are named themselves, and each only once', async () => {
    const path = folder('named', { 'a.txt': 'x', bulletin: 'x', 'feed.log': 'x' });
    const { inputs } = await listInputs([join(path, 'bulletin'), join(path, 'feed.log'), path, join(path, 'a.txt'), '-', '-']);
    expect(inputs.map(({ id, kind }) => [id, kind])).toEqual([['bulletin', 'text'], ['feed', 'text'], ['a', 'text'], ['stdin', 'text']]);
  });

  test('an id with a suffix of its own is not given twice', async () => {
    const path = folder('suffix', { 'a-2.txt': 'x', 'a.html': 'x', 'b/a.txt': 'x' });
    expect((await listInputs([path])).inputs.map(({ id }) => id)).toEqual(['a-2', 'a', 'a-3']);
  });

  test('links that lead in a circle or nowhere do not stop it', async () => {
    const path = folder('links', { 'sub/a.txt': 'x' });
    symlinkSync(path, join(path, 'sub', 'up'));
    symlinkSync(join(path, 'gone'), join(path, 'lost.txt'));
    const { inputs, problems } = await listInputs([path]);
    expect(inputs.map(({ id }) => id)).toEqual(['a']);
    expect(problems).toMatchObject([{ what: 'there is no such file or folder', where: join(path, 'lost.txt') }]);
  });

  test('tells what cannot be read and goes on', async () => {
    const path = folder('bad', { 'a.txt': 'x', 'a.meta.json': '{}' });
    mkdirSync(join(path, 'empty'));
    const { inputs, problems } = await listInputs([join(path, 'none.txt'), join(path, 'a.meta.json'), join(path, 'empty'), join(path, 'a.txt')]);
    expect(inputs).toHaveLength(1);
    expect(problems.map(({ what, where }) => [what, where.slice(path.length + 1)])).toEqual([
      ['there is no such file or folder', 'none.txt'],
      ['this is metadata, not a document', 'a.meta.json'],
      ['the folder holds no documents', 'empty'],
    ]);
    for (const { repair } of problems) expect(repair).not.toBe('');
  });
});

describe('loadInput', () => {
  const load = (path: string, maxBytes?: number) =>
    loadInput({ id: 'x', path, kind: path.endsWith('html') ? 'html' : 'text' }, maxBytes === undefined ? {} : { maxBytes });

  test('gives text as received, its hash and its encoding', async () => {
    const bytes = encode('أعلنت وزارة الدفاع\r\nأمس', 'windows-1256');
    const path = folder('plain', { 'x.txt': bytes });
    expect(await load(join(path, 'x.txt'))).toEqual({
      source: { id: 'x', text: 'أعلنت وزارة الدفاع\r\nأمس', given: {} },
      hash: createHash('sha256').update(bytes).digest('hex'),
      encoding: 'windows-1256',
      encodingBasis: 'detected',
      problems: [],
    });
  });

  test('gives a page with its text, and spans lead back into the source', async () => {
    const source = '<html lang="fa"><meta property="og:site_name" content="نمونه"><meta property="article:published_time" content="1399/07/11"><p>آتش&zwnj;بس <b>نقض</b> شد.</p>';
    const path = folder('page', { 'x.html': source });
    const loaded = await load(join(path, 'x.html'));
    expect(loaded.source).toEqual({ id: 'x', text: source, given: { published: '2020-10-02', outlet: 'نمونه' } });
    const page = loaded.html;
    expect(page?.text).toBe('آتش\u200cبس نقض شد.');
    if (page) expect(source.slice(...relocate([0, 6], page.map))).toBe('آتش&zwnj;بس');
  });

  test('metadata beside a document goes before what the page says', async () => {
    const path = folder('beside', {
      'x.html': '<title>کهنه</title><meta name="date" content="2020-09-30"><p>متن</p>',
      'x.meta.json': '\ufeff{"published": "2020-10-02", "url": "https://example.org/1", "outlet": null, "title": " نو "}',
    });
    const { source, problems } = await load(join(path, 'x.html'));
    expect(source.given).toEqual({ published: '2020-10-02', url: 'https://example.org/1', title: 'نو' });
    expect(problems).toEqual([]);
  });

  test.each([
    ['{"published": "2020-10-02"', '', /no valid JSON .*read without it/],
    ['["2020-10-02"]', '', /no JSON object/],
    ['{"published": "2020-02-30"}', ', key "published"', /"2020-02-30" is no day/],
    ['{"published": "1399-07-11"}', ', key "published"', /2020-10-02 is meant/],
    ['{"published": "2 October 2020"}', ', key "published"', /2020-10-02 is meant/],
    ['{"published": 20201002}', ', key "published"', /must be text/],
    ['{"url": "example.org"}', ', key "url"', /no full URL/],
    ['{"outlet": ["a"]}', ', key "outlet"', /must be text/],
    ['{"title": ""}', ', key "title"', /is empty/],
    ['{"publishd": "2020-10-02"}', ', key "publishd"', /not known/],
    ['{"__proto__": "a"}', ', key "__proto__"', /not known/],
  ])('bad metadata %s is one problem, and the document is read', async (content, key, what) => {
    const path = folder(`meta-${createHash('sha1').update(content).digest('hex')}`, { 'x.txt': 'متن', 'x.meta.json': content });
    const { source, problems } = await load(join(path, 'x.txt'));
    expect(source).toEqual({ id: 'x', text: 'متن', given: {} });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what).toMatch(what);
    expect(problems[0]?.where).toBe(join(path, 'x.meta.json') + key);
    expect(problems[0]?.repair).not.toBe('');
  });

  test('the good keys of metadata are used beside a bad one', async () => {
    const path = folder('meta-part', { 'x.txt': 'متن', 'x.meta.json': '{"published": "soon", "outlet": "نمونه"}' });
    const { source, problems } = await load(join(path, 'x.txt'));
    expect(source.given).toEqual({ outlet: 'نمونه' });
    expect(problems).toHaveLength(1);
  });

  test('metadata that cannot be opened is a problem, not an error', async () => {
    const path = folder('meta-folder', { 'x.txt': 'متن', 'x.meta.json/y': '' });
    expect((await load(join(path, 'x.txt'))).problems).toMatchObject([{ what: expect.stringContaining('EISDIR') }]);
  });

  const noise = Uint8Array.from({ length: 3000 }, (_, index) => 1 + ((index * 7919 + (index >> 4) * 104729) % 255));
  test.each<[string, string | Uint8Array, string, RegExp, number?]>([
    ['empty.txt', '', 'empty', /the file is empty/],
    ['blank.txt', ' \n\u00a0\t\r\n', 'empty', /only white space/],
    ['scripts.html', '<script>document.write("x")</script><div id="app"></div>', 'empty', /shows no text/],
    ['paper.txt', '%PDF-1.7 …', 'binary', /PDF document, not text; convert/],
    ['office.txt', 'PK\x03\x04…', 'binary', /zip archive or an office document/],
    ['image.html', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 'binary', /an image/],
    ['nul.txt', 'متن\0متن', 'binary', /is binary/],
    ['noise.txt', noise, 'binary', /is binary/],
    ['controls.txt', 'abc\x01\x02\x03'.repeat(9), 'binary', /is binary/],
    ['charset.txt', Uint8Array.from({ length: 900 }, (_, index) => 0x80 + ((index * 7919 + (index >> 3) * 104729) % 128)), 'undecodable', /charset that cannot be told; save it as UTF-8/],
    ['large.txt', 'x'.repeat(3 << 20), 'too-large', /has 3 MB, over the limit of 2 MB/, 2 << 20],
    ['unclosed.html', `<p>${Array.from({ length: 900 }, (_, index) => `<font id=${index}>`).join('')}${'<p>x'.repeat(9000)}`, 'malformed', /unclosed tags/],
  ])('%s: one clear error', async (name, content, kind, message, maxBytes) => {
    const path = join(folder('errors', { [name]: content }), name);
    const error = await load(path, maxBytes).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    const { kind: told, message: line, where, exitCode } = error as InputError;
    expect([told, where, exitCode]).toEqual([kind, path, 65]);
    expect(line).toMatch(message);
    expect(line).not.toContain('\n');
  });

  test('the default limit turns 50 MB away without reading them', async () => {
    const path = join(folder('errors', { 'huge.txt': new Uint8Array(50 << 20).fill(0x20) }), 'huge.txt');
    await expect(load(path)).rejects.toThrow(/has 50 MB, over the limit of 32 MB/);
  });

  test('paths that cannot be opened', async () => {
    const path = folder('paths', { 'a.txt': 'x' });
    symlinkSync(join(path, 'loop'), join(path, 'loop'));
    await expect(load(join(path, 'none.txt'))).rejects.toMatchObject({ kind: 'missing', exitCode: 66, what: 'there is no such file or folder' });
    await expect(load(path)).rejects.toMatchObject({ kind: 'unreadable', exitCode: 66, what: 'this is a folder, not a document' });
    await expect(load(join(path, 'loop'))).rejects.toMatchObject({ kind: 'unreadable', what: 'it cannot be opened (ELOOP)' });
  });

  describe('standard input', () => {
    const input = { id: 'stdin', path: '-', kind: 'text' as const };

    test('is put together from its pieces before it is decoded', async () => {
      const bytes = encode('سلام دنیا', 'utf-8');
      const { source } = await loadInput(input, { stdin: stdin(bytes.slice(0, 3), bytes.slice(3)) });
      expect(source).toEqual({ id: 'stdin', text: 'سلام دنیا', given: {} });
    });

    test.each([
      ['\n<!DOCTYPE html><p>متن</p>', true],
      ['<?xml version="1.0"?>\n<html><body>متن</body></html>', true],
      ['\ufeff<html><body>متن</body></html>', true],
      ['<متن> در گیومه', false],
    ])('is a page where it begins like one: %s', async (text, isPage) => {
      expect('html' in (await loadInput(input, { stdin: stdin(text) }))).toBe(isPage);
    });

    test('has the same limit and the same errors', async () => {
      await expect(loadInput(input, { stdin: stdin('x'.repeat(9), 'x'), maxBytes: 9 })).rejects.toMatchObject({ kind: 'too-large', where: 'standard input' });
      await expect(loadInput(input, { stdin: stdin() })).rejects.toMatchObject({ kind: 'empty' });
    });
  });
});

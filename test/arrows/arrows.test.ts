import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Every room with the rooms that it may import, as the design says it; written a second time, so that the rules are checked and not repeated. */
const MAY: Record<string, string> = {
  model: '',
  text: 'model',
  matching: 'text model',
  reading: 'matching text model',
  languages: 'reading matching text model',
  theatres: 'model',
  linking: 'model',
  ledgers: 'model',
  intake: 'text model',
  store: 'model',
  reports: 'ledgers model',
  exports: 'ledgers model',
  desk: 'model text matching reading languages theatres linking ledgers intake store reports exports',
  http: 'desk model',
  cli: 'desk model',
};
const ROOMS = Object.keys(MAY);
const may = (room: string): string[] => (MAY[room] ?? '').split(' ').filter(Boolean);

/** Files by path with their content; each import that must fail with the name of its rule. */
const forbidden: [from: string, content: string, rule: string][] = [
  ...ROOMS.flatMap((room) =>
    ROOMS.filter((other) => other !== room && !may(room).includes(other)).flatMap((other): [string, string, string][] => [
      [`src/${room}/uses-${other}.ts`, `import { x } from '../${other}/x.js';\nexport const y = x;\n`, `${room}-arrows`],
      [`src/${room}/types-of-${other}.ts`, `import type { X } from '../${other}/x.js';\nexport const y: X = 1;\n`, `${room}-arrows`],
    ]),
  ),
  ['src/index.ts', "export { x } from './cli/x.js';\n", 'index-arrows'],
  ['src/desk/uses-index.ts', "export { x } from '../index.js';\n", 'desk-arrows'],
  ['src/other/room.ts', "export { x } from '../model/x.js';\n", 'no-unknown-room'],
  ['src/reading/files.ts', "import { readFileSync } from 'node:fs';\nexport const y = readFileSync;\n", 'pure-rooms'],
  ['src/store/fetches.ts', "import { get } from 'node:https';\nexport const y = get;\n", 'no-network'],
  ['src/text/circle-a.ts', "export { b } from './circle-b.js';\nexport const a = 1;\n", 'no-cycles'],
  ['src/text/lost.ts', "export { a } from './nowhere.js';\n", 'resolvable'],
  ['web/desk.ts', "import type { X } from '../src/desk/x.js';\nexport const y: X = 1;\n", 'web-arrows'],
  ['web/value.ts', "import { x } from '../src/model/x.js';\nexport const y = x;\n", 'web-types-only'],
];

const allowed: [from: string, content: string][] = [
  // The circle is told of its first file.
  ['src/text/circle-b.ts', "export { a } from './circle-a.js';\nexport const b = 1;\n"],
  ...ROOMS.map((room): [string, string] => [`src/${room}/x.ts`, 'export type X = number;\nexport const x = 1;\n']),
  ...ROOMS.flatMap((room) => may(room).map((other): [string, string] => [`src/${room}/may-use-${other}.ts`, `import { type X, x } from '../${other}/x.js';\nexport const y: X = x;\n`])),
  ['web/types.ts', "import type { X } from '../src/model/x.js';\nexport const y: X = 1;\n"],
  ['src/intake/fetches.ts', "import { get } from 'node:https';\nexport const y = get;\n"],
];

let folder = '';
/** Rules broken, by the file that breaks them. */
const broken = new Map<string, string[]>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rasad-arrows-'));
  for (const [path, content] of [...allowed, ...forbidden]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  writeFileSync(join(folder, 'tsconfig.json'), '{"compilerOptions": {"module": "NodeNext", "moduleResolution": "NodeNext"}}');
  const cruise = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [cruise, 'src', 'web', '--config', resolve('.dependency-cruiser.cjs'), '--output-type', 'json'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (stdout === '') throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  for (const { from, rule } of summary.violations) broken.set(from, [...(broken.get(from) ?? []), rule.name]);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([...new Set(forbidden.map(([, , rule]) => rule))])('%s stops every import against it', (rule) => {
  const against = forbidden.filter((row) => row[2] === rule).map(([path]) => path);
  expect(against.filter((path) => !broken.get(path)?.includes(rule))).toEqual([]);
});

test('what the design allows passes', () => {
  expect(allowed.map(([path]) => path).filter((path) => broken.has(path))).toEqual([]);
});

// How fast documents are read on one core, how long a start takes, and whether time grows with length alone.
// Needs a build: npm run bench
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DOCUMENT = 2600; // characters of a usual report
const SECONDS = 8;

const start = performance.now();
const { createReader } = await import('../dist/index.js');
const loaded = performance.now();
const reader = createReader();
const ready = performance.now();

/** Texts of a folder in the languages that are read. */
const texts = ['examples', 'cases'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);

reader.read(texts[0]);
const first = performance.now();
const ms = (value) => `${value.toFixed(0)} ms`;
console.log(`start-up: code ${ms(loaded - start)}, packs ${ms(ready - loaded)}, first reading ${ms(first - ready)}; since the process began ${ms(first)}`);

const byLanguage = new Map();
for (const text of texts) {
  const { language } = reader.read(text);
  byLanguage.set(language, [...(byLanguage.get(language) ?? []), text]);
}
const documents = reader.languages.flatMap((language) => cut((byLanguage.get(language) ?? []).join('\n\n')));

/** Cuts a long text at line ends into documents of about the usual length, from several beginnings, so that no two are the same. */
function cut(text) {
  const pieces = [];
  for (const offset of [0, 700, 1400, 2100]) {
    let from = text.indexOf('\n', offset);
    while (from >= 0 && from + DOCUMENT < text.length) {
      const end = text.indexOf('\n', from + DOCUMENT);
      pieces.push(text.slice(from, end < 0 ? undefined : end));
      from = end;
    }
  }
  return pieces;
}

/** Milliseconds of processor time that a task takes: other programs on the machine do not count, its garbage collection does. */
function processor(task) {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

for (let i = 0; i < 3; i += 1) for (const text of documents) reader.read(text);
let claims = 0;
const passes = [];
for (const end = performance.now() + SECONDS * 1000; performance.now() < end; ) {
  claims = 0;
  passes.push(processor(() => {
    for (const text of documents) claims += reader.read(text, { published: '2020-12-15' }).claims.length;
  }));
}
passes.sort((a, b) => a - b);
const characters = documents.reduce((sum, text) => sum + text.length, 0);
const usual = (time) => ((characters / DOCUMENT / time) * 1000).toFixed(0);
console.log(
  `speed: ${usual(passes[0])} documents a second of ${DOCUMENT} characters in the best of ${passes.length} passes, ${usual(passes[passes.length >> 1])} in the median one ` +
    `(${documents.length} different ones of ${(characters / documents.length).toFixed(0)} characters and ${(claims / documents.length).toFixed(1)} claims, processor time)`,
);

for (const language of reader.languages) {
  const article = (byLanguage.get(language) ?? []).join('\n\n');
  const long = (size) => article.repeat(Math.ceil(size / article.length)).slice(0, size);
  // As much text in each stretch that is timed: the garbage of short texts is collected with one of the next ones.
  const time = (size, times) => {
    const text = long(size);
    const stretch = () => {
      for (let k = 0; k < times; k += 1) reader.read(text, { language, published: '2020-12-15' });
    };
    return Math.min(...[1, 2, 3, 4, 5].map(() => processor(stretch))) / times;
  };
  const [short, mega] = [time(50_000, 20), time(1_000_000, 1)];
  console.log(`length, ${language}: 50 kB in ${ms(short)} (mean of 20 in a row), 1 MB in ${ms(mega)}: ${(mega / short).toFixed(1)} times the time for 20 times the text`);
}

// How fast documents are read on one core, how long a start takes, and whether time grows with length alone.
// Needs a build: npm run bench
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DOCUMENT = 2600; // characters of a usual report
const SECONDS = 5;

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

function speed() {
  let count = 0;
  let characters = 0;
  let claims = 0;
  const from = performance.now();
  while (performance.now() - from < SECONDS * 1000) {
    for (const text of documents) {
      claims += reader.read(text, { published: '2020-12-15' }).claims.length;
      characters += text.length;
      count += 1;
    }
  }
  const seconds = (performance.now() - from) / 1000;
  return { perSecond: count / seconds, length: characters / count, claims: claims / count, usual: characters / DOCUMENT / seconds };
}

for (const text of documents) reader.read(text);
const { perSecond, length, claims, usual } = speed();
console.log(`speed: ${perSecond.toFixed(0)} documents a second of ${length.toFixed(0)} characters and ${claims.toFixed(1)} claims (${documents.length} different ones); ${usual.toFixed(0)} a second if of ${DOCUMENT}`);

for (const language of reader.languages) {
  const article = (byLanguage.get(language) ?? []).join('\n\n');
  const long = (size) => article.repeat(Math.ceil(size / article.length)).slice(0, size);
  const time = (size) => {
    const text = long(size);
    const from = performance.now();
    reader.read(text, { language, published: '2020-12-15' });
    return performance.now() - from;
  };
  const short = Math.min(...[1, 2, 3].map(() => time(50_000)));
  const mega = time(1_000_000);
  console.log(`length, ${language}: 50 kB in ${ms(short)}, 1 MB in ${ms(mega)}: ${(mega / short).toFixed(1)} times the time for 20 times the text`);
}

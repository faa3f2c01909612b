import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.js';
import { ROLES, type RoleId } from '../../src/model/roles.js';
import { fold } from '../../src/text/fold.js';
import { mapSpans, reader, TEXTS } from './texts.js';

/** How two belligerents are written: forms of the one and of the other, the longer before the shorter. */
interface Sides {
  codes: [string, string];
  english: [string, string][];
  forms: Record<string, [string, string][]>;
}

const CAUCASUS: Sides = {
  codes: ['AZE', 'ARM'],
  english: [['Azerbaijan', 'Armenia'], ['AZE', 'ARM']],
  forms: {
    fa: [['آذربایجانی', 'ارمنی'], ['آذربایجان', 'ارمنستان']],
    ar: [['الأذربيجاني', 'الأرميني'], ['أذربيجان', 'أرمينيا']],
    en: [['Azerbaijani', 'Armenian'], ['Azerbaijan', 'Armenia']],
  },
};

const SOUTH_ASIA: Sides = {
  codes: ['AFG', 'PAK'],
  english: [['Afghanistan', 'Pakistan'], ['AFG', 'PAK']],
  forms: { fa: [['افغانستان', 'پاکستان']], ar: [['أفغانستان', 'باكستان']], en: [['Afghan', 'Pakistani'], ['Afghanistan', 'Pakistan']] },
};

/** Swaps whole forms in one pass. */
function swapper(pairs: [string, string][]): (text: string) => string {
  const to = new Map(pairs.flatMap(([a, b]): [string, string][] => [[a, b], [b, a]]));
  const any = new RegExp([...to.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');
  return (text) => text.replace(any, (form) => to.get(form) as string);
}

/** What each of the two calls the same body of its own where one has a name of its own for it, such as a service of another name. */
function bodiesOf({ codes }: Sides): [string, string][] {
  const [a, b] = codes.flatMap((code) => reader.theatre.countries.filter((country) => country.code === code));
  if (!a || !b) throw new Error(`no countries ${codes.join(', ')}`);
  const nameOf = (country: typeof a, role: RoleId): string => country.bodies[role] ?? ROLES[role].name.replace('{X}', country.name);
  return (Object.keys(ROLES) as RoleId[]).filter((role) => a.bodies[role] !== undefined || b.bodies[role] !== undefined).map((role) => [nameOf(a, role), nameOf(b, role)]);
}

/** Claims without offsets, coordinates and ids of borders, of which the gazetteer need not have the other's: spans as the words that they hold, every string as `change` makes it. */
function bare(claims: Claim[], text: string, change: (piece: string) => string): unknown {
  const border = (name: string): string => name.replace(/^(.+)-(.+) border$/, (_, a: string, b: string) => `${[a, b].sort().join('-')} border`);
  const strings = (value: unknown): unknown =>
    typeof value === 'string' ? border(change(value)) : Array.isArray(value) ? value.map(strings) : value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === 'lat' || key === 'lon' || (key === 'id' && typeof one === 'string' && one.endsWith('-border')) ? null : strings(one)])) : value;
  return strings(mapSpans(claims, (span) => text.slice(...span)));
}

function expectMirror(text: string, language: string, sides: Sides): Claim[] {
  const pairs = sides.forms[language] as [string, string][];
  const [inText, inAll] = [swapper(pairs), swapper([...pairs, ...sides.english, ...bodiesOf(sides)])];
  const given = { language, published: '2021-06-15' };
  const { claims } = reader.read(text, given);
  const turned = inText(text);
  expect(inText(turned)).toBe(text);
  expect(bare(reader.read(turned, given).claims, turned, (piece) => piece)).toEqual(bare(claims, text, inAll));
  return claims;
}

const FA = (a: string, b: string, people: string): string => `${a} از آغاز درگیری در مرز دو کشور خبر داد

وزارت دفاع ${a} روز دوشنبه اعلام کرد که ارتش ${b} مواضع نیروهای ${a} را در مرز دو کشور گلوله‌باران کرده و سه سرباز ${people} زخمی شده‌اند.
این وزارتخانه افزود که نیروهای ${a} دو پهپاد و یک تانک ${b} را منهدم کردند.
وزارت دفاع ${b} این گزارش را تکذیب کرد و گفت که ارتش ${a} آتش‌بس را نقض کرده است.
وزارت خارجه ${b} از ${a} خواست به آتش‌بس پایبند بماند. وزیران خارجه ${a} و ${b} قرار است در مسکو دیدار کنند.
به گفته وزارت دفاع ${a}، درگیری میان نیروهای ${a} و ${b} ادامه دارد. ${b} حریم هوایی خود را بست.
`;
const AR = (a: string, b: string, ofA: string, ofB: string): string => `${a} تعلن اندلاع اشتباكات على الحدود بين البلدين

أعلنت وزارة الدفاع ${ofA}ة يوم الاثنين أن الجيش ${ofB} قصف مواقع على الحدود بين البلدين وأن ثلاثة من جنودها أصيبوا.
وأضافت الوزارة أن القوات ${ofA}ة دمرت طائرتين مسيرتين ودبابة.
ونفت وزارة الدفاع ${ofB}ة ذلك وقالت إن الجيش ${ofA} انتهك وقف إطلاق النار.
ودعت وزارة الخارجية ${ofB}ة ${a} إلى الالتزام بوقف إطلاق النار. ومن المقرر أن يلتقي وزيرا الخارجية ${ofA} و${ofB} في موسكو.
ووفقا لوزارة الدفاع ${ofA}ة تتواصل الاشتباكات بين القوات ${ofA}ة و${ofB}ة. وأغلقت ${b} مجالها الجوي.
`;

const EN = (a: string, b: string, ofA: string, ofB: string): string => `${a} reports start of clashes on border

The Defence Ministry of ${a} said on Monday that the ${ofB} army had shelled positions on the border and that three ${ofA} soldiers were wounded.
The ministry added that ${ofA} forces had destroyed two drones and a ${ofB} tank.
${b}'s Defence Ministry denied this and said the ${ofA} army had violated the ceasefire.
The Foreign Ministry of ${b} called on ${a} to observe the truce. The foreign ministers of ${a} and ${b} are to meet in Moscow.
Clashes between ${ofA} and ${ofB} troops continue, according to ${a}'s Defence Ministry. ${b} closed its airspace.
`;

describe('swapping two belligerents swaps them in the reading and changes nothing else', () => {
  test.each([
    ['fa', FA('جمهوری آذربایجان', 'ارمنستان', 'آذربایجانی')],
    ['fa', FA('ارمنستان', 'آذربایجان', 'ارمنی')],
    ['ar', AR('أذربيجان', 'أرمينيا', 'الأذربيجاني', 'الأرميني')],
    ['ar', AR('أرمينيا', 'أذربيجان', 'الأرميني', 'الأذربيجاني')],
    ['en', EN('Azerbaijan', 'Armenia', 'Azerbaijani', 'Armenian')],
    ['en', EN('Armenia', 'Azerbaijan', 'Armenian', 'Azerbaijani')],
  ])('in a report in %s', (language, text) => {
    const claims = expectMirror(text, language, CAUCASUS);
    expect(claims.length).toBeGreaterThan(6);
    const named = (code: string): number => claims.filter((claim) => [...claim.sources, ...claim.agents, ...claim.targets].some(({ country }) => country === code)).length;
    expect(Math.min(...CAUCASUS.codes.map(named))).toBeGreaterThan(2);
  });

  test.each([
    ['fa', FA('افغانستان', 'پاکستان', 'مرزبان'), SOUTH_ASIA],
    ['fa', FA('پاکستان', 'افغانستان', 'مرزبان'), SOUTH_ASIA],
  ] as const)('and in one about others in %s', (language, text, sides) => {
    expectMirror(text, language, sides);
  });

  // What else belongs to one of the two would make the mirror uneven: seats, persons in office, towns, outlets, other forms of the name; and who fights one of them alone. So would places elsewhere that bear a name of theirs.
  const { countries, persons, places, parties, outlets, conflicts } = reader.theatre;
  const squeeze = (text: string): string => text.replaceAll(' ', '');
  const owned = (language: string, { codes, forms }: Sides): string[] => {
    const two = countries.filter(({ code }) => codes.includes(code));
    const near = new Set([...codes, 'NKR']);
    const swapped = new Set((forms[language] as [string, string][]).flat().map((form) => fold(form).text));
    const foesOf = (code: string): string[] => conflicts.flatMap(({ sides: [a, b] }) => (a.includes(code) ? b : b.includes(code) ? a : []));
    const [first, second] = codes.map((code) => new Set(foesOf(code))) as [Set<string>, Set<string>];
    const foes = [...first, ...second].filter((id) => first.has(id) !== second.has(id) && !codes.includes(id));
    const names = [
      ...countries.filter(({ code }) => foes.includes(code)).flatMap(({ names, demonyms, seats }) => [...(names[language] ?? []), ...(demonyms[language] ?? []), ...seats.flatMap((seat) => seat.names[language] ?? [])]),
      ...parties.filter(({ id }) => foes.includes(id)).flatMap((party) => [...(party.names[language] ?? []), ...(party.epithets[language] ?? [])]),
      ...two.flatMap(({ seats, names, demonyms }) => [...seats.flatMap((seat) => seat.names[language] ?? []), ...(names[language] ?? []), ...(demonyms[language] ?? [])]),
      ...countries.filter(({ code }) => code === 'NKR').flatMap(({ names }) => names[language] ?? []),
      ...persons.filter(({ offices }) => offices.some(({ country }) => country !== null && near.has(country))).flatMap((person) => [...(person.names[language] ?? []), ...(person.family[language] ?? [])]),
      ...outlets.filter(({ country }) => country !== null && near.has(country)).flatMap((outlet) => outlet.names[language] ?? []),
      ...places.filter(({ country }) => country !== null && near.has(country)).flatMap((place) => place.names[language] ?? []),
      ...parties.filter(({ country }) => country !== null && near.has(country)).flatMap((party) => [...(party.names[language] ?? []), ...(party.epithets[language] ?? [])]),
    ];
    return [...new Set(names.map((name) => fold(name).text))].filter((name) => !swapped.has(name)).map(squeeze);
  };

  const paragraphs = [CAUCASUS, SOUTH_ASIA].flatMap((sides) =>
    ['fa', 'ar', 'en'].flatMap((language) => {
      const mine = (sides.forms[language] as [string, string][]).map(([a, b]) => [a, b].map((form) => fold(form).text));
      const others = owned(language, sides);
      const elsewhere = places.filter(({ country }) => country !== null && !sides.codes.includes(country)).flatMap((place) => place.names[language] ?? []).map((name) => fold(name).text);
      const borrowed = elsewhere.filter((name) => mine.flat().some((form) => name.includes(form)));
      return TEXTS.filter((text) => text.language === language).flatMap(({ name, text }) =>
        text.split('\n').flatMap((line) => {
          const folded = fold(line).text;
          const rest = squeeze(mine.flat().reduce((left, form) => left.replaceAll(form, '.'), folded));
          const turn = swapper(sides.forms[language] as [string, string][]);
          return mine.flat().some((form) => folded.includes(form)) && !others.some((other) => rest.includes(other)) && !borrowed.some((name) => folded.includes(name)) && turn(turn(line)) === line ? [{ name, language, sides, line }] : [];
        }),
      );
    }),
  );

  test('some paragraphs of cases and examples name nothing else of the two', () => {
    expect(paragraphs.length).toBeGreaterThan(3);
  });

  test.each(paragraphs)('in a paragraph of $name: $line', ({ language, sides, line }) => {
    expectMirror(line, language, sides);
  });
});

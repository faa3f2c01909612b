import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AffixClass, Automaton, type Entry, type Match, spellings } from '../../src/matching/automaton.js';

const letter = (char: string | undefined): boolean => char !== undefined && /^\p{L}$/u.test(char);

/** The same by trying everything: every prefix or none, every entry, every ending or none. */
function naive<T>(entries: Entry<T>[], classes: AffixClass[], text: string, at: number): Match<T>[] {
  const none = { form: '', feats: [] as readonly string[], no: true };
  const found: Match<T>[] = [];
  for (const { form, cls, value } of entries) {
    const { before, after, needs } = classes[cls] as AffixClass;
    for (const prefix of [none, ...before]) {
      for (const suffix of [none, ...after]) {
        const [bare, plain] = ['no' in prefix, 'no' in suffix];
        if ((needs === 'before' && bare) || (needs === 'after' && plain) || (needs === 'either' && bare && plain)) continue;
        for (const head of bare ? [''] : spellings(prefix.form)) {
          for (const stem of spellings(form)) {
            for (const tail of plain ? [''] : spellings(suffix.form)) {
              const whole = head + stem + tail;
              if (whole === '' || !text.startsWith(whole, at) || letter(text[at + whole.length])) continue;
              found.push({ start: at, end: at + whole.length, value, before: prefix.feats, after: suffix.feats, stem: stem.length });
            }
          }
        }
      }
    }
  }
  const end = Math.max(-1, ...found.map((match) => match.end));
  return found.filter((match) => match.end === end);
}

/** Different matches in an order of their own. */
const listed = <T>(matches: Match<T>[]): string[] => [...new Set(matches.map((match) => JSON.stringify(match)))].sort();

const one = (entries: Entry<string>[], classes: AffixClass[], text: string): string[] =>
  new Automaton(entries, classes).longest(text, 0).map(({ value, end, before, after }) => [value, end, ...before, ...after].join(' ')).sort();

const word = fc.string({ unit: fc.constantFrom('ا', 'ب', 'م', 'ی', 'a'), minLength: 1, maxLength: 4 });
const joined = fc.array(word, { minLength: 1, maxLength: 3 }).chain((parts) => fc.array(fc.constantFrom('\u200c', '\u200c', ' '), { minLength: parts.length - 1, maxLength: parts.length - 1 }).map((joints) => parts.map((part, i) => part + (joints[i] ?? '')).join('')));
const affix = (side: 'before' | 'after') =>
  fc.record({ form: fc.tuple(word, fc.boolean()).map(([form, joint]) => (joint ? (side === 'before' ? `${form}\u200c` : `\u200c${form}`) : form)), feats: fc.subarray(['plural', 'own', 'neg']) });
const affixClass: fc.Arbitrary<AffixClass> = fc.record(
  { before: fc.array(affix('before'), { maxLength: 3 }), after: fc.array(affix('after'), { maxLength: 4 }), needs: fc.constantFrom('before' as const, 'after' as const, 'either' as const) },
  { requiredKeys: ['before', 'after'] },
);
const lexicon = fc.array(affixClass, { minLength: 1, maxLength: 3 }).chain((classes) =>
  fc.array(fc.record({ form: joined, cls: fc.nat(classes.length - 1), value: fc.nat(5).map(String) }), { minLength: 1, maxLength: 12 }).map((entries) => ({ classes, entries })),
);

describe('the automaton', () => {
  test('finds the longest matches that a naive search finds', () => {
    fc.assert(
      fc.property(lexicon, fc.nat(), fc.array(fc.oneof(word, fc.constantFrom(' ', ' ', '.', '1')), { maxLength: 12 }), ({ classes, entries }, pick, around) => {
        const automaton = new Automaton(entries, classes);
        // A text of random letters seldom holds a word: some begin with an inflected form of one.
        const entry = entries[pick % entries.length] as Entry<string>;
        const cls = classes[entry.cls] as AffixClass;
        const some = (list: string[]): string => list[pick % Math.max(1, list.length)] ?? '';
        const inflected = some(spellings(some(cls.before.map(({ form }) => form)))) + some(spellings(entry.form)) + some(spellings(some(cls.after.map(({ form }) => form))));
        for (const text of [inflected, inflected + around.join(''), around.join(''), `${some(spellings(entry.form))} ${around.join('')}`]) {
          const found = listed(automaton.longest(text, 0));
          expect(found).toEqual(listed(naive(entries, classes, text, 0)));
          // What is found again in the form alone is what it meant in the text.
          const end = automaton.reach(text, 0);
          if (end > 0) expect(listed(automaton.longest(text.slice(0, end), 0))).toEqual(found);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('finds each of many words again, and where it stands', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 200 }), (forms) => {
        const classes: AffixClass[] = [{ before: [], after: [] }];
        const automaton = new Automaton(forms.map((form) => ({ form, cls: 0, value: form })), classes);
        const text = forms.join(' . ');
        let at = 0;
        for (const form of forms) {
          expect(automaton.longest(text, at)).toEqual([{ start: at, end: at + form.length, value: form, before: [], after: [], stem: form.length }]);
          at += form.length + 3;
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('affixes', () => {
  const plain: AffixClass = { before: [{ form: 'می\u200c', feats: ['ongoing'] }], after: [{ form: 'ند', feats: ['they'] }, { form: '\u200cها', feats: ['plural'] }] };
  const entries = (cls = 0): Entry<string>[] => [{ form: 'رو', cls, value: 'go' }];

  const NEEDS: [AffixClass['needs'], string, string[]][] = [
    [undefined, 'رو', ['go 2']],
    [undefined, 'روند', ['go 4 they']],
    [undefined, 'می روند', ['go 7 ongoing they']],
    ['before', 'رو', []],
    ['before', 'روند', []],
    ['before', 'میرو', ['go 4 ongoing']],
    ['before', 'می روند', ['go 7 ongoing they']],
    ['after', 'رو', []],
    ['after', 'میرو', []],
    ['after', 'روند', ['go 4 they']],
    ['after', 'میروند', ['go 6 ongoing they']],
    ['either', 'رو', []],
    ['either', 'میرو', ['go 4 ongoing']],
    ['either', 'روند', ['go 4 they']],
    ['either', 'میروند', ['go 6 ongoing they']],
  ];
  test.each(NEEDS)('needs %s: %s', (needs, text, expected) => {
    expect(one(entries(), [needs ? { ...plain, needs } : plain], text)).toEqual(expected);
  });

  test('those of another class do not count', () => {
    expect(one(entries(1), [plain, { before: [], after: [] }], 'روند')).toEqual([]);
    expect(one(entries(1), [plain, { before: [], after: [] }], 'رو')).toEqual(['go 2']);
  });

  test('a number ends where its digits end', () => {
    const channel: Entry<string>[] = [{ form: 'کانال 1', cls: 0, value: 'channel' }];
    for (const [text, found] of [['کانال 1', 1], ['کانال 12', 0], ['کانال 1 ', 1]] as const) expect(one(channel, [plain], text)).toHaveLength(found);
  });

  test('a word ends where its letters end', () => {
    for (const [text, found] of [['روز', 0], ['رو.', 1], ['رو، ', 1], ['رو2', 1], ['رو', 1], ['روندگان', 0]] as const) expect(one(entries(), [plain], text)).toHaveLength(found);
  });
});

describe('joints', () => {
  const SPELLED: [string, string[]][] = [
    ['صلح', ['صلح']],
    ['اتش\u200cبس', ['اتشبس', 'اتش بس']],
    ['\u200cها', ['ها', ' ها']],
    ['می\u200c', ['می', 'می ']],
    ['ا\u200cب\u200cپ', ['ابپ', 'ا بپ', 'اب پ', 'ا ب پ']],
    ['وزارت دفاع', ['وزارت دفاع']],
  ];
  test.each(SPELLED)('%s is written in all ways', (form, expected) => {
    expect(spellings(form).sort()).toEqual([...expected].sort());
  });

  test('all spellings of a word and its ending are found as one', () => {
    const classes: AffixClass[] = [{ before: [], after: [{ form: '\u200cهای', feats: ['plural'] }] }];
    for (const text of ['درگیریهای', 'درگیری های', 'در گیریهای', 'در گیری های']) {
      expect(one([{ form: 'در\u200cگیری', cls: 0, value: 'clash' }], classes, text)).toEqual([`clash ${text.length} plural`]);
    }
  });

  test('the longest phrase goes before its first word', () => {
    const classes: AffixClass[] = [{ before: [], after: [] }];
    const entries = ['وزارت', 'وزارت دفاع', 'دفاع'].map((form) => ({ form, cls: 0, value: form.replace(' ', '_') }));
    expect(one(entries, classes, 'وزارت دفاع روسیه')).toEqual(['وزارت_دفاع 10']);
    expect(one(entries, classes, 'وزارت دفاعی')).toEqual(['وزارت 5']);
  });
});

import type { Affix, AffixClass } from '../../matching/automaton.js';
import type { ClassName } from '../../reading/language.js';

const affixes = (feats: string, forms: string): Affix[] => forms.split(' | ').map((form) => ({ form, feats: feats === '' ? [] : feats.split(' ') }));

/** Every clitic alone and after the conjunctions و and ف. */
const joined = (feats: string, forms: string): Affix[] => [
  ...(forms === '' ? [] : affixes(feats, forms)),
  ...affixes(`and ${feats}`.trim(), (forms === '' ? [''] : forms.split(' | ')).flatMap((form) => [`و${form}`, `ف${form}`]).join(' | ')),
];

const clitics: Affix[] = [
  ...joined('', ''),
  ...joined('def', 'ال'),
  ...joined('with', 'ب'),
  ...joined('with def', 'بال'),
  ...joined('to', 'ل'),
  ...joined('to def', 'لل'),
  ...joined('like', 'ك'),
  ...joined('like def', 'كال'),
];

const nameClitics: Affix[] = [...joined('', ''), ...joined('with', 'ب'), ...joined('to', 'ل'), ...joined('like', 'ك'), ...affixes('to', 'لل')];

const nounEndings: Affix[] = [
  ...affixes('indefinite', 'ا'),
  ...affixes('dual', 'ان | تان | تين'),
  ...affixes('pair', 'ين'),
  ...affixes('plural', 'ون | ات | يين | يون | يات'),
  ...affixes('plural bound', 'و | يي'),
  ...affixes('own', 'ه | ها | هم | هما | هن | اته | اتها | اتهم | يها | يهم'),
  ...affixes('our', 'نا | اتنا'),
];

const objects = ['', 'ه', 'ها', 'هم', 'هما'];
const withObjects = (feats: string, forms: string[]): Affix[] =>
  forms.flatMap((form) => objects.filter((object) => form + object !== '').map((object): Affix => ({ form: form + object, feats: [...feats.split(' '), ...(object === '' ? [] : ['object'])].filter(Boolean) })));

/** Arabic clitics and endings. Source: K. Ryding, 'A Reference Grammar of Modern Standard Arabic'. */
export const classes: Record<ClassName, AffixClass> = {
  fixed: { before: joined('', ''), after: [] },
  noun: { before: clitics, after: nounEndings },
  // Its last word is no accusative, which the first would show as well: 'صد هجوما' is a verb with its object.
  phrase: { before: clitics, after: nounEndings.filter(({ feats }) => !feats.includes('indefinite')) },
  name: { before: nameClitics, after: [] },
  adjective: { before: clitics, after: [...affixes('', 'ة'), ...affixes('indefinite', 'ا'), ...affixes('plural', 'ين | ون | ات | يين | يون'), ...affixes('dual', 'تين | تان | ان')] },
  past: {
    before: joined('', ''),
    after: [...withObjects('past', ['']), ...withObjects('past', ['تا', 'ا', 'ن']), ...withObjects('past we', ['نا']), ...withObjects('past she', ['ت']), ...withObjects('past many', ['وا']), ...affixes('past object', 'وه | وها | وهم')],
  },
  present: {
    before: [
      ...joined('present', 'ي | ت | أ'),
      ...joined('present we', 'ن'),
      ...joined('future', 'سي | ست'),
      ...joined('future we', 'سن'),
      ...joined('present purpose', 'لي | لت | لن'),
    ],
    after: [...withObjects('', ['']), ...withObjects('many', ['ون', 'وا']), ...withObjects('', ['ين', 'ان', 'ا', 'ن', 'ي'])],
    needs: 'before',
  },
  bound: {
    before: clitics,
    after: [
      ...affixes('own', 'ه | ها | هم | هما'),
      ...affixes('our', 'نا | ي'),
      ...affixes('dual', 'ان | ين | ا | ي | يه | يها'),
    ],
    needs: 'after',
  },
  stripped: { before: clitics, after: [...affixes('plural', 'ات'), ...affixes('plural own', 'اته | اتها | اتهم')], needs: 'after' },
  article: { before: [...joined('to def', 'لل')], after: [], needs: 'before' },
};

/** A noun in ta marbuta takes ت before endings, and loses it before ات where it is one word; a name with the article loses its alef after ل. */
export function stems(form: string): { form: string; cls: ClassName }[] {
  if (form.startsWith('ال')) return [{ form: form.slice(2), cls: 'article' }];
  if (!form.endsWith('ة')) return [];
  if (form.includes(' ')) return [{ form: `${form.slice(0, -1)}ت`, cls: 'bound' }];
  return [
    { form: `${form.slice(0, -1)}ت`, cls: 'bound' },
    { form: form.slice(0, -1), cls: 'stripped' },
  ];
}

/** Words for women, without the ending of one. */
const WOMEN: ReadonlySet<string> = new Set(['نساء', 'امراتین', 'فتاتین', 'طفلتین', 'سیدتین']);

/**
 * Whether a noun right behind a verb can be its subject: not in the accusative or the oblique, no number of men behind a verb of a woman or a group, and not
 * behind a verb in the plural or of 'us', which have their subject before them. Null where neither form tells. Source: K. Ryding, chapters 4 and 5.
 */
export function followsAsSubject(verb: readonly string[], noun: string, feats: readonly string[], counted: boolean): boolean | null {
  if (verb.includes('many') || verb.includes('we') || feats.includes('indefinite')) return false;
  const words = noun.split(' ');
  if (words.length > 1 && words.every((word) => word.endsWith('ا'))) return false;
  if (noun.endsWith('ون') || (feats.includes('dual') && noun.endsWith('ان'))) return true;
  if (feats.includes('pair') || ((feats.includes('dual') || feats.includes('plural')) && noun.endsWith('ین'))) return false;
  return verb.includes('she') && counted && !noun.endsWith('ه') && !noun.endsWith('ات') && !WOMEN.has(noun) ? false : null;
}

/** Countries with names of men, or of either gender by usage; all others are women. */
const MEN: ReadonlySet<string> = new Set(['LBN', 'IRQ', 'JOR', 'SDN', 'SSD', 'MAR', 'YEM', 'TCD', 'VAT', 'NER', 'SEN', 'MLI', 'KWT', 'BHR', 'PSE']);

/**
 * Whether a country right behind a verb can be its subject: 'طالب فرنسا' asks France, 'طالبت فرنسا' is asked by her. A verb that begins with ت may be of a
 * woman now or of a man before, and tells nothing.
 */
export function countryAgrees(verb: string, country: string): boolean {
  return MEN.has(country) || verb.includes(' ') || /(ت|تا|وا|ون|ان)$/u.test(verb) || /^[وف]?س?ت/u.test(verb);
}

/** Nouns of bodies and forces that are of men, folded; those in ta marbuta and plurals of things are of women. */
const BODIES: ReadonlySet<string> = new Set(['جیش', 'حزب', 'مجلس', 'تنظیم', 'تحالف', 'نظام', 'حرس', 'اتحاد', 'برلمان', 'حشد', 'طیران', 'سلاح', 'لواء', 'فصیل', 'حلف', 'جهاز', 'مکتب']);

/**
 * Whether a noun of a body right behind a verb can be its subject by its gender: 'اتهمت الجيش' and 'اتهم الحكومة' blame them. A verb whose gender its form
 * does not tell agrees with all.
 */
export function bodyAgrees(verb: readonly string[], form: string, noun: string): boolean {
  const head = noun.split(' ')[0]?.replace(/^ال/u, '') ?? '';
  // 'Proved' and 'called' end in a ت of their own.
  if (verb.includes('she') || (verb.length === 0 && /(?<!ثب|نع)ت$/u.test(form))) return !BODIES.has(head);
  const she = /(ه|ات)$/u.test(head) || head === 'امم';
  return !(she && !verb.includes('many') && !verb.includes('we') && !countryAgrees(form.replace(/(?<=ت)(ه|ها|هم|هما)$/u, ''), ''));
}

/** Whether the pronoun joined to 'أن' can stand for whom a verb or participle is of: 'إنها' for whom 'قالت' is said, 'إنه' and 'إنهم' for whom 'قال' is. */
export function standsFor(that: string, verb: string): boolean {
  if (/(نا|ني)$/u.test(that)) return true;
  const head = (verb.split(' ')[0] as string).replace(/^[وف](?=...)/u, '');
  if (/(وا|ون|ین|ان)$/u.test(head)) return /(هم|هما|هن)$/u.test(that);
  const she = /(ت|تا|ه)$/u.test(head) || /^س?ت/u.test(head);
  return that.endsWith('ها') ? she : that.endsWith('هما') || that.endsWith('هم') ? true : !she;
}

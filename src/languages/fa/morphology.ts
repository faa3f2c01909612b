import type { Affix, AffixClass } from '../../matching/automaton.js';
import type { ClassName } from '../../reading/language.js';

const affixes = (feats: string, forms: string): Affix[] => forms.split(' | ').map((form) => ({ form, feats: feats === '' ? [] : feats.split(' ') }));

/** A preposition that scrapers glue to the next word. */
const glued = affixes('in', 'در');

const nounEndings: Affix[] = [
  ...affixes('plural', '‌ها | ‌هایی | ان | ‌ان | ‌یان | ات | گان'),
  ...affixes('plural bound', '‌های'),
  ...affixes('plural own', '‌هایش | ‌هایشان | ‌هاش | ‌هاشان | انش | انشان'),
  ...affixes('plural our', '‌هایمان | انمان'),
  ...affixes('single', 'ی | ‌ی | یی | ‌یی'),
  ...affixes('single indefinite', 'ای | ‌ای'),
  ...affixes('own', 'ش | ‌اش | شان | ‌شان | یش | یشان'),
  // 'ام' after a space is rather a letter, as in 'M23'.
  ...affixes('our', 'مان | ‌مان | یم | م | یمان'),
];

const past: Affix[] = [
  ...affixes('past we', 'م | یم'),
  ...affixes('past many', 'ند'),
  ...affixes('past participle', 'ه'),
  ...affixes('past perfect', 'ه است | ه‌است | ه بود | ه بوده | ه بوده است | ه باشد'),
  ...affixes('past perfect we', 'ه‌ایم | ه‌ام | ه بودیم'),
  ...affixes('past perfect many', 'ه‌اند | ه بودند | ه باشند'),
  ...affixes('past passive', 'ه شد | ه شدند | ه شده | ه شده است | ه شده‌اند | ه شده بود | ه شده بودند | ه گردید | ه گردیده'),
  ...affixes('past passive neg', 'ه نشد | ه نشدند | ه نشده | ه نشده است | ه نشده‌اند'),
  ...affixes('present passive', 'ه می‌شود | ه می‌شوند | ه می‌شد | ه می‌شدند'),
  ...affixes('subjunctive passive', 'ه شود | ه شوند'),
  ...affixes('future passive', 'ه خواهد شد | ه خواهند شد'),
  ...affixes('infinitive', 'ن | نِ | نش | نشان'),
];

const present: Affix[] = [...affixes('present', 'د | ید'), ...affixes('present we', 'م | یم'), ...affixes('present many', 'ند | یند')];

/** Words that begin a phrase and take no ending. */
const UNINFLECTED = new Set(['به', 'در', 'از', 'با', 'بر', 'زیر', 'تحت', 'مورد', 'بار', 'عدم', 'از‌سر', 'هدف']);

/** 'حمله هوایی' is also written 'حمله‌ای هوایی', 'حمله‌ی هوایی', 'حمله‌های هوایی': the noun of a phrase takes the ending, not its adjective. */
export function inside(form: string): string[] {
  const [first, ...rest] = form.split(' ') as [string, ...string[]];
  if (rest.length === 0 || first.length < 3 || UNINFLECTED.has(first)) return [];
  const endings = first.endsWith('ه') ? ['\u200cای', '\u200cی', '\u200cهای', '\u200cهایی'] : first.endsWith('ات') ? ['ی'] : ['ی', '\u200cهای', '\u200cهایی'];
  return endings.map((ending) => `${first}${ending} ${rest.join(' ')}`);
}

/** A name in a vowel takes ی before what follows ('هرتزلیای', of Herzliya); after a consonant ی makes a family name or an adjective of it ('کاشانی', of Kashan). */
export const stems = (form: string, cls: ClassName): { form: string; cls: ClassName }[] => (cls === 'name' && /[اوه]$/.test(form) ? [{ form, cls: 'bound' }] : []);

/** Persian endings; the joint (half-space) may be written, lost or a space. Source: A. Lazard, 'Grammar of Contemporary Persian'. */
export const classes: Record<ClassName, AffixClass> = {
  fixed: { before: [], after: [] },
  noun: { before: glued, after: nounEndings },
  phrase: { before: glued, after: nounEndings },
  name: { before: glued, after: [] },
  adjective: { before: [], after: [...affixes('plural', '‌ها | ‌های | ‌هایی | ان | ‌ان | گان'), ...affixes('single', 'ی | ‌ی | ‌ای'), ...affixes('finite', ' است | ‌اند | ند | ه است')] },
  past: { before: [...affixes('neg', 'ن'), ...affixes('ongoing', 'می‌ | می.'), ...affixes('neg ongoing', 'نمی‌ | نمی.')], after: past },
  present: {
    before: [...affixes('ongoing', 'می‌ | می.'), ...affixes('neg ongoing', 'نمی‌ | نمی.'), ...affixes('subjunctive', 'ب | بی'), ...affixes('subjunctive neg', 'ن | نی')],
    after: present,
    needs: 'either',
  },
  bound: { before: glued, after: affixes('', 'ی'), needs: 'after' },
  stripped: { before: [], after: [] },
  article: { before: [], after: [] },
};

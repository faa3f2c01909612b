import type { Affix, AffixClass } from '../../matching/automaton.js';
import type { ClassName, VerbForm } from '../../reading/language.js';

const affixes = (feats: string, forms: string): Affix[] => forms.split(' | ').map((form) => ({ form, feats: feats === '' ? [] : feats.split(' ') }));

const genitive: Affix[] = affixes('genitive', "'s | s'");
const none: AffixClass = { before: [], after: [] };

/** English endings of nouns and names; verbs are inflected whole, since their forms are few. */
export const classes: Record<ClassName, AffixClass> = {
  fixed: none,
  noun: { before: [], after: [...affixes('plural', 's | es'), ...affixes('plural genitive', "s' | es'"), ...affixes('genitive', "'s")] },
  phrase: { before: [], after: [...affixes('plural', 's | es'), ...affixes('plural genitive', "s' | es'"), ...affixes('genitive', "'s")] },
  name: { before: [], after: [...genitive, ...affixes('genitive', "'")] },
  adjective: { before: [], after: [...affixes('plural', 's'), ...affixes('plural genitive', "s'"), ...affixes('genitive', "'s")] },
  past: none,
  present: none,
  bound: none,
  stripped: { before: [], after: [...affixes('plural', 'es'), ...affixes('plural genitive', "es'")], needs: 'after' },
  article: none,
};

/** 'Casualty' before 'casualties'. */
export const stems = (form: string): { form: string; cls: ClassName }[] => (/[^aeiou]y$/u.test(form) ? [{ form: `${form.slice(0, -1)}i`, cls: 'stripped' }] : []);

/** Longer verbs that are stressed on their last syllable and double its letter. */
const STRESSED = new Set('occur commit admit submit permit omit transfer refer defer deter expel repel compel propel rebel patrol control kidnap regret begin overrun forget concur incur recur handicap equip'.split(' '));

const VOWELS = new Set(['a', 'e', 'i', 'o', 'u']);

/** Whether a one-syllable verb doubles its last letter before -ed and -ing: 'ram', 'stop', not 'shell' or 'bomb'. */
function doubles(base: string): boolean {
  const [before, vowel, last] = [base[base.length - 3], base[base.length - 2], base[base.length - 1]] as (string | undefined)[];
  if (!vowel || !last || !VOWELS.has(vowel) || VOWELS.has(last) || 'wxyh'.includes(last)) return false;
  if (STRESSED.has(base)) return true;
  if (before && VOWELS.has(before) && before !== 'u') return false;
  return [...base].filter((letter) => VOWELS.has(letter)).length === 1;
}

const stem = (base: string): string => (/[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}i` : base.endsWith('e') ? base.slice(0, -1) : doubles(base) ? base + (base[base.length - 1] as string) : base);
const regularPast = (base: string): string => `${stem(base)}ed`;
const gerund = (base: string): string => (/ie$/u.test(base) ? `${base.slice(0, -2)}ying` : /(ee|oe|ye)$/u.test(base) ? `${base}ing` : base.endsWith('e') ? `${base.slice(0, -1)}ing` : doubles(base) ? `${base}${base[base.length - 1]}ing` : `${base}ing`);
const third = (base: string): string => (/[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : /(s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`);

/** Verbs whose third person is a plural noun as often: with a particle or preposition after it, 'hands in', 'forces out of' are no verbs. */
const PLURALS = new Set(['hand', 'force', 'head', 'line', 'place', 'report', 'fire', 'shell', 'back', 'point', 'land', 'rain', 'march', 'attack', 'strike', 'talk', 'protest', 'clash']);

/** Prepositions that are listed with the verb or noun before them, by what they mark. */
export const joinedMarks = { in: ['in', 'at', 'on'], to: ['to', 'into', 'for', 'towards', 'toward'], from: ['from', 'out of'], with: ['with'], between: ['between'] };

/** Prepositions at the end of a listed verb, so that none of its forms describes the noun after it: 'fled to', 'crossed into'. */
const MARKING = [...Object.values(joinedMarks).flat(), 'onto', 'against', 'of', 'through', 'by'].map((word) => ` ${word}`);

/** The forms of a verb, listed as its base alone or as 'base/past/participle'; a phrasal verb is inflected in its first word. */
export function verbForms(entry: string): VerbForm[] {
  const [base, past, participle] = entry.split('/') as [string, string | undefined, string | undefined];
  const [first, ...rest] = base.split(' ') as [string, ...string[]];
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const pasts = past ?? regularPast(first) + tail;
  const participles = participle ?? pasts;
  const feats = new Map<string, string[]>();
  const add = (form: string, feat: string) => feats.set(form, [...(feats.get(form) ?? []), feat]);
  add(base, 'base');
  if (tail === '' || !PLURALS.has(first) || tail.startsWith(' over')) add(third(first) + tail, 'present');
  add(gerund(first) + tail, 'ing');
  add(pasts, 'past');
  add(participles, 'participle');
  const marks = [...(tail.endsWith(' to') ? ['to'] : []), ...(MARKING.some((word) => tail.endsWith(word)) ? ['marks'] : [])];
  return [...feats].map(([form, said]) => ({ form, feats: [...said, ...marks] }));
}

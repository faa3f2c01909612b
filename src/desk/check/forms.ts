import { spellings } from '../../matching/automaton.js';
import type { LanguagePack } from '../../reading/language.js';
import type { Lexicon } from '../../reading/lexicon.js';
import type { Sense } from '../../reading/senses.js';
import { foldForm } from '../../text/fold.js';
import { letterClasses } from '../../text/tokens.js';
import type { PackFinding } from './finding.js';
import type { ListedForm } from './listed.js';

/** What the reader knows of a language: its words compiled, and the senses they came from. */
export interface Known {
  language: LanguagePack;
  lexicon: Lexicon;
  senses: Sense[];
}

const found = ({ pack, where, form }: ListedForm, severity: PackFinding['severity'], rule: string, what: string, repair: string): PackFinding => ({ severity, rule, pack, where, form, what, repair });

/** Forms that no text can match, and forms that stand twice. */
export function* uselessForms(forms: ListedForm[], known: Known): Generator<PackFinding> {
  const lemmas = lightVerbs(known);
  const seen = new Map<string, ListedForm>();
  for (const listed of forms) {
    const reason = dead(listed, known, lemmas);
    if (reason !== null) {
      yield found(listed, 'error', foldForm(listed.form) === '' ? 'empty-form' : 'dead-form', ...reason);
      continue;
    }
    const keys = spellings(foldForm(listed.form)).map((spelled) => `${listed.meaning}\n${spelled}`);
    const first = seen.get(keys[0] as string);
    if (first && keys.every((key) => seen.has(key))) yield found(listed, 'warning', 'form-twice', `is '${first.form}' of ${first.where} once letters and joints are folded`, 'take one of the two out');
    for (const key of keys) if (!seen.has(key)) seen.set(key, listed);
  }
}

/** Why a form can never match with a repair; null where it can. */
function dead(listed: ListedForm, { language, lexicon }: Known, lemmas: ReadonlySet<string>): [what: string, repair: string] | null {
  const { form, as, cls, is } = listed;
  const folded = foldForm(form);
  if (folded === '') return ['is empty', 'take it out, with the bar before it'];
  if (form.includes('|')) return ['holds a bar, so that it is no two forms', "separate forms by ' | ', with a space on both sides"];
  if (as === 'verb') return null;
  if (as === 'light') return deadLight(folded, language, lemmas);
  if (listed.given) return null;
  if (letterClasses()[folded.charCodeAt(0)] !== 1) return ['begins with no letter, where words are looked for', 'begin it with its first word'];
  if (language.classes[cls ?? 'fixed'].needs !== undefined) return null;
  const spelled = spellings(folded);
  if (spelled.some((text) => lexicon.reach(text, 0) === text.length && lexicon.form(text).readings.some(({ sense }) => is(sense)))) return null;
  return ['is never read as what it is listed for', 'take it out, or list it in another field (short family names are not looked for alone)'];
}

function deadLight(phrase: string, language: LanguagePack, lemmas: ReadonlySet<string>): [what: string, repair: string] | null {
  const words = phrase.split(' ');
  if (words.length < 2) return ['is one word, but a phrase with a light verb has two', 'list it as a verb or a noun, or write the light verb'];
  if (language.order !== 'verb-last') return lemmas.has((words[0] as string).replaceAll('_', ' ')) ? null : unknownVerb(words[0] as string);
  const verb = words[words.length - 1] as string;
  const before = words[words.length - 2] as string;
  const whole = words.length > 2 && language.lightPrefixes.includes(before) ? `${before} ${verb}` : verb;
  return lemmas.has(language.sameVerbs?.[whole] ?? whole) ? null : unknownVerb(whole);
}

const unknownVerb = (verb: string): [string, string] => [`has the light verb '${verb}', which the pack's verbs do not list`, 'add the verb to the verbs of the grammar, or correct its past stem'];

/** Verbs and auxiliaries that can complete a light phrase, folded, with those of which another is the passive. */
function lightVerbs({ language, senses }: Known): Set<string> {
  const lemmas = new Set<string>(senses.flatMap((sense) => (sense.k === 'aux' ? [sense.aux] : sense.k === 'verb' ? [sense.lemma, ...language.lightPrefixes.map((prefix) => `${prefix} ${sense.lemma}`)] : [])));
  for (const [verb, passives] of Object.entries(language.passives)) if (passives.some((passive) => lemmas.has(foldForm(passive)))) lemmas.add(foldForm(verb));
  return lemmas;
}

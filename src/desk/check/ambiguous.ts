import { spellings } from '../../matching/automaton.js';
import type { Sense } from '../../reading/senses.js';
import { foldForm } from '../../text/fold.js';
import type { PackFinding } from './finding.js';
import type { Known } from './forms.js';
import type { ListedForm } from './listed.js';

/** Kinds of senses that name somebody, something or somewhere. */
const NAMES: ReadonlySet<string> = new Set(['country', 'party', 'person', 'place', 'outlet']);
/** Kinds of senses that tell what a text is about; all others are grammar. */
const CONTENT: ReadonlySet<string> = new Set([...NAMES, 'event', 'say', 'role', 'counted', 'means', 'verb']);
/** Grammar words that stand beside names and never for them. */
const BESIDE: ReadonlySet<string> = new Set(['filler', 'honorific', 'medium-word', 'place-word', 'country-word', 'body-word']);

function kindOf(sense: Sense): string {
  const { k } = sense;
  if (k === 'demonym' || k === 'seat') return 'country';
  // Months stand with a day or year: a person or an outlet may well be called like one.
  if (sense.k === 'time' && sense.time.t === 'month') return 'month';
  return CONTENT.has(k) ? k : BESIDE.has(k) ? 'beside' : 'grammar';
}

/**
 * Forms that the reader takes for several kinds of things, and names of one word that are frequent words as well.
 * @param frequent the most frequent words of the language, folded
 * @param common other common words of the language, folded
 */
export function* ambiguousForms(forms: ListedForm[], { lexicon, language }: Known, frequent: ReadonlySet<string>, common: ReadonlySet<string>): Generator<PackFinding> {
  const seen = new Set<string>();
  for (const { pack, where, form, as, is } of forms) {
    if (as !== 'word') continue;
    const spelled = spellings(foldForm(form)).filter((text) => text !== '' && !seen.has(text) && lexicon.reach(text, 0) === text.length);
    for (const text of spelled) seen.add(text);
    const told = { pack, where, form };
    for (const text of spelled) {
      const readings = lexicon.form(text).readings;
      const name = readings.some(({ sense }) => is(sense) && NAMES.has(kindOf(sense)));
      const kinds = [...new Set(readings.map(({ sense }) => kindOf(sense)))].filter((kind) => kind !== 'beside').sort();
      const bare = readings.some(({ sense, before, after }) => kindOf(sense) === 'grammar' && before.length + after.length === 0);
      // Two letters are a name in capitals only, which tell 'US' from 'us'.
      const inCapitals = language.capitals === true && text.length === 2;
      if (name && !inCapitals && (bare || frequent.has(text))) {
        yield { severity: 'error', rule: 'frequent-word', ...told, what: `is also a frequent word of ${language.name}`, repair: 'list it only together with a word that makes it a name' };
      } else if (name && common.has(text)) {
        yield { severity: 'warning', rule: 'common-word', ...told, what: `is also a common word of ${language.name}`, repair: 'list it only together with a word that makes it a name, unless texts hardly use the word' };
      } else if (kinds.length > 1) {
        yield { severity: 'warning', rule: 'ambiguous', kinds: kinds.join(', '), ...told, what: `may be ${kinds.join(' or ')}`, repair: 'keep it where texts use it for both; else list it with a word that decides' };
      } else continue;
      break;
    }
  }
}

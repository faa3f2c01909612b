import { MARK, NUMBER, WORD } from '../text/tokens.js';
import type { LanguagePack } from './language.js';
import { sense, type Unit } from './scan.js';
import type { Sentence } from './sentence.js';

/** How far behind a verb its object may begin, past times. */
const REACH = 5;
/** Kinds of words whose endings tell what a noun is to its verb. */
const NOUNS: ReadonlySet<string> = new Set(['counted', 'filler', 'role', 'place-word', 'civilian-object', 'thing', 'number', 'demonym', 'party']);

/** Where verbs stand first: whether the first noun behind the verb at a unit must be its object by its form, so that its subject was told before. */
export function objectFollows(sentence: Sentence, at: number, language: LanguagePack): boolean {
  if (!language.followsAsSubject) return false;
  const { units, times, clauses } = sentence;
  const verb = units[at]?.readings.find((reading) => (reading.k === 'event' && reading.sense.part === 'verb') || reading.k === 'verb')?.after ?? [];
  for (let i = at + 1; i <= at + REACH && i < units.length; i += 1) {
    const unit = units[i] as Unit;
    if (times.some((time) => time.a <= i && i < time.b)) continue;
    // 'Shelled with mortar rounds a gathering': what it is done with may stand between; then only an ending tells the object.
    if (unit.readings.some(({ clitic }) => clitic === 'with')) {
      const object = [1, 2, 3].map((step) => units[i + step]).find((next) => next?.kind !== WORD || next.readings.some(({ after }) => after.includes('indefinite')));
      return object?.readings.some(({ k, after }) => k === 'counted' && after.includes('indefinite')) === true;
    }
    if (unit.kind === MARK || clauses.of[i] !== clauses.of[at] || sense(unit, 'case')) return false;
    const number = unit.kind === NUMBER || sense(unit, 'number') !== undefined;
    const noun = number ? countedAfter(units, i) : unit;
    if (!number && (sense(unit, 'country') || !unit.readings.some((reading) => NOUNS.has(reading.k)))) return false;
    const endings = unit.readings.filter((reading) => NOUNS.has(reading.k)).flatMap((reading) => reading.after);
    const own = number ? language.followsAsSubject(verb, unit.text, ['plural'], false) : null;
    return (own ?? language.followsAsSubject(verb, noun.text, number ? [] : endings, number && sense(noun, 'counted')?.sense.row.kind === 'people')) === false;
  }
  return false;
}

/** What a number counts: the first counted noun behind it. */
function countedAfter(units: Unit[], i: number): Unit {
  for (let k = i + 1; k <= i + 3; k += 1) if (sense(units[k], 'counted')) return units[k] as Unit;
  return units[i] as Unit;
}

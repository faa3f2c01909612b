import type { Draft } from './draft.js';
import { family } from './families.js';
import type { Memory, Told } from './memory.js';
import { namesEvent, sense } from './scan.js';
import type { Sentence } from './sentence.js';
import type { Work } from './work.js';

/** Lines over which a list of breaches is of those told before it. */
const NEAR = 8;

/**
 * 'The violations included shelling of X', 'these were 11 raids and 20 shellings': the breach told last whose particulars a sentence gives, by naming
 * breaches again without their number, or by a word for what was told at its head beside an attack; null where it gives none.
 */
export function breachAgain({ units, figures, clauses, paragraph }: Sentence, memory: Memory): Told | null {
  const last = memory.told.findLast(({ type }) => family(type) !== 'attack');
  if (last?.type !== 'ceasefire.violation' || last.polarity === 'denied' || paragraph - last.paragraph > NEAR) return null;
  if (!units.some((unit) => namesEvent(unit, 'attack'))) return null;
  const again = units.some((unit, i) => namesEvent(unit, 'ceasefire.violation') && !figures.some(({ a, b }) => a <= i && i <= b));
  const [first] = clauses.list[0]?.units ?? [];
  const these = units.some((unit, i) => sense(unit, 'this') !== undefined && (sense(units[i + 1], 'among') ?? sense(units[i + 2], 'among')) !== undefined);
  return again || these || (first !== undefined && sense(units[first], 'pronoun') !== undefined && paragraph === last.paragraph) ? last : null;
}

/** Attacks that are particulars of a breach of a truce are by those who broke it: of one in the sentence before them, or of one told before. */
export function ofBreach(work: Work, draft: Draft): void {
  if (!isParticular(draft) || draft.agents.length > 0) return;
  const here = work.drafts.find((other) => other.type === 'ceasefire.violation' && other.polarity === 'affirmed' && other.agents.length > 0 && other.at < draft.at);
  const told = here ? null : breachOf(work, draft);
  const by = here ? here.agents.map(({ party }) => party) : (told?.agents ?? []);
  draft.agents = by.map((party) => ({ party, index: -1 }));
}

/** The breach of a truce, told before, that an attack is a particular of; null where it is of none. */
export function breachOf(work: Work, draft: Draft): Told | null {
  return isParticular(draft) ? (breachAgain(work.sentence, work.context.memory) ?? listed(work)) : null;
}

/** Whether an attack is only named. */
const isParticular = ({ type, made, triggers }: Draft): boolean => family(type) === 'attack' && made === null && triggers.every(({ voice }) => voice === 'named');

/** The breach told last before a list that a sentence is an item of. */
function listed({ sentence, frames, context: { memory } }: Work): Told | null {
  if (memory.chain?.opens !== true || !frames.some(({ kind }) => kind === 'carried')) return null;
  const last = memory.told.findLast(({ type }) => type === 'ceasefire.violation');
  return last && last.polarity === 'affirmed' && sentence.paragraph - last.paragraph <= NEAR ? last : null;
}

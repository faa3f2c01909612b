import { MARK, NUMBER } from '../text/tokens.js';
import type { Clause } from './clause.js';
import type { Draft } from './draft.js';
import { family } from './families.js';
import { resolve } from './resolve.js';
import { sense, type Unit } from './scan.js';
import type { Sentence } from './sentence.js';
import type { Work } from './work.js';

/** Families of what forces do one after the other. */
const FOUGHT: ReadonlySet<string> = new Set(['attack', 'control', 'loss']);

/** 'The army is advancing. On Friday took the town': where verbs stand last and need no subject, a deed without one is of the subject of the sentence before, if that did something in it. */
export function bySubjectBefore(work: Work, draft: Draft): void {
  const { sentence, context: { memory, language } } = work;
  if (language.order !== 'verb-last' || draft.agents.length > 0 || draft.made !== null || !FOUGHT.has(family(draft.type)) || !memory.subject) return;
  const [trigger] = draft.triggers;
  if (trigger?.voice !== 'active' || !trigger.verb || trigger.verb.we || trigger.row.happens || draft.clause.opening === 'rel' || !opensWithObject(sentence, draft.clause, trigger.verb.at)) return;
  const before = memory.told[memory.told.length - 1];
  if (!before || before.paragraph !== sentence.paragraph || before.sentence === sentence.span[0]) return;
  const doers = resolve(memory.subject, 'fight', memory).filter(({ name, sector }) => (sector === 'MIL' || sector === 'REB') && before.agents.some((agent) => agent.name === name));
  draft.agents = doers.filter(({ name }) => !draft.targets.some(({ party }) => party.name === name)).map((party) => ({ party, index: -1 }));
}

/** Whether a clause has nothing before its verb that could be its subject: times, adverbs and marked phrases alone, then what it is done to. */
function opensWithObject({ units, marks, mentions, mentionOf, times }: Sentence, clause: Clause, verb: number): boolean {
  let past = -1;
  for (const i of clause.units) {
    if (i >= verb) return false;
    const unit = units[i] as Unit;
    const mention = mentions[mentionOf[i] ?? -1];
    if (i < past || unit.kind === MARK || times.some(({ a, b }) => a <= i && i < b)) continue;
    if (sense(unit, 'counted')?.sense.row.kind === 'people') return false;
    if ((mention?.mark ?? marks[i]) === 'object') return true;
    const mark = sense(unit, 'case');
    // What a preposition marks is no subject.
    if (mark && !mark.sense.after) past = mentions[mentionOf[i + 1] ?? -1]?.b ?? i + 2;
    else if (unit.kind !== NUMBER && !PASSED.some((k) => sense(unit, k)) && (mention?.mark ?? null) === null) return false;
  }
  return false;
}

/** Words that are no subject by themselves. */
const PASSED = ['number', 'vague', 'place-word', 'filler', 'adverb', 'and', 'but', 'ongoing'] as const;

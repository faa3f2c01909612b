import type { Draft } from './draft.js';
import { family } from './families.js';
import { sense, type Unit } from './scan.js';
import { MARK } from '../text/tokens.js';
import type { Work } from './work.js';

/** Units that a number may stand before the attacks that it counts: 'twenty instances of heavy shelling'. */
const COUNTS = 3;

/** 'Twelve air strikes, 30 shootings and five incursions': attacks of several kinds that a clause counts one beside the other are claims of their own, each over its words. */
export function tellTally(work: Work): void {
  if (work.drafts.length < 2 || work.sentence.figures.length === 0) return;
  const clauses = new Set(work.drafts.map(({ clause }) => clause));
  for (const clause of clauses) {
    const attacks = work.drafts.filter((draft) => draft.clause === clause && family(draft.type) === 'attack' && draft.made === null).sort((a, b) => a.at - b.at);
    const items: { draft: Draft; start: number }[] = [];
    for (const draft of attacks) {
      const last = items[items.length - 1];
      const start = startOf(work, draft, last?.draft.triggers[0]?.at ?? -1);
      if (!last || (draft.triggers[0]?.voice === 'named' && draft.type !== last.draft.type && joined(work, start))) items.push({ draft, start });
    }
    if (items.length < 2 || !items.some(({ draft, start }) => start < (draft.triggers[0]?.at ?? start))) continue;
    const doers = items.find(({ draft }) => draft.agents.length > 0)?.draft.agents ?? [];
    items.forEach(({ draft, start }, k) => {
      const next = items[k + 1]?.start;
      draft.item = true;
      if (k > 0) draft.from = (work.sentence.units[start] as Unit).start;
      if (next !== undefined) draft.to = endBefore(work, next);
      if (draft.agents.length === 0) draft.agents = doers.map(({ party }) => ({ party, index: -1 }));
    });
  }
}

/** Where an item begins, after the name of the one before: at the number that counts it, else at its name. */
function startOf({ sentence }: Work, { triggers }: Draft, after: number): number {
  const at = triggers[0]?.at ?? 0;
  return sentence.figures.findLast(({ a }) => a > after && a < at && at - a <= COUNTS && !sentence.units.slice(a + 1, at).some((unit) => unit.kind === MARK || sense(unit, 'case') !== undefined))?.a ?? at;
}

/** Whether a word is joined to what stands before it. */
function joined({ sentence: { units } }: Work, at: number): boolean {
  const before = units[at - 1];
  return before?.text === ',' || sense(before, 'and') !== undefined || units[at]?.readings.some(({ and }) => and) === true;
}

/** The end of the last word before a unit that is no mark and joins nothing. */
function endBefore({ sentence: { units } }: Work, at: number): number {
  let k = at - 1;
  while (k > 0 && ((units[k] as Unit).kind === MARK || sense(units[k], 'and') !== undefined)) k -= 1;
  return (units[k] as Unit).end;
}

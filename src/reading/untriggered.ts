import { KIND, lacks } from './kinds.js';
import type { Mention } from './mention.js';
import { resolve } from './resolve.js';
import { sense, type Unit } from './scan.js';
import type { Work } from './work.js';

/** What peacekeepers do where nothing else is told of them is their duty: monitoring. */
export function duties(work: Work): void {
  if (!work.sentence.mentions.some(({ who }) => who.roles.includes('peacekeepers'))) return;
  for (const clause of work.sentence.clauses.list) {
    if (clause.verb === null || work.drafts.some((draft) => draft.clause === clause) || work.frames.some((frame) => frame.kind === 'said' && frame.clause === clause.index)) continue;
    const index = work.sentence.mentions.findIndex((mention) => work.sentence.clauses.of[mention.a] === clause.index && mention.mark === null && mention.who.roles.includes('peacekeepers'));
    if (index < 0) continue;
    const first = work.sentence.units[clause.units[0] as number] as Unit;
    const last = work.sentence.units[clause.units[clause.units.length - 1] as number] as Unit;
    const agents = resolve((work.sentence.mentions[index] as Mention).who, 'fight', work.context.memory).map((party) => ({ party, index }));
    work.drafts.push({ type: 'monitoring', triggers: [], clause, at: first.start, polarity: clause.verb.neg ? 'denied' : 'affirmed', modality: clause.verb.future ? 'planned' : clause.verb.present ? 'ongoing' : 'actual', agents, targets: [], from: first.start, to: last.end, like: undefined, goesOn: undefined, again: undefined, untrue: false, made: null, why: ['peacekeepers at work'] });
  }
}

/** 'Which brings the total to 158': a clause that only tells a sum goes on with the losses told before it. */
export function totals(work: Work): void {
  if (lacks(work.sentence, KIND.total)) return;
  for (const clause of work.sentence.clauses.list) {
    const total = clause.units.find((i) => sense(work.sentence.units[i], 'total'));
    if (total === undefined || work.drafts.some((draft) => draft.clause === clause)) continue;
    const figure = work.sentence.figures.find((f) => work.sentence.clauses.of[f.a] === clause.index && (f.counted === null || f.counted.kind === 'people'));
    const before = work.drafts.findLast((draft) => draft.type === 'loss.people' && draft.clause.index < clause.index);
    const trigger = before?.triggers.find((t) => t.row.people);
    if (!figure || !before || !trigger) continue;
    const first = work.sentence.units[clause.units[0] as number] as Unit;
    const last = work.sentence.units[clause.units[clause.units.length - 1] as number] as Unit;
    work.drafts.push({ ...before, like: before, clause, triggers: [{ ...trigger, clause, at: total }], at: first.start, from: first.start, to: last.end, why: [`'${(work.sentence.units[total] as Unit).text}' goes on with the losses told before`] });
  }
}

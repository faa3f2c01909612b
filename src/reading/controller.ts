import type { Clause } from './clause.js';
import { sense, type Unit } from './scan.js';
import { isParty } from './who.js';
import type { Sentence } from './sentence.js';

/**
 * The mention that is the subject of a clause without one of its own: the noun before 'who', the object or subject of the verb that an infinitive
 * hangs on, the subject around a participle. -1 where there is none.
 */
export function controllerOf(sentence: Sentence, clause: Clause): number {
  const { mentions, clauses } = sentence;
  const start = clause.openedAt >= 0 ? clause.openedAt : (clause.units[0] ?? 0);
  if (clause.opening === 'rel' || clause.nonfinite === 'done') {
    for (let k = mentions.length - 1; k >= 0; k -= 1) {
      const mention = mentions[k];
      // 'The forces [are] they who began': the pronoun takes up the name before it.
      if (mention && mention.b === start && mentions[k - 1]?.b === mention.a && sense(sentence.units[mention.a], 'pronoun')) continue;
      if (mention && mention.b <= start) return mention.b >= start - 2 && isParty(mention.who) && (mention.b >= start - 1 || sense(sentence.units[start - 1], 'pronoun') !== undefined) ? k : -1;
    }
    return -1;
  }
  const around = clauses.list.find((other) => other.index === clause.under);
  if (!around) return -1;
  const verb = around.verb?.at ?? -1;
  // 'Left for Bangkok to attend': where somebody goes does not do what he goes there for.
  const own = (fits: (at: number, mark: string | null) => boolean) => mentions.findIndex((mention) => clauses.of[mention.a] === around.index && isParty(mention.who) && mention.b <= start && fits(mention.a, mention.mark) && !(mention.mark === 'for' && mention.who.bare === 'seat'));
  if (clause.nonfinite === 'to') {
    const object = own((at, mark) => at > verb && verb >= 0 && (mark === null || mark === 'on' || mark === 'for'));
    if (object >= 0) return object;
  }
  const subject = own((at, mark) => mark === null && (verb < 0 || at < verb));
  if (subject >= 0) return subject;
  const agent = own((_, mark) => mark === 'by');
  if (agent >= 0) return agent;
  return around.nonfinite || around.opening === 'and' ? controllerOf(sentence, around) : -1;
}

/** The word for 'that' with a pronoun which opens a clause, or the one that it is joined to: 'that it shelled a town and downed a plane'. */
export function pronounOf({ clauses, units }: Sentence, clause: Clause): string | null {
  let from: Clause | undefined = clause;
  while (from?.opening === 'and') from = clauses.list.find(({ index }) => index === (from as Clause).index - 1);
  const opener = from?.opening === 'that' ? units[from.openedAt] : undefined;
  return sense(opener, 'that')?.sense.own ? (opener as Unit).text : null;
}

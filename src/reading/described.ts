import type { Clause } from './clause.js';
import type { LanguagePack } from './language.js';
import { sense } from './scan.js';
import type { Sentence } from './sentence.js';
import type { Trigger } from './telling.js';

/** How far behind an event the clause that describes it may open. */
const OPENS = 3;

/** 'A strike that planes of X launched on Y': the clause that tells who made an event and on whom; undefined where none does. */
export function describedBy(sentence: Sentence, { at, clause: { index } }: Trigger, { order }: LanguagePack): Clause | undefined {
  return sentence.clauses.list.find(({ under, opening, openedAt, verb }) => {
    if (under !== index || opening !== 'rel' || !verb) return false;
    if (order !== 'verb-last') return verb.object === true && verb.at > at && verb.at - at <= 4;
    return openedAt > at && openedAt - at <= OPENS && sense(sentence.units[verb.at - 1], 'performed') !== undefined && !sentence.mentions.some((mention) => mention.a > at && mention.a < openedAt);
  });
}

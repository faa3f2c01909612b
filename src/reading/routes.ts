import type { ClaimPlace } from '../model/claim.js';
import type { Clause } from './clause.js';
import { KIND, lacks } from './kinds.js';
import type { Mention } from './mention.js';
import { type Page, sense, spanOf, type Unit } from './scan.js';
import type { Sentence } from './sentence.js';
import { placeOf } from './supply.js';
import { MARK } from '../text/tokens.js';

/** How far behind the word for a road its first end may stand: 'the road that links A with B'. */
const REACH = 3;

/** 'The road between A and B', 'the A-B highway': the road that is told by its two ends, before those and all else that the clause tells. */
export function withRoad(page: Page, sentence: Sentence, clause: Clause, told: ClaimPlace[]): ClaimPlace[] {
  if (lacks(sentence, KIND['place-word'])) return told;
  const { units, mentions, clauses } = sentence;
  for (let i = 0; i < units.length; i += 1) {
    if (sense(units[i], 'place-word')?.sense.kind !== 'road') continue;
    const k = mentions.findIndex((first, n) => {
      const second = mentions[n + 1];
      return second !== undefined && (second.b === i || (first.a > i && first.a <= i + REACH)) && ends(units, first, second);
    });
    const [from, to] = [mentions[k], mentions[k + 1]];
    const [one, other] = [from, to].map((mention) => (mention ? placeOf(page, sentence, mention) : null));
    if (!from || !to || !one || !other || one.name === other.name) continue;
    // Of another clause, where what is told takes its places from there.
    if (clauses.of[i] !== clause.index && ![one, other].every((end) => told.some(({ name }) => name === end.name))) continue;
    const [a, b] = [Math.min(i, from.a), Math.max(i + 1, to.b)];
    const road: ClaimPlace = { name: `${one.name}-${other.name} road`, id: null, lat: null, lon: null, precision: 'line', basis: 'stated', span: spanOf(page, (units[a] as Unit).start, (units[b - 1] as Unit).end) };
    return [road, one, other, ...told.filter(({ name }) => name !== one.name && name !== other.name)];
  }
  return told;
}

/** Whether two names are the two ends of something: joined by a dash, by 'and', by 'to' or 'with', or one right behind the other. */
function ends(units: Unit[], { b, who }: Mention, { a, who: other }: Mention): boolean {
  if (who.roles.length > 0 || other.roles.length > 0 || a - b > 1) return false;
  const between = units[b];
  if (a === b || !between) return true;
  const relation = sense(between, 'case')?.sense.case;
  return (between.kind === MARK && between.text === '-') || sense(between, 'and') !== undefined || relation === 'to' || relation === 'with';
}

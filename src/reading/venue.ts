import type { ClaimPlace } from '../model/claim.js';
import { MARK } from '../text/tokens.js';
import type { Draft } from './draft.js';
import { placeOf } from './supply.js';
import { isPlace } from './who.js';
import type { Work } from './work.js';

/** Where something was said: 'In Cairo, the minister called for …', at the head of its sentence; else where the speaker is told to have met others first: 'met X in Cairo and called for …'. */
export function venueOf(work: Work, draft: Draft, placesOf: (work: Work, draft: Draft) => ClaimPlace[]): ClaimPlace[] {
  const { sentence, context, drafts } = work;
  const { units, mentions, times } = sentence;
  // Past 'On Friday' and the like.
  const first = units.findIndex(({ kind }, i) => kind !== MARK && !times.some(({ a, b }) => a - 1 <= i && i < b));
  const head = mentions.find(({ a, mark, markAt, who }) => mark === 'in' && (markAt === first || a === first) && isPlace(who) && who.roles.length === 0);
  const place = head && (units[head.b - 1]?.end ?? 0) <= draft.at ? placeOf(context.page, sentence, head) : null;
  if (place) return [place];
  const met = drafts.find((other) => other.type === 'contact.meeting' && other.polarity === 'affirmed' && other.at < draft.at && other.agents[0] !== undefined && other.agents[0].party.name === draft.agents[0]?.party.name);
  return met ? placesOf(work, met) : [];
}

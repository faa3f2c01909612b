import type { ClaimType } from '../model/claim.js';
import type { Party } from '../model/party.js';
import { type Days, dayNumber } from './days.js';
import { SPEECH, originKey, rootsOf, sideOfActor, sideOfSpeaker } from './origins.js';
import type { LinkedDocument, Sides, Telling } from './types.js';
import { fold } from './words.js';

/** What decides whether two claims tell of one thing: by the deed's place, by who took part, by whose loss it is, or by who spoke. */
type Ground = 'deed' | 'gathering' | 'loss' | 'speech';

const GATHERINGS: ReadonlySet<ClaimType> = new Set<ClaimType>(['contact.call', 'contact.meeting', 'agreement', 'ceasefire.agreement', 'mediation', 'settlement', 'notification', 'prisoners']);

/** A telling with what linking compares, computed once. */
export interface Candidate {
  telling: Telling;
  ground: Ground;
  /** The type, or its family where means differ. */
  kind: string;
  stage: 'done' | 'planned' | 'demanded';
  days: Days | null;
  published: number | null;
  story: string | null;
  /** The text of the claim's span. */
  wording: string;
  roots: Party[];
  origins: string[];
  sides: Sides;
  places: string[];
}

function groundOf(type: ClaimType): Ground {
  if (type.startsWith('loss.')) return 'loss';
  if (SPEECH.has(type)) return 'speech';
  return GATHERINGS.has(type) ? 'gathering' : 'deed';
}

/** Keys under which what can tell of the same event meets: kind, time, and a place or a side. */
export function buckets(candidate: Candidate): string[] {
  const { kind, sides, places } = candidate;
  const about = [...new Set([...places.map((place) => `at ${place}`), ...sides.agents, ...sides.targets, ...sides.roots])];
  return times(candidate).flatMap((time) => (about.length > 0 ? about : ['nothing told']).map((thing) => `${kind}|${time}|${thing}`));
}

/** Days of spans up to this length are buckets of their own; longer ones meet by months. */
const BY_DAY = 14;

function times({ telling, days, published, story }: Candidate): string[] {
  const own = [`document ${telling.document}`, ...(story ? [story] : [])];
  if (!days) return published === null ? own : [...own, ...[0, 1, 2, 3].map((back) => String(published - back))];
  const [start, end] = days;
  const length = end - start + 1;
  const found = [...own];
  if (length <= BY_DAY) for (let day = start; day <= end; day += 1) found.push(String(day));
  if (length > BY_DAY / 3) for (let month = Math.floor(start / 30); month <= Math.floor(end / 30); month += 1) found.push(`month ${month}`);
  return found;
}

export function candidate(telling: Telling, document: LinkedDocument, story: string | null): Candidate {
  const { claim } = telling;
  const roots = rootsOf(claim);
  return {
    telling,
    ground: groundOf(claim.type),
    kind: claim.type.startsWith('attack.') ? 'attack' : claim.type,
    stage: claim.modality === 'planned' || claim.modality === 'demanded' ? claim.modality : 'done',
    days: claim.time ? [dayNumber(claim.time.start), dayNumber(claim.time.end)] : null,
    published: document.reading.published === null ? null : dayNumber(document.reading.published),
    story,
    wording: document.text.slice(...claim.span),
    roots,
    origins: roots.map(originKey),
    sides: { roots: roots.map(sideOfSpeaker), agents: claim.agents.map(sideOfActor), targets: claim.targets.map(sideOfActor) },
    places: claim.places.map(fold),
  };
}

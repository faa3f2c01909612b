import { type Candidate, buckets } from './candidate.js';
import { bounds } from './figures.js';
import { sameEvent } from './same.js';

/** Members of different content that a new claim is held against: an event grows by copies, not by kinds of telling. */
const COMPARED = 16;

interface Cluster {
  members: Candidate[];
  /** One member for each content. */
  models: Map<string, Candidate>;
}

/** What of a claim decides whether another joins it. */
const content = ({ telling: { claim, document }, days, published, story, origins, sides, places }: Candidate): string =>
  JSON.stringify([claim.type, claim.polarity, days ?? [published, story ?? document], origins, sides, places, claim.figures.map(bounds), claim.agents.map(({ name }) => name)]);

/** The more a claim tells, the earlier it founds its event; vaguer ones join. */
const precision = ({ days, places, sides, telling }: Candidate): number =>
  (days ? 8 - Math.min(4, days[1] - days[0]) : 0) + 3 * Math.min(places.length, 2) + 2 * Math.min(1, sides.agents.length) + Math.min(1, sides.targets.length) + (telling.claim.polarity === 'affirmed' ? 1 : 0);

/** Groups claims into events: each joins the first event with all of whose contents it agrees. Order of the documents does not matter. */
export function cluster(candidates: Candidate[]): Candidate[][] {
  const ordered = candidates.map((candidate, i) => ({ candidate, i, rank: precision(candidate) })).sort((a, b) => b.rank - a.rank || a.i - b.i);
  const byBucket = new Map<string, Set<Cluster>>();
  const clusters: Cluster[] = [];
  for (const { candidate } of ordered) {
    const keys = buckets(candidate);
    const near = new Set(keys.flatMap((key) => [...(byBucket.get(key) ?? [])]));
    let home = [...near].find(({ models }) => [...models.values()].slice(0, COMPARED).every((model) => sameEvent(model, candidate)));
    if (!home) {
      home = { members: [], models: new Map() };
      clusters.push(home);
    }
    home.members.push(candidate);
    home.models.set(content(candidate), candidate);
    for (const key of keys) {
      const held = byBucket.get(key);
      if (held) held.add(home);
      else byBucket.set(key, new Set([home]));
    }
  }
  return clusters.map(({ members }) => members);
}

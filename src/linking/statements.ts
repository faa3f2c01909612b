import type { Candidate } from './candidate.js';
import { bounds } from './figures.js';
import { originKey } from './origins.js';
import { fullest } from './tellings.js';
import type { Statement } from './types.js';
import { likeness } from './words.js';

/** Likeness of wording from which two documents carry the same demand or position. */
const ALIKE = 0.5;

/** The same proposition by the same origins: what else must be equal inside one event. */
const version = ({ telling: { claim }, origins, sides }: Candidate): string =>
  JSON.stringify([claim.type, claim.polarity, claim.modality, origins, sides.agents, sides.targets, claim.figures.map(bounds).sort()]);

/** Statements of an event before they get their ids: the tellings of different documents that say the same on the same word, in one. */
export function statementsOf(members: Candidate[]): Omit<Statement, 'id' | 'event' | 'agreement'>[] {
  const groups = new Map<string, Candidate[][]>();
  for (const member of members) {
    const key = version(member);
    const versions = groups.get(key) ?? [];
    groups.set(key, versions);
    const isCopy = (group: Candidate[]): boolean =>
      group.every(({ telling }) => telling.document !== member.telling.document) &&
      (member.ground !== 'speech' || likeness((group[0] as Candidate).wording, member.wording) >= ALIKE);
    const group = versions.find(isCopy);
    if (group) group.push(member);
    else versions.push([member]);
  }
  return [...groups.values()].flat().map((group) => {
    const ordered = [...group].sort((a, b) => (a.telling.document < b.telling.document ? -1 : 1));
    const claim = fullest(ordered.map(({ telling }) => telling.claim));
    const best = ordered.find(({ telling }) => telling.claim === claim) as Candidate;
    const chains = new Map<string, Statement['via'][number]>();
    for (const { telling, roots } of ordered) {
      for (const told of [telling.claim, ...telling.repeats]) {
        const chain = told.sources.slice(0, Math.max(0, told.sources.length - Math.max(1, roots.length)));
        if (chain.length > 0) chains.set(chain.map(originKey).join(' > '), chain);
      }
    }
    return { claim, roots: best.roots, origins: best.origins, sides: best.sides, via: [...chains.values()], tellings: ordered.map(({ telling }) => telling) };
  });
}

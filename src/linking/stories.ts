import type { Copy, LinkedDocument, Story } from './types.js';
import { fold, words } from './words.js';

/** Words in one shingle. */
const LENGTH = 4;
/** Shared shingles over those of the shorter document from which two documents count as copies, and how many at least. */
const SHARE = 0.35;
const LEAST = 6;
/** A shingle ties a document to this many earlier ones that have it: copies of copies meet through each other, so time stays linear. */
const BACK = 4;

function shingles({ reading, text }: LinkedDocument): Set<string> {
  const spans = reading.mainText.length > 0 ? reading.mainText : [[0, text.length] as const];
  const all = words(spans.map(([start, end]) => text.slice(start, end)).join(' '));
  const found = new Set<string>();
  for (let i = 0; i + LENGTH <= all.length; i += 1) found.add(all.slice(i, i + LENGTH).join(' '));
  return found;
}

/** The document that the other names as its source or that was published before it. */
function copiedFrom(a: [string, LinkedDocument], b: [string, LinkedDocument]): string | null {
  const names = ([, from]: [string, LinkedDocument], [, by]: [string, LinkedDocument]): boolean => {
    const outlet = from.reading.outlet && fold(from.reading.outlet);
    return Boolean(outlet) && by.reading.claims.some((claim) => claim.sources.some((source) => source.sector === 'MED' && fold(source.name) === outlet));
  };
  const byChain = [names(a, b) && a[0], names(b, a) && b[0]].filter((key) => key !== false);
  if (byChain.length === 1) return byChain[0] ?? null;
  const [first, second] = [a[1].reading.published, b[1].reading.published];
  if (first === null || second === null || first === second) return null;
  return first < second ? a[0] : b[0];
}

/**
 * Documents that share wording, joined where copies of copies meet. Only stories of two and more documents are given.
 * @param documents by key, in the order of their keys
 */
export function stories(documents: Map<string, LinkedDocument>): Story[] {
  const keys = [...documents.keys()];
  const sizes = new Map<string, number>();
  const holders = new Map<string, string[]>();
  const shared = new Map<string, Map<string, number>>();
  for (const [key, document] of documents) {
    const own = shingles(document);
    sizes.set(key, own.size);
    const counts = new Map<string, number>();
    for (const shingle of own) {
      const before = holders.get(shingle);
      for (const other of before?.slice(-BACK) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
      if (before) before.push(key);
      else holders.set(shingle, [key]);
    }
    shared.set(key, counts);
  }

  const leader = new Map(keys.map((key) => [key, key]));
  const find = (key: string): string => {
    let at = key;
    while (leader.get(at) !== at) at = leader.get(at) ?? at;
    leader.set(key, at);
    return at;
  };
  const copies: Copy[] = [];
  for (const [key, counts] of shared) {
    for (const [other, count] of counts) {
      const share = count / Math.max(1, Math.min(sizes.get(key) ?? 0, sizes.get(other) ?? 0));
      if (count < LEAST || share < SHARE) continue;
      const from = copiedFrom([other, documents.get(other) as LinkedDocument], [key, documents.get(key) as LinkedDocument]);
      copies.push({ documents: [other, key], share: Math.round(share * 100) / 100, from });
      leader.set(find(key), find(other));
    }
  }

  const members = new Map<string, string[]>();
  for (const key of keys) members.set(find(key), [...(members.get(find(key)) ?? []), key]);
  return [...members.values()]
    .filter((group) => group.length > 1)
    .map((group, i) => ({ id: `story-${i + 1}`, documents: group, copies: copies.filter((copy) => group.includes(copy.documents[0])) }));
}

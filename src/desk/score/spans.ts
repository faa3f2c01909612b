import type { Span } from '../../model/span.js';

/** Overlap of the shorter span from which a gold and a system claim can be a pair. */
const LEAST = 0.3;

export const length = ([start, end]: Span): number => Math.max(0, end - start);
const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

/** Shared length over the shorter length: 0 to 1. */
export const overlap = (a: Span, b: Span): number => shared(a, b) / Math.max(1, Math.min(length(a), length(b)));

/** Greedy one-to-one pairs of what is the same in kind, best overlap first; of equal overlaps the longer. */
export function pairs<G extends { span: Span }, S extends { span: Span }>(gold: G[], system: S[], same: (gold: G, system: S) => boolean): [G, S][] {
  const candidates = gold.flatMap((g) =>
    system.flatMap((s) => {
      const rank = overlap(g.span, s.span);
      return same(g, s) && rank >= LEAST ? [{ rank: rank + shared(g.span, s.span) / 1e6, g, s }] : [];
    }),
  );
  candidates.sort((a, b) => b.rank - a.rank);
  const used = new Set<G | S>();
  return candidates.flatMap(({ g, s }): [G, S][] => {
    if (used.has(g) || used.has(s)) return [];
    used.add(g).add(s);
    return [[g, s]];
  });
}

/** Characters covered by spans, each once. */
export function cover(spans: Span[] = []): Set<number> {
  const covered = new Set<number>();
  for (const [start, end] of spans) for (let i = start; i < end; i += 1) covered.add(i);
  return covered;
}

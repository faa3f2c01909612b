import type { Span } from '../../model/span.js';

/** Where the text taken from a page stands in its source. */
export interface OffsetMap {
  /** Offset in the source at which each UTF-16 unit of the text begins, and one more for the end of the text. */
  starts: Int32Array;
  /** Offset in the source at which each unit ends: past a whole entity for a character written as one. */
  ends: Int32Array;
}

/**
 * The span of the source from which a span of the text was taken: from the first character to the end of the last one, with
 * the tags between them but none around them.
 */
export function relocate([start, end]: Span, { starts, ends }: OffsetMap): Span {
  const last = starts.length - 1;
  if (start >= end) {
    const at = starts[Math.min(start, last)] ?? 0;
    return [at, at];
  }
  // Text that the parser moves, as out of a broken table, need not stand in the order of the source.
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (let at = Math.max(start, 0); at < Math.min(end, last); at++) {
    from = Math.min(from, starts[at] as number);
    to = Math.max(to, ends[at] as number);
  }
  return [Math.min(from, to), to];
}

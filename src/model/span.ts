/** `[start, end)` in UTF-16 code units of the text as received. */
export type Span = [number, number];

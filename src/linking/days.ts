const DAY = 86_400_000;

/** Days since 1970-01-01 of a `YYYY-MM-DD`. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);

/** First and last day, as day numbers. */
export type Days = [number, number];

/** Share of the days of either that are days of both, from which two spans can tell of one event: a night or 24 hours against a day. */
const OVERLAP = 1 / 3;
/** Days before its publication from which an article tells news without naming the day. */
export const NEWS = 3;

export function overlapping(a: Days, b: Days): boolean {
  const both = Math.min(a[1], b[1]) - Math.max(a[0], b[0]) + 1;
  const either = Math.max(a[1], b[1]) - Math.min(a[0], b[0]) + 1;
  return both > 0 && both / either >= OVERLAP;
}

/** Whether something told without a day in an article of that day can be what happened in those days. */
export const withinNews = (published: number, days: Days): boolean => days[1] <= published && published - days[1] <= NEWS;

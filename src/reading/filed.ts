import { addDays } from './calendar.js';
import { datelineEnd } from './dateline.js';
import { resolveTime } from './days.js';
import { MARK } from '../text/tokens.js';
import type { LanguagePack } from './language.js';
import type { Sentence } from './sentence.js';

/** 'OSLO, 2 June: … today' in the paper of 3 June: the day of the first dateline where that is the day before publication, which 'today' is told from; else the day of publication. */
export function filedDay(sentences: readonly Sentence[], published: string | null, language: LanguagePack): string | null {
  if (published === null) return null;
  for (const { units, times } of sentences) {
    const end = datelineEnd(units, (unit) => times.some(({ a, b }) => a <= unit && unit < b), language.capitals === true);
    const time = end === 0 ? undefined : times.find(({ a, told }) => a < end && told.t === 'date' && told.day !== null);
    if (!time) continue;
    const day = resolveTime(time.told, published, false, language.calendar)?.start;
    return day !== undefined && addDays(day, 1) === published ? day : published;
  }
  return published;
}

/** The longest stretch of days over which one live page goes on. */
const LIVE_DAYS = 10;

/** The days of a page that is told day by day, by the sentence that stands above each as a line with nothing but its date. */
export function dayHeadings(sentences: readonly Sentence[], published: string | null, language: LanguagePack): Map<Sentence, string> {
  const found = new Map<Sentence, string>();
  if (published === null) return found;
  for (const sentence of sentences) {
    const { units, times } = sentence;
    const time = times.find(({ told }) => told.t === 'date' && told.day !== null && !told.through);
    if (!time || units.some(({ kind }, i) => kind !== MARK && !times.some(({ a, b }) => a <= i && i < b))) continue;
    const day = resolveTime(time.told, published, false, language.calendar)?.start;
    if (day !== undefined && day <= published && day >= addDays(published, -LIVE_DAYS)) found.set(sentence, day);
  }
  return found;
}

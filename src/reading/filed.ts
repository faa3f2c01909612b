import { addDays } from './calendar.js';
import { datelineEnd } from './dateline.js';
import { resolveTime } from './days.js';
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

import { isValidJalaaliDate, toGregorian } from 'jalaali-js';

const DAY = 86_400_000;

/** Whether a text is a day of the Gregorian calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the Gregorian calendar has such a date. */
function isDate(year: number, month: number, day: number): boolean {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (MONTHS[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** A Gregorian date as a day, or null where there is no such date. */
export function fromGregorian(year: number, month: number, day: number): string | null {
  return year >= 1000 && year <= 9999 && isDate(year, month, day) ? write(year, month, day) : null;
}

/** Days from 1970-01-01 to a day; `Date` takes a microsecond to parse one, and a reading asks for hundreds. */
function countOf(day: string): number {
  const digit = (at: number) => day.charCodeAt(at) - 48;
  return Date.UTC(digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3), digit(5) * 10 + digit(6) - 1, digit(8) * 10 + digit(9)) / DAY;
}

/** The day `n` days after (before, if negative) a day. */
export function addDays(day: string, n: number): string {
  if (n === 0) return day;
  const date = new Date((countOf(day) + n) * DAY);
  return write(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Monday 1 … Sunday 7. */
export function weekdayOf(day: string): number {
  // 1970-01-01 was a Thursday.
  return ((((countOf(day) + 3) % 7) + 7) % 7) + 1;
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
const write = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;

/** Gregorian day of a Solar Hijri date, or null where there is no such date (30 Esfand of a common year). */
export function fromSolar(year: number, month: number, day: number): string | null {
  if (year < 1 || year > 3000 || !isValidJalaaliDate(year, month, day)) return null;
  const { gy, gm, gd } = toGregorian(year, month, day);
  return write(gy, gm, gd);
}

let lunar: Intl.DateTimeFormat | undefined;

function lunarDate(day: string): [number, number, number] {
  lunar ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
  const part = (type: string) => Number.parseInt(parts.find((p) => p.type === type)?.value ?? '0', 10);
  const parts = lunar.formatToParts(new Date(`${day}T00:00:00Z`));
  return [part('year'), part('month'), part('day')];
}

/** Gregorian day of a Hijri date by the Umm al-Qura calendar of the platform's locale data, or null where there is none. */
export function fromLunar(year: number, month: number, day: number): string | null {
  if (year < 1300 || year > 1600 || month < 1 || month > 12 || day < 1 || day > 30) return null;
  const key = (year * 12 + month) * 31 + day;
  const known = lunarDays.get(key);
  if (known !== undefined) return known;
  const found = searchLunar(year, month, day);
  lunarDays.set(key, found);
  return found;
}

/** Days that were searched: asking the locale data takes longer than all else that is done with a date. */
const lunarDays = new Map<number, string | null>();

function searchLunar(year: number, month: number, day: number): string | null {
  const guess = Math.round((year - 1) * 354.36667 + (month - 1) * 29.53056 + day - 1) - 492_148;
  const near = new Date(guess * DAY).toISOString().slice(0, 10);
  for (let shift = -3; shift <= 3; shift += 1) {
    const candidate = addDays(near, shift);
    const [y, m, d] = lunarDate(candidate);
    if (y === year && m === month && d === day) return candidate;
  }
  return null;
}

import { isValidJalaaliDate, toGregorian } from 'jalaali-js';

const DAY = 86_400_000;

/** Whether a text is a day of the Gregorian calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The day `n` days after (before, if negative) a day. */
export function addDays(day: string, n: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + n * DAY).toISOString().slice(0, 10);
}

/** Monday 1 … Sunday 7. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

const write = (year: number, month: number, day: number): string => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

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
  const guess = Math.round((year - 1) * 354.36667 + (month - 1) * 29.53056 + day - 1) - 492_148;
  const near = new Date(guess * DAY).toISOString().slice(0, 10);
  for (let shift = -3; shift <= 3; shift += 1) {
    const candidate = addDays(near, shift);
    const [y, m, d] = lunarDate(candidate);
    if (y === year && m === month && d === day) return candidate;
  }
  return null;
}

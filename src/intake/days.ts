import { isValidJalaaliDate, toGregorian } from 'jalaali-js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Years that only the Solar Hijri calendar can mean: as Hijri years they lie before the web, as Gregorian ones before print. */
const SOLAR_HIJRI = { from: 1300, to: 1419 };
const GREGORIAN = { from: 1800, to: 2100 };

const within = (year: number, range: { from: number; to: number }): boolean => year >= range.from && year <= range.to;

const written = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Whether the three numbers are a day of the Gregorian calendar between 1800 and 2100. */
function isGregorian(year: number, month: number, day: number): boolean {
  if (!within(year, GREGORIAN) || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether `value` is an existing Gregorian day written `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return parts !== null && isGregorian(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The Gregorian day of three numbers in year, month, day order; Solar Hijri years 1300 to 1419 are converted. */
function dayOfNumbers(year: number, month: number, day: number): string | null {
  if (isGregorian(year, month, day)) return written(year, month, day);
  // The conversion rolls days that do not exist forward, so they are turned away first.
  if (!within(year, SOLAR_HIJRI) || !isValidJalaaliDate(year, month, day)) return null;
  const { gy, gm, gd } = toGregorian(year, month, day);
  return written(gy, gm, gd);
}

/** Persian and Arabic-Indic digits as ASCII ones. */
const asciiDigits = (value: string): string =>
  value.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/**
 * The day that a date in page metadata names, as `YYYY-MM-DD`, or null. Reads ISO 8601 and its variants with slashes or
 * without separators, RFC 2822 ('Fri, 02 Oct 2020 …') and 'October 2, 2020', in any digits. The day is taken as written,
 * in the page's own time zone. Orders that differ between countries (02/10/2020) and days that do not exist give null.
 */
export function dayOf(value: string): string | null {
  const text = asciiDigits(value).trim();
  const numbers =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})(?=$|[T ])/.exec(text);
  if (numbers) return dayOfNumbers(Number(numbers[1]), Number(numbers[3]), Number(numbers[4]));

  const dayFirst = /^(?:[a-z]+,? )?(\d{1,2})[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})(?!\d)/i.exec(text);
  if (dayFirst) return dayOfNamed(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^(?:[a-z]+, )?([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})(?!\d)/i.exec(text);
  return monthFirst ? dayOfNamed(monthFirst[3], monthFirst[1], monthFirst[2]) : null;
}

function dayOfNamed(year = '', month = '', day = ''): string | null {
  return dayOfNumbers(Number(year), MONTHS.indexOf(month.toLowerCase()) + 1, Number(day));
}

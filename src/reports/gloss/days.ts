const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const parts = (day: string): [string, string, number] => {
  const [year = '', month = '', date = ''] = day.split('-');
  return [year, MONTHS[Number(month) - 1] ?? month, Number(date)];
};

const wholeMonth = (start: string, end: string): boolean => start.endsWith('-01') && start.slice(0, 7) === end.slice(0, 7) && new Date(Date.parse(`${end}T00:00:00Z`) + 86_400_000).toISOString().endsWith('-01T00:00:00.000Z');

/** '2 October 2020', '14–15 December 2020', '27 September – 2 October 2020', 'July 2020'. */
export function dayRange(start: string, end: string): string {
  const [year, month, date] = parts(start);
  const [lastYear, lastMonth, lastDate] = parts(end);
  if (start === end) return `${date} ${month} ${year}`;
  if (wholeMonth(start, end)) return `${month} ${year}`;
  if (year !== lastYear) return `${date} ${month} ${year} – ${lastDate} ${lastMonth} ${lastYear}`;
  if (month !== lastMonth) return `${date} ${month} – ${lastDate} ${lastMonth} ${year}`;
  return `${date}–${lastDate} ${month} ${year}`;
}

/** A time told in a sentence, before it is resolved: units `[a, b)` and what was said. */
export interface TimeMention {
  a: number;
  b: number;
  told: Told;
  /** Told as the day up to which something lasts. */
  until?: true;
  /** Told as the last day for something. */
  by?: true;
  /** The noun whose time it is, where it is not the clause's: 'the 2018 peace deal'. */
  of?: number;
  /** A weekday beside the date of that day. */
  dated?: true;
}

/** What was told of a time. Months carry their calendar; a missing year or day is null. */
export type Told =
  | { t: 'date'; calendar: 'gregorian' | 'solar' | 'lunar'; year: number | null; month: number; day: number | null; since: boolean; through?: { month: number; day: number }; lastYear?: true; gone?: true }
  /** `through`: the last of several days in a row, 'Thursday and Friday', or the day on which a night ends. */
  | { t: 'weekday'; day: number; shift: 'last' | 'next' | 'last-week' | null; night: boolean; since: boolean; through?: number }
  | { t: 'offset'; days: number; night: boolean; since: boolean }
  /** The past n hours, days, weeks: from that long before the day of publication on. */
  | { t: 'past'; days: number; months?: number }
  /** 'The sixth day in a row': since n-1 days before. */
  | { t: 'nth-day'; n: number }
  | { t: 'year'; year: number; since: boolean; solar?: true }
  /** 'Since the start of the year', 'this month', 'this week': from its first day to the day of publication, or from that to its last day if told as coming. */
  | { t: 'period'; unit: 'week' | 'month' | 'year'; since: boolean }
  /** 'Last week', 'last month': the whole one before that of the day of publication. */
  | { t: 'last'; unit: 'week' | 'month' | 'year' }
  /** 'Next week', 'next month': the whole one after that of the day of publication; `some`: days, weeks or months to come. */
  | { t: 'next'; unit: 'week' | 'month' | 'year' | 'some' }
  /** 'In recent days': days, weeks or months past, none in particular. */
  | { t: 'some' }
  /** 'n days ago'. */
  | { t: 'ago'; days: number; since: boolean }
  /** 'That night', 'three days later': so many days after the day told last. */
  | { t: 'after'; days: number; orToday?: true }
  /** 'Two days after the attack', 'minutes before the truce': so many days between what is told and what that is told to follow or go before. */
  | { t: 'apart'; days: number; after: boolean }
  /** 'In the same period', 'since then'. */
  | { t: 'same-span' }
  | { t: 'then' };

/** Days, both inclusive. */
export interface Days {
  start: string;
  end: string;
}

import type { RoleId } from '../model/roles.js';
import type { Agreement, Person } from '../model/theatre.js';
import { addDays } from './calendar.js';
import type { Unit } from './scan.js';
import type { TimeMention } from './told.js';

/** A person named with the office that the text gives. */
export interface InOffice {
  person: Person;
  roles: RoleId[];
}

/** Dated facts that an inference may use. */
export interface Facts {
  persons: InOffice[];
  /** Agreements between parties that the text names. */
  agreements: Agreement[];
  /** The packs tell nothing of the world after this day. */
  until: string;
}

/** Times of a stretch of the page with its units. */
export interface TimedRun {
  units: Unit[];
  times: TimeMention[];
  /** Whether it stands above the body or at its very head. */
  head: boolean;
  /** Whether it is one of the first sentences of the body. */
  lede?: boolean;
}

/** The years that news is about, over which a day told without its year is looked for. */
export const YEARS = Array.from({ length: 32 }, (_, i) => 2000 + i);

/** Of several days, the one on which a known agreement was signed or came into force, if there is one only. */
export function byAgreement(days: string[], { agreements }: Facts): string[] {
  const near = days.filter((day) => agreements.some((agreement) => [agreement.signed, agreement.inForce].some((fact) => fact !== null && fact >= addDays(day, -1) && fact <= addDays(day, 1))));
  return near.length === 1 ? near : days;
}

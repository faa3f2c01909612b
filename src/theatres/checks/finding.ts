import type { TABLES } from '../../model/theatre.js';

/** Something about a record that a person should look at; an error stands in the way of right readings, a warning may be meant so. */
export interface RecordFinding {
  severity: 'error' | 'warning';
  rule: string;
  table: keyof typeof TABLES;
  /** Id or code of the record. */
  id: string;
  what: string;
  repair: string;
}

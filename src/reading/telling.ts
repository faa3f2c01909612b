import type { Clause, Verb } from './clause.js';
import type { Case } from './senses.js';
import type { EventRow } from './tables.js';

/** A word or phrase that tells an event, and how the sentence uses it. */
export interface Trigger {
  at: number;
  row: EventRow;
  clause: Clause;
  /** Whether its subject does it, suffers it, or it is only named. */
  voice: 'active' | 'passive' | 'named';
  verb: Verb | null;
  /** The relation that marks the word. */
  mark: Case | null;
  /** Whether its owner is the subject ('their positions'). */
  own: boolean;
  /** What stands right behind its verb is its object by its form: its subject does not follow. */
  takes: boolean;
}

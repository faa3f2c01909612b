import type { VerbRole } from './senses.js';

/** A finite verb: what it is and what its form says. */
export interface Verb {
  at: number;
  lemma: string | null;
  role: VerbRole;
  neg: boolean;
  passive: boolean;
  future: boolean;
  present: boolean;
  subjunctive: boolean;
  ongoing: boolean;
  infinitive: boolean;
  /** Its subject is several, where the form tells. */
  many: boolean;
  /** Its form tells that those who speak do it. */
  we: boolean;
  /** The verbs that are written as it is, itself among them, where there are several. */
  alike: string[] | undefined;
  /** Its object is a pronoun joined to it: 'hit it'. */
  object: boolean;
}

export type Opening = 'start' | 'that' | 'rel' | 'and' | 'but' | 'if' | 'sub';

/** A clause: its units in order (a relative clause may stand between them) and its finite verb. */
export interface Clause {
  index: number;
  opening: Opening;
  units: number[];
  verb: Verb | null;
  /** The clause that a relative or complement clause hangs on; -1 for none. */
  under: number;
  /** Unit of the word that opened it; -1 at the start. */
  openedAt: number;
  /** Unit of the event that it tells more of: 'a strike [that] hit X'. */
  event: number | undefined;
  /** An infinitive, a gerund or a participle stands in place of its finite verb. */
  nonfinite: 'to' | 'ing' | 'done' | null;
}

export interface Clauses {
  list: Clause[];
  /** Clause of each unit; -1 for marks and openers between clauses. */
  of: number[];
  /** 1 for auxiliaries and what stands between them and their verb. */
  verbUnits: number[];
}

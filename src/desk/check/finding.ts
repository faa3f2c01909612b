/** Something in a pack that a person should look at. An error stands in the way of right readings; a warning may be meant so. */
export interface PackFinding {
  severity: 'error' | 'warning';
  rule: string;
  /** Code of a language pack or id of a theatre pack. */
  pack: string;
  /** Table and record. */
  where: string;
  /** The form that it is about, as it is written in the pack. */
  form?: string;
  /** What else it is, where the rule is 'ambiguous'. */
  kinds?: string;
  what: string;
  repair: string;
}

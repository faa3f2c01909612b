import type { TABLES, Theatre } from '../../model/theatre.js';
import type { RecordFinding } from './finding.js';

type Names = Record<string, string[]>;

/** Tables whose records texts call by name, with what is named in each record. */
const NAMED: [table: keyof typeof TABLES, key: 'id' | 'code', field: string][] = [
  ['countries', 'code', 'names'],
  ['countries', 'code', 'demonyms'],
  ['parties', 'id', 'names'],
  ['persons', 'id', 'names'],
  ['persons', 'id', 'family'],
  ['places', 'id', 'names'],
  ['outlets', 'id', 'names'],
];

/** Records that texts of some of the languages cannot name. */
export function* missingNames(theatre: Theatre, languages: string[]): Generator<RecordFinding> {
  for (const [table, key, field] of NAMED) {
    for (const record of theatre[table] as unknown as Record<string, Names>[]) {
      const named = record[field] as Names;
      // A person may go by the full name alone, and a party be listed for its epithets; a name in one language wants the others.
      const other = field === 'family' || Object.keys(record.epithets ?? {}).length > 0;
      if (other && Object.keys(named).length === 0) continue;
      const without = languages.filter((code) => (named[code] ?? []).length === 0);
      if (without.length === 0) continue;
      const none = without.length === languages.length && field === 'names' && !other;
      yield {
        severity: none ? 'error' : 'warning',
        rule: 'missing-name',
        table,
        id: String(record[key]),
        what: none ? `has no ${field} in any language that is read` : `has no ${field} in ${without.join(', ')}`,
        repair: 'add the usual forms, or take the record out where texts never name it',
      };
    }
  }
}

import type { RoleId } from '../../model/roles.js';
import type { Theatre } from '../../model/theatre.js';
import type { RecordFinding } from './finding.js';

/** Offices that one person holds at a time. */
const SINGLE: ReadonlySet<RoleId> = new Set<RoleId>(['president', 'prime-minister', 'monarch', 'supreme-leader', 'foreign-minister', 'defence-minister', 'interior-minister', 'parliament-speaker', 'security-council-secretary']);

interface Term {
  person: string;
  from: string;
  to: string;
}

/** Terms that overlap: of one person in one office, or of two persons in an office that one holds at a time. A shared day is a hand-over. */
export function* overlappingTerms(theatre: Theatre): Generator<RecordFinding> {
  const offices = new Map<string, Term[]>();
  for (const { id, offices: held } of theatre.persons) {
    for (const { role, country, party, from, to } of held) {
      const office = `${role} of ${party ?? country ?? 'no country'}`;
      const owner = SINGLE.has(role) && (party ?? country) !== null ? office : `${office} ${id}`;
      offices.set(owner, [...(offices.get(owner) ?? []), { person: id, from: from ?? '', to: to ?? '9999' }]);
    }
  }
  for (const [office, terms] of offices) {
    terms.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    let last: Term | undefined;
    for (const term of terms) {
      if (last && term.from < last.to) {
        const own = term.person === last.person;
        yield {
          severity: own ? 'error' : 'warning',
          rule: own ? 'term-twice' : 'terms-overlap',
          table: 'persons',
          id: term.person,
          what: own ? `holds the office ${office.split(` ${term.person}`)[0]} twice at a time` : `is ${office} from ${term.from || 'an unknown day'}, while '${last.person}' is until ${last.to === '9999' ? 'today' : last.to}`,
          repair: own ? 'merge the two terms, or correct their days' : 'correct the days; two rivals in one office may stand so',
        };
      }
      if (!last || term.to > last.to) last = term;
    }
  }
}

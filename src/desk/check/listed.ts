import type { Theatre } from '../../model/theatre.js';
import type { ClassName, LanguagePack } from '../../reading/language.js';
import { countedRows, eventRows, sayRows } from '../../reading/rows.js';
import type { Sense } from '../../reading/senses.js';
import type { Words } from '../../reading/tables.js';

/** A form as a pack lists it. */
export interface ListedForm {
  /** Code of the language pack, or id of the theatre pack. */
  pack: string;
  /** Table and row. */
  where: string;
  /** What makes two forms the same sense. */
  meaning: string;
  form: string;
  /** How it is entered: a word or name, a verb with its stems, a phrase that ends or begins with a light verb. */
  as: 'word' | 'verb' | 'light';
  /** Whether it is of use outside of texts too: the name of an outlet may be given with a document. */
  given?: true;
  /** Class of inflection where it is not the table's own. */
  cls?: ClassName;
  /** Whether a reading of the form is this one. */
  is: (sense: Sense) => boolean;
}

/** Word fields of event and saying rows, with how their forms are entered. */
const PREDICATES = [['noun', 'word'], ['done', 'word'], ['verb', 'verb'], ['suffer', 'verb'], ['light', 'light'], ['sufferLight', 'light']] as const;
const PARTS = { noun: 'noun', done: 'done', verb: 'verb', suffer: 'suffer', light: 'light', sufferLight: 'suffer-light' } as const;

const pieces = (words: Words | undefined): string[] => (words === undefined ? [] : words.split(' | '));

/** A row without its words: what its forms mean. */
function meaningOf(row: object): string {
  return JSON.stringify(Object.entries(row).filter(([key, told]) => told !== undefined && key !== 'forms' && !PREDICATES.some(([field]) => field === key)).sort());
}

/** All forms of a language pack, row by row. */
export function formsOfLanguage({ code, tables, grammar, verbs }: LanguagePack): ListedForm[] {
  const listed: ListedForm[] = [];
  const add = (where: string, meaning: string, as: ListedForm['as'], words: Words | undefined, is: ListedForm['is'], cls?: ClassName) => {
    for (const form of pieces(words)) listed.push({ pack: code, where, meaning: `${meaning} ${cls ?? ''}`, form, as, is, ...(cls && { cls }) });
  };
  for (const [table, rows] of [['events', eventRows(tables.events)], ['saying', sayRows(tables.saying)]] as const) {
    rows.forEach((row, index) => {
      for (const [field, as] of PREDICATES) {
        const where = `${table} ${index + 1} (${'type' in row ? row.type : row.act}) ${field}`;
        add(where, `${table} ${field} ${meaningOf(row)}`, as, (row as Partial<Record<typeof field, Words>>)[field], (sense) => (sense.k === 'event' || sense.k === 'say') && sense.row === row && sense.part === PARTS[field]);
      }
    });
  }
  tables.roles.forEach(({ role, forms }, index) => add(`roles ${index + 1} (${role})`, `role ${role}`, 'word', forms, (sense) => sense.k === 'role' && sense.role === role));
  countedRows(tables.counted).forEach((row, index) => add(`counted ${index + 1} (${row.what})`, `counted ${meaningOf(row)}`, 'word', row.forms, (sense) => sense.k === 'counted' && sense.row === row));
  tables.means.forEach(({ type, forms }, index) => add(`means ${index + 1} (${type})`, `means ${type}`, 'word', forms, (sense) => sense.k === 'means' && sense.type === type));
  grammar.forEach((row, index) => add(`grammar ${index + 1} (${row.sense.k})`, `grammar ${JSON.stringify(row.sense)}`, 'word', row.forms, (sense) => sense === row.sense, row.cls));
  verbs.forEach(({ role, verbs: words }, index) => add(`verbs ${index + 1} (${role})`, `verb ${role}`, 'verb', words, (sense) => sense.k === 'verb'));
  return listed;
}

type Names = Record<string, string[]>;

/** All forms of a theatre pack in one language, record by record. */
export function formsOfTheatre(pack: string, theatre: Theatre, code: string): ListedForm[] {
  const listed: ListedForm[] = [];
  const add = (table: string, id: string, field: string, names: Names, is: ListedForm['is']) => {
    for (const form of names[code] ?? []) listed.push({ pack, where: `${table} '${id}' ${field}.${code}`, meaning: `${table} ${id} ${field}`, form, as: 'word', is, ...(table === 'outlets' && { given: true }) });
  };
  for (const country of theatre.countries) {
    add('countries', country.code, 'names', country.names, (sense) => sense.k === 'country' && sense.country === country);
    add('countries', country.code, 'demonyms', country.demonyms, (sense) => sense.k === 'demonym' && sense.country === country);
    for (const seat of country.seats) add('countries', country.code, `seats '${seat.name}'`, seat.names, (sense) => sense.k === 'seat' && sense.country === country);
  }
  for (const party of theatre.parties) for (const field of ['names', 'epithets', 'short'] as const) add('parties', party.id, field, party[field], (sense) => sense.k === 'party' && sense.party === party);
  for (const person of theatre.persons) for (const field of ['names', 'family'] as const) add('persons', person.id, field, person[field], (sense) => sense.k === 'person' && sense.person === person);
  for (const place of theatre.places) add('places', place.id, 'names', place.names, (sense) => sense.k === 'place' && sense.place === place);
  for (const outlet of theatre.outlets) add('outlets', outlet.id, 'names', outlet.names, (sense) => sense.k === 'outlet' && sense.outlet === outlet);
  return listed;
}

import type { CountedRow, EventRow, GroundRow, SayRow } from './tables.js';

/** Every field that rows of a kind may have, none of them told. */
type Fields<Row> = { [field in keyof Required<Row>]: undefined };

const EVENT: Fields<EventRow> = { type: undefined, noun: undefined, verb: undefined, light: undefined, done: undefined, suffer: undefined, sufferLight: undefined, people: undefined, needs: undefined, polarity: undefined, modality: undefined, objective: undefined, bare: undefined, opens: undefined, sure: undefined, stated: undefined, shows: undefined, happens: undefined, takes: undefined, topics: undefined, visits: undefined, held: undefined, emblem: undefined, loses: undefined, mourns: undefined, falls: undefined, wrecks: undefined, endures: undefined, assault: undefined, wards: undefined };
const SAY: Fields<SayRow> = { act: undefined, verb: undefined, light: undefined, whole: undefined, noun: undefined, headed: undefined, makes: undefined, mutual: undefined, refuses: undefined, owns: undefined, blames: undefined, asks: undefined, decides: undefined, polarity: undefined, modality: undefined, called: undefined, mediumOnly: undefined, counts: undefined, bare: undefined, governs: undefined, deed: undefined, with: undefined, goesOn: undefined };
const COUNTED: Fields<CountedRow> = { what: undefined, kind: undefined, forms: undefined, mass: undefined, role: undefined, subset: undefined, number: undefined, members: undefined };
const GROUND: Fields<GroundRow> = { type: undefined, verbs: undefined, object: undefined, subject: undefined, people: undefined, stands: undefined, marked: undefined, passive: undefined, toward: undefined, bare: undefined, last: undefined, alone: undefined, shows: undefined, modality: undefined, polarity: undefined, ahead: undefined, answers: undefined };

/** A row with every field that rows of its kind may have, in one order: all are made alike, so that their fields are found fast. */
export const eventRow = (row: EventRow): EventRow => ({ ...EVENT, ...row });

const tables = new WeakMap<readonly object[], readonly object[]>();

/** The rows of a table, made alike once. */
function alike<Row extends object>(rows: readonly Row[], make: (row: Row) => Row): readonly Row[] {
  const known = tables.get(rows) ?? rows.map(make);
  tables.set(rows, known);
  return known as readonly Row[];
}

/** The rows of each table of a pack, all with the same fields. */
export const eventRows = (rows: readonly EventRow[]): readonly EventRow[] => alike(rows, eventRow);
export const sayRows = (rows: readonly SayRow[]): readonly SayRow[] => alike(rows, (row) => ({ ...SAY, ...row }));
export const countedRows = (rows: readonly CountedRow[]): readonly CountedRow[] => alike(rows, (row) => ({ ...COUNTED, ...row }));
export const groundRows = (rows: readonly GroundRow[]): readonly GroundRow[] => alike(rows, (row) => ({ ...GROUND, ...row }));

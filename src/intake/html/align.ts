import { parseFragment } from 'parse5';

/** Takes one UTF-16 unit of decoded text and the `[start, end)` of the source that it stands for. */
type Emit = (unit: number, start: number, end: number) => void;

/** A character reference in the source: its length there, and how many units it stands for. */
interface Reference {
  length: number;
  units: number;
}

const AMPERSAND = 0x26;
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
/** The longest named reference has 32 characters with its semicolon. */
const LONGEST_NAME = 32;
const NUMERIC = /#(?:[xX][0-9a-fA-F]+|[0-9]+);?/y;
const NAMED = new RegExp(`[a-zA-Z0-9]{1,${LONGEST_NAME}};?`, 'y');

/** Walks the text of a node beside the source between two offsets told by the parser, and emits every unit with its place. */
export type Align = (text: string, from: number, to: number, emit: Emit) => void;

/** Gives the aligner of a source. Names of entities are looked up in the parser itself, once each. */
export function aligner(source: string): Align {
  const names = new Map<string, Reference>();

  const referenceAt = (at: number): Reference => {
    NUMERIC.lastIndex = at + 1;
    const numeric = NUMERIC.exec(source)?.[0];
    if (numeric !== undefined) return { length: numeric.length + 1, units: unitsOf(numeric) };
    NAMED.lastIndex = at + 1;
    const name = NAMED.exec(source)?.[0];
    if (name === undefined) return { length: 1, units: 1 };
    const known = names.get(name) ?? named(name);
    names.set(name, known);
    return known;
  };

  /** The parser puts the edge between two kinds of text before the last character of an entity; it belongs before its first. */
  const edge = (told: number): number => {
    let at = told - 1;
    while (at >= 0 && isOfReference(source.charCodeAt(at))) at--;
    return source.charCodeAt(at) === AMPERSAND && at + referenceAt(at).length === told + 1 ? at : told;
  };

  return (text, from, toldEnd, emit) => {
    let at = edge(from);
    const to = edge(toldEnd);
    for (let index = 0; index < text.length; ) {
      const unit = text.charCodeAt(index);
      const there = at < to ? source.charCodeAt(at) : -1;
      if (there === AMPERSAND) {
        const { length, units } = referenceAt(at);
        for (let k = 0; k < units && index < text.length; k++) emit(text.charCodeAt(index++), at, at + length);
        at += length;
      } else if (there === unit) {
        emit(unit, at, at + 1);
        index++;
        at++;
      } else if (there === CARRIAGE_RETURN && unit === LINE_FEED) {
        const length = source.charCodeAt(at + 1) === LINE_FEED ? 2 : 1;
        emit(unit, at, at + length);
        index++;
        at += length;
      } else if (there === -1) {
        emit(unit, to, to);
        index++;
      } else {
        // The parser drops a few characters, such as the line end after <pre>.
        at++;
      }
    }
  };
}

/** Letters, digits and `#`, of which references are made. */
function isOfReference(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) || unit === 0x23;
}

/** Units of a numeric reference (`#1575;`, `#x1F600`); what lies outside Unicode stands as one U+FFFD. */
function unitsOf(numeric: string): number {
  const hexadecimal = numeric[1] === 'x' || numeric[1] === 'X';
  const code = Number.parseInt(numeric.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  return code > 0xffff && code <= 0x10ffff ? 2 : 1;
}

/** A named reference; without its semicolon, letters after it may not belong to it (`&ampx` is `&x`). */
function named(name: string): Reference {
  const written = `&${name}`;
  const [node] = parseFragment(written).childNodes;
  const decoded = node !== undefined && 'value' in node ? node.value : written;
  if (decoded === written) return { length: 1, units: 1 };
  let rest = 0;
  while (rest < decoded.length - 1 && decoded.at(-1 - rest) === written.at(-1 - rest)) rest++;
  return { length: written.length - rest, units: decoded.length - rest };
}

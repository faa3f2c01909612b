import type { OffsetMap } from './map.js';

/** An unbroken stretch of text between two block boundaries. */
export interface Run {
  start: number;
  end: number;
  /** Index of the innermost block element that holds it. */
  box: number;
  /** Units of it that are link text. */
  linked: number;
}

const NEWLINE = 0x0a;
const SPACE = 0x20;

/**
 * Writes the text of a page as a browser shows it: white space falls together to one space, blocks stand on lines of their
 * own without blank lines between them, and every unit keeps its place in the source.
 */
export class TextWriter {
  readonly runs: Run[] = [];
  private readonly units: Uint16Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private length = 0;
  /** The run being written; null between blocks. */
  private run: Run | null = null;
  /** White space that is written only if text follows it in the same run. */
  private held: { unit: number; start: number; end: number }[] = [];

  /** `most` is the length of the source; decoded text with its line ends is never longer. */
  constructor(most: number) {
    this.units = new Uint16Array(most);
    this.starts = new Int32Array(most + 1);
    this.ends = new Int32Array(most);
  }

  /** Text that is no white space. */
  character(unit: number, start: number, end: number, box: number, linked: boolean): void {
    if (this.run === null) this.run = this.open(box);
    for (const space of this.held) this.put(space.unit, space.start, space.end);
    this.held.length = 0;
    this.put(unit, start, end);
    this.run.end = this.length;
    if (linked) this.run.linked++;
  }

  /** White space that falls together with its neighbours. */
  space(start: number, end: number): void {
    if (this.run !== null && this.held.length === 0) this.held.push({ unit: SPACE, start, end });
  }

  /** White space that is kept as it is, in preformatted text. */
  exactSpace(unit: number, start: number, end: number): void {
    if (this.run !== null) this.held.push({ unit, start, end });
  }

  /** A line break inside a block; spaces around it are dropped. */
  lineBreak(start: number, end: number): void {
    if (this.held.length === 1 && this.held[0]?.unit === SPACE) this.held.length = 0;
    if (this.run !== null) this.held.push({ unit: NEWLINE, start, end });
  }

  /** The edge of a block. */
  breakBlock(): void {
    this.run = null;
    this.held.length = 0;
  }

  /** The text with its map. */
  finish(): { text: string; map: OffsetMap } {
    const { units, starts, ends, length } = this;
    starts[length] = length > 0 ? (ends[length - 1] as number) : 0;
    return {
      text: Buffer.from(units.buffer, 0, length * 2).toString('utf16le'),
      map: { starts: starts.slice(0, length + 1), ends: ends.slice(0, length) },
    };
  }

  private open(box: number): Run {
    if (this.length > 0) {
      const edge = this.ends[this.length - 1] as number;
      this.put(NEWLINE, edge, edge);
    }
    const run = { start: this.length, end: this.length, box, linked: 0 };
    this.runs.push(run);
    return run;
  }

  private put(unit: number, start: number, end: number): void {
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
  }
}

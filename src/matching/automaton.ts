import { letterClasses } from '../text/tokens.js';

/** An ending or clitic: its folded form (a joint U+200C may be absent or a space in texts) and what it says. */
export interface Affix {
  form: string;
  feats: readonly string[];
}

/** What may stand before and after the words of a class. */
export interface AffixClass {
  before: Affix[];
  after: Affix[];
  /** Which affixes a form needs to be one: a clitic or prefix before it, an ending after it, or at least one of them; none unless told. */
  needs?: 'before' | 'after' | 'either';
}

/** A base form with its class; `value` is the caller's. */
export interface Entry<T> {
  form: string;
  cls: number;
  value: T;
  /** What the form says by itself, as an ending would. */
  feats?: readonly string[];
}

/** One way to read the text at a place. */
export interface Match<T> {
  start: number;
  end: number;
  value: T;
  before: readonly string[];
  after: readonly string[];
  /** Letters that belong to the base form. */
  stem: number;
}

const NONE: readonly string[] = [];
const NOTHING: never[] = [];
const PREFIX = '\u0001';
const WORD_ROOT = '\u0002';
const SUFFIX = '\u0003';
const JOINT = '\u200c';
/** Code of the end of a word; letters have those after it. */
const END = 1;

/** All readings of a form whose joints may be written joined or with a space. */
export function spellings(form: string): string[] {
  const joint = form.indexOf(JOINT);
  if (joint < 0) return [form];
  const head = form.slice(0, joint);
  const out: string[] = [];
  for (const rest of spellings(form.slice(joint + 1))) {
    out.push(head + rest);
    if (head !== '' || rest !== '') out.push(`${head} ${rest}`);
  }
  return out;
}

/**
 * A flat-array automaton (double array) over the words of a language. Words, the clitics before them and the endings after them
 * are states of the one automaton, so that a lemma stands once and is found in its inflected forms.
 * Source of the structure: J. Aoe, 'An Efficient Digital Search Algorithm by Using a Double-Array Structure', IEEE TSE 15 (1989).
 */
export class Automaton<T> {
  private readonly codes = new Uint16Array(65536);
  /** While it is built: where the children of each state begin, and whose child each cell is. */
  private base = new Int32Array(1024);
  private check = new Int32Array(1024).fill(-1);
  /** Base and check of each cell side by side, so that a step looks at one place in memory. A base is doubled, and odd where something ends. */
  private cells = new Int32Array(0);
  /** Per terminal: entries, prefixes or suffixes that end there, and the classes that they are of or go with, as bits. */
  private readonly ends: number[][] = [];
  private masks = new Int32Array(0);
  private readonly prefixes: Affix[] = [];
  private readonly suffixes: Affix[] = [];
  /** Classes that each prefix and suffix goes with, as bits. */
  private readonly precedes: number[] = [];
  private readonly follows: number[] = [];
  private prefixRoot = -1;
  private wordRoot = -1;
  private suffixRoot = -1;
  /** Classes that may stand without any affix, with a prefix alone, and with a suffix alone, as bits. */
  private alone = 0;
  private prefixed = 0;
  private suffixed = 0;
  private readonly letters = letterClasses();
  /** The terminal of the longest base form that `wordsFrom` met last without an ending, and where it ends. */
  private bare = -1;
  private bareEnd = -1;
  /** A number of its own, below `size`, for the text that `reach` found last, where that is a base form as it stands; -1 elsewhere. */
  found = -1;

  /** There may be 31 classes. */
  constructor(
    private readonly entries: Entry<T>[],
    classes: AffixClass[],
  ) {
    classes.forEach(({ needs }, cls) => {
      if (needs === undefined) this.alone |= 1 << cls;
      if (needs !== 'after') this.prefixed |= 1 << cls;
      if (needs !== 'before') this.suffixed |= 1 << cls;
    });
    const keys = new Map<string, number[]>();
    const add = (root: string, form: string, id: number) => {
      for (const spelled of spellings(form)) {
        const key = root + spelled;
        const list = keys.get(key);
        if (list) {
          if (!list.includes(id)) list.push(id);
        } else keys.set(key, [id]);
      }
    };
    entries.forEach((entry, id) => add(WORD_ROOT, entry.form, id));
    this.addAffixes(classes, 'before', this.prefixes, this.precedes, (affix, id) => add(PREFIX, affix.form, id));
    this.addAffixes(classes, 'after', this.suffixes, this.follows, (affix, id) => add(SUFFIX, affix.form, id));
    this.build(keys);
  }

  private addAffixes(classes: AffixClass[], side: 'before' | 'after', all: Affix[], masks: number[], add: (affix: Affix, id: number) => void): void {
    const known = new Map<string, number>();
    classes.forEach((cls, bit) => {
      for (const affix of cls[side]) {
        const key = `${affix.form}|${affix.feats.join(',')}`;
        let id = known.get(key);
        if (id === undefined) {
          id = all.push(affix) - 1;
          known.set(key, id);
          add(affix, id);
        }
        masks[id] = (masks[id] ?? 0) | (1 << bit);
      }
    });
  }

  private build(keys: Map<string, number[]>): void {
    const sorted = [...keys.keys()].sort();
    for (const key of sorted) this.ends.push(keys.get(key) as number[]);
    for (const key of sorted) for (let i = 0; i < key.length; i += 1) this.codes[key.charCodeAt(i)] = 1;
    // In the order of the letters, so that the children of a state come with the least code first.
    let next = END;
    for (let char = 0; char < this.codes.length; char += 1) if (this.codes[char] === 1) this.codes[char] = ++next;
    const free = { from: 1 };
    this.check[0] = 0;
    // States to be placed, four numbers each: state, depth, first key and the one after the last. One list of children serves them all.
    const stack = [0, 0, 0, sorted.length];
    const codes: number[] = [];
    const firsts: number[] = [];
    while (stack.length > 0) {
      const [hi, lo, depth, state] = [stack.pop() as number, stack.pop() as number, stack.pop() as number, stack.pop() as number];
      let count = 0;
      for (let i = lo; i < hi; i += 1) {
        const key = sorted[i] as string;
        const code = key.length === depth ? END : (this.codes[key.charCodeAt(depth)] as number);
        if (count > 0 && codes[count - 1] === code) continue;
        codes[count] = code;
        firsts[count] = i;
        count += 1;
      }
      const base = this.place(codes, count, free);
      this.base[state] = base;
      for (let k = 0; k < count; k += 1) this.check[base + (codes[k] as number)] = state;
      for (let k = 0; k < count; k += 1) {
        const at = base + (codes[k] as number);
        if (codes[k] === END) this.base[at] = -1 - (firsts[k] as number);
        else stack.push(at, depth + 1, firsts[k] as number, k + 1 < count ? (firsts[k + 1] as number) : hi);
      }
    }
    this.flatten(sorted);
  }

  /** Lays base and check side by side, notes where something ends, and sums up the classes of each terminal. */
  private flatten(sorted: string[]): void {
    const { base, check } = this;
    this.cells = new Int32Array(2 * check.length);
    for (let at = 0; at < check.length; at += 1) {
      const from = base[at] as number;
      this.cells[2 * at] = check[at] === -1 ? 0 : from < 0 ? from : 2 * from + (check[from + END] === at ? 1 : 0);
      this.cells[2 * at + 1] = check[at] as number;
    }
    this.base = this.check = new Int32Array(0);
    this.masks = Int32Array.from(this.ends, (ids, end) => {
      const root = (sorted[end] as string)[0];
      return ids.reduce((mask, id) => mask | (root === WORD_ROOT ? 1 << (this.entries[id] as Entry<T>).cls : ((root === PREFIX ? this.precedes : this.follows)[id] as number)), 0);
    });
    this.prefixRoot = this.step(0, PREFIX.charCodeAt(0));
    this.wordRoot = this.step(0, WORD_ROOT.charCodeAt(0));
    this.suffixRoot = this.step(0, SUFFIX.charCodeAt(0));
  }

  /** First base at which the first `count` codes, the least first, are free. */
  private place(codes: number[], count: number, free: { from: number }): number {
    const first = codes[0] as number;
    let at = Math.max(free.from, first + 1);
    let crowded = 0;
    const start = at;
    for (; ; at += 1) {
      this.reserve(at + 512);
      if (this.check[at] !== -1) {
        crowded += 1;
        continue;
      }
      const base = at - first;
      let k = 1;
      while (k < count && this.check[base + (codes[k] as number)] === -1) k += 1;
      if (k < count) continue;
      if (crowded / (at - start + 1) > 0.95) free.from = at;
      return base;
    }
  }

  private reserve(size: number): void {
    if (size < this.check.length) return;
    const base = new Int32Array(Math.max(size, this.check.length * 2));
    base.set(this.base);
    const check = new Int32Array(base.length).fill(-1);
    check.set(this.check);
    this.base = base;
    this.check = check;
  }

  /** How many different texts are listed, affixes among them. */
  get size(): number {
    return this.ends.length;
  }

  private step(state: number, char: number): number {
    const code = this.codes[char] as number;
    if (code === 0) return -1;
    const at = ((this.cells[2 * state] as number) >> 1) + code;
    return this.cells[2 * at + 1] === state ? at : -1;
  }

  /** The terminal of a state; -1 where nothing ends. */
  private endAt(state: number): number {
    const base = this.cells[2 * state] as number;
    return (base & 1) === 1 ? -1 - (this.cells[2 * ((base >> 1) + END)] as number) : -1;
  }

  /** End of the longest reading of the word or words that start at `at`, which must begin a word; -1 where there is none. */
  reach(text: string, at: number): number {
    this.bareEnd = -1;
    let best = this.wordsFrom(text, at, -1, this.alone, this.suffixed);
    const { bare, bareEnd } = this;
    for (let state = this.prefixRoot, i = at; state >= 0 && i < text.length; i += 1) {
      state = this.step(state, text.charCodeAt(i));
      if (state < 0) break;
      const end = this.endAt(state);
      if (end >= 0) best = this.wordsFrom(text, i + 1, best, this.prefixed & (this.masks[end] as number), this.masks[end] as number);
    }
    this.found = best >= 0 && bareEnd === best ? bare : -1;
    return best;
  }

  /** End of the longest word from `at` on of the classes that may stand `bare` and that may be `inflected`; `best` where none is longer. */
  private wordsFrom(text: string, at: number, best: number, bare: number, inflected: number): number {
    // Steps are written out here, where nearly all of them are made.
    const { cells, codes, masks } = this;
    for (let state = this.wordRoot, base = cells[2 * state] as number, i = at; i < text.length; i += 1) {
      const code = codes[text.charCodeAt(i)] as number;
      const next = (base >> 1) + code;
      if (code === 0 || cells[2 * next + 1] !== state) break;
      state = next;
      base = cells[2 * next] as number;
      if ((base & 1) === 0) continue;
      const terminal = -1 - (cells[2 * ((base >> 1) + END)] as number);
      const mask = masks[terminal] as number;
      if ((mask & bare) !== 0 && i >= best && this.endsWord(text, i + 1)) {
        best = i + 1;
        this.bare = terminal;
        this.bareEnd = best;
      }
      if ((mask & inflected) !== 0) best = this.endingsFrom(text, i + 1, best, mask & inflected);
    }
    return best;
  }

  /** Whether no letter stands at `at`, and no digit behind another: 'Channel 1' is no part of 'Channel 12'. The end of the text is asked for by itself: its code is no number, which no flat array is fast for. */
  private endsWord(text: string, at: number): boolean {
    if (at >= text.length) return true;
    const kind = this.letters[text.charCodeAt(at)];
    return kind === 0 || (kind === 2 && this.letters[text.charCodeAt(at - 1)] !== 2);
  }

  private endingsFrom(text: string, at: number, best: number, mask: number): number {
    for (let state = this.suffixRoot, i = at; state >= 0 && i < text.length; i += 1) {
      state = this.step(state, text.charCodeAt(i));
      if (state < 0) break;
      if (i < best || !this.endsWord(text, i + 1)) continue;
      const end = this.endAt(state);
      if (end >= 0 && ((this.masks[end] as number) & mask) !== 0) best = i + 1;
    }
    return best;
  }

  /** The longest readings of the word or words that start at `at`, which must begin a word; several where they are equally long. */
  longest(text: string, at: number): Match<T>[] {
    const end = this.reach(text, at);
    if (end < 0) return NOTHING;
    const matches: Match<T>[] = [];
    this.words(text, at, at, end, null, matches);
    for (let state = this.prefixRoot, i = at; state >= 0 && i < end; i += 1) {
      state = this.step(state, text.charCodeAt(i));
      if (state < 0) break;
      const terminal = this.endAt(state);
      if (terminal >= 0) for (const id of this.ends[terminal] as number[]) this.words(text, at, i + 1, end, id, matches);
    }
    return matches;
  }

  /** Collects the words from `at` on that end at `end` with their endings. */
  private words(text: string, start: number, at: number, end: number, prefix: number | null, matches: Match<T>[]): void {
    const allowed = prefix === null ? -1 : (this.precedes[prefix] as number);
    const before = prefix === null ? NONE : (this.prefixes[prefix] as Affix).feats;
    for (let state = this.wordRoot, i = at; state >= 0 && i < end; i += 1) {
      state = this.step(state, text.charCodeAt(i));
      if (state < 0) return;
      const terminal = this.endAt(state);
      if (terminal < 0) continue;
      for (const id of this.ends[terminal] as number[]) {
        const { cls, value, feats } = this.entries[id] as Entry<T>;
        const bit = allowed & (1 << cls);
        const found = (after: readonly string[]) => matches.push({ start, end, value, before, after, stem: i + 1 - at });
        if (i + 1 === end && (bit & (prefix === null ? this.alone : this.prefixed)) !== 0) found(feats ?? NONE);
        if ((bit & (prefix === null ? this.suffixed : -1)) !== 0) for (const suffix of this.endings(text, i + 1, end)) if (((this.follows[suffix] as number) & bit) !== 0) found((this.suffixes[suffix] as Affix).feats);
      }
    }
  }

  /** The endings that stand between `at` and `end`. */
  private endings(text: string, at: number, end: number): number[] {
    let state = this.suffixRoot;
    for (let i = at; i < end && state >= 0; i += 1) state = this.step(state, text.charCodeAt(i));
    const terminal = state >= 0 && at < end ? this.endAt(state) : -1;
    return terminal < 0 ? NOTHING : (this.ends[terminal] as number[]);
  }
}

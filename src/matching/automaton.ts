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
const ANY = 0;
const BEFORE = 1;
const AFTER = 2;
const EITHER = 3;
const PREFIX = '\u0001';
const WORD_ROOT = '\u0002';
const SUFFIX = '\u0003';
const JOINT = '\u200c';

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
  /** Base and check of each cell side by side, so that a step looks at one place in memory. */
  private cells = new Int32Array(0);
  /** Per terminal: entries, prefixes or suffixes that end there. */
  private readonly ends: number[][] = [];
  private readonly prefixes: Affix[] = [];
  private readonly suffixes: Affix[] = [];
  private readonly mayPrecede: Uint8Array[] = [];
  private readonly mayFollow: Uint8Array[] = [];
  private prefixRoot = -1;
  private wordRoot = -1;
  private suffixRoot = -1;
  /** What each class needs to stand. */
  private readonly needs: Uint8Array;
  /** Scratch of one look-up: end of the longest match, then entry, prefix, suffix and stem of each. */
  private best = -1;
  private readonly found: number[] = [];

  constructor(
    private readonly entries: Entry<T>[],
    classes: AffixClass[],
  ) {
    this.needs = Uint8Array.from(classes, ({ needs }) => (needs === 'before' ? BEFORE : needs === 'after' ? AFTER : needs === 'either' ? EITHER : ANY));
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
    this.addAffixes(classes, 'before', this.prefixes, this.mayPrecede, (affix, id) => add(PREFIX, affix.form, id));
    this.addAffixes(classes, 'after', this.suffixes, this.mayFollow, (affix, id) => add(SUFFIX, affix.form, id));
    this.build(keys);
  }

  private addAffixes(classes: AffixClass[], side: 'before' | 'after', all: Affix[], allowed: Uint8Array[], add: (affix: Affix, id: number) => void): void {
    const known = new Map<string, number>();
    const ids = classes.map((cls) =>
      cls[side].map((affix) => {
        const key = `${affix.form}|${affix.feats.join(',')}`;
        const old = known.get(key);
        if (old !== undefined) return old;
        const id = all.push(affix) - 1;
        known.set(key, id);
        add(affix, id);
        return id;
      }),
    );
    for (const list of ids) {
      const row = new Uint8Array(all.length);
      for (const id of list) row[id] = 1;
      allowed.push(row);
    }
  }

  private build(keys: Map<string, number[]>): void {
    const sorted = [...keys.keys()].sort();
    let next = 1;
    for (const key of sorted) for (let i = 0; i < key.length; i += 1) if (this.codes[key.charCodeAt(i)] === 0) this.codes[key.charCodeAt(i)] = ++next;
    const free = { from: 1 };
    this.check[0] = 0;
    const stack: { state: number; depth: number; lo: number; hi: number }[] = [{ state: 0, depth: 0, lo: 0, hi: sorted.length }];
    while (stack.length > 0) {
      const { state, depth, lo, hi } = stack.pop() as { state: number; depth: number; lo: number; hi: number };
      const children: { code: number; lo: number; hi: number }[] = [];
      for (let i = lo; i < hi; i += 1) {
        const key = sorted[i] as string;
        const code = key.length === depth ? 1 : (this.codes[key.charCodeAt(depth)] as number);
        const last = children[children.length - 1];
        if (last && last.code === code) last.hi = i + 1;
        else children.push({ code, lo: i, hi: i + 1 });
      }
      const base = this.place(children.map((child) => child.code), free);
      this.base[state] = base;
      for (const child of children) this.check[base + child.code] = state;
      for (const child of children) {
        const at = base + child.code;
        if (child.code === 1) this.base[at] = -1 - (this.ends.push(keys.get(sorted[child.lo] as string) as number[]) - 1);
        else stack.push({ state: at, depth: depth + 1, lo: child.lo, hi: child.hi });
      }
    }
    this.cells = new Int32Array(2 * this.check.length);
    this.check.forEach((check, at) => {
      this.cells[2 * at] = this.base[at] as number;
      this.cells[2 * at + 1] = check;
    });
    this.base = this.check = new Int32Array(0);
    this.prefixRoot = this.step(0, PREFIX.charCodeAt(0));
    this.wordRoot = this.step(0, WORD_ROOT.charCodeAt(0));
    this.suffixRoot = this.step(0, SUFFIX.charCodeAt(0));
  }

  /** First base at which all codes are free. */
  private place(codes: number[], free: { from: number }): number {
    const first = Math.min(...codes);
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
      if (codes.every((code) => this.check[base + code] === -1)) {
        if (crowded / (at - start + 1) > 0.95) free.from = at;
        return base;
      }
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

  private step(state: number, char: number): number {
    const code = this.codes[char] as number;
    if (code === 0) return -1;
    const at = (this.cells[2 * state] as number) + code;
    return this.cells[2 * at + 1] === state ? at : -1;
  }

  private endsAt(state: number): number[] | undefined {
    const at = (this.cells[2 * state] as number) + 1;
    return this.cells[2 * at + 1] === state && at !== state ? this.ends[-1 - (this.cells[2 * at] as number)] : undefined;
  }

  /** End of the longest reading of the word or words that start at `at`, which must begin a word; -1 where there is none. */
  reach(text: string, at: number): number {
    this.best = -1;
    this.found.length = 0;
    this.words(text, at, -1);
    for (let state = this.prefixRoot, i = at; state >= 0 && i < text.length; i += 1) {
      state = this.step(state, text.charCodeAt(i));
      if (state < 0) break;
      const ids = this.endsAt(state);
      if (ids) for (const id of ids) this.words(text, i + 1, id);
    }
    return this.best;
  }

  /** The longest readings of the word or words that start at `at`, which must begin a word; several where they are equally long. */
  longest(text: string, at: number): Match<T>[] {
    if (this.reach(text, at) < 0) return NOTHING;
    const matches: Match<T>[] = [];
    for (let k = 0; k < this.found.length; k += 4) {
      const [entry, prefix, suffix, stem] = [this.found[k], this.found[k + 1], this.found[k + 2], this.found[k + 3]] as [number, number, number, number];
      matches.push({
        start: at,
        end: this.best,
        value: (this.entries[entry] as Entry<T>).value,
        before: prefix < 0 ? NONE : (this.prefixes[prefix] as Affix).feats,
        after: suffix < 0 ? ((this.entries[entry] as Entry<T>).feats ?? NONE) : (this.suffixes[suffix] as Affix).feats,
        stem,
      });
    }
    return matches;
  }

  private keep(end: number, entry: number, prefix: number, suffix: number, stem: number): void {
    if (end < this.best) return;
    if (end > this.best) {
      this.best = end;
      this.found.length = 0;
    }
    this.found.push(entry, prefix, suffix, stem);
  }

  private words(text: string, at: number, prefix: number): void {
    const classes = letterClasses();
    for (let state = this.wordRoot, i = at; state >= 0 && i < text.length; i += 1) {
      state = this.step(state, text.charCodeAt(i));
      if (state < 0) return;
      const ids = this.endsAt(state);
      if (!ids) continue;
      const whole = classes[text.charCodeAt(i + 1)] !== 1;
      for (const id of ids) {
        const { cls } = this.entries[id] as Entry<T>;
        if (prefix >= 0 && (this.mayPrecede[cls] as Uint8Array)[prefix] !== 1) continue;
        const needs = this.needs[cls] as number;
        if (needs === BEFORE && prefix < 0) continue;
        if (whole && (needs === ANY || (needs !== AFTER && prefix >= 0))) this.keep(i + 1, id, prefix, -1, i + 1 - at);
        this.endings(text, i + 1, id, cls, prefix, i + 1 - at);
      }
    }
  }

  private endings(text: string, at: number, entry: number, cls: number, prefix: number, stem: number): void {
    const classes = letterClasses();
    const allowed = this.mayFollow[cls] as Uint8Array;
    for (let state = this.suffixRoot, i = at; state >= 0 && i < text.length; i += 1) {
      state = this.step(state, text.charCodeAt(i));
      if (state < 0) return;
      if (classes[text.charCodeAt(i + 1)] === 1) continue;
      const ids = this.endsAt(state);
      if (ids) for (const id of ids) if (allowed[id] === 1) this.keep(i + 1, entry, prefix, id, stem);
    }
  }
}

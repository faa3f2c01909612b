import type { Span } from '../model/span.js';

/** Text in one spelling, with the way back to the text as received. */
export interface Folded {
  /** Folded text: one yeh, one kaf, ASCII digits, lower case, no marks, no tatweel, no half-spaces. */
  text: string;
  /** Offset in the text as received of each code unit of `text`, and one past the end. */
  map: Int32Array;
}

const DROP = 0;
const SPELLED = 0xffff;

interface FoldTable {
  /** Folded code unit per code unit; DROP leaves it out; SPELLED looks into `spelled`. */
  to: Uint16Array;
  spelled: Map<number, string>;
}

/** Letters that are one letter to a reader, in any script of the packs. */
const SAME: Record<string, string> = {
  ي: 'ی', ى: 'ی', ئ: 'ی', ې: 'ی', ۍ: 'ی', ێ: 'ی', ے: 'ی', ۓ: 'ی',
  ك: 'ک', ڪ: 'ک', ګ: 'گ',
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا',
  ؤ: 'و', ۆ: 'و', ة: 'ه', ۀ: 'ه', ە: 'ه', ۂ: 'ه', ۃ: 'ه', ھ: 'ه', ہ: 'ه',
  ı: 'i', ə: 'a', ё: 'е', ß: 's', ø: 'o', đ: 'd', ł: 'l', æ: 'a', œ: 'o',
};

/** Punctuation that differs by script only. */
const SAME_MARKS: Record<string, string> = {
  '،': ',', '؛': ';', '؟': '?', '۔': '.', '…': '.', '٫': '.', '٬': ',', '٪': '%',
  '“': '«', '”': '»', '„': '«', '‟': '«', '‹': '«', '›': '»', '＂': '"', '‘': "'", '’': "'", '‚': "'", 'ʼ': "'", '`': "'",
  '–': '-', '—': '-', '−': '-', '‐': '-', '‑': '-', '‒': '-', '―': '-', 'ـ': '',
  '\r': ' ', '\t': ' ', '\u2028': '\n', '\u2029': '\n', '\u000b': ' ', '\f': '\n', '\u0085': '\n',
};

/** Blocks of Unicode in which letters, marks, digits or spaces have several spellings; the rest stands as it is. */
const FOLDED_BLOCKS: [number, number][] = [
  [0x0000, 0x052f],
  [0x0531, 0x058f],
  [0x0600, 0x06ff],
  [0x0750, 0x077f],
  [0x08a0, 0x08ff],
  [0x1680, 0x1680],
  [0x1e00, 0x206f],
  [0x2212, 0x2212],
  [0x3000, 0x3000],
  [0xfb00, 0xfdff],
  [0xfe00, 0xfeff],
  [0xff00, 0xffef],
];

let table: FoldTable | undefined;

function foldTable(): FoldTable {
  if (table) return table;
  const to = new Uint16Array(65536);
  const spelled = new Map<number, string>();
  const mark = /^[\p{M}\p{Cf}]$/u;
  const space = /^\p{Zs}$/u;
  for (let c = 0; c < 65536; c += 1) to[c] = c;
  for (const [first, last] of FOLDED_BLOCKS) for (let c = first; c <= last; c += 1) {
    const raw = String.fromCharCode(c);
    const out = foldOne(raw, mark, space);
    if (out.length === 1) to[c] = out.charCodeAt(0);
    else if (out.length === 0) to[c] = DROP;
    else {
      to[c] = SPELLED;
      spelled.set(c, out);
    }
  }
  table = { to, spelled };
  return table;
}

function foldOne(raw: string, mark: RegExp, space: RegExp): string {
  const same = SAME[raw] ?? SAME_MARKS[raw];
  if (same !== undefined) return same;
  if (raw === '\n') return raw;
  if (mark.test(raw) || raw.charCodeAt(0) < 32) return '';
  if (space.test(raw)) return ' ';
  const code = raw.charCodeAt(0);
  if (code < 128) return raw.toLowerCase();
  const plain = raw.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  let out = '';
  for (const part of plain) out += SAME[part] ?? SAME_MARKS[part] ?? digit(part);
  return out;
}

/** Arabic-Indic, Persian and other decimal digits as ASCII digits. */
function digit(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return char;
}

/**
 * Folds a text so that every spelling of a word is one: yehs, kafs, hamza seats, alef with madda, ta marbuta and heh, digits of three
 * kinds, tatweel, vowel marks, presentation forms, half-spaces, case, accents. Marks of direction disappear. Linear in length.
 */
export function fold(raw: string): Folded {
  const { to, spelled } = foldTable();
  const length = raw.length;
  const codes = new Uint16Array(length + 16);
  let map = new Int32Array(length + 17);
  let out: Uint16Array = codes;
  let n = 0;
  for (let i = 0; i < length; i += 1) {
    const c = strokeAt(raw, i) ? DASH : (to[raw.charCodeAt(i)] as number);
    if (c === DROP) continue;
    const more = c === SPELLED ? (spelled.get(raw.charCodeAt(i)) as string) : undefined;
    const width = more?.length ?? 1;
    if (n + width + 1 >= out.length) {
      const wider = new Uint16Array(out.length * 2 + width);
      wider.set(out);
      out = wider;
      const widerMap = new Int32Array(out.length + 1);
      widerMap.set(map);
      map = widerMap;
    }
    for (let k = 0; k < width; k += 1) {
      out[n] = more ? more.charCodeAt(k) : c;
      map[n] = i;
      n += 1;
    }
  }
  map[n] = length;
  return { text: decode(out, n), map: map.slice(0, n + 1) };
}

const TATWEEL = 0x640;
const DASH = 0x2d;

/** Whether a stroke that else only stretches a word stands between two spaces, where a dash would: 'Cairo ـ the ministry said'. */
const strokeAt = (raw: string, i: number): boolean => raw.charCodeAt(i) === TATWEEL && isGap(raw.charCodeAt(i - 1)) && isGap(raw.charCodeAt(i + 1));

const isGap = (code: number): boolean => code === 32 || code === 0xa0;

/** Code units that are made into a string at once. */
const CHUNK = 8192;

/** A string of code units as they are: a decoder would replace surrogates that stand alone. */
function decode(codes: Uint16Array, length: number): string {
  let text = '';
  for (let from = 0; from < length; from += CHUNK) text += String.fromCharCode.apply(null, codes.subarray(from, Math.min(length, from + CHUNK)) as unknown as number[]);
  return text;
}

/** The span in the text as received of a span in the folded text; marks that follow its last letter belong to it. */
export function toRaw(folded: Folded, start: number, end: number): Span {
  const from = folded.map[start] as number;
  if (end <= start) return [from, from];
  return [from, folded.map[end] as number];
}

/** One word or name folded, for tables; a half-space is kept as a joint (U+200C). */
export function foldForm(form: string): string {
  const { to, spelled } = foldTable();
  let out = '';
  for (let i = 0; i < form.length; i += 1) {
    const raw = form.charCodeAt(i);
    if (raw === 0x200c) {
      out += '\u200c';
      continue;
    }
    const c = to[raw] as number;
    if (c === DROP) continue;
    out += c === SPELLED ? (spelled.get(raw) as string) : String.fromCharCode(c);
  }
  return out.trim();
}

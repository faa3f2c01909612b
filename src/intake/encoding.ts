import { detect } from 'jschardet';
import { plausibility } from './letters.js';

export interface Decoded {
  /** The text as received, line ends included; a byte order mark is no part of it. */
  text: string;
  /** Label of the WHATWG Encoding Standard. */
  encoding: string;
  /** How the encoding is known. */
  basis: 'bom' | 'declared' | 'utf-8' | 'detected';
  /** Places where bytes were broken and stand as U+FFFD. */
  damaged: number;
}

/** One-byte charsets in which the languages read here have been published, likeliest first: ties go to the earlier. */
const LEGACY = ['windows-1256', 'windows-1251', 'windows-1252', 'windows-1254', 'iso-8859-6', 'koi8-r', 'iso-8859-5'];
/** A charset is believed from this plausibility on: writing scores 0.7 and more, wrong charsets below 0.3. */
const PLAUSIBLE = 0.4;
/** What detection looks at, in bytes; a page shows its charset long before. */
const SAMPLE = 1 << 17;
/** Where a page may declare its charset; the standard says 1024 bytes, pages are later. */
const PRESCAN = 4096;

/** What the bytes 0x80 to 0x9f mean in windows-1252; Node 20 decodes them as controls. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The text of the bytes in a charset, or null where they are none in it or the charset is not known. */
function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    const text = decoder.decode(bytes);
    if (decoder.encoding !== 'windows-1252') return text;
    return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
  } catch {
    return null;
  }
}

/** The charset of a byte order mark, or null. */
function bomOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** The charset that a page declares in a meta element or an XML declaration, as a WHATWG label, or null. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1');
  const label = /<(?:meta[^>]{0,500}?charset|\?xml[^>]{0,200}?encoding)\s*=\s*["']?\s*([a-z0-9_:.-]+)/i.exec(head)?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A declaration that can be read byte by byte is not written in UTF-16; the standard reads it as UTF-8.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: the high bytes of its letters (0 for Latin, 4 Cyrillic, 6 Arabic) are controls in every other charset. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE & ~1);
  let low = 0;
  for (const byte of sample) if (byte < 9) low++;
  if (low < sample.length / 10) return null;
  const even = sample.subarray(0, sample.length & ~1);
  const ranked = ['utf-16le', 'utf-16be'].map((encoding) => ({ encoding, score: scoreOf(even, encoding) }));
  const best = ranked.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= PLAUSIBLE ? best.encoding : null;
}

function scoreOf(sample: Uint8Array, encoding: string): number {
  const text = decodeAs(sample, encoding);
  return text === null || text.includes('\0') ? -2 : plausibility(text);
}

/** The legacy charset under which the bytes look most like writing, or null where none does. */
function legacyCharset(bytes: Uint8Array, declared: string | null): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const guess = detect(sample).encoding;
  const candidates = [...new Set([...(declared ? [declared] : []), ...LEGACY, ...(guess ? [guess.toLowerCase()] : [])])];
  const ranked = candidates.map((encoding) => ({ encoding, score: scoreOf(sample, encoding) }));
  const best = ranked.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= PLAUSIBLE ? new TextDecoder(best.encoding).encoding : null;
}

/** UTF-8 with a few broken bytes, as cut or patched files have: at most one in fifty of the characters beyond ASCII. */
function damagedUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let beyond = 0;
  let damaged = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) damaged++;
    else if (unit > 0x7f) beyond++;
  }
  return damaged <= beyond / 50 ? { text, encoding: 'utf-8', basis: 'detected', damaged } : null;
}

/**
 * Decodes a document: byte order mark, then the page's declaration (`markup` only), then strict UTF-8, then detection
 * checked by how much the result looks like writing. A declaration that the bytes disprove is passed over: pages are
 * often recoded on their way without it being changed. Returns null where no charset gives text.
 */
export function decode(bytes: Uint8Array, markup: boolean): Decoded | null {
  const result = (encoding: string, basis: Decoded['basis'], text = decodeAs(bytes, encoding)): Decoded | null =>
    text === null ? null : { text, encoding, basis, damaged: 0 };

  const bom = bomOf(bytes);
  const marked = bom && result(bom, 'bom');
  if (marked) return marked;

  const utf16 = unmarkedUtf16(bytes);
  if (utf16) return result(utf16, 'detected');

  const declared = markup ? declaredCharset(bytes) : null;
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null) {
    // Letters of a one-byte charset hardly ever form UTF-8; plain ASCII is what the page says it is.
    const ascii = declared !== null && utf8.length === bytes.length;
    return ascii ? result(declared, 'declared') : result('utf-8', declared === 'utf-8' ? 'declared' : 'utf-8', utf8);
  }
  const damaged = damagedUtf8(bytes);
  if (damaged) return damaged;

  const legacy = legacyCharset(bytes, declared);
  return legacy === null ? null : result(legacy, legacy === declared ? 'declared' : 'detected');
}

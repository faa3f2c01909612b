/**
 * How much decoded text looks like writing. A wrong one-byte charset turns a text into letters of another script, into
 * letters that are rare in their own, into words of two scripts or of capitals and small letters mixed; each of them is
 * seen without knowing the language.
 */

/** The letters that make up most of any text in their script; for Latin, those beyond ASCII that European and Turkic languages use. */
const COMMON = {
  arabic: new Set('ابتدرسعفقلمنهويکیكخجشحأإةىپگزط'),
  cyrillic: new Set('оеаинтсрвлкмдпуяыьгзбчйхіїўґәөү'),
  latin: new Set('àâçèéêëîïôùûüöäåæøñáíóúãõßışğəąćęłńśźżčřšžěýů'),
};

type Script = 'ascii' | 'latin' | 'arabic' | 'cyrillic' | 'other';

/** The script of a letter; null for what is none. */
function scriptOf(unit: number): Script | null {
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a ? 'ascii' : null;
  if (unit < 0xc0) return null;
  if (unit < 0x250) return unit === 0xd7 || unit === 0xf7 ? null : 'latin';
  if (unit >= 0x400 && unit < 0x530) return 'cyrillic';
  if ((unit >= 0x620 && unit <= 0x64a) || (unit >= 0x66e && unit <= 0x6d3) || (unit >= 0xfb50 && unit < 0xfe00) || (unit >= 0xfe70 && unit < 0xfeff)) return 'arabic';
  return (unit >= 0x370 && unit < 0x600) || (unit >= 0x900 && unit < 0x1fff) || (unit >= 0x3040 && unit < 0xd7ff) ? 'other' : null;
}

const isArabicMark = (unit: number): boolean => unit >= 0x64b && unit <= 0x652;
/** Controls, private use, the replacement character, box drawing and symbols that only a wrong charset puts into a text. */
const isOdd = (unit: number): boolean =>
  (unit < 0x20 && (unit < 9 || unit > 13)) || (unit >= 0x7f && unit < 0xa0 && unit !== 0x85) || (unit >= 0x2500 && unit < 0x25a0) || (unit >= 0xe000 && unit < 0xf900) || unit >= 0xfff0;
const isCapital = (char: string): boolean => char !== char.toLowerCase();
const isSmall = (char: string): boolean => char !== char.toUpperCase();

/** What one letter says for (up to 1) or against (below 0) the charset, from the letter and its neighbours. */
function letterScore(script: Script, char: string, before: string, after: string): number {
  const left = before === '' ? null : scriptOf(before.charCodeAt(0));
  const mixed = left !== null && left !== script && !(left === 'ascii' && script === 'latin') && !(left === 'latin' && script === 'ascii');
  if (mixed) return -1;
  if (left !== null && isSmall(before) && isCapital(char)) return -1;
  switch (script) {
    case 'arabic':
      // Teh marbuta only ends words.
      if (char === 'ة' && after !== '' && scriptOf(after.charCodeAt(0)) === 'arabic') return -1;
      return COMMON.arabic.has(char) ? 1 : 0.3;
    case 'cyrillic':
      if (COMMON.cyrillic.has(char)) return 1;
      return COMMON.cyrillic.has(char.toLowerCase()) ? 0.6 : 0.3;
    case 'latin':
      // Letters with marks mostly stand among plain ones.
      if (left === 'latin') return COMMON.latin.has(char) && COMMON.latin.has(before) ? 0.5 : -1;
      return COMMON.latin.has(char.toLowerCase()) || char === 'İ' ? 1 : 0.3;
    default:
      return 0.5;
  }
}

/**
 * From about -2 (certainly the wrong charset) to 1 (certainly writing), the mean over the characters beyond ASCII;
 * 0.6 where there are none but punctuation, which speaks neither way.
 */
export function plausibility(text: string): number {
  let sum = 0;
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isOdd(unit)) {
      sum -= 2;
      seen++;
      continue;
    }
    if (isArabicMark(unit)) {
      const left = at > 0 ? text.charCodeAt(at - 1) : 0;
      sum += scriptOf(left) === 'arabic' || isArabicMark(left) ? 0.1 : -1;
      seen++;
      continue;
    }
    const script = scriptOf(unit);
    if (script === null) continue;
    const score = letterScore(script, text.charAt(at), text.charAt(at - 1), text.charAt(at + 1));
    // Plain letters are the same in every charset; they only tell when they are glued to others.
    if (script === 'ascii' && score >= 0) continue;
    sum += score;
    seen++;
  }
  return seen === 0 ? 0.6 : sum / seen;
}

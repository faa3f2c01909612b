/** Letters that texts use for one another across keyboards; both stand for the second. */
const SAME_LETTER: Record<string, string> = { 'ي': 'ی', 'ى': 'ی', 'ك': 'ک', 'ة': 'ه', 'أ': 'ا', 'إ': 'ا', 'آ': 'ا' };
const VARIANTS = new RegExp(`[${Object.keys(SAME_LETTER).join('')}]`, 'gu');
/** Half-space, other zero-width joiners, tatweel. */
const JOINTS = /[\u200b-\u200f\u0640]/gu;

/** Text without case, diacritics, joints and keyboard variants, for comparing wordings. */
export const fold = (text: string): string =>
  text
    .replace(VARIANTS, (letter) => SAME_LETTER[letter] ?? letter)
    .replace(JOINTS, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();

/** The words of a text, folded. */
export const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the shorter text's distinct words that stand in the other: 0 to 1. */
export function likeness(a: string, b: string): number {
  const left = new Set(words(a));
  const right = new Set(words(b));
  const least = Math.min(left.size, right.size);
  if (least === 0) return 0;
  let both = 0;
  for (const word of left) if (right.has(word)) both += 1;
  return both / least;
}

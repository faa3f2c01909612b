/** A number as told: exact, or only an order of size. */
export interface NumberWord {
  value: number;
  /** `one` adds (three, forty), `times` multiplies what came before (hundred, thousand), `vague` is a bound ('dozens'). */
  part: 'one' | 'times' | 'vague';
}

/**
 * The value of a digit token (`3,634`, `1.280`, `4.8`, `830`), or null where its marks make it a date, a time or a code.
 * A comma, point or apostrophe before exactly three digits is a thousands mark when each group has three; else a decimal mark.
 */
export function digitsValue(token: string): number | null {
  if (/^\d+$/.test(token)) return token.length > 12 ? null : Number(token);
  if (/^\d{1,3}([,.']\d{3})+$/.test(token)) return Number(token.replace(/[,.']/g, ''));
  const decimal = /^(\d+)[.,](\d{1,2})$/.exec(token);
  if (decimal) return Number(`${decimal[1]}.${decimal[2]}`);
  return null;
}

/**
 * Joins number words in the order they stand: 'twenty', 'seven' → 27; 'three', 'thirty' (units first) → 33; 'two', 'hundred' → 200;
 * 'six', 'thousand', 'five', 'hundred' → 6500. Returns null where the words do not build one number.
 */
export function joinNumber(words: NumberWord[]): number | null {
  let total = 0;
  let current = 0;
  let seen = false;
  for (const { value, part } of words) {
    if (part === 'vague') return null;
    if (part === 'times' && value >= 1000) {
      total += Math.max(1, current) * value;
      current = 0;
    } else if (part === 'times') {
      const ones = current % value;
      current = current - ones + Math.max(1, ones) * value;
    } else {
      if (seen && !fits(current, value)) return null;
      current += value;
    }
    seen = true;
  }
  return seen ? total + current : null;
}

/** Whether `value` may follow `current` in one number: 27 after 100, 7 after 20, 30 after 3, not 4 after 3. */
function fits(current: number, value: number): boolean {
  if (current === 0) return true;
  if (value < 10) return current % 10 === 0 && current >= 20;
  if (value < 20) return current % 100 === 0;
  if (value < 100) return current % 100 < 10;
  return current < value ? current < 10 : value < 1000 && current % 1000 === 0;
}

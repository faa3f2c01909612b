import type { LanguagePack } from './language.js';

/** A name that no pack knows, in Latin letters: consonants as written, vowels only where the script writes them. */
export function romanize(name: string, language: LanguagePack): string {
  const { letters, article } = language.romanize;
  return name
    .split(' ')
    .map((word) => {
      const lead = article && word.startsWith(article.form) && word.length > article.form.length + 1 ? article.latin : '';
      const rest = lead ? word.slice(article?.form.length) : word;
      const latin = [...rest].map((letter) => letters[letter] ?? letter).join('');
      return lead + latin.charAt(0).toUpperCase() + latin.slice(1);
    })
    .join(' ');
}

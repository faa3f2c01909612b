import type { Party } from '../../model/party.js';
import { BODY_NOUNS, COMMON_HEADS, MEDIA_ENDS, PLURAL_BODIES, PLURAL_NOUNS, WITHOUT_ARTICLE, WITH_ARTICLE } from './words.js';

/** The part of a name before 'of X', 'in X' or a bracket, where its own noun stands. */
const head = (name: string): string => name.split(/ (?:of|in|from|on|for|at) | \(/)[0] as string;
const last = (text: string): string => text.split(' ').at(-1)?.toLowerCase() ?? '';
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** 'a' or 'an' by sound, near enough for the words used here. */
export const article = (word: string): string => (/^(?:[aeio]|un(?!i))/i.test(word) ? 'an' : 'a');

/** Whether a verb after the name stands in the plural. */
export const isPlural = ({ name }: Party): boolean => PLURAL_NOUNS.includes(last(head(name))) || (/ and /.test(name) && !/ (of|on|for) /.test(name));

function needsArticle({ name, sector }: Party): boolean {
  if (WITH_ARTICLE.includes(name)) return true;
  if (WITHOUT_ARTICLE.includes(name)) return false;
  const noun = last(head(name));
  if (sector === 'MED' && MEDIA_ENDS.includes(noun) && !/ of /.test(name)) return false;
  return / of /.test(name.replace(/ \(.*/, '')) || BODY_NOUNS.includes(noun) || PLURAL_BODIES.includes(noun);
}

/** A party as it stands inside a sentence: with its article, common nouns small. */
export function partyPhrase(party: Party): string {
  const name = party.name.trim();
  if (name === '') return 'a party that is not named';
  if (/^the /i.test(name)) return `the ${name.slice(4)}`;
  const first = name.split(' ')[0]?.toLowerCase() ?? '';
  if (first === 'unnamed') return isPlural(party) ? lowerFirst(name) : `an ${lowerFirst(name)}`;
  const noun = last(head(name));
  if (!PLURAL_BODIES.includes(noun) && PLURAL_NOUNS.includes(noun)) return COMMON_HEADS.includes(first) ? lowerFirst(name) : name;
  // 'Armed Forces' and 'Foreign Minister' are titles, 'political leadership' is not: the second word tells.
  if (!COMMON_HEADS.includes(first) || !/^\S+( \p{Ll}|$)/u.test(name)) return needsArticle(party) ? `the ${name}` : name;
  return `${/^(resident|correspondent)$/.test(first) ? 'a' : 'the'} ${lowerFirst(name)}`;
}

/** 'A', 'A and B', 'A, B and C'. */
export const listed = (items: string[]): string => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`);

export const partyList = (parties: Party[]): string => listed([...new Set(parties.map(partyPhrase))]);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

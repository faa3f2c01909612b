import type { Claim } from '../model/claim.js';
import { agree } from './figures.js';
import { originKey, rootsOf } from './origins.js';
import type { LinkedDocument, Telling } from './types.js';
import { fold, likeness } from './words.js';

/** Likeness of wording from which two claims of one document say the same; less is asked where the figures are the same. */
const ALIKE = 0.6;
const ALIKE_WITH_FIGURES = 0.25;

const empty = (list: unknown[]): boolean => list.length === 0;

/** Equal as sets of keys, or one of them not told. */
const same = (a: string[], b: string[]): boolean => empty(a) || empty(b) || (a.every((key) => b.includes(key)) && b.every((key) => a.includes(key)));

/** How much a claim tells: a named source before all. */
const fullness = (claim: Claim, inTitle: boolean): number =>
  (empty(claim.sources) ? 0 : 20) + (claim.time ? 3 : 0) + 2 * claim.figures.length + 2 * claim.places.length + 2 * claim.agents.length + claim.targets.length + claim.sources.length / 2 + (inTitle ? 0 : 1);

/** The claim that tells most; the first of equals. */
export const fullest = (claims: Claim[], inTitle: (claim: Claim) => boolean = () => false): Claim =>
  claims.reduce((best, claim) => (fullness(claim, inTitle(claim)) > fullness(best, inTitle(best)) ? claim : best));

/** Nothing that both tell differs. */
function compatible(a: Claim, b: Claim): boolean {
  if (a.type !== b.type || a.polarity !== b.polarity || a.modality !== b.modality) return false;
  if (!empty(a.figures) && !empty(b.figures) && !agree(a, b)) return false;
  if (a.time && b.time && (a.time.start !== b.time.start || a.time.end !== b.time.end)) return false;
  if (!same(a.agents.map(originKey), b.agents.map(originKey)) || !same(a.targets.map(originKey), b.targets.map(originKey))) return false;
  if (!same(rootsOf(a).map(originKey), rootsOf(b).map(originKey))) return false;
  const [place, other] = [a.places.map(fold), b.places.map(fold)];
  return empty(place) || empty(other) || other.includes(place[0] as string) || place.includes(other[0] as string);
}

/** Folds the claims of a document that say the same again (headline, lede, body) into one telling each, in order of the text. */
export function tellings(key: string, { reading, text, path }: LinkedDocument): Telling[] {
  const words = (claim: Claim): string => text.slice(...claim.span);
  const inTitle = ({ span }: Claim): boolean => reading.title !== null && span[0] >= reading.title[0] && span[1] <= reading.title[1];
  const repeats = (a: Claim, b: Claim): boolean => {
    if (!compatible(a, b)) return false;
    if (inTitle(a) !== inTitle(b)) return true;
    if (a.type.startsWith('contact.') && a.agents.length > 1 && b.agents.length > 1) return true;
    const figures = !empty(a.figures) && !empty(b.figures);
    return likeness(words(a), words(b)) >= (figures ? ALIKE_WITH_FIGURES : ALIKE);
  };
  const groups: Claim[][] = [];
  const byType = new Map<string, Claim[][]>();
  for (const claim of reading.claims) {
    const alike = byType.get(claim.type) ?? [];
    byType.set(claim.type, alike);
    const group = alike.find((members) => members.every((member) => repeats(member, claim)));
    if (group) {
      group.push(claim);
      continue;
    }
    const own = [claim];
    alike.push(own);
    groups.push(own);
  }
  return groups.map((group) => {
    const claim = fullest(group, inTitle);
    return { document: key, path, claim, repeats: group.filter((other) => other !== claim) };
  });
}

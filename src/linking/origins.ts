import type { Claim, ClaimType } from '../model/claim.js';
import { mutualAccusers } from '../model/mutual.js';
import type { Party, Sector } from '../model/party.js';
import type { Origin, Statement } from './types.js';
import { fold } from './words.js';

/** Claims whose agents are those who speak. */
export const SPEECH: ReadonlySet<ClaimType> = new Set<ClaimType>(['position', 'appeal', 'accusation']);
/** Names under which nobody is named. */
const NAMELESS = /^(unnamed|anonymous)( |$)|^(local |informed |military )?(media|sources?|reports|experts|eyewitnesses)$/i;
/** Who speaks for a state; everybody else speaks for themselves. */
const STATE: ReadonlySet<Sector> = new Set<Sector>(['GOV', 'MIL']);

export const originKey = (party: Party): string => `${party.country ?? '-'}/${party.sector}/${fold(party.name)}`;

const isNamed = (party: Party): boolean => !NAMELESS.test(party.name.trim());

/** The side that a speaker stands for: the state for its bodies, else the speaker. */
export const sideOfSpeaker = (party: Party): string => (party.country !== null && STATE.has(party.sector) ? party.country : originKey(party));

/** The side that somebody who acts or is acted upon belongs to: the country, but an armed group is a side of its own. */
export const sideOfActor = (party: Party): string => (party.country === null || party.sector === 'REB' ? originKey(party) : party.country);

/** The sources that answer for a claim: the last of the chain, those who blame each other, and co-speakers of one statement, who are its agents as well. */
export function rootsOf(claim: Claim): Party[] {
  const last = claim.sources.at(-1);
  if (!last) return [];
  const mutual = mutualAccusers(claim);
  if (mutual) return mutual;
  if (!SPEECH.has(claim.type)) return [last];
  const agents = new Set(claim.agents.map(originKey));
  let from = claim.sources.length - 1;
  while (from > 0 && agents.has(originKey(last)) && agents.has(originKey(claim.sources[from - 1] as Party))) from -= 1;
  return claim.sources.slice(from);
}

/** The origins behind statements, in order of their keys. */
export function origins(statements: Statement[]): Origin[] {
  const found = new Map<string, Origin>();
  for (const statement of statements) {
    for (const root of statement.roots) {
      const key = originKey(root);
      const origin = found.get(key) ?? { key, name: root.name, country: root.country, sector: root.sector, side: sideOfSpeaker(root), named: isNamed(root), documents: [], statements: [] };
      found.set(key, origin);
      origin.statements.push(statement.id);
      for (const { document } of statement.tellings) if (!origin.documents.includes(document)) origin.documents.push(document);
    }
  }
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

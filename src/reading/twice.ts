import type { Claim } from '../model/claim.js';
import { ROLES } from '../model/roles.js';
import { draftSentence, takeUp, tellSentence } from './claims.js';
import type { Bound, Draft } from './draft.js';
import type { Who } from './mention.js';
import type { Sentence } from './sentence.js';
import type { Context, Work } from './work.js';

/** A sentence as it was drafted: who does what to whom in its clauses, before anybody is supplied. */
export interface Drafted {
  work: Work;
  bound: { agents: Bound[]; targets: Bound[] }[];
}

/** Told before each sentence: what its heading says of where it is. */
type Enter = (context: Context, sentence: Sentence) => void;

/** Reads the sentences of a document in order. Each is given to `drafted` before anybody is supplied to its claims. */
export function readOnce(sentences: readonly Sentence[], context: Context, enter: Enter, drafted: (one: Drafted) => void): Claim[] {
  const claims: Claim[] = [];
  for (const sentence of sentences) {
    enter(context, sentence);
    const work = draftSentence(sentence, context);
    drafted({ work, bound: work.drafts.map(({ agents, targets }) => ({ agents, targets })) });
    claims.push(...tellSentence(work));
  }
  return claims;
}

/** Reads a document again for other sides than those that it was drafted with: only sentences that speak of the sides are drafted anew. */
export function readAgain(drafted: readonly Drafted[], context: Context, enter: Enter): Claim[] {
  const claims: Claim[] = [];
  for (const { work, bound } of drafted) {
    enter(context, work.sentence);
    if (speaksOfSides(work)) {
      claims.push(...tellSentence(draftSentence(work.sentence, context)));
      continue;
    }
    takeUp(work, context);
    work.drafts.forEach((draft, k) => Object.assign(draft, bound[k]));
    claims.push(...tellSentence(work));
  }
  return claims;
}

/** Acts of which who is meant may follow from who was told to have done what. */
const ANSWERS: ReadonlySet<string> = new Set(['deny', 'accuse']);

/** Whether a sentence was drafted with the sides, or with what was told of them: 'both sides', a truce that names nobody, a denial, a stand on an attack; 'the army' of no country. */
function speaksOfSides({ sentence, frames, drafts }: Work): boolean {
  return sentence.mentions.some(({ who }) => ofSides(who)) || frames.some((frame) => frame.kind === 'carried' || ANSWERS.has(frame.act) || frame.row?.owns || frame.row?.makes === 'position') || drafts.some(betweenSides);
}

function ofSides({ refers, country, roles }: Who): boolean {
  if (refers === 'opposite' || refers === 'occupier' || refers?.startsWith('sides')) return true;
  return country === null && roles.some((role) => role === 'counterpart' || ROLES[role].kind === 'force');
}

const betweenSides = (draft: Draft): boolean => draft.again !== undefined || draft.type === 'ceasefire.agreement' || draft.type === 'prisoners';

import type { ClaimType } from '../model/claim.js';
import { asTold, type Draft } from './draft.js';
import { type Frame, framesAt } from './frame.js';
import type { Memory, Told } from './memory.js';
import type { Resolved } from './mention.js';
import { sense } from './scan.js';
import type { Sentence } from './sentence.js';
import { WORD } from '../text/tokens.js';
import { family } from './families.js';

/** What a denial may take up: something told to have happened, or blame. */
const DENIABLE: ReadonlySet<string> = new Set(['attack', 'clash', 'ceasefire', 'control', 'loss', 'operation', 'deployment', 'alert', 'support', 'accusation', 'evacuation', 'prisoners', 'closure', 'notification', 'mediation', 'agreement', 'aid']);
/** How many lines back a denial that only says 'this' may reach. */
const REACH = 3;

/** What a denial names of what it denies: figures, blame, something said, or the kind of event in 'this attack'. */
type Topic = 'figures' | 'blame' | 'report' | 'part' | { family: string };

interface Denial {
  sentence: Sentence;
  frames: Frame[];
  drafts: Draft[];
  memory: Memory;
}

/**
 * What a denial that does not name its topic denies: the nearest thing told by somebody else that fits the noun which takes it up, first what the one
 * who denies is told to have done. Null where nothing fits.
 */
export function antecedentOf(denial: Denial, frame: Frame): Told | null {
  const topic = topicOf(denial.sentence, frame);
  const groups = grouped([...denial.memory.told, ...toldHere(denial, frame)].filter((claim) => denies(claim, frame, topic)));
  const near = groups.filter((group) => denial.sentence.paragraph - (group[0] as Told).paragraph <= REACH).reverse();
  const charged = near.find((group) => group.some((claim) => isCharge(claim, frame)));
  const within = charged && (denial.sentence.paragraph - (charged[0] as Told).paragraph <= 1 || (topic === null && !bare(denial.sentence, frame))) ? charged : (near[0] ?? charged);
  if (!within) return null;
  if (topic === 'figures') return within.find((claim) => family(claim.type) === 'loss') ?? within[0] ?? null;
  const charges = within.filter((claim) => isCharge(claim, frame));
  // Who did it denies the deed before what it cost; who is told what others did denies what is told first.
  return charges.find((claim) => family(claim.type) !== 'loss') ?? charges[0] ?? within[0] ?? null;
}

/** Whether a denial names nothing of what it denies: 'denied it', 'rejects this'. */
function bare({ units, clauses }: Sentence, frame: Frame): boolean {
  const clause = clauses.list.find((one) => one.index === frame.clause);
  return !clause || clause.units.every((i) => (units[i]?.start ?? 0) <= frame.at || units[i]?.kind !== WORD || sense(units[i], 'pronoun') !== undefined || sense(units[i], 'this') !== undefined || sense(units[i], 'said-word') !== undefined || sense(units[i], 'time') !== undefined);
}

/** What is told of the same kind by somebody else: whose deed, and to whom, a denial that names only the kind denies. */
export function sameDeed(memory: Memory, frame: Frame, type: ClaimType): Told | undefined {
  return memory.told.findLast((claim) => (claim.type === type || (family(claim.type) === family(type) && type.endsWith('.other'))) && claim.polarity === 'affirmed' && !toldBy(claim.sources, frame) && claim.agents.length > 0);
}

/** The noun that takes up what is denied: in the clause of the denial, or right before the clause that describes it. */
function topicOf({ units, clauses }: Sentence, frame: Frame): Topic | null {
  const clause = clauses.list.find((one) => one.index === frame.clause);
  if (!clause) return null;
  const first = clause.units[0] ?? 0;
  const around = clause.opening === 'rel' ? [first - 3, first - 2, first - 1, ...clause.units] : clause.units;
  for (const i of around) {
    const said = sense(units[i], 'said-word');
    if (said) return said.sense.of ?? 'report';
    if (sense(units[i], 'part')) return 'part';
    const event = sense(units[i - 1], 'this') ? units[i]?.readings.find((reading) => reading.k === 'event' && reading.sense.part === 'noun') : undefined;
    if (event?.k === 'event') return { family: (event.sense.row.type.split('.')[0] as string) };
  }
  return null;
}

/** Whether a denial is of having a part in something: 'denied any role in it'. */
export const deniesPart = (sentence: Sentence, frame: Frame): boolean => topicOf(sentence, frame) === 'part';

/** Claims of the sentence before the denial, told by others. */
function toldHere({ sentence, frames, drafts }: Denial, frame: Frame): Told[] {
  return drafts
    .filter((draft) => draft.at < frame.at && draft.made !== frame && draft.clause.index !== frame.clause)
    .map((draft) => {
      const inner = draft.made ?? framesAt(frames, draft.at).findLast((one) => one.kind !== 'according' || one.sources.length > 0);
      return { ...asTold(sentence, draft), act: inner?.act ?? 'none', sources: inner && inner !== frame ? inner.sources : [] };
    });
}

/** Claims by the sentence that tells them, in their order. */
function grouped(told: Told[]): Told[][] {
  const groups: Told[][] = [];
  for (const claim of told) {
    const last = groups[groups.length - 1];
    if (last && (last[0] as Told).sentence === claim.sentence) last.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

function denies(claim: Told, frame: Frame, topic: Topic | null): boolean {
  if (claim.polarity === 'denied' || !deniable(claim.type) || toldBy(claim.sources, frame)) return false;
  if (topic === 'figures') return claim.counts;
  if (topic === 'part') return family(claim.type) !== 'accusation' && family(claim.type) !== 'loss';
  if (topic === 'blame') return claim.act === 'accuse' || claim.act === 'claim' || claim.type === 'accusation' || isCharge(claim, frame);
  return topic === null || topic === 'report' || family(claim.type) === topic.family || topic.family === 'contact';
}

/** Whether a claim tells what the one who denies, or those for whom he speaks, did, or blames them. */
function isCharge(claim: Told, { sources }: Frame): boolean {
  const blamed = claim.type === 'accusation' ? claim.targets : claim.agents;
  return blamed.some((party) => sources.some((source) => sameSide(source, party)));
}

const sameSide = (a: Resolved, b: Resolved): boolean => a.name === b.name || (a.country !== null && a.country === b.country && (a.sector === 'REB') === (b.sector === 'REB'));

/** Whether one can deny that it happened. */
export const deniable = (type: ClaimType): boolean => DENIABLE.has(family(type));

const toldBy = (roots: Resolved[], { sources }: Frame): boolean => roots.some((root) => sources.some((source) => source.name === root.name));

import type { Claim } from '../model/claim.js';
import { mutualAccusers } from '../model/mutual.js';
import type { Party } from '../model/party.js';
import { dayRange } from './gloss/days.js';
import { figureList } from './gloss/figures.js';
import { capital, isPlural, listed, partyPhrase } from './gloss/names.js';
import { type Phrases, phrases, subject } from './gloss/phrases.js';
import { placePhrase } from './gloss/places.js';

/** Present-tense verbs of saying: for one speaker, for several. */
const VERBS = {
  reports: 'report', says: 'say', claims: 'claim', confirms: 'confirm', denies: 'deny', accuses: 'accuse', warns: 'warn', demands: 'demand', promises: 'promise', speaks: 'speak',
  alleges: 'allege', states: 'state', expresses: 'express', appeals: 'appeal', makes: 'make', gives: 'give', calls: 'call', rejects: 'reject',
} as const;
type Verb = keyof typeof VERBS;

/** What a speaker does whose own speech is the claim. */
const OWN_SPEECH: Partial<Record<Claim['type'], (act: Claim['act']) => [Verb, string]>> = {
  position: (act) =>
    act === 'express' ? ['expresses', 'a position'] : act === 'warn' ? ['gives', 'a warning'] : act === 'promise' ? ['makes', 'a promise'] : act === 'demand' ? ['makes', 'a demand'] : act === 'deny' ? ['rejects', 'a position'] : ['states', 'a position'],
  appeal: () => ['makes', 'an appeal'],
};

const sameParty = (a: Party, b: Party): boolean => a.name === b.name && a.country === b.country;
const overlaps = (a: Party[], b: Party[]): boolean => a.some((x) => b.some((y) => sameParty(x, y)));

/** Who answers for a claim: the last of its chain, or all who blame each other in it. */
export const rootsOf = (claim: Claim): Party[] => mutualAccusers(claim) ?? claim.sources.slice(-1);

/** The agents are the speakers, or the state for which they speak. */
const speakFor = (speakers: Party[], agents: Party[]): boolean => overlaps(agents, speakers) || speakers.some(({ country }) => country !== null && agents.some((agent) => agent.country === country && agent.sector !== 'CVL'));

function ownSpeech(claim: Claim, speakers: Party[]): string | null {
  if (claim.polarity === 'denied' || !speakFor(speakers, claim.agents) || overlaps(claim.targets, speakers) !== overlaps(claim.agents, claim.targets)) return null;
  const who = subject(overlaps(claim.agents, speakers) ? claim.agents : speakers);
  const verb = (word: Verb): string => (who.plural ? VERBS[word] : word);
  if (claim.type === 'accusation') {
    if (claim.targets.length === 0) return `${who.text} ${verb('makes')} an accusation`;
    const mutual = claim.agents.length > 1 && claim.targets.every((target) => claim.agents.some((agent) => sameParty(agent, target)));
    return `${who.text} ${verb('accuses')} ${mutual ? 'each other' : listed(claim.targets.map(partyPhrase))}`;
  }
  const [word, object] = OWN_SPEECH[claim.type]?.(claim.act) ?? [];
  if (!word) return null;
  const towards = claim.targets.length > 0 ? ` ${claim.type === 'appeal' ? 'to' : 'with regard to'} ${listed(claim.targets.map(partyPhrase))}` : '';
  return `${who.text} ${verb(word)} ${object}${towards}`;
}

/** 'It' or 'they' for a body that speaks of its own deeds; a person keeps the name. */
function pronoun(clause: string, speakers: Party[], agents: Party[]): string {
  const [speaker, agent] = [speakers[0], agents[0]];
  if (!speaker || !agent || speakers.length + agents.length > 2 || !sameParty(speaker, agent)) return clause;
  const name = partyPhrase(agent);
  if (!/^(the|an?) /.test(name) || !clause.startsWith(`${name} `)) return clause;
  return `${isPlural(agent) ? 'they' : 'it'}${clause.slice(name.length)}`;
}

/** What is said, after its act. */
function attributed(claim: Claim, speakers: Party[], p: Phrases): string {
  const { text: who, plural } = subject(speakers);
  const say = (verb: Verb, rest: string): string => `${who} ${plural ? VERBS[verb] : verb} ${rest}`;
  const denied = claim.polarity === 'denied';
  const agents = listed(claim.agents.map(partyPhrase));
  const byOthers = agents !== '' && !overlaps(claim.agents, speakers);
  const that = `that ${pronoun(denied ? (p.negated ?? p.absence) : (p.clause ?? p.existence), speakers, claim.agents)}`;
  if (claim.act === 'deny') return say('denies', p.noun);
  if (claim.type === 'support.military' && !denied) {
    if (claim.act === 'accuse' && byOthers) return say('accuses', `${agents} of ${p.gerund}`);
    return say('alleges', that);
  }
  if (claim.type === 'accusation' && claim.act === 'accuse' && claim.targets.length === 0 && byOthers) return say('accuses', agents);
  // Each blames the other for the same deed.
  if (claim.act === 'accuse' && speakers.length > 1 && rootsOf(claim).length === speakers.length) return say('accuses', `each other of ${phrases({ ...claim, agents: [], targets: [] }).gerund}`);
  if (claim.act === 'accuse') return byOthers ? say('accuses', `${agents} of ${denied ? 'not ' : ''}${p.gerund}`) : say('alleges', that);
  if ((claim.act === 'demand' && claim.type !== 'appeal') || (claim.modality === 'demanded' && claim.type !== 'appeal')) {
    if (byOthers) return say('demands', `that ${agents} ${denied ? 'not ' : ''}${p.infinitive}`);
    return denied ? say('demands', `that there be no ${p.bare}`) : say('calls', `for ${p.noun}`);
  }
  if (claim.act === 'promise') {
    if (agents === '') return say('promises', denied ? `that there will be no ${p.bare}` : p.noun);
    return say('promises', byOthers ? `that ${agents} will ${denied ? 'not ' : ''}${p.infinitive}` : `${denied ? 'not ' : ''}to ${p.infinitive}`);
  }
  if (denied) return say(claim.act === 'confirm' ? 'confirms' : claim.act === 'claim' ? 'claims' : 'says', that);
  if (claim.act === 'warn') return say('warns', `of ${p.noun}`);
  if (claim.act === 'express') return say('speaks', `of ${p.noun}`);
  if (claim.act === 'report') return say('reports', p.noun);
  if (claim.act === 'confirm') return say('confirms', p.noun);
  return say(claim.act === 'claim' ? 'claims' : 'says', that);
}

function unattributed(claim: Claim, p: Phrases): string {
  if (claim.polarity === 'denied') return `Told without a source: ${p.absence}`;
  return `Told without a source: ${claim.type === 'support.military' ? 'alleged ' : ''}${p.noun}${claim.modality === 'demanded' ? ', as a demand' : ''}`;
}

/**
 * One English sentence for a claim, made from its fields by templates and ending without a full stop. A claim is never put as a fact: the
 * source says, claims, denies or accuses, and what nobody answers for is 'Told without a source: …'.
 * @param speakers who answers for it, where more than the last of the chain do
 */
export function gloss(claim: Claim, speakers: Party[] = rootsOf(claim)): string {
  const parts = phrases(claim);
  const body = speakers.length === 0 ? unattributed(claim, parts) : (ownSpeech(claim, speakers) ?? attributed(claim, speakers, parts));
  const rest = parts.rest.length > 0 ? ` (${figureList(parts.rest)})` : '';
  const initiator = claim.initiator ? `, on the initiative of ${partyPhrase(claim.initiator)}` : '';
  const place = placePhrase(claim.places);
  const day = claim.time ? `, ${dayRange(claim.time.start, claim.time.end)}` : '';
  return capital(`${body}${rest}${initiator}${place && ` ${place}`}${day}`);
}

/** What claims of one event are about, as a heading that takes no side: who did it is left out where that is what is disputed. */
export function topic(claim: Claim, { doerOpen = false, mutual = false }: { doerOpen?: boolean; mutual?: boolean } = {}): string {
  const place = placePhrase(claim.places);
  const told: Claim = { ...claim, modality: 'actual', figures: [], agents: doerOpen || mutual ? [] : claim.agents, targets: mutual ? [] : claim.targets };
  return `${mutual ? 'Mutual accusations' : 'Claimed'}: ${phrases(told).noun}${place && ` ${place}`}`;
}

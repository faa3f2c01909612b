import type { Party } from '../model/party.js';
import type { Candidate } from './candidate.js';
import { NEWS, overlapping, withinNews } from './days.js';
import { agree, apart, conflict, isTotal } from './figures.js';
import { originKey } from './origins.js';
import { fold, likeness } from './words.js';

const meet = (a: string[], b: string[]): boolean => a.some((key) => b.includes(key));
const open = (a: string[], b: string[]): boolean => a.length === 0 || b.length === 0 || meet(a, b);
const equal = (a: string[], b: string[]): boolean => a.every((key) => b.includes(key)) && b.every((key) => a.includes(key));
/** What `a` is accused of comes from where `b` is accused, and the other way round. */
export const mutual = (a: Candidate, b: Candidate): boolean => meet(a.sides.agents, b.sides.roots) && meet(b.sides.agents, a.sides.roots) && !meet(a.sides.agents, b.sides.agents);
const sameDocument = (a: Candidate, b: Candidate): boolean => a.telling.document === b.telling.document;
const sameStory = (a: Candidate, b: Candidate): boolean => sameDocument(a, b) || (a.story !== null && a.story === b.story);
/** One source, or one document or its copies in their own voice, tells both. */
const oneVoice = (a: Candidate, b: Candidate): boolean => (a.origins.length > 0 ? meet(a.origins, b.origins) : b.origins.length === 0 && sameStory(a, b));

function sameDays(a: Candidate, b: Candidate): boolean {
  if (a.days && b.days) return overlapping(a.days, b.days);
  // What one voice tells in one article, once with a day and once without, is news and background.
  if (sameStory(a, b)) return !oneVoice(a, b) || (!a.days && !b.days);
  if (a.days) return b.published !== null && withinNews(b.published, a.days);
  if (b.days) return a.published !== null && withinNews(a.published, b.days);
  return a.published !== null && b.published !== null && Math.abs(a.published - b.published) <= NEWS;
}

/** One is the other, or holds it: the most precise place of one is among the places of the other. Unknown is not the same. */
const samePlace = (a: Candidate, b: Candidate): boolean => a.places.length > 0 && b.places.length > 0 && (b.places.includes(a.places[0] as string) || a.places.includes(b.places[0] as string));
const placeUnknown = (a: Candidate, b: Candidate): boolean => a.places.length === 0 || b.places.length === 0;
const denied = ({ telling }: Candidate): boolean => telling.claim.polarity === 'denied';

/** One source that names two means tells of two attacks; different sources may call one attack by different means. */
const sameMeans = (a: Candidate, b: Candidate): boolean => a.telling.claim.type === b.telling.claim.type || !oneVoice(a, b);

const isFighter = ({ sector }: Party): boolean => sector === 'MIL' || sector === 'REB';
/** Who denies having fired on civilians does not deny having fired on soldiers. */
function deniesOther(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.telling.claim.targets, b.telling.claim.targets];
  if (x.length === 0 || y.length === 0 || denied(a) === denied(b)) return false;
  return (x.every(isFighter) && !y.some(isFighter)) || (y.every(isFighter) && !x.some(isFighter));
}

function sameDeed(a: Candidate, b: Candidate): boolean {
  if (!sameMeans(a, b)) return false;
  if (mutual(a, b)) return samePlace(a, b) || placeUnknown(a, b);
  const [x, y] = [a.telling.claim, b.telling.claim];
  if (oneVoice(a, b) && apart(x, y)) return false;
  if (!open(a.sides.targets, b.sides.targets) || deniesOther(a, b)) return false;
  const sameAgents = meet(a.sides.agents, b.sides.agents);
  if (samePlace(a, b)) return open(a.sides.agents, b.sides.agents) || (!oneVoice(a, b) && meet(a.sides.targets, b.sides.targets)) || sameControl(a, b);
  if (!placeUnknown(a, b)) return false;
  if (sameStory(a, b) && !oneVoice(a, b) && meet(a.sides.targets, b.sides.targets)) return true;
  return sameAgents && (agree(x, y) || denied(a) || denied(b));
}

/** Both sides say that they hold one town, village or height; of a region each may hold a part. */
const sameControl = (a: Candidate, b: Candidate): boolean =>
  a.kind === 'control.gain' && !oneVoice(a, b) && [a, b].every(({ telling }) => ['point', 'settlement'].includes(telling.claim.placeDetails[0]?.precision ?? '')) && a.places[0] === b.places[0];

/** Whose loss it is: sides, civilians apart from fighters. */
const losers = ({ telling, sides }: Candidate): string[] => telling.claim.targets.map((target, i) => `${sides.targets[i]}${isFighter(target) ? '' : ' civilians'}`);

function sameLoss(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.telling.claim, b.telling.claim];
  const denial = denied(a) || denied(b);
  if (!equal(losers(a), losers(b)) || (!denial && isTotal(x) !== isTotal(y)) || apart(x, y)) return false;
  if (!open(a.sides.agents, b.sides.agents) && oneVoice(a, b)) return false;
  if (oneVoice(a, b) && sameDocument(a, b) && conflict(x, y)) return false;
  if (samePlace(a, b)) return true;
  return placeUnknown(a, b) && x.targets.length > 0 && (denial || x.figures.length > 0 === y.figures.length > 0);
}

/** Bodies and offices have an 'of' in their names, and persons hold them: only two names of persons tell two people apart. */
const isPerson = ({ name }: Party): boolean => !/ (of|in|from) /i.test(` ${name} `) && /^\S+( \S+){1,3}$/.test(name.trim());
const samePerson = (a: Party, b: Party): boolean =>
  originKey(a) === originKey(b) || (a.country !== null && a.country === b.country && a.sector === b.sector && (!isPerson(a) || !isPerson(b) || fold(a.name) === fold(b.name)));

/** Everybody of the smaller gathering is in the other, two at least unless the same one alone is told by both. */
function sameGathering(a: Candidate, b: Candidate): boolean {
  const people = ({ telling: { claim } }: Candidate): Party[] => [...claim.agents, ...claim.targets];
  const [few, many] = [people(a), people(b)].sort((x, y) => x.length - y.length) as [Party[], Party[]];
  if (few.length === 0) return many.length === 0 && samePlace(a, b);
  if (few.length === 1 && many.length > 1) return false;
  return few.every((x) => many.some((y) => samePerson(x, y))) && (samePlace(a, b) || placeUnknown(a, b));
}

function sameSpeech(a: Candidate, b: Candidate): boolean {
  if (mutual(a, b) && a.kind === 'accusation') return true;
  const [x, y] = [a.telling.claim, b.telling.claim];
  if (x.agents.length === 0 || y.agents.length === 0) return false;
  return x.agents.some((agent) => y.agents.some((other) => originKey(agent) === originKey(other))) && open(a.sides.targets, b.sides.targets);
}

const RULES = { deed: sameDeed, loss: sameLoss, gathering: sameGathering, speech: sameSpeech };

/** Likeness of wording from which claims of copies are the same passage. */
const SAME_PASSAGE = 0.8;
const copied = (a: Candidate, b: Candidate): boolean => !sameDocument(a, b) && sameStory(a, b) && likeness(a.wording, b.wording) >= SAME_PASSAGE;

/** Whether two claims are one passage in copies, or agree on kind, days, place and parties as far as both tell them. */
export const sameEvent = (a: Candidate, b: Candidate): boolean => a.kind === b.kind && a.stage === b.stage && (copied(a, b) || (sameDays(a, b) && RULES[a.ground](a, b)));

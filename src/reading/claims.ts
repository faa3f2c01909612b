import type { Act, Claim, DerivationStep, Figure } from '../model/claim.js';
import type { Party } from '../model/party.js';
import type { Country } from '../model/theatre.js';
import { findFrames } from './attribution.js';
import { carried, fillBetween, keepChain, sourcesOf } from './chain.js';
import { type Draft, loses } from './draft.js';
import type { LanguagePack } from './language.js';
import type { Frame } from './frame.js';
import { draftTrigger } from './drafting.js';
import { remember } from './memory.js';
import type { Mention, Resolved } from './mention.js';
import { dropTopics, merge, threaten, typeAgreements } from './merging.js';
import { noteBodyKinds, polityOf, resolve } from './resolve.js';
import { isPlace } from './who.js';
import { sense, spanOf, type Unit } from './scan.js';
import type { Sentence } from './sentence.js';
import { initiator, onSettledVictims, onVictims, partyOf, peopleOf } from './sides.js';
import { reaches } from './aims.js';
import { sameMeans } from './same-attack.js';
import { supplyRoles } from './supplies.js';
import { readSpeech } from './speech.js';
import { durationsIn, figuresIn, oneLost } from './counted.js';
import { MARK } from '../text/tokens.js';
import { tellTally } from './tally.js';
import type { Trigger } from './telling.js';
import { findTriggers } from './trigger.js';
import { duties, totals } from './untriggered.js';
import { byWeapons, withWeapons } from './weapons.js';
import { goesOnSince, keepDay, keepPlaces, placesOf, timeOf } from './whereabouts.js';
import { family } from './families.js';
import { type Context, SPEECH, type Work } from './work.js';

/** Drafts the claims of one sentence: all but what follows from who the sides of the document are. */
export function draftSentence(sentence: Sentence, context: Context): Work {
  const work = begin(sentence, context);
  const { memory, language } = context;
  setSubject(work);
  if (!asks(sentence, language) && !heading(sentence, context)) for (const trigger of findTriggers(sentence, language)) draftTrigger(work, trigger);
  duties(work);
  const attacks = work.drafts.filter(({ type, polarity, agents }) => family(type) === 'attack' && polarity === 'affirmed' && agents.length > 0);
  typeAgreements(work);
  dropTopics(work);
  threaten(work);
  tellTally(work);
  merge(work);
  withWeapons(work);
  byWeapons(work);
  for (const draft of work.drafts) sameMeans(work, draft);
  totals(work);
  readSpeech({ sentence, frames: work.frames, drafts: work.drafts, memory, language, end: work.end, provoked: work.provoked });
  onVictims(work);
  if (!work.drafts.some(({ type }) => family(type) === 'attack')) work.topic = attacks.at(-1)?.agents ?? [];
  if (work.drafts.length > 1) work.drafts.sort((a, b) => a.from - b.from || a.at - b.at);
  return work;
}

/** Settles the drafts of a sentence into claims, and keeps in the memory what later sentences need. */
export function tellSentence(work: Work): Claim[] {
  const { drafts } = work;
  const settled = new Array<Settled | undefined>(drafts.length);
  // Who made the attacks of a sentence is settled before who was lost to them.
  for (const losses of [false, true]) drafts.forEach((draft, k) => {
    if ((family(draft.type) === 'loss') === losses) settled[k] = settle(work, draft);
  });
  // Whose the lost were may be known only now.
  onSettledVictims(work);
  const claims = drafts.map((draft, k) => claim(work, draft, settled[k] as Settled));
  keep(work, claims);
  return claims;
}

/** Whether a sentence asks: by its mark, or by a word for 'whether' at its head. */
function asks({ units }: Sentence, language: LanguagePack): boolean {
  const mark = units[units.length - 1]?.text;
  if (mark === '?' || mark === '؟') return true;
  const head = language.order === 'verb-second' ? 1 : 3;
  for (let i = 0; i < head && i < units.length; i += 1) if (sense(units[i], 'whether')) return true;
  return false;
}

/** Words of a heading: a name for what follows, with nobody and no number in it. */
const HEADING = 3;

function heading({ units, clauses, mentions, figures }: Sentence, context: Context): boolean {
  if (mentions.length > 0 || figures.length > 0 || context.language.order !== 'verb-second') return false;
  return units.filter((unit) => unit.kind !== MARK).length <= HEADING && clauses.list.every((clause) => clause.verb === null);
}

/** 'X admits losses as rebels enter the city', 'X mourns as the toll rises to 40': in a headline what goes on meanwhile is the outlet's own. */
function endAside({ clauses, units }: Sentence, frames: Frame[]): void {
  const told = clauses.list.find(({ opening, openedAt, verb }) => opening === 'but' && verb !== null && meanwhile(units[openedAt]))?.openedAt ?? units.findIndex((unit, i) => i > 0 && meanwhile(unit) && units.slice(i).some((later) => sense(later, 'total') !== undefined));
  const aside = units[told];
  if (!aside) return;
  for (const frame of frames) if (frame.kind === 'said' && frame.at < aside.start) frame.to = Math.min(frame.to, aside.start);
}

const meanwhile = (unit: Unit | undefined): boolean => sense(unit, 'but')?.sense.meanwhile === true;

/** Finds who says what in a sentence, with what reaches into it from before. */
function begin(sentence: Sentence, context: Context): Work {
  const { units } = sentence;
  context.memory.paragraph = sentence.paragraph;
  const work: Work = { sentence, context, frames: [], opened: [], answered: null, drafts: [], provoked: new Map(), topic: [], start: units[0]?.start ?? 0, end: units[units.length - 1]?.end ?? 0 };
  const answered = answers(work);
  work.answered = answered;
  if (answered) context.memory.speaker = answered.sources;
  const found = findFrames(context.page, sentence, context.memory, context.language).filter((frame) => !answered || frame.kind !== 'colon' || frame.at >= answered.from);
  if (context.inTitle(sentence)) endAside(sentence, found);
  context.open = context.open.filter((frame) => frame.to > work.start);
  work.frames.push(...(answered ? [answered] : []), ...context.open, ...found);
  const before = answered ? null : carried(work, found);
  if (before) work.frames.push(before);
  for (const frame of before ? [...found, before] : found) if (frame.to > work.end) work.opened.push({ ...frame, kind: 'quote' });
  context.open.push(...work.opened);
  return work;
}

/** Takes a sentence up again, as it was drafted, in another reading of the document: the memory is then as the drafting left it. */
export function takeUp(work: Work, context: Context): void {
  work.context = context;
  context.memory.paragraph = work.sentence.paragraph;
  if (work.answered) context.memory.speaker = work.answered.sources;
  context.open = context.open.filter((frame) => frame.to > work.start);
  context.open.push(...work.opened);
  setSubject(work);
}

/** The frame of who answers in an interview, over a sentence of an answer. */
function answers({ sentence, context, start, end }: Work): Frame | null {
  const labelled = context.interview?.answers.get(sentence.paragraph);
  if (!context.interview || labelled === undefined) return null;
  const from = Math.max(start, labelled);
  return { kind: 'according', act: 'state', row: null, sources: [context.interview.source], from, to: end, at: from, clause: 0, subjects: [], named: true, stranger: false, polarity: null, modality: null };
}

/** 'In neighbouring Burkina Faso, eight were killed': where a sentence plays that opens with a country, or a place in one, of which neither the document nor its sides are. */
function landAtHead({ sentence, frames, context: { memory } }: Work): Country | null {
  const [first] = sentence.mentions;
  if (first?.mark !== 'in' || sentence.units.slice(0, first.a).some((unit) => unit.kind === MARK || !(sense(unit, 'case') || sense(unit, 'and') || sense(unit, 'but') || sense(unit, 'place-word'))) || !isPlace(first.who) || first.who.bare === 'seat') return null;
  // 'In New York the minister said': where somebody speaks.
  if (first.who.place && frames.some(({ kind }) => kind === 'said')) return null;
  const code = first.who.place ? polityOf(first.who.place, memory) : first.who.bare === 'name' ? (first.who.country?.code ?? null) : null;
  if (code === null || code === memory.homeCountry?.code || memory.sides.some(({ country }) => country === code)) return null;
  return memory.countries.get(code) ?? null;
}

/** The country of the sentence's subject, for 'this country' and 'its forces'. */
function setSubject(work: Work): void {
  const { memory } = work.context;
  memory.headLand = landAtHead(work);
  const own = (source: Resolved) => source.country !== null && source.sector !== 'MED' && source.sector !== 'NGO';
  const speaker = work.frames.find((frame) => frame.kind !== 'according' && frame.sources.some(own))?.sources.find(own);
  const code = speaker?.country;
  memory.speakerCountry = code ? (memory.countries.get(code) ?? null) : memory.speakerCountry;
  const subject = work.sentence.mentions.find((mention) => mention.mark === null && (mention.who.country || mention.who.person || mention.who.party));
  memory.subjectCountry = code ? memory.speakerCountry : (subject?.who.country ?? (subject?.who.party?.sector === 'REB' || subject?.who.party?.sector === 'NGO' ? null : subject?.who.land) ?? memory.subjectCountry);
  const acting = speaker ?? (subject ? resolve(subject.who, 'fight', memory)[0] : undefined);
  if (acting) memory.group = acting.sector === 'REB' || (acting.sector === 'MIL' && acting.country === null) ? acting : null;
}

/** On whose word a claim is told, and the steps that decided that and who did it. */
interface Settled {
  sources: Party[];
  act: Act;
  steps: DerivationStep[];
}

function settle(work: Work, draft: Draft): Settled {
  const { sources, act, steps } = sourcesOf(work, draft);
  return { sources, act, steps: [...steps, ...supplyRoles(work, draft, sources)] };
}

function claim(work: Work, draft: Draft, { sources, act, steps }: Settled): Claim {
  const { page, published, language } = work.context;
  // 'Without losses' counts nobody.
  const none = family(draft.type) === 'loss' && draft.polarity === 'denied' && draft.triggers.some(({ at }) => [1, 2].some((back) => sense(work.sentence.units[at - back], 'without') !== undefined));
  // 'Two gunmen killed six': who did it is not counted among the lost.
  const doers = draft.type === 'loss.people' && draft.triggers.every(({ voice }) => voice === 'active') ? draft.agents.map((bound) => partyOf(work, bound).span) : [];
  const doer = ({ span }: Figure) => span !== null && doers.some((at) => at !== null && at[0] < span[1] && span[0] < at[1]);
  // 'According to two officials, three were wounded': who tells it is not counted either.
  const tellers = work.frames.filter(({ kind, subjects }) => kind === 'according' && subjects.length > 0).map(({ at, subjects }) => spanOf(page, at, (work.sentence.units[(work.sentence.mentions[subjects[0] as number] as Mention).a] as Unit).end));
  const speaker = ({ span }: Figure) => span !== null && tellers.some(([from, to]) => span[0] >= from && span[0] < to);
  const [from, to] = draft.item ? spanOf(page, draft.from, draft.to) : [0, 0];
  const ofOther = ({ span }: Figure) => draft.item === true && span !== null && (span[0] < from || span[0] >= to);
  const figures = none ? [] : draft.triggers.length === 0 ? durationsIn(page, work.sentence, draft.from, draft.to) : figuresIn(page, work.sentence, draft.type, draft.triggers, othersCounting(work, draft), language).filter((figure) => !doer(figure) && !speaker(figure) && !ofOther(figure));
  if (draft.type === 'loss.people' && figures.length === 0) figures.push(...oneLost(page, work.sentence, draft.triggers, draft.targets.map(({ index }) => index)));
  const places = placesOf(work, draft, sources, figures);
  const time = timeOf(work, draft, published);
  if (SPEECH.has(draft.type) && draft.agents.length === 0 && !(draft.type === 'accusation' && draft.polarity === 'denied')) draft.agents = sources.filter((source) => source.sector !== 'MED').slice(-1).map((party) => ({ party, index: -1 }));
  const people = peopleOf(work, draft, places, sources);
  const derivation: DerivationStep[] = draft.why.map((decided) => ({ rule: draft.made ? 'speech' : 'event', decided, span: spanOf(page, draft.from, draft.to) }));
  const made: Claim = {
    id: '',
    span: spanOf(page, draft.from, draft.to),
    sentence: work.sentence.span,
    type: draft.type,
    polarity: draft.polarity,
    modality: draft.modality,
    act,
    sources,
    agents: draft.agents.map((bound) => partyOf(work, bound)),
    targets: draft.targets.map((bound) => partyOf(work, { party: people(bound.party), index: bound.index })),
    places: places.map((place) => place.name),
    placeDetails: places,
    time,
    figures,
    derivation: [...derivation, ...steps],
  };
  const asked = initiator(work, draft);
  if (asked) made.initiator = asked;
  if (loses(draft)) work.context.memory.marked.set(made, 'undone');
  else if (reaches(work, draft)) work.context.memory.marked.set(made, 'aimed');
  const since = time?.basis === 'publication' || time?.basis === 'carried' ? goesOnSince(work, draft) : null;
  if (since) work.context.memory.begun.push({ claim: made, since });
  return made;
}

/** Claims that count people. */
const COUNTING: ReadonlySet<string> = new Set(['loss.people', 'evacuation', 'prisoners']);

/** Words of other claims of the sentence that count people as something else: killed beside displaced. */
function othersCounting(work: Work, draft: Draft): Trigger[] {
  if (!COUNTING.has(draft.type)) return [];
  return work.drafts.flatMap((other) => (other.type === draft.type ? [] : other.triggers.filter((trigger) => COUNTING.has(other.type) && (trigger.row.people || other.type === 'prisoners') && !(draft.type === 'prisoners' && trigger.row.people === 'captured') && draft.triggers.some((own) => own.clause === trigger.clause))));
}

/** Keeps speaker, chain and events for the sentences that follow. */
function keep(work: Work, claims: Claim[]): void {
  const { memory } = work.context;
  fillBetween(work, claims);
  keepChain(work);
  keepDay(work);
  keepPlaces(work, claims);
  for (const claim of claims) memory.told.push({ type: claim.type, act: claim.act, counts: claim.figures.length > 0, sentence: work.sentence.span[0], polarity: claim.polarity, sources: claim.sources, agents: claim.agents, targets: claim.targets, places: claim.placeDetails, time: claim.time, paragraph: work.sentence.paragraph });
  if (work.topic.length > 0) memory.topic = { agents: work.topic.map(({ party }) => party), sentence: work.sentence.span[0], paragraph: work.sentence.paragraph };
  const talk = claims.filter((claim) => claim.type.startsWith('contact') && claim.agents.length >= 2).pop();
  if (talk) memory.talkers = { parties: talk.agents, paragraph: work.sentence.paragraph };
  if (memory.told.length > 24) memory.told.splice(0, memory.told.length - 24);
  noteBodyKinds(memory, work.sentence.mentions);
  remember(memory, work.sentence);
}

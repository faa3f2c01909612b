import type { Claim } from '../model/claim.js';
import type { Span } from '../model/span.js';
import { addDays } from './calendar.js';
import type { Memory } from './memory.js';

/** A discussion between the very parties of a call told in the same document is that call. */
export function retypeCalls(claims: Claim[]): void {
  const parties = (claim: Claim): string => claim.agents.map((agent) => `${agent.country}/${agent.sector}`).sort().join(' ');
  const calls = new Set(claims.filter((claim) => claim.type === 'contact.call' && claim.agents.length >= 2).map(parties));
  for (const claim of claims) {
    if (claim.type !== 'contact.meeting' || claim.modality === 'planned' || !calls.has(parties(claim))) continue;
    claim.type = 'contact.call';
    claim.derivation.push({ rule: 'document', decided: 'the same parties are told to have talked by telephone: contact.call', span: null });
  }
}

/** Types that happen on a day. */
const EVENT = /^(attack|loss|clash|control|ceasefire|operation|deployment|evacuation|prisoners|contact)/;
/** Types of what is done in a strike. */
const STRIKE = /^(attack|loss)/;

/**
 * An event told without a day, elsewhere in the document with one, has that day: equal type with an equal figure, or equal type and place, or
 * the loss that belongs to the attack told right before it.
 */
export function carryTimes(claims: Claim[], published: string | null, title: Span | null, text: string): void {
  const event = (claim: Claim): boolean => EVENT.test(claim.type);
  const figures = (claim: Claim): string[] => claim.figures.map((figure) => `${figure.what}=${figure.value ?? figure.min}`);
  const byFigure = new Map<string, Claim>();
  const byPlace = new Map<string, Claim>();
  // A place supplied from elsewhere is no sign that two claims tell of one event.
  const placed = (claim: Claim): boolean => claim.placeDetails[0]?.basis === 'stated';
  const placeKey = (claim: Claim): string => `${claim.type}|${claim.places[0]}|${claim.agents[0]?.name}`;
  const keep = (index: Map<string, Claim>, key: string, claim: Claim) => {
    if (!index.has(key)) index.set(key, claim);
  };
  const recent = published === null ? null : addDays(published, -14);
  for (const claim of claims) {
    if (claim.time?.basis !== 'stated' || claim.polarity !== 'affirmed' || !event(claim) || (recent !== null && claim.time.start < recent)) continue;
    for (const figure of figures(claim)) keep(byFigure, `${claim.type}|${figure}`, claim);
    if (placed(claim)) keep(byPlace, placeKey(claim), claim);
  }
  claims.forEach((claim, index) => {
    if (claim.time?.basis !== 'publication' || !event(claim)) return;
    const before = claims[index - 1];
    const attack = before && claim.type.startsWith('loss') && (before.type.startsWith('attack') || before.type.startsWith('loss')) && before.time && before.time.basis !== 'publication' && before.time.start === before.time.end && claim.span[0] - before.span[1] < 200 ? before : undefined;
    const figure = byFigure.size === 0 ? undefined : figures(claim).find((one) => byFigure.has(`${claim.type}|${one}`));
    const from = attack ?? (figure === undefined ? undefined : byFigure.get(`${claim.type}|${figure}`)) ?? (placed(claim) ? byPlace.get(placeKey(claim)) : undefined);
    if (from?.time) claim.time = { ...from.time, basis: 'carried', span: null };
  });
  ofTheDay(claims, published);
  if (published !== null) goOn(claims.filter((claim) => title === null || claim.span[0] >= title[1] || claim.span[1] <= title[0]), published, text);
}

/** What is told since a truce or the fighting began, without its day, is since the day that the document tells of that. */
export function sinceThen(claims: Claim[], begun: Memory['begun'], published: string | null): void {
  if (published === null || begun.length === 0) return;
  const told = claims.filter(({ time, polarity }) => time !== null && time.basis !== 'publication' && time.start < published && polarity === 'affirmed');
  const spans = told.filter(({ time }) => time?.basis === 'stated' && time.end === published && time.start < addDays(published, -1));
  for (const { claim, since } of begun) {
    const first = since === 'truce' ? told.find(({ type }) => type === 'ceasefire.agreement') : (told.find(({ type }) => type === 'operation.start') ?? spans.find(({ type }) => !type.startsWith('ceasefire')));
    if (first?.time) claim.time = { start: first.time.start, end: published, basis: 'carried', span: null };
  }
}

/** Deeds that are told one after the other. */
const TOLD_ON = /^(attack|loss|clash|control|evacuation|operation|deployment|prisoners|closure)/;
/** Characters after the deed told last within which another of its paragraph goes on with it. */
const FAR = 700;

/** A deed told as done, without a day, is of the day or night of the deed told before it in its paragraph: reports name a day once and go on. */
function goOn(claims: Claim[], published: string, text: string): void {
  let last: Claim | null = null;
  for (const claim of claims) {
    if (!TOLD_ON.test(claim.type) || claim.modality !== 'actual' || !claim.time) continue;
    if (claim.time.basis === 'publication' && last?.time && last.time.end <= published && last.time.end <= addDays(last.time.start, 1) && claim.span[0] - last.span[1] < FAR && beside(text, last, claim)) {
      claim.time = { ...last.time, basis: 'carried', span: null };
    }
    last = claim;
  }
}

/** Whether a deed stands in the paragraph of another, or tells in the next what was lost in it. */
function beside(text: string, last: Claim, claim: Claim): boolean {
  const between = text.slice(last.span[1], claim.span[0]);
  return !between.includes('\n') || (claim.type.startsWith('loss') && /^[^\n]*\n+\p{L}[^\n]*$/u.test(between));
}

/** Days before its publication in which what a report tells of is news. */
const RECENT = 10;

/** In a report of the attacks of one earlier day, what is told of them without a day is of that day: none that has a day is of the day of publication. */
function ofTheDay(claims: Claim[], published: string | null): void {
  if (published === null) return;
  const strikes = claims.filter((claim) => STRIKE.test(claim.type));
  const days = new Map<string, Claim>();
  for (const claim of strikes) {
    if (claim.time?.basis !== 'stated' || claim.polarity !== 'affirmed' || claim.time.start < addDays(published, -RECENT)) continue;
    if (claim.time.end >= published) return;
    if (!days.has(claim.time.start)) days.set(claim.time.start, claim);
  }
  const [first] = days.values();
  if (!first?.time || days.size > 2 || claims.indexOf(first) > 7) return;
  for (const claim of strikes) if (claim.time?.basis === 'publication') claim.time = { ...first.time, basis: 'carried', span: null };
}

/** Body claims after the headline among which what it tells is looked for. */
const LEDE = 8;

/** A headline tells in short what the body tells first: what it leaves out of time and place is that of the first claim of its type. */
export function repeatInTitle(claims: Claim[], title: Span): void {
  const inTitle = (claim: Claim): boolean => claim.span[0] < title[1] && claim.span[1] > title[0];
  const body = claims.filter((claim) => !inTitle(claim)).slice(0, LEDE);
  for (const claim of claims.filter(inTitle)) {
    const told = body.find((one) => one.type === claim.type && one.polarity === claim.polarity && mayBeOne(claim, one));
    if (!told) continue;
    let took = false;
    if (claim.time?.basis !== 'stated' && told.time?.basis === 'stated') {
      claim.time = { ...told.time, basis: 'carried', span: null };
      took = true;
    }
    if (claim.placeDetails[0]?.basis !== 'stated' && told.placeDetails[0]?.basis === 'stated') {
      claim.placeDetails = told.placeDetails.map((place) => ({ ...place, basis: 'carried', span: null }));
      claim.places = claim.placeDetails.map(({ name }) => name);
      took = true;
    }
    if (took) claim.derivation.push({ rule: 'headline', decided: 'what the headline leaves out is told in the body of the same event', span: told.span });
  }
}

/** Whether nothing told of two claims of one type speaks against their being one. */
function mayBeOne(a: Claim, b: Claim): boolean {
  const apart = (x: Claim['agents'], y: Claim['agents']): boolean => x.length > 0 && y.length > 0 && !x.some((one) => y.some((other) => one.country === other.country));
  return !apart(a.agents, b.agents) && !apart(a.targets, b.targets);
}

import type { Act, Claim, DerivationStep } from '../model/claim.js';
import type { Party } from '../model/party.js';
import { type Frame, framesAt } from './frame.js';
import type { Draft } from './draft.js';
import type { Chain, Memory } from './memory.js';
import type { Resolved, Who } from './mention.js';
import { sense, spanOf } from './scan.js';
import { withSpan } from './sides.js';
import { MARK, NUMBER } from '../text/tokens.js';
import { objectFollows } from './follows.js';
import { breachAgain } from './breach.js';
import { family } from './families.js';
import type { Work } from './work.js';

/** 'Russia asks', said by Russia's spokesperson, is the spokesperson's word. */
const speaksFor = (speaker: Resolved, source: Resolved): boolean => speaker.sector !== 'MED' && speaker.country !== null && speaker.country === source.country && /^(Government|Presidency) of /.test(source.name);
/** Names of bodies and forces, as against those of persons. */
const BODY = / (of|in|for) | (Forces|Army|Command|Guards|Corps|Police)$/;
const isBody = ({ name }: Resolved, { partiesByName }: Memory): boolean => BODY.test(name) || partiesByName.has(name);
/** A spokesperson and her ministry or group are one voice; two persons of one country are not, nor are residents and doctors. */
const sameVoice = (a: Resolved, b: Resolved, memory: Memory): boolean => a.name === b.name || (a.country !== null && a.country === b.country && a.sector === b.sector && a.sector !== 'MED' && a.sector !== 'CVL' && (isBody(a, memory) || isBody(b, memory)));
/** What is announced with the verb of the deed itself: 'announced a truce', 'declared an end to the operation'. */
const ANNOUNCED = new Set(['ceasefire', 'operation', 'closure', 'control', 'prisoners', 'evacuation', 'agreement']);
/** Marks that open an item of a list. */
const BULLETS = new Set(['-', '•', '*', '·', '▪', '»']);
/** A list goes on line by line. */
const memoryGoesOn = (chain: Chain, paragraph: number): void => {
  chain.paragraph = paragraph;
  chain.open = true;
};

/** A line of a list, or the text under 'the following statement:', goes on with whoever opened it, and so do the sentences of a line told as 'X: …'. */
export function carried(work: Work, found: Frame[]): Frame | null {
  const { chain } = work.context.memory;
  if (!chain || work.context.open.length > 0) return null;
  const { paragraph } = work.sentence;
  if (chain.opens && chain.paragraph !== paragraph && found.every((frame) => frame.kind === 'according')) {
    if (item(work)) {
      memoryGoesOn(chain, paragraph);
      return goesOn(work, chain);
    }
    if (found.length === 0 && !chain.listed && paragraph - chain.paragraph <= 2) {
      const quoted = quotationFrom(work);
      if (quoted > work.end) return { ...goesOn(work, chain), to: quoted };
    }
  }
  if (found.length > 0 || !chain.open) return null;
  if (paragraph - chain.paragraph <= BETWEEN.lines && breachAgain(work.sentence, work.context.memory)) return goesOn(work, chain);
  return (chain.listed && chain.paragraph === paragraph) || (paragraph - chain.paragraph <= BETWEEN.lines && deedUnnamed(work, chain)) ? goesOn(work, chain) : null;
}

/** 'It also shelled a gathering': a sentence that opens with a deed whose object follows it, and nobody who does it, goes on with the force that told of its deeds before. */
function deedUnnamed({ sentence, context }: Work, chain: Chain): boolean {
  if (context.inTitle(sentence) || !TELLS.has(chain.act) || chain.roots.length !== 1 || !chain.roots.every(({ sector }) => sector === 'MIL' || sector === 'REB')) return false;
  const { verb, units } = sentence.clauses.list[0] ?? {};
  if (!verb || verb.passive || verb.object || !units) return false;
  const opens = units.find((i) => !sense(sentence.units[i], 'and') || sense(sentence.units[i], 'event') !== undefined) === verb.at;
  return opens && sentence.units[verb.at]?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'verb') === true && objectFollows(sentence, verb.at, context.language);
}

/** Whether a line is an item of a list: it begins with a bullet, with a number before a dash or a bracket, or with an ordinal and a colon. */
function item({ sentence: { units } }: Work): boolean {
  const [first, second] = units;
  if (BULLETS.has(first?.text ?? '')) return true;
  if (!first || !second || second.kind !== MARK) return false;
  if (first.kind === NUMBER) return second.text === '-' || second.text === ')' || second.text === '.' || second.text === '/';
  return second.text === ':' && sense(first, 'time')?.sense.time.t === 'ordinal';
}

/** Where the quotation ends that a sentence begins with; 0 where it begins with none. */
function quotationFrom({ sentence: { units }, context: { page } }: Work): number {
  const first = units[0];
  if (first?.kind !== MARK) return 0;
  const quote = page.quotes.find((q) => page.tokens.start[q.open] === first.start);
  return quote ? (page.tokens.end[quote.close] as number) : 0;
}

/** How many sentences, over how many lines, somebody may go on for without being named. */
const BETWEEN = { sentences: 3, lines: 1 };

/** Acts of telling what happened, with which a speaker goes on unnamed; a demand, a regret or a denial is over with its sentence. */
const TELLS: ReadonlySet<Act> = new Set(['state', 'report', 'claim', 'confirm']);

/** Whether a clause's verb is one of saying although nobody was made out who says it: the sentence is no speaker's from before. */
function saidBySomebody({ sentence, context }: Work): boolean {
  return context.inTitle(sentence) || sentence.clauses.list.some(({ verb, opening, nonfinite }) => verb !== null && opening !== 'rel' && nonfinite === null && sentence.units[verb.at]?.readings.some((reading) => reading.k === 'say' && reading.sense.part === 'verb' && !reading.sense.row.mediumOnly) === true);
}

/** Whether a line is an entry of its own: it begins with a time, a number or a bullet. */
function entry({ sentence: { units } }: Work): boolean {
  return units[0]?.kind === NUMBER || BULLETS.has(units[0]?.text ?? '');
}

/** Whether a saying takes up the last speaker: it goes on ('added'), its subject is a pronoun, or in the same line 'the ministry'. */
function takesUp({ sentence }: Work, { row, named, subjects }: Frame, chain: Chain): boolean {
  if (row?.goesOn) return true;
  const mention = sentence.mentions[subjects[0] ?? -1];
  return !named && mention !== undefined && (mention.who.body === null || sentence.paragraph === chain.paragraph || sense(sentence.units[mention.a], 'this') !== undefined);
}

/**
 * 'X said … . Two were killed. He added …': what stands without a speaker between two sentences of one voice, the second of which only takes up the
 * first ('he', 'the ministry', 'added'), is of that voice. Called before the chain moves on; changes the claims that were kept for it.
 */
export function fillBetween(work: Work, claims: Claim[]): void {
  const { memory } = work.context;
  const { chain, waiting } = memory;
  const here = work.frames.filter((frame) => frame.sources.length > 0);
  if (here.length === 0) {
    const near = chain?.open === true && TELLS.has(chain.act) && waiting.sentences < BETWEEN.sentences && (work.sentence.paragraph === chain.paragraph || (work.sentence.paragraph - chain.paragraph <= BETWEEN.lines && !entry(work))) && !saidBySomebody(work);
    memory.waiting = near ? { claims: [...waiting.claims, ...claims], sentences: waiting.sentences + 1 } : { claims: [], sentences: BETWEEN.sentences };
    return;
  }
  const first = here.find((frame) => frame.kind !== 'quote' && frame.kind !== 'carried');
  const same = chain !== null && first !== undefined && takesUp(work, first, chain) && chain.roots.length > 0 && first.sources.every((source) => chain.roots.some((root) => sameVoice(root, source, work.context.memory)));
  if (same) {
    for (const claim of waiting.claims) {
      claim.sources = [...chain.links, ...chain.roots].map((party) => withSpan(party, null));
      claim.act = chain.act;
      claim.derivation.push({ rule: 'attribution:between', decided: `${chain.roots.map((root) => root.name).join(', ')} (${chain.act}) goes on`, span: spanOf(work.context.page, first.at, first.at) });
    }
  }
  memory.waiting = { claims: [], sentences: work.context.inTitle(work.sentence) ? BETWEEN.sentences : 0 };
}

function goesOn(work: Work, chain: Chain): Frame {
  return { kind: 'carried', act: chain.act, row: null, sources: chain.roots, from: work.start, to: work.end, at: work.start, clause: 0, subjects: [], named: false, stranger: false, polarity: null, modality: null };
}

/** What is done and not said answers for nothing. */
const isDeed = ({ row }: Frame): boolean => row?.deed === true;

/** 'X informed Y beforehand', 'X told Y by telephone': the saying is itself what is told, on nobody's word or on that of who reports it. */
const isTelling = (draft: Draft, { kind, act, clause }: Frame): boolean => draft.made === null && kind === 'said' && act !== 'deny' && clause === draft.clause.index && (draft.type === 'notification' || draft.type === 'contact.call');

/** The chain of sources and the act of the innermost. */
export function sourcesOf(work: Work, draft: Draft): { sources: Party[]; act: Act; steps: DerivationStep[] } {
  const told = framesAt(work.frames, draft.made ? Math.max(draft.from, draft.made.from) : draft.at);
  const frames = told.filter((frame) => !isDeed(frame) && !isTelling(draft, frame));
  // 'X announced a truce': where the word of saying is itself the verb of the event, who says it stands beside it.
  const saying = draft.made || !ANNOUNCED.has(family(draft.type)) ? undefined : work.frames.find((frame) => frame.kind === 'said' && frame.act === 'state' && !frame.row?.makes && frame.at === draft.at && !frames.includes(frame));
  if (saying) frames.push(saying);
  if (draft.made && !frames.includes(draft.made) && !isDeed(draft.made)) frames.push(draft.made);
  const chain: Resolved[] = [];
  const steps: DerivationStep[] = [];
  for (const frame of frames) {
    for (const source of linked(work, frame)) {
      if (work.context.isOwnOutlet(source.name) || (frame.kind === 'said' && chain.some((other) => other.name !== source.name && speaksFor(other, source)))) continue;
      const old = chain.findIndex((other) => other.name === source.name);
      if (old >= 0) chain.splice(old, 1);
      chain.push(source);
    }
    steps.push({ rule: `attribution:${frame.kind}`, decided: `${frame.sources.map((source) => source.name).join(', ')} (${frame.act})`, span: spanOf(work.context.page, Math.min(frame.at, frame.from), Math.max(frame.at, frame.from)) });
  }
  if (chain.length > 1) chain.sort((a, b) => Number(a.sector !== 'MED') - Number(b.sector !== 'MED'));
  const person = chain.some((source) => source.sector !== 'MED');
  const inner = frames.findLast((frame) => (!person || frame.sources.some((source) => source.sector !== 'MED')) && frame.sources.some((source) => !work.context.isOwnOutlet(source.name)));
  const act = chain.length === 0 ? 'none' : draft.untrue ? 'deny' : (inner?.act ?? 'none');
  return { sources: chain.map((party) => withSpan(party, null)), act, steps };
}

/** Whether who is heard in a frame was heard before; who denies is not the other voice of his country that is denied. */
const heardAgain = ({ act, sources }: Frame, roots: Resolved[], memory: Memory): boolean => sources.every((source) => roots.some((root) => (act === 'deny' ? root.name === source.name : sameVoice(root, source, memory))));

/** A frame's speakers, after the links through which the same speakers were last heard. */
function linked(work: Work, frame: Frame): Resolved[] {
  const { chain } = work.context.memory;
  if (!chain || chain.links.length === 0 || (frame.kind === 'according' && frame.named)) return frame.sources;
  const same = chain.roots.length > 0 && frame.sources.length > 0 && heardAgain(frame, chain.roots, work.context.memory);
  return same && !work.frames.some((other) => other !== frame && other.kind === 'according') ? [...chain.links, ...frame.sources] : frame.sources;
}

function endsInColon(work: Work): boolean {
  return work.sentence.units[work.sentence.units.length - 1]?.text === ':';
}

function chainOf(work: Work, last: Frame | undefined, according: Frame[]): Chain | null {
  if (!last && according.length === 0) return null;
  const links = according.flatMap((frame) => frame.sources).filter((source) => !work.context.isOwnOutlet(source.name));
  if (!last) return { links: links.slice(0, -1), roots: links.slice(-1), act: (according[according.length - 1] as Frame).act, listed: false, opens: endsInColon(work), paragraph: work.sentence.paragraph, open: true };
  const roots = last.sources;
  const old = work.context.memory.chain;
  const kept = links.length === 0 && old && heardAgain(last, old.roots, work.context.memory) ? old.links : links.filter((link) => !roots.some((root) => root.name === link.name));
  return { links: kept, roots, act: last.act, listed: last.kind === 'colon', opens: endsInColon(work), paragraph: work.sentence.paragraph, open: last.to >= work.end - 1 || last.at >= last.to };
}

/** Keeps somebody whom no pack knows by his whole and by his last name. */
function keepStranger(memory: Memory, one: Resolved): void {
  memory.strangers.set(one.name, one);
  memory.strangers.set(one.name.slice(one.name.lastIndexOf(' ') + 1), one);
}

/** Somebody in an office told with a name that no pack has, or with one that the packs know in another country. */
function isStranger(who: Who | undefined, { name, country }: Resolved): boolean {
  if (!who || who.roles.length === 0) return false;
  return who.unknownName === name || (who.person?.name === name && !who.person.offices.some((office) => office.country === country));
}

/** Keeps how the one who speaks last in a sentence is named; who is told by a pronoun is named as before. */
function keepVoice({ sentence, context: { memory } }: Work, frame: Frame | undefined): void {
  if (!frame) return;
  const mention = sentence.mentions[frame.subjects[0] ?? -1];
  const again = mention ? sense(sentence.units[mention.a], 'pronoun') !== undefined : !frame.named;
  const who = again ? memory.voice?.who : (mention?.who ?? null);
  memory.voice = who === undefined ? null : { who, sentence: sentence.span[0], paragraph: sentence.paragraph };
}

/** 'Reuters quoted X as saying': whether a medium tells what another frame of the same words tells. */
const quotes = ({ kind, row, at, sources }: Frame, last: Frame): boolean => kind === 'said' && row?.mediumOnly === true && at === last.at && sources !== last.sources;

/** Keeps who spoke last and through whom, for the sentences that follow. */
export function keepChain(work: Work): void {
  const { memory } = work.context;
  for (const { stranger, sources, subjects } of work.frames) {
    if (stranger) for (const one of sources) keepStranger(memory, one);
    else for (const one of sources) if (subjects.some((index) => isStranger(work.sentence.mentions[index]?.who, one))) keepStranger(memory, one);
  }
  const speaking = work.frames.filter((frame) => (frame.kind === 'said' || frame.kind === 'colon') && frame.sources.length > 0 && frame.from < work.end && !isDeed(frame));
  const accordingTo = work.frames.filter((frame) => frame.kind === 'according' && frame.sources.length > 0);
  const last = speaking.filter((frame) => !speaking.some((outer) => outer !== frame && outer.from <= frame.at && frame.at < outer.to && outer.sources.some((a) => frame.sources.some((b) => speaksFor(a, b))))).pop();
  if (last) memory.speaker = last.sources;
  else if (accordingTo.length > 0) memory.speaker = (accordingTo[accordingTo.length - 1] as Frame).sources;
  keepVoice(work, last ?? accordingTo[accordingTo.length - 1]);
  const chain = chainOf(work, last, last ? [...work.frames.filter((frame) => quotes(frame, last)), ...accordingTo] : accordingTo);
  if (chain) memory.chain = chain;
  else if (memory.chain?.open && !memory.chain.opens && work.sentence.paragraph - memory.chain.paragraph > BETWEEN.lines && !work.frames.some((frame) => frame.kind === 'carried' || frame.kind === 'quote')) memory.chain = { ...memory.chain, open: false };
}

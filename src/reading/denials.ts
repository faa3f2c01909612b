import { family } from './families.js';
import { sameDeed, deniable, antecedentOf, deniesPart } from './antecedent.js';
import type { Draft } from './draft.js';
import type { Frame } from './frame.js';
import type { Mention } from './mention.js';
import { resolve } from './resolve.js';
import { genitive, names, sense, type Unit } from './scan.js';
import { saysNoun } from './speakers.js';
import { bound, clauseOf, clauseSpan, deedsOf, made, remove, type Speech, stretches, supplied } from './spoken.js';
import { isParty } from './who.js';

/** What somebody refuses to do or to agree to: 'rejected its disarmament'. */
const REFUSED: ReadonlySet<string> = new Set(['agreement', 'prisoners', 'evacuation', 'contact', 'mediation', 'monitoring', 'closure', 'aid', 'deployment', 'ceasefire']);

/** 'Rejected the proposal': what is turned down is an offer or a demand, and nothing that was told. */
function turnsDown(speech: Speech, frame: Frame): boolean {
  const { units } = speech.sentence;
  const verb = clauseOf(speech, frame).verb?.at ?? -1;
  if (verb < 0 || (units[verb] as Unit).start !== frame.at) return false;
  for (let k = verb + 1; k <= verb + 4 && k < units.length; k += 1) {
    const unit = units[k] as Unit;
    if (names(unit, 'proposal')) return true;
    if (sense(unit, 'case') || sense(unit, 'that') || sense(unit, 'said-word')) return false;
  }
  return false;
}

/** 'Rejected the charges', 'rejected this', 'which it rejected': whether what is rejected is what another told. */
function ofWhatIsTold(speech: Speech, frame: Frame): boolean {
  const clause = clauseOf(speech, frame);
  const { units } = speech.sentence;
  if (clause.opening === 'rel' || clause.verb === null || clause.verb.object) return true;
  return clause.units.some((i) => i > (clause.verb?.at ?? 0) && (sense(units[i], 'said-word') ?? sense(units[i], 'this') ?? (units[i] as Unit).readings.find(({ k }) => k === 'say')) !== undefined);
}

/** Denials: events inside are denied; 'denied this' denies what another said before. */
export function deny(speech: Speech, frame: Frame, inside: Draft[]): void {
  if (turnsDown(speech, frame) || (frame.row?.refuses && (inside.length > 0 ? inside.every(({ type }) => REFUSED.has(family(type))) : !ofWhatIsTold(speech, frame)))) {
    const { from, to } = clauseSpan(speech, frame);
    const own = bound(frame);
    // 'Refused talks with Y': it is Y that is refused.
    const others = inside.flatMap(({ agents }) => agents).filter(({ party }) => own.length > 0 && !own.some((one) => one.party.country === party.country && one.party.sector === party.sector));
    remove(speech, inside.filter((draft) => draft.clause.index === frame.clause));
    speech.drafts.push({ ...made(speech, frame, 'position', from, to, others), polarity: 'affirmed', modality: 'actual' });
    return;
  }
  for (const draft of inside) {
    draft.polarity = 'denied';
    // 'Denied any deal with Y', 'denied talks': there was nothing between him and Y.
    const talks = family(draft.type) === 'contact' && draft.agents.length < 2 && draft.triggers.every(({ voice }) => voice === 'named');
    if (talks || ((draft.type === 'agreement' || draft.type === 'ceasefire.agreement') && draft.agents.length === 1)) {
      const own = bound(frame).filter(({ party }) => !draft.agents.some((agent) => agent.party.country === party.country) && party.sector !== 'MED');
      draft.agents = [...own, ...draft.agents];
    }
    if (draft.agents.length > 0) continue;
    const told = sameDeed(speech.memory, frame, draft.type);
    // Who denies an attack that names nobody, and that nobody was told to have made, denies to have made it.
    if (told) draft.agents = supplied(told.agents);
    else if (draft.type === 'support.military') draft.agents = bound(frame).filter(({ party }) => party.sector !== 'MED');
    else if ((draft.type.startsWith('attack') && draft.triggers.every(({ voice }) => voice !== 'passive')) || draft.type === 'ceasefire.violation') draft.agents = deedsOf(speech, frame).filter(({ party }) => !draft.targets.some((target) => target.party.country === party.country));
  }
  if (inside.length > 0) return;
  const { from, to } = clauseSpan(speech, frame);
  // '… on the hospital, which X denied': what a describing clause denies is told right before it.
  const here = clauseOf(speech, frame).opening === 'rel' ? speech.drafts.findLast((draft) => draft.at < frame.at && draft.made === null && draft.polarity === 'affirmed' && deniable(draft.type)) : undefined;
  if (here) {
    speech.drafts.push({ ...made(speech, frame, here.type, from, to, here.targets), agents: here.agents, clause: here.clause, triggers: here.triggers, polarity: 'denied', modality: 'actual' });
    return;
  }
  const before = antecedentOf(speech, frame);
  if (!before) {
    speech.drafts.push(Object.assign(made(speech, frame, 'accusation', from, to, bound(frame)), { agents: blamers(speech, frame), polarity: 'denied' }));
    return;
  }
  const agents = deniesPart(speech.sentence, frame) && deedsOf(speech, frame).length > 0 ? deedsOf(speech, frame) : supplied(before.agents);
  speech.drafts.push({ ...made(speech, frame, before.type, from, to, supplied(before.targets)), agents, polarity: 'denied', modality: 'actual', again: before });
}

/** 'Rejected Washington's accusation': whose the word is that is denied; nobody where it names none. */
function blamers({ sentence: { mentions, clauses, units }, memory }: Speech, frame: Frame): Draft['agents'] {
  const index = mentions.findIndex(({ a, b, who }, k) => clauses.of[a] === frame.clause && !frame.subjects.includes(k) && isParty(who) && (saysNoun(units[a - 1]) || (saysNoun(units[b]) && genitive(units[b - 1]))));
  return index < 0 ? [] : resolve((mentions[index] as Mention).who, 'talk', memory).map((party) => ({ party, index }));
}

/** 'X: these reports are lies': a statement that something told is untrue denies it; an event in its clause is denied by name. */
export function callsUntrue(speech: Speech, frame: Frame): void {
  const { sentence, drafts } = speech;
  if (frame.act === 'deny' || frame.kind === 'according' || frame.row?.makes || frame.sources.length === 0 || frame.sources.every((source) => source.sector === 'MED')) return;
  for (const part of stretches(speech, frame)) {
    const at = part.clause.units.find((i) => sense(sentence.units[i], 'false') && (sentence.units[i] as Unit).start >= part.from);
    if (at === undefined) continue;
    const inside = drafts.filter((draft) => draft.clause === part.clause && draft.made === null);
    for (const draft of inside) if (draft.polarity === 'denied') draft.untrue = true;
    if (inside.length > 0 || drafts.some((draft) => draft.clause === part.clause) || !part.clause.units.some((i) => sense(sentence.units[i], 'said-word'))) continue;
    const before = antecedentOf(speech, { ...frame, clause: part.clause.index, at: part.from });
    if (before) drafts.push({ ...made(speech, frame, before.type, part.from, part.to, supplied(before.targets)), clause: part.clause, at: part.from, agents: supplied(before.agents), polarity: 'denied', modality: 'actual', again: before, untrue: true });
  }
}

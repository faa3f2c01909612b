import type { ClaimType } from '../model/claim.js';
import type { Clause } from './clause.js';
import type { Bound, Draft } from './draft.js';
import type { Frame } from './frame.js';
import type { LanguagePack } from './language.js';
import type { Memory } from './memory.js';
import type { Unit } from './scan.js';
import type { Sentence } from './sentence.js';
import { SPEECH } from './work.js';
import { stateOf } from './resolve.js';
import type { Resolved } from './mention.js';

/** A sentence in which somebody speaks, with what is drafted of it so far. */
export interface Speech {
  sentence: Sentence;
  frames: Frame[];
  drafts: Draft[];
  memory: Memory;
  language: LanguagePack;
  /** End of the sentence in folded offsets. */
  end: number;
  /** Clauses of conditions that suppose an attack or a breach, with who would do it. */
  provoked: ReadonlyMap<number, Bound[]>;
}

/** Those who speak, as parties of a claim. */
export const bound = (frame: Frame): Bound[] => frame.sources.map((party) => ({ party, index: -1 }));

/** The clause of the word of saying. */
export function clauseOf(speech: Speech, frame: Frame): Clause {
  return speech.sentence.clauses.list.find((clause) => clause.index === frame.clause) ?? (speech.sentence.clauses.list[0] as Clause);
}

/** A claim that an act of saying itself makes. */
export function made(speech: Speech, frame: Frame, type: ClaimType, from: number, to: number, targets: Bound[]): Draft {
  return {
    type,
    triggers: [],
    clause: clauseOf(speech, frame),
    at: frame.at,
    polarity: 'affirmed',
    modality: type === 'appeal' ? 'demanded' : (frame.modality ?? 'actual'),
    agents: SPEECH.has(type) ? bound(frame) : [],
    targets,
    from,
    to,
    like: undefined,
    goesOn: undefined,
    again: undefined,
    untrue: false,
    made: frame,
    why: [`${frame.act} makes ${type}`],
  };
}

/** Takes drafts out of those of the sentence. */
export function remove(speech: Speech, gone: Draft[]): void {
  for (const draft of gone) speech.drafts.splice(speech.drafts.indexOf(draft), 1);
}

/** The saying clause from the first word of it or of its frame to its end. */
export function clauseSpan(speech: Speech, frame: Frame): { from: number; to: number } {
  const units = clauseOf(speech, frame).units.map((i) => speech.sentence.units[i] as Unit);
  return { from: Math.min(frame.from, units[0]?.start ?? frame.from), to: Math.min(speech.end, units[units.length - 1]?.end ?? frame.to) };
}

/** A frame's stretch in this sentence; where next to nothing is left of it, the saying clause up to it, or with its verb where that begins the clause. */
export function wordsOf(speech: Speech, frame: Frame): { from: number; to: number } {
  const to = Math.min(frame.to, speech.end);
  if (to - frame.from > 4) return { from: frame.from, to };
  const units = clauseOf(speech, frame).units.map((i) => speech.sentence.units[i] as Unit);
  const from = Math.min(frame.from, units[0]?.start ?? frame.from);
  return { from, to: to - from > 3 ? to : Math.max(to, units[units.length - 1]?.end ?? to) };
}

/** Where verbs stand first, who expresses what stands in one clause: all of it, up to the next that is joined to it, unless what is expressed is a clause of its own. */
export function sayingOf(speech: Speech, frame: Frame): { from: number; to: number } {
  const words = wordsOf(speech, frame);
  const { list } = speech.sentence.clauses;
  const clause = clauseOf(speech, frame);
  if (list.some((other) => other.under === clause.index && other.opening === 'that')) return words;
  const units = clause.units.map((i) => speech.sentence.units[i] as Unit);
  const after = list.find((other) => other.index > clause.index && (other.opening === 'and' || other.opening === 'but') && other.verb !== null);
  const next = after ? (speech.sentence.units[after.units[0] as number] as Unit).start : words.to;
  const from = Math.min(words.from, units[0]?.start ?? words.from);
  if (next <= words.from) return { from, to: words.to };
  return { from, to: Math.max(units[units.length - 1]?.end ?? 0, Math.min(words.to, next)) };
}

/** Units of a frame's stretch in this sentence, by clause. */
export function stretches(speech: Speech, frame: Frame): { from: number; to: number; clause: Clause }[] {
  const out: { from: number; to: number; clause: Clause }[] = [];
  for (const clause of speech.sentence.clauses.list) {
    let from = -1;
    let to = -1;
    let count = 0;
    for (const i of clause.units) {
      const { start, end } = speech.sentence.units[i] as Unit;
      if (start < frame.from || end > frame.to) continue;
      if (count === 0) from = start;
      to = end;
      count += 1;
    }
    if (count >= 2) out.push({ from, to, clause });
  }
  return out;
}

/** Those whose deeds a speaker's own are: the armed forces of its country, or an armed group itself. */
export function deedsOf(speech: Speech, frame: Frame): Bound[] {
  return frame.sources.flatMap((source) => {
    const country = source.country ? speech.memory.countries.get(source.country) : undefined;
    if (source.sector === 'REB') return [{ party: source, index: -1 }];
    return country && (source.sector === 'MIL' || source.sector === 'GOV') ? [{ party: stateOf(country, 'fight'), index: -1 }] : [];
  });
}

/** Parties that no mention of the sentence names. */
export const supplied = (parties: Resolved[]): Bound[] => parties.map((party) => ({ party, index: -1 }));

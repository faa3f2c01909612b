import type { Act, Modality, Polarity } from '../model/claim.js';
import type { Quote } from '../text/quotes.js';
import type { LanguagePack } from './language.js';
import type { Memory } from './memory.js';
import type { Resolved } from './mention.js';
import type { Page, Unit } from './scan.js';
import type { Sentence } from './sentence.js';
import type { SayRow } from './tables.js';

/** A stretch of text with the one who answers for it. */
export interface Frame {
  kind: 'said' | 'according' | 'colon' | 'quote' | 'carried';
  act: Act;
  row: SayRow | null;
  /** Whom this frame adds to the chain: a medium or the speakers. */
  sources: Resolved[];
  /** Folded offsets of the stretch. */
  from: number;
  to: number;
  /** Folded offset of the word of saying. */
  at: number;
  clause: number;
  /** Mentions that name the speaker. */
  subjects: number[];
  /** Whether the speaker is named here and not taken from before. */
  named: boolean;
  /** Whether the speaker is somebody by a name that no pack knows. */
  stranger: boolean;
  polarity: Polarity | null;
  modality: Modality | null;
}

/** A sentence being listened to: what is known so far of who says what in it. */
export interface Hearing {
  page: Page;
  sentence: Sentence;
  memory: Memory;
  language: LanguagePack;
  frames: Frame[];
  /** End of the sentence in folded offsets. */
  end: number;
  /** Quotations that open in the sentence, once looked up. */
  quotes: Quote[] | null;
}

export const unitAt = (hearing: Hearing, i: number): Unit => hearing.sentence.units[i] as Unit;

/** Whether only media speak. */
export const isMedia = (sources: Resolved[]): boolean => sources.length > 0 && sources.every((source) => source.sector === 'MED');

/** The frames that answer for an offset, outermost first. */
export function framesAt(frames: Frame[], offset: number): Frame[] {
  return frames.filter((frame) => frame.from <= offset && offset < frame.to);
}

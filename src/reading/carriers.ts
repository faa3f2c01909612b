import { type Frame, type Hearing, isMedia, unitAt } from './frame.js';
import type { Mention } from './mention.js';
import { sense } from './scan.js';
import { mediumByPattern, speakers } from './speakers.js';
import { MARK } from '../text/tokens.js';

/** 'X told Reuters', 'in a statement carried by TASS': the medium is a link to who speaks nearest to it. */
export function readCarriers(hearing: Hearing): void {
  const { mentions, clauses } = hearing.sentence;
  mentions.forEach((mention, k) => {
    if (mention.who.outlet === null || mention.who.roles.some((role) => role !== 'correspondent')) return;
    const own = hearing.frames.find((frame) => frame.kind === 'said' && frame.subjects.includes(k));
    const carries = carriesStatement(hearing, mention);
    if (!carries && (own || hearing.frames.some((frame) => frame.subjects.includes(k)))) return;
    const { mark } = ofOutlet(mentions[k - 1], mention);
    const told = mark === 'to' || mark === 'with' || cutOff(hearing, mention) || beside(hearing, mention) || (mention.mark === null && hearing.language.order === 'verb-second' && clauses.list.some(({ verb, index }) => index === clauses.of[mention.a] && verb !== null && mention.a === verb.at + 1));
    if (!carries && !told) return;
    const speaker = nearestSpeaker(hearing, mention, carries);
    if (!speaker) return;
    // The medium that carries a statement says nothing by itself.
    if (own) hearing.frames.splice(hearing.frames.indexOf(own), 1);
    hearing.frames.push({ ...speaker, kind: 'according', act: 'report', row: null, sources: speakers(hearing, [mention]), subjects: ofOutlet(mentions[k - 1], mention) === mention ? [k] : [k - 1, k], stranger: false, polarity: null, modality: null });
  });
  readUnlisted(hearing);
}

/** 'X told the daily "Y"', where verbs come first and Y is in no pack: the medium is told it with a preposition in the clause of the saying. */
function readUnlisted(hearing: Hearing): void {
  const { units, marks, clauses } = hearing.sentence;
  if (hearing.language.order !== 'verb-first') return;
  for (let i = 1; i < units.length; i += 1) {
    const word = sense(units[i], 'medium-word');
    const medium = word && (word.clitic === 'to' || marks[i] === 'to' || marks[i] === 'with') ? mediumByPattern(hearing, i) : null;
    const speaker = medium && hearing.frames.find((frame) => frame.kind === 'said' && frame.clause === clauses.of[i] && frame.at < unitAt(hearing, i).start && frame.sources.length > 0 && !isMedia(frame.sources));
    if (medium && speaker) hearing.frames.push({ ...speaker, kind: 'according', act: 'report', row: null, sources: [medium], subjects: [], stranger: false, polarity: null, modality: null });
  }
}

/** 'To a correspondent of X': what marks an outlet is what marks its people right before it. */
const ofOutlet = (before: Mention | undefined, own: Mention): Mention => (own.mark === null && before?.b === own.a && before.who.roles.some((role) => role === 'correspondent' || role === 'journalists') ? before : own);

/** 'To "X"' where the quotation mark cuts a clitic off from its name: a single letter that is no word. */
function cutOff(hearing: Hearing, { a }: Mention): boolean {
  const [clitic, mark] = [hearing.sentence.units[a - 2], hearing.sentence.units[a - 1]];
  return mark?.kind === MARK && clitic !== undefined && clitic.readings.length === 0 && clitic.text.length === 1;
}

/** 'Informed a source Reuters that': where verbs come first, a medium with no preposition right behind who speaks is told it. */
function beside({ sentence, frames, language }: Hearing, mention: Mention): boolean {
  if (language.order !== 'verb-first' || mention.mark !== null || mention.joined) return false;
  return frames.some(({ subjects }) => {
    const last = sentence.mentions[subjects[subjects.length - 1] ?? -1];
    return last !== undefined && last.who.outlet === null && mention.a >= last.b && sentence.units.slice(last.b, mention.a).every((unit) => sense(unit, 'medium-word'));
  });
}

/** Whether a medium stands in what describes a statement: behind the word for it, with nobody between. */
function carriesStatement(hearing: Hearing, mention: Mention): boolean {
  const { mentionOf } = hearing.sentence;
  for (let j = mention.a - 1; j >= Math.max(0, mention.a - 7); j -= 1) {
    if ((mentionOf[j] as number) >= 0) return false;
    if (unitAt(hearing, j).text === ',' || unitAt(hearing, j).text === ':') return false;
    if (unitAt(hearing, j).readings.some((reading) => reading.k === 'say' && reading.sense.part === 'noun' && reading.sense.row.act === 'state')) return j < mention.a - 1;
  }
  return false;
}

/** Who is told to speak nearest to a medium: in its clause, or right before it; for a statement that it carries, anywhere in the sentence. */
function nearestSpeaker(hearing: Hearing, mention: Mention, anywhere: boolean): Frame | undefined {
  const { clauses, mentions } = hearing.sentence;
  const at = unitAt(hearing, mention.a).start;
  const fits = hearing.frames.filter((frame) => {
    if (isMedia(frame.sources) || frame.sources.length === 0) return false;
    const last = mentions[frame.subjects[frame.subjects.length - 1] ?? -1];
    return anywhere || frame.clause === clauses.of[mention.a] || (last !== undefined && mention.a >= last.b && mention.a - last.b <= 3);
  });
  return fits.sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
}

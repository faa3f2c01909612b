import type { ClaimTime, ClaimType } from '../model/claim.js';
import { addDays } from './calendar.js';
import { resolveTime } from './days.js';
import type { Draft } from './draft.js';
import { family } from './families.js';
import type { LanguagePack } from './language.js';
import type { Memory } from './memory.js';
import { MARK } from '../text/tokens.js';
import { type Page, sense, spanOf, type Unit } from './scan.js';
import type { Sentence } from './sentence.js';
import type { EventRow } from './tables.js';
import { timeOf } from './time-words.js';
import type { Days, TimeMention } from './told.js';

/** What the times of a sentence are resolved against. */
export interface Now {
  published: string | null;
  /** The claim is of something to come. */
  ahead: boolean;
  /** It may go on since a day. */
  lasts: boolean;
  memory: Memory;
  language: LanguagePack;
}

/** The time told for an event in its clause or sentence, resolved; null where none is told. */
export function timeIn(page: Page, sentence: Sentence, draft: Draft, now: Now): ClaimTime | null {
  if (sentence.times.length === 0) return null;
  for (const mention of candidates(sentence, draft)) {
    const days = mention.told.t === 'apart' ? apart(sentence, draft, mention, now) : daysOf(sentence, draft, mention, now);
    if (days) return { start: days.start, end: days.end, basis: 'stated', span: spanOf(page, (sentence.units[mention.a] as Unit).start, (sentence.units[mention.b - 1] as Unit).end) };
  }
  return null;
}

/** The times that may be a claim's, the likeliest first: of its own clause, of the one that it hangs on, of others by their distance, the day of a statement last. */
function candidates(sentence: Sentence, draft: Draft): TimeMention[] {
  const { of } = sentence.clauses;
  const { clause, at } = draft;
  const told = sentence.times.filter((time) => of[time.a] !== -1 && !time.dated && (time.of === undefined || isOwners(sentence, draft, time.of)));
  const first = told.filter((time) => time.told.t === 'apart' && follows(sentence, draft, time));
  const own = told.filter((time) => of[time.a] === clause.index && !first.includes(time));
  // A participle happens when the verb does that it hangs on.
  const around = clause.nonfinite && clause.nonfinite !== 'to' ? told.filter((time) => of[time.a] === clause.under) : [];
  // The day of a statement comes after those of other deeds, and the nearer before the farther.
  const others = told.filter((time) => !first.includes(time) && !own.includes(time) && !around.includes(time) && !aside(sentence, time.a, draft)).map((time) => ({ time, far: Math.abs((sentence.units[time.a] as Unit).start - at) + (inSpeech(sentence, time.a) ? SPEECH_FAR : 0) - (hangsOn(sentence, time.a, clause.index) ? SPEECH_FAR : 0) })).sort((a, b) => a.far - b.far);
  return [...first, ...own, ...around, ...others.map((other) => other.time)];
}

/** 'The town, which X had held since 1993, was returned': whether a time stands in a clause that tells more of somebody or some place, and not of the claim's event. */
function aside({ clauses, units, mentionOf }: Sentence, at: number, { clause, triggers }: Draft): boolean {
  const around = clauses.list.find(({ index }) => index === clauses.of[at]);
  if (around?.opening !== 'rel' || around.index === clause.index || around.nonfinite !== null || clause.under === around.index) return false;
  // A clause that no word opens begins with its subject: 'the soldiers they had taken'.
  const opened = around.openedAt >= 0 ? around.openedAt : (around.units[0] as number);
  const before = units[opened - 1]?.kind === MARK || sense(units[opened - 1], 'case')?.sense.after ? opened - 2 : opened - 1;
  // 'The talks in X, which began on Saturday'.
  if (triggers.some((trigger) => trigger.at < opened && trigger.at >= opened - EVENT_REACH && trigger.voice === 'named')) return false;
  return opened > 0 && ((mentionOf[before] ?? -1) >= 0 || sense(units[before], 'counted') !== undefined);
}

/** Whether a time stands in a clause that hangs on another. */
const hangsOn = ({ clauses }: Sentence, at: number, on: number): boolean => clauses.list.find((clause) => clause.index === clauses.of[at])?.under === on;

/** By how many characters the day of a statement counts as farther than that of another deed. */
const SPEECH_FAR = 200;

/** Whether a noun's own time is the claim's: the noun tells the claim, or the attack or fighting in which somebody was lost. */
function isOwners(sentence: Sentence, { triggers, type }: Draft, owner: number): boolean {
  if (triggers.some((trigger) => trigger.at === owner)) return true;
  if (!HARM.has(family(type))) return false;
  return sentence.units[owner]?.readings.some((reading) => reading.k === 'event' && FIGHTING.has(familyOf(reading.sense.row.type))) === true;
}

const HARM: ReadonlySet<string> = new Set(['loss', 'evacuation']);
const FIGHTING: ReadonlySet<string> = new Set(['attack', 'clash', 'operation']);

/** The days that a time tells for a claim. */
function daysOf(sentence: Sentence, draft: Draft, mention: TimeMention, { published, ahead, lasts, memory, language }: Now): Days | null {
  const { told } = mention;
  // The day on which something was promised or announced is past.
  // 'Must withdraw by Tuesday'.
  const coming = (ahead || ((mention.until ?? mention.by) === true && draft.modality === 'demanded')) && !((draft.made !== null || sentence.clauses.of[mention.a] !== draft.clause.index) && isPast(sentence, mention.a));
  if (told.t === 'same-span') return lasts ? memory.lastSpan : null;
  if (told.t === 'then') return lasts && memory.lastDay && published ? { start: memory.lastDay.start, end: published } : null;
  if (told.t === 'after') return afterDay(dayBefore(sentence, mention, published, memory, language) ?? (told.orToday && published ? { start: published, end: published } : null), told.days);
  if (mention.until && published !== null && !(told.t === 'date' && told.through !== undefined)) {
    const last = resolveTime(told, published, true, language.calendar);
    if (last && last.end > published) {
      if (UP_TO.has(draft.type) && !ahead) return { start: published, end: last.end };
      if (!ahead && told.t === 'date') return null;
    }
  }
  // 'Since January until now' tells a span of whatever was done.
  const since = 'since' in told && told.since && !lasts && !sense(sentence.units[mention.b], 'total');
  return resolveTime(since ? ({ ...told, since: false } as typeof told) : told, published, coming, language.calendar, isOver(sentence, mention.a));
}

const afterDay = (day: Days | null, days: number): Days | null => day && { start: addDays(day.start, days), end: addDays(day.end, days) };

/** What lasts from its telling up to a day told with 'until'. */
const UP_TO: ReadonlySet<ClaimType> = new Set(['closure']);

/** The day told last before a time, in its sentence or earlier. */
function dayBefore({ times }: Sentence, { a }: TimeMention, published: string | null, memory: Memory, { calendar }: LanguagePack): Days | null {
  for (const other of times.filter((time) => time.a < a && !('since' in time.told && time.told.since)).reverse()) {
    const days = resolveTime(other.told, published, false, calendar);
    if (days && isDay(days)) return days;
  }
  return memory.lastDay;
}

/** Whether days are one day or one night. */
export const isDay = ({ start, end }: Days): boolean => end <= addDays(start, 1);

/** How many words behind 'two days after' its event may be told. */
const EVENT_REACH = 7;

/** Whether a claim is what an amount of time is counted from: the first told behind 'two days after'. */
function follows({ units, times }: Sentence, { triggers, at: start }: Draft, { b }: TimeMention): boolean {
  const at = triggers.length > 0 ? Math.min(...triggers.map((trigger) => trigger.at)) : units.findIndex((unit) => unit.start === start);
  if (at < b || at >= b + EVENT_REACH || times.some((time) => time.a >= b && time.told.t !== 'apart' && time.a <= at + EVENT_REACH && !units.slice(at, time.a).some((unit) => unit.kind === MARK))) return false;
  return !units.slice(b, at).some((unit) => unit.kind === MARK);
}

/** The day of a claim that is told so many days from another: of the one counted from by the one that counts, and the other way. */
function apart(sentence: Sentence, draft: Draft, mention: TimeMention, now: Now): Days | null {
  const { published, memory, language } = now;
  const { told, b } = mention as TimeMention & { told: { t: 'apart'; days: number; after: boolean } };
  if (follows(sentence, draft, mention)) {
    if (!told.after) return null;
    const main = sentence.times.find((time) => time.a !== mention.a && time.told.t !== 'apart' && time.of === undefined && !time.dated && sentence.clauses.of[time.a] !== -1);
    const days = main ? resolveTime(main.told, published, false, language.calendar) : (memory.narrative ?? (published ? { start: published, end: published } : null));
    return days && isDay(days) ? afterDay({ start: days.start, end: days.end }, -told.days) : null;
  }
  const { times } = sentence;
  const types = sentence.units.slice(b, b + EVENT_REACH).flatMap((unit) => unit.readings.flatMap((reading) => (reading.k === 'event' ? [familyOf(reading.sense.row.type)] : reading.k === 'truce' ? ['ceasefire'] : [])));
  // What was only told on the day of the telling is of no known day.
  const known = memory.told.findLast(({ type, time }) => time !== null && time.basis !== 'publication' && isDay(time) && types.includes(family(type)));
  // 'A day after a strike on the town, the army bombed': what is not told before is counted back from the day of the telling, on which this was.
  const today = told.after && isPast(sentence, draft.clause.units[0] ?? -1) && types.length > 0 && memory.narrative === null && published !== null && !times.some(({ a }) => a !== mention.a) ? { start: published, end: published } : null;
  const days = known?.time ? afterDay({ start: known.time.start, end: known.time.end }, told.after ? told.days : -told.days) : today;
  return days && (now.ahead || published === null || days.start <= published) ? days : null;
}

/** The family of what a word tells, which may be no more than that. */
const familyOf = (type: EventRow['type']): string => type.split('.')[0] as string;

/** Whether a time stands in a clause whose verb tells of something past. */
function isPast({ clauses }: Sentence, at: number): boolean {
  const verb = clauses.list.find((clause) => clause.index === clauses.of[at])?.verb;
  return verb != null && !verb.future && !verb.infinitive && !verb.subjunctive && !verb.present;
}

/** Whether a time stands in a clause whose finite verb tells of something over, and is none for which something was set. */
function isOver(sentence: Sentence, at: number): boolean {
  const clause = sentence.clauses.list.find(({ index }) => index === sentence.clauses.of[at]);
  return clause?.nonfinite === null && isPast(sentence, at) && !['for', 'by'].includes(sense(sentence.units[at - 1], 'case')?.sense.case ?? '') && !clause.units.some((i) => sense(sentence.units[i], 'modal') !== undefined);
}

/** Whether a time stands in a clause of saying. */
export function inSpeech({ clauses, units }: Sentence, at: number): boolean {
  const verb = clauses.list.find((clause) => clause.index === clauses.of[at])?.verb;
  return verb != null && sense(units[verb.at], 'say') !== undefined;
}

/** Whether a sentence tells what happened since a day: sums, not single events. */
export function sinceTold(sentence: Sentence): boolean {
  return sentence.times.some((time) => 'since' in time.told && time.told.since);
}

/** How far behind 'since' the beginning of something may be told. */
const SINCE_REACH = 4;

/** What a sentence without its day tells something to have happened since the beginning of: 'since the truce took hold', 'since the launch of the offensive'. */
export function sinceBeginning({ units, times }: Sentence): 'truce' | 'fighting' | null {
  for (let i = 0; i < units.length; i += 1) {
    const since = timeOf(units[i], 'since');
    if (since?.t !== 'since' || times.some((time) => time.a > i && time.a <= i + 2 * SINCE_REACH)) continue;
    // A word that is also 'from' tells a beginning only where it says so.
    let begins = since.start === true || sense(units[i], 'case')?.sense.case !== 'from';
    let truce = false;
    let fighting = false;
    for (let k = i; k < Math.min(units.length, i + 1 + SINCE_REACH); k += 1) {
      if (k > i && (sense(units[k], 'start') || timeOf(units[k], 'first'))) begins = true;
      if (sense(units[k], 'truce') || units[k]?.readings.some((reading) => reading.k === 'event' && /^(ceasefire|agreement)/.test(reading.sense.row.type))) truce = true;
      if (units[k]?.readings.some((reading) => reading.k === 'event' && /^(attack|clash|operation)/.test(reading.sense.row.type)) || ['attacks', 'operations'].includes(sense(units[k], 'counted')?.sense.row.what ?? '')) fighting = true;
    }
    if (truce) return 'truce';
    if (begins && fighting) return 'fighting';
  }
  return null;
}


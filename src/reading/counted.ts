import type { ClaimType, Figure } from '../model/claim.js';
import { ROLES } from '../model/roles.js';
import type { FigureMention } from './figured.js';
import { lacks, KIND } from './kinds.js';
import type { LanguagePack } from './language.js';
import { type Page, sense, spanOf, type Unit } from './scan.js';
import type { Sentence } from './sentence.js';
import { MARK, WORD } from '../text/tokens.js';
import type { Mention } from './mention.js';
import { singular } from './single.js';
import { sinceTold } from './when.js';
import type { Trigger } from './telling.js';

/** Figures of a claim: those of its clause that fit its type, counted as its words tell, and not by the words of `others`, claims of other types. */
export function figuresIn(page: Page, sentence: Sentence, type: ClaimType, triggers: Trigger[], others: Trigger[], language: LanguagePack): Figure[] {
  const out: Figure[] = [];
  const own = (i: number) => triggers.some((trigger) => trigger.clause.index === sentence.clauses.of[i]);
  const clause = (triggers[0] as Trigger).clause;
  const total = !lacks(sentence, KIND.total) && clause.units.some((i) => sense(sentence.units[i], 'total'));
  for (const figure of sentence.figures) {
    if (!own(figure.at) && !own(figure.a) && !whoDid(sentence, figure, type, triggers)) continue;
    const what = whatOf(sentence, figure, type, triggers, language);
    if (what === null || belongsToOther(sentence, figure, triggers, others, language)) continue;
    const amount = { what } as Figure;
    if (figure.value !== undefined) amount.value = figure.value;
    if (figure.min !== undefined) amount.min = figure.min;
    if (figure.max !== undefined) amount.max = figure.max;
    if (figure.approximate) amount.approximate = true;
    if ((total || sinceTold(sentence)) && !figure.more && (type.startsWith('loss.') || type === 'evacuation' || type === 'ceasefire.violation')) amount.cumulative = true;
    amount.span = spanOf(page, (sentence.units[figure.a] as Unit).from, (sentence.units[figure.b - 1] as Unit).end);
    out.push(amount);
  }
  if (type === 'clash' || type.startsWith('attack')) for (const { a, b, told } of sentence.times) if (told.t === 'nth-day' && own(a)) out.push({ what: 'days', value: told.n, span: spanOf(page, (sentence.units[a] as Unit).from, (sentence.units[b - 1] as Unit).end) });
  return out;
}

/** 'Leave within 48 hours': how long what is asked or meant is to last or to take, between two offsets of the folded text. */
export function durationsIn(page: Page, sentence: Sentence, from: number, to: number): Figure[] {
  return sentence.figures.flatMap((figure) => {
    const [first, last] = [sentence.units[figure.a] as Unit, sentence.units[figure.b - 1] as Unit];
    if (figure.counted?.kind !== 'time' || first.start < from || last.end > to || tellsWhen(sentence, figure)) return [];
    const { value, min, max, approximate } = figure;
    return [{ what: figure.counted.what, ...(value !== undefined && { value }), ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...(approximate && { approximate }), span: spanOf(page, first.from, last.end) }];
  });
}

/** 'In the past 24 hours'. */
const tellsWhen = ({ times }: Sentence, { a, b }: FigureMention): boolean => times.some((time) => time.a < b && a < time.b);

/** '4,000 people who fled': the number stands before the clause that tells what they did or suffered. */
function whoDid(sentence: Sentence, { b, counted }: FigureMention, type: ClaimType, triggers: Trigger[]): boolean {
  if ((type !== 'evacuation' && type !== 'loss.people') || counted?.kind !== 'people') return false;
  return triggers.some(({ clause }) => (clause.openedAt === b || (clause.nonfinite === 'done' && clause.units[0] === b)) && sentence.units[b]?.readings.some((reading) => reading.and) !== true && clause.under >= 0 && (clause.nonfinite === null || (clause.nonfinite === 'done' && type === 'loss.people')) && sense(sentence.units[b], 'that') === undefined);
}

/** A person named, or one by his office, who alone is lost: one, where the sentence gives no number. */
export function oneLost(page: Page, sentence: Sentence, triggers: Trigger[], victims: number[]): Figure[] {
  const what = triggers[0]?.row.people;
  const mention = victims.length === 1 ? sentence.mentions[victims[0] as number] : undefined;
  if (!what || !mention || mention.joined || goesOn(sentence.units[mention.b])) return [];
  const { who } = mention;
  const last = who.roles[who.roles.length - 1];
  if (!who.person && !(last && ROLES[last].kind === 'office') && !calledByName(sentence, mention)) return [];
  return [{ what, value: 1, span: spanOf(page, (sentence.units[mention.a] as Unit).from, (sentence.units[mention.b - 1] as Unit).end) }];
}

/** 'The journalist X', 'Sergeant X': one of a kind of people, or of a rank, with a name that no pack knows. */
function calledByName({ units }: Sentence, { a, b, who }: Mention): boolean {
  if (who.unknownName !== null) return true;
  const next = units[b];
  return next?.kind === WORD && next.readings.length === 0 && units.slice(a, b).some((unit) => unit.readings.some((reading) => reading.k === 'counted' && !reading.after.includes('plural') && !reading.after.includes('dual') && singular(reading.sense.row.forms, unit.text, false)));
}

/** 'The minister and his guards': more are told with one. */
const goesOn = (unit: Unit | undefined): boolean => sense(unit, 'and') !== undefined || unit?.readings.some((reading) => reading.before.includes('and')) === true;

/** 'Forty were killed and thousands displaced' in one clause: whether the word that a number goes with is another claim's. */
function belongsToOther(sentence: Sentence, figure: FigureMention, own: Trigger[], others: Trigger[], language: LanguagePack): boolean {
  // A number that no noun tells of counts people, and goes with no word that tells of none.
  const rivals = figure.counted === null && own.some(({ row }) => row.people !== undefined) ? others.filter(({ row }) => row.people !== undefined || !row.type.startsWith('attack')) : others;
  if (rivals.length === 0 || (figure.counted !== null && figure.counted.kind !== 'people')) return false;
  const best = nearest(sentence, [...own, ...rivals].sort((a, b) => a.at - b.at), figure, language, language.order !== 'verb-last');
  return best !== null && rivals.includes(best);
}

/** What a figure counts in a claim of a type; null where it is not the claim's. */
function whatOf(sentence: Sentence, figure: FigureMention, type: ClaimType, triggers: Trigger[], language: LanguagePack): string | null {
  const { counted, event } = figure;
  if (type === 'loss.people' && counted?.kind !== 'time') {
    const own = event?.type.startsWith('loss') ? (event.people ?? null) : null;
    // Where one word counts persons and tonnes, the lost are persons.
    if (counted?.what === 'bodies') return counted.what;
    if (counted && counted.kind !== 'people' && counted.what !== 'tonnes') return null;
    if (!counted && !own && !alone(sentence, figure)) return null;
    // 'Twelve civilians, dead and wounded'.
    const apart = own ? undefined : triggers.find(({ at, row }) => at === figure.b && row.people === 'casualties');
    const trigger = own ? null : (apart ?? nearest(sentence, triggers, figure, language));
    const verb = own ?? (trigger ? exactly(triggers, trigger) : null) ?? 'casualties';
    const subset = counted?.subset && isSubset(sentence, figure, language) ? `${counted.subset}-` : counted?.subset === 'journalists' ? 'journalists-' : '';
    return subset + verb;
  }
  if (counted?.what === 'percent' && !type.startsWith('control')) return null;
  if (counted?.what === 'times' || (!counted && type.startsWith('attack') && event !== null && triggers.some(({ at, voice }) => voice === 'named' && at === figure.at))) return TIMES[type] ?? null;
  if (type === 'prisoners') {
    const dead = bodiesBeside(sentence, figure);
    if (dead !== undefined) return dead;
  }
  // 'About two million have fled', 'the release of 31'.
  if ((!counted || counted.what === 'tonnes') && !event && (type === 'evacuation' || type === 'prisoners')) return (counted !== null || alone(sentence, figure)) && manyAlone(figure) ? (triggers.find((t) => t.row.people)?.row.people ?? (type === 'evacuation' ? 'displaced' : 'released')) : null;
  if (counted?.kind === 'time' && sense(sentence.units[figure.a - 1], 'case')?.sense.case === 'about') return null;
  if (counted?.kind === 'time') return tellsWhen(sentence, figure) ? null : counted.what;
  if (type === 'loss.equipment') return counted?.kind === 'equipment' ? counted.what : null;
  if (type === 'ceasefire.violation') return counted?.what === 'violations' || event?.type === 'ceasefire.violation' || (!counted && !event && classified(sentence, figure)) ? 'violations' : null;
  if (type === 'control.withdrawal' && counted?.kind === 'people' && FORCES.has(counted.what)) return counted.what;
  if (type === 'control.gain' || type === 'control.withdrawal') return counted?.kind === 'position' ? counted.what : null;
  if (counted) {
    const trigger = triggers.find((t) => t.row.people);
    if (type === 'evacuation' && counted.what === 'families') return counted.what;
    // 'Were moved out of the town': by a word that tells of others as well.
    if (type === 'evacuation' && counted.kind === 'people' && !trigger) return triggers.some(({ voice }) => voice === 'passive') ? 'evacuated' : 'displaced';
    if (counted.kind === 'people' && (type === 'evacuation' || type === 'prisoners')) return trigger?.row.people ?? (counted.what === 'people' && type === 'prisoners' ? 'released' : counted.what);
    if (counted.subset === 'fighters' && type.startsWith('attack') && attacks(figure, triggers, language)) return counted.what;
    if (counted.kind === 'people' && (type.startsWith('attack') || type.startsWith('contact') || type === 'clash' || type.startsWith('operation'))) return null;
    if (counted.what === 'violations') return null;
    return type === 'monitoring' && counted.what === 'routes' ? 'patrol-routes' : counted.what;
  }
  return null;
}

/** How far behind the word for bodies their number may stand. */
const BODIES = 3;

/** 'The bodies of two hostages', 'two bodies of hostages': the dead that are handed over; null where a figure counts the same dead again, undefined where it counts the living. */
function bodiesBeside({ units, clauses, figures }: Sentence, figure: FigureMention): string | null | undefined {
  if (figure.counted?.what === 'bodies') return 'bodies';
  if (figure.counted !== null && figure.counted.kind !== 'people') return undefined;
  if (figures.some((other) => other !== figure && other.counted?.what === 'bodies' && figure.a - other.at >= 0 && figure.a - other.at <= BODIES)) return null;
  for (let k = figure.a - 1; k >= 0 && k >= figure.a - BODIES && clauses.of[k] === clauses.of[figure.a]; k -= 1) if (sense(units[k], 'counted')?.sense.row.what === 'bodies') return 'bodies';
  return undefined;
}

/** 'Lost their lives': what a word of loss that may tell of any means is told by the one beside it. */
function exactly(triggers: Trigger[], { at, row }: Trigger): string | undefined {
  if (row.people !== 'casualties') return row.people;
  return triggers.find((other) => other.row.people && other.row.people !== 'casualties' && Math.abs(other.at - at) <= 2)?.row.people ?? row.people;
}

/** 'Hundreds of gunmen stormed the town': those counted are who attacks. */
function attacks(figure: FigureMention, triggers: Trigger[], { order }: LanguagePack): boolean {
  return triggers.some(({ at, voice }) => voice === 'active' && (order === 'verb-first' ? figure.a === at + 1 : figure.at < at));
}

/** What so many times of an event are. */
const TIMES: Partial<Record<ClaimType, string>> = { 'ceasefire.violation': 'violations', 'attack.shelling': 'shellings', 'attack.air': 'strikes', 'attack.drone': 'strikes', 'attack.missile': 'strikes', 'attack.other': 'attacks', 'attack.ground': 'attacks', 'attack.gunfire': 'shootings' };
const FORCES: ReadonlySet<string> = new Set(['soldiers', 'fighters', 'peacekeepers']);

/** The least that a number without a noun must be to count people who moved. */
const MANY = 10;
const manyAlone = ({ value, min }: FigureMention): boolean => (value ?? min ?? 0) >= MANY;

/** A bare number next to a word of loss counts people; a noun under a preposition joined to it is not what is counted: 'three [were wounded] by bullets'. */
function alone(sentence: Sentence, figure: FigureMention): boolean {
  const next = sentence.units[figure.b];
  return figure.counted === null && figure.event === null && (next === undefined || (sense(next, 'counted')?.before.includes('with') ?? true));
}

function classified(sentence: Sentence, figure: FigureMention): boolean {
  return sense(sentence.units[figure.b], 'classifier') !== undefined || sense(sentence.units[figure.b - 1], 'classifier') !== undefined;
}

/** '40 civilians and 11 soldiers': two kinds of people counted side by side. */
function kinds(sentence: Sentence, a: FigureMention, b: FigureMention): boolean {
  const [first, second] = a.a < b.a ? [a, b] : [b, a];
  const differ = first.counted?.subset !== undefined && second.counted?.subset !== undefined && first.counted.subset !== second.counted.subset;
  return differ && second.a - first.at <= 3 && sense(sentence.units[second.a - 1], 'among') === undefined && sentence.units.slice(first.at + 1, second.a + 1).some((unit) => sense(unit, 'and') !== undefined || unit.readings.some((reading) => reading.before.includes('and')));
}

const AGES: ReadonlySet<string> = new Set(['children', 'women', 'men']);

/** 'Among them', 'of whom': a figure after another of the clause that counts some of the same people. */
function isSubset(sentence: Sentence, figure: FigureMention, language: LanguagePack): boolean {
  const beside = sentence.figures.filter((other) => other !== figure && sentence.clauses.of[other.a] === sentence.clauses.of[figure.a]);
  // Where the verb stands last soldiers and civilians side by side are told as the killed.
  if ((language.order !== 'verb-last' || AGES.has(figure.counted?.subset ?? '')) && beside.some((other) => kinds(sentence, other, figure))) return true;
  if (!sentence.figures.some((other) => other.a < figure.a)) return false;
  for (let k = figure.a + 1; k < figure.at; k += 1) if (sense(sentence.units[k], 'among')) return true;
  for (let k = figure.a - 1; k >= Math.max(0, figure.a - 4); k -= 1) if (sense(sentence.units[k], 'among')) return true;
  return false;
}

/** 'Nine died, among them two women and three children, and 40 were hurt': where 'among them' stands before a figure with nothing but such figures between; -1 where it does not. */
function wholeBefore({ units, figures, clauses }: Sentence, figure: FigureMention): number {
  let k = figure.a - 1;
  while (k >= 0 && clauses.of[k] === clauses.of[figure.a] && units[k]?.kind !== MARK) {
    const unit = units[k] as Unit;
    if (sense(unit, 'among')) return k;
    const counted = figures.some(({ a, b, at }) => (a <= k && k < b) || at === k);
    if (!counted && !sense(unit, 'and') && !sense(unit, 'number') && !sense(unit, 'case')) return -1;
    k -= 1;
  }
  return -1;
}

/** The word of loss that a figure goes with: the next after it where the verb stands last, the one before it elsewhere. */
function nearest(sentence: Sentence, triggers: Trigger[], figure: FigureMention, language: LanguagePack, byDistance = language.order === 'verb-second'): Trigger | null {
  const losses = triggers.filter((trigger) => trigger.row.people);
  const after = losses.filter((trigger) => trigger.at >= figure.at);
  const before = losses.filter((trigger) => trigger.at < figure.at);
  const whole = wholeBefore(sentence, figure);
  const ofWhole = whole < 0 ? undefined : before.findLast((trigger) => trigger.at < whole);
  if (ofWhole) return ofWhole;
  const next = after[0];
  const last = before[before.length - 1];
  if (language.order === 'verb-second' && last && sense(sentence.units[figure.a - 1], 'case')?.sense.case === 'on') return last;
  // 'Was killed and two others were hurt': a number behind 'and' goes with the word of loss behind it.
  const joins = (from: number, to: number) => sentence.units.slice(from, to).some((unit) => sense(unit, 'and') !== undefined);
  const marked = (from: number, to: number) => sentence.units.slice(from, to).some((unit) => unit.kind === MARK);
  if (byDistance && language.order === 'verb-second' && next && last && next.voice === 'passive' && joins(last.at, figure.a) && !joins(figure.b, next.at) && !marked(figure.b, next.at)) return next;
  // 'Killed at least seven and wounded 70': what stands behind its verb, before an 'and', is that verb's.
  if (byDistance && language.order === 'verb-second' && next && last && joins(figure.b, next.at) && !joins(last.at, figure.a) && !marked(last.at, figure.a)) return last;
  if (byDistance && next && last) return next.at - figure.b < figure.a - last.at ? next : last;
  if (language.order !== 'verb-last') return last ?? next ?? null;
  // 'The dead are put at three and the wounded at 15': the number of the first stands before the 'and'.
  const and = (from: number, to: number) => sentence.units.slice(from, to).some((unit) => sense(unit, 'and'));
  return next && last && !and(last.at, figure.a) && and(figure.b, next.at) ? last : (next ?? last ?? null);
}

import type { Span } from '../model/span.js';
import type { Run } from '../text/sentences.js';
import { attackersAct } from './attackers.js';
import type { Clause, Clauses } from './clause.js';
import { splitClauses } from './clause-split.js';
import { splitByGroups } from './clause-groups.js';
import { findFigures } from './figure.js';
import type { FigureMention } from './figured.js';
import { ROLES } from '../model/roles.js';
import type { LanguagePack } from './language.js';
import type { Lexicon } from './lexicon.js';
import { kindsOf } from './kinds.js';
import { kindOf, type Mention, someone, type Who } from './mention.js';
import { MARK, NUMBER } from '../text/tokens.js';
import { findMentions } from './party.js';
import { keepNames, type Names } from './capitals.js';
import { settleHelp, settlePhrases } from './phrases.js';
import { endsInMark, type Lands, namesEvent, type Page, sense, spanOf, type Unit, unitsOf } from './scan.js';
import type { Case } from './senses.js';
import { findTimes } from './time.js';
import type { TimeMention } from './told.js';
import { datelineEnd } from './dateline.js';
import { describes, markNouns } from './marks.js';

/** A sentence taken apart: words, names, times, figures, clauses, and what marks each noun. */
export interface Sentence {
  units: Unit[];
  /** Kinds of words sought in whole clauses that its units may be, as bits. */
  kinds: number;
  mentions: Mention[];
  times: TimeMention[];
  figures: FigureMention[];
  clauses: Clauses;
  /** The relation that marks a unit that is no mention: events, things said. */
  marks: (Case | null)[];
  /** Mention of each unit; -1 for none. */
  mentionOf: number[];
  span: Span;
  /** Paragraph number in the document. */
  paragraph: number;
}

/** The mention that a unit is part of. Nothing is looked up at -1, which engines take for the name of a property. */
export function mentionAt({ mentionOf, mentions }: Sentence, i: number): Mention | undefined {
  const index = i < 0 ? -1 : (mentionOf[i] ?? -1);
  return index < 0 ? undefined : mentions[index];
}

/** Takes a sentence apart. */
export function parseSentence(page: Page, run: Run, paragraph: number, lexicon: Lexicon, language: LanguagePack, names: Names = new Map(), lands?: Lands): Sentence {
  const units = unitsOf(page, run, lexicon, language, lands);
  beforeNumbers(units);
  const times = findTimes(units, language);
  monthsOnly(units, times);
  const timed = (unit: number) => times.some((time) => time.a <= unit && unit < time.b);
  // Where a text was filed is no part of what it tells.
  const from = datelineEnd(units, timed, language.capitals === true);
  const mentions = ofTheSides(withoutTheirLand(withShortNames(withoutTimes(findMentions(units, language, names), times), units), units, language), units).filter(({ a, who }) => a >= from || who.outlet !== null);
  keepNames(mentions, names);
  const figures = findFigures(units, times, language);
  ofTheCapital(mentions, units);
  ownCountries(mentions, units);
  bodiesAgain(mentions);
  const mentionOf = new Array<number>(units.length).fill(-1);
  mentions.forEach((mention, index) => mentionOf.fill(index, mention.a, mention.b));
  const clauses = language.verbGroups ? splitByGroups(units, language.verbGroups, { mentionOf, describes: (unit) => describes(mentions[mentionOf[unit] as number] as Mention, units), between: (unit) => endsInMark(units[unit], 'between', language), timed }, from) : splitClauses(units, language, (unit) => (mentionOf[unit] as number) >= 0, timed, from);
  if (language.order === 'verb-first') settlePhrases(units, clauses);
  if (language.order !== 'verb-last') settleHelp(units, mentions, clauses, language.order === 'verb-first');
  if (language.verbGroups) attackersAct(units, mentions, mentionOf, clauses);
  const marks = markNouns(units, mentions, mentionOf, clauses, times, language);
  pronouns(units, mentions, clauses, language);
  const first = units[0];
  const last = units[units.length - 1];
  const span = first && last ? spanOf(page, first.start, last.end) : ([0, 0] as Span);
  let kinds = 0;
  for (const unit of units) kinds |= unit.kinds;
  return { units, kinds, mentions, times, figures, clauses, marks, mentionOf, span, paragraph };
}

/** 'Colombia's ELN rebels', 'the Lebanese Hezbollah': where adjectives stand before nouns, a country right before a party that has a name of its own only tells where it is from; 'the Oslo agreement': a capital right before an agreement is its name. */
function withoutTheirLand(mentions: Mention[], units: Unit[], { genitiveFollows }: LanguagePack): Mention[] {
  if (genitiveFollows) return mentions;
  return mentions.filter(({ who, b }) => who.bare !== 'seat' || who.roles.length > 0 || !namesEvent(units[b], 'agreement')).filter(({ who, b }, k) => who.bare !== 'adjective' || who.roles.length > 0 || who.party !== null || mentions[k + 1]?.a !== b || !mentions[k + 1]?.who.party);
}

/** 'The Office for the Coordination of Humanitarian Affairs (OCHA)': a short name in brackets behind the full one is part of it. */
function withShortNames(mentions: Mention[], units: Unit[]): Mention[] {
  const out: Mention[] = [];
  for (const mention of mentions) {
    const full = out[out.length - 1];
    const same = full && ((mention.who.party !== null && mention.who.party === full.who.party) || (mention.who.outlet !== null && mention.who.outlet === full.who.outlet));
    const close = [mention.b - 1, mention.b].find((k) => units[k]?.text === ')') ?? -1;
    if (full && same && mention.who.roles.length === 0 && units[full.b]?.text === '(' && mention.a === full.b + 1 && close >= 0) out[out.length - 1] = { ...full, b: close + 1 };
    else out.push(mention);
  }
  return out;
}

/** How far behind the capital that opens a sentence the body may stand that is of there. */
const OF_CAPITAL = 3;

/** 'In Oslo, the defence ministry said': a body or the army told without its country, right behind a capital in which the sentence plays, is of that state. */
function ofTheCapital([place, body]: Mention[], units: Unit[]): void {
  if (!place || !body || place.who.bare !== 'seat' || place.who.roles.length > 0 || body.a - place.b > OF_CAPITAL) return;
  const opens = units.slice(0, place.a).every((unit) => unit.kind === MARK || sense(unit, 'case')?.sense.case === 'in' || sense(unit, 'and') !== undefined || sense(unit, 'but') !== undefined);
  const within = sense(units[place.a - 1], 'case')?.sense.case === 'in' || units[place.a]?.readings.some(({ clitic }) => clitic === 'in');
  if (!opens || !within || units.slice(place.b, body.a).some((unit) => sense(unit, 'case') !== undefined || sense(unit, 'rel') !== undefined || sense(unit, 'and') !== undefined)) return;
  const { roles, country, party, person, outlet, refers, unknownName } = body.who;
  const [role] = roles;
  if (!role || country || party || person || outlet || refers || unknownName !== null || body.who.place || roles.some((one) => ROLES[one].kind !== 'body' && one !== 'army')) return;
  body.who = someone(body.who, { country: place.who.country });
}

/** A preposition of one letter that only a number may follow. */
function beforeNumbers(units: Unit[]): void {
  for (let k = 0; k < units.length; k += 1) {
    const unit = units[k] as Unit;
    if (unit.text.length === 1 && sense(unit, 'case')?.sense.numbered && units[k + 1]?.kind !== NUMBER) units[k] = { ...unit, readings: [], kinds: 0 };
  }
}

/** The name of a month within a time is no word that stands by a verb: 'on May 15'. */
function monthsOnly(units: Unit[], times: TimeMention[]): void {
  for (const { a, b } of times) {
    for (let k = a; k < b; k += 1) {
      const unit = units[k] as Unit;
      if (!unit.readings.some((reading) => reading.k === 'time' && reading.sense.time.t === 'month') || !(sense(unit, 'aux') ?? sense(unit, 'modal'))) continue;
      const readings = unit.readings.filter(({ k: kind }) => kind !== 'aux' && kind !== 'modal');
      units[k] = { ...unit, readings, kinds: kindsOf(readings) };
    }
  }
}

/** 'The foreign ministers of the two countries': whose offices and bodies they are that stand right before 'the two sides'. */
function ofTheSides(mentions: Mention[], units: Unit[]): Mention[] {
  if (!mentions.some(({ who }) => ofSides(who))) return mentions;
  const out: Mention[] = [];
  for (const mention of mentions) {
    const office = out[out.length - 1];
    if (office && ofSides(mention.who) && isOffice(office.who) && onlyOf(units, office.b, mention.a)) out[out.length - 1] = { ...office, b: mention.b, who: someone(mention.who, { roles: office.who.roles }) };
    else out.push(mention);
  }
  return out;
}

const ofSides = ({ refers }: Who): boolean => refers === 'sides-gov' || refers === 'sides-mil' || refers === 'sides-any';

/** Roles of nobody named. */
const isOffice = (who: Who): boolean => who.roles.length > 0 && !who.country && !who.person && !who.party && !who.outlet && !who.place && !who.refers && who.unknownName === null;

/** Whether nothing stands between two units but 'of' and what fills. */
function onlyOf(units: Unit[], from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) if (sense(units[k], 'case')?.sense.case !== 'of' && !sense(units[k], 'filler') && !sense(units[k], 'classifier')) return false;
  return true;
}

/** 'Its forces', 'this country': the country of the name before it in the sentence; what is told of the subject's own skips names that are marked. */
function ownCountries(mentions: Mention[], units: Unit[]): void {
  mentions.forEach((mention, index) => {
    const { who } = mention;
    if ((who.refers !== 'own' && who.refers !== 'country') || who.country || who.roles.includes('counterpart')) return;
    const marked = ({ a }: Mention) => sense(units[a - 1], 'case') !== undefined;
    const doer = who.refers === 'own' && speaksBehind(units, mention) ? mentions.slice(0, index).find((one) => !marked(one) && one.who.bare !== 'adjective' && (one.who.country ?? one.who.person) !== null) : undefined;
    if (doer) {
      mention.who = doer.who.person ? someone(who, { owner: doer.who.person }) : someone(who, { country: doer.who.country, bare: null });
      return;
    }
    const some = who.refers === 'own' && mentions.slice(0, index).some((one) => !marked(one) && one.who.bare !== 'adjective' && (one.who.country || one.who.party?.sector === 'REB'));
    for (let k = index - 1; k >= 0; k -= 1) {
      const before = (mentions[k] as Mention).who;
      const country = before.country ?? (who.refers === 'country' ? before.land : null);
      if (country && who.refers === 'country' && doneTo(units, before, mentions[k] as Mention, mention) && (before.country === null || mentions.slice(0, k).some((one) => (one.who.country ?? one.who.land)?.code !== country.code && (one.who.country ?? one.who.land) !== null))) continue;
      // 'Japan … in Khartoum and urged its citizens': whose they are is told without a preposition, if anything is.
      if (some && marked(mentions[k] as Mention)) continue;
      if (who.refers === 'own' && before.party?.sector === 'REB' && !country) {
        mention.who = someone(who, { party: before.party });
        return;
      }
      if (!country || (who.refers === 'own' && before.bare === 'adjective')) continue;
      mention.who = someone(who, { country, bare: who.roles.length > 0 ? null : 'name' });
      return;
    }
  });
}

/** '…, its ministry said': whether a body told as somebody's own stands behind a comma and before a word of saying, so that it is of who does what goes before. */
function speaksBehind(units: Unit[], { a, b }: Mention): boolean {
  return units[a - 1]?.text === ',' && units[b]?.readings.some((reading) => reading.k === 'say' && reading.sense.part === 'verb') === true;
}

/** 'X attacked the forces of this country': what the unmarked name before it in its clause does something to is of another country. */
function doneTo(units: Unit[], doer: Who, { a, b }: Mention, { a: at, b: end }: Mention): boolean {
  if (sense(units[a - 1], 'case') || doer.bare === 'adjective') return false;
  let mark: Case | null = null;
  for (let k = b; k < at; k += 1) {
    const verb = sense(units[k], 'verb');
    if ((verb && !verb.after.includes('participle')) || sense(units[k], 'that') || sense(units[k], 'say')) return false;
    mark = sense(units[k], 'case')?.sense.case ?? mark;
  }
  return mark === 'to' || mark === 'on' || (mark === null && sense(units[end], 'case')?.sense.after === true);
}

/** 'This group', 'this ministry': the nearest of that kind before it in the sentence. */
function bodiesAgain(mentions: Mention[]): void {
  mentions.forEach((mention, index) => {
    const { body, refers } = mention.who;
    if (refers !== 'speaker' || body === null || body === 'any') return;
    for (let k = index - 1; k >= 0; k -= 1) {
      const before = (mentions[k] as Mention).who;
      if (kindOf(before) !== body) continue;
      mention.who = before;
      return;
    }
  });
}

/** 'It', 'they', 'he' are the nearest subject of their kind before them in the sentence, but not one of their own clause; 'they' after 'X and Y' are the two sides. */
function pronouns(units: Unit[], mentions: Mention[], clauses: Clauses, language: LanguagePack): void {
  mentions.forEach((mention, index) => {
    if (mention.who.refers !== 'subject') return;
    const pronoun = sense(units[mention.a], 'pronoun')?.sense;
    const kind = pronoun?.for;
    // 'X met Y, his office said': of who does what goes before.
    const first = pronoun?.office && speaksBehind(units, mention) ? 0 : Math.max(0, index - 12);
    const says = kind === 'person' ? -1 : saidBy(units, mentions, clauses, mention, kind);
    if (says >= 0) {
      mention.who = (mentions[says] as Mention).who;
      return;
    }
    for (let step = 1; step <= index - first; step += 1) {
      const k = pronoun?.office && first === 0 ? step - 1 : index - step;
      const { who, mark, a, joined } = mentions[k] as Mention;
      // 'X, an affiliate of Y, said it had': what stands between commas tells who X is.
      if (k > 0 && units[a]?.article === 'indef' && units[a - 1]?.text === ',' && (mentions[k - 1] as Mention).b === a - 1) continue;
      // 'Ten soldiers were killed, it said'.
      if (kind === 'thing' && who.roles.some((role) => role === 'troops')) continue;
      if (kind === 'many' && mark === null && who.refers?.startsWith('sides') && clauses.of[a] !== clauses.of[mention.a]) {
        mention.who = who;
        return;
      }
      if (mark !== null || who.refers !== null || clauses.of[a] === clauses.of[mention.a] || describes(mentions[k] as Mention, units)) continue;
      // 'In a meeting with X, he said'.
      if (kind === 'person' && endsInMark(units[a - 1], 'with', language)) continue;
      // 'Where he was receiving X, he said': he is who he was before.
      if (kind === 'person' && isOfKind(who, kind) && isObject(clauses, a) && mentions.some((other) => other.who.refers === 'subject' && clauses.of[other.a] === clauses.of[a] && other.b <= verbAt(clauses, a) && sense(units[other.a], 'pronoun')?.sense.for === 'person')) return;
      if (!isOfKind(who, kind) || (kind === 'person' && isObject(clauses, a) && mentions.some((other) => doesInstead(clauses, other, mention, a) && isOfKind(other.who, kind)))) continue;
      mention.who = kind === 'many' && joined && isSide(who) && isSide((mentions[k - 1] as Mention).who) ? someone({ refers: 'sides-any' }) : who;
      return;
    }
  });
}

/** 'The army, which fights the rebels, said it had left', 'The army blames rebels who hold the town, and said it had left': the subject of the verb of saying right under which the clause of a pronoun stands; -1 where it is of another kind. */
function saidBy(units: Unit[], mentions: Mention[], clauses: Clauses, { a }: Mention, kind: 'thing' | 'many' | undefined): number {
  const clauseAt = (at: number | undefined) => clauses.list.find(({ index }) => index === at);
  const own = clauseAt(clauses.of[a]);
  let around = own?.opening === 'that' && own.units[0] === a ? clauseAt(own.under) : undefined;
  // 'Said that X had left and that it would go on'.
  while (own && around?.opening === 'that' && sense(units[own.openedAt - 1], 'and') && !sense(units[around.verb?.at ?? -1], 'say')) around = clauseAt(around.under);
  if (!around?.verb || !sense(units[around.verb.at], 'say')) return -1;
  for (let step = 0; around?.verb && step < 4; step += 1) {
    const { index, verb, opening, under }: Clause = around;
    const subject = mentions.findIndex(({ mark, ...mention }) => clauses.of[mention.a] === index && mention.a < verb.at && mark === null);
    if (subject >= 0) return isOfKind((mentions[subject] as Mention).who, kind) && (mentions[subject] as Mention).who.refers === null && !mentions[subject + 1]?.joined ? subject : -1;
    if (opening !== 'and') return -1;
    const outer = clauseAt(under);
    around = outer?.opening === 'rel' ? clauseAt(outer.under) : outer;
  }
  return -1;
}

/** Whether a pronoun of a kind may stand for somebody named. */
function isOfKind({ person, unknownName, party, outlet, roles, country, bare }: Who, kind: 'person' | 'thing' | 'many' | undefined): boolean {
  const named = person !== null || unknownName !== null;
  return (named || party !== null || outlet !== null || roles.length > 0 || (country !== null && bare !== 'adjective')) && (kind === 'person') === (named || roles.some((role) => ROLES[role].kind === 'office'));
}

/** The verb of the clause in which a unit stands. */
const verbAt = ({ list, of }: Clauses, at: number): number => list.find(({ index }) => index === of[at])?.verb?.at ?? -1;

/** Whether a name stands behind the verb of its clause. */
const isObject = (clauses: Clauses, at: number): boolean => verbAt(clauses, at) >= 0 && at > verbAt(clauses, at);

/** 'X met Y after he had called Z': whether a name is the subject, before its verb, of the clause at `object` on which the clause hangs that a pronoun is the subject of. */
function doesInstead(clauses: Clauses, { a, b, mark, who }: Mention, pronoun: Mention, object: number): boolean {
  const own = clauses.list.find(({ index }) => index === clauses.of[pronoun.a]);
  return mark === null && who.refers === null && clauses.of[a] === clauses.of[object] && b <= verbAt(clauses, object) && own !== undefined && own.under === clauses.of[object] && own.opening !== 'rel' && pronoun.a < verbAt(clauses, pronoun.a);
}

/** A country or a party by its own name. */
const isSide = ({ person, roles, country, party, bare }: Who): boolean => person === null && roles.length === 0 && (party !== null || (country !== null && bare !== 'adjective'));

function withoutTimes(mentions: Mention[], times: TimeMention[]): Mention[] {
  return times.length === 0 ? mentions : mentions.filter((mention) => !times.some((time) => mention.a < time.b && time.a < mention.b));
}

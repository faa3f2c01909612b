import { ROLES } from '../model/roles.js';
import { foldForm } from '../text/fold.js';
import { MARK, WORD } from '../text/tokens.js';
import type { Clause, Verb } from './clause.js';
import type { LanguagePack } from './language.js';
import { markAt } from './patients.js';
import { eventRow, groundRows } from './rows.js';
import { names, sense, type Unit } from './scan.js';
import { mentionAt, type Sentence } from './sentence.js';
import type { GroundRow, Thing } from './tables.js';
import type { Trigger } from './telling.js';
import { isThing } from './things.js';
import { halts } from './truce.js';
import { isParty } from './who.js';

/** How far after its verb an object or a particle may stand, over what describes it. */
const REACH = 7;
/** How far where its subject may stand between. */
const FAR = 14;

/** A row by a lemma of its; `joined`: the mark of its object is part of the lemma. */
interface Keyed {
  row: GroundRow;
  joined: boolean;
}

const byLemma = new WeakMap<readonly GroundRow[], Map<string, Keyed[]>>();

function rowsOf(rows: readonly GroundRow[], marks: LanguagePack['joinedMarks']): Map<string, Keyed[]> {
  const known = byLemma.get(rows);
  if (known) return known;
  const made = new Map<string, Keyed[]>();
  const put = (lemma: string, row: GroundRow, joined: boolean) => made.set(lemma, [...(made.get(lemma) ?? []), { row, joined }]);
  for (const row of groundRows(rows)) {
    for (const lemma of row.verbs.split(' | ').map(foldForm)) {
      put(lemma, row, false);
      if (row.marked === 'in' || row.marked === 'to' || row.marked === 'from') for (const mark of marks?.[row.marked] ?? []) put(`${lemma} ${mark}`, row, true);
    }
  }
  byLemma.set(rows, made);
  return made;
}

/**
 * What a common verb tells in a clause without an event word: 'took X', 'entered the town', 'moved 500 soldiers to X', 'pulled its men out'. Null where
 * neither its object nor its subject bears it out.
 */
export function groundTrigger(sentence: Sentence, clause: Clause, language: LanguagePack): Trigger | null {
  const { verb } = clause;
  const table = language.tables.ground;
  if (!table || !verb?.lemma || clause.nonfinite === 'done') return null;
  const rows = rowsOf(table, language.joinedMarks);
  const particle = language.verbGroups ? particleOf(sentence, clause, verb.at, language.verbGroups.particles) : null;
  for (const { row, joined } of rowsFor(verb, verb.lemma, particle, rows)) {
    if (row.passive && !verb.passive) continue;
    if (row.subject && !leads(sentence, clause, verb.at, row.subject, language)) continue;
    if (row.object && !(language.order === 'verb-first' ? follows(sentence, clause, verb, row, language) : takes(sentence, clause, verb, row, joined, particle))) continue;
    if (row.last && sentence.clauses.list.some((other) => other.under === clause.index && other.nonfinite === 'to' && other.index === clause.index + 1)) continue;
    if (row.alone && !row.object && (verb.passive || !closed(sentence, verb.at) || sense(sentence.units[verb.at + 1], 'case')?.sense.case === 'for')) continue;
    if (row.bare && clause.units.some((i) => sense(sentence.units[i], 'means') !== undefined)) continue;
    if (row.toward && !goesTo(sentence, clause, verb.at) && !(row.toward === 'place' && goesThere(sentence, clause, verb.at))) continue;
    if (row.ahead && ((!verb.future && !verb.infinitive) || clause.units.some((i) => i > verb.at && asked(sentence.units[i] as Unit)))) continue;
    if (row.answers && (verb.neg || clause.units.some((i) => i > verb.at && asked(sentence.units[i] as Unit)) || sentence.clauses.list.some((other) => other.under === clause.index && other.nonfinite === 'ing'))) continue;
    if (row.shows && (verb.passive || sentence.clauses.list.some((other) => other.under === clause.index && (other.nonfinite === 'ing' || other.nonfinite === 'to')))) continue;
    // 'Held X responsible': what the verb says with its word is no deed.
    if (clause.units.some((i) => i > verb.at && sentence.units[i]?.readings.some((reading) => reading.k === 'say' && reading.sense.part === 'light' && reading.sense.light === verb.lemma))) continue;
    const told = eventRow({
      type: row.type === 'attack' ? (shotsOf(sentence, clause) ?? row.type) : row.type,
      modality: row.modality ?? (row.stands && isPresent(sentence, clause, verb) ? 'ongoing' : undefined),
      polarity: row.polarity,
      people: row.people,
      shows: row.shows,
      held: row.object === 'control' || row.object === 'hands' ? 'with' : undefined,
      stated: row.type === 'other' ? true : undefined,
    });
    return { at: verb.at, row: told, clause, voice: row.subject === 'shots' || (row.object === 'shots' && shootersLead(sentence, clause, verb)) ? 'active' : verb.passive || row.subject === 'people' || row.subject === 'place' ? 'passive' : 'active', verb, mark: null, own: false, takes: false };
  }
  return null;
}

/** Whether a verb is in the present by its form: 'controls', 'its men control'. */
function isPresent({ units, clauses }: Sentence, { nonfinite }: Clause, { at }: Verb): boolean {
  const alone = nonfinite === null && clauses.verbUnits[at - 1] !== 1;
  return units[at]?.readings.some(({ k, after }) => k === 'verb' && (after.includes('present') || (alone && after.includes('base') && !after.includes('past')))) === true;
}

/** 'Will respond to the request': an answer in words, and no threat. */
const asked = (unit: Unit): boolean => names(unit, 'proposal') || sense(unit, 'say') !== undefined;

const NO_ROWS: readonly Keyed[] = [];

/** The rows of a verb: with its particle, of each of its lemmas, and without the preposition that it is listed with. */
function rowsFor({ alike, passive }: Verb, lemma: string, particle: string | null, rows: Map<string, Keyed[]>): readonly Keyed[] {
  const space = lemma.lastIndexOf(' ');
  if (particle === null && space <= 0 && alike === undefined) return rows.get(lemma) ?? NO_ROWS;
  const withParticle = particle === null ? NO_ROWS : (rows.get(`${lemma} ${particle}`) ?? NO_ROWS);
  // 'Moved to shelters in X': what only marks a place comes last.
  const found: Keyed[] = withParticle.filter(({ joined }) => !joined);
  for (const one of alike ?? [lemma]) found.push(...(rows.get(one) ?? NO_ROWS));
  found.push(...withParticle.filter(({ joined }) => joined));
  // 'Tore through the market', 'were sent to X': a verb listed with its preposition is told by its subject as the verb alone is.
  if (space > 0) found.push(...(rows.get(lemma.slice(0, space)) ?? NO_ROWS).filter(({ row }) => row.object === undefined || (passive && row.marked === undefined)));
  return found;
}

/** The first particle after a verb, alone or before a preposition: 'out', 'out of'. */
function particleOf(sentence: Sentence, clause: Clause, at: number, particles: ReadonlySet<string>): string | null {
  for (const i of clause.units) {
    if (i <= at) continue;
    if (i > at + REACH) return null;
    const { text, article } = sentence.units[i] as Unit;
    if (article !== null) continue;
    if (particles.has(text)) return text;
    const space = text.indexOf(' ');
    if (space > 0 && particles.has(text.slice(0, space))) return text.slice(0, space);
  }
  return null;
}

/** Whether a thing is the subject: unmarked, before the verb, or after it where verbs stand first. */
function leads(sentence: Sentence, clause: Clause, at: number, thing: Thing, language: LanguagePack): boolean {
  if (language.order === 'verb-first') return subjects(sentence, clause, at).some((i) => isThing(sentence, i, thing, thing === 'people'));
  if (clause.units.some((i) => i < at && i >= at - 2 * REACH && (unmarked(sentence, i) || (thing === 'aid' && markAt(sentence, i) === 'of')) && isThing(sentence, i, thing, thing === 'people'))) return true;
  return around(sentence, clause, at).some((i) => isThing(sentence, i, thing, thing === 'people'));
}

/** Where verbs stand first: the unmarked units before the verb, and after it those up to the end of the first name or number counted; in a clause that describes, what it describes. */
function subjects(sentence: Sentence, clause: Clause, at: number): number[] {
  const { mentionOf, units } = sentence;
  const found = clause.units.filter((i) => i < at && unmarked(sentence, i));
  for (const i of clause.units) {
    if (i <= at || !unmarked(sentence, i)) continue;
    if (i > at + REACH) break;
    found.push(i);
    if ((mentionOf[i] as number) >= 0 ? mentionOf[i + 1] !== mentionOf[i] : sense(units[i], 'counted') !== undefined || sense(units[i], 'thing') !== undefined) break;
  }
  if (found.some((i) => i !== at && ((mentionOf[i] as number) >= 0 || sense(units[i], 'counted') !== undefined))) return found;
  if (clause.opening === 'rel') return [...found, ...around(sentence, clause, at)];
  // A joined verb without a subject goes on with the one before.
  const outer = clause.opening === 'and' ? sentence.clauses.list.find((other) => other.index === clause.under) : undefined;
  return outer?.verb ? [...found, ...subjects(sentence, outer, outer.verb.at)] : found;
}

/** Units that may be the subject of a clause without one of its own: what 'who' describes, what an infinitive or a joined verb goes on with. */
function around(sentence: Sentence, clause: Clause, at: number): number[] {
  const { clauses, mentionOf, units } = sentence;
  const outer = clauses.list.find((other) => other.index === clause.under);
  if (!outer) return [];
  // 'Pagers carried by them went off': the noun that a participle describes goes on.
  const described = outer.nonfinite === 'done' && outer.opening === 'rel' ? clauses.list.find((other) => other.index === outer.under && other.verb === null) : undefined;
  if (described) return described.units.filter((i) => unmarked(sentence, i));
  if (clause.opening === 'rel') return clause.openedAt > 0 ? [clause.openedAt - 1, clause.openedAt - 2].filter((i) => i >= 0 && clauses.of[i] === outer.index) : [];
  if (clause.nonfinite === null && clause.opening !== 'and') return [];
  if (clause.units.some((i) => i < at && ((mentionOf[i] as number) >= 0 || sense(units[i], 'counted') !== undefined))) return [];
  const verb = outer.verb?.at ?? -1;
  // 'Told residents to stay': who is told is who stays.
  if (clause.nonfinite === 'to') {
    const told = outer.units.filter((i) => i > verb && i < (clause.units[0] as number) && unmarked(sentence, i) && ((mentionOf[i] as number) >= 0 || sense(units[i], 'counted') !== undefined));
    if (told.length > 0) return told;
  }
  const own = outer.units.filter((i) => i < verb && unmarked(sentence, i));
  return own.length > 0 || outer.opening === 'start' ? own : around(sentence, outer, verb);
}

/** Whether what a row wants is the object; the subject, where the verb is passive. */
function takes(sentence: Sentence, clause: Clause, verb: Verb, row: GroundRow, joined: boolean, particle: string | null): boolean {
  const { at } = verb;
  const thing = row.object as Thing;
  const passive = verb.passive && row.marked === undefined;
  // 'Let in aid': the particle right after its verb marks nothing.
  const marks = particle !== null && sentence.units[at + 1]?.text === particle ? sense(sentence.units[at + 1], 'case')?.sense.case : undefined;
  if (thing === 'shots' && clause.opening === 'rel' && headShots(sentence, clause) >= 0) return true;
  // 'Remains closed': what it is stands right after.
  if (thing === 'phone') return clause.units.some((i) => sense(sentence.units[i], 'phone') !== undefined) && toldToParty(sentence, clause, at);
  if (thing === 'shut' || thing === 'silent') return [at + 1, at + 2].some((i) => names(sentence.units[i], thing));
  for (const i of clause.units) {
    if (passive ? i >= at : i <= at || i > at + REACH) continue;
    // 'Under rebel control': a name before a noun has its mark.
    const mark = markOf(sentence, i) ?? (row.marked !== undefined && i - 1 > at ? (mentionAt(sentence, i - 1)?.mark ?? null) : null);
    const fits = row.marked === undefined || joined ? mark === null || mark === marks || (joined && mark === row.marked) || (mark === 'to' && thing === 'place') : row.marked === 'in' ? mark === 'in' || mark === 'on' : mark === row.marked;
    if (!fits) continue;
    if (isThing(sentence, i, thing, false)) return !row.alone || closed(sentence, i);
    // Another name takes the place of the object.
    if (thing === 'place' && row.marked === undefined && (sentence.mentionOf[i] as number) >= 0) return false;
  }
  return false;
}

/** The same where verbs stand first, so that the subject may stand between, or the object be a pronoun: 'the town, forces entered it'. */
function follows(sentence: Sentence, clause: Clause, verb: Verb, row: GroundRow, language: LanguagePack): boolean {
  const thing = row.object as Thing;
  if (verb.object && row.marked === undefined) return thing === 'place' && row.subject === 'forces';
  const subject = clause.units.find((i) => i > verb.at && (sentence.mentionOf[i] as number) >= 0);
  return clause.units.some((i) => {
    if (i <= verb.at || i > verb.at + FAR) return false;
    const mark = markOf(sentence, i);
    // 'To a full halt to firing': what marks the halt marks the truce.
    if (thing === 'truce' && mark === 'to' && halts(sentence, i)) return true;
    if (row.marked === undefined ? mark !== null && !(mark === 'to' && thing === 'place') : row.marked === 'in' ? mark !== 'in' && mark !== 'on' : mark !== row.marked) return false;
    if (thing === 'place' && row.subject === 'forces' && row.marked === undefined && unlisted(sentence, verb, i, language)) return true;
    // The first name after a verb that stands first is who does it.
    return isThing(sentence, i, thing, false) && (thing !== 'forces' || row.marked !== undefined || subject === undefined || sentence.mentionOf[i] !== sentence.mentionOf[subject] || moved(sentence, i));
  });
}

/** The mark of a noun, or of the number that measures it out: 'delivered 40 tonnes of food'. */
function markOf(sentence: Sentence, i: number): ReturnType<typeof markAt> {
  const mark = markAt(sentence, i);
  if (mark !== 'from' && mark !== 'of') return mark;
  const measured = sentence.figures.find(({ at, counted }) => at < i && at >= i - 2 && counted !== null && counted.kind === 'other');
  return measured ? markAt(sentence, measured.at) : mark;
}

/** 'His forces', 'reinforcements': forces without a name of their own, not told of before, are moved and not movers. */
function moved(sentence: Sentence, i: number): boolean {
  const mention = mentionAt(sentence, i);
  const readings = sentence.units[i]?.readings ?? [];
  return readings.some((reading) => reading.after.includes('own')) || (mention !== undefined && mention.who.country === null && mention.who.party === null && !readings.some((reading) => reading.before.includes('def')));
}

/** A word that no table has, right after the verb or its subject: a town that no pack knows, unless it has the article of a common word. */
function unlisted(sentence: Sentence, verb: Verb, i: number, language: LanguagePack): boolean {
  const unit = sentence.units[i] as Unit;
  const article = language.romanize.article?.form;
  return unit.kind === WORD && unit.readings.length === 0 && (i - 1 === verb.at || (sentence.mentionOf[i - 1] as number) >= 0) && !(article !== undefined && unit.text.startsWith(article));
}

/** 'X's missiles were fired at Y': whether the subject of what is fired tells whose it is, and nothing else who fired it. */
function shootersLead(sentence: Sentence, clause: Clause, { at, passive }: Verb): boolean {
  const { clauses, mentionOf, mentions } = sentence;
  if (!passive || mentions.some(({ a, mark }) => mark === 'by' && clauses.of[a] === clause.index)) return false;
  return clause.units.some((i) => i < at && isThing(sentence, i, 'shots', false) && ((mentionOf[i] as number) >= 0 || (mentionOf[i - 1] ?? -1) >= 0));
}

/** The unit of the shots that a relative clause describes: 'drones that X launched'; -1 for none. */
function headShots(sentence: Sentence, clause: Clause): number {
  for (let i = clause.openedAt - 1; i >= Math.max(0, clause.openedAt - 2); i -= 1) if (isThing(sentence, i, 'shots', false)) return i;
  return -1;
}

/** What an attack by shots is, by the first of them in its clause or before it. */
function shotsOf(sentence: Sentence, clause: Clause): GroundRow['type'] | null {
  const at = clause.units.find((i) => isThing(sentence, i, 'shots', false)) ?? (clause.opening === 'rel' ? headShots(sentence, clause) : -1);
  return at >= 0 ? (sense(sentence.units[at], 'means')?.sense.type ?? null) : null;
}

/** Whether somebody of a state or a group is told something: who tells media or 'us' by telephone only speaks. */
const toldToParty = (sentence: Sentence, clause: Clause, at: number): boolean =>
  sentence.mentions.some(({ a, mark, who }) => a > at && sentence.clauses.of[a] === clause.index && (mark === null || mark === 'object' || mark === 'to') && isParty(who) && who.refers !== 'we' && !who.outlet && who.body !== 'outlet' && !who.roles.some((role) => ROLES[role].sector === 'MED'));

/** Whether a country or a party stands after a verb as where something goes. */
function goesTo(sentence: Sentence, clause: Clause, at: number): boolean {
  return sentence.mentions.some(({ a, mark, who }) => a > at && mark === 'to' && sentence.clauses.of[a] === clause.index && who.bare !== 'seat' && (who.party !== null || (who.country !== null && who.roles.length === 0)));
}

/** Whether a place, a part of a country or a refuge stands after a verb as where something goes. */
function goesThere(sentence: Sentence, clause: Clause, at: number): boolean {
  const { units } = sentence;
  return clause.units.some((i) => i > at && (markAt(sentence, i) === 'to' || markAt(sentence, i) === 'from') && (sense(units[i], 'compass') !== undefined || isThing(sentence, i, 'home', false) || isThing(sentence, i, 'place', false)));
}

/** Whether an object's noun phrase is all that follows, but for marked nouns and times. */
function closed(sentence: Sentence, i: number): boolean {
  const next = sentence.units[mentionAt(sentence, i)?.b ?? i + 1];
  return next === undefined || next.kind === MARK || sense(next, 'case') !== undefined || sense(next, 'and') !== undefined || sense(next, 'time') !== undefined || sense(next, 'but') !== undefined || sense(next, 'adverb') !== undefined;
}

const unmarked = (sentence: Sentence, i: number): boolean => markAt(sentence, i) === null;

import { ROLES } from '../model/roles.js';
import { NUMBER, MARK, WORD } from '../text/tokens.js';
import type { Clauses } from './clause.js';
import { FLYING } from './figured.js';
import type { LanguagePack } from './language.js';
import { type Mention, someone } from './mention.js';
import { endsInMark, genitive, namesEvent, sense, type Unit } from './scan.js';
import type { Case, Reading1 } from './senses.js';
import type { TimeMention } from './told.js';
import { isLand, isPlace } from './who.js';

/** 'A plane of X', 'a drone of X', where 'of' is joined to the name: a weapon without the article, which goes to nobody. */
function isWeapon(unit: Unit | undefined): boolean {
  const counted = sense(unit, 'counted');
  return counted?.sense.row.kind === 'equipment' && !counted.before.includes('def') && sense(unit, 'means') !== undefined;
}

/** The relation that a word's own clitics mark. */
function clitic(unit: Unit): Case | null {
  for (const reading of unit.readings) {
    if (reading.clitic !== null) return reading.clitic;
  }
  return null;
}

/** Families of what somebody does to, from or in a place by a verb listed with its preposition. */
const GOING = /^(evacuation|deployment|control)/;
const GOING_MARKS = ['to', 'from', 'in'] as const;

/** 'Fled to X', 'pulled out of X': the relation that the last word of a verb of going marks, for a name that is no more than a place or its country. */
function verbMark(before: Unit | undefined, { who }: Mention, language: LanguagePack): Case | null {
  if (!before?.text.includes(' ') || who.roles.length > 0 || !isPlace(who)) return null;
  const marks = (reading: Reading1): boolean => (reading.k === 'event' ? reading.sense.part === 'verb' && GOING.test(reading.sense.row.type) : reading.k === 'verb' && reading.after.includes('marks'));
  if (!before.readings.some(marks)) return null;
  return GOING_MARKS.find((mark) => endsInMark(before, mark, language)) ?? null;
}

/** A joined 'with' before a town tells where: 'met in Cairo'; before a country only where the word before it is what happened or was lost there. */
function withinTown(mark: Case | null, { who, a }: Mention, units: Unit[]): Case | null {
  if (mark !== 'with' || who.roles.length > 0 || !isPlace(who) || (who.bare === 'seat' && who.place === null)) return mark;
  if (who.bare !== 'name') return 'in';
  const before = units[a - 1];
  const happened = before?.readings.some((reading) => (reading.k === 'event' && reading.sense.part === 'noun' && HAPPENED.test(reading.sense.row.type)) || reading.k === 'place' || (reading.k === 'counted' && reading.sense.row.kind === 'people'));
  return happened ? 'in' : mark;
}

/** Families of what happens somewhere. */
const HAPPENED = /^(attack|loss|clash|evacuation|control)/;

function startsWithAnd(unit: Unit): boolean {
  return unit.readings.length > 0 && unit.readings.every((reading) => reading.and);
}

/** Gives every mention the relation that marks it, and every other unit likewise. */
export function markNouns(units: Unit[], mentions: Mention[], mentionOf: number[], clauses: Clauses, times: TimeMention[], language: LanguagePack): (Case | null)[] {
  const marks = new Array<Case | null>(units.length).fill(null);
  // 'After' before a clause with a verb is no preposition, where verbs stand in groups.
  const openers = new Array<boolean>(units.length).fill(false);
  if (language.verbGroups) for (const clause of clauses.list) if (clause.openedAt >= 0 && clause.verb !== null && clause.nonfinite === null) openers[clause.openedAt] = true;
  const verbs = new Array<boolean>(units.length).fill(false);
  for (const { verb } of clauses.list) if (verb) verbs[verb.at] = true;
  let pending: Case | null = null;
  let pendingAt = -1;
  let reach = 0;
  const drop = () => {
    pending = null;
    pendingAt = -1;
  };
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i] as Unit;
    const at = mentionOf[i] as number;
    if (pending !== null && (pending !== 'in' || !genitive(units[i - 1])) && times.some((time) => time.b === i && time.a - pendingAt <= 2)) drop();
    if (at >= 0) {
      const mention = mentions[at] as Mention;
      const before = mentions[at - 1];
      // Whom a thing belongs to stands as the thing does.
      const belongs = sense(units[i - 1], 'belonging') !== undefined || (language.joinedArticle === true && clitic(unit) === 'to' && isWeapon(units[i - 1]));
      const own = belongs || (mention.who.person && mention.b - mention.a > 1 && !sense(unit, 'person') && clitic(unit) === 'to') ? null : clitic(unit);
      const part = (pending === 'from' && partitive(units, pendingAt, mention)) || (pending === 'in' && memberOf(units, pendingAt, mention));
      if (pending === 'of' && belongsTo(pendingAt, mention)) [pending, pendingAt] = markOf(pendingAt - 1);
      const byVerb = own || part || pending ? null : verbMark(units[i - 1], mention, language);
      mention.mark = own ? withinTown(own, mention, units) : part ? null : (byVerb ?? pending);
      mention.markAt = own ? i : part ? -1 : byVerb ? i - 1 : pendingAt;
      // 'Factions loyal to X', 'gunmen backed by X': whom somebody stands by does nothing here, and nothing happens there.
      if (mention.mark !== null && !mention.who.roles.includes('government') && sense(units[own ? i - 1 : pendingAt - 1], 'backing')) mention.mark = 'about';
      // 'Six people, among them two medics': those of the number tell nothing more of who they are.
      if (mention.mark === null && isPart(mention)) mention.mark = 'of';
      mention.joined = before !== undefined && joined(at);
      if (mention.joined && before && mention.mark === null) {
        mention.mark = before.mark;
        mention.markAt = before.markAt;
      }
      if (mention.joined && before) shareRoles(before, mention);
      i = mention.b - 1;
      if (!language.genitiveFollows && modifies(mention, i)) {
        if (own === null && !(pending === 'in' && whereNoun(mention, i))) {
          mention.mark = null;
          mention.markAt = -1;
        }
        continue;
      }
      drop();
      continue;
    }
    // 'Over 13,000 people' tells how many, not where.
    const amount = sense(unit, 'bound') !== undefined && (units[i + 1]?.kind === NUMBER || sense(units[i + 1], 'number') !== undefined);
    const mark = verbs[i] || openers[i] || clauses.verbUnits[i] === 1 || amount ? undefined : sense(unit, 'case');
    if (mark?.sense.case === 'from' && sense(unit, 'classifier') && (sense(units[i - 1], 'filler') || sense(units[i - 1], 'vague') || sense(units[i - 1], 'number') || (units[i - 1] as Unit | undefined)?.kind === NUMBER)) reach += 1;
    else if (mark?.sense.case === 'of' && (units[i - 1]?.kind === NUMBER || sense(units[i - 1], 'number') || sense(units[i - 1], 'quantity'))) reach += 1;
    else if (mark && !mark.sense.after) {
      pending = mark.sense.case === 'about' && isAbove(i) ? 'in' : mark.sense.case;
      pendingAt = i;
      reach = 0;
    } else if (mark?.sense.after) {
      afterMark(i, mark.sense.case);
      drop();
    } else if (unit.kind === MARK) {
      if (unit.text === ',' || unit.text === ':' || unit.text === ';' || unit.text === '/') drop();
    } else if (sense(unit, 'that') || sense(unit, 'but') || verbs[i] || (language.order === 'verb-last' && sense(unit, 'adverb')) || (language.verbGroups && sense(unit, 'rel'))) drop();
    else {
      const own = clitic(unit);
      if (own) {
        pending = own;
        pendingAt = i;
        reach = 0;
      }
      if (tellsItself(unit, counts(unit) && language.order === 'verb-last')) {
        marks[i] = pending;
        drop();
        continue;
      }
      marks[i] = pending;
      const time = sense(unit, 'time')?.sense.time.t;
      if (time === 'unit' || time === 'part') drop();
      if (time === undefined) reach += 1;
      if (reach > REACH) drop();
    }
  }
  return marks;

  /** Whether civilians stand behind a word like 'among', over their number, in the middle of a sentence. */
  function isPart({ who, a }: Mention): boolean {
    if (who.country || who.roles.length === 0 || !who.roles.every((role) => ROLES[role].kind === 'people' && ROLES[role].sector === 'CVL')) return false;
    let k = a - 1;
    while (k > 0 && (units[k]?.kind === NUMBER || sense(units[k], 'number') || sense(units[k], 'filler'))) k -= 1;
    return k > 0 && sense(units[k], 'among') !== undefined && units[k - 1]?.text === ',';
  }

  /** 'Shot down over Tehran', 'explosions over Kyiv', not 'concern over Taiwan': whether a word that also tells what something is about stands between what flies or strikes, in its clause, and a place. */
  function isAbove(i: number): boolean {
    const next = mentions[mentionOf[i + 1] ?? -1];
    if (!sense(units[i], 'bound') || next === undefined || !isPlace(next.who) || describes(next, units)) return false;
    for (let k = i - 1; k >= 0 && clauses.of[k] === clauses.of[i]; k -= 1) {
      const role = sense(units[k], 'role')?.sense.role;
      if (FLYING.has(sense(units[k], 'counted')?.sense.row.what ?? '') || role === 'drone' || role === 'aircraft' || role === 'air-defence' || (marks[k] === null && (mentionOf[k] as number) < 0 && namesEvent(units[k], 'attack'))) return true;
    }
    return false;
  }

  /** 'Planes of the coalition', 'the chiefs of the general staffs': whether a mention names whose the people or things before 'of' are; no event and nothing said. */
  function belongsTo(of: number, { who, a }: Mention): boolean {
    const noun = mentionOf[of - 1] === -1 ? units[of - 1] : undefined;
    if (!noun || noun.kind !== WORD || who.person !== null || verbs[of - 1] || times.some((time) => time.b === of) || namesEvent(noun)) return false;
    const kind = sense(noun, 'counted')?.sense.row.kind;
    if (kind !== undefined) return OWNED.has(kind) && (who.roles.length > 0 || who.party !== null || who.refers !== null || !isPlace(who));
    return units[a]?.article === 'def' && (who.roles.length > 0 || who.party !== null || who.refers !== null) && noun.readings.every(({ k }) => k === 'verb' || k === 'thing' || k === 'site');
  }

  /** The relation that marks a noun that is no name, and where it is told. */
  function markOf(noun: number): [Case | null, number] {
    const mark = marks[noun] ?? null;
    let at = noun;
    while (mark !== null && at > noun - REACH && sense(units[at], 'case')?.sense.case !== mark) at -= 1;
    return mark === null ? [null, -1] : [mark, at];
  }

  /** Whether a mention describes the noun after it, which its preposition then marks: 'in Russian strikes', 'after the army's advance'. */
  function modifies(mention: Mention, last: number): boolean {
    const next = units[last + 1];
    if (!next || next.kind === MARK || (mentionOf[last + 1] as number) >= 0) return false;
    if (describes(mention, units)) return true;
    // 'At the US base in X', not 'in X bases were struck'.
    if (mention.who.bare === 'name' && next.article === null && sense(next, 'counted')?.sense.row.kind === 'position' && !verbs[last + 2] && clauses.verbUnits[last + 2] !== 1) return true;
    return !verbs[last + 1] && clauses.verbUnits[last + 1] !== 1 && next.article === null && next.readings.some((r) => r.k === 'event' && r.sense.part === 'noun');
  }

  /** 'In Nigeria attack': a country by its own name before an attack that is told to be on nobody is where it was. */
  function whereNoun({ who }: Mention, last: number): boolean {
    if (who.bare !== 'name' || who.roles.length > 0 || genitive(units[last])) return false;
    const attack = units[last + 1]?.readings.some((r) => r.k === 'event' && r.sense.row.type.startsWith('attack')) === true;
    const on = sense(units[last + 2], 'case')?.sense.case;
    return attack && on !== 'on' && on !== 'to';
  }

  /** Whether a mention goes on with a list; a comma alone joins only where an 'and' ends the list. */
  function joined(at: number): boolean {
    if (apart(at)) return false;
    for (let k = at; k < mentions.length; k += 1) {
      const join = joins(units, mentions[k - 1] as Mention, mentions[k] as Mention, clauses);
      if (join !== 'comma') return (join === 'and' && !(k > at && opensObject(at, k))) || heads(at);
    }
    return heads(at);
  }

  /** 'In Doha, the ministers of X and Y met', 'in Geneva, X and Y met': whether a comma ends the place with which a clause begins, and those behind it act there. */
  function apart(at: number): boolean {
    const [place, next] = [mentions[at - 1], mentions[at]] as [Mention, Mention];
    if (place.mark !== 'in' || place.joined || !isPlace(place.who) || place.who.roles.length > 0 || units[place.b]?.text !== ',' || !begins(place.markAt)) return false;
    if (!isPlace(next.who) || next.who.roles.length > 0) return true;
    let last = at;
    while (mentions[last + 1] && joins(units, mentions[last] as Mention, mentions[last + 1] as Mention, clauses) !== null) last += 1;
    const end = (mentions[last] as Mention).b;
    return last > at && isLand(next.who) && (clauses.verbUnits[end] === 1 || verbs[end] === true);
  }

  /** 'The president of X, Y and Z [as the object] he invited': where a postposition marks the end of a list, the name before its first comma is the subject if nobody stands before it in the clause. */
  function opensObject(at: number, second: number): boolean {
    let head = at - 1;
    while (head > 0 && (mentions[head] as Mention).joined) head -= 1;
    const subject = mentions[head] as Mention;
    let last = second;
    while (mentions[last + 1] && joins(units, mentions[last] as Mention, mentions[last + 1] as Mention, clauses) !== null) last += 1;
    if (language.order !== 'verb-last' || sense(units[(mentions[last] as Mention).b], 'case')?.sense.after !== true || subject.mark !== null) return false;
    return !mentions.slice(0, head).some((one) => one.mark === null && clauses.of[one.a] === clauses.of[subject.a]);
  }

  /** 'Russia, Ukraine exchange prisoners': where verbs stand second, two countries at the head of a sentence with a comma between and a verb right behind. */
  function heads(at: number): boolean {
    const [one, other] = [mentions[at - 1], mentions[at]] as [Mention, Mention];
    if (language.order !== 'verb-second' || one.a !== 0 || other.a !== one.b + 1 || units[one.b]?.text !== ',' || !isLand(one.who) || !isLand(other.who)) return false;
    return clauses.verbUnits[other.b] === 1 || clauses.list.some(({ verb }) => verb?.at === other.b);
  }

  /** Whether nothing stands before a unit in its clause but a comma, a time or a word that belongs to no noun. */
  function begins(at: number): boolean {
    const before = units[at - 1];
    if (before === undefined || clauses.of[at - 1] !== clauses.of[at] || before.kind === MARK) return true;
    return sense(before, 'adverb') !== undefined || times.some((time) => time.a < at && at - 1 < time.b);
  }

  /** A postposition marks the noun that ends before it, with all that belongs to it. */
  function afterMark(i: number, mark: Case): void {
    const clause = clauses.of[i];
    let words = 0;
    let placed = false;
    let list = false;
    for (let k = i - 1; k >= 0 && k >= i - 12; k -= 1) {
      if (clauses.of[k] !== clause && clauses.of[k] !== -1) continue;
      const unit = units[k] as Unit;
      if (sense(unit, 'case') || sense(unit, 'mutual') || (unit.kind === MARK && unit.text === ',' && !list)) return;
      const at = mentionOf[k] as number;
      if (at >= 0) {
        const mention = mentions[at] as Mention;
        // 'The base of X in Y': where the object stands belongs to it.
        if (mention.mark === 'in' && isPlace(mention.who) && words === 0 && clauses.of[mention.markAt] === clause) {
          k = mention.markAt;
          placed = true;
          continue;
        }
        if (placed && words > 0) return;
        // 'Jets of X struck these two': with other words before the mark, a name that begins the clause is its subject.
        if (words > 0 && begins(mention.a) && !list) return;
        if (mention.mark === null) {
          mention.mark = mark;
          mention.markAt = i;
        }
        list = mention.joined;
        if (!mention.joined) {
          const head = mention.a - 1;
          // 'Its forces took the village': a name with an owner of its own has nobody else behind it.
          if (head < 0 || !sense(units[head], 'event') || ((mentionOf[head] as number) >= 0 && (units[head] as Unit).readings.some((reading) => reading.after.includes('own')))) return;
        }
        k = mention.a;
      } else if (placed && sense(unit, 'event')) return;
      else if (sense(unit, 'event') || (counts(unit) && !spans(unit)) || sense(unit, 'said-word') || sense(unit, 'civilian-object')) {
        if (marks[k] === 'about' || marks[k] === 'because') return;
        marks[k] = mark;
        return;
      } else if (unit.kind !== MARK) words += 1;
    }
  }
}

/** Whether a unit is a noun for a thing or a place. */
const counts = (unit: Unit): boolean => sense(unit, 'counted') !== undefined;

/** Whether a unit tells a span of time, which describes the noun before it: 'the three-day truce'. */
const spans = (unit: Unit): boolean => sense(unit, 'counted')?.sense.row.kind === 'time';

/** Whether a word names an event or something said by itself: 'beginning' and the like only tell of one with their verb, and so do `things` ('set up a base'). */
function tellsItself(unit: Unit, thing: boolean): boolean {
  return unit.readings.some((reading) => reading.k === 'say' || (reading.k === 'event' && (reading.sense.light === null || (reading.sense.row.needs === undefined && !thing))));
}

/** 'Some of the Taliban', 'five of its members': 'of' after a quantity marks nothing. */
function partitive(units: Unit[], at: number, { who }: Mention): boolean {
  if (who.roles.length === 0 && !who.party && (who.refers === null || who.place !== null)) return false;
  const before = units[at - 1];
  return before !== undefined && (sense(before, 'vague') !== undefined || sense(before, 'quantity') !== undefined || sense(before, 'classifier') !== undefined || sense(before, 'counted')?.sense.row.kind === 'people');
}

/** 'A commander in Hamas', 'three fighters in the brigade': whom an armed group or a force is named after as 'in' belongs to it. */
function memberOf(units: Unit[], at: number, { who, a }: Mention): boolean {
  if (!(who.party?.sector === 'REB' || who.party?.sector === 'MIL' || who.roles.some((role) => ROLES[role].kind === 'force')) || a !== at + 1) return false;
  const between = units[at - 1];
  const before = between !== undefined && (between.readings.length === 0 || sense(between, 'filler')) && !sense(between, 'counted') ? units[at - 2] : between;
  return sense(before, 'counted')?.sense.row.kind === 'people' || sense(before, 'role')?.sense.role === 'commander' || (before?.readings.some((reading) => reading.k === 'counted' && reading.sense.row.kind === 'people') ?? false);
}

/** Kinds of counted things that are somebody's. */
const OWNED: ReadonlySet<string> = new Set(['people', 'equipment', 'position', 'other']);

/** How far a preposition reaches over words that are neither names nor events. */
const REACH = 5;

/** Whether a mention only describes the noun after it: an adjective or a genitive. */
export function describes(mention: Mention, units: Unit[]): boolean {
  return (mention.who.bare === 'adjective' && !endsPhrase(units[mention.b], units[mention.b - 1])) || genitive(units[mention.b - 1]);
}

/** 'The forces of X and Y': a bare country in a list has the roles of the one before it. */
function shareRoles(before: Mention, mention: Mention): void {
  const { who } = mention;
  if (!who.country || (who.bare !== 'name' && who.bare !== 'adjective') || before.who.roles.length === 0 || before.who.person || before.who.place || !before.who.country) return;
  mention.who = someone(who, { roles: before.who.roles, bare: null });
}

/** Whether two mentions are members of one list: only 'and', a comma or marks between them, in one clause. */
function joins(units: Unit[], before: Mention, mention: Mention, clauses: Clauses): 'and' | 'comma' | null {
  if (clauses.of[before.a] !== clauses.of[mention.a]) return null;
  const first = units[mention.a] as Unit;
  let and = mention.joined || startsWithAnd(first);
  let comma = false;
  for (let k = before.b; k < mention.a; k += 1) {
    const unit = units[k] as Unit;
    if (sense(unit, 'and')) and = true;
    else if (unit.kind === MARK && unit.text === ',') comma = true;
    else if (unit.kind === MARK && unit.text !== ':' && unit.text !== '/') continue;
    else if (sense(unit, 'place-word') || sense(unit, 'filler')) {
      if (startsWithAnd(unit)) and = true;
    } else return null;
  }
  return and ? 'and' : comma ? 'comma' : null;
}

/** Whether no noun follows that an adjective could describe: 'dozens of Sudanese took shelter'. */
function endsPhrase(next: Unit | undefined, own: Unit | undefined): boolean {
  if (own?.readings.some((reading) => reading.k === 'demonym' && reading.after.includes('plural'))) return true;
  if (next === undefined || next.article !== null) return true;
  return next.readings.length > 0 && next.readings.every((reading) => reading.k === 'aux' || reading.k === 'case' || ((reading.k === 'verb' || (reading.k === 'event' && reading.sense.part === 'verb')) && reading.after.includes('past')));
}

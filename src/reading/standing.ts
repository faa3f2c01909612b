import { ROLES } from '../model/roles.js';
import type { LanguagePack } from './language.js';
import type { Memory } from './memory.js';
import type { Mention } from './mention.js';
import { controllerOf, pronounOf } from './controller.js';
import { isParty } from './who.js';
import { askedFor, struckLast, struckSeat } from './supply.js';
import { endsInMark, genitive, namesEvent, sense, type Unit } from './scan.js';
import type { Sentence } from './sentence.js';
import type { Trigger } from './telling.js';
import { MARK, NUMBER, WORD } from '../text/tokens.js';
import type { Clause } from './clause.js';

/** How many words a subject that stands before its verb has at most. */
const HEAD = 5;

/** How many adjectives may stand between the noun of an event and whose it is, where verbs stand last. */
export const DESCRIBED = 2;

/** Whether a unit is a number or tells an amount. */
const amount = (unit: Unit | undefined): boolean => unit?.kind === NUMBER || sense(unit, 'number') !== undefined || sense(unit, 'vague') !== undefined;

/** Where names stand in the clause of an event, by the relations that mark them and the order of the language: its subject, its object, its owner. */
export abstract class Standing {
  constructor(
    protected readonly sentence: Sentence,
    protected readonly memory: Memory,
    protected readonly language: LanguagePack,
    /** Mentions that speak; they do nothing else in their clause. */
    protected readonly speakers: readonly number[],
    /** Mentions that only report what another says: media and 'according to'. */
    protected readonly reporters: readonly number[],
    /** Who answers for what the event is told in: the mentions that name them here, and the word of saying. */
    protected readonly teller: { subjects: readonly number[]; verb: string } | null,
  ) {}

  protected mention(index: number): Mention {
    return this.sentence.mentions[index] as Mention;
  }

  /** Whether a mention can act: no region told as a place, no weapon of nobody. */
  protected acts(mention: Mention): boolean {
    const { who, mark } = mention;
    if (!isParty(who) || (who.outlet && who.roles.length === 0) || askedFor(this.sentence, mention)) return false;
    // 'On the Ugandan border', 'in Lebanese territory'.
    if (this.language.order === 'verb-second' && who.bare === 'adjective' && who.roles.length === 0 && sense(this.sentence.units[mention.b], 'place-word') !== undefined) return false;
    if (who.place && who.bare === 'name' && mark !== 'by' && mark !== 'between') return false;
    // 'The Afghan capital Kabul'.
    if (who.bare === 'seat' && who.roles.length === 0 && mention.b - mention.a > 1 && sense(this.sentence.units[mention.a], 'place')) return false;
    // 'Near the Burundian border'.
    if (this.language.genitiveFollows && who.bare === 'adjective' && who.roles.length === 0 && sense(this.sentence.units[mention.a - 1], 'place-word')?.sense.kind === 'border') return false;
    if (who.bare === 'seat' && (mark === 'in' || struckSeat(this.sentence, mention))) return false;
    return !(who.roles.length > 0 && who.roles.every((role) => ROLES[role].kind === 'means') && !who.country && !who.party && who.refers === null);
  }

  /** Parties of the trigger's clause that do not speak. */
  protected inClause(trigger: Trigger, withSpeaker = (trigger.row.type === 'notification' && this.language.order !== 'verb-last') || (trigger.row.type === 'mediation' && this.language.order === 'verb-first')): number[] {
    const { mentions, clauses } = this.sentence;
    const out: number[] = [];
    mentions.forEach((mention, index) => {
      if (clauses.of[mention.a] === trigger.clause.index && this.acts(mention) && !this.reporters.includes(index) && (!this.speakers.includes(index) || withSpeaker) && !this.struckTown(mention, trigger)) out.push(index);
    });
    return out;
  }

  /** 'Strikes on Beirut', 'bombed Tripoli': a capital that an attack is on, or where verbs stand second behind one, is where it was, as is one that is taken. */
  private struckTown(mention: Mention, { row, at, verb }: Trigger): boolean {
    const { who, a, mark } = mention;
    if (row.type.startsWith('control')) return this.language.order === 'verb-last' && struckLast(this.sentence, mention, /^control/);
    if (who.bare !== 'seat' || who.roles.length > 0 || !row.type.startsWith('attack')) return false;
    return this.language.order === 'verb-second' ? mark !== 'by' && a > at && a > (verb?.at ?? -1) : mark === 'on' || mark === 'to' || (this.language.order === 'verb-last' && mark === 'object');
  }

  /** A mention and those joined to it. */
  group(index: number): number[] {
    const out = [index];
    for (let k = index + 1; this.sentence.mentions[k]?.joined; k += 1) out.push(k);
    return out;
  }

  protected head(candidates: number[], fits: (mention: Mention) => boolean): number[] {
    const found = candidates.find((index) => fits(this.mention(index)));
    return found === undefined ? [] : this.group(found);
  }

  /** 'By an Israeli shell', 'with a drone of X': a weapon under 'with' tells whose it is, who then does it. */
  protected weaponOf({ mark, markAt, who }: Mention): boolean {
    if (mark !== 'with' || markAt < 0 || !this.language.genitiveFollows || (!who.country && !who.party)) return false;
    if (who.roles.length > 0) return who.roles.every((role) => ROLES[role].kind === 'means');
    return who.bare === 'adjective' && sense(this.sentence.units[markAt], 'means') !== undefined;
  }

  /** 'Host talks between X and Y': the first of those between whom the noun right before them is. */
  protected betweenJoined(index: number): boolean {
    return this.sentence.mentions[index + 1]?.joined === true && endsInMark(this.sentence.units[this.mention(index).a - 1], 'between', this.language);
  }

  /** The unmarked noun in subject position. */
  protected subject(trigger: Trigger, all: number[]): number[] {
    const at = trigger.verb?.at ?? trigger.at;
    // 'Summoned-the-ambassador Indian': an adjective right behind a phrase describes the noun in it.
    const phrase = (this.sentence.units[trigger.at] as Unit).text.includes(' ');
    const free = all.filter((index) => this.mention(index).mark === null && !this.belongsToEvent(index, trigger) && !(phrase && this.mention(index).who.bare === 'adjective' && this.mention(index).a === trigger.at + 1));
    if (this.language.order === 'verb-second') {
      const own = this.head(free.filter((index) => this.mention(index).a < at), () => true);
      if (own.length > 0 || (trigger.clause.opening !== 'rel' && trigger.clause.nonfinite === null)) return own.length === 0 && trigger.voice === 'passive' && trigger.verb?.at === trigger.at && this.goesOn(trigger) ? this.inherited(trigger) : own;
      const head = controllerOf(this.sentence, trigger.clause);
      if (head < 0 || !this.acts(this.mention(head)) || this.reporters.includes(head)) return [];
      // 'X and Y, which brokered the truce'.
      let first = head;
      while (trigger.clause.opening === 'rel' && this.mention(first).joined && this.acts(this.mention(first - 1))) first -= 1;
      return first === head ? this.group(head) : this.group(first).filter((index) => index <= head);
    }
    if (this.language.order === 'verb-last') {
      const own = this.head(free.filter((index) => this.mention(index).a < at), () => true);
      // 'The drones that struck X': who a clause describes does it, where nobody else stands in it.
      const head = own.length === 0 && trigger.voice === 'active' && trigger.clause.opening === 'rel' ? controllerOf(this.sentence, trigger.clause) : -1;
      return head >= 0 && this.acts(this.mention(head)) && !this.reporters.includes(head) ? [head] : own;
    }
    const opener = free.find((index) => this.mention(index).a < at);
    if (opener !== undefined && this.mention(opener).a === this.firstWord(trigger)) return this.group(opener);
    const led = trigger.voice === 'active' && trigger.verb !== null && !trigger.verb.object && this.nounBefore(trigger.clause, at);
    if (led) return this.head(free.filter((index) => this.mention(index).a < at), () => true);
    const after = trigger.takes || trigger.verb?.many || trigger.verb?.we || (trigger.clause.event !== undefined && trigger.verb?.at === at) ? [] : free.filter((index) => this.mention(index).a > at && this.mention(index).a - at <= 6);
    if (this.language.order === 'verb-first' && after.length > 0 && trigger.voice !== 'named' && this.strangerBefore(at, after[0] as number)) return [];
    if (this.language.order === 'verb-first' && after.length > 0) return this.head(after, () => true);
    const described = this.language.order === 'verb-first' ? this.describedBy(trigger) : [];
    if (described.length > 0) return described;
    return this.head(free.filter((index) => this.mention(index).a < at), () => true);
  }

  /** 'The forces that besiege X': where verbs stand first, what a clause without a subject of its own describes, unless a pronoun on the verb takes it up or the verb may be one that it suffers. */
  private describedBy({ clause, verb, voice, row }: Trigger): number[] {
    if (clause.opening !== 'rel' || clause.event !== undefined || voice !== 'active' || !verb || verb.object || row.people !== undefined || clause.units.some((i) => i < verb.at && sense(this.sentence.units[i], 'counted') !== undefined)) return [];
    const head = controllerOf(this.sentence, clause);
    return head >= 0 && this.acts(this.mention(head)) && !this.reporters.includes(head) ? this.group(head) : [];
  }

  /** 'The coalition's planes bombed X': whether a noun stands before a verb, at the head of its clause, as its subject. */
  private nounBefore({ units: own }: Clause, verb: number): boolean {
    const { units, marks, mentionOf, mentions, times } = this.sentence;
    for (let k = verb - 1, n = 0; k >= 0 && n < HEAD; k -= 1, n += 1) {
      const unit = units[k] as Unit;
      if (!own.includes(k) || times.some((time) => time.a <= k && k < time.b)) return false;
      const mark = mentions[mentionOf[k] as number]?.mark ?? marks[k] ?? null;
      if (unit.kind !== WORD || mark !== null || sense(unit, 'case') || sense(unit, 'and') || sense(unit, 'neg') || sense(unit, 'verb')) return false;
      const first = own[0] === k || units[k - 1]?.kind === MARK;
      if (first) return sense(unit, 'role') !== undefined || sense(unit, 'counted') !== undefined || (unit.readings.length === 0 && k < verb - 1 && (mentionOf[verb - 1] as number) >= 0);
    }
    return false;
  }

  /** 'The resistance inflicted on X': a definite noun that no pack knows, right behind the verb, is its subject; the name after it is not. */
  private strangerBefore(verb: number, index: number): boolean {
    return this.mention(index).who.bare !== 'adjective' && verb + 1 < this.mention(index).a && this.strangerAt(verb + 1);
  }

  /** Whether a unit is a definite noun that no pack knows. */
  protected strangerAt(i: number): boolean {
    const unit = this.sentence.units[i];
    const article = this.language.romanize.article?.form;
    return unit !== undefined && article !== undefined && unit.kind !== MARK && unit.readings.length === 0 && unit.text.startsWith(article) && (this.sentence.mentionOf[i] as number) < 0;
  }

  /** Where a clause's words begin: a name there is what the clause is about, even where the verb commonly stands first. */
  private firstWord(trigger: Trigger): number {
    return trigger.clause.units.find((i) => !sense(this.sentence.units[i], 'filler')) ?? -1;
  }

  /** Whether a mention belongs to another event noun just before it. */
  protected belongsToEvent(index: number, trigger: Trigger): boolean {
    const { a, mark, markAt, joined } = this.mention(index);
    // 'In the clashes of X and Y'.
    if (joined && this.language.order === 'verb-last') return this.belongsToEvent(index - 1, trigger);
    // 'In a heavy shelling of X': what describes the event may stand between.
    const far = mark === 'to' && markAt === a && this.language.genitiveFollows;
    const before = this.phraseBefore(a, far ? undefined : (mark === null || mark === 'object') && this.language.order === 'verb-last' ? DESCRIBED : 0);
    if (before < 0 || before === trigger.at || this.counted(before, index, trigger)) return false;
    // 'Shelled reinforcements of X', 'struck a patrol of X': what is hit, though it also tells of a move or a watch.
    const moved = trigger.row.type.startsWith('attack') && trigger.voice === 'active' && before > trigger.at && this.sentence.units[before]?.readings.some((reading) => reading.k === 'event' && (reading.sense.row.type === 'deployment' || reading.sense.row.type === 'monitoring')) === true;
    return !moved && this.isEvent(before) && trigger.verb?.at !== before;
  }

  /** 'In this attack three soldiers of X were killed': a number behind a noun that 'this' determines, or behind its day, opens a noun of its own; without one, so do those who are told as lost. */
  private counted(noun: number, index: number, { row, voice }: Trigger): boolean {
    const { units, times } = this.sentence;
    if (this.language.order !== 'verb-last') return false;
    const { a, who } = this.mention(index);
    const determined = sense(units[noun - 1], 'this') !== undefined;
    if (!determined && !times.some((time) => time.a > noun && time.b < a)) return false;
    for (let k = noun + 1; k < a; k += 1) if (amount(units[k]) && !times.some((time) => time.a <= k && k < time.b)) return true;
    return determined && voice === 'passive' && row.people !== undefined && who.roles.length > 0 && !this.sentence.figures.some((figure) => figure.a > a && this.sentence.clauses.of[figure.a] === this.sentence.clauses.of[a]);
  }

  private isEvent(i: number): boolean {
    return namesEvent(this.sentence.units[i]);
  }

  /** Unit of the noun before a name, past titles, times, brackets, and up to some words that describe it; past its own preposition too. */
  protected phraseBefore(a: number, adjectives = 3): number {
    const { units, times, mentionOf } = this.sentence;
    let left = adjectives;
    let before = a - 1;
    let own = adjectives > 0;
    for (; before > 0; before -= 1) {
      const unit = units[before] as Unit;
      // Its own preposition, past 'members', 'elements'.
      if (own && sense(unit, 'case')) {
        own = false;
        continue;
      }
      own &&= sense(unit, 'filler') !== undefined;
      if (sense(unit, 'filler') || times.some((time) => time.a - (adjectives > 0 && sense(unit, 'case') ? 1 : 0) <= before && before < time.b) || unit.text === '(' || unit.text === ')') continue;
      // 'The killing of five of X's men'.
      if (this.language.joinedArticle && (amount(unit) || (sense(unit, 'classifier') && amount(units[before - 1])))) continue;
      const describes = left > 0 && unit.kind !== MARK && !this.isEvent(before) && (mentionOf[before] as number) < 0 && (unit.readings.length === 0 || sense(unit, 'means') !== undefined || (this.language.order === 'verb-last' && sense(unit, 'time') !== undefined));
      if (!describes) break;
      left -= 1;
    }
    return before;
  }

  /** What a noun belongs to: the unmarked name right after it, or before it where the language has it so. */
  protected owner(trigger: Trigger, all: number[]): number[] {
    const { units } = this.sentence;
    if (this.language.genitiveFollows) {
      for (let k = trigger.at + 1; k < Math.min(units.length, trigger.at + 5); k += 1) {
        const index = this.sentence.mentionOf[k] as number;
        if (index >= 0) return all.includes(index) && this.mention(index).mark === null ? this.group(index) : [];
        const unit = units[k] as Unit;
        // 'In Sunday's attack three soldiers were killed': a number behind the day opens a noun of its own.
        if (this.language.order === 'verb-last' && amount(unit) && this.sentence.times.some((time) => time.a > trigger.at && time.b <= k)) return [];
        // 'The killing of five of X's men'.
        const part = sense(unit, 'classifier') !== undefined && amount(units[k - 1]);
        if ((sense(unit, 'case') && !part) || sense(unit, 'verb') || sense(unit, 'that') || unit.text === ',') return [];
        // 'The dead of X's attack' are not of X.
        if (trigger.row.type.startsWith('loss') && this.language.order === 'verb-last' && namesEvent(unit, 'attack')) return [];
      }
      return [];
    }
    for (let k = trigger.at - 1; k >= Math.max(0, trigger.at - 4); k -= 1) {
      const index = this.sentence.mentionOf[k] as number;
      const unit = units[k] as Unit;
      if (index >= 0) return all.includes(index) && this.mention(index).mark !== 'in' && (k === trigger.at - 1 || this.mention(index).who.bare === 'adjective' || genitive(unit)) ? this.group(index).filter((one) => this.mention(one).b <= trigger.at) : [];
      if (unit.kind === MARK || sense(unit, 'case') || sense(unit, 'verb') || sense(unit, 'and') || unit.article !== null) return [];
    }
    return [];
  }

  /** The object of a verb that stands before it in languages with the verb first. */
  protected afterVerb(trigger: Trigger, all: number[], doer: number[]): number[] {
    if (this.language.order === 'verb-last') return [];
    const at = trigger.verb?.at ?? trigger.at;
    return this.head(all.filter((index) => this.mention(index).a > at && !doer.includes(index) && this.mention(index).mark === null && !(this.language.genitiveFollows && this.belongsToEvent(index, trigger)) && !this.ofPlaceBehind(index)), () => true);
  }

  /** 'In Niger's western X region': whether a country only tells of which land the place right behind it is. */
  private ofPlaceBehind(index: number): boolean {
    const { b } = this.mention(index);
    const next = this.sentence.mentions[index + 1];
    return next !== undefined && genitive(this.sentence.units[b - 1]) && next.who.place !== null && next.mark !== null && this.sentence.units.slice(b, next.a).every((unit) => sense(unit, 'compass') !== undefined || sense(unit, 'filler') !== undefined);
  }

  /** The subject of the clause before, where this clause goes on without one. */
  protected inherited(trigger: Trigger): number[] {
    if ((trigger.clause.opening !== 'and' && trigger.clause.opening !== 'that' && !this.goesOn(trigger)) || (trigger.verb?.we && this.speakers.length === 0)) return [];
    // 'The UN said that 60,000 have fled': who tells of flight does not flee.
    if (this.ownSubject(trigger) || (this.language.order === 'verb-last' && trigger.row.people === 'displaced')) return [];
    if (this.hasOtherSubject(trigger)) return [];
    const before = this.subjectBefore(trigger);
    const that = this.teller && pronounOf(this.sentence, trigger.clause);
    const { standsFor } = this.language;
    if (!this.teller || !that || !standsFor) return before;
    // 'X said that Y shelled a town and that it downed a plane': X did, unless the pronoun can only be Y.
    const other = before.length > 0 ? this.verbOf(before[0] as number) : undefined;
    return other !== undefined && standsFor(that, other) && !standsFor(that, this.teller.verb) ? before : [...this.teller.subjects];
  }

  /** The verb of the clause in which a mention stands. */
  private verbOf(index: number): string | undefined {
    const { clauses, units } = this.sentence;
    const verb = clauses.list.find((clause) => clause.index === clauses.of[this.mention(index).a])?.verb;
    return verb ? units[verb.at]?.text : undefined;
  }

  private subjectBefore(trigger: Trigger): number[] {
    const { clauses, mentions } = this.sentence;
    for (let k = trigger.clause.index - 1; k >= 0; k -= 1) {
      const clause = clauses.list.find((c) => c.index === k);
      if (!clause) continue;
      const found = mentions.findIndex((mention, index) => clauses.of[mention.a] === k && mention.mark === null && this.acts(mention) && !this.speakers.includes(index) && !this.belongsToEvent(index, trigger));
      if (found >= 0) return this.group(found);
      if (clause.opening === 'start' || clause.opening === 'that') return [];
    }
    return [];
  }

  /** 'Left the village but hold the heights': a clause behind an 'and' or a 'but' that joins, without a subject of its own, where verbs stand second. */
  private goesOn({ clause, verb }: Trigger): boolean {
    const joins = clause.opening === 'and' || (clause.opening === 'but' && sense(this.sentence.units[clause.openedAt], 'but')?.sense.joins === true);
    if (this.language.order !== 'verb-second' || !joins || clause.nonfinite !== null || !verb) return false;
    const before = clause.units.filter((i) => i > clause.openedAt && i < verb.at).map((i) => this.sentence.units[i] as Unit);
    return !sense(before[0], 'neg') && before.every((unit) => sense(unit, 'aux') ?? sense(unit, 'adverb') ?? sense(unit, 'ongoing') ?? sense(unit, 'neg'));
  }

  /** 'X said that a lorry exploded': where verbs stand second, a finite clause under another has a subject of its own, unless that is forces of nobody else: 'its planes'. */
  private ownSubject({ clause, verb }: Trigger): boolean {
    if (this.language.order !== 'verb-second' || clause.opening !== 'that' || clause.nonfinite !== null) return false;
    const before = clause.units.filter((i) => i < (verb?.at ?? -1));
    return !before.some((i) => sense(this.sentence.units[i], 'own') !== undefined || ((this.sentence.mentions[this.sentence.mentionOf[i] as number]?.mark ?? null) === null && this.sentence.units[i]?.readings.some((reading) => reading.k === 'role' && ROLES[reading.sense.role].kind === 'force' && ROLES[reading.sense.role].sector === 'MIL')));
  }

  /** 'Unknown aircraft bombed': where verbs stand first, a noun that opens the clause before its verb is its subject, though it names no party. */
  private hasOtherSubject(trigger: Trigger): boolean {
    if (this.language.order === 'verb-last') return this.weaponActs(trigger);
    if (this.language.order !== 'verb-first' || !trigger.verb) return false;
    const first = trigger.clause.units.find((i) => (this.sentence.units[i] as Unit).kind !== MARK);
    if (first === undefined || first >= trigger.verb.at) return false;
    const unit = this.sentence.units[first] as Unit;
    // 'Its men', 'our fighters', 'the air force' are the speaker's.
    if (unit.readings.some((reading) => reading.after.includes('own') || reading.after.includes('our')) || sense(unit, 'role')?.sense.role === 'air-force') return false;
    // 'The shelling hit the market', said by nobody who shelled.
    const event = unit.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun' && reading.before.includes('def'));
    return unit.kind !== NUMBER && (unit.readings.length === 0 || event || sense(unit, 'counted') !== undefined || sense(unit, 'role') !== undefined) && !sense(unit, 'time') && !sense(unit, 'pronoun');
  }

  /** 'Three drones struck the base': where verbs stand last, some weapons of nobody that open the clause before its object. */
  private weaponActs({ clause, verb }: Trigger): boolean {
    const { units, marks, mentions, mentionOf } = this.sentence;
    const mark = (i: number) => mentions[mentionOf[i] as number]?.mark ?? marks[i] ?? null;
    const first = clause.units.find((i) => !sense(units[i], 'filler') && !sense(units[i], 'number') && !sense(units[i], 'adverb') && (units[i] as Unit).kind === WORD && !this.sentence.times.some((time) => time.a <= i && i < time.b));
    const unit = units[first ?? -1];
    const some = unit?.readings.some((reading) => reading.after.includes('single')) || this.sentence.figures.some((figure) => figure.at === first);
    return first !== undefined && verb !== null && some && sense(unit, 'means') !== undefined && mark(first) === null && clause.units.some((i) => i > first && i < verb.at && mark(i) === 'object');
  }
}

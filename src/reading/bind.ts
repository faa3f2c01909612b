import { ROLES } from '../model/roles.js';
import type { LanguagePack } from './language.js';
import type { Memory } from './memory.js';
import type { Mention, Resolved } from './mention.js';
import { controllerOf } from './controller.js';
import { describedBy } from './described.js';
import { isParty } from './who.js';
import { fights } from './patients.js';
import { struckSeat } from './supply.js';
import { officeOn, resolve, roleOf, stateOf, type Use } from './resolve.js';
import { endsInMark, genitive, sense, type Unit } from './scan.js';
import type { Sentence } from './sentence.js';
import type { Trigger } from './telling.js';
import { MARK, NUMBER, WORD } from '../text/tokens.js';
import type { Clause } from './clause.js';
import type { EventRow } from './tables.js';

/** Mentions of a clause by what they do in an event. */
export interface Roles {
  agents: number[];
  targets: number[];
}

/** Events whose noun names the doer by 'of': 'the withdrawal of X'. */
const INTRANSITIVE: ReadonlySet<EventRow['type']> = new Set(['control.withdrawal', 'deployment', 'operation.start', 'operation.end', 'contact', 'contact.meeting', 'contact.call', 'clash', 'position', 'alert']);

/** How many words a subject that stands before its verb has at most. */
const HEAD = 5;

/** Binds names to the roles of events, by the relations that mark them and the order of the language. */
export class Binder {
  constructor(
    private readonly sentence: Sentence,
    private readonly memory: Memory,
    private readonly language: LanguagePack,
    /** Mentions that speak; they do nothing else in their clause. */
    private readonly speakers: readonly number[],
    /** Mentions that only report what another says: media and 'according to'. */
    private readonly reporters: readonly number[],
  ) {}

  private mention(index: number): Mention {
    return this.sentence.mentions[index] as Mention;
  }

  /** Whether a mention can act: no region told as a place, no weapon of nobody. */
  private acts(mention: Mention): boolean {
    const { who, mark } = mention;
    if (!isParty(who) || (who.outlet && who.roles.length === 0) || sense(this.sentence.units[mention.a - 1], 'initiative')) return false;
    if (who.place && who.bare === 'name' && mark !== 'by' && mark !== 'between') return false;
    if (who.bare === 'seat' && (mark === 'in' || struckSeat(this.sentence, mention))) return false;
    return !(who.roles.length > 0 && who.roles.every((role) => ROLES[role].kind === 'means') && !who.country && !who.party && who.refers === null);
  }

  /** Parties of the trigger's clause that do not speak. */
  private inClause(trigger: Trigger, withSpeaker = trigger.row.type === 'notification' && this.language.order === 'verb-second'): number[] {
    const { mentions, clauses } = this.sentence;
    const out: number[] = [];
    mentions.forEach((mention, index) => {
      if (clauses.of[mention.a] === trigger.clause.index && this.acts(mention) && !this.reporters.includes(index) && (!this.speakers.includes(index) || withSpeaker) && !this.struckTown(mention, trigger)) out.push(index);
    });
    return out;
  }

  /** 'Strikes on Beirut', 'bombed Tripoli': where verbs stand second, a capital behind an attack is where it was. */
  private struckTown({ who, a, mark }: Mention, { row, at, verb }: Trigger): boolean {
    return this.language.order === 'verb-second' && who.bare === 'seat' && who.roles.length === 0 && row.type.startsWith('attack') && mark !== 'by' && a > at && a > (verb?.at ?? -1);
  }

  /** A mention and those joined to it. */
  group(index: number): number[] {
    const out = [index];
    for (let k = index + 1; this.sentence.mentions[k]?.joined; k += 1) out.push(k);
    return out;
  }

  private head(candidates: number[], fits: (mention: Mention) => boolean): number[] {
    const found = candidates.find((index) => fits(this.mention(index)));
    return found === undefined ? [] : this.group(found);
  }

  /** Who does it and to whom it is done. */
  roles(trigger: Trigger): Roles {
    const all = this.inClause(trigger);
    const named = this.head(all, (m) => m.mark === 'by');
    const wielded = named.length > 0 ? named : this.head(all, (m) => this.wields(m) || (trigger.voice !== 'active' && this.weaponOf(m)));
    const by = wielded.length > 0 ? wielded : this.foughtWith(trigger, all);
    const object = this.head(all, (m) => m.mark === 'object');
    const against = this.head(all.filter((index) => this.mention(index).mark !== 'to' || !this.belongsToEvent(index, trigger)), (m) => m.mark === 'on' || m.mark === 'to');
    const subject = this.subject(trigger, all);
    const owner = this.owner(trigger, all);
    // 'The attack that X launched [left] five dead': who launched it is not lost.
    if (this.byLauncher(trigger)) return { agents: subject, targets: [] };
    if (trigger.row.polarity === 'denied') {
      // 'Repelled an attack that X launched', 'repelled an attack of X': whose attack it was made it, on those who repelled it.
      const made = this.described(trigger);
      if (made) return { agents: made.agents, targets: subject.filter((index) => !made.agents.includes(index)) };
      if (trigger.row.type.startsWith('attack') && trigger.voice !== 'named') return this.repelled(trigger, all, { by, subject, object, owner });
    }
    if (trigger.voice === 'active') {
      // 'Shot down drones launched by X': behind an active verb that has its subject, 'by' tells of the object.
      const owned = this.language.order === 'verb-second' && subject.length > 0 && by.length > 0 && this.mention(by[0] as number).a > (trigger.verb?.at ?? trigger.at);
      if (owned && trigger.row.type.startsWith('loss.equipment')) return { agents: subject, targets: by.filter((index) => !subject.includes(index)) };
      const told = by.length > 0 && !owned ? by : subject.length > 0 ? subject : this.inherited(trigger);
      if (trigger.verb?.we && by.length === 0 && this.speakers.length > 0) return { agents: [...this.speakers], targets: object.length > 0 ? object : against.length > 0 ? against : this.afterVerb(trigger, all, []) };
      const wielder = told.length > 0 ? told : this.head(all, (m) => this.weaponOf(m));
      const doer = wielder.length > 0 ? wielder : this.byEvent(trigger);
      const direct = this.language.order === 'verb-second' ? this.afterVerb(trigger, all, doer) : [];
      const patient = object.length > 0 ? object : direct.length > 0 ? direct : against.length > 0 ? against : this.afterVerb(trigger, all, doer);
      const lost = patient.length === 0 || (object.length === 0 && this.language.order === 'verb-last' && trigger.row.type === 'control.gain') ? this.loser(trigger, all) : [];
      return { agents: doer, targets: (lost.length > 0 ? lost : patient).filter((index) => !doer.includes(index)) };
    }
    if (trigger.voice === 'passive') {
      // 'Came under a strike that X launched', 'came under a strike from X'.
      const hitter = trigger.row.type.startsWith('attack') && owner.length === 0 && by.length === 0 ? (this.described(trigger)?.agents ?? this.maker(trigger, all)) : [];
      if (hitter.length > 0) return { agents: hitter, targets: this.subject(trigger, all.filter((index) => !hitter.includes(index))) };
      // 'Came under the shelling of X', 'came under X fire': who stands by the noun of an attack made it.
      if (owner.length > 0 && trigger.row.type.startsWith('attack') && trigger.verb !== null && trigger.verb.at < trigger.at && this.language.order !== 'verb-last') {
        const hit = this.subject(trigger, all.filter((index) => !owner.includes(index)));
        return { agents: owner.filter((index) => !hit.includes(index)), targets: hit };
      }
      // 'Kharkiv under the fire of X', in a headline.
      if (owner.length > 0 && trigger.row.type.startsWith('attack') && trigger.verb === null && this.language.order === 'verb-last') return { agents: owner, targets: subject.filter((index) => !owner.includes(index)) };
      // 'An Azeri assault was repelled': whose the attack is made it, where nobody else stands beside it.
      if (owner.length > 0 && by.length === 0 && trigger.row.type.startsWith('attack') && trigger.verb !== null && trigger.verb.at > trigger.at && subject.every((index) => owner.includes(index))) return { agents: owner, targets: object.filter((index) => !owner.includes(index)) };
      const lost = this.language.order === 'verb-last' && trigger.row.type === 'control.gain' ? this.loser(trigger, all) : [];
      if (lost.length > 0) return { agents: by, targets: lost };
      const patient = subject.length > 0 ? subject : object.length > 0 ? object : owner;
      const doer = by.length > 0 ? by : this.head(all, (m) => m.mark === 'from' && !patient.includes(all.indexOf(all[0] as number)));
      // 'Surrendered to X': whom those who give themselves up give themselves up to took them.
      if (doer.length === 0 && trigger.row.people === 'captured' && trigger.verb !== null && trigger.verb.at === trigger.at && !trigger.verb.passive) return { agents: this.afterVerb(trigger, all, patient), targets: patient };
      const attacker = doer.length === 0 && trigger.row.type.startsWith('attack') ? owner : doer;
      return { agents: by.length > 0 ? by : attacker.filter((index) => !patient.includes(index)), targets: patient };
    }
    const told = this.described(trigger);
    if (told) return told;
    if (owner.length > 0 && this.suffered(trigger, this.mention(owner[0] as number))) return { agents: by, targets: owner.filter((index) => !by.includes(index)) };
    const of = this.head(all, (m) => m.mark === 'of' && m.markAt === trigger.at + 1);
    const doer = by.length > 0 ? by : owner.length > 0 ? owner : INTRANSITIVE.has(trigger.row.type) ? of : this.maker(trigger, all);
    const helped = trigger.row.type === 'support.military' ? this.loser(trigger, all) : [];
    const aimed = (helped.length > 0 ? helped : against).filter((index) => !doer.includes(index));
    const whose = this.language.genitiveFollows && trigger.row.people && by.length > 0 ? owner : [];
    const patient = aimed.length > 0 ? aimed : object.length > 0 ? object : whose.length > 0 ? whose : of.filter((index) => !doer.includes(index));
    // 'The downing of a drone of X by Y'.
    const suffers = patient.length === 0 && by.length > 0 && this.language.order === 'verb-last' ? owner : patient;
    if (doer.length > 0) return { agents: doer, targets: suffers.filter((index) => !doer.includes(index)) };
    return { agents: subject.length > 0 && trigger.mark !== 'about' && !this.beside(trigger) && !this.sufferedBeside(trigger) ? subject : [], targets: patient.filter((index) => !subject.includes(index)) };
  }

  /** 'Killed by X fire', 'hit by X's rockets': whose the weapon is that 'by' marks. */
  private wields(mention: Mention): boolean {
    const { units, marks, mentionOf } = this.sentence;
    const held = units[mention.b];
    return mention.mark === null && held !== undefined && marks[mention.b] === 'by' && mentionOf[mention.b] === -1 && (sense(held, 'fire') !== undefined || sense(held, 'means') !== undefined);
  }

  /** 'X repelled an attack of Y', 'an attack of Y was repelled by X': whose attack it was made it, on those who repelled it. */
  private repelled(trigger: Trigger, all: number[], { by, subject, object, owner }: Record<'by' | 'subject' | 'object' | 'owner', number[]>): Roles {
    const rest = (taken: number[]) => all.filter((index) => !taken.includes(index));
    if (trigger.voice === 'active') {
      const defenders = subject.length > 0 ? subject : this.inherited(trigger);
      const theirs = object.length > 0 ? object : owner.length > 0 ? owner : this.head(rest(defenders), (m) => m.mark === 'by' || m.mark === 'of' || m.mark === 'from' || m.mark === 'to' || m.mark === null);
      return { agents: theirs.filter((index) => !defenders.includes(index)), targets: defenders };
    }
    const attackers = owner.length > 0 ? owner : subject.length > 0 ? subject : this.head(rest(by), (m) => m.mark === 'of' || m.mark === null);
    return { agents: attackers.filter((index) => !by.includes(index)), targets: by };
  }

  /** 'Was wounded in an explosion': an attack under a preposition, beside a verb that its subject suffers, is not by that subject. */
  private beside(trigger: Trigger): boolean {
    if (!trigger.row.type.startsWith('attack') || trigger.mark === null || trigger.mark === 'object' || trigger.verb === null) return false;
    const { readings } = this.sentence.units[trigger.verb.at] as Unit;
    // 'Killed seven in an attack': who kills in it made it.
    if (this.language.order === 'verb-second' && !trigger.verb.passive && trigger.verb.at < trigger.at && readings.some((reading) => reading.k === 'event' && reading.sense.part === 'verb' && reading.sense.row.people !== undefined)) return false;
    return readings.some((reading) => reading.k === 'event' && (reading.sense.row.people !== undefined || reading.sense.part === 'suffer'));
  }

  /** 'Retook the town from X': whom ground is taken from; a bare country may be where. Where verbs stand last, whom somebody stands behind is marked so too. */
  private loser(trigger: Trigger, all: number[]): number[] {
    return trigger.row.type === 'control.gain' || (trigger.row.type === 'support.military' && this.language.order === 'verb-last') ? this.head(all, (m) => m.mark === 'from' && (m.who.bare === null || this.language.order === 'verb-last')) : [];
  }

  /**
   * 'Shelling of X on Y', 'a drone attack of X', 'fire from X': after the noun of an attack with what describes it, 'of' and 'from' name who made it;
   * but 'the targeting of X' names whom.
   */
  private maker(trigger: Trigger, all: number[]): number[] {
    if (!trigger.row.type.startsWith('attack') || !this.language.genitiveFollows) return [];
    const on = this.sentence.mentions.some((mention) => mention.mark === 'on' && mention.a > trigger.at && this.sentence.clauses.of[mention.a] === trigger.clause.index);
    return this.head(all, (m) => {
      if (m.a <= trigger.at || this.phraseBefore(m.a) !== trigger.at) return false;
      const own = m.mark === 'to' && m.markAt === m.a;
      return (own && on && m.a - trigger.at <= 2) || ((own ? trigger.row.takes !== true : m.mark === 'from') && fights(m));
    });
  }

  /** 'Killed in clashes with X': whom people were lost to. */
  private foughtWith(trigger: Trigger, all: number[]): number[] {
    if (this.language.order !== 'verb-first' || !trigger.row.people || trigger.voice === 'active') return [];
    return this.head(all, (m) => {
      if (m.mark !== 'with' || m.markAt <= trigger.at || !fights(m)) return false;
      const noun = this.sentence.units[this.phraseBefore(m.a)];
      return noun?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun' && reading.sense.row.type === 'clash') === true;
    });
  }

  /** Whether people are lost in a clause that tells who launched what killed them. */
  byLauncher({ row, clause, verb }: Trigger): boolean {
    return this.language.order === 'verb-first' && row.people !== undefined && clause.opening === 'rel' && verb?.object === true && verb.role === 'do';
  }

  /** 'A strike by X killed five', 'the shelling of X left five dead': where an event is the subject, who made it does it. */
  private byEvent(trigger: Trigger): number[] {
    if (this.language.order !== 'verb-first' || !trigger.verb || trigger.row.type.startsWith('attack')) return [];
    const { at } = trigger.verb;
    const event = (i: number) => (this.sentence.units[i] as Unit | undefined)?.readings.find((reading) => reading.k === 'event' && reading.sense.part === 'noun' && reading.sense.row.type.startsWith('attack'));
    const units = trigger.clause.units.filter((i) => this.sentence.marks[i] === null && (i < at || i === at + 1) && event(i) !== undefined);
    const noun = units[0];
    const reading = noun === undefined ? undefined : event(noun);
    if (noun === undefined || reading?.k !== 'event') return [];
    return this.roles({ ...trigger, at: noun, row: reading.sense.row, voice: 'named', mark: null }).agents;
  }

  /** 'By an Israeli shell', 'with a drone of X': a weapon under 'with' tells whose it is, who then does it. */
  private weaponOf({ mark, markAt, who }: Mention): boolean {
    if (mark !== 'with' || markAt < 0 || !this.language.genitiveFollows || (!who.country && !who.party)) return false;
    if (who.roles.length > 0) return who.roles.every((role) => ROLES[role].kind === 'means');
    return who.bare === 'adjective' && sense(this.sentence.units[markAt], 'means') !== undefined;
  }

  /** 'A strike that planes of X launched on Y': the clause that describes the event tells who and whom. */
  private described(trigger: Trigger): Roles | null {
    const clause = describedBy(this.sentence, trigger, this.language);
    if (!clause?.verb) return null;
    const { polarity: _, ...row } = trigger.row;
    const suffered = this.language.order === 'verb-last' && (clause.verb.passive || clause.verb.role === 'undergo');
    const inside: Trigger = { ...trigger, row, clause, verb: clause.verb, voice: suffered ? 'passive' : 'active', at: clause.verb.at };
    const roles = this.roles(inside);
    return roles.agents.length > 0 ? roles : null;
  }

  /** 'The murder of X', 'the shelling of positions of X': whether what a noun is of is what it is done to. */
  private suffered({ row, at }: Trigger, { a }: Mention): boolean {
    if (row.objective) return true;
    if (!row.type.startsWith('attack') || !this.language.genitiveFollows) return false;
    for (let k = at + 1; k < a; k += 1) if (sense(this.sentence.units[k], 'counted')?.sense.row.kind === 'position') return true;
    return false;
  }

  /** 'In a blast three policemen died': under a preposition, beside a verb that its subject suffers, an event is not by that subject. */
  private sufferedBeside(trigger: Trigger): boolean {
    const { verb } = trigger;
    if ((trigger.mark !== 'in' && trigger.mark !== 'because') || !verb || this.language.order !== 'verb-last') return false;
    if (verb.role !== 'do' || verb.passive) return true;
    return trigger.clause.units.some((i) => this.sentence.units[i]?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'suffer-light' && reading.sense.light === verb.lemma));
  }

  /** All parties of the clause, for events in which all sides act: contacts, agreements, clashes. */
  everybody(trigger: Trigger): number[] {
    const all = this.inClause(trigger, trigger.mark === 'in' || trigger.mark === 'about').filter((index) => this.mention(index).mark !== 'about' && this.mention(index).mark !== 'in' && (!this.belongsToEvent(index, trigger) || this.mention(index).mark === 'between' || this.betweenJoined(index)) && !this.isVictim(index));
    const sides = all.filter((index) => {
      const { mark } = this.mention(index);
      return mark === 'between' || mark === 'with' || mark === null || mark === 'by' || mark === 'object' || mark === 'from' || mark === 'to';
    });
    if (sides.length === 0) return this.inherited(trigger);
    // 'X arrived in A and met with Y': who goes on from the clause before is one of them.
    const goesOn = trigger.voice === 'active' && trigger.clause.opening === 'and' && this.meetsOnly(trigger, sides) ? this.inherited(trigger) : [];
    return [...goesOn.filter((index) => !sides.includes(index)), ...sides];
  }

  /** Whether parties are told as one subject: 'A and B'. */
  joined(parties: { index: number }[]): boolean {
    return parties.length === 2 && parties.every(({ index }) => index >= 0 && this.mention(index).mark === null) && parties.some(({ index }) => this.mention(index).joined);
  }

  /** Whether a joined clause names only whom somebody met: all under 'with', or, where verbs stand first, one who is told by his office or as a counterpart right behind the verb. */
  private meetsOnly(trigger: Trigger, sides: number[]): boolean {
    if (this.language.order === 'verb-second') return false;
    if (sides.every((index) => this.mention(index).mark === 'with')) return true;
    return this.language.order === 'verb-first' && trigger.clause.units[0] === trigger.verb?.at && this.group(sides[0] as number).length === sides.length && sides.every((index) => this.mention(index).mark === null);
  }

  /** 'Host talks between X and Y': the first of those between whom the noun right before them is. */
  private betweenJoined(index: number): boolean {
    return this.sentence.mentions[index + 1]?.joined === true && endsInMark(this.sentence.units[this.mention(index).a - 1], 'between', this.language);
  }

  /** Those named as the two sides of something: 'between X and Y'. */
  between(trigger: Trigger): number[] {
    return this.inClause(trigger).filter((index) => this.mention(index).mark === 'between');
  }

  /** The unmarked noun in subject position. */
  private subject(trigger: Trigger, all: number[]): number[] {
    const at = trigger.verb?.at ?? trigger.at;
    // 'Summoned-the-ambassador Indian': an adjective right behind a phrase describes the noun in it.
    const phrase = (this.sentence.units[trigger.at] as Unit).text.includes(' ');
    const free = all.filter((index) => this.mention(index).mark === null && !this.belongsToEvent(index, trigger) && !(phrase && this.mention(index).who.bare === 'adjective' && this.mention(index).a === trigger.at + 1));
    if (this.language.order === 'verb-second') {
      const own = this.head(free.filter((index) => this.mention(index).a < at), () => true);
      if (own.length > 0 || (trigger.clause.opening !== 'rel' && trigger.clause.nonfinite === null)) return own;
      const head = controllerOf(this.sentence, trigger.clause);
      return head >= 0 && this.acts(this.mention(head)) && !this.reporters.includes(head) ? this.group(head) : [];
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
    const after = trigger.takes || trigger.verb?.many || trigger.verb?.we ? [] : free.filter((index) => this.mention(index).a > at && this.mention(index).a - at <= 6);
    if (this.language.order === 'verb-first' && after.length > 0 && trigger.voice !== 'named' && this.strangerBefore(at, after[0] as number)) return [];
    if (this.language.order === 'verb-first' && after.length > 0) return this.head(after, () => true);
    return this.head(free.filter((index) => this.mention(index).a < at), () => true);
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
    const next = this.sentence.units[verb + 1];
    const article = this.language.romanize.article?.form;
    return this.mention(index).who.bare !== 'adjective' && next !== undefined && article !== undefined && verb + 1 < this.mention(index).a && next.kind !== MARK && next.readings.length === 0 && next.text.startsWith(article) && (this.sentence.mentionOf[verb + 1] as number) < 0;
  }

  /** Where a clause's words begin: a name there is what the clause is about, even where the verb commonly stands first. */
  private firstWord(trigger: Trigger): number {
    return trigger.clause.units.find((i) => !sense(this.sentence.units[i], 'filler')) ?? -1;
  }

  /** Whether a mention belongs to another event noun just before it. */
  private belongsToEvent(index: number, trigger: Trigger): boolean {
    const { a, mark, markAt } = this.mention(index);
    // 'In a heavy shelling of X': what describes the event may stand between.
    const far = mark === 'to' && markAt === a && this.language.genitiveFollows;
    const before = this.phraseBefore(a, far ? undefined : 0);
    if (before < 0 || before === trigger.at) return false;
    // 'Shelled reinforcements of X': what is hit, though it also tells of a move.
    const moved = trigger.row.type.startsWith('attack') && trigger.voice === 'active' && before > trigger.at && this.sentence.units[before]?.readings.some((reading) => reading.k === 'event' && reading.sense.row.type === 'deployment') === true;
    return !moved && this.isEvent(before) && trigger.verb?.at !== before;
  }

  private isEvent(i: number): boolean {
    return this.sentence.units[i]?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun') === true;
  }

  /** Unit of the noun before a name, past titles, times, brackets, and up to some words that describe it; past its own preposition too. */
  private phraseBefore(a: number, adjectives = 3): number {
    const { units, times, mentionOf } = this.sentence;
    let left = adjectives;
    let before = a - 1;
    if (adjectives > 0 && sense(units[before], 'case')) before -= 1;
    for (; before > 0; before -= 1) {
      const unit = units[before] as Unit;
      if (sense(unit, 'filler') || times.some((time) => time.a <= before && before < time.b) || unit.text === '(' || unit.text === ')') continue;
      const describes = left > 0 && unit.kind !== MARK && !this.isEvent(before) && (mentionOf[before] as number) < 0 && (unit.readings.length === 0 || sense(unit, 'means') !== undefined);
      if (!describes) break;
      left -= 1;
    }
    return before;
  }

  /** What a noun belongs to: the unmarked name right after it, or before it where the language has it so. */
  private owner(trigger: Trigger, all: number[]): number[] {
    const { units } = this.sentence;
    if (this.language.genitiveFollows) {
      for (let k = trigger.at + 1; k < Math.min(units.length, trigger.at + 5); k += 1) {
        const index = this.sentence.mentionOf[k] as number;
        if (index >= 0) return all.includes(index) && this.mention(index).mark === null ? this.group(index) : [];
        const unit = units[k] as Unit;
        if (sense(unit, 'case') || sense(unit, 'verb') || sense(unit, 'that') || unit.text === ',') return [];
        // 'The dead of X's attack' are not of X.
        if (trigger.row.type.startsWith('loss') && this.language.order === 'verb-last' && unit.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun' && reading.sense.row.type.startsWith('attack'))) return [];
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
  private afterVerb(trigger: Trigger, all: number[], doer: number[]): number[] {
    if (this.language.order === 'verb-last') return [];
    const at = trigger.verb?.at ?? trigger.at;
    return this.head(all.filter((index) => this.mention(index).a > at && !doer.includes(index) && this.mention(index).mark === null && !(this.language.genitiveFollows && this.belongsToEvent(index, trigger))), () => true);
  }

  /** The subject of the clause before, where this clause goes on without one. */
  private inherited(trigger: Trigger): number[] {
    const { clauses, mentions } = this.sentence;
    if (trigger.clause.opening !== 'and' && trigger.clause.opening !== 'that') return [];
    if (this.hasOtherSubject(trigger)) return [];
    for (let k = trigger.clause.index - 1; k >= 0; k -= 1) {
      const clause = clauses.list.find((c) => c.index === k);
      if (!clause) continue;
      const found = mentions.findIndex((mention, index) => clauses.of[mention.a] === k && mention.mark === null && this.acts(mention) && !this.speakers.includes(index) && !this.belongsToEvent(index, trigger));
      if (found >= 0) return this.group(found);
      if (clause.opening === 'start' || clause.opening === 'that') return [];
    }
    return [];
  }

  /** 'Unknown aircraft bombed': where verbs stand first, a noun that opens the clause before its verb is its subject, though it names no party. */
  private hasOtherSubject(trigger: Trigger): boolean {
    if (this.language.order !== 'verb-first' || !trigger.verb) return false;
    const first = trigger.clause.units.find((i) => (this.sentence.units[i] as Unit).kind !== MARK);
    if (first === undefined || first >= trigger.verb.at) return false;
    const unit = this.sentence.units[first] as Unit;
    // 'Its men', 'our fighters', 'the air force' are the speaker's.
    if (unit.readings.some((reading) => reading.after.includes('own') || reading.after.includes('our')) || sense(unit, 'role')?.sense.role === 'air-force') return false;
    return unit.kind !== NUMBER && (unit.readings.length === 0 || sense(unit, 'counted') !== undefined || sense(unit, 'role') !== undefined) && !sense(unit, 'time') && !sense(unit, 'pronoun');
  }

  /** The two sides of the document. */
  sides(use: Use): { party: Resolved; index: number }[] {
    return this.memory.pair.flatMap((side) => resolve(side, use, this.memory).map((party) => ({ party, index: -1 })));
  }

  /** Whether a mention is of people to whom things are done: civilians, prisoners, journalists. */
  isVictim(index: number): boolean {
    const { roles, person } = this.mention(index).who;
    return person === null && roles.length > 0 && roles.every((role) => ROLES[role].sector === 'CVL' || role === 'journalists');
  }

  /** 'Its Russian counterpart', 'both counterparts': the office of whoever stands before it, in the country told, else in those of the two sides. */
  private counterparts(index: number, use: Use): Resolved[] | null {
    const { who } = this.mention(index);
    if (!who.roles.includes('counterpart')) return null;
    for (let k = index - 1; k >= 0; k -= 1) {
      const before = this.mention(k).who;
      const role = before.roles.find((one) => ROLES[one].kind === 'office' && one !== 'counterpart') ?? (before.person ? officeOn(before.person, this.memory.day, []).role : undefined);
      if (!role) continue;
      const countries = who.country ? [who.country] : this.memory.pair.flatMap((side) => side.country ?? []);
      return countries.map((country) => roleOf(role, country));
    }
    return who.country ? [stateOf(who.country, use)] : [];
  }

  /** 'Twelve Palestinians', 'a Palestinian was killed': the name of a people that a number or an article counts, or right after a word of loss, is of civilians. */
  private countedAsPeople(index: number): boolean {
    const { who, a, b } = this.mention(index);
    const unit = this.sentence.units[a] as Unit;
    if ((who.bare !== 'adjective' && !(who.bare === 'name' && sense(unit, 'demonym'))) || who.roles.length > 0 || !who.country) return false;
    const before = this.sentence.units[a - 1];
    // 'A Palestinian woman', 'two Syrian boys'.
    if (!this.language.genitiveFollows && sense(this.sentence.units[b], 'counted')?.sense.row.role === 'civilians') return true;
    if (unit.readings.some((reading) => reading.before.includes('def'))) return false;
    if (unit.article === 'indef') return this.endsPhrase(b);
    if (before === undefined) return false;
    const plural = this.language.genitiveFollows || unit.readings.some((reading) => reading.k === 'demonym' && reading.after.includes('plural')) || this.endsPhrase(b);
    if (before.kind === NUMBER || sense(before, 'number') !== undefined || sense(before, 'vague') !== undefined) return plural;
    return this.language.joinedArticle === true && before.readings.some((reading) => reading.k === 'event' && reading.sense.row.people !== undefined);
  }

  /** Whether a phrase ends before a unit: no noun follows that what stands before it would describe. */
  private endsPhrase(at: number): boolean {
    const next = this.sentence.units[at];
    return next === undefined || this.sentence.times.some((time) => time.a === at) || next.kind === MARK || sense(next, 'case') !== undefined || sense(next, 'and') !== undefined || sense(next, 'aux') !== undefined || sense(next, 'rel') !== undefined || this.sentence.clauses.verbUnits[at] === 1 || this.sentence.clauses.list.some((clause) => clause.verb?.at === at);
  }

  /** Whether a mention is marked as who does it: 'by X', 'with a drone of X'. */
  isDoer(index: number): boolean {
    const mention = this.mention(index);
    return mention.mark === 'by' || this.weaponOf(mention) || (mention.mark === 'with' && fights(mention) && this.language.order === 'verb-first');
  }

  /** Whether a mention is marked as whom or what something goes to. */
  isGoal(index: number): boolean {
    return this.mention(index).mark === 'to';
  }

  /** The parties that mentions stand for in a use; a country by its own name that weapons are sent at from `far` is hit as a state. */
  parties(indices: number[], use: Use, far = false): { party: Resolved; index: number }[] {
    const out: { party: Resolved; index: number }[] = [];
    for (const index of indices) {
      const { who } = this.mention(index);
      if (this.countedAsPeople(index)) {
        const people = roleOf('civilians', who.country);
        if (!out.some((old) => old.party.name === people.name)) out.push({ party: people, index });
        continue;
      }
      for (const party of this.counterparts(index, use) ?? resolve(who, far && who.bare === 'name' && !this.language.genitiveFollows && this.endsPhrase(this.mention(index).b) ? 'talk' : use, this.memory)) if (!out.some((old) => old.party.name === party.name)) out.push({ party, index });
    }
    return withoutOffices(out, (index) => this.mention(index).who.person !== null);
  }
}

/** 'X and Y, foreign ministers of A and B': an office beside the person of the same country who holds it names nobody more. */
function withoutOffices(parties: { party: Resolved; index: number }[], isPerson: (index: number) => boolean): { party: Resolved; index: number }[] {
  const persons = parties.filter(({ index }) => isPerson(index));
  return parties.filter((one) => isPerson(one.index) || !persons.some(({ party }) => party.country === one.party.country && party.sector === one.party.sector && party.country !== null));
}

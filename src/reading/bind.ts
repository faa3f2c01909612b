import type { Mention } from './mention.js';
import { describedBy } from './described.js';
import { deedLeads } from './patients.js';
import { fights } from './who.js';
import { namesEvent, namesHarm, sense, type Unit } from './scan.js';
import type { Trigger } from './telling.js';
import type { EventRow } from './tables.js';
import { Together } from './together.js';
import { WORD } from '../text/tokens.js';
import { DESCRIBED } from './standing.js';

/** Mentions of a clause by what they do in an event. */
export interface Roles {
  agents: number[];
  targets: number[];
}

/** Events whose noun names the doer by 'of': 'the withdrawal of X'. */
const INTRANSITIVE: ReadonlySet<EventRow['type']> = new Set(['control.withdrawal', 'deployment', 'operation.start', 'operation.end', 'contact', 'contact.meeting', 'contact.call', 'clash', 'position', 'alert']);

const isClash = (unit: Unit | undefined): boolean => namesEvent(unit, 'clash');
const isOperation = (unit: Unit | undefined): boolean => sense(unit, 'counted')?.sense.row.what === 'operations';

/** What is done for somebody. */
const HELPING: ReadonlySet<EventRow['type']> = new Set(['support.military', 'aid']);

/** Binds names to the roles of events: who does it, and to whom it is done. */
export class Binder extends Together {
  /** Who does it and to whom it is done. */
  roles(trigger: Trigger): Roles {
    const all = this.inClause(trigger);
    const named = this.head(all, (m) => m.mark === 'by');
    const wielded = named.length > 0 ? named : this.head(all, (m) => this.wields(m) || (trigger.voice !== 'active' && this.weaponOf(m)));
    const by = wielded.length > 0 ? wielded : this.foughtWith(trigger, all);
    const object = this.head(all.filter((index) => !by.includes(index) && !this.attackOf(index, trigger)), (m) => m.mark === 'object');
    const against = this.head(all.filter((index) => this.mention(index).mark !== 'to' || !this.belongsToEvent(index, trigger)), (m) => m.mark === 'on' || (m.mark === 'for' && this.language.order === 'verb-last' && HELPING.has(trigger.row.type)) || (m.mark === 'to' && !(trigger.row.type === 'prisoners' && this.language.order === 'verb-first'))).filter((index) => !this.struckBy(trigger, index));
    const subject = this.subject(trigger, all);
    const owner = this.owner(trigger, all);
    // 'Talks were held by the mediation of X': who mediates does it, whatever its clause suffers.
    if (trigger.row.type === 'mediation' && trigger.voice === 'passive' && trigger.verb?.at !== trigger.at) return this.roles({ ...trigger, voice: 'named' });
    // 'The attack that X launched [left] five dead': who launched it is not lost.
    if (this.byLauncher(trigger)) return { agents: subject, targets: [] };
    if (trigger.row.polarity === 'denied' || trigger.row.wards || trigger.row.needs === 'parried') {
      // 'Repelled an attack that X launched', 'repelled an attack of X': whose attack it was made it, on those who repelled it.
      const made = this.described(trigger);
      if (made) return { agents: made.agents, targets: subject.filter((index) => !made.agents.includes(index)) };
      if (trigger.row.type.startsWith('attack') && trigger.voice !== 'named') return this.repelled(trigger, all, { by, subject, object, owner });
    }
    // 'Monitors saw a tank of X': who is seen is there, whoever saw it.
    if (trigger.row.shows) return { agents: by.length > 0 ? by : this.head(all.filter((index) => this.mention(index).a > trigger.at), (m) => fights(m) || (trigger.row.type === 'ceasefire.violation' && m.who.bare === 'adjective')), targets: [] };
    if (trigger.row.held === 'subject') return { agents: subject, targets: [] };
    if (trigger.row.held) {
      const last = this.language.order === 'verb-last';
      const holder = this.head(all, (m) => m.a > (last ? trigger.at : (trigger.verb?.at ?? trigger.at)) && m.who.bare !== 'seat' && m.who.place === null);
      // 'Has the town in hand'.
      return { agents: last && holder.length === 0 && trigger.verb?.role === 'do' ? subject : holder, targets: [] };
    }
    if (trigger.row.emblem) return { agents: by.length > 0 ? by : subject.length > 0 ? subject : owner, targets: [] };
    if (trigger.voice === 'active') {
      // 'Shot down drones launched by X': behind an active verb that has its subject, 'by' tells of the object.
      const owned = this.language.order === 'verb-second' && subject.length > 0 && by.length > 0 && this.mention(by[0] as number).a > (trigger.verb?.at ?? trigger.at);
      if (owned && trigger.row.type.startsWith('loss.equipment')) return { agents: subject, targets: by.filter((index) => !subject.includes(index)) };
      const told = by.length > 0 && !owned ? by : subject.length > 0 ? subject : this.language.order === 'verb-last' && deedLeads(this.sentence, trigger.clause) ? [] : this.inherited(trigger);
      if (trigger.verb?.we && by.length === 0 && this.speakers.length > 0) return { agents: [...this.speakers], targets: object.length > 0 ? object : against.length > 0 ? against : this.afterVerb(trigger, all, []) };
      const wielder = told.length > 0 ? told : this.head(all, (m) => this.weaponOf(m));
      const at = trigger.verb?.at ?? trigger.at;
      const shooter = wielder.length > 0 || !trigger.row.people ? [] : this.head(all, (m) => m.a < at && this.shotFrom(trigger, m));
      const doer = wielder.length > 0 ? wielder : shooter.length > 0 ? shooter : this.byEvent(trigger);
      // 'Freed [from] five prisoners': whom a preposition marks right behind the verb is freed.
      const freed = trigger.row.type === 'prisoners' && this.language.order === 'verb-first' ? this.head(all, (m) => m.mark === 'from' && m.a > trigger.at && m.who.roles.includes('prisoners')) : [];
      if (freed.length > 0) return { agents: doer, targets: freed };
      // 'Downed the drones that X launched': whose shots they are is told by who launched them.
      const launched = trigger.row.type.startsWith('loss') ? this.launchers(trigger) : [];
      if (launched.length > 0 && doer.length > 0) return { agents: doer, targets: launched.filter((index) => !doer.includes(index)) };
      const direct = this.language.order === 'verb-second' ? this.afterVerb(trigger, all, doer) : [];
      const patient = object.length > 0 ? object : direct.length > 0 ? direct : against.length > 0 ? against : this.afterVerb(trigger, all, doer);
      const losers = this.loser(trigger, all);
      const lost = patient.length === 0 || (object.length === 0 && this.language.order === 'verb-last' && trigger.row.type === 'control.gain') || losers.some((index) => fights(this.mention(index)) || this.mention(index).who.party !== null) ? losers : [];
      return { agents: doer, targets: (lost.length > 0 ? lost : patient).filter((index) => !doer.includes(index)) };
    }
    if (trigger.voice === 'passive') {
      // 'Came under a strike that X launched', 'came under a strike from X'.
      const hitter = trigger.row.type.startsWith('attack') && owner.length === 0 && by.length === 0 ? (this.described(trigger)?.agents ?? this.maker(trigger, all)) : [];
      if (hitter.length > 0) {
        const hit = this.subject(trigger, all.filter((index) => !hitter.includes(index)));
        return { agents: hitter, targets: hit.length > 0 ? hit : this.holder(trigger, all) };
      }
      // 'Came under the shelling of X', 'came under X fire': who stands by the noun of an attack made it.
      if (owner.length > 0 && trigger.row.type.startsWith('attack') && trigger.verb !== null && trigger.verb.at < trigger.at && this.language.order !== 'verb-last') {
        const hit = this.subject(trigger, all.filter((index) => !owner.includes(index)));
        return { agents: owner.filter((index) => !hit.includes(index)), targets: hit };
      }
      // 'Kharkiv under the fire of X', in a headline.
      if (owner.length > 0 && trigger.row.type.startsWith('attack') && trigger.verb === null && this.language.order === 'verb-last') return { agents: owner, targets: subject.filter((index) => !owner.includes(index)) };
      // 'X's missiles were launched at Y': whose the shots are launched them.
      const shooter = by.length === 0 && trigger.row.type.startsWith('attack') && trigger.verb !== null && trigger.verb.at > trigger.at && this.isShots(trigger.at) ? subject.filter((index) => this.mention(index).b === trigger.at || this.mention(index).b === trigger.at + 1) : [];
      // 'Missiles of X were fired': nobody attacks a missile in its flight.
      const flown = by.length === 0 && trigger.row.type.startsWith('attack') && subject.length > 0 && subject.every((index) => this.isMissile(this.mention(index)));
      if (flown) return { agents: subject, targets: [...object, ...against].filter((index) => !subject.includes(index)) };
      if (shooter.length > 0) return { agents: shooter, targets: [...object, ...against].filter((index) => !shooter.includes(index)) };
      // 'An Azeri assault was repelled': whose the attack is made it, where nobody else stands beside it.
      if (owner.length > 0 && by.length === 0 && trigger.row.type.startsWith('attack') && trigger.verb !== null && trigger.verb.at > trigger.at && subject.every((index) => owner.includes(index))) return { agents: owner, targets: object.filter((index) => !owner.includes(index)) };
      // 'Fell to X': who stands behind a verb that ground suffers by itself took it.
      const taken = trigger.row.type === 'control.gain' && this.language.order === 'verb-second' && trigger.verb?.at === trigger.at && !trigger.verb.passive && by.length === 0;
      const taker = taken ? this.head(all, (m) => m.a > trigger.at && (m.mark === null || m.mark === 'to')) : [];
      if (taken) return { agents: taker.length > 0 ? taker : this.inherited(trigger), targets: subject.filter((index) => fights(this.mention(index))) };
      const lost = this.language.order === 'verb-last' && trigger.row.type === 'control.gain' ? this.loser(trigger, all) : [];
      if (lost.length > 0) return { agents: by, targets: lost };
      const patient = subject.length > 0 ? subject : object.length > 0 ? object : owner.length > 0 ? owner : this.holder(trigger, all);
      const doer = by.length > 0 ? by : this.head(all.filter((index) => !patient.includes(index)), (m) => (trigger.row.type.startsWith('attack') || trigger.row.people !== undefined ? this.shotFrom(trigger, m) : m.mark === 'from'));
      // 'Surrendered to X': whom those who give themselves up give themselves up to took them.
      if (doer.length === 0 && trigger.row.people === 'captured' && trigger.verb !== null && trigger.verb.at === trigger.at && !trigger.verb.passive) return { agents: this.afterVerb(trigger, all, patient), targets: patient };
      const attacker = doer.length === 0 && trigger.row.type.startsWith('attack') ? owner : doer;
      return { agents: by.length > 0 ? by : attacker.filter((index) => !patient.includes(index)), targets: patient };
    }
    const told = this.described(trigger);
    if (told) return told;
    if (owner.length > 0 && this.suffered(trigger, this.mention(owner[0] as number))) return { agents: by, targets: owner.filter((index) => !by.includes(index)) };
    const of = this.head(all, (m) => m.mark === 'of' && m.markAt === trigger.at + 1);
    const moved = owner.length === 0 && INTRANSITIVE.has(trigger.row.type) ? of : [];
    const doer = by.length > 0 ? by : owner.length > 0 ? owner : moved.length > 0 ? moved : trigger.row.type.startsWith('attack') && this.language.order === 'verb-second' ? this.head(all, (m) => m.markAt <= trigger.at + 1 && this.shotFrom(trigger, m)) : this.maker(trigger, all);
    const helped = trigger.row.type === 'support.military' ? this.loser(trigger, all) : [];
    const aimed = (helped.length > 0 ? helped : trigger.row.type.startsWith('loss') && of.length > 0 ? [] : against).filter((index) => !doer.includes(index));
    const whose = this.language.genitiveFollows && trigger.row.people && by.length > 0 ? owner : [];
    const patient = aimed.length > 0 ? aimed : object.length > 0 ? object : whose.length > 0 ? whose : of.filter((index) => !doer.includes(index));
    // 'The downing of a drone of X by Y'.
    const suffers = patient.length === 0 && by.length > 0 && this.language.order === 'verb-last' ? owner : patient;
    if (doer.length > 0) return { agents: doer, targets: suffers.filter((index) => !doer.includes(index)) };
    // 'Foiled an attack': who kept it from happening did not make it.
    const kept = trigger.verb !== null && sense(this.sentence.units[trigger.verb.at], 'without') !== undefined;
    const from = this.language.order === 'verb-first' && trigger.mark === 'from' && trigger.row.people !== undefined;
    // 'Residents heard gunfire': who perceives or reports it neither made nor suffered it.
    if (trigger.verb !== null && trigger.mark === null && this.sentence.units[trigger.verb.at]?.readings.some((reading) => reading.k === 'say' && reading.sense.part === 'verb' && reading.sense.row.act === 'report')) return { agents: [], targets: patient };
    return { agents: subject.length > 0 && !kept && !from && !this.behindEvent(trigger, subject) && trigger.mark !== 'about' && !this.beside(trigger) && !this.sufferedBeside(trigger) && !this.ofTheLost(trigger) ? subject : [], targets: patient.filter((index) => !subject.includes(index)) };
  }

  /** 'The strike killed a commander of X': where verbs stand first, an event before the verb is its subject, and who stands behind the verb made none. */
  private behindEvent({ at, mark, verb }: Trigger, subject: number[]): boolean {
    return this.language.order === 'verb-first' && mark === null && verb !== null && !verb.passive && verb.at > at && subject.every((index) => this.mention(index).a > verb.at);
  }

  /** Where verbs stand first, whether an active verb joined to what is told before it has no subject of its own. */
  continues(trigger: Trigger): boolean {
    const { voice, verb, clause } = trigger;
    if (this.language.order !== 'verb-first' || voice !== 'active' || !verb || verb.we || clause.opening !== 'and' || clause.units.find((i) => !sense(this.sentence.units[i], 'filler')) !== verb.at) return false;
    // What stands right behind it with an article or by a name may be its subject: 'and the air defence shot down ten'.
    const next = verb.at + 1;
    const behind = this.sentence.units[next];
    const object = behind?.readings.some(({ after }) => this.language.followsAsSubject?.([], behind.text, after, false) === false) === true;
    if (!object && ((this.sentence.mentionOf[next] ?? -1) >= 0 || behind?.readings.some(({ before }) => before.includes('def')))) return false;
    if (this.strangerAt(next)) return false;
    const all = this.inClause(trigger);
    return this.subject(trigger, all).length === 0 && this.head(all, (m) => m.mark === 'by').length === 0;
  }

  /** 'The killing of five in an attack on a base of X': where verbs stand first, whether a name behind the noun of a loss belongs to what the attack between them hit. */
  private struckBy({ row, at, voice }: Trigger, index: number): boolean {
    if (this.language.order !== 'verb-first' || voice !== 'named' || row.people === undefined) return false;
    for (let k = at + 1; k < this.mention(index).a; k += 1) if (namesEvent(this.sentence.units[k], 'attack')) return true;
    return false;
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

  /** 'Buries victims of an attack', 'treats survivors of a strike': an attack that people are told to be of is not by who does something with them. */
  private ofTheLost({ at, row }: Trigger): boolean {
    if (!row.type.startsWith('attack') || this.language.genitiveFollows) return false;
    let of = at - 1;
    while (of > 0 && at - of <= DESCRIBED && sense(this.sentence.units[of], 'case') === undefined) of -= 1;
    return sense(this.sentence.units[of], 'case')?.sense.case === 'of' && sense(this.sentence.units[of - 1], 'counted')?.sense.row.kind === 'people';
  }

  /** 'Was wounded in an explosion': an attack under a preposition, beside a verb that its subject suffers, is not by that subject. */
  private beside(trigger: Trigger): boolean {
    if (!trigger.row.type.startsWith('attack') || trigger.mark === null || trigger.mark === 'object') return false;
    // 'The killing of a commander of X by a strike': who is named with the killed made none.
    if (this.language.order === 'verb-first' && (trigger.mark === 'with' || trigger.mark === 'in') && trigger.clause.units.some((i) => i < trigger.at && namesHarm(this.sentence.units[i]))) return true;
    if (trigger.verb === null) return false;
    const { readings } = this.sentence.units[trigger.verb.at] as Unit;
    // 'Killed seven in an attack': who kills in it made it.
    if (this.language.order === 'verb-second' && !trigger.verb.passive && trigger.verb.at < trigger.at && readings.some((reading) => reading.k === 'event' && reading.sense.part === 'verb' && reading.sense.row.people !== undefined)) return false;
    return readings.some((reading) => reading.k === 'event' && (reading.sense.row.people !== undefined || reading.sense.part === 'suffer'));
  }

  /** Where verbs stand first, whose the thing is that stands right behind a verb it suffers by: 'came under fire [a] patrol of X'. */
  private holder({ verb, at }: Trigger, all: number[]): number[] {
    if (this.language.order !== 'verb-first' || !verb || !verb.passive && verb.role !== 'undergo' && verb.at !== at) return [];
    const thing = this.sentence.units[verb.at + 1];
    if (!thing?.readings.some((reading) => reading.before.length === 0 && (reading.k === 'counted' || (reading.k === 'thing' && reading.sense.of === 'column') || (reading.k === 'event' && (reading.sense.row.type === 'monitoring' || reading.sense.row.type === 'deployment'))))) return [];
    return this.head(all, (m) => m.mark === 'to' && m.markAt === m.a && m.a > verb.at + 1 && this.phraseBefore(m.a) === verb.at + 1);
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
    const moves = this.language.order === 'verb-first' && (trigger.row.type === 'deployment' || trigger.row.type === 'control.withdrawal');
    if (!(trigger.row.type.startsWith('attack') || moves) || !this.language.genitiveFollows) return [];
    const on = this.sentence.mentions.some((mention) => mention.mark === 'on' && mention.a > trigger.at && this.sentence.clauses.of[mention.a] === trigger.clause.index);
    return this.head(all, (m) => {
      if (m.a <= trigger.at || this.phraseBefore(m.a) !== trigger.at) return false;
      const own = m.mark === 'to' && m.markAt === m.a;
      // 'Shelling of positions of X' hits X.
      if (own && this.positionsBetween(trigger.at, m.a)) return false;
      return (own && on && m.a - trigger.at <= 2) || ((own ? trigger.row.takes !== true : m.mark === 'from' && !moves) && fights(m));
    });
  }

  /** 'Came under fire from X', 'shelling from positions of X killed two': who fights, or whose the ground is, that 'from' marks behind a word for fire or an attack. */
  private shotFrom(trigger: Trigger, mention: Mention): boolean {
    const { marks, units, mentionOf } = this.sentence;
    const { mark, who, b } = mention;
    const ground = mark === null && who.bare === 'adjective' && marks[b] === 'from' && mentionOf[b] === -1 && sense(units[b], 'counted')?.sense.row.kind === 'position';
    if (!ground && !(mark === 'from' && (fights(mention) || who.roles.includes('side')))) return false;
    let at = b - 1;
    while (at > 0 && sense(units[at], 'case')?.sense.case !== 'from') at -= 1;
    const noun = units[at - 1];
    return (trigger.voice === 'passive' && trigger.row.people === undefined) || sense(noun, 'fire') !== undefined || sense(noun, 'means') !== undefined || namesEvent(noun, 'attack');
  }

  /** 'Killed in clashes with X', and where verbs stand last 'in an operation of X': whom people were lost to. */
  private foughtWith(trigger: Trigger, all: number[]): number[] {
    const { order } = this.language;
    if (order === 'verb-second' || !trigger.row.people || trigger.voice === 'active') return [];
    if (order === 'verb-last') {
      // 'Killed in clashes with X'.
      const foes = this.head(all, (m) => m.mark === 'with' && fights(m) && isClash(this.sentence.units[m.markAt - 1]));
      if (foes.length > 0) return foes;
    }
    const [mark, noun] = order === 'verb-first' ? ['with', isClash] : ['in', isOperation];
    const attackers = all.filter((index) => this.attackOf(index, trigger));
    if (attackers.length > 0) return this.group(attackers[0] as number);
    return this.head(all, (m) => m.mark === mark && (order === 'verb-last' || m.markAt > trigger.at) && fights(m) && noun(this.sentence.units[this.phraseBefore(m.a)]));
  }

  /** 'The dead of X's air strike', 'in this attack of X five were killed': whether an attack is somebody's who can fight, so that people were lost to him. */
  attackOf(index: number, trigger: Trigger): boolean {
    const mention = this.mention(index);
    const { mark, who } = mention;
    if (!trigger.row.people || this.language.order !== 'verb-last' || (mark !== null && mark !== 'object') || !this.belongsToEvent(index, trigger) || !(fights(mention) || (who.country !== null && who.roles.every((role) => role === 'government')) || who.party?.sector === 'GOV')) return false;
    return this.sentence.units[this.phraseBefore(mention.a, DESCRIBED)]?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun' && reading.sense.row.type.startsWith('attack') && !reading.sense.row.objective) === true;
  }

  /** Whether a mention is of missiles alone, and not of what has them: 'a store of missiles'. */
  private isMissile({ a, who: { roles } }: Mention): boolean {
    const { units } = this.sentence;
    const [before, noun] = [units[a - 1], units[a]];
    const alone = before === undefined || before.kind !== WORD || ['number', 'vague', 'case', 'classifier', 'that', 'bound'].some((kind) => before.readings.some(({ k }) => k === kind));
    return alone && roles.length > 0 && roles.every((role) => role === 'missile') && sense(noun, 'counted')?.sense.row.what === 'missiles';
  }

  /** Whether a unit names weapons that are shot or sent. */
  private isShots(i: number): boolean {
    return sense(this.sentence.units[i], 'means') !== undefined && sense(this.sentence.units[i], 'counted')?.sense.row.kind === 'equipment';
  }

  /** Who is told to have launched the shots that are lost: 'the drones that X launched at Y'. */
  private launchers(trigger: Trigger): number[] {
    if (this.language.order !== 'verb-first') return [];
    const clause = this.sentence.clauses.list.find(({ under, opening, openedAt, verb }) => under === trigger.clause.index && opening === 'rel' && verb?.object === true && (this.isShots(openedAt - 1) || this.isShots(openedAt - 2)));
    return clause?.verb ? this.subject({ ...trigger, clause, verb: clause.verb, at: clause.verb.at, voice: 'active' }, this.inClause({ ...trigger, clause })) : [];
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

  /** 'A strike that planes of X launched on Y': the clause that describes the event tells who and whom. */
  private described(trigger: Trigger): Roles | null {
    const clause = describedBy(this.sentence, trigger, this.language);
    if (!clause?.verb) return null;
    const row = { ...trigger.row, polarity: undefined, wards: undefined };
    const suffered = this.language.order === 'verb-last' && (clause.verb.passive || clause.verb.role === 'undergo');
    const inside: Trigger = { ...trigger, row, clause, verb: clause.verb, voice: suffered ? 'passive' : 'active', at: clause.verb.at };
    const roles = this.roles(inside);
    return roles.agents.length > 0 ? roles : null;
  }

  /** 'The murder of X', 'the shelling of positions of X': whether what a noun is of is what it is done to. */
  private suffered({ row, at }: Trigger, { a }: Mention): boolean {
    if (row.objective) return true;
    return row.type.startsWith('attack') && this.language.genitiveFollows && this.positionsBetween(at, a);
  }

  private positionsBetween(at: number, a: number): boolean {
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
}

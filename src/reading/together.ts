import { WORD } from '../text/tokens.js';
import { controllerOf } from './controller.js';
import { Named } from './named.js';
import { endsInMark, namesEvent } from './scan.js';
import { DESCRIBED } from './standing.js';
import type { Trigger } from './telling.js';
import { fights } from './who.js';

/** Binds the parties to what all of them do together: talks, agreements, clashes. */
export abstract class Together extends Named {
  /** 'A delegation of X': whether it is told right behind whose it is, and is not of where it is told. */
  private ofSomebody(index: number): boolean {
    const { who, b } = this.mention(index);
    const next = this.sentence.mentions[index + 1];
    return who.country === null && who.party === null && who.roles.length > 0 && who.roles.every((role) => role === 'head-of-delegation') && next?.mark === 'from' && next.markAt === b;
  }

  /** All parties of the clause, for events in which all sides act: contacts, agreements, clashes. */
  everybody(trigger: Trigger): number[] {
    const all = this.inClause(trigger, trigger.mark === 'in' || trigger.mark === 'about' || (trigger.row.type === 'contact.call' && trigger.voice === 'active')).filter((index) => this.mention(index).mark !== 'about' && this.mention(index).mark !== 'in' && (!this.belongsToEvent(index, trigger) || this.mention(index).mark === 'between' || this.betweenJoined(index)) && !this.isVictim(index));
    const sides = all.filter((index) => {
      const { a, mark, who } = this.mention(index);
      // 'Visited positions of its forces': where verbs stand last, what 'from' marks is seen.
      if (mark === 'from' && trigger.voice === 'active' && trigger.row.type.startsWith('contact') && fights(this.mention(index))) return false;
      // 'Arrived in X for talks', 'discussed X by phone'.
      if (mark === null && ((who.bare === 'seat' && this.isGoalOrPlace(a)) || (who.bare !== null && who.bare !== 'adjective' && trigger.row.topics === true && a === (trigger.verb?.at ?? a) + 1))) return false;
      if (this.visited(trigger, index) || this.ofSomebody(index) || this.struckThere(index) || this.siteOf(index)) return false;
      return mark === 'between' || mark === 'with' || mark === null || mark === 'by' || mark === 'object' || mark === 'from' || mark === 'to' || (mark === 'on' && trigger.row.type === 'clash' && this.language.order === 'verb-first' && fights(this.mention(index)));
    });
    if (sides.length === 0) {
      // 'The governor, who visited the town'.
      const own = this.language.order === 'verb-second' && trigger.voice === 'active' ? this.subject(trigger, all) : [];
      return own.length > 0 ? own : this.inherited(trigger);
    }
    // 'Talks under the auspices of X': who hosts them is no party to them.
    const parties = sides.filter((index) => this.mention(index).mark !== 'by');
    if (this.language.order === 'verb-first' && trigger.row.type !== 'clash' && parties.length > 1 && parties.length < sides.length) return parties;
    // 'X arrived in A and met with Y': who goes on from the clause before is one of them.
    const goesOn = trigger.voice === 'active' && trigger.clause.opening === 'and' && this.meetsOnly(trigger, sides) ? this.inherited(trigger) : [];
    return [...[...this.describedSide(trigger), ...goesOn].filter((index) => !sides.includes(index)), ...sides];
  }

  /** 'X, who met Y', 'X, whom Y met': whom a clause with an active verb of its own describes is one of them. */
  private describedSide({ clause, voice, verb, at }: Trigger): number[] {
    if (clause.opening !== 'rel' || clause.nonfinite !== null || voice !== 'active' || verb === null) return [];
    if (this.language.order === 'verb-second' && this.sentence.mentions.some(({ a, mark }) => mark === null && a < at && this.sentence.clauses.of[a] === clause.index)) return [];
    const head = controllerOf(this.sentence, clause);
    return head >= 0 && this.acts(this.mention(head)) && !this.reporters.includes(head) ? this.group(head) : [];
  }

  /** 'Talks about the strike of X on Y': whom an attack in the topic is on. */
  private struckThere(index: number): boolean {
    const { a, mark } = this.mention(index);
    if (mark !== 'to') return false;
    const before = this.phraseBefore(a, DESCRIBED);
    const striker = this.sentence.mentions[this.sentence.mentionOf[before] ?? -1];
    return namesEvent(this.sentence.units[striker ? this.phraseBefore(striker.a, DESCRIBED) : before], 'attack');
  }

  /** 'In one of the hotels of X': a capital behind a noun of its own, which a preposition marks, is where they met. */
  private siteOf(index: number): boolean {
    const { a, mark, markAt, who } = this.mention(index);
    const noun = this.sentence.units[a - 1];
    return who.bare === 'seat' && who.roles.length === 0 && mark === 'from' && markAt < a - 1 && this.language.genitiveFollows && noun?.kind === WORD && noun.readings.every(({ k }) => k !== 'role' && k !== 'counted' && k !== 'party');
  }

  /** 'Will visit A and B', 'went to C for talks': where verbs stand second, a country or capital where somebody goes is no party. */
  private visited(trigger: Trigger, index: number): boolean {
    const { a, mark, who, joined } = this.mention(index);
    if (this.language.order !== 'verb-second' || trigger.row.type !== 'contact.meeting' || (who.bare !== 'seat' && who.bare !== 'name') || who.roles.length > 0 || who.party) return false;
    if (mark === 'to' && trigger.voice === 'active') return true;
    return mark === null && trigger.row.visits === true && trigger.voice === 'active' && (a === (trigger.verb?.at ?? a) + 1 || (joined && this.visited(trigger, index - 1)));
  }

  /** Whether a name stands right behind a verb that is listed with 'in' or 'to'. */
  private isGoalOrPlace(a: number): boolean {
    const before = this.sentence.units[a - 1];
    return endsInMark(before, 'in', this.language) || endsInMark(before, 'to', this.language);
  }

  /** Whether parties are told as one subject: 'A and B'. */
  joined(parties: { index: number }[]): boolean {
    return parties.length === 2 && parties.every(({ index }) => index >= 0 && this.mention(index).mark === null) && parties.some(({ index }) => this.mention(index).joined);
  }

  /** Whether three or more are told in one list: 'the statement of A, B and C'. */
  listed(parties: { index: number }[]): boolean {
    return parties.length > 2 && parties.every(({ index }, k) => index >= 0 && (k === 0 || (index === (parties[k - 1] as { index: number }).index + 1 && this.mention(index).joined)));
  }

  /** Whether a joined clause names only whom somebody met: all under 'with', or, where verbs stand first, one who is told by his office or as a counterpart right behind the verb. */
  private meetsOnly(trigger: Trigger, sides: number[]): boolean {
    if (this.language.order === 'verb-second') return false;
    if (sides.every((index) => this.mention(index).mark === 'with')) return true;
    return this.language.order === 'verb-first' && trigger.clause.units[0] === trigger.verb?.at && this.group(sides[0] as number).length === sides.length && sides.every((index) => this.mention(index).mark === null);
  }

  /** Those named as the two sides of something: 'between X and Y'. */
  between(trigger: Trigger): number[] {
    return this.inClause(trigger).filter((index) => this.mention(index).mark === 'between');
  }
}

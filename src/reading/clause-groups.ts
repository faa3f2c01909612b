import { MARK, NUMBER } from '../text/tokens.js';
import type { Clause, Clauses, Opening } from './clause.js';
import { findGroups, type VerbGroup } from './groups.js';
import type { VerbInflection } from './language.js';
import type { Nouns } from './neighbours.js';
import { sense, type Unit } from './scan.js';

/**
 * Splits a sentence of a language whose verbs stand second into clauses of one verb group each: first the groups are found, then where between
 * two of them the second's clause begins. A relative clause hands back to the clause around it; an infinitive or gerund is a clause under its verb.
 * Units before `from` are in none.
 */
export function splitByGroups(units: Unit[], inflection: VerbInflection, nouns: Nouns, from: number): Clauses {
  const splitter = new Splitter(units, nouns, findGroups(units, inflection, nouns), from);
  return splitter.split();
}

/** How far back a list of nouns is looked at, so that a page of names costs no more than its length. */
const NOUNS = 40;

/** How many units before the 'and' that joins two the word 'between' may stand. */
const BETWEEN = 8;

/** Where a clause begins: its first unit, how it was opened, by which unit. */
interface Start {
  at: number;
  opening: Opening;
  openedAt: number;
  /** The clause goes on with one that was broken off by a relative clause. */
  resumes: boolean;
}

class Splitter {
  private readonly list: Clause[] = [];
  private readonly of: number[];
  private readonly verbUnits: number[];
  private readonly broken: Clause[] = [];
  private current: Clause;

  constructor(
    private readonly units: Unit[],
    private readonly nouns: Nouns,
    private readonly groups: VerbGroup[],
    private readonly from: number,
  ) {
    this.of = new Array<number>(units.length).fill(-1);
    this.verbUnits = new Array<number>(units.length).fill(0);
    this.current = this.begin('start', -1, -1);
  }

  split(): Clauses {
    const { groups, units } = this;
    let { from } = this;
    let group: VerbGroup | undefined;
    groups.forEach((next, n) => {
      for (let k = next.start; k < next.at; k += 1) this.verbUnits[k] = 1;
      const described = this.describes(next, groups[n + 1], group ? group.at + 1 : from);
      const around = described && group ? this.aroundDescribed(next, group) : null;
      if (around) {
        this.fill(from, around.at);
        this.current = this.begin(around.opening, around.openedAt, this.current.index);
        from = around.at;
      }
      const start = around || (described && !group) ? { at: next.start, opening: 'rel' as const, openedAt: -1, resumes: false } : group ? this.startOf(next, group) : this.firstStart(next, from);
      const said = group && !around && start.opening === 'rel' ? this.saidAround(start, next, groups[n + 1], group) : null;
      if (said) {
        this.fill(from, said.at);
        this.current = this.begin(said.opening, said.openedAt, this.current.index);
      }
      this.fill(said ? said.at : from, start.at);
      if (start.resumes) this.current = this.broken.pop() as Clause;
      else if (group || start.at > from) this.open(start, next);
      else Object.assign(this.current, { opening: start.opening === 'start' ? this.current.opening : start.opening, openedAt: start.openedAt });
      from = start.at;
      if (next.kind !== 'finite') this.current.nonfinite = next.kind;
      this.current.verb = next.verb;
      group = next;
    });
    this.fill(from, units.length);
    this.colons();
    return { list: this.list.filter((clause) => clause.units.length > 0 || clause.index === 0), of: this.of, verbUnits: this.verbUnits };
  }

  /** 'A bus carrying soldiers was hit', 'a drone launched by X struck Y': whether a participle right behind a noun only describes it, since its clause has another verb. */
  private describes(group: VerbGroup, later: VerbGroup | undefined, floor: number): boolean {
    const noun = group.start - 1;
    if ((group.kind !== 'ing' && group.kind !== 'done') || noun < floor || later?.kind !== 'finite' || group.start !== group.at) return false;
    if ((this.nouns.mentionOf[noun] as number) < 0 && !this.isNoun(noun)) return false;
    for (let k = group.at + 1; k < later.start; k += 1) if ((this.nouns.mentionOf[k] as number) < 0 && ((this.units[k] as Unit).kind === MARK || this.opener(k, floor) !== null)) return false;
    return true;
  }

  private isNoun(k: number): boolean {
    const unit = this.units[k] as Unit;
    return unit.kind !== MARK && !this.nouns.timed(k) && !sense(unit, 'case') && !sense(unit, 'and') && !sense(unit, 'aux') && !sense(unit, 'adverb') && !sense(unit, 'pronoun') && this.opener(k, 0) === null;
  }

  /** 'Said that X, which rules Y, had fired': where the clause begins that a word of saying opens and whose subject a clause with 'which' describes, before a verb of its own. */
  private saidAround(start: Start, group: VerbGroup, later: VerbGroup | undefined, before: VerbGroup): Start | null {
    if (start.openedAt < 0 || later?.kind !== 'finite' || before.kind !== 'finite' || !sense(this.units[before.at], 'say')) return null;
    const isComma = (k: number) => this.units[k]?.text === ',';
    const end = isComma(start.openedAt - 1) ? start.openedAt - 1 : start.openedAt;
    const to = end < start.openedAt && isComma(later.start - 1) ? later.start - 1 : later.start;
    if ((end < start.openedAt) !== (to < later.start)) return null;
    for (let k = group.at + 1; k < to; k += 1) if ((this.nouns.mentionOf[k] as number) < 0 && ((this.units[k] as Unit).kind === MARK || this.opener(k, 0) !== null)) return null;
    const floor = before.at + 1;
    for (let k = end - 1; k >= floor; k -= 1) {
      if ((this.nouns.mentionOf[k] as number) >= 0 || this.nouns.timed(k)) continue;
      const found = this.opener(k, floor);
      if (found) return found.opening === 'that' && k + 1 < end ? found : null;
      if ((this.units[k] as Unit).kind === MARK) return null;
    }
    const at = this.contentFrom(before, end, floor);
    return at < end && !sense(this.units[at], 'case') ? { at, opening: 'that', openedAt: -1, resumes: false } : null;
  }

  /** Where the clause begins whose subject a participle describes: behind the word that opens it, or behind a word of saying. */
  private aroundDescribed(group: VerbGroup, before: VerbGroup): Start | null {
    const floor = before.at + 1;
    for (let k = group.start - 1; k >= floor; k -= 1) {
      if ((this.nouns.mentionOf[k] as number) >= 0 || this.nouns.timed(k)) continue;
      const found = this.opener(k, floor);
      if (found) return found.opening === 'and' ? null : found;
      if ((this.units[k] as Unit).kind === MARK) return null;
    }
    if (!before.says || before.kind !== 'finite') return null;
    return { at: this.contentFrom(before, group.start, floor), opening: 'that', openedAt: -1, resumes: false };
  }

  private begin(opening: Opening, openedAt: number, under: number): Clause {
    const clause: Clause = { index: this.list.length, opening, units: [], verb: null, under, openedAt, event: undefined, nonfinite: null };
    this.list.push(clause);
    return clause;
  }

  private open(start: Start, group: VerbGroup): void {
    const outer = this.current;
    if (start.opening === 'rel' && outer.verb === null) this.broken.push(outer);
    this.current = this.begin(start.opening, start.openedAt, group.kind === 'ing' && this.units[group.start - 1]?.text === ',' ? this.around(outer) : outer.index);
    if (group.kind === 'done') this.current.nonfinite = 'done';
  }

  /** 'Hit a convoy escorted by X, killing three', 'hit a bus, X said, killing three': what follows a comma goes on with the clause around what only describes a noun, or tells who says it. */
  private around(clause: Clause): number {
    let at = clause;
    while ((at.nonfinite === 'done' || this.isAside(at)) && at.under >= 0) at = this.list[at.under] as Clause;
    return at.index;
  }

  /** Whether a clause is a saying between commas, with nothing behind its verb. */
  private isAside({ opening, openedAt, verb, units }: Clause): boolean {
    if (opening !== 'and' || this.units[openedAt]?.text !== ',' || verb === null || !sense(this.units[verb.at], 'say')) return false;
    return units.every((k) => k <= verb.at || (this.units[k] as Unit).kind === MARK || sense(this.units[k], 'case') !== undefined || this.nouns.timed(k));
  }

  private fill(from: number, to: number): void {
    for (let k = from; k < to; k += 1) {
      const unit = this.units[k] as Unit;
      if (this.of[k] !== -1 || (k === this.current.openedAt && unit.kind !== MARK)) continue;
      this.current.units.push(k);
      this.of[k] = this.current.index;
    }
  }

  /** The clause of the first verb: from the beginning, but for words before a 'when' or 'which'. */
  private firstStart(group: VerbGroup, from: number): Start {
    if (group.kind === 'to' || group.kind === 'ing') {
      const opener = this.opener(group.start - 1, from);
      if (opener !== null) return opener;
      // 'The minister, speaking in X, said': what stands between commas goes with the subject before it.
      if (group.kind === 'ing' && this.units[group.start - 1]?.text === ',' && this.groups.some((later) => later.kind === 'finite' && this.units[later.start - 1]?.text === ',')) return { at: group.start, opening: 'rel', openedAt: -1, resumes: false };
      return { at: group.kind === 'to' ? group.start : from, opening: group.kind === 'to' ? 'that' : 'start', openedAt: -1, resumes: false };
    }
    for (let k = group.start - 1; k >= from; k -= 1) {
      if ((this.nouns.mentionOf[k] as number) >= 0 || this.nouns.timed(k)) continue;
      const unit = this.units[k] as Unit;
      if (sense(unit, 'rel') && k > from) return { at: k + 1, opening: 'rel', openedAt: k, resumes: false };
      if (this.complementizer(k) && k > from) return { at: k + 1, opening: this.nounBefore(k) ? 'rel' : 'that', openedAt: k, resumes: false };
      if (sense(unit, 'if')) return { at: k === from ? from : k + 1, opening: 'if', openedAt: k, resumes: false };
      if (sense(unit, 'but') && k > from) return { at: k + 1, opening: 'but', openedAt: k, resumes: false };
    }
    if (group.kind === 'done' && group.start > from) return { at: group.start, opening: 'rel', openedAt: -1, resumes: false };
    return { at: from, opening: 'start', openedAt: -1, resumes: false };
  }

  /** Where the clause of a group begins after the group before it. */
  private startOf(group: VerbGroup, before: VerbGroup): Start {
    const floor = before.at + 1;
    if (group.kind === 'to') return sense(this.units[group.start - 1], 'and') && before.verb.infinitive ? { at: group.start, opening: 'and', openedAt: group.start - 1, resumes: false } : { at: group.start, opening: 'that', openedAt: -1, resumes: false };
    if (group.kind === 'ing') return this.opener(group.start - 1, floor) ?? { at: group.start, opening: sense(this.units[group.start - 1], 'case') ? 'that' : 'and', openedAt: -1, resumes: false };
    if (group.kind === 'done') {
      const previous = this.units[group.start - 1] as Unit;
      if (sense(previous, 'and')) return { at: group.start, opening: 'and', openedAt: group.start - 1, resumes: false };
      return { at: group.start, opening: 'rel', openedAt: -1, resumes: false };
    }
    const right = this.opener(group.start - 1, floor);
    if (right) return right;
    const last = this.units[group.start - 1] as Unit;
    // 'Released two soldiers they had kidnapped': a pronoun right behind a noun opens a clause that describes it.
    if (sense(last, 'pronoun') && group.start - 2 >= floor && !before.says && !group.says && this.isNoun(group.start - 2) && ((this.nouns.mentionOf[group.start - 2] as number) >= 0 || sense(this.units[group.start - 2], 'counted'))) return { at: group.start - 1, opening: 'rel', openedAt: -1, resumes: false };
    if (group.start - 1 >= floor && last.kind === MARK && (last.text === ',' || last.text === '»' || last.text === '"')) {
      if (this.broken.length > 0) return { at: group.start, opening: 'and', openedAt: -1, resumes: true };
      return this.appositionBefore(group, floor) ?? { at: group.start, opening: 'and', openedAt: -1, resumes: false };
    }
    for (let k = group.start - 1; k >= floor; k -= 1) {
      const at = this.nouns.mentionOf[k] as number;
      if (at >= 0 || this.nouns.timed(k)) continue;
      const found = this.onlyDates(k, group.start) ? null : this.opener(k, floor);
      if (found && !(found.opening === 'and' && (this.joinsNouns(k, floor) || this.betweenTwo(k, floor) || (before.states && (this.onlyNames(floor, k) ? this.nameAfter(k) >= 0 : this.namesBoth(k, group)))))) return found;
      const unit = this.units[k] as Unit;
      if (unit.kind === MARK && this.breaks(k)) return { at: k + 1, opening: 'and', openedAt: k, resumes: false };
    }
    if (this.broken.length > 0 && this.current.opening === 'rel') return { at: group.start, opening: 'and', openedAt: -1, resumes: true };
    return { at: this.contentFrom(before, group.start, floor), opening: before.says || before.verb.role === 'other' ? 'that' : 'and', openedAt: -1, resumes: false };
  }

  /** 'The number of those killed since 7 October has risen': whether a word that may open a clause has nothing but a time between it and a verb. */
  private onlyDates(k: number, to: number): boolean {
    if (!sense(this.units[k], 'but') || !sense(this.units[k], 'case') || k + 1 >= to) return false;
    for (let i = k + 1; i < to; i += 1) if (!this.nouns.timed(i) && this.units[i]?.kind !== MARK) return false;
    return true;
  }

  /** The clause that a word at `k` opens, if it opens one. */
  private opener(k: number, floor: number): Start | null {
    const unit = this.units[k];
    if (!unit || k < floor) return null;
    const start = (opening: Opening): Start => ({ at: k + 1, opening, openedAt: k, resumes: false });
    if (sense(unit, 'rel')) return start('rel');
    if (this.complementizer(k)) return start(this.nounBefore(k) ? 'rel' : 'that');
    if (sense(unit, 'whether')) return start('that');
    if (sense(unit, 'if')) return start('if');
    if (sense(unit, 'but')) return start('but');
    if (sense(unit, 'and')) {
      const previous = this.units[k - 1];
      if (previous && k - 1 >= floor && sense(previous, 'but')) return start('but');
      return start('and');
    }
    if (unit.kind === MARK && (unit.text === ';' || unit.text === ':')) return start(unit.text === ':' ? 'that' : 'and');
    return null;
  }

  private complementizer(k: number): boolean {
    return sense(this.units[k], 'that') !== undefined && (this.units[k] as Unit).article === null;
  }

  /** Whether what stands before 'that' is a noun that it can describe. */
  private nounBefore(k: number): boolean {
    const before = this.units[k - 1];
    if (!before || before.kind === MARK || this.nouns.timed(k - 1)) return false;
    if (sense(before, 'say') || sense(before, 'said-word') || before.readings.some((r) => r.k === 'verb')) return false;
    const next = this.units[k + 1];
    if (next === undefined) return false;
    if (this.groups.some((group) => group.start === k + 1)) return true;
    // 'The hostages that it had taken', not 'told residents that they should leave'.
    if (!sense(next, 'pronoun') || !((this.nouns.mentionOf[k - 1] as number) >= 0 || sense(before, 'counted')) || !this.groups.some((group) => group.start === k + 2)) return false;
    return this.groups.findLast((group) => group.at < k)?.says === false;
  }

  /** Whether an 'and' stands between two nouns, with a better place for the clause to begin further left. */
  private joinsNouns(k: number, floor: number): boolean {
    if (this.counts(k - 1, floor) && this.counted(k + 1)) return true;
    const [left, right] = [this.nouns.mentionOf[k - 1] as number, this.nameAfter(k)];
    const nouns = (left >= 0 && right >= 0) || (this.units[k - 1]?.kind !== MARK && this.units[k + 1]?.capital === true && this.units[k - 1]?.capital === true);
    if (!nouns) return false;
    for (let i = k - 1; i >= Math.max(floor, k - NOUNS); i -= 1) {
      const unit = this.units[i] as Unit;
      if ((this.nouns.mentionOf[i] as number) >= 0) continue;
      if (unit.kind === MARK && this.breaks(i)) return true;
      if (this.opener(i, floor)) return true;
    }
    return false;
  }

  /** 'Clashes between X and Y have displaced thousands': whether an 'and' joins those that something is between. */
  private betweenTwo(k: number, floor: number): boolean {
    for (let i = k - 1; i >= Math.max(floor, k - BETWEEN); i -= 1) {
      const unit = this.units[i] as Unit;
      if (sense(unit, 'case')?.sense.case === 'between' || this.nouns.between(i)) return true;
      if (sense(unit, 'and') || (unit.kind === MARK && this.breaks(i))) return false;
    }
    return false;
  }

  /** The mention right behind a unit, past whose it is: '… and his counterpart'. */
  private nameAfter(k: number): number {
    const next = this.nouns.mentionOf[k + 1] as number;
    return next < 0 && sense(this.units[k + 1], 'own') ? (this.nouns.mentionOf[k + 2] ?? -1) : next;
  }

  /** 'Said X and Y had met', 'said both X and Y had': whether nothing but names stands between two units. */
  private onlyNames(from: number, to: number): boolean {
    for (let k = from; k < to; k += 1) if ((this.nouns.mentionOf[k] as number) < 0 && !sense(this.units[k], 'quantity')) return false;
    return from < to;
  }

  /** 'Said strikes on X and Y had killed ten', 'said 20 X and allied fighters': where no verb stands between a saying and an 'and', whether that joins names, the second of which the verb does not follow as its subject. */
  private namesBoth(k: number, { start }: VerbGroup): boolean {
    const [left, right] = [this.nouns.mentionOf[k - 1] as number, this.nameAfter(k)];
    if (left < 0) return false;
    if (right < 0) return (this.units[k + 1] as Unit).readings.length === 0 && (this.nouns.mentionOf[k + 2] ?? -1) >= 0;
    return this.nouns.mentionOf[start - 1] !== right || (sense(this.units[k - 1], 'place') !== undefined && sense(this.units[k + 1], 'place') !== undefined && !sense(this.units[k + 1], 'seat'));
  }

  /** Whether a number stands at `k`, or an article before something that can be counted: '… and one soldier'. */
  private counted(k: number): boolean {
    const unit = this.units[k];
    if (!unit) return false;
    return unit.kind === NUMBER || sense(unit, 'number') !== undefined || sense(unit, 'bound') !== undefined || sense(unit, 'vague') !== undefined || (unit.article === 'indef' && sense(unit, 'counted') !== undefined);
  }

  /** Whether what ends at `k` is counted: '14 civilians and …'. */
  private counts(k: number, floor: number): boolean {
    if (!sense(this.units[k], 'counted')) return false;
    for (let i = k; i >= Math.max(floor, k - 4); i -= 1) if (this.counted(i)) return true;
    return false;
  }

  private breaks(k: number): boolean {
    return [',', '-', '»', '«', '"', '('].includes((this.units[k] as Unit).text);
  }

  /** 'X, the governor, said': the stretch between the commas belongs to the name before it. */
  private appositionBefore(group: VerbGroup, floor: number): Start | null {
    for (let k = group.start - 2; k >= floor; k -= 1) {
      const unit = this.units[k] as Unit;
      if ((this.nouns.mentionOf[k] as number) >= 0 || unit.kind !== MARK || !this.breaks(k)) continue;
      if (sense(this.units[k + 1], 'among')) return { at: this.nounsBefore(k, floor), opening: 'and', openedAt: -1, resumes: false };
      for (let n = k - 1; n >= floor; n -= 1) if ((this.nouns.mentionOf[n] as number) < 0 && (this.units[n] as Unit).kind === MARK && this.breaks(n)) return { at: n + 1, opening: 'and', openedAt: n, resumes: false };
      return { at: k + 1, opening: 'and', openedAt: k, resumes: false };
    }
    return null;
  }

  /** Where what a verb says begins: with what only stands to be said right behind the verb, else with the nouns before the next verb, past media or their people whom it is said to: 'told Reuters the army had left'. */
  private contentFrom(before: VerbGroup, at: number, floor: number): number {
    if (before.states) return this.saidFrom(at, floor);
    const heard = sense(this.units[before.at], 'say')?.sense.row.asks === true && (sense(this.units[floor], 'outlet') !== undefined || sense(this.units[floor], 'role')?.sense.role === 'journalists');
    const site = heard && sense(this.units[floor + 1], 'case') && sense(this.units[floor + 2], 'place') ? 2 : 0;
    return heard && floor + 1 + site < at ? this.saidFrom(at, floor + 1 + site) : this.nounsBefore(at, floor);
  }

  /** 'Said on Monday clashes in X had displaced thousands': where what is said begins, past the time of the saying. */
  private saidFrom(at: number, floor: number): number {
    let k = sense(this.units[floor], 'case') && this.nouns.timed(floor + 1) ? floor + 1 : floor;
    while (k < at && this.nouns.timed(k)) k += 1;
    return k < at && !sense(this.units[k], 'case') && (this.units[k] as Unit).kind !== MARK ? k : this.nounsBefore(at, floor);
  }

  /** First unit of the noun phrase that ends right before a verb. */
  private nounsBefore(at: number, floor: number): number {
    let k = at;
    while (k > floor) {
      const unit = this.units[k - 1] as Unit;
      const covered = (this.nouns.mentionOf[k - 1] as number) >= 0;
      if (!covered && (this.nouns.timed(k - 1) || unit.kind === MARK || (sense(unit, 'case') && sense(unit, 'case')?.sense.case !== 'of') || (sense(unit, 'say') && sense(unit, 'event')?.sense.row.people === undefined))) break;
      k -= 1;
    }
    return Math.max(k, floor);
  }

  /** What stands before a colon without a verb is a clause of its own: 'Ministry: …'. */
  private colons(): void {
    for (const clause of [...this.list]) {
      const at = clause.units.findIndex((k) => this.units[k]?.text === ':');
      if (at <= 0 || at > 12 || clause.verb === null || clause.verb.at < (clause.units[at] as number)) continue;
      const head: Clause = { index: this.list.length, opening: clause.opening, units: clause.units.slice(0, at), verb: null, under: clause.under, openedAt: clause.openedAt, event: undefined, nonfinite: null };
      this.list.push(head);
      for (const k of head.units) this.of[k] = head.index;
      clause.openedAt = clause.units[at] as number;
      clause.opening = 'that';
      clause.under = head.index;
      clause.units = clause.units.slice(at + 1);
    }
  }
}

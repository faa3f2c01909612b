import { MARK, NUMBER } from '../text/tokens.js';
import type { Opening } from './clause.js';
import type { VerbGroup } from './groups.js';
import type { Nouns } from './neighbours.js';
import { sense, type Unit } from './scan.js';

/** How far back a list of nouns is looked at, so that a page of names costs no more than its length. */
const NOUNS = 40;

/** How many units before the 'and' that joins two the word 'between' may stand. */
const BETWEEN = 8;

/** Where a clause begins: its first unit, how it was opened, by which unit. */
export interface Start {
  at: number;
  opening: Opening;
  openedAt: number;
  /** The clause goes on with one that was broken off by a relative clause. */
  resumes: boolean;
}

/** Finds where clauses begin in a language whose verbs stand second: what opens one, whether it does between nouns, and where what is said begins. */
export abstract class Openings {
  constructor(
    protected readonly units: Unit[],
    protected readonly nouns: Nouns,
    protected readonly groups: VerbGroup[],
  ) {}

  /** 'A bus carrying soldiers was hit', 'a drone launched by X struck Y': whether a participle right behind a noun only describes it, since its clause has another verb. */
  protected describes(group: VerbGroup, later: VerbGroup | undefined, floor: number): boolean {
    const noun = group.start - 1;
    if ((group.kind !== 'ing' && group.kind !== 'done') || noun < floor || later?.kind !== 'finite' || group.start !== group.at) return false;
    if ((this.nouns.mentionOf[noun] as number) < 0 && !this.isNoun(noun)) return false;
    for (let k = group.at + 1; k < later.start; k += 1) if ((this.nouns.mentionOf[k] as number) < 0 && ((this.units[k] as Unit).kind === MARK || this.opener(k, floor) !== null)) return false;
    return true;
  }

  protected isNoun(k: number): boolean {
    const unit = this.units[k] as Unit;
    return unit.kind !== MARK && !this.nouns.timed(k) && !sense(unit, 'case') && !sense(unit, 'and') && !sense(unit, 'aux') && !sense(unit, 'adverb') && !sense(unit, 'pronoun') && this.opener(k, 0) === null;
  }

  /** What opens a clause last before a unit, past names and times; `mark` where a mark stands between. */
  private lastOpener(before: number, floor: number): Start | 'mark' | null {
    for (let k = before - 1; k >= floor; k -= 1) {
      if ((this.nouns.mentionOf[k] as number) >= 0 || this.nouns.timed(k)) continue;
      const found = this.opener(k, floor);
      if (found) return found;
      if ((this.units[k] as Unit).kind === MARK) return 'mark';
    }
    return null;
  }

  /** 'Said that X, which rules Y, had fired': where the clause begins that a word of saying opens and whose subject a clause with 'which' describes, before a verb of its own. */
  protected saidAround(start: Start, group: VerbGroup, later: VerbGroup | undefined, before: VerbGroup): Start | null {
    if (start.openedAt < 0 || later?.kind !== 'finite' || before.kind !== 'finite' || !sense(this.units[before.at], 'say')) return null;
    const isComma = (k: number) => this.units[k]?.text === ',';
    const end = isComma(start.openedAt - 1) ? start.openedAt - 1 : start.openedAt;
    const to = end < start.openedAt && isComma(later.start - 1) ? later.start - 1 : later.start;
    if ((end < start.openedAt) !== (to < later.start)) return null;
    for (let k = group.at + 1; k < to; k += 1) if ((this.nouns.mentionOf[k] as number) < 0 && ((this.units[k] as Unit).kind === MARK || this.opener(k, 0) !== null)) return null;
    const floor = before.at + 1;
    const found = this.lastOpener(end, floor);
    if (found === 'mark') return null;
    if (found) return found.opening === 'that' && found.at < end ? found : null;
    const at = this.contentFrom(before, end, floor);
    return at < end && !sense(this.units[at], 'case') ? { at, opening: 'that', openedAt: -1, resumes: false } : null;
  }

  /** Where the clause begins whose subject a participle describes: behind the word that opens it, or behind a word of saying. */
  protected aroundDescribed(group: VerbGroup, before: VerbGroup): Start | null {
    const floor = before.at + 1;
    const found = this.lastOpener(group.start, floor);
    if (found === 'mark') return null;
    if (found) return found.opening === 'and' ? null : found;
    if (!before.says || before.kind !== 'finite') return null;
    return { at: this.contentFrom(before, group.start, floor), opening: 'that', openedAt: -1, resumes: false };
  }

  /** The clause of the first verb: from the beginning, but for words before a 'when' or 'which'. */
  protected firstStart(group: VerbGroup, from: number): Start {
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

  /** 'The number of those killed since 7 October has risen': whether a word that may open a clause has nothing but a time between it and a verb. */
  protected onlyDates(k: number, to: number): boolean {
    if (!sense(this.units[k], 'but') || !sense(this.units[k], 'case') || k + 1 >= to) return false;
    for (let i = k + 1; i < to; i += 1) if (!this.nouns.timed(i) && this.units[i]?.kind !== MARK) return false;
    return true;
  }

  /** The clause that a word at `k` opens, if it opens one. */
  protected opener(k: number, floor: number): Start | null {
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
  protected joinsNouns(k: number, floor: number): boolean {
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
  protected betweenTwo(k: number, floor: number): boolean {
    for (let i = k - 1; i >= Math.max(floor, k - BETWEEN); i -= 1) {
      const unit = this.units[i] as Unit;
      if (sense(unit, 'case')?.sense.case === 'between' || this.nouns.between(i)) return true;
      if (sense(unit, 'and') || (unit.kind === MARK && this.breaks(i))) return false;
    }
    return false;
  }

  /** The mention right behind a unit, past whose it is: '… and his counterpart'. */
  protected nameAfter(k: number): number {
    const next = this.nouns.mentionOf[k + 1] as number;
    return next < 0 && sense(this.units[k + 1], 'own') ? (this.nouns.mentionOf[k + 2] ?? -1) : next;
  }

  /** 'Said X and Y had met', 'said both X and Y had': whether nothing but names stands between two units. */
  protected onlyNames(from: number, to: number): boolean {
    for (let k = from; k < to; k += 1) if ((this.nouns.mentionOf[k] as number) < 0 && !sense(this.units[k], 'quantity')) return false;
    return from < to;
  }

  /** 'Said strikes on X and Y had killed ten', 'said 20 X and allied fighters': where no verb stands between a saying and an 'and', whether that joins names, the second of which the verb does not follow as its subject. */
  protected namesBoth(k: number, { start }: VerbGroup): boolean {
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

  protected breaks(k: number): boolean {
    return [',', '-', '»', '«', '"', '('].includes((this.units[k] as Unit).text);
  }

  /** 'X, the governor, said': the stretch between the commas belongs to the name before it. */
  protected appositionBefore(group: VerbGroup, floor: number): Start | null {
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
  protected contentFrom(before: VerbGroup, at: number, floor: number): number {
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
}

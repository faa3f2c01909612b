import { MARK } from '../text/tokens.js';
import type { Clause, Clauses, Opening } from './clause.js';
import { findGroups, type VerbGroup } from './groups.js';
import type { VerbInflection } from './language.js';
import type { Nouns } from './neighbours.js';
import { Openings, type Start } from './clause-openings.js';
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

class Splitter extends Openings {
  private readonly list: Clause[] = [];
  private readonly of: number[];
  private readonly verbUnits: number[];
  private readonly broken: Clause[] = [];
  private current: Clause;

  constructor(
    units: Unit[],
    nouns: Nouns,
    groups: VerbGroup[],
    private readonly from: number,
  ) {
    super(units, nouns, groups);
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
      const start = around || (described && !group) ? { at: next.start, opening: 'rel' as const, openedAt: -1, resumes: false } : group ? this.startOf(next, group) : this.firstStart(next, from);
      const outer = around ?? (group && start.opening === 'rel' ? this.saidAround(start, next, groups[n + 1], group) : null);
      if (outer) {
        this.fill(from, outer.at);
        this.current = this.begin(outer.opening, outer.openedAt, this.current.index);
        from = outer.at;
      }
      this.fill(from, start.at);
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

import { MARK, NUMBER, WORD } from '../text/tokens.js';
import type { Verb } from './clause.js';
import type { VerbInflection } from './language.js';
import { Neighbours, type Nouns } from './neighbours.js';
import { sense, type Unit } from './scan.js';
import type { Sense, VerbRole } from './senses.js';
import { between, type Form, formOf, isVerb, nominal, opensClause, postposed, saying, suffers, type VerbReading, verbal } from './verb-words.js';

/** A main verb with the auxiliaries before it. */
export interface VerbGroup {
  /** First unit of the group and the main verb. */
  start: number;
  at: number;
  /** `done`: a participle without auxiliary that tells what its noun suffered. */
  kind: 'finite' | 'to' | 'ing' | 'done';
  verb: Verb;
  /** Whether the verb is a word of saying, and one that only what is said follows: nobody whom it is said to or asked of. */
  says: boolean;
  states: boolean;
}

/** How many units a verb group has at most before its verb. */
const LONGEST = 9;

/** Finds the verb groups of a sentence in a language whose verbs have auxiliaries before them. Linear in the number of units. */
export function findGroups(units: Unit[], inflection: VerbInflection, nouns: Nouns): VerbGroup[] {
  return new GroupFinder(units, inflection, nouns).find();
}

class GroupFinder extends Neighbours {
  private readonly groups: VerbGroup[] = [];
  /** Whether a noun that can be a subject was met since the last verb or opener, and whether it was denied: 'nobody', 'no soldiers'. */
  private subject = false;
  private denied = false;
  private markSinceDenial = false;

  find(): VerbGroup[] {
    const { units } = this;
    for (let i = 0; i < units.length; ) {
      const unit = units[i] as Unit;
      const group = this.nouns.timed(i) ? null : this.groupAt(i);
      if (group) {
        // 'There was no clash, X said': what is denied is not the saying.
        if (this.denied && group.kind === 'finite' && !(this.markSinceDenial && saying(units[group.at]))) group.verb.neg = true;
        this.groups.push(group);
        this.subject = this.denied = this.markSinceDenial = false;
        i = group.at + 1;
        continue;
      }
      if (opensClause(unit)) this.subject = sense(unit, 'rel') !== undefined || this.describing(i) || (this.subject && unit.kind === MARK && unit.text !== ';' && unit.text !== ':');
      else if (sense(unit, 'neg')) this.denied = this.subject = true;
      else if (this.isNoun(i) || this.amount(i) || sense(unit, 'more')?.sense.one) this.subject = true;
      if (this.denied && unit.kind === MARK) this.markSinceDenial = true;
      if (sense(unit, 'that') || sense(unit, 'rel') || sense(unit, 'but')) this.denied = false;
      i += 1;
    }
    return this.groups;
  }

  private groupAt(i: number): VerbGroup | null {
    const chain = this.chainAt(i);
    return chain ?? this.bareAt(i);
  }

  /** 'Has been', 'did not', 'will also', 'to': auxiliaries and what may stand between, then the main verb. */
  private chainAt(i: number): VerbGroup | null {
    let last: Extract<Sense, { k: 'aux' }> | null = null;
    let finite = false;
    let neg = false;
    let future = false;
    let past = false;
    let infinitive = false;
    let perfect = false;
    let lastAt = i;
    let k = i;
    for (; k < this.units.length && k < i + LONGEST; k += 1) {
      const unit = this.units[k] as Unit;
      const aux = this.auxAt(k, last);
      if (aux) {
        if (last === null) {
          finite = aux.finite === true;
          infinitive = aux.aux === 'to';
        }
        if (infinitive && aux.aux === 'have') perfect = true;
        if (aux.neg) neg = true;
        if (aux.aux === 'will') future = true;
        if (aux.past) past = true;
        last = aux;
        lastAt = k;
      } else if (last !== null && sense(unit, 'neg')) neg = true;
      else if (last?.aux === 'be' && this.raised(k)) k += sense(this.unit(k + 1), 'aux')?.sense.aux === 'to' ? 1 : 0;
      else if (!(last !== null && (between(unit, this.endings) || this.scare(k)))) break;
    }
    if (last === null) return null;
    const wanted: Form[] = last.aux === 'be' || last.aux === 'get' ? ['participle', 'ing'] : last.aux === 'have' ? ['participle'] : ['base'];
    const main = this.unit(k);
    const reading = main && main.article === null && !this.nouns.timed(k) ? formOf(main, wanted) : undefined;
    const kind = finite ? 'finite' : infinitive ? 'to' : last.aux === 'do' || last.aux === 'will' ? 'finite' : 'ing';
    // 'Claims to have taken X': told as done before.
    if (perfect) infinitive = false;
    if (reading && main) {
      const wantsParticiple = last.aux === 'be' || last.aux === 'get';
      const ing = wantsParticiple && reading.after.includes('ing');
      return this.group(i, k, kind, reading, { neg, passive: wantsParticiple && !ing, future, infinitive, ongoing: ing, present: false });
    }
    // 'Got out of the town': no auxiliary without its participle.
    if (last.aux === 'get' && lastAt === i) return null;
    if (last.aux === 'to' || last.aux === 'do' || last.aux === 'will') {
      if (last.aux === 'to' || !main || main.kind === MARK) return null;
      // A verb that no table has.
      return main.readings.length === 0 && main.kind === WORD && !main.capital ? this.group(i, k, kind, null, { neg, passive: false, future, infinitive, ongoing: false, present: !past }) : null;
    }
    if (last.aux === 'be' && main && main.kind === WORD && main.readings.length === 0 && main.article === null && main.text.endsWith(this.endings.participle)) return this.group(i, k, kind, null, { neg, passive: true, future, infinitive, ongoing: false, present: !past });
    const copula = last.aux === 'be' || last.aux === 'get';
    const role: VerbRole = copula ? (past || infinitive ? 'be' : 'is') : 'do';
    const verb: Verb = { at: lastAt, lemma: copula ? 'be' : 'have', role, neg, passive: false, future, present: !past && finite, subjunctive: infinitive, ongoing: false, infinitive, many: false, we: false, object: false, alike: undefined };
    return { start: i, at: lastAt, kind, verb, says: false, states: false };
  }

  /** 'The rebels claim that', 'they claim to have': whether what is said begins, in a clause of its own. */
  private isWhatIsSaid(k: number): boolean {
    const next = this.unit(k);
    return next !== undefined && (sense(next, 'that') !== undefined || (sense(next, 'aux')?.sense.aux === 'to' && sense(this.unit(k + 1), 'aux')?.sense.aux === 'have'));
  }

  /** 'Are said [to have] taken', 'was reported killed': whether a participle of saying behind a form of 'be' only tells that the verb behind it is on somebody's word. */
  private raised(k: number): boolean {
    const [unit, next, after] = [this.unit(k), this.unit(k + 1), this.unit(k + 2)];
    const reading = unit && unit.article === null ? verbal(unit) : undefined;
    if (!reading?.after.includes('participle') || reading.k === 'event') return false;
    const states = reading.k === 'say' && reading.sense.row.makes === undefined && reading.sense.row.asks !== true;
    if (sense(next, 'aux')?.sense.aux === 'to') return sense(after, 'aux')?.sense.aux === 'have' || (states && sense(after, 'aux')?.sense.aux === 'be');
    return states && next !== undefined && suffers(next) && formOf(next, ['participle']) !== undefined;
  }

  private auxAt(k: number, last: Extract<Sense, { k: 'aux' }> | null): Extract<Sense, { k: 'aux' }> | null {
    const unit = this.units[k] as Unit;
    if (unit.article !== null || (this.nouns.mentionOf[k] as number) >= 0) return null;
    const aux = sense(unit, 'aux')?.sense;
    if (!aux) return null;
    if (aux.aux !== 'to') return aux;
    if (last !== null) return null;
    let next = k + 1;
    while (this.units[next] && between(this.units[next] as Unit, this.endings)) next += 1;
    const after = this.unit(next);
    if (!after || after.article !== null) return null;
    return formOf(after, ['base']) || sense(after, 'aux')?.sense.aux === 'be' || sense(after, 'aux')?.sense.aux === 'have' ? aux : null;
  }

  /** A verb without auxiliary: finite, a gerund or a participle by its form and what stands around it. */
  private bareAt(i: number): VerbGroup | null {
    const unit = this.units[i] as Unit;
    if (unit.article !== null || unit.readings.length === 0 || (this.nouns.mentionOf[i] as number) >= 0 || sense(unit, 'this') || sense(unit, 'among')) return null;
    const reading = verbal(unit);
    if (!reading) return null;
    if ((unit.capital && i > 0 && this.unit(i - 1)?.kind !== MARK) || this.compounded(i, reading)) return null;
    const has = (form: Form) => reading.after.includes(form);
    const plain = { neg: false, passive: false, future: false, infinitive: false, ongoing: false, present: false };
    const before = this.unit(i - 1);
    // 'Agreed to stop': the mark of the infinitive is listed with the verb before it.
    const verbBefore = this.groups[this.groups.length - 1];
    if (has('base') && verbBefore?.at === i - 1 && before?.readings.some((r) => r.after.includes('to'))) return this.group(i, i, 'to', reading, { ...plain, infinitive: true });
    // 'Rocket strikes kill five', but 'shelling kills three', 'a rocket hits a house'.
    const wielded = before !== undefined && (this.nouns.mentionOf[i - 1] as number) < 0 && sense(before, 'means') !== undefined && before.article !== 'indef' && (!nominal(unit) || (this.takesObject(i) && !this.laterFinite(i)));
    const modified = before !== undefined && this.describesNext(i - 1) && !wielded;
    if (has('ing')) return modified || (nominal(unit) && !this.takesObject(i)) ? null : this.group(i, i, 'ing', reading, plain);
    if (has('present') && !has('past')) {
      // 'Wounded in clashes with X': a present form behind a preposition is a noun in the plural.
      if (sense(before, 'case') && nominal(unit)) return null;
      const verb = !nominal(unit) || (this.followsSubject(i) && !modified && (this.takesObject(i) || reading.k === 'say' || this.remains(i)));
      return verb && !modified && (this.subject || (reading.k === 'say' && postposed(before)) || (this.groups[this.groups.length - 1]?.states && this.groups[this.groups.length - 1]?.at === i - 1 && this.takesObject(i)) || (this.takesObject(i) && this.goesOn(i))) ? this.group(i, i, 'finite', reading, plain) : null;
    }
    if (has('base') && (!has('past') || !this.subject)) {
      const last = this.groups[this.groups.length - 1];
      if (last?.verb.infinitive && sense(before, 'and') && !(nominal(unit) && !this.takesObject(i))) return this.group(i, i, 'to', reading, { ...plain, infinitive: true });
    }
    if (has('base') && !has('past')) {
      // 'Pushed the rebels back from the town': a particle behind the object of its verb is none.
      if (this.particles.has(unit.text) && verbBefore?.kind === 'finite' && !this.takesObject(i)) return null;
      if (!this.subject || modified || !this.followsSubject(i)) return null;
      return nominal(unit) && !((this.takesObject(i) && (this.pluralBefore(i) || this.goesOn(i))) || (saying(unit) && this.pluralBefore(i) && this.isWhatIsSaid(i + 1))) ? null : this.group(i, i, 'finite', reading, plain);
    }
    if (has('past') && !has('participle')) return this.subject || postposed(before) || (verbBefore?.kind === 'finite' && sense(before, 'but')?.sense.joins) ? this.group(i, i, 'finite', reading, plain) : null;
    const joined = this.groups[this.groups.length - 1];
    // 'Has killed hundreds and driven thousands out': a participle joined to a verb that it shares its auxiliary with.
    if (!has('past') && has('participle') && joined?.kind === 'finite' && sense(before, 'and') && this.takesObject(i)) return this.group(i, i, 'finite', reading, plain);
    if (!has('past') && has('participle')) return this.attributive(i) ? null : this.group(i, i, 'done', reading, { ...plain, passive: true });
    return this.pastOrParticiple(i, reading, plain, modified);
  }

  /** 'Killed', 'launched': a past with an object or of a verb that wants none, else what a noun suffered. */
  private pastOrParticiple(i: number, reading: VerbReading, plain: Parts, modified: boolean): VerbGroup | null {
    const unit = this.units[i] as Unit;
    const says = reading.k === 'say';
    // 'Wounded soldiers were flown out', 'was evacuating wounded soldiers'.
    if (suffers(unit) && this.ofMen(i)) return null;
    if (modified && !this.followsSubject(i)) return null;
    if (this.attributive(i)) return null;
    const next = this.unit(i + 1);
    if (sense(next, 'case')?.sense.case === 'by' && !says) return this.group(i, i, this.subject && !this.laterFinite(i) && !this.ofObject(i) && !this.aside(i) ? 'finite' : 'done', reading, { ...plain, passive: true });
    // 'A truce proposed by X', not 'X said by telephone'.
    if (says && sense(next, 'case')?.sense.case === 'by' && this.demands(unit) && (this.nouns.mentionOf[i + 2] as number) >= 0 && !this.laterFinite(i)) return this.group(i, i, 'done', reading, { ...plain, passive: true });
    if (nominal(unit) && !unit.readings.some((r) => r.k === 'event' && r.sense.part === 'done') && !this.followsSubject(i)) return null;
    const last = this.groups[this.groups.length - 1];
    // 'Destroyed and captured three tanks', 'but captured': a verb joined to a finite one has its subject, and its voice where no object tells.
    if (!this.subject && last?.kind === 'finite' && (sense(this.unit(i - 1), 'and') || sense(this.unit(i - 1), 'but')?.sense.joins)) return this.group(i, i, 'finite', reading, { ...plain, passive: !says && last.verb.passive && !this.takesObject(i) });
    if (!this.subject) return postposed(this.unit(i - 1)) && says ? this.group(i, i, 'finite', reading, plain) : this.group(i, i, 'done', reading, { ...plain, passive: !says });
    if (this.takesObject(i)) return this.group(i, i, 'finite', reading, plain);
    // 'Shot down three missiles fired from Gaza'.
    if (!says && this.ofObject(i)) return this.group(i, i, 'done', reading, { ...plain, passive: true });
    if (says) return this.group(i, i, 'finite', reading, plain);
    if (suffers(unit) || this.laterFinite(i)) return this.group(i, i, this.laterFinite(i) ? 'done' : 'finite', reading, { ...plain, passive: true });
    return this.group(i, i, 'finite', reading, plain);
  }

  /** Whether a verb of saying asks for something or proposes it. */
  private demands(unit: Unit): boolean {
    return unit.readings.some((r) => r.k === 'say' && r.sense.part === 'verb' && r.sense.row.makes === 'appeal');
  }

  /** 'The troops, backed by X, advanced': whether a participle stands between commas behind which a finite verb goes on. */
  private aside(i: number): boolean {
    if (this.unit(i - 1)?.text !== ',') return false;
    for (let k = i + 1; k < Math.min(this.units.length, i + 14); k += 1) {
      if (this.unit(k)?.text !== ',') continue;
      const next = this.unit(k + 1);
      const reading = next && next.article === null && (this.nouns.mentionOf[k + 1] as number) < 0 ? verbal(next) : undefined;
      return sense(next, 'aux')?.sense.finite === true || (reading !== undefined && (reading.after.includes('past') || reading.after.includes('present')) && reading.k !== 'say');
    }
    return false;
  }

  /** 'Attacked a convoy escorted by X': whether a participle stands behind the object of a finite verb, with nothing between that opens a clause. */
  private ofObject(i: number): boolean {
    const last = this.groups[this.groups.length - 1];
    if (last?.kind !== 'finite' || last.says || last.verb.role !== 'do' || last.verb.passive) return false;
    // 'Put the number of those killed at 39': what its verb says with it.
    if (this.unit(i)?.readings.some((r) => r.k === 'say' && r.sense.light !== null && r.sense.light === last.verb.lemma)) return false;
    for (let k = last.at + 1; k < i; k += 1) {
      const unit = this.unit(k) as Unit;
      if (opensClause(unit) || sense(unit, 'and') || sense(unit, 'sub')) return false;
    }
    return true;
  }

  private group(start: number, at: number, kind: VerbGroup['kind'], reading: VerbReading | null, parts: Parts): VerbGroup {
    const s = reading?.sense;
    const light = reading ? sense(this.units[at], 'verb')?.sense : undefined;
    const verb: Verb = {
      at,
      lemma: light?.lemma ?? null,
      role: s?.k === 'event' ? 'do' : (light?.role ?? 'other'),
      neg: parts.neg,
      passive: parts.passive,
      future: parts.future,
      present: parts.present,
      subjunctive: parts.infinitive,
      ongoing: parts.ongoing,
      infinitive: parts.infinitive,
      many: false,
      we: false,
      object: false,
      alike: undefined,
    };
    return { start, at, kind, verb, says: s?.k === 'say', states: s?.k === 'say' && s.row.makes === undefined && s.row.asks !== true };
  }

  /** Whether people right behind a participle are told as what it says of them: at the head of a sentence with a verb of its own behind, or right behind another verb. */
  private ofMen(i: number): boolean {
    const [before, next] = [this.unit(i - 1), this.unit(i + 1)];
    if (next === undefined || next.article !== null || sense(next, 'counted')?.sense.row.kind !== 'people') return false;
    return before === undefined ? this.laterFinite(i) : before.readings.some((reading) => isVerb(reading) && reading.after.includes('ing'));
  }

  /** 'The station remains under their control', not 'the remains of': an intransitive verb before a preposition. */
  private remains(i: number): boolean {
    const relation = sense(this.unit(i + 1), 'case')?.sense.case;
    return relation !== undefined && relation !== 'of' && this.unit(i)?.readings.some((r) => r.k === 'verb' && r.sense.role === 'happen') === true;
  }

  /** 'Gunmen kill 15, wound 10', 'kills two, wounds five': a verb after a comma, behind a finite verb of the same form. */
  private goesOn(i: number): boolean {
    const last = this.groups[this.groups.length - 1];
    if (last?.kind !== 'finite' || last.start !== last.at || this.unit(i - 1)?.text !== ',') return false;
    const [one, other] = [verbal(this.unit(last.at) as Unit), verbal(this.unit(i) as Unit)];
    return ['base', 'present'].some((form) => one?.after.includes(form) && other?.after.includes(form));
  }

  /** Whether another finite verb follows before the clause can end, so that this participle belongs to its subject. */
  private laterFinite(i: number): boolean {
    for (let k = i + 1; k < Math.min(this.units.length, i + 14); k += 1) {
      const unit = this.units[k] as Unit;
      // 'Spread to the north two months after they signed'.
      if (opensClause(unit) || sense(unit, 'and') || unit.readings.some((r) => r.k === 'time' && r.sense.time.t === 'apart')) return false;
      if (this.nouns.timed(k) || unit.article !== null || (this.nouns.mentionOf[k] as number) >= 0) continue;
      const aux = sense(unit, 'aux')?.sense;
      if (aux?.finite) return true;
      const reading = verbal(unit);
      // 'A drone launched by X exploded near Y': a verb that wants no object, right behind a name.
      if (reading?.after.includes('past') && !nominal(unit) && (this.nouns.mentionOf[k - 1] ?? -1) >= 0 && unit.readings.some((r) => r.k === 'verb' && r.sense.role === 'happen')) return true;
      if (reading && (!nominal(unit) || (this.unit(k + 1)?.article ?? null) !== null || this.unit(k + 1)?.kind === NUMBER || sense(this.unit(k + 1), 'number') || (reading.after.includes('past') && (this.nouns.mentionOf[k + 1] ?? -1) >= 0)) && (reading.after.includes('past') || reading.after.includes('present')) && this.takesObject(k)) return true;
    }
    return false;
  }
}

/** What auxiliaries and form say of a verb. */
interface Parts {
  neg: boolean;
  passive: boolean;
  future: boolean;
  infinitive: boolean;
  ongoing: boolean;
  present: boolean;
}

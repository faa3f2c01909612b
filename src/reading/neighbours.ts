import { MARK, NUMBER, WORD } from '../text/tokens.js';
import type { VerbInflection } from './language.js';
import { genitive, isQuotationMark, numeral, sense, type Unit } from './scan.js';
import { isVerb, nominal, suffers, type VerbReading, verbal } from './verb-words.js';

/** What is known of the nouns of a sentence when its verbs are looked for. */
export interface Nouns {
  /** Mention that covers a unit; negative for none. */
  mentionOf: number[];
  /** Whether the mention at a unit only describes the noun after it: 'Russian', 'Ukraine's'. */
  describes: (unit: number) => boolean;
  /** Whether a unit ends in a word for 'between' that is listed with it: 'talks between'. */
  between: (unit: number) => boolean;
  /** Whether a unit belongs to a time. */
  timed: (unit: number) => boolean;
}

/** What the words around a unit tell of it, in a sentence whose verbs have auxiliaries before them. */
export class Neighbours {
  protected readonly endings: VerbInflection['endings'];
  protected readonly particles: VerbInflection['particles'];

  constructor(
    protected readonly units: Unit[],
    inflection: VerbInflection,
    protected readonly nouns: Nouns,
  ) {
    this.endings = inflection.endings;
    this.particles = inflection.particles;
  }

  protected unit(i: number): Unit | undefined {
    return this.units[i];
  }

  /** Whether a unit can be a noun or name, and no time. */
  protected isNoun(i: number): boolean {
    const unit = this.unit(i) as Unit;
    if (unit.kind === NUMBER) return !this.nouns.timed(i);
    if (unit.kind === MARK || this.nouns.timed(i)) return false;
    if ((this.nouns.mentionOf[i] as number) >= 0) return !this.nouns.describes(i);
    return unit.article !== null || unit.readings.length === 0 || nominal(unit);
  }

  /** 'Thousands fled', 'seven died': a number that does what comes after it; 'one wounded' only counts. */
  protected amount(i: number): boolean {
    const next = this.unit(i + 1);
    return numeral(this.unit(i)) && next !== undefined && (!suffers(next) || next.readings.some((r) => r.k === 'event' && r.sense.part === 'suffer')) && !this.nouns.timed(i);
  }

  /** 'An attack that killed three': 'that' behind a noun and before a verb stands for the noun. */
  protected describing(i: number): boolean {
    const [before, next] = [this.unit(i - 1), this.unit(i + 1)];
    if (!sense(this.unit(i), 'that') || !before || !next || before.kind === MARK || sense(before, 'say') || sense(before, 'said-word') || before.readings.some(isVerb)) return false;
    return verbal(next) !== undefined && !nominal(next);
  }

  /** Whether a unit only describes the noun after it: an adjective of a country, a genitive, a number, a filler. */
  protected describesNext(k: number): boolean {
    const unit = this.unit(k) as Unit;
    if ((this.nouns.mentionOf[k] as number) >= 0) return this.nouns.describes(k);
    return unit.article === 'indef' || (numeral(unit) && !this.amount(k)) || sense(unit, 'own') !== undefined || sense(unit, 'means') !== undefined;
  }

  /** Whether the word right before can be the end of a subject. */
  protected followsSubject(i: number): boolean {
    const before = this.unit(i - 1);
    if (!before) return false;
    if (sense(before, 'adverb') || sense(before, 'neg')) return this.followsSubject(i - 1);
    if (before.kind === MARK) return ['»', '"', ')', ',', '-'].includes(before.text);
    if (sense(before, 'and') || sense(before, 'rel') || sense(before, 'pronoun')) return true;
    if ((this.nouns.mentionOf[i - 1] as number) >= 0) return !this.nouns.describes(i - 1);
    return this.isNoun(i - 1) || this.nouns.timed(i - 1) || this.amount(i - 1);
  }

  /** Whether the word before is plural, as the subject of a base form must be. */
  protected pluralBefore(i: number): boolean {
    const before = this.unit(i - 1);
    if (!before) return false;
    if (sense(before, 'adverb') && !sense(before, 'event')) return this.pluralBefore(i - 1);
    if (sense(before, 'pronoun') || sense(before, 'and')) return true;
    // 'Russia, Ukraine exchange prisoners'.
    const name = this.nouns.mentionOf[i - 1] as number;
    const comma = i - 2;
    if (name >= 0 && this.nouns.mentionOf[comma] !== name && this.unit(comma)?.text === ',' && ((this.nouns.mentionOf[comma - 1] as number) ?? -1) >= 0) return true;
    return (before.text.endsWith(this.endings.plural) && !genitive(before)) || sense(before, 'role') !== undefined || sense(before, 'counted')?.sense.row.kind === 'people' || before.readings.some((reading) => reading.after.includes('plural'));
  }

  /** Whether a noun phrase begins right after. */
  protected takesObject(i: number, depth = 0): boolean {
    let k = i + 1;
    while (this.unit(k) && sense(this.unit(k), 'adverb') && (this.unit(k) as Unit).article === null) k += 1;
    const next = this.unit(k);
    if (!next || this.nouns.timed(k)) return false;
    if (next.article !== null || next.kind === NUMBER) return true;
    if (next.kind === MARK) return next.text === '«' || next.text === '"';
    if (sense(next, 'bound') && sense(next, 'case') === undefined) return true;
    if (sense(next, 'bound') && (this.unit(k + 1)?.kind === NUMBER || sense(this.unit(k + 1), 'number'))) return true;
    const joined = sense(next, 'and') ? this.unit(k + 1) : undefined;
    // 'Shot down or intercepted a drone': verbs joined to one object.
    if (joined && depth < 3 && joined.article === null && verbal(joined)?.after.includes('past')) return this.takesObject(k + 1, depth + 1);
    if (sense(next, 'case') || sense(next, 'and') || sense(next, 'but') || sense(next, 'that') || sense(next, 'aux')) return false;
    if ((this.nouns.mentionOf[k] as number) >= 0) return true;
    const verb = verbal(next);
    if (sense(next, 'adverb') || (verb && !nominal(next))) return false;
    // 'The shelling killed three': a verb with an object of its own is none.
    return !(verb?.after.includes('past') && depth < 3 && this.takesObject(k, depth + 1));
  }

  /** A participle between what describes a noun and the noun: 'two captured soldiers', 'of wounded civilians'. */
  protected attributive(i: number): boolean {
    const before = this.unit(i - 1);
    const next = this.unit(i + 1);
    if (!next || next.article !== null || next.kind !== WORD || sense(next, 'case') || sense(next, 'and')) return false;
    const noun = sense(next, 'counted') !== undefined || sense(next, 'role') !== undefined || sense(next, 'place-word') !== undefined || (this.nouns.mentionOf[i + 1] as number) >= 0;
    if (!noun || verbal(this.unit(i) as Unit)?.after.includes('marks')) return false;
    if (!before || (before.kind === MARK && before.text !== '»' && before.text !== '"')) return false;
    if ((this.unit(i) as Unit).article !== null) return true;
    return sense(before, 'case') !== undefined || sense(before, 'classifier') !== undefined || this.describesNext(i - 1);
  }

  /** Whether a quotation mark stands before a single word that is set off by it: 'had been "neutralised"'. */
  protected scare(k: number): boolean {
    const [open, close] = [this.unit(k), this.unit(k + 2)];
    return isQuotationMark(open) && isQuotationMark(close);
  }

  /** 'Houthi-run', 'Saudi-led', 'rebel-held', not 'co-chairs': a participle joined to a word tells what the noun behind it is like. */
  protected compounded(i: number, reading: VerbReading): boolean {
    const [name, dash, unit] = [this.unit(i - 2), this.unit(i - 1), this.unit(i)];
    return dash?.text === '-' && name !== undefined && dash.start === name.end && unit?.start === dash.end && (name.text.length > 2 || name.capital) && reading.after.includes('participle');
  }
}

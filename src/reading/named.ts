import { ROLES } from '../model/roles.js';
import { fights } from './who.js';
import { type Resolved, someone } from './mention.js';
import { asSide, officeOn, resolve, roleOf, stateOf, type Use } from './resolve.js';
import { endsInMark, numeral, sense, type Unit } from './scan.js';
import { MARK, NUMBER } from '../text/tokens.js';
import { Standing } from './standing.js';
import type { Trigger } from './telling.js';

/** Whom the mentions of a clause stand for. */
export abstract class Named extends Standing {
  /** The two sides of the document. */
  sides(use: Use): { party: Resolved; index: number }[] {
    return this.memory.pair.flatMap((side) => resolve(asSide(side), use, this.memory).map((party) => ({ party, index: -1 })));
  }

  /** Whether an event is told to be done by two with each other. */
  mutual({ at, verb }: Trigger): boolean {
    return sense(this.sentence.units[at], 'mutual') !== undefined || (verb !== null && sense(this.sentence.units[verb.at], 'mutual') !== undefined);
  }

  /** 'Shelled a village without casualties': whether a loss that did not happen is told of an attack that its clause tells before it, and not of one that was repelled. */
  spares({ at, clause }: Trigger): boolean {
    const { units } = this.sentence;
    if (!sense(units[at - 1], 'without') && !sense(units[at - 2], 'without')) return false;
    const rows = clause.units.flatMap((i) => (i < at ? (units[i] as Unit).readings.flatMap((reading) => (reading.k === 'event' ? [reading.sense.row] : [])) : []));
    return rows.some(({ type }) => type.startsWith('attack')) && !rows.some(({ wards, polarity, needs }) => wards || polarity === 'denied' || needs === 'parried');
  }

  /** Whether a mention is of people to whom things are done: civilians, prisoners, journalists. */
  isVictim(index: number): boolean {
    const { a, who } = this.mention(index);
    const { roles, person, party, bare } = who;
    const { units } = this.sentence;
    // 'Thousands of Syrians'.
    if (person === null && party === null && roles.length === 0 && bare === 'adjective' && sense(units[a - 1], 'vague') && units[a]?.readings.some(({ k, after }) => k === 'demonym' && after.includes('plural'))) return true;
    return person === null && roles.length > 0 && roles.every((role) => ROLES[role].sector === 'CVL' || role === 'journalists');
  }

  /** 'Its Russian counterpart', 'both counterparts': the office of whoever stands before it, in the country told, else in those of the two sides that it is not of. */
  private counterparts(index: number, use: Use): Resolved[] | null {
    const { who } = this.mention(index);
    if (!who.roles.includes('counterpart') || who.person) return null;
    for (let k = index - 1; k >= 0; k -= 1) {
      const before = this.mention(k).who;
      const role = before.roles.find((one) => ROLES[one].kind === 'office' && one !== 'counterpart') ?? before.roles.find((one) => (ROLES[one].kind === 'body' || ROLES[one].kind === 'force') && ROLES[one].sector === 'MIL') ?? (before.person ? officeOn(before.person, this.memory.day, []).role : undefined);
      if (!role) continue;
      const countries = who.country ? [who.country] : who.unknownName !== null ? [] : this.memory.pair.flatMap((side) => side.country ?? []).filter(({ code }) => code !== before.country?.code);
      return countries.map((country) => roleOf(role, country));
    }
    return who.country ? [stateOf(who.country, use)] : [];
  }

  /** 'Talks between regional commanders': those between whom something is, told by what they are alone, are of both sides. */
  private ofBothSides(index: number, use: Use): Resolved[] | null {
    const { who, mark, joined, a } = this.mention(index);
    const alone = (mark === 'between' || (mark === null && endsInMark(this.sentence.units[a - 1], 'between', this.language))) && !joined && this.sentence.mentions[index + 1]?.joined !== true;
    if (!alone || who.roles.length === 0 || who.country || who.party || who.person || who.place || who.refers || this.memory.pair.length !== 2) return null;
    return this.memory.pair.flatMap((side) => resolve(side.party ? side : someone(side, { roles: who.roles }), use, this.memory));
  }

  /** 'Twelve Palestinians', 'a Palestinian was killed': the name of a people that a number or an article counts, or right after a word of loss, is of civilians. */
  private countedAsPeople(index: number): boolean {
    const { who, a, b } = this.mention(index);
    const unit = this.sentence.units[a] as Unit;
    if ((who.bare !== 'adjective' && !(who.bare === 'name' && sense(unit, 'demonym'))) || who.roles.length > 0 || !who.country) return false;
    const before = this.sentence.units[a - 1];
    // 'Five Syrian workers', where adjectives follow.
    if (this.language.joinedArticle && civilian(this.sentence.units[a - 1])) return true;
    // 'A Palestinian woman', 'two Syrian boys'.
    if (!this.language.genitiveFollows && sense(this.sentence.units[b], 'counted')?.sense.row.role === 'civilians') return true;
    // 'Dozens of the Palestinians', 'twenty thousand of the Sudanese', as it is said where the article stands behind a number.
    const counted = sense(before, 'vague') !== undefined || (sense(before, 'classifier') !== undefined && numeral(this.sentence.units[a - 2]));
    if (this.language.joinedArticle && counted && unit.readings.some((reading) => reading.k === 'demonym' && reading.after.includes('plural'))) return true;
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
    return mention.mark === 'by' || this.weaponOf(mention);
  }

  /** Whether a mention stands without a mark. */
  isSubject(index: number): boolean {
    return this.mention(index).mark === null;
  }

  /** 'Pushed the rebels back': whether those named right behind a verb that does it fight. */
  isDriven(index: number, { voice, verb }: Trigger): boolean {
    const mention = this.mention(index);
    return voice === 'active' && verb !== null && (mention.mark === null || mention.mark === 'object') && Math.abs(mention.a - verb.at) <= 2 && mention.who.refers === null && fights(mention);
  }

  /** Whether a mention is marked as whom or what something goes to. */
  isGoal(index: number): boolean {
    const { mark, a } = this.mention(index);
    return mark === 'to' || (mark === null && endsInMark(this.sentence.units[a - 1], 'to', this.language));
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
      for (const party of this.counterparts(index, use) ?? this.ofBothSides(index, use) ?? resolve(who, far && who.bare === 'name' && !this.language.genitiveFollows && this.endsPhrase(this.mention(index).b) ? 'talk' : use, this.memory)) if (!out.some((old) => old.party.name === party.name)) out.push({ party, index });
    }
    return withoutOffices(out, (index) => this.mention(index).who.person !== null);
  }
}

/** Whether a unit is a word for people in a civil trade. */
function civilian(unit: Unit | undefined): boolean {
  const row = sense(unit, 'counted')?.sense.row;
  return row?.kind === 'people' && row.role !== undefined && (ROLES[row.role].sector === 'CVL' || ROLES[row.role].sector === 'NGO') && sense(unit, 'role') === undefined;
}

/** 'X and Y, foreign ministers of A and B': an office beside the person of the same country who holds it names nobody more. */
function withoutOffices(parties: { party: Resolved; index: number }[], isPerson: (index: number) => boolean): { party: Resolved; index: number }[] {
  const persons = parties.filter(({ index }) => isPerson(index));
  return parties.filter((one) => isPerson(one.index) || !persons.some(({ party }) => party.country === one.party.country && party.sector === one.party.sector && party.country !== null));
}

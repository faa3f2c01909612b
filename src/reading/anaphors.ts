import { ROLES, type RoleId } from '../model/roles.js';
import type { Country } from '../model/theatre.js';
import { NUMBER } from '../text/tokens.js';
import { KIND, lacks } from './kinds.js';
import type { LanguagePack } from './language.js';
import { someone, type Who } from './mention.js';
import type { BodyKind } from './senses.js';
import { namesEvent, sense, type Unit } from './scan.js';

/** The role after 'its', over what describes it; 0 where none follows. */
export function ownRole(units: Unit[], i: number): number {
  let k = i + 1;
  while (k < i + 4 && units[k] && (sense(units[k], 'filler') || (units[k] as Unit).kind === NUMBER || sense(units[k], 'number')) && !sense(units[k], 'role')) k += 1;
  return units[k] && sense(units[k], 'role') ? k : 0;
}

/** 'The ministry', 'the council' that nothing after it tells more of. */
function definiteBody(units: Unit[], i: number, language: LanguagePack): { of: BodyKind; name?: string } | null {
  const unit = units[i] as Unit;
  const body = sense(unit, 'body-word');
  const next = units[i + 1];
  const joined = body?.before.includes('def') === true;
  // Where nouns have no article a coalition is known by its name alone.
  const bare = body?.sense.of === 'coalition' && !language.articles && !language.joinedArticle && body.after.length === 0 && (next === undefined || (next.readings.length > 0 && !sense(next, 'filler')));
  if (!body || !(joined || bare || unit.article === 'def') || body.before.includes('with') || sense(unit, 'party')?.sense.short === false) return null;
  if (!next) return body.sense;
  // 'The official in X'.
  if (joined && body.sense.of === 'any' && sense(next, 'case')?.sense.case === 'in' && sense(units[i + 2], 'party')) return null;
  const { article } = language.romanize;
  // A noun with a joined article is whole, unless an adjective with the article follows.
  if (joined) return sense(next, 'demonym') || sense(next, 'party') || (body.sense.name !== undefined && (next.readings.some((reading) => reading.before.includes('def')) || (article && next.readings.length === 0 && next.text.startsWith(article.form)))) ? null : body.sense;
  return next.capital || sense(next, 'demonym') || sense(next, 'role') || sense(next, 'outlet') || sense(next, 'party') || sense(next, 'country') || sense(next, 'case')?.sense.case === 'of' ? null : body.sense;
}

/** 'A coalition airstrike', 'coalition warplanes': a body of several that describes the attack or the force right behind it; the unit where its mention ends, 0 where it describes none. */
function adjunct(units: Unit[], i: number, language: LanguagePack): number {
  const body = sense(units[i], 'body-word')?.sense;
  if (language.genitiveFollows || body === undefined || (body.of !== 'coalition' && body.of !== 'group') || body.name === undefined) return 0;
  const role = sense(units[i + 1], 'role')?.sense.role;
  if (role !== undefined && (ROLES[role].kind === 'force' || ROLES[role].kind === 'means')) return i + 2;
  return namesEvent(units[i + 1], 'attack') ? i + 1 : 0;
}

/** 'This ministry', 'he', 'this country's', 'the two sides'. */
export function pronounAt(units: Unit[], i: number, language: LanguagePack): { who: Who; end: number } | null {
  const unit = units[i] as Unit;
  if (lacks(unit, KIND.anaphor)) return null;
  const next = units[i + 1];
  if (sense(unit, 'this')) {
    if (sense(next, 'country-word')) return { who: someone({ refers: 'country' }), end: i + 2 };
    if (sense(next, 'role') || sense(next, 'body-word')) {
      let end = i + 2;
      while (end < units.length && (sense(units[end], 'demonym') || sense(units[end], 'role') || (sense(units[end], 'filler') && !sense(units[end], 'number')))) end += 1;
      const roles: RoleId[] = [];
      let country: Country | null = null;
      for (let k = i + 1; k < end; k += 1) {
        const role = sense(units[k], 'role');
        if (role) roles.push(role.sense.role);
        country = sense(units[k], 'demonym')?.sense.country ?? country;
      }
      const body = sense(next, 'body-word')?.sense;
      const one = sense(next, 'role');
      const single = one !== undefined && !one.after.includes('plural');
      // 'This paramilitary force': the armed group told last.
      const armed = body === undefined && single && roles.length > 1 && roles.some((role) => ROLES[role].sector === 'REB');
      // 'This force', after one that spoke: not the one told last, which may be another's.
      const spoke = language.order === 'verb-last' && single && one.sense.role === 'forces';
      if (body === undefined && !armed && roles.length > 0 && roles.every((role) => ROLES[role].kind === 'force' || ROLES[role].kind === 'means')) return { who: someone({ refers: 'country', roles, ...(spoke ? { spoke: true as const } : {}) }), end };
      return { who: someone({ refers: 'speaker', body: body?.of ?? (armed ? 'group' : null), bodyName: body?.name ?? null }), end };
    }
  }
  const body = definiteBody(units, i, language);
  if (body) return { who: someone({ refers: 'speaker', body: body.of, bodyName: body.name ?? null }), end: i + 1 };
  const own = adjunct(units, i, language);
  const named = sense(unit, 'body-word')?.sense;
  if (own > i && named) return { who: someone({ refers: 'speaker', body: named.of, bodyName: named.name ?? null }), end: own };
  const land = sense(unit, 'country-word');
  // 'Neighbouring countries', 'a country' are others; 'the town of X' may be written as 'his country' is.
  if (land && !land.after.includes('plural') && unit.article !== 'indef' && !(sense(unit, 'place-word') && sense(units[i + 1], 'place'))) return { who: someone({ refers: 'country' }), end: i + 1 };
  const pronoun = sense(unit, 'pronoun');
  // 'Most of them', 'some of them' are those counted before, and nobody of a name.
  if (pronoun?.sense.for === 'many' && (sense(units[i - 1], 'quantity') !== undefined || (sense(units[i - 1], 'filler') !== undefined && units[i - 1]?.text.includes(' ')) || (sense(units[i - 1], 'case')?.sense.case === 'of' && (sense(units[i - 2], 'quantity') ?? sense(units[i - 2], 'number')) !== undefined))) return null;
  if (pronoun) {
    const { we, for: kind, said } = pronoun.sense;
    return { who: someone({ refers: we ? 'we' : kind && !said ? 'subject' : 'speaker' }, kind === 'many' ? { several: true } : kind === 'person' && said ? { one: true } : {}), end: i + 1 };
  }
  const sides = sense(unit, 'sides');
  // 'The two armies' of countries that adjectives name behind them are told by these.
  if (sides && !(sense(unit, 'role') && sense(next, 'demonym'))) return { who: someone({ roles: sides.sense.role ? [sides.sense.role] : [], refers: sides.sense.as === 'GOV' ? 'sides-gov' : sides.sense.as === 'MIL' ? 'sides-mil' : 'sides-any' }), end: i + 1 };
  const other = sense(unit, 'opposite');
  // 'The occupiers' of a country that is named are its own.
  if (other && !(other.sense.describes && !sense(units[i - 1], 'role')) && !(other.sense.occupies && (sense(next, 'country') ?? sense(next, 'demonym')))) return { who: someone({ refers: other.sense.occupies ? 'occupier' : 'opposite' }), end: i + 1 };
  return null;
}

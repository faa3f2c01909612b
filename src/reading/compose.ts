import { type RoleId, ROLES } from '../model/roles.js';
import { MARK, WORD } from '../text/tokens.js';
import { pronounAt } from './anaphors.js';
import { bridge, CLOSERS, describedBy, groupOf, OPENERS, weak } from './bridge.js';
import { capitalName, nameOf } from './capitals.js';
import type { LanguagePack } from './language.js';
import { nobody, type Who } from './mention.js';
import { organisationAt } from './organisations.js';
import { leaves, take } from './parts.js';
import { romanize } from './romanize.js';
import { sense, type Unit } from './scan.js';

interface Composing {
  who: Who;
  /** End of the last unit that belongs to it. */
  end: number;
}

/** Grows one party or place from unit `i` on. */
export function compose(units: Unit[], i: number, language: LanguagePack): Composing {
  const who = nobody();
  let end = i;
  let at = i;
  /** Where the leader of those who fight stands. */
  let led = -1;
  while (at < units.length) {
    const unit = units[at] as Unit;
    if (at > i && leaves(units, at)) break;
    // 'In Karabakh and Yerevan [says]': a country or capital behind an 'and' of its own is another.
    if (at > i && (sense(unit, 'seat') ?? sense(unit, 'country')) && unit.readings.every((reading) => reading.and)) break;
    // 'Fighters of the X-backed Y' are of Y.
    const described = at > i && language.compounds ? describedBy(units, at, language.compounds) : 0;
    if (described > 0) {
      at = described;
      continue;
    }
    if (at > i && language.order === 'verb-last' && who.roles.length > 0 && !who.country && takesPlace(units, at, who)) break;
    // 'Told the Red Cross, Reuters': a medium right behind a party that has a name of its own is another.
    if (at > i && language.genitiveFollows && who.party && unit.readings.length > 0 && unit.readings.every(({ k }) => k === 'outlet')) break;
    if (at > i && end === at && !language.genitiveFollows && beginsAnew(unit, who)) break;
    if (at > i && language.joinedArticle && indefiniteBehind(units, at, who, language)) break;
    if (take(who, unit, at > i, units[end - 1], units[at + 1], language.genitiveFollows, at > i && (at === led || sense(units[at - 1], 'belonging') !== undefined))) {
      at += 1;
      end = at;
      continue;
    }
    // 'Fighters of the Northern Salvation Front'.
    const body = sense(unit, 'classifier') && forcesOnly(who) ? organisationAt(units, at + 1, language) : null;
    if (body) {
      Object.assign(who, { roles: body.who.roles, unknownName: body.who.unknownName, country: body.who.country });
      end = body.end;
      break;
    }
    const anaphor = who.roles.length > 0 && !who.country && !who.person ? pronounAt(units, at, language) : null;
    if (who.roles.length > 0 && !who.country && !who.person && (sense(unit, 'own') || anaphor?.who.refers === 'we')) {
      who.refers = 'own';
      end = at + 1;
      break;
    }
    if (anaphor && (anaphor.who.refers === 'country' || anaphor.who.refers === 'speaker') && sense(unit, 'this')) {
      const { refers, body, bodyName } = anaphor.who;
      Object.assign(who, { refers, body, bodyName, roles: [...who.roles, ...anaphor.who.roles] });
      end = anaphor.end;
      break;
    }
    // 'Fighters of the movement', 'a spokesman of the group', 'jets of the coalition': the one told last.
    if (anaphor?.who.refers === 'speaker' && ((language.joinedArticle && anaphor.who.body === 'group') || anaphor.who.body === 'coalition') && !who.party && who.roles.length > 0) {
      who.refers = 'speaker';
      who.body = anaphor.who.body;
      who.bodyName = anaphor.who.bodyName;
      end = anaphor.end;
      break;
    }
    // 'Jets of the enemy'.
    if (anaphor && (anaphor.who.refers === 'opposite' || anaphor.who.refers === 'occupier') && who.roles.every((role) => ROLES[role].kind === 'force' || ROLES[role].kind === 'means')) {
      who.refers = anaphor.who.refers;
      end = anaphor.end;
      break;
    }
    if (anaphor?.who.refers === 'country' && anaphor.who.roles.length === 0) {
      who.refers = 'country';
      end = anaphor.end;
      break;
    }
    const inside = language.joinedArticle ? groupOf(units, at, who) : -1;
    if (inside > at) {
      at = inside;
      continue;
    }
    if (who.roles.length > 0 && !who.country && !who.person && regionAgain(units, at)) {
      who.refers = 'region';
      end = at + 1;
      break;
    }
    if (who.roles.length > 0 && language.capitals && !who.person && unit.kind === WORD && unit.capital) {
      const name = capitalName(units, at, language);
      const { kind } = ROLES[who.roles[who.roles.length - 1] as RoleId];
      if (name > at && (kind === 'office' || (kind === 'people' && name > at + 1))) {
        who.unknownName = romanize(nameOf(units, at, name), language);
        at = name;
        end = at;
        continue;
      }
    }
    // 'Forces loyal to X' are of X.
    if (ledBy(units, at, who)) {
      at += 1;
      led = at;
      continue;
    }
    // 'Militias backed by X' fight for themselves.
    if (alignedWith(units, at, who)) {
      if (who.roles.every((role) => ROLES[role].sector === 'MIL')) who.roles = ['militants'];
      end = at + 2;
      break;
    }
    const called = language.capitals ? calledBy(units, at, who, language) : null;
    if (called) {
      who.unknownName = romanize(nameOf(units, called.a, called.b), language);
      at = called.b;
      end = at;
      continue;
    }
    // 'Its forces' are whole: what stands behind them is another's.
    const next = who.refers === 'own' ? -1 : bridge(units, at, who, language);
    if (next < 0) break;
    // 'A force of the police' is the police.
    if (language.joinedArticle && sense(unit, 'classifier')) who.roles = [];
    at = next;
  }
  const last = units[end];
  if (last && last.kind === MARK && CLOSERS.has(last.text) && end > 0 && units.slice(Math.max(0, i - 1), end).some((unit) => unit.kind === MARK && OPENERS.has(unit.text))) end += 1;
  finish(who);
  return { who, end: Math.max(end, i + 1) };
}

/** Whether a Who tells only that somebody fights. */
const forcesOnly = ({ roles, country, party, person }: Who): boolean => !country && !party && !person && roles.length > 0 && roles.every((role) => ROLES[role].kind === 'force');

/** 'Told reporters Russian forces had left', 'in X the army left': where adjectives stand first, whether a word with the article, or the adjective of a country right behind people or a place, begins another. */
function beginsAnew(unit: Unit, { roles, country, party, person, place, bare }: Who): boolean {
  if (unit.article === 'def') return true;
  if (sense(unit, 'demonym') === undefined || party || person) return false;
  return roles.length > 0 ? !country && roles.every((role) => ROLES[role].kind === 'people') : place !== null || bare === 'seat';
}

/** Whether what follows those who fight tells which armed group, or which person, they stand by. */
function ledBy(units: Unit[], at: number, who: Who): boolean {
  const next = units[at + 1];
  if (!next || !forcesOnly(who) || !(sense(units[at], 'aligned')?.sense.led || (sense(units[at], 'backing') && next.readings.some(({ clitic }) => clitic === 'to')))) return false;
  return sense(next, 'party')?.sense.party.sector === 'REB' || sense(next, 'person') !== undefined;
}

/** Whether what follows those who fight tells which country backs them. */
function alignedWith(units: Unit[], at: number, who: Who): boolean {
  if (!sense(units[at], 'aligned') || !forcesOnly(who)) return false;
  return (sense(units[at + 1], 'country') ?? sense(units[at + 1], 'seat')) !== undefined && sense(units[at + 1], 'party') === undefined;
}

/** 'The governor, John Doe', 'spokeswoman Lt Gen Ann Lee': the name of an office's holder whom no pack knows, after a comma or a title. */
function calledBy(units: Unit[], at: number, who: Who, language: LanguagePack): { a: number; b: number } | null {
  const last = who.roles[who.roles.length - 1];
  if (!last || who.person || who.unknownName !== null) return null;
  // 'A commander known as Colonel Doe', 'a fighter nicknamed Doe'.
  const nicknamed = sense(units[at], 'known-as') !== undefined;
  if (ROLES[last].kind !== 'office' && !(nicknamed && ROLES[last].kind === 'people')) return null;
  let a = at;
  if (nicknamed || (units[a] as Unit).text === ',') a += 1;
  while (units[a] && sense(units[a], 'honorific')) a += 1;
  const b = a > at ? capitalName(units, a, language) : a;
  return b > a + 1 || (b > a && (nicknamed || sense(units[a - 1], 'honorific'))) ? { a, b } : null;
}

/** How far after a place the mark of an object may stand. */
const OBJECT = 8;

/** 'The rebels took the town of X': where verbs stand last, a place that is marked as the object is not whose the forces before it are. */
function takesPlace(units: Unit[], at: number, { roles }: Who): boolean {
  const kind = ROLES[roles[roles.length - 1] as RoleId].kind;
  // An ending that binds what follows: 'the forces of X'.
  if (units[at - 1]?.readings.some((reading) => reading.k === 'role' && reading.after.includes('bound'))) return false;
  if ((kind !== 'force' && kind !== 'means') || !(sense(units[at], 'place-word') ?? sense(units[at], 'place'))) return false;
  for (let k = at; k < Math.min(units.length, at + OBJECT); k += 1) {
    const unit = units[k] as Unit;
    const mark = sense(unit, 'case')?.sense;
    if (mark?.after) return true;
    if (unit.kind === MARK ? unit.text !== ',' && !OPENERS.has(unit.text) && !CLOSERS.has(unit.text) : !(mark?.case === 'in' || unit.readings.length === 0 || sense(unit, 'place-word') || sense(unit, 'place') || sense(unit, 'country') || sense(unit, 'and') || sense(unit, 'filler'))) return false;
  }
  return false;
}

/** 'The defences downed two drones', 'the forces drove out fighters of X': where the article is joined to its noun, a weapon without it is not of what has it before, nor is a force of a force. */
function indefiniteBehind(units: Unit[], at: number, { roles, bare }: Who, { romanize }: LanguagePack): boolean {
  const role = sense(units[at], 'role');
  if (!role || (roles.length === 0 && bare !== 'adjective') || !romanize.article) return false;
  // 'An Israeli plane [killed] the commander': no role follows an adjective.
  if (roles.length === 0) return true;
  const { kind } = ROLES[role.sense.role];
  const force = kind === 'force' && ROLES[roles[roles.length - 1] ?? role.sense.role].kind === 'force' && sense(units[at - 1], 'role') !== undefined;
  if (kind !== 'means' && !force) return false;
  const { form } = romanize.article;
  const definite = ({ text, readings }: Unit): boolean => text.startsWith(form) || text.includes(` ${form}`) || readings.some((reading) => reading.before.includes('def'));
  return definite(units[at - 1] as Unit) && !definite(units[at] as Unit);
}

/** 'The region' after a role, with no name after it: the polity told of before. */
function regionAgain(units: Unit[], at: number): boolean {
  const word = sense(units[at], 'place-word');
  const next = units[at + 1];
  return word?.sense.kind === 'region' && word.before.includes('def') && !(next && (sense(next, 'place') ?? sense(next, 'country')));
}

/** What is left once the words are known: an army of a place, a bare place. */
function finish(who: Who): void {
  if (who.roles.length > 0 || who.person || who.party) who.bare = null;
  if (who.roles.length > 0 && who.roles.every(weak) && who.country === null && who.refers === null && !who.place) who.refers = null;
}

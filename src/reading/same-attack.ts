import type { Draft } from './draft.js';
import { family } from './families.js';
import type { Told } from './memory.js';
import { deedLeads, markAt } from './patients.js';
import { sense } from './scan.js';
import type { Trigger } from './telling.js';
import type { Work } from './work.js';

/** Lines over which an attack with the article, or the weapon of one, is the one told last. */
const NEAR = 2;
/** Attacks that a general word may name again: 'the assault', 'the strike'. */
const GENERAL: ReadonlySet<string> = new Set(['attack.other', 'attack.ground']);

/** 'The shelling killed three', 'the missile struck a house': an attack told again by its name or weapon, with the article, is by those who were last told to have made one of its kind. */
export function sameAttack(work: Work, draft: Draft): void {
  if (family(draft.type) !== 'attack' || draft.agents.length > 0 || draft.made !== null || draft.again || draft.triggers.length === 0) return;
  const named = draft.triggers.some((trigger) => trigger.voice !== 'active' && known(work, trigger.at, leadsDeed(work, trigger) ? 'event' : null) && sense(work.sentence.units[trigger.at], 'counted')?.sense.row.kind !== 'equipment');
  const led = work.context.language.order === 'verb-last' && draft.triggers.some(({ clause, voice }) => voice === 'active' && deedLeads(work.sentence, clause));
  if (!named && !led && !draft.triggers.some((trigger) => byTheWeapon(work, trigger))) return;
  const before = lastOf(work, draft, draft.triggers.some(({ clause, verb }) => clause.units.some((i) => i < (verb?.at ?? -1) && SERVICES.has(sense(work.sentence.units[i], 'role')?.sense.role ?? ''))));
  if (!before || draft.targets.some(({ party, index }) => index >= 0 && party.country !== null && before.agents.some((agent) => agent.country === party.country && agent.sector === party.sector) && !unsure(work, index))) return;
  draft.agents = before.agents.map((party) => ({ party, index: -1 }));
  if (named && (draft.targets.length === 0 || draft.targets.every(({ index }) => index < 0 || unsure(work, index))) && before.targets.length > 0) draft.targets = before.targets.map((party) => ({ party, index: -1 }));
}

/** 'The raids', after air raids: a raid told without its means, with the article, is of the kind told last where that was made from the air. */
export function sameMeans(work: Work, draft: Draft): void {
  const { context, sentence } = work;
  if (draft.type !== 'attack.ground' || draft.made !== null || !draft.triggers.some(({ row, at }) => row.bare && known(work, at, null))) return;
  const last = context.memory.told.findLast((claim) => family(claim.type) === 'attack');
  if (last && FROM_THE_AIR.has(last.type) && sentence.paragraph - last.paragraph <= NEAR) draft.type = last.type;
}

/** Attacks that a raid may be besides one on foot. */
const FROM_THE_AIR: ReadonlySet<string> = new Set(['attack.air', 'attack.drone', 'attack.missile']);

/** The last attack of its kind whose doers were told, if it is near enough; `served`: by an armed service, which no armed group has. */
function lastOf({ context, sentence }: Work, { type }: Draft, served: boolean): Told | undefined {
  const last = context.memory.told.findLast((claim) => family(claim.type) === 'attack' && claim.agents.length > 0 && !(served && claim.agents.some(({ sector }) => sector === 'REB')) && (claim.type === type || GENERAL.has(type) || GENERAL.has(claim.type)));
  return last && sentence.paragraph - last.paragraph <= NEAR ? last : undefined;
}

/** Whether whose the people at a mention are was not told with them: 'a soldier'. */
const unsure = ({ sentence }: Work, index: number): boolean => {
  const who = sentence.mentions[index]?.who;
  return who !== undefined && who.roles.length > 0 && !who.country && !who.party;
};

/** Whether the noun at a unit stands as one known: by 'this', by an article of its own word, or by a joined one where it is, as a word of that kind, the `subject` of what is done, since other nouns have that for other reasons. */
function known({ sentence: { units } }: Work, i: number, subject: 'event' | 'means' | null): boolean {
  return units[i]?.article === 'def' || sense(units[i - 1], 'this') !== undefined || units[i]?.readings.some(({ k, before }) => k === subject && before.includes('def')) === true;
}

/** 'The shelling hit …': whether the name of an event stands unmarked before a verb that tells an event. */
function leadsDeed({ sentence: { units } }: Work, { at, voice, mark, verb }: Trigger): boolean {
  return voice === 'named' && mark === null && verb !== null && verb.at > at && sense(units[verb.at], 'event') !== undefined;
}

/** 'The missile hit …': whether a weapon with the article is the subject of the verb, and nobody is told to wield it. */
function byTheWeapon(work: Work, { voice, verb, clause }: Trigger): boolean {
  if (voice !== 'active' || !verb) return false;
  return clause.units.some((i) => i < verb.at && sense(work.sentence.units[i], 'means') !== undefined && (sense(work.sentence.units[i], 'counted')?.sense.row.kind === 'equipment' || verb.at - i <= BESIDE) && !sense(work.sentence.units[i - 1], 'counted') && markAt(work.sentence, i) === null && known(work, i, verb.at - i <= BESIDE ? 'means' : null));
}

/** Armed services, which are a state's and no weapon told of before. */
const SERVICES: ReadonlySet<string> = new Set(['air-force', 'navy']);

/** How far before its verb a subject with a joined article stands. */
const BESIDE = 2;

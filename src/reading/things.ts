import { ROLES } from '../model/roles.js';
import { MARK, NUMBER } from '../text/tokens.js';
import type { Mention } from './mention.js';
import { caseOf, names, numeral, sense, type Unit } from './scan.js';
import { mentionAt, type Sentence } from './sentence.js';
import type { Thing } from './tables.js';
import { isTruce } from './truce.js';
import { fights, isParty, isPlace, isRebel } from './who.js';

/** Kinds of places that are opened and closed. */
const WAYS: ReadonlySet<string> = new Set(['crossing', 'airport', 'road', 'bridge', 'border', 'corridor']);

/** What fighters attack on the ground. */
const POSTS: ReadonlySet<string> = new Set(['camps', 'bases', 'posts', 'positions', 'checkpoints', 'villages', 'towns', 'cities', 'districts', 'outposts', 'observation-posts', 'military-facilities']);

/** What is counted as equipment and is of no army as such. */
const CIVIL: ReadonlySet<string> = new Set(['weapons', 'trucks', 'buses', 'ambulances', 'trains', 'bulldozers', 'motorcycles', 'depots', 'shells', 'rounds', 'mines', 'bombs', 'grenades']);

/** Weapons that shoot, and are not shot. */
const CARRIERS: ReadonlySet<string> = new Set(['tanks', 'armoured-vehicles', 'artillery', 'launchers', 'missile-systems', 'helicopters', 'aircraft', 'ships', 'boats', 'weapons', 'vehicles']);

/** Whether a unit names a thing; `told`: people must be told by their number or as a group. */
export function isThing(sentence: Sentence, i: number, thing: Thing, told: boolean): boolean {
  const unit = sentence.units[i] as Unit;
  const mention = mentionAt(sentence, i);
  const row = sense(unit, 'counted')?.sense.row;
  if (thing === 'place' && names(unit, 'building')) return true;
  if (thing === 'rebels') return mention !== undefined && (isRebel(mention.who) || mention.who.body === 'group');
  if (thing === 'post') return mention ? isPlace(mention.who) && mention.who.roles.length === 0 && mention.who.bare !== 'adjective' : row !== undefined && POSTS.has(row.what);
  if (thing === 'official') return mention !== undefined && (mention.who.person !== null || mention.who.roles.some((role) => ROLES[role].kind === 'office'));
  if (thing === 'attack') return unit.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun' && /^(attack|operation)/.test(reading.sense.row.type));
  if (thing === 'sides') return sense(unit, 'sides') !== undefined;
  if (thing === 'place') return mention ? isPlace(mention.who) && mention.who.roles.length === 0 && mention.who.bare !== 'adjective' : (row?.kind === 'position' && row.what !== 'targets') || sense(unit, 'place-word') !== undefined;
  if (thing === 'traffic' && mention && mention.who.roles.length === 0 && WAYS.has(mention.who.place?.kind ?? '')) return true;
  if (thing === 'forces') return (mention !== undefined && fights(mention)) || (row?.kind === 'people' && row.role !== undefined && ['MIL', 'REB'].includes(ROLES[row.role].sector)) || (row?.kind === 'equipment' && !CIVIL.has(row.what) && !laden(sentence, i, false)) || row?.role === 'police' || names(unit, 'column');
  if (thing === 'soldiers') return row?.kind === 'people' && row.role !== undefined && (row.role === 'troops' || row.role === 'militants' || row.role === 'peacekeepers');
  if (thing === 'weapons') return row?.kind === 'equipment' || sense(unit, 'means') !== undefined;
  if (thing === 'shots') return sense(unit, 'means') !== undefined && row?.kind === 'equipment' && !CARRIERS.has(row.what);
  if (thing === 'distance') return row?.kind === 'distance';
  if (thing === 'people') return isPeople(sentence, i, told);
  // 'Kidnapped ten soldiers and freed them'.
  if (thing === 'captives' && sense(unit, 'pronoun') && sentence.units.slice(0, i).some((before) => before.readings.some((reading) => reading.k === 'event' && reading.sense.row.people === 'captured' && reading.sense.part === 'verb'))) return true;
  if (thing === 'captives') return sense(unit, 'role')?.sense.role === 'prisoners' || row?.role === 'prisoners';
  if (thing === 'hurt') return row?.what === 'wounded';
  if (thing === 'bodies') return row?.what === 'bodies';
  if (thing === 'party') return mention !== undefined && isParty(mention.who) && mention.who.bare !== 'adjective';
  if (thing === 'truce') return isTruce(sentence, i);
  if (thing === 'monitors' && mention?.who.party?.sector === 'IGO') return true;
  if (thing === 'office') return mention !== undefined && isOffice(mention);
  if (thing === 'aid' && row?.kind === 'equipment' && laden(sentence, i, true)) return true;
  return thing === 'aid' ? isAid(unit) : names(unit, thing);
}

/** How far behind a ship or an aircraft its load may be told. */
const LOAD = 6;

/** 'A ship loaded with aid', 'an aircraft that carries 40 tonnes of medicine': whether aid is told right behind what carries it, in its own clause where it must be `here`. */
function laden({ units, clauses, mentionOf }: Sentence, i: number, here: boolean): boolean {
  for (let k = i + 1; k <= i + LOAD && k < units.length; k += 1) {
    const unit = units[k] as Unit;
    if (unit.kind === MARK || (here && clauses.of[k] !== clauses.of[i])) return false;
    if (isAid(unit)) return true;
    if ((mentionOf[k] as number) >= 0 && caseOf(units[k - 1]) !== undefined) return false;
  }
  return false;
}

/** Whether a word names relief. */
const isAid = (unit: Unit): boolean => names(unit, 'aid') || unit.readings.some((reading) => reading.k === 'event' && reading.sense.row.type === 'aid' && reading.sense.part === 'noun');

/** A person, or somebody in a civil office. */
const isOffice = ({ who }: Mention): boolean => who.person !== null || who.roles.some((role) => ROLES[role].kind === 'office' && (ROLES[role].sector === 'GOV' || ROLES[role].sector === 'IGO'));

/** Civilians: by their number, or as residents, families, displaced people; any of them where they are an object. */
function isPeople(sentence: Sentence, i: number, told: boolean): boolean {
  const unit = sentence.units[i] as Unit;
  const row = sense(unit, 'counted')?.sense.row;
  const role = sense(unit, 'role')?.sense.role;
  if (role === 'residents' || role === 'refugees' || role === 'civilians') return true;
  const civil = row !== undefined && (row.what === 'people' || row.what === 'wounded' || row.what === 'families' || row.what === 'crew' || row.what === 'diplomats' || (row.kind === 'people' && row.role !== undefined && ROLES[row.role].sector === 'CVL' && row.role !== 'prisoners'));
  if (civil) return !told || sentence.figures.some((figure) => figure.at === i) || unit.readings.some((reading) => reading.after.includes('plural')) || row.what === 'families' || row.what === 'crew';
  // 'Some 10,000 crossed', 'thousands flee': an amount right before the verb.
  if (told && (unit.kind === NUMBER || sense(unit, 'vague') !== undefined) && (sentence.clauses.verbUnits[i + 1] === 1 || sentence.clauses.list.some(({ verb }) => verb?.at === i + 1))) return true;
  const mention = mentionAt(sentence, i);
  const before = sentence.units[i - 1];
  // 'Some 4,000 Rohingya', '5,000 Alawites', '100,000 ethnic Armenians': a people with a number.
  if (unit.capital && unit.readings.length === 0 && mention === undefined) return sentence.figures.some((figure) => figure.b === i && figure.counted === null && figure.event === null);
  if (mention?.who.bare === 'adjective' && before?.readings.length === 0 && sentence.figures.some((figure) => figure.b === i - 1 && figure.counted === null && figure.event === null)) return true;
  return mention !== undefined && mention.who.bare === 'adjective' && mention.who.roles.length === 0 && mention.b === i + 1 && before !== undefined && before.kind !== MARK && (numeral(sense(before, 'classifier') ? sentence.units[i - 2] : before) || sense(before, 'vague') !== undefined);
}

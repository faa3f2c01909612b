import type { Clauses } from './clause.js';
import type { Mention } from './mention.js';
import { fights, isRebel } from './who.js';
import { sense, type Unit } from './scan.js';

/**
 * 'Russia attacked with 80 drones', 'the rebels attacked near X': a past form right behind a state, its forces or an armed group, without an auxiliary, an
 * object or 'by', tells of an attack that they made, though the verb commonly has an object. Changes the verbs of the clauses.
 */
export function attackersAct(units: Unit[], mentions: Mention[], mentionOf: number[], clauses: Clauses): void {
  for (const { verb, nonfinite } of clauses.list) {
    if (!verb?.passive || nonfinite !== null || !tellsAttack(units[verb.at]) || sense(units[verb.at + 1], 'case')?.sense.case === 'by') continue;
    const mention = mentions[mentionOf[verb.at - 1] ?? -1];
    if (mention && mention.mark === null && strikes(mention)) verb.passive = false;
  }
}

const tellsAttack = (unit: Unit | undefined): boolean => unit?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'verb' && reading.sense.row.type.startsWith('attack')) === true;

/** An armed group, forces of a country, or a country by its name. */
function strikes(mention: Mention): boolean {
  const { who } = mention;
  if (isRebel(who)) return true;
  return who.country !== null && (who.roles.length > 0 ? fights(mention) : who.bare === 'name');
}

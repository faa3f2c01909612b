import { MARK, NUMBER, WORD } from '../text/tokens.js';
import { sense, type Unit } from './scan.js';

/** How many units a dateline has at most. */
const LONGEST = 16;

/** What stands in a dateline beside marks, numbers and times: where and by whom it was filed. */
const told = (unit: Unit): boolean => sense(unit, 'seat') !== undefined || sense(unit, 'place') !== undefined || sense(unit, 'outlet') !== undefined || sense(unit, 'medium-word') !== undefined;

/** 'KYIV, Ukraine - …': a country between the comma behind a town and what closes the dateline. */
const landOf = (units: Unit[], k: number): boolean => sense(units[k], 'country') !== undefined && units[k - 1]?.text === ',' && k > 1 && (units[k + 1]?.text === '-' || units[k + 1]?.text === '(' || units[k + 1]?.text === ',');

/**
 * Where the text of a sentence begins behind its dateline: 'Tehran - Agency - the army …', 'Kabul (Agency, 3 May): …', 'OSLO | 3 May: …', 'Agency/ …'; 0 where it has none. A town
 * before a colon alone is who speaks, and two towns with a dash between are a pair.
 */
export function datelineEnd(units: Unit[], timed: (unit: number) => boolean, capitals: boolean): number {
  const filed = (unit: Unit): boolean => told(unit) || (capitals && unit.capital && unit.readings.length === 0);
  const lead = units[0]?.text === '(' ? 1 : 0;
  const first = units[lead];
  // 'Clark (Philippines) 24 October - …': a town that no pack knows, right before its country in brackets or the day.
  const strange = !capitals && first?.kind === WORD && first.readings.length === 0 && ((units[lead + 1]?.text === '(' && (sense(units[lead + 2], 'country') !== undefined || sense(units[lead + 2], 'outlet') !== undefined)) || timed(lead + 1));
  if (!first || !(filed(first) || strange)) return 0;
  let end = 0;
  let outlet = false;
  let dated = false;
  for (let k = 0; k < Math.min(units.length - 1, LONGEST); k += 1) {
    const unit = units[k] as Unit;
    if (unit.text === '(') {
      const close = units.findIndex((one, at) => at > k && one.text === ')');
      if (close < 0 || close > LONGEST) break;
      outlet = true;
      k = close - 1;
    } else if (timed(k)) dated = true;
    else if (unit.kind === NUMBER || (unit.kind === MARK && unit.text !== '.')) {
      const closes = unit.text === '-' || unit.text === '/' || (unit.text === ':' && ((outlet && (dated || units[k - 1]?.text === ')')) || (dated && first.initials)));
      const next = units[k + 1] as Unit;
      if (closes && k > 0 && next.kind !== NUMBER && (outlet || dated || (unit.text === '-' && next.kind === WORD && !filed(next)))) end = k + 1;
    } else if (landOf(units, k) || (strange && k === lead)) continue;
    else if (filed(unit)) outlet ||= sense(unit, 'outlet') !== undefined;
    else break;
  }
  return end;
}

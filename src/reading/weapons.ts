import type { ClaimType } from '../model/claim.js';
import { ROLES } from '../model/roles.js';
import { family } from './families.js';
import { sense } from './scan.js';
import { mentionAt } from './sentence.js';
import type { Trigger } from './telling.js';
import type { Work } from './work.js';
import { MARK } from '../text/tokens.js';

/** 'Opened fire using mortars': a gerund that tells a weapon, right behind an attack with no comma between, tells with what that was made. */
export function withWeapons(work: Work): void {
  const { units } = work.sentence;
  if (work.context.language.order !== 'verb-second') return;
  for (const draft of [...work.drafts]) {
    const { clause, type } = draft;
    const first = clause.units[0] as number;
    // 'Retaliated by firing missiles at X': what was done is told by the gerund.
    const general = family(type) === 'attack' && clause.nonfinite === 'ing' && sense(units[first - 1], 'case')?.sense.case === 'by' ? work.drafts.find((other) => other !== draft && other.type === 'attack.other' && other.clause.index === clause.under && other.triggers.every(({ voice }) => voice === 'active')) : undefined;
    if (general) work.drafts.splice(work.drafts.indexOf(general), 1);
    if (family(type) !== 'attack' || clause.nonfinite !== 'ing' || draft.targets.length > 0 || units[first - 1]?.kind === MARK || sense(units[clause.verb?.at ?? -1], 'event')) continue;
    const made = work.drafts.find((other) => other !== draft && family(other.type) === 'attack' && other.clause.index === clause.under && other.polarity === draft.polarity);
    if (!made) continue;
    Object.assign(made, { type, triggers: [...made.triggers, ...draft.triggers], to: Math.max(made.to, draft.to), why: [...made.why, ...draft.why] });
    work.drafts.splice(work.drafts.indexOf(draft), 1);
  }
}

/** 'A roadside bomb killed four', 'killed by a missile': where verbs stand second, people lost to a weapon tell of an attack with it. */
export function byWeapons(work: Work): void {
  if (work.context.language.order !== 'verb-second') return;
  for (const draft of [...work.drafts]) {
    if (draft.type !== 'loss.people' || draft.polarity === 'denied' || draft.made !== null || draft.modality !== 'actual') continue;
    const struck = work.drafts.some((other) => family(other.type) === 'attack' && (other.clause === draft.clause || other.clause.under === draft.clause.index || other.clause.index === draft.clause.under));
    const type = struck ? null : (draft.triggers.map((trigger) => weaponOf(work, trigger)).find((found) => found !== null) ?? null);
    if (type) work.drafts.push({ ...draft, type, triggers: [], why: [`${draft.why[0]}, by the weapon of ${type}`] });
  }
}

/** The attack that the weapon tells with which a verb says that people were lost: its subject, or what 'by' marks. */
function weaponOf({ sentence }: Work, { at, clause, voice }: Trigger): ClaimType | null {
  if (voice === 'named') return null;
  for (const i of clause.units) {
    const type = sense(sentence.units[i], 'means')?.sense.type;
    const mention = mentionAt(sentence, i);
    const mark = mention ? mention.mark : (sentence.marks[i] ?? null);
    if (!type || type === 'attack.ground' || (mention && !mention.who.roles.every((role) => ROLES[role].kind === 'means' || role === 'militants'))) continue;
    // 'Jets have killed 59': who flies and shells is told with a sum as well.
    if (voice === 'active' && mention?.who.roles.some((role) => role !== 'drone' && role !== 'missile' && role !== 'militants')) continue;
    if (voice === 'active' ? i < at && mark === null : mark === 'by') return type;
  }
  return null;
}

import { isNine } from './finite.js';
import type { ClaimType, Modality, Polarity } from '../model/claim.js';
import { family } from './families.js';
import type { Clause } from './clause.js';
import type { Frame } from './frame.js';
import { NUMBER } from '../text/tokens.js';
import { KIND, lacks } from './kinds.js';
import { names, sense, type Unit } from './scan.js';
import type { Sentence } from './sentence.js';
import type { Trigger } from './telling.js';
import type { Work } from './work.js';

/** Types that last: told with 'is', they go on. */
const STANDING: ReadonlySet<ClaimType> = new Set(['contact.meeting', 'monitoring', 'closure', 'ceasefire.holding', 'clash', 'mediation', 'deployment', 'alert']);

/** What is arranged and may be called off. */
const ARRANGED: ReadonlySet<string> = new Set(['contact', 'aid', 'prisoners']);

/** 'Has been closed since Sunday': what was shut, with the time since when in its clause; where the word for 'since' is also that for 'from', it may only have begun then. */
const staysShut = ({ context, sentence: { times, clauses } }: Work, { clause, voice, verb }: Trigger): boolean =>
  context.language.order !== 'verb-last' && voice === 'passive' && verb?.passive === true && times.some(({ a, told }) => clauses.of[a] === clause.index && 'since' in told && told.since);

/** How far from the verb or from the name of an event a word for calling it off may stand. */
const BESIDE = 1;

/** 'Postponed the talks', 'the talks were called off', 'put off to Monday': whether what was to take place does not, or later; null where neither is told. */
function calledOff({ sentence }: Work, { at, verb, clause }: Trigger, type: ClaimType): 'off' | 'later' | null {
  if (at === verb?.at || !ARRANGED.has(family(type))) return null;
  const { units, times } = sentence;
  // The clause's verb or what stands beside the name of the event: 'focused on cancelled flights' calls off no talks.
  const off = clause.units.find((i) => names(units[i], 'called-off') && (verb === null || Math.abs(i - verb.at) <= BESIDE || Math.abs(i - at) <= BESIDE));
  if (off === undefined) return null;
  const toward = sense(units[off + 1], 'but') ?? (sense(units[off + 1], 'case')?.sense.case === 'to' ? true : undefined);
  return toward !== undefined && (units[off + 2]?.kind === NUMBER || times.some(({ a, b }) => a <= off + 2 && b > off + 2)) ? 'later' : 'off';
}

/** 'Went on with the attacks': the verb is of the deed that is named. */
export function resumed(work: Work, trigger: Trigger): boolean {
  const verb = trigger.verb?.at ?? -1;
  return verb > trigger.at && sense(work.sentence.units[verb - 1], 'resumes') !== undefined;
}

/** Whether an event is told or denied: by its own word, its verb, what stands before it and the innermost frame that answers for it. */
export function polarity(work: Work, trigger: Trigger, frame: Frame | undefined, type: ClaimType): Polarity {
  const { units } = work.sentence;
  let denied = trigger.row.polarity === 'denied';
  const own = trigger.voice !== 'named' || trigger.mark === null || trigger.mark === 'object' || ['happen', 'undergo', 'be', 'is'].includes(trigger.verb?.role ?? '');
  // 'The truce did not hold' tells a breach.
  if (trigger.verb?.neg && own && !onlySo(work.sentence, trigger.clause) && !(type === 'ceasefire.violation' && trigger.row.endures) && !harmless(work, trigger, type)) denied = !denied;
  for (let k = trigger.at - 1; k >= Math.max(0, trigger.at - 3); k -= 1) {
    const unit = units[k] as Unit;
    // A verb that tells of the attack by its own row says whether it took place: 'foiled an infiltration'.
    if ((sense(unit, 'without') && !(k === trigger.verb?.at && trigger.voice !== 'named')) || (sense(unit, 'neg') && !isNine(units, k) && !trigger.verb?.neg && work.sentence.clauses.of[k] === trigger.clause.index)) {
      denied = true;
      break;
    }
    if (sense(unit, 'event')) break;
  }
  if (keptFrom(work.sentence, trigger.clause)) denied = true;
  if (frame?.polarity === 'denied') denied = true;
  if (calledOff(work, trigger, type) === 'off') denied = true;
  if (!lacks(work.sentence, KIND.false) && trigger.clause.units.some((i) => sense(units[i], 'false'))) denied = true;
  return denied ? 'denied' : 'affirmed';
}

/** 'Without its having left dead': whether a clause tells what did not happen, by a word right before the one that opens it. */
const keptFrom = ({ units }: Sentence, { opening, openedAt }: Clause): boolean => opening === 'that' && sense(units[openedAt - 1], 'without') !== undefined;

/** 'The attack left no dead', 'nobody was hurt in the attack', 'the attack will not go unanswered': where verbs do not stand second, whether what is denied is the loss that the clause tells beside an attack, or what a phrase of its verb tells. */
function harmless(work: Work, { clause, at, voice, verb }: Trigger, type: ClaimType): boolean {
  const { order } = work.context.language;
  if (order === 'verb-second' || family(type) !== 'attack' || voice !== 'named') return false;
  const completes = (i: number, light: string | null) => order === 'verb-last' && light !== null && light === verb?.lemma && i > at && verb.at - i === 1;
  const beside = (i: number, { row, light }: { row: Trigger['row']; light: string | null }) => row.people !== undefined || row.type.startsWith('loss') || (row.needs === undefined && completes(i, light));
  return clause.units.some((i) => i !== at && (work.sentence.units[i] as Unit).readings.some((reading) => reading.k === 'event' && beside(i, reading.sense)));
}

/** 'Did not lose but two': whether what is denied is only that there was more. */
export const onlySo = ({ units }: Sentence, clause: Clause): boolean => clause.verb?.neg === true && clause.units.some((i) => i > (clause.verb as { at: number }).at && sense(units[i], 'except') !== undefined);

/** 'Forced thousands to flee', 'used drones to attack': whether the verb that an infinitive hangs on tells that it was done. */
export function broughtAbout({ units, clauses }: Sentence, clause: Clause): boolean {
  const around = clause.nonfinite === 'to' ? clauses.list.find((other) => other.index === clause.under) : undefined;
  const verb = around?.verb;
  return verb != null && !verb.future && !verb.neg && !verb.infinitive && sense(units[verb.at], 'brings') !== undefined;
}

/** 'Talks are held tomorrow', 'the ministers meet next week': whether a clause tells of a time to come. */
function toldAhead({ times, clauses }: Sentence, clause: Clause): boolean {
  return times.some(({ a, told }) => clauses.of[a] === clause.index && (told.t === 'next' || (told.t === 'offset' && told.days > 0) || (told.t === 'weekday' && told.shift === 'next')));
}

/** 'A plane that carries medicine arrived': the verb with which what only describes something that is moved is told. */
function carriedBy({ clauses }: Sentence, { clause, verb }: Trigger, type: ClaimType): Clause['verb'] {
  if (clause.opening !== 'rel' || !verb?.present || type !== 'aid') return null;
  return clauses.list.find(({ index }) => index === clause.under)?.verb ?? null;
}

/** Whether an event happened, goes on, is planned, possible or demanded. */
export function modality(work: Work, trigger: Trigger, frame: Frame | undefined, type: ClaimType): Modality {
  const { units } = work.sentence;
  if (trigger.row.modality && !type.startsWith('operation')) return trigger.row.modality;
  const goesOn = frame?.act === 'warn' && trigger.clause.index !== frame.clause && trigger.clause.units.some((i) => sense(units[i], 'ongoing'));
  if (frame?.modality && frame.kind === 'said' && !goesOn) return frame.modality;
  if (trigger.clause.opening === 'if') return 'possible';
  if (family(type) === 'contact' && calledOff(work, trigger, type) !== null) return 'planned';
  // 'It is feared that ten died': the modal stands right before the clause that it tells of.
  const feared = trigger.clause.opening === 'that' && trigger.clause.openedAt > 0 ? sense(units[trigger.clause.openedAt - 1], 'modal') : undefined;
  if (feared?.sense.modality === 'possible' && !feared.sense.present) return 'possible';
  if (!lacks(work.sentence, KIND.modal)) for (const i of trigger.clause.units) {
    const modal = sense(units[i], 'modal');
    if (modal && !work.sentence.times.some((time) => time.a <= i && i < time.b) && i < (trigger.verb?.at ?? 999) + 2 && (!modal.sense.present || trigger.verb?.present)) return modal.sense.modality;
  }
  if (trigger.verb?.future || (trigger.verb?.infinitive && trigger.voice !== 'named' && !broughtAbout(work.sentence, trigger.clause))) return 'planned';
  if ((trigger.verb === null || trigger.verb.present || trigger.verb.role === 'is') && toldAhead(work.sentence, trigger.clause)) return 'planned';
  if ((!lacks(work.sentence, KIND.ongoing) && trigger.clause.units.some((i) => sense(units[i], 'ongoing') && !work.sentence.times.some((time) => time.a <= i && i < time.b) && sense(units[i + 1], 'case')?.sense.case !== 'of')) || (trigger.verb?.present && resumed(work, trigger))) return 'ongoing';
  if ((trigger.verb?.role === 'is' || (type === 'closure' && staysShut(work, trigger))) && STANDING.has(type)) return 'ongoing';
  // 'Managed to take', 'so that they take': what is wanted of a deed is not what goes on.
  if (trigger.verb?.subjunctive && trigger.voice !== 'named' && work.context.language.order === 'verb-last') return trigger.clause.opening === 'sub' ? 'planned' : 'actual';
  const main = carriedBy(work.sentence, trigger, type);
  if (main) return main.future ? 'planned' : main.present ? 'ongoing' : 'actual';
  if ((trigger.verb?.present || trigger.verb?.ongoing) && trigger.voice !== 'named' && !keptFrom(work.sentence, trigger.clause)) return work.context.inTitle(work.sentence) && !trigger.verb.ongoing ? 'actual' : 'ongoing';
  if (type === 'monitoring' && (trigger.verb?.present ?? false)) return 'ongoing';
  return 'actual';
}

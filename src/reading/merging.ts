import { breachAgain } from './breach.js';
import { describesPeople } from './trigger.js';
import { stateBehind } from './addressed.js';
import { type Bound, CONTENT, type Draft, halted } from './draft.js';
import type { Memory } from './memory.js';
import type { Clause } from './clause.js';
import { isPlace } from './who.js';
import { endsInMark, namesEvent, sense } from './scan.js';
import type { Trigger } from './telling.js';
import { broughtAbout } from './factuality.js';
import { family } from './families.js';
import { toldOf } from './topic.js';
import type { Sentence } from './sentence.js';
import { SPEECH, type Work } from './work.js';

const rank = (draft: Draft): number => (draft.type === 'contact.call' ? 4 : 0) + (draft.triggers[0]?.voice === 'named' ? 0 : 2) + (draft.type.endsWith('.other') ? 0 : 1);

/** Whether two drafts of a clause tell one event: equal types, or two names of one attack. */
function mergeable(a: Draft, b: Draft): boolean {
  if (a.item && b.item && a.type !== b.type) return false;
  if (a.type === b.type || (family(a.type) === 'contact' && family(b.type) === 'contact')) return true;
  if (family(a.type) === 'attack' && family(b.type) === 'attack' && completesOne(a, b)) return true;
  return family(a.type) === 'attack' && family(b.type) === 'attack' && (a.type === 'attack.other' || b.type === 'attack.other' || a.triggers[0]?.voice === 'named' || b.triggers[0]?.voice === 'named');
}

/** 'Fired missiles and drones at X': two things that one verb takes. */
function completesOne(a: Draft, b: Draft): boolean {
  const [first, second] = [a.triggers[0], b.triggers[0]];
  return first !== undefined && second !== undefined && first.voice !== 'named' && second.voice !== 'named' && first.verb !== null && first.verb === second.verb;
}

/** What an agreement is about types it: 'agreed to a ceasefire', 'agreed to exchange prisoners' are one claim, of their content, by those who agree; a halt to an operation is a ceasefire. */
export function typeAgreements(work: Work): void {
  for (const draft of work.drafts.filter((one) => one.type === 'agreement' && one.triggers[0]?.voice !== 'named')) {
    // Where verbs stand last a truce stands behind, in a present that is not going on: 'agreed [that] they extend the truce'.
    const meant = ({ clause, type }: Draft) => type === 'ceasefire.agreement' && work.context.language.order === 'verb-last' && clause.index === draft.clause.index + 1 && clause.verb?.present === true && !clause.verb.ongoing;
    const under = (other: Draft) => (other.clause.under === draft.clause.index && (other.clause.nonfinite === 'to' || other.type === 'operation.end')) || meant(other);
    const content = work.drafts.find((other) => other !== draft && other.made === null && other.at > draft.at && (CONTENT.has(other.type) || other.type === 'operation.end') && (other.clause === draft.clause || under(other)));
    if (!content) {
      if (draft.clause.units.some((i) => haltedOperation(work, i))) draft.type = 'ceasefire.agreement';
      continue;
    }
    const again = work.drafts.filter((other) => other !== content && other !== draft && other.made === null && other.type === content.type && other.clause === content.clause);
    for (const other of again) work.drafts.splice(work.drafts.indexOf(other), 1);
    Object.assign(content, { type: content.type === 'operation.end' ? 'ceasefire.agreement' : content.type, agents: draft.agents.length > 0 ? draft.agents : content.agents, from: Math.min(draft.from, content.from), modality: draft.modality, triggers: [...draft.triggers, ...content.triggers], clause: draft.clause, why: [...content.why, ...draft.why] });
    work.drafts.splice(work.drafts.indexOf(draft), 1);
  }
}

/** Whether a unit names an operation that is told to be halted. */
const haltedOperation = ({ sentence }: Work, i: number): boolean => (sense(sentence.units[i], 'counted')?.sense.row.what === 'operations' || sentence.units[i]?.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'noun' && (reading.sense.row.type.startsWith('operation') || reading.sense.row.type === 'attack.ground')) === true) && halted(sentence, i);

/** What is done to people who were hurt, taken or killed before. */
const MOVED: ReadonlySet<string> = new Set(['evacuation', 'prisoners', 'aid', 'mediation']);

/** An attack that is only named under a preposition, beside something that its clause tells, is a topic of that. */
export function dropTopics(work: Work): void {
  const gone = work.drafts.filter((draft) => {
    const trigger = draft.triggers[0];
    if (!trigger) return false;
    if (SPEECH.has(draft.type) && trigger.voice === 'named' && draft.clause.verb !== null) return true;
    // 'Released three captives': that they were captured is not told here.
    // 'Received the bodies of two hostages': that they are dead was told before.
    if (draft.type === 'loss.people' && sense(work.sentence.units[trigger.at], 'counted')?.sense.row.what === 'bodies' && work.drafts.some((other) => other.clause === draft.clause && other.type === 'prisoners')) return true;
    if (trigger.row.people === 'captured' && trigger.voice === 'passive' && trigger.verb?.at !== trigger.at && work.context.language.order === 'verb-first' && work.drafts.some((other) => other.clause === draft.clause && other.type === 'prisoners')) return true;
    if (ends(work, draft, trigger)) return true;
    if (work.context.language.order === 'verb-first' && draft.type === 'ceasefire.agreement' && trigger.verb?.at !== trigger.at && ofBreach(work, trigger.at)) return true;
    if (onlyIf(work, draft)) return true;
    if (bareTitle(work, draft, trigger)) return true;
    if (struckIn(work, draft, trigger)) return true;
    if (lostIn(work, draft, trigger)) return true;
    // 'Ambushed a patrol', 'a convoy escorted by X was hit': who was struck watched nothing.
    if (draft.type === 'monitoring' && trigger.verb?.at !== trigger.at && work.drafts.some((other) => other.clause === draft.clause && told(other) && (family(other.type) === 'attack' || other.type === 'loss.people'))) return true;
    // 'Wounded soldiers were flown out', 'the transfer of 20 wounded fighters'.
    if (work.context.language.order === 'verb-second' && describesPeople(work.sentence, trigger) && work.drafts.some((other) => other !== draft && other.clause === draft.clause && MOVED.has(other.type))) return true;
    if (draft.type === 'evacuation' && tellsWhoSpeaks(work, draft)) return true;
    // 'Told Reuters by telephone', 'in a call with X, the paper': talk with a medium is no contact.
    if (draft.type === 'contact.call' && work.sentence.mentions.some(({ a, who }) => who.outlet !== null && work.sentence.clauses.of[a] === draft.clause.index) && draft.agents.every(({ party }) => party.sector === 'MED' || party.sector === 'CVL')) return true;
    // 'Brokered talks between X and Y': who brings others together talks with nobody.
    if (family(draft.type) === 'contact' && work.context.language.order === 'verb-second' && trigger.verb?.at !== trigger.at && work.drafts.some((other) => other.type === 'mediation' && other.clause === draft.clause && told(other))) return true;
    // 'Observed 45 breaches' tells of the breaches.
    if (draft.type === 'monitoring' && work.drafts.some((other) => other.clause === draft.clause && other.type === 'ceasefire.violation' && other.triggers.some(({ row }) => row.shows))) return true;
    // 'Ninety captives will be freed': what they are called tells of no second deed.
    if (trigger.row.people === 'captured' && isPrisoners(work, trigger.at) && work.drafts.some((other) => other.type === 'prisoners' && other.clause === draft.clause)) return true;
    // 'Freed the soldiers whom it had taken' tells of none either.
    if (trigger.row.people === 'captured' && draft.clause.opening === 'rel' && work.drafts.some((other) => other.type === 'prisoners' && other.clause !== draft.clause)) return true;
    if (trigger.voice !== 'named') return false;
    // 'Put the dead since the start of the war at 40,000': from when people are counted.
    if (draft.type === 'operation.start' && work.drafts.some((other) => other.clause === draft.clause && (other.type === 'loss.people' || other.type === 'evacuation'))) return true;
    if (work.context.language.order === 'verb-second' && onlyTopic(work, draft, trigger)) return true;
    if (again(work, draft)) return true;
    // 'The violations included …': a breach told before, beside its particulars.
    if (draft.type === 'ceasefire.violation' && breachAgain(work.sentence, work.context.memory) && work.drafts.some((other) => other.clause === draft.clause && family(other.type) === 'attack')) return true;
    const beside = work.drafts.some((other) => other !== draft && other.clause === draft.clause && (told(other) || family(other.type) !== family(draft.type)));
    // 'Hit a patrol', 'informed it of the strike': what is hit or spoken of.
    if (trigger.mark !== null && work.context.language.order === 'verb-first' && work.drafts.some((other) => other !== draft && other.clause === draft.clause && told(other) && (draft.type === 'monitoring' || (family(draft.type) === 'attack' && other.type === 'notification')))) return true;
    if (draft.type === 'monitoring' && work.drafts.some((other) => other.clause === draft.clause && (other.type === 'ceasefire.violation' || (trigger.mark === 'with' && family(other.type) === 'attack')))) return true;
    if (work.context.language.order === 'verb-first' && draft.type === 'ceasefire.agreement' && beside && trigger.mark === 'from') return true;
    // 'Shelled reinforcements': what is hit tells of no move.
    if (draft.type === 'deployment' && trigger.mark === null && work.drafts.some((other) => other !== draft && other.clause === draft.clause && (family(other.type) === 'attack' || family(other.type) === 'loss') && other.triggers.some((one) => one.voice === 'active' && one.at < trigger.at && trigger.at - one.at <= 4))) return true;
    if (draft.type === 'evacuation' && onlyDescribes(work, trigger.at)) return true;
    if (draft.type === 'ceasefire.agreement' && discussed(work, trigger.at)) return true;
    // 'Reported the outbreak of clashes': what a verb of saying tells of by 'with' is told.
    if (work.context.language.order === 'verb-first' && draft.type === 'clash' && trigger.mark === 'with' && !beside && work.frames.some((frame) => frame.kind === 'said' && frame.clause === draft.clause.index)) return false;
    // The same where verbs stand last, by 'from'.
    if (draft.type === 'clash' && trigger.mark === 'from' && !beside && toldOf(work, trigger)) return false;
    // 'In clashes [that] broke out': told by the clause that describes it.
    if (work.context.language.order === 'verb-first' && draft.clause.opening === 'rel' && draft.clause.units[0] === trigger.at && !beside) return false;
    // 'Fighting in X has killed ten': fighting that kills is told with whom it killed.
    if (draft.type === 'clash' && trigger.mark === null && work.context.language.order === 'verb-second' && trigger.verb !== null && trigger.at < trigger.verb.at && work.drafts.some((other) => (other.type === 'loss.people' || other.type === 'evacuation') && other.clause === draft.clause && other.triggers[0]?.voice === 'active')) return false;
    // The same where verbs stand last, whose phrase of loss has the fighting as its subject: 'left ten dead'.
    if (draft.type === 'clash' && trigger.mark === null && work.context.language.order === 'verb-last' && work.drafts.some((other) => other.type === 'loss.people' && other.clause === draft.clause && other.triggers.some((one) => one.at > trigger.at && one.voice === 'passive' && one.verb?.role === 'do' && !one.verb.passive))) return false;
    // 'Killed in clashes with X': so is fighting with whom it was.
    if (draft.type === 'clash' && trigger.mark === 'in' && foughtWith(work, trigger) && work.drafts.some((other) => other.type === 'loss.people' && other.clause === draft.clause)) return false;
    // 'In the blast of a mine [that] hit their car': so is a blast.
    if (work.context.language.order === 'verb-first' && family(draft.type) === 'attack' && draft.clause.opening === 'rel' && draft.clause.units[0] === trigger.at) return false;
    if (draft.type === 'clash' && (trigger.mark !== null || beside)) return beside || trigger.mark !== 'between';
    if (draft.type === 'ceasefire.holding' && draft.clause.verb !== null) return true;
    if (draft.type === 'ceasefire.agreement' && work.drafts.some((other) => other !== draft && other.clause === draft.clause && family(other.type) === 'ceasefire' && other.type !== draft.type && told(other))) return true;
    if ((draft.type === 'agreement' || draft.type === 'settlement') && beside) return true;
    if (family(draft.type) === 'contact' && trigger.mark === 'in' && beside) return true;
    if (trigger.row.people === 'captured' && isPrisoners(work, trigger.at) && !work.drafts.some((other) => other !== draft && other.type === 'loss.people' && other.clause === draft.clause)) return true;
    if (trigger.row.people === 'captured' && work.drafts.some((other) => other.clause === draft.clause && other.type === 'prisoners')) return true;
    if (draft.type === 'ceasefire.agreement' && sense(work.sentence.units[trigger.at], 'truce') && ((trigger.mark !== null && trigger.mark !== 'object' && !(trigger.mark === 'from' && work.context.language.order === 'verb-last' && work.frames.some((frame) => frame.kind === 'said' && frame.clause === draft.clause.index))) || beside)) return true;
    return (trigger.mark === 'in' || trigger.mark === 'on') && family(draft.type) === 'attack' && work.drafts.some((other) => other !== draft && other.clause === draft.clause && family(other.type) !== 'loss' && told(other));
  });
  for (const draft of gone) work.drafts.splice(work.drafts.indexOf(draft), 1);
}

/** 'The truce of Eid', 'which was signed in May', 'talks with our reporter': names of agreements and talks without those who made them, and what only identifies them. */
function bareTitle(work: Work, draft: Draft, trigger: Trigger): boolean {
  if (work.context.language.order !== 'verb-last' || draft.made !== null) return false;
  if (draft.type === 'agreement' && draft.clause.opening === 'rel' && draft.agents.length === 0) return true;
  const talk = family(draft.type) === 'contact';
  if (talk && draft.agents.length > 0 && draft.agents.every(({ party }) => party.sector === 'MED' || party.sector === 'OTH')) return true;
  return trigger.voice === 'named' && !trigger.row.happens && draft.agents.length === 0 && (talk || draft.type === 'agreement' || draft.type === 'ceasefire.agreement') && (draft.clause.verb === null || (talk && trigger.mark !== null));
}

/** 'A woman who fled X said …': a relative clause that only tells who speaks, not how many fled. */
function tellsWhoSpeaks({ frames, sentence }: Work, { clause }: Draft): boolean {
  const from = clause.openedAt >= 0 ? clause.openedAt : (clause.units[0] as number);
  const counted = sentence.figures.some(({ at, value, min }) => (value ?? min ?? 0) > 1 && ((at < from && from - at <= 2) || sentence.clauses.of[at] === clause.index));
  return clause.opening === 'rel' && !counted && frames.some(({ kind, row, clause: own }) => kind === 'said' && row?.counts === undefined && own === clause.under);
}

/** 'Bombed a meeting', 'a blast that hit a car': what only names whom or what an attack of its clause struck, or describes it. */
function struckIn(work: Work, draft: Draft, trigger: Trigger): boolean {
  if (work.context.language.order !== 'verb-last') return false;
  const attacks = (clause: number) => work.drafts.some((other) => other !== draft && other.clause.index === clause && family(other.type) === 'attack' && (clause !== draft.clause.index || told(other)));
  if (trigger.voice === 'named' && trigger.mark === 'object' && family(draft.type) !== 'attack' && family(draft.type) !== 'loss') return attacks(draft.clause.index);
  return draft.type === 'attack.other' && draft.clause.opening === 'rel' && draft.agents.length === 0 && attacks(draft.clause.under);
}

/** What a condition supposes has not happened; what answers a hostile one is a threat. */
function onlyIf(work: Work, draft: Draft): boolean {
  if (work.context.language.order !== 'verb-last' || draft.clause.opening !== 'if' || draft.type === 'alert') return false;
  if (HOSTILE.has(family(draft.type)) || draft.type === 'ceasefire.violation') work.provoked.set(draft.clause.index, draft.agents);
  return true;
}

const HOSTILE: ReadonlySet<string> = new Set(['attack', 'clash', 'accusation']);

/** 'If the attacks go on, its ships will be hit': a strike that answers a hostile condition is threatened. */
export function threaten(work: Work): void {
  for (const draft of work.drafts) {
    const by = draft.made === null ? answers(work.provoked, draft.clause) : undefined;
    if (by && (family(draft.type) === 'attack' || family(draft.type) === 'operation') && draft.modality !== 'demanded') Object.assign(draft, { type: 'alert', modality: 'possible', targets: draft.targets.length > 0 ? draft.targets : threatened(by, draft.agents, work.context.memory) });
  }
}

/** Those who would do what the condition right before a clause supposes; nothing where it stands behind none. */
export const answers = (provoked: ReadonlyMap<number, Bound[]>, clause: Clause): Bound[] | undefined => provoked.get(clause.index - 1);

/** Whom a threat is against: those who would provoke it, a state for its forces, and nobody who threatens. */
export function threatened(by: Bound[], who: Bound[], memory: Memory): Bound[] {
  return by.filter(({ party }) => !who.some((one) => one.party.name === party.name || (party.country !== null && one.party.country === party.country))).map(({ party, index }) => ({ party: stateBehind(party, memory), index }));
}

/** 'In Sunday's attacks 44 people were killed': where losses are told, an attack of which the clause tells neither who nor whom, told before, is not told again. */
function lostIn(work: Work, draft: Draft, trigger: Trigger): boolean {
  if (work.context.language.order !== 'verb-last' || trigger.voice !== 'named' || family(draft.type) !== 'attack' || draft.agents.length > 0) return false;
  if (trigger.mark !== 'in' && trigger.mark !== 'because' && trigger.mark !== 'from' && trigger.mark !== null) return false;
  const { units } = work.sentence;
  for (let k = trigger.at + 1; k <= trigger.at + 3; k += 1) if (['to', 'on'].includes(sense(units[k], 'case')?.sense.case ?? '')) return false;
  const before = work.context.memory.told.some((claim) => family(claim.type) === 'attack' && (draft.type === 'attack.other' || claim.type === draft.type));
  return before && work.drafts.some((other) => other.clause === draft.clause && other.type === 'loss.people' && told(other));
}

const told = (draft: Draft): boolean => draft.triggers.some((trigger) => trigger.voice !== 'named');

/** 'The attacks were stopped': what is told to begin or end is told by that, where its verb chose its event by it. */
function ends(work: Work, draft: Draft, trigger: Trigger): boolean {
  if (trigger.voice !== 'named' || (trigger.mark !== null && trigger.mark !== 'object' && trigger.mark !== 'to')) return false;
  return (family(draft.type) === 'attack' || draft.type === 'clash') && work.drafts.some((other) => other !== draft && other.clause === draft.clause && other.triggers.some(({ row }) => row.needs === 'fire' || row.needs === 'deeds' || row.needs === 'operation'));
}

/** 'The strikes led to …': where the article is joined to its noun, a definite attack of which its clause tells neither who, whom nor where is one told before. */
function again(work: Work, draft: Draft): boolean {
  const trigger = draft.triggers[0];
  if (!work.context.language.joinedArticle || !trigger || family(draft.type) !== 'attack' || draft.agents.length + draft.targets.length > 0) return false;
  const { units, mentions, clauses } = work.sentence;
  if (!units[trigger.at]?.readings.some((reading) => reading.k === 'event' && reading.before.includes('def'))) return false;
  if (mentions.some((mention) => clauses.of[mention.a] === draft.clause.index && isPlace(mention.who))) return false;
  // 'The shelling hit the market' tells more of it.
  if (trigger.mark === null && work.drafts.some((other) => other !== draft && other.clause === draft.clause && family(other.type) === 'attack' && other.triggers[0]?.voice === 'active' && other.triggers[0].verb?.at === other.triggers[0].at && other.at > draft.at)) return false;
  return work.context.memory.told.some((claim) => family(claim.type) === 'attack');
}

/** 'The breach of a truce': the truce that a breach right before it is of. */
function ofBreach(work: Work, at: number): boolean {
  return [1, 2].some((back) => namesEvent(work.sentence.units[at - back], 'ceasefire.violation'));
}

/** 'A camp for the displaced': a word for displaced people without their number tells nobody's flight. */
function onlyDescribes(work: Work, at: number): boolean {
  return sense(work.sentence.units[at], 'counted')?.sense.row.kind === 'people' && !work.sentence.figures.some((figure) => figure.at === at);
}

/** Whether a unit names prisoners as people. */
function isPrisoners(work: Work, at: number): boolean {
  const unit = work.sentence.units[at];
  return sense(unit, 'role')?.sense.role === 'prisoners' || sense(unit, 'counted')?.sense.row.role === 'prisoners';
}

/** 'To discuss a ceasefire': the topic of a talk is not agreed upon. */
function discussed(work: Work, at: number): boolean {
  return work.sentence.units[at - 1]?.readings.some((reading) => reading.k === 'event' && (reading.sense.row.type.startsWith('contact') || reading.sense.row.type === 'mediation')) === true;
}

/** 'Clashes with X', 'a clash between X and Y': where verbs stand second, whether the noun of fighting tells who fought. */
function foughtWith({ sentence, context }: Work, { at }: Trigger): boolean {
  if (context.language.order !== 'verb-second') return false;
  const relation = endsInMark(sentence.units[at], 'with', context.language) || ['with', 'between'].includes(sense(sentence.units[at + 1], 'case')?.sense.case ?? '');
  return relation && sentence.mentions.some(({ a }) => a > at && a <= at + 3);
}

/** Verbs that tell of a noun that it was so. */
const TELL: ReadonlySet<string> = new Set(['happen', 'undergo', 'do']);

/** Where verbs stand second: a loss named without a number, or a truce that does something else than begin, is what the clause is about. */
function onlyTopic(work: Work, draft: Draft, trigger: Trigger): boolean {
  const verb = draft.clause.verb;
  if (!verb) return false;
  const others = draft.triggers.some((one) => one.voice !== 'named');
  if (others) return false;
  if (draft.type === 'loss.people') {
    const counted = work.sentence.figures.some((figure) => work.sentence.clauses.of[figure.a] === draft.clause.index);
    return !counted && draft.polarity === 'affirmed' && !(TELL.has(verb.role) && trigger.mark === null) && trigger.mark !== 'in';
  }
  return draft.type === 'ceasefire.agreement' && sense(work.sentence.units[trigger.at], 'truce') !== undefined && !TELL.has(verb.role);
}

/** 'Carried out a strike [that] hit X', 'forced thousands to flee', 'used drones to attack X': whether a draft tells more of what another tells. */
const tellsMoreOf = (sentence: Sentence, other: Draft, { clause, type }: Draft): boolean => (type === other.type && other.clause.index === clause.under && broughtAbout(sentence, clause)) || (clause.event !== undefined && family(type) === 'attack' && family(other.type) === 'attack' && other.triggers.some(({ at }) => at === clause.event));

/** Words for one event in one clause make one claim. */
export function merge(work: Work): void {
  const kept: Draft[] = [];
  for (const draft of work.drafts) {
    const told = kept.find((other) => tellsMoreOf(work.sentence, other, draft));
    if (told) {
      const { agents, to } = draft;
      // 'X came, forcing thousands to flee': the subject of the forcing does not flee.
      const targets = told.type === 'evacuation' ? [] : draft.targets;
      Object.assign(told, { triggers: [...told.triggers, ...draft.triggers], agents: told.agents.length > 0 ? told.agents : agents, targets: told.targets.length > 0 ? told.targets : targets, to: Math.max(told.to, to), type: told.type === 'attack.other' ? draft.type : told.type, why: [...told.why, ...draft.why] });
      continue;
    }
    const same = kept.find((other) => (other.clause === draft.clause && mergeable(other, draft)) || sameLoss(work, other, draft));
    if (!same) {
      kept.push(draft);
      continue;
    }
    const stronger = rank(draft) > rank(same) ? draft : same;
    const weaker = stronger === draft ? same : draft;
    // 'The attack, with strikes on X': what kind it was is told by either name.
    const kind = stronger.type === 'attack.other' && family(weaker.type) === 'attack' ? weaker.type : stronger.type;
    kept[kept.indexOf(same)] = Object.assign(stronger, {
      type: kind,
      triggers: [...same.triggers, ...draft.triggers],
      agents: stronger.agents.length > 0 ? stronger.agents : weaker.agents,
      targets: stronger.targets.length > 0 && !(namesWhose(work, weaker.targets) && !namesWhose(work, stronger.targets)) ? stronger.targets : weaker.targets,
      from: Math.min(same.from, draft.from),
      to: Math.max(same.to, draft.to),
      polarity: same.polarity === 'denied' || draft.polarity === 'denied' ? 'denied' : 'affirmed',
      why: [...same.why, ...draft.why],
    } satisfies Partial<Draft>);
  }
  work.drafts.splice(0, work.drafts.length, ...kept);
}

/** Whether the words for those who were hit tell of which country or group they are. */
function namesWhose(work: Work, targets: Draft['targets']): boolean {
  return targets.some(({ index }) => {
    const who = work.sentence.mentions[index]?.who;
    return who !== undefined && (who.country !== null || who.party !== null);
  });
}

/** 'Two soldiers were killed and five militants': those lost on both sides of a fight are two losses. */
function opposed(one: Draft['targets'], other: Draft['targets']): boolean {
  const [a, b] = [one[0]?.party, other[0]?.party];
  if (!a || !b || a.sector === 'CVL' || b.sector === 'CVL') return false;
  return (a.sector === 'REB') !== (b.sector === 'REB') || (a.sector === 'MIL' && b.sector === 'MIL' && a.country !== null && b.country !== null && a.country !== b.country);
}

/** 'Two died and three were wounded', 'shot down a drone and destroyed a tank': one loss told in neighbouring clauses. */
function sameLoss(work: Work, a: Draft, b: Draft): boolean {
  if (family(a.type) === 'contact' && family(b.type) === 'contact' && b.clause.opening === 'and' && a.clause.index === b.clause.index - 1) return b.agents.every((agent) => agent.index < 0 || work.sentence.clauses.of[work.sentence.mentions[agent.index]?.a ?? 0] !== b.clause.index || sense(work.sentence.units[(work.sentence.mentions[agent.index]?.a ?? 1) - 1], 'initiative') !== undefined);
  if (a.type !== b.type || family(a.type) !== 'loss' || b.clause.opening !== 'and' || a.polarity !== b.polarity) return false;
  // 'Ten were killed and twenty are feared dead'.
  if ((a.modality === 'possible') !== (b.modality === 'possible')) return false;
  if (opposed(a.targets, b.targets)) return false;
  const last = a.triggers[a.triggers.length - 1];
  if (!last || work.sentence.units[b.clause.openedAt]?.text === ';') return false;
  const gap = b.clause.index - last.clause.index;
  const units = work.sentence.units.slice(last.at, b.triggers[0]?.at ?? last.at);
  const agents = b.agents.filter((agent) => !a.agents.some((other) => other.party.country === agent.party.country && other.party.sector === agent.party.sector));
  // 'Ten were killed and twenty wounded by X': who stands after the last did all of it; where verbs stand first, if no attack is told beside the first.
  const { order } = work.context.language;
  const whole = order === 'verb-second' || (order === 'verb-first' && !work.drafts.some((other) => family(other.type) === 'attack' && other.clause === a.clause));
  const shared = whole && a.agents.length === 0 && a.triggers[0]?.voice === 'passive' && b.triggers[0]?.voice === 'passive';
  return gap === 1 && (agents.length === 0 || shared) && !units.some((unit) => sense(unit, 'total')) && !work.frames.some((frame) => frame.kind === 'said' && frame.clause === b.clause.index);
}

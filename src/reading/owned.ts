import type { ClaimType } from '../model/claim.js';
import { asTold, type Bound, type Draft } from './draft.js';
import type { Frame } from './frame.js';
import type { Told } from './memory.js';
import type { Resolved } from './mention.js';
import { sense } from './scan.js';
import { standsAsPlace } from './supply.js';
import { isPlace } from './who.js';
import { bound, clauseOf, clauseSpan, deedsOf, made, type Speech, supplied } from './spoken.js';

const isAttack = (type: ClaimType): boolean => type.startsWith('attack');

/** 'Claimed responsibility for the attack': the attack named or told before is by who says so, a state's by its forces. */
export function own(speech: Speech, frame: Frame, inside: Draft[]): void {
  const deeds = deedsOf(speech, frame);
  const doers = deeds.length > 0 ? deeds : bound(frame);
  for (const draft of inside) if (draft.type === 'loss.people') draft.agents = doers;
  const attacks = inside.filter((draft) => isAttack(draft.type) || (draft.type === 'loss.people' && draft.triggers.length > 0));
  for (const draft of attacks) draft.agents = doers;
  const again = attacks.length === 1 && speech.language.order === 'verb-last' && attacks[0]?.type === 'attack.other' && onlyNamed(speech, attacks[0]) ? attacks[0] : undefined;
  if (attacks.length > 0 && !again) return;
  const named = kindNamed(speech, frame);
  const fits = (attack: { type: ClaimType; polarity: string; agents: Resolved[] }) => isAttack(attack.type) && attack.polarity === 'affirmed' && (attack.agents.length === 0 || attack.agents.some((agent) => doers.some(({ party }) => party.name === agent.name || (party.country !== null && party.country === agent.country))));
  const here = speech.drafts.findLast((draft) => draft !== again && draft.at < frame.at && draft.clause.index !== frame.clause && draft.made === null && fits({ ...draft, agents: draft.agents.map(({ party }) => party) }));
  const before = here ? null : (chosen(speech.memory.told.filter(fits), named) ?? (again ? null : chosen(speech.memory.told.filter((claim) => isAttack(claim.type)), named)));
  if (!here && !before) return;
  if (again) {
    Object.assign(again, { type: here?.type ?? before?.type, targets: here ? here.targets : supplied((before as Told).targets), ...(before ? { again: before } : {}) });
    return;
  }
  const { from, to } = clauseSpan(speech, frame);
  const draft = made(speech, frame, here?.type ?? (before as Told).type, from, to, here ? here.targets : supplied((before as Told).targets));
  speech.drafts.push({ ...draft, agents: doers, again: before ?? asTold(speech.sentence, here as Draft) });
}

/** 'The attack', 'the fighting': whether nothing but that it was is told of it, and of nobody but those who are `spokenOf`. */
export function onlyNamed({ sentence }: Speech, { targets, clause }: Draft, spokenOf: Bound[] = []): boolean {
  return targets.every(({ party }) => spokenOf.some((one) => one.party.name === party.name || (party.country !== null && one.party.country === party.country))) && !sentence.mentions.some((mention) => sentence.clauses.of[mention.a] === clause.index && isPlace(mention.who) && standsAsPlace(sentence, mention, true)) && !sentence.times.some((time) => sentence.clauses.of[time.a] === clause.index);
}

/** The kind of attack that the clause names, where its word tells one. */
function kindNamed(speech: Speech, frame: Frame): ClaimType | null {
  for (const i of clauseOf(speech, frame).units) {
    const type = sense(speech.sentence.units[i], 'event')?.sense.row.type;
    if (type !== undefined && type !== 'attack' && type !== 'attack.other' && isAttack(type as ClaimType)) return type as ClaimType;
  }
  return null;
}

/** The attack told last that a word takes up: one of the kind that it names, else the last that is no mere shot at somebody. */
function chosen(told: Told[], named: ClaimType | null): Told | undefined {
  return (named ? told.findLast(({ type }) => type === named) : told.findLast(({ type }) => type !== 'attack.gunfire')) ?? told[told.length - 1];
}

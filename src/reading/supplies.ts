import type { DerivationStep } from '../model/claim.js';
import type { Party } from '../model/party.js';
import { acrossTheLine, heldByTheOther, notOurs, sentAbroad, shotDown, strikers } from './doers.js';
import type { Bound, Draft } from './draft.js';
import { ofBreach } from './breach.js';
import { bySubjectBefore } from './dropped.js';
import { byAttack, byClash, byThoseBefore } from './lost-to.js';
import { ownSide } from './own-deeds.js';
import { concerned, notItself, peopleMoved, speakersOwn } from './sides.js';
import { sentBy } from './sent-by.js';
import { sameAttack } from './same-attack.js';
import { lostPeople, ofWhomHit } from './victims.js';
import type { Work } from './work.js';

interface Supply {
  /** Why a careful reader is certain of it. */
  because: string;
  supply: (work: Work, draft: Draft, sources: Party[]) => void;
}

/** What may tell who did what and to whom where the clause names nobody, in the order in which it is asked. */
const SUPPLIES: Supply[] = [
  { because: 'a state strikes by its forces', supply: strikers },
  { because: 'what was shot down on its way was sent by the other side', supply: shotDown },
  { because: 'who sent the weapon is told beside it', supply: sentBy },
  { because: 'by those last told to have made such an attack, which is named again', supply: sameAttack },
  { because: 'a particular of a breach is by those who broke the truce', supply: ofBreach },
  { because: 'the deeds and losses that a side tells of without naming anybody are its own', supply: ownSide },
  { because: 'forces lost to an attack are of whom it hit', supply: ofWhomHit },
  { because: 'whose the lost were follows from what they were and who tells of them', supply: lostPeople },
  { because: 'people who leave are those of the place', supply: peopleMoved },
  { because: 'lost to whom they are told to have fought', supply: byClash },
  { because: 'lost to the attack told with them', supply: byAttack },
  { because: 'a deed without a subject is of the subject before', supply: bySubjectBefore },
  { because: 'no army strikes its own people in a war with another country', supply: strikers },
  { because: 'by those told to have done it before', supply: byThoseBefore },
  { because: 'what a belligerent denies without naming a doer would have been its own deed', supply: notOurs },
  { because: 'what was struck is the other side\'s', supply: acrossTheLine },
  { because: 'the other side held its people', supply: heldByTheOther },
  { because: 'what a speaker calls his own is his', supply: speakersOwn },
  { because: 'nobody strikes himself', supply: (_, draft) => notItself(draft) },
  { because: 'forces are not sent to where they are of', supply: sentAbroad },
  { because: 'the other side of the document holds what was struck, or is concerned', supply: concerned },
];

/** Supplies agents and targets of a claim in the making; a step for each supply that added somebody. */
export function supplyRoles(work: Work, draft: Draft, sources: Party[]): DerivationStep[] {
  const steps: DerivationStep[] = [];
  for (const { because, supply } of SUPPLIES) {
    const { agents, targets } = draft;
    supply(work, draft, sources);
    if (draft.agents !== agents) tell(steps, 'agent', agents, draft.agents, because);
    if (draft.targets !== targets) tell(steps, 'target', targets, draft.targets, because);
  }
  return steps;
}

function tell(steps: DerivationStep[], rule: string, before: Bound[], after: Bound[], because: string): void {
  const names = after.filter(({ party }) => !before.some((old) => old.party.name === party.name)).map(({ party }) => party.name);
  if (names.length > 0) steps.push({ rule, decided: `${names.join(', ')}: ${because}`, span: null });
}

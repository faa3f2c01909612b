import type { ClaimType, Modality } from '../../model/claim.js';

/**
 * How a claim of a type is put in English. Slots: {A} agents, {T} targets, {F} figures, {AB} 'between A and B' or 'by A',
 * {BT} 'between the targets' or 'for the target'. `[…]` is left out where a slot in it is empty. The first form all of whose bare slots are
 * filled is taken. Words follow the codebook: where a type holds several things ('closed or reopened'), so does its template.
 */
export interface Template {
  /** Noun phrases, with the article apart, so that 'planned' can stand between. */
  nouns: [article: '' | 'a' | 'the', words: string][];
  /** Base form, past, present participle, and what follows the verb; for use after the agents. */
  does: [base: string, past: string, ing: string, rest: string][];
  /** How it is said where no agent is told, by modality; else 'there was …' or '… took place'. */
  without?: Partial<Record<Modality, string[]>>;
  /** The noun phrase is said with 'there were', also where agents are told. */
  there?: true;
  /** Never said with the agents in front: who reports losses names the dead before the doer. */
  numbered?: true;
  /** Figures stand in the noun phrase: all but measures, or those with one of these names. */
  counts?: 'all' | string[];
}

const strike = (noun: string, rest: string): Template => ({
  nouns: [['a', `${noun}[ on {T}][ by {A}]`]],
  does: [
    ['attack', 'attacked', 'attacking', ` {T}${rest}`],
    ['carry out', 'carried out', 'carrying out', ` a ${noun}`],
  ],
});

export const TEMPLATES: Record<ClaimType, Template> = {
  'attack.shelling': {
    nouns: [['', 'shelling[ of {T}][ by {A}]']],
    does: [
      ['shell', 'shelled', 'shelling', ' {T}'],
      ['fire', 'fired', 'firing', ' artillery, mortars or rockets'],
    ],
  },
  'attack.missile': strike('missile attack', ' with missiles'),
  'attack.air': { ...strike('air attack', ' from the air'), does: [['attack', 'attacked', 'attacking', ' {T} from the air'], ['carry out', 'carried out', 'carrying out', ' an air attack']] },
  'attack.drone': strike('drone attack', ' with drones'),
  'attack.gunfire': {
    nouns: [['', 'gunfire[ on {T}][ by {A}]']],
    does: [
      ['fire', 'fired', 'firing', ' on {T}'],
      ['open', 'opened', 'opening', ' fire'],
    ],
  },
  'attack.ground': strike('ground attack', ' on the ground'),
  'attack.mine': { nouns: [['', 'mines or planted explosives[ against {T}][ laid by {A}]']], does: [['use', 'used', 'using', ' mines or planted explosives[ against {T}]']], there: true },
  'attack.other': {
    nouns: [['a', 'attack[ on {T}][ by {A}]']],
    does: [
      ['attack', 'attacked', 'attacking', ' {T}'],
      ['carry out', 'carried out', 'carrying out', ' an attack'],
    ],
  },
  clash: { nouns: [['', 'fighting[ {AB}]']], does: [['fight', 'fought', 'fighting', '[ with {T}]']] },
  'ceasefire.violation': {
    nouns: [
      ['', '{F}[ by {A}][ against {T}]'],
      ['a', 'breach of the ceasefire[ by {A}][ against {T}]'],
    ],
    does: [
      ['commit', 'committed', 'committing', ' {F}[ against {T}]'],
      ['break', 'broke', 'breaking', ' the ceasefire[ with {T}]'],
    ],
    there: true,
    counts: ['violations'],
  },
  'ceasefire.agreement': { nouns: [['a', 'ceasefire[ {AB}]']], does: [['enter', 'entered', 'entering', ' into a ceasefire[ with {T}]']] },
  'ceasefire.holding': { nouns: [['the', 'holding of the ceasefire[ by {A}]']], does: [['keep', 'kept', 'keeping', ' the ceasefire']], without: { actual: ['the ceasefire held'], ongoing: ['the ceasefire is holding'], planned: ['the ceasefire is to hold'], possible: ['the ceasefire may hold'] } },
  'control.gain': {
    nouns: [
      ['the', 'taking of {F}[ from {T}][ by {A}]'],
      ['the', 'taking of control[ from {T}][ by {A}]'],
    ],
    does: [
      ['take', 'took', 'taking', ' {F}[ from {T}]'],
      ['take', 'took', 'taking', ' control[ from {T}]'],
    ],
    counts: 'all',
  },
  'control.withdrawal': { nouns: [['a', 'withdrawal[ by {A}]']], does: [['withdraw', 'withdrew', 'withdrawing', '']] },
  'loss.people': {
    nouns: [
      ['', '{F}[ among {T}][ at the hands of {A}]'],
      ['', 'losses of people[ among {T}][ at the hands of {A}]'],
    ],
    does: [
      ['cause', 'caused', 'causing', ' losses of {F}[ among {T}]'],
      ['cause', 'caused', 'causing', ' losses of people[ among {T}]'],
    ],
    there: true,
    numbered: true,
    counts: 'all',
  },
  'loss.equipment': {
    nouns: [
      ['the', 'loss of {F}[ by {T}][ at the hands of {A}]'],
      ['the', 'loss of equipment[ by {T}][ at the hands of {A}]'],
    ],
    does: [
      ['destroy or capture', 'destroyed or captured', 'destroying or capturing', ' {F}[ of {T}]'],
      ['destroy or capture', 'destroyed or captured', 'destroying or capturing', ' equipment[ of {T}]'],
    ],
    without: { actual: ['{T} lost {F}', '{T} lost equipment'] },
    counts: 'all',
  },
  'operation.start': { nouns: [['the', 'start of a military operation[ by {A}][ against {T}]']], does: [['start', 'started', 'starting', ' a military operation[ against {T}]']] },
  'operation.end': { nouns: [['the', 'end of a military operation[ by {A}][ against {T}]']], does: [['end', 'ended', 'ending', ' a military operation[ against {T}]']] },
  deployment: {
    nouns: [
      ['a', 'movement or deployment of {F}[ by {A}]'],
      ['a', 'movement or deployment of forces[ by {A}]'],
    ],
    does: [
      ['move or deploy', 'moved or deployed', 'moving or deploying', ' {F}'],
      ['move or deploy', 'moved or deployed', 'moving or deploying', ' forces'],
    ],
    counts: 'all',
  },
  alert: {
    nouns: [['a', 'state of alert or threat of attack[ by {A}][ against {T}]']],
    does: [
      ['stand on alert or threaten', 'stood on alert or threatened', 'standing on alert or threatening', ' {T}'],
      ['stand on alert or make', 'stood on alert or made', 'standing on alert or making', ' a threat'],
    ],
  },
  'support.military': { nouns: [['', 'military support[ by {A}][ for {T}]']], does: [['give', 'gave', 'giving', ' military support[ to {T}]']] },
  monitoring: { nouns: [['', 'monitoring[ by {A}]']], does: [['monitor', 'monitored', 'monitoring', ' the situation']] },
  settlement: { nouns: [['the', 'settling or investigation of an incident[ by {A}]']], does: [['settle or investigate', 'settled or investigated', 'settling or investigating', ' an incident[ with {T}]']] },
  'contact.call': { nouns: [['a', 'telephone call[ {AB}]']], does: [['speak', 'spoke', 'speaking', ' by telephone[ with {T}]']] },
  'contact.meeting': { nouns: [['a', 'meeting or talks[ {AB}]']], does: [['hold', 'held', 'holding', ' a meeting or talks[ with {T}]']] },
  agreement: { nouns: [['a', 'agreement[ {AB}]']], does: [['make or carry out', 'made or carried out', 'making or carrying out', ' an agreement[ with {T}]']] },
  mediation: { nouns: [['', 'mediation[ by {A}][ {BT}]']], does: [['mediate', 'mediated', 'mediating', '[ {BT}]']] },
  appeal: {
    nouns: [['a', 'appeal[ by {A}][ to {T}]']],
    does: [
      ['appeal', 'appealed', 'appealing', ' to {T}'],
      ['make', 'made', 'making', ' an appeal'],
    ],
  },
  position: { nouns: [['a', 'position[ of {A}][ with regard to {T}]']], does: [['state', 'stated', 'stating', ' a position[ with regard to {T}]']] },
  accusation: {
    nouns: [['a', 'accusation[ by {A}][ against {T}]']],
    does: [
      ['accuse', 'accused', 'accusing', ' {T}'],
      ['make', 'made', 'making', ' an accusation'],
    ],
  },
  evacuation: {
    nouns: [
      ['the', 'evacuation or departure of {T}[ by {A}]'],
      ['the', 'evacuation or departure of people[ by {A}]'],
    ],
    does: [
      ['evacuate', 'evacuated', 'evacuating', ' {T}'],
      ['evacuate', 'evacuated', 'evacuating', ' people'],
    ],
    without: { actual: ['{T} left or were evacuated'], ongoing: ['{T} are leaving or being evacuated'] },
  },
  aid: { nouns: [['', 'humanitarian aid[ by {A}][ for {T}]']], does: [['give', 'gave', 'giving', ' humanitarian aid[ to {T}]']] },
  prisoners: { nouns: [['the', 'exchange or return of prisoners or bodies[ {AB}]']], does: [['exchange or return', 'exchanged or returned', 'exchanging or returning', ' prisoners or bodies[ with {T}]']] },
  closure: { nouns: [['the', 'closing or reopening of a route or airspace[ by {A}][, affecting {T}]']], does: [['close or reopen', 'closed or reopened', 'closing or reopening', ' a route or airspace[, affecting {T}]']] },
  notification: {
    nouns: [['', 'notice given beforehand[ by {A}][ to {T}]']],
    does: [
      ['notify', 'notified', 'notifying', ' {T} beforehand'],
      ['give', 'gave', 'giving', ' notice beforehand'],
    ],
  },
  other: { nouns: [['a', 'event of another kind[ involving {A}][ and {T}]']], does: [['take part', 'took part', 'taking part', ' in an event of another kind[ with {T}]']] },
};

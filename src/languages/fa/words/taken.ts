import type { TakenRow } from '../../../reading/tables.js';

/** Common Persian verbs that tell an event by their object or subject. */
export const taken: TakenRow[] = [
  { type: 'control.gain', verbs: 'گرفت', object: 'place' },
  { type: 'control.gain', verbs: 'افتاد', object: 'place', falls: true },
  { type: 'control.gain', verbs: 'رسید', object: 'place', subject: 'forces', in: true },
  { type: 'support.military', verbs: 'داد | فرستاد | فروخت | رساند', object: 'supply' },
  { type: 'deployment', verbs: 'رفت | آمد', object: 'place', subject: 'forces', in: true },
  { type: 'deployment', verbs: 'برد | آورد | کشاند | گذراند | فرستاد', object: 'forces' },
  { type: 'evacuation', verbs: 'رفت | رسید | آمد | برگشت | بازگشت', object: 'place', subject: 'people', in: true, people: 'displaced' },
  { type: 'evacuation', verbs: 'برد', object: 'people', people: 'evacuated' },
  { type: 'evacuation', verbs: 'برده شد', object: 'people', falls: true, people: 'evacuated' },
  { type: 'ceasefire.agreement', verbs: 'پذیرفت', object: 'truce' },
  { type: 'ceasefire.violation', verbs: 'شکست | فرو پاشید', object: 'truce' },
  { type: 'attack.other', verbs: 'خورد | افتاد | رسید', object: 'place', subject: 'shots', in: true },
  { type: 'closure', verbs: 'بست | گشود', object: 'way' },
  { type: 'closure', verbs: 'بست', object: 'place' },
];

import type { GroundRow } from '../../../reading/tables.js';

/** Common verbs that tell an event by their object or subject. */
export const ground: GroundRow[] = [
  { type: 'control.gain', verbs: 'take | secure', object: 'place' },
  { type: 'control.gain', verbs: 'hold | control | retain | keep', object: 'place', stands: true },
  { type: 'control.gain', verbs: 'enter | reach | penetrate', object: 'place', subject: 'forces' },
  { type: 'control.withdrawal', verbs: 'leave | quit | vacate | abandon', object: 'place', subject: 'forces' },
  { type: 'control.withdrawal', verbs: 'hand over | give up | cede | relinquish', object: 'place' },
  { type: 'control.withdrawal', verbs: 'pull | pull out | pull back | withdraw', object: 'forces' },
  { type: 'deployment', verbs: 'move | send | dispatch | mass | amass | station | place | position | ready | bring | transfer | redeploy | base | post | rush | ship | fly | assign | commit | bring in', object: 'forces' },
  { type: 'deployment', verbs: 'be | stand | remain | stay | arrive | land | base | gather | circle', object: 'place', subject: 'forces', in: true },
  { type: 'ceasefire.violation', verbs: 'break | violate | breach | flout', object: 'truce' },
  { type: 'ceasefire.holding', verbs: 'respect | observe | keep | honour | honor', object: 'truce', stands: true },
  { type: 'evacuation', verbs: 'leave | flee | cross | reach | enter | return | escape | arrive | go | abandon | depart', object: 'place', subject: 'people', people: 'displaced' },
  { type: 'evacuation', verbs: 'leave | flee | cross | return | arrive | go | move | transfer | escape', object: 'place', subject: 'people', in: true, people: 'displaced' },
];

import type { GroundRow } from '../../../reading/tables.js';

/** Common verbs that tell an event by their object or subject. */
export const ground: GroundRow[] = [
  // Ground taken, held, lost
  { type: 'control.gain', verbs: 'take | secure | win', object: 'place' },
  { type: 'control.gain', verbs: 'hold | control | retain | keep | dominate', object: 'place', stands: true },
  { type: 'control.gain', verbs: 'enter | reach', object: 'place', subject: 'forces' },
  { type: 'control.gain', verbs: 'push out | drive out | force out | clear out | chase out | throw out | kick out | drive away | flush out | chase away | drive from', object: 'forces' },
  { type: 'control.gain', verbs: 'raise | hoist | plant', object: 'flag' },
  { type: 'control.gain', verbs: 'fall', subject: 'place' },
  { type: 'control.withdrawal', verbs: 'leave | quit | vacate | abandon | depart', object: 'place', subject: 'forces' },
  { type: 'control.withdrawal', verbs: 'hand over | give up | cede | relinquish | give back | hand back | return | lose', object: 'place' },
  { type: 'control.withdrawal', verbs: 'return | revert | go back | pass', subject: 'place', object: 'party', marked: 'to' },
  { type: 'control.withdrawal', verbs: 'get back', object: 'place' },
  { type: 'control.withdrawal', verbs: 'pull | pull out | pull back | withdraw | remove | bring home | take out | bring back | fly home | send home | bring out | move out | ship out | move back | call back | pull away', object: 'forces' },
  { type: 'control.withdrawal', verbs: 'cut | reduce | halve | shrink | trim | slash | scale back | scale down | draw down', object: 'forces' },
  { type: 'control.withdrawal', verbs: 'return | go | go back | move back | head back', subject: 'forces', object: 'barracks', marked: 'to' },
  { type: 'control.withdrawal', verbs: 'drive | force | push | clear | chase | expel | dislodge', subject: 'forces', object: 'place', marked: 'from', passive: true },
  // Forces and weapons moved or standing somewhere
  { type: 'deployment', verbs: 'move | send | dispatch | mass | amass | station | place | position | ready | bring | transfer | redeploy | base | post | rush | ship | fly | assign | commit | bring in | order | pull up | bring up | fly in | send in | move in | move up | call in | call up | put | pour in | pour | assemble | concentrate | lead | contribute | land', object: 'forces' },
  { type: 'deployment', verbs: 'have | keep | maintain | house | host | retain', object: 'forces', stands: true },
  { type: 'deployment', verbs: 'strengthen | reinforce | boost | bolster | beef up | increase | expand | raise | augment', object: 'forces' },
  { type: 'deployment', verbs: 'be | stand | remain | stay | arrive | land | base | gather | circle | camp | dig in | mass | assemble | roll | drive | march | sail | walk | appear | pass | move | wait | set off | line up | head | hover | fly | cruise | muster | take off', object: 'place', subject: 'forces', marked: 'in' },
  { type: 'deployment', verbs: 'arrive | roll | move | head | sail | travel | set out | set off | march | fly | drive', object: 'place', subject: 'forces', marked: 'to' },
  { type: 'deployment', verbs: 'see | spot | locate', object: 'place', subject: 'forces', marked: 'in', passive: true },
  { type: 'deployment', verbs: 'circle | fly | land | arrive', subject: 'forces' },
  // Truces
  { type: 'ceasefire.violation', verbs: 'break | violate | breach | flout', object: 'truce' },
  { type: 'ceasefire.holding', verbs: 'respect | observe | keep | honour | honor', object: 'truce', stands: true },
  // Civilians who leave, are moved, come back
  { type: 'evacuation', verbs: 'leave | flee | cross | reach | enter | return | escape | arrive | go | abandon | depart | quit', object: 'place', subject: 'people', people: 'displaced' },
  { type: 'evacuation', verbs: 'leave | flee | cross | return | arrive | go | move | transfer | escape | shelter | stream | pour | huddle | head', object: 'place', subject: 'people', marked: 'in', people: 'displaced' },
  { type: 'evacuation', verbs: 'cross | flee | go | go back | move | escape | return | head | stream | pour | trek | walk | drive | run | travel | come | get', object: 'place', subject: 'people', marked: 'to', people: 'displaced' },
  { type: 'evacuation', verbs: 'flee | go | move | escape | return | stream | pour | come | get | get out | pull out | run', object: 'place', subject: 'people', marked: 'from', people: 'displaced' },
  { type: 'evacuation', verbs: 'leave | flee | abandon | lose', object: 'home', people: 'displaced' },
  { type: 'evacuation', verbs: 'return | go back | come back | go | move | get', object: 'home', subject: 'people', marked: 'to', people: 'displaced' },
  { type: 'evacuation', verbs: 'drive | force | chase | push | expel | uproot', object: 'home', marked: 'from', people: 'displaced' },
  { type: 'evacuation', verbs: 'take | seek | find | look for', object: 'home', people: 'displaced' },
  { type: 'evacuation', verbs: 'drive out | force out | push out | expel | chase out | drive | force | displace', object: 'people', people: 'displaced' },
  { type: 'evacuation', verbs: 'take out | bring out | get out | move out | fly out | fly home | bring home | bring back | lead out | carry out | move | transfer | fly | take away | airlift | escort out | pull out | ship out | save | pick up', object: 'people', people: 'evacuated' },
  { type: 'evacuation', verbs: 'take | bring | move | carry | send | lead | drive', object: 'home', marked: 'to', people: 'evacuated' },
  { type: 'evacuation', verbs: 'shelter | house | accommodate | resettle | escort | convoy | host', object: 'people', people: 'displaced' },
  { type: 'evacuation', verbs: 'leave | flee | return | go back | come back | go home | come home | get out | escape | move out | pull out', subject: 'people', people: 'displaced' },
];

import type { GroundRow } from '../../../reading/tables.js';

/** Common verbs that tell an event by their subject or object: whose they are and what they take. */
export const ground: GroundRow[] = [
  { type: 'control.gain', verbs: 'دخل | ولج | تسلم', object: 'place', subject: 'forces' },
  { type: 'control.gain', verbs: 'طرد | أخرج | أجلى', object: 'place', subject: 'forces', from: true },
  { type: 'control.withdrawal', verbs: 'سلم | أعاد', object: 'place', subject: 'forces' },
  { type: 'control.withdrawal', verbs: 'تخلى | تخل', object: 'place', from: true },
  { type: 'control.withdrawal', verbs: 'غادر | أخلى | أخل | ترك | هجر', object: 'place', subject: 'forces' },
  { type: 'control.withdrawal', verbs: 'غادر | خرج | رحل', object: 'place', subject: 'forces', from: true },
  { type: 'control.withdrawal', verbs: 'سحب', object: 'forces' },
  { type: 'evacuation', verbs: 'أخلى | أخل', object: 'place', people: 'evacuated' },
  { type: 'attack.ground', verbs: 'تقدم | زحف', object: 'place', subject: 'forces' },
  { type: 'deployment', verbs: 'دفع | زج', object: 'forces', with: true },
  { type: 'deployment', verbs: 'أرسل | نشر | نقل | استقدم | حرك | أوفد | عزز | وزع | وجه | سير | أبقى | أبق', object: 'forces' },
  { type: 'deployment', verbs: 'وصل | عبر | بلغ', object: 'place', subject: 'forces' },
  { type: 'deployment', verbs: 'بقي | ظل | رابط | تجمع | تواجد | توزع | عبر | مر', object: 'place', subject: 'forces', in: true },
  { type: 'support.military', verbs: 'قدم | أهدى | منح | تبرع | باع', object: 'arms' },
  { type: 'evacuation', verbs: 'فر | لجأ | رحل | نزح | هرب', object: 'none', subject: 'people', people: 'displaced' },
  { type: 'evacuation', verbs: 'غادر | ترك | هجر | خرج | عبر | عاد | وصل | تدفق | انتقل | توجه | دخل', object: 'place', subject: 'people', from: true, people: 'displaced' },
  { type: 'contact.meeting', verbs: 'وصل | توجه', object: 'place', subject: 'office' },
  { type: 'ceasefire.agreement', verbs: 'وافق | توصل | أبرم | وقع | مدد | جدد | أقر | قبل', object: 'truce', marked: true },
  { type: 'ceasefire.violation', verbs: 'انهار | ترنح | تهاوى | تهاو | تداعى | سقط | اهتز', object: 'truce' },
  { type: 'ceasefire.violation', verbs: 'خرق | انتهك | نقض', object: 'truce' },
  { type: 'ceasefire.holding', verbs: 'احترم | راعى | راع | التزم | تقيد', object: 'truce', marked: true },
];

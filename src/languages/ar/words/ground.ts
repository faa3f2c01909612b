import type { GroundRow } from '../../../reading/tables.js';

/** Common verbs that tell an event by their subject or object: whose they are and what they take. */
export const ground: GroundRow[] = [
  // Ground taken, held, lost
  { type: 'control.gain', verbs: 'دخل | ولج | تسلم', object: 'place', subject: 'forces' },
  { type: 'control.gain', verbs: 'طرد | أخرج | أجلى', object: 'forces', subject: 'forces' },
  { type: 'control.gain', verbs: 'طرد | أخرج | أجلى', object: 'place', subject: 'forces', marked: 'from' },
  { type: 'control.gain', verbs: 'سقط', subject: 'place' },
  { type: 'control.gain', verbs: 'رفع | نصب | غرس', object: 'flag' },
  { type: 'control.gain', verbs: 'تقدم | توغل', object: 'distance', subject: 'forces' },
  { type: 'control.withdrawal', verbs: 'سلم | أعاد', object: 'place', subject: 'forces' },
  { type: 'control.withdrawal', verbs: 'سلم', object: 'barracks', subject: 'party' },
  { type: 'control.withdrawal', verbs: 'تخلى | تخل', object: 'place', marked: 'from' },
  { type: 'control.withdrawal', verbs: 'غادر | أخلى | أخل | ترك | هجر', object: 'place', subject: 'forces' },
  { type: 'control.withdrawal', verbs: 'خرج | رحل | فر | هرب', object: 'place', subject: 'forces', marked: 'from' },
  { type: 'control.withdrawal', verbs: 'عاد', object: 'barracks', subject: 'forces', marked: 'to' },
  { type: 'control.withdrawal', verbs: 'سحب', object: 'forces' },
  { type: 'control.withdrawal', verbs: 'خفض | قلص', object: 'forces' },
  { type: 'attack.ground', verbs: 'تقدم | زحف', object: 'place', subject: 'forces' },
  { type: 'attack.ground', verbs: 'تقدم | زحف', object: 'place', subject: 'forces', marked: 'in' },
  // Civilians who are carried away
  { type: 'evacuation', verbs: 'نقل | حمل | أقل | أوصل', object: 'people', people: 'evacuated' },
  // Forces and weapons moved or standing somewhere
  { type: 'support.military', verbs: 'أرسل | نقل | وجه | سلم', object: 'weapons', toward: true },
  { type: 'deployment', verbs: 'دفع | زج', object: 'forces', marked: 'with' },
  { type: 'deployment', verbs: 'أرسل | نشر | نقل | استقدم | حرك | أوفد | عزز | وزع | وجه | سير | أبقى | أبق | حشد | ثبت', object: 'forces' },
  { type: 'deployment', verbs: 'وصل | عبر | بلغ | توجه', object: 'place', subject: 'forces' },
  { type: 'deployment', verbs: 'بقي | ظل | رابط | تجمع | تواجد | توزع | عبر', object: 'place', subject: 'forces', marked: 'in' },
  { type: 'support.military', verbs: 'قدم | أهدى | منح | تبرع | باع', object: 'weapons' },
  // Civilians who leave, are moved, come back
  { type: 'evacuation', verbs: 'فر | لجأ | رحل | نزح | هرب', subject: 'people', people: 'displaced' },
  { type: 'evacuation', verbs: 'غادر | ترك | هجر', object: 'home', people: 'displaced' },
  { type: 'evacuation', verbs: 'غادر | ترك | هجر | عبر | دخل', object: 'place', subject: 'people', people: 'displaced' },
  { type: 'evacuation', verbs: 'خرج | عاد | وصل | تدفق | انتقل | توجه | عبر', object: 'place', subject: 'people', people: 'displaced' },
  { type: 'evacuation', verbs: 'خرج | غادر | عاد | انتقل | رحل', object: 'place', subject: 'people', marked: 'from', people: 'displaced' },
  { type: 'evacuation', verbs: 'عاد | رجع', object: 'home', subject: 'people', marked: 'to', people: 'displaced' },
  { type: 'evacuation', verbs: 'طرد | أخرج | هجر', object: 'home', marked: 'from', people: 'displaced' },
  { type: 'evacuation', verbs: 'أخلى | أخل', object: 'place', people: 'evacuated' },
  { type: 'evacuation', verbs: 'أنقذ | أسعف', object: 'people', people: 'evacuated' },
  // Relief, captives, the dead
  { type: 'aid', verbs: 'حمل | أقل', object: 'aid' },
  { type: 'aid', verbs: 'دخل | وصل | عبر | تدفق | رسا | مر', subject: 'aid' },
  { type: 'aid', verbs: 'أسقط | ألقى | ألق | أدخل | أرسل | أوصل | وزع | قدم | سلم | نقل | منع | عرقل | أوقف | علق', object: 'aid' },
  { type: 'prisoners', verbs: 'عاد | وصل', subject: 'captives', people: 'released' },
  { type: 'loss.people', verbs: 'انتشل | سحب | استخرج | دفن', object: 'bodies', people: 'killed' },
  { type: 'loss.people', verbs: 'عثر', object: 'bodies', marked: 'on', people: 'killed' },
  // Arms given up, borders and traffic
  { type: 'agreement', verbs: 'سلم | ألقى | ألق | أحرق', object: 'arms', subject: 'forces' },
  { type: 'closure', verbs: 'أغلق | فتح | أقفل | غلق | سد | قطع | علق | أوقف | استأنف | ألغى | حظر | منع', object: 'traffic' },
  { type: 'closure', verbs: 'توقف | استؤنف | أعيد', subject: 'traffic' },
  // Meetings by who comes where
  { type: 'contact.meeting', verbs: 'تفقد', object: 'place', subject: 'office' },
  { type: 'contact.meeting', verbs: 'وصل | توجه', object: 'place', subject: 'office' },
  // Shots kept off
  { type: 'loss.equipment', verbs: 'تصدى | تصد', object: 'shots', marked: 'to' },
  // Truces
  { type: 'ceasefire.agreement', verbs: 'وافق', object: 'truce', marked: 'on' },
  { type: 'ceasefire.agreement', verbs: 'توصل', object: 'truce', marked: 'to' },
  { type: 'ceasefire.agreement', verbs: 'أبرم | وقع | مدد | جدد | أقر | قبل', object: 'truce' },
  { type: 'ceasefire.violation', verbs: 'انهار | ترنح | تهاوى | تهاو | تداعى | سقط | اهتز', subject: 'truce' },
  { type: 'ceasefire.violation', verbs: 'خرق | انتهك | نقض', object: 'truce' },
  { type: 'ceasefire.holding', verbs: 'احترم | راعى | راع', object: 'truce' },
  { type: 'ceasefire.holding', verbs: 'التزم | تقيد', object: 'truce', marked: 'with' },
];

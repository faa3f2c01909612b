import { describe, test } from 'vitest';
import { expectNone, expectYes, type Row } from './rows.js';

/** Ordinary sentences of Arabic newspapers, by what is easily misread in them. */
const ROWS: Record<string, Row[]> = {
  'names in quotation marks behind a word for what they are': [
    ['نقلت وكالة «رويترز» عن مصدر عسكري إسرائيلي أن الجيش قصف صور.', { type: 'attack.shelling', sources: ['Reuters', 'ISR/MIL'] }],
    ['ذكرت وكالة «سانا» أن الجيش السوري قصف حلب.', { type: 'attack.shelling', sources: ['SYR/MED'] }],
    ['أعلنت حركة «حماس» أنها قصفت صفد.', { type: 'attack.shelling', sources: ['PSE/REB'], agents: ['PSE/REB'] }],
    ['قالت منظمة «أطباء بلا حدود» إن خمسة موظفين قتلوا في غزة.', { type: 'loss.people', sources: ['-/NGO'] }],
    ['نقلت وكالة (رويترز) عن مصدر عسكري إسرائيلي أن الجيش قصف صور.', { type: 'attack.shelling', sources: ['Reuters', 'ISR/MIL'] }],
  ],
  'a verb behind "but" and its subject': [
    ['لكن مصدرا في الجيش الأوكراني نفى أن تكون القوات قد انسحبت من باخموت.', { type: 'control.withdrawal', polarity: 'denied', sources: ['UKR/MIL'] }],
    ['غير أن متحدثا باسم الجيش الأوكراني نفى انسحاب القوات من باخموت.', { type: 'control.withdrawal', polarity: 'denied', sources: ['UKR/MIL'] }],
    ['إلا أن مسؤولا أوكرانيا نفى أن تكون القوات قد انسحبت من باخموت.', { type: 'control.withdrawal', polarity: 'denied', sources: ['UKR/GOV'] }],
  ],
  'quoted from who spoke before': [
    ['قالت وزارة الدفاع الروسية إنها سجلت 4900 خرق، ونقلت عنها وكالة ريا نوفوستي أن قواتها التزمت بالهدنة.', { type: 'ceasefire.holding', sources: ['RIA Novosti', 'RUS/MIL'] }],
    ['قال قائد الجيش السوداني إن الحرب مستمرة. ونقلت عنه وكالة رويترز أن قواته دخلت الخرطوم.', { type: 'control.gain', sources: ['Reuters', 'SDN/MIL'] }],
  ],
  'refusals and readiness': [
    ['رفضت الحكومة السورية هدنة اقترحتها الأمم المتحدة.', { type: 'position', sources: ['SYR/GOV'] }],
    ['رفضت كييف إجراء محادثات مع موسكو.', { type: 'position', sources: ['UKR/GOV'], targets: ['RUS/GOV'] }],
    ['رفض الجيش السوداني الحوار مع الدعم السريع.', { type: 'position', polarity: 'affirmed' }],
    ['قال وزير الخارجية الإيراني إن بلاده مستعدة للتعاون مع الوكالة الدولية للطاقة الذرية.', { type: 'position', agents: ['IRN/GOV'] }],
    ['قال رئيس الوزراء العراقي إن حكومته لن تتفاوض مع الإرهابيين.', { type: 'position', polarity: 'affirmed' }],
    ['رفضت أسمرا الاتهامات الجيبوتية.', { type: 'accusation', polarity: 'denied' }],
  ],
  'bullets, ranks, tonnes': [
    ['قتل ثلاثة جنود برصاص مسلحين قرب الموصل أمس.', { type: 'attack.gunfire', agents: ['IRQ/REB'], targets: ['IRQ/MIL'] }],
    ['أصيب مدنيان بنيران قناصة الحوثي في تعز.', { type: 'loss.people', agents: ['YEM/REB'], targets: ['YEM/CVL'] }],
    ['استشهد العريف أحمد الزعبي برصاص مسلحين في إربد.', { type: 'loss.people', targets: ['JOR/MIL'], figures: [{ what: 'killed', value: 1 }] }],
    ['اعتقلت الشرطة التونسية الصحفي مراد الزغيدي.', { type: 'loss.people', figures: [{ what: 'captured', value: 1 }] }],
    ['وزعت تركيا ألف طن من المساعدات في إدلب.', { type: 'aid', figures: [{ what: 'tonnes', value: 1000 }] }],
    ['سلمت روسيا السودان 20 طنا من القمح.', { type: 'aid', agents: ['RUS/GOV'], figures: [{ what: 'tonnes', value: 20 }] }],
  ],
  'relief and what carries it': [
    ['أرسلت قطر طائرة تحمل 40 طنا من الأدوية إلى بورتسودان.', { type: 'aid', modality: 'actual', agents: ['QAT/GOV'], figures: [{ what: 'tonnes', value: 40 }] }],
    ['وصلت إلى العريش سفينة محملة بالمساعدات.', { type: 'aid', modality: 'actual' }],
    ['ستتوجه طائرة تحمل مساعدات كويتية إلى بورتسودان غدا.', { type: 'aid', modality: 'planned' }],
    ['قال الهلال الأحمر الكويتي إنه أرسل مساعدات إلى غزة.', { type: 'aid', sources: ['KWT/NGO'] }],
  ],
  'people on the move': [
    ['قالت الأمم المتحدة إن 20 ألفا من السودانيين عبروا إلى تشاد.', { type: 'evacuation', targets: ['SDN/CVL'], figures: [{ what: 'displaced', value: 20000 }] }],
    ['وصل عدد الفارين إلى 30 ألفا في شمال كيفو.', { type: 'evacuation', figures: [{ what: 'displaced', value: 30000 }] }],
    ['بدأت وحدات من الجيش الإسرائيلي بالخروج من جنوب لبنان.', { type: 'control.withdrawal', agents: ['ISR/MIL'] }],
  ],
  'who speaks': [
    ['قال إعلام الحوثيين إن خمسة جنود قتلوا في مأرب. وزعم إعلام الحوثيين أن مقاتلي الجماعة سيطروا على مديرية العبدية.', { type: 'control.gain', sources: ['YEM/MED'], agents: ['YEM/REB'] }],
    ['أفادت بلدية خاركيف بأن صاروخا أصاب مدرسة.', { type: 'attack.missile', sources: ['UKR/GOV'] }],
    ['قالت والدة أحد الجنود إن ابنها قتل في خاركيف.', { type: 'loss.people', sources: ['UKR/CVL'] }],
    ['أبلغ مسؤول في الصليب الأحمر وكالة رويترز أن خمسة عمال إغاثة قتلوا في غزة.', { type: 'loss.people', sources: ['-/NGO'] }],
  ],
  'names in quotation marks that say something': [
    ['«حماس» تعلن مقتل ثلاثة من قادتها في غزة', { type: 'loss.people', sources: ['PSE/REB'], targets: ['PSE/REB'] }],
    ['«قسد» تعلن السيطرة على سجن الصناعة في الحسكة', { type: 'control.gain', sources: ['SYR/REB'] }],
  ],
  'what is hit': [
    ['سمع دوي المدافع طوال الليل في أوبوك.', { type: 'attack.shelling', agents: [] }],
    ['قصف مقاتلو حزب الله المطلة بصواريخ الكاتيوشا.', { type: 'attack.shelling', agents: ['LBN/REB'] }],
    ['قال مصدر أمني لبناني إن مسلحين خطفوا راعيا من بلدة الوزاني.', { type: 'loss.people', figures: [{ what: 'captured', value: 1 }] }],
    ['دمرت القوات السودانية ثلاث عربات وأسرت قائدا ميدانيا.', { type: 'loss.people', agents: ['SDN/MIL'] }],
    ['دمر الجيش الإسرائيلي شبكة المياه في خان يونس.', { type: 'attack.other', agents: ['ISR/MIL'] }],
    ['دمرت القوات الروسية محطة كهرباء في خاركيف.', { type: 'attack.other', agents: ['RUS/MIL'] }],
    ['قال الجيش البنغلاديشي إنه لم يزرع أي لغم على الحدود.', { type: 'attack.mine', polarity: 'denied' }],
  ],
  blockades: [
    ['فرضت السعودية حصارا جويا وبحريا على اليمن.', { type: 'closure', agents: ['SAU/GOV'], places: ['Yemen'] }],
    ['قالت إسرائيل إن الحصار البحري على غزة سيستمر.', { type: 'closure', modality: 'planned', places: ['Gaza'] }],
    ['تحاصر قوات الدعم السريع مدينة الفاشر.', { type: 'attack.ground', agents: ['SDN/REB'] }],
  ],
};

for (const [name, rows] of Object.entries(ROWS)) {
  describe(name, () => {
    test.each(rows)('%s', (...row) => expectYes('ar', row));
  });
}

describe('nothing of the kind', () => {
  test('a refusal is no truce', () => expectNone('ar', 'رفضت إسرائيل وقف إطلاق النار.', 'ceasefire.agreement'));
  test('a plane with medicine is no deployment', () => expectNone('ar', 'أرسلت قطر طائرة تحمل 40 طنا من الأدوية إلى بورتسودان.', 'deployment'));
  test('talk with a medium is no call', () => expectNone('ar', 'أبلغ أحد سكان أم درمان رويترز هاتفيا أن القصف مستمر.', 'contact.call'));
  test('what a meeting is about is not told', () => expectNone('ar', 'عقد قائد اليونيفيل اجتماعا مع ضباط لبنانيين للبحث في انسحاب القوات الإسرائيلية.', 'control.withdrawal'));
  test('fighting that threatens a truce is no threat of somebody', () => expectNone('ar', 'قال غوتيريش إن استمرار القتال يهدد الهدنة في غزة.', 'alert'));
});

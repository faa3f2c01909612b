import { describe, expect, test } from 'vitest';
import { CLAIM_TYPES } from '../../src/model/claim.js';
import { expectNoAttack, expectYes, type Row } from './rows.js';

const yes = (rows: Row[]) => test.each(rows)('%s', (...row) => expectYes('ar', row));

const PARTIES: Row[] = [
  ['أعلنت وزارة الدفاع الفرنسية أن الجيش التركي قصف قرية تاليش.', { sources: ['FRA/MIL'], agents: ['Armed Forces of Turkey'], places: ['Talish'] }],
  ['أعلنت وزارة الدفاع في جورجيا أن الجيش الروسي قصف قرية تاليش.', { sources: ['Ministry of Defence of Georgia'], agents: ['Armed Forces of Russia'] }],
  ['أعرب المتحدث باسم وزارة الخارجية الإيرانية عن القلق من استمرار القتال.', { type: 'position', sources: ['IRN/GOV'], agents: ['IRN/GOV'] }],
  ['دعت المتحدثة باسم وزارة الخارجية الروسية ماريا زاخاروفا الطرفين إلى ضبط النفس.', { type: 'appeal', sources: ['Maria Zakharova'] }],
  ['أعرب الرئيس الفرنسي عن قلقه من اتساع الحرب.', { type: 'position', sources: ['FRA/GOV'] }],
  ['التقى وزيرا الخارجية التركي والروسي في موسكو.', { type: 'contact.meeting', agents: ['TUR/GOV', 'RUS/GOV'], places: ['Moscow'] }],
  ['قال رئيس الوزراء الأرميني نيكول باشينيان إن الجيش الأذربيجاني قصف مدينة شوشي.', { sources: ['Nikol Pashinyan'], agents: ['Armed Forces of Azerbaijan'], places: ['Shusha'] }],
  ['هاجمت القوات الأرمينية مواقع الجيش الأذربيجاني.', { agents: ['ARM/MIL'], targets: ['AZE/MIL'] }],
  ['القوات الأرمينية هاجمت مواقع الجيش الأذربيجاني.', { agents: ['ARM/MIL'], targets: ['AZE/MIL'] }],
  ['قالت وزارة الدفاع الأرمينية إن القوات الأذربيجانية قصفت مواقع الجيش الأرميني.', { sources: ['ARM/MIL'], agents: ['AZE/MIL'], targets: ['ARM/MIL'] }],
  ['قصفت المدفعية الأرمينية مدينة ترتر.', { agents: ['ARM/MIL'], targets: [] }],
  ['انتشرت قوات حفظ السلام الروسية في مدينة لاتشين.', { type: 'deployment', agents: ['RUS/MIL'], places: ['Lachin'] }],
  ['دعا الكرملين الطرفين إلى ضبط النفس.', { type: 'appeal', sources: ['RUS/GOV'] }],
];

const ATTRIBUTION: Row[] = [
  ['وفقا لوزارة الدفاع الأرمينية، استهدفت مسيرات أذربيجانية مدينة مارتوني.', { act: 'report', sources: ['ARM/MIL'], agents: ['AZE/MIL'] }],
  ['ذكرت وكالة رويترز أن الجيش الأذربيجاني سيطر على جبرائيل.', { act: 'report', sources: ['Reuters'] }],
  ['وزارة الدفاع الأذربيجانية: إصابة ثلاثة من جنودنا.', { act: 'state', sources: ['AZE/MIL'], targets: ['AZE/MIL'] }],
  ['قال إلهام علييف: "إن جيشنا حرر مدينة جبرائيل".', { type: 'control.gain', sources: ['Ilham Aliyev'], agents: ['AZE/MIL'] }],
  ['نفت وزارة الدفاع الأذربيجانية قصف مدينة شوشي.', { type: 'attack.shelling', polarity: 'denied', act: 'deny', sources: ['AZE/MIL'] }],
  ['أعلنت وزارة الدفاع الأرمينية أن الجيش الأذربيجاني قصف قرية تاليش. وأضافت أن خمسة مدنيين أصيبوا.', { type: 'loss.people', act: 'state', sources: ['Ministry of Defence of Armenia'] }],
  ['زعمت وزارة الدفاع الأرمينية أن الجيش الأذربيجاني خسر 20 دبابة.', { type: 'loss.equipment', act: 'claim', sources: ['ARM/MIL'], targets: ['AZE/MIL'] }],
  ['اتهمت وزارة الدفاع الأذربيجانية أرمينيا بانتهاك وقف إطلاق النار.', { type: 'ceasefire.violation', act: 'accuse', sources: ['AZE/MIL'] }],
  ['أكدت وزارة الدفاع الأرمينية مقتل ثلاثة من جنودها.', { type: 'loss.people', sources: ['ARM/MIL'], targets: ['ARM/MIL'] }],
  ['قال مصدر عسكري لرويترز إن الاشتباكات مستمرة في هادروت.', { type: 'clash', act: 'state', places: ['Hadrut'] }],
  ['سيطر الجيش الأذربيجاني على مدينة جبرائيل.', { act: 'none', sources: [] }],
  ['قالت وزارة الدفاع الأرمينية إن القوات الأذربيجانية لم تهاجم قرية تاليش.', { polarity: 'denied', act: 'state', sources: ['ARM/MIL'], agents: ['AZE/MIL'] }],
];

const told = (when: string) => `قصف الجيش التركي ${when} قرية تاليش.`;
const TIMES: Row[] = [
  [told('اليوم'), { time: '2020-10-20' }],
  [told('أمس'), { time: '2020-10-19' }],
  [told('قبل ثلاثة أيام'), { time: '2020-10-17' }],
  [told('قبل 3 أيام'), { time: '2020-10-17' }],
  [told('قبل يومين'), { time: '2020-10-18' }],
  [told('ليلة أمس'), { time: '2020-10-19' }],
  [told('أول من أمس'), { time: '2020-10-18' }],
  [told('يوم الجمعة'), { time: '2020-10-16' }],
  [told('الجمعة الماضية'), { time: '2020-10-16' }],
  [told('مساء الثلاثاء'), { time: '2020-10-20' }],
  [told('فجر الأحد'), { time: '2020-10-18' }],
  [told('خلال الـ24 ساعة الماضية'), { time: '2020-10-19..2020-10-20' }],
  [told('الأسبوع الماضي'), { time: '2020-10-13..2020-10-20' }],
  [told('في 10 أكتوبر 2020'), { time: '2020-10-10' }],
  [told('في 10 أكتوبر'), { time: '2020-10-10' }],
  [told('في 10 تشرين الأول'), { time: '2020-10-10' }],
  [told('في 10 أكتوبر/تشرين الأول 2020'), { time: '2020-10-10' }],
  [told('في العاشر من أكتوبر'), { time: '2020-10-10' }],
  [told('في 12 غشت'), { time: '2020-08-12' }],
  [told('في 12 أوت'), { time: '2020-08-12' }],
  [told('في 10/10/2020'), { time: '2020-10-10' }],
  [told('في 23 صفر 1442'), { time: '2020-10-10' }],
  [told('في 23 صفر 1442 هـ'), { time: '2020-10-10' }],
  [told('أمس'), { time: null, published: null }],
  [told('يوم الجمعة'), { time: null, published: null }],
  [told('في 10 أكتوبر 2020'), { time: '2020-10-10', published: null }],
  [told('أمس'), { time: '2020-02-29', published: '2020-03-01' }],
  [told('في 30 ديسمبر'), { time: '2020-12-30', published: '2021-01-02' }],
];

const FIGURES: Row[] = [
  ['قتل 12 مدنيا في هجوم صاروخي على غنجة.', { type: 'loss.people', figures: [{ what: 'killed', value: 12 }] }],
  ['قتل اثنا عشر مدنيا في غنجة.', { figures: [{ what: 'killed', value: 12 }] }],
  ['أصيب خمسة وثلاثون جنديا.', { figures: [{ what: 'wounded', value: 35 }] }],
  ['قتل مئتان وخمسون جنديا.', { figures: [{ what: 'killed', value: 250 }] }],
  ['قتل ثلاثة آلاف جندي.', { figures: [{ what: 'killed', value: 3000 }] }],
  ['قتل جنديان في غنجة.', { figures: [{ what: 'killed', value: 2 }] }],
  ['قتل جنديان وأصيب ثلاثة في غنجة.', { figures: [{ what: 'killed', value: 2 }, { what: 'wounded', value: 3 }] }],
  ['دمر الجيش الأرميني مروحيتين و7 دبابات أذربيجانية.', { targets: ['AZE/MIL'], figures: [{ what: 'helicopters', value: 2 }, { what: 'tanks', value: 7 }] }],
  ['قتل ما لا يقل عن 20 جنديا أذربيجانيا.', { figures: [{ what: 'killed', min: 20 }] }],
  ['قتل 20 جنديا على الأقل.', { figures: [{ what: 'killed', min: 20 }] }],
  ['قتل أكثر من 90 جنديا.', { figures: [{ what: 'killed', min: 90 }] }],
  ['قتل أقل من 10 جنود.', { figures: [{ what: 'killed', max: 10 }] }],
  ['قتل نحو 830 جنديا أرمينيا.', { figures: [{ what: 'killed', value: 830, approximate: true }] }],
  ['أصيب عشرات الجنود الأرمن.', { figures: [{ what: 'wounded', min: 24 }] }],
  ['أصيب مئات المدنيين في ستيباناكيرت.', { figures: [{ what: 'wounded', min: 200 }] }],
  ['قتل آلاف الجنود الأرمن.', { figures: [{ what: 'killed', min: 2000 }] }],
  ['قتل أكثر من 3,634 جنديا حتى الآن.', { figures: [{ what: 'killed', min: 3634, cumulative: true }] }],
  ['ارتفع عدد القتلى الأرمن إلى 604 جنود.', { targets: ['ARM/MIL'], figures: [{ what: 'killed', value: 604, cumulative: true }] }],
  ['قتل 29 جنديا آخرين وارتفعت الحصيلة الإجمالية إلى 633 قتيلا.', { figures: [{ what: 'killed', value: 29 }] }],
  ['قتل 29 جنديا آخرين وارتفعت الحصيلة الإجمالية إلى 633 قتيلا.', { figures: [{ what: 'killed', value: 633, cumulative: true }] }],
  ['تراقب قوات حفظ السلام الروسية الوضع من 23 نقطة مراقبة.', { figures: [{ what: 'observation-posts', value: 23 }] }],
  ['سجلت ثلاثة انتهاكات لوقف إطلاق النار في قره باغ.', { type: 'ceasefire.violation', figures: [{ what: 'violations', value: 3 }] }],
];

const TYPES: Row[] = [
  ['قصف الجيش الأرميني مدينة ترتر.', { type: 'attack.shelling', agents: ['ARM/MIL'] }],
  ['أطلقت أرمينيا صواريخ على مدينة غنجة.', { type: 'attack.missile', agents: ['ARM/MIL'], places: ['Ganja'] }],
  ['شنت الطائرات الروسية غارات على مدينة إدلب.', { type: 'attack.air', agents: ['RUS/MIL'] }],
  ['هاجمت طائرات مسيرة تركية قرية تاليش.', { type: 'attack.drone', agents: ['TUR/MIL'] }],
  ['أطلق قناصة أرمينيون النار على مواقع الجيش الأذربيجاني.', { type: 'attack.gunfire', agents: ['ARM/MIL'], targets: ['AZE/MIL'] }],
  ['اقتحمت القوات الأذربيجانية قرية تاليش.', { type: 'attack.ground', agents: ['AZE/MIL'] }],
  ['أصيب شخصان جراء انفجار لغم في فضولي.', { type: 'attack.mine', places: ['Fuzuli'] }],
  ['هاجم الجيش الأذربيجاني قرية تاليش.', { type: 'attack.other', agents: ['AZE/MIL'] }],
  ['اندلعت اشتباكات بين القوات الأرمينية والأذربيجانية في هادروت.', { type: 'clash', agents: ['ARM/MIL', 'AZE/MIL'] }],
  ['انتهك الجيش الأرميني وقف إطلاق النار.', { type: 'ceasefire.violation', agents: ['ARM/MIL'] }],
  ['توصلت أرمينيا وأذربيجان إلى اتفاق لوقف إطلاق النار.', { type: 'ceasefire.agreement', agents: ['ARM/GOV', 'AZE/GOV'] }],
  ['وقف إطلاق النار صامد على طول خط التماس.', { type: 'ceasefire.holding' }],
  ['سيطر الجيش الأذربيجاني على مدينة جبرائيل.', { type: 'control.gain', agents: ['AZE/MIL'], places: ['Jabrayil'] }],
  ['انسحبت القوات الأرمينية من مدينة فضولي.', { type: 'control.withdrawal', agents: ['ARM/MIL'] }],
  ['قتل ثلاثة جنود أرمن.', { type: 'loss.people', agents: [], targets: ['ARM/MIL'] }],
  ['دمر الجيش الأذربيجاني دبابتين أرمينيتين.', { type: 'loss.equipment', agents: ['AZE/MIL'], targets: ['ARM/MIL'] }],
  ['أخطرت أذربيجان روسيا مسبقا ببدء العملية.', { type: 'operation.start' }],
  ['انتهاء العملية العسكرية الأذربيجانية في قره باغ', { type: 'operation.end', agents: ['AZE/MIL'] }],
  ['أرسلت أذربيجان تعزيزات عسكرية إلى الحدود.', { type: 'deployment', agents: ['AZE/MIL'] }],
  ['وضع الجيش الأرميني قواته في حالة تأهب.', { type: 'alert', agents: ['ARM/MIL'] }],
  ['أرسلت تركيا أسلحة إلى أذربيجان.', { type: 'support.military', agents: ['TUR/GOV'], targets: ['AZE/GOV'] }],
  ['تراقب قوات حفظ السلام الروسية الوضع من 23 نقطة مراقبة.', { type: 'monitoring', modality: 'ongoing', agents: ['RUS/MIL'] }],
  ['فتحت قوات حفظ السلام الروسية تحقيقا في الحادث.', { type: 'settlement', agents: ['RUS/MIL'] }],
  ['أجرى فلاديمير بوتين اتصالا هاتفيا مع نيكول باشينيان.', { type: 'contact.call', agents: ['Vladimir Putin', 'Nikol Pashinyan'] }],
  ['التقى وزير الخارجية الأرميني نظيره الفرنسي في باريس.', { type: 'contact.meeting', agents: ['ARM/GOV', 'FRA/GOV'], places: ['Paris'] }],
  ['وقعت أرمينيا وروسيا اتفاقية تعاون عسكري.', { type: 'agreement', agents: ['ARM/GOV', 'RUS/GOV'] }],
  ['عرضت إيران الوساطة بين أرمينيا وأذربيجان.', { type: 'mediation', agents: ['IRN/GOV'] }],
  ['دعت فرنسا الطرفين إلى الالتزام بوقف إطلاق النار.', { type: 'appeal', modality: 'demanded', act: 'demand', agents: ['FRA/GOV'] }],
  ['أعربت وزارة الخارجية الألمانية عن قلقها من استمرار القتال.', { type: 'position', act: 'express', agents: ['DEU/GOV'] }],
  ['حملت وزارة الخارجية الأرمينية تركيا مسؤولية التصعيد.', { type: 'accusation', act: 'accuse', agents: ['ARM/GOV'], targets: ['TUR/GOV'] }],
  ['أجلت القوات الروسية 200 مدني من ستيباناكيرت.', { type: 'evacuation', agents: ['RUS/MIL'], places: ['Stepanakert'] }],
  ['وصلت قافلة مساعدات إنسانية روسية إلى ستيباناكيرت.', { type: 'aid', places: ['Stepanakert'] }],
  ['أفرجت أذربيجان عن عشرة أسرى أرمن.', { type: 'prisoners', agents: ['AZE/GOV'] }],
  ['أغلقت أذربيجان مجالها الجوي.', { type: 'closure', agents: ['AZE/GOV'] }],
  ['أخطرت أذربيجان روسيا مسبقا ببدء العملية.', { type: 'notification', agents: ['AZE/GOV'], targets: ['RUS/GOV'] }],
];

const NO = [
  'الرئيسية سياسة اقتصاد رياضة حرب النجوم',
  'قتل أربعة أشخاص في حادث سير على طريق القاهرة.',
  'تعرض دور السينما فيلما جديدا عن الحرب العالمية الثانية.',
  'توفي المريض بنوبة قلبية.',
  'بلغ سعر الدولار في السوق المصرية 16 جنيها.',
  'إذا هاجم الجيش التركي يريفان فسترد روسيا.',
  'قد يهاجم الجيش الأذربيجاني لاتشين.',
  'سيهاجم الجيش الأذربيجاني لاتشين.',
  'لم تشن تركيا أي هجوم على أرمينيا.',
  'طالبت فرنسا بوقف الهجمات.',
  'أعربت إيران عن قلقها من هجوم إسرائيلي محتمل.',
  'طرحت الشركة هاتفا جديدا في الأسواق.',
];

describe('parties', () => yes(PARTIES));
describe('attribution', () => yes(ATTRIBUTION));
describe('times', () => yes(TIMES));
describe('figures', () => yes(FIGURES));
describe('claim types', () => {
  yes(TYPES);
  test('each has a row but the rest', () => {
    expect([...new Set([...TYPES.map(([, { type }]) => type), 'other'])].sort()).toEqual([...CLAIM_TYPES].sort());
  });
});
describe('no attack that happened', () => {
  test.each(NO)('%s', (sentence) => expectNoAttack('ar', sentence));
});

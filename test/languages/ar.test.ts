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

const BINDING: Row[] = [
  // The subject stands before its verb, with an adverb of time between.
  ['القوات الروسية شنت فجرا هجوما بريا واسعا على مواقع أوكرانية قرب كوبيانسك.', { type: 'attack.ground', agents: ['RUS/MIL'], targets: ['UKR/MIL'] }],
  // 'Belonging to' binds a force, a body or a thing to whom it belongs to.
  ['مضادات أرضية تابعة لقوات الدعم السريع أطلقت نيرانها باتجاه طائرات الجيش السوداني.', { type: 'attack.other', agents: ['Rapid Support Forces'], targets: ['SDN/MIL'] }],
  ['أفادت وزارة الصحة التابعة لحركة حماس بمقتل 12 شخصا في رفح.', { type: 'loss.people', sources: ['Hamas'] }],
  // A body with its country is complete: who follows is somebody else.
  ['اتهمت الخارجية السودانية قوات الدعم السريع بقصف مخيم زمزم للنازحين.', { type: 'attack.shelling', act: 'accuse', sources: ['SDN/GOV'], agents: ['Rapid Support Forces'] }],
  // A halt to firing is a ceasefire whatever describes the halt; firing that goes on is none.
  ['أعلنت الحكومة السودانية وقفا كاملا وفوريا لإطلاق النار في دارفور.', { type: 'ceasefire.agreement' }],
  ['تعرضت دورية لإطلاق نار في دارفور.', { type: 'attack.gunfire' }],
  // What came under somebody's fire was not fired at by its own.
  ['تعرضت بلدة كفركلا لقصف مدفعي إسرائيلي.', { type: 'attack.shelling', agents: ['ISR/MIL'], targets: [], places: ['Kfar Kila'] }],
  // A clause without 'which' that describes an event tells who made it.
  ['أسفرت غارة شنتها طائرات روسية على ريف إدلب عن مقتل سبعة مدنيين.', { type: 'attack.air', agents: ['RUS/MIL'], targets: ['SYR/CVL'] }],
  ['أسفرت غارة شنتها طائرات روسية على ريف إدلب عن مقتل سبعة مدنيين.', { type: 'loss.people', agents: ['RUS/MIL'], targets: ['SYR/CVL'], figures: [{ what: 'killed', value: 7 }] }],
  ['أكد الجيش السوداني تصديه لهجوم شنته قوات الدعم السريع على مدينة الفاشر.', { type: 'attack.ground', polarity: 'affirmed', agents: ['Rapid Support Forces'] }],
  // A verb that only performs a deed: whom the deed is done to stands by its noun.
  ['أقدمت مجموعات تابعة لـ"قسد" مساء الاثنين على استهداف حواجز قوى الأمن الداخلي بقذائف الهاون.', { type: 'attack.shelling', agents: ['Syrian Democratic Forces'], targets: ['SYR/GOV'] }],
  // A strike and what it cost are a claim each.
  ['قتل خمسة أشخاص في غارة إسرائيلية على بلدة عيتا الشعب.', { type: 'attack.air', agents: ['ISR/MIL'] }],
  ['قتل خمسة أشخاص في غارة إسرائيلية على بلدة عيتا الشعب.', { type: 'loss.people', agents: ['ISR/MIL'], figures: [{ what: 'killed', value: 5 }] }],
  ['مقتل 5 مدنيين بقصف لقوات النظام على ريف إدلب', { type: 'attack.shelling', agents: ['SYR/MIL'], targets: ['SYR/CVL'] }],
  // Who was wounded in an explosion did not make it.
  ['أصيب جندي تركي بجروح في انفجار عبوة ناسفة قرب الباب.', { type: 'attack.mine', agents: [] }],
  // A people that a number counts is civilians; counted soldiers are not.
  ['أعلنت وزارة الصحة في غزة مقتل 34 فلسطينيا في قصف إسرائيلي على مخيم النصيرات.', { type: 'loss.people', targets: ['PSE/CVL'] }],
  ['مقتل 54 جنديا إسرائيليا في غزة', { type: 'loss.people', targets: ['ISR/MIL'] }],
  // A force that stands before a verb of killing, with people counted after it, does it; counted people before it suffer it.
  ['أكدت مصادر أمنية أن الجيش التركي حيّد خمسة إرهابيين في شمال سوريا.', { type: 'loss.people', agents: ['TUR/MIL'], targets: ['SYR/REB'] }],
  ['قال المرصد السوري لحقوق الإنسان إن أربعة جنود قتلوا بقصف تركي على ريف الحسكة.', { type: 'loss.people', agents: ['TUR/MIL'] }],
  // What a force announces as a noun it did itself, not what fell on its own ground.
  ['أعلن حزب الله استهداف ثكنة زرعيت بصلية صاروخية.', { type: 'attack.missile', agents: ['Hezbollah'] }],
  ['أعلنت كتائب القسام تدمير دبابة ميركافا إسرائيلية شرقي جباليا.', { type: 'loss.equipment', agents: ['PSE/REB'], targets: ['ISR/MIL'], figures: [{ what: 'tanks', value: 1 }] }],
  ['أعلن الجيش الإسرائيلي سقوط صاروخ في الجليل.', { type: 'attack.missile', agents: [] }],
  ['نفت الحكومة السودانية قصف مستشفى في نيالا.', { type: 'attack.shelling', polarity: 'denied', agents: ['SDN/MIL'] }],
  // 'Hit' with people counted wounds them; a house is hit.
  ['قصفت قوات الدعم السريع سوقا في أم درمان، فقتلت 20 مدنيا وأصابت 40 آخرين.', { type: 'loss.people', agents: ['Rapid Support Forces'], figures: [{ what: 'killed', value: 20 }, { what: 'wounded', value: 40 }] }],
  ['أصابت مسيرة روسية مبنى سكنيا في خاركيف.', { type: 'attack.drone', agents: ['RUS/MIL'], targets: ['UKR/CVL'] }],
  // A ceasefire that is only talked about is not agreed.
  ['قالت مصادر محلية إن طائرات مجهولة قصفت موقعا للحشد الشعبي غربي العراق.', { type: 'attack.air', agents: [] }],
  // Bare shelling is typed by what it was made with, not by what it hit.
  ['قصف طيران الجيش السوداني مدينة نيالا.', { type: 'attack.air', agents: ['SDN/MIL'] }],
  ['قصفت الطائرات الإسرائيلية مقر وزارة الدفاع السورية في دمشق.', { type: 'attack.air', agents: ['ISR/MIL'] }],
  ['قصف الجيش الإسرائيلي منصات صواريخ لحزب الله في صور.', { type: 'attack.shelling', agents: ['ISR/MIL'] }],
  // The speaker's own men, and what one of two sides destroyed of the other.
  ['أعلن جهاز أمن الدولة اللبناني مقتل أحد عناصره في غارة إسرائيلية على النبطية.', { type: 'loss.people', targets: ['LBN/GOV'] }],
  // Where the name opens the headline it is the speaker.
  ['الكونغو الديمقراطية تتهم رواندا بدعم المتمردين', { type: 'accusation', act: 'accuse', sources: ['COD/GOV'], targets: ['RWA/GOV'] }],
  // One of a kind without article; a definite one is not counted.
  ['قتل جندي إسرائيلي وأصيب ثلاثة آخرون في معارك شمال غزة.', { type: 'loss.people', figures: [{ what: 'killed', value: 1 }, { what: 'wounded', value: 3 }] }],
  ['مقتل سائق الشاحنة في قصف إسرائيلي على غزة.', { type: 'loss.people', figures: [] }],
];

const ATTRIBUTION: Row[] = [
  // A name alone in brackets at the head of a line speaks it, and does what it tells without a subject.
  ['(الجيش الإسرائيلي) أغار على 120 هدفا في لبنان.', { type: 'attack.air', act: 'state', sources: ['ISR/MIL'], agents: ['ISR/MIL'] }],
  ['(وزارة الصحة اللبنانية) مقتل 15 شخصا في غارات إسرائيلية على بعلبك.', { type: 'attack.air', sources: ['LBN/GOV'], agents: ['ISR/MIL'] }],
  ['حزب الله: استهدفنا قاعدة ميرون بالصواريخ.', { type: 'attack.missile', sources: ['Hezbollah'], agents: ['Hezbollah'] }],
  // What is told without a verb is a statement as well.
  ['قال الرئيس الفرنسي إن القرار الروسي غير متوازن تماما.', { type: 'position', sources: ['FRA/GOV'] }],
  // A denial whose object is what stands before it.
  ['اتهمت أوكرانيا روسيا بقصف سوق في خاركيف، وهو ما نفته وزارة الدفاع الروسية.', { polarity: 'denied', act: 'deny', sources: ['RUS/MIL'] }],
  // A closing 'according to' answers for all that goes before it, up to 'while'.
  ['قصفت قوات الدعم السريع سوقا في أم درمان، فقتلت 20 مدنيا، وفق ما أفادت شبكة أطباء السودان.', { type: 'attack.shelling', act: 'report', sources: ['Sudan Doctors Network'] }],
  ['سيطر الجيش السوداني على جسر الحلفايا، فيما قصفت قوات الدعم السريع أم درمان، وفق شبكة أطباء السودان.', { type: 'control.gain', sources: [] }],
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
  [told('الأسبوع الماضي'), { time: '2020-10-12..2020-10-18' }],
  [told('في 10 أكتوبر 2020'), { time: '2020-10-10' }],
  [told('في 10 أكتوبر'), { time: '2020-10-10' }],
  [told('في 10 تشرين الأول'), { time: '2020-10-10' }],
  [told('في 10 أكتوبر/تشرين الأول 2020'), { time: '2020-10-10' }],
  [told('في العاشر من أكتوبر'), { time: '2020-10-10' }],
  [told('في 12 غشت'), { time: '2020-08-12' }],
  [told('في 12 أوت'), { time: '2020-08-12' }],
  [told('في 10/10/2020'), { time: '2020-10-10' }],
  ['قتل 200 شخص منذ اندلاع القتال في 15 أغسطس.', { time: '2020-08-15..2020-10-20' }],
  ['قتل 200 شخص منذ بدء الهجوم التركي قبل أسبوع.', { type: 'loss.people', time: '2020-10-13..2020-10-20' }],
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
describe('who did it to whom', () => yes(BINDING));
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

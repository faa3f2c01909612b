import { describe, test } from 'vitest';
import { expectYes, type Row } from './rows.js';

/** Who did it and to whom, as the sentence itself tells it. */
const ROLES: Record<string, Row[]> = {
  'fire, weapons and hands tell whose they are': [
    ['قتل خمسة مدنيين برصاص الجيش الإسرائيلي في جنين.', { type: 'loss.people', agents: ['ISR/MIL'] }],
    ['مقتل ثلاثة متظاهرين برصاص قوات الأمن العراقية في الناصرية.', { type: 'loss.people', agents: ['IRQ/GOV'], targets: ['IRQ/CVL'] }],
    ['أصيب عشرة أشخاص بنيران القوات الأوكرانية في دونيتسك.', { type: 'loss.people', agents: ['UKR/MIL'], targets: ['UKR/CVL'] }],
    ['استهدف موقع للجيش اللبناني بقذيفة إسرائيلية.', { type: 'attack.shelling', agents: ['ISR/MIL'], targets: ['LBN/MIL'] }],
    ['استهدف الجيش الأوكراني رتلا روسيا بصواريخ أمريكية.', { type: 'attack.missile', agents: ['UKR/MIL'] }],
    ['أصيب ثلاثة أشخاص برصاص مجهولين في درعا.', { type: 'loss.people', agents: [] }],
  ],
  'who made an attack stands behind its noun, past what describes it': [
    ['إصابة أربعة مدنيين بقصف مدفعي لقوات الدعم السريع على أم درمان.', { type: 'loss.people', agents: ['SDN/REB'], targets: ['SDN/CVL'] }],
    ['قتل سبعة أشخاص في قصف عنيف للجيش السوداني على نيالا.', { type: 'attack.shelling', agents: ['SDN/MIL'] }],
    ['تعرضت قاعدة أمريكية في سوريا لهجوم بطائرات مسيرة شنته فصائل عراقية.', { type: 'attack.drone', agents: ['IRQ/REB'], targets: ['USA/MIL'] }],
    ['استهداف للجيش المالي قرب كيدال', { type: 'attack.other', agents: [], targets: ['MLI/MIL'] }],
    ['وقتلت غارة أمريكية قياديا في حركة الشباب.', { type: 'loss.people', agents: ['USA/MIL'], targets: ['Al-Shabaab'] }],
    ['خلف الهجوم الذي شنه مسلحون من بوكو حرام 15 قتيلا في ولاية بورنو.', { type: 'loss.people', agents: ['Boko Haram'] }],
    ['إن رجلين قتلا بعد قصف روسي لمدينة خيرسون.', { type: 'loss.people', agents: ['RUS/MIL'], targets: ['UKR/CVL'] }],
  ],
  'the form of a noun tells that a verb takes it': [
    ['فصائل المعارضة السورية سيطرت على ثلاث نقاط في تلة الخربة وقتلت عددا من جنود النظام.', { type: 'loss.people', agents: ['SYR/REB'], targets: ['SYR/MIL'] }],
    ['هاجم مقاتلون من حركة الشباب قاعدة في مقديشو وقتلوا خمسة جنود.', { type: 'loss.people', agents: ['Al-Shabaab'] }],
    ['قصفت قوات الدعم السريع سوقا في الأبيض وقتلت ثمانية تجار.', { type: 'loss.people', agents: ['SDN/REB'] }],
    ['أعلن الجيش الباكستاني أنه قتل 12 مسلحا في وزيرستان الشمالية.', { type: 'loss.people', agents: ['PAK/MIL'], targets: ['PAK/REB'] }],
    ['قال المرصد السوري لحقوق الإنسان إنه قتل 12 مدنيا في إدلب.', { type: 'loss.people', agents: [] }],
    ['قتل جنديان أوكرانيان قرب باخموت.', { type: 'loss.people', agents: [], targets: ['UKR/MIL'] }],
    ['إن قصفا أوكرانيا استهدف مدينة بيلغورود.', { type: 'attack.shelling', agents: ['UKR/MIL'], places: ['Belgorod'] }],
  ],
  'a member of a group is of it; who mourns lost his own': [
    ['إسرائيل تغتال قياديا في حماس بغارة على صيدا', { type: 'loss.people', agents: ['ISR/MIL'], targets: ['Hamas'] }],
    ['نعى حزب الله أربعة من مقاتليه.', { type: 'loss.people', sources: ['Hezbollah'], agents: [], targets: ['Hezbollah'] }],
    ['تكبد الجيش الإسرائيلي خسائر في الأرواح.', { type: 'loss.people', agents: [], targets: ['ISR/MIL'] }],
    ['خسرت القوات الأرمينية 12 دبابة.', { type: 'loss.equipment', agents: [], targets: ['ARM/MIL'] }],
    ['فقد الجيش السوري السيطرة على خان شيخون.', { type: 'control.withdrawal', agents: ['SYR/MIL'] }],
  ],
  'a joined verb goes on with its subject': [
    ['وصل الرئيس الفرنسي إيمانويل ماكرون إلى بيروت والتقى نظيره اللبناني ميشال عون.', { type: 'contact.meeting', agents: ['FRA/GOV', 'LBN/GOV'] }],
    ['نددت وزارة الخارجية الباكستانية بالغارات الهندية واستدعت القائم بالأعمال الهندي.', { type: 'position', sources: [], agents: ['PAK/GOV'], targets: ['IND/GOV'] }],
    ['وأفاد سكان محليون بسقوط صاروخ حوثي على مستشفى في مأرب، وهو ما نفاه الحوثيون.', { type: 'attack.missile', polarity: 'denied', sources: ['Houthi movement'] }],
  ],
  'two nouns behind a verb are who does it and to whom': [
    ['أعدم مسلحو حركة الشباب أربعة رجال في مدينة جلب.', { type: 'loss.people', agents: ['Al-Shabaab'], targets: ['SOM/CVL'] }],
    ['اعتقلت قوات الأمن السورية ضابطا سابقا في حمص.', { type: 'loss.people', agents: ['SYR/GOV'] }],
    ['اختطف مسلحون مجهولون موظفا في الأمم المتحدة في تعز.', { type: 'loss.people', agents: ['YEM/REB'] }],
    ['أصيب جندي إسرائيلي وثلاثة مدنيين في حيفا.', { type: 'loss.people', agents: [] }],
    ['طردت القوات الحكومية مسلحي القاعدة من مديرية المحفد.', { type: 'control.gain', agents: ['YEM/MIL'], targets: ['YEM/REB'] }],
  ],
  'joint subjects by their adjectives': [
    ['نفذ الجيشان الأميركي والبريطاني ضربات على مواقع للحوثيين في الحديدة.', { type: 'attack.other', agents: ['USA/MIL', 'GBR/MIL'], targets: ['Houthi movement'] }],
    ['خاضت وحدات الجيش السوري معارك ضد المسلحين في ريف اللاذقية.', { type: 'clash', agents: ['SYR/MIL', 'SYR/REB'] }],
  ],
  'what a clause describes does what it tells': [
    ['أسقطت بولندا مسيرات روسية انتهكت مجالها الجوي.', { type: 'loss.equipment', agents: ['POL/MIL'], targets: ['RUS/MIL'] }],
    ['قالت بولندا إنها أسقطت مسيرات روسية انتهكت مجالها الجوي.', { type: 'loss.equipment', agents: ['POL/MIL'], targets: ['RUS/MIL'] }],
    ['تعرضت قاعدة عين الأسد التي تضم قوات أميركية لهجوم بثلاث مسيرات.', { type: 'attack.drone', places: ['Ain al-Asad Airbase'] }],
    ['هاجم مسلحون ينتمون إلى تنظيم القاعدة ثكنة عسكرية وسط مالي.', { type: 'attack.ground', agents: ['Al-Qaeda'] }],
  ],
  "a group's own fighters are the group": [
    ['قال المتحدث باسم كتائب القسام أبو عبيدة إن مقاتليها دمروا ناقلة جند إسرائيلية شرق رفح.', { type: 'loss.equipment', agents: ['Izz ad-Din al-Qassam Brigades'], targets: ['ISR/MIL'] }],
    ['قتل قائد ميداني في كتائب القسام بغارة إسرائيلية في طولكرم.', { type: 'loss.people', agents: ['ISR/MIL'], targets: ['Izz ad-Din al-Qassam Brigades'] }],
  ],
  'settlers, workers and freed prisoners': [
    ['اقتحم مستوطنون قرية المغير.', { type: 'attack.ground', agents: ['Israeli settlers'] }],
    ['قضى خمسة عمال سوريين بقصف إسرائيلي على مزرعة في البقاع.', { type: 'loss.people', agents: ['ISR/MIL'], targets: ['SYR/CVL'] }],
    ['أفرجت السلطات الروسية عن 10 أسرى أوكرانيين.', { type: 'prisoners', agents: ['RUS/GOV'], targets: ['UKR/CVL'] }],
    ['أبلغت إسرائيل واشنطن مسبقا بالهجوم على إيران.', { type: 'notification', agents: ['ISR/GOV'] }],
    ['قتل لبنانيان في غارة إسرائيلية على النبطية.', { type: 'loss.people', agents: ['ISR/MIL'], targets: ['LBN/CVL'], figures: [{ what: 'killed', value: 2 }] }],
  ],
  'what was not lost was yet attacked': [
    ['لم يسفر الهجوم بالمسيرات على مطار أربيل عن سقوط ضحايا.', { type: 'attack.drone', polarity: 'affirmed' }],
    ['لم يقع أي هجوم على مطار أربيل.', { type: 'attack.other', polarity: 'denied' }],
  ],
  'an unknown party accused by somebody did it, and nobody else': [
    ['اتهمت الشرطة مجهولين بإطلاق النار على حافلة تقل عمالا في كراتشي.', { type: 'attack.gunfire', act: 'accuse', agents: [] }],
    ['اتهم محافظ الخرطوم جهات لم يسمها بالوقوف وراء قصف سوق أم درمان.', { type: 'attack.shelling', act: 'accuse', agents: [] }],
    ['اتهم الجيش السوداني الإمارات بتزويد قوات الدعم السريع بمسيرات.', { type: 'support.military', agents: ['ARE/GOV'], targets: ['SDN/REB'] }],
    ['نفت أبوظبي تزويد أي طرف في السودان بالسلاح.', { type: 'support.military', polarity: 'denied', agents: ['ARE/GOV'] }],
    ['نفت حماس التوصل إلى اتفاق مع إسرائيل بشأن تبادل الأسرى.', { type: 'agreement', polarity: 'denied', agents: ['Hamas', 'ISR/GOV'] }],
  ],
  'whose shots are downed, whose ships are seized': [
    ['أسقطت الدفاعات الجوية الروسية المسيّرات التي أطلقتها أوكرانيا على موسكو ليلا.', { type: 'loss.equipment', agents: ['RUS/MIL'], targets: ['UKR/MIL'] }],
    ['احتجزت البحرية الإيرانية ناقلة نفط ترفع علم جزر مارشال في مضيق هرمز.', { type: 'loss.equipment', agents: ['IRN/MIL'] }],
    ['أفرجت حركة حماس عن ثلاث رهائن إسرائيليات مقابل تسعين أسيرا فلسطينيا.', { type: 'prisoners', agents: ['Hamas'], targets: ['ISR/CVL'] }],
  ],
  'some of a force are of it': [
    ['أعلنت جماعة جيش العدل مسؤوليتها عن مقتل خمسة من حرس الحدود الإيراني.', { type: 'loss.people', agents: ['Jaish al-Adl'], targets: ['IRN/MIL'] }],
    ['أسفر الهجوم عن مقتل خمسة من عناصر الجيش العراقي.', { type: 'loss.people', targets: ['IRQ/MIL'], figures: [{ what: 'killed', value: 5 }] }],
    ['أصيب خمسة من عناصر الجيش العراقي بهجوم شنه مقاتلو داعش في كركوك.', { type: 'loss.people', targets: ['IRQ/MIL'], figures: [{ what: 'wounded', value: 5 }] }],
    ['أعلن حزب العمال الكردستاني انسحاب مقاتليه من تركيا.', { type: 'control.withdrawal', agents: ['PKK'] }],
  ],
  'who holds ground and terms of agreements': [
    ['لا تزال بلدة باخموت تحت سيطرة القوات الروسية.', { type: 'control.gain', agents: ['RUS/MIL'], places: ['Bakhmut'] }],
    ['ينص الاتفاق على انسحاب الجيش الإسرائيلي من جنوب لبنان خلال ستين يوما.', { type: 'control.withdrawal', modality: 'planned', agents: ['ISR/MIL'] }],
    ['سيطرت القوات الكردية على حقل العمر النفطي في دير الزور.', { type: 'control.gain', agents: ['SYR/REB'] }],
  ],
  'a verb right behind an attack tells more of it': [
    ['نفذت القيادة الأميركية في أفريقيا غارة جوية استهدفت مسلحي داعش في بونتلاند.', { type: 'attack.air', agents: ['USA/MIL'], targets: ['-/REB'] }],
    ['قصف مدفعي إسرائيلي يستهدف أطراف بلدة يارون.', { type: 'attack.shelling', agents: ['ISR/MIL'], places: ['Yaroun'] }],
    ['قصف إسرائيلي على بلدة يارون', { type: 'attack.shelling', agents: ['ISR/MIL'] }],
    ['قصف الجيش الإسرائيلي بلدة يارون.', { type: 'attack.shelling', agents: ['ISR/MIL'] }],
  ],
  'coalitions, occupiers and remnants without a name': [
    ['شن التحالف غارات جوية على صنعاء.', { type: 'attack.air', agents: ['-/MIL'] }],
    ['قتل أربعة من قوى الأمن في هجوم نفذته فلول النظام السابق في جبلة.', { type: 'loss.people', agents: ['SYR/REB'], targets: ['SYR/GOV'] }],
    ['اغتالت طائرة إسرائيلية قائد المنطقة الشمالية في سرايا القدس.', { type: 'loss.people', agents: ['ISR/MIL'], targets: ['Al-Quds Brigades'] }],
    ['القسام تعلن قنص جندي إسرائيلي شرق غزة.', { type: 'attack.gunfire', agents: ['PSE/REB'], targets: ['ISR/MIL'] }],
    ['أقرت وزارة الدفاع الأذربيجانية بمقتل 50 من جنودها.', { type: 'loss.people', agents: [], targets: ['AZE/MIL'] }],
    ['قتل 13 جنديا نيجريا في هجوم قرب الحدود مع بوركينا فاسو.', { type: 'loss.people', targets: ['NER/MIL'] }],
    ['إصابة ستة فلسطينيين باعتداء مستوطنين على قرية دوما.', { type: 'loss.people', agents: ['Israeli settlers'], targets: ['PSE/CVL'] }],
    ['أبدت تركيا استعدادها للوساطة بين روسيا وأوكرانيا.', { type: 'mediation', modality: 'planned', agents: ['TUR/GOV'] }],
    ['أوقفت قوات الأمن العراقية خمسة من المشاركين في الهجوم.', { type: 'loss.people', agents: ['IRQ/GOV'], figures: [{ what: 'captured', value: 5 }] }],
    ['نفى جهاز مكافحة الإرهاب في إقليم كردستان تعرض القاعدة لأي هجوم.', { type: 'attack.other', polarity: 'denied', agents: [] }],
  ],
  'the group told last, its commanders and its spokesmen': [
    ['أعلنت حركة 23 مارس أن مقاتليها سيطروا على مدينة غوما. وقال متحدث باسم الحركة إن عناصرها انتشروا في المطار.', { type: 'deployment', sources: ['M23'], agents: ['M23'] }],
    ['أعلن حزب الله أنه استهدف ثكنة راميم بصواريخ. وأضاف أن العملية جاءت ردا على اغتيال أحد قادته.', { type: 'loss.people', targets: ['Hezbollah'] }],
    ['داهمت قوة من الشرطة العراقية منزلا في البصرة.', { type: 'attack.ground', agents: ['IRQ/GOV'] }],
    ['نفى الجيش الباكستاني إسقاط أي من طائراته.', { type: 'loss.equipment', polarity: 'denied', agents: [] }],
    ['قتل عامل إغاثة فرنسي في هجوم بمسيرة قرب دونيتسك.', { type: 'loss.people', targets: ['FRA/CVL'] }],
    ['سلمت كتائب القسام ثلاث رهائن إسرائيليات إلى الصليب الأحمر في خان يونس.', { type: 'prisoners', agents: ['Izz ad-Din al-Qassam Brigades'], targets: ['ISR/CVL'] }],
  ],
  'accusations of each other, refusals, hosts': [
    ['تبادلت أرمينيا وأذربيجان الاتهامات بخرق وقف إطلاق النار.', { type: 'ceasefire.violation', act: 'accuse', agents: ['ARM/GOV', 'AZE/GOV'], targets: [] }],
    ['رفضت حماس نزع سلاحها.', { type: 'position', polarity: 'affirmed', agents: ['Hamas'] }],
    ['رفضت موسكو الاتهامات بقصف المستشفى.', { type: 'attack.shelling', polarity: 'denied' }],
    ['وصل الوفد الروسي إلى إسطنبول لإجراء محادثات مع الجانب الأوكراني برعاية تركية.', { type: 'contact.meeting', agents: ['RUS/GOV', 'UKR/GOV'] }],
    ['هاجمت القوات الروسية أوديسا بالمسيرات ليلا. وقال حاكم المنطقة إن ثلاثة أشخاص قتلوا وتضررت منازل.', { type: 'loss.people', agents: ['RUS/MIL'], targets: ['UKR/CVL'] }],
  ],
  'the two sides of a war inside a country as they talk': [
    ['قصف الجيش السوداني مواقع لقوات الدعم السريع في نيالا. ودعا الاتحاد الأفريقي الطرفين إلى وقف القتال.', { type: 'appeal', targets: ['SDN/MIL', 'SDN/REB'] }],
    ['قصف الجيش الأذربيجاني مواقع للجيش الأرميني قرب لاتشين. ودعا الاتحاد الأوروبي الطرفين إلى وقف القتال.', { type: 'appeal', targets: ['AZE/GOV', 'ARM/GOV'] }],
  ],
  'what machines, smugglers, killers and inspectors do': [
    ['هدمت الجرافات الإسرائيلية عشرات المنازل في مخيم جنين.', { type: 'attack.other', agents: ['ISR/MIL'] }],
    ['فجر الجيش الإسرائيلي منازل في بلدة الخيام جنوبي لبنان.', { type: 'attack.mine', agents: ['ISR/MIL'] }],
    ['شنت طائرات التحالف فجرا غارات على صنعاء.', { type: 'attack.air' }],
    ['قتل الجيش النيجيري عشرات المسلحين في ضربات جوية بولاية بورنو.', { type: 'attack.air', agents: ['NGA/MIL'], targets: ['NGA/REB'] }],
    ['سلم 50 مقاتلا من بوكو حرام أنفسهم للجيش النيجيري.', { type: 'loss.people', agents: ['NGA/MIL'], targets: ['Boko Haram'] }],
    ['أعلنت القوات المسلحة السودانية طرد الميليشيا من مدينة بارا.', { type: 'control.gain', agents: ['SDN/MIL'] }],
    ['ضبطت قوات الأمن السورية شحنة أسلحة كانت متجهة إلى لبنان.', { type: 'loss.equipment', agents: ['SYR/GOV'] }],
  ],
  'headlines': [
    ['إسرائيل تعلن تصفية قيادي بارز في حزب الله بغارة على الضاحية', { type: 'loss.people', agents: ['ISR/MIL'], targets: ['Hezbollah'] }],
    ['مقتل 12 جنديا في هجوم لحركة الشباب على قاعدة للاتحاد الأفريقي', { type: 'loss.people', agents: ['Al-Shabaab'] }],
    ['باكستان تسقط مسيرة هندية قرب خط السيطرة', { type: 'loss.equipment', agents: ['PAK/MIL'], targets: ['IND/MIL'] }],
    ['مسيرة هندية تسقط قرب خط السيطرة', { type: 'loss.equipment', targets: ['IND/MIL'] }],
    ['انفجار عنيف يهز العاصمة الأفغانية كابل', { type: 'attack.other', agents: [], places: ['Kabul'] }],
    ['تحليق مكثف للطيران المسير الإسرائيلي فوق بيروت', { type: 'deployment', agents: ['ISR/MIL'] }],
    ['مسلحون يختطفون 40 تلميذا من مدرسة في شمال نيجيريا', { type: 'loss.people', agents: ['NGA/REB'], targets: ['NGA/CVL'] }],
    ['قوات كييف تنسحب من سودجا', { type: 'control.withdrawal', agents: ['UKR/MIL'], places: ['Sudzha'] }],
  ],
  'answers, promises, attempts, agreements to exchange': [
    ['أعلنت وزارة الدفاع الهندية أن قواتها ردت على قصف باكستاني لمواقع على خط المراقبة.', { type: 'attack.shelling', agents: ['PAK/MIL'] }],
    ['تعهد الرئيس الأوكراني بمواصلة ضرب أهداف داخل روسيا.', { type: 'attack.other', modality: 'planned', agents: ['UKR/MIL'] }],
    ['نجا وزير الدفاع اليمني من محاولة اغتيال في تعز.', { type: 'attack.other', agents: [], targets: ['YEM/MIL'] }],
    ['أعلنت الخارجية القطرية التوصل إلى اتفاق لتبادل الأسرى بين روسيا وأوكرانيا بوساطة قطرية.', { type: 'prisoners', agents: ['RUS/GOV', 'UKR/GOV'] }],
    ['أعلن الجيش الإسرائيلي اغتيال قيادي في حركة حماس بغارة على بيروت.', { type: 'loss.people', agents: ['ISR/MIL'], targets: ['Hamas'] }],
    ['وزعمت وزارة الدفاع الروسية أن قصفا أوكرانيا أوقع قتلى بين المدنيين في بيلغورود.', { type: 'loss.people', agents: ['UKR/MIL'] }],
  ],
  'names behind killing verbs, deaths admitted, own deeds announced': [
    ['قتلت إسرائيل رئيس أركان حزب الله في غارة بطائرة مسيرة.', { type: 'loss.people', agents: ['ISR/MIL'], targets: ['Hezbollah'] }],
    ['أقر الحوثيون بمقتل رئيس أركانهم محمد الغماري.', { type: 'loss.people', sources: ['Houthi movement'], agents: [] }],
    ['أعلن حزب الله انسحابه من بلدة الخيام.', { type: 'control.withdrawal', agents: ['Hezbollah'] }],
    ['قتل 18 نازحا في قصف إسرائيلي على مدرسة في غزة.', { type: 'loss.people', agents: ['ISR/MIL'], targets: ['PSE/CVL'], figures: [{ what: 'killed', value: 18 }] }],
    ['قتل نازحان في رفح.', { type: 'loss.people', figures: [{ what: 'killed', value: 2 }] }],
  ],
};

describe.each(Object.entries(ROLES))('%s', (_, rows) => {
  test.each(rows)('%s', (...row) => expectYes('ar', row));
});

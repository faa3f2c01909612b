import { describe, test } from 'vitest';
import { expectYes, type Row } from './rows.js';

/** Numbers that need more than the number: ranges, singles, duals, bounds of the next number, elliptical counts. */
const ROWS: [string, Row[]][] = [
  [
    'en',
    [
      ['Between 60 and 70 people were killed in Idlib.', { type: 'loss.people', figures: [{ what: 'killed', min: 60, max: 70 }] }],
      ['60 to 70 people were wounded in Idlib.', { type: 'loss.people', figures: [{ what: 'wounded', min: 60, max: 70 }] }],
      ['The air force shot down 337 drones, 91 of them over Moscow.', { type: 'loss.equipment', figures: [{ what: 'drones', value: 337 }, { what: 'drones', value: 91 }] }],
      ['Indian officials put civilian deaths on their side at 21.', { type: 'loss.people', act: 'state', sources: ['IND/GOV'], figures: [{ what: 'killed', value: 21 }] }],
      ['Ukraine put the number of killed soldiers at more than 90.', { type: 'loss.people', act: 'state', sources: ['UKR/GOV'] }],
      ['Hundreds of RSF fighters had been killed in Khartoum.', { type: 'loss.people', figures: [{ what: 'killed', min: 200 }] }],
      ['Dozens of its soldiers have been killed in Aleppo.', { type: 'loss.people', figures: [{ what: 'killed', min: 24 }] }],
      ['About two million have fled their homes in Idlib.', { type: 'evacuation', figures: [{ what: 'displaced', value: 2000000, approximate: true }] }],
      ['Ten civilians lost their lives in Kabul.', { type: 'loss.people', figures: [{ what: 'killed', value: 10 }] }],
      ['The militia has violated the ceasefire in Hodeidah 21 times.', { type: 'ceasefire.violation', figures: [{ what: 'violations', value: 21 }] }],
      ['Thousands of Ukrainian soldiers withdrew from the town of Bakhmut.', { type: 'control.withdrawal', figures: [{ what: 'soldiers', min: 2000 }] }],
      ['A member of its crew was killed and two others were seriously hurt.', { type: 'loss.people', figures: [{ what: 'killed', value: 1 }, { what: 'wounded', value: 2 }] }],
      ['Two gunmen killed six people in Jerusalem.', { type: 'loss.people', figures: [{ what: 'killed', value: 6 }] }],
      ['Half a million people have fled Khartoum.', { type: 'evacuation', figures: [{ what: 'displaced', value: 500000 }] }],
      ['Israeli troops will leave southern Lebanon within 60 days.', { type: 'control.withdrawal', figures: [{ what: 'days', value: 60 }] }],
      ["Israel's army ordered residents to leave within 48 hours.", { type: 'appeal', figures: [{ what: 'hours', value: 48 }] }],
      ['The mission recorded nine ceasefire violations in the past 24 hours.', { type: 'ceasefire.violation', figures: [{ what: 'violations', value: 9 }] }],
      ['Russia launched 30 drones. Ukraine said it had shot down 20 of them.', { type: 'loss.equipment', agents: ['UKR/MIL'], figures: [{ what: 'drones', value: 20 }] }],
      ['Ismail Haniyeh was killed in Tehran.', { type: 'loss.people', figures: [{ what: 'killed', value: 1 }] }],
    ],
  ],
  [
    'fa',
    [
      ['روسیه ۹۰ پهپاد به خارکیف شلیک کرد. پدافند اوکراین ۷۰ فروند را ساقط کرد.', { type: 'loss.equipment', figures: [{ what: 'drones', value: 70 }] }],
      ['ارتش اوکراین ۴۳ فروند از ۵۰ پهپاد روسی را سرنگون کرد.', { type: 'loss.equipment', figures: [{ what: 'drones', value: 43 }] }],
      ['فرمانده تیپ ۳۰۰ ارتش اسرائیل زخمی شد.', { type: 'loss.people', figures: [] }],
      ['۳۰ الی ۴۰ نفر در ادلب کشته شدند.', { type: 'loss.people', figures: [{ what: 'killed', min: 30, max: 40 }] }],
      ['کودکی ۱۰ ساله بر اثر انفجار مین در قندهار جان داد.', { type: 'loss.people', figures: [{ what: 'killed', value: 1 }] }],
      ['دو فلسطینی کشته و ۱۱ نفر زخمی شدند.', { type: 'loss.people', figures: [{ what: 'killed', value: 2 }, { what: 'wounded', value: 11 }] }],
      ['در این حمله ۲۵ نفر از جمله سه کودک کشته شدند.', { type: 'loss.people', figures: [{ what: 'killed', value: 25 }, { what: 'children-killed', value: 3 }] }],
      ['در سه روز گذشته ۴۰ نفر در ادلب کشته شدند.', { type: 'loss.people', time: '2020-10-17..2020-10-20', figures: [{ what: 'killed', value: 40 }] }],
      ['از پاییز ۱۳۹۶ دست‌کم ۲۶۰۰ نفر کشته شده‌اند.', { type: 'loss.people', figures: [{ what: 'killed', min: 2600 }] }],
      ['ارتش آذربایجان ۲۴ بار روستای تالیش را گلوله‌باران کرد.', { type: 'attack.shelling', figures: [{ what: 'shellings', value: 24 }] }],
      ['آتش‌بسی سه‌روزه در یمن آغاز شد.', { type: 'ceasefire.agreement', figures: [{ what: 'days', value: 3 }] }],
      ['هند و پاکستان بر سر آتش‌بس ۷۲ ساعته توافق کردند.', { type: 'ceasefire.agreement', figures: [{ what: 'hours', value: 72 }] }],
      ['دو طرف آتش‌بس دو هفته‌ای را پذیرفتند.', { type: 'ceasefire.agreement', figures: [{ what: 'weeks', value: 2 }] }],
      ['در این حمله ۱۸ آواره کشته شدند.', { type: 'loss.people', figures: [{ what: 'killed', value: 18 }] }],
      ['دو سرباز بر اثر انفجار مین پای خود را از دست دادند.', { type: 'loss.people', figures: [{ what: 'wounded', value: 2 }] }],
      ['به گفته دو مقام آمریکایی، سه نظامی این کشور زخمی شدند.', { type: 'loss.people', figures: [{ what: 'wounded', value: 3 }] }],
      ['این حمله دو کشته بر جای گذاشت.', { type: 'loss.people', figures: [{ what: 'killed', value: 2 }] }],
      ['روسیه ۳۰ موشک شلیک کرد.', { type: 'attack.missile', figures: [{ what: 'missiles', value: 30 }] }],
      ['روسیه ۳۰ پهپاد به خارکف شلیک کرد. اوکراین ۲۰ فروند از آنها را سرنگون کرد.', { type: 'loss.equipment', agents: ['UKR/MIL'], figures: [{ what: 'drones', value: 20 }] }],
      ['۲۰ سرباز زخمی شدند. سه نفر از آنها در بیمارستان جان باختند.', { type: 'loss.people', figures: [{ what: 'killed', value: 3 }] }],
      ['زنی در تالیش زخمی شد.', { type: 'loss.people', figures: [{ what: 'wounded', value: 1 }] }],
      ['یکی از سربازان ارمنستان کشته شد.', { type: 'loss.people', figures: [{ what: 'killed', value: 1 }] }],
      ['۲۳ سرباز کشته و بین ۶۰ تا ۷۰ نفر زخمی شدند.', { type: 'loss.people', figures: [{ what: 'killed', value: 23 }, { what: 'wounded', min: 60, max: 70 }] }],
    ],
  ],
  [
    'ar',
    [
      ['خروق خلال يوم واحد ومقتل طفلة.', { type: 'loss.people', figures: [{ what: 'killed', value: 1 }] }],
      ['استعادت القوات مرتفعين قرب دافوش.', { type: 'control.gain', figures: [{ what: 'heights', value: 2 }] }],
      ['وقال المركز إن طفلا في الرابعة عشرة قتل وأصيب ثلاثة.', { type: 'loss.people', figures: [{ what: 'killed', value: 1 }, { what: 'wounded', value: 3 }] }],
      ['وذكر المركز أن جنديا إسرائيليا قتل شرق رفح.', { type: 'loss.people', figures: [{ what: 'killed', value: 1 }] }],
      ['وذكر المركز أن جنديا قتل مدنيين.', { type: 'loss.people', figures: [] }],
      ['دفع القصف الآلاف إلى الفرار من غوما.', { type: 'evacuation', figures: [{ what: 'displaced', min: 2000 }] }],
      ['نزح المئات من غوما.', { type: 'evacuation', figures: [{ what: 'displaced', min: 200 }] }],
      ['قصف الطيران العشرات من المواقع في إدلب.', { type: 'attack.air', figures: [{ what: 'positions', min: 24 }] }],
      ['تعرضت القرية قرب إدلب لقصف بأكثر من عشرين قذيفة.', { type: 'attack.shelling', figures: [{ what: 'shells', min: 20 }] }],
      ['اعترض الجيش الإسرائيلي الصاروخين فوق إيلات.', { type: 'loss.equipment', figures: [{ what: 'missiles', value: 2 }] }],
      ['سجلت قوات حفظ السلام الروسية خرقين لوقف إطلاق النار في منطقة لاتشين.', { type: 'ceasefire.violation', figures: [{ what: 'violations', value: 2 }] }],
      ['وقتل أيضا جندي في الجيش اللبناني.', { type: 'loss.people', figures: [{ what: 'killed', value: 1 }] }],
      ['حررت القوات العراقية 12 رهينة وقتلت خمسة مسلحين قرب الموصل.', { type: 'loss.people', figures: [{ what: 'killed', value: 5 }] }],
      ['أطلق الحوثيون فجر الأحد دفعة جديدة من الصواريخ على إيلات.', { type: 'attack.missile', figures: [] }],
      ['أدت الغارة إلى مقتل شخصين وإصابة ثلاثة آخرين بينهم طفلة.', { type: 'loss.people', figures: [{ what: 'killed', value: 2 }, { what: 'wounded', value: 3 }, { what: 'children-wounded', value: 1 }] }],
      ['إن رجلا قتل وأصيب ستة آخرون في قصف روسي على خاركيف.', { type: 'loss.people', figures: [{ what: 'killed', value: 1 }, { what: 'wounded', value: 6 }] }],
      ['أسقط سلاح الجو الأوكراني 13 من أصل 17 طائرة مسيرة أطلقتها روسيا.', { type: 'loss.equipment', figures: [{ what: 'drones', value: 13 }] }],
      ['قتل 14 مدنيا على الأقل وأصيب 25 آخرون في قصف على الفاشر.', { type: 'loss.people', figures: [{ what: 'killed', min: 14 }, { what: 'wounded', value: 25 }] }],
      ['قتل عشرات الآلاف منذ اندلاع الحرب في السودان.', { type: 'loss.people', figures: [{ what: 'killed', min: 20000, cumulative: true }] }],
      ['إصابة أحد جنوده في تاليش.', { type: 'loss.people', figures: [{ what: 'wounded', value: 1 }] }],
      ['استشهاد مقاتل وإصابة اثنين آخرين في إدلب.', { type: 'loss.people', figures: [{ what: 'killed', value: 1 }, { what: 'wounded', value: 2 }] }],
      ['نزح قرابة 87 ألفا من إدلب.', { type: 'evacuation', figures: [{ what: 'displaced', value: 87000, approximate: true }] }],
      ['نزحت نحو 300 عائلة من إدلب.', { type: 'evacuation', figures: [{ what: 'families', value: 300, approximate: true }] }],
      ['خرقت القوات الأرمينية وقف إطلاق النار 12 مرة.', { type: 'ceasefire.violation', figures: [{ what: 'violations', value: 12 }] }],
      ['قتل ما بين 60 و70 من عناصر الحركة.', { type: 'loss.people', figures: [{ what: 'killed', min: 60, max: 70 }] }],
      ['قتل 12 عسكريا وجرح أكثر من 60 آخرين.', { type: 'loss.people', figures: [{ what: 'killed', value: 12 }, { what: 'wounded', min: 60 }] }],
      ['مقتل أربعة شرطيين ومدنيين اثنين في تاليش.', { type: 'loss.people', figures: [{ what: 'police-killed', value: 4 }, { what: 'civilians-killed', value: 2 }] }],
      ['أسقط الجيش الأذربيجاني مروحية.', { type: 'loss.equipment', figures: [{ what: 'helicopters', value: 1 }] }],
      ['أطلقت إيران 19 صاروخا على القاعدة، وأسقطت الدفاعات الجوية القطرية 18 منها.', { type: 'loss.equipment', agents: ['QAT/MIL'], figures: [{ what: 'missiles', value: 18 }] }],
      ['قتل مسلحون جنديا في سيناء.', { type: 'loss.people', figures: [{ what: 'killed', value: 1 }] }],
    ],
  ],
];

/** Numbers that count nothing of the event. */
/** How many thousands of people, in a language whose word for persons is also one for tonnes. */
const THOUSANDS: Row[] = [
  ['حدود ۳۵ هزار تن در لشکرگاه خانه‌های‌شان را ترک کردند.', { type: 'evacuation', figures: [{ what: 'displaced', value: 35_000, approximate: true }] }],
  ['۲۰ هزار تن بی‌جا شدند.', { type: 'evacuation', figures: [{ what: 'displaced', value: 20_000 }] }],
];

const NONE: [string, Row][] = [
  ['en', ['Russia put 5,000 troops on alert at the border.', { type: 'alert', sources: [] }]],
  ['en', ['Dozens of civilians have been killed in the war of 2020.', { type: 'loss.people', figures: [{ what: 'killed', min: 24 }] }]],
  ['ar', ['خلفت حرب خريف 2020 أكثر من 6500 قتيل.', { type: 'loss.people', figures: [{ what: 'killed', min: 6500 }] }]],
  ['ar', ['قتل 28 مدنيا في الساعات الـ24 الماضية.', { type: 'loss.people', figures: [{ what: 'killed', value: 28 }] }]],
  ['ar', ['دمر الجيش الأذربيجاني دبابة بصاروخ.', { type: 'loss.equipment', figures: [{ what: 'tanks', value: 1 }] }]],
  ['fa', ['سه سرباز در محله «۷ تیر» کشته شدند.', { type: 'loss.people', figures: [{ what: 'killed', value: 3 }] }]],
  ['fa', ['کسی در تالیش زخمی نشد.', { type: 'loss.people', polarity: 'denied', figures: [] }]],
];

for (const [language, rows] of ROWS) {
  describe(`figures in ${language}`, () => {
    test.each(rows)('%s', (...row) => expectYes(language, row));
  });
}
describe('thousands of people', () => {
  test.each(THOUSANDS)('%s', (...row) => expectYes('fa', row));
});
describe('numbers that are no figures', () => {
  test.each(NONE)('%s: %j', (language, row) => expectYes(language, row));
});

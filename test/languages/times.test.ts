import { describe, test } from 'vitest';
import { expectYes, type Row } from './rows.js';

/** Days told; the rows were published on Tuesday, 20 October 2020. */
const ROWS: [string, Row[]][] = [
  [
    'en',
    [
      ['The army shelled the town of Talish on Saturday and Sunday.', { type: 'attack.shelling', time: '2020-10-17..2020-10-18' }],
      ['Moscow, Kyiv to hold talks in Istanbul on May 14', { type: 'contact.meeting', published: '2020-05-10', time: '2020-05-14' }],
      // What is over has no day to come.
      ['The two foreign ministers of Armenia and Turkey met in Zurich on November 20.', { type: 'contact.meeting', time: '2019-11-20' }],
      ['The foreign ministers of Armenia and Turkey will meet in Zurich on November 20.', { type: 'contact.meeting', time: '2020-11-20' }],
      ['The district of Lachin is handed over by 20 November.', { type: 'control.withdrawal', time: '2020-11-20' }],
      ['The town of Kalbajar, which Armenian forces had held since 1993, was handed over.', { type: 'control.withdrawal', time: '2020-10-20' }],
      ['The shelling of Talish, which began on Saturday, killed three people.', { type: 'attack.shelling', time: '2020-10-17' }],
      ['The army may shell the town of Talish.', { type: 'attack.shelling', modality: 'possible' }],
      ['The army shelled the town of Talish during the night.', { type: 'attack.shelling', time: '2020-10-19..2020-10-20' }],
      ['Armenia has shelled the town of Talish since Friday.', { type: 'attack.shelling', time: '2020-10-16..2020-10-20' }],
      ['The truce has held since Friday.', { type: 'ceasefire.holding', time: '2020-10-16..2020-10-20' }],
      ['At least 40 civilians have been killed in Donetsk since the start of the year.', { type: 'loss.people', time: '2020-01-01..2020-10-20' }],
      ['Some 3,000 people have been displaced in Idlib this month.', { type: 'evacuation', time: '2020-10-01..2020-10-20' }],
      ['The army shelled the town of Talish this week.', { type: 'attack.shelling', time: '2020-10-19..2020-10-20' }],
      ['The army shelled the town of Talish on Monday of this week.', { type: 'attack.shelling', time: '2020-10-19' }],
      ['The army shelled the town of Talish a week ago.', { type: 'attack.shelling', time: '2020-10-13' }],
      ['The army shelled the town of Talish over the weekend.', { type: 'attack.shelling', time: '2020-10-17..2020-10-18' }],
      ['The army shelled the town of Talish from Friday to Monday.', { type: 'attack.shelling', time: '2020-10-16..2020-10-19' }],
      ['At least 40 civilians have been killed in five days of fighting in Donetsk.', { type: 'loss.people', time: '2020-10-16..2020-10-20' }],
      ['Some 40 civilians were killed in five days of fighting in Donetsk in July.', { type: 'loss.people', time: '2020-07-01..2020-07-31' }],
      ['The foreign ministers of Armenia and Turkey will meet in Zurich next week.', { type: 'contact.meeting', time: '2020-10-26..2020-11-01' }],
      ['The army said it would withdraw from Talish next month.', { type: 'control.withdrawal', time: '2020-11-01..2020-11-30' }],
      ['Turkey will send aid to Gaza this week.', { type: 'aid', time: '2020-10-20..2020-10-25' }],
      ['Ten civilians were killed in Idlib in recent days.', { type: 'loss.people', time: null }],
      ['The army shelled the town of Talish last week.', { type: 'attack.shelling', time: '2020-10-12..2020-10-18' }],
      ['The army shelled the town of Talish on Thursday of last week.', { type: 'attack.shelling', time: '2020-10-15' }],
      ['The army shelled the town of Talish last month.', { type: 'attack.shelling', time: '2020-09-01..2020-09-30' }],
      ['The army shelled the town of Talish on 9 November last year.', { type: 'attack.shelling', time: '2019-11-09' }],
      ['The district will be handed over by 15 November.', { type: 'control.withdrawal', time: '2020-11-15' }],
      ['Armenian forces shelled Talish on Sunday. Hours later, Azerbaijani forces shelled Martuni.', { type: 'attack.shelling', places: ['Martuni'], time: '2020-10-18' }],
      ['Army repels 12 attacks over the past day.', { time: '2020-10-19..2020-10-20' }],
      ['Armenian forces shelled Talish on Sunday. Two soldiers were wounded.', { type: 'loss.people', time: '2020-10-18' }],
      ['Armenian forces shelled Talish on Sunday. A house burned down.\n\nThree civilians were killed, the mayor said.', { type: 'loss.people', time: '2020-10-18' }],
      ['The army launched an operation in Idlib on 3 October. At least 300 people have been killed since the launch of the operation.', { type: 'loss.people', time: '2020-10-03..2020-10-20' }],
      ['The two sides agreed on a ceasefire on 10 October. Some 40 people have been killed since the truce was declared.', { type: 'loss.people', time: '2020-10-10..2020-10-20' }],
      ['Three airports in the north stay closed until Thursday.', { type: 'closure', time: '2020-10-20..2020-10-22' }],
      ['Around 60,000 people have been displaced in Idlib in the past two months.', { type: 'evacuation', time: '2020-08-20..2020-10-20' }],
      ['The army shelled the town of Talish last night.', { type: 'attack.shelling', time: '2020-10-19..2020-10-20' }],
      ['The army shelled the town of Talish overnight, the Defence Ministry of Armenia said on Friday.', { type: 'attack.shelling', time: '2020-10-19..2020-10-20' }],
      ['On Sunday, two days after Armenian forces shelled Talish, the army shelled Martuni.', { type: 'attack.shelling', places: ['Talish'], time: '2020-10-16' }],
      ['A truce came into force on Saturday. Minutes before the truce the army shelled the town of Talish.', { type: 'attack.shelling', time: '2020-10-17' }],
      ['Armenian forces shelled Talish on Sunday. Two days earlier, Azerbaijani forces shelled Martuni.', { type: 'attack.shelling', places: ['Martuni'], time: '2020-10-16' }],
      ['Armenian forces shelled Talish on Friday. Azerbaijani forces shelled Martuni the next day.', { type: 'attack.shelling', places: ['Martuni'], time: '2020-10-17' }],
      ['Armenia has lost 40 soldiers since 27 September. Azerbaijani officials say 12 civilians were killed in the same period.', { type: 'loss.people', figures: [{ what: 'killed', value: 12 }], time: '2020-09-27..2020-10-20' }],
      ['Armenian forces shelled Talish on Sunday. Russia condemned the attack on the same day.', { type: 'position', time: '2020-10-18' }],
      ['On Friday President Salva Kiir of South Sudan promised that the country will not go back to war.', { type: 'position', time: '2020-10-16' }],
      ['Two soldiers killed near Talish\n\nTwo Armenian soldiers were killed near the village of Talish on Sunday, the Defence Ministry of Armenia said.', { type: 'loss.people', sources: [], time: '2020-10-18' }],
    ],
  ],
  [
    'ar',
    [
      ['قتل 40 مدنيا في خمسة أيام من القتال في دونيتسك.', { type: 'loss.people', time: '2020-10-16..2020-10-20' }],
      ['قتل جندي في تندوف يوم 25 جويلية الماضي.', { type: 'loss.people', time: '2020-07-25' }],
      ['قتل جندي في تندوف يوم 5 ديسمبر الماضي.', { type: 'loss.people', time: '2019-12-05' }],
      ['قتل 40 شخصا في السودان منذ مطلع الشهر الجاري.', { type: 'loss.people', modality: 'actual', time: '2020-10-01..2020-10-20' }],
      ['كلارك (الفلبين) 20 تشرين الأول/أكتوبر 2020 (رويترز) - أعلن وزير الدفاع الفلبيني الاثنين انتهاء العمليات القتالية في مدينة مراوي.', { type: 'operation.end', time: '2020-10-19' }],
      ['قصف الجيش الأذربيجاني قرية تاليش ليل السبت الأحد.', { type: 'attack.shelling', time: '2020-10-17..2020-10-18' }],
      ['قصف الجيش الأذربيجاني قرية تاليش يومي السبت والأحد.', { type: 'attack.shelling', time: '2020-10-17..2020-10-18' }],
      ['قصفت القوات الأرمينية ليلا قرية تاليش.', { type: 'attack.shelling', time: '2020-10-19..2020-10-20' }],
      ['نفذ الطيران الروسي 17 غارة على إدلب خلال اليومين الماضيين.', { type: 'attack.air', time: '2020-10-18..2020-10-20' }],
      ['سيطرت حركة "5 مايو" على مدينة إدلب.', { type: 'control.gain', time: '2020-10-20' }],
      ['قصفت القوات الأرمينية قرية تاليش يوم الأحد. وأصيب جنديان.', { type: 'loss.people', time: '2020-10-18' }],
      ['قتل 40 مدنيا في إدلب منذ مطلع العام.', { type: 'loss.people', time: '2020-01-01..2020-10-20' }],
      ['هاجم مسلحون مدينة إدلب يوم الأحد 4 أكتوبر.', { type: 'attack.ground', time: '2020-10-04' }],
      ['قصف الجيش الأذربيجاني قرية تاليش مساء الخميس، 8 تشرين الأول.', { type: 'attack.shelling', time: '2020-10-08' }],
      ['تراقب بعثة الأمم المتحدة وقف إطلاق النار منذ عام 1991.', { type: 'monitoring', time: '1991-01-01..2020-10-20' }],
      ['قتل 300 شخص في إدلب منذ آب/أغسطس الماضي.', { type: 'loss.people', time: '2020-08-01..2020-10-20' }],
      ['سيطر الجيش السوري على مدينة إدلب في مارس.', { type: 'control.gain', time: '2020-03-01..2020-03-31' }],
      ['قصف الجيش الأذربيجاني قرية تاليش بعد يومين من هجوم على مدينة مارتوني.', { type: 'attack.shelling', time: '2020-10-20' }],
      ['دخلت الهدنة حيز التنفيذ يوم السبت. وقصف الجيش الأذربيجاني قرية تاليش قبل دقائق من الهدنة.', { type: 'attack.shelling', time: '2020-10-17' }],
      ['قصف الجيش الأذربيجاني قرية تاليش يوم الأحد. وقبل ذلك بيومين قصف الجيش الأرميني مدينة مارتوني.', { type: 'attack.shelling', places: ['Martuni'], time: '2020-10-16' }],
      ['نزح 3 آلاف شخص من إدلب منذ بداية الشهر الجاري.', { type: 'evacuation', time: '2020-10-01..2020-10-20' }],
    ],
  ],
  [
    'fa',
    [
      ['در گوما درگیری شد. از ۳ تا ۷ اکتبر ۱۵ نفر در گوما کشته شدند.', { type: 'loss.people', time: '2020-10-03..2020-10-07' }],
      ['در گوما درگیری شد. بین ۳ تا ۷ اکتبر ۱۵ نفر در گوما کشته شدند.', { type: 'loss.people', time: '2020-10-03..2020-10-07' }],
      ['در پنج روز نبرد در دونتسک دست‌کم ۴۰ غیرنظامی کشته شده‌اند.', { type: 'loss.people', time: '2020-10-16..2020-10-20' }],
      ['نیروهای روسی این هفته خارکیف را گلوله‌باران کردند.', { type: 'attack.shelling', time: '2020-10-17..2020-10-20' }],
      ['نیروهای روسی دوشنبه هفته جاری خارکیف را گلوله‌باران کردند.', { type: 'attack.shelling', time: '2020-10-19' }],
      ['نیروهای روسی سه هفته قبل خارکیف را گلوله‌باران کردند.', { type: 'attack.shelling', time: '2020-09-29' }],
      ['نیروهای روسی ۱۴ مهرماه خارکیف را گلوله‌باران کردند.', { type: 'attack.shelling', time: '2020-10-05' }],
      ['ارتش آذربایجان شنبه و یکشنبه روستای تالیش را گلوله‌باران کرد.', { type: 'attack.shelling', time: '2020-10-17..2020-10-18' }],
      ['آتش‌بس، که چهارشنبه اعلام شد، دوام نیاورد: جمعه ارتش آذربایجان روستای تالیش را گلوله‌باران کرد و سه سرباز کشته شدند.', { type: 'loss.people', time: '2020-10-16' }],
      ['از سال ۱۹۸۴ بیش از ۴۰ هزار نفر در ترکیه کشته شده‌اند.', { type: 'loss.people', time: '1984-01-01..2020-10-20' }],
      ['ارتش سوریه در سال ۱۳۹۵ شهر حلب را تصرف کرد.', { type: 'control.gain', time: '2016-03-20..2017-03-20' }],
      ['ارتش سوریه در مارس شهر حلب را تصرف کرد.', { type: 'control.gain', time: '2020-03-01..2020-03-31' }],
      ['آتش‌بس شنبه اجرا شد. ارتش آذربایجان دقایقی پیش از آتش‌بس روستای تالیش را گلوله‌باران کرد.', { type: 'attack.shelling', time: '2020-10-17' }],
      ['ارتش آذربایجان یکشنبه روستای تالیش را گلوله‌باران کرد. دو روز پیش از آن ارتش ارمنستان شهر مارتونی را گلوله‌باران کرده بود.', { type: 'attack.shelling', places: ['Martuni'], time: '2020-10-16' }],
      ['ارتش ارمنستان از ۲۷ سپتامبر ۴۰ سرباز از دست داده است. در همین مدت ۱۲ غیرنظامی در گنجه کشته شدند.', { type: 'loss.people', places: ['Ganja'], time: '2020-09-27..2020-10-20' }],
      ['روسیه بر ضرورت رعایت آتش‌بس حاصله در مذاکرات جمعه گذشته تاکید کرد.', { time: '2020-10-20' }],
      ['از ابتدای ماه جاری ۴۰ غیرنظامی در ادلب کشته شده‌اند.', { type: 'loss.people', time: '2020-09-22..2020-10-20' }],
    ],
  ],
];

/** What looks like such a time and tells another. */
const OTHERS: Row[] = [
  ["Russia condemned Friday's attack on the town of Talish.", { type: 'position', time: '2020-10-20' }],
  ['Two soldiers were killed in Friday\'s attack on the town of Talish.', { type: 'loss.people', time: '2020-10-16' }],
  ['Armenia violated the 2016 ceasefire near Talish.', { type: 'ceasefire.violation', time: '2020-10-20' }],
  ['The army will shell the town of Talish two days after the truce.', { type: 'attack.shelling', time: null }],
  ['The army shelled the town of Talish on Saturday, and on Sunday Russia urged restraint.', { type: 'attack.shelling', time: '2020-10-17' }],
  ['Armenian forces shelled Talish on Sunday. Russia shelled Idlib today. Two soldiers were wounded.', { type: 'loss.people', time: '2020-10-20' }],
  ['The army shelled the town of Talish until Sunday.', { type: 'attack.shelling', time: '2020-10-18' }],
  ['A ceasefire came into force on Saturday.', { type: 'ceasefire.agreement', time: '2020-10-17' }],
  ['The army has shelled the town of Talish over the past week.', { type: 'attack.shelling', time: '2020-10-13..2020-10-20' }],
  ['The army shelled the town of Talish at 2 a.m. on Sunday.', { type: 'attack.shelling', time: '2020-10-18' }],
];

/** What is told with a time to come is planned; some days are none in particular. */
const AHEAD: [string, ...Row][] = [
  ['ar', 'يزور وزير الخارجية التركي بغداد الأسبوع المقبل.', { type: 'contact.meeting', modality: 'planned', time: '2020-10-26..2020-11-01' }],
  ['ar', 'تعقد كييف وموسكو محادثات في الأسابيع المقبلة.', { type: 'contact.meeting', modality: 'planned', time: null }],
  ['ar', 'قتل عشرة مدنيين في إدلب خلال الأيام الماضية.', { type: 'loss.people', time: null }],
  ['fa', 'وزیران خارجه ارمنستان و ترکیه هفته آینده در ژنو دیدار می‌کنند.', { type: 'contact.meeting', modality: 'planned', time: '2020-10-24..2020-10-30' }],
  ['fa', 'نیروهای دولتی در هفته‌های گذشته دو روستا را گرفتند.', { type: 'control.gain', time: null }],
  ['fa', 'وزیران خارجه ایران و عراق روزهای یکشنبه و دوشنبه در تهران دیدار خواهند کرد.', { type: 'contact.meeting', modality: 'planned', time: '2020-10-25..2020-10-26' }],
  ['fa', 'توپخانه روسیه یکشنبه و دوشنبه خارکیف را گلوله‌باران کرد.', { type: 'attack.shelling', time: '2020-10-18..2020-10-19' }],
  ['en', 'The foreign ministers of Iran and Iraq will meet on Sunday and Monday in Tehran.', { type: 'contact.meeting', modality: 'planned', time: '2020-10-25..2020-10-26' }],
  ['ar', 'قتل عشرة مدنيين في إدلب الأسبوع الماضي.', { type: 'loss.people', time: '2020-10-12..2020-10-18' }],
];

/** What is the worst, the first, the greatest since a day happened later. */
const COMPARED: [string, ...Row][] = [
  ['ar', 'قتل عشرات الجنود اليوم في أعنف مواجهات في قره باغ منذ 1994.', { type: 'loss.people', time: '2020-10-20' }],
  ['fa', 'مرگبارترین درگیری از سال ۱۹۹۴ امروز در قره‌باغ رخ داد.', { type: 'clash', time: '2020-10-20' }],
];

/** Particulars of a breach are of its time. */
const PARTICULARS: [string, ...Row][] = [
  ['en', 'The Houthis breached the Hodeidah ceasefire 73 times between Friday and Sunday, a military source said. The violations included shelling of Hays.', { type: 'attack.shelling', time: '2020-10-16..2020-10-18' }],
  ['fa', 'یک منبع نظامی گفت حوثی‌ها در ۲۴ ساعت گذشته ۷۳ بار آتش‌بس الحدیده را نقض کردند. این موارد شامل ۲۰ نوبت گلوله‌باران حیس بود.', { type: 'attack.shelling', time: '2020-10-19..2020-10-20' }],
];

/** The last day for what somebody must do lies ahead; that for what was done does not. */
const DEADLINES: [string, ...Row][] = [
  ['en', 'Under the deal the YPG must withdraw from the border by Friday evening.', { type: 'control.withdrawal', time: '2020-10-23' }],
  ['en', 'The YPG withdrew from the border on Friday evening.', { type: 'control.withdrawal', time: '2020-10-16' }],
  ['fa', 'بر پایه این توافق یگان‌های مدافع خلق باید تا شامگاه جمعه از مرز عقب‌نشینی کنند.', { type: 'control.withdrawal', time: '2020-10-23' }],
  ['ar', 'بموجب الاتفاق يجب على وحدات حماية الشعب الانسحاب من الحدود بحلول مساء الجمعة.', { type: 'control.withdrawal', time: '2020-10-23' }],
];

for (const [language, rows] of ROWS) {
  describe(`times in ${language}`, () => {
    test.each(rows)('%s', (...row) => expectYes(language, row));
  });
}
describe('other times', () => {
  test.each(OTHERS)('%s', (...row) => expectYes('en', row));
  test.each(AHEAD)('%s: %s', (language, ...row) => expectYes(language, row));
  test.each(COMPARED)('%s', (language, ...row) => expectYes(language, row));
  test.each(PARTICULARS)('%s: %s', (language, ...row) => expectYes(language, row));
  test.each(DEADLINES)('%s: %s', (language, ...row) => expectYes(language, row));
});

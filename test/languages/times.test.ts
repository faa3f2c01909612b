import { describe, test } from 'vitest';
import { expectYes, type Row } from './rows.js';

/** Days told; the rows were published on Tuesday, 20 October 2020. */
const ROWS: [string, Row[]][] = [
  [
    'en',
    [
      ['The army shelled the town of Talish on Saturday and Sunday.', { type: 'attack.shelling', time: '2020-10-17..2020-10-18' }],
      ['The army shelled the town of Talish during the night.', { type: 'attack.shelling', time: '2020-10-19..2020-10-20' }],
      ['Armenia has shelled the town of Talish since Friday.', { type: 'attack.shelling', time: '2020-10-16..2020-10-20' }],
      ['The truce has held since Friday.', { type: 'ceasefire.holding', time: '2020-10-16..2020-10-20' }],
      ['At least 40 civilians have been killed in Donetsk since the start of the year.', { type: 'loss.people', time: '2020-01-01..2020-10-20' }],
      ['Some 3,000 people have been displaced in Idlib this month.', { type: 'evacuation', time: '2020-10-01..2020-10-20' }],
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
      ['Two soldiers killed near Talish\n\nTwo Armenian soldiers were killed near the village of Talish on Sunday, the Defence Ministry of Armenia said.', { type: 'loss.people', sources: [], time: '2020-10-18' }],
    ],
  ],
  [
    'ar',
    [
      ['قصف الجيش الأذربيجاني قرية تاليش ليل السبت الأحد.', { type: 'attack.shelling', time: '2020-10-17..2020-10-18' }],
      ['قصف الجيش الأذربيجاني قرية تاليش يومي السبت والأحد.', { type: 'attack.shelling', time: '2020-10-17..2020-10-18' }],
      ['قصفت القوات الأرمينية ليلا قرية تاليش.', { type: 'attack.shelling', time: '2020-10-19..2020-10-20' }],
      ['نفذ الطيران الروسي 17 غارة على إدلب خلال اليومين الماضيين.', { type: 'attack.air', time: '2020-10-18..2020-10-20' }],
      ['سيطرت حركة "5 مايو" على مدينة إدلب.', { type: 'control.gain', time: '2020-10-20' }],
      ['قصفت القوات الأرمينية قرية تاليش يوم الأحد. وأصيب جنديان.', { type: 'loss.people', time: '2020-10-18' }],
      ['قتل 40 مدنيا في إدلب منذ مطلع العام.', { type: 'loss.people', time: '2020-01-01..2020-10-20' }],
      ['نزح 3 آلاف شخص من إدلب منذ بداية الشهر الجاري.', { type: 'evacuation', time: '2020-10-01..2020-10-20' }],
    ],
  ],
  [
    'fa',
    [
      ['ارتش آذربایجان شنبه و یکشنبه روستای تالیش را گلوله‌باران کرد.', { type: 'attack.shelling', time: '2020-10-17..2020-10-18' }],
      ['آتش‌بس، که چهارشنبه اعلام شد، دوام نیاورد: جمعه ارتش آذربایجان روستای تالیش را گلوله‌باران کرد و سه سرباز کشته شدند.', { type: 'loss.people', time: '2020-10-16' }],
      ['از ابتدای ماه جاری ۴۰ غیرنظامی در ادلب کشته شده‌اند.', { type: 'loss.people', time: '2020-09-22..2020-10-20' }],
    ],
  ],
];

/** What looks like such a time and tells another. */
const OTHERS: Row[] = [
  ['The army shelled the town of Talish on Saturday, and on Sunday Russia urged restraint.', { type: 'attack.shelling', time: '2020-10-17' }],
  ['Armenian forces shelled Talish on Sunday. Russia shelled Idlib today. Two soldiers were wounded.', { type: 'loss.people', time: '2020-10-20' }],
  ['The army shelled the town of Talish until Sunday.', { type: 'attack.shelling', time: '2020-10-18' }],
  ['A ceasefire came into force on Saturday.', { type: 'ceasefire.agreement', time: '2020-10-17' }],
  ['The army has shelled the town of Talish over the past week.', { type: 'attack.shelling', time: '2020-10-13..2020-10-20' }],
  ['The army shelled the town of Talish at 2 a.m. on Sunday.', { type: 'attack.shelling', time: '2020-10-18' }],
];

for (const [language, rows] of ROWS) {
  describe(`times in ${language}`, () => {
    test.each(rows)('%s', (...row) => expectYes(language, row));
  });
}
describe('other times', () => {
  test.each(OTHERS)('%s', (...row) => expectYes('en', row));
});

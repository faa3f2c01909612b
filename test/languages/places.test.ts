import { describe, test } from 'vitest';
import { expectYes, type Row } from './rows.js';

/** Where an event is placed when no name of a place stands in its clause: each language by the same rules. */
const YES: [string, Row[]][] = [
  [
    'en',
    [
      ['A shell hit a market in the Libyan capital on Monday.', { places: ['Tripoli'] }],
      ['Fighting broke out in the Sudanese capital.', { type: 'clash', places: ['Khartoum'] }],
      ['Iran fired ballistic missiles at Israel, the army said.', { type: 'attack.missile', places: ['Israel'] }],
      ['Russia attacked Ukraine with drones overnight.', { type: 'attack.drone', places: ['Ukraine'] }],
      ['Armenian troops entered the town of Hadrut. Two people were killed in the town.', { type: 'loss.people', places: ['Hadrut'] }],
      ['The truce in Nagorno-Karabakh was agreed in Moscow. Stepanakert said that Azerbaijan had attacked the army of Nagorno-Karabakh. Talks about Nagorno-Karabakh go on.', { type: 'attack.other', places: ['Nagorno-Karabakh'] }],
      ['Jordan closed its airspace.', { type: 'closure', places: ['Jordan'] }],
      ['Azerbaijani forces shelled Talish. Shelling of Talish and Martuni in Nagorno-Karabakh went on, and the fighting in Hadrut. Since Sunday 27 soldiers have been killed.', { type: 'loss.people', places: ['Nagorno-Karabakh'] }],
    ],
  ],
  [
    'fa',
    [
      ['ارتش لیبی دوشنبه انبار سلاح را در پایتخت لیبی بمباران کرد.', { type: 'attack.air', places: ['Tripoli'] }],
      ['ایران شامگاه شنبه به اسرائیل موشک شلیک کرد.', { type: 'attack.missile', places: ['Israel'] }],
    ],
  ],
  [
    'ar',
    [
      ['قصفت الطائرات مقر وزارة الدفاع في العاصمة السودانية.', { type: 'attack.air', places: ['Khartoum'] }],
      ['دخل الجيش مدينة سنجة. وقتل ثلاثة أشخاص في المدينة.', { type: 'loss.people', places: ['Sinja'] }],
      ['أطلقت إيران صواريخ باليستية على إسرائيل.', { type: 'attack.missile', places: ['Israel'] }],
    ],
  ],
];

/** Sentences that look alike and place nothing, or elsewhere. */
const NO: Row[] = [
  ['Russia urged Ukraine to observe the ceasefire.', { type: 'appeal', places: [] }],
  ['The army shelled the provincial capital of Idlib.', { type: 'attack.shelling', places: ['Idlib'] }],
  ['The army shelled the capital Khartoum.', { type: 'attack.shelling', places: ['Khartoum'] }],
  ['Troops entered the town of Hadrut. Iran said in Tehran that it was concerned. Two people were killed in the city.', { type: 'loss.people', places: ['Hadrut'] }],
  ['Israel condemned the strike on Jordan.', { type: 'position', places: [] }],
];

/** Persian names of places with ی after them: after a vowel still the place, after a consonant a family name made of it. */
const YEH: Row[] = [
  ['ارتش اسرائیل غزه‌ی محاصره‌شده را بمباران کرد.', { type: 'attack.air', places: ['Gaza'] }],
  ['رضا بروجردی گفت که ارتش اسرائیل مواضع حزب‌الله را بمباران کرد.', { type: 'attack.air', places: [] }],
  ['احمد کاشانی شنبه در انفجار مین کشته شد.', { type: 'loss.people', places: [] }],
  ['سه نفر شنبه در کاشان کشته شدند.', { type: 'loss.people', places: ['Kashan'] }],
];

for (const [language, rows] of YES) {
  describe(`places supplied in ${language}`, () => {
    test.each(rows)('%s', (...row) => expectYes(language, row));
  });
}
describe('places not supplied', () => {
  test.each(NO)('%s', (...row) => expectYes('en', row));
});
describe('places and family names made of them', () => {
  test.each(YEH)('%s', (...row) => expectYes('fa', row));
});

import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/desk/reader.js';
import { expectYes, type Row } from './rows.js';

/** Who takes part in talks: not whom their topic tells of, where they were held, or who asked for them. */
const TALKS: [string, ...Row][] = [
  ['fa', 'وزیر خارجه ترکیه درباره حمله هند به پاکستان با وزیر خارجه ایران گفتگو کرد.', { type: 'contact.meeting', agents: ['TUR/GOV', 'IRN/GOV'] }],
  ['fa', 'وزیر خارجه مصر درباره حملات هوایی به لبنان با وزیر خارجه فرانسه تلفنی گفتگو کرد.', { type: 'contact.call', agents: ['EGY/GOV', 'FRA/GOV'] }],
  ['fa', 'وزیر خارجه ترکیه در یکی از هتل‌های پکن با نماینده حماس دیدار کرد.', { type: 'contact.meeting', agents: ['TUR/GOV', 'PSE/REB'], places: ['Beijing'] }],
  ['fa', 'شورای امنیت به درخواست الجزایر و پاکستان تشکیل جلسه داد.', { type: 'contact.meeting', agents: ['-/IGO'] }],
  ['fa', 'هیئتی از مسکو با طالبان دیدار کرد.', { type: 'contact.meeting', agents: ['RUS/GOV', 'AFG/REB'] }],
  ['fa', 'مدیران عملیات نظامی هند و پاکستان تلفنی گفت‌وگو کردند.', { type: 'contact.call', agents: ['IND/MIL', 'PAK/MIL'] }],
];

/** Forces that stand by a group or a person are theirs; those whom a country backs fight for themselves. */
const LED: [string, ...Row][] = [
  ['fa', 'نیروهای وفادار به خلیفه حفتر به طرابلس حمله کردند.', { type: 'attack.other', agents: ['LBY/REB'], targets: [] }],
  ['fa', 'نیروهای وابسته به حوثی‌ها در تعز با ارتش یمن درگیر شدند.', { type: 'clash', agents: ['YEM/REB', 'YEM/MIL'] }],
  ['fa', 'شبه‌نظامیان وابسته به ایران به پایگاه آمریکا در دیرالزور حمله کردند.', { agents: ['SYR/REB'], targets: ['USA/MIL'] }],
  ['en', 'Gunmen loyal to the Houthis clashed with government troops in Taiz.', { type: 'clash', agents: ['Houthi movement', 'YEM/MIL'] }],
  ['en', 'Troops loyal to the president shelled the capital of South Sudan.', { type: 'attack.shelling', agents: ['SSD/MIL'] }],
  ['ar', 'اشتبكت قوات موالية لخليفة حفتر مع قوات حكومة الوفاق جنوب طرابلس.', { type: 'clash', agents: ['LBY/REB', 'LBY/MIL'] }],
  ['ar', 'هاجمت فصائل موالية لإيران قاعدة أمريكية في دير الزور.', { agents: ['SYR/REB'], targets: ['USA/MIL'] }],
];

/** A denied accusation is on who denies it, by whom it names; who denies talks would have held them. */
const DENIED: [string, ...Row][] = [
  ['fa', 'تهران اتهام واشنگتن را رد کرد.', { type: 'accusation', polarity: 'denied', agents: ['USA/GOV'], targets: ['IRN/GOV'] }],
  ['fa', 'دولت نیجریه اتهام آزار مسیحیان را رد کرد.', { type: 'accusation', polarity: 'denied', agents: [], targets: ['NGA/GOV'] }],
  ['en', "Tehran rejected Washington's accusations.", { type: 'accusation', polarity: 'denied', agents: ['USA/GOV'], targets: ['IRN/GOV'] }],
  ['ar', 'رفضت طهران اتهامات واشنطن.', { type: 'accusation', polarity: 'denied', agents: ['USA/GOV'], targets: ['IRN/GOV'] }],
  ['fa', 'حماس مذاکره با اسرائیل را تکذیب کرد.', { type: 'contact.meeting', polarity: 'denied', agents: ['PSE/REB', 'ISR/GOV'] }],
  ['ar', 'نفت حماس إجراء مفاوضات مع إسرائيل.', { type: 'contact.meeting', polarity: 'denied', agents: ['PSE/REB', 'ISR/GOV'] }],
];

/** A deed without a subject is of the subject before; weapons and people that open the clause are others. */
const GOES_ON: [string, ...Row][] = [
  ['fa', 'ارتش سودان در کردفان پیشروی کرده است. روز جمعه شهر باره را بازپس گرفت.', { type: 'control.gain', agents: ['SDN/MIL'] }],
  ['fa', 'نیروهای روسی وارد باخموت شده‌اند. دیروز سه روستای دیگر را نیز تصرف کردند.', { type: 'control.gain', agents: ['RUS/MIL'], figures: [{ what: 'villages', value: 3 }] }],
  ['fa', 'حوثی‌ها شنبه به یک کشتی حمله کردند. دوشنبه شب جنگنده‌ها صنعا را بمباران کردند.', { type: 'attack.air', agents: [] }],
  ['fa', 'نیروهای روسی وارد باخموت شده‌اند. دیروز شهر خارکیف هدف حمله قرار گرفت.', { type: 'attack.other', agents: [] }],
];

/** A withdrawal of nobody told before is of the side that tells of it, by its noun as what is told of; of nobody on others' word. */
const LEFT: [string, ...Row][] = [
  ['fa', 'نیروهای اوکراین و روسیه در باخموت جنگیدند. رئیس‌جمهور اوکراین گفت عقب‌نشینی طبق برنامه بود.', { type: 'control.withdrawal', agents: ['UKR/MIL'] }],
  ['fa', 'نیروهای روسیه و اوکراین در خرسون می‌جنگند. مسکو: عقب‌نشینی از خرسون کامل شد', { type: 'control.withdrawal', agents: ['RUS/MIL'] }],
  ['fa', 'نیروهای اوکراین و روسیه در باخموت جنگیدند. فرانسه گفت عقب‌نشینی از باخموت کامل شد.', { type: 'control.withdrawal', agents: [] }],
  ['fa', 'نیروهای اوکراین و روسیه در باخموت جنگیدند. نیروهای روس از خرسون عقب نشستند. رئیس‌جمهور اوکراین گفت عقب‌نشینی کامل شد.', { type: 'control.withdrawal', agents: ['RUS/MIL'], sources: ['UKR/GOV'] }],
];

/** What will be done to somebody, with the word of the future inside the verb, and who threatens it. */
const AHEAD: [string, ...Row][] = [
  ['fa', 'کشتی‌های اسرائیلی مورد حمله قرار خواهند گرفت.', { type: 'attack.other', modality: 'planned', agents: [], targets: ['ISR/MIL'] }],
  ['fa', 'ارتش هند پایگاه‌های پاکستان را هدف قرار خواهد داد.', { type: 'attack.other', modality: 'planned', agents: ['IND/MIL'], targets: ['PAK/MIL'] }],
  ['fa', 'ارتش اسرائیل هشدار داد اگر آتش‌بس نقض شود، پایگاه‌های حزب‌الله هدف قرار خواهند گرفت.', { type: 'alert', agents: ['ISR/MIL'], targets: ['LBN/REB'] }],
  ['fa', 'دبیرکل سازمان ملل هشدار داد اگر حملات ادامه یابد، مواضع ارتش لبنان هدف قرار خواهد گرفت.', { type: 'alert', agents: [], targets: ['LBN/MIL'] }],
];

/** Bodies of a state that close its sky and its crossings. */
const CLOSING: [string, ...Row][] = [
  ['fa', 'سازمان هواپیمایی پاکستان آسمان این کشور را به روی همه پروازها بست.', { type: 'closure', agents: ['PAK/GOV'], targets: [] }],
  ['fa', 'بهرام کیان‌پور، مدیر پایانه مرزی دوغارون، بسته شدن این گذرگاه را تکذیب کرد.', { type: 'closure', polarity: 'denied', sources: ['IRN/GOV'], agents: [] }],
  ['fa', 'رئیس گمرک هرات گفت گذرگاه اسلام‌قلعه باز است.', { sources: ['AFG/GOV'] }],
  ['en', 'The Iraqi Civil Aviation Authority said the airspace was closed.', { type: 'closure', sources: ['IRQ/GOV'] }],
  ['ar', 'أعلنت هيئة الطيران المدني السورية إغلاق المجال الجوي.', { type: 'closure', sources: ['SYR/GOV'] }],
];

const GROUPS: [string, [string, ...Row][]][] = [['who talks', TALKS], ['whose forces', LED], ['what is denied', DENIED], ['who goes on', GOES_ON], ['who withdrew', LEFT], ['what lies ahead', AHEAD], ['who closes', CLOSING]];
for (const [name, rows] of GROUPS) {
  describe(name, () => {
    test.each(rows)('%s: %s', (language, ...row) => expectYes(language, row));
  });
}

test('a town has its name to itself where a parliament has a longer one', () => {
  const read = (text: string) => createReader().read(text, { language: 'fa', published: '2018-03-23' }).claims;
  expect(read('جنگنده‌های سوریه دوما را بمباران کردند.')[0]?.places).toEqual(['Douma']);
  expect(read('رئیس دومای روسیه حمله به حلب را محکوم کرد.')[0]?.sources.map(({ name }) => name)).toEqual(['State Duma']);
});

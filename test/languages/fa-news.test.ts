import { describe, test } from 'vitest';
import { expectNone, expectYes, type Row } from './rows.js';

/** What will be given or sent. */
const FUTURE: Row[] = [
  // What is called off does not take place.
  ['ایران مذاکرات با آمریکا در مسقط را لغو کرد.', { type: 'contact.meeting', polarity: 'denied', modality: 'planned', agents: ['IRN/GOV', 'USA/GOV'] }],
  ['گفت‌وگوهای کوزوو و صربستان به تعویق افتاد.', { type: 'contact.meeting', polarity: 'denied' }],
  ['برلین سه تانک به اوکراین خواهد فرستاد.', { type: 'support.military', modality: 'planned', agents: ['DEU/GOV'], targets: ['UKR/GOV'] }],
  ['دولت آلمان سه تانک به اوکراین خواهد داد.', { type: 'support.military', modality: 'planned', agents: ['DEU/GOV'] }],
  ['فرانسه سه هزار سرباز به مالی خواهد فرستاد.', { type: 'deployment', modality: 'planned', agents: ['FRA/MIL'] }],
  ['برلین از کی‌یف می‌خواهد سربازانش را خارج کند.', { type: 'appeal', sources: ['DEU/GOV'] }],
];

/** A military government is a party; martial law is declared. */
const JUNTA: Row[] = [
  ['حکومت نظامی میانمار ۳۰ زندانی را آزاد کرد.', { type: 'prisoners', agents: ['MMR/GOV'] }],
  ['جنگنده‌های حکومت نظامی میانمار روستایی را در ایالت شان بمباران کردند.', { type: 'attack.air', agents: ['MMR/MIL'] }],
  ['شورای نظامی مالی سفیر فرانسه را اخراج کرد.', { type: 'other', agents: ['MLI/GOV'] }],
  ['رئیس‌جمهور کره جنوبی حکومت نظامی اعلام کرد.', { type: 'alert', agents: ['KOR/GOV'] }],
  ['در شهر لاشیو حکومت نظامی اعلام شد.', { type: 'alert', agents: [] }],
];

/** Who owns to an attack, by a noun or with the verb apart from its phrase. */
const OWNED: Row[] = [
  ['انفجار بمبی در پیشاور پنج نفر را کشت. طالبان پاکستان با پذیرش مسئولیت این انفجار گفت پلیس را هدف گرفته است.', { type: 'attack.mine', act: 'confirm', agents: ['PAK/REB'], places: ['Peshawar'] }],
  ['انفجار بمبی در پیشاور پنج نفر را کشت. طالبان پاکستان با پذیرش مسئولیت این انفجار گفت پلیس را هدف گرفته است.', { type: 'attack.other', act: 'state', sources: ['PAK/REB'], targets: ['PAK/GOV'] }],
  ['الشباب با پذیرش مسئولیت حمله به پایگاه ارتش در کیسمایو گفت ۲۰ سرباز را کشته است.', { type: 'attack.other', act: 'confirm', agents: ['SOM/REB'], targets: ['SOM/MIL'] }],
  ['در انفجار بمبی در کابل ۹ نفر کشته شدند. داعش مسئولیت این بمب‌گذاری را پذیرفت.', { type: 'attack.mine', act: 'confirm', agents: ['-/REB'] }],
];

/** 'No soldier' and 'the command' are no numbers. */
const COUNTED: Row[] = [
  ['هیچ صلح‌بانی آسیب ندید.', { type: 'loss.people', polarity: 'denied', figures: [] }],
  ['هیچ سربازی در این حمله کشته نشد.', { type: 'loss.people', polarity: 'denied', figures: [] }],
  ['سربازی در تیراندازی کشته شد.', { type: 'loss.people', figures: [{ what: 'killed', value: 1 }] }],
  ['فرماندهی نیروهای روسیه پایگاه خود را تحویل داد.', { type: 'control.withdrawal', agents: ['RUS/MIL'], figures: [] }],
];

/** Whom 'this force', 'this group' and their fighters stand for. */
const AGAIN: Row[] = [
  ['نیروی هوایی اوکراین اعلام کرد نیروهای روسیه ۸۳ پهپاد به سوی این کشور شلیک کردند. به گفته این نیرو، ۶۱ فروند از آنها سرنگون شد.', { type: 'loss.equipment', sources: ['UKR/MIL'] }],
  ['سازمان ملل گفت نیروهای پشتیبانی سریع شهر باره را تصرف کردند. این نیروی شبه‌نظامی گزارش را تکذیب کرد.', { type: 'control.gain', polarity: 'denied', sources: ['SDN/REB'] }],
  ['ارتش اسرائیل گفت حزب‌الله به شمال اسرائیل راکت شلیک کرد. این گروه شبه‌نظامی گفت یک پایگاه را هدف گرفته است.', { type: 'attack.other', sources: ['LBN/REB'], agents: ['LBN/REB'], targets: ['ISR/MIL'] }],
  ['مقام‌های تایلند گفتند ارتش آراکان به پایگاه ارتش میانمار حمله کرد. نیروهای این گروه ۳۰ سرباز را کشتند.', { type: 'loss.people', agents: ['MMR/REB'] }],
  ['ارتش پاکستان گفت تحریک طالبان به پاسگاهی حمله کرد. جنگجویان این گروه دو سرباز را کشتند.', { type: 'loss.people', agents: ['PAK/REB'], targets: ['PAK/MIL'], figures: [{ what: 'killed', value: 2 }] }],
];

/** Where a deed was done, and not what it answers. */
const ANSWERED: Row[] = [
  ['حزب‌الله گفت در واکنش به حملات اسرائیل به نبطیه، شهر صفد را با راکت هدف گرفته است.', { type: 'attack.shelling', agents: ['LBN/REB'], places: ['Safed'] }],
  ['سپاه در پاسخ به حمله به دمشق، به سوی اسرائیل موشک شلیک کرد.', { type: 'attack.missile', places: ['Israel'] }],
  ['حماس به تلافی حمله به رفح، عسقلان را با راکت هدف گرفت.', { type: 'attack.shelling', places: ['Ashkelon'] }],
  ['ارتش مالی پس از حمله به گائو، دو اردوگاه را در کیدال بمباران کرد.', { type: 'attack.air', places: ['Kidal'] }],
  ['طالبان پس از درگیری در پنجشیر ده نفر را بازداشت کرد.', { type: 'loss.people', places: ['Panjshir'] }],
];

/** Two events that share a verb, each with its own object. */
const SHARED: Row[] = [
  ['نیروهای ارتش نیجریه ۱۵ گروگان را آزاد و شش شبه‌نظامی را کشتند.', { type: 'prisoners', agents: ['NGA/MIL'], figures: [{ what: 'released', value: 15 }] }],
  ['نیروهای ارتش نیجریه ۱۵ گروگان را آزاد و شش شبه‌نظامی را کشتند.', { type: 'loss.people', targets: ['NGA/REB'], figures: [{ what: 'killed', value: 6 }] }],
  ['به گفته ارتش سودان، ۲۰ خودروی رزمی شبه‌نظامیان منهدم و ده‌ها تن از آنها کشته شدند.', { type: 'loss.equipment', sources: ['SDN/MIL'], targets: ['SDN/REB'], figures: [{ what: 'armoured-vehicles', value: 20 }] }],
  ['به گفته ارتش سودان، ۲۰ خودروی رزمی شبه‌نظامیان منهدم و ده‌ها تن از آنها کشته شدند.', { type: 'loss.people', figures: [{ what: 'killed', min: 24 }] }],
  ['ارتش اسرائیل دو خانه را ویران و سه نفر را بازداشت کرد.', { type: 'attack.other', agents: ['ISR/MIL'], figures: [{ what: 'houses', value: 2 }] }],
  ['پنج سرباز کشته و ۱۴ نفر زخمی شدند.', { type: 'loss.people', figures: [{ what: 'killed', value: 5 }, { what: 'wounded', value: 14 }] }],
];

/** What a clause inside another tells of its object. */
const INSIDE: Row[] = [
  ['نیروهای پشتیبانی سریع با آتش‌بسی که آمریکا پیشنهاد کرده بود موافقت کردند.', { type: 'ceasefire.agreement', agents: ['SDN/REB'] }],
  ['ارتش پاکستان گفت ۳۰ شبه‌نظامی را که قصد نفوذ از افغانستان داشتند، کشته است.', { type: 'loss.people', modality: 'actual', act: 'state', sources: ['PAK/MIL'], targets: ['PAK/REB'] }],
  ['اوکراین روسیه را به حمله به بیمارستان متهم کرد؛ اتهامی که مسکو آن را رد کرد.', { type: 'attack.other', polarity: 'denied', sources: ['RUS/GOV'] }],
];

/** A list that a postposition marks, behind a subject and its comma. */
const LISTED: Row[] = [
  ['امانوئل مکرون، رئیس‌جمهور فرانسه، ارمنستان و آذربایجان را به مذاکره دعوت کرد.', { type: 'appeal', sources: ['FRA/GOV'], targets: ['ARM/GOV', 'AZE/GOV'] }],
  ['آمریکا و فرانسه، هند و پاکستان را به گفت‌وگو فراخواندند.', { type: 'appeal', agents: ['USA/GOV', 'FRA/GOV'], targets: ['IND/GOV', 'PAK/GOV'] }],
  ['آمریکا هند، چین و پاکستان را به گفت‌وگو دعوت کرد.', { type: 'appeal', sources: ['USA/GOV'], targets: ['IND/GOV', 'CHN/GOV', 'PAK/GOV'] }],
  ['ایران، روسیه و چین حمله را محکوم کردند.', { type: 'position', agents: ['IRN/GOV', 'RUS/GOV', 'CHN/GOV'] }],
];

/** 'This attack' is by whoever made it. */
const LED: Row[] = [
  ['اسرائیل به بعلبک حمله کرد. وزارت بهداشت لبنان گفت این حمله ساختمانی مسکونی را هدف گرفت و دو نفر کشته شدند.', { type: 'attack.other', sources: ['LBN/GOV'], agents: ['ISR/MIL'] }],
  ['هواپیماهای ناشناس بندر مصراته را بمباران کردند. وزارت دفاع لیبی گفت این حمله یک انبار سلاح را هدف گرفته است.', { type: 'attack.other', sources: ['LBY/MIL'], agents: [] }],
  ['وزارت دفاع لیبی گفت یک انبار سلاح را هدف گرفته است.', { type: 'attack.other', agents: ['LBY/MIL'] }],
];

/** Days without a year that are told as past, spans up to now and between two days. */
const DAYS: Row[] = [
  ['دو طرف دهم دسامبر در ابوظبی دیدار کردند.', { type: 'contact.meeting', time: '2019-12-10' }],
  ['دو طرف دهم دسامبر در ابوظبی دیدار خواهند کرد.', { type: 'contact.meeting', time: '2020-12-10' }],
  ['میان اول تا سوم دسامبر ۳۰ شبه‌نظامی کشته شدند.', { type: 'loss.people', time: '2019-12-01..2019-12-03' }],
  ['از ژانویه تاکنون ۱۲ پاسگاه به ارتش تحویل داده شده است.', { type: 'control.withdrawal', time: '2020-01-01..2020-10-20' }],
  ['از سه‌شنبه تا جمعه ۳۰ هزار نفر از این شهر گریختند.', { type: 'evacuation', time: '2020-10-13..2020-10-16' }],
];

const GROUPS: [string, Row[]][] = [['what will be sent', FUTURE], ['military governments', JUNTA], ['what is owned to', OWNED], ['no numbers', COUNTED], ['forces and groups taken up again', AGAIN], ['what a deed answers', ANSWERED], ['shared verbs', SHARED], ['clauses inside', INSIDE], ['lists as objects', LISTED], ['attacks as subjects', LED], ['days and spans', DAYS]];
for (const [name, rows] of GROUPS) {
  describe(name, () => {
    test.each(rows)('%s', (...row) => expectYes('fa', row));
  });
}

test('what will be bought is asked of nobody', () => expectNone('fa', 'هند پنج جنگنده از روسیه خواهد خرید.', 'appeal'));
test('a military government is no martial law', () => expectNone('fa', 'نیروهای حکومت نظامی میانمار روستا را آتش زدند.', 'alert'));
test('who owns to an attack takes no other stand', () => expectNone('fa', 'الشباب با پذیرش مسئولیت حمله به پایگاه ارتش گفت ۲۰ سرباز را کشته است.', 'position'));
test('who proposed a truce that another takes asks nothing', () => expectNone('fa', 'نیروهای پشتیبانی سریع با آتش‌بسی که آمریکا پیشنهاد کرده بود موافقت کردند.', 'appeal'));
test('a charge that is rejected is no other blame', () => expectNone('fa', 'اوکراین روسیه را به حمله به بیمارستان متهم کرد؛ اتهامی که مسکو آن را رد کرد.', 'accusation'));
test('arms that will not be handed over are no loss', () => expectNone('fa', 'حزب‌الله اعلام کرد سلاح خود را تحویل نخواهد داد.', 'loss.people'));

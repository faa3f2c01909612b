import { describe, test } from 'vitest';
import { expectNoAttack, expectNone, expectYes, type Row } from './rows.js';

/** What stands before the text of an agency's report: where and by whom it was filed. */
const DATELINES: Row[] = [
  ['تهران-ایرنا-ارتش سوریه اعلام کرد که شهر سراقب را تصرف کرد.', { type: 'control.gain', sources: ['SYR/MIL'], agents: ['SYR/MIL'] }],
  ['تهران – ایرنا – ارتش ترکیه اعلام کرد که به عفرین حمله کرد.', { type: 'attack.other', sources: ['TUR/MIL'], agents: ['TUR/MIL'] }],
  ['مسکو/ ۱۲ مهر/ ایرنا- وزارت دفاع روسیه اعلام کرد که ۱۲ پهپاد را سرنگون کرد.', { type: 'loss.equipment', sources: ['RUS/MIL'], agents: ['RUS/MIL'] }],
  ['کابل (پژواک، ۱۲ سنبله): وزارت دفاع پاکستان اعلام کرد که ۲۰ جنگجوی طالبان کشته شدند.', { type: 'loss.people', sources: ['PAK/MIL'], targets: ['AFG/REB'] }],
  ['ایسنا/ ارتش اسرائیل اعلام کرد که دو سرباز در غزه کشته شدند.', { type: 'loss.people', sources: ['ISR/MIL'], targets: ['ISR/MIL'] }],
  // A town before a colon speaks.
  ['مسکو: اوکراین به بلگورود حمله کرد', { type: 'attack.other', sources: ['RUS/GOV'], agents: ['UKR/MIL'] }],
];

/** Whose country and whose regime 'this' is. */
const THIS: Row[] = [
  ['وزارت دفاع روسیه اعلام کرد اوکراین به زیرساخت‌های انرژی این کشور حمله کرد.', { type: 'attack.other', agents: ['UKR/MIL'], targets: ['RUS/MIL'], places: ['Russia'] }],
  ['روسیه اعلام کرد ارتش سوریه به تروریست‌ها در شمال این کشور حمله کرد.', { type: 'attack.other', agents: ['SYR/MIL'], places: ['Northern Syria'] }],
  ['ارتش سوریه سه پهپاد را در شمال غرب این کشور سرنگون کرد.', { type: 'loss.equipment', agents: ['SYR/MIL'], places: ['North-western Syria'] }],
  ['ارتش اسرائیل به غزه حمله کرد و توپخانه این رژیم شرق رفح را گلوله‌باران کرد.', { type: 'attack.shelling', agents: ['ISR/MIL'] }],
  ['جنگنده‌های متجاوز اسرائیل صنعا را بمباران کردند.', { type: 'attack.air', agents: ['ISR/MIL'] }],
  ['حماس گفت اسرائیل به غزه حمله کرد و جنگنده‌های اشغالگران رفح را بمباران کردند.', { type: 'attack.air', agents: ['ISR/MIL'] }],
  ['نیروهای خارجی به شهر قندهار حمله کردند.', { type: 'attack.other', agents: ['-/MIL'] }],
];

/** The object past where it stands, and weapons of nobody that strike it. */
const OBJECTS: Row[] = [
  ['ارتش آمریکا اعلام کرد سه پهپاد پایگاه نظامی نیروهای این کشور در منطقه التنف در شرق سوریه را هدف قرار دادند.', { type: 'attack.drone', agents: [], targets: ['USA/MIL'] }],
  ['ارتش اسرائیل اعلام کرد که پایگاه‌های ارتش سوریه در حومه دمشق را بمباران کرده است.', { type: 'attack.air', agents: ['ISR/MIL'], targets: ['SYR/MIL'] }],
  ['ارتش اسرائیل اعلام کرد که با پهپاد خودرویی در جنوب لبنان را هدف قرار داده است.', { type: 'attack.drone', agents: ['ISR/MIL'] }],
  ['نیروهای روسیه مناطقی در خارکیف را گلوله‌باران کردند.', { type: 'attack.shelling', agents: ['RUS/MIL'], targets: [], places: ['Kharkiv'] }],
];

/** Ground that somebody tells to have taken, and attacks that somebody says were his. */
const OWNED: Row[] = [
  ['ارتش روسیه از تصرف شهر باخموت خبر داد.', { type: 'control.gain', sources: ['RUS/MIL'], agents: ['RUS/MIL'], places: ['Bakhmut'] }],
  ['ارتش سودان از تسلط کامل بر شهر بحری خبر داد.', { type: 'control.gain', agents: ['SDN/MIL'] }],
  ['ارتش سوریه شهر سراقب را از کنترل داعش خارج کرد.', { type: 'control.gain', agents: ['SYR/MIL'], targets: ['-/REB'] }],
  ['جنگجویان طالبان بر پوسته ارتش پاکستان حمله کردند. این گروه مسئولیت حمله را بر عهده گرفت.', { type: 'attack.ground', act: 'confirm', sources: ['AFG/REB'], agents: ['AFG/REB'], targets: ['PAK/MIL'] }],
];

/** Words that are also something else: a month, a country, an outlet, a family name. */
const NAMESAKES: Row[] = [
  ['وزارت دفاع ارمنستان امروز اعلام کرد که ارتش آذربایجان به مواضع این کشور تیراندازی کرد.', { type: 'attack.gunfire', sources: ['ARM/MIL'], agents: ['AZE/MIL'], targets: ['ARM/MIL'] }],
  ['پایگاه خبری ارمنستان امروز اعلام کرد که ارتش آذربایجان به مواضع ارمنستان تیراندازی کرد.', { type: 'attack.gunfire', sources: ['ARM/MED'] }],
  ['وزارت دفاع آذربایجان گفت حمله ارمنستان تلفات جانی و مالی در پی نداشت.', { type: 'loss.people', polarity: 'denied', agents: ['ARM/MIL'], targets: [] }],
  ['ارتش مالی دو شهر را در شمال کشور تصرف کرد.', { type: 'control.gain', agents: ['MLI/MIL'] }],
  ['درگیری‌ها در قره‌باغ به میزان زیادی کاهش یافته است.', { type: 'clash', time: '2020-10-20' }],
  ['طالبان در دوم میزان به قندوز حمله کردند.', { type: 'attack.ground', time: '2020-09-23' }],
  ['ذبیح‌الله مجاهد گفت که طالبان به قندوز حمله کردند. مجاهد افزود که ۲۰ سرباز کشته شدند.', { type: 'loss.people', sources: ['Zabihullah Mujahid'] }],
];

/** Years of two digits, of the century that ended last, and counts behind a month. */
const YEARS: Row[] = [
  ['عربستان ششم فروردین ۹۴ به صنعا حمله کرد.', { type: 'attack.other', time: '2015-03-26' }],
  ['در ششم فروردین ۹۴ نفر در صنعا کشته شدند.', { type: 'loss.people', time: '2020-03-25', figures: [{ what: 'killed', value: 94 }] }],
];

/** Counts told in tens and hundreds of thousands, and sources behind other words of basis. */
const COUNTS: Row[] = [
  ['صدها هزار نفر از دارفور آواره شدند.', { type: 'evacuation', figures: [{ what: 'displaced', min: 200_000 }] }],
  ['ده‌ها هزار نفر از خرطوم آواره شدند.', { type: 'evacuation', figures: [{ what: 'displaced', min: 20_000 }] }],
  ['ده‌ها نفر از خرطوم آواره شدند.', { type: 'evacuation', figures: [{ what: 'displaced', min: 24 }] }],
  ['مطابق با بیانیه وزارت دفاع آذربایجان، نیروهای ارمنستان نخجوان را گلوله‌باران کردند.', { type: 'attack.shelling', sources: ['AZE/MIL'], agents: ['ARM/MIL'] }],
  ['ارتش سودان از فاشر عقب نشست در حالیکه نیروهای پشتیبانی سریع مدعی تصرف این شهر شدند.', { type: 'control.gain', sources: ['SDN/REB'], agents: ['SDN/REB'] }],
  ['نیروهای روسیه با طیاره‌های بدون سرنشین به اودسا حمله کردند.', { type: 'attack.drone', agents: ['RUS/MIL'] }],
];

/** Since when something is told of, which tells of no attack itself. */
const SINCE = ['از زمان آغاز تجاوز اسرائیل به لبنان تاکنون ۲۰ نفر کشته شده‌اند.', 'از زمان آغاز حملات روسیه به اوکراین هزار نفر زخمی شدند.'];

/** What was not told of, which says nothing of whether it happened. */
const UNTOLD = [
  'هنوز آماری از قربانیان این حملات منتشر نشده است.',
  'جزئیاتی درباره تلفات این حمله ارائه نشد.',
  'گزارشی از تلفات جانی منتشر نشده است.',
  'هنوز هیچ گروهی مسئولیت این حمله را بر عهده نگرفته است.',
];

describe('Persian pages as agencies write them', () => {
  test.each([...DATELINES, ...THIS, ...OBJECTS, ...OWNED, ...NAMESAKES, ...YEARS, ...COUNTS])('%s', (...row) => expectYes('fa', row));
  test.each(SINCE)('%s', (sentence) => expectNoAttack('fa', sentence));
  test.each(UNTOLD)('%s', (sentence) => {
    expectNone('fa', sentence, 'loss.people');
    expectNoAttack('fa', sentence);
  });
});

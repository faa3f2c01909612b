import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/desk/reader.js';
import { expectNone, expectYes, type Row } from './rows.js';

/** Who says it, by an adjective with a verb of being or becoming. */
const STATED: Row[] = [
  ['الشباب مدعی کشتن ۲۰ سرباز اتیوپیایی شد.', { type: 'loss.people', act: 'claim', sources: ['Al-Shabaab'], targets: ['ETH/MIL'] }],
  ['ارتش ملی لیبی مدعی تصرف فرودگاه میتیگا شد.', { type: 'control.gain', act: 'claim', sources: ['LBY/REB'], agents: ['LBY/REB'], targets: [] }],
  ['طالبان مدعی‌اند که ۱۲ پاسگاه پاکستان را گرفته‌اند.', { type: 'control.gain', act: 'claim', sources: ['AFG/REB'], agents: ['AFG/REB'], targets: ['PAK/MIL'] }],
  ['هند معتقد است پاکستان در حمله پهلگام دست داشته است.', { type: 'attack.other', act: 'state', sources: ['IND/GOV'], agents: ['PAK/MIL'] }],
  ['ارتش پاکستان منکر حمله به افغانستان شد.', { type: 'attack.other', polarity: 'denied', act: 'deny', sources: ['PAK/MIL'], agents: ['PAK/MIL'] }],
  ['دبیرکل سازمان ملل از گسترش درگیری‌ها در دارفور عمیقا نگران است.', { type: 'position', act: 'express', agents: ['-/IGO'], targets: [] }],
  ['آلمان با اعزام نیرو به سودان مخالف است.', { type: 'position', act: 'express', agents: ['DEU/GOV'] }],
];

/** Whose loss, whose deed. */
const WHOSE: Row[] = [
  // Forces of nobody told are not of where they are sent to; those that are told to be are.
  ['سازمان ملل از اعزام نیرو به هائیتی خبر داد.', { type: 'deployment', agents: [], places: ['Haiti'] }],
  ['ارتش نیجر به نیجر بازگشت و نیروهای چاد به مالی اعزام شدند.', { type: 'deployment', agents: ['TCD/MIL'], places: ['Mali'] }],
  ['حوثی‌ها از سرنگونی یک پهپاد آمریکایی بر فراز مأرب خبر دادند.', { type: 'loss.equipment', agents: ['YEM/REB'], targets: ['USA/MIL'] }],
  ['نیروهای واگنر در گائو مستقر شده‌اند.', { type: 'deployment', agents: ['RUS/REB'], targets: [] }],
  ['ارتش اسرائیل همچنان در پنج نقطه از جنوب لبنان مستقر است.', { type: 'deployment', agents: ['ISR/MIL'], targets: [] }],
  ['در شمال خارکیف نیز پهپادهای روسی یک محله را هدف گرفتند.', { type: 'attack.drone', agents: ['RUS/MIL'], places: ['Kharkiv'] }],
  ['حمله به پایگاه ارتش اوکراین در خارکیف', { type: 'attack.other', agents: [], targets: ['UKR/MIL'] }],
  ['نیروهای دموکراتیک سوریه از حمله به پایگاه ارتش ترکیه در شمال حلب خبر دادند.', { type: 'attack.other', agents: ['SYR/REB'], targets: ['TUR/MIL'] }],
  ['ارتش سودان شهر ام‌درمان را از نیروهای پشتیبانی سریع پس گرفت.', { type: 'control.gain', agents: ['SDN/MIL'], targets: ['SDN/REB'] }],
  ['ارتش سوریه شهر سراقب را از کنترل شورشیان خارج کرد.', { type: 'control.gain', agents: ['SYR/MIL'], targets: ['SYR/REB'] }],
  ['شهر مأرب از دست حوثی‌ها آزاد شد.', { type: 'control.gain', agents: [], targets: ['YEM/REB'] }],
];

/** Who drives others out takes the ground, in whose hands it comes, who is told to leave. */
const TAKEN: Row[] = [
  ['نیروهای اوکراینی سربازان روس را از روستای روبوتینه بیرون راندند.', { type: 'control.gain', agents: ['UKR/MIL'], targets: ['RUS/MIL'] }],
  ['ارتش سوریه داعش را از پالمیرا عقب راند.', { type: 'control.gain', agents: ['SYR/MIL'], targets: ['-/REB'] }],
  ['نیروهای روسی از خرسون بیرون رانده شدند.', { type: 'control.withdrawal', agents: ['RUS/MIL'] }],
  ['پالمیرا بار دیگر به کنترل ارتش سوریه درآمد.', { type: 'control.gain', agents: ['SYR/MIL'], targets: [] }],
  ['شهر باخموت به تصرف نیروهای روسی درآمد.', { type: 'control.gain', agents: ['RUS/MIL'], targets: [] }],
  ['ارتش روسیه باخموت را به تصرف خود درآورد.', { type: 'control.gain', agents: ['RUS/MIL'], targets: [] }],
  ['پهپادهای حوثی به فرودگاه ابها حمله کردند.', { type: 'attack.drone', agents: ['YEM/REB'] }],
  ['ارتش اسرائیل به ساکنان جنوب لبنان دستور تخلیه داد.', { type: 'appeal', modality: 'demanded', agents: ['ISR/MIL'], targets: ['LBN/CVL'] }],
];

/** Who wards off an attack, or suffers none of its losses. */
const WARDED: Row[] = [
  ['ارتش سودان حمله نیروهای پشتیبانی سریع به الفاشر را دفع کرد.', { type: 'attack.ground', polarity: 'affirmed', agents: ['SDN/REB'], targets: ['SDN/MIL'] }],
  ['ارتش سودان حمله نیروهای پشتیبانی سریع به الفاشر را خنثی کرد.', { type: 'attack.ground', polarity: 'denied', agents: ['SDN/REB'], targets: ['SDN/MIL'] }],
  ['پدافند روسیه حمله پهپادی به مسکو را دفع کرد.', { type: 'attack.drone', agents: [], targets: ['RUS/MIL'] }],
  ['ارتش اوکراین ۳۰ حمله روسیه را در محور دونتسک دفع کرد.', { type: 'attack.ground', agents: ['RUS/MIL'], targets: ['UKR/MIL'] }],
  ['ارتش آذربایجان گفت تلفاتی نداشته است.', { type: 'loss.people', polarity: 'denied', agents: [], targets: ['AZE/MIL'] }],
  ['حمله روسیه به اودسا تلفات جانی نداشت.', { type: 'attack.other', polarity: 'affirmed', agents: ['RUS/MIL'] }],
  ['هیچ حمله‌ای به کی‌یف انجام نشده است.', { type: 'attack.other', polarity: 'denied' }],
  ['این حمله تلفات جانی نداشت.', { type: 'loss.people', polarity: 'denied', agents: [], targets: [] }],
  ['ارتش اسرائیل خانه یک اسیر فلسطینی را در نابلس ویران کرد.', { type: 'attack.other', agents: ['ISR/MIL'] }],
];

/** Whom a demand told by a noun is to, who is ready, whose operation goes on, a capital that is struck. */
const ASKED: Row[] = [
  ['لبنان خواستار خروج نیروهای اسرائیلی از جنوب شد.', { type: 'appeal', targets: ['ISR/GOV'] }],
  ['قطر خواستار پایان حملات اسرائیل به غزه شد.', { type: 'appeal', targets: ['ISR/GOV'] }],
  ['رئیس‌جمهور فرانسه در تماس با نتانیاهو خواستار توقف حملات به غزه شد.', { type: 'appeal', targets: ['ISR/GOV'] }],
  ['روسیه خواستار آتش‌بس در سوریه شد.', { type: 'appeal', targets: [] }],
  ['ارتش ترکیه آماده حمله به کوبانی است.', { type: 'alert', agents: ['TUR/MIL'], targets: [] }],
  ['عملیات ارتش پاکستان علیه شبه‌نظامیان در وزیرستان ادامه دارد.', { type: 'attack.ground', modality: 'ongoing', agents: ['PAK/MIL'] }],
  ['جنگنده‌های اسرائیل بیروت را بمباران کردند.', { type: 'attack.air', agents: ['ISR/MIL'], targets: [], places: ['Beirut'] }],
  ['روسیه به کی‌یف حمله کرد.', { type: 'attack.other', agents: ['RUS/MIL'], targets: [], places: ['Kyiv'] }],
];

/** A bare force as the subject before a place that is the object. */
const BEFORE_PLACES: Row[] = [
  ['شورشیان شهر گوما را تصرف کردند.', { type: 'control.gain', agents: ['COD/REB'], targets: [], places: ['Goma'] }],
  ['ارتش ام‌درمان را بمباران کرد.', { type: 'attack.air', agents: ['SDN/MIL'], targets: [], places: ['Omdurman'] }],
  ['شبه‌نظامیان حوثی شهر حیس در جنوب الحدیده را گلوله‌باران کردند.', { type: 'attack.shelling', agents: ['YEM/REB'] }],
  ['مهاجمان ولسوالی نادعلی را تصرف کردند.', { type: 'control.gain', agents: ['AFG/REB'], places: ['Nad Ali'] }],
  ['نظامیان شهرک الخیام را ترک کردند.', { type: 'control.withdrawal', agents: ['LBN/MIL'], places: ['Khiam'] }],
];

/** What a clause that describes an attack, a head, a phrase beside it tell. */
const DESCRIBED: Row[] = [
  ['در حمله‌ای که پهپاد روسی علیه خودرویی در خرسون انجام داد، دو نفر کشته شدند.', { type: 'attack.drone', agents: ['RUS/MIL'] }],
  ['ارتش اوکراین ۳۴ پهپاد روسی را که اودسا را هدف قرار داده بودند سرنگون کرد.', { type: 'attack.drone', agents: ['RUS/MIL'], places: ['Odesa'] }],
  ['سه سرباز اوکراینی در جریان حمله روسیه به اسلوویانسک جان خود را از دست دادند.', { type: 'loss.people', agents: ['RUS/MIL'], targets: ['UKR/MIL'] }],
  ['شمار کشته‌شدگان حمله اسرائیل به مدرسه‌ای در خان‌یونس به ۱۴ نفر رسید.', { type: 'loss.people', agents: ['ISR/MIL'], targets: ['PSE/CVL'] }],
  ['نیروهای رژیم اشغالگر به اردوگاه جنین یورش بردند و ۱۲ فلسطینی را بازداشت کردند.', { type: 'loss.people', agents: ['ISR/MIL'], targets: ['PSE/CVL'] }],
  ['خارکیف زیر آتش روسیه', { type: 'attack.shelling', agents: ['RUS/MIL'], places: ['Kharkiv'] }],
  ['کشته شدن چهار نظامی پاکستانی در کمین تحریک طالبان', { type: 'attack.ground', agents: ['PAK/REB'] }],
];

/** The subject before an object of words that name nobody. */
const SUBJECTS: Row[] = [
  ['جنگنده‌های اسرائیل این دو را در تهران هدف گرفته‌اند.', { type: 'attack.air', agents: ['ISR/MIL'], targets: [] }],
  ['به گزارش خبرگزاری آناتولی، ارتش اسرائیل سه ماهیگیر را در ساحل غزه بازداشت کرد.', { type: 'loss.people', agents: ['ISR/MIL'], targets: ['PSE/CVL'] }],
  ['پهپادها مواضع روسیه را در کورسک هدف گرفتند.', { type: 'attack.drone', agents: [], targets: ['RUS/MIL'] }],
];

/** What a noun is of may be whom it is done to. */
const OBJECTS: Row[] = [
  ['بمباران مواضع حوثی‌ها در صنعا ادامه دارد.', { type: 'attack.air', targets: ['YEM/REB'] }],
  ['ترور یک فرمانده حزب‌الله در بیروت', { type: 'attack.other', agents: [], targets: ['LBN/REB'] }],
  ['هدف قرار گرفتن مقر پشتیبانی سریع در نیالا', { type: 'attack.other', agents: [], targets: ['SDN/REB'] }],
  ['سرنگونی ۶۰ پهپاد روسی توسط پدافند هوایی اوکراین', { type: 'loss.equipment', agents: ['UKR/MIL'], targets: ['RUS/MIL'] }],
  ['شلیک موشک حزب‌الله به حیفا', { type: 'attack.missile', agents: ['LBN/REB'] }],
  ['هزاران نفر از ساکنان اوویرا به بوروندی گریختند.', { type: 'evacuation', agents: [], targets: ['COD/CVL'] }],
];

/** Whom somebody stands behind. */
const SUPPORT: Row[] = [
  ['رواندا از ام۲۳ حمایت کرد.', { type: 'support.military', agents: ['RWA/GOV'], targets: ['COD/REB'] }],
  ['کینشاسا رواندا را به حمایت از ام۲۳ متهم می‌کند.', { type: 'support.military', act: 'accuse', agents: ['RWA/GOV'], targets: ['COD/REB'] }],
  ['سودان امارات را به تسلیح نیروهای پشتیبانی سریع متهم کرد.', { type: 'support.military', agents: ['ARE/GOV'], targets: ['SDN/REB'] }],
  ['مسکو آنکارا را به اعزام تروریست به قره‌باغ متهم کرد.', { type: 'support.military', act: 'accuse', agents: ['TUR/GOV'] }],
  ['امارات حمایت نظامی از نیروهای پشتیبانی سریع را رد کرد.', { type: 'support.military', polarity: 'denied', agents: ['ARE/GOV'], targets: ['SDN/REB'] }],
  ['فرانسه از ارتش لبنان حمایت می‌کند.', { type: 'position', agents: ['FRA/GOV'] }],
];

/** What goes on, is awaited, watched, turned down. */
const GOING_ON: Row[] = [
  ['ارتش روسیه به گلوله‌باران خارکیف ادامه می‌دهد.', { type: 'attack.shelling', modality: 'ongoing', agents: ['RUS/MIL'] }],
  ['ارتش اسرائیل از جنوب لبنان عقب می‌نشیند.', { type: 'control.withdrawal', agents: ['ISR/MIL'] }],
  ['نیروهای ام۲۳ به حومه بوکاوو پیش روی کرده‌اند.', { type: 'attack.ground', agents: ['COD/REB'] }],
  ['ام۲۳ به سربازان دولتی ۴۸ ساعت مهلت داد که سلاح‌های خود را تحویل دهند.', { type: 'appeal', agents: ['COD/REB'], targets: ['COD/MIL'] }],
  ['کفور اوضاع را از نزدیک زیر نظر دارد.', { type: 'monitoring', agents: ['-/MIL'] }],
  ['حماس طرح آتش‌بس را نپذیرفت.', { type: 'ceasefire.agreement', polarity: 'denied', agents: ['PSE/REB'] }],
  ['یک بالگرد پلیس در استان سومی سقوط کرد.', { type: 'loss.equipment', agents: [] }],
];

/** Two parties side by side, and who is blamed. */
const BLAMED: Row[] = [
  ['طالبان ارتش پاکستان را به نقض حریم هوایی متهم کردند.', { type: 'accusation', agents: ['AFG/REB'], targets: ['PAK/MIL'] }],
  ['حزب‌الله ارتش اسرائیل را به نقض آتش‌بس متهم کرد.', { type: 'ceasefire.violation', agents: ['ISR/MIL'], targets: [] }],
  ['ارتش سودان نیروهای پشتیبانی سریع را به کشتار غیرنظامیان متهم کرد.', { type: 'loss.people', agents: ['SDN/REB'], targets: ['SDN/CVL'] }],
  ['دولت مالی حمله به کاروان نظامی در نزدیکی گائو را به القاعده نسبت داد.', { type: 'attack.other', sources: ['MLI/GOV'], agents: ['-/REB'] }],
];

/** What 'this group', 'these forces', 'this country' take up; who is marked as the doer; who only backs somebody; in whose hands ground is. */
const TAKEN_UP: Row[] = [
  ['ارتش سودان با نیروهای پشتیبانی سریع درگیر شد. ۷۰ تن از نیروهای این گروه کشته شدند.', { type: 'loss.people', targets: ['SDN/REB'] }],
  ['ارتش سودان با نیروهای پشتیبانی سریع درگیر شد. یک فرمانده این گروه کشته شد.', { type: 'loss.people', targets: ['SDN/REB'] }],
  ['ارتش سودان با نیروهای پشتیبانی سریع درگیر شد. سخنگوی این گروه گفت ۲۰ سرباز ارتش کشته شدند.', { type: 'loss.people', sources: ['SDN/REB'], targets: ['SDN/MIL'] }],
  ['ارتش سودان با نیروهای پشتیبانی سریع درگیر شد. ارتش پنج خودروی این نیروها را منهدم کرد.', { type: 'loss.equipment', agents: ['SDN/MIL'], targets: ['SDN/REB'] }],
  ['حوثی‌ها به ابها حمله کردند. این گروه یک پهپاد را ساقط کرد.', { type: 'loss.equipment', agents: ['YEM/REB'] }],
  ['الشباب اعلام کرد جنگجویان این گروه به پایگاه ارتش سومالی حمله کردند.', { type: 'attack.ground', agents: ['SOM/REB'], targets: ['SOM/MIL'] }],
  ['حماس گفت مبارزانش سه نظامی اسرائیلی را کشتند.', { type: 'loss.people', agents: ['PSE/REB'], targets: ['ISR/MIL'] }],
  ['روسیه به اوکراین حمله کرد. پدافند این کشور ۷۰ پهپاد را ساقط کرد.', { type: 'loss.equipment', agents: ['UKR/MIL'], targets: ['RUS/MIL'] }],
  ['یک بالگرد ارتش میانمار توسط شورشیان سرنگون شد.', { type: 'loss.equipment', agents: ['MMR/REB'], targets: ['MMR/MIL'] }],
  ['یک خودروی ارتش میانمار از سوی شورشیان منهدم شد.', { type: 'loss.equipment', agents: ['MMR/REB'], targets: ['MMR/MIL'] }],
  ['گروه‌های نزدیک به ایران پایگاه آمریکا در اربیل را هدف قرار دادند.', { type: 'attack.other', agents: ['IRQ/REB'], targets: ['USA/MIL'] }],
  ['نیروهای مورد حمایت ترکیه وارد منبج شدند.', { type: 'control.gain', agents: ['SYR/REB'] }],
  ['رزمندگان مقاومت یک تانک اسرائیلی را در رفح منهدم کردند.', { type: 'loss.equipment', agents: ['PSE/REB'], targets: ['ISR/MIL'] }],
  ['الشباب مسئولیت انفجار هتل در موگادیشو را پذیرفت.', { type: 'attack.other', act: 'confirm', agents: ['SOM/REB'] }],
  ['شمار شهدای غزه به ۳۵ هزار نفر رسید.', { type: 'loss.people', targets: ['PSE/CVL'] }],
  ['آلمان دو سامانه پاتریوت در اختیار اوکراین قرار داد.', { type: 'support.military', agents: ['DEU/GOV'], targets: ['UKR/GOV'] }],
  ['پرچم ترکیه در عفرین برافراشته شد.', { type: 'control.gain', agents: ['TUR/MIL'], targets: [] }],
  ['پرچم سوریه بر فراز ساختمان شهرداری درعا به اهتزاز درآمد.', { type: 'control.gain', agents: ['SYR/MIL'], targets: [] }],
  ['شهر رقه در دست شورشیان سوری است.', { type: 'control.gain', agents: ['SYR/REB'], targets: [] }],
  ['ارتش سودان شهر بارا را در کنترل دارد.', { type: 'control.gain', agents: ['SDN/MIL'], targets: [] }],
  ['در حملات شبانه روسیه به اودسا دست‌کم ۱۲ نفر کشته شدند.', { type: 'loss.people', agents: ['RUS/MIL'], targets: ['UKR/CVL'] }],
  ['در حملات گسترده اسرائیل ۱۲ نفر در بیروت کشته شدند.', { type: 'loss.people', agents: ['ISR/MIL'], targets: ['LBN/CVL'] }],
  ['در درگیری‌های مرزی نیروهای هند و پاکستان پنج نفر کشته شدند.', { type: 'loss.people', targets: [] }],
  ['در عملیات ارتش پاکستان ده شبه‌نظامی کشته شدند.', { type: 'loss.people', agents: ['PAK/MIL'], targets: ['PAK/REB'] }],
  ['یک پاسگاه در نزدیکی زاهدان در ایران هدف حمله قرار گرفت. در این حمله دو مأمور کشته شدند.', { type: 'loss.people', targets: ['IRN/GOV'] }],
  ['امارات برای نیروهای پشتیبانی سریع سلاح می‌فرستد.', { type: 'support.military', agents: ['ARE/GOV'], targets: ['SDN/REB'] }],
  ['نیروهای م۲۳ وارد شهر اوویرا شدند.', { type: 'control.gain', agents: ['COD/REB'] }],
  ['نیروهای ارمنستان مواضع آذربایجان را در کلبجر با سلاح سبک زیر آتش گرفتند.', { type: 'attack.gunfire', agents: ['ARM/MIL'], targets: ['AZE/MIL'] }],
  ['گشتی ارتش نیجر هدف کمین قرار گرفت.', { type: 'attack.ground', agents: [], targets: ['NER/MIL'] }],
  ['پایگاه آمریکا هدف یک حمله پهپادی قرار گرفت.', { type: 'attack.drone', agents: [], targets: ['USA/MIL'], places: [] }],
  ['ارتش ترکیه به عین عیسی حمله کرد. یک سرباز این کشور نیز در شلیک شورشیان جان باخت.', { type: 'loss.people', agents: ['SYR/REB'], targets: ['TUR/MIL'], places: ['Ain Issa'] }],
];

/** Who were lost to an attack of which somebody spoke, or that is told with its owner. */
const LOST_TO: Row[] = [
  ['ترکیه حمله هوایی اسرائیل به دمشق را محکوم کرد. در این حمله سه نظامی سوری کشته شدند.', { type: 'loss.people', agents: ['ISR/MIL'], targets: ['SYR/MIL'] }],
  ['وزارت بهداشت لبنان شمار قربانیان حمله هوایی اسرائیل را پنج کشته اعلام کرد.', { type: 'loss.people', agents: ['ISR/MIL'], targets: ['LBN/CVL'] }],
  ['وزارت بهداشت غزه شمار شهدای حملات رژیم صهیونیستی را ۴۰ هزار نفر اعلام کرد.', { type: 'loss.people', agents: ['ISR/MIL'], targets: ['PSE/CVL'] }],
  ['در این حمله ارتش اسرائیل پنج نفر کشته شدند.', { type: 'loss.people', agents: ['ISR/MIL'] }],
  ['در آن حمله یک فرمانده حزب‌الله کشته شد.', { type: 'loss.people', agents: [], targets: ['LBN/REB'] }],
  ['در حمله روز یکشنبه سه سرباز ارتش عراق کشته شدند.', { type: 'attack.other', agents: [], targets: ['IRQ/MIL'] }],
  ['روسیه با پهپاد به کی‌یف حمله کرد. شهردار کی‌یف از جان باختن یک زن خبر داد. او گفت شمار مجروحان به ۱۸ نفر رسیده است.', { type: 'loss.people', agents: ['RUS/MIL'] }],
  ['موشک‌های روسیه یک خانه را در اودسا ویران کردند.', { type: 'attack.missile', agents: ['RUS/MIL'], targets: ['UKR/CVL'] }],
  ['نیروهای پشتیبانی سریع محله‌ای مسکونی را در ام‌درمان گلوله‌باران کردند.', { type: 'attack.shelling', agents: ['SDN/REB'], targets: ['SDN/CVL'] }],
  ['نیروهای پشتیبانی سریع بازار شهر الابیض را با توپخانه هدف قرار دادند.', { type: 'attack.shelling', targets: ['SDN/CVL'] }],
  ['وزارت بهداشت صنعا از کشته شدن ۱۰ نفر خبر داد.', { type: 'loss.people', sources: ['YEM/REB'] }],
  ['به گزارش خبرگزاری مهتاب، جنگنده‌های روسیه شهر گوری را بمباران کردند.', { type: 'attack.air', sources: [] }],
  ['جنگجویان تحریرالشام به مواضع ارتش سوریه حمله کردند. به گفته آنان، ۲۰ نظامی کشته شدند.', { type: 'loss.people', sources: ['SYR/REB'], targets: ['SYR/MIL'] }],
];

/** Who is held responsible, who threatens and agrees. */
const ANSWERING: Row[] = [
  ['ارتش هند پاکستان را مسئول حمله پهلگام دانست.', { type: 'attack.other', act: 'accuse', sources: ['IND/MIL'], agents: ['PAK/MIL'] }],
  ['ترکیه دمشق را مسئول حمله دانست.', { type: 'accusation', agents: ['TUR/GOV'], targets: ['SYR/GOV'] }],
  ['مسکو کی‌یف را به حمله پهپادی به کرملین متهم کرد.', { type: 'attack.drone', agents: ['UKR/MIL'], places: ['Kremlin'] }],
  ['روسیه و اوکراین یکدیگر را به نقض آتش‌بس عید پاک متهم کردند.', { type: 'ceasefire.violation', act: 'accuse', agents: ['RUS/GOV', 'UKR/GOV'] }],
  ['دفتر نتانیاهو: اگر حماس توافق را زیر پا بگذارد، جنگ را از سر می‌گیریم.', { type: 'alert', sources: ['ISR/GOV'], agents: ['ISR/MIL'], targets: ['PSE/REB'] }],
  ['پوتین گفت اگر اوکراین به خاک روسیه حمله کند، پاسخ خواهیم داد.', { type: 'alert', agents: ['RUS/MIL'] }],
  ['نمایندگان دولت سودان و نیروهای پشتیبانی سریع در جده دیدار کردند. آن‌ها توافق کردند.', { type: 'agreement', agents: ['SDN/GOV', 'SDN/REB'] }],
  ['روسیه، ترکیه و ایران بر سر آتش‌بس در سوریه توافق کردند.', { type: 'ceasefire.agreement', agents: ['RUS/GOV', 'TUR/GOV', 'IRN/GOV'] }],
  ['نظامیان روس و ترک در جاده ام ۴ گشت زدند.', { type: 'monitoring', agents: ['RUS/MIL', 'TUR/MIL'] }],
  ['رئیس‌جمهور کنگو و رهبر ام۲۳ در دوحه توافق‌نامه صلح امضا کردند.', { type: 'agreement', agents: ['COD/GOV', 'COD/REB'] }],
];

/** Who brings aid, who asks whom, whose staff are lost, where a line lies. */
const BROUGHT: Row[] = [
  ['برنامه جهانی غذا ۲۰ کامیون آرد به شمال غزه فرستاد.', { type: 'aid', agents: ['-/IGO'], targets: ['PSE/CVL'] }],
  ['کمک‌های ترکیه در میان آوارگان ادلب توزیع شد.', { type: 'aid', agents: ['TUR/GOV'], targets: ['SYR/CVL'] }],
  ['روسیه ۲۵ تن کمک بشردوستانه به لاذقیه فرستاد. کمک‌ها میان ساکنان توزیع شد.', { type: 'aid', agents: ['RUS/GOV'], figures: [] }],
  ['آنتونیو گوترش، دبیرکل سازمان ملل، خواستار توقف فوری نبرد در الفاشر شد.', { type: 'appeal', agents: ['-/IGO'], targets: [] }],
  ['رئیس کمیسیون اروپا خواستار توقف فوری استفاده از سلاح شد.', { type: 'appeal', targets: [] }],
  ['ارتش سودان به نیالا حمله کرد. نیروهای پشتیبانی سریع الفاشر را گلوله‌باران کردند. سازمان ملل از همه طرف‌ها خواست خویشتن‌داری کنند.', { type: 'appeal', targets: [] }],
  ['پنج کارمند صلیب سرخ در گوما کشته شدند.', { type: 'loss.people', targets: ['-/NGO'] }],
  ['سه نظامی ترکیه در درگیری با پ‌ک‌ک در شمال عراق کشته شدند.', { type: 'loss.people', agents: ['TUR/REB'], targets: ['TUR/MIL'] }],
  ['ارتش سومالی از بازداشت پنج عضو الشباب خبر داد.', { type: 'loss.people', agents: ['SOM/MIL'], targets: ['SOM/REB'] }],
  ['وزیر دفاع روسیه از پایگاه نیروهای این کشور در طرطوس بازدید کرد.', { type: 'contact.meeting', agents: ['RUS/MIL'] }],
  ['سه نظامی در خط تماس در دونتسک کشته شدند.', { type: 'loss.people', places: ['Donetsk'] }],
];

const GROUPS: [string, Row[]][] = [['lost to an attack', LOST_TO], ['aid, appeals, staff', BROUGHT], ['who answers', ANSWERING], ['what is taken up', TAKEN_UP], ['adjectives of saying', STATED], ['whose loss and deed', WHOSE], ['ground taken', TAKEN], ['attacks warded off', WARDED], ['whom demands are to', ASKED], ['forces before a place', BEFORE_PLACES], ['who is blamed', BLAMED], ['described attacks', DESCRIBED], ['subjects', SUBJECTS], ['objects of nouns', OBJECTS], ['support', SUPPORT], ['what goes on', GOING_ON]];
for (const [name, rows] of GROUPS) {
  describe(name, () => {
    test.each(rows)('%s', (...row) => expectYes('fa', row));
  });
}

/** What an adjective of a stand describes is no stand. */
/** What an operation is for did not happen by that. */
describe('purposes', () => {
  test('no arrest', () => expectNone('fa', 'عملیات ارتش لبنان برای دستگیری مهاجمان ادامه دارد.', 'loss.people'));
});

test('from when the dead are counted starts nothing', () => expectNone('fa', 'وزارت بهداشت غزه شمار کشته‌ها را از آغاز جنگ ۴۰ هزار نفر اعلام کرد.', 'operation.start'));

const NO_POSITION = ['نیروهای مخالف دولت سوریه شهر حماه را تصرف کردند.', 'خانواده‌های نگران به مرز گریختند.'];
describe('no position', () => {
  test.each(NO_POSITION)('%s', (sentence) => expectNone('fa', sentence, 'position'));
});

test('the residents and forces of a place stay one phrase', () => {
  const reader = createReader();
  const agents = (text: string) => reader.read(text, { language: 'fa', published: '2020-10-20' }).claims.flatMap((claim) => [...claim.agents, ...claim.targets].map(({ name }) => name));
  expect(agents('باشندگان ولسوالی دشت ارچی خانه‌های خود را ترک کرده‌اند.')).toEqual(['Residents of Dasht-e Archi']);
});

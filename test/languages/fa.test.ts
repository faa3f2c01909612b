import { describe, expect, test } from 'vitest';
import { CLAIM_TYPES } from '../../src/model/claim.js';
import { expectNoAttack, expectYes, type Row } from './rows.js';

const yes = (rows: Row[]) => test.each(rows)('%s', (...row) => expectYes('fa', row));

const PARTIES: Row[] = [
  ['وزارت دفاع فرانسه اعلام کرد که ارتش ترکیه روستای تالیش را گلوله‌باران کرد.', { sources: ['FRA/MIL'], agents: ['Armed Forces of Turkey'], places: ['Talish'] }],
  ['ارتش آذربایجان استپاناکرت را گلوله‌باران کرد.', { agents: ['AZE/MIL'] }],
  ['وزارت دفاع گرجستان اعلام کرد که ارتش روسیه روستای تالیش را گلوله‌باران کرد.', { sources: ['Ministry of Defence of Georgia'], agents: ['Armed Forces of Russia'] }],
  ['سخنگوی وزارت خارجه ایران از ادامه درگیری‌ها ابراز نگرانی کرد.', { type: 'position', sources: ['IRN/GOV'], agents: ['IRN/GOV'] }],
  ['ماریا زاخارووا، سخنگوی وزارت خارجه روسیه، از دو طرف خواست خویشتنداری کنند.', { type: 'appeal', sources: ['Maria Zakharova'] }],
  ['رئیس‌جمهور فرانسه نسبت به گسترش جنگ ابراز نگرانی کرد.', { type: 'position', sources: ['FRA/GOV'] }],
  ['وزیران خارجه ترکیه و روسیه در مسکو دیدار کردند.', { type: 'contact.meeting', agents: ['TUR/GOV', 'RUS/GOV'], places: ['Moscow'] }],
  ['ولادیمیر پوتین و نیکول پاشینیان تلفنی گفت‌وگو کردند.', { type: 'contact.call', agents: ['Vladimir Putin', 'Nikol Pashinyan'] }],
  ['نیکول پاشینیان گفت که ارتش آذربایجان شهر شوشی را بمباران کرد.', { sources: ['Nikol Pashinyan'], agents: ['Armed Forces of Azerbaijan'], places: ['Shusha'] }],
  ['ارتش آذربایجان شوشی را بمباران کرد.', { agents: ['AZE/MIL'], targets: [] }],
  ['توپخانه ارمنستان شهر ترتر را گلوله‌باران کرد.', { type: 'attack.shelling', agents: ['ARM/MIL'], targets: [] }],
  ['جنگنده‌های روسیه شهر ادلب را بمباران کردند.', { type: 'attack.air', agents: ['RUS/MIL'], targets: [] }],
  ['ستاد کل نیروهای مسلح گرجستان اعلام کرد که دو سرباز گرجستان زخمی شدند.', { sources: ['General Staff of the Armed Forces of Georgia'], targets: ['GEO/MIL'] }],
  ['کرملین از دو طرف خواست آتش‌بس را رعایت کنند.', { type: 'appeal', sources: ['RUS/GOV'] }],
  ['ارتش ارمنستان دو بالگرد آذربایجان را سرنگون کرد.', { type: 'loss.equipment', agents: ['ARM/MIL'], targets: ['AZE/MIL'] }],
];

const ATTRIBUTION: Row[] = [
  ['جوزپ بورل این حمله را نفرت‌انگیز خواند.', { type: 'position', act: 'state', sources: ['Josep Borrell'] }],
  ['به گفته وزارت دفاع ارمنستان، پهپادهای آذربایجانی شهر مارتونی را هدف قرار دادند.', { act: 'state', sources: ['ARM/MIL'], agents: ['AZE/MIL'] }],
  ['به گزارش خبرگزاری رویترز، ارتش آذربایجان شهر جبرائیل را تصرف کرد.', { act: 'report', sources: ['Reuters'] }],
  ['خبرگزاری تاس به نقل از وزارت دفاع روسیه گزارش داد که سه مورد نقض آتش‌بس در قره‌باغ ثبت شده است.', { act: 'report', sources: ['TASS', 'Ministry of Defence of Russia'] }],
  ['به گزارش خبرگزاری فارس به نقل از اسپوتنیک، وزارت دفاع ارمنستان اعلام کرد که دو سرباز این کشور کشته شدند.', { act: 'state', sources: ['Fars News Agency', 'Sputnik', 'Ministry of Defence of Armenia'], targets: ['ARM/MIL'] }],
  ['وزارت دفاع آذربایجان: سه سرباز ما زخمی شدند.', { act: 'state', sources: ['AZE/MIL'], targets: ['AZE/MIL'] }],
  ['الهام علی‌اف گفت: «ارتش ما شهر جبرائیل را آزاد کرد».', { type: 'control.gain', sources: ['Ilham Aliyev'], agents: ['AZE/MIL'] }],
  ['وزارت دفاع آذربایجان گزارش بمباران شهر شوشی را تکذیب کرد.', { type: 'attack.air', polarity: 'denied', act: 'deny', sources: ['AZE/MIL'] }],
  ['وزارت دفاع ارمنستان اعلام کرد که ارتش آذربایجان روستای تالیش را گلوله‌باران کرد. این وزارتخانه افزود که پنج غیرنظامی زخمی شدند.', { type: 'loss.people', act: 'state', sources: ['Ministry of Defence of Armenia'] }],
  ['وزارت دفاع ارمنستان اعلام کرد که ارتش آذربایجان روستای تالیش را گلوله‌باران کرد. وی افزود که پنج غیرنظامی زخمی شدند.', { type: 'loss.people', sources: ['ARM/MIL'] }],
  ['وزارت دفاع ارمنستان مدعی شد که ارتش آذربایجان شهر شوشی را بمباران کرد.', { type: 'attack.air', act: 'claim', sources: ['ARM/MIL'] }],
  ['وزارت دفاع آذربایجان، ارمنستان را به نقض آتش‌بس متهم کرد.', { type: 'ceasefire.violation', act: 'accuse', sources: ['AZE/MIL'] }],
  ['وزارت دفاع ارمنستان تأیید کرد که سه سرباز این کشور کشته شدند.', { act: 'confirm', sources: ['ARM/MIL'], targets: ['ARM/MIL'] }],
  ['یک منبع نظامی به رویترز گفت که درگیری در هادروت ادامه دارد.', { type: 'clash', act: 'state', places: ['Hadrut'] }],
  ['ارتش آذربایجان شهر جبرائیل را تصرف کرد.', { act: 'none', sources: [] }],
  ['وزارت دفاع ارمنستان گفت که ارتش آذربایجان به ایروان حمله نکرده است.', { polarity: 'denied', act: 'state', sources: ['ARM/MIL'], agents: ['AZE/MIL'] }],
];

const told = (when: string) => `ارتش ترکیه ${when} روستای تالیش را گلوله‌باران کرد.`;
const TIMES: Row[] = [
  [told('امروز'), { time: '2020-10-20' }],
  [told('دیروز'), { time: '2020-10-19' }],
  [told('دیشب'), { time: '2020-10-19' }],
  [told('پریروز'), { time: '2020-10-18' }],
  [told('سه روز پیش'), { time: '2020-10-17' }],
  [told('روز جمعه'), { time: '2020-10-16' }],
  [told('جمعه گذشته'), { time: '2020-10-16' }],
  [told('سه‌شنبه شب'), { time: '2020-10-20' }],
  [told('بامداد یکشنبه'), { time: '2020-10-18' }],
  [told('در ۲۴ ساعت گذشته'), { time: '2020-10-19..2020-10-20' }],
  [told('هفته گذشته'), { time: '2020-10-10..2020-10-16' }],
  [told('۱۸ مهر ۱۳۹۹'), { time: '2020-10-09' }],
  [told('۱۸ مهر'), { time: '2020-10-09' }],
  [told('روز ۱۳۹۹/۰۷/۱۸'), { time: '2020-10-09' }],
  [told('در ۱۸ میزان'), { time: '2020-10-09' }],
  [told('در ۱۰ اکتبر ۲۰۲۰'), { time: '2020-10-10' }],
  [told('روز دهم اکتبر'), { time: '2020-10-10' }],
  [told('در ۱۰ اکتوبر'), { time: '2020-10-10' }],
  [told('در ۲۲ صفر ۱۴۴۲'), { time: '2020-10-09' }],
  [told('دیروز'), { time: null, published: null }],
  [told('روز جمعه'), { time: null, published: null }],
  [told('۱۸ مهر ۱۳۹۹'), { time: '2020-10-09', published: null }],
  [told('دیروز'), { time: '2020-02-29', published: '2020-03-01' }],
  [told('روز ۳۰ اسفند'), { time: '2021-03-20', published: '2021-03-25' }],
];

const FIGURES: Row[] = [
  ['در حمله موشکی به گنجه ۱۲ غیرنظامی کشته شدند.', { type: 'loss.people', figures: [{ what: 'killed', value: 12 }] }],
  ['دوازده غیرنظامی در گنجه کشته شدند.', { figures: [{ what: 'killed', value: 12 }] }],
  ['سی و پنج سرباز ارمنی زخمی شدند.', { figures: [{ what: 'wounded', value: 35 }] }],
  ['دویست و پنجاه سرباز ارمنی کشته شدند.', { figures: [{ what: 'killed', value: 250 }] }],
  ['دو هزار و هفتصد سرباز ارمنی کشته شدند.', { figures: [{ what: 'killed', value: 2700 }] }],
  ['دست‌کم ۲۰ سرباز آذربایجانی کشته شدند.', { figures: [{ what: 'killed', min: 20 }] }],
  ['بیش از ۹۰ سرباز آذربایجانی کشته شدند.', { figures: [{ what: 'killed', min: 90 }] }],
  ['کمتر از ۱۰ سرباز کشته شدند.', { figures: [{ what: 'killed', max: 10 }] }],
  ['حدود ۸۳۰ نظامی ارمنی کشته شدند.', { figures: [{ what: 'killed', value: 830, approximate: true }] }],
  ['ده‌ها سرباز ارمنی زخمی شدند.', { figures: [{ what: 'wounded', min: 24 }] }],
  ['صدها غیرنظامی در استپاناکرت زخمی شدند.', { figures: [{ what: 'wounded', min: 200 }] }],
  ['هزاران سرباز ارمنی کشته شدند.', { figures: [{ what: 'killed', min: 2000 }] }],
  ['ارتش ارمنستان دو بالگرد و ۷ تانک آذربایجان را منهدم کرد.', { figures: [{ what: 'helicopters', value: 2 }, { what: 'tanks', value: 7 }] }],
  ['دوازده غیرنظامی کشته و سی و پنج نفر زخمی شدند.', { figures: [{ what: 'killed', value: 12 }, { what: 'wounded', value: 35 }] }],
  ['بیش از ۳٬۶۳۴ سرباز تاکنون کشته شده‌اند.', { figures: [{ what: 'killed', min: 3634, cumulative: true }] }],
  ['شمار کشته‌های ارمنستان به ۶۰۴ نفر رسید.', { targets: ['ARM/MIL'], figures: [{ what: 'killed', value: 604, cumulative: true }] }],
  ['۲۹ سرباز دیگر کشته شدند و شمار کل کشته‌ها به ۶۳۳ نفر رسید.', { figures: [{ what: 'killed', value: 29 }] }],
  ['۲۹ سرباز دیگر کشته شدند و شمار کل کشته‌ها به ۶۳۳ نفر رسید.', { figures: [{ what: 'killed', value: 633, cumulative: true }] }],
  ['نیروهای حافظ صلح روسیه در ۲۳ پست دیده‌بانی اوضاع را زیر نظر دارند.', { figures: [{ what: 'observation-posts', value: 23 }] }],
  ['سه مورد نقض آتش‌بس در قره‌باغ ثبت شد.', { type: 'ceasefire.violation', figures: [{ what: 'violations', value: 3 }] }],
  ['۱۲ سرباز آذربایجانی اسیر شدند.', { figures: [{ what: 'captured', value: 12 }] }],
];

const TYPES: Row[] = [
  ['ارتش ارمنستان شهر ترتر را گلوله‌باران کرد.', { type: 'attack.shelling', agents: ['ARM/MIL'] }],
  ['ارتش ارمنستان روستای تالیش را گلوله‌باران کرد.', { type: 'attack.shelling', agents: ['ARM/MIL'] }],
  ['ارمنستان به شهر گنجه موشک شلیک کرد.', { type: 'attack.missile', agents: ['ARM/MIL'], places: ['Ganja'] }],
  ['جنگنده‌های آذربایجان پل لاچین را بمباران کردند.', { type: 'attack.air', agents: ['AZE/MIL'] }],
  ['پهپادهای ترکیه به روستای تالیش حمله کردند.', { type: 'attack.drone', agents: ['TUR/MIL'] }],
  ['سربازان ارمنستان به سوی سربازان آذربایجان آتش گشودند.', { type: 'attack.gunfire', agents: ['ARM/MIL'], targets: ['AZE/MIL'] }],
  ['نیروهای آذربایجان به روستای تالیش یورش بردند.', { type: 'attack.ground', agents: ['AZE/MIL'] }],
  ['بر اثر انفجار مین در فضولی دو نفر زخمی شدند.', { type: 'attack.mine', places: ['Fuzuli'] }],
  ['خودروی ارتش آذربایجان در فضولی روی مین رفت.', { type: 'attack.mine', targets: ['AZE/MIL'] }],
  ['ارتش آذربایجان به روستای تالیش حمله کرد.', { type: 'attack.other', agents: ['AZE/MIL'] }],
  ['درگیری میان نیروهای ارمنستان و آذربایجان در هادروت ادامه دارد.', { type: 'clash', modality: 'ongoing', agents: ['ARM/MIL', 'AZE/MIL'] }],
  ['ارتش ارمنستان آتش‌بس را نقض کرد.', { type: 'ceasefire.violation', agents: ['ARM/MIL'] }],
  ['ارمنستان و آذربایجان درباره آتش‌بس توافق کردند.', { type: 'ceasefire.agreement', agents: ['ARM/GOV', 'AZE/GOV'] }],
  ['آتش‌بس در سراسر خط تماس رعایت می‌شود.', { type: 'ceasefire.holding' }],
  ['ارتش آذربایجان شهر جبرائیل را تصرف کرد.', { type: 'control.gain', agents: ['AZE/MIL'], places: ['Jabrayil'] }],
  ['نیروهای ارمنستان از شهر فضولی عقب‌نشینی کردند.', { type: 'control.withdrawal', agents: ['ARM/MIL'] }],
  ['سه سرباز ارمنستان کشته شدند.', { type: 'loss.people', agents: [], targets: ['ARM/MIL'] }],
  ['ارتش آذربایجان دو تانک ارمنستان را منهدم کرد.', { type: 'loss.equipment', agents: ['AZE/MIL'], targets: ['ARM/MIL'] }],
  ['ارتش آذربایجان عملیات نظامی را آغاز کرد.', { type: 'operation.start', agents: ['AZE/MIL'] }],
  ['ارتش آذربایجان به عملیات نظامی خود پایان داد.', { type: 'operation.end', agents: ['AZE/MIL'] }],
  ['روسیه نیروهای حافظ صلح را در لاچین مستقر کرد.', { type: 'deployment', agents: ['RUS/MIL'], places: ['Lachin'] }],
  ['ارمنستان نیروهای خود را به حالت آماده‌باش درآورد.', { type: 'alert', agents: ['ARM/MIL'] }],
  ['ترکیه به آذربایجان سلاح فرستاد.', { type: 'support.military', agents: ['TUR/GOV'], targets: ['AZE/GOV'] }],
  ['نیروهای حافظ صلح روسیه در ۲۳ پست دیده‌بانی اوضاع را زیر نظر دارند.', { type: 'monitoring', modality: 'ongoing', agents: ['RUS/MIL'] }],
  ['حادثه با طرف‌های مناقشه حل و فصل شد.', { type: 'settlement' }],
  ['ولادیمیر پوتین و نیکول پاشینیان تلفنی گفت‌وگو کردند.', { type: 'contact.call' }],
  ['وزیر خارجه ارمنستان با وزیر خارجه فرانسه در پاریس دیدار کرد.', { type: 'contact.meeting', agents: ['ARM/GOV', 'FRA/GOV'], places: ['Paris'] }],
  ['توافق میان ارمنستان و آذربایجان در مسکو امضا شد.', { type: 'agreement', agents: ['ARM/GOV', 'AZE/GOV'], places: ['Moscow'] }],
  ['روسیه میان ارمنستان و آذربایجان میانجی‌گری کرد.', { type: 'mediation', agents: ['RUS/GOV'] }],
  ['فرانسه از دو طرف خواست به آتش‌بس پایبند بمانند.', { type: 'appeal', modality: 'demanded', act: 'demand', agents: ['FRA/GOV'] }],
  ['نخست‌وزیر عراق ساکنان موصل را به بازگشت فراخواند.', { type: 'appeal', modality: 'demanded', act: 'demand', agents: ['IRQ/GOV'] }],
  ['وزارت خارجه آلمان نسبت به ادامه درگیری‌ها ابراز نگرانی کرد.', { type: 'position', act: 'express', agents: ['DEU/GOV'] }],
  ['وزارت خارجه ارمنستان ترکیه را مسئول تشدید تنش دانست.', { type: 'accusation', act: 'accuse', agents: ['ARM/GOV'], targets: ['TUR/GOV'] }],
  ['نیروهای روسیه ۲۰۰ غیرنظامی را از استپاناکرت تخلیه کردند.', { type: 'evacuation', agents: ['RUS/MIL'], places: ['Stepanakert'] }],
  ['روسیه کمک‌های بشردوستانه به استپاناکرت فرستاد.', { type: 'aid', agents: ['RUS/GOV'] }],
  ['ارمنستان و آذربایجان اسیران جنگی را مبادله کردند.', { type: 'prisoners', agents: ['ARM/GOV', 'AZE/GOV'] }],
  ['آذربایجان حریم هوایی خود را بست.', { type: 'closure', agents: ['AZE/GOV'] }],
  ['آذربایجان پیش از عملیات روسیه را مطلع کرد.', { type: 'notification', agents: ['AZE/GOV'] }],
];

const BINDING: Row[] = [
  ['آتش‌بس برقرار نیست.', { type: 'ceasefire.holding', polarity: 'denied' }],
  ['عقب‌نشینی ارتش ترکیه از عفرین در کار نیست.', { type: 'control.withdrawal', polarity: 'denied' }],
  ['باکو نیروهایش را از شوشی بیرون برد.', { type: 'control.withdrawal', agents: ['AZE/MIL'], targets: [] }],
  ['وزیر دفاع ترکیه با همتای روس خود دیدار کرد.', { type: 'contact.meeting', agents: ['TUR/MIL', 'RUS/MIL'] }],
  ['عباس عراقچی با همتای پاکستانی خود تلفنی گفتگو کرد.', { type: 'contact.call', agents: ['IRN/GOV', 'PAK/GOV'] }],
  ['آتش‌بس با وساطت قطر و ترکیه برقرار شد.', { type: 'mediation', agents: ['QAT/GOV', 'TUR/GOV'] }],
  ['روسیه به حملات خود به گرجستان ادامه داد.', { type: 'attack.other', agents: ['RUS/MIL'], targets: ['GEO/MIL'] }],
  ['ارمنستان و آذربایجان بر سر مبادله اسیران توافق کردند.', { type: 'prisoners', agents: ['ARM/GOV', 'AZE/GOV'] }],
  ['پهپادهای ترکیه شهر تل رفعت را زدند.', { type: 'attack.drone', agents: ['TUR/MIL'] }],
  ['شماری از افراد گروه طالبان بر یک پاسگاه پلیس در ولسوالی زرمت حمله کردند.', { type: 'attack.ground', agents: ['AFG/REB'] }],
  ['درگیری مرزی ارمنستان و آذربایجان در مرز دو کشور شدت گرفت.', { type: 'clash', places: ['Armenia-Azerbaijan border'] }],
  ['در ولسوالی سپین‌دره پنج سرباز کشته شدند.', { type: 'loss.people', places: ['Spindrh'] }],
  ['ارتش ترکیه اعلام کرد که پهپاد ارتش سوریه سقوط کرده است.', { type: 'loss.equipment' }],
  ['ارتش ترکیه اعلام کرد که سه مخفیگاه را در دهوک هدف قرار داده است.', { type: 'attack.other', agents: ['TUR/MIL'] }],
  ['ارتش ترکیه در حمله‌ای هوایی به دهوک دو شورشی را کشت.', { type: 'attack.air', places: ['Duhok'] }],
  ['در حمله موشکی ارمنستان به شهر گنجه ۲۰ نفر کشته شدند.', { type: 'attack.missile', agents: ['ARM/MIL'], places: ['Ganja'] }],
  ['در حمله موشکی ارمنستان به شهر گنجه ۲۰ نفر کشته شدند.', { type: 'loss.people', agents: ['ARM/MIL'], targets: ['AZE/CVL'] }],
  ['ارمنستان اتهام حمله به گنجه را رد کرد.', { type: 'attack.other', polarity: 'denied', agents: ['ARM/MIL'] }],
  ['گروه داعش مسئولیت حمله انتحاری کابل را به عهده گرفت.', { type: 'attack.other', agents: ['-/REB'], targets: [], places: ['Kabul'] }],
  ['وزیر خارجه ایران وارد دمشق شد و با وزیر خارجه روسیه دیدار کرد.', { type: 'contact.meeting', agents: ['IRN/GOV', 'RUS/GOV'] }],
  ['آتش‌بس میان هند و پاکستان پابرجاست.', { type: 'ceasefire.holding', agents: ['IND/MIL', 'PAK/MIL'] }],
  ['فرماندار مریوان از کشته شدن سه کولبر به دست مرزبانان خبر داد.', { type: 'loss.people', agents: ['IRN/MIL'], targets: ['IRN/CVL'] }],
  ['بر اثر انفجار مین در هلمند سه پلیس جان باختند.', { type: 'attack.mine', agents: [] }],
  ['ارتش میانمار روستایی را در ایالت راخین بمباران کرد.', { type: 'attack.air', agents: ['MMR/MIL'], places: ['Rakhine'] }],
  ['نیروهای ارمنستان وارد شهر فضولی شدند.', { type: 'control.gain', agents: ['ARM/MIL'], places: ['Fuzuli'] }],
  ['سی کامیون حامل آرد وارد شهر غزه شد.', { type: 'aid' }],
  ['در حمله‌ای موشکی به گنجه سه نفر کشته شدند.', { type: 'attack.missile', places: ['Ganja'] }],
  ['مسئول روابط خارجی طالبان گفت که سه سرباز پاکستان کشته شدند.', { type: 'loss.people', sources: ['AFG/REB'] }],
  ['سرهنگ صوفیه مرادپور، سخنگوی ارتش هند، گفت که پاکستان به سرینگر حمله کرد.', { type: 'attack.other', sources: ['IND/MIL'], places: ['Srinagar'] }],
  ['وزیر خارجه اوکراین هشدار داد که جنگ ادامه دارد.', { type: 'clash', modality: 'ongoing', act: 'warn', sources: ['UKR/GOV'] }],
  ['وزارت بهداشت ارمنستان شمار کشته‌ها را ۱۵ نفر اعلام کرد که ده تن از آن‌ها غیرنظامی‌اند.', { type: 'loss.people', sources: ['ARM/GOV'] }],
  ['🔹 نیکول پاشینیان: ارتش آذربایجان به گوریس حمله کرد', { type: 'attack.other', sources: ['Nikol Pashinyan'] }],
  ['آتش‌بس دوام نیاورد.', { type: 'ceasefire.violation', polarity: 'affirmed' }],
  ['نه ماه گذرگاه لاچین مسدود شده بود.', { type: 'closure', polarity: 'affirmed' }],
  ['ارتش‌های ارمنستان و آذربایجان درگیر شدند.\nتوپخانه آذربایجان سه موضع را در گوریس گلوله‌باران کرد.', { type: 'attack.shelling', agents: ['AZE/MIL'], targets: ['ARM/MIL'] }],
];

const COUNTS: Row[] = [
  ['شمار کشته‌ها از آغاز جنگ به ۴۳ هزار و ۵۰۰ نفر رسید.', { type: 'loss.people', figures: [{ what: 'killed', value: 43500, cumulative: true }] }],
  ['یک پسربچه ۱۲ ساله در فضولی کشته شد.', { type: 'loss.people', figures: [{ what: 'killed', value: 1 }] }],
  ['از ساعت هشت تاکنون ۱۹ نفر در فضولی کشته شدند.', { type: 'loss.people', figures: [{ what: 'killed', value: 19, cumulative: true }] }],
  ['در این نبرد ۴۳ نفر کشته و ۳۰۰ هزار نفر آواره شدند.', { type: 'loss.people', figures: [{ what: 'killed', value: 43 }] }],
  ['در این نبرد ۴۳ نفر کشته و ۳۰۰ هزار نفر آواره شدند.', { type: 'evacuation', figures: [{ what: 'displaced', value: 300000 }] }],
  ['ارتش ارمنستان تعداد کشته‌ها را سه نفر و زخمی‌ها را ۱۵ نفر اعلام کرد.', { type: 'loss.people', figures: [{ what: 'killed', value: 3 }, { what: 'wounded', value: 15 }] }],
  ['هشتاد درصد شهر ویران شد و سه نفر کشته شدند.', { type: 'loss.people', figures: [{ what: 'killed', value: 3 }] }],
];

const DAYS: Row[] = [
  ['جمعه‌شب ارتش ترکیه روستای تالیش را گلوله‌باران کرد.', { time: '2020-10-16' }],
  ['ارتش ترکیه جمعه روستای تالیش را گلوله‌باران کرد.\nدر آن روز پنج سرباز ارمنستان کشته شدند.', { type: 'loss.people', time: '2020-10-16' }],
  ['ارتش ترکیه ۸ اکتبر روستای تالیش را گلوله‌باران کرد.\nسه روز بعد ارتش ترکیه شهر شوشی را تصرف کرد.', { type: 'control.gain', time: '2020-10-11' }],
  ['ارتش ترکیه جمعه روستای تالیش را گلوله‌باران کرد.\nشورای شهر خبر داد که سه خانه ویران شده است.\nپنج غیرنظامی کشته شدند.', { type: 'loss.people', time: '2020-10-16' }],
];

const STRUCK: Row[] = [
  ['ارتش ارمنستان و ارتش آذربایجان درگیر شدند. توپخانه ارمنستان مواضع را در نزدیکی ترتر گلوله‌باران کرد.', { type: 'attack.shelling', targets: ['AZE/MIL'] }],
  ['ارتش ارمنستان و ارتش آذربایجان درگیر شدند. توپخانه ارمنستان بیمارستان شهر ترتر را گلوله‌باران کرد.', { type: 'attack.shelling', targets: ['AZE/CVL'] }],
];

const NO = [
  'یگان‌های ارتش ترکیه برای مهار آتش وارد عمل شدند.',
  'در تصادف دو خودرو در جاده قم چهار نفر کشته شدند.',
  'سینماهای تهران فیلم تازه‌ای درباره جنگ جهانی دوم نمایش می‌دهند.',
  'بیمار بر اثر حمله قلبی درگذشت.',
  'حملات سایبری به بانک‌های آلمان افزایش یافت.',
  'قیمت دلار در بازار تهران به ۳۰ هزار تومان رسید.',
  'اگر ارتش ترکیه به ایروان حمله کند، روسیه پاسخ خواهد داد.',
  'ارتش آذربایجان ممکن است به لاچین حمله کند.',
  'ارتش آذربایجان به لاچین حمله خواهد کرد.',
  'ارتش ترکیه هیچ حمله‌ای به ارمنستان انجام نداد.',
  'فرانسه خواستار توقف حملات شد.',
  'ایران از احتمال حمله اسرائیل ابراز نگرانی کرد.',
  'شرکت تولید تلفن همراه مدل تازه‌ای روانه بازار کرد.',
  'ترامپ در پایان سخنرانی حرف آخر را زد.',
  'وزیر خارجه ایران وارد دمشق شد.',
  'شرکت گاز ماموریت خود را رها نمی‌کند.',
];

describe('parties', () => yes(PARTIES));
describe('attribution', () => yes(ATTRIBUTION));
describe('times', () => yes(TIMES));
describe('figures', () => yes(FIGURES));
describe('positions are the other side\'s, hospitals are of civilians', () => yes(STRUCK));
describe('who does what to whom', () => yes(BINDING));
describe('what a number counts', () => yes(COUNTS));
describe('days told before', () => yes(DAYS));
describe('claim types', () => {
  yes(TYPES);
  test('each has a row but the rest', () => {
    expect([...new Set([...TYPES.map(([, { type }]) => type), 'other'])].sort()).toEqual([...CLAIM_TYPES].sort());
  });
});
describe('no attack that happened', () => {
  test.each(NO)('%s', (sentence) => expectNoAttack('fa', sentence));
});

import type { GrammarRow } from '../../reading/language.js';
import type { TimeWord } from '../../reading/senses.js';
import { foldForm } from '../../text/fold.js';

const row = (time: TimeWord, forms: string): GrammarRow => ({ sense: { k: 'time', time }, forms });
const months = (calendar: 'gregorian' | 'solar' | 'lunar', names: string[]): GrammarRow[] => names.map((forms, i) => row({ t: 'month', calendar, month: i + 1 }, forms));

/** Months of the Solar Hijri year, as they are called in Iran and in Afghanistan. */
export const iranianMonths = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'];
export const afghanMonths = ['حمل', 'ثور', 'جوزا', 'سرطان', 'اسد', 'سنبله', 'میزان', 'عقرب', 'قوس', 'جدی', 'دلو', 'حوت'];
const FURTHER: Record<string, string[]> = { خرداد: ['جوزای'], مرداد: ['امرداد'] };

/** By country code its names of months, turned round: folded names with the code. */
export const datedIn = (names: Record<string, readonly string[]>): Record<string, string> => Object.fromEntries(Object.entries(names).flatMap(([code, list]) => list.map((name) => [foldForm(name), code])));

/** Weekdays, months of three calendars (with the Afghan names), parts of the day, and what relates a day to today. */
export const time: GrammarRow[] = [
  ...['دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنج‌شنبه | پنجشنبه', 'جمعه', 'شنبه', 'یک‌شنبه'].map((forms, i) => row({ t: 'weekday', day: i + 1 }, forms.split(' | ').flatMap((form) => [form, `${form}${form.endsWith('ه') ? '‌ی' : ''}`]).join(' | '))),
  ...['دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنج‌شنبه', 'جمعه', 'شنبه', 'یک‌شنبه'].map((name, i) => row({ t: 'weekday', day: i + 1, night: true }, `${name}‌شب`)),
  ...months('solar', iranianMonths.map((name, i) => [name, afghanMonths[i], ...(FURTHER[name] ?? [])].join(' | '))),
  // 'The month of Mehr' in one word.
  ...months('solar', iranianMonths.map((name) => `${name}‌ماه | ${name}ماه`)),
  ...months('gregorian', [
    'ژانویه | ژانویه‌ی | جنوری', 'فوریه | فوریه‌ی | فبروری', 'مارس | مارچ', 'آوریل | اپریل', 'مه | می', 'ژوئن | جون', 'ژوئیه | ژوئیه‌ی | جولای | ژولای', 'اوت | آگوست | اگست', 'سپتامبر | سپتمبر', 'اکتبر | اکتوبر', 'نوامبر | نومبر', 'دسامبر | دسمبر',
  ]),
  ...months('lunar', ['محرم', 'صفر', 'ربیع‌الاول', 'ربیع‌الثانی', 'جمادی‌الاول | جمادی‌الاولی', 'جمادی‌الثانی', 'رجب', 'شعبان', 'رمضان', 'شوال', 'ذی‌القعده | ذیقعده', 'ذی‌الحجه | ذیحجه']),
  row({ t: 'day', offset: 0 }, 'امروز | امشب | بامداد امروز | صبح امروز | امروز صبح | ساعاتی پیش | دقایقی پیش | لحظاتی پیش | هم‌اکنون'),
  row({ t: 'day', offset: -1 }, 'دیروز | دیشب | روز گذشته | روز قبل | شب گذشته'),
  row({ t: 'day', offset: -2 }, 'پریروز | پریشب'),
  row({ t: 'day', offset: 1 }, 'فردا | روز آینده'),
  row({ t: 'day', offset: 2 }, 'پس‌فردا'),
  row({ t: 'part', part: 'night' }, 'شب'),
  row({ t: 'part', part: 'midnight' }, 'نیمه‌شب'),
  row({ t: 'part', part: 'dawn' }, 'بامداد | سحرگاه | سپیده‌دم'),
  row({ t: 'part', part: 'morning' }, 'صبح'),
  row({ t: 'part', part: 'noon' }, 'ظهر | بعد از ظهر | بعدازظهر'),
  row({ t: 'part', part: 'evening' }, 'عصر | شامگاه | غروب | شام روز'),
  row({ t: 'unit', unit: 'hour' }, 'ساعت | ساعات'),
  row({ t: 'unit', unit: 'day' }, 'روز | شبانه‌روز'),
  row({ t: 'unit', unit: 'week' }, 'هفته | هفته‌ی'),
  row({ t: 'unit', unit: 'month' }, 'ماه'),
  row({ t: 'unit', unit: 'year' }, 'سال'),
  row({ t: 'unit', unit: 'day', many: true }, 'روزهای | روزها'),
  row({ t: 'unit', unit: 'week', many: true }, 'هفته‌های | هفته‌ها'),
  row({ t: 'unit', unit: 'month', many: true }, 'ماه‌های | ماه‌ها'),
  row({ t: 'unit', unit: 'year', many: true }, 'سال‌های | سال‌ها'),
  row({ t: 'unit', unit: 'minute' }, 'دقیقه'),
  row({ t: 'past' }, 'گذشته | پیشین | قبل'),
  row({ t: 'past', rolling: true }, 'اخیر'),
  row({ t: 'next' }, 'آینده | بعد | بعدی'),
  row({ t: 'this' }, 'جاری | امسال'),
  row({ t: 'ago' }, 'پیش | قبل'),
  row({ t: 'that' }, 'آن | همان'),
  row({ t: 'later' }, 'بعد | بعدتر | پس از آن | بعد از آن'),
  row({ t: 'first' }, 'ابتدای | آغاز | شروع | اول | اوایل'),
  row({ t: 'since' }, 'از'),
  row({ t: 'since', start: true }, 'از زمان | از هنگام | از ابتدای | از آغاز | از شروع | از اول'),
  row({ t: 'until' }, 'تا | الی'),
  row({ t: 'ordinal', value: 1 }, 'یکم | اول | نخست | نخستین | اولین'),
  ...['دوم | دومین', 'سوم | سومین', 'چهارم | چهارمین', 'پنجم | پنجمین', 'ششم | ششمین', 'هفتم | هفتمین', 'هشتم | هشتمین', 'نهم | نهمین', 'دهم | دهمین', 'یازدهم', 'دوازدهم', 'سیزدهم', 'چهاردهم', 'پانزدهم', 'شانزدهم', 'هفدهم', 'هجدهم', 'نوزدهم', 'بیستم'].map(
    (forms, i) => row({ t: 'ordinal', value: i + 2 }, forms),
  ),
  ...['بیست و یکم', 'بیست و دوم', 'بیست و سوم', 'بیست و چهارم', 'بیست و پنجم', 'بیست و ششم', 'بیست و هفتم', 'بیست و هشتم', 'بیست و نهم', 'سی‌ام | سی ام', 'سی و یکم'].map((forms, i) =>
    row({ t: 'ordinal', value: i + 21 }, forms),
  ),
  row({ t: 'compared' }, 'بدترین | شدیدترین | مرگبارترین | خونین‌ترین | خونبارترین | بزرگ‌ترین | سنگین‌ترین | گسترده‌ترین | وسیع‌ترین | بی‌سابقه‌ترین | بیشترین | طولانی‌ترین | جدی‌ترین | وخیم‌ترین | مهم‌ترین | قوی‌ترین | بالاترین | پایین‌ترین | نخستین بار | اولین بار | برای نخستین بار | برای اولین بار'),
  row({ t: 'same' }, 'همان روز | همان شب | همان صبح | همان شامگاه | ساعاتی بعد | ساعتی بعد | چند ساعت بعد | دقایقی بعد | لحظاتی بعد | ساعاتی پیش از آن | ساعاتی قبل از آن | چند ساعت پیش از آن | ساعاتی پس از آن'),
  row({ t: 'earlier' }, 'پیش از آن | قبل از آن | پیش‌تر | قبل‌تر'),
  row({ t: 'apart', after: true }, 'پس از | بعد از'),
  row({ t: 'apart', after: false }, 'پیش از | قبل از'),
  row({ t: 'apart', after: true, days: 0 }, 'ساعاتی پس از | ساعتی پس از | ساعاتی بعد از | چند ساعت پس از | چند ساعت بعد از | دقایقی پس از | دقایقی بعد از | لحظاتی پس از | چند دقیقه پس از | چند دقیقه بعد از'),
  row({ t: 'apart', after: false, days: 0 }, 'ساعاتی پیش از | ساعتی پیش از | ساعاتی قبل از | چند ساعت پیش از | چند ساعت قبل از | دقایقی پیش از | دقایقی قبل از | لحظاتی پیش از | چند دقیقه پیش از | چند دقیقه قبل از'),
  row({ t: 'beside', days: 1 }, 'فردای آن روز | روز بعد | روز پس از آن | روز بعد از آن | صبح روز بعد'),
  row({ t: 'beside', days: -1 }, 'روز پیش از آن | روز قبل از آن | شب پیش از آن | شب قبل از آن'),
  row({ t: 'same-span' }, 'همین مدت | این مدت | آن مدت | همین دوره | این دوره | مدت مشابه | همین بازه | این بازه زمانی | همین بازه زمانی | همین فاصله'),
  row({ t: 'then' }, 'از آن زمان | از آن هنگام | از آن پس | از آن تاریخ | از همان زمان | از همان روز'),
  row({ t: 'in-a-row' }, 'متوالی | پیاپی | پی در پی'),
];

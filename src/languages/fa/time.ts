import type { GrammarRow } from '../../reading/language.js';
import type { TimeWord } from '../../reading/senses.js';

const row = (time: TimeWord, forms: string): GrammarRow => ({ sense: { k: 'time', time }, forms });
const months = (calendar: 'gregorian' | 'solar' | 'lunar', names: string[]): GrammarRow[] => names.map((forms, i) => row({ t: 'month', calendar, month: i + 1 }, forms));

/** Weekdays, months of three calendars (with the Afghan names), parts of the day, and what relates a day to today. */
export const time: GrammarRow[] = [
  ...['دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنج‌شنبه | پنجشنبه', 'جمعه', 'شنبه', 'یک‌شنبه'].map((forms, i) => row({ t: 'weekday', day: i + 1 }, forms)),
  ...['دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنج‌شنبه', 'جمعه', 'شنبه', 'یک‌شنبه'].map((name, i) => row({ t: 'weekday', day: i + 1, night: true }, `${name}‌شب`)),
  ...months('solar', ['فروردین | حمل', 'اردیبهشت | ثور', 'خرداد | جوزا | جوزای', 'تیر | سرطان', 'مرداد | امرداد | اسد', 'شهریور | سنبله', 'مهر | میزان', 'آبان | عقرب', 'آذر | قوس', 'دی | جدی', 'بهمن | دلو', 'اسفند | حوت']),
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
  row({ t: 'part', part: 'evening' }, 'عصر | شامگاه | غروب'),
  row({ t: 'unit', unit: 'hour' }, 'ساعت | ساعات'),
  row({ t: 'unit', unit: 'day' }, 'روز | شبانه‌روز'),
  row({ t: 'unit', unit: 'week' }, 'هفته'),
  row({ t: 'unit', unit: 'month' }, 'ماه'),
  row({ t: 'unit', unit: 'year' }, 'سال'),
  row({ t: 'unit', unit: 'minute' }, 'دقیقه'),
  row({ t: 'past' }, 'گذشته | اخیر | پیشین | قبل'),
  row({ t: 'next' }, 'آینده | بعد | بعدی'),
  row({ t: 'this' }, 'جاری | امسال | سال جاری'),
  row({ t: 'ago' }, 'پیش'),
  row({ t: 'that' }, 'آن | همان'),
  row({ t: 'later' }, 'بعد | بعدتر | پس از آن'),
  row({ t: 'first' }, 'ابتدای | آغاز | شروع | اول | اوایل'),
  row({ t: 'since' }, 'از | از زمان'),
  row({ t: 'since', start: true }, 'از ابتدای | از آغاز | از اول'),
  row({ t: 'until' }, 'تا'),
  row({ t: 'ordinal', value: 1 }, 'یکم | اول | نخست | نخستین | اولین'),
  ...['دوم | دومین', 'سوم | سومین', 'چهارم | چهارمین', 'پنجم | پنجمین', 'ششم | ششمین', 'هفتم | هفتمین', 'هشتم | هشتمین', 'نهم | نهمین', 'دهم | دهمین', 'یازدهم', 'دوازدهم', 'سیزدهم', 'چهاردهم', 'پانزدهم', 'شانزدهم', 'هفدهم', 'هجدهم', 'نوزدهم', 'بیستم'].map(
    (forms, i) => row({ t: 'ordinal', value: i + 2 }, forms),
  ),
  ...['بیست و یکم', 'بیست و دوم', 'بیست و سوم', 'بیست و چهارم', 'بیست و پنجم', 'بیست و ششم', 'بیست و هفتم', 'بیست و هشتم', 'بیست و نهم', 'سی‌ام | سی ام', 'سی و یکم'].map((forms, i) =>
    row({ t: 'ordinal', value: i + 21 }, forms),
  ),
  row({ t: 'in-a-row' }, 'متوالی | پیاپی | پی در پی'),
];

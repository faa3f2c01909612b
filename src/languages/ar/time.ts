import type { GrammarRow } from '../../reading/language.js';
import type { TimeWord } from '../../reading/senses.js';

const row = (time: TimeWord, forms: string, cls: 'fixed' | 'noun' = 'fixed'): GrammarRow => ({ sense: { k: 'time', time }, forms, cls });
const months = (calendar: 'gregorian' | 'solar' | 'lunar', names: string[]): GrammarRow[] => names.map((forms, i) => row({ t: 'month', calendar, month: i + 1 }, forms, 'fixed'));

/** Weekdays, months (Egyptian, Levantine and Maghrebi names; Hijri), parts of the day, and what relates a day to today. */
export const time: GrammarRow[] = [
  ...['اثنين', 'ثلاثاء', 'أربعاء', 'خميس', 'جمعة', 'سبت', 'أحد'].map((forms, i) => row({ t: 'weekday', day: i + 1 }, `ال${forms} | لل${forms} | بال${forms}`)),
  ...months('gregorian', [
    'يناير | كانون الثاني | جانفي | يناير/كانون الثاني | كانون الثاني/يناير',
    'فبراير | شباط | فيفري',
    'مارس | آذار',
    'أبريل | نيسان | أفريل | إبريل',
    'مايو | أيار | ماي',
    'يونيو | حزيران | جوان | يونيه',
    'يوليو | تموز | جويلية | يوليه',
    'أغسطس | آب | أوت',
    'سبتمبر | أيلول',
    'أكتوبر | تشرين الأول',
    'نوفمبر | تشرين الثاني',
    'ديسمبر | كانون الأول | دجنبر',
  ]),
  ...months('lunar', ['محرم', 'صفر', 'ربيع الأول', 'ربيع الآخر | ربيع الثاني', 'جمادى الأولى', 'جمادى الآخرة | جمادى الثانية', 'رجب', 'شعبان', 'رمضان', 'شوال', 'ذو القعدة | ذي القعدة', 'ذو الحجة | ذي الحجة']),
  row({ t: 'day', offset: 0 }, 'اليوم | الليلة | هذا اليوم | صباح اليوم | مساء اليوم | فجر اليوم | ظهر اليوم | قبل ساعات | قبل قليل'),
  row({ t: 'day', offset: -1 }, 'أمس | بالأمس | البارحة | الليلة الماضية | يوم أمس | مساء أمس | ليلة أمس | الليلة الفائتة'),
  row({ t: 'day', offset: -2 }, 'أول من أمس | أول أمس'),
  row({ t: 'day', offset: 1 }, 'غدا | غد | يوم غد'),
  row({ t: 'part', part: 'night' }, 'ليل | ليلا | ليلة | منتصف الليل'),
  row({ t: 'part', part: 'dawn' }, 'فجر | فجرا | الفجر'),
  row({ t: 'part', part: 'morning' }, 'صباح | صباحا'),
  row({ t: 'part', part: 'noon' }, 'ظهر | ظهرا | بعد ظهر'),
  row({ t: 'part', part: 'evening' }, 'مساء | عصر | عشية'),
  row({ t: 'unit', unit: 'hour' }, 'ساعة | ساعات', 'noun'),
  row({ t: 'unit', unit: 'day' }, 'يوم | أيام | يوما', 'noun'),
  row({ t: 'unit', unit: 'week' }, 'أسبوع | أسابيع', 'noun'),
  row({ t: 'unit', unit: 'month' }, 'شهر | أشهر', 'noun'),
  row({ t: 'unit', unit: 'year' }, 'عام | سنة | سنوات | أعوام', 'noun'),
  row({ t: 'past' }, 'الماضي | الماضية | الماضيين | المنصرم | المنصرمة | الأخيرة | الفائت | الفائتة | المنقضي'),
  row({ t: 'next' }, 'المقبل | المقبلة | القادم | القادمة | التالي'),
  row({ t: 'this' }, 'الجاري | الحالي | الجارية'),
  row({ t: 'ago' }, 'قبل'),
  row({ t: 'since' }, 'منذ | ابتداء من'),
  ...['الأول | الأولى', 'الثاني | الثانية', 'الثالث | الثالثة', 'الرابع | الرابعة', 'الخامس | الخامسة', 'السادس | السادسة', 'السابع | السابعة', 'الثامن | الثامنة', 'التاسع | التاسعة', 'العاشر | العاشرة'].map((forms, i) =>
    row({ t: 'ordinal', value: i + 1 }, forms),
  ),
  row({ t: 'in-a-row' }, 'على التوالي | تواليا'),
];

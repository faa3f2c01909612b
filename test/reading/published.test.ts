import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/desk/reader.js';
import type { Reading } from '../../src/model/reading.js';

const reader = createReader();

const FA = 'وزارت دفاع روسیه اعلام کرد که نیروهای حافظ صلح این کشور در پست‌های دیده‌بانی قره‌باغ مستقر هستند و گشت‌زنی در مسیرهای تعیین‌شده ادامه دارد.';
const AR = 'أعلنت وزارة الدفاع الروسية أن قوات حفظ السلام منتشرة في نقاط المراقبة في قره باغ وأن الدوريات مستمرة على الطرق المحددة.';
const page = (title: string, date: string, body: string): string => `${title}\n\n${date}\n\n${body}\n`;
const enPage = (date: string): string => page('Russian peacekeepers are deployed in Karabakh', date, 'The Ministry of Defence of Russia said that its peacekeepers are deployed at observation posts in Karabakh and that patrols go on along the routes.');
const fa = (date: string): string => page('نیروهای حافظ صلح روسیه در قره‌باغ مستقر هستند', date, FA);
const ar = (date: string): string => page('قوات حفظ السلام الروسية منتشرة في قره باغ', date, AR);

/** [what, text, day]: the day is printed on the page. */
const STATED: [string, string, string][] = [
  ['Solar Hijri in words', fa('یکشنبه ۲۳ آذر ۱۳۹۹'), '2020-12-13'],
  ['Solar Hijri with the time', fa('۲۳ آذر ۱۳۹۹ - ۱۱:۲۶'), '2020-12-13'],
  ['Solar Hijri in ASCII digits', fa('23 آذر 1399'), '2020-12-13'],
  ['Solar Hijri with slashes', fa('۱۳۹۹/۰۹/۲۳'), '2020-12-13'],
  ['Solar Hijri after a label', fa('تاریخ انتشار: ۲۳ آذر ۱۳۹۹'), '2020-12-13'],
  ['Solar Hijri with the word for a month', fa('۲۳ آذرماه ۱۳۹۹'), '2020-12-13'],
  ['strokes with spaces', ar('نشر في جريدة الوسط يوم 13 - 12 - 2020'), '2020-12-13'],
  ['a dateline that runs into the lede, behind a stroke', `قوات حفظ السلام الروسية منتشرة في قره باغ\n\nباكو 13 ديسمبر 2020 ـ ${AR}\n`, '2020-12-13'],
  ['digits in a dateline', `قوات حفظ السلام الروسية منتشرة في قره باغ\n\nباكو (أذربيجان) 13-12-2020 (وكالة الساحل) - ${AR}\n`, '2020-12-13'],
  ['commas around the day', enPage('December, 13, 2020 - 09:35'), '2020-12-13'],
  ['hyphens around the name of a month', enPage('13-Dec-2020'), '2020-12-13'],
  ['Solar Hijri with an Afghan month', fa('۲۳ قوس ۱۳۹۹'), '2020-12-13'],
  ['the last day of a leap year', fa('۳۰ اسفند ۱۳۹۹'), '2021-03-20'],
  ['the first day of a year', fa('۱ فروردین ۱۴۰۰'), '2021-03-21'],
  ['Gregorian in Persian', fa('۱۳ دسامبر ۲۰۲۰'), '2020-12-13'],
  ['Gregorian with an Afghan month', fa('۱۳ دسمبر ۲۰۲۰'), '2020-12-13'],
  ['Gregorian in Arabic', ar('الأحد 13 ديسمبر 2020'), '2020-12-13'],
  ['Gregorian in Arabic-Indic digits', ar('١٣ ديسمبر ٢٠٢٠'), '2020-12-13'],
  ['both calendars with a dash between them', fa('یکشنبه ۲۳ آذر ۱۳۹۹ - ۱۳ دسامبر ۲۰۲۰'), '2020-12-13'],
  ['the lunar day and the Gregorian one', ar('الأحد 28 ربيع الآخر 1442 - 13 ديسمبر 2020'), '2020-12-13'],
  ['a Levantine month', ar('13 كانون الأول 2020'), '2020-12-13'],
  ['both months', ar('13 ديسمبر/كانون الأول 2020'), '2020-12-13'],
  ['the other month in brackets', ar('13 ديسمبر (كانون الأول) 2020'), '2020-12-13'],
  ['a Maghrebi month', ar('13 دجنبر 2020'), '2020-12-13'],
  ['an Algerian month', ar('13 جوان 2020'), '2020-06-13'],
  ['slashes, the day first', ar('13/12/2020'), '2020-12-13'],
  ['hyphens, the year first', ar('2020-12-13'), '2020-12-13'],
  ['slashes with spaces', fa('تاریخ: ۲۳ / ۰۹ / ۱۳۹۹ ، ساعت: ۱۰:۲۵'), '2020-12-13'],
  ['a year in two digits', enPage('13.12.20, 18:00'), '2020-12-13'],
  ['a slash before the year', enPage('December 13/2020'), '2020-12-13'],
  ['after the number of an issue', enPage('Weekly Bulletin No. 8 - 13 December 2020'), '2020-12-13'],
  ['a sentence of its own', enPage('Sunday 13 December 2020. All times are Moscow time.'), '2020-12-13'],
  ['at the end of the headline', enPage('').replace('Karabakh\n', 'Karabakh: Weekly Update, December 13, 2020\n'), '2020-12-13'],
  ['the day of issue beside the days that a bulletin is about', enPage('Reporting period: 7-12 December 2020 | Issued: 13 December 2020'), '2020-12-13'],
  ['the last of the days that a bulletin is about', enPage('Situation update, 7 to 13 December 2020'), '2020-12-13'],
  ['the day of issue beside such days in Arabic', ar('الفترة من 7 إلى 12 كانون الأول/ديسمبر | صدرت في 13 كانون الأول/ديسمبر 2020'), '2020-12-13'],
  ['the day of issue beside such days in Persian', fa('دوره گزارش: ۱۷ تا ۲۲ آذر ۱۳۹۹ | تاریخ انتشار: ۲۳ آذر ۱۳۹۹'), '2020-12-13'],
  ['the first of two days of one issue', enPage('13-14 December 2020'), '2020-12-13'],
  ['Hijri', ar('28 ربيع الآخر 1442'), '2020-12-13'],
  ['Hijri in digits', ar('الأحد 28/4/1442 هـ'), '2020-12-13'],
  ['Hijri in digits beside Gregorian, a day apart', ar('الأحد 29/4/1442 هـ الموافق 13/12/2020 م'), '2020-12-13'],
  ['Solar Hijri in digits on an Arabic page', ar('1399/9/23'), '2020-12-13'],
  ['Hijri beside Gregorian', ar('28 ربيع الآخر 1442 هـ - 13 ديسمبر 2020 م'), '2020-12-13'],
];

describe('a day printed on the page', () => {
  test.each(STATED)('%s', (_, text, day) => {
    const reading = reader.read(text);
    expect([reading.published, reading.publishedBasis]).toEqual([day, 'stated']);
    expect(reading.publishedReasons.join()).toContain(day);
    expect(reading.publishedEvidence.length).toBeGreaterThan(0);
    for (const span of reading.publishedEvidence) expect(text.slice(...span)).toMatch(/\p{N}/u);
  });

  test('one that no calendar has is none', () => {
    for (const text of [fa('۳۰ اسفند ۱۳۹۸'), fa('۳۲ آذر ۱۳۹۹'), ar('31 نوفمبر 2020')]) expect(reader.read(text)).toMatchObject({ published: null, publishedBasis: 'unknown' });
  });

  test('one inside the body is no day of publication', () => {
    expect(reader.read(`${FA} این نیروها ۲۰ آبان ۱۳۹۹ وارد قره‌باغ شدند.`).publishedBasis).not.toBe('stated');
    expect(reader.read(`${AR} ودخلت هذه القوات في 10 نوفمبر 2020.`).publishedBasis).not.toBe('stated');
  });
});

describe('a day given with the text', () => {
  test.each([fa('یکشنبه ۲۳ آذر ۱۳۹۹'), ar('الأحد 13 ديسمبر 2020'), FA, AR])('wins', (text) => {
    expect(reader.read(text, { published: '2021-01-05' })).toMatchObject({ published: '2021-01-05', publishedBasis: 'given', publishedEvidence: [] });
  });

  test('one that is no day does not', () => {
    expect(reader.read(fa('یکشنبه ۲۳ آذر ۱۳۹۹'), { published: '2021-02-30' })).toMatchObject({ published: '2020-12-13', publishedBasis: 'stated' });
  });
});

/** Texts without a printed day: a weekday beside a date with a person in office, or 'yesterday, Thursday' with the day of that Thursday. */
const INFERRED: [string, string, string][] = [
  ['a weekday and date of few years, and a person in office', `ارتش آذربایجان حمله کرد\n\nنیکول پاشینیان، نخست‌وزیر ارمنستان، روز جمعه (۱۸ مهر) گفت که ارتش آذربایجان شهر شوشی را بمباران کرده است. ${FA.replace(/روسیه/g, 'ارمنستان')} پاشینیان امروز با ولادیمیر پوتین گفت‌وگو کرد.`, '2020-10-09'],
  ['yesterday with its weekday and the latest date', `دیروز پنج‌شنبه ${FA} این نیروها ۱۷ مهر ۱۳۹۹ وارد قره‌باغ شدند.`, '2020-10-09'],
  ['a dateline of the weekday told for today, and a person in office', 'القوات العراقية تنتشر في كركوك\n\nبغداد في 17 أكتوبر - قال رئيس الوزراء العراقي حيدر العبادي اليوم الثلاثاء إن القوات العراقية دخلت مدينة كركوك وإن الجيش انتشر في حقول النفط.', '2017-10-17'],
  ['a person named before his own term', 'القوات العراقية تنتشر في كركوك\n\nبغداد في 17 أكتوبر - قال رئيس الوزراء العراقي حيدر العبادي اليوم الثلاثاء إن القوات العراقية دخلت مدينة كركوك، وانتقد بافل طالباني انسحاب البيشمركة.', '2017-10-17'],
  ['the first weekday told for today after the latest date, beside a known agreement', 'الهدوء يعود إلى خط المراقبة\n\nقال رئيس الوزراء الهندي ناريندرا مودي اليوم الأحد إن وقف إطلاق النار مع باكستان صامد، وكانت الغارات قد بدأت في 7 مايو وقتلت عشرات المدنيين.', '2025-05-11'],
  ['yesterday with its weekday and the latest date', `أمس الخميس ${AR} ودخلت هذه القوات في 8 أكتوبر 2020.`, '2020-10-09'],
];

describe('a day inferred', () => {
  test.each(INFERRED)('%s', (_, text, day) => {
    const reading = reader.read(text);
    expect([reading.published, reading.publishedBasis]).toEqual([day, 'inferred']);
    expect(reading.publishedEvidence.length).toBeGreaterThan(0);
    for (const span of reading.publishedEvidence) expect(text.slice(...span).trim()).not.toBe('');
    expect(reading.publishedReasons.length).toBeGreaterThan(0);
  });
});

const unknown = (reading: Reading): void => {
  expect(reading).toMatchObject({ published: null, publishedBasis: 'unknown', publishedEvidence: [] });
  expect(reading.publishedReasons.length).toBeGreaterThan(0);
};

describe('unknown', () => {
  test.each([
    ['no date at all', FA],
    ['no date at all', AR],
    ['a weekday only', `روز جمعه ${FA}`],
    ['a weekday only', `يوم الجمعة ${AR}`],
    ['a day and month without a year', fa('۲۳ آذر')],
    ['a day and month without a year', ar('13 ديسمبر')],
    ['yesterday only', `دیروز ${FA}`],
    ['a weekday and date that fit several years', `روز جمعه (۱۸ مهر) ${FA}`],
    ['a weekday and date that fit several years', `أمس الجمعة 9 أكتوبر ${AR}`],
  ])('%s', (_, text) => {
    unknown(reader.read(text));
  });

  test('and no time is told by it', () => {
    for (const text of [`روز جمعه ${FA}`, `أمس ${AR}`]) for (const claim of reader.read(text).claims) expect(claim.time).toBeNull();
  });
});

const EN = 'Two soldiers were wounded by a mine near the town, and a patrol was sent to the place, the army told reporters after the meeting.';
const en = (lede: string): string => `Mine wounds two near border town\n\n${lede}\n\n${EN}\n`;

/** [what, text, day]: told by the first sentences together with a dateline, an office or an agreement; null where more than one year fits. */
const LEDE: [string, string, string | null][] = [
  ['a dateline of the weekday in the lede', en('BEIRUT, Nov 27 (Harbour News) - The truce took effect at dawn on Wednesday, said U.S. President Joe Biden in Washington.'), '2024-11-27'],
  ['a dateline of the day after', en('BEIRUT, Nov 28 (Harbour News) - The truce took effect at dawn on Wednesday, said U.S. President Joe Biden in Washington.'), '2024-11-28'],
  ['a dateline with nobody in office', en('BEIRUT, Nov 27 (Harbour News) - The truce took effect at dawn on Wednesday, said a spokesman in the capital.'), null],
  ['the day of an agreement', en('The leaders of Armenia, Azerbaijan and Russia have signed a statement. The guns are to fall silent on 10 November. This Tuesday the streets are full.'), '2020-11-10'],
  ['a day without an agreement', en('The leaders of Armenia, Azerbaijan and Russia have met. The guns are to fall silent on 17 November. This Tuesday the streets are full.'), null],
];

describe('a day told by the first sentences', () => {
  test.each(LEDE)('%s', (_, text, day) => {
    expect(reader.read(text, { language: 'en' }).published).toBe(day);
  });
});

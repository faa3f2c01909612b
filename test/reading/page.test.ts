import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/desk/reader.js';
import type { Span } from '../../src/model/span.js';

const reader = createReader();

interface Page {
  what: string;
  language: string;
  /** Lines above the headline. */
  above: string[];
  title: string;
  /** Lines between headline and body. */
  between: string[];
  body: string[];
  below: string[];
  credits?: string[];
}

const FA_BODY = [
  'وزارت دفاع ارمنستان روز دوشنبه اعلام کرد که ارتش آذربایجان روستای تالیش را در شمال قره‌باغ گلوله‌باران کرده و پنج غیرنظامی زخمی شده‌اند.',
  'این وزارتخانه افزود که درگیری‌ها در جنوب خط تماس همچنان ادامه دارد و نیروهای ارمنستان در ساعات نخست همان روز سه پهپاد و یک بالگرد را در آسمان منطقه سرنگون کرده‌اند.',
  'وزارت دفاع جمهوری آذربایجان این گزارش را تکذیب کرد و گفت که ارتش این کشور به آتش‌بس پایبند مانده است.',
];
const AR_BODY = [
  'أعلنت وزارة الدفاع الأرمينية يوم الاثنين أن الجيش الأذربيجاني قصف قرية تاليش شمالي قره باغ وأن خمسة مدنيين أصيبوا في القصف.',
  'وأضافت الوزارة أن الاشتباكات مستمرة على الجزء الجنوبي من خط التماس وأن القوات الأرمينية أسقطت في الساعات الأولى من اليوم نفسه ثلاث طائرات مسيرة ومروحية واحدة في سماء المنطقة.',
  'ونفت وزارة الدفاع الأذربيجانية هذه الأنباء وقالت إن الجيش ملتزم بوقف إطلاق النار الذي أعلن قبل أيام.',
];
const FA_TITLE = 'ارمنستان از گلوله‌باران روستای تالیش در قره‌باغ خبر داد';
const AR_TITLE = 'أرمينيا تعلن قصف قرية تاليش في قره باغ وأذربيجان تنفي';

const PAGES: Page[] = [
  { what: 'headline and body only', language: 'fa', above: [], title: FA_TITLE, between: [], body: FA_BODY, below: [] },
  { what: 'a headline whose counts look like a year and a day', language: 'fa', above: [], title: 'ارمنستان از ۲۰ زخمی و ۲۰۰۰ آواره روستای تالیش در قره‌باغ خبر داد', between: [], body: FA_BODY, below: [] },
  { what: 'headline and body only', language: 'ar', above: [], title: AR_TITLE, between: [], body: AR_BODY, below: [] },
  {
    what: 'a menu above, a date line below the headline, most read and comments at the end',
    language: 'fa',
    above: ['خانه | سیاسی | اقتصادی | ورزشی | فرهنگی', 'صفحه نخست » جهان'],
    title: FA_TITLE,
    between: ['سه‌شنبه ۲۹ مهر ۱۳۹۹ - ۱۰:۱۵ | کد خبر ۵۵۴۱۲۰'],
    body: FA_BODY,
    below: ['انتهای پیام', 'پربیننده‌ترین‌ها', 'حمله مهاجمان به دروازه حریف بی‌نتیجه ماند', 'بارش برف در جاده چالوس', 'نظر شما', 'نام:'],
  },
  {
    what: 'a menu above, a date line below the headline, most read and comments at the end',
    language: 'ar',
    above: ['الرئيسية | سياسة | اقتصاد | رياضة | ثقافة'],
    title: AR_TITLE,
    between: ['الثلاثاء 20 أكتوبر 2020 - الساعة 10:15'],
    body: AR_BODY,
    below: ['الأكثر قراءة', 'هجوم المنتخب يعجز أمام دفاع الخصم', 'أمطار غزيرة في العاصمة', 'أضف تعليقا', 'الاسم'],
  },
  {
    what: 'tags, share bar and a notice',
    language: 'fa',
    above: [],
    title: FA_TITLE,
    between: [],
    body: FA_BODY,
    below: ['برچسب‌ها: قره‌باغ، ارمنستان، آذربایجان', 'اشتراک‌گذاری', 'تمامی حقوق محفوظ است'],
  },
  {
    what: 'tags, share bar and a notice',
    language: 'ar',
    above: [],
    title: AR_TITLE,
    between: [],
    body: AR_BODY,
    below: ['الكلمات المفتاحية: قره باغ، أرمينيا، أذربيجان', 'شارك المقال', 'جميع الحقوق محفوظة'],
  },
  { what: 'a link to another article inside', language: 'fa', above: [], title: FA_TITLE, between: [], body: [FA_BODY[0] as string, 'بیشتر بخوانید: تاریخچه شهرهای قفقاز', ...FA_BODY.slice(1)], below: [] },
  { what: 'a link to another article inside', language: 'ar', above: [], title: AR_TITLE, between: [], body: [AR_BODY[0] as string, 'اقرأ أيضا: تاريخ مدن القوقاز', ...AR_BODY.slice(1)], below: [] },
  { what: 'a credit at the end', language: 'fa', above: [], title: FA_TITLE, between: [], body: FA_BODY, below: ['منبع: اسپوتنیک'], credits: ['اسپوتنیک'] },
  { what: 'a credit at the end', language: 'ar', above: [], title: AR_TITLE, between: [], body: AR_BODY, below: ['المصدر: سبوتنيك'], credits: ['سبوتنیک'] },
];

const isLink = (line: string): boolean => /^(بیشتر بخوانید|اقرأ أيضا)/.test(line);
const textOf = (page: Page): string => `${[...page.above, page.title, ...page.between, ...page.body, ...page.below].join('\n\n')}\n`;
const inside = (span: Span, outer: Span[]): boolean => outer.some(([from, to]) => from <= span[0] && span[1] <= to);

describe.each(PAGES)('$language: $what', (page) => {
  const text = textOf(page);
  const reading = reader.read(text);
  const at = (piece: string): Span => [text.indexOf(piece), text.indexOf(piece) + piece.length];

  test('the language is told and the headline found', () => {
    expect(reading.language).toBe(page.language);
    expect(reading.title && text.slice(...reading.title)).toBe(page.title);
  });

  test('headline and body are the main text, all else is boilerplate', () => {
    for (const line of [page.title, ...page.body.filter((line) => !isLink(line))]) expect(inside(at(line), reading.mainText), line).toBe(true);
    for (const line of [...page.above, ...page.between, ...page.below, ...page.body.filter(isLink)]) {
      const [from, to] = at(line);
      expect(reading.mainText.some((span) => span[0] < to && from < span[1]), line).toBe(false);
      expect(inside(at(line), reading.boilerplate.map(({ span }) => span)), line).toBe(true);
    }
  });

  test('every line is either, and none is both', () => {
    const spans = [...reading.mainText, ...reading.boilerplate.map(({ span }) => span)].sort((a, b) => a[0] - b[0]);
    spans.forEach((span, i) => {
      expect(span[1]).toBeGreaterThan(span[0]);
      if (i > 0) expect(span[0]).toBeGreaterThanOrEqual((spans[i - 1] as Span)[1]);
    });
    let rest = '';
    let last = 0;
    for (const [from, to] of spans) {
      rest += text.slice(last, from);
      last = to;
    }
    expect((rest + text.slice(last)).trim()).toBe('');
  });

  test('claims come from the main text, and the same as without the page around', () => {
    for (const claim of reading.claims) expect(inside(claim.span, reading.mainText)).toBe(true);
    const bare = reader.read(textOf({ ...page, above: [], between: [], below: [] }), { published: '2020-10-20' });
    const kinds = (claims: { type: string }[]) => claims.map(({ type }) => type);
    expect(kinds(reader.read(text, { published: '2020-10-20' }).claims)).toEqual(kinds(bare.claims));
  });

  test('credits enter no chain', () => {
    expect(reading.credits).toEqual(page.credits ?? []);
    if (page.credits) for (const claim of reading.claims) expect(claim.sources.map(({ name }) => name)).not.toContain('Sputnik');
  });
});

describe('texts that are no pages', () => {
  test('an empty text has no title and no claims, and says so', () => {
    for (const text of ['', ' \n\n ', '\ufeff']) {
      const reading = reader.read(text);
      expect([reading.title, reading.mainText, reading.claims]).toEqual([null, [], []]);
      expect(reading.warnings).not.toEqual([]);
    }
  });

  test('one sentence is main text', () => {
    const text = 'ارتش آذربایجان شهر جبرائیل را تصرف کرد.';
    expect(reader.read(text, { language: 'fa' }).mainText).toEqual([[0, text.length]]);
  });

  test('a language that no pack reads is told, and the text kept', () => {
    const reading = reader.read('Les deux armées ont échangé des tirs dans la nuit et les autorités ont appelé à la retenue dans la région.');
    expect(reading.claims).toEqual([]);
    expect(reading.warnings).toHaveLength(1);
    expect(reading.mainText).toHaveLength(1);
  });
});

test.each(['fa', 'ar', 'en'])('a blank text in %s has no title, no article and no claims', (language) => {
  for (const text of ['', '\n \n']) {
    const reading = reader.read(text, { language });
    expect([reading.title, reading.mainText, reading.claims]).toEqual([null, [], []]);
  }
});

test.each([
  ['fa', FA_TITLE, FA_BODY, 'بیشتر بخوانید: دیدار وزیران خارجه ایران و ترکیه در آنکارا به پایان رسید'],
  ['ar', AR_TITLE, AR_BODY, 'اقرأ أيضا: وزيرا خارجية إيران وتركيا يختتمان لقاءهما في أنقرة'],
])('a link to another page inside the text ends no article, %s', (language, title, body, link) => {
  const text = [title, ...body.slice(0, 2), link, ...body.slice(2)].join('\n\n');
  const reading = reader.read(text, { language });
  const main = reading.mainText.map((span) => text.slice(...span)).join('\n');
  expect(main).toContain(body[2]);
  expect(main).not.toContain(link);
});

const REPORT = ['The army said on Sunday that drones had struck a fuel depot near the port of Odesa and that two firemen were wounded.', 'The governor told reporters that the fire was put out by noon and that the port went on working.'];

test.each([
  ['over its deck', ['The Quayside Courier', 'Sunday 20 October 2024 | World', '', 'Drones set fuel depot ablaze near Odesa', 'Governor says the port went on working after the third attack in a month']],
  ['over its authors, below a slogan', ['QUAYSIDE NEWS', 'All that happens in Odesa and at the port', 'HOME | WORLD | SPORT | CONTACT US', '', 'Drones set fuel depot ablaze near Odesa', 'By Jane Moran | Posted: October 20, 2024']],
])('a headline stands %s', (_, head) => {
  const text = [head.join('\n'), ...REPORT].join('\n\n');
  const { title } = reader.read(text, { language: 'en' });
  expect(title && text.slice(...title)).toBe('Drones set fuel depot ablaze near Odesa');
});

test('a line above the headline is none where decks are not usual', () => {
  const text = ['روزنامه نمونه', 'وزیر دفاع ارمنستان از حمله پهپادها خبر داد\nدو سرباز در مرز زخمی شدند', 'وزیر دفاع ارمنستان روز یکشنبه اعلام کرد دو سرباز این کشور در حمله پهپادها در مرز زخمی شدند و سرباز سومی نیز ناپدید شده است.'].join('\n\n');
  const { title } = reader.read(text, { language: 'fa' });
  expect(title && text.slice(...title)).toBe('دو سرباز در مرز زخمی شدند');
});

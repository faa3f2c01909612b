import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/model/span.js';
import { mapSpans, reader, TEXTS } from './texts.js';

const MENUS: Record<string, { above: string; below: string }> = {
  fa: {
    above: 'خانه | سیاسی | اقتصادی | ورزشی | فرهنگی | جهان\nورود | ثبت‌نام | جستجو\n\n',
    below: '\n\nپربازدیدترین‌ها\nباران در شمال کشور\nنرخ سکه در بازار امروز\nقرعه‌کشی جام باشگاه‌ها\n\nخانه | سیاسی | اقتصادی | ورزشی | درباره ما | تماس با ما\n',
  },
  ar: {
    above: 'الرئيسية | سياسة | اقتصاد | رياضة | ثقافة | منوعات\nاتصل بنا | من نحن | فيديو\n\n',
    below: '\n\nالأكثر قراءة\nأمطار على الساحل\nأسعار الذهب في السوق\nقرعة كأس الأندية\n\nالرئيسية | سياسة | اقتصاد | رياضة | من نحن | اتصل بنا\n',
  },
  en: {
    above: 'Home | Politics | Business | Sport | Culture | World\nSign in | Register | Search\n\n',
    below: '\n\nMost read\nRain along the coast\nGold price on the market today\nDraw for the club cup\n\nHome | Politics | Business | Sport | About us | Contact us\n',
  },
};


const moved = (by: number) => ([from, to]: Span): Span => [from + by, to + by];

describe('an unrelated menu adds no claim and changes none', () => {
  test.each(TEXTS)('before $name', ({ text, language }) => {
    const { above } = MENUS[language] as (typeof MENUS)[string];
    expect(reader.read(above + text).claims).toEqual(mapSpans(reader.read(text).claims, moved(above.length)));
  });

  test.each(TEXTS)('after $name', ({ text, language }) => {
    const { below } = MENUS[language] as (typeof MENUS)[string];
    expect(reader.read(text + below).claims).toEqual(reader.read(text).claims);
  });
});

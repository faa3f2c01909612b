import type { LanguagePack } from '../../reading/language.js';
import { grammar, verbs } from './grammar.js';
import { classes, inside, stems } from './morphology.js';
import { page } from './page.js';
import { afghanMonths, datedIn, iranianMonths, time } from './time.js';
import { counted } from './words/counted.js';
import { events } from './words/events.js';
import { taken } from './words/taken.js';
import { means } from './words/means.js';
import { roles } from './words/roles.js';
import { saying } from './words/saying.js';

/** Persian, as written in Iran and Afghanistan. */
export const fa: LanguagePack = {
  code: 'fa',
  name: 'Persian',
  rightToLeft: true,
  order: 'verb-last',
  genitiveFollows: true,
  classes,
  inside,
  stems,
  grammar: [...grammar, ...time],
  verbs,
  tables: { events, saying, roles, counted, means, taken },
  page,
  joinedMarks: { from: ['از'] },
  sameVerbs: { نمود: 'کرد', ساخت: 'کرد', گرداند: 'کرد', گردید: 'شد' },
  passives: { 'قرار داد': ['قرار گرفت'], کرد: ['شد', 'گشت'], اورد: ['امد'], دراورد: ['درامد'], رساند: ['رسید'], زد: ['خورد'], داد: ['خورد'], برد: ['رفت'] },
  participles: [],
  lightPrefixes: ['قرار'],
  verbLike: { starts: ['می', 'نمی'], ends: ['د', 'م', 'ی'], minimum: 6 },
  romanize: { letters: { ا: 'a', ب: 'b', پ: 'p', ت: 't', ث: 's', ج: 'j', چ: 'ch', ح: 'h', خ: 'kh', د: 'd', ذ: 'z', ر: 'r', ز: 'z', ژ: 'zh', س: 's', ش: 'sh', ص: 's', ض: 'z', ط: 't', ظ: 'z', ع: '', غ: 'gh', ف: 'f', ق: 'q', ک: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', و: 'u', ه: 'h', ی: 'i' }, article: { form: 'ال', latin: 'Al-' }, adjectives: ['ی', 'انه', 'ین', 'کوچک', 'بزرگ', 'مهم', 'استراتژیک', 'برپا', 'ویران', 'نشین', 'خیز', 'زده', 'شده'] },
  calendar: 'solar',
  datedIn: datedIn({ IRN: iranianMonths, AFG: afghanMonths }),
};

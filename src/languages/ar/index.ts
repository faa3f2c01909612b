import type { LanguagePack } from '../../reading/language.js';
import { grammar, verbs } from './grammar.js';
import { bodyAgrees, classes, countryAgrees, followsAsSubject, standsFor, stems } from './morphology.js';
import { page } from './page.js';
import { time } from './time.js';
import { counted } from './words/counted.js';
import { events } from './words/events.js';
import { ground } from './words/ground.js';
import { means } from './words/means.js';
import { roles } from './words/roles.js';
import { saying } from './words/saying.js';

/** Modern Standard Arabic, with the month names of the Levant and the Maghreb. */
export const ar: LanguagePack = {
  code: 'ar',
  name: 'Arabic',
  rightToLeft: true,
  decks: true,
  order: 'verb-first',
  genitiveFollows: true,
  joinedArticle: true,
  nounEnding: 'ة',
  classes,
  stems,
  followsAsSubject,
  countryAgrees,
  bodyAgrees,
  standsFor,
  grammar: [...grammar, ...time],
  verbs,
  tables: { events, saying, roles, counted, means, ground },
  page,
  // A weak verb before its object: 'أجراه'.
  sameVerbs: { اجرا: 'اجری', القا: 'القی', تلقا: 'تلقی', اخلا: 'اخلی', انها: 'انهی', الغا: 'الغی' },
  passives: {},
  participles: ['م', 'وم', 'قایل'],
  lightPrefixes: [],
  romanize: { letters: { ا: 'a', ب: 'b', پ: 'p', ت: 't', ث: 'th', ج: 'j', چ: 'ch', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', ژ: 'zh', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: '', غ: 'gh', ف: 'f', ق: 'q', ک: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', و: 'w', ه: 'h', ی: 'i' }, article: { form: 'ال', latin: 'Al-' }, adjectives: ['یه', 'ی'], feminine: 'ه', and: 'و', adverb: 'ا' },
  joinedMarks: { to: ['الی'] },
  calendar: 'gregorian',
};

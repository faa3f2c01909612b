import type { LanguagePack } from '../../reading/language.js';
import { grammar, verbs } from './grammar.js';
import { boundStems, classes } from './morphology.js';
import { page } from './page.js';
import { time } from './time.js';
import { counted } from './words/counted.js';
import { events } from './words/events.js';
import { means } from './words/means.js';
import { roles } from './words/roles.js';
import { saying } from './words/saying.js';

/** Modern Standard Arabic, with the month names of the Levant and the Maghreb. */
export const ar: LanguagePack = {
  code: 'ar',
  name: 'Arabic',
  rightToLeft: true,
  order: 'verb-first',
  genitiveFollows: true,
  classes,
  boundStems,
  grammar: [...grammar, ...time],
  verbs,
  tables: { events, saying, roles, counted, means },
  page,
  passives: {},
  calendar: 'gregorian',
};

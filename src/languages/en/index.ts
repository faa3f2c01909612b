import type { LanguagePack } from '../../reading/language.js';
import { grammar, verbs } from './grammar.js';
import { classes, joinedMarks, stems, verbForms } from './morphology.js';
import { page } from './page.js';
import { time } from './time.js';
import { counted } from './words/counted.js';
import { events } from './words/events.js';
import { ground } from './words/ground.js';
import { means } from './words/means.js';
import { roles } from './words/roles.js';
import { saying } from './words/saying.js';
import { plain } from './words/verbs.js';

/** English, as agencies, broadcasters, ministries and observer missions of all countries write it. */
export const en: LanguagePack = {
  code: 'en',
  name: 'English',
  rightToLeft: false,
  decks: true,
  order: 'verb-second',
  genitiveFollows: false,
  classes,
  stems,
  verbGroups: { forms: verbForms, endings: { participle: 'ed', adverb: 'ly', plural: 's' }, particles: new Set(['out', 'back', 'away', 'home', 'down', 'in', 'up', 'over', 'off', 'across', 'into', 'through']), results: new Set(['dead']) },
  compounds: new Set('led backed held run controlled occupied installed based made built brokered mediated supported allied aligned linked affiliated trained supplied funded financed appointed administered sponsored imposed ruled dominated majority owned flagged operated sanctioned mandated protected proposed leaning friendly speaking born facing bound registered hosted supervised monitored recognised recognized launched fired ordered drafted armed equipped inspired aided proxied governed annexed besieged claimed'.split(' ')),
  articles: { the: 'def', a: 'indef', an: 'indef' },
  capitals: true,
  nameParticles: new Set('al el ar ad ash az de del la las los du des da dos e bin ibn von van der'.split(' ')),
  mediaNames: new Set('herald times tribune gazette chronicle telegraph newspaper daily fm tv television radio broadcasting media'.split(' ')),
  mediaLeads: new Set(['radio', 'tv', 'télé', 'agence']),
  bodyNames: {
    armed: new Set('army front forces movement brigades brigade resistance guerrillas tigers militia battalions'.split(' ')),
    fighting: new Set("liberation resistance revolutionary salvation patriotic guerrilla insurgent jihad martyrs volunteer volunteers people's peoples rebel".split(' ')),
    civil: new Set('organisation organization committee association society foundation network federation institute initiative observatory watch trust'.split(' ')),
  },
  abbreviations: new Set('mr mrs ms dr gen lt col cmdr supt insp sta ste messrs maj capt sgt adm brig st no jan feb mar apr jun jul aug sept sep oct nov dec rep sen gov prof hon rev vs etc approx dept inc ltd co mt ft al'.split(' ')),
  grammar: [...grammar, ...time],
  verbs: [...verbs, ...plain],
  tables: { events, saying, roles, counted, means, ground },
  page,
  joinedMarks,
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  passives: {},
  participles: ['adding', 'saying', 'noting', 'claiming', 'stressing', 'warning', 'insisting', 'arguing'],
  lightPrefixes: [],
  romanize: { letters: {}, adjectives: [] },
  calendar: 'gregorian',
};

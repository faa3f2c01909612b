import { describe, test } from 'vitest';
import { expectNone, expectYes, type Row } from './rows.js';

const EN: Row[] = [
  // A denial that only says 'this' or 'it' denies what the one who denies was told to have done.
  ['Georgia accused Russia of shelling Gori. Moscow denied it.', { type: 'attack.shelling', polarity: 'denied', act: 'deny', sources: ['RUS/GOV'], agents: ['RUS/MIL'] }],
  ['Georgian officials said that Russian troops shelled Gori and that four people were killed. Moscow rejects the allegation.', { type: 'attack.shelling', polarity: 'denied', sources: ['RUS/GOV'], agents: ['RUS/MIL'] }],
  // Figures are denied as figures.
  ['The Georgian army said that its tanks entered Gori and that 60 Russian soldiers were killed. Moscow called the toll propaganda.', { type: 'loss.people', polarity: 'denied', act: 'deny', sources: ['RUS/GOV'] }],
  // What is called untrue at the end of a sentence is still told by who told it.
  ['India claims that more than 100 militants died in its strikes, an assertion Islamabad calls baseless.', { type: 'loss.people', polarity: 'affirmed', act: 'claim', sources: ['IND/GOV'] }],
  ['India claims that more than 100 militants died in its strikes, an assertion Islamabad calls baseless.', { type: 'loss.people', polarity: 'denied', act: 'deny', sources: ['PAK/GOV'] }],
  // Who denies a part in a deed denies it for his own side.
  ['Hezbollah fired rockets at Haifa, Israel said. Hezbollah denied any involvement.', { polarity: 'denied', act: 'deny', agents: ['Hezbollah'] }],
  // A topic that only the denial names.
  ['Hamas rejected reports about the shelling of Kissufim.', { type: 'attack.shelling', polarity: 'denied', act: 'deny', sources: ['Hamas'] }],
  // A denial ends where the same voice goes on.
  ['Ukraine accuses Russian troops of shelling Kherson. The Kremlin rejects the charge and blames an attack by Ukraine.', { polarity: 'affirmed', sources: ['Kremlin'], agents: ['UKR/MIL'] }],
];

const AR: Row[] = [
  ['أعلنت أرمينيا أن الجيش الأذربيجاني قصف قرية تاليش. ونفت باكو ذلك.', { type: 'attack.shelling', polarity: 'denied', act: 'deny', sources: ['AZE/GOV'], agents: ['AZE/MIL'] }],
  ['أعلنت أرمينيا أن الجيش الأذربيجاني قصف قرية تاليش. وزارة الدفاع الأذربيجانية: هذه المزاعم محض كذب.', { type: 'attack.shelling', polarity: 'denied', act: 'deny', sources: ['AZE/MIL'], agents: ['AZE/MIL'] }],
  ['نفت وزارة الدفاع التركية وقوع أي اشتباكات في إدلب.', { type: 'clash', polarity: 'denied', act: 'deny', sources: ['TUR/MIL'] }],
  // 'Did not' with the form of the present tells what is over.
  ['لم يسجل المراقبون أي إطلاق نار في الحديدة.', { type: 'attack.gunfire', polarity: 'denied', modality: 'actual' }],
  ['قال الجيش اليمني إنه لم يقتل أي مدني في تعز.', { type: 'loss.people', polarity: 'denied', modality: 'actual' }],
];

const FA: Row[] = [
  ['ارمنستان اعلام کرد که ارتش آذربایجان روستای تالیش را گلوله‌باران کرد. باکو این ادعا را رد کرد.', { type: 'attack.shelling', polarity: 'denied', act: 'deny', sources: ['AZE/GOV'], agents: ['AZE/MIL'] }],
  ['وزارت دفاع آذربایجان اعلام کرد که روستای تالیش را تصرف کرده است. وزارت دفاع ارمنستان تصرف تالیش را تکذیب کرد.', { type: 'control.gain', polarity: 'denied', sources: ['ARM/MIL'], agents: ['AZE/MIL'] }],
  ['حماس گزارش‌ها درباره شلیک خمپاره به سوی کیسوفیم را رد کرد.', { type: 'attack.shelling', polarity: 'denied', act: 'deny', sources: ['Hamas'] }],
];

describe('what is denied, in English', () => test.each(EN)('%s', (...row) => expectYes('en', row)));
describe('what is denied, in Arabic', () => test.each(AR)('%s', (...row) => expectYes('ar', row)));
describe('what is denied, in Persian', () => test.each(FA)('%s', (...row) => expectYes('fa', row)));

/** [language, sentence, type that it must not tell]: who cannot find out whether something is so neither tells nor denies it. */
const UNCHECKED: [string, string, Parameters<typeof expectNone>[2]][] = [
  // Who did it is asked.
  ['en', 'It is not known who fired the shells.', 'attack.shelling'],
  ['fa', 'هنوز معلوم نیست چه کسی این خمپاره‌ها را شلیک کرده است.', 'attack.shelling'],
  ['ar', 'لم يعرف بعد من أطلق القذائف.', 'attack.shelling'],
  // A talk with a medium.
  ['fa', 'فرمانده در گفت‌وگو با تلویزیون دولتی مدعی شد که پایگاه آسیب دیده است.', 'contact.meeting'],
  ['en', 'Reuters could not independently verify the report of the strike on Khartoum.', 'attack.other'],
  ['en', 'The claim of a drone strike on Khartoum could not be independently verified.', 'attack.drone'],
  ['en', 'AFP was unable to verify the reported killing of the soldiers in Khartoum.', 'loss.people'],
  ['en', 'Reuters could not confirm that the army had shelled Khartoum.', 'attack.shelling'],
  ['ar', 'ولم يتسن التحقق بشكل مستقل من القصف على الخرطوم.', 'attack.shelling'],
  ['ar', 'لم تتمكن رويترز من التحقق من مقتل الجنود في الخرطوم.', 'loss.people'],
  ['fa', 'کشته شدن این سه نفر از سوی منابع مستقل تأیید نشده است.', 'loss.people'],
  ['en', 'Ukraine did not confirm the strike on Kursk.', 'attack.other'],
  ['en', 'Russia said its troops had captured Robotyne. Kyiv has not confirmed the loss of the village.', 'control.withdrawal'],
];

/** What is verified, or told beside what is not, is told. */
const CHECKED: [string, ...Row][] = [
  ['en', 'The mission verified that the army had shelled Khartoum.', { type: 'attack.shelling', polarity: 'affirmed', agents: ['SDN/MIL'] }],
  ['en', 'Reuters could not verify the toll, but residents said the army had shelled Khartoum.', { type: 'attack.shelling', polarity: 'affirmed', act: 'state', agents: ['SDN/MIL'] }],
  ['en', 'Ukraine did not acknowledge the strike on Kursk.', { type: 'attack.other', polarity: 'denied', sources: ['UKR/GOV'] }],
  // Who is described, not asked; what is called off is not the talks.
  ['en', 'Soldiers did not pursue the rebels who attacked the base.', { type: 'attack.ground', polarity: 'affirmed' }],
  ['en', 'Iran and Iraq held talks after dozens of cancelled flights.', { type: 'contact.meeting', polarity: 'affirmed' }],
  ['ar', 'تحققت بعثة الأمم المتحدة من مقتل 12 مدنيا في الخرطوم.', { type: 'loss.people', figures: [{ what: 'killed', value: 12 }] }],
];

describe('what could not be verified', () => {
  test.each(UNCHECKED)('%s: %s', (language, sentence, type) => expectNone(language, sentence, type));
  test.each(CHECKED)('told all the same, %s: %s', (language, ...row) => expectYes(language, row));
});

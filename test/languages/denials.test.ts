import { describe, test } from 'vitest';
import { expectYes, type Row } from './rows.js';

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
];

const FA: Row[] = [
  ['ارمنستان اعلام کرد که ارتش آذربایجان روستای تالیش را گلوله‌باران کرد. باکو این ادعا را رد کرد.', { type: 'attack.shelling', polarity: 'denied', act: 'deny', sources: ['AZE/GOV'], agents: ['AZE/MIL'] }],
  ['وزارت دفاع آذربایجان اعلام کرد که روستای تالیش را تصرف کرده است. وزارت دفاع ارمنستان تصرف تالیش را تکذیب کرد.', { type: 'control.gain', polarity: 'denied', sources: ['ARM/MIL'], agents: ['AZE/MIL'] }],
  ['حماس گزارش‌ها درباره شلیک خمپاره به سوی کیسوفیم را رد کرد.', { type: 'attack.shelling', polarity: 'denied', act: 'deny', sources: ['Hamas'] }],
];

describe('what is denied, in English', () => test.each(EN)('%s', (...row) => expectYes('en', row)));
describe('what is denied, in Arabic', () => test.each(AR)('%s', (...row) => expectYes('ar', row)));
describe('what is denied, in Persian', () => test.each(FA)('%s', (...row) => expectYes('fa', row)));

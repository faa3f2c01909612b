import { describe, test } from 'vitest';
import { expectNone, expectYes, type Row } from './rows.js';

/** How wires, missions and bulletins tell of a war in English. */
const YES: Row[] = [
  // A sum told in a clause without 'that'.
  ["Lebanon's health ministry said the death toll had risen to 3,117.", { type: 'loss.people', sources: ['LBN/GOV'], figures: [{ what: 'killed', value: 3117, cumulative: true }] }],
  ['The Russian Defence Ministry said Ukrainian losses amounted to 180 troops.', { type: 'loss.people', sources: ['RUS/MIL'], targets: ['UKR/MIL'] }],
  // Where people flee to does nothing and suffers nothing.
  ['Some 3,000 Sudanese fled to Egypt.', { type: 'evacuation', targets: ['SDN/CVL'] }],
  // Who is seen is there, whoever saw it.
  ['The observers saw two howitzers of the Ukrainian Armed Forces near Bakhmut.', { type: 'deployment', agents: ['UKR/MIL'], targets: [], places: ['Bakhmut'] }],
  ['Residents saw Rwandan soldiers near the airport of Goma.', { type: 'deployment', agents: ['RWA/MIL'] }],
  // Sanctions, power cuts, schools, mourning.
  ['The drone strike left the town dark: power and water were cut off in Balakliia.', { type: 'other', places: ['Balakliia'] }],
  ['Schools were closed in Metula.', { type: 'other' }],
  ['President Sadyr Japarov declared two days of national mourning.', { type: 'other' }],
];

describe('how English reports tell it', () => {
  test.each(YES)('%s', (...row) => expectYes('en', row));
});

/** Sentences with a type of claim that is not told in them. */
const NONE: [string, Parameters<typeof expectNone>[2]][] = [
  ['Witnesses saw Ethiopian troops shelling Humera.', 'deployment'],
  ['The president saw the Russian ambassador on Monday.', 'deployment'],
  ['The school was hit twice.', 'other'],
];

describe('what English reports do not tell', () => {
  test.each(NONE)('%s', (sentence, type) => expectNone('en', sentence, type));
});

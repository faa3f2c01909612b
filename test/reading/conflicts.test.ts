import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/desk/reader.js';
import { conflictsTold, standsFor } from '../../src/reading/conflicts.js';
import { lookups } from '../../src/reading/memory.js';

const reader = createReader();
const known = lookups(reader.theatre);
const told = (named: Record<string, number>, day: string | null): string[] => conflictsTold(reader.theatre.conflicts, new Map(Object.entries(named)), day).map(({ conflict }) => conflict.id);

describe('a conflict is told where both its sides are named on a day that fits', () => {
  test.each([
    ['both sides by their countries', { RUS: 4, UKR: 5 }, '2023-05-01', 'russia-ukraine'],
    ['the same sides before that war', { RUS: 4, UKR: 5 }, '2016-05-01', 'donbas'],
    ['a group and a state', { SDN: 3, 'rapid-support-forces': 6 }, '2024-01-01', 'sudan'],
    ['the one told more of two', { ISR: 9, hezbollah: 7, hamas: 1 }, '2024-10-01', 'israel-hezbollah'],
  ])('%s', (_, named, day, id) => {
    expect(told(named, day)[0]).toBe(id);
  });

  test.each([
    ['one side alone', { RUS: 9 }, '2023-05-01'],
    ['allies', { RUS: 4, SYR: 4 }, '2016-05-01'],
    ['two states that do not fight', { FRA: 5, DEU: 5 }, '2023-05-01'],
    ['sides of a war that is long over', { ETH: 3, ERI: 3 }, '2015-05-01'],
  ])('%s: none', (_, named, day) => {
    expect(told(named, day)).toEqual([]);
  });

  test('a group stands for its side before the country that it is of, an army for its state', () => {
    const [conflict] = conflictsTold(reader.theatre.conflicts, new Map([['ISR', 1], ['idf', 5], ['LBN', 6], ['hezbollah', 2]]), '2024-10-01');
    const naming = new Map([['ISR', 1], ['idf', 5], ['LBN', 6], ['hezbollah', 2]]);
    expect(conflict?.conflict.sides.map((side) => standsFor(side, naming, known)?.party?.name ?? standsFor(side, naming, known)?.country?.code)).toEqual(['ISR', 'Hezbollah']);
  });
});

/** Doers of the claims of a type in a report. */
const doers = (language: string, text: string, type: string): string[][] => reader.read(text, { language, published: '2024-05-02' }).claims.filter((claim) => claim.type === type).map(({ agents }) => agents.map(({ name }) => name));

describe('who did it, where only the conflict tells', () => {
  test.each([
    ['enemy soldiers lost, on a side’s word', 'en', 'Fighting between Russian and Ukrainian forces went on.\nThe Defence Ministry of Russia said that 300 Ukrainian soldiers had been killed.\n', 'loss.people', 'Armed Forces of Russia'],
    ['enemy soldiers taken', 'en', 'Fighting between Russian and Ukrainian forces went on.\nThe General Staff of Ukraine admitted that 12 Ukrainian soldiers had been captured.\n', 'loss.people', 'Armed Forces of Russia'],
    ['insurgents lost, on their state’s word', 'en', 'The army of Mozambique said that 40 insurgents had been killed.\n', 'loss.people', 'Armed Forces of Mozambique'],
    ['enemy soldiers lost', 'fa', 'درگیری میان نیروهای روسیه و اوکراین ادامه دارد.\nوزارت دفاع روسیه گفت ۳۰۰ سرباز اوکراینی کشته شدند.\n', 'loss.people', 'Armed Forces of Russia'],
    ['enemy soldiers lost', 'ar', 'تتواصل المعارك بين القوات الروسية والأوكرانية.\nأعلنت وزارة الدفاع الروسية مقتل 300 جندي أوكراني.\n', 'loss.people', 'Armed Forces of Russia'],
  ])('%s (%s)', (_, language, text, type, name) => {
    expect(doers(language, text, type)).toEqual([[name]]);
  });

  test.each([
    ['own soldiers lost', 'en', 'Fighting between Russian and Ukrainian forces went on.\nThe General Staff of Ukraine said that 12 Ukrainian soldiers had been killed.\n', 'loss.people'],
    ['a sum of civilians', 'en', 'Fighting between Russian and Ukrainian forces went on.\nUkraine’s health ministry said that 9,000 civilians had been killed since February 2022.\n', 'loss.people'],
    ['soldiers of a third state', 'en', 'Fighting between Russian and Ukrainian forces went on.\nThe Defence Ministry of Russia said that two soldiers of Chad had been killed in an accident.\n', 'loss.people'],
  ])('%s: nobody', (_, language, text, type) => {
    expect(doers(language, text, type)).toEqual([[]]);
  });
});

import { describe, expect, it } from 'vitest';
import { ACTS, CLAIM_TYPES, type Claim } from '../../src/model/claim.js';
import { gloss } from '../../src/reports/gloss.js';
import { dayRange } from '../../src/reports/gloss/days.js';
import { figurePhrase } from '../../src/reports/gloss/figures.js';
import { partyPhrase } from '../../src/reports/gloss/names.js';
import { AVA, AVA_MOD, AVA_PEOPLE, BOR, BOR_MOD, CIR_MOD, document, figure, on, party } from '../linking/documents.js';

type Told = Partial<Claim> & { type: Claim['type'] };
const claim = (told: Told): Claim => document('a', [{ ...told, says: 'x' }]).reading.claims[0] as Claim;
const ANA = party('Ana Ardo', 'AVA', 'GOV');
const BELA = party('Bela Brod', 'BOR', 'GOV');

it.each<[string, Told]>([
  ['The Ministry of Defence of Circassia reports three ceasefire violations by the Armed Forces of Borduria in Mid Valley, 14–15 December 2030', { type: 'ceasefire.violation', act: 'report', sources: [CIR_MOD], agents: [BOR], figures: [figure('violations', 3)], places: ['Mid Valley'], time: on('2030-12-14', '2030-12-15') }],
  ['Told without a source: three ceasefire violations by the Armed Forces of Borduria', { type: 'ceasefire.violation', agents: [BOR], figures: [figure('violations', 3)] }],
  ['The Ministry of Defence of Avaria and the Ministry of Defence of Borduria accuse each other of breaking the ceasefire', { type: 'ceasefire.violation', act: 'accuse', sources: [AVA_MOD, BOR_MOD], agents: [AVA_MOD, BOR_MOD], targets: [AVA_MOD, BOR_MOD] }],
  ['The Ministry of Defence of Avaria accuses the Armed Forces of Borduria of breaking the ceasefire', { type: 'ceasefire.violation', act: 'accuse', sources: [AVA_MOD], agents: [BOR] }],
  ['The Ministry of Defence of Borduria denies shelling of civilians of Avaria by the Armed Forces of Borduria in Lowtown', { type: 'attack.shelling', act: 'deny', polarity: 'denied', sources: [BOR_MOD], agents: [BOR], targets: [AVA_PEOPLE], places: ['Lowtown'] }],
  ['The Ministry of Defence of Borduria says that the Armed Forces of Borduria did not shell civilians of Avaria', { type: 'attack.shelling', polarity: 'denied', sources: [BOR_MOD], agents: [BOR], targets: [AVA_PEOPLE] }],
  ['The Ministry of Defence of Avaria claims that the Armed Forces of Avaria took more than 90 positions from the Armed Forces of Borduria in Mid Valley', { type: 'control.gain', act: 'claim', sources: [AVA_MOD], agents: [AVA], targets: [BOR], figures: [{ what: 'positions', min: 90, span: [0, 0] }], places: ['Mid Valley'] }],
  ['Ana Ardo says that there were 158 killed in all among the Armed Forces of Avaria', { type: 'loss.people', sources: [ANA], targets: [AVA], figures: [figure('killed', 158, { cumulative: true })] }],
  ['Ana Ardo says that there was one killed among the Armed Forces of Avaria', { type: 'loss.people', sources: [ANA], targets: [AVA], figures: [figure('killed', 1)] }],
  ['The Ministry of Defence of Avaria reports about 830 casualties in all among the Armed Forces of Borduria', { type: 'loss.people', act: 'report', sources: [AVA_MOD], targets: [BOR], figures: [figure('casualties', 830, { approximate: true, cumulative: true })] }],
  ['The Ministry of Defence of Avaria says that the Armed Forces of Borduria lost one helicopter and two tanks', { type: 'loss.equipment', sources: [AVA_MOD], targets: [BOR], figures: [figure('helicopters', 1), figure('tanks', 2)] }],
  ['The Ministry of Defence of Avaria claims that it destroyed or captured 17 drones in all of the Armed Forces of Borduria', { type: 'loss.equipment', act: 'claim', sources: [AVA_MOD], agents: [AVA_MOD], targets: [BOR], figures: [figure('drones', 17, { cumulative: true })] }],
  ['Told without a source: a telephone call between Ana Ardo and Bela Brod, on the initiative of Ana Ardo, 2 May 2031', { type: 'contact.call', agents: [ANA, BELA], initiator: ANA, time: on('2031-05-02') }],
  ['The Ministry of Defence of Circassia says that Ana Ardo and Bela Brod spoke by telephone', { type: 'contact.call', sources: [CIR_MOD], agents: [ANA, BELA] }],
  ['Ana Ardo calls for a ceasefire', { type: 'ceasefire.agreement', modality: 'demanded', act: 'demand', sources: [ANA] }],
  ['Ana Ardo demands that the Armed Forces of Borduria withdraw', { type: 'control.withdrawal', modality: 'demanded', act: 'demand', sources: [ANA], agents: [BOR] }],
  ['Ana Ardo makes an appeal to the Armed Forces of Borduria', { type: 'appeal', modality: 'demanded', act: 'demand', sources: [ANA], agents: [ANA], targets: [BOR] }],
  ['Ana Ardo expresses a position', { type: 'position', act: 'express', sources: [ANA], agents: [ANA] }],
  ['The Ministry of Defence of Avaria accuses the Ministry of Defence of Borduria', { type: 'accusation', act: 'accuse', sources: [AVA_MOD], agents: [AVA_MOD], targets: [BOR_MOD] }],
  ['Ana Ardo alleges that the Ministry of Defence of Circassia is giving military support to the Armed Forces of Borduria', { type: 'support.military', modality: 'ongoing', sources: [ANA], agents: [CIR_MOD], targets: [BOR] }],
  ['Told without a source: alleged military support by the Ministry of Defence of Circassia for the Armed Forces of Borduria', { type: 'support.military', agents: [CIR_MOD], targets: [BOR] }],
  ['Told without a source: a planned withdrawal by the Armed Forces of Avaria', { type: 'control.withdrawal', modality: 'planned', agents: [AVA] }],
  ['Told without a source: there were no losses of people among civilians of Avaria', { type: 'loss.people', polarity: 'denied', targets: [AVA_PEOPLE] }],
  ['Told without a source: fighting between the Armed Forces of Avaria and the Armed Forces of Borduria on the Avaria-Borduria border', { type: 'clash', agents: [AVA, BOR], places: ['Avaria-Borduria border'] }],
  ['The Ministry of Defence of Circassia says that the ceasefire is holding', { type: 'ceasefire.holding', modality: 'ongoing', sources: [CIR_MOD] }],
])('%s', (expected, told) => {
  expect(gloss(claim(told))).toBe(expected);
});

it('says of several speakers what they do to each other', () => {
  const both = [AVA_MOD, BOR_MOD];
  expect(gloss(claim({ type: 'accusation', act: 'accuse', sources: both, agents: both, targets: both }), both)).toBe('The Ministry of Defence of Avaria and the Ministry of Defence of Borduria accuse each other');
});

describe('every type in every form', () => {
  const forms = CLAIM_TYPES.flatMap((type) =>
    ACTS.flatMap((act) =>
      (['actual', 'ongoing', 'planned', 'possible', 'demanded'] as const).flatMap((modality) =>
        (['affirmed', 'denied'] as const).flatMap((polarity) =>
          [0, 1, 2].flatMap((n) =>
            [[], [figure('killed', 4), figure('hours', 2)]].flatMap((figures) =>
              [[], [CIR_MOD]].map((sources) => claim({ type, act, modality, polarity, sources, figures, agents: [AVA, BOR].slice(0, n), targets: [BOR, AVA_PEOPLE].slice(0, n), places: n > 0 ? ['Lowtown'] : [] })),
            ),
          ),
        ),
      ),
    ),
  );
  const all = forms.map((one) => [gloss(one), one] as const);

  it('is one clean sentence', () => {
    const bad = all.map(([text]) => text).filter((text) => /null|undefined|\bthe the\b|\ban? the\b|\ba [aeio]|\ban [^aeiou]| {2}| ,|[{}[\]]|\.$/i.test(text) || !/^[A-Z]/.test(text));
    expect(bad).toEqual([]);
  });
  it('names who says it, or says that nobody does', () => {
    const bad = all.filter(([text, { sources }]) => !(sources.length > 0 ? /Ministry of Defence of Circassia/.test(text) : text.startsWith('Told without a source: ')));
    expect(bad).toEqual([]);
  });
});

it.each([
  ['the Ministry of Defence of Avaria', AVA_MOD],
  ['the Kremlin', party('Kremlin', 'RUS', 'GOV')],
  ['Fars News Agency', party('Fars News Agency', 'IRN', 'MED')],
  ['Reuters', party('Reuters', 'GBR', 'MED')],
  ['Ana Ardo', ANA],
  ['the President of Avaria', party('President of Avaria', 'AVA', 'GOV')],
  ['civilians of Avaria', AVA_PEOPLE],
  ['the Rapid Support Forces', party('Rapid Support Forces', 'SDN', 'REB')],
  ['an unnamed military source', party('Unnamed military source')],
  ['foreign fighters', party('Foreign fighters', null, 'REB')],
  ['the Foreign Minister of Avaria', party('Foreign Minister of Avaria', 'AVA', 'GOV')],
  ['the political leadership of Avaria', party('Political leadership of Avaria', 'AVA', 'GOV')],
  ['Hezbollah', party('Hezbollah', 'LBN', 'REB')],
])('writes %s in a sentence', (expected, named) => {
  expect(partyPhrase(named)).toBe(expected);
});

it.each([
  ['three ceasefire violations', figure('violations', 3)],
  ['one armoured vehicle', figure('armoured-vehicles', 1)],
  ['5,000 evacuated', figure('evacuated', 5000)],
  ['four journalists wounded', figure('journalists-wounded', 4)],
  ['350 to 360 killed', { what: 'killed', min: 350, max: 360, span: [0, 0] as [number, number] }],
  ['at least 24 killed', { what: 'killed', min: 24, span: [0, 0] as [number, number] }],
  ['up to 12 tanks', { what: 'tanks', max: 12, span: [0, 0] as [number, number] }],
  ['about 10 square kilometres', figure('square-kilometres', 10, { approximate: true })],
])('writes %s', (expected, told) => {
  expect(figurePhrase(told)).toBe(expected);
});

it.each([
  ['2 October 2030', '2030-10-02', '2030-10-02'],
  ['14–15 December 2030', '2030-12-14', '2030-12-15'],
  ['27 September – 2 October 2030', '2030-09-27', '2030-10-02'],
  ['30 December 2030 – 2 January 2031', '2030-12-30', '2031-01-02'],
  ['July 2030', '2030-07-01', '2030-07-31'],
])('writes %s', (expected, start, end) => {
  expect(dayRange(start, end)).toBe(expected);
});

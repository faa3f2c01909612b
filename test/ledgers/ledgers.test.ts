import { describe, expect, it } from 'vitest';
import { civilians } from '../../src/ledgers/civilians.js';
import { contacts } from '../../src/ledgers/contacts.js';
import { control } from '../../src/ledgers/control.js';
import { LEDGERS } from '../../src/ledgers/ledgers.js';
import { losses } from '../../src/ledgers/losses.js';
import { monitoring } from '../../src/ledgers/monitoring.js';
import { positions } from '../../src/ledgers/positions.js';
import { violations } from '../../src/ledgers/violations.js';
import { link } from '../../src/linking/link.js';
import { CLAIM_TYPES } from '../../src/model/claim.js';
import { AVA, AVA_MOD, AVA_PEOPLE, BOR, BOR_MOD, CIR_MOD, WIRE, document, figure, on, type party } from '../linking/documents.js';

type Claims = Parameters<typeof document>[1];
const statements = (...claims: Claims) => link([document('a', claims)]).statements;

it('has a place for every claim type', () => {
  const told = CLAIM_TYPES.flatMap((type) => statements({ type, says: `About ${type}`, sources: [AVA_MOD], agents: [BOR], targets: [AVA], time: on('2031-05-01') }).map((one) => ({ ...one, id: type })));
  const seen = new Set(LEDGERS.flatMap((ledger) => ledger.rows(told).map(({ statement }) => statement)));
  expect([...seen].sort()).toEqual([...CLAIM_TYPES].sort());
});

it('leads each row back to document, claim and span', () => {
  const documents = [document('a', [{ type: 'ceasefire.violation', says: 'Three breaches in the valley', sources: [WIRE, CIR_MOD], agents: [BOR], figures: [figure('violations', 3)], places: ['Mid Valley'], time: on('2031-05-01') }])];
  const [row] = violations.rows(link(documents).statements);
  expect(row).toMatchObject({ accused: [{ name: 'Armed Forces of Borduria' }], count: { value: 3 }, origin: [{ name: 'Ministry of Defence of Circassia' }], via: [[{ name: 'Delta News Agency' }]], time: { start: '2031-05-01', basis: 'stated' }, places: ['Mid Valley'] });
  const evidence = row?.evidence[0];
  expect(evidence && documents[0]?.text.slice(...evidence.span)).toBe('Three breaches in the valley');
});

describe('losses', () => {
  const loss = (source: ReturnType<typeof party>[], of = AVA, more: object = {}): Claims[number] => ({ type: 'loss.people', says: `Losses of ${of.name} by ${source[0]?.name}`, sources: source, targets: [of], figures: [figure('killed', 5)], time: on('2031-05-01'), ...more });
  const war: Claims[number] = { type: 'clash', says: 'The two fought', agents: [AVA, BOR], time: on('2031-05-01') };
  const standings = (...claims: Claims) => losses.rows(statements(...claims)).map(({ standing }) => standing);

  it('tells own losses admitted, enemy losses claimed, those told by others and those that nobody answers for apart', () => {
    expect(standings(war, loss([AVA_MOD]), loss([BOR_MOD]), loss([CIR_MOD]), loss([], AVA, { says: 'Villages mourn', figures: [] })).sort()).toEqual(['enemy', 'other', 'own', 'unattributed']);
  });
  it('needs to be told that two sides fight', () => {
    expect(standings(loss([BOR_MOD]))).toEqual(['other']);
  });
  it('treats both sides alike', () => {
    expect(standings(war, loss([BOR_MOD], BOR), loss([AVA_MOD], BOR)).sort()).toEqual(['enemy', 'own']);
  });
  it('has a row for each figure, new or total', () => {
    const rows = losses.rows(statements(loss([AVA_MOD]), loss([AVA_MOD], AVA, { figures: [figure('killed', 20, { cumulative: true }), figure('wounded', 9)] })));
    expect(rows.map(({ what, total, figure: told }) => [what, told?.value, total])).toEqual([
      ['killed', 5, false],
      ['killed', 20, true],
      ['wounded', 9, false],
    ]);
  });
  it('flags totals that fall and additions above the total, and mends neither', () => {
    const total = (value: number, day: string): Claims[number] => loss([AVA_MOD], AVA, { says: `In all ${value} on ${day}`, figures: [figure('killed', value, { cumulative: true })], time: on(day) });
    const linked = link([document('a', [total(20, '2031-05-01')]), document('b', [total(12, '2031-05-03'), loss([AVA_MOD], AVA, { figures: [figure('killed', 15)], time: on('2031-05-03') })])]);
    expect(losses.rows(linked.statements).map(({ figure: told, flags }) => [told?.value, flags])).toEqual([
      [20, []],
      [12, ['lower than the total of 20 given earlier by the same source']],
      [15, ['more than the total of 12 given by the same source']],
    ]);
  });
});

it('keeps who asked for a contact', () => {
  const rows = contacts.rows(statements({ type: 'contact.call', says: 'They spoke', agents: [AVA, BOR], initiator: AVA }, { type: 'contact.meeting', says: 'They met', agents: [AVA, BOR] }));
  expect(rows.map(({ means, initiator }) => [means, initiator?.name ?? null])).toEqual([
    ['call', 'Armed Forces of Avaria'],
    ['meeting', null],
  ]);
});

it('reads what each ledger is about from the fields', () => {
  const told = statements(
    { type: 'control.withdrawal', says: 'They left the hill', agents: [AVA], polarity: 'denied', sources: [BOR_MOD] },
    { type: 'monitoring', says: 'Watch is kept from many posts', agents: [CIR_MOD], figures: [figure('observation-posts', 27), figure('patrol-routes', 5)] },
    { type: 'support.military', says: 'Arms are sent', agents: [CIR_MOD], targets: [BOR], sources: [AVA_MOD] },
    { type: 'loss.people', says: 'Soldiers fell', targets: [AVA], figures: [figure('killed', 2)] },
    { type: 'loss.people', says: 'Villagers fell', targets: [AVA_PEOPLE], figures: [figure('killed', 3)] },
    { type: 'loss.people', says: 'Reporters among the fallen', figures: [figure('journalists-wounded', 1)] },
  );
  expect(control.rows(told)).toMatchObject([{ change: 'left', by: [AVA], denied: true }]);
  expect(monitoring.rows(told)).toMatchObject([{ posts: { value: 27 }, routes: { value: 5 } }]);
  expect(positions.rows(told)).toMatchObject([{ kind: 'support', allegation: true }]);
  expect(civilians.rows(told).map(({ figures }) => figures[0]?.value)).toEqual([3, 1]);
});

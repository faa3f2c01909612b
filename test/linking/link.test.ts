import { describe, expect, it } from 'vitest';
import { link } from '../../src/linking/link.js';
import type { Linked, LinkedDocument } from '../../src/linking/types.js';
import type { Agreement } from '../../src/model/theatre.js';
import { AVA, AVA_MOD, AVA_PEOPLE, BOR, BOR_MOD, CIR_MOD, WIRE, document, figure, on, party } from './documents.js';

/** Ids of the documents that tell each event, as text. */
const grouped = ({ events, statements }: Linked): string[] =>
  events.map((event) => statements.filter(({ id }) => event.statements.includes(id)).flatMap(({ tellings }) => tellings.map(({ document: id, claim }) => `${id}:${claim.id}`)).sort().join(' '));

const shelling = (id: string, more: object = {}): LinkedDocument =>
  document(id, [{ type: 'attack.shelling', says: `Guns fired on the town in ${id}`, sources: [AVA_MOD], agents: [BOR], targets: [AVA], places: ['Lowtown'], time: on('2031-05-01'), ...more }]);

describe('events', () => {
  it.each<[string, object, object, boolean]>([
    ['the same kind, day, place and parties', {}, {}, true],
    ['a night across two days against one of them', {}, { time: on('2031-05-01', '2031-05-02') }, true],
    ['another day', {}, { time: on('2031-05-03') }, false],
    ['one day of a war told as a whole', {}, { time: on('2031-04-01', '2031-05-01') }, false],
    ['a place that the other names as the larger one', { places: ['Lowtown', 'Mid Valley'] }, { places: ['Mid Valley'] }, true],
    ['two towns of one valley', { places: ['Lowtown', 'Mid Valley'] }, { places: ['Hightown', 'Mid Valley'] }, false],
    ['an unknown place, with parties and figures the same', { figures: [figure('shells', 40)] }, { places: [], figures: [figure('shells', 40)] }, true],
    ['an unknown place, with other figures', { figures: [figure('shells', 40)] }, { places: [], figures: [figure('shells', 9)] }, false],
    ['an unknown place, with another doer', {}, { places: [], agents: [party('Free Riders', 'BOR', 'REB')] }, false],
    ['other victims in the same town', {}, { targets: [party('Armed Forces of Circassia', 'CIR')] }, false],
    ['the same plan', { modality: 'planned' }, { modality: 'planned' }, true],
    ['a plan against a deed', {}, { modality: 'planned' }, false],
    ['means that two sources name differently', {}, { type: 'attack.missile', sources: [CIR_MOD] }, true],
    ['means that one source names differently', {}, { type: 'attack.missile' }, false],
    ['a day not told, in an article of the next day', {}, { time: null }, true],
  ])('%s', (_, first, second, together) => {
    const { events } = link([shelling('a', first), shelling('b', second)]);
    expect(events).toHaveLength(together ? 1 : 2);
  });

  it('does not depend on the order of the documents', () => {
    const documents = [shelling('a'), shelling('b', { time: on('2031-05-04') }), shelling('c', { places: ['Lowtown', 'Mid Valley'] }), shelling('d', { polarity: 'denied', sources: [BOR_MOD], act: 'deny' })];
    expect(link([...documents].reverse())).toEqual(link(documents));
  });

  it('keeps losses of soldiers and of civilians, and new losses and totals, apart', () => {
    const loss = (targets: object[], figures: object[]) => ({ type: 'loss.people' as const, says: `${figures.length} losses among ${targets.length}`, sources: [AVA_MOD], places: ['Lowtown'], time: on('2031-05-01'), targets, figures });
    const killed = (value: number, more = {}) => [figure('killed', value, more)];
    const { events } = link([
      document('a', [loss([AVA], killed(3))] as never),
      document('b', [loss([AVA_PEOPLE], killed(3))] as never),
      document('c', [loss([AVA], killed(20, { cumulative: true }))] as never),
    ]);
    expect(events).toHaveLength(3);
  });

  it('joins calls by who took part, with persons told apart', () => {
    const call = (id: string, names: [string, string]) =>
      document(id, [{ type: 'contact.call', says: 'They spoke', agents: [party(names[0], 'AVA', 'GOV'), party(names[1], 'BOR', 'GOV')], time: on('2031-05-01') }]);
    const linked = link([call('a', ['Ana Ardo', 'Bela Brod']), call('b', ['President of Avaria', 'Bela Brod']), call('c', ['Aldo Amar', 'Bruno Balt'])]);
    expect(grouped(linked)).toEqual(['a:c1 b:c1', 'c:c1']);
  });
});

describe('tellings', () => {
  it('folds headline, lede and body of one document into one, with the fullest claim in front', () => {
    const violations = { type: 'ceasefire.violation' as const, agents: [BOR], figures: [figure('violations', 3)] };
    const { statements } = link([
      document(
        'a',
        [
          { ...violations, says: 'Three violations by Borduria' },
          { ...violations, says: 'The ministry confirmed three violations by Borduria', sources: [CIR_MOD], act: 'confirm' },
          { ...violations, says: 'The ministry counted three violations by Borduria in the valley', sources: [WIRE, CIR_MOD], places: ['Mid Valley'] },
        ],
        { title: true },
      ),
    ]);
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({ claim: { id: 'c3' }, via: [[{ name: 'Delta News Agency' }]], tellings: [{ repeats: [{ id: 'c1' }, { id: 'c2' }] }] });
  });

  it('keeps a new loss and a total in like words apart', () => {
    const loss = { type: 'loss.people' as const, sources: [AVA_MOD], targets: [AVA] };
    const { statements } = link([document('a', [{ ...loss, says: 'The army lost 54', figures: [figure('killed', 54)] }, { ...loss, says: 'The army lost 158', figures: [figure('killed', 158, { cumulative: true })] }], { title: true })]);
    expect(statements).toHaveLength(2);
  });

  it('keeps two demands of one speaker apart', () => {
    const appeal = { type: 'appeal' as const, sources: [CIR_MOD], agents: [CIR_MOD], modality: 'demanded' as const };
    const { statements } = link([document('a', [{ ...appeal, says: 'Withdraw all guns from the river' }, { ...appeal, says: 'Let observers return to their posts' }])]);
    expect(statements).toHaveLength(2);
  });
});

describe('origins', () => {
  it('counts roots, not outlets', () => {
    const { origins, statements } = link(['a', 'b', 'c'].map((id) => shelling(id, { sources: [party(`Wire ${id}`, 'CIR', 'MED'), AVA_MOD] })));
    expect(origins.map(({ name, documents }) => [name, documents])).toEqual([['Ministry of Defence of Avaria', ['a', 'b', 'c']]]);
    expect(statements).toHaveLength(1);
    expect(statements[0]?.via.map((chain) => chain[0]?.name)).toEqual(['Wire a', 'Wire b', 'Wire c']);
  });

  it('gives no origin to what nobody answers for, and marks those who are not named', () => {
    const { origins } = link([shelling('a', { sources: [] }), shelling('b', { sources: [party('Unnamed military source', 'AVA')] }), shelling('c', { sources: [party('media', null, 'MED')] })]);
    expect(origins.map(({ name, named }) => [name, named])).toEqual([
      ['media', false],
      ['Unnamed military source', false],
    ]);
  });

  it('takes co-speakers of one statement as roots together', () => {
    const speakers = [party('Ana Ardo', 'AVA', 'GOV'), party('Bela Brod', 'BOR', 'GOV')];
    const { statements } = link([document('a', [{ type: 'position', says: 'Both hope for peace', sources: [WIRE, ...speakers], agents: speakers, act: 'express' }])]);
    expect(statements[0]).toMatchObject({ roots: [{ name: 'Ana Ardo' }, { name: 'Bela Brod' }], via: [[{ name: 'Delta News Agency' }]] });
  });
});

describe('stories', () => {
  const release = 'The ministry said on Monday that guns on the far bank of the river fired forty shells at the lower town and that nobody was hurt in the fire';
  const page = (id: string, says: string, more = {}) => document(id, [{ type: 'attack.shelling', says, sources: [AVA_MOD], agents: [BOR], places: ['Lowtown'], time: on('2031-05-01') }], more);

  it('joins documents that share wording, and copies of copies', () => {
    const { stories } = link([page('a', release), page('b', `Breaking: ${release} according to our desk`), page('c', `Update at noon. Breaking: ${release}`), page('d', 'Guns fired on the town and the hospital was evacuated before dawn by volunteers')]);
    expect(stories.map(({ documents }) => documents)).toEqual([['a', 'b', 'c']]);
  });

  it('says who copied whom by the chain, else by the day, else not', () => {
    const from = (first: LinkedDocument, second: LinkedDocument) => link([first, second]).stories[0]?.copies[0]?.from;
    const quoting = page('b', release);
    quoting.reading.claims[0]?.sources.unshift(party('Outlet a', 'AVA', 'MED'));
    expect(from(page('a', release), quoting)).toBe('a');
    expect(from(page('a', release, { published: '2031-05-04' }), page('b', release))).toBe('b');
    expect(from(page('a', release), page('b', release))).toBeNull();
  });

  it('makes one statement of one passage in two copies, though it names nobody', () => {
    const { statements } = link(['a', 'b'].map((id) => document(id, [{ type: 'ceasefire.violation', says: release }])));
    expect(statements.map(({ tellings }) => tellings.length)).toEqual([2]);
  });
});

describe('contradictions', () => {
  const kinds = (...documents: LinkedDocument[]) => link(documents).events.flatMap(({ contradictions }) => contradictions.map(({ kind }) => kind));
  const loss = (id: string, value: number, more = {}) =>
    document(id, [{ type: 'loss.people', says: 'Soldiers fell', sources: [AVA_MOD], targets: [AVA], places: ['Lowtown'], time: on('2031-05-01'), figures: [figure('killed', value)], ...more }]);

  it('sees a denial, also one that names no place', () => {
    expect(kinds(shelling('a'), shelling('b', { polarity: 'denied', sources: [BOR_MOD], places: [], act: 'deny' }))).toEqual(['denial']);
  });
  it('does not take a denial of fire on civilians for a denial of fire on soldiers', () => {
    expect(kinds(shelling('a'), shelling('b', { polarity: 'denied', sources: [BOR_MOD], targets: [AVA_PEOPLE], act: 'deny' }))).toEqual([]);
  });
  it('sees different figures of different roots for one loss', () => {
    expect(kinds(loss('a', 3), loss('b', 12, { sources: [BOR_MOD] }))).toEqual(['figures']);
  });
  it('takes another figure of the same root for a revision', () => {
    expect(kinds(loss('a', 3), loss('b', 12))).toEqual([]);
  });
  it.each([
    ['about', figure('killed', 100, { approximate: true }), figure('killed', 105)],
    ['more than', { what: 'killed', min: 90, span: [0, 0] as [number, number] }, figure('killed', 105)],
  ])('lets "%s" agree with a number that it covers', (_, vague, exact) => {
    expect(kinds(loss('a', 0, { figures: [vague] }), loss('b', 0, { figures: [exact], sources: [BOR_MOD] }))).toEqual([]);
  });
  it('sees mutual accusations, told apart or in one clause', () => {
    const accuse = (id: string, by: typeof AVA, of: typeof AVA) => document(id, [{ type: 'ceasefire.violation', says: 'They broke it', sources: [by], agents: [of], targets: [by], act: 'accuse', time: on('2031-05-01') }]);
    expect(kinds(accuse('a', AVA_MOD, BOR_MOD), accuse('b', BOR_MOD, AVA_MOD))).toEqual(['mutual']);
    const both = [AVA_MOD, BOR_MOD];
    expect(kinds(document('c', [{ type: 'accusation', says: 'They blame one another', sources: both, agents: both, targets: both, act: 'accuse' }]))).toEqual(['mutual']);
  });
  it('sees different doers of one deed', () => {
    expect(kinds(shelling('a', { targets: [AVA_PEOPLE] }), shelling('b', { targets: [AVA_PEOPLE], agents: [party('Free Riders', 'BOR', 'REB')], sources: [CIR_MOD] }))).toEqual(['perpetrator']);
  });
  it('gives each side an account, in order of the sides, what nobody answers for last', () => {
    const { accounts } = link([shelling('a'), shelling('b', { polarity: 'denied', sources: [BOR_MOD], act: 'deny' }), shelling('c', { sources: [] })]);
    expect(accounts.map(({ side }) => side)).toEqual(['AVA', 'BOR', null]);
  });
});

it('tells under which agreement something happened, and on which of its days', () => {
  const truce: Agreement = { id: 'river-truce', name: 'River Truce', kind: 'ceasefire', signed: '2031-04-20', inForce: '2031-04-21', ended: null, parties: ['AVA', 'BOR'], place: null, terms: [], names: {}, source: 'invented' };
  const under = (day: string) => link([shelling('a', { time: on(day) })], { agreements: [truce] }).statements[0]?.agreement;
  expect(under('2031-05-01')).toEqual({ id: 'river-truce', name: 'River Truce', day: 11 });
  expect(under('2031-04-20')).toBeNull();
});

it('tells two documents of one id apart by their paths', () => {
  const { statements } = link([shelling('a'), { ...shelling('a', { sources: [CIR_MOD] }), path: 'other/a.txt' }]);
  expect(statements.flatMap(({ tellings }) => tellings.map(({ document: key }) => key)).sort()).toEqual(['news/a.txt', 'other/a.txt']);
});

import { describe, expect, it } from 'vitest';
import { link } from '../../src/linking/link.js';
import type { LinkedDocument } from '../../src/linking/types.js';
import { html } from '../../src/reports/html.js';
import { json } from '../../src/reports/json.js';
import { markdown } from '../../src/reports/markdown.js';
import { situation } from '../../src/reports/situation.js';
import { text } from '../../src/reports/text.js';
import { AVA, AVA_MOD, BOR, BOR_MOD, CIR_MOD, WIRE, document, figure, on, party } from '../linking/documents.js';

const report = (documents: LinkedDocument[], span = {}) => situation(documents, link(documents), span);
const section = (made: ReturnType<typeof report>, id: string) => made.sections.find((one) => one.id === id);

const shelling = { type: 'attack.shelling' as const, agents: [BOR], targets: [AVA], places: ['Lowtown'], time: on('2031-05-01') };
const day = [
  document('a', [
    { ...shelling, says: 'Guns fired on Lowtown', sources: [AVA_MOD] },
    { type: 'ceasefire.violation', says: 'Three breaches were counted', sources: [WIRE, CIR_MOD], agents: [BOR], figures: [figure('violations', 3)], time: on('2031-05-01') },
    { type: 'loss.people', says: 'Another 54 fell', sources: [AVA_MOD], targets: [AVA], figures: [figure('killed', 54)], time: on('2031-05-01') },
    { type: 'loss.people', says: 'In all 158 fell', sources: [AVA_MOD], targets: [AVA], figures: [figure('killed', 158, { cumulative: true })] },
    { type: 'loss.people', says: 'The other side lost about 830', sources: [AVA_MOD], targets: [BOR], figures: [figure('casualties', 830, { approximate: true, cumulative: true })] },
    { type: 'contact.call', says: 'The two spoke', sources: [CIR_MOD], agents: [AVA, BOR], initiator: AVA, time: on('2031-05-02') },
  ]),
  document('b', [{ ...shelling, says: 'There was no fire on Lowtown', sources: [BOR_MOD], act: 'deny', polarity: 'denied' }]),
];

it('shows accused, origin and chain of a violation', () => {
  expect(section(report(day), 'violations')?.lines).toMatchObject([
    { gloss: 'The Ministry of Defence of Circassia says that the Armed Forces of Borduria committed three ceasefire violations, 1 May 2031', origin: ['Ministry of Defence of Circassia'], via: [['Delta News Agency']], quotes: [{ marked: 'Three breaches were counted', after: '.' }] },
  ]);
});

it('puts losses by side and claimant, new beside total', () => {
  const cells = section(report(day), 'losses')?.losses?.map(({ side, what, cells: { own, enemy } }) => [side, what, own.map(({ figure: told, total }) => [told, total]), enemy.map(({ figure: told, total }) => [told, total])]);
  expect(cells).toEqual([
    ['Armed Forces of Avaria', 'killed', [['54', false], ['158', true]], []],
    ['Armed Forces of Borduria', 'casualties', [], [['about 830', true]]],
  ]);
});

it('says at whose request a call was made', () => {
  expect(section(report(day), 'contacts')?.lines[0]?.gloss).toContain('on the initiative of the Armed Forces of Avaria');
});

it('puts rival accounts first, beside each other', () => {
  expect(report(day).disputed).toMatchObject([
    { topic: 'Claimed: shelling of the Armed Forces of Avaria by the Armed Forces of Borduria in Lowtown', about: ['whether it happened'], accounts: [{ side: 'Ministry of Defence of Avaria' }, { side: 'Ministry of Defence of Borduria' }] },
  ]);
});

it('does not say in a heading who did it where that is what is disputed', () => {
  const blame = (id: string, agent: typeof BOR, source: typeof BOR) => document(id, [{ ...shelling, says: 'They did it', agents: [agent], sources: [source] }]);
  expect(report([blame('a', BOR, AVA_MOD), blame('b', party('Free Riders', 'BOR', 'REB'), CIR_MOD)]).disputed).toMatchObject([{ topic: 'Claimed: shelling of the Armed Forces of Avaria in Lowtown', about: ['who did it'] }]);
});

describe('a span', () => {
  const dated = (id: string, published: string | null, time: string | null) => document(id, [{ ...shelling, says: `Fire in ${id}`, places: [id], sources: [AVA_MOD], time: time === null ? null : on(time) }], { published });
  const documents = [dated('inside', '2031-05-02', '2031-05-01'), dated('later', '2031-05-09', '2031-05-01'), dated('background', '2031-05-02', '2030-01-01'), dated('no-day', '2031-05-02', null), dated('undated', null, null), dated('undated-but-told', null, '2031-05-02')];
  const made = report(documents, { from: '2031-05-01', to: '2031-05-02' });

  it('leaves out and counts documents and claims of other days', () => {
    expect(made.header).toMatchObject({ span: '1–2 May 2031', documents: { read: 5, leftOut: 1, undated: ['news/undated-but-told.txt', 'news/undated.txt'] }, claims: { leftOut: 1, unplaced: 1 } });
    expect(section(made, 'operations')?.lines.map(({ quotes }) => quotes[0]?.document)).toEqual(['inside', 'undated-but-told', 'no-day']);
  });
  it('keeps what no day can be given to at the end', () => {
    expect(made.unplaced.map(({ quotes }) => quotes[0]?.document)).toEqual(['undated']);
  });
  it('says where only the publication has a day', () => {
    expect(section(made, 'operations')?.lines.at(-1)?.day).toMatchObject({ text: null, note: 'day not told; published 2 May 2031' });
  });
});

it('counts origins against outlets', () => {
  const documents = ['a', 'b', 'c'].map((id) => document(id, [{ ...shelling, says: 'Guns fired', sources: [AVA_MOD] }]));
  const made = report(documents);
  expect(made.header).toMatchObject({ origins: { named: 1, sides: 1 }, outlets: { known: 3 } });
  expect(section(made, 'operations')?.lines).toMatchObject([{ notes: ['one origin, 3 documents'] }]);
});

describe('renderers', () => {
  const hostile = document('x', [{ ...shelling, says: 'گفت «آتش» <script>alert("1")</script> & *دیگر*', sources: [party('A <b>bold</b> ministry', 'AVA')] }], { language: 'fa', outlet: '"Out" & <let>' });
  const made = report([...day, hostile]);

  it('give the same bytes for the same documents in any order', () => {
    for (const render of [html, json, markdown, text]) expect(render(report([hostile, ...[...day].reverse()]))).toBe(render(made));
  });
  it('escape everything in HTML, which has no scripts and needs nothing from elsewhere', () => {
    const page = html(made);
    expect(page).not.toMatch(/<script|<b>|<let>|<link|<img|https?:|@import|url\(/);
    expect(page).toContain('<p lang="fa" dir="auto"><mark>گفت «آتش» &lt;script&gt;');
    expect([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toHaveLength(new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).size);
  });
  it('lead from each cell of the table of losses to a line', () => {
    const page = html(made);
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links).toContain('losses');
    expect(links.filter((id) => !page.includes(` id="${id}"`))).toEqual([]);
  });
  it('keep Markdown from being taken for markup', () => {
    expect(markdown(made)).toContain('&lt;script\\>alert("1")&lt;/script\\> &amp; \\*دیگر\\*');
  });
  it('paint the terminal only when asked, within the width', () => {
    const loud = (told: string): string => told.toUpperCase();
    const plain = text(made, { width: 60 });
    expect(text(made, { width: 60, painter: { heading: loud, strong: loud, dim: loud, mark: loud } })).not.toBe(plain);
    expect(plain.split('\n').filter((line) => line.length > 60 && !line.includes('\u2068'))).toEqual([]);
  });
  it('say what an empty report lacks', () => {
    const empty = text(report([]));
    expect(empty).toContain('No violation is reported in the documents read.');
    expect(empty).toContain('No accounts contradict one another');
  });
});

import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/desk/reader.js';
import { CLAIM_TYPES, type ClaimType } from '../../src/model/claim.js';
import { expectNoAttack, expectNone, expectYes, type Row } from './rows.js';

const yes = (rows: Row[]) => test.each(rows)('%s', (...row) => expectYes('en', row));

const PARTIES: Row[] = [
  ["France's Defence Ministry said the Turkish army had shelled the village of Talish.", { sources: ['FRA/MIL'], agents: ['Armed Forces of Turkey'], places: ['Talish'] }],
  ['The Ministry of Defence of Georgia said that Russian forces shelled the town of Gori.', { sources: ['Ministry of Defence of Georgia'], agents: ['Armed Forces of Russia'] }],
  ['Russian Foreign Ministry spokeswoman Maria Zakharova urged both sides to show restraint.', { type: 'appeal', sources: ['Maria Zakharova'] }],
  ['Maria Zakharova, spokeswoman for the Russian Foreign Ministry, expressed concern about the fighting.', { type: 'position', sources: ['Maria Zakharova'] }],
  ['The foreign ministers of Turkey and Russia met in Moscow.', { type: 'contact.meeting', agents: ['TUR/GOV', 'RUS/GOV'], places: ['Moscow'] }],
  ['Vladimir Putin and Nikol Pashinyan spoke by telephone.', { type: 'contact.call', agents: ['Vladimir Putin', 'Nikol Pashinyan'] }],
  ['Israeli warplanes bombed the city of Idlib.', { type: 'attack.air', agents: ['ISR/MIL'] }],
  ['The Kremlin called on both countries to observe the ceasefire.', { type: 'appeal', sources: ['RUS/GOV'] }],
  ['Armenian troops shot down two Azerbaijani helicopters.', { type: 'loss.equipment', agents: ['ARM/MIL'], targets: ['AZE/MIL'] }],
  ['Hamas fighters attacked an Israeli army base.', { agents: ['PSE/REB'], targets: ['ISR/MIL'] }],
  ['The Ukrainian air force said it had shot down 14 drones overnight.', { type: 'loss.equipment', sources: ['UKR/MIL'], figures: [{ what: 'drones', value: 14 }] }],
  ['Kherson governor Oleksandr Prokudin said that two residents were wounded.', { type: 'loss.people', sources: ['UKR/GOV'] }],
  ['Its troops shelled the town of Tartar, Azerbaijan said of Armenia.', { type: 'attack.shelling' }],
  ['A security source told Reuters that the army had withdrawn from Idlib.', { type: 'control.withdrawal', sources: ['Reuters', 'Unnamed security source'] }],
];

const ATTRIBUTION: Row[] = [
  ['The Health Ministry of Lebanon puts the dead at 610.', { type: 'loss.people', sources: ['LBN/GOV'], figures: [{ what: 'killed', value: 610 }] }],
  ['Israel counts 28 people killed in Haifa.', { type: 'loss.people', sources: ['ISR/GOV'] }],
  ['Russian soldiers fired at a car near Kherson, the press service of the Ministry of Defence of Ukraine informs.', { type: 'attack.gunfire', act: 'report' }],
  ['Three houses were shelled and two men wounded in Donetsk, according to the Ukrainian police.', { type: 'attack.shelling', sources: ['UKR/GOV'] }],
  ['The Humanitarian Coordinator for Ukraine, Ann Holloway, condemned the attack.', { type: 'position', sources: ['-/IGO'] }],
  ['Kharkiv mayor Petro Holub said that a shell hit a bus. Holub added that four people were killed.', { type: 'loss.people', sources: ['UKR/GOV'] }],
  ['Major Ivan Trubnik said that Ukrainian troops had captured the village of Pisky.', { type: 'control.gain', sources: ['Ivan Trubnik'] }],
  ['Israel shelled the town of Khiam, Lebanon said. Israel denied it.', { type: 'attack.shelling', polarity: 'denied', sources: ['ISR/GOV'], agents: ['ISR/MIL'] }],
  ['Azerbaijani drones struck the town of Martuni, according to the Armenian Defence Ministry.', { act: 'report', sources: ['ARM/MIL'], agents: ['AZE/MIL'] }],
  ['Azerbaijani troops captured Jabrayil, Reuters reported.', { type: 'control.gain', act: 'report', sources: ['Reuters'] }],
  ['TASS reported, citing the Russian Defence Ministry, that three ceasefire violations were recorded in Karabakh.', { sources: ['TASS', 'Ministry of Defence of Russia'] }],
  ['"Our army has liberated the city of Jabrayil," Ilham Aliyev said.', { type: 'control.gain', sources: ['Ilham Aliyev'], agents: ['AZE/MIL'] }],
  ['The Azerbaijani Defence Ministry denied that its aircraft had bombed Shusha.', { type: 'attack.air', polarity: 'denied', act: 'deny', sources: ['AZE/MIL'], agents: ['AZE/MIL'] }],
  ['The Armenian Defence Ministry said that Azerbaijani forces shelled Talish. The ministry added that five civilians were wounded.', { type: 'loss.people', sources: ['Ministry of Defence of Armenia'] }],
  ['Armenia claimed that the Azerbaijani army bombed Shusha.', { type: 'attack.air', act: 'claim', sources: ['ARM/GOV'] }],
  ['Azerbaijan accused Armenia of violating the ceasefire.', { type: 'ceasefire.violation', act: 'accuse', sources: ['AZE/GOV'] }],
  ['Armenian officials confirmed that three soldiers had been killed.', { act: 'confirm', sources: ['ARM/GOV'] }],
  ['Azerbaijani forces captured Jabrayil.', { type: 'control.gain', act: 'none', sources: [] }],
  ['Israel did not attack the hospital, the army said.', { polarity: 'denied' }],
  ['Three people were killed and five wounded when a shell hit a bus in Donetsk, local officials said on Monday.', { type: 'loss.people', sources: ['UKR/GOV'], time: '2020-10-19', figures: [{ what: 'killed', value: 3 }, { what: 'wounded', value: 5 }] }],
  ['Russian troops seized the village of Novosilka, the General Staff of Ukraine said, adding that fighting continued.', { type: 'control.gain', sources: ['UKR/MIL'] }],
  ['The strike killed four people, said the mayor of Kharkiv.', { type: 'loss.people', sources: ['UKR/GOV'], figures: [{ what: 'killed', value: 4 }] }],
  ['In a statement, the Foreign Ministry of Iran condemned the attack.', { type: 'position', sources: ['IRN/GOV'], act: 'express' }],
  ['The IRNA news agency quoted the Iranian foreign minister as saying that talks would be held in Muscat.', { type: 'contact.meeting', modality: 'planned' }],
  ['Pakistan and India agreed to a ceasefire, US President Donald Trump announced.', { type: 'ceasefire.agreement', sources: ['USA/GOV'], agents: ['PAK/GOV', 'IND/GOV'] }],
];

const TIMES: Row[] = [
  ['Israeli jets bombed Gaza on October 11-12.', { time: '2020-10-11..2020-10-12' }],
  ['Israeli jets bombed Gaza from September 27 to October 3.', { time: '2020-09-27..2020-10-03' }],
  ['Israeli jets bombed Gaza between 7 and 11 October.', { time: '2020-10-07..2020-10-11' }],
  ['Israeli jets bombed Gaza on 8 and 9 October.', { time: '2020-10-08..2020-10-09' }],
  ['At least 300 people have been killed in Aleppo since August 2020.', { type: 'loss.people', time: '2020-08-01..2020-10-20' }],
  ['At least 300 people have been killed in Aleppo since 2018.', { type: 'loss.people', time: '2018-01-01..2020-10-20' }],
  ['Four soldiers were killed in the worst clash since 1994.', { type: 'loss.people', time: '2020-10-20' }],
  ['On October 12 rebels attacked a market in Bamako. Gunmen killed six traders.', { type: 'loss.people', time: '2020-10-12' }],
  ['On October 12 rebels attacked a market in Bamako. That night the army bombed their camp.', { type: 'attack.air', time: '2020-10-12' }],
  ['Israeli jets bombed Gaza on Monday.', { time: '2020-10-19' }],
  ['Israeli jets bombed Gaza on Saturday night.', { time: '2020-10-17' }],
  ['Israeli jets bombed Gaza yesterday.', { time: '2020-10-19' }],
  ['Israeli jets bombed Gaza on 14 October.', { time: '2020-10-14' }],
  ['Israeli jets bombed Gaza on October 14, 2019.', { time: '2019-10-14' }],
  ['Israeli jets bombed Gaza on Oct. 14.', { time: '2020-10-14' }],
  ['Israeli jets bombed Gaza three days ago.', { time: '2020-10-17' }],
  ['In the past 24 hours, Israeli jets bombed Gaza 12 times.', { time: '2020-10-19..2020-10-20' }],
  ['Over the past three days Azerbaijani troops shelled Talish.', { time: '2020-10-17..2020-10-20' }],
  ['Israeli jets bombed Gaza last Friday.', { time: '2020-10-16' }],
];

const FIGURES: Row[] = [
  ['At least 32 people were killed in Aleppo, seven of them civilians, and more than 200 wounded.', { figures: [{ what: 'killed', min: 32 }, { what: 'civilians-killed', value: 7 }, { what: 'wounded', min: 200 }] }],
  ['Fourteen civilians and one soldier were killed in Aleppo.', { figures: [{ what: 'civilians-killed', value: 14 }, { what: 'soldiers-killed', value: 1 }] }],
  ['Fourteen civilians were killed in Aleppo.', { figures: [{ what: 'killed', value: 14 }] }],
  ['A commander of the 33rd Brigade was killed in Aleppo.', { figures: [{ what: 'killed', value: 1 }] }],
  ['A 12-year-old boy was wounded in Aleppo.', { figures: [{ what: 'wounded', value: 1 }] }],
  ['The explosion of March 28 killed 40 people.', { figures: [{ what: 'killed', value: 40 }], time: '2020-03-28' }],
  ['More than 90 civilians were killed in Aleppo.', { type: 'loss.people', figures: [{ what: 'killed', min: 90 }] }],
  ['About 830 soldiers were killed.', { figures: [{ what: 'killed', value: 830, approximate: true }] }],
  ['At least twenty-seven people were wounded in Kabul.', { figures: [{ what: 'wounded', min: 27 }] }],
  ['Dozens of people were killed in Khartoum.', { figures: [{ what: 'killed', min: 24 }] }],
  ['A soldier was killed in Zangilan.', { figures: [{ what: 'killed', value: 1 }] }],
  ['Ukraine said it had destroyed two tanks and an armoured vehicle.', { type: 'loss.equipment' }],
  ['The army captured three villages near Aleppo.', { type: 'control.gain', figures: [{ what: 'villages', value: 3 }] }],
  ['A missile strike killed 12 people in Odesa.', { type: 'loss.people', figures: [{ what: 'killed', value: 12 }] }],
  ['The death toll has risen to 158.', { type: 'loss.people', figures: [{ what: 'killed', value: 158, cumulative: true }] }],
  ['1,280 people were displaced from Khiam.', { type: 'evacuation' }],
];

const STRUCK: Row[] = [
  ['Armenian and Azerbaijani troops clashed. Armenian artillery shelled positions near Tartar.', { type: 'attack.shelling', targets: ['AZE/MIL'] }],
  ['Armenian and Azerbaijani troops clashed. Armenian artillery shelled a hospital in Tartar.', { type: 'attack.shelling', targets: ['AZE/CVL'] }],
];

const TYPES: Row[] = [
  ['Armenia breaks humanitarian truce.', { type: 'ceasefire.violation', agents: ['ARM/MIL'] }],
  ['Pakistan has observed the truce.', { type: 'ceasefire.holding' }],
  ['Over 13,000 people reached Armenia from Karabakh.', { type: 'evacuation', figures: [{ what: 'displaced', min: 13000 }] }],
  ['A helicopter of the United Nations came under fire on Friday.', { type: 'attack.gunfire', targets: ['-/IGO'] }],
  ['Azerbaijani troops took Shusha on Sunday.', { type: 'control.gain', agents: ['AZE/MIL'], places: ['Shusha'] }],
  ['Ukraine controls 28 settlements.', { type: 'control.gain', modality: 'ongoing', agents: ['UKR/MIL'] }],
  ['Taliban fighters entered the city of Kunduz.', { type: 'control.gain', agents: ['AFG/REB'] }],
  ['The Turkish army moved 5,000 soldiers to the border.', { type: 'deployment', agents: ['TUR/MIL'], figures: [{ what: 'soldiers', value: 5000 }] }],
  ['Russian troops are still in parts of Gori.', { type: 'deployment', modality: 'ongoing', agents: ['RUS/MIL'] }],
  ['About 900 people fled the town of Khiam.', { type: 'evacuation', targets: ['LBN/CVL'] }],
  ['Four people were killed in Beirut.', { type: 'loss.people', targets: ['LBN/CVL'] }],
  ['Al-Shabaab fighters stormed Tora Kandi, officials said.', { type: 'attack.ground', places: ['Tora Kandi'] }],
  ['Armenian artillery shelled Tartar.', { type: 'attack.shelling', agents: ['ARM/MIL'] }],
  ['Russia fired missiles at Kyiv.', { type: 'attack.missile', agents: ['RUS/MIL'] }],
  ['Israeli aircraft bombed Beirut.', { type: 'attack.air', agents: ['ISR/MIL'] }],
  ['A Ukrainian drone attacked a fuel depot in Belgorod.', { type: 'attack.drone', agents: ['UKR/MIL'] }],
  ['Israeli soldiers opened fire on a crowd in Gaza.', { type: 'attack.gunfire', agents: ['ISR/MIL'] }],
  ['The Sudanese army launched an offensive on Khartoum.', { type: 'attack.ground', agents: ['SDN/MIL'] }],
  ['A landmine exploded near Aghdam, wounding two people.', { type: 'attack.mine' }],
  ['Israel attacked Lebanon.', { type: 'attack.other', agents: ['ISR/MIL'] }],
  ['Clashes broke out between Armenian and Azerbaijani troops near Talish.', { type: 'clash', agents: ['ARM/MIL', 'AZE/MIL'] }],
  ['Azerbaijan violated the ceasefire three times.', { type: 'ceasefire.violation', agents: ['AZE/MIL'] }],
  ['Armenia and Azerbaijan agreed on a ceasefire.', { type: 'ceasefire.agreement', agents: ['ARM/GOV', 'AZE/GOV'] }],
  ['The ceasefire is holding along the line of contact.', { type: 'ceasefire.holding' }],
  ['The army took control of the town of Saraqib.', { type: 'control.gain' }],
  ['Russian troops withdrew from Kherson.', { type: 'control.withdrawal', agents: ['RUS/MIL'] }],
  ['Four Turkish soldiers were killed.', { type: 'loss.people', targets: ['TUR/MIL'] }],
  ['The Armenian army destroyed three tanks.', { type: 'loss.equipment' }],
  ['Turkey launched a military operation in northern Syria.', { type: 'operation.start', agents: ['TUR/MIL'] }],
  ['The army ended its military operation in Jenin.', { type: 'operation.end' }],
  ['Russia deployed peacekeepers to Karabakh.', { type: 'deployment' }],
  ['Poland put its forces on high alert.', { type: 'alert' }],
  ['The United States supplied weapons to Ukraine.', { type: 'support.military', agents: ['USA/GOV'] }],
  ['Russian peacekeepers are patrolling six routes in Karabakh.', { type: 'monitoring' }],
  ['The incident was settled with the participation of both sides.', { type: 'settlement' }],
  ['Sergey Lavrov held a telephone conversation with Zohrab Mnatsakanyan.', { type: 'contact.call', agents: ['Sergey Lavrov', 'Zohrab Mnatsakanyan'] }],
  ['Sergey Lavrov met Jeyhun Bayramov in Moscow.', { type: 'contact.meeting', agents: ['Sergey Lavrov', 'Jeyhun Bayramov'] }],
  ['Turkey and Qatar signed an agreement.', { type: 'agreement', agents: ['TUR/GOV', 'QAT/GOV'] }],
  ['Egypt offered to mediate between the two sides.', { type: 'mediation', agents: ['EGY/GOV'] }],
  ['The United Nations called for an immediate ceasefire.', { type: 'appeal', sources: ['-/IGO'] }],
  ["France's foreign minister called the attack a crime.", { type: 'position', act: 'state', sources: ['FRA/GOV'] }],
  ['Germany condemned the attack.', { type: 'position', sources: ['DEU/GOV'] }],
  ['Iran accused Israel of destabilising the region.', { type: 'accusation', agents: ['IRN/GOV'], targets: ['ISR/GOV'] }],
  ['Thousands of civilians were evacuated from Aleppo.', { type: 'evacuation' }],
  ['The Red Cross delivered humanitarian aid to Gaza.', { type: 'aid' }],
  ['Russia and Ukraine exchanged prisoners of war.', { type: 'prisoners', agents: ['RUS/GOV', 'UKR/GOV'] }],
  ['Pakistan closed its airspace.', { type: 'closure', agents: ['PAK/GOV'] }],
  ['Azerbaijan notified Russia before the operation.', { type: 'notification', agents: ['AZE/GOV'] }],
];

/** Common verbs that tell their event by what they take or who does it. */
const FRAMES: Row[] = [
  ['Some 4,000 villagers crossed into Chad.', { type: 'evacuation' }],
  ['About 10,000 fled to Chad.', { type: 'evacuation', figures: [{ what: 'displaced', value: 10000, approximate: true }] }],
  ['Thousands flee rising water.', { type: 'evacuation', figures: [{ what: 'displaced', min: 2000 }] }],
  ['Seven died in Goma.', { type: 'loss.people', figures: [{ what: 'killed', value: 7 }] }],
  ['Nearly 12,000 people have been moved to safer areas.', { type: 'evacuation' }],
  ['About 60 children were taken out of the town by bus.', { type: 'evacuation' }],
  ['Tens of thousands of people have left the city.', { type: 'evacuation', figures: [{ what: 'displaced', min: 20000 }] }],
  ['France flew 200 of its citizens out of Niamey.', { type: 'evacuation' }],
  ['Ethiopia is massing troops along the border with Eritrea.', { type: 'deployment', modality: 'ongoing' }],
  ['Reinforcements have reached the base near Gao.', { type: 'control.gain' }],
  ['Rwanda has up to 4,000 soldiers in eastern Congo.', { type: 'deployment' }],
  ['Fighter jets circled over Sanaa.', { type: 'deployment' }],
  ['Israel will pull its forces out of southern Lebanon.', { type: 'control.withdrawal', modality: 'planned' }],
  ['Russian tanks returned to their barracks.', { type: 'control.withdrawal' }],
  ['The rebels were driven out of Mocha.', { type: 'control.withdrawal' }],
  ['The number of soldiers was cut from 8,000 to 4,000.', { type: 'control.withdrawal' }],
  ['Zaranj fell on Friday.', { type: 'control.gain', places: ['Zaranj'] }],
  ['Mariupol is under Russian control.', { type: 'control.gain' }],
  ['Russian troops advanced ten kilometres.', { type: 'control.gain' }],
  ['No food has reached the camp for weeks.', { type: 'aid', polarity: 'denied' }],
  ['Turkey sent two planes with tents and blankets.', { type: 'aid' }],
  ['Humanitarian flights resumed on Thursday.', { type: 'aid' }],
  ['Hamas handed over three hostages to the Red Cross.', { type: 'prisoners' }],
  ['Russia handed over the bodies of 12 soldiers.', { type: 'prisoners' }],
  ['Six bodies were recovered in Tripoli.', { type: 'loss.people' }],
  ['Fighters of Hezbollah handed in their weapons.', { type: 'agreement' }],
  ['Flights to Khartoum resumed on Monday.', { type: 'closure' }],
  ['The Torkham crossing remains shut.', { type: 'closure' }],
  ['Rebels of the M23 captured four armoured vehicles.', { type: 'loss.equipment' }],
  ['Rebels of the M23 captured four soldiers.', { type: 'loss.people' }],
  ['A missile flattened a house in Dnipro.', { type: 'attack.missile' }],
  ['A car packed with explosives blew up in Mogadishu.', { type: 'attack.mine' }],
  ['Two were intercepted over Haifa.', { type: 'loss.equipment' }],
  ['Germany sent two tanks to Ukraine.', { type: 'support.military' }],
  ['Poland sent two tanks to the border.', { type: 'deployment' }],
  ['Rwanda backs the M23.', { type: 'support.military' }],
  ['Vladimir Putin called Ilham Aliyev.', { type: 'contact.call' }],
  ['Sergey Lavrov will travel to Baku.', { type: 'contact.meeting', modality: 'planned' }],
  ['Israel told residents of Khiam not to return.', { type: 'appeal', modality: 'demanded' }],
  ['Iran rejected the proposal.', { type: 'position', polarity: 'affirmed' }],
  ['Sudan severed ties with Iran.', { type: 'position' }],
  ['Ukraine warned of a new attack.', { type: 'alert' }],
  ['Vladimir Putin ordered a halt to strikes.', { type: 'ceasefire.agreement' }],
  ['Germany promised to send two tanks to Ukraine.', { type: 'support.military', modality: 'planned' }],
  ['The truce collapsed within hours.', { type: 'ceasefire.violation' }],
  ['The offensive began on 16 January.', { type: 'operation.start' }],
  ['India and Pakistan agreed to stop firing at each other.', { type: 'ceasefire.agreement' }],
  ['Iran accused Israel of violations of the truce in Lebanon.', { type: 'ceasefire.violation' }],
  ['The fighting has killed 200 people and driven 14,000 from their homes.', { type: 'evacuation' }],
  ['Russia launched drones at Odesa.', { type: 'attack.drone' }],
  ['Rebels of the M23 attacked a camp near Goma.', { type: 'attack.ground' }],
  ['Forty lorries of food entered Gaza.', { type: 'aid' }],
  ['The United States approved the sale of 40 fighter jets to Turkey.', { type: 'support.military' }],
];

/** Heads of pages with their headline, by what else stands there. */
const HEADS: [what: string, head: string, title: string][] = [
  ['a masthead over the day of its issue', 'NORTHERN HERALD\nFri 5 Jul 2024, updated 10:20\n\nShells hit market as Sudan talks stall\n\n', 'Shells hit market as Sudan talks stall'],
  ['a rubric', 'ANALYSIS | Why the talks in Muscat were put off again\n\n', 'Why the talks in Muscat were put off again'],
  ['a deck', 'Sudan waits for a truce that nobody signs\n\nThe guns fell silent for a day. In the markets of Omdurman the army and the RSF are still the talk of everybody\n\n', 'Sudan waits for a truce that nobody signs'],
  ['a byline', 'Sudan waits for a truce that nobody signs\n\nBy our correspondents in Omdurman, Port Sudan and Cairo\n\n', 'Sudan waits for a truce that nobody signs'],
  ['an entry of a live page', 'Sudan live: army and RSF trade blame\n\n19:30\nArmy denies RSF claim on Omdurman\n', 'Sudan live: army and RSF trade blame'],
];
const BODY = 'The army of Sudan said on Friday that the RSF had shelled a market in Omdurman and killed four people, and that the talks had stalled.\n\nThe RSF denied it and said that the army had shelled the town.\n';

const NO = [
  'Four people were killed in a road accident near Qom.',
  'Cinemas in London show a new film about the Second World War.',
  'The patient died of a heart attack.',
  'Cyber attacks on banks in Germany increased.',
  'Workers at the port went on strike on Monday.',
  'If the Turkish army attacks Yerevan, Russia will respond.',
  'Azerbaijan may attack Lachin.',
  'Azerbaijan will attack Lachin, analysts warn.',
  'Turkey carried out no attack on Armenia.',
  'France called for an end to the attacks.',
  'Iran expressed concern about a possible Israeli attack.',
  'The company launched a new mobile phone.',
  'Manchester United fired their coach after the defeat.',
  'A fire destroyed a warehouse in the suburbs.',
];

describe('parties', () => yes(PARTIES));
describe('common verbs, by what they take', () => yes(FRAMES));
describe('attribution', () => yes(ATTRIBUTION));
describe('headlines', () => {
  test.each(HEADS)('%s', (_, head, title) => {
    const text = head + BODY;
    expect(text.slice(...(createReader().read(text, { language: 'en' }).title ?? [0, 0]))).toBe(title);
  });
});
describe('times', () => yes(TIMES));
describe('figures', () => yes(FIGURES));
describe('positions are the other side\'s, hospitals are of civilians', () => yes(STRUCK));
describe('claim types', () => {
  yes(TYPES);
  test('each has a row but the rest', () => {
    expect([...new Set([...TYPES.map(([, { type }]) => type), 'other'])].sort()).toEqual([...CLAIM_TYPES].sort());
  });
});
/** Sentences with the type of claim that none of them tells. */
const NOT: [sentence: string, type: ClaimType][] = [
  ['How did Kunduz fall?', 'control.gain'],
  ['Nobody has claimed responsibility.', 'accusation'],
  ['The toll could not be confirmed.', 'loss.people'],
  ['The United States will not tolerate attacks on its bases.', 'attack.other'],
  ['DEATHS', 'loss.people'],
  ['Israel told residents to stay in shelters.', 'deployment'],
  ['Three soldiers were killed in battles near Goma.', 'clash'],
  ['Karaglukh dominates the road to Martakert.', 'control.gain'],
  ['Doctors reached the wounded.', 'loss.people'],
  ['Vladimir Putin called Ilham Aliyev a friend.', 'contact.call'],
  ['Anwar Ibrahim and Hun Manet shook hands in Putrajaya.', 'agreement'],
  ['Petrov took part in the talks in Moscow.', 'control.gain'],
  ['Tourists entered the city of Petra.', 'control.gain'],
  ['The company moved 500 employees to Dubai.', 'deployment'],
  ['The president said two missiles had come down in the north.', 'position'],
  ['Two ministers reached Yerevan on Monday.', 'evacuation'],
  ['Pakistan broke off the talks about a truce.', 'ceasefire.violation'],
  ['The toll is disputed.', 'loss.people'],
  ['The minister informed reporters on Monday.', 'notification'],
  ['The hospital said the shooting had woken the patients.', 'position'],
];

describe('what is not told', () => {
  test('a fault that is blamed', () => expectNone('en', 'An army spokesman confirmed that a jet had been lost but blamed a technical fault.', 'accusation'));
  test.each(NOT)('%s', (sentence, type) => expectNone('en', sentence, type));
});
describe('no attack that happened', () => {
  test.each(NO)('%s', (sentence) => expectNoAttack('en', sentence));
});

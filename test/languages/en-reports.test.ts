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
  // Those lost on both sides of a fight are two losses.
  ['Three soldiers martyred, seven terrorists killed in South Waziristan', { type: 'loss.people', targets: ['PAK/MIL'], figures: [{ what: 'killed', value: 3 }] }],
  ['Three soldiers martyred, seven terrorists killed in South Waziristan', { type: 'loss.people', targets: ['PAK/REB'], figures: [{ what: 'killed', value: 7 }] }],
  // What is taken may be told by a number or a rank alone.
  ['Al-Shabaab killed nine soldiers and captured 6 others near Beledweyne.', { type: 'loss.people', figures: [{ what: 'killed', value: 9 }, { what: 'captured', value: 6 }] }],
  ['Hezbollah captured four more villages near Marjayoun.', { type: 'control.gain' }],
  // A threat is an answer to come.
  ['Iran vowed to avenge the general.', { type: 'alert', modality: 'planned', sources: ['IRN/GOV'] }],
  ['Israel would respond to every breach, Benjamin Netanyahu said.', { type: 'alert', agents: ['ISR/MIL'] }],
  // Who is blamed right after an attack made it, on the word of who blames him.
  ['A drone struck a fuel depot in Poti. Georgia blamed Russia.', { type: 'attack.drone', act: 'accuse', sources: ['GEO/GOV'], agents: ['RUS/MIL'] }],
  ['Two rockets hit the camp at Ain al-Asad. Washington held Iran responsible.', { type: 'attack.shelling', sources: ['USA/GOV'], agents: ['IRN/MIL'] }],
  ['Georgia blamed Russia for the escalation.', { type: 'accusation', targets: ['RUS/GOV'] }],
  // Vehicles full of explosives, guns, and what is subjected to fire.
  ['More than 20,000 people have fled Bor since the clashes erupted on Monday.', { type: 'clash' }],
  // What a verb of forcing or using tells to be done was done, in one claim with it.
  ['Rebels advanced on Uvira, forcing thousands of people to flee across the border.', { type: 'evacuation', modality: 'actual', targets: ['COD/CVL'], figures: [{ what: 'displaced', min: 2000 }] }],
  ['The Rapid Support Forces used drones to attack Port Sudan.', { type: 'attack.drone', modality: 'actual', agents: ['SDN/REB'], places: ['Port Sudan'] }],
  ['Israel will use drones to attack Tyre.', { type: 'attack.drone', modality: 'planned' }],
  // Of a part and its whole the part is told.
  ['Ten of its 25 sailors were rescued near Hodeidah.', { type: 'evacuation', figures: [{ what: 'evacuated', value: 10 }] }],
  ["Three of the ship's 18 sailors were killed.", { type: 'loss.people', figures: [{ what: 'killed', value: 3 }] }],
  // The dead and wounded who reach a hospital were lost; who crosses a border is an attacker only if he fights.
  ['In the past 24 hours, 98 bodies and 404 wounded people were brought to hospitals in Gaza.', { type: 'loss.people', figures: [{ what: 'bodies', value: 98, cumulative: true }, { what: 'wounded', value: 404, cumulative: true }] }],
  ['Thirty bodies arrived at a hospital in Goma.', { type: 'loss.people', figures: [{ what: 'bodies', value: 30 }] }],
  ['Hamas gunmen crossed into Israel and killed 20 people.', { type: 'attack.ground', agents: ['PSE/REB'] }],
  ['Some 5,000 Alawites have left Latakia.', { type: 'evacuation', figures: [{ what: 'displaced', value: 5000, approximate: true }] }],
  // Whose talks they are by whom they were brought about is told in one word with a hyphen.
  ['Syrian and Israeli officials held US-brokered talks in Paris.', { type: 'contact.meeting', agents: ['SYR/GOV', 'ISR/GOV'] }],
  ['The shelling of Adre was the most serious breach of the UN-brokered truce in months.', { type: 'ceasefire.violation' }],
  ['Qatar brokered talks between Hamas and Israel in Doha.', { type: 'mediation', agents: ['QAT/GOV'] }],
  // What somebody calls his deed is the deed; who is feared dead may be; what nobody means to do is not done.
  ['Azerbaijani forces started what they called an anti-terrorist operation in Karabakh on Tuesday.', { type: 'operation.start', agents: ['AZE/MIL'] }],
  ['Russia carried out what it described as a retaliatory strike on Odesa.', { type: 'attack.other', agents: ['RUS/MIL'], places: ['Odesa'] }],
  ['Iran denounced what it called an act of aggression by Israel.', { type: 'position', sources: ['IRN/GOV'] }],
  ['At least four sailors are feared dead near Hodeidah.', { type: 'loss.people', modality: 'possible', figures: [{ what: 'killed', min: 4 }] }],
  ['Ten people were killed and 20 others are feared dead in Rafah.', { type: 'loss.people', modality: 'possible', figures: [{ what: 'killed', value: 20 }] }],
  ['The rebels have no intention of attacking Goma.', { type: 'attack.ground', polarity: 'denied' }],
  // A verb behind 'but' goes on with the subject before it; an 'and' behind a saying joins names until a verb stands between.
  ['The General Staff of Ukraine did not confirm the loss of the village, but reported 37 clashes near Pokrovsk.', { type: 'clash', polarity: 'affirmed', act: 'report' }],
  ['Rebels entered Bria but withdrew after an hour.', { type: 'control.withdrawal' }],
  ['The Taliban said Pakistani air strikes on the Khost and Kunar provinces on Monday night killed ten civilians.', { type: 'loss.people', agents: ['PAK/MIL'] }],
  ['Pakistan said more than 200 Taliban and allied militants were killed.', { type: 'loss.people', figures: [{ what: 'killed', min: 200 }] }],
  ['Ukraine announced an attack on Kursk and Moscow denied it.', { type: 'attack.other', polarity: 'denied', sources: ['RUS/GOV'] }],
  ['The town has been quiet since the truce took effect on Monday.', { type: 'ceasefire.agreement' }],
  ['A suicide bomber drove an explosives-laden vehicle into an army post near Bannu.', { type: 'attack.other' }],
  ['An Israeli tank fired at a watchtower near Naqoura.', { type: 'attack.shelling', agents: ['ISR/MIL'] }],
  ['Armenian units subjected the positions of the Azerbaijani army near Gadabay to mortar fire.', { type: 'attack.shelling', agents: ['ARM/MIL'], targets: ['AZE/MIL'] }],
  // Whom an outsider addresses are those who fight, not those who last talked.
  ['Azerbaijan and Armenia exchanged fire on Monday. Putin spoke by phone with Macron. The EU urged both sides to stop fighting.', { type: 'appeal', targets: ['AZE/GOV', 'ARM/GOV'] }],
  ['Blinken told Lavrov by phone that Russia must withdraw its troops.', { type: 'contact.call', agents: ['USA/GOV', 'RUS/GOV'] }],
  // What is called off does not take place; what is put off to a day is planned.
  ['Talks between Kosovo and Serbia have been postponed.', { type: 'contact.meeting', polarity: 'denied', modality: 'planned', agents: ['XKX/GOV', 'SRB/GOV'] }],
  ["Turkey's president has cancelled a visit to Baku.", { type: 'contact.meeting', polarity: 'denied', modality: 'planned' }],
  ['The talks between Iran and the United States have been postponed until Thursday.', { type: 'contact.meeting', polarity: 'affirmed', modality: 'planned', time: '2020-10-22' }],
  ['Israel postponed the release of prisoners.', { type: 'prisoners', polarity: 'denied' }],
  // A raid told again is of the kind told last, where that was made from the air.
  ['Israeli planes carried out air raids on Damascus on Monday. Syria said the raids had hit two army bases.', { type: 'attack.air', sources: ['SYR/GOV'] }],
  ['The Taliban attacked a post in Kunduz. The raid killed three soldiers.', { type: 'attack.ground' }],
  ['Soldiers set shops on fire in Omdurman.', { type: 'attack.other', agents: ['SDN/MIL'] }],
  ['Looters have burnt his house.', { type: 'attack.other' }],
  ['Israel and Hamas agreed on a four-day pause in Gaza.', { type: 'ceasefire.agreement', agents: ['ISR/GOV', 'PSE/REB'] }],
  // What goes on since a day goes on till it is told.
  ['Hezbollah and Israel have exchanged fire almost daily since 8 October.', { type: 'clash', time: '2020-10-08..2020-10-20' }],
  ['The road has been closed since Sunday.', { type: 'closure', modality: 'ongoing', time: '2020-10-18..2020-10-20' }],
  ['Around 2.5 lakh people have fled Manipur.', { type: 'evacuation', figures: [{ what: 'displaced', value: 250000, approximate: true }] }],
  // Who is concerned by something takes a stand.
  ['Turkey is appalled at the killing of two journalists in Gaza.', { type: 'position', act: 'express', agents: ['TUR/GOV'], targets: [] }],
  ['The EU said it was alarmed by the shelling of Goma.', { type: 'position', agents: ['-/IGO'], targets: [] }],
  // Fire is of small arms unless it is told to be of guns.
  ['Azerbaijani forces opened fire with artillery on positions near Goris.', { type: 'attack.shelling', agents: ['AZE/MIL'] }],
  ['Israeli tanks opened fire on Rafah.', { type: 'attack.shelling' }],
  ['Pakistani troops opened fire at Indian drones.', { type: 'attack.gunfire' }],
  // 'Another' is one more.
  ['Another local man was shot dead near Gori.', { type: 'loss.people', figures: [{ what: 'killed', value: 1 }] }],
  ['A man was killed and another injured near Gori.', { type: 'loss.people', figures: [{ what: 'killed', value: 1 }, { what: 'wounded', value: 1 }] }],
  ['Another 20 people were wounded.', { type: 'loss.people', figures: [{ what: 'wounded', value: 20 }] }],
  // 'The two ministers' are those who met; what is planned for a day is ahead of it.
  ['Abdelatty met the Saudi foreign minister in Jeddah. The German and Turkish foreign ministers met in Ankara. The two ministers discussed the war in Gaza.', { type: 'contact.meeting', agents: ['DEU/GOV', 'TUR/GOV'] }],
  ['A meeting between Putin and Erdogan is scheduled for Friday.', { type: 'contact.meeting', modality: 'planned', time: '2020-10-23' }],
  ['Army retakes Sennar\n\nThe army retook Sennar on Sunday, three weeks after the rebels overran it.', { type: 'control.gain', time: '2020-10-18' }],
  // What is promised to be given is the claim, by who promises it.
  ['China promised military aid to Niger.', { type: 'support.military', modality: 'planned', agents: ['CHN/GOV'], targets: ['NER/GOV'] }],
  ['Biden promised that the United States would help to defend Israel.', { type: 'support.military', modality: 'planned' }],
  // Who finds the dead killed nobody.
  ['Police recovered the bodies of four men from the river on Monday.', { type: 'loss.people', agents: [], figures: [{ what: 'killed', value: 4 }] }],
];

describe('how English reports tell it', () => {
  test.each(YES)('%s', (...row) => expectYes('en', row));
});

/** Sentences with a type of claim that is not told in them. */
const NONE: [string, Parameters<typeof expectNone>[2]][] = [
  ['Witnesses saw Ethiopian troops shelling Humera.', 'deployment'],
  ['The president saw the Russian ambassador on Monday.', 'deployment'],
  ['The school was hit twice.', 'other'],
  ['France will respond to the request next week.', 'alert'],
  ['Washington held Iran responsible.', 'control.gain'],
  ['Rebels advanced on Uvira, forcing thousands of people to flee across the border.', 'position'],
  ['One of the suspects crossed into Tunisia on Sunday.', 'attack.ground'],
  ['Syrian and Israeli officials held US-brokered talks in Paris.', 'mediation'],
  ['Qatar brokered talks between Hamas and Israel in Doha.', 'contact.meeting'],
  ['Azerbaijani forces started what they called an anti-terrorist operation in Karabakh on Tuesday.', 'position'],
  // What only tells when something else happened.
  ['Hamas has fired 20 rockets at Ashkelon since the fighting began.', 'clash'],
  ['The raid near Jenin was the third since the war broke out.', 'operation.start'],
  ['Israel and Hamas have exchanged 30 prisoners since the truce began.', 'ceasefire.agreement'],
  ['The Lebanese army closed the road to Tyre for three hours after the attack.', 'attack.other'],
  // What a medium or the writer is told by telephone is an interview.
  ['A shopkeeper in Goma told Reuters by phone that soldiers had fled the city.', 'contact.call'],
  ['Ahmed, a teacher in Omdurman, told us by phone that shells had hit his street.', 'contact.call'],
  ['The mayor of Kherson told this newspaper by telephone that three people had been killed.', 'contact.call'],
  ['Soldiers set shops on fire in Omdurman.', 'loss.people'],
  ['Turkey was alarmed by the shelling.', 'attack.shelling'],
  ['China promised military aid to Niger.', 'position'],
  // What is not told to be so.
  ['He did not say how many soldiers had died.', 'loss.people'],
  ['It is unclear who fired the missile.', 'attack.missile'],
  ['The army did not say whether civilians had been killed.', 'loss.people'],
];

describe('what English reports do not tell', () => {
  test.each(NONE)('%s', (sentence, type) => expectNone('en', sentence, type));
});

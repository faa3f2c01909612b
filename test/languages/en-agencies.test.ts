import { describe, test } from 'vitest';
import { expectNone, expectYes, type Row } from './rows.js';

/** Constructions of news agencies: who acts where the sentence tells it by its order, what goes without saying, and what is told once for two. */
const YES: Row[] = [
  // What is told as done before, on somebody's word or nobody's.
  ['The rebels claim to have killed 14 soldiers near Kidal in Mali.', { type: 'loss.people', modality: 'actual', act: 'claim', sources: ['MLI/REB'], targets: ['MLI/MIL'], time: '2020-10-20', figures: [{ what: 'killed', value: 14 }] }],
  ['The rebels claim that they have taken the town of Djibo in Burkina Faso.', { type: 'control.gain', act: 'claim', sources: ['BFA/REB'], places: ['Djibo', 'Burkina Faso'] }],
  ['At least 20 civilians are reported to have been killed in Nyala since Sunday.', { type: 'loss.people', modality: 'actual', sources: [], figures: [{ what: 'killed', min: 20, cumulative: true }] }],
  ['The army is said to have shelled the market of Nyala.', { type: 'attack.shelling', modality: 'actual', sources: [], agents: ['SDN/MIL'] }],
  ['Three policemen were reported missing in Goma.', { type: 'loss.people', polarity: 'affirmed', figures: [{ what: 'missing', value: 3 }] }],
  ['No soldier was reported killed in Goma.', { type: 'loss.people', polarity: 'denied' }],
  ["The army rejected the rebels' claim that they killed 84 soldiers near Goma.", { type: 'loss.people', polarity: 'denied', sources: ['COD/MIL'] }],
  // Counter: what is to be done.
  // Who is moved to safety by others is evacuated; who goes by himself is displaced.
  ['On Sunday, 300 patients were moved to shelters in Surin.', { type: 'evacuation', figures: [{ what: 'evacuated', value: 300 }] }],
  ['On Sunday, 1,200 residents were moved out of Kherson.', { type: 'evacuation', figures: [{ what: 'evacuated', value: 1200 }] }],
  ['On Sunday, 1,200 residents moved to shelters in Kherson.', { type: 'evacuation', figures: [{ what: 'displaced', value: 1200 }] }],
  ['The rebels plan to capture the town of Djibo.', { type: 'control.gain', modality: 'planned' }],
  ['The soldiers were ordered to withdraw from Goma.', { type: 'control.withdrawal', modality: 'planned' }],
  ['Over the weekend 30 soldiers were killed near Goma.', { type: 'loss.people', figures: [{ what: 'killed', value: 30 }] }],
  ['Over 30 soldiers were killed near Goma.', { type: 'loss.people', figures: [{ what: 'killed', min: 30 }] }],
  // A town falls to whom it is taken by.
  ['Bria fell to the rebels on Sunday.', { type: 'control.gain', agents: ['CAF/REB'], targets: [], places: ['Bria'] }],
  ['The town of Rutshuru fell to M23 rebels after two days of fighting.', { type: 'control.gain', agents: ['COD/REB'], targets: [] }],
  ['Nyala fell into the hands of the Rapid Support Forces in October.', { type: 'control.gain', agents: ['SDN/REB'] }],
  // Where somebody goes is no party to the visit; who a clause describes makes it.
  ['The Iraqi prime minister will visit Ankara and Tehran on Thursday.', { type: 'contact.meeting', modality: 'planned', agents: ['IRQ/GOV'], places: ['Ankara', 'Tehran'] }],
  ['U.S. Secretary of State Antony Blinken visited Egypt on Monday.', { type: 'contact.meeting', agents: ['USA/GOV'], places: ['Egypt'] }],
  ['The governor of Borno, who visited the camp on Sunday, promised more food.', { type: 'contact.meeting', agents: ['NGA/GOV'] }],
  ["Jordan's foreign minister arrived in Ankara on Monday for talks with his Turkish counterpart.", { type: 'contact.meeting', agents: ['JOR/GOV', 'TUR/GOV'], places: ['Ankara'] }],
  ['The Qatari envoy is in Cairo for talks with Egyptian officials.', { type: 'contact.meeting', agents: ['QAT/GOV', 'EGY/GOV'], places: ['Cairo'] }],
  ['The Security Council will meet on Friday at the request of Sudan.', { type: 'contact.meeting', agents: ['-/IGO'] }],
  ["The Security Council will hold an emergency session on Friday at Sudan's request.", { type: 'contact.meeting', agents: ['-/IGO'] }],
  // A coalition that describes its aircraft and its strikes.
  ['The Houthis said the Saudi-led coalition had bombed Sanaa. A coalition airstrike hit a bridge in Hodeidah.', { type: 'attack.air', agents: ['-/MIL'], places: ['Hodeidah'] }],
  // Fire in a direction, fire first.
  ['The Armenian defence ministry said Azerbaijani units had opened fire in the direction of Verin Shorzha.', { type: 'attack.gunfire', agents: ['AZE/MIL'], places: ['Verin Shorzha'] }],
  ['Thailand said Cambodian soldiers had fired first.', { type: 'attack.gunfire', agents: ['KHM/MIL'] }],
  // Who attacks may have no object.
  ["Russia attacked with 60 drones overnight, Ukraine's air force said.", { type: 'attack.drone', agents: ['RUS/MIL'], targets: [], figures: [{ what: 'drones', value: 60 }] }],
  ['Rebels attacked near the town of Sake on Monday, the Congolese army said.', { type: 'attack.other', sources: ['COD/MIL'], agents: ['COD/REB'], places: ['Sake'] }],
  ['Rebels attacked by Turkish drones near Afrin', { type: 'attack.drone', agents: ['TUR/MIL'], targets: ['SYR/REB'] }],
  // Weapons that are counted by a number alone.
  ["Ukraine's air force said Russia had launched 80 drones and that 55 of them were shot down.", { type: 'loss.equipment', agents: ['UKR/MIL'], targets: ['RUS/MIL'], figures: [{ what: 'drones', value: 55 }] }],
  ['Ukraine said Russia had launched 100 drones overnight, of which 70 were shot down.', { type: 'loss.equipment', agents: ['UKR/MIL'], targets: ['RUS/MIL'], figures: [{ what: 'drones', value: 70 }] }],
  // People asked to do something; sides urged by one who would be one of them; talks that a call follows.
  ['The Lebanese army asked people to put off their return.', { type: 'appeal', agents: ['LBN/MIL'], targets: ['LBN/CVL'] }],
  ['Hamas called on the people of the West Bank to protest.', { type: 'appeal', targets: ['PSE/CVL'] }],
  ['Saudi Arabia and Iran urged all sides to show restraint.', { type: 'appeal', targets: [] }],
  ["The French president called for an immediate ceasefire in Gaza after talks with Egypt's president.", { type: 'appeal', targets: [] }],
  // Names that tell what they share once; the short name of a country told of.
  ['North and South Korean soldiers exchanged fire on Monday.', { type: 'clash', agents: ['PRK/MIL', 'KOR/MIL'] }],
  ['Gunmen attacked villages in North and South Kordofan.', { type: 'attack.ground', places: ['North Kordofan', 'South Kordofan'] }],
  ['North Korea fired three shells, the South Korean army said. South Korea fired back. North Korea denied it. South Korean troops are on alert. The North shelled the island of Yeonpyeong.', { type: 'attack.shelling', agents: ['PRK/MIL'], places: ['Yeonpyeong'] }],
  // Mutual accusations; losses of both.
  ['Thailand and Cambodia accused each other of firing first.', { type: 'accusation', agents: ['THA/GOV', 'KHM/GOV'], targets: ['THA/GOV', 'KHM/GOV'] }],
  ['The fighting between Thailand and Cambodia began on Sunday. Each side accuses the other of having opened fire first.', { type: 'accusation', agents: ['THA/GOV', 'KHM/GOV'] }],
  ['India and Pakistan exchanged fire on Friday. Soldiers were killed on both sides.', { type: 'loss.people', agents: [], targets: ['IND/MIL', 'PAK/MIL'] }],
  // Who the others were; trades by their names; nobody lost to nobody.
  ['No fewer than 60 people, including five soldiers, were killed in Banki, the governor of Borno said.', { type: 'loss.people', targets: ['NGA/MIL', 'NGA/CVL'] }],
  ['At least 30 people were killed, six of them civilians, the Azerbaijani defence ministry said.', { type: 'loss.people', targets: ['AZE/CVL', 'AZE/MIL'] }],
  ['Thai officials said 14 civilians and one soldier had been killed.', { type: 'loss.people', targets: ['THA/CVL', 'THA/MIL'] }],
  ['Four people, one of them a priest, were killed in Goma.', { type: 'loss.people', figures: [{ what: 'killed', value: 4 }, { what: 'priests-killed', value: 1 }] }],
  ['Rebels shelled the airport near Goma on Monday. Nobody was hurt, the army said.', { type: 'loss.people', polarity: 'denied', agents: [] }],
  // A clause that goes on with the subject before it; both of two that a clause describes.
  ["Russian forces have left the village of Robotyne but continue to hold the heights above it, Ukraine's army said.", { type: 'control.gain', agents: ['RUS/MIL'], targets: [] }],
  ['Russian troops entered the town of Toretsk but were pushed back, the Ukrainian army said.', { type: 'control.withdrawal', agents: ['RUS/MIL'] }],
  ['Egypt and Qatar, which brokered the truce, called for its extension.', { type: 'mediation', agents: ['EGY/GOV', 'QAT/GOV'] }],
  // Who speaks: for the army, for whom goes before, as the minister told last, with a name that somebody else has.
  ['Ukrainian forces have pulled back from Chasiv Yar, a military spokesman said.', { type: 'control.withdrawal', sources: ['UKR/MIL'] }],
  ['Portugal will send 60 soldiers to train Mozambican marines, its defence ministry said.', { type: 'deployment', sources: ['PRT/MIL'] }],
  ['Lavrov called his Armenian and Azerbaijani counterparts on Monday, his ministry said.', { type: 'contact.call', sources: ['RUS/GOV'] }],
  ['The Israeli prime minister met Donald Trump in Washington on Monday, his office said.', { type: 'contact.meeting', sources: ['ISR/GOV'] }],
  ["Colombia's Defence Minister Pedro Sánchez said rebels had attacked a base. Sánchez said ten soldiers had been wounded.", { type: 'loss.people', sources: ['COL/MIL'] }],
  ["Colombia's defence minister said rebels had attacked a base. The minister said ten soldiers had been wounded.", { type: 'loss.people', sources: ['COL/MIL'] }],
  ['The Arakan Army said it had captured the base. About 50 junta troops were killed, it claims.', { type: 'loss.people', sources: ['MMR/REB'], targets: ['MMR/MIL'] }],
  // What an attack answers was done by whom it is on; those whom a clash was with.
  ['Iran fired 180 missiles at Israel on Tuesday in response to the killing of Hassan Nasrallah.', { type: 'loss.people', agents: ['ISR/MIL'], targets: ['LBN/REB'] }],
  ['Hezbollah fired rockets into northern Israel in retaliation for the killing of a senior commander, the group said.', { type: 'loss.people', agents: ['ISR/MIL'], targets: ['LBN/REB'] }],
  ['Kenyan police clashed with gang members in Port-au-Prince, killing two of them.', { type: 'loss.people', agents: ['KEN/GOV'], targets: ['HTI/REB'] }],
  // What is sent from a land in which groups fight; who hits a mine; the centre of a town; soldiers who flee.
  ['A rocket fired from Lebanon hit a house in Kiryat Shmona.', { type: 'attack.shelling', agents: [], targets: ['ISR/CVL'] }],
  ['Shells fired from Russia hit the village of Vovchansk.', { type: 'attack.shelling', agents: ['RUS/MIL'] }],
  ['Two French soldiers were killed when their armoured vehicle hit an explosive device in northern Mali.', { type: 'attack.mine', agents: [], targets: ['FRA/MIL'] }],
  ['M23 rebels backed by Rwanda entered the centre of Bukavu on Sunday.', { type: 'control.gain', agents: ['COD/REB'], places: ['Bukavu'] }],
  ['Congolese soldiers fled the town of Sake without a fight.', { type: 'control.withdrawal', agents: ['COD/MIL'] }],
  ['The United Nations received reports of 50 civilians killed in air strikes in Rakhine.', { type: 'loss.people', figures: [{ what: 'killed', value: 50 }] }],
  // Commanders between whom talks are, told by what they are alone.
  ['Thai and Cambodian soldiers clashed on Sunday. Talks between regional commanders were put off until Monday.', { type: 'contact.meeting', agents: ['KHM/MIL', 'THA/MIL'] }],
  // Several days.
  ['Between Sunday and Tuesday at least 40 people were killed in Goma, the United Nations said.', { type: 'loss.people', time: '2020-10-18..2020-10-20' }],
];

describe('how agencies tell it in English', () => {
  test.each(YES)('%s', (...row) => expectYes('en', row));
});

/** Sentences with a type of claim that is not told in them. */
const NONE: [string, Parameters<typeof expectNone>[2]][] = [
  ['A doctor in Goma told Reuters by telephone that 12 people had been killed.', 'contact.call'],
  ['A resident of Sotk told our reporter by phone that shells had landed in the village.', 'contact.call'],
  ['Ahmed, who keeps a shop in Sidon, said soldiers had opened fire.', 'control.gain'],
  ['The drone was shot down before it reached its target, the Ukrainian army said.', 'control.gain'],
  ['Each side accuses the other of having opened fire first. The fighting between Thailand and Cambodia began on Sunday.', 'attack.gunfire'],
  ['The RSF said it was ready for a humanitarian truce proposed by the United States.', 'appeal'],
  ['Congolese soldiers fled the town of Sake without a fight.', 'evacuation'],
];

describe('what agencies do not tell in English', () => {
  test.each(NONE)('%s', (sentence, type) => expectNone('en', sentence, type));
});

import { describe, test } from 'vitest';
import { expectNone, expectYes, type Row } from './rows.js';

/** Who did it and to whom, as the sentence itself tells it, in English. */
const YES: Row[] = [
  // 'He' in a clause that hangs on another is its subject, before whom that is done with.
  ['Emmanuel Macron met Volodymyr Zelensky in Paris on Monday, a day after he spoke by phone with Donald Trump.', { type: 'contact.call', agents: ['FRA/GOV', 'USA/GOV'] }],
  ['Emmanuel Macron met Volodymyr Zelensky, who said he had spoken by phone with Donald Trump.', { type: 'contact.call', agents: ['UKR/GOV', 'USA/GOV'] }],
  // A verb that tells no event has its subject go on to the next.
  ["Mali's president said the troops had reorganised and retaken the base in Tessalit.", { type: 'control.gain', agents: ['MLI/MIL'] }],
  ["Uganda's president said the soldiers reorganised themselves and had seized a bridge in Bukavu.", { type: 'control.gain', agents: ['UGA/MIL'] }],
  // Killed by the fire of somebody; the loss may be told in two verbs before who did it.
  ['Three Palestinians were killed by Israeli fire near Rafah.', { type: 'loss.people', agents: ['ISR/MIL'], targets: ['PSE/CVL'] }],
  ['Ten people were killed and 20 wounded by rebel fire in the town of Bria.', { type: 'loss.people', agents: ['CAF/REB'], targets: ['CAF/CVL'], figures: [{ what: 'killed', value: 10 }, { what: 'wounded', value: 20 }] }],
  ['The town came under Russian fire.', { type: 'attack.gunfire', agents: ['RUS/MIL'], targets: [] }],
  // Who did it is not among the lost.
  ['Insurgents killed at least 11 people in Cabo Delgado.', { type: 'loss.people', agents: ['MOZ/REB'], targets: ['MOZ/CVL'] }],
  // A man, woman or boy of a country.
  ['Israeli soldiers shot dead a Palestinian woman at a checkpoint near Hebron.', { type: 'loss.people', agents: ['ISR/MIL'], targets: ['PSE/CVL'] }],
  ['Israeli forces kill Palestinian teen in Jenin', { type: 'loss.people', targets: ['PSE/CVL'] }],
  // A strike told with the people lost to it was on them.
  ['Eleven people were killed by Pakistani artillery fire in Poonch.', { type: 'attack.shelling', agents: ['PAK/MIL'], targets: ['IND/CVL'] }],
  // A country that weapons are sent at is hit as a state, its positions as an army.
  ['Iran fired 200 missiles at Israel on Tuesday.', { type: 'attack.missile', agents: ['IRN/MIL'], targets: ['ISR/GOV'] }],
  ['Iran fired missiles at the US air base of Al Udeid.', { type: 'attack.missile', targets: ['USA/MIL'] }],
  // What stands behind an active verb with its subject tells of the object.
  ["Ukraine's military said it shot down 34 drones launched by Russia overnight.", { type: 'loss.equipment', agents: ['UKR/MIL'], targets: ['RUS/MIL'] }],
  ['Suspected jihadists attacked a convoy escorted by Malian troops near Gao, leaving 30 people dead.', { type: 'loss.people', agents: ['MLI/REB'] }],
  ['Jihadists claimed responsibility for an attack that killed 20 soldiers in western Niger.', { type: 'loss.people', agents: ['NER/REB'] }],
  // Whom ground is taken from.
  ['Army retakes Wad Madani from RSF', { type: 'control.gain', agents: ['SDN/MIL'], targets: ['SDN/REB'] }],
  // A country before an attack in a headline may tell where.
  ['Gunmen kill 15, wound 10 in Nigeria attack', { type: 'attack.other', agents: [] }],
  ['Gunmen kill 15, wound 10 in Nigeria attack', { type: 'loss.people', agents: ['NGA/REB'], figures: [{ what: 'killed', value: 15 }, { what: 'wounded', value: 10 }] }],
  // Verbs of headlines behind weapons, numbers and commas, and words set off by quotation marks.
  ['Russian attack on Kharkiv kills two, wounds 20', { type: 'loss.people', agents: ['RUS/MIL'], figures: [{ what: 'killed', value: 2 }, { what: 'wounded', value: 20 }] }],
  ['Shelling kills 3 in Donetsk', { type: 'loss.people', figures: [{ what: 'killed', value: 3 }] }],
  ['U.S. strikes Iran-backed militias in Iraq after drone attack kills soldier', { type: 'attack.other', agents: ['USA/MIL'] }],
  ['The defence ministry said 12 PKK members had been "neutralised" in northern Iraq.', { type: 'loss.people', targets: ['TUR/REB'], figures: [{ what: 'killed', value: 12 }] }],
  // Raids by aircraft, and fighting that kills.
  ['Saudi-led coalition warplanes carried out three raids on Hodeidah.', { type: 'attack.air', agents: ['-/MIL'] }],
  ['Soldiers carried out three raids on Nablus.', { type: 'attack.ground' }],
  ['The army and the Houthi rebels shelled each other in Taiz on Monday.', { type: 'clash', agents: ['YEM/MIL', 'YEM/REB'], targets: [] }],
  ['Fighting between the army and rebels in Darfur has killed dozens of civilians this week.', { type: 'clash', agents: ['SDN/MIL', 'SDN/REB'] }],
  // People lost to a weapon tell of an attack with it; jets that killed a sum do not.
  ['A roadside bomb killed four Kenyan police officers in Garissa.', { type: 'attack.mine', agents: [], targets: ['KEN/GOV'] }],
  ['Two children were killed by a Russian missile in Kramatorsk.', { type: 'attack.missile', agents: ['RUS/MIL'], targets: ['UKR/CVL'] }],
  ['A landmine killed six members of a family in Badakhshan.', { type: 'loss.people', figures: [{ what: 'killed', value: 6 }] }],
  // A verb behind a preposition is a noun.
  ['Two Turkish soldiers were killed and five wounded in clashes with PKK militants in Hakkari.', { type: 'loss.people', targets: ['TUR/MIL'], figures: [{ what: 'killed', value: 2 }, { what: 'wounded', value: 5 }] }],
  // What describes the subject: names joined by a hyphen, participles without and between commas, clauses with 'which'.
  ['Turkish-backed Syrian rebels seized Manbij from the Kurdish-led SDF.', { type: 'control.gain', agents: ['SYR/REB'], targets: ['SYR/REB'] }],
  ['Somali forces backed by US air strikes killed 30 al-Shabaab fighters.', { type: 'loss.people', agents: ['SOM/MIL'], targets: ['SOM/REB'] }],
  ['The town, held by the SDF since 2016, was shelled by Turkish forces.', { type: 'attack.shelling', agents: ['TUR/MIL'], targets: [] }],
  ['The Pakistan Army resorted to unprovoked firing, to which Indian troops retaliated effectively.', { type: 'attack.other', agents: ['IND/MIL'] }],
  // Who kills in an attack made it, and who gives himself up gives himself up to somebody.
  ['Suspected Islamist militants killed at least 17 people in an attack on a village in Burkina Faso.', { type: 'attack.other', agents: ['BFA/REB'] }],
  ['Hundreds of soldiers surrendered to M23 rebels in Rutshuru.', { type: 'loss.people', agents: ['COD/REB'], targets: ['COD/MIL'] }],
  ['African Union troops repulsed an al-Shabab attack on their base in Buulo Mareer.', { type: 'attack.ground', agents: ['SOM/REB'], targets: ['-/IGO'] }],
  // A capital behind an attack is where it was.
  ['Israeli warplanes carried out a series of strikes on southern Beirut at dawn.', { type: 'attack.air', agents: ['ISR/MIL'], targets: [] }],
  // Who informs whom, talks between two, the council that the world has and those of countries.
  ['Moscow informed Washington in advance of the launch.', { type: 'notification', agents: ['RUS/GOV'], targets: ['USA/GOV'] }],
  ["Kenya's President William Ruto will host talks between Kigali and Kinshasa on Tuesday.", { type: 'contact.meeting', agents: ['KEN/GOV', 'RWA/GOV', 'COD/GOV'] }],
  ['The Security Council condemned the attack.', { type: 'position', agents: ['-/IGO'] }],
  ["Russia's Security Council met on Monday.", { type: 'contact.meeting', agents: ['RUS/GOV'] }],
  ['Japan condemned the fighting in Khartoum and urged its citizens to leave.', { type: 'appeal', targets: ['JPN/CVL'] }],
  // Troops trained, and a part of a whole.
  ['Denmark will train Ukrainian pilots on F-16s.', { type: 'support.military', agents: ['DNK/GOV'], targets: ['UKR/GOV'] }],
  ['Ukraine shot down 35 of 53 Russian missiles.', { type: 'loss.equipment', figures: [{ what: 'missiles', value: 35 }] }],
  // Forces lost to an attack are of whom it hit; those of a people without a state are no state's.
  ['Iranian missiles struck an Israeli base, injuring five soldiers.', { type: 'loss.people', agents: ['IRN/MIL'], targets: ['ISR/MIL'] }],
  ['Cambodian troops opened fire on a Thai patrol, wounding two soldiers.', { type: 'loss.people', agents: ['KHM/MIL'], targets: ['THA/MIL'] }],
  ['Nine Iraqi soldiers were killed in an attack by Kurdish forces near Kirkuk.', { type: 'loss.people', agents: ['IRQ/REB'], targets: ['IRQ/MIL'] }],
  ['Pro-Turkish forces entered the city of Tal Rifaat.', { type: 'control.gain', agents: ['SYR/REB'] }],
  // Verbs with a particle behind their object, people as the subject of a bare form, what leaves without telling what.
  ['Troops pushed the rebels back from the outskirts of Goma.', { type: 'control.withdrawal', agents: ['COD/MIL'], targets: ['COD/REB'] }],
  ['His men control the airfield in Basra.', { type: 'control.gain', modality: 'ongoing' }],
  ['Most of the garrison had left by noon, residents said.', { type: 'control.withdrawal' }],
  ['Buses took 300 people to the north, the Red Cross said.', { type: 'evacuation', figures: [{ what: 'evacuated', value: 300 }] }],
  ['Niger closed its border posts with Benin.', { type: 'closure', agents: ['NER/GOV'] }],
  ['The army took the offices of the militia in Basra after a short battle.', { type: 'control.gain', agents: ['IRQ/MIL'], targets: ['IRQ/REB'] }],
  ['Power was cut in Kharkiv.', { type: 'other' }],
  // A participle behind the object tells of it; forces that somebody sends are his own; who tells whom by telephone is one of both.
  ['A US destroyer intercepted two drones launched from Yemen.', { type: 'loss.equipment', agents: ['USA/MIL'], figures: [{ what: 'ships', value: 1 }, { what: 'drones', value: 2 }] }],
  ["North Korea sent 12,000 troops to Russia's Kursk region, Seoul said.", { type: 'deployment', agents: ['PRK/MIL'], targets: [] }],
  ['Erdogan told Putin in a phone call that a ceasefire was needed.', { type: 'contact.call', agents: ['TUR/GOV', 'RUS/GOV'] }],
  ['Iran denied supplying Russia with ballistic missiles.', { type: 'support.military', polarity: 'denied', agents: ['IRN/GOV'], targets: ['RUS/GOV'] }],
  // Passage that is denied is a deed, not a saying.
  ['Members of the armed formations denied the patrol passage at a checkpoint near Olenivka.', { type: 'monitoring', polarity: 'denied', agents: ['UKR/REB'] }],
  ['Chinese coastguard ships used water cannon against a Philippine vessel.', { type: 'attack.other', agents: ['CHN/MIL'], targets: ['PHL/MIL'] }],
  // More of those last told as lost; what is said begins behind the word of saying, and two that something is between are no two clauses.
  ['Five Syrian soldiers were killed by Islamic State fighters in the Homs desert. Another 11 were wounded.', { type: 'loss.people', targets: ['SYR/MIL'], figures: [{ what: 'wounded', value: 11 }] }],
  ['Israeli strikes killed 12 Hezbollah fighters in Baalbek. Dozens more were wounded.', { type: 'loss.people', targets: ['LBN/REB'], figures: [{ what: 'wounded', min: 24 }] }],
  ['The UN mission said clashes between government forces and opposition fighters in Upper Nile had displaced 50,000 people.', { type: 'clash', agents: ['SSD/MIL', 'SSD/REB'], places: ['Upper Nile'] }],
  ['The UN mission said clashes between government forces and opposition fighters in Upper Nile had displaced 50,000 people.', { type: 'evacuation', agents: [], targets: ['SSD/CVL'] }],
  ['Rebels kidnapped 18 soldiers in Guaviare and released them three days later.', { type: 'prisoners', agents: ['COL/REB'] }],
  ['Fifty rebels in Guaviare gave themselves up on Monday.', { type: 'loss.people', targets: ['COL/REB'] }],
  ['A US warship was sent to the area.', { type: 'deployment', agents: ['USA/MIL'] }],
  // Whose control it is in; what remains so; people of a country who move; what is discussed is no party to it.
  ['The town of Bakhmut is under Russian control.', { type: 'control.gain', modality: 'ongoing', agents: ['RUS/MIL'], targets: [] }],
  ['The city of Goma came under the control of M23.', { type: 'control.gain', agents: ['COD/REB'] }],
  ['The army is in control of Basra.', { type: 'control.gain', agents: ['IRQ/MIL'] }],
  ['Only the old railway station in Goma remains under rebel control.', { type: 'control.gain', agents: ['COD/REB'] }],
  ['Thousands of Syrians crossed back from Lebanon over the weekend.', { type: 'evacuation', agents: [], targets: ['SYR/CVL'], figures: [{ what: 'displaced', min: 2000 }] }],
  ['Dozens of Palestinians were killed in Gaza.', { type: 'loss.people', targets: ['PSE/CVL'], figures: [{ what: 'killed', min: 24 }] }],
  ['Putin and Xi Jinping discussed Ukraine by phone.', { type: 'contact.call', agents: ['RUS/GOV', 'CHN/GOV'] }],
  ['US envoy Steve Witkoff arrived in Doha for talks on a hostage deal.', { type: 'contact.meeting', agents: ['USA/GOV'], places: ['Doha'] }],
  ['India put its forces on high alert along the western border.', { type: 'alert', agents: ['IND/MIL'], targets: [] }],
  ['Wounded soldiers were flown to Dakar for treatment.', { type: 'evacuation', places: ['Dakar'] }],
  ['The remains of six hostages were returned to Israel.', { type: 'prisoners', modality: 'actual' }],
  ['Rebels set fire to a customs house in Garoua.', { type: 'attack.other', agents: ['CMR/REB'] }],
  // Airspace that is entered; countries that forces leave or are sent to; attacks that were kept from happening; what people died after.
  ['Poland scrambled fighter jets after Russian drones entered its airspace.', { type: 'attack.drone', agents: ['RUS/MIL'], places: ['Poland'] }],
  ['Poland scrambled fighter jets after Russian drones entered its airspace.', { type: 'deployment', agents: ['POL/MIL'] }],
  ['The last US troops left Niger.', { type: 'control.withdrawal', agents: ['USA/MIL'], targets: [], places: ['Niger'] }],
  ['Kenya sent 400 police officers to Haiti.', { type: 'deployment', places: ['Haiti'] }],
  ['Police thwarted a suicide attack in Lahore.', { type: 'attack.other', polarity: 'denied', agents: [] }],
  ['The army foiled an infiltration attempt near Taiz.', { type: 'attack.ground', polarity: 'affirmed', places: ['Taiz'] }],
  ['The Houthis said they had foiled an assault on Marib.', { type: 'attack.ground', polarity: 'affirmed', places: ['Marib'] }],
  ['Five people were wounded after a rocket attack on Sderot.', { type: 'attack.shelling', targets: ['ISR/CVL'], places: ['Sderot'] }],
  ['Azerbaijan hands over bodies of 10 soldiers to Armenia', { type: 'prisoners', agents: ['AZE/GOV'] }],
  ['The Kremlin said talks between Putin and Trump had lasted two hours.', { type: 'contact.meeting', agents: ['RUS/GOV', 'USA/GOV'] }],
  // What a speaker calls his own is his; his men who come under fire are hit; counterparts met; two countries at the head of a line; what an attack was made with.
  ["Azerbaijan's Defence Ministry said its troops had come under mortar and artillery fire overnight.", { type: 'attack.shelling', agents: [], targets: ['AZE/MIL'] }],
  ['Ukraine said its positions near Kupiansk were attacked with drones.', { type: 'attack.drone', targets: ['UKR/MIL'] }],
  ['UNIFIL said an Israeli tank had fired at its peacekeepers near Khiam.', { type: 'attack.shelling', agents: ['ISR/MIL'], targets: ['-/MIL'] }],
  ['The Thai army said its commander and his Cambodian counterpart met at the border crossing.', { type: 'contact.meeting', agents: ['THA/MIL', 'KHM/MIL'] }],
  ['Russia, Ukraine exchange 200 prisoners', { type: 'prisoners', agents: ['RUS/GOV', 'UKR/GOV'], figures: [{ what: 'released', value: 200 }] }],
  ['Militants attacked a base near Goma using drones and mortars.', { type: 'attack.drone', agents: ['COD/REB'] }],
  ['Jihadists killed 20 soldiers in Burkina Faso.', { type: 'loss.people', agents: ['BFA/REB'], targets: ['BFA/MIL'], places: ['Burkina Faso'] }],
  // How long a truce is to last; the counterpart of an army's chief is of an army.
  ['Thailand and Cambodia agreed to a 30-day ceasefire.', { type: 'ceasefire.agreement', agents: ['THA/GOV', 'KHM/GOV'], figures: [{ what: 'days', value: 30 }] }],
  ["Ukraine's army chief spoke by phone with his Polish counterpart.", { type: 'contact.call', agents: ['UKR/MIL', 'POL/MIL'] }],
  // A country behind the town of a dateline, and May in one, belong to neither the deed nor its verb.
  ['KYIV, Ukraine — Russian forces fired a ballistic missile at Dnipro, killing four civilians.', { type: 'loss.people', agents: ['RUS/MIL'], targets: ['UKR/CVL'], places: ['Dnipro'] }],
  ['PESHAWAR, Pakistan (AP) — Militants attacked a police post in Bannu on Sunday, killing five officers.', { type: 'attack.ground', agents: ['PAK/REB'], places: ['Bannu'] }],
  ['BEIRUT/JERUSALEM, May 15 (Reuters) - Israeli tanks pushed deeper into Khiam on Wednesday.', { type: 'attack.ground', modality: 'actual', agents: ['ISR/MIL'], places: ['Khiam'] }],
  // An attack told again by its name or weapon, with the article, is by those last told to have made it.
  ['Russian forces fired a missile at Dnipro on Sunday. The missile struck an apartment block, the governor said.', { type: 'attack.missile', sources: ['UKR/GOV'], agents: ['RUS/MIL'], targets: ['UKR/CVL'] }],
  ['Azerbaijani forces fired on an Armenian post near Sotk on Friday. The shooting wounded one soldier.', { type: 'loss.people', agents: ['AZE/MIL'], targets: ['ARM/MIL'] }],
  ["Pakistan's security forces raided two militant hideouts overnight. The raids were carried out in North Waziristan.", { type: 'attack.ground', agents: ['PAK/MIL'], targets: ['PAK/REB'], places: ['North Waziristan'] }],
  ['The RSF shelled Omdurman on Monday. Shelling from the other bank killed 12 civilians on Sunday.', { type: 'attack.shelling', agents: [], targets: ['SDN/CVL'] }],
  // A country right before a party that has a name of its own only tells where it is from.
  ["Colombia's ELN rebels released six hostages to the Red Cross.", { type: 'prisoners', agents: ['COL/REB'] }],
  ["Mali's JNIM militants attacked a convoy near Segou.", { type: 'attack.other', agents: ['-/REB'] }],
  ["Mali's army attacked a convoy near Segou.", { type: 'attack.other', agents: ['MLI/MIL'] }],
  ['Indian forces shot dead two infiltrators near Kupwara.', { type: 'loss.people', agents: ['IND/MIL'], targets: ['IND/REB'] }],
  // Whose the people and things before 'of the' are; an event or a thing said before it is nobody's.
  ['Planes of the Saudi-led coalition bombed the port of Hodeidah.', { type: 'attack.air', agents: ['-/MIL'] }],
  ['Convoys of the army left the city of Suwayda on Monday.', { type: 'control.withdrawal', agents: ['SYR/MIL'] }],
  ['Gunmen fired on a car of the police near Bannu.', { type: 'attack.gunfire', targets: ['PAK/GOV'] }],
  ['The militia attacked an army post in Basra.', { type: 'attack.ground', agents: ['IRQ/REB'] }],
  ["Ukraine's air force said it shot down 47 of the 60 drones.", { type: 'loss.equipment', figures: [{ what: 'drones', value: 47 }] }],
  // A participle right behind a noun describes it where its clause has another verb; who sent a weapon is told beside it.
  ['The army said a drone launched from Yemen was intercepted over Eilat.', { type: 'loss.equipment', sources: ['ISR/MIL'], agents: ['ISR/MIL'], figures: [{ what: 'drones', value: 1 }] }],
  ['Police said a bus carrying soldiers was attacked by gunmen near Bannu.', { type: 'attack.other', agents: ['PAK/REB'], targets: ['PAK/MIL'] }],
  ['Residents fleeing the town of Bukavu were shot at by soldiers.', { type: 'attack.gunfire', agents: ['COD/MIL'], targets: ['COD/CVL'] }],
  ['Ukraine said troops wounded in the battle were evacuated to Dnipro.', { type: 'evacuation', targets: ['UKR/MIL'] }],
  ['A roadside bomb planted by al-Shabab killed five Kenyan policemen.', { type: 'loss.people', agents: ['SOM/REB'], targets: ['KEN/GOV'] }],
  ['Mortar shells fired by the army hit a school in Idlib.', { type: 'attack.shelling', agents: ['SYR/MIL'], targets: ['SYR/CVL'] }],
  ['Missiles launched from Iran struck Haifa.', { type: 'attack.missile', agents: ['IRN/MIL'] }],
  ["Ukraine's air force downed 31 drones launched by Russia.", { type: 'loss.equipment', agents: ['UKR/MIL'], targets: ['RUS/MIL'] }],
  ['Shells fired by Azerbaijani forces landed near the village of Tegh.', { type: 'attack.shelling', agents: ['AZE/MIL'], places: ['Tegh'] }],
  ['A missile was launched by the Houthis at Eilat.', { type: 'attack.missile', agents: ['YEM/REB'], places: ['Eilat'] }],
  // Fire from whom; the positions that it came from were not hit.
  ['Armenian soldiers came under fire from Azerbaijani positions near Sotk.', { type: 'attack.gunfire', agents: ['AZE/MIL'], targets: ['ARM/MIL'] }],
  ['Gunfire from the Pakistani side wounded two Indian soldiers near Poonch.', { type: 'loss.people', agents: ['PAK/MIL'], targets: ['IND/MIL'] }],
  ['Shelling from Russian positions killed two people in Nikopol.', { type: 'attack.shelling', agents: ['RUS/MIL'], targets: ['UKR/CVL'] }],
  ['A peacekeeper from Rwanda was killed near Bria.', { type: 'loss.people', agents: [] }],
  // Who hears fire neither made nor suffered it; an answer by deeds; fire that is exchanged on a border is on nobody.
  ['Residents of Walikale heard heavy gunfire on Tuesday evening.', { type: 'attack.gunfire', agents: [], targets: [], places: ['Walikale'] }],
  ['Iran responded with missiles on Tel Aviv.', { type: 'attack.missile', agents: ['IRN/MIL'], places: ['Tel Aviv'] }],
  ['Thai and Cambodian troops exchange fire on disputed border', { type: 'clash', agents: ['THA/MIL', 'KHM/MIL'], places: ['Cambodia-Thailand border'] }],
  ['India says it struck militant camps in Pakistan; Islamabad vows to respond', { type: 'attack.other', sources: ['IND/GOV'], agents: ['IND/MIL'] }],
  ['Thai and Cambodian soldiers exchanged fire at the border, leaving one Cambodian soldier dead.', { type: 'loss.people', agents: ['THA/MIL'], targets: ['KHM/MIL'] }],
  // A state that has the name of a country; a place named behind 'of'; a number in the name of a unit.
  ['Gunmen killed 14 farmers in Niger state, police said.', { type: 'loss.people', sources: ['NGA/GOV'], targets: ['NGA/CVL'], places: ['Niger State'] }],
  ['Gunmen killed 14 farmers in Niger, police said.', { type: 'loss.people', targets: ['NER/CVL'], places: ['Niger'] }],
  ['Gunmen killed 26 men in the Kashmiri resort of Pahalgam.', { type: 'loss.people', places: ['Pahalgam'] }],
  ['The unit, 37 Rashtriya Rifles, came under fire in Kupwara.', { type: 'attack.gunfire', targets: ['IND/MIL'], figures: [] }],
  ['The fighting in Goma has killed thousands and displaced hundreds of thousands.', { type: 'loss.people', figures: [{ what: 'killed', min: 2000 }] }],
  ['Houthi rebels attacked a tanker in the Gulf of Aden.', { type: 'attack.other', places: ['Gulf of Aden'] }],
  // Whose base armed men take; whom ground is taken from, though its name is an office's; whose vehicle was hit; some of those that were hit.
  ['Militants attacked an army post in Djibo on Tuesday.', { type: 'attack.ground', agents: ['BFA/REB'], targets: ['BFA/MIL'] }],
  ['Boko Haram gunmen overran a military base in Borno.', { type: 'control.gain', agents: ['NGA/REB'], targets: ['NGA/MIL'] }],
  ["Sudan's army says it has regained control of the presidential palace from the RSF.", { type: 'control.gain', agents: ['SDN/MIL'], targets: ['SDN/REB'] }],
  ['Two Lebanese soldiers died when an Israeli drone hit their vehicle near Naqoura.', { type: 'attack.drone', agents: ['ISR/MIL'], targets: ['LBN/MIL'] }],
  ["Nigerian air force jets bombed a bandits' camp in Zamfara, killing 20 of them.", { type: 'loss.people', agents: ['NGA/MIL'], targets: ['NGA/REB'], figures: [{ what: 'killed', value: 20 }] }],
  // What spread before something else is no description.
  ['Fighting along the border spread to the east two months after Thailand and Cambodia signed a peace declaration.', { type: 'agreement', agents: ['THA/GOV', 'KHM/GOV'] }],
  // Initials in brackets stand for the name before them from there on, even where they are a place elsewhere.
  ['The State Border Guard Service of Ukraine (DPSU) said two people were wounded. The DPSU said the shells came from Russia.', { type: 'attack.shelling', sources: ['UKR/MIL'] }],
  ['The Royal Moroccan Armed Forces (FAR) shelled the front near Mahbes. The rebels opened fire on the FAR.', { type: 'attack.gunfire', targets: ['MAR/MIL'] }],
  // Who heads a body speaks for it; unions and firms speak for themselves.
  ['The head of UNESCO said two children were killed.', { type: 'loss.people', sources: ['-/IGO'] }],
  ['Audrey Smith, the head of UNESCO, called for an investigation.', { type: 'appeal', agents: ['-/IGO'] }],
  ['Putin met the Malian leader in Moscow. The road between Gao and Kidal has been closed since Sunday, a transport union said.', { type: 'closure', sources: ['-/OTH'] }],
  ['Rights groups say five civilians have been killed.', { type: 'loss.people', sources: ['-/NGO'] }],
  ['Brig Nanayakkara said 1,057 people had fled the town.', { type: 'evacuation', sources: ['-/MIL'] }],
  // An air force is a state's, and no weapon told of before.
  ["Gunmen attacked an army camp in Zamfara state on Monday. Zamfara's governor condemned the attack. On Tuesday the air force bombed two bandit camps in the nearby Maru forest, the defence ministry said.", { type: 'attack.air', agents: ['NGA/MIL'], targets: ['NGA/REB'] }],
];

describe('who did it and to whom in English', () => {
  test.each(YES)('%s', (...row) => expectYes('en', row));
});

/** Sentences with a type of claim that is not told in them. */
const NONE: [string, Parameters<typeof expectNone>[2]][] = [
  ['A farmer who fled Khartoum said the army had shelled the market.', 'evacuation'],
  ['Residents who have left their homes in Khartoum told Reuters that the market had been shelled.', 'evacuation'],
  ['Hamas said its fighters had ambushed an Israeli patrol in Rafah.', 'monitoring'],
  ['Israeli rocket strikes on the camp were condemned by Egypt.', 'loss.people'],
  ['Turkish jets have killed 59 civilians since July.', 'attack.air'],
  ['The group published a video of the hostages.', 'prisoners'],
  ['No terrorist is left in the village.', 'control.withdrawal'],
  ['Troops took Goma after heavy fighting with rebels.', 'clash'],
  // Who does not confirm denies nothing; an attack that is beaten back is no withdrawal.
  ['Israel declined to confirm that it had bombed the port of Latakia.', 'attack.air'],
  ['Soldiers beat back an attack on the airport in El Obeid.', 'control.withdrawal'],
  ["Congo's army did not respond to a request for comment.", 'attack.other'],
  ['The Israeli military did not immediately respond to a request for comment on the strike.', 'attack.other'],
  ['Wounded soldiers were flown to Dakar for treatment.', 'loss.people'],
  ['Areas under the control of the Houthis were bombed.', 'control.gain'],
  ['The EU accused Rwanda of supporting the M23 rebels.', 'position'],
  ['Uganda sent 1,000 troops to eastern Congo to fight the ADF.', 'clash'],
];

describe('what is not told in English', () => {
  test.each(NONE)('%s', (sentence, type) => expectNone('en', sentence, type));
});

import { describe, test } from 'vitest';
import { expectYes, type Row } from './rows.js';

const EN: Row[] = [
  // A name that no pack has, and that ends as those of media do.
  ['The army carried out air strikes on the town of Lashio, the Sagawa Herald reported.', { type: 'attack.air', sources: ['Sagawa Herald'] }],
  ['The army carried out air strikes on the town of Lashio, Kyaw Sagawa said.', { type: 'attack.air', sources: ['-/OTH'] }],
  // 'The president' is the one named before, wherever he tells of.
  ['President Yoweri Museveni told lawmakers that 54 soldiers died in Somalia. The president, who later published his remarks, said the troops had retaken the base.', { type: 'control.gain', sources: ['UGA/GOV'] }],
  ['Shells hit Mogadishu in Somalia on Monday. The president said al-Shabaab was behind the attack.', { type: 'accusation', sources: ['SOM/GOV'] }],
  // The envoy of the UN is of no country.
  ['Shells hit the town of Adre on Monday. The UN envoy said 30 civilians had been killed.', { type: 'loss.people', sources: ['-/IGO'] }],
  // Who addresses somebody tells it, not whom he addresses.
  ['Addressing lawmakers in Nairobi, President William Ruto said 12 soldiers were killed in Mandera.', { type: 'loss.people', sources: ['KEN/GOV'], places: ['Mandera'] }],
  // A ministry without its country is of the capital from which the report is sent, until another is told; another capital's report has no say.
  ['BAKU, May 12 (Wire) - A serviceman was killed on Monday near Sotk, the Defence Ministry said. The army of Armenia shelled the posts of Azerbaijan.', { type: 'loss.people', sources: ['AZE/MIL'] }],
  ['YEREVAN, May 12 (Wire) - A serviceman was killed on Monday near Kalbajar, the Defence Ministry said. The army of Azerbaijan shelled the posts of Armenia.', { type: 'loss.people', sources: ['ARM/MIL'] }],
  ['GENEVA, May 12 (Wire) - A soldier was killed on Monday near Goma, the Defence Ministry said. Rebels shelled Sake.', { type: 'loss.people', sources: ['COD/MIL'] }],
  // So it is of the capital behind the correspondent in a byline, unless the report tells more of another country; and the army is the own one of where a report on a war of two sides is sent from.
  ['Six hurt on the border\nOur Special Correspondent, BAKU | Updated: May 12, 2023 09:10\n\nSix soldiers of Azerbaijan were wounded in a clash with Armenian troops near Sotk, the Army said.', { type: 'loss.people', sources: ['AZE/MIL'] }],
  ['Six hurt on the border\nOur Special Correspondent, YEREVAN | Updated: May 12, 2023 09:10\n\nSix soldiers of Armenia were wounded in a clash with Azerbaijani troops near Sotk, the Army said.', { type: 'loss.people', sources: ['ARM/MIL'] }],
  ['Six hurt near the border\nBy our correspondent, Kigali\n\n12 May 2024\n\nRebels shelled Goma in the Democratic Republic of the Congo and six soldiers were killed near Sake in Congo, the Defence Ministry said.', { type: 'loss.people', sources: ['COD/MIL'] }],
  // Somebody whom no pack knows is what he is told to be, of the place told with it or of where the article is.
  ['The army shelled Omdurman in Sudan. Tarek Nour, a baker in Omdurman, said two people were killed.', { type: 'loss.people', sources: ['SDN/CVL'] }],
  ['The army shelled Omdurman in Sudan. Two people were killed, said Samia, 60, a pensioner who fled the town.', { type: 'loss.people', sources: ['SDN/CVL'] }],
  ['The army shelled Omdurman in Sudan. Local farmer Tarek Nour said two people were killed.', { type: 'loss.people', sources: ['Tarek Nour'] }],
  ['The army shelled Omdurman in Sudan. Tarek Nour, a shopkeeper, spoke to reporters. Nour said two people were killed.', { type: 'loss.people', sources: ['SDN/CVL'] }],
  ['The army shelled Omdurman in Sudan. Tarek Nour, a political analyst in Nairobi, said two people were killed.', { type: 'loss.people', sources: ['KEN/OTH'] }],
  ['The army shelled Omdurman in Sudan. Lena Hofer of the Red Cross said two people were killed.', { type: 'loss.people', sources: ['Lena Hofer'] }],
  ['The army shelled Omdurman in Sudan. A taxi driver in the city said two people were killed.', { type: 'loss.people', sources: ['SDN/CVL'] }],
  ['The army shelled Omdurman in Sudan. Tarek Nour said two people were killed.', { type: 'loss.people', sources: ['Tarek Nour'] }],
  // A dash that stands free behind a capital opens a report from it.
  ['SEOUL - The Joint Chiefs of Staff said troops had fired warning shots at North Korean soldiers. South Korea closed the road; North Korea denied it.', { type: 'attack.gunfire', sources: ['KOR/MIL'] }],
  // What is denied is not the saying.
  ['"There was no clash," the Defence Ministry of Kenya said.', { type: 'clash', polarity: 'denied', sources: ['KEN/MIL'], act: 'state' }],
  ['The Defence Ministry of Kenya did not say that its soldiers were killed.', { type: 'loss.people', sources: [] }],
  // A pronoun that goes on telling is whoever told the sentence before, not what that sentence is about; troops tell nothing.
  ['Russian troops shelled Nikopol on Monday, the administration of the region of Dnipropetrovsk said. It said a woman was killed.', { type: 'loss.people', sources: ['UKR/GOV'] }],
  ['Russian forces launched 83 drones overnight, the Ukrainian air force said. It said 61 of them were shot down.', { type: 'loss.equipment', sources: ['UKR/MIL'] }],
  ['Armenian forces fired mortars at Kalbajar, the Azerbaijani Defence Ministry said. It accused Yerevan of violating the ceasefire.', { type: 'ceasefire.violation', sources: ['AZE/MIL'], act: 'accuse' }],
  ['Rebels entered Bria, residents said. Government troops withdrew to Bambari, they said.', { type: 'control.withdrawal', sources: ['CAF/CVL'] }],
  ['The Houthis attacked a tanker in the Red Sea, the US Central Command said. It said one sailor was killed.', { type: 'loss.people', sources: ['USA/MIL'] }],
  ['Hamas rejected the proposal, an Egyptian official said. It said the Israeli army had killed ten civilians.', { type: 'loss.people', sources: ['PSE/REB'] }],
  ['Rebels seized Sake, a resident told AFP. M23 rejected the report. It said the army had shelled Goma.', { type: 'attack.shelling', sources: ['COD/REB'] }],
  // Who stands behind 'says', in brackets at the end, behind a compound.
  ['Thirteen soldiers were killed in Goma, says Lt Gen Chaudhry.', { type: 'loss.people', sources: ['PAK/MIL'] }],
  ['Rebels shelled the market of Goma (AFP).', { type: 'attack.shelling', sources: ['Agence France-Presse'] }],
  ['Rebels shelled the market of Goma (North Kivu).', { type: 'attack.shelling', sources: [] }],
  ['Two people were killed in Saada, the Houthi-run al-Masirah TV reported on Saturday.', { type: 'loss.people', sources: ['Al-Masirah'], act: 'report' }],
  ['A local official who did not want to be named told Reuters that rebels shelled Goma.', { type: 'attack.shelling', sources: ['Reuters', 'COD/GOV'] }],
  // An office before a name is of that name.
  ['Two soldiers were killed near the camp of General Patrick Cammaert, UN envoy Martin Griffiths said.', { type: 'loss.people', sources: ['Martin Griffiths'] }],
  ['At least 30 people were killed in Idlib, according to UOSSM.', { type: 'loss.people', sources: ['Uossm'], act: 'report' }],
  // A source is of the body that it is told to be in.
  ['A source in the Ministry of Health of Iraq said that three people were killed.', { type: 'loss.people', sources: ['IRQ/GOV'] }],
  ['A Hezbollah source told Reuters that four fighters were killed in Baalbek.', { type: 'loss.people', sources: ['Reuters', 'LBN/REB'] }],
  ['Police sources in Basra said that two people were killed.', { type: 'loss.people', sources: ['IRQ/OTH'] }],
  // A joined verb has the subject of the verb before it, not whom it is said to.
  ['The French Embassy in Kinshasa condemned the raid and asked the group to lay down its arms.', { type: 'appeal', sources: ['FRA/GOV'] }],
  ['The prime minister of Spain spoke with reporters in Madrid and urged both sides to observe the truce.', { type: 'appeal', sources: ['ESP/GOV'] }],
  ['The Georgian Defence Ministry said that the shells were fired from the hills, and accused Russia of shelling Gori.', { type: 'attack.shelling', sources: ['GEO/MIL'] }],
  ['Ukrainian gunners fired on the village of Pisky, said the mayor of Donetsk.', { sources: ['UKR/GOV'] }],
  // Of two names side by side the second speaks.
  ["Four people were wounded in the blast, Iran's Fars news agency reported.", { type: 'loss.people', sources: ['Fars News Agency'] }],
  // 'He' is the last speaker, whoever else was told of since.
  ['Kharkiv governor Petro Holub said that gunmen attacked the market. Gunmen then burned two houses. Six people were killed, he added.', { type: 'loss.people', sources: ['UKR/GOV'], figures: [{ what: 'killed', value: 6 }] }],
  // What stands between two sentences of one voice is of that voice, unless the second names somebody anew.
  ['Rebels near Goma\n\nRebels attacked the town of Sake, governor Petro Holub told a press conference.\n\nThe rebels burned two houses in Sake. Six people were killed, he added.', { type: 'loss.people', sources: ['Petro Holub'], figures: [{ what: 'killed', value: 6 }] }],
  ['Rebels near Goma\n\nGovernor Petro Holub said that rebels attacked the town of Sake. Two soldiers were killed. He added that calm had returned.', { type: 'loss.people', sources: ['Petro Holub'] }],
  ['Rebels near Goma\n\nGovernor Petro Holub said that rebels attacked the town of Sake. Two soldiers were killed. The Red Cross said that calm had returned.', { type: 'loss.people', sources: [], act: 'none' }],
  // What describes a truce is said by nobody named.
  ['The UN mission in Libya welcomed the talks. Two soldiers were killed after the truce announced in March collapsed.', { type: 'loss.people', sources: [] }],
  // A headline may end with who says it; a place or a section at its end says nothing.
  ['Ukraine shells market in Donetsk, kills six: Russian Defence Ministry', { type: 'loss.people', sources: ['RUS/MIL'] }],
  // 'The observatory' is the one told last.
  ['The Syrian Observatory for Human Rights said that jets bombed Idlib. At least 16 civilians were killed in Idlib, according to the Observatory.', { type: 'loss.people', sources: ['Syrian Observatory for Human Rights'], figures: [{ what: 'killed', min: 16 }] }],
  // In an interview the answers are of who is asked, the questions are not.
  ['A nurse in Goma\n\nGoma fell to the M23 in January.\n\nLake Post: How is it now?\n\nNurse: Rebels shelled the market on Monday.\n\nLake Post: And the hospital?\n\nNurse: We treated 17 wounded.', { type: 'attack.shelling', sources: ['Nurse'], act: 'state' }],
  ['A nurse in Goma\n\nGoma fell to the M23 in January.\n\n* How is it now?\n\nRebels shelled the market on Monday.\n\n* And the hospital?\n\nSeventeen people were wounded.', { type: 'attack.shelling', sources: ['Interviewed person'], act: 'state' }],
  ['A nurse in Goma\n\nGoma fell to the M23 in January.\n\nRebels shelled the market on Monday. Who will stop them? Nobody knows.', { type: 'attack.shelling', sources: [], act: 'none' }],
  // Who is told, and who carries a statement, are links.
  ['Three witnesses told the Associated Press that Israeli soldiers had opened fire on the crowd.', { type: 'attack.gunfire', sources: ['Associated Press', 'ISR/CVL'] }],
  ['The Defence Ministry of Azerbaijan, in a statement carried by APA, denied the withdrawal of its units from Talish.', { type: 'control.withdrawal', polarity: 'denied', sources: ['Azeri-Press Agency', 'AZE/MIL'] }],
  ['The Defence Ministry of Azerbaijan, in a statement on Monday, denied the withdrawal of its units from Talish.', { type: 'control.withdrawal', polarity: 'denied', sources: ['AZE/MIL'] }],
  // What is announced with the verb of the deed is of who announces it; what is only done is the page's.
  ['Donald Trump announced a complete ceasefire on Truth Social.', { type: 'ceasefire.agreement', sources: ['Donald Trump'], act: 'state' }],
  ['Soldiers executed at least 223 civilians in two villages, Human Rights Watch says in a report released this week.', { type: 'loss.people', sources: ['Human Rights Watch'] }],
  // A digest tells of one country a section.
  ['1/ COLOMBIA - At least 40 people were killed in Tibu, the army said.\n2/ SUDAN - At least 12 people were killed in Khartoum, the army said.', { type: 'loss.people', sources: ['COL/MIL'] }],
  ['1/ COLOMBIA - At least 40 people were killed in Tibu, the army said.\n2/ SUDAN - At least 12 people were killed in Khartoum, the army said.', { type: 'loss.people', sources: ['SDN/MIL'] }],
];

const AR: Row[] = [
  // Who is quoted by a medium goes on through it, as the same source, sources or spokesman; somebody else does not, nor who denies what it told.
  ['نقلت وكالة رويترز عن مصدر أمني أن خمسة جنود قتلوا في بغداد. وأضاف المصدر نفسه أن مسلحين قصفوا قرية في ديالى.', { type: 'attack.shelling', sources: ['Reuters', 'IRQ/OTH'] }],
  ['قالت مصادر أمنية لوكالة فرانس برس إن خمسة جنود قتلوا في بغداد. وأضافت المصادر ذاتها أن مسلحين قصفوا قرية في ديالى.', { type: 'attack.shelling', sources: ['Agence France-Presse', 'Unnamed security source'] }],
  ['نقلت وكالة رويترز عن مصدر أمني أن خمسة جنود قتلوا في بغداد. وقال سكان في ديالى إن مسلحين قصفوا قرية.', { type: 'attack.shelling', sources: ['IRQ/CVL'] }],
  ['نقلت وكالة رويترز عن أطباء في عدن أن خمسة أشخاص قتلوا. وقال سكان في عدن إن مسلحين قصفوا قرية.', { type: 'attack.shelling', sources: ['YEM/CVL'] }],
  // A medium in no pack is named between quotation marks, whoever tells it or is told of by it; a local paper has no name.
  ['ذكرت صحيفة «الأيام» أن الجيش العراقي قصف قرية.', { type: 'attack.shelling', sources: ['-/MED'], act: 'report' }],
  ['نقل موقع «خبر 24» الإخباري عن مصدر أمني أن الجيش العراقي قصف قرية.', { type: 'attack.shelling', sources: ['Khbr 24', 'IRQ/OTH'] }],
  ['قال قائد الشرطة العراقية لإذاعة «صوت الوطن» إن خمسة مدنيين قتلوا في كركوك.', { type: 'loss.people', sources: ['-/MED', 'IRQ/GOV'] }],
  ['ذكرت صحيفة محلية أن الجيش العراقي قصف قرية.', { type: 'attack.shelling', sources: [], act: 'none' }],
  // Who is told to be in a body speaks as of it, whatever joins the two; the head of a committee is no head of state.
  ['قال مسؤول في حماس إن الجيش الإسرائيلي قصف خان يونس.', { type: 'attack.shelling', sources: ['PSE/REB'] }],
  ['قال مسؤول بقوات سوريا الديمقراطية إن تركيا قصفت كوباني.', { type: 'attack.shelling', sources: ['SYR/REB'] }],
  ['قالت القيادية في «قسد» روهلات حسن إن تركيا قصفت كوباني.', { type: 'attack.shelling', sources: ['SYR/REB'] }],
  ['أكد قيادي في الجيش السوري أن قواته سيطرت على قرية في إدلب.', { type: 'control.gain', sources: ['SYR/MIL'] }],
  ['أعلن رئيس اللجنة الأمنية في عدن أن مسلحين قتلوا أربعة جنود.', { type: 'loss.people', sources: ['Officials of Yemen'] }],
  ['أعلن رئيس اليمن في عدن أن مسلحين قتلوا أربعة جنود.', { type: 'loss.people', sources: ['President of Yemen'] }],
  ['طلبت قيادة الجيش اللبناني من الأهالي وقف القتال.', { type: 'appeal', sources: ['LBN/MIL'] }],
  // Who insists that something is so states it; who insists on something demands it.
  ['قالت قوات الدعم السريع إنها سيطرت على المطار، بينما أصر الجيش السوداني على أن المهاجمين قصفوا نيالا.', { type: 'attack.shelling', sources: ['SDN/MIL'], act: 'state' }],
  // Who spoke in the sentence goes on in it, not who spoke before.
  ['قال الجيش الأوكراني إن سفينة غرقت. وقالت وزارة الدفاع الروسية إن جنديا قتل، قبل أن تعدل البيان وتذكر أن جنديين قتلا. وأضافت أن الدفاعات أسقطت صاروخا في القرم.', { type: 'loss.equipment', sources: ['RUS/MIL'] }],
  ['أعلنت الرئاسة السورية وقفا فوريا لإطلاق النار في السويداء.', { type: 'ceasefire.agreement', sources: ['SYR/GOV'], agents: ['SYR/GOV'] }],
  ['باكو، 12 مايو (وكالات) - قالت وزارة الدفاع إن جنديا قتل الاثنين قرب سوتك. وقصف جيش أرمينيا مواقع جيش أذربيجان، وردت قوات أذربيجان على جيش أرمينيا.', { type: 'loss.people', sources: ['AZE/MIL'] }],
  // Somebody whom no pack knows is what he is told to be.
  ['قصف الجيش أم درمان في السودان. وقال طارق بدوي، وهو من سكان أم درمان، إن شخصين قتلا.', { type: 'loss.people', sources: ['SDN/CVL'] }],
  ['قصف الجيش أم درمان في السودان. وقالت سامية بدوي، وهي معلمة في المدينة، إن شخصين قتلا.', { type: 'loss.people', sources: ['SDN/CVL'] }],
  ['قصف الجيش أم درمان في السودان. وقال سائق شاحنة إن شخصين قتلا.', { type: 'loss.people', sources: ['SDN/CVL'] }],
  // The verb and the preposition that it wants stand around its subject.
  ['تحدثت مصادر محلية عن سقوط ثلاثة قتلى في درعا.', { type: 'loss.people', sources: ['SYR/OTH'], act: 'state' }],
  ['ردت حماس بأن مقاتليها لم يقصفوا القرية.', { type: 'attack.shelling', polarity: 'denied', sources: ['Hamas'] }],
  ['ردت حماس على مصادر النيران في رفح.', { type: 'attack.other', sources: [] }],
  // Who published a toll that something is told by; who took the picture of an agency is the agency.
  ['بحسب حصيلة نشرها الجيش الأردني، قتل تسعة مسلحين في المفرق.', { type: 'loss.people', sources: ['JOR/MIL'], act: 'report' }],
  ['ذكر مصور لوكالة رويترز أن قصفا استهدف سوق المدينة.', { sources: ['Reuters'] }],
  ['قصفت المدفعية مواقع في سراقب، وفق ما ذكرته مراصد محلية.', { type: 'attack.shelling', sources: ['SYR/OTH'] }],
  // What is done is of nobody's word.
  ['أعلن الجيش البولندي أن صاروخا سقط في لوبلين، واستدعت وارسو السفير الروسي.', { type: 'position', sources: [], act: 'none' }],
  ['قالت وزارة الخارجية البولندية إنها تأسف للحادث، ودعت موسكو إلى ضبط النفس.', { type: 'appeal', sources: ['POL/GOV'], act: 'demand' }],
  // A number is no praise.
  ['قال المتحدث باسم الجيش اليمني إن مقاتلين اثنين قتلا في مأرب.', { type: 'loss.people', sources: ['YEM/MIL'], act: 'state' }],
  // A source is of the body that it is told to be in.
  ['قال مصدر قيادي في حركة حماس إن مقاتلين اثنين قتلا في غزة.', { type: 'loss.people', sources: ['PSE/REB'], act: 'state' }],
  ['قال مصدر في شرطة البصرة إن أربعة أشخاص قتلوا.', { type: 'loss.people', sources: ['IRQ/GOV'] }],
  // Who stands before 'had' says it.
  ['قالت وزارة الدفاع الأرمينية إن الوضع مستقر. وكانت الوزارة قد أقرت الثلاثاء بمقتل خمسة من جنودها.', { type: 'loss.people', sources: ['ARM/MIL'] }],
  // Whom a clause describes is who accuses in it.
  ['أصيب خمسة مدنيين في كييف، بحسب مكتب المدعي العام الذي اتهم روسيا بقصف حي سكني.', { type: 'attack.shelling', sources: ['UKR/GOV'] }],
  // The only name behind a verb of blaming is the accused.
  ['قالت وزارة الدفاع الأرمينية إن الوضع مستقر. واتهمت أذربيجان بقصف قرية تاليش.', { type: 'attack.shelling', sources: ['ARM/MIL'], agents: ['AZE/MIL'] }],
  ['ونفى مسؤول أميركي لـ"فرانس برس" أن تكون بلاده قد قصفت قرية تاليش.', { polarity: 'denied', sources: ['Agence France-Presse', 'USA/GOV'] }],
  ['أعلنت وزارة الدفاع الأذربيجانية، في بيان نشرته وكالة رويترز، أن قواتها قصفت قرية تاليش.', { type: 'attack.shelling', sources: ['Reuters', 'AZE/MIL'] }],
  // The text under 'the following statement' is of whose statement it is.
  ['قصف مصيف في زاخو\n\nنشرت وزارة الخارجية العراقية البيان الآتي:\n\n«قصفت القوات التركية أمس قرية في قضاء زاخو بالمدفعية.\n\nوأصيب عشرة مدنيين.»', { type: 'loss.people', sources: ['IRQ/GOV'] }],
  ['سمع دوي انفجارات في سريناغار، وفق ما ذكره شهود عيان لوكالة رويترز.', { sources: ['Reuters', 'IND/CVL'] }],
  // The two sides are asked.
  ['أجرى وزير الخارجية الفرنسي محادثات في بيروت، وحثّ الطرفين على وقف إطلاق النار.', { type: 'appeal', sources: ['FRA/GOV'] }],
  // A verb of a man behind which a country stands asks the country; a verb of a woman is hers.
  ['قال الرئيس العراقي برهم صالح إن القصف مستمر. وطالب تركيا بسحب قواتها من الموصل.', { type: 'appeal', sources: ['Barham Salih'], targets: ['TUR/GOV'] }],
  ['قال الرئيس العراقي برهم صالح إن القصف مستمر. وطالب فرنسا وألمانيا بالضغط على تركيا.', { type: 'appeal', sources: ['Barham Salih'], targets: ['FRA/GOV', 'DEU/GOV'] }],
  ['قال الرئيس العراقي برهم صالح إن القصف مستمر. وطالبت تركيا بسحب المقاتلين من سنجار.', { type: 'appeal', sources: ['TUR/GOV'] }],
  ['قال الرئيس العراقي برهم صالح إن القصف مستمر. وطالب لبنان بوقف القصف.', { type: 'appeal', sources: ['LBN/GOV'] }],
  // The international community is asked, unless it asks somebody.
  ['قال رئيس الوزراء العراقي إن القصف مستمر. وحث المجتمع الدولي على التحرك.', { type: 'appeal', sources: ['IRQ/GOV'] }],
  ['دعا المجتمع الدولي إسرائيل إلى وقف القصف.', { type: 'appeal', sources: ['International community'] }],
  // Whom a medium quotes answers behind it; where it reports from does not.
  ['تبادل الطرفان إطلاق النار في تعز، وفق ما نقلت وكالة رويترز عن وزارة الدفاع اليمنية.', { type: 'clash', sources: ['Reuters', 'YEM/MIL'] }],
  ['قتل خمسة جنود في كركوك، حسبما نقلت قناة العربية عن مصدر أمني عراقي.', { type: 'loss.people', sources: ['Al Arabiya', 'IRQ/OTH'] }],
  ['قتل خمسة جنود في كركوك، وفق مراسل الجزيرة من بغداد.', { type: 'loss.people', sources: ['Al Jazeera'] }],
  // Two officials, and officials of an administration.
  ['قال مسؤولان عسكريان عراقيان إن جنديين قتلا في أربيل. ولم تعلق تركيا.', { type: 'loss.people', sources: ['IRQ/MIL'] }],
  ['قتل 12 شخصا في بنغازي، بحسب ما قال المسؤول الصحي في المدينة.', { type: 'loss.people', sources: ['LBY/GOV'] }],
  ['قتل عشرون مدنيا في إدلب، بحسب مرصد حقوقي.', { type: 'loss.people', sources: ['SYR/NGO'] }],
  // A statement says what whose it is says; it may be named by a preposition or by a verb that issued it.
  ['ذكر بيان لوزارة الدفاع التركية أن ثلاثة جنود قتلوا في شمال العراق.', { type: 'loss.people', sources: ['TUR/MIL'], targets: ['TUR/MIL'] }],
  ['أفاد بيان صادر عن وزارة الداخلية العراقية بأن شرطيين قتلا في هجوم لداعش في كركوك.', { type: 'loss.people', sources: ['IRQ/GOV'] }],
  ['ذكر بيان نشره الجيش الإسرائيلي أن ثلاثة جنود قتلوا في رفح.', { type: 'loss.people', sources: ['ISR/MIL'] }],
  ['أعلن الجيش المالي، في بيان صادر عنه، مقتل ثلاثة جنود.', { type: 'loss.people', sources: ['MLI/MIL'], targets: ['MLI/MIL'] }],
  // A medium right behind who speaks is told it.
  ['قتل 14 مدنيا في قصف للدعم السريع على الفاشر، بحسب ما أفاد مصدر طبي وكالة فرانس برس.', { type: 'attack.shelling', sources: ['Agence France-Presse', 'SDN/CVL'] }],
  ['أبلغ مسؤول أمني لبناني رويترز أن الغارة قتلت قياديا في حماس.', { type: 'attack.air', sources: ['Reuters', 'LBN/OTH'], agents: [], targets: ['Hamas'] }],
  ['أكد مصدر في الشرطة العراقية لمراسل فرانس برس مقتل أربعة أشخاص في تفجير عبوة ناسفة في ديالى.', { type: 'loss.people', sources: ['Agence France-Presse', 'IRQ/OTH'], targets: ['IRQ/CVL'] }],
];

const FA: Row[] = [
  // An expert of whom nothing is told is of the country by whose months the page is dated.
  ['۱۳ آذر ۱۴۰۳\n\nآتش‌بس لبنان چه خواهد شد؟\n\nگفت‌وگو با حسن ملک‌پور\n\n* چه کسی آتش‌بس را شکست؟\n\nاسرائیل شهرک تولین را بمباران کرد.\n\n* و حزب‌الله؟\n\nحزب‌الله دو راکت به اسرائیل شلیک کرد.', { type: 'attack.air', sources: ['IRN/OTH'] }],
  ['۱۳ قوس ۱۴۰۳\n\nآتش‌بس لبنان چه خواهد شد؟\n\nگفت‌وگو با حسن ملک‌پور\n\n* چه کسی آتش‌بس را شکست؟\n\nاسرائیل شهرک تولین را بمباران کرد.\n\n* و حزب‌الله؟\n\nحزب‌الله دو راکت به اسرائیل شلیک کرد.', { type: 'attack.air', sources: ['AFG/OTH'] }],
  // A truce that is announced is told by who announces it; a side that names no other has declared its own.
  ['دونالد ترامپ روز دوشنبه آتش‌بس میان اسرائیل و ایران را اعلام کرد.', { type: 'ceasefire.agreement', sources: ['USA/GOV'], agents: ['ISR/GOV', 'IRN/GOV'] }],
  ['روسیه آتش‌بس ۳۰ ساعته اعلام کرد.', { type: 'ceasefire.agreement', sources: ['RUS/GOV'], agents: ['RUS/GOV'] }],
  ['آتش‌بس روز دوشنبه اعلام شد.', { type: 'ceasefire.agreement', sources: [], agents: [] }],
  // A name in quotation marks that begins like a country's.
  ['«مالی سوکون»، سخنگوی وزارت دفاع کامبوج، گفت سه نفر کشته شدند.', { type: 'loss.people', sources: ['KHM/MIL'] }],
  ['«عراق» گفت سه نفر در بصره کشته شدند.', { type: 'loss.people', sources: ['IRQ/GOV'] }],
  // Somebody whom no pack knows is what he is told to be.
  ['ارتش ام‌درمان در سودان را گلوله‌باران کرد. طارق بدوی، معلمی در این شهر، گفت دو نفر کشته شدند.', { type: 'loss.people', sources: ['SDN/CVL'] }],
  ['ارتش ام‌درمان در سودان را گلوله‌باران کرد. به گفته بدوی، کشاورز ساکن ام‌درمان، دو نفر کشته شدند.', { type: 'loss.people', sources: ['SDN/CVL'] }],
  ['ارتش ام‌درمان در سودان را گلوله‌باران کرد. یک راننده تاکسی گفت دو نفر کشته شدند.', { type: 'loss.people', sources: ['SDN/CVL'] }],
  ['ارتش ام‌درمان در سودان را گلوله‌باران کرد. به گفته یک مغازه‌دار دو نفر کشته شدند.', { type: 'loss.people', sources: ['SDN/CVL'] }],
  // A source is of the body, or of the country of the place, that it is told to be in.
  ['یک منبع آگاه در وزارت بهداشت عراق گفت سه نفر در بصره کشته شدند.', { type: 'loss.people', sources: ['IRQ/GOV'] }],
  ['سه سرباز روس در حمص کشته شدند. یک منبع امنیتی در بصره گفت دو نفر در حمص زخمی شدند.', { type: 'loss.people', sources: ['IRQ/OTH'] }],
  ['یک منبع روز دوشنبه در بصره گفت دو نفر کشته شدند.', { type: 'loss.people', sources: ['Unnamed source'] }],
  // 'On the basis of the figures of X', in all its wordings.
  ['بر بنیاد آمار یونیسف، هفت کودک در غزنی کشته شدند.', { type: 'loss.people', sources: ['-/IGO'], act: 'report' }],
  ['سخنگوی ارتش لبنان گفت اوضاع آرام است. به گفته‌ی او، دو سرباز زخمی شدند.', { type: 'loss.people', sources: ['Lebanese Armed Forces'], act: 'state' }],
  // A correspondent speaks for the outlet right behind him, also over the word for it; where a report comes from is no place of what it tells.
  ['خبرنگار شبکه الجزیره گزارش داد که ارتش اسرائیل رفح را بمباران کرد.', { type: 'attack.air', sources: ['Al Jazeera'] }],
  ['به گزارش خبرنگار المیادین از بیروت، ارتش اسرائیل رفح را بمباران کرد.', { type: 'attack.air', sources: ['Al Mayadeen'], places: ['Rafah'] }],
  ['خبرنگار ما گزارش داد که ارتش اسرائیل رفح را بمباران کرد.', { type: 'attack.air', sources: [] }],
  ['رسانه‌های عبری‌زبان از زخمی شدن دو سرباز خبر دادند.', { type: 'loss.people', sources: ['ISR/MED'] }],
  ['خبرگزاری دولتی یونهاپ گزارش داد که کره شمالی دو موشک شلیک کرد.', { type: 'attack.missile', sources: ['Yonhap News Agency'] }],
  // 'Martyrdom' under a preposition is no testimony.
  ['وزارت کشور قطر از شهادت دو نیروی امنیتی و مجروح شدن چند نفر خبر داد.', { type: 'loss.people', sources: ['QAT/GOV'], act: 'report' }],
  // Who claims it by what he is or becomes.
  ['داعش مدعی تصرف شهر پالما شد.', { type: 'control.gain', sources: ['Islamic State'], act: 'claim' }],
  ['طالبان مدعی‌اند که دو سرباز کشته شده‌اند.', { type: 'loss.people', sources: ['Taliban'], act: 'claim' }],
  ['حماس مسئولیت حمله را پذیرفت.', { type: 'attack.other', sources: ['Hamas'], act: 'confirm' }],
  // What is told may stand before the word of saying, also where a contrast or more of it follows.
  ['ارتش لبنان از کشته شدن ده سرباز خبر داد، اما حماس این خبر را تکذیب کرد.', { type: 'loss.people', sources: ['Lebanese Armed Forces'] }],
  ['ارتش لبنان از کشته شدن ده سرباز خبر داد که سه تن از آنان افسر بودند.', { type: 'loss.people', sources: ['Lebanese Armed Forces'] }],
  // 'This the army announced' takes up what stands before it.
  ['دو سرباز در صور زخمی شدند؛ این را ارتش لبنان اعلام کرد.', { type: 'loss.people', sources: ['Lebanese Armed Forces'], act: 'state' }],
  ['دو سرباز در صور زخمی شدند؛ ارتش لبنان اعلام کرد که جاده بسته شد.', { type: 'loss.people', sources: [] }],
  ['یونیفل نه مورد نقض آتش‌بس را ثبت کرده است.', { type: 'ceasefire.violation', sources: ['UNIFIL'], act: 'report' }],
  ['وزارت دفاع آذربایجان در بیانیه‌ای که خبرگزاری آپا آن را منتشر کرد، از کشته شدن پنج سرباز خبر داد.', { type: 'loss.people', sources: ['Azeri-Press Agency', 'AZE/MIL'] }],
  // What goes on now is told by the page unless the same voice comes back.
  ['وزارت دفاع روسیه اعلام کرد که آتش‌بس برقرار است. گشت‌زنی در پنج مسیر انجام می‌شود. به گفته این وزارتخانه سه سرباز کشته شدند.', { type: 'monitoring', sources: ['RUS/MIL'] }],
  ['وزارت دفاع روسیه اعلام کرد که آتش‌بس برقرار است. وزیران خارجه ترکیه و ایران فردا در مسکو دیدار می‌کنند.', { type: 'contact.meeting', sources: [] }],
  ['وزیر دفاع ارمنستان از جبهه دیدار کرد و گفت پنج سرباز کشته شدند.', { type: 'loss.people', sources: ['ARM/MIL'] }],
  // Whom a passive saying is by, what it confirms before it.
  ['از سوی وزارت دفاع بلاروس اعلام شد که دو پهپاد در نزدیکی برست سرنگون شده است.', { type: 'loss.equipment', sources: ['BLR/MIL'], act: 'state' }],
  ['حمله پهپادی به فرودگاه خارطوم از سوی ارتش سودان تأیید شد.', { type: 'attack.drone', sources: ['SDN/MIL'], act: 'confirm', agents: [] }],
  // A statement is of who is told to have released it, or on whose channel.
  ['در بیانیه‌ای که از سوی ارتش نیجر منتشر شد آمده است که ۱۲ سرباز در تیلابری کشته شدند.', { type: 'loss.people', sources: ['NER/MIL'], act: 'state' }],
  ['در بیانیه‌ای که در کانال تلگرام وزارت دفاع روسیه منتشر شد آمده است که سه پهپاد سرنگون شد.', { type: 'loss.equipment', sources: ['RUS/MIL'] }],
  ['بر اساس بیانیه‌ای که ارتش لبنان منتشر کرد، یک سرباز در صور کشته شد.', { type: 'loss.people', sources: ['LBN/MIL'] }],
  // What a medium cites is quoted, if it is somebody.
  ['درگیری‌ها ادامه دارد. رویترز با استناد به دو مقام آمریکایی نوشت که چین به روسیه پهپاد داده است.', { type: 'support.military', sources: ['Reuters', 'USA/GOV'] }],
  ['هند با استناد به قطعنامه شورای امنیت گفت به پایگاه‌های پاکستان حمله کرده است.', { type: 'attack.other', sources: ['IND/GOV'] }],
  ['درگیری‌ها ادامه دارد. رویترز نوشت اوضاع متشنج است. یک منبع آگاه به خبرنگار تسنیم گفت که دو نفر در دمشق کشته شدند.', { type: 'loss.people', sources: ['Tasnim News Agency', 'SYR/OTH'] }],
  ['خبرگزاری دولتی سوریه گزارش داد دو نفر در حلب کشته شدند.', { type: 'loss.people', sources: ['Syrian Arab News Agency'] }],
  ['رسانه دولتی میانمار از کشته شدن ده سرباز خبر داد.', { type: 'loss.people', sources: ['MMR/MED'] }],
  // A headline without a verb that a word for something said opens.
  ['هشدار سازمان ملل درباره گسترش درگیری‌ها در دارفور', { type: 'position', act: 'warn', sources: ['-/IGO'] }],
  ['درخواست مصر از اتیوپی برای توقف حملات', { type: 'appeal', act: 'demand', sources: ['EGY/GOV'], targets: ['ETH/GOV'] }],
  ['انتقاد تند ترکیه از حملات اسرائیل به سوریه', { type: 'accusation', act: 'accuse', sources: ['TUR/GOV'], targets: ['ISR/GOV'] }],
  ['محکومیت حمله رواندا به گوما از سوی بلژیک', { type: 'position', act: 'express', sources: ['BEL/GOV'] }],
  ['اعتراف ارتش مالی به کشته شدن ۴ نظامی در گائو', { type: 'loss.people', act: 'confirm', sources: ['MLI/MIL'] }],
  ['ترکیه از حملات اسرائیل به سوریه انتقاد کرد.', { type: 'accusation', sources: ['TUR/GOV'], targets: ['ISR/GOV'] }],
  // A medium told by its country is the one named behind.
  ['به نوشته روزنامه آمریکایی وال استریت ژورنال، ده سرباز در گوما کشته شدند.', { type: 'loss.people', sources: ['The Wall Street Journal'] }],
  ['خبرگزاری دولتی میانمار از کشته شدن ده سرباز خبر داد.', { type: 'loss.people', sources: ['MMR/MED'] }],
  ['به گزارش رویترز درگیری‌ها ادامه دارد. خبرگزاری صداوسیما گزارش داد دو نفر در غزه کشته شدند.', { type: 'loss.people', sources: ['IRIB'] }],
  // What somebody tells beside what he says.
  ['سخنگوی ارتش سودان با بیان اینکه ۳۰ خودروی نیروهای پشتیبانی سریع منهدم شده است، افزود: ارتش شهر بارا را پس گرفت.', { type: 'loss.equipment', sources: ['SDN/MIL'], act: 'state' }],
  ['سخنگوی ارتش سودان با بیان اینکه ۳۰ خودروی نیروهای پشتیبانی سریع منهدم شده است، افزود: ارتش شهر بارا را پس گرفت.', { type: 'control.gain', sources: ['SDN/MIL'], act: 'state' }],
  ['رئیس‌جمهور اوکراین با تأکید بر اینکه روسیه شب گذشته ۴۰ پهپاد به خارکیف شلیک کرد، خواستار کمک بیشتر شد.', { type: 'attack.drone', sources: ['UKR/GOV'] }],
  ['سخنگوی طالبان با تأیید حمله به کابل گفت دو نفر کشته شدند.', { type: 'attack.other', sources: ['AFG/REB'], act: 'confirm' }],
  ['سخنگوی طالبان با تأیید حمله به کابل گفت دو نفر کشته شدند.', { type: 'loss.people', sources: ['AFG/REB'], act: 'state' }],
  // 'These sources', 'this member of X' go on through whom they spoke before.
  ['منابع پزشکی در صنعا به رویترز گفتند سه نفر کشته شدند. به گفته این منابع، نه نفر زخمی شدند.', { type: 'loss.people', figures: [{ what: 'wounded', value: 9 }], sources: ['Reuters', 'YEM/CVL'] }],
];

describe('who says it, in English', () => test.each(EN)('%s', (...row) => expectYes('en', row)));
describe('who says it, in Arabic', () => test.each(AR)('%s', (...row) => expectYes('ar', row)));
describe('who says it, in Persian', () => test.each(FA)('%s', (...row) => expectYes('fa', row)));

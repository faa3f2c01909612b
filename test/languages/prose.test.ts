import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/desk/reader.js';
import type { ClaimType } from '../../src/model/claim.js';
import { expectNone, expectYes, type Row } from './rows.js';

/** Sentences as newspapers, live pages and United Nations news write them. */
const ROWS: Record<string, Record<string, Row[]>> = {
  en: {
    'whom a relative clause describes': [
      ['The foreign minister of Qatar, who met his Iranian counterpart in Doha, called for calm.', { type: 'contact.meeting', agents: ['QAT/GOV', 'IRN/GOV'] }],
      ['Marta Lund, who heads the Red Cross in Sudan, said nine people were killed in El Obeid.', { type: 'loss.people', sources: ['Marta Lund'], places: ['El Obeid'] }],
      ['Nine people were killed in Kherson, according to Taras Hnat, the head of its military administration.', { type: 'loss.people', sources: ['Taras Hnat'] }],
      ["Taras Hnat, head of Iran's police, said nine people were killed.", { type: 'loss.people', sources: ['IRN/GOV'] }],
    ],
    'what is told to media': [
      ['The governor told Reuters the army had shelled the town.', { type: 'attack.shelling', sources: ['Reuters', '-/GOV'] }],
      ['Peskov told reporters Ukrainian forces had shelled the town.', { type: 'attack.shelling', sources: ['RUS/GOV'], agents: ['UKR/MIL'] }],
      ['Peskov told reporters on Monday the Ukrainian army had shelled the town.', { type: 'attack.shelling', sources: ['RUS/GOV'], agents: ['UKR/MIL'] }],
    ],
    'what is said of somebody with which': [
      ['Armenia said Azerbaijan, which closed the road, had shelled the village of Tegh.', { type: 'attack.shelling', sources: ['ARM/GOV'], agents: ['AZE/MIL'] }],
      ['Armenia said that Azerbaijan, which closed the road, had shelled the village of Tegh.', { type: 'attack.shelling', sources: ['ARM/GOV'], agents: ['AZE/MIL'] }],
      ['Armenia said it shelled Azerbaijan, which closed the road, and shot down a drone.', { type: 'loss.equipment', sources: ['ARM/GOV'], agents: ['ARM/MIL'] }],
    ],
    'what is denied in passing': [
      ['Armenia said Azerbaijan, which denies it, had shelled the village of Tegh.', { type: 'attack.shelling', polarity: 'affirmed', sources: ['ARM/GOV'], agents: ['AZE/MIL'] }],
    ],
    'days counted from what is told with them': [
      ['Rescuers were still searching in Kharkiv, a day after Russian missiles killed at least 41 people there.', { type: 'attack.missile', time: '2020-10-19' }],
      ['Two days after an attack on a market in Mogadishu killed 30 people, the army bombed camps of al-Shabaab.', { type: 'attack.air', time: '2020-10-20' }],
      ['Two days after an attack on a market in Mogadishu killed 30 people, the army bombed camps of al-Shabaab.', { type: 'loss.people', time: '2020-10-18' }],
    ],
    'who says that it did': [
      ['The Syrian army, which fights the rebels in Idlib, said it had killed ten men.', { type: 'loss.people', sources: ['SYR/MIL'], agents: ['SYR/MIL'] }],
      ['The Syrian army condemned the rebels who hold Idlib, and said it had killed ten men.', { type: 'loss.people', sources: ['SYR/MIL'], agents: ['SYR/MIL'] }],
      ['Israel said that Hamas had fired rockets and that it would respond.', { type: 'alert', sources: ['ISR/GOV'], agents: ['ISR/MIL'] }],
    ],
    'those among the lost': [
      ['Nine people died, among them two women and three children, and 40 were hurt.', { type: 'loss.people', figures: [
        { what: 'killed', value: 9 },
        { what: 'women-killed', value: 2 },
        { what: 'children-killed', value: 3 },
        { what: 'wounded', value: 40 },
      ] }],
    ],
    'peoples only describe': [
      ['Nine people were killed in the Druze town of Jaramana.', { type: 'loss.people', places: ['Jaramana'] }],
      ['The Tuareg group MNLA said it had taken Kidal.', { type: 'control.gain', sources: ['MLI/REB'], places: ['Kidal'] }],
    ],
    'armed groups by their creed': [['The Islamist militant group Hamas said it had attacked a post.', { type: 'attack.ground', sources: ['PSE/REB'], agents: ['Hamas'] }]],
    'weapons and who bears their name': [
      ['The tower was struck by a Pakistani anti-aircraft missile.', { type: 'attack.missile', agents: ['PAK/MIL'] }],
      ['Iraq buries victims of drone attack on Kirkuk academy.', { type: 'attack.drone', agents: [] }],
      ['Iraq carries out drone attack on Kirkuk academy.', { type: 'attack.drone', agents: ['IRQ/MIL'] }],
    ],
    'organisations by the words of their names': [
      ['On Sunday the Northern Liberation Front (NLF) took the town of Goz Beida in the east of Chad.', { type: 'control.gain', agents: ['TCD/REB'] }],
      ['On Sunday fighters of the Northern Liberation Front (NLF) took the town of Goz Beida in Chad. The NLF then left the town.', { type: 'control.withdrawal', agents: ['TCD/REB'] }],
      ['The Valley Committee on Schools said on Sunday that ten people were killed in Goma.', { type: 'loss.people', sources: ['COD/NGO'] }],
      ['The army reached the northern front on Sunday and took the town of Goz Beida in Chad.', { type: 'control.gain', agents: ['TCD/MIL'] }],
    ],
    'media by the word that leads their names': [
      ['According to Radio Free Lakeland, at least 60 civilians have died in Lashio since Monday.', { type: 'loss.people', sources: ['Radio Free Lakeland'], places: ['Lashio'] }],
      ['A radio station in Lashio was hit by a shell on Monday, killing six civilians.', { type: 'loss.people', sources: [], places: ['Lashio'] }],
    ],
    'who goes by a name': [
      ['On Monday a rebel commander known as Hoxha told Agence France-Presse that his men had taken Tetovo.', { type: 'control.gain', sources: ['Agence France-Presse', 'Hoxha'] }],
      ['On Monday a rebel leader, Ali Hoxha, told Agence France-Presse that his men had taken Tetovo.', { type: 'control.gain', sources: ['Agence France-Presse', 'Ali Hoxha'] }],
    ],
    'bodies in a capital that opens their sentence': [
      ['Israel bombed Beirut. In Tehran, the foreign ministry condemned the strike.', { type: 'position', sources: ['IRN/GOV'] }],
      ['Israel bombed Beirut. In Tehran, protesters burned flags, and the Israeli army said two soldiers were killed near Tyre.', { type: 'loss.people', sources: ['ISR/MIL'] }],
    ],
    'he, who received somebody': [
      ['Vladimir Putin called it a mistake. Speaking in Sochi, where he was receiving King Abdullah of Jordan, he said the jet had bombed Idlib.', { type: 'attack.air', sources: ['RUS/GOV'] }],
      ['King Abdullah of Jordan called it a mistake. Speaking in Amman, he said the jet had bombed Idlib.', { type: 'attack.air', sources: ['JOR/GOV'] }],
    ],
    'verbs split by their object': [
      ['Gunmen shot two soldiers dead near Aleppo on Friday.', { type: 'loss.people', agents: ['SYR/REB'], targets: ['SYR/MIL'], figures: [{ what: 'killed', value: 2 }] }],
      ['The blast left two soldiers dead near Aleppo on Friday.', { type: 'loss.people', agents: [], targets: ['SYR/MIL'], figures: [{ what: 'killed', value: 2 }] }],
      ['On Monday the rebels attacked Goma but the army pushed them back to Sake.', { type: 'control.withdrawal', targets: ['COD/REB'] }],
    ],
    'people told by what they belong to': [
      ['On Friday two village volunteers were wounded in the attack near Goma.', { type: 'loss.people', figures: [{ what: 'wounded', value: 2 }] }],
      ['On Friday two villages were burned near Goma.', { type: 'attack.other', figures: [{ what: 'villages', value: 2 }] }],
      ['As many as 14 people were killed in Imphal on Friday.', { type: 'loss.people', figures: [{ what: 'killed', value: 14 }] }],
    ],
    'what is surrendered': [['On Friday 140 rebels surrendered in Manipur.', { type: 'loss.people', figures: [{ what: 'captured', value: 140 }] }]],
    'where people flee': [
      ['War goes on in Sudan. Some 20,000 refugees have crossed into Chad.', { type: 'evacuation', targets: ['SDN/CVL'], places: ['Chad'] }],
      ['The army shelled Baidoa on Friday. Many families have left for Luuq.', { type: 'evacuation', places: ['Baidoa'] }],
      ['The army shelled Baidoa on Friday. Many families have reached Luuq.', { type: 'evacuation', places: ['Luuq'] }],
    ],
    'roads by their ends': [
      ['On Friday the army closed the road between Niono and Diabaly.', { type: 'closure', places: ['Niono-Diabaly road', 'Niono'] }],
      ['On Friday the army closed the Gao-Ansongo road to traffic in Mali.', { type: 'closure', places: ['Gao-Ansongo road', 'Mali'] }],
      ['The highway from Kabul to Kandahar was closed on Friday.', { type: 'closure', places: ['Kabul-Kandahar highway', 'Kabul', 'Kandahar'] }],
      ['The road to Goma and Sake was closed on Friday.', { type: 'closure', places: ['Goma', 'Sake'] }],
    ],
    'the airport of a town': [
      ['Tajik troops fired rockets at the airport in the town of Batken on Friday.', { type: 'attack.shelling', places: ['Batken airport', 'Batken'] }],
      ['Tajik troops fired rockets at an airport near the town of Batken on Friday.', { type: 'attack.shelling', places: ['Batken'] }],
    ],
    'what is warned of': [
      ["Iran's foreign minister warned that it would strike the ships.", { type: 'alert', modality: 'possible', agents: ['IRN/MIL'] }],
      ['The UN warned that the rebels had attacked Goma.', { type: 'attack.ground' }],
    ],
    'violence that breaks out': [['Violence broke out in Manipur on May 3 after a march.', { type: 'clash', places: ['Manipur'] }]],
    'what somebody has a right to': [['Barack Obama said that Turkey had a right to defend its territory and its airspace on Friday.', { type: 'position', sources: ['USA/GOV'], agents: ['USA/GOV'] }]],
    'peacekeepers that are freed': [['On 29 June the rebels released 21 Indian peacekeepers in Mali.', { type: 'prisoners', targets: ['IND/MIL'], figures: [{ what: 'released', value: 21 }] }]],
    'missions and the word for them': [['The United Nations Mission in Sierra Leone (UNAMSIL) reported fighting near Kailahun. The Mission denied that it had lost any tank.', { type: 'loss.equipment', polarity: 'denied', sources: ['-/MIL'] }]],
  },
  ar: {
    'what is denied in passing': [
      ['قالت أرمينيا إن أذربيجان، التي تنفي ذلك، قصفت قرية تيغ.', { type: 'attack.shelling', polarity: 'affirmed', sources: ['ARM/GOV'], agents: ['AZE/MIL'] }],
    ],
    'whom a relative clause describes': [['قال وزير الدفاع القطري الذي اجتمع مع نظيره الإيراني في الدوحة إن الاتفاق قريب.', { type: 'contact.meeting', agents: ['QAT/MIL', 'IRN/MIL'] }]],
    'bodies in a capital that opens their sentence': [['قصفت إسرائيل بيروت. وفي طهران، أدانت وزارة الخارجية القصف.', { type: 'position', sources: ['IRN/GOV'] }]],
    'officers by their rank': [
      ['وقال اللواء خالد أحمد إن عشرة مسلحين قتلوا قرب حماة.', { type: 'loss.people', sources: ['SYR/MIL'], places: ['Hama'] }],
      ['وقال الفريق الطبي إن عشرة مسلحين قتلوا قرب حماة.', { type: 'loss.people', sources: ['SYR/CVL'] }],
    ],
    'roads by their ends': [
      ['أغلق الجيش الطريق بين سنار وربك أمس.', { type: 'closure', agents: ['SDN/MIL'] }],
      ['أغلق الجيش الطريق إلى سنار أمس.', { type: 'closure', places: ['Sennar'] }],
    ],
    'a name with its office behind a comma, on whose word something is': [
      ['قُتل 80 شخصا في كاتاتومبو، حسبما أعلن اليوم الثلاثاء ويليام فيلاميزار، حاكم إقليم نورتي دي سانتاندير في كولومبيا.', { type: 'loss.people', sources: ['COL/GOV'] }],
      ['قُتل 80 شخصا في كاتاتومبو، حسبما أعلنت أمس الاثنين وزارة الدفاع الكولومبية.', { type: 'loss.people', sources: ['COL/MIL'] }],
    ],
    'where people head for': [['قصف الجيش مدينة ود مدني. ونزح المئات باتجاه سنار.', { type: 'evacuation', places: ['Wad Madani'] }]],
  },
  fa: {
    'nine and no': [
      ['در این حمله نه نفر کشته شدند.', { type: 'loss.people', polarity: 'affirmed', figures: [{ what: 'killed', value: 9 }] }],
      ['نه نفر در هرات زخمی شده‌اند.', { type: 'loss.people', polarity: 'affirmed', figures: [{ what: 'wounded', value: 9 }] }],
    ],
    'whom a relative clause describes': [['وزیر خارجه قطر که با همتای ایرانی خود در دوحه دیدار کرد، خواستار آرامش شد.', { type: 'contact.meeting', agents: ['QAT/GOV', 'IRN/GOV'] }]],
    'bodies in a capital that opens their sentence': [['اسرائیل بیروت را بمباران کرد. در تهران، وزارت امور خارجه این حمله را محکوم کرد.', { type: 'position', sources: ['IRN/GOV'] }]],
    'a name with its office behind a comma, on whose word something is': [['به گفته حمدون توره، سخنگوی ارتش ساحل عاج، ده نفر در آبیجان کشته شدند.', { type: 'loss.people', sources: ['CIV/MIL'] }]],
    'where somebody spoke': [
      ['درگیری در غزنی ادامه دارد. طارق بهرامی، وزیر دفاع، در نشستی خبری در کابل گفت که ۱۹۴ جنگجوی طالبان کشته شده‌اند.', { type: 'loss.people', places: ['Ghazni'] }],
      ['درگیری در غزنی ادامه دارد. طارق بهرامی، وزیر دفاع، گفت که ۱۹۴ جنگجوی طالبان در کابل کشته شده‌اند.', { type: 'loss.people', places: ['Kabul'] }],
    ],
    'what is warned of': [['سپاه پاسداران هشدار داد که پایگاه‌های آمریکا هدف قرار خواهند گرفت.', { type: 'alert', modality: 'possible', agents: ['IRN/MIL'] }]],
    'fast roads': [['شاهراه کابل - قندهار به روی ترافیک بسته است.', { type: 'closure', places: ['Kabul-Kandahar highway', 'Kabul', 'Kandahar'] }]],
  },
};

/** Sentences that tell no claim of a kind. */
const NONE: Record<string, [sentence: string, type: ClaimType][]> = {
  en: [
    ['On Friday 140 rifles were surrendered in Manipur.', 'loss.people'],
    ['In a telephone call to the BBC, the commander said his men had taken Tetovo.', 'contact.call'],
    ['The president has vowed to stay, and I agree with him.', 'agreement'],
    ['On Monday the president approved strikes on three sites in Iran and then called them off.', 'position'],
  ],
};

for (const [language, groups] of Object.entries(ROWS))
  describe(`prose in ${language}`, () => {
    for (const [group, rows] of Object.entries(groups)) describe(group, () => test.each(rows)('%s', (...row) => expectYes(language, row)));
    test.each(NONE[language] ?? [])('tells none: %s', (...row) => expectNone(language, ...row));
  });

test('what goes on meanwhile is the own word of the headline', () => {
  const text = 'Iraq mourns as death toll from Turkish air raid rises to 14\n\nBy Nadia Hale\n\nERBIL, July 21 - Rescuers searched the resort in Zakho on Thursday, a day after nine people were wounded there.';
  const [loss] = createReader().read(text, { language: 'en', published: '2022-07-21' }).claims.filter(({ type }) => type === 'loss.people');
  expect(loss?.sources).toEqual([]);
  expect(loss?.figures.map(({ what, value }) => [what, value])).toEqual([['killed', 14]]);
});

test('today is the day of the dateline where a paper is of the next morning', () => {
  const text = (line: string) => `Lake Morning Paper\nImphal, Saturday, June 3, 2023\n\nWeapons handed over in Manipur\n\n${line} Five people were killed near Imphal today, police said.`;
  const day = (line: string) => createReader().read(text(line), { language: 'en' }).claims.find(({ type }) => type === 'loss.people')?.time?.start;
  expect(day('IMPHAL | Jun 2:')).toBe('2023-06-02');
  expect(day('IMPHAL | Jun 3:')).toBe('2023-06-03');
});

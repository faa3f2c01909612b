import { describe, test } from 'vitest';
import { expectNone, expectYes, type Row } from './rows.js';

/** Plain sentences of news wires, in each language. */
const ROWS: Record<string, Record<string, Row[]>> = {
  en: {
    'those who act behind the place with which a sentence begins': [
      ['In Doha, the foreign ministers of Iran, Turkey and Russia met on Monday.', { type: 'contact.meeting', agents: ['IRN/GOV', 'TUR/GOV', 'RUS/GOV'], places: ['Doha'] }],
      ['In Geneva, Iran and Turkey met.', { type: 'contact.meeting', agents: ['IRN/GOV', 'TUR/GOV'], places: ['Geneva'] }],
      ['In Hama, the army, Hezbollah and Russian jets shelled rebel posts.', { type: 'attack.air', agents: ['SYR/MIL', 'LBN/REB', 'RUS/MIL'], places: ['Hama'] }],
      ['In Aleppo, Hama and Homs, strikes killed ten people.', { type: 'loss.people', agents: [], places: ['Aleppo', 'Hama', 'Homs'] }],
      ['Iran, Turkey and Russia met in Astana.', { type: 'contact.meeting', agents: ['IRN/GOV', 'TUR/GOV', 'RUS/GOV'] }],
    ],
    'media that are run by a state': [
      ["Lebanon's state-run National News Agency said an Israeli drone hit a car in Tyre.", { type: 'attack.drone', sources: ['National News Agency'] }],
      ["Syria's state news agency SANA said an Israeli drone hit a car in Quneitra.", { type: 'attack.drone', sources: ['Syrian Arab News Agency'] }],
      ["Syria's state news agency said an Israeli drone hit a car in Quneitra.", { type: 'attack.drone', sources: ['State news agency of Syria'] }],
      ["Syria's state council said the army had left Hama.", { type: 'control.withdrawal', sources: ['SYR/GOV'] }],
    ],
    'words set between a subject and its verb': [
      ['The Nigerian government, however, said the army had retaken Bama.', { type: 'control.gain', sources: ['NGA/GOV'] }],
      ['However, the Nigerian army denied it had lost Bama.', { type: 'control.withdrawal', polarity: 'denied', sources: ['NGA/MIL'] }],
    ],
    'whose number stands before an and': [
      ['Thai forces killed at least 7 soldiers and wounded 70.', { type: 'loss.people', figures: [{ what: 'killed', min: 7 }, { what: 'wounded', value: 70 }] }],
      ['The blast killed 12 people, and 40 were wounded.', { type: 'loss.people', figures: [{ what: 'killed', value: 12 }, { what: 'wounded', value: 40 }] }],
    ],
    'numbers that are captured': [
      ['The army killed ten rebels and captured five in Marawi.', { type: 'loss.people', figures: [{ what: 'killed', value: 10 }, { what: 'captured', value: 5 }] }],
      ['The army captured five villages near Marawi.', { type: 'control.gain', figures: [{ what: 'villages', value: 5 }] }],
    ],
    'what aircraft fire': [
      ['Army helicopters fired rockets at a rebel camp near Mindat in Myanmar.', { type: 'attack.air', agents: ['MMR/MIL'] }],
      ['Rebels fired rockets at an army helicopter near Mindat in Myanmar.', { type: 'attack.shelling' }],
    ],
    'those lost in what happened to both, or to themselves': [
      ['Thai and Cambodian troops clashed at the border, killing a Thai soldier.', { type: 'loss.people', agents: [], targets: ['THA/MIL'] }],
      ['The army clashed with rebels near Goma, killing ten of them.', { type: 'loss.people', agents: ['COD/MIL'], targets: ['COD/REB'] }],
      ['A Russian plane crashed in Mali, killing all 12 on board.', { type: 'loss.people', agents: [], figures: [{ what: 'killed', value: 12 }] }],
      ['A Russian plane bombed Kharkiv, killing 12 people.', { type: 'loss.people', agents: ['RUS/MIL'], figures: [{ what: 'killed', value: 12 }] }],
    ],
    'bodies that are handed over': [
      ['Hamas returned the remains of three Israeli soldiers.', { type: 'prisoners', figures: [{ what: 'bodies', value: 3 }] }],
      ['Hamas released two hostages and the bodies of four others.', { type: 'prisoners', figures: [{ what: 'released', value: 2 }, { what: 'bodies', value: 4 }] }],
    ],
    'peoples before the name of a group': [['Two Turkish soldiers were killed by fire from Kurdish YPG militants in northern Syria.', { type: 'loss.people', agents: ['SYR/REB'], places: ['Northern Syria'] }]],
    'short names in brackets': [
      ['According to the Office for the Coordination of Humanitarian Affairs (OCHA), more than 14,000 people were displaced in Sake.', { type: 'evacuation', sources: ['-/IGO'], targets: ['COD/CVL'] }],
      ['Colombian troops killed Pablo Catatumbo, a leader of the Revolutionary Armed Forces of Colombia (Farc).', { type: 'loss.people', sources: [], agents: ['COL/MIL'] }],
      ['Troops of Mali have left Kidal (AFP)', { type: 'control.withdrawal', sources: ['Agence France-Presse'] }],
    ],
    'weapons that are wielded': [
      ['Russia hit Zaporizhzhia with guided bombs on Monday.', { type: 'attack.air', agents: ['RUS/MIL'], targets: [] }],
      ['Turkey struck Kobani with drones, Kurdish officials said.', { type: 'attack.drone', agents: ['TUR/MIL'], targets: [] }],
      ['Sumy was hit with ballistic missiles overnight.', { type: 'attack.missile', agents: [], places: ['Sumy'] }],
      ['A missile hit a bus in Sumy.', { type: 'attack.missile' }],
    ],
    'fighting that is reported': [
      ['Heavy fighting was reported around Bakhmut on Monday.', { type: 'clash', places: ['Bakhmut'], time: '2020-10-19' }],
      ['Residents reported heavy fighting in Omdurman.', { type: 'clash', act: 'report', sources: ['SDN/CVL'] }],
    ],
    'clauses that only say which are meant': [
      ['Boko Haram released three teachers it had seized in May.', { type: 'prisoners', agents: ['NGA/REB'], time: '2020-10-20', figures: [{ what: 'released', value: 3 }] }],
      ['Somali forces left the town they took last month.', { type: 'control.withdrawal', agents: ['SOM/MIL'], time: '2020-10-20' }],
    ],
    'help to armed groups': [
      ['Rwanda supports the M23 rebels, the experts said.', { type: 'support.military', agents: ['RWA/GOV'], targets: ['M23'] }],
      ['Kigali denies backing the M23.', { type: 'support.military', polarity: 'denied', targets: ['M23'] }],
      ['Congo accused Rwanda of supporting the M23.', { type: 'support.military', act: 'accuse', agents: ['RWA/GOV'], targets: ['M23'] }],
      ['Niger accused France of supporting the jihadists.', { type: 'accusation', agents: ['NER/GOV'], targets: ['FRA/GOV'] }],
      ['Qatar supports the truce in Gaza.', { type: 'position', agents: ['QAT/GOV'] }],
    ],
    'who brings sides together': [['Hamas said it had agreed to a proposal by mediators for a truce.', { type: 'ceasefire.agreement', agents: ['PSE/REB'] }]],
    'names that others describe': [
      ['Fighters of the Rwanda-backed M23 took the town of Sake.', { type: 'control.gain', agents: ['M23'] }],
      ["Gunmen attacked a village in Niger's western Tillaberi region.", { type: 'attack.ground', targets: [], places: ['Tillaberi'] }],
      ['JNIM, an al Qaeda affiliate, said it had killed 60 soldiers in Djibo.', { type: 'loss.people', agents: ['JNIM'] }],
    ],
    'who goes by a name of his own choice': [
      ['A resident of Agdam who asked to be called Leyla told the Chronicle by phone that women were bused to Barda on Thursday.', { type: 'evacuation', sources: ['AZE/CVL'] }],
      ['A shopkeeper in Goma who gave his name as Patrick said rebels had taken Sake.', { type: 'control.gain', sources: ['COD/CVL'] }],
      ['A resident of Goma who lives near the airport said rebels had taken Sake.', { type: 'control.gain', sources: ['COD/CVL'] }],
    ],
    'places by what lies there': [
      ['Rebels attacked a post at Tin Akoff, Oudalan province, on Monday.', { type: 'attack.ground', places: ['Tin Akoff', 'Oudalan'] }],
      ['Al-Shabaab stormed a base at Buulo Xaawo Dheer.', { type: 'attack.ground', agents: ['Al-Shabaab'], places: ['Buulo Xaawo Dheer'] }],
    ],
    'the day of what a report is about': [
      ['The president has put a figure to the losses of the army, telling lawmakers on Saturday that 54 soldiers were killed when al-Shabaab stormed their base on October 12. About 800 fighters took part in the assault, he said.', { type: 'attack.ground', time: '2020-10-12' }],
    ],
    'a saying between commas': [
      ['Russian missiles hit an apartment block in Dnipro, the governor said on Friday, killing three people.', { type: 'loss.people', agents: ['RUS/MIL'], sources: ['UKR/GOV'] }],
      ['Rebels shelled a market in Goma, the UN mission said, wounding nine people.', { type: 'loss.people', sources: ['-/IGO'], agents: ['COD/REB'] }],
    ],
    'what flies and what it drops': [
      ['A drone dropped a grenade on a police post in Kidal.', { type: 'attack.drone' }],
      ['Air defences shot down three drones over Tehran.', { type: 'loss.equipment', places: ['Tehran'] }],
      ['Explosions were heard over Kyiv.', { type: 'attack.other', places: ['Kyiv'] }],
      ['The UN voiced concern over Gaza.', { type: 'position', places: [] }],
    ],
    'those of a number': [
      ['Six people, among them two medics, died in a strike on Tyre.', { type: 'loss.people', targets: ['LBN/CVL'], figures: [{ what: 'killed', value: 6 }, { what: 'medics-killed', value: 2 }] }],
      ["Ukraine's General Staff said 184 clashes had taken place, most of them near Pokrovsk.", { type: 'clash', agents: [] }],
    ],
    'the dead who are handed over': [['The ICRC oversaw the handover of the remains of five Ukrainian soldiers.', { type: 'prisoners' }]],
    'blame on both sides': [['Israel and Hezbollah agreed to a truce on Sunday. Each side accuses the other of sporadic breaches.', { type: 'ceasefire.violation', act: 'accuse' }]],
    'losses to a mine': [['Police said a roadside bomb killed two Taliban fighters in Badakhshan.', { type: 'loss.people', agents: [], targets: ['AFG/REB'] }]],
  },
  fa: {
    'bodies that are handed over': [
      ['حماس پیکر دو گروگان را در خان یونس به صلیب سرخ تحویل داد.', { type: 'prisoners', figures: [{ what: 'bodies', value: 2 }] }],
      ['حماس سه گروگان را آزاد کرد.', { type: 'prisoners', figures: [{ what: 'released', value: 3 }] }],
    ],
    'who falls into an ambush': [['خودروی پلیس در هرات گرفتار کمین شد.', { type: 'attack.ground', agents: [], targets: ['AFG/GOV'] }]],
    'he, who did something': [
      ['یونیسف اعلام کرد اولین محموله دارو وارد رفح شد. ایتمار بن‌گویر، وزیر امنیت داخلی اسرائیل، استعفا کرد. او توافق را «تسلیم» نامید.', { type: 'position', sources: ['ISR/GOV'], agents: ['ISR/GOV'] }],
      ['ماریا زاخاروفا، سخنگوی وزارت خارجه روسیه، گفت مسکو نگران است. وی خواستار توقف حملات شد.', { type: 'appeal', sources: ['RUS/GOV'] }],
    ],
    'fighting that is reported': [
      ['ساکنان از درگیری شدید در الفاشر خبر دادند.', { type: 'clash', act: 'report', sources: ['SDN/CVL'], places: ['El Fasher'] }],
      ['رسانه‌ها از نبرد میان ارتش و نیروهای پشتیبانی سریع در ام‌درمان خبر دادند.', { type: 'clash', agents: ['SDN/MIL', 'SDN/REB'] }],
    ],
    'those counted since a day': [['سه هزار نفر از یکشنبه خانه‌های خود را در الفاشر ترک کرده‌اند.', { type: 'evacuation', time: '2020-10-18..2020-10-20' }]],
    'clauses that only say which are meant': [['الشباب دو سربازی را که هفته گذشته ربوده بود آزاد کرد.', { type: 'prisoners', agents: ['SOM/REB'], time: '2020-10-20', figures: [{ what: 'released', value: 2 }] }]],
    'answers to whatever comes': [
      ['وزیر دفاع اسرائیل گفت به هر حمله‌ای با قدرت پاسخ می‌دهیم.', { type: 'alert', modality: 'planned', sources: ['ISR/MIL'] }],
      ['ارتش لبنان به حملات اسرائیل پاسخ داد.', { type: 'attack.other', agents: ['LBN/MIL'] }],
    ],
    'shots into the air, and air defences': [
      ['ارتش کره جنوبی تیر هشدار شلیک کرد.', { type: 'attack.gunfire', agents: ['KOR/MIL'] }],
      ['رسانه‌ها از فعال شدن پدافند هوایی در اصفهان خبر دادند.', { type: 'alert', act: 'report', places: ['Isfahan'] }],
    ],
    'own positions': [
      ['نیروهای دموکراتیک سوریه از حمله پهپادی به پایگاه خود در رقه خبر دادند.', { type: 'attack.drone', targets: ['SYR/REB'] }],
      ['ارتش سودان از حمله به مواضع نیروهای پشتیبانی سریع خبر داد.', { type: 'attack.other', agents: ['SDN/MIL'], targets: ['SDN/REB'] }],
    ],
    'associations': [['طبق اعلام باشگاه اسیران فلسطین، ۹۰ زندانی آزاد شدند.', { type: 'prisoners', sources: ['PSE/NGO'] }]],
    'losses to a mine': [['پلیس گفت در انفجار مین کنار جاده‌ای در بدخشان دو جنگجوی طالبان کشته شدند.', { type: 'loss.people', agents: [], targets: ['AFG/REB'] }]],
  },
  ar: {
    'bodies that are handed over': [
      ['سلمت حماس جثتي رهينتين إلى الصليب الأحمر في خان يونس.', { type: 'prisoners', figures: [{ what: 'bodies', value: 2 }] }],
      ['أفرجت حماس عن ثلاث رهائن.', { type: 'prisoners', figures: [{ what: 'released', value: 3 }] }],
    ],
    'the least of a number before its part': [['قتل 22 شخصا على الأقل بينهم خمسة أطفال في هجوم شنه مسلحون على قرية في نيجيريا.', { type: 'loss.people', figures: [{ what: 'killed', min: 22 }, { what: 'children-killed', value: 5 }] }]],
    'capitals that speak behind an and': [
      ['مقتل 5 جنود في هجوم بالرقة ودمشق تتهم داعش', { type: 'accusation', sources: ['SYR/GOV'], targets: ['-/REB'] }],
      ['مقتل 5 جنود في هجوم بالرقة ودمشق تتهم داعش', { type: 'loss.people', places: ['Raqqa'] }],
      ['قصف على كابل وإسلام آباد تنفي', { type: 'attack.shelling', polarity: 'denied', sources: ['PAK/GOV'], places: ['Kabul'] }],
      ['اشتباكات عنيفة في الخرطوم وأم درمان', { type: 'clash', places: ['Khartoum', 'Omdurman'] }],
      ['قالت روسيا وإيران إن الهدنة صامدة', { type: 'ceasefire.holding', sources: ['RUS/GOV', 'IRN/GOV'] }],
    ],
    'truces that somebody consents to': [
      ['أعلنت حماس موافقتها على مقترح الوسطاء لهدنة مدتها 60 يوما.', { type: 'ceasefire.agreement', agents: ['PSE/REB'], figures: [{ what: 'days', value: 60 }] }],
      ['أعلنت قطر التوصل إلى هدنة في غزة لأربعة أيام، على أن يعلن موعد بدئها لاحقا.', { type: 'ceasefire.agreement', sources: ['QAT/GOV'] }],
    ],
    'who is asked by a joined pronoun': [['اتهمت إثيوبيا إريتريا بدعم المتمردين وطالبتها بسحب قواتها.', { type: 'appeal', agents: ['ETH/GOV'], targets: ['ERI/GOV'] }]],
    'one of what is fired': [
      ['أطلقت حماس صاروخا على تل أبيب.', { type: 'attack.missile', figures: [{ what: 'missiles', value: 1 }] }],
      ['استهدف الجيش سيارة بصاروخ موجه.', { type: 'attack.missile', figures: [{ what: 'missiles', value: 1 }] }],
      ['قصفت إسرائيل المنزل بصواريخ.', { type: 'attack.missile', figures: [] }],
      ['نفى الجيش السوري إطلاق أي صاروخ على إدلب.', { type: 'attack.missile', polarity: 'denied', figures: [] }],
    ],
    'help to armed groups': [
      ['تدعم رواندا متمردي إم23، وفق خبراء الأمم المتحدة.', { type: 'support.military', agents: ['RWA/GOV'], targets: ['M23'] }],
      ['تنفي كيغالي دعم حركة إم23.', { type: 'support.military', polarity: 'denied', targets: ['M23'] }],
      ['اتهمت كينشاسا رواندا بدعم حركة إم23.', { type: 'support.military', act: 'accuse', agents: ['RWA/GOV'], targets: ['M23'] }],
      ['اتهمت باماكو أوكرانيا بدعم المتمردين.', { type: 'accusation', agents: ['MLI/GOV'], targets: ['UKR/GOV'] }],
      ['دانت الخارجية الأميركية الهجوم وأكدت دعمها لسيادة العراق.', { type: 'position', sources: ['USA/GOV'], targets: ['IRQ/GOV'] }],
    ],
  },
};

for (const [language, kinds] of Object.entries(ROWS)) {
  for (const [name, rows] of Object.entries(kinds)) {
    describe(`${language}: ${name}`, () => {
      test.each(rows)('%s', (...row) => expectYes(language, row));
    });
  }
}

describe('nothing of the kind', () => {
  test('the capture of those who are freed is not told again', () => expectNone('en', 'The ELN freed two soldiers whom it had captured in Arauca.', 'loss.people'));
  test('any attack to come did not happen', () => expectNone('fa', 'فرمانده سپاه گفت هر تجاوزی با پاسخ سخت روبه‌رو خواهد شد.', 'attack.other'));
  test('captives who are to be freed are not lost again', () => expectNone('ar', 'أكدت حماس أن 90 أسيرا سيفرج عنهم الليلة.', 'loss.people'));
  test('a square is not taken by its name', () => expectNone('ar', 'وقع انفجار في ساحة التحرير وسط بغداد.', 'control.gain'));
  test('the same in Persian', () => expectNone('fa', 'حماس سه گروگانی را که ربوده بود آزاد کرد.', 'loss.people'));
  test('ground that is left is not taken again', () => expectNone('en', 'Somali forces left the town they took last month.', 'control.gain'));
  test('a figure put to the losses is none', () => expectNone('en', 'The president has put a figure to the losses of the army.', 'loss.people'));
  test('control measures take no ground', () => expectNone('en', 'The coast guard said it had taken control measures against two vessels.', 'control.gain'));
  test('support of a truce is no help to fighters', () => expectNone('en', 'Qatar supports the truce in Gaza.', 'support.military'));
  test('nor is that of a state', () => expectNone('ar', 'أكدت فرنسا دعمها للبنان.', 'support.military'));
});

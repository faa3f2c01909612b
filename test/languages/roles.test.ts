import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/desk/reader.js';
import { expectYes, type Row } from './rows.js';

/** Who did it and to whom where the clause names nobody: each language by the same rules. */
const YES: [string, Row[]][] = [
  [
    'en',
    [
      // A preposition before a time marks nothing behind it.
      ['In March Armenia shelled the town of Hadrut.', { type: 'attack.shelling', agents: ['ARM/MIL'], places: ['Hadrut'] }],
      ['In 2019 gunmen attacked Kaya in Burkina Faso.', { type: 'attack.ground', agents: ['BFA/REB'] }],
      ["Ten people were killed in Sunday's Russian strike on Kherson.", { type: 'loss.people', agents: ['RUS/MIL'] }],
      // Two that 'both' joins do one thing.
      ['Guterres says both Armenia and Azerbaijan violated truce.', { type: 'ceasefire.violation', agents: ['ARM/MIL', 'AZE/MIL'] }],
      // Whose the shots are that are fired made the attack, unless another is told to have fired them.
      ['Armenian rockets were launched at villages near Ganja on Monday.', { type: 'attack.shelling', agents: ['ARM/MIL'] }],
      ['Azerbaijani rockets were launched at villages near Goris on Monday.', { type: 'attack.shelling', agents: ['AZE/MIL'] }],
      ['Russian missiles were fired at Kharkiv on Monday.', { type: 'attack.missile', agents: ['RUS/MIL'], places: ['Kharkiv'] }],
      ['Captured Russian drones were launched by Ukraine at Moscow.', { type: 'attack.drone', agents: ['UKR/MIL'] }],
      ['Russian missiles were shot down over Kyiv.', { type: 'loss.equipment', targets: ['RUS/MIL'] }],
      // Who is blamed right after an attack or a loss did it.
      ['Six civilians were killed in Kherson on Sunday. Ukraine blamed Russia for the deaths.', { type: 'loss.people', act: 'accuse', agents: ['RUS/MIL'], targets: ['UKR/CVL'] }],
      ['Gunmen killed 30 people in Tillaberi. The Interior Ministry blamed the Islamic State group.', { type: 'loss.people', act: 'accuse', agents: ['-/REB'] }],
      // What is shot down, and answered, by a side of a known conflict was the other's.
      ['Houthi fighters shot down a drone. American jets bombed Sanaa, the Houthis said.', { type: 'loss.equipment', agents: ['YEM/REB'] }],
      ['Thai and Cambodian troops are on the border. Thai soldiers opened fire with machine guns.', { type: 'attack.gunfire', agents: ['THA/MIL'], targets: ['KHM/MIL'], published: '2025-07-25' }],
      // Particulars of a breach are by those who broke the truce, on the same word; each kind of attack that is counted is told by itself.
      ['Azerbaijani forces violated the truce 12 times, the Armenian defence ministry said. The violations included shelling of Taghavard.', { type: 'attack.shelling', sources: ['ARM/MIL'], agents: ['AZE/MIL'] }],
      ['The Houthis breached the Hodeidah ceasefire 73 times, a military source said. They included 11 infiltration attempts, 20 instances of artillery shelling and sniper fire on Hays.', { type: 'attack.shelling', agents: ['YEM/REB'], figures: [{ what: 'shellings', value: 20 }] }],
      ['The Houthis breached the Hodeidah ceasefire 73 times, a military source said. They included 11 infiltration attempts, 20 instances of artillery shelling and sniper fire on Hays.', { type: 'attack.gunfire', agents: ['YEM/REB'], places: ['Hays'], figures: [] }],
      // The coalition of which the document tells, and its jets.
      ['The Saudi-led coalition said it had intercepted a drone. The coalition bombed Sanaa on Tuesday.', { type: 'attack.air', agents: ['Saudi-led coalition'] }],
      ['Fighting raged in Yemen. Coalition warplanes bombed Sanaa, the Houthis said.', { type: 'attack.air', agents: ['-/MIL'] }],
      // What is shot down on its way was sent by who is told to have sent it; the defence that did it is that of who tells it, or of the other side.
      ['Russia launched 40 drones at Kyiv overnight. Most of them were shot down.', { type: 'loss.equipment', agents: ['UKR/MIL'], targets: ['RUS/MIL'] }],
      ["Ukraine and Russia traded strikes. Russia's defence ministry said that the air defences destroyed 30 drones over Belgorod.", { type: 'loss.equipment', agents: ['RUS/MIL'], targets: ['UKR/MIL'] }],
      ['Armenia and Azerbaijan fought again. The Armenian defence ministry said that 12 armoured vehicles were destroyed.', { type: 'loss.equipment', agents: ['ARM/MIL'], targets: ['AZE/MIL'] }],
      // What a side tells to have lost, with its soldiers or by a word for losing, nobody is told to have destroyed.
      ['Armenia and Azerbaijan fought again. The Armenian defence ministry said that three of its soldiers were killed and two vehicles were destroyed.', { type: 'loss.equipment', agents: [] }],
      ['Russia and Ukraine are at war. The Ukrainian army admitted the loss of one aircraft over Kursk.', { type: 'loss.equipment', agents: [], targets: ['UKR/MIL'] }],
      ['Russia and Ukraine are at war. Ukraine lost three tanks, the Russian defence ministry said.', { type: 'loss.equipment', agents: ['RUS/MIL'], targets: ['UKR/MIL'] }],
      // Who is held responsible for an attack that is named again made it, to those whom it was made on.
      ['Jets bombed the Iranian consulate in Damascus. Tehran held Israel responsible for that strike.', { type: 'attack.air', act: 'accuse', agents: ['ISR/MIL'] }],
      ['Gunmen opened fire on a police post in Swabi. The police accused the Pakistani Taliban of carrying out the attack.', { type: 'attack.gunfire', act: 'accuse', agents: ['PAK/REB'] }],
      // A halt to an operation that two sides agree on, and one that its own side ends.
      ['Mike Pence and Erdogan agreed on a five-day halt to Turkey\'s operation.', { type: 'ceasefire.agreement', agents: ['USA/GOV', 'TUR/GOV'] }],
      ['Turkey ended its operation on Friday.', { type: 'operation.end', agents: ['TUR/MIL'] }],
      // What hit one's own ground, or whom no pack knows, was not aimed at the other side; a crash is nobody's deed.
      ['Russia and Ukraine are at war. The Ukrainian army said no rockets had fallen on Kharkiv.', { type: 'attack.shelling', polarity: 'denied', agents: ['RUS/MIL'] }],
      ['Taliban and Afghan government forces fought in Helmand. Two army helicopters crashed in Nawa, the Afghan defence ministry said.', { type: 'loss.equipment', agents: [], published: '2020-10-15' }],
      // 'pm' behind a number is a time of day, no office.
      ["Azerbaijan's defence ministry said Armenian units had fired at its positions near Lachin at 11.40 pm.", { type: 'attack.gunfire', targets: ['AZE/MIL'] }],
      // Lost to the attack told right before.
      ['Israeli jets struck the port of Hodeidah. Four people died, a local official said.', { type: 'loss.people', agents: ['ISR/MIL'] }],
      ['Russian missiles hit Kharkiv. The strike killed three people.', { type: 'loss.people', agents: ['RUS/MIL'] }],
      // A people that a number or an article counts, and numbers on an official's word.
      ['At least 44 Palestinians were killed.', { type: 'loss.people', targets: ['PSE/CVL'] }],
      ['Israel killed a Palestinian in Jenin.', { type: 'loss.people', targets: ['PSE/CVL'] }],
      ["Lebanon's health ministry said nine people were killed.", { type: 'loss.people', targets: ['LBN/CVL'] }],
      // One's own soldiers.
      ["Ukraine's army said three of its soldiers were wounded.", { type: 'loss.people', agents: [], targets: ['UKR/MIL'] }],
      // Who speaks tells of his own deed.
      ['Russia and Ukraine are at war. Russian forces shelled Kharkiv. Ukraine shelled Belgorod. Russia said 70 drones were shot down overnight.', { type: 'loss.equipment', agents: ['RUS/MIL'], targets: ['UKR/MIL'] }],
      // Whom a demand reaches.
      ['Lavrov spoke with Nikol Pashinyan and Ilham Aliyev and urged them to observe the truce.', { type: 'appeal', targets: ['ARM/GOV', 'AZE/GOV'] }],
      ['The US embassy advised Americans to leave the area.', { type: 'appeal', targets: ['USA/CVL'] }],
      ['Israel bombed Gaza. Hamas fired rockets at Israel. Norway urged both sides to stop.', { type: 'appeal', targets: ['ISR/GOV', 'PSE/REB'] }],
      // Whose attack was repelled made it.
      ['Ukrainian forces repelled 12 Russian attacks near Bakhmut.', { type: 'attack.ground', agents: ['RUS/MIL'], targets: ['UKR/MIL'] }],
      ['An Azeri assault was repelled.', { type: 'attack.ground', agents: ['AZE/MIL'], targets: [] }],
      // A side that speaks calls its own army so.
      ['Thai and Cambodian troops clashed at the border. Royal Cambodian forces advanced. The Thai Defence Ministry said the army had shelled Poipet.', { type: 'attack.shelling', agents: ['THA/MIL'] }],
      // Offices and bodies of both sides.
      ['Ethiopian and Eritrean forces clashed. The foreign ministers of the two countries met in Geneva.', { type: 'contact.meeting', agents: ['ETH/GOV', 'ERI/GOV'] }],
      ['Fighting between the Sudanese army and the Rapid Support Forces goes on. Representatives of both parties signed a ceasefire.', { type: 'ceasefire.agreement', agents: ['SDN/GOV', 'SDN/REB'] }],
      // A counterpart holds the same office, and those of a mediator are the two sides'.
      ['The Thai army commander and his Cambodian counterpart met on Tuesday.', { type: 'contact.meeting', agents: ['THA/MIL', 'KHM/MIL'] }],
      ['Fighting between Armenia and Azerbaijan went on. The Russian foreign minister spoke by phone with both his counterparts.', { type: 'contact.call', agents: ['RUS/GOV', 'ARM/GOV', 'AZE/GOV'] }],
      ['The Indian foreign minister spoke by phone with her counterpart Sven Berg.', { type: 'contact.call', agents: ['IND/GOV'] }],
      // Two who are told together, and what takes them up again.
      ['The UN mission said India and Pakistan had violated the ceasefire.', { type: 'ceasefire.violation', agents: ['IND/MIL', 'PAK/MIL'] }],
      ['India and Pakistan said they had agreed on a truce.', { type: 'ceasefire.agreement', agents: ['IND/GOV', 'PAK/GOV'] }],
      ['Sudan told Egypt and Ethiopia rejected the plan.', { type: 'position', agents: ['ETH/GOV'] }],
      // A position is towards whom it names, not towards whoever struck before.
      ['Israeli jets struck Hodeidah. Egypt condemned the attack.', { type: 'position', agents: ['EGY/GOV'], targets: [] }],
      ['Egypt condemned the Israeli strike on Hodeidah.', { type: 'position', agents: ['EGY/GOV'], targets: ['ISR/GOV'] }],
      // A closure that somebody tells of need not be his, shells need not be the enemy's.
      ['Sudan and the Rapid Support Forces are at war. The Sudanese foreign ministry said the airport had been closed.', { type: 'closure', agents: [] }],
      ['Russia and Ukraine are at war. Shells fell on Kharkiv.', { type: 'attack.shelling', agents: [] }],
      // Staff are of whom they work for, the dead of a war of nobody.
      ['Doctors Without Borders said nine of its staff were killed in El Fasher.', { type: 'loss.people', targets: ['-/NGO'] }],
      ['Doctors Without Borders said nine of its patients were killed in El Fasher.', { type: 'loss.people', targets: ['SDN/CVL'] }],
      ['More than 300 people have been killed in Sweida since Sunday.', { type: 'loss.people', targets: [] }],
      // What a speaker tells to have happened he has not done; between commas a participle goes with the subject before it.
      ['Police in Cali said a lorry had exploded near a base.', { type: 'attack.mine', sources: ['COL/GOV'], agents: [] }],
      ["Iran's foreign minister, speaking to reporters in Geneva, said missiles had hit two ships.", { type: 'attack.missile', sources: ['IRN/GOV'] }],
      // What a passive saying is about stands before it.
      ['The attack on Kabul was claimed by Islamic State.', { type: 'attack.other', act: 'claim', sources: ['-/REB'], agents: ['-/REB'] }],
      ['The strike on the depot was confirmed by the Russian army.', { type: 'attack.other', act: 'confirm', sources: ['RUS/MIL'], agents: [] }],
      // Who is put on alert is on alert; a border, a territory or a town of a country is not its army.
      ['Poland put its air force on high alert.', { type: 'alert', agents: ['POL/MIL'], targets: [] }],
      ['The rebels seized the town of Bunagana on the Ugandan border.', { type: 'control.gain', agents: ['COD/REB'], targets: [] }],
      ['Rwandan soldiers shelled Congolese troops on the Ugandan border.', { type: 'attack.shelling', agents: ['RWA/MIL'], targets: ['COD/MIL'] }],
      // Prisoners are exchanged by both sides.
      ['Thai and Cambodian troops clashed. Prisoners were exchanged at the border.', { type: 'prisoners', agents: ['THA/GOV', 'KHM/GOV'] }],
      ['Thai and Cambodian troops clashed. Prisoners were freed at the border.', { type: 'prisoners', agents: [] }],
      // Fighting is of both sides.
      ['Thai troops shelled Cambodian positions. Cambodian troops shelled Thai positions. Fighting continued on Saturday.', { type: 'clash', agents: ['THA/MIL', 'KHM/MIL'] }],
    ],
  ],
  [
    'fa',
    [
      // A preposition before a time marks nothing behind it.
      ['در ماه مارس ارمنستان شهر هادروت را گلوله‌باران کرد.', { type: 'attack.shelling', agents: ['ARM/MIL'], places: ['Hadrut'] }],
      ['دولت کلمبیا و ارتش آزادی‌بخش ملی توافق کردند آتش‌بس خود را شش ماه تمدید کنند.', { type: 'ceasefire.agreement', modality: 'actual', agents: ['COL/GOV', 'COL/REB'] }],
      ['مردان مسلح به سوی یک پاسگاه تیراندازی کردند. پلیس هند گروه جیش محمد را مسئول این حمله دانست.', { type: 'attack.gunfire', act: 'accuse', agents: ['PAK/REB'] }],
      ['مایک پنس و اردوغان بر سر توقف پنج‌روزه عملیات ترکیه توافق کردند.', { type: 'ceasefire.agreement', agents: ['USA/GOV', 'TUR/GOV'] }],
      ['یک مقام اماراتی گفت که هیچ موشکی به دبی اصابت نکرده است.', { type: 'attack.missile', polarity: 'denied', agents: [] }],
      ['یک منبع نظامی گفت حوثی‌ها ۷۳ بار آتش‌بس الحدیده را نقض کردند. این موارد شامل ۱۱ تلاش برای نفوذ، ۲۰ نوبت گلوله‌باران توپخانه‌ای و تیراندازی به حیس بود.', { type: 'attack.shelling', agents: ['YEM/REB'], figures: [{ what: 'shellings', value: 20 }] }],
      ['حوثی‌ها به مأرب حمله کردند. جنگنده‌های ائتلاف صنعا را بمباران کردند.', { type: 'attack.air', agents: ['-/MIL'] }],
      ['وزارت دفاع روسیه گفت اوکراین به بلگورود موشک شلیک کرد و پدافند هوایی آنها را سرنگون کرد.', { type: 'loss.equipment', agents: ['RUS/MIL'], targets: ['UKR/MIL'] }],
      ['ارتش اوکراین از دست دادن یک هواپیما را پذیرفت.', { type: 'loss.equipment', agents: [], targets: ['UKR/MIL'] }],
      // «کار X دانست»: who is said to have done it.
      ['روز دوشنبه پهپادی پایگاهی را در اربیل هدف گرفت. مقام‌های آمریکایی این حمله را کار کتائب حزب‌الله دانستند.', { type: 'attack.drone', act: 'accuse', agents: ['IRQ/REB'] }],
      // «این گروه» و «ـش»: whose fighters they are.
      ['حزب‌الله گفت نیروهای این گروه یک تانک را منهدم کردند.', { type: 'loss.equipment', agents: ['LBN/REB'] }],
      ['حزب‌الله اعلام کرد نیروهایش یک تانک را منهدم کردند.', { type: 'loss.equipment', agents: ['LBN/REB'] }],
      ['اوکراین گفت نیروهایش یک بالگرد را سرنگون کردند.', { type: 'loss.equipment', agents: ['UKR/MIL'] }],
      ['ارتش روسیه خارکیف را با موشک هدف قرار داد. در این حمله سه نفر کشته شدند.', { type: 'loss.people', agents: ['RUS/MIL'] }],
      ['نیروهای تایلند و کامبوج در مرز درگیر شدند. نیروهای کامبوج پیشروی کردند. وزارت دفاع تایلند گفت ارتش مواضع کامبوج را گلوله‌باران کرده است.', { type: 'attack.shelling', agents: ['THA/MIL'] }],
      ['ارتش تایلند و ارتش کامبوج درگیر شدند. وزیران خارجه دو کشور در کوالالامپور دیدار کردند.', { type: 'contact.meeting', agents: ['THA/GOV', 'KHM/GOV'] }],
      ['درگیری میان ارمنستان و جمهوری آذربایجان ادامه دارد. وزیر خارجه روسیه با هر دو همتای خود تلفنی گفت‌وگو کرد.', { type: 'contact.call', agents: ['RUS/GOV', 'ARM/GOV', 'AZE/GOV'] }],
      ['به گفته شاهدان، تانک‌ها وارد شهر شدند.', { type: 'control.gain' }],
      ['سازمان ملل اعلام کرد ۶۰ هزار نفر از الفاشر گریخته‌اند.', { type: 'evacuation', agents: [], targets: ['SDN/CVL'] }],
      ['اسرائیل بامداد دوشنبه بیروت را بمباران کرد.', { type: 'attack.air', agents: ['ISR/MIL'], targets: [], places: ['Beirut'] }],
      ['پزشکان بدون مرز گفت نه تن از کارکنانش در ال‌فاشر کشته شدند.', { type: 'loss.people', targets: ['-/NGO'] }],
      ['قطر حملات اسرائیل به الحدیده را محکوم کرد.', { type: 'position', agents: ['QAT/GOV'], targets: ['ISR/GOV'] }],
      ['وزارت دفاع ارمنستان گفت ۱۲ نظامی ارمنی اسیر شده‌اند.', { type: 'loss.people', targets: ['ARM/MIL'] }],
      ['دو شهروند لبنانی با شلیک سربازان اسرائیلی کشته شدند.', { type: 'loss.people', agents: ['ISR/MIL'], targets: ['LBN/CVL'] }],
      ['ارتش تایلند و ارتش کامبوج درگیر شدند. اسیران در مرز مبادله شدند.', { type: 'prisoners', agents: ['THA/GOV', 'KHM/GOV'] }],
      ['دو فلسطینی کشته و ۱۱ تن زخمی شدند.', { type: 'loss.people', targets: ['PSE/CVL'] }],
      ['ارتش اسرائیل از ایرانیان خواست از کارخانه‌های اسلحه دور شوند.', { type: 'appeal', targets: ['IRN/CVL'] }],
      ['آنتونی بلینکن با نیکول پاشینیان و الهام علی‌اف تلفنی گفت‌وگو کرد و خواستار پایان دادن به درگیری‌ها شد.', { type: 'appeal', targets: ['ARM/GOV', 'AZE/GOV'] }],
      ['اسرائیل غزه را بمباران کرد. حماس به اسرائیل موشک شلیک کرد. نروژ از دو طرف خواست به درگیری پایان دهند.', { type: 'appeal', targets: ['ISR/GOV', 'PSE/REB'] }],
    ],
  ],
  [
    'ar',
    [
      // A number is no part of the name of a channel; who frees stands before a verb of freeing; 'of them' counts again what was counted.
      ['أطلقت روسيا 15 صاروخا على كييف.', { type: 'attack.missile', agents: ['RUS/MIL'], figures: [{ what: 'missiles', value: 15 }] }],
      ['قال نادي الأسير إن إسرائيل أفرجت أمس عن 90 معتقلا فلسطينيا.', { type: 'prisoners', agents: ['ISR/GOV'], targets: ['PSE/CVL'], figures: [{ what: 'released', value: 90 }] }],
      ['أفرجت إسرائيل بالمقابل عن 90 معتقلا فلسطينيا.', { type: 'prisoners', agents: ['ISR/GOV'], targets: ['PSE/CVL'] }],
      ['أطلقت روسيا 112 طائرة مسيرة أسقط منها 98.', { type: 'loss.equipment', figures: [{ what: 'drones', value: 98 }] }],
      ['قصفت طائرات القنصلية الإيرانية في دمشق. وتحمّل طهران إسرائيل مسؤولية تلك الضربة.', { type: 'attack.air', act: 'accuse', agents: ['ISR/MIL'] }],
      ['اتفق مايك بنس وأردوغان على وقف العملية التركية خمسة أيام.', { type: 'ceasefire.agreement', agents: ['USA/GOV', 'TUR/GOV'] }],
      ['قال مصدر عسكري إن الحوثيين خرقوا هدنة الحديدة 73 مرة. وشملت الخروقات 11 محاولة تسلل و20 عملية قصف مدفعي وإطلاق نار على حيس.', { type: 'attack.shelling', agents: ['YEM/REB'], figures: [{ what: 'shellings', value: 20 }] }],
      ['قال الحوثيون إن طيران التحالف قصف صنعاء.', { type: 'attack.air', agents: ['-/MIL'] }],
      ['قالت وزارة الدفاع الروسية إن أوكرانيا أطلقت صواريخ على بيلغورود وإن الدفاعات الجوية اعترضتها.', { type: 'loss.equipment', agents: ['RUS/MIL'], targets: ['UKR/MIL'] }],
      ['أقر الجيش الأوكراني بخسارة طائرة واحدة فوق كورسك.', { type: 'loss.equipment', agents: [], targets: ['UKR/MIL'] }],
      ['قصف الجيش الروسي مدينة خاركيف. وأسفر القصف عن مقتل ثلاثة أشخاص.', { type: 'loss.people', agents: ['RUS/MIL'] }],
      ['صد الجيش السوداني هجوما لقوات الدعم السريع على الفاشر.', { agents: ['SDN/REB'], targets: ['SDN/MIL'] }],
      ['اشتبكت القوات التايلاندية والكمبودية على الحدود. وتقدمت القوات الكمبودية. وقالت وزارة الدفاع التايلاندية إن الجيش قصف مواقع كمبودية.', { type: 'attack.shelling', agents: ['THA/MIL'] }],
      ['اندلعت اشتباكات بين الجيش التايلاندي والجيش الكمبودي. والتقى وزيرا خارجية البلدين في كوالالمبور.', { type: 'contact.meeting', agents: ['THA/GOV', 'KHM/GOV'] }],
      ['اندلعت اشتباكات بين الجيش السوداني وقوات الدعم السريع. ووقّع ممثلو الطرفين اتفاق هدنة.', { type: 'ceasefire.agreement', agents: ['SDN/GOV', 'SDN/REB'] }],
      ['شنت إسرائيل غارات على بيروت فجر الاثنين.', { type: 'attack.air', agents: ['ISR/MIL'], targets: [], places: ['Beirut'] }],
      ['كانت الوزارة الأذربيجانية قد أقرت بمقتل 50 من جنودها.', { type: 'loss.people', agents: [], targets: ['AZE/MIL'] }],
      ['أعلنت منظمة أطباء بلا حدود مقتل تسعة من موظفيها في الفاشر.', { type: 'loss.people', targets: ['-/NGO'] }],
      ['قتل 218 شخصا منذ الأحد في السويداء.', { type: 'loss.people', targets: [] }],
      ['التقى وزير الدفاع التايلاندي نظيره الكمبودي في كوالالمبور.', { type: 'contact.meeting', agents: ['THA/MIL', 'KHM/MIL'] }],
      ['تجددت الاشتباكات بين القوات الأرمينية والأذربيجانية. وهاتف وزير الخارجية الروسي نظيريه.', { type: 'contact.call', agents: ['RUS/GOV', 'ARM/GOV', 'AZE/GOV'] }],
      ['تحدث الرئيس المصري عبد الفتاح السيسي هاتفيا مع نظيره الإيراني.', { type: 'contact.call', agents: ['EGY/GOV', 'IRN/GOV'] }],
      ['أصيب لبناني في غارة إسرائيلية.', { type: 'loss.people', targets: ['LBN/CVL'] }],
      ['قصفت إسرائيل غزة. وأطلقت حماس صواريخ على إسرائيل. ودعا الأمين العام للأمم المتحدة أنطونيو غوتيريش الطرفين إلى وقف القتال.', { type: 'appeal', targets: ['ISR/GOV', 'PSE/REB'] }],
    ],
  ],
];

/** Sentences that look alike, in which nobody may be supplied or another was told. */
const NO: [string, Row[]][] = [
  [
    'en',
    [
      // Breaches that nobody is told to have made, other attacks after one, one verb that takes two weapons.
      ['The OSCE recorded 300 ceasefire violations. Shelling of Avdiivka was reported.', { type: 'attack.shelling', agents: [] }],
      ['Azerbaijani forces violated the truce 12 times. Shelling killed a shepherd in Taghavard.', { type: 'attack.shelling', agents: [] }],
      ['Iran fired 30 missiles and 20 drones at Israel.', { type: 'attack.missile', figures: [{ what: 'missiles', value: 30 }, { what: 'drones', value: 20 }] }],
      // A truce that broke is no attack that somebody made.
      ['India and Pakistan traded accusations of violating the ceasefire.', { type: 'ceasefire.violation', act: 'accuse', agents: ['IND/GOV', 'PAK/GOV'] }],
      ['The truce collapsed on Friday. Washington blamed Hamas.', { type: 'accusation', agents: ['USA/GOV'], targets: ['PSE/REB'] }],
      // A struck capital is not its army.
      ['Russian and Ukrainian troops fought near Bakhmut. Russia attacked Kyiv.', { type: 'attack.other', agents: ['RUS/MIL'], targets: [], places: ['Kyiv'], published: '2023-03-02' }],
      // No side speaks: the army told of before.
      ['Thai and Cambodian troops clashed at the border. The army of Cambodia advanced. Reuters reported that the army had shelled Surin.', { type: 'attack.shelling', agents: ['KHM/MIL'] }],
      // Whose office it is is told.
      ['Ethiopian and Eritrean forces clashed. The foreign ministers of Kenya and Uganda met in Geneva.', { type: 'contact.meeting', agents: ['KEN/GOV', 'UGA/GOV'] }],
      // Own losses admitted in battle, sums over a time, a strike by nobody known, a striker's own people.
      ['Azerbaijan shelled Armenian positions. The Armenian army reported 37 more deaths in its ranks.', { type: 'loss.people', agents: [] }],
      ['Russian missiles hit Kharkiv. Since Monday, 40 people have been killed in the region.', { type: 'loss.people', agents: [] }],
      ['Gunmen opened fire on a bus in Quetta. Three people died.', { type: 'loss.people', agents: ['PAK/REB'] }],
      ['A shell hit a market in Goma. Two people died.', { type: 'loss.people', agents: [] }],
      ['The Red Cross said two people were wounded.', { type: 'loss.people', agents: [] }],
      ['Russian positions were shelled.', { type: 'attack.shelling', agents: [], targets: ['RUS/MIL'] }],
      ['Three Russian tanks were destroyed.', { type: 'loss.equipment', agents: [], targets: ['RUS/MIL'] }],
      ['A Ukrainian soldier was killed.', { type: 'loss.people', targets: ['UKR/MIL'] }],
      ['Norway called on Israel to stop.', { type: 'appeal', targets: ['ISR/GOV'] }],
      // What an army says of what it may have destroyed or lost itself, of what nobody shoots at in battle.
      ['Russia shelled Kharkiv. The Ukrainian army said three vehicles were destroyed.', { type: 'loss.equipment', agents: [] }],
      ['The Armenian defence ministry said that five ambulances were destroyed.', { type: 'loss.equipment', agents: [] }],
    ],
  ],
  [
    'fa',
    [
      ['ارتش آذربایجان مواضع ارمنستان را گلوله‌باران کرد. ارتش ارمنستان گفت سه سرباز این کشور کشته شدند.', { type: 'loss.people', agents: [] }],
      ['سه سرباز اوکراینی کشته شدند.', { type: 'loss.people', targets: ['UKR/MIL'] }],
    ],
  ],
  [
    'ar',
    [
      ['قتل ثلاثة أشخاص في غارة إسرائيلية.', { type: 'loss.people', agents: ['ISR/MIL'], targets: ['-/CVL'] }],
      ['قتل جندي تركي في حادث.', { type: 'loss.people', agents: [], targets: ['TUR/MIL'] }],
    ],
  ],
];

for (const [language, rows] of YES) {
  describe(`who did it to whom, supplied in ${language}`, () => {
    test.each(rows)('%s', (...row) => expectYes(language, row));
  });
}
for (const [language, rows] of NO) {
  describe(`who did it to whom, not supplied in ${language}`, () => {
    test.each(rows)('%s', (...row) => expectYes(language, row));
  });
}

test('whoever is supplied has a step of his own', () => {
  const reader = createReader();
  for (const [language, rows] of YES) {
    for (const [sentence] of rows) {
      for (const claim of reader.read(sentence, { language, published: '2020-10-20' }).claims) {
        if (/^(appeal|position|accusation)/.test(claim.type)) continue;
        for (const [rule, parties] of [['agent', claim.agents], ['target', claim.targets]] as const) {
          for (const { name, span } of parties) if (span === null) expect(claim.derivation.some((step) => step.rule === rule || step.rule === 'event' || (step.rule === 'speech' && step.decided.includes('told before'))), `${sentence}: ${claim.type} ${rule} ${name}`).toBe(true);
        }
      }
    }
  }
});

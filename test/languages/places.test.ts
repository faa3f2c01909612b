import { describe, test } from 'vitest';
import { expectYes, type Row } from './rows.js';

/** Where an event is placed when no name of a place stands in its clause: each language by the same rules. */
const YES: [string, Row[]][] = [
  [
    'en',
    [
      ['A shell hit a market in the Libyan capital on Monday.', { places: ['Tripoli'] }],
      // Whose a base is tells not where it lies.
      ['Militants fired ten rockets at the US base in Qatar on Monday.', { places: ['Qatar'] }],
      ['In Syria bases were struck by Israeli jets.', { type: 'attack.air', places: ['Syria'] }],
      // A name that no gazetteer has: with a small word in it, with that of a country at its end, behind 'at' with the place around it.
      ['Several shells hit a crowded market in Tall al Barida late on Monday.', { places: ['Tall Al Barida'] }],
      ['The rebels attacked the village of Quebrada del Toro on Sunday.', { places: ['Quebrada Del Toro'] }],
      ['Gunmen attacked a police post in Puerto Jordan on Monday.', { places: ['Puerto Jordan'] }],
      ['Gunmen attacked a police post in Amman, Jordan, on Monday.', { places: ['Amman'] }],
      ['Armed militants stormed an army base at Kurmo Dansha, Borno state, late on Monday.', { type: 'attack.ground', places: ['Kurmo Dansha', 'Borno'] }],
      ['Shells fell in the municipality of Tarasa.', { places: ['Tarasa'] }],
      // Where somebody speaks to people, in a capital or abroad, nothing of it happened.
      ['A drone hit a market in Kherson. Speaking in Brussels, Volodymyr Zelensky said 12 people had been killed in the attack.', { type: 'loss.people', places: ['Kherson'] }],
      ['The foreign minister said at a news conference in Ankara that Turkish jets had destroyed 20 targets in Sinjar.', { type: 'attack.air', places: ['Sinjar'] }],
      ['Speaking to reporters in Goma, the governor said rebels had attacked two positions.', { type: 'attack.ground', places: ['Goma'] }],
      ['A bomb exploded at a news conference in Kabul.', { places: ['Kabul'] }],
      // What is said at a place named first, or after a meeting, is said there.
      ['In Rabat, Foreign Minister Nasser Bourita called for a ceasefire in Gaza.', { type: 'appeal', places: ['Rabat'] }],
      ['On Friday in Oslo, the Norwegian prime minister condemned the attack on Gaza.', { type: 'position', places: ['Oslo'] }],
      ['Sergei Lavrov met Hakan Fidan in Antalya on Monday and called for a ceasefire.', { type: 'appeal', places: ['Antalya'] }],
      ['Fighting broke out in the Sudanese capital.', { type: 'clash', places: ['Khartoum'] }],
      ['Iran fired ballistic missiles at Israel, the army said.', { type: 'attack.missile', places: ['Israel'] }],
      ['Russia attacked Ukraine with drones overnight.', { type: 'attack.drone', places: ['Ukraine'] }],
      ['Armenian troops entered the town of Hadrut. Two people were killed in the town and hundreds fled to Goris.', { type: 'loss.people', places: ['Hadrut'] }],
      ['Armenian troops entered the town of Hadrut. Two people were killed in the town.', { type: 'loss.people', places: ['Hadrut'] }],
      ['The truce in Nagorno-Karabakh was agreed in Moscow. Stepanakert said that Azerbaijan had attacked the army of Nagorno-Karabakh. Talks about Nagorno-Karabakh go on.', { type: 'attack.other', places: ['Nagorno-Karabakh'] }],
      ['Jordan closed its airspace.', { type: 'closure', places: ['Jordan'] }],
      ['Gunmen attacked a convoy on the road between Kayes and Bamako.', { places: ['Kayes-Bamako road', 'Kayes', 'Bamako'] }],
      ['A drone struck a car on the Sidon-Tyre highway.', { type: 'attack.drone', places: ['Sidon-Tyre highway', 'Sidon', 'Tyre'] }],
      ['Troops moved along the road to Goma.', { type: 'deployment', places: ['Goma'] }],
      ['Fighting broke out in Uvira on Sunday. A security official in Kinshasa said that 12 soldiers were killed.', { type: 'loss.people', places: ['Uvira'] }],
      ['An air strike hit a market in Kadugli on Monday. The UN rights office in Geneva said 30 civilians had died.', { type: 'loss.people', places: ['Kadugli'] }],
      ['A shell hit a market in Omdurman. Residents in Khartoum said 12 people were killed.', { type: 'loss.people', places: ['Khartoum'] }],
      ['The troops shelled Talish. Several fighters in Yerevan were killed, officials said.', { type: 'loss.people', places: ['Yerevan'] }],
      ['Five people were killed in northern Iraq on Sunday.', { type: 'loss.people', places: ['Northern Iraq'] }],
      ['Seven soldiers were killed in central Mali on Monday.', { type: 'loss.people', places: ['Central Mali'] }],
      ['A drone struck Sheberghan airport.', { type: 'attack.drone', places: ['Sheberghan airport', 'Sheberghan'] }],
      ['Russia shot down a helicopter over Georgian territory.', { places: ['Georgia'] }],
      ['Niger said the attack on Tillaberi and Agadez was over. In Niger 34 soldiers were killed near the Mali border.', { type: 'loss.people', places: ['Mali-Niger border', 'Niger'] }],
      ['Gunmen attacked Goma near the Rwandan border.', { places: ['Goma'] }],
      ['Five people were killed when shells landed at Lasidi hospital in the evening.', { places: ['Lasidi hospital'] }],
      ['The troops have seized the Kandla Bridge after days of heavy fighting with the rebels.', { type: 'control.gain', places: ['Kandla bridge'] }],
      ['Shells hit Kherson hospital.', { type: 'attack.shelling', places: ['Kherson hospital', 'Kherson'] }],
      ['Residents fled to Kyiv on Monday.', { type: 'evacuation', places: ['Kyiv'] }],
      ['The UN handed out food in Wad Madani to 4,000 people who fled Khartoum.', { type: 'evacuation', places: ['Khartoum'] }],
      ['Hundreds of families have fled from Kabul.', { type: 'evacuation', places: ['Kabul'] }],
      ['Gunmen attacked Djibo in Burkina Faso. Fighting went on across the country.', { type: 'clash', places: ['Burkina Faso'] }],
      ['Gunmen attacked Djibo in Burkina Faso. Twelve soldiers were killed in the north of the country.', { type: 'loss.people', places: ['Northern Burkina Faso'] }],
      ['The army bombed villages in the north of Mali.', { type: 'attack.air', places: ['Northern Mali'] }],
      ['Militants attacked a checkpoint in Djibo. The group claimed responsibility for the attack.', { type: 'attack.ground', places: ['Djibo'] }],
      ['Gunmen attacked Palma. Mozambique sent troops to Cabo Delgado. Mozambique said that seven people were killed in Palma.', { type: 'loss.people', places: ['Palma'] }],
      ['Azerbaijani forces shelled Talish. Shelling of Talish and Martuni in Nagorno-Karabakh went on, and the fighting in Hadrut. Since Sunday 27 soldiers have been killed.', { type: 'loss.people', places: ['Nagorno-Karabakh'] }],
    ],
  ],
  [
    'fa',
    [
      // Names that no gazetteer has: before the place that they are in, of two words, behind an adjective, in a list.
      ['جنگنده‌ها مواضع آنان را نزدیک کیدران در استان هیران بمباران کردند.', { type: 'attack.air', places: ['Kidran', 'Hiran'] }],
      ['ارتش منطقه زبرداغ در شمال کشمیر را گلوله‌باران کرد.', { type: 'attack.shelling', places: ['Zbrdagh', 'Kashmir'] }],
      ['۲۰ نفر در محله ساحلی همر شوجب در موگادیشو زخمی شدند.', { type: 'loss.people', places: ['Hmr Shujb', 'Mogadishu'] }],
      ['یک سرباز در مناطق تورغه، شاهوند و نوسار کشته شد.', { type: 'loss.people', places: ['Turghh'] }],
      // Nouns that are no names: with an ending of one among others, or an adjective.
      ['پنج نفر در ساختمانی در کابل کشته شدند.', { type: 'loss.people', places: ['Kabul'] }],
      ['ارتش منطقه مرزی را گلوله‌باران کرد.', { type: 'attack.shelling', places: [] }],
      ['ارتش لیبی دوشنبه انبار سلاح را در پایتخت لیبی بمباران کرد.', { type: 'attack.air', places: ['Tripoli'] }],
      ['ایران شامگاه شنبه به اسرائیل موشک شلیک کرد.', { type: 'attack.missile', places: ['Israel'] }],
      ['ارتش جاده بلخاب به یکاولنگ را بست.', { type: 'closure', places: ['Balkhab-Yakawlang road', 'Balkhab', 'Yakawlang'] }],
      ['گلوله‌هایی به جزیره تشونگ‌نو اصابت کرد.', { places: ['Tshungnu island'] }],
      ['یکشنبه در اوویرا درگیری شد. یک مقام امنیتی در کینشاسا گفت ۱۲ سرباز کشته شدند.', { type: 'loss.people', places: ['Uvira'] }],
      ['نیروهای چاد در دریاچه چاد و انجامنا هستند. ارتش چاد گفت ۲۰ نظامی نزدیک مرز نیجریه کشته شدند.', { type: 'loss.people', places: ['Chad-Nigeria border'] }],
      ['پهپاد اسرائیل در خاک ایران سقوط کرد.', { type: 'loss.equipment', places: ['Iran'] }],
      ['دو نفر در پایتخت سودان جنوبی کشته شدند.', { type: 'loss.people', places: ['Juba'] }],
      ['در بغداد نخست‌وزیر عراق خواستار آتش‌بس در غزه شد.', { type: 'appeal', places: ['Baghdad'] }],
      ['دو نفر در مرکز مالی کشته شدند.', { type: 'loss.people', places: ['Central Mali'] }],
      ['بمباران بیمارستان نوره در الفاشر پنج کشته داشت.', { type: 'attack.air', places: ['Nurh hospital', 'El Fasher'] }],
      ['شبه‌نظامیان به شهر الفاشر در سودان حمله کردند. در سراسر کشور درگیری ادامه دارد.', { type: 'clash', places: ['Sudan'] }],
      ['ارتش سودان به الفاشر حمله کرد. سخنگوی گوترش در نیویورک گفت که بیش از ۹۰ نفر کشته شدند.', { type: 'loss.people', places: ['El Fasher'] }],
      // 'The city' without an article: as object, behind a relation, in front of what only its neighbour's clause names; what is left is not where people go.
      ['ارتش سودان به شهر سنجه حمله کرد. صدها خانواده سه‌شنبه شهر را به سوی سنار ترک کردند.', { type: 'evacuation', places: ['Sinja'] }],
      ['ارتش سودان شهر سنجه را محاصره کرد. نیروها از غرب وارد شهر شده‌اند و شورشیان به سمت سنار عقب‌نشینی می‌کنند.', { type: 'control.gain', places: ['Sinja'] }],
      ['ارتش سودان شهر سنجه را محاصره کرد. مذاکرات در شهر پورت‌سودان برگزار شد. درگیری در اطراف شهر ادامه دارد.', { type: 'clash', places: ['Sinja'] }],
      // A capital that is taken, a country that forces are sent to or leave.
      ['سخنگوی ارتش سودان گفت: خارطوم را پس گرفتیم.', { type: 'control.gain', targets: [], places: ['Khartoum'] }],
      ['شورشیان به گوما حمله کردند. فرانسه سه هزار سرباز به مالی فرستاد.', { type: 'deployment', agents: ['FRA/MIL'], places: ['Mali'] }],
      ['درگیری در نیامی رخ داد. آمریکا نظامیان خود را از لیبی خارج کرد.', { type: 'control.withdrawal', places: ['Libya'] }],
      // A country is where its war is.
      ['از سال ۲۰۱۱ بیش از ۱۰۰ هزار نفر در جنگ داخلی سوریه جان باخته‌اند.', { type: 'loss.people', places: ['Syria'] }],
      // A name that no gazetteer has, behind a compass point, in quotation marks or not.
      ['ارتش سودان جمعه از تصرف شهر شمالی «کرنوغ» خبر داد.', { type: 'control.gain', places: ['Krnugh'] }],
      ['نیروهای سوری وارد شهرک جنوبی کرنوغ در استان درعا شدند.', { type: 'control.gain', places: ['Krnugh', 'Daraa province'] }],
      // But not 'a city', nor a war with somebody, nor a town that is only described.
      ['در شهر گوما درگیری شد. در شهری در شرق کنگو پنج نفر کشته شدند.', { type: 'loss.people', places: ['Eastern DR Congo'] }],
      ['در جنگ روسیه با اوکراین پنج نفر کشته شدند.', { type: 'loss.people', places: [] }],
      ['ارتش در شهر شمالی کشور مستقر شد.', { type: 'deployment', places: [] }],
      ['ارتش فرودگاه شبرغان را بمباران کرد.', { type: 'attack.air', places: ['Sheberghan airport', 'Sheberghan'] }],
    ],
  ],
  [
    'ar',
    [
      ['نصب مسلحون كمينا لحافلة على طريق غاو أنسونغو.', { places: ['Gao-Ansongo road', 'Gao', 'Ansongo'] }],
      ['هاجم مسلحون مخيمي زمزم وأبو شوك.', { type: 'attack.ground', places: ['Zamzam', 'Abu Shouk'] }],
      ['اندلعت اشتباكات الأحد في أوفيرا. وقال مسؤول أمني في كينشاسا إن 12 جنديا قتلوا.', { type: 'loss.people', places: ['Uvira'] }],
      ['قصفت الطائرات مقر وزارة الدفاع في العاصمة السودانية.', { type: 'attack.air', places: ['Khartoum'] }],
      ['وفي بغداد، دعا رئيس الوزراء العراقي إلى وقف إطلاق النار في غزة.', { type: 'appeal', places: ['Baghdad'] }],
      ['دخل الجيش بلدة كيرنوي. وقال متحدث إن المسلحين قصفوا البلدة ثم فروا إلى سنار.', { type: 'attack.shelling', places: ['Kirnwi'] }],
      ['دخل الجيش مدينة سنجة. وقتل ثلاثة أشخاص في المدينة.', { type: 'loss.people', places: ['Sinja'] }],
      ['أطلقت إيران صواريخ باليستية على إسرائيل.', { type: 'attack.missile', places: ['Israel'] }],
      ['سقطت طائرة مسيرة داخل الأراضي السورية.', { type: 'loss.equipment', places: ['Syria'] }],
      ['سيطر الجيش على جسر الحلفايا.', { type: 'control.gain', places: ['Halfaya bridge', 'Halfaya'] }],
      ['قصفت الطائرات مستشفى السلبوك في أم درمان.', { type: 'attack.air', places: ['Al-Slbwk hospital', 'Omdurman'] }],
      ['التقى السراج الخميس بأنقرة الرئيس التركي رجب طيب أردوغان.', { type: 'contact.meeting', places: ['Ankara'] }],
      ['قتل 3 مدنيين بقصف مدفعي بإدلب.', { type: 'loss.people', places: ['Idlib'] }],
      ['قتل خمسة جنود في تمبكتو في مالي. وقتل جندي شرقي البلاد.', { type: 'loss.people', places: ['Eastern Mali'] }],
      ['قتل ثلاثة أشخاص في وسط مالي.', { type: 'loss.people', places: ['Central Mali'] }],
      ['أغار الطيران على لبنان. وقتل شخصان في لبنان. وقصفت الطائرات بنت جبيل وصور.', { type: 'attack.air', places: ['Bint Jbeil', 'Tyre'] }],
      // Names that no gazetteer has: ending as an adjective of a man would behind a noun of a woman, of two words, after 'and'.
      ['تعرضت بلدة كيرنوي في شمال دارفور لقصف مدفعي.', { type: 'attack.shelling', places: ['Kirnwi', 'North Darfur'] }],
      ['قتل خمسة أشخاص في غارة على حي نوما كاب شرقي المدينة.', { type: 'loss.people', places: ['Nwma Kab'] }],
      ['سيطر الجيش على قريتي الهنداوي وسرغوت، وقتل أربعة مسلحين.', { type: 'control.gain', places: ['Al-Hndawi', 'Srghwt'] }],
      ['هاجم مسلحون قرى دوغور وبانتا وكورو ثم انسحبوا.', { type: 'attack.ground', places: ['Dwghwr', 'Banta', 'Kwrw'] }],
      ['قصف الطيران بلدة كفرشايا وغادر السكان منازلهم.', { type: 'evacuation', places: ['Kfrshaia'] }],
      ['قصفت المدفعية سد برغوز.', { type: 'attack.shelling', places: ['Brghwz dam'] }],
      // What was named is told again by what it is.
      ['تعرضت بلدة كيرنوي لقصف مدفعي. وسيطر الجيش على مدينة سنجة في سنار. وقال شهود إن مئات العائلات نزحت من البلدة.', { type: 'evacuation', places: ['Kirnwi'] }],
      ['انفجرت قنبلة قرب سجن السلبوك. وشن الطيران غارة على مدينة سنجة. وقتل حارسان في السجن.', { type: 'loss.people', places: ['Al-Slbwk prison'] }],
      // A namesake of a place of another country.
      ['سيطرت القوات العراقية على حي الجولان في الفلوجة.', { type: 'control.gain', places: ['Al-Jwlan', 'Fallujah'] }],
      ['قصفت المدفعية السورية مدينة أريحا. وقتل ثلاثة مدنيين في إدلب.', { type: 'attack.shelling', places: ['Ariha'] }],
      ['قصف الجيش الإسرائيلي مدينة أريحا في الضفة الغربية.', { type: 'attack.shelling', places: ['Jericho', 'West Bank'] }],
      ['نزح آلاف من سكان المناطق الحدودية بين تايلند وكمبوديا.', { type: 'evacuation', places: ['Cambodia-Thailand border'] }],
      ['هاجم مسلحون قافلة على الطريق السريع بين غاو وكيدال وقتلوا ستة جنود.', { type: 'loss.people', places: ['Gao-Kidal highway', 'Gao', 'Kidal'] }],
    ],
  ],
];

/** Sentences that look alike and place nothing, or elsewhere. */
const NO: Row[] = [
  // Where it happened is told before of what who tells it governs.
  ['The governor of Belgorod said two people were killed when a drone hit a car in the village of Grafovka.', { type: 'loss.people', places: ['Grafovka', 'Belgorod'] }],
  ['Troops entered the town of Hadrut. The mayor of Shushi said the city was shelled overnight.', { type: 'attack.shelling', places: ['Shusha'] }],
  ['The army of Sudan pulled back from the city "for tactical reasons".', { type: 'control.withdrawal', places: [] }],
  ['Russia urged Ukraine to observe the ceasefire.', { type: 'appeal', places: [] }],
  ['The army shelled the provincial capital of Idlib.', { type: 'attack.shelling', places: ['Idlib'] }],
  ['The army shelled the capital Khartoum.', { type: 'attack.shelling', places: ['Khartoum'] }],
  ['Troops entered the town of Hadrut. Iran said in Tehran that it was concerned. Two people were killed in the city.', { type: 'loss.people', places: ['Hadrut'] }],
  ['A drone hit a hospital in Kherson on Monday morning.', { type: 'attack.drone', places: ['Kherson'] }],
  ['Troops were attacked north of Djibo.', { type: 'attack.other', places: ['Djibo'] }],
  ['The defence ministry in Kyiv said that 12 people were killed.', { type: 'loss.people', places: [] }],
  ['Israel condemned the strike on Jordan.', { type: 'position', places: [] }],
  ['Kyiv deported ten people on Monday.', { type: 'evacuation', places: [] }],
  ['Norway called for a ceasefire in Sudan.', { type: 'appeal', places: [] }],
  ['Sergei Lavrov met Hakan Fidan in Antalya on Monday. Qatar called for a ceasefire in Gaza.', { type: 'appeal', places: [] }],
  ['Gunmen then withdrew to an Orthodox monastery.', { type: 'control.withdrawal', places: [] }],
];

/** Words that name a place only in a document about its country, or after a word for one. */
const LOCAL: Row[] = [
  ['حصلت الوكالة على صور للهجوم الذي قتل فيه ثلاثة أشخاص في مالي.', { type: 'loss.people', places: ['Mali'] }],
  ['قصفت المدفعية القرية مرتين.', { type: 'attack.shelling', places: [] }],
  ['دمر القصف منازل في قرية زراعية وقتل شخصين.', { type: 'loss.people', places: [] }],
  ['قصفت المدفعية قرية كفرشايا مجددا.', { type: 'attack.shelling', places: ['Kfrshaia'] }],
  ['قصف الجيش سجن السلبوك. ونقل ثلاثة جرحى أصيبوا في سنجة إلى السجن.', { type: 'loss.people', places: ['Sinja'] }],
  ['قتل ثلاثة في المستشفى الميداني.', { type: 'loss.people', places: [] }],
  ['قصفت المدفعية بلدة صور.', { type: 'attack.shelling', places: ['Tyre'] }],
];

/** Persian names of places with ی after them: after a vowel still the place, after a consonant a family name made of it. */
const YEH: Row[] = [
  ['ارتش اسرائیل غزه‌ی محاصره‌شده را بمباران کرد.', { type: 'attack.air', places: ['Gaza'] }],
  ['رضا بروجردی گفت که ارتش اسرائیل مواضع حزب‌الله را بمباران کرد.', { type: 'attack.air', places: [] }],
  ['احمد کاشانی شنبه در انفجار مین کشته شد.', { type: 'loss.people', places: [] }],
  ['سه نفر شنبه در کاشان کشته شدند.', { type: 'loss.people', places: ['Kashan'] }],
];

for (const [language, rows] of YES) {
  describe(`places supplied in ${language}`, () => {
    test.each(rows)('%s', (...row) => expectYes(language, row));
  });
}
describe('places not supplied', () => {
  test.each(NO)('%s', (...row) => expectYes('en', row));
});
describe('places and family names made of them', () => {
  test.each(YEH)('%s', (...row) => expectYes('fa', row));
});
describe('names that are other words as well', () => {
  test.each(LOCAL)('%s', (...row) => expectYes('ar', row));
});

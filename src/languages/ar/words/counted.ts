import type { CountedRow } from '../../../reading/tables.js';

/** What conflict news counts. A noun stands with its broken plurals in a row of its own. */
export const counted: CountedRow[] = [
  { what: 'vehicles', kind: 'equipment', forms: 'سيارة مدنية | سيارات مدنية | مركبة مدنية | مركبات مدنية | آلية مدنية | آليات مدنية' },
  { what: 'buildings', kind: 'other', forms: 'مبنى سكني | مبان سكنية | مباني سكنية | عمارة سكنية | بناية سكنية | برج سكني | أبراج سكنية' },
  // people
  { what: 'people', kind: 'people', number: 2, forms: 'قتيلان | قتيلين | قتيلتان | قتيلتين | جريحان | جريحين | شهيدان | شهيدين | سقوط قتيلين | وقوع قتيلين | سقوط شهيدين | وقوع شهيدين' },
  { what: 'people', kind: 'people', number: 1, forms: 'قتيل | جريح | شهيد | سقوط قتيل | وقوع قتيل | سقوط شهيد | وقوع شهيد' },
  { what: 'people', kind: 'people', forms: 'شخص | أشخاص' },
  { what: 'people', kind: 'people', forms: 'فرد | أفراد' },
  { what: 'people', kind: 'people', forms: 'رجل | رجال' },
  { what: 'people', kind: 'people', forms: 'نفر | أنفار' },
  { what: 'people', kind: 'people', forms: 'نسمة | راكب | ركاب | مسافر' },
  { what: 'people', kind: 'people', members: true, forms: 'عنصر | عناصر' },
  { what: 'people', kind: 'people', role: 'civilians', forms: 'رعايا' },
  { what: 'people', kind: 'people', role: 'civilians', forms: 'قروي' },
  { what: 'people', kind: 'people', role: 'civilians', forms: 'شاب | شبان | شباب' },
  { what: 'people', kind: 'people', role: 'civilians', forms: 'شابة' },
  { what: 'patients', kind: 'people', role: 'civilians', subset: 'patients', forms: 'مريض | مرضى' },
  { what: 'people', kind: 'people', forms: 'عضو | أعضاء' },
  { what: 'people', kind: 'people', forms: 'ضيف | ضيوف | حارس | حراس' },
  { what: 'soldiers', kind: 'people', role: 'troops', subset: 'soldiers', forms: 'جندي | جنود' },
  { what: 'soldiers', kind: 'people', role: 'troops', subset: 'soldiers', forms: 'عسكري | عسكريي | عساكر' },
  { what: 'soldiers', kind: 'people', role: 'troops', subset: 'soldiers', forms: 'مجند' },
  { what: 'soldiers', kind: 'people', role: 'troops', subset: 'soldiers', forms: 'مظلي' },
  { what: 'officers', kind: 'people', role: 'troops', subset: 'officers', forms: 'ضابط | ضباط' },
  { what: 'officers', kind: 'people', role: 'troops', subset: 'officers', forms: 'جنرال | جنرالات' },
  { what: 'officers', kind: 'people', role: 'troops', subset: 'officers', forms: 'عقيد | عقداء' },
  { what: 'officers', kind: 'people', role: 'troops', subset: 'officers', forms: 'عميد | عمداء' },
  { what: 'officers', kind: 'people', role: 'troops', subset: 'officers', forms: 'ملازم | ملازم أول' },
  { what: 'officers', kind: 'people', role: 'troops', subset: 'officers', forms: 'نقيب | نقباء' },
  { what: 'soldiers', kind: 'people', role: 'troops', subset: 'soldiers', forms: 'رقيب | رقباء' },
  { what: 'soldiers', kind: 'people', role: 'troops', subset: 'soldiers', forms: 'عريف | عرفاء' },
  { what: 'pilots', kind: 'people', role: 'troops', subset: 'pilots', forms: 'طيار | طيارون' },
  { what: 'crew', kind: 'people', role: 'troops', subset: 'crew', forms: 'طاقم | أطقم | طواقم' },
  { what: 'crew', kind: 'people', role: 'troops', subset: 'crew', forms: 'بحار | بحارة' },
  { what: 'commanders', kind: 'people', role: 'commander', subset: 'commanders', forms: 'قائد | قادة' },
  { what: 'commanders', kind: 'people', role: 'militants', subset: 'commanders', forms: 'قيادي | قياديي | قياديون' },
  { what: 'fighters', kind: 'people', role: 'militants', subset: 'fighters', forms: 'مقاتل | مقاتلي' },
  { what: 'fighters', kind: 'people', role: 'militants', subset: 'fighters', forms: 'مسلح | مسلحي | عنصر مسلح | عناصر مسلحة' },
  { what: 'fighters', kind: 'people', role: 'militants', subset: 'fighters', forms: 'متمرد | متمردي' },
  { what: 'fighters', kind: 'people', role: 'militants', subset: 'fighters', forms: 'إرهابي' },
  { what: 'fighters', kind: 'people', role: 'militants', subset: 'fighters', forms: 'انتحاري' },
  { what: 'fighters', kind: 'people', role: 'militants', subset: 'fighters', forms: 'مهاجم' },
  { what: 'fighters', kind: 'people', role: 'militants', subset: 'fighters', forms: 'ميليشياوي | جهادي | مخرب' },
  { what: 'fighters', kind: 'people', role: 'militants', subset: 'fighters', forms: 'مهرب | متسلل | خاطف' },
  { what: 'fighters', kind: 'people', role: 'militants', subset: 'fighters', forms: 'قرصان | قراصنة' },
  { what: 'mercenaries', kind: 'people', role: 'foreign-fighters', subset: 'mercenaries', forms: 'مرتزق | مرتزقة' },
  { what: 'mercenaries', kind: 'people', role: 'foreign-fighters', subset: 'mercenaries', forms: 'مقاتل أجنبي | مقاتلين أجانب | مقاتلا أجنبيا' },
  { what: 'volunteers', kind: 'people', role: 'troops', subset: 'volunteers', forms: 'متطوع | متطوعي' },
  {
    what: 'peacekeepers',
    kind: 'people',
    role: 'peacekeepers',
    subset: 'peacekeepers',
    forms:
      'جندي حفظ سلام | جندي حفظ السلام | جندي من قوات حفظ السلام | جندي من حفظ السلام | جندي في قوات حفظ السلام | جنديا حفظ سلام | جنديا حفظ السلام | ' +
      'جنديا من قوات حفظ السلام | جنديا من حفظ السلام | جنديا في قوات حفظ السلام | جنود حفظ سلام | جنود حفظ السلام | جنود من قوات حفظ السلام | ' +
      'جنود من حفظ السلام | جنود في قوات حفظ السلام | عنصر حفظ سلام | عنصر حفظ السلام | عنصر من قوات حفظ السلام | عنصر من حفظ السلام | ' +
      'عنصر في قوات حفظ السلام | عناصر حفظ سلام | عناصر حفظ السلام | عناصر من قوات حفظ السلام | عناصر من حفظ السلام | عناصر في قوات حفظ السلام | ' +
      'عنصرا حفظ سلام | عنصرا حفظ السلام | عنصرا من قوات حفظ السلام | عنصرا من حفظ السلام | عنصرا في قوات حفظ السلام',
  },
  {
    what: 'border-guards',
    kind: 'people',
    role: 'border-guard',
    subset: 'border-guards',
    forms:
      'جندي حرس حدود | جندي حرس الحدود | جندي من حرس الحدود | جنود حرس حدود | جنود حرس الحدود | جنود من حرس الحدود | عنصر حرس حدود | عنصر حرس الحدود | ' +
      'عنصر من حرس الحدود | عناصر حرس حدود | عناصر حرس الحدود | عناصر من حرس الحدود',
  },
  {
    what: 'police',
    kind: 'people',
    role: 'police',
    subset: 'police',
    forms:
      'شرطي | رجل شرطة | رجل الشرطة | رجال شرطة | رجال الشرطة | عنصر شرطة | عنصر الشرطة | عناصر شرطة | عناصر الشرطة | أفراد شرطة | أفراد الشرطة | ' +
      'فرد شرطة | فرد الشرطة | ضابط شرطة | ضابط الشرطة | ضباط شرطة | ضباط الشرطة',
  },
  { what: 'police', kind: 'people', role: 'police', subset: 'police', forms: 'دركي' },
  {
    what: 'security-personnel',
    kind: 'people',
    role: 'forces',
    subset: 'security-personnel',
    forms:
      'رجل أمن | رجل الأمن | رجل أمني | رجل أمنيين | رجال أمن | رجال الأمن | رجال أمني | رجال أمنيين | عنصر أمن | عنصر الأمن | عنصر أمني | ' +
      'عنصر أمنيين | عناصر أمن | عناصر الأمن | عناصر أمني | عناصر أمنيين | أفراد أمن | أفراد الأمن | أفراد أمني | أفراد أمنيين | فرد أمن | فرد الأمن | ' +
      'فرد أمني | فرد أمنيين',
  },
  { what: 'civilians', kind: 'people', role: 'civilians', subset: 'civilians', forms: 'مدني' },
  { what: 'civilians', kind: 'people', role: 'civilians', subset: 'civilians', forms: 'مواطن' },
  { what: 'civilians', kind: 'people', role: 'civilians', subset: 'civilians', forms: 'شخص مدني | أشخاص مدنيين | أشخاص مدنيون' },
  { what: 'civilians', kind: 'people', role: 'civilians', subset: 'civilians', forms: 'مزارع | راع | رعاة' },
  { what: 'civilians', kind: 'people', role: 'civilians', subset: 'civilians', forms: 'سائق | صياد | مار | مارة' },
  { what: 'civilians', kind: 'people', role: 'civilians', subset: 'civilians', forms: 'مصل | مصلين | متظاهر' },
  { what: 'civilians', kind: 'people', role: 'civilians', subset: 'civilians', forms: 'متسوق | متقاعد | أرملة' },
  { what: 'civilians', kind: 'people', role: 'civilians', subset: 'civilians', forms: 'سائح | سياح | سائحة' },
  { what: 'civilians', kind: 'people', role: 'civilians', subset: 'civilians', forms: 'زائر | زوار | حاج | حجاج | مصلي' },
  { what: 'civilians', kind: 'people', role: 'civilians', subset: 'civilians', forms: 'محتج | مشيع | معز | مدرس | محام | محامي | رجل دين | رجال دين | نزيل | نزلاء | علماء' },
  { what: 'civilians', kind: 'people', role: 'civilians', subset: 'civilians', forms: 'تاجر | تجار | بائع | باعة | صاحب متجر | صاحب محل | ربة منزل | ربة بيت' },
  { what: 'civilians', kind: 'people', role: 'civilians', subset: 'civilians', forms: 'خباز | حلاق | نجار | حداد | خياط | مهندس | محاسب | صيدلي | فلاح | كاهن | راهبة' },
  { what: 'children', kind: 'people', role: 'civilians', subset: 'children', forms: 'طفل | أطفال' },
  { what: 'children', kind: 'people', role: 'civilians', subset: 'children', forms: 'رضيع | رضع' },
  { what: 'children', kind: 'people', role: 'civilians', subset: 'children', forms: 'قاصر | قاصرون' },
  { what: 'children', kind: 'people', role: 'civilians', subset: 'children', forms: 'فتى | فتيان | صبي | صبية' },
  { what: 'children', kind: 'people', role: 'civilians', subset: 'children', forms: 'فتاة | فتيات' },
  { what: 'women', kind: 'people', role: 'civilians', subset: 'women', forms: 'امرأة | نساء' },
  { what: 'women', kind: 'people', role: 'civilians', subset: 'women', forms: 'سيدة | أم حامل' },
  { what: 'elderly', kind: 'people', role: 'civilians', subset: 'elderly', forms: 'مسن | عجوز | شيخ مسن' },
  { what: 'students', kind: 'people', role: 'civilians', subset: 'students', forms: 'طالب | طلاب | طلبة' },
  { what: 'students', kind: 'people', role: 'civilians', subset: 'students', forms: 'تلميذ | تلاميذ' },
  { what: 'workers', kind: 'people', role: 'civilians', subset: 'workers', forms: 'عامل | عمال' },
  { what: 'workers', kind: 'people', role: 'civilians', subset: 'workers', forms: 'موظف | موظفي' },
  { what: 'teachers', kind: 'people', role: 'civilians', subset: 'teachers', forms: 'معلم | أستاذ | أساتذة' },
  // Women of the same kinds: each is the singular of a row of its own.
  { what: 'civilians', kind: 'people', role: 'civilians', subset: 'civilians', forms: 'مدنية' },
  { what: 'civilians', kind: 'people', role: 'civilians', subset: 'civilians', forms: 'مواطنة' },
  { what: 'civilians', kind: 'people', role: 'civilians', subset: 'civilians', forms: 'متقاعدة' },
  { what: 'civilians', kind: 'people', role: 'civilians', subset: 'civilians', forms: 'مهندسة' },
  { what: 'civilians', kind: 'people', role: 'civilians', subset: 'civilians', forms: 'بائعة' },
  { what: 'children', kind: 'people', role: 'civilians', subset: 'children', forms: 'طفلة' },
  { what: 'children', kind: 'people', role: 'civilians', subset: 'children', forms: 'رضيعة' },
  { what: 'elderly', kind: 'people', role: 'civilians', subset: 'elderly', forms: 'مسنة' },
  { what: 'patients', kind: 'people', role: 'civilians', subset: 'patients', forms: 'مريضة' },
  { what: 'students', kind: 'people', role: 'civilians', subset: 'students', forms: 'طالبة' },
  { what: 'workers', kind: 'people', role: 'civilians', subset: 'workers', forms: 'عاملة' },
  { what: 'workers', kind: 'people', role: 'civilians', subset: 'workers', forms: 'موظفة' },
  { what: 'soldiers', kind: 'people', role: 'troops', subset: 'soldiers', forms: 'جندية' },
  { what: 'soldiers', kind: 'people', role: 'troops', subset: 'soldiers', forms: 'مجندة' },
  { what: 'medics', kind: 'people', role: 'medical-staff', subset: 'medics', forms: 'ممرضة' },
  { what: 'journalists', kind: 'people', role: 'journalists', subset: 'journalists', forms: 'صحفية' },
  { what: 'journalists', kind: 'people', role: 'journalists', subset: 'journalists', forms: 'صحافية' },
  { what: 'journalists', kind: 'people', role: 'journalists', subset: 'journalists', forms: 'مراسلة' },
  { what: 'journalists', kind: 'people', role: 'journalists', subset: 'journalists', forms: 'مصورة' },
  { what: 'journalists', kind: 'people', role: 'journalists', subset: 'journalists', forms: 'صحفي' },
  { what: 'journalists', kind: 'people', role: 'journalists', subset: 'journalists', forms: 'صحافي' },
  { what: 'journalists', kind: 'people', role: 'journalists', subset: 'journalists', forms: 'إعلامي | مراسل' },
  { what: 'journalists', kind: 'people', role: 'journalists', subset: 'journalists', forms: 'مصور' },
  { what: 'medics', kind: 'people', role: 'medical-staff', subset: 'medics', forms: 'مسعف' },
  { what: 'medics', kind: 'people', role: 'medical-staff', subset: 'medics', forms: 'طبيب | أطباء' },
  { what: 'medics', kind: 'people', role: 'medical-staff', subset: 'medics', forms: 'ممرض' },
  {
    what: 'aid-workers',
    kind: 'people',
    role: 'aid-organisation',
    subset: 'aid-workers',
    forms:
      'عامل إغاثة | عامل الإغاثة | عامل إنساني | عامل إنسانيين | عمال إغاثة | عمال الإغاثة | عمال إنساني | عمال إنسانيين | موظف إغاثة | موظف الإغاثة | ' +
      'موظف إنساني | موظف إنسانيين | موظفي إغاثة | موظفي الإغاثة | موظفي إنساني | موظفي إنسانيين | موظفا إغاثة | موظفا الإغاثة | موظفا إنساني | ' +
      'موظفا إنسانيين',
  },
  {
    what: 'aid-workers',
    kind: 'people',
    role: 'aid-organisation',
    subset: 'aid-workers',
    forms:
      'موظف أممي | موظف أمميين | موظف في الأمم المتحدة | موظف الأونروا | موظفي أممي | موظفي أمميين | موظفي في الأمم المتحدة | موظفي الأونروا | ' +
      'موظفا أممي | موظفا أمميين | موظفا في الأمم المتحدة | موظفا الأونروا',
  },
  {
    what: 'rescuers',
    kind: 'people',
    role: 'civil-defence',
    subset: 'rescuers',
    forms: 'عنصر دفاع مدني | عنصر الدفاع المدني | عنصر من الدفاع المدني | عناصر دفاع مدني | عناصر الدفاع المدني | عناصر من الدفاع المدني | رجال إطفاء',
  },
  { what: 'rescuers', kind: 'people', role: 'civil-defence', subset: 'rescuers', forms: 'منقذ' },
  { what: 'officials', kind: 'people', role: 'officials', subset: 'officials', forms: 'مسؤول' },
  { what: 'officials', kind: 'people', role: 'officials', subset: 'officials', forms: 'نائب | نواب | وزير | وزراء' },
  { what: 'diplomats', kind: 'people', role: 'diplomat', subset: 'diplomats', forms: 'دبلوماسي' },
  { what: 'observers', kind: 'people', role: 'experts', subset: 'observers', forms: 'مراقب | مراقبي' },
  { what: 'experts', kind: 'people', role: 'experts', subset: 'experts', forms: 'خبير | خبراء' },
  { what: 'experts', kind: 'people', role: 'experts', subset: 'experts', forms: 'مستشار | مستشارين عسكريين' },
  { what: 'residents', kind: 'people', role: 'residents', forms: 'ساكن | سكان' },
  { what: 'residents', kind: 'people', role: 'residents', forms: 'أهالي' },
  { what: 'refugees', kind: 'people', role: 'refugees', forms: 'لاجئ | لاجئي' },
  { what: 'refugees', kind: 'people', role: 'refugees', forms: 'مهاجر' },
  { what: 'displaced', kind: 'people', role: 'refugees', forms: 'نازح | نازحي' },
  { what: 'displaced', kind: 'people', role: 'refugees', forms: 'مهجر' },
  { what: 'displaced', kind: 'people', role: 'refugees', forms: 'مشرد' },
  { what: 'prisoners', kind: 'people', role: 'prisoners', forms: 'أسير | أسرى | أسيرة | أسير حرب | أسرى حرب' },
  { what: 'prisoners', kind: 'people', role: 'prisoners', forms: 'سجين | سجناء' },
  { what: 'prisoners', kind: 'people', role: 'prisoners', forms: 'معتقل | معتقلي' },
  { what: 'prisoners', kind: 'people', role: 'prisoners', forms: 'محتجز | محتجزي' },
  { what: 'hostages', kind: 'people', role: 'prisoners', forms: 'رهينة | رهائن' },
  { what: 'hostages', kind: 'people', role: 'prisoners', forms: 'مختطف | مخطوف' },
  { what: 'families', kind: 'people', role: 'civilians', forms: 'عائلة | عوائل' },
  { what: 'families', kind: 'people', role: 'civilians', forms: 'أسرة | أسر' },
  { what: 'bodies', kind: 'people', forms: 'جثة | جثث' },
  { what: 'bodies', kind: 'people', forms: 'جثمان | جثامين' },
  { what: 'bodies', kind: 'people', mass: true, forms: 'رفات | أشلاء' },
  // armour and vehicles
  { what: 'tanks', kind: 'equipment', forms: 'دبابة' },
  {
    what: 'armoured-vehicles',
    kind: 'equipment',
    forms:
      'مدرعة | عربة مدرعة | عربة المدرعة | عربة مصفحة | عربة المصفحة | عربات مدرعة | عربات المدرعة | عربات مصفحة | عربات المصفحة | آلية مدرعة | ' +
      'آلية المدرعة | آلية مصفحة | آلية المصفحة | آليات مدرعة | آليات المدرعة | آليات مصفحة | آليات المصفحة | مركبة مدرعة | مركبة المدرعة | ' +
      'مركبة مصفحة | مركبة المصفحة | مركبات مدرعة | مركبات المدرعة | مركبات مصفحة | مركبات المصفحة | ناقلة مدرعة | ناقلة المدرعة | ناقلة مصفحة | ' +
      'ناقلة المصفحة | ناقلات مدرعة | ناقلات المدرعة | ناقلات مصفحة | ناقلات المصفحة | ناقلة جند | ناقلة الجند | ناقلة جنود | ناقلات جند | ' +
      'ناقلات الجند | ناقلات جنود | عربة قتال | عربة قتالية | عربة مشاة | عربات قتال | عربات قتالية | عربات مشاة | مصفحة',
  },
  { what: 'vehicles', kind: 'equipment', forms: 'آلية' },
  { what: 'vehicles', kind: 'equipment', forms: 'مركبة' },
  { what: 'vehicles', kind: 'equipment', forms: 'عربة' },
  { what: 'vehicles', kind: 'equipment', forms: 'سيارة' },
  { what: 'vehicles', kind: 'equipment', forms: 'همر | جيب عسكري | حافلة | جرافة' },
  { what: 'trucks', kind: 'equipment', forms: 'شاحنة' },
  { what: 'tankers', kind: 'equipment', forms: 'صهريج | صهاريج' },
  { what: 'convoys', kind: 'equipment', forms: 'قافلة | قوافل | موكب | مواكب' },
  { what: 'convoys', kind: 'equipment', forms: 'رتل | أرتال' },
  // guns and launchers
  {
    what: 'artillery',
    kind: 'equipment',
    forms: 'مدفع | مدافع | قطعة مدفعية | قطعة المدفعية | قطع مدفعية | قطع المدفعية | مربض مدفعية | مربض مدفع | مرابض مدفعية | مرابض مدفع',
  },
  { what: 'artillery', kind: 'equipment', forms: 'هاوتزر' },
  {
    what: 'mortars',
    kind: 'equipment',
    forms: 'مدفع هاون | مدفع الهاون | مدفع مورتر | مدافع هاون | مدافع الهاون | مدافع مورتر | مدفعي هاون | مدفعي الهاون | مدفعي مورتر | هاون | هاونات',
  },
  {
    what: 'launchers',
    kind: 'equipment',
    forms:
      'راجمة | منصة إطلاق | منصة الإطلاق | منصة صواريخ | منصة صاروخية | منصات إطلاق | منصات الإطلاق | منصات صواريخ | منصات صاروخية | قاذفة صواريخ | ' +
      'قاذفة صاروخية | قاذفات صواريخ | قاذفات صاروخية | قاذف | قواذف آر بي جي',
  },
  {
    what: 'missile-systems',
    kind: 'equipment',
    forms:
      'نظام صواريخ | نظام صاروخية | نظام دفاع جوي | نظام الدفاع الجوي | نظام مضادة للطائرات | نظام باتريوت | نظام أوسا | نظام تور | نظام بوك | ' +
      'نظام دفاعية | أنظمة صواريخ | أنظمة صاروخية | أنظمة دفاع جوي | أنظمة الدفاع الجوي | أنظمة مضادة للطائرات | أنظمة باتريوت | أنظمة أوسا | ' +
      'أنظمة تور | أنظمة بوك | أنظمة دفاعية | منظومة | بطارية',
  },
  { what: 'radars', kind: 'equipment', forms: 'رادار | محطة رادار | محطات رادار | أنظمة رادار' },
  { what: 'weapons', kind: 'equipment', forms: 'قطعة سلاح | أسلحة وذخائر | أسلحة وذخيرة | أسلحة ومعدات | ذخائر وأسلحة | قطع سلاح | قطعة أسلحة | قطعة من الأسلحة | قطع أسلحة | قطع من الأسلحة | بندقية | بنادق' },
  { what: 'weapons', kind: 'equipment', forms: 'رشاش | رشاشات' },
  { what: 'weapons', kind: 'equipment', forms: 'أسلحة' },
  { what: 'ammunition', kind: 'equipment', forms: 'ذخيرة | ذخائر' },
  { what: 'equipment', kind: 'equipment', mass: true, forms: 'معدات | عتاد | تجهيزات عسكرية' },
  // aircraft and ships
  {
    what: 'helicopters',
    kind: 'equipment',
    forms:
      'مروحية | طائرة مروحية | طائرة المروحية | طائرة عمودية | طائرة العمودية | طائرات مروحية | طائرات المروحية | طائرات عمودية | طائرات العمودية | ' +
      'مروحيات | هليكوبتر | طائرة هليكوبتر | طائرات هليكوبتر | حوامة',
  },
  { what: 'aircraft', kind: 'equipment', forms: 'طائرة' },
  { what: 'aircraft', kind: 'equipment', forms: 'مقاتلة | مقاتلات | قاذفة' },
  {
    what: 'drones',
    kind: 'equipment',
    forms:
      'مسيرة | مسيرات | محلقة | محلقات | طائرة مسيرة | طائرة المسيرة | طائرات مسيرة | طائرات المسيرة | طائرة بدون طيار | ' +
      'طائرة من دون طيار | طائرة دون طيار | طائرة بلا طيار | طائرة انتحارية | طائرة درون | طائرة استطلاع | طائرات بدون طيار | طائرات من دون طيار | ' +
      'طائرات دون طيار | طائرات بلا طيار | طائرات انتحارية | طائرات درون | طائرات استطلاع | درون | درونات | زنانة',
  },
  { what: 'drones', kind: 'equipment', number: 2, forms: 'طائرتين مسيرتين | طائرتان مسيرتان | طائرتين بدون طيار | طائرتان بدون طيار | طائرتين من دون طيار | طائرتان من دون طيار | طائرتين انتحاريتين | طائرتان انتحاريتان' },
  { what: 'ships', kind: 'equipment', forms: 'سفينة | سفن' },
  { what: 'ships', kind: 'equipment', forms: 'زورق | زوارق' },
  { what: 'ships', kind: 'equipment', forms: 'قارب | قوارب' },
  { what: 'ships', kind: 'equipment', forms: 'بارجة | بوارج | ناقلة نفط | ناقلات نفط' },
  { what: 'equipment', kind: 'equipment', forms: 'قطعة | قطع' },
  // what is fired
  { what: 'missiles', kind: 'equipment', forms: 'صاروخ | صواريخ' },
  {
    what: 'rockets',
    kind: 'equipment',
    forms:
      'صاروخ غراد | صاروخ كاتيوشا | صاروخ قسام | صاروخ سمرتش | صواريخ غراد | صواريخ كاتيوشا | صواريخ قسام | صواريخ سمرتش | صاروخا غراد | ' +
      'صاروخا كاتيوشا | صاروخا قسام | صاروخا سمرتش | قذيفة صاروخية | قذيفة آر بي جي | قذائف صاروخية | قذائف آر بي جي | رشقة | رشقات',
  },
  { what: 'shells', kind: 'equipment', forms: 'قذيفة | قذائف | مقذوف | مقذوفات' },
  { what: 'bombs', kind: 'equipment', forms: 'قنبلة | قنابل | برميل | براميل' },
  { what: 'mines', kind: 'equipment', forms: 'لغم | ألغام' },
  { what: 'explosive-devices', kind: 'equipment', forms: 'عبوة | عبوة ناسفة | عبوة الناسفة | عبوات ناسفة | عبوات الناسفة | حزام ناسف | أحزمة ناسفة' },
  { what: 'rounds', kind: 'equipment', forms: 'طلقة | رصاصة | رصاص | عيار ناري | عيار نارية | أعيرة ناري | أعيرة نارية | عيارات ناري | عيارات نارية' },
  { what: 'tonnes', kind: 'other', forms: 'طن | أطنان' },
  // positions and places
  { what: 'positions', kind: 'position', forms: 'موقع | مواقع' },
  { what: 'positions', kind: 'position', forms: 'نقطة | نقاط' },
  { what: 'positions', kind: 'position', forms: 'مركز | مراكز | تحصين | تحصينات' },
  { what: 'positions', kind: 'position', forms: 'خندق | خنادق | مكمن' },
  { what: 'gatherings', kind: 'position', forms: 'تجمع | تجمعات' },
  {
    what: 'observation-posts',
    kind: 'position',
    forms:
      'نقطة مراقبة | نقطة المراقبة | نقطة رصد | نقطة الرصد | نقاط مراقبة | نقاط المراقبة | نقاط رصد | نقاط الرصد | مركز مراقبة | مركز المراقبة | ' +
      'مركز رصد | مركز الرصد | مراكز مراقبة | مراكز المراقبة | مراكز رصد | مراكز الرصد | برج مراقبة | برج المراقبة | برج رصد | برج الرصد | ' +
      'أبراج مراقبة | أبراج المراقبة | أبراج رصد | أبراج الرصد | نقطتي مراقبة | نقطتي المراقبة | نقطتي رصد | نقطتي الرصد | نقطتا مراقبة | ' +
      'نقطتا المراقبة | نقطتا رصد | نقطتا الرصد',
  },
  { what: 'checkpoints', kind: 'position', forms: 'حاجز | حواجز | نقطة تفتيش | نقطة التفتيش | نقاط تفتيش | نقاط التفتيش | كمين أمني' },
  { what: 'guard-posts', kind: 'position', forms: 'مخفر | مخافر | نقطة حراسة | نقطة حدودية | نقاط حراسة | نقاط حدودية' },
  { what: 'villages', kind: 'position', forms: 'قرية | قرى' },
  { what: 'towns', kind: 'position', forms: 'بلدة' },
  { what: 'cities', kind: 'position', forms: 'مدينة | مدن' },
  { what: 'settlements', kind: 'position', forms: 'مستوطنة | تجمع سكني | تجمعات سكنية | منطقة سكنية | مناطق سكنية' },
  { what: 'heights', kind: 'position', forms: 'مرتفع' },
  { what: 'heights', kind: 'position', forms: 'تلة | تلال | تل' },
  { what: 'heights', kind: 'position', forms: 'هضبة | هضاب | قمة | قمم' },
  { what: 'heights', kind: 'position', forms: 'جبل | جبال' },
  { what: 'districts', kind: 'position', forms: 'مديرية | حي | أحياء' },
  { what: 'districts', kind: 'position', forms: 'قضاء | أقضية' },
  { what: 'provinces', kind: 'position', forms: 'محافظة | ولاية' },
  { what: 'provinces', kind: 'position', forms: 'مقاطعة | إقليم | أقاليم' },
  { what: 'areas', kind: 'position', forms: 'منطقة | مناطق' },
  { what: 'areas', kind: 'position', forms: 'محور | محاور' },
  { what: 'bases', kind: 'position', forms: 'قاعدة | قواعد' },
  { what: 'bases', kind: 'position', forms: 'ثكنة | ثكنات | معسكر' },
  { what: 'camps', kind: 'position', forms: 'مخيم' },
  { what: 'headquarters', kind: 'position', forms: 'مقر | مقار | مقرات | مركز قيادة | مركز القيادة | مراكز قيادة | مراكز القيادة' },
  { what: 'depots', kind: 'position', forms: 'مستودع | مستودعات ذخيرة | مستودعات أسلحة | مستودعات الذخيرة | مستودعات سلاح' },
  { what: 'depots', kind: 'position', forms: 'مخزن | مخازن' },
  { what: 'tunnels', kind: 'position', forms: 'نفق | أنفاق' },
  { what: 'targets', kind: 'position', forms: 'هدف | أهداف' },
  { what: 'crossings', kind: 'position', forms: 'معبر | معابر' },
  { what: 'roads', kind: 'position', forms: 'طريق | طرق | طرقات' },
  { what: 'bridges', kind: 'position', forms: 'جسر | جسور' },
  {
    what: 'patrol-routes',
    kind: 'position',
    forms:
      'مسار دوريات | مسار الدوريات | مسار دورية | مسارات دوريات | مسارات الدوريات | مسارات دورية | طريق دوريات | طريق الدوريات | طريق دورية | ' +
      'طرق دوريات | طرق الدوريات | طرق دورية | خط دوريات | خط الدوريات | خط دورية',
  },
  { what: 'airports', kind: 'position', forms: 'مطار' },
  { what: 'corridors', kind: 'position', forms: 'ممر' },
  { what: 'houses', kind: 'position', forms: 'منزل | منازل' },
  { what: 'houses', kind: 'position', forms: 'بيت | بيوت' },
  { what: 'houses', kind: 'position', forms: 'شقة | شقق' },
  { what: 'buildings', kind: 'position', forms: 'مبنى | مبان | مباني' },
  { what: 'buildings', kind: 'position', forms: 'بناية | أبنية | برج | أبراج' },
  { what: 'schools', kind: 'position', forms: 'مدرسة | مدارس' },
  {
    what: 'hospitals',
    kind: 'position',
    forms:
      'مستشفى | مستشفيات | مستشفيين | مستشفيان | مشفى | مشاف | مركز صحي | مركز صحية | مركز طبي | مركز طبية | مراكز صحي | مراكز صحية | مراكز طبي | ' +
      'مراكز طبية',
  },
  { what: 'mosques', kind: 'position', forms: 'مسجد | مساجد' },
  { what: 'churches', kind: 'position', forms: 'كنيسة | كنائس' },
  { what: 'shops', kind: 'position', forms: 'متجر | متاجر | محل تجاري | محال تجارية' },
  { what: 'factories', kind: 'position', forms: 'مصنع | مصانع | منشأة | منشآت' },
  { what: 'facilities', kind: 'position', forms: 'مرفق | مرافق' },
  { what: 'police-stations', kind: 'position', forms: 'مركز شرطة | مركز الشرطة | مراكز شرطة | مراكز الشرطة | قسم شرطة | قسم الشرطة' },
  // events
  { what: 'violations', kind: 'event', forms: 'خرق | خروقات | خروق' },
  { what: 'violations', kind: 'event', forms: 'انتهاك' },
  { what: 'violations', kind: 'event', forms: 'مخالفة' },
  { what: 'volleys', kind: 'event', forms: 'دفعة | دفعات' },
  { what: 'attacks', kind: 'event', forms: 'هجوم | هجمات' },
  { what: 'attacks', kind: 'event', forms: 'اعتداء | اعتداءات' },
  { what: 'attacks', kind: 'event', forms: 'هجمة' },
  { what: 'strikes', kind: 'event', forms: 'غارة' },
  { what: 'strikes', kind: 'event', forms: 'ضربة' },
  {
    what: 'shellings',
    kind: 'event',
    forms: 'عملية قصف | عملية القصف | عمليات قصف | عمليات القصف | حالة قصف | حالة القصف | حالات قصف | حالات القصف | مرة قصف | مرة القصف',
  },
  { what: 'shellings', kind: 'event', forms: 'رماية' },
  { what: 'clashes', kind: 'event', forms: 'اشتباك' },
  { what: 'clashes', kind: 'event', forms: 'معركة | معارك' },
  { what: 'explosions', kind: 'event', forms: 'انفجار' },
  { what: 'explosions', kind: 'event', forms: 'تفجير | دوي انفجار' },
  { what: 'incidents', kind: 'event', forms: 'حادث | حوادث | حادثة' },
  { what: 'incidents', kind: 'event', forms: 'واقعة | وقائع' },
  {
    what: 'infiltrations',
    kind: 'event',
    forms:
      'عملية تسلل | عملية التسلل | عملية توغل | عمليات تسلل | عمليات التسلل | عمليات توغل | محاولة تسلل | محاولة التسلل | محاولة توغل | محاولات تسلل | ' +
      'محاولات التسلل | محاولات توغل',
  },
  { what: 'operations', kind: 'event', forms: 'عملية' },
  { what: 'volleys', kind: 'event', forms: 'صلية | دفعة صواريخ' },
  { what: 'sorties', kind: 'event', forms: 'طلعة' },
  { what: 'patrols', kind: 'event', forms: 'دورية' },
  { what: 'meetings', kind: 'event', forms: 'اجتماع | لقاء | لقاءات' },
  { what: 'meetings', kind: 'event', forms: 'جولة' },
  { what: 'massacres', kind: 'event', forms: 'مجزرة | مجازر' },
  { what: 'fires', kind: 'event', forms: 'حريق | حرائق' },
  // time and distance
  { what: 'square-kilometres', kind: 'position', forms: 'كيلومتر مربع | كيلومترات مربعة | كيلومترا مربعا | كيلومتراً مربعاً | كلم مربع | كم مربع' },
  { what: 'times', kind: 'event', forms: 'مرة | مرات' },
  { what: 'days', kind: 'time', forms: 'يوم | أيام' },
  { what: 'hours', kind: 'time', forms: 'ساعة' },
  { what: 'minutes', kind: 'time', forms: 'دقيقة | دقائق' },
  { what: 'nights', kind: 'time', forms: 'ليال | ليالي | ليلتين | ليلتان' },
  { what: 'weeks', kind: 'time', forms: 'أسبوع | أسابيع' },
  { what: 'months', kind: 'time', forms: 'شهر | أشهر | شهور' },
  { what: 'years', kind: 'time', forms: 'سنة | سنوات | سنين' },
  { what: 'years', kind: 'time', forms: 'عام | أعوام' },
  { what: 'kilometres', kind: 'distance', forms: 'كيلومتر | كيلومترات | كلم | كيلو متر | كيلومترا' },
  {
    what: 'square-kilometres',
    kind: 'distance',
    forms:
      'كيلومتر مربع | كيلومتر مربعا | كيلومتر مربعة | كيلومتر مربعات | كيلومترا مربع | كيلومترا مربعا | كيلومترا مربعة | كيلومترا مربعات | ' +
      'كيلومترات مربع | كيلومترات مربعا | كيلومترات مربعة | كيلومترات مربعات | كلم مربع | كلم مربعا | كلم مربعة | كلم مربعات | كم مربع | كم مربعا | ' +
      'كم مربعة | كم مربعات | كلم2 | كم2',
  },
  { what: 'metres', kind: 'distance', forms: 'متر | أمتار' },
  { what: 'miles', kind: 'distance', forms: 'ميل | أميال' },
  { what: 'hectares', kind: 'distance', forms: 'هكتار | دونم | دونمات' },
  // aid and other
  {
    what: 'food-parcels',
    kind: 'other',
    forms:
      'سلة غذائية | سلة غذائي | سلال غذائية | سلال غذائي | طرد غذائية | طرد غذائي | طرود غذائية | طرود غذائي | حصة غذائية | حصة غذائي | حصص غذائية | ' +
      'حصص غذائي | سلة غذاء',
  },
  { what: 'tents', kind: 'other', forms: 'خيمة | خيام' },
  { what: 'beds', kind: 'other', forms: 'سرير | أسرة طبية' },
  { what: 'flights', kind: 'other', forms: 'رحلة' },
  { what: 'documents', kind: 'other', forms: 'وثيقة | وثائق' },
  { what: 'dollars', kind: 'other', forms: 'دولار | دولارات' },
  { what: 'euros', kind: 'other', forms: 'يورو' },
  { what: 'percent', kind: 'other', forms: 'في المئة | بالمئة | في المائة | بالمائة' },
];

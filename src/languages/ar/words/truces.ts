/** What halts of fire are said to be, in the masculine. */
const KINDS = ['شامل', 'دائم', 'مؤقت', 'فوري', 'كامل', 'تام', 'كلي', 'عام', 'نهائي', 'جزئي', 'إنساني', 'هش', 'متبادل', 'جديد', 'مستدام', 'محتمل', 'محدود', 'رسمي', 'ثنائي', 'أحادي'];

/** 'A permanent halt to the fire', as subject and as object. */
const HALTS: string[] = KINDS.flatMap((kind) => [`وقف ${kind} لإطلاق النار`, `وقفا ${kind}ا لإطلاق النار`]);

/** What is done with a truce: reached, told to exist, declared, begun, prolonged, accepted. */
const DONE = ['التوصل إلى', 'وجود', 'وجود أي', 'إعلان', 'سريان', 'دخول', 'تمديد', 'تجديد', 'تثبيت', 'إقرار', 'استئناف', 'قبول', 'الموافقة على', 'إبرام'];

/** Truces with what is done with them: 'reaching a permanent halt to the fire', 'the existence of an agreement on a truce'. */
export const TRUCES: string[] = [
  ...HALTS,
  ...DONE.flatMap((done) => KINDS.map((kind) => `${done} وقف ${kind} لإطلاق النار`)),
  ...['وجود', 'وجود أي', 'إبرام'].flatMap((done) => ['هدنة', 'الهدنة', 'وقف إطلاق النار', 'وقف لإطلاق النار', 'اتفاق لوقف إطلاق النار', 'اتفاق وقف إطلاق النار', 'اتفاق على وقف إطلاق النار', 'اتفاق بشأن وقف إطلاق النار', 'اتفاق هدنة'].map((truce) => `${done} ${truce}`)),
];

import { numbered, type TitleStrings } from './titles.js'

export const arTitles: TitleStrings = {
  other: numbered('أخبار أخرى'),
  speakerOn: (speaker, topic) => `${speaker}: ${topic}`,
  speaker: (speaker) => speaker,
  about: (field, topic) => `${field}: ${topic}`,
  fields: {
    truce: 'وقف إطلاق النار والاتفاقات', agreements: 'الاتفاقات', talks: 'المحادثات والدبلوماسية', demands: 'النداءات والمطالب', fighting: 'القتال',
    defence: 'الأمن والدفاع', evacuation: 'الإجلاء', displaced: 'النازحون', casualties: 'القتلى والجرحى', civilians: 'المدنيون',
    aid: 'المساعدات', shelter: 'المأوى', foodwater: 'المياه والغذاء', health: 'الرعاية الطبية', outbreak: 'تفشي المرض',
    access: 'الطرق والوصول', utilities: 'الكهرباء والإمدادات', rescue: 'البحث والإنقاذ', abroad: 'مساعدات من الخارج', quake: 'الزلزال',
    weather: 'الطقس', flood: 'الفيضان', fire: 'الحريق', damage: 'الأضرار', building: 'البناء وقواعد السلامة', warning: 'التحذيرات والمخاطر',
    accident: 'الحادث', mountains: 'في الجبال', pollution: 'التلوث', climate: 'المناخ', nature: 'الطبيعة', government: 'الحكومة',
    blame: 'الانتقادات والمسؤولية', politics: 'السياسة', election: 'الانتخابات', parliament: 'البرلمان والقوانين',
    appointment: 'المناصب والتعيينات', rights: 'الحقوق', migration: 'الحدود والهجرة', protest: 'الاحتجاجات', investigation: 'التحقيق',
    police: 'الشرطة', attack: 'الهجوم', robbery: 'السرقة', court: 'أمام القضاء', prison: 'السجن', addiction: 'المخدرات والعلاج',
    economy: 'الاقتصاد', rates: 'أسعار الفائدة', prices: 'الأسعار وتكاليف المعيشة', markets: 'الأسواق', company: 'الشركات ونتائجها',
    ownership: 'الملكية والأسهم', publicmoney: 'المال العام والديون', jobs: 'فرص العمل', strike: 'النقابات والإضرابات', trade: 'التجارة',
    energy: 'الطاقة', farming: 'الزراعة', aviation: 'النقل الجوي', sea: 'في البحر', networks: 'الشبكات والاتصالات', software: 'البرمجيات',
    research: 'الأبحاث', space: 'الفضاء', tourism: 'السفر والسياحة', match: 'المباراة', season: 'الموسم', transfer: 'العقود والانتقالات',
    injuries: 'الإصابات الرياضية', film: 'السينما والتلفزيون', music: 'الموسيقى', awards: 'الجوائز', career: 'الحياة والمسيرة',
    school: 'المدارس والطلاب', faith: 'الإيمان', family: 'العائلات', mourning: 'الحداد', voices: 'روايات من المكان', media: 'وسائل الإعلام',
    background: 'خلفية',
  },
}

import { numbered, type TitleStrings } from './titles.js'

export const ruTitles: TitleStrings = {
  other: numbered('Другие новости'),
  speakerOn: (speaker, topic) => `${speaker}: ${topic}`,
  speaker: (speaker) => speaker,
  about: (field, topic) => `${field}: ${topic}`,
  fields: {
    truce: 'Перемирие и соглашения', agreements: 'Соглашения', talks: 'Переговоры и дипломатия', demands: 'Призывы и требования', fighting: 'Боевые действия',
    defence: 'Безопасность и оборона', evacuation: 'Эвакуация', displaced: 'Беженцы и переселенцы', casualties: 'Погибшие и раненые',
    civilians: 'Мирные жители', aid: 'Помощь', shelter: 'Жильё для пострадавших', foodwater: 'Вода и продовольствие',
    health: 'Медицинская помощь', outbreak: 'Вспышка болезни', access: 'Дороги и доступ', utilities: 'Электричество и снабжение',
    rescue: 'Поиск и спасение', abroad: 'Помощь из-за рубежа', quake: 'Землетрясение', weather: 'Погода', flood: 'Наводнение', fire: 'Пожар',
    damage: 'Разрушения', building: 'Строительство и нормы', warning: 'Предупреждения и риски', accident: 'Авария', mountains: 'В горах',
    pollution: 'Загрязнение', climate: 'Климат', nature: 'Природа', government: 'Правительство', blame: 'Критика и ответственность',
    politics: 'Политика', election: 'Выборы', parliament: 'Парламент и законы', appointment: 'Должности и назначения', rights: 'Права',
    migration: 'Границы и миграция', protest: 'Протесты', investigation: 'Расследование', police: 'Полиция', attack: 'Нападение',
    robbery: 'Ограбление', court: 'В суде', prison: 'Тюрьма', addiction: 'Наркотики и лечение', economy: 'Экономика',
    rates: 'Процентные ставки', prices: 'Цены и стоимость жизни', markets: 'Рынки', company: 'Компании и результаты',
    ownership: 'Собственность и акции', publicmoney: 'Государственные деньги и долг', jobs: 'Рабочие места', strike: 'Профсоюзы и забастовки',
    trade: 'Торговля', energy: 'Энергетика', farming: 'Сельское хозяйство', aviation: 'Авиаперевозки', sea: 'На море',
    networks: 'Сети и связь', software: 'Программы', research: 'Исследования', space: 'Космос', tourism: 'Поездки и туризм', match: 'Матч',
    season: 'Сезон', transfer: 'Контракты и переходы', injuries: 'Травмы', film: 'Кино и телевидение', music: 'Музыка', awards: 'Награды',
    career: 'Жизнь и карьера', school: 'Школы и ученики', faith: 'Вера', family: 'Семьи', mourning: 'Траур', voices: 'Рассказы очевидцев',
    media: 'Средства массовой информации', background: 'Предыстория',
  },
}

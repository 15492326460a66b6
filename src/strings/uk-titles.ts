import { numbered, type TitleStrings } from './titles.js'

export const ukTitles: TitleStrings = {
  other: numbered('Інші новини'),
  speakerOn: (speaker, topic) => `${speaker}: ${topic}`,
  speaker: (speaker) => speaker,
  about: (field, topic) => `${field}: ${topic}`,
  fields: {
    truce: 'Перемир’я та угоди', agreements: 'Угоди', talks: 'Переговори та дипломатія', demands: 'Заклики та вимоги', fighting: 'Бойові дії',
    defence: 'Безпека та оборона', evacuation: 'Евакуація', displaced: 'Переселенці та біженці', casualties: 'Загиблі та поранені',
    civilians: 'Мирні жителі', aid: 'Допомога', shelter: 'Житло для постраждалих', foodwater: 'Вода та продовольство',
    health: 'Медична допомога', outbreak: 'Спалах хвороби', access: 'Дороги та доступ', utilities: 'Електрика та постачання',
    rescue: 'Пошук і порятунок', abroad: 'Допомога з-за кордону', quake: 'Землетрус', weather: 'Погода', flood: 'Повінь', fire: 'Пожежа',
    damage: 'Руйнування', building: 'Будівництво та норми', warning: 'Попередження та ризики', accident: 'Аварія', mountains: 'У горах',
    pollution: 'Забруднення', climate: 'Клімат', nature: 'Природа', government: 'Уряд', blame: 'Критика та відповідальність',
    politics: 'Політика', election: 'Вибори', parliament: 'Парламент і закони', appointment: 'Посади та призначення', rights: 'Права',
    migration: 'Кордони та міграція', protest: 'Протести', investigation: 'Розслідування', police: 'Поліція', attack: 'Напад',
    robbery: 'Пограбування', court: 'У суді', prison: 'В’язниця', addiction: 'Наркотики та лікування', economy: 'Економіка',
    rates: 'Відсоткові ставки', prices: 'Ціни та вартість життя', markets: 'Ринки', company: 'Компанії та результати',
    ownership: 'Власність та акції', publicmoney: 'Державні гроші та борг', jobs: 'Робочі місця', strike: 'Профспілки та страйки',
    trade: 'Торгівля', energy: 'Енергетика', farming: 'Сільське господарство', aviation: 'Авіаперевезення', sea: 'На морі',
    networks: 'Мережі та зв’язок', software: 'Програми', research: 'Дослідження', space: 'Космос', tourism: 'Подорожі та туризм',
    match: 'Матч', season: 'Сезон', transfer: 'Контракти та переходи', injuries: 'Травми', film: 'Кіно та телебачення', music: 'Музика',
    awards: 'Нагороди', career: 'Життя та кар’єра', school: 'Школи та учні', faith: 'Віра', family: 'Родини', mourning: 'Жалоба',
    voices: 'Розповіді очевидців', media: 'Засоби масової інформації', background: 'Передісторія',
  },
}

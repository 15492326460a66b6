import { numbered, type TitleStrings } from './titles.js'

export const trTitles: TitleStrings = {
  other: numbered('Diğer haberler'),
  speakerOn: (speaker, topic) => `${speaker}: ${topic}`,
  speaker: (speaker) => speaker,
  about: (field, topic) => `${field}: ${topic}`,
  fields: {
    truce: 'Ateşkes ve anlaşmalar', agreements: 'Anlaşmalar', talks: 'Görüşmeler ve diplomasi', demands: 'Çağrılar ve talepler', fighting: 'Çatışmalar',
    defence: 'Güvenlik ve savunma', evacuation: 'Tahliye', displaced: 'Yerinden edilenler', casualties: 'Ölenler ve yaralananlar',
    civilians: 'Siviller', aid: 'Yardım', shelter: 'Barınma', foodwater: 'Su ve gıda', health: 'Sağlık hizmetleri', outbreak: 'Salgın',
    access: 'Yollar ve ulaşım', utilities: 'Elektrik ve erzak', rescue: 'Arama ve kurtarma', abroad: 'Yurt dışından yardım', quake: 'Deprem',
    weather: 'Hava durumu', flood: 'Sel', fire: 'Yangın', damage: 'Hasar', building: 'Yapılar ve kurallar', warning: 'Uyarılar ve riskler',
    accident: 'Kaza', mountains: 'Dağlarda', pollution: 'Kirlilik', climate: 'İklim', nature: 'Doğa', government: 'Hükümet',
    blame: 'Eleştiriler ve sorumluluk', politics: 'Siyaset', election: 'Seçim', parliament: 'Meclis ve yasalar',
    appointment: 'Görevler ve atamalar', rights: 'Haklar', migration: 'Sınırlar ve göç', protest: 'Protestolar', investigation: 'Soruşturma',
    police: 'Polis', attack: 'Saldırı', robbery: 'Soygun', court: 'Mahkemede', prison: 'Hapishane', addiction: 'Uyuşturucu ve tedavi',
    economy: 'Ekonomi', rates: 'Faiz oranları', prices: 'Fiyatlar ve geçim', markets: 'Piyasalar', company: 'Şirketler ve sonuçlar',
    ownership: 'Sahiplik ve hisseler', publicmoney: 'Kamu parası ve borç', jobs: 'İş ve istihdam', strike: 'Sendikalar ve grevler',
    trade: 'Ticaret', energy: 'Enerji', farming: 'Tarım', aviation: 'Hava ulaşımı', sea: 'Denizde', networks: 'Ağlar ve bağlantılar',
    software: 'Yazılım', research: 'Araştırmalar', space: 'Uzay', tourism: 'Seyahat ve turizm', match: 'Maç', season: 'Sezon',
    transfer: 'Sözleşmeler ve transferler', injuries: 'Sakatlıklar', film: 'Sinema ve televizyon', music: 'Müzik', awards: 'Ödüller',
    career: 'Hayatı ve mesleği', school: 'Okullar ve öğrenciler', faith: 'İnanç', family: 'Aileler', mourning: 'Yas',
    voices: 'Tanıkların anlattıkları', media: 'Basın ve medya', background: 'Arka plan',
  },
}

/** Kilometres, kilometres an hour, hours, kilograms and hectares in a written unit, by its beginning; the first that fits. */
const factors: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:km\/h|kmh|kph)/u, 'km/h', 1], [/^mph$/u, 'km/h', 1.609],
  [/^(?:km|kilom|kilóm|kilòm|quil|килом|кілом|كيلومتر|كم)/u, 'km', 1], [/^(?:nautical)/u, 'km', 1.852], [/^mi(?:le|glia)/u, 'km', 1.609], [/^(?:met|mètr|m$|метр)/u, 'km', 0.001], [/^(?:f(?:ee|oo)t|ft)/u, 'km', 0.000_304_8], [/^yard/u, 'km', 0.000_914_4],
  [/^(?:second|segundo|sekunde|seconde)/u, 'h', 1 / 3600], [/^(?:minut|минут|хвилин|dakika|دقيقة)/u, 'h', 1 / 60], [/^(?:hour|hora|heure|stunde|ore$|ora$|час|годин|ساعة|saat)/u, 'h', 1],
  [/^(?:day|día|dia|jour|tag|giorn|дн|день|дні|يوم|أيام|gün)/u, 'h', 24], [/^(?:week|semana|semaine|woche|settiman|недел|тиж|أسبوع|hafta)/u, 'h', 168], [/^(?:month|mes|mês|mois|monat|месяц|місяц|شهر|أشهر|ay$)/u, 'h', 730], [/^(?:year|año|ans?$|année|jahr|ann[io]|лет|год|рок|سنة|عام|yıl)/u, 'h', 8766],
  [/^(?:kg|kilo|кг)/u, 'kg', 1], [/^(?:ton|тонн|طن)/u, 'kg', 1000], [/^(?:pound|lb)/u, 'kg', 0.4536], [/^gram/u, 'kg', 0.001],
  [/^(?:hectare|hectárea|hektar|ettar|гектар|ha$)/u, 'ha', 1], [/^acre/u, 'ha', 0.4047],
]

/** The base unit that a written unit (`miles`, `square metres`) is a multiple of, and the factor; null for what is no such unit. */
export function baseUnitOf(unit: string): readonly [base: string, factor: number] | null {
  const words = unit.toLowerCase().split(/[\s-]+/u)
  for (const word of words) for (const [form, base, factor] of factors) if (form.test(word)) return [base, factor]
  return null
}

type Groups = Readonly<Record<string, string | undefined>>

/** Hour and minute of a clock time, `HH:MM`; null where it is none. */
export function clockTime(groups: Groups): string | null {
  const twelve = groups.hour12 === undefined ? null : (Number(groups.hour12) % 12) + (groups.half?.toLowerCase() === 'p' ? 12 : 0)
  const hour = twelve ?? Number(groups.hour)
  const minute = Number(groups.minute12 ?? groups.minute ?? groups.minute2 ?? 0)
  return hour > 23 || minute > 59 || Number.isNaN(hour) ? null : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** Hour and minute of `noon` and its kin; null for `dawn`. */
export function momentTime(words: string): string | null {
  if (/midnight|medianoche|minuit|mitternacht|mezzanotte|meia-noite|полночь|опівночі|منتصف الليل|gece yarısı/iu.test(words)) return '00:00'
  return /noon|midday|mediodía|midi|mittag|mezzogiorno|meio-dia|полдень|опівдні|öğlen/iu.test(words) ? '12:00' : null
}

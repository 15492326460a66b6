const currencies: readonly (readonly [string, RegExp])[] = [
  ['$', /(?<!\p{L})(?:US)?\$|\bUSD\b|dollar|dólar|доллар|долар|دولار/iu], ['€', /€|\beuros?\b|\bEUR\b|евро|євро|يورو/iu], ['£', /£|\bGBP\b|pounds?\b(?! of)/iu], ['¥', /¥|\byen\b|\byuan\b/iu],
  ['₽', /₽|ro?uble|рубл/iu], ['₺', /₺|\blira/iu], ['₴', /₴|hryvni|гривен|гривн/iu], ['rupee', /₹|rupee/iu], ['rand', /\bR\d|\brand\b/u],
]

/** The currency that words name, by its sign; null where they name none or several. */
export function currencyOf(words: string): string | null {
  const found = currencies.filter(([, form]) => form.test(words))
  return found.length === 1 ? found[0]?.[0] ?? null : null
}

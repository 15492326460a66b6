import type { BackWords } from './words.js'
import { nouns, pointing } from './lists.js'

export const turkish = (): BackWords => ({
  pointing: pointing('bu'),
  hereAndNow: nouns(`sabah öğle akşam gece gün hafta ay yıl sene yaz kış ilkbahar sonbahar pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart
    nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık an zaman saat kez defa kere ülke şehir şehr kent başkent bölge köy il ilçe yer dünya tür sezon dönem haber`,
    String.raw`(?:ki|l[ıiuü]k|[yn]?[ıiuü]n?|n[ıiuü]n|[dt][ae]n?(?:ki)?|y?[ae]|l[ae]r\p{L}{0,6})?`),
  thenAndThere: null,
  definite: null,
  elided: null,
  also: null,
})

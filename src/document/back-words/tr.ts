import type { BackWords } from './words.js'
import { beginnings, pointing } from './lists.js'

export const turkish: BackWords = {
  pointing: pointing('bu'),
  hereAndNow: beginnings(`sabah öğle akşam gece gün hafta ay(?:[ıi]|da|dan)?$ yıl sene yaz kış ilkbahar sonbahar pazartesi salı çarşamba perşembe cuma cumartesi pazar
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık an(?:da)?$ zaman saat kez defa kere ülke şehir kent başkent bölge
    köy il(?:de|in)?$ ilçe yer(?:de)?$ dünya tür sezon dönem haber`),
  thenAndThere: null,
  definite: null,
  elided: null,
  also: null,
}

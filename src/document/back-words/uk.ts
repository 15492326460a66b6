import type { BackWords } from './words.js'
import { beginnings, early, openings, pointing } from './lists.js'

export const ukrainian: BackWords = {
  pointing: pointing('цей ця це ці цього цієї цьому цим цих цими цю'),
  hereAndNow: beginnings(`тижн тижд ранк ран[оку] вечор вечір ніч ноч дн[яюіе] день доб[уаи] місяц рік рок[уи] літ[оаі] зим осен весн понеділ вівтор серед[уи] четвер
    п[’']ятниц субот неділ січн лют березн квітн травн червн липн серпн вересн жовтн листопад груд вихідн столітт десятилітт момент час годин
    раз країн держав міст[оауі] столиц регіон област район сел[оаі] місц світ сезон частин статт`),
  thenAndThere: null,
  definite: null,
  elided: openings(String.raw`(?:\p{L}+ ){1,4}[із]з? них(?!\p{L})`, String.raw`(?:того|тієї) (?:ж )?(?:дня|ночі|тижня|року)(?!\p{L})`),
  also: early('також теж'),
}

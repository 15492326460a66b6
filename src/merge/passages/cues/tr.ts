import type { LeaningWords } from './leaning-words.js'
import { set, words } from './lists.js'

export const turkish: LeaningWords = {
  pronouns: set('o|onlar|bu|şu|bunlar|şunlar|onun|onların|bunun'),
  persons: set('o'),
  connectives: words(`ancak|ama|ve|fakat|ayrıca|üstelik|sonra|daha sonra|bu nedenle|bununla birlikte|öte yandan|yine de|veya|örneğin|böylece|bu çerçevede|
    bu kapsamda|bu bağlamda|bu doğrultuda|bunun üzerine|bunun yanı sıra|bunun yanında|bunun için|buna göre|buna rağmen|buna karşın|
    buna karşılık|bu yüzden|bu sebeple|bu durumda|bu süreçte|dolayısıyla|nitekim|oysa|oysaki|hatta|yani|kısacası|bunlardan|bunların|
    bunlar arasında|o zamandan beri|o tarihten bu yana|ardından|sonrasında|keza|aksi takdirde|ona göre|onlara göre`),
  complemented: null,
  pointers: words(`her ikisi|ikisi de|diğerleri|diğer|aynı|böyle|orada|diğeri|bir diğer|bir diğeri|ikisi|üçü|bazıları|çoğu|hepsi|hiçbiri|onlardan`),
  articles: set(''), later: /(?:dakika|saat|gün|hafta|ay|yıl) (?:sonra|önce)/iu,
  saying: /^(?:dedi|ekledi|söyledi|belirtti|açıkladı)$/iu,
}

import type { Find } from '../finding.js'
import { checkControls } from './controls.js'
import { checkDirection } from './direction.js'
import { checkLanguages } from './languages.js'
import { checkLists } from './lists.js'
import { checkMotion } from './motion.js'
import type { Page } from './page.js'
import { checkRoles } from './roles.js'
import { checkStructure } from './rules.js'

/** Rules that hold for a page of the web and a document of a book alike. */
export function checkPage(page: Page, find: Find): void {
  checkStructure(page, find)
  checkLanguages(page, find)
  checkDirection(page, find)
  checkLists(page, find)
  checkRoles(page, find)
  checkControls(page, find)
  checkMotion(page, find)
}

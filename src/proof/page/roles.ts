import type { Find } from '../finding.js'
import { placeOf, tokensOf, type Page } from './page.js'

/** Roles of WAI-ARIA 1.2 with those that 1.3 adds, of DPUB-ARIA 1.1 and of the graphics module; abstract ones are for no page. */
const roles = new Set((
  'alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox comment complementary contentinfo '
  + 'definition deletion dialog directory document emphasis feed figure form generic grid gridcell group heading image img insertion link list listbox '
  + 'listitem log main mark marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation '
  + 'progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox sectionfooter sectionheader separator slider spinbutton status '
  + 'strong subscript suggestion superscript switch tab table tablist tabpanel term text textbox time timer toolbar tooltip tree treegrid treeitem '
  + 'graphics-document graphics-object graphics-symbol '
  + 'doc-abstract doc-acknowledgments doc-afterword doc-appendix doc-backlink doc-biblioentry doc-bibliography doc-biblioref doc-chapter doc-colophon '
  + 'doc-conclusion doc-cover doc-credit doc-credits doc-dedication doc-endnote doc-endnotes doc-epigraph doc-epilogue doc-errata doc-example doc-footnote '
  + 'doc-foreword doc-glossary doc-glossref doc-index doc-introduction doc-noteref doc-notice doc-pagebreak doc-pagefooter doc-pageheader doc-pagelist '
  + 'doc-part doc-preface doc-prologue doc-pullquote doc-qna doc-subtitle doc-tip doc-toc'
).split(' '))

/** A role that there is not is passed over, and with it what the author meant to tell. One of several is enough. */
export function checkRoles(page: Page, find: Find): void {
  for (const element of page.elements) {
    const named = tokensOf(element, 'role')
    if (named[0] !== undefined && !named.some((role) => roles.has(role.toLowerCase()))) find('proof/page-role', placeOf(page, element), { role: named[0] })
  }
}

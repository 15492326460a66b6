import { definitionId, type AsideBlock, type DefinitionsBlock, type EditionBlock, type ListBlock, type ListItem, type TableBlock } from '../../document/edition.js'
import { plainText, type Inline } from '../../document/inline.js'
import { escapeText } from './element.js'
import { directionOf, renderInlines } from './inlines.js'
import { pageBreaksAt, type Setting } from './setting.js'

export const renderBlocks = (blocks: readonly EditionBlock[], setting: Setting): string =>
  blocks.map((block) => `${renderBlock(block, setting)}\n`).join('')

function renderBlock(block: EditionBlock, setting: Setting): string {
  const { build, level } = setting
  switch (block.kind) {
    case 'paragraph': return renderParagraph('p', block.id, block.children, setting)
    case 'heading':
      return pageBreaksAt(setting, block.id, 'div') + build(`h${level + block.level - 1}`, { id: setting.anchor(block.id) }, renderInlines(block.children, setting))
    case 'list': return renderList(block, setting)
    case 'table': return renderTable(block, setting)
    case 'definitions': return renderDefinitions(block, setting)
    case 'aside': return renderAside(block, setting)
  }
}

function renderParagraph(name: string, id: string, children: readonly Inline[], setting: Setting): string {
  const dir = directionOf(children, setting)
  // a definition begins pages, but nothing leads to it
  return setting.build(name, { id: name === 'dd' ? null : setting.anchor(id), dir }, pageBreaksAt(setting, id, 'span'), renderInlines(children, setting, dir))
}

function renderList(block: ListBlock, setting: Setting): string {
  const items = block.items.map((item) => renderItem(item, setting)).join('\n')
  // a break between the list's marks would stand outside every item, so it stands before the list
  return pageBreaksAt(setting, block.id, 'div') + setting.build(block.ordered ? 'ol' : 'ul', { id: setting.anchor(block.id) }, `\n${items}\n`)
}

function renderItem(item: ListItem, setting: Setting): string {
  const breaks = pageBreaksAt(setting, item.id, 'span')
  const [only, ...more] = item.blocks
  if (only?.kind === 'paragraph' && more.length === 0) {
    const dir = directionOf(only.children, setting)
    const words = pageBreaksAt(setting, only.id, 'span') + renderInlines(only.children, setting, dir)
    return setting.build('li', { id: setting.anchor(item.id), dir }, breaks, setting.anchor(only.id) === null ? words : setting.build('span', { id: only.id }, words))
  }
  return setting.build('li', { id: setting.anchor(item.id) }, breaks, ...item.blocks.map((block) => renderBlock(block, setting)))
}

/** The roles keep the table a table where a narrow page shows each row as lines of `header: value`. */
function renderTable(block: TableBlock, setting: Setting): string {
  const { build } = setting
  const header = block.columns.map((column) => build('th', { scope: 'col', role: 'columnheader' }, renderInlines(column, setting)))
  const names = block.columns.map((column) => plainText(column))
  const rows = block.rows.map((row) => {
    const cells = row.cells.map((cell, index) => index === 0
      ? build('th', { scope: 'row', role: 'rowheader' }, pageBreaksAt(setting, row.id, 'span'), renderInlines(cell, setting))
      : build('td', { role: 'cell', 'data-label': names[index] ?? null }, renderInlines(cell, setting)))
    return `${build('tr', { id: setting.anchor(row.id), role: 'row' }, ...cells)}\n`
  })
  return pageBreaksAt(setting, block.id, 'div') + build('table', { id: setting.anchor(block.id), role: 'table' },
    build('caption', {}, renderInlines(block.caption, setting)), '\n',
    build('thead', { role: 'rowgroup' }, build('tr', { role: 'row' }, ...header)), '\n',
    build('tbody', { role: 'rowgroup' }, '\n', ...rows))
}

function renderDefinitions(block: DefinitionsBlock, setting: Setting): string {
  const { build } = setting
  const entries = block.entries.map((entry) => {
    const definitions = entry.definition.map((children, index) => renderParagraph('dd', definitionId(entry, index), children, setting))
    return `${build('dt', { id: setting.anchor(entry.id) }, pageBreaksAt(setting, entry.id, 'span'), renderInlines(entry.term, setting))}\n${definitions.join('\n')}\n`
  })
  return pageBreaksAt(setting, block.id, 'div') + build('dl', { id: setting.anchor(block.id) }, '\n', ...entries)
}

/** `role="note"`, since a complementary landmark inside a chapter's own landmark is one too many. Most are one paragraph. */
function renderAside(block: AsideBlock, setting: Setting): string {
  const { build } = setting
  const attributes = { id: setting.anchor(block.id), role: 'note' }
  const label = `${pageBreaksAt(setting, block.id, 'span')}${build('b', setting.own, escapeText(block.label))} `
  const [first, ...rest] = block.blocks
  if (first?.kind !== 'paragraph') return build('div', attributes, '\n', build('p', {}, label), '\n', renderBlocks(block.blocks, setting))
  const words = label + pageBreaksAt(setting, first.id, 'span') + renderInlines(first.children, setting)
  return rest.length === 0 ? build('p', attributes, words) : build('div', attributes, '\n', build('p', {}, words), '\n', renderBlocks(rest, setting))
}

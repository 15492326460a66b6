import type { Writer } from '../write.js'

export const writeHtml: Writer = async ({ edition }) => ({ format: 'html', name: `${edition.name}.html`, bytes: new TextEncoder().encode(edition.title) })

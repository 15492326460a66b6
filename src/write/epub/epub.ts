import type { Writer } from '../write.js'

export const writeEpub: Writer = async ({ edition }) => ({ format: 'epub', name: `${edition.name}.epub`, bytes: new TextEncoder().encode(edition.title) })

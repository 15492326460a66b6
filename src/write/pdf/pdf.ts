import type { Writer } from '../write.js'

export const writePdf: Writer = async ({ edition }) => ({ format: 'pdf', name: `${edition.name}.pdf`, bytes: new TextEncoder().encode(edition.title) })

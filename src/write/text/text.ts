import type { Writer } from '../write.js'

export const writeText: Writer = async ({ edition }) => ({ format: 'txt', name: `${edition.name}.txt`, bytes: new TextEncoder().encode(edition.title) })

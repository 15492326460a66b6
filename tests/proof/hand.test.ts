import { expect, test } from 'vitest'
import { noPrograms } from '../../src/programs.js'
import { prove } from '../../src/proof/proof.js'
import { write } from '../../src/write/write.js'
import { arabic } from '../editions/arabic.js'
import { everyNode, everyNodePages } from '../editions/every-node.js'
import { workOf } from '../editions/work.js'

test.each([['every node', everyNode, everyNodePages], ['right to left', arabic, null]] as const)('the edition with %s has no finding in any format', async (_name, edition, pages) => {
  const outputs = await write(['epub', 'html', 'txt'], await workOf(edition, pages), () => {})
  expect(outputs).toHaveLength(3)
  const proofs = await Promise.all(outputs.map(({ format, bytes }) => prove({ file: `a.${format}`, bytes }, '/a', noPrograms)))
  expect(proofs.flatMap(({ findings }) => findings)).toEqual([])
}, 60_000)

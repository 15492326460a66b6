import { expect, test } from 'vitest'
import { codesOf, compileStack, flood } from '../stack.js'

const claim = 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'
const certifiedBy = 'Olme Access Centre'
const textOf = async (settings: Readonly<Record<string, unknown>>) =>
  new TextDecoder().decode((await compileStack(flood, { formats: ['txt'], ...settings })).outputs[0]?.bytes)

test.each([
  [{ conformsTo: claim }, 'by conformsTo, but without certifiedBy.'],
  [{ certifiedBy }, 'by certifiedBy, but without conformsTo.'],
  [{ certifierReport: 'https://example.org/report', certifierCredential: 'A' }, 'by certifierCredential and certifierReport, but without certifiedBy and conformsTo.'],
])('a certification in part stops the build and says what is missing: %j', async (settings, problem) => {
  const compiled = await compileStack(flood, settings)
  expect(codesOf(compiled)).toContain('options/certification-incomplete')
  expect(compiled.diagnostics[0]?.message).toContain(problem)
  expect(compiled.outputs).toEqual([])
})

test('an edition says who certified it, and without that, that nobody checked it', async () => {
  expect(await textOf({})).toContain('No person has checked this edition with assistive technology.')
  const certified = await textOf({ certifiedBy, conformsTo: claim })
  expect(certified).toContain(`Olme Access Centre certified the EPUB edition: ${claim}.`)
  expect(certified).not.toContain('No person has checked')
})

import { expect, test } from 'vitest'
import type { AnalyzedArticle } from '../../../src/document/article.js'
import { Subjects } from '../../../src/merge/titles/subject.js'

const subjectOf = (own: ReadonlySet<number>, articles: readonly AnalyzedArticle[]) => new Subjects(articles).of(own)?.name ?? null

const article = (...names: readonly (readonly [kind: string, canonical: string])[]) =>
  ({ names: names.map(([kind, canonical]) => ({ kind, canonical })) }) as unknown as AnalyzedArticle

const fire = [article(['place', 'Marlow'], ['organisation', 'Fire Service']), article(['place', 'Marlow'], ['organisation', 'Fire Service'])]
const trial = [
  article(['person', 'Ada Q. Venn'], ['organisation', 'County Court'], ['place', 'Marlow']),
  article(['person', 'Ada Venn'], ['organisation', 'County Court']),
  article(['person', 'Venn'], ['person', 'Ada Venn'], ['organisation', 'County Court']),
]

test('a part is named by the person whom its articles share, in the form that most of them use', () => {
  expect(subjectOf(new Set([2, 3, 4]), [...fire, ...trial])).toBe('Ada Venn')
})

test('a name that the other articles hold too sets nothing apart', () => {
  expect(subjectOf(new Set([0, 1]), [...fire, ...trial.map((one) => article(['place', 'Marlow'], ['organisation', 'Fire Service'], ...one.names.map(({ kind, canonical }) => [kind, canonical] as const)))])).toBeNull()
  expect(subjectOf(new Set([0, 1]), [...fire, ...trial])).not.toBe('Marlow')
})

test('a family name alone names no part, nor does what one article mentions', () => {
  expect(subjectOf(new Set([0, 1]), [article(['person', 'Venn']), article(['person', 'Venn']), ...fire])).toBeNull()
  expect(subjectOf(new Set([0, 1]), [article(['person', 'Ada Venn']), article(), ...fire])).toBeNull()
})

test('who only tells of an event is not what it is about', () => {
  const subjects = new Subjects([...fire, ...trial])
  expect(subjects.of(new Set([2, 3, 4]), (family) => family === 'venn')).toEqual({ kind: 'organisation', name: 'County Court' })
})

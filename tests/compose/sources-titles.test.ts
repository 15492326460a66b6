import { expect, test } from 'vitest'
import { compileStack, flood } from '../stack.js'

const sourcesOf = async (articles: Readonly<Record<string, string>>, options: Readonly<Record<string, unknown>> = {}) => {
  const { outputs } = await compileStack({ ...flood, ...articles }, { language: 'en', formats: ['txt'], ...options })
  return new TextDecoder().decode(outputs[0]?.bytes)
}
const body = 'The bridge at Lower Sarn was closed on Friday, the road office said.\nTwo lorries had to turn back, and a school bus was late.\nEngineers will look at the pillars next week, the office said.\n'

test('a title in another script than its article bears its language under Sources', async () => {
  expect(await sourcesOf({ 'road.txt': `إغلاق الجسر في وادي سارن بعد الفيضان\n\n${body}` })).toContain('[in Arabic] إغلاق الجسر')
  expect(await sourcesOf({ 'road.md': `---\ntitle: إغلاق الجسر في وادي سارن بعد الفيضان\n---\n\n${body}` })).toContain('[in Arabic] إغلاق الجسر')
})

test('a title in the language of its article bears none', async () => {
  expect(await sourcesOf({ 'road.txt': `Bridge closed after the flood\n\n${body}` })).toContain(': Bridge closed after the flood.')
})

test.each([['en', 'Friday'], ['es', 'Viernes'], ['fr', 'Vendredi'], ['it', 'Venerdì'], ['pt', 'Sexta-feira'], ['ru', 'Пятница'], ['uk', 'П.ятниця']])('the date of an article stands behind a full stop and begins with a capital (%s)', async (language, weekday) => {
  const listed = await sourcesOf({ 'road.md': `---\ntitle: Bridge closed\npublisher: taz\ndate: 2026-03-06\n---\n\n${body}` }, { language })
  expect(listed).toMatch(new RegExp(`Bridge closed\\. taz\\. ${weekday}\\P{L}`, 'u'))
})

test('only an edition with notes speaks of notes', async () => {
  const aboutOf = async (notes: string) => (await sourcesOf({}, { notes })).split('About this edition').at(-1)
  expect(await aboutOf('sentence')).toMatch(/same chapters and notes;.*lists, notes and languages/)
  expect(await aboutOf('none')).toMatch(/same chapters;.*lists and languages/)
})

test('an article without a title is named by its opening, which a voice does not run into its date', async () => {
  const long = 'The ferry that the town had waited for since the winter was moored at the old pier of Lower Sarn on Friday evening.'
  const listed = (await sourcesOf({ 'ferry.txt': `${long}\nIt will sail on Sunday, the captain said.\n` })).split('\n').find((line) => line.includes('without a title'))
  expect(listed).toMatch(/beginning “The ferry that the town had waited for …”\. \S/)
})

test('only a build with a PDF says that editions have the same pages', async () => {
  expect(await sourcesOf({})).not.toContain('the same pages')
  expect(await sourcesOf({}, { formats: ['txt', 'pdf'] })).toContain('the same pages')
}, 30_000)

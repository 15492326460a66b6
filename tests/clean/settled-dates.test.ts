import { describe, expect, test } from 'vitest'
import { body, cleaned, cleanedStack } from './cleaned.js'

const title = 'Ferry turns back to Olme after fire'
const dated = (day: string): string => `${title}\n${day}\n${body}`

describe('a day in figures of which one may be the day or the month', () => {
  test('is read as the days of the other articles have it', async () => {
    const days = async (other: string) => (await cleanedStack({ 'a.txt': dated('05-02-2019'), 'b.txt': dated(other) }))[0]?.published
    expect(await days('4 February 2019')).toBe('2019-02-05')
    expect(await days('May 3, 2019')).toBe('2019-05-02')
  })

  test('is read as another date of the same article has it, and by the day of the week', async () => {
    expect((await cleaned(dated('Published 05/02/2019 Updated 15/02/2019'))).published).toBe('2019-02-05')
    expect((await cleaned(dated('Published 05/02/2019 Updated 05/15/2019'))).published).toBe('2019-05-02')
    expect((await cleaned(dated('Tuesday 05/02/2019'))).published).toBe('2019-02-05')
  })

  test.each([['nothing tells', '12 August 2019'], ['both lie as far', '20 March 2019'], ['the other articles are undated', 'Olme']])('stays unread where %s', async (_, other) => {
    expect((await cleanedStack({ 'a.txt': dated('05-02-2019'), 'b.txt': dated(other) }))[0]?.published).toBeNull()
  })
})

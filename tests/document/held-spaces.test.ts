import { expect, test } from 'vitest'
import { withHeldSpaces } from '../../src/document/held-spaces.js'

/** With a sign that can be seen for each space that is held. */
const held = (text: string) => withHeldSpaces(text).replaceAll('\u00A0', '_')

test.each([
  ['Il a dit « la digue tient ». Puis rien.', 'Il a dit «_la digue tient_». Puis rien.'],
  ['« Partez », dit-elle, (« vite »).', '«_Partez_», dit-elle, («_vite_»).'],
  ['قال « السد صامد ».', 'قال «_السد صامد_».'],
  // the marks around a term that is a node of its own
  ['a parlé de « ', 'a parlé de «_'],
  [' », dit Korva', '_», dit Korva'],
  ['am Donnerstag, 5. März 2024', 'am Donnerstag, 5._März 2024'],
  ['torsdag 5. mars 2024', 'torsdag 5._mars 2024'],
])('a space inside spaced guillemets and before a month is held: %s', (text, expected) => expect(held(text)).toBe(expected))

test.each([
  'El alcalde dijo «el dique aguanta» y «nada más».',
  'Sie sagte »der Deich hält« und ging.',
  'Der Rat („der Deich hält“) ging um 5 Uhr.',
  'He was placed 5. Then the water rose in 2016. March followed.',
  'Er wurde 5. Danach stieg das Wasser, 2016. März und April folgten.',
  'No marks at all.',
])('other spaces stay as they are: %s', (text) => expect(withHeldSpaces(text)).toBe(text))

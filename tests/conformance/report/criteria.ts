/** What an edition may hold that a criterion speaks of. */
export type Content = 'media' | 'forms' | 'scripts' | 'images'

/** One success criterion of WCAG 2.2 and how it is held for the HTML edition and the pages of the EPUB. */
export interface Criterion {
  readonly number: string
  readonly name: string
  readonly level: 'A' | 'AA' | 'AAA'
  /** It speaks of this content only: without any it does not apply. */
  readonly about?: Content
  /** Without any of this content nothing can fail it. */
  readonly heldWithout?: Content
  /** How much of it the rules of axe-core, the tests and the measures named here see; without it, nobody has looked. */
  readonly seen?: 'whole' | 'part'
  /** Words of the names of our own tests that hold it. */
  readonly tests?: readonly string[]
  /** What people have to judge. */
  readonly people?: string
  /** Why it is not met. */
  readonly fails?: string
  readonly remark?: string
}

const media = { about: 'media' } as const
const forms = { about: 'forms' } as const
const scripts = { about: 'scripts' } as const
const walk = 'every note of the sample is reached by keyboard from its mark, and its mark from the note'
const skip = 'the first stop of the Tab key leads past the contents to the text'
const aloud = 'a screen reader says the first chapter of the sample'
const sideways = 'needs no sideways scrolling at 320 pixels, even with wide spacing'
const stops = 'every stop of the Tab key on the HTML page'

/** WCAG 2.2, all levels, in its own order within each level. 4.1.1 Parsing is obsolete there. */
export const criteria: readonly Criterion[] = [
  { number: '1.1.1', name: 'Non-text Content', level: 'A', about: 'images', seen: 'part', people: 'whether text alternatives say what they should' },
  { number: '1.2.1', name: 'Audio-only and Video-only (Prerecorded)', level: 'A', ...media },
  { number: '1.2.2', name: 'Captions (Prerecorded)', level: 'A', ...media },
  { number: '1.2.3', name: 'Audio Description or Media Alternative (Prerecorded)', level: 'A', ...media },
  { number: '1.3.1', name: 'Info and Relationships', level: 'A', seen: 'part', people: 'whether headings and lists are what they are marked as' },
  { number: '1.3.2', name: 'Meaningful Sequence', level: 'A', seen: 'part', tests: [aloud], people: 'whether the order makes sense' },
  { number: '1.3.3', name: 'Sensory Characteristics', level: 'A', people: 'whether the articles speak of shape, place or sound' },
  { number: '1.4.1', name: 'Use of Color', level: 'A', seen: 'part', remark: 'Links are underlined, note marks raised and in brackets.', people: 'whether colour alone means anything' },
  { number: '1.4.2', name: 'Audio Control', level: 'A', ...media },
  { number: '2.1.1', name: 'Keyboard', level: 'A', seen: 'whole', tests: [walk, skip, stops] },
  { number: '2.1.2', name: 'No Keyboard Trap', level: 'A', seen: 'whole', tests: [stops] },
  { number: '2.1.4', name: 'Character Key Shortcuts', level: 'A', ...scripts },
  { number: '2.2.1', name: 'Timing Adjustable', level: 'A', ...scripts },
  { number: '2.2.2', name: 'Pause, Stop, Hide', level: 'A', ...scripts },
  { number: '2.3.1', name: 'Three Flashes or Below Threshold', level: 'A', ...media },
  { number: '2.4.1', name: 'Bypass Blocks', level: 'A', seen: 'whole', tests: [skip] },
  { number: '2.4.2', name: 'Page Titled', level: 'A', seen: 'part', people: 'whether the title says what the briefing is about' },
  { number: '2.4.3', name: 'Focus Order', level: 'A', seen: 'whole', tests: [walk, stops] },
  { number: '2.4.4', name: 'Link Purpose (In Context)', level: 'A', seen: 'part', people: 'whether the names say where links lead' },
  { number: '2.5.1', name: 'Pointer Gestures', level: 'A', ...scripts },
  { number: '2.5.2', name: 'Pointer Cancellation', level: 'A', ...scripts },
  { number: '2.5.3', name: 'Label in Name', level: 'A', seen: 'whole' },
  { number: '2.5.4', name: 'Motion Actuation', level: 'A', ...scripts },
  { number: '3.1.1', name: 'Language of Page', level: 'A', seen: 'whole' },
  { number: '3.2.1', name: 'On Focus', level: 'A', heldWithout: 'scripts' },
  { number: '3.2.2', name: 'On Input', level: 'A', ...forms },
  { number: '3.2.6', name: 'Consistent Help', level: 'A', remark: 'No edition offers a means of help.', about: 'forms' },
  { number: '3.3.1', name: 'Error Identification', level: 'A', ...forms },
  { number: '3.3.2', name: 'Labels or Instructions', level: 'A', ...forms },
  { number: '3.3.7', name: 'Redundant Entry', level: 'A', ...forms },
  { number: '4.1.2', name: 'Name, Role, Value', level: 'A', seen: 'whole', tests: [aloud] },

  { number: '1.2.4', name: 'Captions (Live)', level: 'AA', ...media },
  { number: '1.2.5', name: 'Audio Description (Prerecorded)', level: 'AA', ...media },
  { number: '1.3.4', name: 'Orientation', level: 'AA', heldWithout: 'scripts' },
  { number: '1.3.5', name: 'Identify Input Purpose', level: 'AA', ...forms },
  { number: '1.4.3', name: 'Contrast (Minimum)', level: 'AA', seen: 'whole', tests: ['light or dark, wide or narrow'] },
  { number: '1.4.4', name: 'Resize Text', level: 'AA', seen: 'whole', tests: [sideways] },
  { number: '1.4.5', name: 'Images of Text', level: 'AA', about: 'images' },
  { number: '1.4.10', name: 'Reflow', level: 'AA', seen: 'whole', tests: [sideways] },
  { number: '1.4.11', name: 'Non-text Contrast', level: 'AA', seen: 'part', tests: [stops], people: 'whether lines and borders carry a meaning' },
  { number: '1.4.12', name: 'Text Spacing', level: 'AA', seen: 'whole', tests: [sideways] },
  { number: '1.4.13', name: 'Content on Hover or Focus', level: 'AA', seen: 'part', tests: [skip], people: 'the tooltips that browsers make of title attributes' },
  { number: '2.4.5', name: 'Multiple Ways', level: 'AA', seen: 'part', remark: 'Contents, links and a page list; searching is the browser’s.', tests: ['no two elements have one id, and every link leads somewhere'], people: 'whether they are enough' },
  { number: '2.4.6', name: 'Headings and Labels', level: 'AA', people: 'whether headings say what stands under them' },
  { number: '2.4.7', name: 'Focus Visible', level: 'AA', seen: 'whole', tests: [walk, stops] },
  { number: '2.4.11', name: 'Focus Not Obscured (Minimum)', level: 'AA', seen: 'whole', tests: [stops] },
  { number: '2.5.7', name: 'Dragging Movements', level: 'AA', ...scripts },
  { number: '2.5.8', name: 'Target Size (Minimum)', level: 'AA', seen: 'whole' },
  { number: '3.1.2', name: 'Language of Parts', level: 'AA', seen: 'part', remark: 'Where the briefing’s language has no catalogue of strings, the compiler’s own words are English, and marked so.', tests: ['are marked wherever they stand: at a glance, in the differences, timeline, glossary and sources'], people: 'whether a short passage in another language was missed' },
  { number: '3.2.3', name: 'Consistent Navigation', level: 'AA', seen: 'part', people: 'whether it stays the same over the pages of the EPUB' },
  { number: '3.2.4', name: 'Consistent Identification', level: 'AA', seen: 'part', remark: 'Marks, notes and ways back are made by one writer and named alike.', tests: ['a note mark and its note are found from one another'] },
  { number: '3.3.3', name: 'Error Suggestion', level: 'AA', ...forms },
  { number: '3.3.4', name: 'Error Prevention (Legal, Financial, Data)', level: 'AA', ...forms },
  { number: '3.3.8', name: 'Accessible Authentication (Minimum)', level: 'AA', ...forms },
  { number: '4.1.3', name: 'Status Messages', level: 'AA', ...scripts },

  { number: '1.2.6', name: 'Sign Language (Prerecorded)', level: 'AAA', ...media },
  { number: '1.2.7', name: 'Extended Audio Description (Prerecorded)', level: 'AAA', ...media },
  { number: '1.2.8', name: 'Media Alternative (Prerecorded)', level: 'AAA', ...media },
  { number: '1.2.9', name: 'Audio-only (Live)', level: 'AAA', ...media },
  { number: '1.3.6', name: 'Identify Purpose', level: 'AAA', seen: 'part', remark: 'Regions have roles; no icons or controls are there.', people: 'whether tools for simpler pages make use of them' },
  { number: '1.4.6', name: 'Contrast (Enhanced)', level: 'AAA', seen: 'whole', tests: ['light or dark, wide or narrow'] },
  { number: '1.4.7', name: 'Low or No Background Audio', level: 'AAA', ...media },
  { number: '1.4.8', name: 'Visual Presentation', level: 'AAA' },
  { number: '1.4.9', name: 'Images of Text (No Exception)', level: 'AAA', about: 'images' },
  { number: '2.1.3', name: 'Keyboard (No Exception)', level: 'AAA', seen: 'whole', tests: [walk, skip, stops] },
  { number: '2.2.3', name: 'No Timing', level: 'AAA', heldWithout: 'scripts' },
  { number: '2.2.4', name: 'Interruptions', level: 'AAA', heldWithout: 'scripts' },
  { number: '2.2.5', name: 'Re-authenticating', level: 'AAA', ...forms },
  { number: '2.2.6', name: 'Timeouts', level: 'AAA', ...scripts },
  { number: '2.3.2', name: 'Three Flashes', level: 'AAA', ...media },
  { number: '2.3.3', name: 'Animation from Interactions', level: 'AAA', ...scripts },
  { number: '2.4.8', name: 'Location', level: 'AAA', seen: 'part', remark: 'Every chapter says its number; pages are marked.', tests: ['the page list has each page once'], people: 'what a reading system shows of it' },
  { number: '2.4.9', name: 'Link Purpose (Link Only)', level: 'AAA', seen: 'part', remark: 'Note marks and ways back have names of their own.', people: 'whether the names say where links lead' },
  { number: '2.4.10', name: 'Section Headings', level: 'AAA', seen: 'part', tests: ['headings go down one level at a time, parts above their chapters'], people: 'whether headings say what stands under them' },
  { number: '2.4.12', name: 'Focus Not Obscured (Enhanced)', level: 'AAA', seen: 'whole', tests: [stops] },
  { number: '2.4.13', name: 'Focus Appearance', level: 'AAA', seen: 'whole', tests: [stops] },
  { number: '2.5.5', name: 'Target Size (Enhanced)', level: 'AAA' },
  { number: '2.5.6', name: 'Concurrent Input Mechanisms', level: 'AAA', heldWithout: 'scripts' },
  { number: '3.1.3', name: 'Unusual Words', level: 'AAA', seen: 'part', remark: 'The glossary explains hard words that it knows, from their first use in each chapter.', tests: ['terms lead to the glossary and back'], people: 'which words are missing' },
  { number: '3.1.4', name: 'Abbreviations', level: 'AAA', seen: 'part', remark: 'The glossary expands those that the articles or its lists spell out.', people: 'which are missing' },
  { number: '3.1.5', name: 'Reading Level', level: 'AAA', fails: 'The chapters keep the articles’ own words, which are harder than lower secondary education. Each chapter says how hard it is; no easier wording is written.' },
  { number: '3.1.6', name: 'Pronunciation', level: 'AAA', fails: 'No edition tells how a name is said.' },
  { number: '3.2.5', name: 'Change on Request', level: 'AAA', heldWithout: 'scripts' },
  { number: '3.3.5', name: 'Help', level: 'AAA', ...forms },
  { number: '3.3.6', name: 'Error Prevention (All)', level: 'AAA', ...forms },
  { number: '3.3.9', name: 'Accessible Authentication (Enhanced)', level: 'AAA', ...forms },
]

import type { Strings } from './strings.js'

export const en: Strings = { language: 'en', direction: 'ltr', briefing: 'Briefing', contents: 'Contents', front: { about: 'About' } }

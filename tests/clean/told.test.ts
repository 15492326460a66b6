import { describe, expect, test } from 'vitest'
import { body, cleaned, furnitureOf, sentencesOf } from './cleaned.js'

const paragraphs = body.split('\n').join('\n\n')
const below = (line: string) => cleaned(`${paragraphs}\n\n${line}\n\n${paragraphs.replaceAll('ferry', 'boat')}`)

describe('sentences of an article that begin as a page asks its reader', () => {
  test.each([
    ['The company removed the game from the App Store.'], ['Two banks withdrew their programs from Google Play last week.'], ['Use of the app rose by a third in May.'],
    ['Sign in sheets were found at the hall.'], ['Login details of 4,000 customers were stolen.'], ['Register to vote by Friday, the county told its citizens.'],
    ['Like us, the fishermen have no harbour.'], ['Follow me on the path, she told the children.'], ['Help us keep the harbour open, the crowd shouted.'],
    ['Read more than one page, the teacher told them.'], ['Post comments on the wall were painted over.'], ['Contact with the ship was lost at noon, the author of the report says.'],
    ['The ferry line changed its privacy policy in May.'], ['More ferries will find their way here.'], ['They did not get in touch with our correspondent, who waited for hours on the quay.'], ['Copyright law was changed in 1998.'], ['Sponsored by the state, the games went on.'], ['Phone 112 was dead for an hour.'],
  ])('%s', async (line) => {
    expect(sentencesOf(await below(line))).toContain(line)
  })

  test.each([
    ['app-prompt', 'Download our app from the App Store.'], ['app-prompt', 'Now available on Google Play.'], ['donation-appeal', 'Help us keep the harbour news free.'],
    ['subscription-prompt', 'Log in to read what the mayor said, and what we wrote of it.'], ['social-prompt', 'Follow us on Facebook, where our readers told it first.'],
    ['related-link', 'Read more about how the fire was set.'], ['related-link', 'Read more of the fire, and what the mayor said.'], ['copyright', 'Copyright The Olme Times'], ['copyright', 'Copyright 2016 by Ann Example'], ['comment-prompt', 'Leave a comment below and say what you think.'],
    ['cookie-notice', 'An dieser Stelle finden Sie einen externen Inhalt, der zu diesem Text gehört.'], ['cookie-notice', 'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.'],
    ['cookie-notice', 'Pour afficher ce contenu, changez vos réglages.'], ['cookie-notice', 'Para ver este contenido hace falta su permiso.'], ['cookie-notice', 'Read our privacy notice.'],
    ['related-link', 'For more stories like this, go to our coast page.'], ['related-link', 'Mehr über die Fähren lesen Sie hier.'], ['related-link', '>> Alle Häfen der Küste im Überblick'], ['related-link', '→ Who owns the ferries'],
    ['newsletter-prompt', 'For the latest from the coast, sign up for our newsletters.'], ['comment-prompt', 'Fehler gefunden?'], ['comment-prompt', 'Hat Ihnen dieser Artikel gefallen?'], ['contact', 'Get in touch with our newsroom at harbour@olme.example.'],
  ])('what asks is left out as %s: %s', async (reason, line) => {
    expect(furnitureOf(await below(line))).toContain(`${reason}: ${line}`)
  })
})

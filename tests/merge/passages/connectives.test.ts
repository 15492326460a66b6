import { describe, expect, it } from 'vitest'
import { leansOn } from '../../../src/merge/passages/leaning.js'

const leans = (language: string, text: string) => leansOn(text, 'Korva.', language, () => false)

describe('a connective leans on what was said, unless what it is about stands behind it', () => {
  it.each([
    ['es', 'Pero de noche el puerto de Korva sigue abierto.'], ['es', 'Y del puerto de Korva nadie habla.'], ['es', 'Sin embargo, de noche el puerto de Korva sigue abierto.'], ['es', 'Además, de los tres barcos de Korva queda uno.'],
    ['fr', 'Mais des pêcheurs de Korva attendent.'], ['fr', 'Et du port de Korva il ne reste rien.'], ['fr', 'Pourtant des bateaux partent de Korva.'], ['fr', 'En revanche, des bateaux partent de Korva.'],
    ['it', 'Ma dei pescatori di Korva nessuno parla.'], ['it', 'E della nave di Korva non si sa nulla.'], ['it', 'Al contrario, di notte il porto di Korva è aperto.'],
    ['pt', 'Mas de noite o porto de Korva está aberto.'], ['pt', 'E dos barcos de Korva ninguém fala.'],
    ['de', 'Aber das Schiff aus Korva fuhr weiter.'], ['de', 'Und des Hafens von Korva gedachte keiner.'], ['de', 'Doch das Tor blieb zu.'],
  ])('%s leans: %s', (language, text) => expect(leans(language, text)).toBe(true))

  it.each([
    ['es', 'A cambio de ayuda, Korva abrió el puerto.'], ['es', 'Además de Korva, también Morla abrió el puerto.'], ['es', 'Después de la tormenta, Korva abrió el puerto.'],
    ['fr', 'De même que Morla, Korva a un port.'], ['fr', 'Alors que la tempête approche, Korva ferme son port.'], ['fr', 'Au contraire d’Olme, Korva a un port.'],
    ['it', 'Al contrario di Morla, Korva ha un porto.'], ['it', 'Invece di chiudere, il porto di Korva resta aperto.'], ['it', 'Al contrario dell’isola, Korva ha un porto.'],
    ['pt', 'Ao contrário de Morla, Korva tem um porto.'], ['pt', 'Depois da tempestade, Korva abriu o porto.'], ['pt', 'Ainda que chova, o porto de Korva abre.'],
  ])('%s stands alone: %s', (language, text) => expect(leans(language, text)).toBe(false))
})

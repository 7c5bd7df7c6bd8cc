import { describe, expect, test } from 'vitest'
import { aPack, anEntry } from '../testing/a-pack.ts'
import { aSearchDevice } from '../testing/a-search-device.ts'
import { answerAhead } from './answer-ahead.ts'
import { answerOfBytes, sentAnswer } from './sent-answer.ts'
import { createTexts } from './texts.ts'

async function goAhead(most: number, isWanted = (): boolean => true) {
  const device = aSearchDevice()
  await device.install(await aPack([anEntry('wells', 'About wells.'), anEntry('welds', 'About welds.'), anEntry('welders', 'About welders.')]))
  const { kept } = await device.index()
  const found = new Map<string, unknown>()
  const tell = (query: string, answer: ArrayBuffer): void => void found.set(query, answerOfBytes(answer))
  await answerAhead({ query: 'wel', version: kept.manual.sha256, language: 'en', own: [], most }, { kept, texts: createTexts(device.reader, kept.manual), isWanted, tell })
  const asked = async (query: string): Promise<unknown> => sentAnswer(await device.answer(kept, query, { most }))
  return { found, asked }
}

describe('answers ahead', () => {
  test('are those that the questions have when they are asked, the likeliest first', async () => {
    const { found, asked } = await goAhead(5)
    expect([...found.keys()].slice(0, 2)).toEqual(['weld', 'well'])
    expect(found.get('well')).toEqual(await asked('well'))
  })

  test('end when something else is asked', async () => {
    let left = 2
    expect([...(await goAhead(5, () => left-- > 0)).found.keys()]).toEqual(['weld'])
  })

  test('are not looked for when all was asked for', async () => {
    expect((await goAhead(128)).found.size).toBe(0)
  })
})

import { expect, test } from 'vitest'
import { panelsOf, printedChannels, type CardLine } from './card-line.ts'

const line = (key: number, channels: CardLine['channels'] = []): CardLine => ({ key: String(key), name: `Contact ${key}`, note: '', channels })

test('one sheet holds so many contacts, the first ones, and says how many are left out', () => {
  const lines = Array.from({ length: 40 }, (_, index) => line(index))
  const { panels, left } = panelsOf(lines, 'fold')
  expect([panels.length, left, panels[0]?.[0]?.key]).toEqual([7, 12, '0'])
  expect(panelsOf(lines, 'credit')).toMatchObject({ left: 4 })
  expect(panelsOf([], 'fold')).toEqual({ panels: [], left: 0 })
})

test('two numbers, a radio channel and an address are printed, and something of a contact that has none of these', () => {
  const channels: CardLine['channels'] = [
    { type: 'email', value: 'a@example.org' },
    { type: 'phone', value: '+41227179111', display: '+41 22 717 91 11' },
    { type: 'mobile', value: '1' },
    { type: 'satellite', value: '2' },
    { type: 'radio', value: 'Channel 7' },
  ]
  expect(printedChannels(line(0, channels))).toEqual(['+41 22 717 91 11', '1', 'Channel 7', 'a@example.org'])
  expect(printedChannels(line(0, [{ type: 'address', value: 'Rue 1' }]))).toEqual(['Rue 1'])
})

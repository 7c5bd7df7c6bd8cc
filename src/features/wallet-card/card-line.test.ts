import { expect, test } from 'vitest'
import { fillPanels, printedChannels, type CardLine, type CardPart, type Measures } from './card-line.ts'

const line = (key: string, channels: CardLine['channels'] = []): CardLine => ({ key, name: `Contact ${key}`, note: '', channels })
const part = (kind: CardPart['kind'], heights: Readonly<Record<string, number>>) => ({ kind, heights, lines: Object.keys(heights).map((key) => line(key)) })

function fill(parts: readonly ReturnType<typeof part>[], format: 'fold' | 'credit' = 'fold') {
  const measures: Measures = { room: 10, heading: 1, lines: new Map(parts.flatMap(({ heights }) => Object.entries(heights))) }
  const { panels, left } = fillPanels(parts, format, measures)
  return { panels: panels.map((panel) => panel.lines.map(({ key }) => key).join(' ')), first: panels.map(({ first }) => first), left }
}

const many = (count: number, height: number): Record<string, number> => Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, height]))

test('a panel holds as many contacts as its height, and one that does not fit begins the next panel', () => {
  expect(fill([part('starred', { a: 4, b: 4, c: 4, d: 6, e: 1 })])).toEqual({ panels: ['a b', 'c d', 'e'], first: [true, false, false], left: 0 })
})

test('those to call in an emergency stand first, on panels of their own that leave room for their heading', () => {
  const parts = [part('emergency', { a: 5, b: 5 }), part('starred', { c: 5, d: 5 })]
  expect(fill(parts)).toEqual({ panels: ['a', 'b', 'c d'], first: [true, false, true], left: 0 })
})

test('what finds no room on the sheet is counted: the last ones, and one that is higher than a panel', () => {
  expect(fill([part('starred', many(17, 5))])).toMatchObject({ left: 3 })
  expect(fill([part('starred', many(20, 5))], 'credit')).toMatchObject({ left: 2 })
  expect(fill([part('emergency', { a: 10, b: 2 })])).toEqual({ panels: ['b'], first: [true], left: 1 })
  expect(fill([])).toEqual({ panels: [], first: [], left: 0 })
})

test('two numbers, a radio channel and an address are printed, each once, and something of a contact that has none of these', () => {
  const channels: CardLine['channels'] = [
    { type: 'email', value: 'a@example.org' },
    { type: 'phone', value: '+41227179111', display: '+41 22 717 91 11' },
    { type: 'mobile', value: '1' },
    { type: 'satellite', value: '2' },
    { type: 'radio', value: 'Channel 7' },
  ]
  expect(printedChannels(line('a', channels))).toEqual(['+41 22 717 91 11', '1', 'Channel 7', 'a@example.org'])
  expect(printedChannels(line('a', [{ type: 'address', value: 'Rue 1' }]))).toEqual(['Rue 1'])
  expect(printedChannels(line('a', [{ type: 'phone', value: '1' }, { type: 'whatsapp', value: '1' }]))).toEqual(['1'])
})

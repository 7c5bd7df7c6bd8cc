import { expect, test } from 'vitest'
import { createRecentSearches, parseSearches } from './recent-searches.ts'

function memory() {
  const values = new Map<string, string>()
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  }
}

test('the newest search comes first, each once, and they last over a restart', () => {
  const storage = memory()
  const searches = createRecentSearches(storage)
  for (const query of ['water', 'tents', ' water ', '']) searches.add(query)
  expect(searches.list()).toEqual(['water', 'tents'])
  expect(createRecentSearches(storage).list()).toEqual(['water', 'tents'])
})

test('only the last few are kept', () => {
  const searches = createRecentSearches(memory())
  for (let number = 0; number < 20; number++) searches.add(`query ${number}`)
  expect(searches.list()).toHaveLength(8)
  expect(searches.list()[0]).toBe('query 19')
})

test('erased searches are gone from the device, and the screen is told', () => {
  const storage = memory()
  const searches = createRecentSearches(storage)
  searches.add('water')
  let told = 0
  searches.subscribe(() => told++)
  searches.clear()
  expect(searches.list()).toEqual([])
  expect(storage.values.size).toBe(0)
  expect(told).toBe(1)
})

test('a damaged list is no list, and a refusing storage breaks nothing', () => {
  expect(parseSearches('{"a":')).toEqual([])
  expect(parseSearches('[1,"water",null]')).toEqual(['water'])
  const refuse = (): never => {
    throw new Error('refused')
  }
  const searches = createRecentSearches({ getItem: refuse, setItem: refuse, removeItem: refuse })
  searches.add('water')
  expect(searches.list()).toEqual(['water'])
})

import { expect, test } from 'vitest'
import { compareSearch } from './compare.ts'
import { sharesOf } from './print.ts'

test('the search answers what it answered before: quality.txt is read in review, `npx vitest -u` writes it anew', async () => {
  const comparison = await compareSearch()
  const { all, byKind } = comparison.own
  expect(comparison.expected.share).toBeGreaterThanOrEqual(0.9)
  expect(all.recallAt5).toBeGreaterThanOrEqual(0.98)
  expect(byKind.find(({ group }) => group === 'typo')?.recallAt5).toBeGreaterThanOrEqual(0.95)
  await expect(`${sharesOf(comparison)}\n`).toMatchFileSnapshot('quality.txt')
}, 60_000)

import type { Page } from '@playwright/test'

/** The search screen's field, and its hits in their order. */
export const field = (page: Page) => page.getByRole('searchbox', { name: 'Search' })
export const hits = (page: Page) => page.locator('[data-query] [data-found]')

interface StoredPart {
  readonly key: string
  readonly part: unknown
}

/** The index as it is stored. */
const storedIndex = (page: Page): Promise<StoredPart[]> =>
  page.evaluate(
    () =>
      new Promise<StoredPart[]>((resolve, reject) => {
        const open = indexedDB.open('manual-content')
        open.addEventListener('error', () => reject(new Error('the database does not open')))
        open.addEventListener('success', () => {
          const rows = open.result.transaction('search').objectStore('search').getAll()
          rows.addEventListener('success', () => {
            open.result.close()
            resolve(rows.result)
          })
        })
      }),
  )

/** The keys under which it is stored, everything that stands in it, and the version that it is complete for. */
export const storedPieces = async (page: Page): Promise<string[]> => (await storedIndex(page)).map(({ key }) => key)
export const storedText = async (page: Page): Promise<string> => JSON.stringify(await storedIndex(page))
export const indexedVersion = async (page: Page): Promise<unknown> => (await storedIndex(page)).find(({ key }) => key === 'version')?.part

/** Where the words stand that are marked in the text. */
export const marks = (page: Page) =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('found') ?? [])] as Range[]
    const sections = [...document.querySelectorAll('article section')]
    const box = ranges[0]?.getBoundingClientRect()
    return {
      words: ranges.map((range) => range.toString().toLowerCase()),
      inSight: box !== undefined && box.top >= 0 && box.bottom <= innerHeight,
      sections: [...new Set(ranges.map((range) => sections.findIndex((section) => section.contains(range.startContainer))))],
    }
  })

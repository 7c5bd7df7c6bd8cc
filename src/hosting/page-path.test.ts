import { describe, expect, test } from 'vitest'
import { isPagePath } from './page-path.ts'

describe('an address', () => {
  test.each(['', 'search', 'sectors/shelter', 'sectors/shelter/', 'fr/sectors/shelter', 'contacts/who', 'contentment', 'sectors/v1.2/notes'])(
    '"%s" is answered with the page',
    (path) => expect(isPagePath(path)).toBe(true),
  )

  test.each(['assets/index-Bx1.js', 'assets/', 'assets', 'content', 'content/records/ab/abc', 'content/current.json', 'sw.js', 'robots.txt', 'sectors/map.png'])(
    '"%s" is a file, there or missing',
    (path) => expect(isPagePath(path)).toBe(false),
  )
})

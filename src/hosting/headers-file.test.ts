import { describe, expect, test } from 'vitest'
import { headersFile } from './headers-file.ts'
import { securityHeaders } from './headers.ts'

interface Rule {
  readonly pattern: string
  readonly headers: readonly string[]
}

const rulesOf = (text: string): Rule[] =>
  text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [pattern = '', ...headers] = block.split('\n')
      return { pattern, headers: headers.map((line) => line.trim()) }
    })

const cacheControlOf = (rules: readonly Rule[], address: string): string[] =>
  rules
    .filter(({ pattern }) => (pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern))
    .flatMap(({ headers }) => headers.filter((line) => line.startsWith('Cache-Control')))

describe.each(['/', '/manual/'])('the _headers file for %s', (base) => {
  const rules = rulesOf(headersFile(base))

  test('says every security header of everything', () => {
    const everything = rules.find(({ pattern }) => pattern === `${base}*`)
    for (const [name, value] of Object.entries(securityHeaders)) expect(everything?.headers).toContain(`${name}: ${value}`)
  })

  test.each(['', 'index.html', 'sw.js', 'manifest.webmanifest', 'content/current.json'])('has "%s" asked for again, said once', (path) => {
    expect(cacheControlOf(rules, base + path)).toEqual(['Cache-Control: no-cache'])
  })

  test.each(['assets/index-B.js', 'content/bundles/ab.json', 'content/records/ab/ab.json'])('has %s kept, said once', (path) => {
    expect(cacheControlOf(rules, base + path)).toEqual(['Cache-Control: public, max-age=31536000, immutable'])
  })
})

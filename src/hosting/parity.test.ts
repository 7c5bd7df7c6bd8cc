import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { immutable, revalidate, securityHeaders, transportHeaders } from './headers.ts'
import { ask } from './parity/ask.ts'
import { hash, makeSite, pageText } from './parity/made-site.ts'
import { isInstalled, type Running } from './parity/running.ts'
import { startCaddy, startNginx, startOurs } from './parity/servers.ts'

interface Case {
  readonly what: string
  readonly path: string
  readonly status: number
  readonly cache: string
  readonly type: RegExp
}

const page = { status: 200, cache: revalidate, type: /^text\/html/ }
const missing = { status: 404, cache: revalidate, type: /^text\/plain/ }
const json = /^application\/json/
const script = /^(?:text|application)\/javascript/

const cases: readonly Case[] = [
  { what: 'the document', path: '', ...page },
  { what: 'the document by its file name', path: 'index.html', ...page },
  { what: 'a deep link', path: 'sectors/shelter', ...page },
  { what: 'a deep link with a slash at the end', path: 'sectors/shelter/', ...page },
  { what: 'a deep link with a query', path: 'search?q=a.b', ...page },
  { what: 'a hashed script', path: 'assets/index-Bx12Cd34.js', status: 200, cache: immutable, type: script },
  { what: 'a hashed script with a slash at the end', path: 'assets/index-Bx12Cd34.js/', ...missing },
  { what: 'a missing script', path: 'assets/index-Gone1234.js', ...missing },
  { what: 'a folder of files', path: 'assets/', ...missing },
  { what: 'a manifest of the content', path: `content/manifests/${hash}.json`, status: 200, cache: immutable, type: json },
  { what: 'a bundle', path: `content/bundles/${hash}.json`, status: 200, cache: immutable, type: json },
  { what: 'a record', path: `content/records/ab/${hash}.json`, status: 200, cache: immutable, type: json },
  { what: 'a missing record', path: `content/records/cd/${hash}.json`, ...missing },
  { what: 'a name without a dot below the content', path: 'content/records', ...missing },
  { what: 'the pointer', path: 'content/current.json', status: 200, cache: revalidate, type: json },
  { what: 'the web app manifest', path: 'manifest.webmanifest', status: 200, cache: revalidate, type: /^application\/manifest\+json/ },
  { what: 'the service worker', path: 'sw.js', status: 200, cache: revalidate, type: script },
  { what: 'a missing picture', path: 'pictures/gone.png', ...missing },
]

const servers = [
  { name: 'our own server', start: startOurs, installed: true },
  { name: 'nginx', start: startNginx, installed: isInstalled('nginx', '-v') },
  { name: 'Caddy', start: startCaddy, installed: isInstalled('caddy', 'version') },
]

const bases = ['/', '/manual/']
const combinations = servers.flatMap((server) => bases.map((base) => ({ ...server, base })))

for (const { name, start, installed, base } of combinations) {
  describe.skipIf(!installed)(`${name} at ${base}${installed ? '' : ` (left out: ${name} is not installed here)`}`, () => {
    let site: Awaited<ReturnType<typeof makeSite>>
    let running: Running
    const addressOf = (path: string): string => running.origin + base + path
    beforeAll(async () => {
      site = await makeSite()
      running = await start({ dir: site.dir, base })
    }, 20_000)
    afterAll(async () => {
      await running?.stop()
      await site.remove()
    })

    test.each(cases)('answers $what as the table says', async ({ path, status, cache, type }) => {
      for (const method of ['GET', 'HEAD']) {
        const answer = await ask(addressOf(path), {}, method)
        expect(answer.status).toBe(status)
        expect(answer.headers['cache-control']).toBe(cache)
        expect(answer.headers['content-type']).toMatch(type)
        for (const [header, value] of Object.entries(securityHeaders)) expect(answer.headers[header.toLowerCase()]).toBe(value)
        expect(answer.headers).not.toHaveProperty('strict-transport-security')
      }
    })

    test('sends a short text and never the page for what is missing', async () => {
      const { body } = await ask(addressOf('assets/index-Gone1234.js'), { accept: 'text/html' })
      expect(body.toString()).toBe('Not found\n')
    })

    test('sends the page for a deep link', async () => {
      const { body } = await ask(addressOf('sectors/shelter/'))
      expect(body.toString()).toContain(pageText)
    })

    test.each(['assets/index-Bx12Cd34.js', 'sectors/shelter'])('sends the compressed copy of %s to who can read it, else the file', async (path) => {
      const plain = await ask(addressOf(path))
      const packed = await ask(addressOf(path), { 'accept-encoding': 'gzip' })
      expect(packed.headers['content-encoding']).toBe('gzip')
      expect(packed.headers.vary).toMatch(/accept-encoding/i)
      expect(plain.headers).not.toHaveProperty('content-encoding')
      expect(gunzipSync(packed.body)).toEqual(plain.body)
    })

    test('says "not modified" for a known document, with the same caching', async () => {
      const first = await ask(addressOf(''))
      const second = await ask(addressOf(''), { 'if-none-match': first.headers.etag })
      expect(second.status).toBe(304)
      expect(second.headers['cache-control']).toBe(revalidate)
    })

    test(base === '/' ? 'never leads away' : 'leads to its own address from the one without a slash', async () => {
      const { status, headers } = await ask(running.origin + (base === '/' ? '/sectors' : base.slice(0, -1)))
      expect(status < 300 || [301, 308].includes(status)).toBe(true)
      expect(headers.location ?? '').toMatch(base === '/' ? /^$/ : /(?:^|\d)\/manual\/$/)
    })
  })
}

describe.each(['nginx.conf', 'Caddyfile'])('the shipped %s', (name) => {
  test.each(Object.entries({ ...securityHeaders, ...transportHeaders }))('says %s as the table does', async (header, value) => {
    const text = await readFile(new URL(name, import.meta.url), 'utf8')
    expect(text).toContain(header)
    expect(text).toContain(`"${value}"`)
  })
})

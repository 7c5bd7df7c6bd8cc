import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startTestSite, type TestSite } from './server.ts'

const script = 'console.log("1234567890")'.repeat(100)

async function makeBuild(text: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'manual-test-site-'))
  await writeFile(join(dir, 'index.html'), '<!doctype html>')
  await writeFile(join(dir, 'app.js'), text)
  return dir
}

describe('the site for tests', () => {
  let dir: string
  let site: TestSite
  beforeEach(async () => {
    dir = await makeBuild(script)
    site = await startTestSite({ dir })
  })
  afterEach(async () => {
    await site.stop()
    await rm(dir, { recursive: true })
  })

  const ask = (): Promise<Response> => fetch(`${site.origin}/app.js`)
  const read = async (): Promise<string> => (await ask()).text()

  test('is gone when it is stopped, and comes back at the same address', async () => {
    expect(await read()).toBe(script)
    await site.stop()
    await expect(ask()).rejects.toThrow()
    await site.start()
    expect(await read()).toBe(script)
  })

  test('breaks an answer under way when it is stopped', async () => {
    site.break({ path: '/app.js', fault: { kind: 'stall', afterBytes: 100 } })
    const body = (await ask()).text()
    const broken = expect(body).rejects.toThrow()
    await site.stop()
    await broken
    await site.start()
  })

  test('answers from another folder after a deploy', async () => {
    const next = await makeBuild('the next version')
    site.serve(next)
    expect(await read()).toBe('the next version')
    await rm(next, { recursive: true })
  })

  test('logs what was asked for and how many bytes went out', async () => {
    await read()
    // An answer is logged when its connection is done with it, which may be after the next one's.
    await expect.poll(() => site.log.length).toBe(1)
    await fetch(`${site.origin}/gone.js?x=1`)
    await expect.poll(() => site.log.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual(['GET /app.js 200', 'GET /gone.js?x=1 404'])
    expect(site.log[0]?.bytes).toBeGreaterThan(script.length)
    expect(site.log[0]?.bytes).toBeLessThan(script.length + 2000)
    site.clearLog()
    expect(site.log).toEqual([])
  })

  test('can fail, log in, redirect, and be healed', async () => {
    site.break({ path: '/app.js', fault: { kind: 'status', status: 503, headers: { 'Retry-After': '60' } } })
    const failed = await ask()
    expect([failed.status, failed.headers.get('retry-after')]).toEqual([503, '60'])
    site.break({ path: /\.js$/, fault: { kind: 'html200' } })
    const login = await ask()
    expect([login.status, login.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    site.break({ path: '/app.js', fault: { kind: 'redirect', to: '/index.html' } })
    expect((await ask()).url).toBe(`${site.origin}/index.html`)
    site.heal()
    expect(await read()).toBe(script)
  })

  test('can cut a file so that the browser cannot tell', async () => {
    site.break({ path: '/app.js', fault: { kind: 'truncate', fraction: 0.5, framing: 'chunked' } })
    expect(await read()).toBe(script.slice(0, script.length / 2))
  })

  test('can change one byte of a file', async () => {
    site.break({ path: '/app.js', fault: { kind: 'wrongBytes' } })
    const text = await read()
    expect(text).toHaveLength(script.length)
    expect(Array.from(script).filter((sign, index) => sign !== text[index])).toHaveLength(1)
  })

  test.each([
    { kind: 'truncate', fraction: 0.5, framing: 'length' },
    { kind: 'reset', afterBytes: 100 },
    { kind: 'reset', afterBytes: 0 },
  ] as const)('can break the connection: $kind', async (fault) => {
    site.break({ path: '/app.js', fault })
    await expect(read()).rejects.toThrow()
  })

  test('goes wrong only as often as was said', async () => {
    site.break({ path: '/app.js', fault: { kind: 'status', status: 500 }, times: 2 })
    expect([(await ask()).status, (await ask()).status, (await ask()).status]).toEqual([500, 500, 200])
  })
})

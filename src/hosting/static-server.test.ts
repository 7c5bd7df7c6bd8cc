import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './parity/ask.ts'
import { makeSite, pageText } from './parity/made-site.ts'
import type { Running } from './parity/running.ts'
import { startOurs } from './parity/servers.ts'

describe('the static server', () => {
  let site: Awaited<ReturnType<typeof makeSite>>
  let running: Running
  beforeAll(async () => {
    site = await makeSite()
    running = await startOurs({ dir: site.dir, base: '/manual/' })
  })
  afterAll(async () => {
    await running.stop()
    await site.remove()
  })

  test('takes no other methods than GET and HEAD', async () => {
    const { status, headers } = await ask(`${running.origin}/manual/`, {}, 'POST')
    expect(status).toBe(405)
    expect(headers.allow).toBe('GET, HEAD')
  })

  test('knows nothing outside of its own address', async () => {
    expect((await ask(`${running.origin}/assets/index-Bx12Cd34.js`)).status).toBe(404)
  })

  test.each(['..%2f..%2f..%2f..%2fetc/passwd', '%00', '%'])('gives no file outside of its folder for %s', async (path) => {
    const { body } = await ask(`${running.origin}/manual/${path}`)
    expect(body.toString()).not.toContain('root:')
  })

  test('prefers brotli', async () => {
    const { headers, body } = await ask(`${running.origin}/manual/sectors/shelter`, { 'accept-encoding': 'gzip, deflate, br' })
    expect(headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(body).toString()).toContain(pageText)
  })

  test('serves a file that came after it was started', async () => {
    await writeFile(join(site.dir, 'assets', 'late-Xy.js'), 'late')
    expect((await ask(`${running.origin}/manual/assets/late-Xy.js`)).body.toString()).toBe('late')
  })
})

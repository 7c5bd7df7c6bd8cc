import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { createServer as createHttpServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer } from 'vite'
import { describe, expect, onTestFinished, test } from 'vitest'
import { pointerPath } from '../../pack/layout.ts'
import { aFolder, aManual, built } from '../testing/a-folder.ts'
import { changedEvent, manualContent, readManualTitle } from '../vite-plugin.ts'
import { liveManual } from './live-manual.ts'
import { contentPath } from './serve.ts'
import { writeFiles } from './write-files.ts'

const entry = 'entries/en/water/wells.md'

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A small app whose build carries the manual. */
async function anApp(content: string) {
  const root = await aFolder({ 'index.html': '<!doctype html><title>App</title>' })
  return { configFile: false as const, root, logLevel: 'silent' as const, base: '/manual/', plugins: [manualContent({ folder: content })] }
}

const filesBelow = async (folder: string): Promise<string[]> => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name))

describe('writing', () => {
  test('puts every file in its place, byte for byte', async () => {
    const { files } = await built(await aManual({ [entry]: '# Wells' }))
    const site = await emptyFolder()
    await writeFiles(files, site)
    for (const [path, bytes] of files) expect(new Uint8Array(await readFile(join(site, path)))).toEqual(new Uint8Array(bytes))
    expect(await filesBelow(site)).toHaveLength(files.size)
  })

  test('leaves the old pointer when something goes wrong before it', async () => {
    const site = await emptyFolder()
    await writeFiles(new Map([[pointerPath, new Uint8Array([1])]]), site)
    const files = new Map([[pointerPath, new Uint8Array([2])], ['content/records/ab\0/x.json', new Uint8Array([3])]])
    await expect(writeFiles(files, site)).rejects.toThrow()
    expect(await readFile(join(site, pointerPath))).toEqual(Buffer.from([1]))
  })
})

describe('a build', () => {
  test('carries the manual', async () => {
    const app = await anApp(await aManual({ [entry]: '# Wells' }))
    await build(app)
    const pointer: unknown = JSON.parse(await readFile(join(app.root, 'dist', pointerPath), 'utf8'))
    expect(pointer).toMatchObject({ format: 1, version: expect.stringMatching(/^undated-/) as string })
  })

  test('of a manual with errors fails, and the site of before stays as it was', async () => {
    const content = await aManual({ [entry]: '# Wells' })
    const app = await anApp(content)
    await build(app)
    const before = await Promise.all((await filesBelow(join(app.root, 'dist'))).sort().map(async (file) => [file, (await stat(file)).mtimeMs]))
    await writeFile(join(content, entry), 'no title')
    await expect(build(app)).rejects.toThrow('The content has errors')
    expect(await Promise.all((await filesBelow(join(app.root, 'dist'))).sort().map(async (file) => [file, (await stat(file)).mtimeMs]))).toEqual(before)
  })
})

describe('while the content is edited', () => {
  test('the last whole version stays until the next one is whole', async () => {
    const folder = await aManual({ [entry]: '# Wells' })
    const seen: string[] = []
    const live = liveManual(folder, { onBuilt: (problems) => seen.push(`built, ${problems.filter(({ severity }) => severity === 'error').length} errors`), onChanged: () => seen.push('changed'), onFailed: (error) => seen.push(String(error)) })
    await live.rebuild()
    const first = live.current()
    await writeFile(join(folder, entry), 'no title')
    await live.rebuild()
    expect(live.current()).toBe(first)
    await writeFile(join(folder, entry), '# Deep wells')
    await Promise.all([live.rebuild(), live.rebuild()])
    expect(live.current()?.pointer.version).not.toBe(first?.pointer.version)
    expect(seen).toEqual(['built, 0 errors', 'changed', 'built, 1 errors', 'built, 0 errors', 'changed', 'built, 0 errors'])
  })

  test('the dev server serves it from memory, tells of changes, and says 404 for what is not there', async () => {
    const content = await aManual({ [entry]: '# Wells' })
    const server = await createServer({ ...(await anApp(content)), server: { middlewareMode: true, ws: false, watch: { usePolling: true, interval: 50 } } })
    const http = createHttpServer(server.middlewares).listen(0)
    onTestFinished(async () => {
      http.close()
      await server.close()
    })
    const address = http.address()
    const origin = `http://localhost:${typeof address === 'object' && address ? address.port : 0}/manual/`
    const get = (path: string): Promise<Response> => fetch(origin + path)
    const version = async (): Promise<string> => ((await (await get(pointerPath)).json()) as { version: string }).version
    const first = await version()
    expect((await get(pointerPath)).headers.get('cache-control')).toBe('no-store')
    expect([(await get('content/records/00/none.json')).status, (await get('content/')).status]).toEqual([404, 404])
    const told = new Promise<unknown>((resolve) => {
      server.ws.send = ((event: string, data: unknown) => resolve([event, data])) as typeof server.ws.send
    })
    // The watcher may not have seen the file yet when it is first changed.
    let depth = 0
    const edits = setInterval(() => void writeFile(join(content, entry), `# Wells ${depth++} metres deep`), 500)
    onTestFinished(() => clearInterval(edits))
    expect(await told).toEqual([changedEvent, { version: expect.not.stringMatching(first) as string }])
    expect(await version()).not.toBe(first)
  }, 20_000)

  test('only addresses below the content’s are answered', () => {
    expect(contentPath('/manual/content/current.json?x=1', '/manual/')).toBe('content/current.json')
    expect(contentPath('/content/current.json', '/')).toBe('content/current.json')
    expect(contentPath('/manual/contents/', '/manual/')).toBeUndefined()
  })
})

describe('the title, before anything is built', () => {
  test('comes from manual.yaml, else from the folder', async () => {
    expect(readManualTitle(await aManual({}))).toEqual({ id: 'field-manual', title: { en: 'Field manual', fr: 'Manuel de terrain' }, languages: ['en', 'fr', 'ar'] })
    expect(readManualTitle(await aFolder({ 'field-notes/a.md': '# A' }).then((folder) => join(folder, 'field-notes')))).toEqual({ id: 'field-notes', title: { en: 'Field notes' }, languages: ['en'] })
    expect(readManualTitle(await aFolder({ 'entries/fr/eau/puits.md': '# Puits', '.git/en/x.md': '# X' }))).toMatchObject({ title: { fr: expect.any(String) as string }, languages: ['fr'] })
    expect(readManualTitle(await aFolder({ 'puits.md': '---\nlang: fr\n---\n# Puits' })).languages).toEqual(['fr'])
    expect(readManualTitle('/nowhere/at-all')).toEqual({ id: 'at-all', title: { en: 'At all' }, languages: ['en'] })
    expect(readManualTitle(await aFolder({ 'manual.yaml': 'id: [' })).languages).toEqual(['en'])
  })
})

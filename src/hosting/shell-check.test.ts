import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkShell, shellLimits, shellProblems, type ShellFile } from './shell-check.ts'

const file = (path: string, brotli = 100, firstScreen = false): ShellFile => ({ path, bytes: brotli * 3, brotli, firstScreen })
const many = (count: number): ShellFile[] => Array.from({ length: count }, (_, number) => file(`assets/part-${number}.js`))

describe('the check of the shell', () => {
  test('is content with few small files, the service worker not counted among them', () => {
    const shell = [...many(shellLimits.files), file('sw.js')]
    const others = ['sw.js', 'icon-512.png', 'screenshots/wide-home.png', '_headers', '404.html', 'index.html.br', 'content/current.json']
    expect(shellProblems([...shell.map(({ path }) => path), ...others], shell)).toEqual([])
  })

  test('names a file that would be missing offline', () => {
    expect(shellProblems(['assets/part-0.js', 'assets/late.js'], many(1))).toEqual([expect.stringContaining('assets/late.js is neither precached')])
  })

  test('refuses one file too many', () => {
    expect(shellProblems([], many(shellLimits.files + 1))).toEqual([`${shellLimits.files + 1} files are precached; ${shellLimits.files} are allowed`])
  })

  test('refuses a shell that is too big, the service worker included', () => {
    expect(shellProblems([], [file('index.html', shellLimits.brotli), file('sw.js', 1)])).toEqual([expect.stringContaining('the shell is 230001 bytes')])
  })

  test('refuses a first screen that needs too much script', () => {
    expect(shellProblems([], [file('assets/index.js', shellLimits.firstScreen + 1, true)])).toEqual([expect.stringContaining('first screen are 130001 bytes')])
  })
})

test('the check measures a built site, knows the scripts of its first screen and fails with what it found', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'manual-dist-'))
  await mkdir(join(dir, 'assets'))
  const page = '<link rel="modulepreload" href="/manual/assets/first.js"><script type="module" src="/manual/assets/index.js"></script>'
  for (const [path, text] of Object.entries({ 'index.html': page, 'sw.js': '', 'assets/index.js': 'a', 'assets/first.js': 'b', 'assets/later.js': 'c' })) {
    await writeFile(join(dir, path), text)
  }
  const list = ['index.html', 'assets/index.js', 'assets/first.js', 'assets/later.js']
  const table = await checkShell(dir, list)
  expect(table).toMatch(/assets\/index\.js \*\n.*assets\/first\.js \*\n.*assets\/later\.js\n/)
  await expect(checkShell(dir, list.slice(0, 3))).rejects.toThrow('assets/later.js is neither precached')
  await rm(dir, { recursive: true })
})

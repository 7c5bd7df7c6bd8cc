import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const oxlint = join(dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin/oxlint')

// A room, what it may import, and what it may not: a rule that lint reads but never applies looks like one that holds.
const rooms: Readonly<Record<string, { readonly may: readonly string[]; readonly mayNot: readonly string[] }>> = {
  'src/domain': { may: ['./x.ts'], mayNot: ['valibot', '../pack/x.ts', 'node:fs', 'react-dom/client', '../../x.ts'] },
  'src/pack': { may: ['../domain/x.ts', 'valibot'], mayNot: ['../storage/x.ts', 'dexie'] },
  'src/storage': { may: ['../domain/x.ts', 'dexie'], mayNot: ['react', '../content/x.ts', '../pack/x.ts'] },
  'src/content': { may: ['../domain/x.ts', '../pack/x.ts', '../storage/x.ts'], mayNot: ['react', 'dexie', '../search/x.ts'] },
  'src/search': { may: ['@orama/stemmers/english', '../storage/x.ts'], mayNot: ['react', '../content/x.ts', '../i18n/x.ts'] },
  'src/i18n': { may: ['../domain/x.ts', '@lingui/core', 'react'], mayNot: ['../ui/x.ts', '../storage/x.ts', 'react-router'] },
  'src/ui': { may: ['./x.ts', 'react', 'react-router'], mayNot: ['../domain/x.ts', '../i18n/x.ts', 'dexie'] },
  'src/services': { may: ['../storage/x.ts', '../i18n/x.ts', 'react'], mayNot: ['../ui/x.ts', '../features/reader/x.ts', '../worker/worker.ts', 'dexie'] },
  'src/features/reader': { may: ['./x.ts', '../../ui/x.ts', '../../services/x.ts'], mayNot: ['../contacts/x.ts', '../../app/x.ts', '../../pipeline/x.ts', 'dexie'] },
  'src/app': { may: ['../features/reader/x.ts', '../worker/worker.ts?worker&url'], mayNot: ['../worker/worker.ts', '../pipeline/x.ts', '../hosting/x.ts', 'dexie'] },
  'src/worker': { may: ['../content/x.ts', '../search/x.ts'], mayNot: ['../services/x.ts', '../storage/x.ts', 'react'] },
  'src/sw': { may: ['workbox-core', '../hosting/page-path.ts'], mayNot: ['../content/x.ts', '../storage/x.ts', 'dexie'] },
  'src/pipeline/check': { may: ['../../domain/x.ts', '../../pack/x.ts'], mayNot: ['../../services/x.ts', '../../storage/x.ts'] },
  'src/hosting': { may: ['../domain/x.ts', '../i18n/x.ts'], mayNot: ['../ui/x.ts', '../app/x.ts'] },
}

/** Lints one file for each import. @returns the imports that were refused, as `room import` */
async function refusedOf(imports: readonly (readonly [room: string, source: string])[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'floors-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await cp(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
  const names = new Map<string, string>()
  for (const [index, [room, source]] of imports.entries()) {
    const file = `${room}/probe-${index}.ts`
    names.set(file, `${room} ${source}`)
    await mkdir(join(folder, room), { recursive: true })
    await writeFile(join(folder, file), `import * as x from '${source}'\nexport const y = x\n`)
  }
  const output = await new Promise<string>((done) => void execFile(process.execPath, [oxlint, '--format=json'], { cwd: folder }, (_, stdout) => done(stdout)))
  const { diagnostics }: { diagnostics: readonly { readonly code: string; readonly filename: string }[] } = JSON.parse(output)
  return diagnostics.filter(({ code }) => code.includes('no-restricted-imports')).map(({ filename }) => names.get(filename) ?? filename).sort()
}

test('lint lets each room import what its floor allows, and nothing else', async () => {
  const allowed = Object.entries(rooms).flatMap(([room, { may }]) => may.map((source) => [room, source] as const))
  const refused = Object.entries(rooms).flatMap(([room, { mayNot }]) => mayNot.map((source) => [room, source] as const))
  expect(await refusedOf([...allowed, ...refused])).toEqual(refused.map((each) => each.join(' ')).sort())
})

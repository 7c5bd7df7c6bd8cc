import { join, resolve } from 'node:path'
import { filesBelow } from '../../src/hosting/files-below.ts'
import { measureShell, type ShellFile } from '../../src/hosting/shell-check.ts'
import { startTestSite, type TestSite } from '../support/server.ts'
import { buildSite, root, type Build } from './build.ts'
import { startCold, type ColdStart } from './cold-start.ts'
import { readOn } from './entry-to-entry.ts'
import { visitFirst, type FirstVisit } from './first-visit.ts'
import { editedCopy } from './generator/edit.ts'
import { generateFolder } from './generator/folder.ts'
import { measureHeap, type Heap } from './heap.ts'
import type { Size } from './options.ts'
import { precachedFiles } from './precached.ts'
import { createProfile, type Profile } from './profile.ts'
import { measureText, type TextSize } from './text-size.ts'
import { updateFrom, type Update } from './update.ts'

/** Everything measured on one content folder, run by run. */
export interface FolderResults {
  readonly size: Size
  readonly text: TextSize
  readonly build: Build
  readonly shell: readonly ShellFile[]
  readonly firstVisit: FirstVisit
  readonly coldEntry: readonly ColdStart[]
  readonly coldHome: readonly ColdStart[]
  readonly entryToEntry: readonly number[]
  readonly heap: Readonly<Record<'home' | 'topic' | 'entry', Heap>>
  /** After ten entries were edited; of the generated folder of 1,000 only. */
  readonly update?: Update
}

const shipped = join(root, 'data')
const workshop = join(root, 'node_modules/.cache/bench')
const navigations = 20
const edits = 10

/** The path of an entry in the middle of the manual, in the first language. */
async function someEntry(data: string): Promise<string> {
  const paths = (await filesBelow(join(data, 'entries/en'))).filter((path) => path.endsWith('.md'))
  return `entries/${paths[Math.floor(paths.length / 2)] ?? ''}`.replace(/\.md$/, '')
}

/** What is measured with the server gone, in the order of a person's day. */
async function measureOffline(profile: Profile, { url }: TestSite, entryPath: string, runs: number) {
  const entry = url + entryPath
  return {
    coldEntry: await startCold(profile, entry, 'entry', runs),
    coldHome: await startCold(profile, url, 'home', runs),
    entryToEntry: await readOn(profile, entry, navigations),
    heap: await measureHeap(profile, { home: url, topic: resolveUp(entry), entry }),
  }
}

const resolveUp = (url: string): string => url.slice(0, url.lastIndexOf('/'))

async function measureUpdate(profile: Profile, site: TestSite, data: string, folder: string, version: string): Promise<Update> {
  const [laterData, laterSite] = [join(folder, 'later-data'), join(folder, 'later-site')]
  await editedCopy(data, laterData, edits)
  await buildSite(laterData, laterSite)
  site.serve(laterSite)
  await site.start()
  const update = await updateFrom(profile, site, version)
  await site.stop()
  return update
}

/**
 * Builds a folder's site, visits it as a person does, and measures.
 * @param runs cold starts of each page
 * @param say told what is going on
 */
export async function measureFolder(size: Size, runs: number, say: (step: string) => void): Promise<FolderResults> {
  const folder = join(workshop, size)
  const data = size === 'shipped' ? shipped : join(folder, 'data')
  const dir = resolve(folder, 'site')
  if (data !== shipped) {
    say('writing the content')
    await generateFolder(shipped, data, Number(size))
  }
  say('building')
  const build = await buildSite(data, dir)
  const shell = await measureShell(dir, await precachedFiles(dir))
  say('compressing all text')
  const text = await measureText(data)
  const profile = await createProfile()
  const site = await startTestSite({ dir })
  try {
    say('visiting for the first time')
    const firstVisit = await visitFirst(profile, site)
    await site.stop()
    say('reading with the server gone')
    const offline = await measureOffline(profile, site, await someEntry(data), runs)
    if (size !== '1000') return { size, text, build, shell, firstVisit, ...offline }
    say('updating')
    return { size, text, build, shell, firstVisit, ...offline, update: await measureUpdate(profile, site, data, folder, firstVisit.version) }
  } finally {
    await site.stop()
    await profile.remove()
  }
}

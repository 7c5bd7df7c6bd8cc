import { join } from 'node:path'
import { filesBelow } from '../../src/hosting/files-below.ts'
import { measureShell, type ShellFile } from '../../src/hosting/shell-check.ts'
import { startTestSite } from '../support/server.ts'
import { measureTyping, type Typing } from '../search-quality/typing.ts'
import type { Build } from './build.ts'
import { slowness, startCold, type ColdStart } from './cold-start.ts'
import { useDirectory, type DirectoryUse } from './directory.ts'
import { readOn } from './entry-to-entry.ts'
import { visitFirst, type FirstVisit } from './first-visit.ts'
import { measureHeap, type Heap } from './heap.ts'
import type { Size } from './options.ts'
import { precachedFiles } from './precached.ts'
import { createProfile, type Profile } from './profile.ts'
import { measureText, type TextSize } from './text-size.ts'
import { updateFrom, type Update } from './update.ts'
import { build, buildNextVersion, prepareContent, type Work } from './workshop.ts'

/** Everything measured on one content folder, run by run. */
export interface FolderResults extends Visits {
  readonly size: Size
  readonly text: TextSize
  readonly build: Build
  readonly shell: readonly ShellFile[]
}

interface SearchUse {
  /** Milliseconds that the worker takes to make the index for the first time. */
  readonly made: number
  /** In browsers started anew, the page's processor slowed. */
  readonly runs: readonly Typing[]
}

interface Visits {
  readonly firstVisit: FirstVisit
  readonly coldEntry: readonly ColdStart[]
  readonly coldHome: readonly ColdStart[]
  readonly entryToEntry: readonly number[]
  readonly heap: Readonly<Record<'home' | 'topic' | 'entry', Heap>>
  readonly search: SearchUse
  /** Of the folder with many contacts only. */
  readonly directory?: DirectoryUse
  /** After ten entries were edited; of the generated folder of 1,000 only. */
  readonly update?: Update
}

const navigations = 20
const typingRuns = 3
const edits = 10

/** The path of an entry in the middle of the manual, in the first language. */
async function someEntry(data: string): Promise<string> {
  const paths = (await filesBelow(join(data, 'entries/en'))).filter((path) => path.endsWith('.md'))
  return `entries/${paths[Math.floor(paths.length / 2)] ?? ''}`.replace(/\.md$/, '')
}

async function measureSearchUse(profile: Profile, home: string): Promise<SearchUse> {
  const { ready } = await measureTyping(profile, home, 1)
  const runs: Typing[] = []
  while (runs.length < typingRuns) runs.push(await measureTyping(profile, home, slowness))
  return { made: ready.inWorker, runs }
}

/** What is measured with the server gone. */
async function measureOffline(size: Size, profile: Profile, home: string, entryPath: string, runs: number) {
  const entry = home + entryPath
  const topic = entry.slice(0, entry.lastIndexOf('/'))
  return {
    coldEntry: await startCold(profile, entry, 'entry', runs),
    coldHome: await startCold(profile, home, 'home', runs),
    entryToEntry: await readOn(profile, entry, navigations),
    heap: await measureHeap(profile, { home, topic, entry }),
    search: await measureSearchUse(profile, home),
    ...(size === 'directory' && { directory: await useDirectory(profile, home, runs) }),
  }
}

/** A person's visits to a site, one after the other, with one profile. */
async function measureVisits(size: Size, work: Work, runs: number, say: (step: string) => void): Promise<Visits> {
  const profile = await createProfile()
  const site = await startTestSite({ dir: work.site })
  try {
    say('visiting for the first time')
    const firstVisit = await visitFirst(profile, site)
    await site.stop()
    say('reading with the server gone')
    const offline = await measureOffline(size, profile, site.url, await someEntry(work.data), runs)
    if (size !== '1000') return { firstVisit, ...offline }
    say('updating')
    site.serve(await buildNextVersion(size, work.data, edits))
    await site.start()
    return { firstVisit, ...offline, update: await updateFrom(profile, site, firstVisit.version) }
  } finally {
    await site.stop()
    await profile.remove()
  }
}

/**
 * Builds a folder's site, visits it as a person does, and measures.
 * @param runs cold starts of each page
 * @param say told what is going on
 */
export async function measureFolder(size: Size, runs: number, say: (step: string) => void): Promise<FolderResults> {
  say('preparing the content')
  const work = await prepareContent(size)
  say('building')
  const built = await build(work)
  const shell = await measureShell(work.site, await precachedFiles(work.site))
  say('compressing all text')
  const text = await measureText(work.data)
  return { size, text, build: built, shell, ...(await measureVisits(size, work, runs, say)) }
}

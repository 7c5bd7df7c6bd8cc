import type { Contact } from '../domain/contact.ts'
import type { Sha256 } from '../domain/ids.ts'
import type { ChunkRef, Manifest } from '../domain/manifest.ts'
import type { ActiveManual, ContentReader } from '../storage/content-reader.ts'
import type { Directory, DirectoryList, DirectoryQuestion } from './directory.ts'
import type { DirectoryMessage, DirectoryMethod, DirectoryRequest } from './directory-protocol.ts'

/** The directory as screens have it: lists come at once, contacts as far as they are at hand. */
export interface DirectoryAtHand extends Omit<Directory, 'contacts'> {
  readonly total: number
  /** What fills the first screen, sooner than the list of a long directory; undefined where the list is as soon. */
  readonly beginning: ((question: DirectoryQuestion) => Promise<DirectoryList>) | undefined
  /** The contact at a place, if it is at hand. */
  contact(place: number): Contact | undefined
  /** Brings contacts to hand. @returns false when they were there already */
  bring(places: readonly number[]): Promise<boolean>
}

/** The page's side of the directory. */
export interface DirectoryClient {
  of(manual: ActiveManual): DirectoryAtHand
}

// Up to here, reading and filtering on the page takes less time than a worker takes to start.
const shortUpTo = 300
// As many contacts as come with a list: a screen, and what a first turn of the wheel uncovers.
const broughtWithList = 24

/** @param startWorker called for a long directory only, and again after a worker died */
export function createDirectoryClient(reader: ContentReader, startWorker: () => Worker): DirectoryClient {
  const ask = createAsker(startWorker)
  let last: { readonly version: Sha256; readonly directory: DirectoryAtHand } | undefined
  return {
    of: ({ sha256, manifest }) => {
      if (last?.version === sha256) return last.directory
      const total = manifest.contacts.reduce((sum, { count }) => sum + count, 0)
      const directory =
        total <= shortUpTo
          ? atHand(onPage(reader, manifest), total)
          : withBeginning(atHand(ask(sha256, manifest.contacts), total), reader, manifest.contacts)
      last = { version: sha256, directory }
      return directory
    },
  }
}

/** A directory on the page itself. Its code comes when it is first asked: the first screen does without. */
function onPage(reader: ContentReader, manifest: Pick<Manifest, 'contacts'>): Directory {
  let made: Promise<Directory> | undefined
  const directory = (): Promise<Directory> =>
    (made ??= import('./directory.ts').then(({ createDirectory }) => createDirectory(reader, manifest)).catch((error: unknown) => {
      // What failed once may succeed: the next question tries anew.
      made = undefined
      throw error
    }))
  return {
    list: async (question) => (await directory()).list(question),
    prepare: async () => (await directory()).prepare(),
    contacts: async (places) => (await directory()).contacts(places),
    cover: async (country) => (await directory()).cover(country),
    unitsAround: async (id) => (await directory()).unitsAround(id),
    successor: async (id) => (await directory()).successor(id),
  }
}

function atHand(directory: Directory, total: number): DirectoryAtHand {
  const known = new Map<number, Contact>()
  const bring = async (places: readonly number[]): Promise<boolean> => {
    const missing = places.filter((place) => place >= 0 && !known.has(place))
    if (missing.length === 0) return false
    const contacts = await directory.contacts(missing)
    missing.forEach((place, index) => contacts[index] && known.set(place, contacts[index]))
    return true
  }
  return {
    total,
    beginning: undefined,
    list: async (question) => {
      const list = await directory.list(question)
      await bring(total <= shortUpTo ? list.rows : list.rows.slice(0, broughtWithList))
      return list
    },
    prepare: directory.prepare,
    cover: directory.cover,
    unitsAround: directory.unitsAround,
    successor: directory.successor,
    contact: (place) => known.get(place),
    bring,
  }
}

/** A long directory whose first chunk is read on the page: it is there before the worker has started. */
function withBeginning(long: DirectoryAtHand, reader: ContentReader, chunks: readonly ChunkRef[]): DirectoryAtHand {
  const start = atHand(onPage(reader, { contacts: chunks.slice(0, 1) }), chunks[0]?.count ?? 0)
  return { ...long, beginning: start.list, contact: (place) => long.contact(place) ?? start.contact(place) }
}

type Ask = (version: Sha256, contacts: readonly ChunkRef[]) => Directory

/** Questions to the worker, and the answers to them. */
function createAsker(startWorker: () => Worker): Ask {
  let worker: Worker | undefined
  let opened: Sha256 | undefined
  let count = 0
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>()
  const receive = (message: DirectoryMessage): void => {
    const asked = waiting.get(message.number)
    waiting.delete(message.number)
    if (message.type === 'answer') asked?.resolve(message.answer)
    else asked?.reject(new Error(message.detail))
  }
  const started = (): Worker => {
    const fresh = startWorker()
    fresh.addEventListener('message', ({ data }: MessageEvent<DirectoryMessage>) => receive(data))
    fresh.addEventListener('error', () => {
      worker = undefined
      opened = undefined
      const ended = [...waiting.values()]
      waiting.clear()
      ended.forEach(({ reject }) => reject(new Error('the directory worker stopped')))
    })
    return fresh
  }
  const send = (request: DirectoryRequest): void => worker?.postMessage(request)
  return (version, contacts) => {
    const ask =
      <M extends DirectoryMethod>(method: M) =>
      (...words: Parameters<Directory[M]>): ReturnType<Directory[M]> =>
        new Promise<unknown>((resolve, reject) => {
          const number = ++count
          waiting.set(number, { resolve, reject })
          worker ??= started()
          if (opened !== version) send({ type: 'open', contacts })
          opened = version
          send({ type: 'ask', number, method, words })
        }) as ReturnType<Directory[M]>
    return { list: ask('list'), prepare: ask('prepare'), contacts: ask('contacts'), cover: ask('cover'), unitsAround: ask('unitsAround'), successor: ask('successor') }
  }
}

import 'fake-indexeddb/auto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Contact } from '../domain/contact.ts'
import { contactId, sha256 } from '../domain/ids.ts'
import type { Manifest } from '../domain/manifest.ts'
import { ContentDatabase } from '../storage/content-database.ts'
import { createContentReader, type ActiveManual } from '../storage/content-reader.ts'
import { createContentWriter } from '../storage/content-writer.ts'
import { createDirectoryClient } from './directory-client.ts'
import type { DirectoryMessage, DirectoryRequest } from './directory-protocol.ts'
import { runDirectoryWorker } from './directory-worker.ts'
import { createDirectory, type DirectoryList } from './directory.ts'
import type { Grouping } from './grouping.ts'

const contact = (id: string, more: Partial<Contact> = {}): Contact => ({ id: contactId(id), kind: 'unit', name: { en: `Office ${id}` }, channels: [], ...more })
const database = new ContentDatabase()
const reader = createContentReader(database)
let stored = 0

/** Stores contacts in chunks, as an installation does. */
async function install(contacts: readonly Contact[], perChunk = 128): Promise<ActiveManual> {
  const chunks = Array.from({ length: Math.ceil(contacts.length / perChunk) }, (_, index) => contacts.slice(index * perChunk, (index + 1) * perChunk))
  const rows = chunks.map((chunk) => ({ sha256: sha256(String(stored++).padStart(64, '0')), text: JSON.stringify({ contacts: chunk }), ids: [] }))
  await createContentWriter(database).stage(rows)
  const refs = rows.map((row, index) => ({ sha256: row.sha256, bytes: row.text.length, count: chunks[index]?.length ?? 0 }))
  return { sha256: sha256(`version ${stored}`), manifest: { contacts: refs } as unknown as Manifest, revision: '', installedAt: 0, checkedAt: undefined }
}

/** The worker's own code in this thread; what is sent is copied, as between threads. */
class WorkerHere extends EventTarget {
  #asks: (event: MessageEvent<DirectoryRequest>) => void = () => undefined
  readonly asked: DirectoryRequest[] = []
  constructor() {
    super()
    const postMessage = (message: DirectoryMessage): void => void this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }))
    runDirectoryWorker({ postMessage, addEventListener: (_, listener) => void (this.#asks = listener) })
  }
  postMessage(request: DirectoryRequest): void {
    this.asked.push(request)
    this.#asks(new MessageEvent('message', { data: structuredClone(request) }))
  }
}

function aClient() {
  const workers: WorkerHere[] = []
  const client = createDirectoryClient(reader, () => {
    const worker = new WorkerHere()
    workers.push(worker)
    return worker as unknown as Worker
  })
  return { client, workers }
}

const ask = (query: string, grouping: Grouping = 'kind', language = 'en') => ({ query, grouping, language })
const keys = ({ groups }: DirectoryList): (string | undefined)[] => groups.map(({ key }) => key)

describe('groups', () => {
  const listed = async (contacts: readonly Contact[], grouping: Grouping, language = 'en'): Promise<DirectoryList> =>
    createDirectory(reader, (await install(contacts)).manifest).list(ask('', grouping, language))

  test('of kinds keep their rank, and contacts their order', async () => {
    const list = await listed([contact('a'), contact('b', { kind: 'person' }), contact('hq', { kind: 'headquarters' }), contact('c')], 'kind')
    expect(keys(list)).toEqual(['headquarters', 'unit', 'person'])
    expect(list.rows).toEqual([-1, 2, -2, 0, 3, -3, 1])
  })
  test('of units are headed by the unit above; one that has none, or one that is not there, comes last', async () => {
    const list = await listed([contact('gone', { parent: contactId('withdrawn') }), contact('a', { parent: contactId('hq') }), contact('hq', { kind: 'headquarters' }), contact('alone')], 'unit')
    expect(list.groups).toEqual([{ key: 'hq', name: { en: 'Office hq' } }, { key: undefined }])
    expect(list.rows).toEqual([-1, 1, 2, -2, 0, 3])
  })
  test('of countries stand in the order of the alphabet in the reader’s language, those without a country last', async () => {
    const contacts = [contact('none'), ...['SN', 'ET', 'DE', 'AT'].map((country) => contact(country.toLowerCase(), { place: { country } }))]
    expect(keys(await listed(contacts, 'country'))).toEqual(['AT', 'ET', 'DE', 'SN', undefined])
    expect(keys(await listed(contacts, 'country', 'fr'))).toEqual(['DE', 'AT', 'ET', 'SN', undefined])
    expect(keys(await listed(contacts, 'country', 'es'))).toEqual(['DE', 'AT', 'ET', 'SN', undefined])
  })
})

describe('a short directory', () => {
  test('is read on the page, and has all contacts at hand with its list', async () => {
    const { client, workers } = aClient()
    const directory = client.of(await install([contact('a'), contact('b', { parent: contactId('a') })]))
    expect(directory.beginning).toBeUndefined()
    expect((await directory.list(ask('office b'))).found).toBe(1)
    expect(directory.contact(1)?.id).toBe('b')
    expect((await directory.unitsAround(contactId('a'))).below.map(({ id }) => id)).toEqual(['b'])
    expect(workers).toHaveLength(0)
  })
})

describe('a long directory', () => {
  const many = Array.from({ length: 5_000 }, (_, index) => contact(`c${index}`, { place: { country: index % 2 === 0 ? 'SN' : 'KE' }, ...(index > 0 && { parent: contactId('c0') }) }))
  let manual: ActiveManual
  beforeAll(async () => {
    manual = await install(many)
  })

  test('begins with what its first chunk holds, and is listed, filtered and had in parts from the worker', async () => {
    const { client, workers } = aClient()
    const directory = client.of(manual)
    const beginning = await directory.beginning?.(ask(''))
    expect([beginning?.found, directory.contact(127)?.id, directory.contact(128)]).toEqual([128, 'c127', undefined])
    const list = await directory.list(ask(''))
    expect([list.found, list.rows.length]).toEqual([5_000, 5_001])
    expect((await directory.list(ask('kenia c4999'))).rows).toEqual([-1, 4999])
    expect(directory.contact(4_999)?.id).toBe('c4999')
    expect(directory.contact(3_000)).toBeUndefined()
    expect(await directory.bring([-1, 3_000, 3_001])).toBe(true)
    expect(await directory.bring([-1, 3_000, 3_001])).toBe(false)
    expect(directory.contact(3_001)?.id).toBe('c3001')
    expect(workers).toHaveLength(1)
    expect(workers[0]?.asked.filter(({ type }) => type === 'open')).toHaveLength(1)
  })
  test('says who covers a country, and what stands around a unit', async () => {
    const directory = aClient().client.of(manual)
    expect((await directory.cover(undefined)).country).toEqual([])
    expect((await directory.unitsAround(contactId('c0'))).below).toHaveLength(4_999)
    expect(await directory.successor(contactId('nobody'))).toBeUndefined()
  })
  test('of another version is opened anew', async () => {
    const { client, workers } = aClient()
    await client.of(manual).list(ask(''))
    const later = client.of(await install(many.slice(0, 400)))
    expect((await later.list(ask(''))).found).toBe(400)
    expect(workers).toHaveLength(1)
  })
  test('says so when the worker stops, or cannot read it, and answers the next question', async () => {
    const { client, workers } = aClient()
    const directory = client.of(manual)
    const asked = directory.list(ask('c1'))
    workers[0]?.dispatchEvent(new Event('error'))
    await expect(asked).rejects.toThrow('stopped')
    expect((await directory.list(ask('c4999'))).found).toBe(1)
    expect(workers).toHaveLength(2)
    const broken = { ...manual, sha256: sha256('broken'), manifest: { ...manual.manifest, contacts: [{ sha256: sha256('f'.repeat(64)), bytes: 1, count: 400 }] } }
    await expect(client.of(broken).list(ask(''))).rejects.toThrow()
  })
})

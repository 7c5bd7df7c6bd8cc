/** The directory as a whole: its list, and what is asked of all contacts at once. */
import type { Contact } from '../domain/contact.ts'
import { whoCovers, type CountryCover } from '../domain/coverage.ts'
import type { ContactId } from '../domain/ids.ts'
import type { Locale } from '../domain/locale.ts'
import type { Manifest } from '../domain/manifest.ts'
import { successorOf, unitsAbove, unitsBelow } from '../domain/units.ts'
import type { ContentReader } from '../storage/content-reader.ts'
import { directoryText, holdsAll, wantedOf, type ContactText } from './contact-text.ts'
import { groupsOf, type Grouped, type Grouping, type GroupHead } from './grouping.ts'

export interface DirectoryQuestion {
  readonly query: string
  readonly grouping: Grouping
  /** The reader's; groups are in its order. */
  readonly language: Locale
}

/** A list without its contacts: these are had by their places when they come into sight. */
export interface DirectoryList {
  /** From top to bottom: the place of a contact in the directory, or below zero a heading, -1 the first of `groups`. */
  readonly rows: readonly number[]
  readonly groups: readonly GroupHead[]
  /** How many contacts there are in it. */
  readonly found: number
}

export interface UnitsAround {
  /** The top one first. */
  readonly above: readonly Contact[]
  readonly below: readonly Contact[]
}

/** What can be asked of a directory. Everything of it can be sent from one thread to another. */
export interface Directory {
  list(question: DirectoryQuestion): Promise<DirectoryList>
  /** Makes what contacts are found by, bit by bit, so that the first letter finds it ready. */
  prepare(): Promise<void>
  /** The contacts at these places, in the order asked for. */
  contacts(places: readonly number[]): Promise<readonly (Contact | undefined)[]>
  /** @param country undefined where nobody said which */
  cover(country: string | undefined): Promise<CountryCover>
  unitsAround(id: ContactId): Promise<UnitsAround>
  /** The contact that took over from one that is no longer there. */
  successor(id: ContactId): Promise<Contact | undefined>
}

interface Read extends Grouped {
  readonly texts: (ContactText | undefined)[]
}

const nextTask = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve))

// A few milliseconds of a slow phone, after which other questions get their turn.
const textsAtOnce = 64

/** The text that the contact at a place is found by; made once. */
function textAt({ contacts, texts }: Read, place: number): ContactText {
  const contact = contacts[place]
  return (texts[place] ??= contact ? directoryText(contact) : { words: '', numbers: '' })
}

async function prepareTexts(read: Read): Promise<void> {
  for (let place = 0; place < read.contacts.length; place++) {
    if (place % textsAtOnce === textsAtOnce - 1) await nextTask()
    textAt(read, place)
  }
}

function listOf(read: Read, { query, grouping, language }: DirectoryQuestion): DirectoryList {
  const wanted = wantedOf(query)
  const places = [...read.contacts.keys()]
  const found = wanted.length === 0 ? places : places.filter((place) => holdsAll(textAt(read, place), wanted))
  const groups = groupsOf(found, read, grouping, language)
  return { rows: groups.flatMap(({ members }, index) => [-1 - index, ...members]), groups: groups.map(({ head }) => head), found: found.length }
}

/** The directory of a version, read when it is first asked, and kept. */
export function createDirectory(reader: ContentReader, manifest: Pick<Manifest, 'contacts'>): Directory {
  const readAll = async (): Promise<Read> => {
    const contacts = await reader.contacts(manifest)
    const parents = new Set(contacts.flatMap(({ parent }) => parent ?? []))
    return { contacts, byId: new Map(contacts.map((contact) => [contact.id, contact])), parents, texts: [] }
  }
  let reading: Promise<Read> | undefined
  const read = (): Promise<Read> =>
    (reading ??= readAll().catch((error: unknown) => {
      // What failed once may succeed: the next question reads anew.
      reading = undefined
      throw error
    }))
  return {
    list: async (question) => listOf(await read(), question),
    prepare: async () => prepareTexts(await read()),
    contacts: async (places) => {
      const { contacts } = await read()
      return places.map((place) => contacts[place])
    },
    cover: async (country) => whoCovers(country, (await read()).contacts),
    unitsAround: async (id) => {
      const { byId, contacts } = await read()
      const contact = byId.get(id)
      return contact ? { above: unitsAbove(contact, byId), below: unitsBelow(contact, contacts) } : { above: [], below: [] }
    },
    successor: async (id) => successorOf(id, (await read()).contacts),
  }
}

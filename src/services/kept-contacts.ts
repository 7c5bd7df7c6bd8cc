import { useEffect } from 'react'
import { idsOfStar, type Star } from '../domain/bookmark.ts'
import type { Channel, Contact } from '../domain/contact.ts'
import type { ContactId } from '../domain/ids.ts'
import { inLanguage, type UiLocale } from '../domain/locale.ts'
import type { Manifest } from '../domain/manifest.ts'
import { isOwnId, type OwnContact } from '../domain/own-contact.ts'
import { noteOn, type PersonalNote } from '../domain/personal.ts'
import { idsOf, type ContactIds } from '../domain/units.ts'
import { useLanguage } from '../i18n/language.ts'
import type { DirectoryAtHand } from '../search/directory-client.ts'
import type { ContentReader } from '../storage/content-reader.ts'
import type { StarredNow } from '../storage/user-stars.ts'
import { useManual } from './manual.ts'
import { useServices } from './services.ts'
import { useDirectory } from './use-directory.ts'
import { useObserved } from './use-observed.ts'
import { useRead } from './use-read.ts'

/** A contact that the person keeps, as it stands now. */
export interface KeptContact {
  readonly id: ContactId
  /** All ids of the contact; after a merge, another one comes first. */
  readonly ids: ContactIds
  readonly name: string
  /** The person's own numbers for it. They are for this person's eyes: no file that is handed on has them. */
  readonly numbers: readonly Channel[]
  readonly channels: readonly Channel[]
  readonly note: string
  /** `gone`: this version has none of that id, and these are the last known channels. */
  readonly state: 'listed' | 'own' | 'merged' | 'gone'
  /** The contact of the directory; for a merged one, the one that took over. */
  readonly contact: Contact | undefined
}

/** The contacts of these ids, or those that took over from them. */
async function currentContacts(reader: ContentReader, manifest: Manifest, directory: DirectoryAtHand, ids: readonly ContactId[]): Promise<Map<ContactId, Contact>> {
  const found = new Map<ContactId, Contact>()
  for (const id of ids) {
    const contact = await reader.contact(manifest, id)
    if (contact) found.set(id, contact)
  }
  for (const id of ids.filter((each) => !found.has(each))) {
    const successor = await directory.successor(id)
    if (successor) found.set(id, successor)
  }
  return found
}

const nameIn = (contact: Contact, locale: UiLocale, manifest: Manifest): string => inLanguage(contact.name, locale, manifest.languages)?.value ?? contact.id

/**
 * Lets stars take over new names and channels once after each update, so that they are right also where the directory is
 * not read. Own contacts are not of the directory: their stars change with them.
 */
export function useFreshStars(stars: readonly Star[] | undefined): void {
  const { reader, user } = useServices()
  const { manifest, sha256 } = useManual()
  const directory = useDirectory()
  const { locale } = useLanguage()
  const seenIn = `${sha256}/${locale}`
  const listed = stars?.filter((star) => !isOwnId(star.contact)) ?? []
  const stale = listed.some((star) => star.seenIn !== seenIn)
  const ids = listed.map((star) => star.contact).join(' ')
  useEffect(() => {
    if (!stale) return
    const starred = ids.split(' ') as ContactId[]
    const now = (contact: Contact): StarredNow => ({ name: nameIn(contact, locale, manifest), channels: contact.channels, ids: idsOf(contact) })
    currentContacts(reader, manifest, directory, starred)
      .then((contacts) => {
        const current = starred.map((id) => [id, contacts.get(id)] as const)
        return user.refreshStars(seenIn, new Map(current.map(([id, contact]) => [id, contact && now(contact)])))
      })
      // The stars keep what they had, until the next time that they are shown.
      .catch(() => undefined)
    // oxlint-disable-next-line react/exhaustive-deps -- the version's hash stands for the manifest
  }, [stale, ids, seenIn])
}

/** What a star, a note or a use remembers of a contact. */
export type Remembered = Pick<Star, 'contact' | 'ids' | 'name' | 'channels' | 'gone'>

interface Found {
  readonly contact: Contact | undefined
  readonly own: OwnContact | undefined
  readonly note: PersonalNote | undefined
}

function stateOf(id: ContactId, { contact, own }: Found): KeptContact['state'] {
  if (own) return 'own'
  if (!contact) return 'gone'
  return contact.id === id ? 'listed' : 'merged'
}

/**
 * Contacts that the device remembers, in the same order, each as it stands now; undefined until the own ones are read.
 */
export function useKept(remembered: readonly Remembered[] | undefined): readonly KeptContact[] | undefined {
  const { reader, user } = useServices()
  const { manifest, revision } = useManual()
  const directory = useDirectory()
  const { locale } = useLanguage()
  const own = useObserved(() => user.observeOwn())
  const notes = useObserved(() => user.observeNotes())
  // Sorted, so that another order is no other read.
  const asked = remembered?.map(({ contact }) => contact).filter((id) => !isOwnId(id)).sort()
  const read = useRead(asked?.join(' '), () => currentContacts(reader, manifest, directory, asked ?? []), revision)
  // Null where they cannot be read: the stars are shown without them.
  if (own === undefined || notes === undefined) return undefined
  return remembered?.map((seen) => {
    const { contact: id, name, channels, gone } = seen
    const contact = read.status === 'ready' ? read.value.get(id) : undefined
    const ids = contact ? idsOf(contact) : idsOfStar(seen)
    const found = { contact, own: own?.find((each) => each.id === id), note: noteOn(notes ?? [], ids) }
    // Until the directory is read, and where it is damaged, what is remembered stands for the contact.
    const state = read.status !== 'ready' && !found.own && gone !== true ? 'listed' : stateOf(id, found)
    return {
      id,
      ids,
      name: found.own?.name ?? (contact ? nameIn(contact, locale, manifest) : name),
      numbers: found.note?.numbers ?? [],
      channels: found.own?.channels ?? contact?.channels ?? channels,
      note: found.own?.note ?? found.note?.text ?? '',
      state,
      contact,
    }
  })
}

/** The starred contacts in the person's order, each as it stands now; undefined until they are read. */
export function useKeptContacts(): readonly KeptContact[] | undefined {
  const { user } = useServices()
  const stars = useObserved(() => user.observeStars())
  useFreshStars(stars)
  return useKept(stars)
}

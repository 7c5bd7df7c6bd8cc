/** The app's own addresses, below its base. Tests and other manuals link to them: they do not change. */
import type { ContactId, EntryId, TopicId } from '../domain/ids.ts'
import type { Locale } from '../domain/locale.ts'

export const topicPath = (topic: TopicId): string => `/entries/${topic}`

/** @param lang given only where a language other than the reader's own is meant */
export const entryPath = (topic: TopicId, entry: EntryId, lang?: Locale): string => `${lang === undefined ? '' : `/${lang}`}/entries/${topic}/${entry}`

export const contactPath = (contact: ContactId): string => `/contacts/${contact}`

/** The form of a contact of the person's own; `new` for one to be written down. */
export const ownPath = (contact: ContactId | 'new'): string => `/contacts/own/${contact}`

/** The local services card of the place where the person works. */
export const servicesPath = '/contacts/services'

/** The wallet card of the starred contacts. */
export const walletPath = '/saved/card'

/** Taking things back from a copy. */
export const takeBackPath = '/more/take-back'

/** Erasing everything that the app keeps on this device. */
export const erasePath = '/more/erase'

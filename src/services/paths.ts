/** The app's own addresses, below its base. Tests and other manuals link to them: they do not change. */
import type { ContactId, EntryId, TopicId } from '../domain/ids.ts'
import type { Locale } from '../domain/locale.ts'

export const topicPath = (topic: TopicId): string => `/entries/${topic}`

/** @param lang given only where a language other than the reader's own is meant */
export const entryPath = (topic: TopicId, entry: EntryId, lang?: Locale): string => `${lang === undefined ? '' : `/${lang}`}/entries/${topic}/${entry}`

export const contactPath = (contact: ContactId): string => `/contacts/${contact}`

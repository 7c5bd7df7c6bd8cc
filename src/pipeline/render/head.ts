/** What the head of an entry refers to. */
import type { Reference } from '../../domain/entry.ts'
import { contactId, type ContactId, type EntryId } from '../../domain/ids.ts'
import { shown } from '../check/characters.ts'
import type { EntryFile } from '../check/entries.ts'
import { choice } from '../check/nearest.ts'
import type { FileReport } from '../problem.ts'
import { entryAtPath, entryNamed, entryRemedy, markdownPath } from './entry-link.ts'
import type { Targets } from './targets.ts'

/** The entries of `related`: slugs, or links to files. */
export function relatedEntries({ front, file, id, lineOf }: EntryFile, targets: Targets, report: FileReport): EntryId[] {
  const found = front.related?.flatMap((name, index) => {
    const entry = markdownPath.test(name) ? entryAtPath(name, { file, targets }) : entryNamed(name.replace(/^entry:/, ''), { targets })
    if (entry === undefined) report.error('link', lineOf('related', index), `names the related entry ${shown(name)}, which does not exist`, entryRemedy(name, { targets }))
    return entry === undefined || entry === id ? [] : [entry]
  })
  return [...new Set(found)]
}

/** The contacts of `contacts`. */
export function namedContacts({ front, lineOf }: EntryFile, targets: Targets, report: FileReport): ContactId[] {
  const found = front.contacts?.flatMap((name, index) => {
    if (targets.contacts.has(contactId(name))) return [contactId(name)]
    report.error('contact', lineOf('contacts', index), `names the contact ${shown(name)}, which is not in contacts.yaml`, choice(name, [...targets.contacts], 'Correct the id, or add the contact.'))
    return []
  })
  return [...new Set(found)]
}

/** Counts the addresses of links and references that open only online. */
export function warnOfConnections({ front, lineOf }: EntryFile, report: FileReport): void {
  const warn = (key: 'links' | 'references') => (reference: Reference, index: number) => {
    for (const { url = '' } of reference.versions) {
      if (/^https?:/i.test(url)) report.warning('needs-connection', lineOf(key, index), `links to ${shown(url)}, which needs a connection`, 'Nothing, if the reader can do without it.')
    }
  }
  front.links?.forEach(warn('links'))
  front.references?.forEach(warn('references'))
}

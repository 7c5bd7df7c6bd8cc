import type { Contact, Coverage } from '../../domain/contact.ts'
import { contactId } from '../../domain/ids.ts'
import type { Locale } from '../../domain/locale.ts'
import type { Source } from '../../domain/source.ts'
import type { FileReport } from '../problem.ts'
import { checkChannels } from './channels.ts'
import { contactKeys, coverageKeys, officeHours, placeKeys, writtenContact, type WrittenContact } from './contact-fields.ts'
import { fit, isRecord, reportAt, warnUnknownKeys, type YamlPlace } from './faults.ts'
import { warnFutureDates } from './future-dates.ts'
import { checkUniqueIds, listsOf, type ListedItem } from './lists.ts'
import { warnLookAlikes } from './look-alikes.ts'
import { checkReplaced } from './replaced.ts'
import type { SourceGroups } from './source-groups.ts'
import { mentionedSource, sourceRemedy } from './source-mention.ts'
import { checkParents } from './units.ts'
import { readYaml } from './yaml-text.ts'

/** The keys of contacts.yaml that hold a list, where the file is not one list. */
export const contactLists = ['contacts', 'offices', 'units']

function sourceFor(path: string | undefined, groups: SourceGroups, place: YamlPlace): Source | undefined {
  if (path === undefined) return undefined
  const source = mentionedSource(path, groups)
  if (!source) reportAt(place, 'source', `there is no source \`${path}\``, sourceRemedy(path, groups))
  return source
}

function coverageFrom(written: NonNullable<WrittenContact['covers']>, groups: SourceGroups, place: YamlPlace): Coverage {
  const source = sourceFor(written.source, groups, { ...place, path: [...place.path, 'covers', 'source'] })
  return {
    countries: [...new Set(written.countries)],
    ...(written.everywhere === true && { everywhere: true }),
    ...(written.as_of !== undefined && { asOf: written.as_of }),
    ...(written.note && { note: written.note }),
    ...(source && { source }),
  }
}

/** Puts a contact together in a fixed order of fields, since its bytes are hashed. */
function contactFrom(written: WrittenContact, channels: Contact['channels'], groups: SourceGroups, place: YamlPlace): Contact {
  const timezone = written.timezone ?? written.time_zone
  const source = sourceFor(written.source, groups, { ...place, path: [...place.path, 'source'] })
  return {
    id: contactId(written.id),
    kind: written.kind,
    name: written.name,
    ...(written.purpose && { purpose: written.purpose }),
    ...(written.place && { place: written.place }),
    ...(timezone !== undefined && { timezone }),
    ...(written.hours && { hours: officeHours(written.hours) }),
    channels,
    ...(written.parent !== undefined && { parent: contactId(written.parent) }),
    ...(written.covers && { covers: coverageFrom(written.covers, groups, place) }),
    ...(source && { source }),
    ...(written.checked !== undefined && { checked: written.checked }),
    ...(written.replaces && { replaces: written.replaces.map(contactId) }),
  }
}

function warnKeys(value: unknown, place: YamlPlace): void {
  warnUnknownKeys(value, contactKeys, place)
  if (!isRecord(value)) return
  warnUnknownKeys(value['place'], placeKeys, { ...place, path: [...place.path, 'place'] })
  warnUnknownKeys(value['covers'], coverageKeys, { ...place, path: [...place.path, 'covers'] })
}

function checkContact(item: ListedItem, first: Locale, groups: SourceGroups, schema: ReturnType<typeof writtenContact>): Contact | undefined {
  const { value, place } = item
  warnKeys(value, place)
  const written = fit(schema, value, place)
  const channels = isRecord(value) ? checkChannels(value['channels'], first, { ...place, path: [...place.path, 'channels'] }) : []
  if (!written) return undefined
  if (written.checked === undefined) {
    place.report.warning('unchecked-contact', place.yaml.lineOf(place.path), `${place.subject ?? 'a contact'} has no date of its last check`, 'Add `checked: YYYY-MM` once the information was confirmed.')
  }
  return contactFrom(written, channels, groups, place)
}

export interface Directory {
  /** The contacts that are right, in the order of the file. */
  readonly contacts: readonly Contact[]
  /** The ids of all contacts of the file, also of those with faults. */
  readonly ids: ReadonlySet<string>
}

/**
 * Checks contacts.yaml.
 * @param first the language of plain texts
 * @param groups what `source` may name
 * @param today decides which dates have not come; nothing that is published depends on it
 */
export function checkContacts(text: string, first: Locale, groups: SourceGroups, report: FileReport, today: Date): Directory {
  const yaml = readYaml(text, report)
  if (!yaml) return { contacts: [], ids: new Set() }
  const items = listsOf(yaml, contactLists, 'contact', report)
  const ids = new Set(items.flatMap(({ id }) => id ?? []))
  const schema = writtenContact(first)
  const found = items.flatMap((item) => {
    const contact = checkContact(item, first, groups, schema)
    warnFutureDates(item, today)
    if (contact) warnLookAlikes(contact, item.place)
    return contact ? [{ contact, place: item.place }] : []
  })
  checkUniqueIds(items)
  checkParents(found, ids)
  checkReplaced(found, ids)
  return { contacts: found.map(({ contact }) => contact), ids }
}

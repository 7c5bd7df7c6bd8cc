import { parseDocument, stringify } from 'yaml'
import { isRecord } from '../check/faults.ts'
import type { ImportedContact } from './written-contact.ts'

export interface Merged {
  /** contacts.yaml with the new contacts at its end. What stood there is not touched. */
  readonly text: string
  readonly added: readonly string[]
  /** Ids that are there already, in the file or twice in the import: nothing is overwritten. */
  readonly there: readonly string[]
}

function idsIn(yaml: string): Set<string> {
  const value: unknown = parseDocument(yaml).toJS()
  const items = Array.isArray(value) ? value : isRecord(value) ? Object.values(value).flat() : []
  return new Set(items.flatMap((item: unknown) => (isRecord(item) && typeof item['id'] === 'string' ? [item['id']] : [])))
}

// Numbers and codes in quotes, so that no program reads them as a number or a truth value (`NO` is Norway).
const asText = (contacts: readonly ImportedContact[]): string =>
  stringify(contacts, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })

/**
 * Adds contacts to a directory.
 * @param yaml contacts.yaml as it is; a list, or empty
 */
export function merged(yaml: string, contacts: readonly ImportedContact[]): Merged {
  const known = idsIn(yaml)
  const added: ImportedContact[] = []
  const there: string[] = []
  for (const contact of contacts) {
    if (known.has(contact.id)) there.push(contact.id)
    else added.push(contact)
    known.add(contact.id)
  }
  const before = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`
  return { text: added.length === 0 ? yaml : `${before}\n${asText(added)}`, added: added.map(({ id }) => id), there }
}

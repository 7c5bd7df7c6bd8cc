import { choice } from '../check/nearest.ts'
import type { SourceGroups } from '../check/source-groups.ts'
import { mentionedSource, sourceRemedy } from '../check/source-mention.ts'
import type { Refusal } from './report.ts'
import type { Imported, ReadContact } from './written-contact.ts'

/** What is in the content folder already. */
export interface Known {
  /** The line of each contact by its id. */
  readonly lines: ReadonlyMap<string, number>
  /** What the file is called, for messages. */
  readonly path: string
  readonly sources: SourceGroups
  /** What a contact of the import is called: `row` or `card`. */
  readonly unit: string
}

/** What is wrong with the id of a row: it is taken, by the file or by a row before. */
function idFault({ row, contact: { id } }: ReadContact, rows: ReadonlyMap<string, number>, { lines, path, unit }: Known): Refusal | undefined {
  const line = lines.get(id)
  if (line !== undefined) return { row, message: `is the contact \`${id}\`, which is there already (${path}:${line})`, remedy: 'Change it there, or give this one another id.' }
  const before = rows.get(id)
  return before === row ? undefined : { row, message: `has the id \`${id}\` of ${unit} ${before}`, remedy: 'Delete one, or give it another id.' }
}

function sourceFault({ row, contact: { source } }: ReadContact, { sources }: Known): Refusal | undefined {
  if (source === undefined || mentionedSource(source, sources)) return undefined
  return { row, column: 'source', message: `names \`${source}\`, and there is no such source`, remedy: sourceRemedy(source, sources) }
}

/** True when the way up from a contact leads back to it. */
function isBelowItself({ contact }: ReadContact, byId: ReadonlyMap<string, ReadContact>): boolean {
  const visited = new Set<string>()
  for (let above = contact.parent; above !== undefined && !visited.has(above); above = byId.get(above)?.contact.parent) {
    if (above === contact.id) return true
    visited.add(above)
  }
  return false
}

function parentFault(read: ReadContact, byId: ReadonlyMap<string, ReadContact>, rows: ReadonlyMap<string, number>, { lines, unit }: Known): Refusal | undefined {
  const { row, contact } = read
  const { parent } = contact
  if (parent === undefined || lines.has(parent)) return undefined
  const refused = byId.has(parent) ? undefined : rows.get(parent)
  if (refused !== undefined) return { row, column: 'parent', message: `names \`${parent}\` of ${unit} ${refused}, which was refused itself`, remedy: `Correct ${unit} ${refused} first.` }
  if (!byId.has(parent)) return { row, column: 'parent', message: `names \`${parent}\`, and there is no such contact`, remedy: choice(parent, [...lines.keys(), ...byId.keys()], 'Correct it, or add that contact first.') }
  return isBelowItself(read, byId) ? { row, column: 'parent', message: 'is its own parent by way of others', remedy: 'Correct it so that the units lead up to one at the top.' } : undefined
}

/**
 * Takes out the contacts whose ids are taken, and those that name a source or a parent that is not there: the next build
 * would refuse them. A parent that is refused itself is not there either.
 */
export function withReferences(imported: Imported, known: Known): Imported {
  const refusals: Refusal[] = []
  const keep = (contacts: readonly ReadContact[], faultOf: (read: ReadContact) => Refusal | undefined): ReadContact[] =>
    contacts.filter((read) => {
      const fault = faultOf(read)
      if (fault) refusals.push(fault)
      return !fault
    })
  // The last one set stays: from the end, that is the first row of an id.
  const rows = new Map([...imported.contacts].reverse().map(({ row, contact }) => [contact.id, row] as const))
  let contacts = keep(imported.contacts, (read) => idFault(read, rows, known) ?? sourceFault(read, known))
  for (let before = -1; before !== contacts.length; ) {
    before = contacts.length
    const byId = new Map(contacts.map((read) => [read.contact.id, read]))
    contacts = keep(contacts, (read) => parentFault(read, byId, rows, known))
  }
  return { ...imported, contacts, refusals: [...imported.refusals, ...refusals].sort((a, b) => a.row - b.row) }
}

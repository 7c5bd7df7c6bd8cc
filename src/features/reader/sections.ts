import type { AddedSection } from '../../domain/anchor.ts'
import type { EntryBody, Reference, Section } from '../../domain/entry.ts'
import type { ContactId, EntryId } from '../../domain/ids.ts'
import type { SectionName } from '../../domain/section.ts'

/** A section as shown: the text that was written, and what the entry's own fields add to it. */
export interface ShownSection extends Section {
  readonly references?: readonly Reference[]
  readonly related?: readonly EntryId[]
  readonly contacts?: readonly ContactId[]
}

type Added = Pick<ShownSection, 'references' | 'related' | 'contacts'>

// In the order in which the manual prints them.
const additions = ({ links = [], references = [], related = [], contacts = [] }: EntryBody): readonly (readonly [AddedSection, Added])[] => [
  ...(links.length > 0 ? [['links', { references: links }] as const] : []),
  ...(references.length > 0 ? [['references', { references }] as const] : []),
  ...(related.length > 0 ? [['other-entries', { related }] as const] : []),
  ...(contacts.length > 0 ? [['contacts', { contacts }] as const] : []),
]

/** The sections in reading order: those that were written, then those that only the entry's fields make. */
export function shownSections(body: EntryBody): ShownSection[] {
  const added = new Map<SectionName, Added>(additions(body))
  const written = body.sections.map((section): ShownSection => {
    const extra = section.name && added.get(section.name)
    if (section.name) added.delete(section.name)
    return { ...section, ...extra }
  })
  return [...written, ...[...added].map(([name, extra]): ShownSection => ({ anchor: name, name, blocks: [], ...extra }))]
}

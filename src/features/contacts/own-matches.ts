import type { OwnContact } from '../../domain/own-contact.ts'
import { fold } from '../../search/analyze.ts'

/** The person's own contacts that hold every word of a query, in name, note or channels; all of them without a query. */
export function ownContactsMatching(own: readonly OwnContact[], query: string): OwnContact[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  return own.filter(({ name, note, channels }) => {
    const text = fold([name, note, ...channels.map((channel) => channel.value)].join(' '))
    return words.every((word) => text.includes(word))
  })
}

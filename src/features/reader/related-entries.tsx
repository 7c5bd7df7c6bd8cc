import { useContext } from 'react'
import type { EntryId } from '../../domain/ids.ts'
import { EntryTitleLink } from '../../services/entry-title-link.tsx'
import { LinkedCardsContext } from './entry-address.ts'

/** Other entries by their titles. One that this version does not carry is left out. */
export function RelatedEntries({ ids }: { readonly ids: readonly EntryId[] }) {
  const cards = useContext(LinkedCardsContext)
  return (
    <ul className="related">
      {ids.map((id) => {
        const card = cards.get(id)
        return card && (
          <li key={id}>
            <EntryTitleLink card={card} />
          </li>
        )
      })}
    </ul>
  )
}

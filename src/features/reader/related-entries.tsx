import { useContext } from 'react'
import { Link } from 'react-router'
import { variantFor } from '../../domain/entry.ts'
import type { EntryId } from '../../domain/ids.ts'
import { directionOf } from '../../domain/locale.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useManual } from '../../services/manual.ts'
import { entryPath } from '../../services/paths.ts'
import { LinkedCardsContext } from './entry-address.ts'

/** Other entries by their titles. One that this version does not carry is left out. */
export function RelatedEntries({ ids }: { readonly ids: readonly EntryId[] }) {
  return (
    <ul className="related">
      {ids.map((id) => (
        <RelatedEntry key={id} id={id} />
      ))}
    </ul>
  )
}

function RelatedEntry({ id }: { readonly id: EntryId }) {
  const { locale } = useLanguage()
  const { manifest } = useManual()
  const card = useContext(LinkedCardsContext).get(id)
  const found = card && variantFor(card, locale, manifest.languages)
  if (!card || !found) return null
  return (
    <li>
      <Link to={entryPath(card.topic, card.id)} lang={found.lang} dir={directionOf(found.lang)}>
        {found.variant.title}
      </Link>
    </li>
  )
}
